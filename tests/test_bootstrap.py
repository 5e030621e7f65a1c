# SPDX-License-Identifier: BSD-2-Clause
"""ci/bootstrap where something is missing: what it does, shows and says. dpkg, apt, id and sudo are scripts here."""
from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

BOOTSTRAP = Path(__file__).resolve().parents[1] / "ci" / "bootstrap"
NOT_ROOT = "echo 1000"
ROOT = "echo 0"
DPKG = """case "$*" in
*Version*) echo 4:15.2.0-1 ;;
*) for name in "$@"; do case "$name" in clang) ;; [a-z]*) printf '%s:installed ' "$name" ;; esac; done ;;
esac"""
INSTALLS = """echo "$*" >>"$LOG"
echo 'Need to get 269 MB of archives.'
echo 'After this operation, 1 GB of additional disk space will be used.'
echo 'dlstatus:1:12.5:Retrieving file 1 of 161'
echo 'pmstatus:clang:50.5:Installing clang (amd64)'"""
Machine = Mapping[str, str]


def machine(folder: Path, programs: Machine) -> None:
    for name, text in {"dpkg-query": DPKG, **programs}.items():
        (folder / name).write_text(f"#!/bin/sh\n{text}\n")
        (folder / name).chmod(0o755)


def environment(folder: Path) -> dict[str, str]:
    return {"PATH": f"{folder}:/usr/bin:/bin", "LOG": str(folder / "log")}


def run(folder: Path, programs: Machine, *arguments: str) -> subprocess.CompletedProcess[str]:
    machine(folder, programs)
    return subprocess.run([BOOTSTRAP, *arguments], env=environment(folder), stdin=subprocess.DEVNULL, capture_output=True,
                          text=True)


def test_the_list_is_that_of_the_suite(tmp_path: Path) -> None:
    """The version is that of gcc, whatever the suite is called."""
    done = run(tmp_path, {}, "--list")
    assert done.returncode == 0 and {"gcc-15-multilib", "g++-15-multilib", "clang"} <= set(done.stdout.split())
    assert "gcc-multilib" not in done.stdout.split()


def test_what_is_missing_is_installed_and_how_far_it_is_shown(tmp_path: Path) -> None:
    done = run(tmp_path, {"id": ROOT, "apt-get": INSTALLS})
    assert done.returncode == 0 and not done.stdout
    lines = done.stderr.splitlines()
    assert lines[:2] == ["ci/bootstrap: installing clang", "ci/bootstrap: Need to get 269 MB of archives."]
    assert lines[2] == "ci/bootstrap: fetched 12 %: Retrieving file 1 of 161" and "\r" not in done.stderr
    first = (tmp_path / "log").read_text().splitlines()[0]
    assert "DPkg::Lock::Timeout=" in first and first.endswith("install --no-install-recommends clang")


@pytest.mark.parametrize(("programs", "said"), [
    ({"id": NOT_ROOT, "sudo": "exit 1"},
     "sudo wants a password, and there is no terminal: as root, apt-get install --no-install-recommends clang"),
    ({"id": ROOT, "apt-get": "echo \"E: dpkg was interrupted, you must manually run 'dpkg --configure -a'\"; exit 100"},
     "dpkg was interrupted before: as root, dpkg --configure -a; then run this again"),
    ({"id": ROOT, "apt-get": "echo 'E: Could not get lock /var/lib/dpkg/lock. It is held by process 7 (apt)'; exit 100"},
     "another program installs packages: wait for it, then run this again (held by process 7 (apt))"),
    ({"id": ROOT, "apt-get": "echo 'W: odd'; echo 'E: Failed to fetch x'; exit 100"},
     "'apt-get update' failed: is there a network?: E: Failed to fetch x"),
    ({"id": ROOT, "apt-get": 'case "$*" in *update*) exit 0 ;; esac; echo "E: Unable to locate package clang"; exit 100'},
     "could not be installed: clang: E: Unable to locate package clang")])
def test_what_cannot_be_is_one_line(tmp_path: Path, programs: Machine, said: str) -> None:
    done = run(tmp_path, programs)
    assert (done.returncode, done.stderr.splitlines()[-1]) == (3, f"ci/bootstrap: {said}")
    assert len(done.stderr.splitlines()) == (1 if "sudo" in programs else 2)


def listen() -> None:
    """What was started in the background ignores Ctrl-C, and so would this."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.mark.parametrize("finishes", [True, False])
def test_ctrl_c_is_said_at_once_and_apt_may_finish_what_it_has_begun(tmp_path: Path, finishes: bool) -> None:
    apt = f"""trap '{'echo "after $?" >>"$LOG"' if finishes else 'exit 130'}' INT
echo "$*" >>"$LOG"; echo 'pmstatus:clang:50.5:Installing clang (amd64)'
for i in 1 2 3 4 5 6 7 8 9 10; do sleep 0.05; done"""
    machine(tmp_path, {"id": ROOT, "apt-get": apt})
    with subprocess.Popen([BOOTSTRAP], env=environment(tmp_path), stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                          start_new_session=True, preexec_fn=listen) as process:
        lines = [process.stderr.readline() for _ in range(2)]
        assert "installed 50 %" in lines[-1]
        os.killpg(process.pid, signal.SIGINT)
        rest = process.stderr.read().splitlines()
    assert process.returncode == 3
    assert rest == ["ci/bootstrap: interrupted: apt-get ends as soon as it can without leaving anything half installed",
                    "ci/bootstrap: interrupted; what is installed stays: run this again for the rest"]
    called, *after = (tmp_path / "log").read_text().splitlines()
    assert "install" in called and len(after) == finishes, "and nothing else is called"


def test_usage(tmp_path: Path) -> None:
    assert run(tmp_path, {}, "--lst").returncode == 2
    assert "Exit status" in run(tmp_path, {}, "--help").stdout
