# SPDX-License-Identifier: BSD-2-Clause
"""A guest that is a process reads its own files, computes and prints; nothing else works."""
from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.matrix.sandbox import ENVIRONMENT, readable
from harness.matrix.supervise import Ending, Task, run_tasks

from .attacks import attacks, attacks_on_files, harmless
from .conftest import World, outcomes, say

PROGRAM = Path(__file__).with_name("attacks.py")
PYTHON = "/usr/bin/python3"
LONG = 60.0
FILES = tuple(attacks_on_files(Path()))
OTHERS = tuple(attacks(Path(), 0))
HARMLESS = tuple(harmless(Path()))
UNPROTECTED = ("this kernel has no Landlock: the guest could read and change files of this machine",)


@pytest.fixture
def victim() -> Iterator[int]:
    process = subprocess.Popen(["sleep", "600"])
    yield process.pid
    process.kill()
    process.wait()


def run_confined(command: list[str], reads: tuple[Path, ...] | None, memory: int = 1 << 30,
                 **environment: str) -> tuple[Ending, str]:
    endings: list[Ending] = []
    output = bytearray()
    run_tasks([Task(command, Path("/"), LONG, 1 << 20, endings.append, output.extend, output.extend,
                    environment=ENVIRONMENT | environment, memory=memory, reads=reads)], 1)
    return endings[0], output.decode()


def attack(folder: Path, victim: int, confined: bool = True, **environment: str) -> tuple[Ending, dict[str, str]]:
    folder.mkdir()
    for name in ("other.cpio", "own"):
        (folder / name).write_text("what others must not see")
    command = [PYTHON, "-I", str(PROGRAM), str(folder), str(victim)]
    reads = readable([str(PROGRAM), str(folder / "own")], folder, ()) if confined else None
    ending, output = run_confined(command, reads, **environment)
    return ending, dict(line.split(": ", 1) for line in output.splitlines())


@pytest.mark.parametrize("version", ["99", "5", "2", "1"])
def test_a_confined_process_can_do_its_work_and_no_harm(tmp_path: Path, victim: int, version: str) -> None:
    """On this kernel, and as far as older ones can."""
    ending, answers = attack(tmp_path / "in", victim, HVABI_LANDLOCK=version)
    assert ending.in_order
    worked = {name for name, answer in answers.items() if answer == "worked"}
    expected = {*HARMLESS, *(FILES if ending.notes == UNPROTECTED else ())}
    assert worked == expected, answers
    assert answers.keys() == {*HARMLESS, *FILES, *OTHERS}
    if not ending.notes:
        assert sorted(os.listdir(tmp_path / "in")) == ["other.cpio", "own"]
        assert (tmp_path / "in" / "own").read_text() == (tmp_path / "in" / "other.cpio").read_text() != ""


def test_without_landlock_the_rest_still_holds_and_it_is_said(tmp_path: Path, victim: int) -> None:
    ending, answers = attack(tmp_path / "in", victim, HVABI_LANDLOCK="0")
    assert ending.notes == UNPROTECTED
    assert {name for name in OTHERS if answers[name] == "worked"} == set()


def test_each_attack_works_on_who_is_not_confined(tmp_path: Path, victim: int) -> None:
    """Else the tests above would prove nothing. What the machine itself forbids is not counted."""
    _, answers = attack(tmp_path / "out", victim, False)
    assert {name: answer for name, answer in answers.items() if answer != "worked"
            and not (name in ("trace another", "take a namespace") and "[Errno 1]" in answer)} == {}


def test_memory_and_survivors_of_a_confined_process(tmp_path: Path) -> None:
    """10 GiB are more than it gets, and who lost its parent ends with it."""
    script = ("import os\nif not os.fork():\n if os.fork(): os._exit(0)\n print(os.getpid(), flush=True)\n"
              " import time; time.sleep(600)\nos.wait()\nx = [b'a' * (64 << 20) for _ in range(160)]\nprint('has them')")
    ending, output = run_confined([PYTHON, "-I", "-c", script], readable((), PROGRAM.parent, ()), memory=256 << 20)
    assert ending.words() == "stopped at the limit of memory, 256 MiB" and "has them" not in output
    assert len(output.split()) == 1
    for pid in output.split():
        with pytest.raises(ProcessLookupError):
            os.kill(int(pid), 0)


def guest_in_process(world: World, name: str, script: str) -> None:
    world.add_guest(name, script, more="kind: process\n")


def host_of_processes(world: World) -> None:
    world.add_host("inside")
    yaml = world.folder / "hosts" / "inside" / "host.yaml"
    yaml.write_text(yaml.read_text() + "runs: process\n")


def test_a_process_guest_cannot_read_what_belongs_to_others(world: World) -> None:
    """Neither another guest's image, nor an archive, nor what its user has in the environment."""
    other = world.folder / "build" / "guests" / "other" / "1.0-x86_64-process" / "guest"
    (world.folder / "boot.cpio").write_text("secret")
    bad = world.good_report(changes={"core.set.accepted": "not ok {n} core.set.accepted"})
    tries = f'cat {other} >/dev/null 2>&1 || cat {world.folder}/boot.cpio 2>/dev/null || test -n "$HVABI_CACHE"'
    tries += f" || echo x 2>/dev/null >{world.folder}/new"
    guest_in_process(world, "other", world.good_script())
    guest_in_process(world, "spy", f"if {tries}; then\n{say(bad)}\nelse\n{world.good_script()}\nfi")
    host_of_processes(world)
    done = world.run("--jobs", "1")
    assert done.returncode == 0, done.stdout
    assert set(outcomes(world.cell("spy@1.0", "inside@1.0")).values()) == {"pass"}
    assert not (world.folder / "new").exists()


def test_what_the_sandbox_cannot_do_is_noted_in_the_result(world: World) -> None:
    guest_in_process(world, "fake", world.good_script())
    host_of_processes(world)
    assert world.run().returncode == 0
    cell = world.cell(host="inside@1.0")
    log = (world.out / cell["log"]).read_text()
    note = subprocess.run([PYTHON, "-I", "-c", "import ctypes; print(ctypes.CDLL(None).syscall(444, None, 0, 1))"],
                          capture_output=True, text=True, check=True).stdout
    assert ("no Landlock" in log) == (int(note) <= 0) == bool(cell["notes"])
