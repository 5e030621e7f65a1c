# SPDX-License-Identifier: BSD-2-Clause
"""ci/run-i386: programs of 32 bits run on every kernel, or one line says what is missing."""
from __future__ import annotations

import struct
import subprocess
from pathlib import Path

import pytest

RUN_I386 = Path(__file__).resolve().parents[1] / "ci" / "run-i386"
EXIT_42 = bytes.fromhex("b801000000" "bb2a000000" "cd80")     # mov $1, %eax; mov $42, %ebx; int $0x80
BASE = 0x08048000


def elf_of(machine: int) -> bytes:
    """A program of 32 bits that ends with status 42."""
    size = 52 + 32 + len(EXIT_42)
    header = b"\x7fELF\1\1\1".ljust(16, b"\0") + struct.pack("<HHIIIIIHHHHHH", 2, machine, 1, BASE + 84, 52, 0, 0, 52, 32, 1,
                                                             0, 0, 0)
    return header + struct.pack("<IIIIIIII", 1, 0, BASE, BASE, size, size, 5, 0x1000) + EXIT_42


@pytest.fixture(name="program")
def fixture_program(tmp_path: Path) -> Path:
    return write(tmp_path / "program", elf_of(3))


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    path.chmod(0o755)
    return path


def run(*command: Path | str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([RUN_I386, *command], env={"PATH": "/usr/bin:/bin", **environment}, capture_output=True, text=True)


def test_a_program_runs_here(program: Path) -> None:
    assert run(program).returncode == 42


@pytest.mark.parametrize("forced", [False, True])
def test_the_emulator_takes_what_the_kernel_does_not(program: Path, tmp_path: Path, forced: bool) -> None:
    """The kernel of this machine may well execute 32 bits; what it never executes is a machine that there is not."""
    emulator = write(tmp_path / "qemu-i386", b'#!/bin/sh\necho "emulated $@"\n')
    victim = program if forced else write(tmp_path / "other", elf_of(0xfee1))
    environment = {"HVABI_RUN_I386": str(emulator)} if forced else {"PATH": f"{tmp_path}:/usr/bin:/bin"}
    done = run(victim, "a b", **environment)
    assert (done.returncode, done.stdout) == (0, f"emulated {victim} a b\n")


@pytest.mark.parametrize("environment", [{"PATH": "/nowhere"}, {"HVABI_RUN_I386": "/nowhere/qemu"}])
def test_what_is_missing_is_one_line(tmp_path: Path, environment: dict[str, str]) -> None:
    done = run(write(tmp_path / "other", elf_of(0xfee1)), **environment)
    assert done.returncode == 3 and done.stderr.endswith(": run ci/bootstrap\n") and done.stderr.count("\n") == 1


def test_a_program_that_is_not_there(tmp_path: Path) -> None:
    done = run(tmp_path / "none")
    assert done.returncode == 3 and done.stderr == f"ci/run-i386: {tmp_path}/none: No such file or directory\n"
    assert run().returncode == 2
