# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi archive`: what it builds, writes and refuses, what a stop on the way leaves behind, and what is made again."""
from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.frozen import archive as module
from generator.frozen.manifest import find_manifest, write_text
from generator.tests.forked import hvabi
from harness.frozen import command
from harness.frozen.store import find_compiler, find_revision
from harness.upstream.steps import MORE

from .world import FrozenWorld

ROOT = Path(__file__).resolve().parents[3]


def manifest_file(world: FrozenWorld, release: str = "1.0") -> Path:
    return world.folder / "ci" / "frozen" / "toy" / f"{release}.yaml"


def test_a_manifest_reads_as_it_was_written(world: FrozenWorld) -> None:
    done = world.archive_all("toy@1.0")
    assert done.stdout.startswith("ci/frozen/toy/1.0.yaml: written, 1 image")
    manifest = world.manifest()
    assert write_text(manifest) == manifest_file(world).read_text()
    assert [image.label for image in manifest.images] == ["fake-x86_64"]
    assert {name for name, _ in manifest.files()} == {path.relative_to(world.archive).as_posix()
                                                     for path in world.archive.rglob("*") if path.is_file()}


def test_what_is_there_stays(world: FrozenWorld) -> None:
    world.archive_all()
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in (manifest_file(world), world.file(".elf"))}
    world.edit_guest("exit 1")
    assert "1 image, 0.0 MB, all there" in world.archive_all().stdout
    assert all((path.read_bytes(), path.stat().st_mtime_ns) == was for path, was in before.items())


def test_a_release_that_nobody_speaks(world: FrozenWorld) -> None:
    assert world.archive_all("toy@1.1").stdout == "toy 1.1: no guest and no host of ours speaks it, there is nothing to archive\n"
    assert not manifest_file(world, "1.1").exists()


@pytest.mark.parametrize(("name", "status", "words"), [
    ("nobody", 2, "there is no ABI of that name"), ("toy@7", 2, "toy has no release 7"),
    ("toy@next", 2, "toy has no release next"), ("{copy}", 2, "only ABIs of spec/ have an archive")])
def test_a_name_of_nothing(world: FrozenWorld, name: str, status: int, words: str) -> None:
    shutil.copytree(world.folder / "spec" / "toy", world.folder / "copy" / "toy")
    done = world.hvabi("archive", name.replace("{copy}", str(world.folder / "copy" / "toy")))
    assert (done.returncode, done.stdout) == (status, "") and done.stderr.count("\n") == 1 and words in done.stderr, done


@pytest.mark.parametrize("arguments", [("archive",), ("archive", "--check"), ("matrix", "--guest", "frozen:*")])
def test_an_archive_that_is_no_folder_is_said_before_anything_is_built(world: FrozenWorld, arguments: tuple[str, ...]) -> None:
    file = world.folder / "file"
    file.touch()
    done = hvabi(*arguments, "--root", str(world.folder), "--frozen", str(file), cwd=world.folder)
    assert (done.returncode, done.stdout) == (2, "") and done.stderr.endswith(
        f"hvabi {arguments[0]}: {file} is no folder: name that of the archive, or one that is not there yet, with --frozen or $HVABI_FROZEN\n")


def test_a_release_that_is_not_frozen(tmp_path: Path) -> None:
    world = FrozenWorld(tmp_path, ("1.0",))
    world.add_guest("fake", world.good_script())
    world.add_host()
    done = world.hvabi("archive", "toy@1.1")
    assert done.returncode == 2 and "'hvabi release toy 1.1' does that" in done.stderr
    assert world.hvabi("archive").returncode == 0 and not manifest_file(world, "1.1").exists()


def test_a_build_that_fails_archives_nothing(world: FrozenWorld) -> None:
    world.add_guest("broken", "")
    (world.folder / "guests" / "broken" / "guest.sh").unlink()
    done = world.hvabi("archive")
    assert done.returncode == 3 and "guest broken@1.0 (x86_64) does not build" in done.stderr
    assert not manifest_file(world).exists() and not world.archive.exists()


def test_stale_generated_files_are_refused(world: FrozenWorld) -> None:
    file = world.folder / "generated" / "toy" / "1.0" / "toy.h"
    file.write_text(file.read_text().replace("0x", "0X", 1))
    done = world.hvabi("archive")
    assert done.returncode == 1 and "generated/toy/1.0/toy.h is not what the spec says" in done.stderr, done
    assert "run 'hvabi generate toy' first" in done.stderr and not world.archive.exists()


def test_check_says_what_is_missing_and_builds_nothing(world: FrozenWorld) -> None:
    done = world.hvabi("archive", "--check", "toy@1.0")
    assert (done.returncode, done.stdout) == (1, "toy 1.0: not archived: run 'hvabi archive toy@1.0'\n")
    world.archive_all()
    assert world.hvabi("archive", "--check", "toy@1.0").returncode == 0
    world.file(".elf").unlink()
    world.file(".json").write_bytes(b"{}")
    done = world.hvabi("archive", "--check", "toy@1.0")
    assert done.returncode == 1 and "elf: missing: " in done.stdout and "json: damaged: " in done.stdout
    assert len(done.stdout.splitlines()) == 2
    shutil.rmtree(world.archive)
    done = world.hvabi("archive", "--check", "toy@1.0")
    assert (done.returncode, done.stdout) == (1, "toy 1.0: 1 image, 0.0 MB, none of it in archive\n")


# --- what was lost

def test_what_was_lost_is_not_replaced_by_something_else(world: FrozenWorld) -> None:
    world.archive_all()
    text = manifest_file(world).read_text()
    world.file(".elf").unlink()
    world.edit_guest("exit 1")
    done = world.hvabi("archive")
    assert done.returncode == 3 and done.stderr.count("\n") == 1 and "sources of no known revision" in done.stderr, done
    assert "hvabi archive --replace toy@1.0" in done.stderr
    assert manifest_file(world).read_text() == text and not list(world.archive.rglob("*.elf"))
    assert world.matrix("--guest", "frozen:*").returncode == 3
    assert world.hvabi("archive", "--replace", "toy@1.0").returncode == 0
    assert manifest_file(world).read_text() != text and len(list(world.archive.rglob("*.elf"))) == 1


def git(world: FrozenWorld, *words: str) -> str:
    identity = ("-c", "user.name=nobody", "-c", "user.email=nobody@localhost", "-c", "commit.gpgsign=false")
    return subprocess.run(["git", *identity, *words], cwd=world.folder, check=True, capture_output=True, text=True).stdout.strip()


def test_what_was_lost_is_built_again_of_its_revision(world: FrozenWorld) -> None:
    """The repository of this test has a program of that name, which is ours."""
    script = world.folder / "hvabi"
    script.write_text(f'#!/bin/sh\nexec {ROOT}/hvabi "$@"\n')
    script.chmod(0o755)
    (world.folder / ".gitignore").write_text("/build/\n/archive/\n/out/\n/cache/\n")
    git(world, "init", "-q")
    git(world, "add", "-A")
    git(world, "commit", "-qm", "First")
    first = git(world, "rev-parse", "HEAD")
    world.archive_all()
    assert world.manifest().revision == first
    assert find_revision(world.folder) == first, "manifests are no change"
    was = world.file(".elf").read_bytes()
    world.edit_guest("exit 1")
    git(world, "add", "-A")
    git(world, "commit", "-qm", "Second")
    world.file(".elf").unlink()
    assert "1 file built again, with the same digests" in world.archive_all().stdout
    assert world.file(".elf").read_bytes() == was and git(world, "worktree", "list").count("\n") == 0
    assert world.matrix("--guest", "frozen:*").returncode == 0
    world.edit_guest("exit 2")
    world.hvabi("archive", "--replace")
    assert world.manifest().revision == git(world, "rev-parse", "HEAD") + "+", "of sources that no revision has"
    world.file(".elf" if len(list(world.archive.rglob("*.elf"))) == 1 else
               f"{world.manifest().images[0].image.sha256[:16]}.elf").unlink()
    world.edit_guest("exit 3")
    done = world.hvabi("archive")
    assert done.returncode == 3 and "with changes that no revision has" in done.stderr


# --- stops on the way

def test_a_full_disk_leaves_no_manifest_and_says_so(world: FrozenWorld) -> None:
    """At each of its writes, the manifest's too."""
    written = module.write_atomically

    def full_after(number: int) -> Callable[[], None]:
        def arrange() -> None:
            left = number

            def write(path: Path, data: bytes) -> None:
                nonlocal left
                left -= 1
                if left < 0:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
                written(path, data)
            module.write_atomically = command.write_atomically = write
        return arrange

    for number in range(4):
        shutil.rmtree(world.archive, ignore_errors=True)
        done = world.hvabi("archive", "toy@1.0", first=full_after(number))
        assert done.returncode == 3 and done.stderr.count("\n") == 1 and "No space left" in done.stderr, done
        assert not manifest_file(world).exists() and len([path for path in world.archive.rglob("*") if path.is_file()]) == number
    assert world.hvabi("archive", "toy@1.0", first=full_after(1)).returncode == 0, "what was written before is there already"
    assert world.hvabi("archive", "--check", "toy@1.0").returncode == 0


def test_a_ctrl_c_while_building_leaves_nothing(world: FrozenWorld) -> None:
    ready = world.folder / "ready"
    file = world.folder / "guests" / "fake" / "guest.yaml"
    file.write_text(file.read_text().replace('[install, -D, "{guest_dir}/guest.sh", "{out}/guest"]',
                                             f"[sh, -c, 'touch {ready}; sleep 300']"))
    process = subprocess.Popen([str(ROOT / "hvabi"), "archive", "--root", str(world.folder), "--frozen", str(world.archive)],
                               stderr=subprocess.PIPE, text=True, cwd=world.folder)
    while not ready.exists():
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    said = [line for line in errors.splitlines() if not line.endswith(MORE)]    # how far it is, on a slow machine
    assert (process.returncode, said) == (3, ["hvabi archive: interrupted"]), errors
    assert not manifest_file(world).exists() and not world.archive.exists()


# --- what git says

@pytest.mark.parametrize(("old", "new", "words"), [
    ("schema: hvabi-frozen/1", "schema: hvabi-frozen/2", "the schema is not hvabi-frozen/1"),
    ("schema: hvabi-frozen/1", "", "'schema' is missing"),
    ("abi: toy", "abi: ../toy", "'abi' does not fit"),
    ('release: "1.0"', 'release: "1.1"', "the file belongs in ci/frozen/toy/1.1.yaml"),
    ("guest: fake,", 'guest: "../../etc/passwd",', "'guest' does not fit"),
    ("arch: x86_64", "arch: [x86_64]", "'arch' does not fit"),
    ("size: ", "size: -", "a size must be a number of bytes"),
    ("hosts: []", "hosts: 4", "'hosts' must be a list"),
    ("hosts: []", "hosts: []\nmore: 1", "unknown key 'more'"),
    ("guests:", "guests: [", ""),
])
def test_a_manifest_that_makes_no_sense_is_one_line(world: FrozenWorld, old: str, new: str, words: str) -> None:
    world.archive_all()
    file = manifest_file(world)
    file.write_text(file.read_text().replace(old, new))
    for command in (("archive", "toy"), ("matrix", "--guest", "frozen:*")):
        done = world.hvabi(*command)
        assert done.returncode == 3 and done.stderr.count("\n") == 1 and "Traceback" not in done.stderr, done
        assert "ci/frozen/toy/1.0.yaml:" in done.stderr and words in done.stderr, done


def check(world: FrozenWorld) -> subprocess.CompletedProcess[str]:
    return hvabi("check", "toy", cwd=world.folder, environment={**os.environ, "HVABI_FROZEN": str(world.archive)})


def test_check_holds_manifests_against_frozen_releases(world: FrozenWorld) -> None:
    world.archive_all()
    world.matrix("--guest", "frozen:*", "--remember")
    assert check(world).returncode == 0, check(world)
    file, text = manifest_file(world), manifest_file(world).read_text()
    file.write_text(text.replace(world.manifest().spec_hash, "0" * 64))
    assert "ci/frozen/toy/1.0.yaml:6:1: the images were built of another text of toy 1.0" in check(world).stdout
    file.write_text(text.replace(world.manifest().images[0].image.sha256, "1" * 64))
    assert "ci/frozen/toy/1.0.passed.json:2:1: fake@1.0 is no image of" in check(world).stdout
    file.write_text("[")
    done = check(world)
    assert done.returncode == 1 and "ci/frozen/toy/1.0.yaml:" in done.stdout
    file.write_text(text)
    (file.parent / "2.0.yaml").write_text(text)
    assert "ci/frozen/toy/2.0.yaml:1:1: toy has no such release" in check(world).stdout


def test_check_looks_at_the_images_that_are_there(world: FrozenWorld) -> None:
    world.archive_all()
    image = world.file(".elf")
    image.write_bytes(image.read_bytes() + b"\n")
    done = check(world)
    assert done.returncode == 1 and "the archive is damaged: " in done.stdout and image.name in done.stdout
    image.unlink()
    assert check(world).returncode == 0, "not every machine has the archive"


def test_images_of_a_release_that_is_not_frozen_are_a_problem(world: FrozenWorld) -> None:
    """As a stop of `hvabi release` before its last step leaves them."""
    world.archive_all()
    (world.folder / "spec" / "toy" / "releases" / "1.0.yaml").unlink()
    assert "is archived, and it is not frozen" not in check(world).stdout
    assert "and it is not frozen: run 'hvabi release toy 1.0' again" in check(world).stdout


def test_every_archived_release_of_this_repository_is_frozen_as_it_was() -> None:
    """Those of vmi at least: `hvabi check` says the rest."""
    for release in ("4.0", "4.1", "4.2", "4.3", "4.4"):
        manifest = find_manifest(ROOT, "vmi", release)
        assert manifest is not None and {"vmi-probe", "inproc", "reference"} <= {image.name for image in manifest.images}


def test_the_compiler_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.c").write_text("int a;\n")
    for compiler, words in (("gcc", "GCC: "), ("clang", "clang version ")):
        subprocess.run([compiler, "-g", "-c", "-o", str(tmp_path / "a.o"), str(tmp_path / "a.c")], check=True)
        assert find_compiler((tmp_path / "a.o").read_bytes()).startswith(words)
    assert find_compiler(b"#!/bin/sh\n") == ""
