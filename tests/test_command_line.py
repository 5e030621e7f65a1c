# SPDX-License-Identifier: BSD-2-Clause
"""The command line as a person meets it: help, mistakes, exit status."""
from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
COMMANDS = ("check", "generate", "release", "decode", "matrix")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([ROOT / "hvabi", *arguments], capture_output=True, text=True, timeout=60, check=False)


def test_without_a_command_it_says_what_there_is() -> None:
    done = run()
    assert done.returncode == 2 and not done.stdout
    assert all(f"  {command} " in done.stderr for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0 and "example" in done.stdout.lower() and f"hvabi {command}" in done.stdout


@pytest.mark.parametrize("arguments, said", [
    (("chek",), "did you mean 'check'?"),
    (("frobnicate",), "the commands are check"),
    (("check", "no-such-abi"), "no-such-abi"),
    (("decode", "vmi", "zork"), "zork"),
    (("matrix", "--host", "no-such-host"), "no-such-host"),
    (("release", "vmi"), "VERSION"),
    (("generate", "--zork"), "--zork"),
])
def test_a_mistake_is_named_in_words(arguments: tuple[str, ...], said: str) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert said in done.stderr and "Traceback" not in done.stderr


def test_a_reader_that_goes_away_is_no_error_message() -> None:
    done = subprocess.run(f"{ROOT / 'hvabi'} decode sbi 0x48534d 0 | head -c 1", shell=True, capture_output=True, text=True,
                          timeout=60, check=False)
    assert done.stderr == ""
