# SPDX-License-Identifier: BSD-2-Clause
"""Every command in every situation ends with the status of the table (generator/exit_status.py), with words and without
a traceback."""
from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import command_line
from generator.exit_status import JUDGES_OF_SPECS, Situation
from generator.tests.in_process import Done, commands, hvabi

ROOT = Path(__file__).resolve().parent.parent
S = Situation

# A command line for each command that needs the spec `sbi` of a repository, {root}.
NEEDS_SPEC = {
    "check": ["sbi"], "generate": ["--spec", "{root}/spec", "--out", "{root}/out", "sbi"], "release": ["sbi", "1.0"],
    "decode": ["{root}/spec/sbi", "0x10", "0"], "uses": ["{root}/image.o"],
    "query": ["--root", "{root}", "--dump", "{root}/dump.txt"], "check-upstream": ["--root", "{root}", "sbi"],
    "matrix": ["--root", "{root}", "--plan"], "archive": ["--root", "{root}", "sbi"],
    "finding": ["--root", "{root}", "--check"]}
# A command line for each that names what is not there, and one with nothing wrong.
NAMES_NOTHING = {
    "check": ["nobody"], "generate": ["nobody"], "release": ["nobody", "1.0"], "decode": ["nobody", "1"],
    "query": ["--root", "{root}", "nobody"], "check-upstream": ["nobody"], "matrix": ["--root", "{root}", "--host", "nobody"],
    "archive": ["--root", "{root}", "nobody"], "finding": ["--root", "{root}", "nobody"]}
IN_ORDER = {
    "check": ["--no-frozen", "sbi"], "generate": ["--check", "sbi"], "release": ["sbi", "1.0"], "decode": ["sbi", "0x10", "0"],
    "query": ["--dump", "{root}/dump.txt"], "matrix": ["--root", "{root}", "--plan"], "finding": ["--root", "{root}"]}


@pytest.fixture(name="place")
def fixture_place(tmp_path: Path) -> Path:
    """What looks like a repository, with one ABI, a guest and a host."""
    shutil.copytree(ROOT / "spec" / "sbi", tmp_path / "spec" / "sbi")
    shutil.copy(ROOT / "spec" / "schema.json", tmp_path / "spec")
    for kind, name in (("guests", "sbi-probe"), ("hosts", "opensbi")):
        (tmp_path / kind / name).mkdir(parents=True)
        file = f"{kind[:-1]}.yaml"
        shutil.copy(ROOT / kind / name / file, tmp_path / kind / name / file)
    (tmp_path / "dump.txt").write_text("[    0.000000] SBI specification v1.0 detected\n")
    return tmp_path


def ends(done: Done, situation: Situation) -> bool:
    said = done.output + done.errors
    assert "Traceback" not in said and "a fault in hvabi" not in said, said
    if situation is not S.IN_ORDER:
        assert said.strip(), "no word of why"
    return done.status == situation.status


def run(command: str, line: list[str], place: Path) -> Done:
    return hvabi(command, *(word.replace("{root}", str(place)) for word in line), cwd=place)


def break_spec(place: Path) -> None:
    file = place / "spec" / "sbi" / "abi.yaml"
    file.write_text(file.read_text().replace("profile:", "profil:"))


def hide_spec(place: Path) -> None:
    file = place / "spec" / "sbi" / "abi.yaml"
    file.unlink()
    file.symlink_to("/nowhere/abi.yaml")


def pipe_spec(place: Path) -> None:
    file = place / "spec" / "sbi" / "base.yaml"
    file.unlink()
    os.mkfifo(file)


def misname_spec(place: Path) -> None:
    (place / "spec" / "sbi" / "abi.yaml").rename(place / "spec" / "sbi" / "abi.yml")


@pytest.mark.parametrize("command", [name for name in NEEDS_SPEC if name != "uses"])
@pytest.mark.parametrize("spoil", [break_spec, misname_spec, hide_spec, pipe_spec], ids=lambda spoil: spoil.__name__)
def test_a_spec_that_cannot_be_used(command: str, spoil: Callable[[Path], None], place: Path) -> None:
    spoil(place)
    wrong = S.WRONG_SPEC if command in JUDGES_OF_SPECS else S.UNUSABLE_SPEC
    situation = S.UNREADABLE if spoil in (hide_spec, pipe_spec) else wrong
    done = run(command, NEEDS_SPEC[command], place)
    assert ends(done, situation), (done, situation)


@pytest.mark.parametrize("command", NAMES_NOTHING)
def test_a_name_of_nothing(command: str, place: Path) -> None:
    assert ends(run(command, NAMES_NOTHING[command], place), S.UNKNOWN_NAME)


@pytest.mark.parametrize("command", commands())
def test_an_option_of_nothing(command: str) -> None:
    done = hvabi(command, "--no-such-option", *["x"] * (2 if command == "release" else 1))
    assert ends(done, S.BAD_COMMAND_LINE) and "--no-such-option" in done.errors


@pytest.mark.parametrize("command", commands())
def test_help_says_the_statuses(command: str) -> None:
    done = hvabi(command, "--help")
    text = " ".join(done.output.split())
    assert ends(done, S.IN_ORDER) and re.search(r"exit status: 0 .* 1 .* 2 usage.* 3 ", text)


@pytest.mark.parametrize("command", IN_ORDER)
def test_nothing_is_wrong(command: str, place: Path) -> None:
    done = hvabi(command, *(word.replace("{root}", str(place)) for word in IN_ORDER[command]))
    assert ends(done, S.IN_ORDER), done


def test_no_specs_at_all(tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    shutil.copy(ROOT / "spec" / "schema.json", tmp_path / "spec")
    assert ends(hvabi("check", cwd=tmp_path), S.NO_SPECS)


@pytest.mark.parametrize("name", ["absent", "folder", "text", "cut", "pipe", "/dev/zero"])
def test_an_image_or_a_dump_that_makes_no_sense(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "text").write_text("hello\n")
    (tmp_path / "cut").write_bytes(b"\x7fELF\x02\x01" + bytes(30))
    os.mkfifo(tmp_path / "pipe")
    assert ends(hvabi("uses", tmp_path / name), S.UNREADABLE)
    assert ends(hvabi("can-run", tmp_path / name, "--all"), S.UNREADABLE)
    if name in ("absent", "folder", "text"):
        assert ends(hvabi("query", "--dump", tmp_path / name), S.UNREADABLE)


@pytest.mark.parametrize("spoil", [
    lambda file: file.write_text("host: [\n"), lambda file: file.unlink() or file.symlink_to("nowhere"),
    lambda file: file.unlink() or os.mkfifo(file)], ids=["text", "link", "pipe"])
def test_a_host_that_cannot_be_read(spoil: Callable[[Path], None], place: Path) -> None:
    spoil(place / "hosts" / "opensbi" / "host.yaml")
    assert ends(run("matrix", NEEDS_SPEC["matrix"], place), S.UNREADABLE)


RAISED = {KeyboardInterrupt(): S.INTERRUPTED, OSError(28, "No space left on device"): S.UNWRITABLE,
          BrokenPipeError(32, "Broken pipe"): S.UNWRITABLE, MemoryError(): S.MISSING, RecursionError("deep"): S.FAULT,
          ModuleNotFoundError("No module named 'yaml'", name="yaml"): S.MISSING, KeyError("x\ny"): S.FAULT}


@pytest.mark.parametrize("command", commands())
@pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)
def test_whatever_a_command_raises(command: str, error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> int:
        raise error

    monkeypatch.setattr(command_line, "run_command", fail)
    done = hvabi(command)
    assert done.status == RAISED[error].status and "Traceback" not in done.errors
    assert done.errors.count("\n") == (0 if isinstance(error, BrokenPipeError) else 1)


# The rest concerns the process itself.

def start(command: str, redirection: str = "", **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(f"exec ./hvabi {command} {redirection}", shell=True, cwd=ROOT, capture_output=True, text=True,
                          timeout=60, check=False, **options)


@pytest.mark.parametrize("redirection", [">/dev/full", ">&-"])
@pytest.mark.parametrize("command", ["--help", "check --list-rules", "decode sbi 0x10 0", "generate --check sbi"])
def test_output_that_goes_nowhere(command: str, redirection: str) -> None:
    done = start(command, redirection)
    assert done.returncode == S.UNWRITABLE.status and done.stderr.count("\n") == 1, done


@pytest.mark.parametrize(("redirection", "status"), [("2>&-", 2), ("2>/dev/full", 2), ("2>&- </dev/null", 2)])
def test_complaints_that_go_nowhere(redirection: str, status: int) -> None:
    done = start("check nobody", redirection)
    assert (done.returncode, done.stdout) == (status, "")


def test_input_that_is_closed() -> None:
    done = start("decode sbi -", "<&-")
    assert done.returncode == S.UNREADABLE.status and done.stderr.count("\n") == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted(number: int, tmp_path: Path) -> None:
    """While it waits for a line."""
    process = subprocess.Popen([ROOT / "hvabi", "decode", "sbi", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True, bufsize=0,    # SIGINT, though the tests run in the background
                               preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler))
    process.stdin.write("0x10 0\n")
    assert process.stdout.readline()
    process.send_signal(number)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == S.INTERRUPTED.status and errors == "hvabi decode: interrupted\n"


AGAIN = """
import os, signal, sys, types
sys.path.insert(0, {root!r})
from generator.command_line import Command, main
slow = sys.modules["slow"] = types.ModuleType("slow")
slow.add_arguments = lambda parser: None
def run(arguments):
    try:
        os.kill(os.getpid(), {number})
        signal.pause()
    finally:
        os.kill(os.getpid(), {number})
        print("cleaned up")
slow.run = run
signal.signal(signal.SIGINT, signal.default_int_handler)
status = main(["slow"], {{"slow": Command("slow", "")}})
os.kill(os.getpid(), {number})
sys.exit(status)
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_again(number: int) -> None:
    """While it cleans up, and when all is said."""
    done = subprocess.run([sys.executable, "-c", AGAIN.format(root=str(ROOT), number=int(number))], capture_output=True, text=True,
                          timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (S.INTERRUPTED.status, "cleaned up\n", "hvabi slow: interrupted\n")


def test_interrupt_ends_the_second_process_too() -> None:
    """The first one waits for it."""
    script = f"""
import signal, sys
sys.path.insert(0, {str(ROOT)!r})
from generator.parallel import fork_and_do
def here():
    raise KeyboardInterrupt
try:
    fork_and_do(signal.pause, here)
except KeyboardInterrupt:
    print("ended")
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "ended\n")


def test_interrupted_at_once() -> None:
    """Before anything is imported: the script itself has to answer."""
    script = (ROOT / "hvabi").read_text().replace("    import os\n", "    raise KeyboardInterrupt\n", 1)
    done = subprocess.run([sys.executable, "-ISc", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (S.INTERRUPTED.status, "hvabi: interrupted\n")


def test_started_in_a_folder_that_is_gone(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    done = subprocess.run(f"cd '{tmp_path}/gone' && rmdir ../gone && '{ROOT}/hvabi' check sbi", shell=True, capture_output=True,
                          text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (S.UNREADABLE.status, "") and "the folder in which it was started is gone" in done.stderr
