# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi release`: refuses breaks, archives the guests, writes the note, and freezes when all that is there."""
from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.commands import release
from generator.diff import report
from generator.diff.change import Change, Effect, Effects, Where
from generator.frozen import archive, gate
from generator.lang.load import load
from generator.model.abi import Abi
from generator.tests.forked import hvabi
from harness.frozen import command

from .world import FrozenWorld

GONE = '      once:\n        number: 0x03\n        removed: "1.1"\n'


class ReleaseWorld(FrozenWorld):
    """Nothing is frozen; release 1.1 breaks nothing, for the call that it took away is still there."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, ())
        self.edit_spec(GONE, '      once:\n        number: 0x03\n')
        self.generate()
        self.add_guest("fake", self.good_script(), releases="all")
        self.add_host(releases=("1.0", "1.1"))

    def release(self, version: str, first: Callable[[], object] = lambda: None) -> subprocess.CompletedProcess[str]:
        done = hvabi("release", "toy", version, "--frozen", str(self.archive), cwd=self.folder, environment=self.environment(None),
                     first=first)
        assert "Traceback" not in done.stderr and "a fault in hvabi" not in done.stderr, done.stderr
        return done

    def written(self, version: str) -> list[bool]:
        """Whether there are the manifest, the note and the frozen text."""
        return [(self.folder / name).exists() for name in (
            f"ci/frozen/toy/{version}.yaml", f"spec/toy/releases/{version}.md", f"spec/toy/releases/{version}.yaml")]

    def note(self, version: str) -> str:
        return (self.folder / "spec" / "toy" / "releases" / f"{version}.md").read_text()


@pytest.fixture
def world(tmp_path: Path) -> ReleaseWorld:
    return ReleaseWorld(tmp_path)


def test_a_release_with_all_that_belongs_to_it(world: ReleaseWorld) -> None:
    for version in ("1.0", "1.1"):
        done = world.release(version)
        assert done.returncode == 0, done
        assert [line.rpartition(": ")[2].split(",")[0] for line in done.stdout.splitlines()] == ["written"] * 3
        assert world.written(version) == [True] * 3
    environment = {**os.environ, "HVABI_FROZEN": str(world.archive)}
    assert hvabi("check", "toy", cwd=world.folder, environment=environment).returncode == 0
    assert world.hvabi("archive", "--check").returncode == 0
    again = world.release("1.1")
    assert (again.returncode, again.stdout) == (0, "spec/toy/releases/1.1.yaml: frozen already, unchanged\n")
    world.matrix("--guest", "frozen:*")
    assert {cell["guest"] for cell in world.results()["cells"]} == {"frozen:fake@1.0", "frozen:fake@1.1"}


def test_the_note_says_who_sees_what(world: ReleaseWorld) -> None:
    assert world.release("1.0").returncode == world.release("1.1").returncode == 0
    assert "This is the first release." in world.note("1.0") and "##" not in world.note("1.0")
    sections = {part.partition("\n")[0]: part for part in world.note("1.1").split("\n## ")[1:]}
    assert list(sections) == ["Guests of 1.0 on hosts of 1.1", "Guests of 1.1 on hosts of 1.0",
                              "Sources for 1.0 with the headers of 1.1", "Guests that move from a host of 1.0 to one of 1.1",
                              "Guests that move from a host of 1.1 to one of 1.0", "Everything that changed"]
    assert "goes on to run as it did" in sections["Guests of 1.0 on hosts of 1.1"]
    assert "- can know that it is not there: `core.more` is new" in sections["Guests of 1.1 on hosts of 1.0"]
    assert "- if the first host did not show it: `core.more`" in sections["Guests that move from a host of 1.1 to one of 1.0"]
    assert "`annotation may-be-queued`" in sections["Everything that changed"]
    assert "breaks" not in world.note("1.1")


def test_a_release_that_breaks_is_refused_before_anything_is_done(world: ReleaseWorld) -> None:
    assert world.release("1.0").returncode == 0
    before = sorted(path for path in world.archive.rglob("*"))
    world.edit_spec('      once:\n        number: 0x03\n', GONE)
    world.generate()
    done = world.release("1.1")
    assert done.returncode == 1 and len(done.stdout.splitlines()) == 2, done
    assert "core.once is gone: breaks old guest on new host, guest moves to new host (against 1.0): let it stay" in done.stdout
    assert done.stdout.startswith("spec/toy/abi.yaml:") and "[call-removed]\n" in done.stdout
    assert done.stdout.endswith("spec/toy/releases/1.1.yaml: not written: 1 break that nobody accepted in compat.yaml\n")
    assert world.written("1.1") == [False] * 3 and sorted(path for path in world.archive.rglob("*")) == before


def test_breaks_count_against_every_release_before(world: ReleaseWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    """What only guests of an older one see is named with that release, what all see with the last; both once."""
    world.edit_spec('  "1.1": {doc: "Adds a call, a family and an annotation; another case expects something else."}\n',
                    '  "1.1": {doc: "A second."}\n  "1.2": {doc: "A third."}\n')
    seen = {"1.0": ("core.set", "core.query"), "1.1": ("core.query",)}

    def compare(old: Abi, new: Abi) -> tuple[Change, ...]:
        assert new.release == "1.2"
        return tuple(Change("some-rule", Where(name), "is another", Effects(old_guest=Effect.BREAKS)) for name in seen[old.release])

    monkeypatch.setattr(report, "compare", compare)
    found = gate.judge_release(load(world.folder / "spec" / "toy", world.folder), "1.2", world.folder)
    assert found.before == "1.1" and [item.change.subject for item in found.items] == ["core.query"]
    assert [(one.item.change.subject, one.against) for one in found.breaks] == [("core.query", "1.1"), ("core.set", "1.0")]


ACCEPT = """\
accepted:
  - {rule: call-removed, subject: core.once, release: "1.1", reason: "Nobody calls it.", owner: "somebody"}
"""


def test_a_break_that_is_accepted_is_released_and_named(world: ReleaseWorld) -> None:
    assert world.release("1.0").returncode == 0
    accept = world.folder / "spec" / "toy" / "compat.yaml"
    accept.write_text(ACCEPT)
    done = world.release("1.1")
    assert done.returncode == 1 and "spec/toy/compat.yaml:2:" in done.stdout and "remove this entry" in done.stdout, done
    assert "0 breaks that nobody accepted in compat.yaml, 1 entry in it for nothing" in done.stdout and world.written("1.1") == [False] * 3
    world.edit_spec('      once:\n        number: 0x03\n', GONE)
    world.generate()
    done = world.release("1.1")
    assert done.returncode == 0, done
    note = world.note("1.1")
    assert "## Accepted breaks\n\n- `core.once` is gone (against 1.0): Nobody calls it. (somebody)\n" in note
    assert "- **breaks**: `core.once` is gone" in note.split("## Guests of 1.0 on hosts of 1.1")[1].split("##")[0]


def test_an_edit_of_a_frozen_release_is_a_break(world: ReleaseWorld) -> None:
    """The working text gives another 1.0 by now: what counts is the one that was frozen."""
    assert world.release("1.0").returncode == 0
    world.edit_spec('      once:\n        number: 0x03\n', '      once:\n        number: 0x33\n')
    world.generate()
    done = world.release("1.1")
    assert done.returncode == 1 and "core.once number was 0x3 and is 0x33" in done.stdout and world.written("1.1") == [False] * 3, done


def test_a_guest_that_does_not_build_is_no_release(world: ReleaseWorld) -> None:
    script = (world.folder / "guests" / "fake" / "guest.sh").rename(world.folder / "gone")
    done = world.release("1.0")
    assert done.returncode == 3 and done.stderr.startswith("hvabi release: guest fake@1.0 (x86_64) does not build")
    assert world.written("1.0") == [False] * 3
    script.rename(world.folder / "guests" / "fake" / "guest.sh")
    assert world.release("1.0").returncode == 0 and world.written("1.0") == [True] * 3


def test_stale_generated_files_are_no_release(world: ReleaseWorld) -> None:
    (world.folder / "generated" / "toy" / "1.0" / "toy.h").unlink()
    done = world.release("1.0")
    assert done.returncode == 1 and "run 'hvabi generate toy' first" in done.stderr and world.written("1.0") == [False] * 3


def test_a_full_disk_leaves_no_release_without_images(world: ReleaseWorld) -> None:
    """Whichever of the six writes it is: three to the archive, the manifest, the note, the text."""
    written = archive.write_atomically

    def full_after(number: int) -> Callable[[], None]:
        def arrange() -> None:
            left = number

            def write(path: Path, data: str | bytes) -> None:
                nonlocal left
                left -= 1
                if left < 0:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
                written(path, data)
            archive.write_atomically = command.write_atomically = release.write_atomically = write
        return arrange

    states = []
    for number in range(6):
        for name in ("ci", "spec/toy/releases", "archive"):
            subprocess.run(["rm", "-rf", str(world.folder / name)], check=True)
        done = world.release("1.0", full_after(number))
        assert done.returncode == 3 and done.stderr.count("\n") == 1 and "No space left on device" in done.stderr, done
        states.append(world.written("1.0"))
    assert states == [[False, False, False]] * 4 + [[True, False, False], [True, True, False]]
    manifest = (world.folder / "ci" / "frozen" / "toy" / "1.0.yaml").read_text()
    assert world.release("1.0").returncode == 0 and world.written("1.0") == [True] * 3
    assert (world.folder / "ci" / "frozen" / "toy" / "1.0.yaml").read_text() == manifest


def test_a_folder_elsewhere_has_no_archive(world: ReleaseWorld) -> None:
    (world.folder / "elsewhere").mkdir()
    (world.folder / "spec" / "toy").rename(world.folder / "elsewhere" / "toy")
    done = hvabi("release", "elsewhere/toy", "1.0", cwd=world.folder, environment=world.environment(None))
    assert done.returncode == 0 and (world.folder / "elsewhere" / "toy" / "releases" / "1.0.yaml").exists()
    assert not (world.folder / "ci").exists() and not world.archive.exists()


def test_a_note_keeps_what_a_spec_says_as_text(world: ReleaseWorld) -> None:
    world.edit_spec('"1.0": {doc: "The first."}', '"1.0": {doc: "The <b>first</b> of `all` [x](y) | z."}')
    world.generate()
    assert world.release("1.0").returncode == 0
    assert r"The \<b\>first\</b\> of \`all\` \[x\](y) \| z." in world.note("1.0")
