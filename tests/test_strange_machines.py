# SPDX-License-Identifier: BSD-2-Clause
"""What a machine may lack: the same command in environments that lack it is as green, or says in one line what is missing.

One guest on one host, in process; what they are built of is built once and taken from build/ then.
"""
from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CELL = ("matrix", "--guest", "vmi-probe@4.3", "--host", "inproc@4.3", "--arch", "x86_64")
NAMESPACES = ("unshare", "--map-root-user")
READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && cd "$0" && exec "$@"'


@dataclass(frozen=True)
class Machine:
    """`environment` is all that there is; `prefix` starts a command there."""
    lacks: str
    environment: Mapping[str, str]
    prefix: tuple[str, ...] = ()


PATH = {"PATH": "/usr/bin:/bin"}
ORDINARY = {**PATH, "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"}
MACHINES = (
    Machine("every variable", {}),
    Machine("a home that is there", {**PATH, "HOME": "/nonexistent"}),
    Machine("UTF-8", {**PATH, "LC_ALL": "C"}),
    Machine("the locale it names", {**PATH, "LC_ALL": "xx_YY.ISO-8859-1", "LANG": "xx_YY"}),
    Machine("a folder for temporary files", {**PATH, "TMPDIR": "/nonexistent"}),
    Machine("room for temporary files", {**PATH, "TMPDIR": "/dev/full"}),
    Machine("a second processor", ORDINARY, ("taskset", "--cpu-list", str(min(os.sched_getaffinity(0))))),
    Machine("IPv6, IPv4 and every device", ORDINARY, (*NAMESPACES, "--net")),
)


def run(machine: Machine, *command: str | Path, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Without a terminal, and without input."""
    return subprocess.run([*machine.prefix, *map(str, command)], env=dict(machine.environment), cwd=folder,
                          stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", errors="replace")


def needs_namespaces(machine: Machine) -> None:
    if "unshare" in machine.prefix:
        done = subprocess.run([*machine.prefix, "true"], capture_output=True, text=True)
        if done.returncode:
            pytest.skip(f"namespaces are not for this user: {done.stderr.strip()}")


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine.lacks.replace(" ", "-"))
def test_a_run_is_green(machine: Machine, tmp_path: Path) -> None:
    needs_namespaces(machine)
    done = run(machine, ROOT / "hvabi", *CELL, "--out", tmp_path / "out")
    assert (done.returncode, done.stderr.count("Traceback")) == (0, 0), done.stdout + done.stderr
    assert "1 cell in" in done.stdout and "1 ok; 0 findings" in done.stdout
    assert "\x1b" not in done.stdout and "\r" not in done.stderr
    jobs = json.loads((tmp_path / "out" / "results.json").read_text())["run"]["jobs"]
    assert jobs == (1 if "taskset" in machine.prefix else len(os.sched_getaffinity(0)))


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine.lacks.replace(" ", "-"))
def test_set_up_is_silent_where_all_is_there(machine: Machine) -> None:
    needs_namespaces(machine)
    done = run(machine, ROOT / "ci" / "bootstrap")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_another_python_is_first(tmp_path: Path) -> None:
    """Nothing asks it for anything."""
    for name in ("python3", "python"):
        (tmp_path / name).write_text("#!/bin/sh\necho another python >&2\nexit 9\n")
        (tmp_path / name).chmod(0o755)
    machine = Machine("", {"PATH": f"{tmp_path}:/usr/bin:/bin"})
    for command in (("./hvabi", "matrix", "--plan", *CELL[1:]), ("make", "check", "ARGS=--no-frozen sbi"), ("ci/bootstrap",)):
        done = run(machine, *command)
        assert done.returncode == 0 and not done.stderr, done.stderr


def read_only(folder: Path) -> Machine:
    return Machine("", ORDINARY, (*NAMESPACES, "--mount", "sh", "-c", READ_ONLY, str(folder)))


def test_a_checkout_that_cannot_be_written(tmp_path: Path) -> None:
    """What only reads works; what builds says so in a line."""
    machine = read_only(ROOT)
    needs_namespaces(machine)
    assert run(machine, "./hvabi", "decode", "vmi", "0x03000001").returncode == 0
    done = run(machine, "./hvabi", *CELL, "--out", str(tmp_path / "out"))
    assert (done.returncode, done.stderr.count("\n")) == (3, 1) and "Read-only file system" in done.stderr
    done = run(machine, "make", "test-c")
    assert done.returncode and done.stderr.startswith("make: nothing can be written here: ")
    assert done.stderr.count("\n") == 2     # and make's own


@pytest.fixture(name="copy", scope="module")
def fixture_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files that git knows, in a folder with spaces and letters that are not ASCII."""
    folder = tmp_path_factory.mktemp("checkout") / "path mit Leerzeichen ü"
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True).stdout
    for name in filter(None, listed.decode().split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    return folder


def test_any_path_will_do(copy: Path) -> None:
    """All is built there, and there is no variable either."""
    machine = Machine("", {})
    done = run(machine, "./hvabi", *CELL, folder=copy)
    assert done.returncode == 0 and "1 ok; 0 findings" in done.stdout, done.stdout + done.stderr
    done = run(machine, "/usr/bin/make", "test-c/hosts/kvm/tests", folder=copy)
    assert done.returncode == 0 and " 0 failed" in done.stdout, done.stdout + done.stderr
