# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi matrix` with its results on a disk that is full: one line, status 3, and no file that is half there."""
from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from harness.matrix.out import MARK, OutFolder

from .conftest import ROOT, World, say

# Runs a command with a small disk as its folder of results, and copies what is there afterwards.
SMALL_DISK = """
mount -t tmpfs -o size="$1" tmpfs "$2" || exit 99
out=$2; copy=$3; before=$4; shift 4
if [ -n "$before" ]; then
	"$@" --guest "$before" >"$copy/before" || exit 98
	cat </dev/zero >"$out/filler" 2>/dev/null
fi
"$@"
status=$?
cp -r "$out/." "$copy/" || exit 99
exit $status
"""
GUESTS = ("a", "b", "c", "d")


@pytest.fixture(name="guests")
def fixture_guests(world: World) -> World:
    for name in GUESTS:
        world.add_guest(name, world.good_script())
    world.add_host()
    world.out.mkdir()
    return world


def run(world: World, kilobytes: int, before: str = "") -> tuple[int, str, Path]:
    """Its status, what it says on standard error, and a copy of the folder of its results."""
    copy = world.folder / f"copy-{kilobytes}"
    copy.mkdir()
    command = [*mount_namespace(), "sh", "-c", SMALL_DISK, "sh", f"{kilobytes}k", world.out, copy, before,
               sys.executable, ROOT / "hvabi", "matrix", "--root", world.folder, "--out", world.out, "--jobs", "1"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=world.folder,
                          env={**os.environ, "HVABI_CACHE": str(world.folder / "cache")})
    return done.returncode, done.stderr, copy


def mount_namespace() -> list[str]:
    """What runs a command where it may mount. Root needs no namespace of users for it, and in a chroot may have none."""
    prefix = ["unshare", *([] if os.geteuid() == 0 else ["--map-root-user"]), "--mount"]
    tried = subprocess.run([*prefix, "true"], capture_output=True, text=True)
    if tried.returncode:
        pytest.skip(f"namespaces are not for this user: {tried.stderr.strip()}")
    return prefix


def assert_whole(copy: Path) -> None:
    """Every log that is there is complete, and so are results, if there are any."""
    for log in (copy / "logs").iterdir():
        assert log.read_text().endswith("# hvabi: end\n"), log.name
    if (copy / "results.json").exists():
        assert json.loads((copy / "results.json").read_text())["cells"]
    assert not list(copy.glob("*.part")) and not list(copy.glob(".*.part"))


@pytest.mark.parametrize("kilobytes", [4, 8, 12, 20, 28, 36])
def test_a_first_run(guests: World, kilobytes: int) -> None:
    status, errors, copy = run(guests, kilobytes)
    assert status == 3, errors
    assert errors.splitlines()[-1] == ("hvabi matrix: the results cannot be written to out: No space left on device: "
                                       "name another folder with --out"), "what comes before is the progress of a slow run"
    assert_whole(copy)


def test_enough_room(guests: World) -> None:
    status, errors, copy = run(guests, 400)
    assert (status, errors) == (0, "")
    assert_whole(copy)
    assert len(json.loads((copy / "results.json").read_text())["cells"]) == len(GUESTS)


def test_after_another_run(guests: World) -> None:
    """Its results, of fewer guests, fitted: they are gone."""
    status, errors, copy = run(guests, 100, before="a@*")
    assert "1 ok; 0 findings." in (copy / "before").read_text()
    assert status == 3 and len(errors.splitlines()) == 1 and "cannot be written" in errors
    assert_whole(copy)
    assert not (copy / "results.json").exists()


# Runs the guest as an emulator that logs more than fits in the first of its two boots, or in the second.
EMULATOR = """\
#!/bin/sh
guest=$1
while [ "$1" != -d ]; do shift; done
case $2 in {boot}) cat </dev/zero ;; esac >"$(echo "$@" | sed 's/.*-D //')" 2>/dev/null
exec "$guest"
"""


@pytest.mark.parametrize("boot", ["in_asm", "exec*"])
def test_an_emulators_log_that_does_not_fit_is_no_finding(world: World, boot: str) -> None:
    name = world.names()[0]
    report = world.good_report(changes={name: f"# hvabi: site=0x1000\nok {{n}} {name}"})
    world.add_guest("a", say(report), more="observe: executes\n")
    world.add_host(boot='["{host_dir}/qemu-system-fake", "{guest}"]')
    emulator = world.folder / "hosts" / "direct" / "qemu-system-fake"
    emulator.write_text(EMULATOR.format(boot=boot))
    emulator.chmod(0o755)
    world.out.mkdir()
    status, errors, copy = run(world, 400)
    assert status == 3
    assert errors == "hvabi matrix: what the emulator logs cannot be written: No space left on device\n"
    (cell,) = json.loads((copy / "results.json").read_text())["cells"]
    assert (cell["verdict"], cell["findings"]) == ("infra", [])


def test_a_note_is_whole_or_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What write takes only in part is offered again."""
    real = os.write
    with OutFolder(tmp_path / "out") as out:
        monkeypatch.setattr(os, "write", lambda descriptor, data: real(descriptor, data[:3]))
        out.note("logs/some.log")
        monkeypatch.undo()
    assert (tmp_path / "out" / MARK).read_text().splitlines()[-1] == "logs/some.log"
