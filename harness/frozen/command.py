# SPDX-License-Identifier: BSD-2-Clause
"""archive the guest images of frozen releases, and the builds of our own hosts

Builds every guest that speaks a release, and every host of ours that does, and puts them into the archive: a folder outside
git. What is in it, with digests and where it came from, is in ci/frozen/<abi>/<release>.yaml. `hvabi release` does this for a
new release. What is in the archive already stays as it is; what was lost is built again, of the revision that it was built of,
and taken only if the digest is the same.
"""
from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.exit_status import CLEAN, FINDINGS, INCOMPLETE, USAGE
from generator.files import remove_parts, write_atomically
from generator.frozen.archive import NotThere, archive_folder, has_blob, put_blob, read_blob
from generator.frozen.manifest import Manifest, find_manifest, manifest_path, write_text
from generator.lang.find import find_spec, frozen_path, list_abis, split_reference
from generator.lang.load import Spec, load
from generator.lang.problem import NotFound, suggest
from generator.printable import printable
from harness.matrix.command import positive
from harness.matrix.folders import real_path
from harness.matrix.model import HOME, MatrixError
from harness.matrix.supervise import Interrupts, run_command
from harness.matrix.text import count, shorten
from harness.upstream.steps import Steps

from .store import Say, Stop, make_archive, same_images, show

SECONDS = 3600.0
EPILOG = """examples:
  hvabi archive                        every frozen release: what is not in the archive yet, or no more
  hvabi archive vmi@4.1 sbi            a release, and all of an ABI
  hvabi archive --check                only look: what is there, missing or damaged
  hvabi matrix --guest 'frozen:*'      boot what was archived on today's hosts

The archive is --frozen DIR, $HVABI_FROZEN or build/frozen. Nothing in it is believed but for its digest.
exit status: 0 all of it is in the archive, 1 with --check: something is missing or damaged, 2 usage, 3 could not be completed
(a build failed, or what was lost cannot be built again with the same digest)"""


@dataclass(frozen=True)
class Archive:
    """Where everything is, and how the work is done."""
    root: Path
    folder: Path
    jobs: int
    stop: Stop
    say: Say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EPILOG
    parser.add_argument("names", nargs="*", metavar="ABI[@RELEASE]", help="what to archive (default: every frozen release)")
    parser.add_argument("--check", action="store_true", help="build nothing: say what is there, missing or damaged")
    parser.add_argument("--replace", action="store_true", help="archive today's builds instead of images that differ from them: "
                        "only where those are lost for good")
    add_common(parser)


def add_common(parser: argparse.ArgumentParser) -> None:
    """What `hvabi release` has too."""
    parser.add_argument("--frozen", type=Path, metavar="DIR", help="the archive (default: $HVABI_FROZEN, or build/frozen)")
    parser.add_argument("--jobs", type=positive(int), metavar="N", default=len(os.sched_getaffinity(0)),
                        help="how many builds at a time (default: the number of CPUs)")
    parser.add_argument("--root", type=Path, metavar="DIR", default=HOME,
                        help="the folder with spec/, guests/ and hosts/ (default: where hvabi is)")


def run(arguments: argparse.Namespace) -> int:
    try:
        return with_archive(arguments, lambda archive: run_archive(arguments, archive))
    except MatrixError as error:
        print(f"hvabi archive: {error}", file=sys.stderr)
        return error.code
    except OSError as error:
        print(f"hvabi archive: {explain(error)}", file=sys.stderr)
        return INCOMPLETE


def with_archive(arguments: argparse.Namespace, work: Callable[[Archive], int]) -> int:
    """Does the work, in which Ctrl-C ends what was started."""
    root, steps = real_path(arguments.root), Steps()
    try:
        with Interrupts() as interrupts:
            return work(Archive(root, archive_folder(root, arguments.frozen), arguments.jobs, interrupts.wanted, steps.say))
    finally:
        steps.clear()


def explain(error: OSError) -> str:
    return printable(f"cannot write {error.filename or 'the archive'}: {error.strerror or error}: nothing was lost, run it again")


def run_archive(arguments: argparse.Namespace, archive: Archive) -> int:
    status = CLEAN
    for spec, release in find_releases(arguments.names, archive.root):
        manifest = find_manifest(archive.root, spec.name, release)
        if arguments.check:
            status = max(status, show_state(spec, release, manifest, archive))
        elif manifest is None or arguments.replace:
            archive_release(spec, release, manifest, archive)
        else:
            complete_release(manifest, archive)
    return status


def find_releases(names: list[str], root: Path) -> list[tuple[Spec, str]]:
    """Each frozen release that is meant, once. Raises NotFound, SpecError, MatrixError."""
    specs: dict[str, Spec] = {}
    found: dict[tuple[str, str], None] = {}
    for name in names or list(list_abis(root)):
        abi, release = split_reference(name)
        path = real_path(find_spec(abi, root))
        if path != root / "spec" / path.name:
            raise MatrixError(f"{name}: only ABIs of spec/ have an archive: name one of {', '.join(list_abis(root))}", USAGE)
        spec = specs.setdefault(path.name, load(path, root))
        if release is not None and release not in spec.versions:
            raise NotFound(f"{spec.name} has no release {release}; {suggest(release, spec.versions, 'there are')}")
        for version in [release] if release is not None else spec.versions:
            if os.path.lexists(frozen_path(spec.path, version)):
                found[spec.name, version] = None
            elif release is not None:
                raise MatrixError(f"release {release} of {spec.name} is not frozen: 'hvabi release {spec.name} {release}' does "
                                  "that, and archives its images", USAGE)
    return [(specs[abi], release) for abi, release in found]


def archive_release(spec: Spec, release: str, old: Manifest | None, archive: Archive) -> None:
    """Of a release of which nothing was archived yet, or with --replace."""
    manifest = make_archive(archive.root, archive.folder, spec, release, archive.jobs, archive.stop, archive.say)
    if manifest is None:
        print(f"{spec.name} {release}: no guest and no host of ours speaks it, there is nothing to archive")
    elif old is not None and same_images(manifest, old):
        print(f"{spec.name} {release}: {describe(old)}, all there")
    else:
        path = write_manifest(archive.root, manifest)
        print(f"{show(path, archive.root)}: written, {describe(manifest)} in {show(archive.folder, archive.root)}")


def write_manifest(root: Path, manifest: Manifest) -> Path:
    path = manifest_path(root, manifest.abi, manifest.release)
    if path.parent.is_dir():
        remove_parts(path.parent)
    write_atomically(path, write_text(manifest))
    return path


def describe(manifest: Manifest) -> str:
    size = sum(blob.size for _, blob in manifest.files())
    return f"{count(len(manifest.images), 'image')}, {size / 1e6:.1f} MB"


def find_missing(manifest: Manifest, folder: Path) -> dict[str, NotThere]:
    """By file, why it cannot be used."""
    missing = {}
    for name, blob in manifest.files():
        try:
            read_blob(folder, name, blob)
        except NotThere as error:
            missing[name] = error
    return missing


def show_state(spec: Spec, release: str, manifest: Manifest | None, archive: Archive) -> int:
    if manifest is None:
        print(f"{spec.name} {release}: not archived: run 'hvabi archive {spec.name}@{release}'")
        return FINDINGS
    missing = find_missing(manifest, archive.folder)
    if len(missing) == len(dict(manifest.files())) and not any(why.damaged for why in missing.values()):
        print(f"{spec.name} {release}: {describe(manifest)}, none of it in {show(archive.folder, archive.root)}")
        return FINDINGS
    for name, why in missing.items():
        print(f"{printable(name)}: {'damaged' if why.damaged else 'missing'}: {printable(str(why))}")
    if not missing:
        print(f"{spec.name} {release}: {describe(manifest)}, all there")
    return FINDINGS if missing else CLEAN


def complete_release(manifest: Manifest, archive: Archive) -> None:
    """What is missing is built again."""
    name, missing = f"{manifest.abi} {manifest.release}", find_missing(manifest, archive.folder)
    if not missing:
        print(f"{name}: {describe(manifest)}, all there")
        return
    with tempfile.TemporaryDirectory(prefix="hvabi-restore-") as work:
        why = build_again(manifest, archive, Path(work))
    left = [one for one in missing if not has_blob(archive.folder, one, dict(manifest.files())[one])]
    if left:
        raise MatrixError(f"{name}: {count(len(left), 'file')} of the archive cannot be made again, {left[0]} first: {why}: get a "
                          f"copy of the archive, or give them up with 'hvabi archive --replace {manifest.abi}@{manifest.release}'")
    print(f"{name}: {count(len(missing), 'file')} built again, with the same digests")


def build_again(manifest: Manifest, archive: Archive, work: Path) -> str:
    """Puts into the archive what comes out with the right digests, of the sources as they are now or else of the revision that
    the manifest names. What to say of what does not."""
    try:
        make_archive(archive.root, work / "now", load(archive.root / "spec" / manifest.abi, archive.root), manifest.release,
                     archive.jobs, archive.stop, archive.say)
        take_over(manifest, work / "now", archive.folder)
    except MatrixError as error:
        archive.say(str(error))
    if not find_missing(manifest, archive.folder):
        return ""
    if not manifest.revision or manifest.revision.endswith("+"):
        return f"built of {manifest.revision or 'sources of no known revision'}" + \
            (", with changes that no revision has" if manifest.revision else "")
    tree, blobs = work / "sources", work / "archive"
    git = ["git", "-C", str(archive.root), "-c", "advice.detachedHead=false"]
    try:
        failure = run_step([*git, "worktree", "add", "--quiet", "--force", "--detach", str(tree), manifest.revision], archive)
        failure = failure or run_step([str(tree / "hvabi"), "archive", f"{manifest.abi}@{manifest.release}", "--replace", "--jobs",
                                       str(archive.jobs), "--frozen", str(blobs), "--root", str(tree)], archive)
        take_over(manifest, blobs, archive.folder)
    finally:
        shutil.rmtree(tree, ignore_errors=True)
        run_command([*git, "worktree", "prune"], archive.root, SECONDS)
    return failure or f"revision {manifest.revision} gives other digests here, with another compiler perhaps"


def run_step(command: list[str], archive: Archive) -> str:
    """Why it failed, "" if it did not."""
    archive.say(f"builds again: {command[0].rpartition('/')[2]} {command[1]}")
    ending, _, errors = run_command(command, archive.root, SECONDS, archive.stop, dict(os.environ))
    if archive.stop():
        raise KeyboardInterrupt
    if ending.reason == "exited" and ending.status == 0:
        return ""
    return shorten(next((line for line in reversed(errors.splitlines()) if line.strip()), ending.words()), 200)


def take_over(manifest: Manifest, source: Path, folder: Path) -> None:
    """Of what was built, what has the digests of the manifest."""
    for name, blob in manifest.files():
        if has_blob(source, name, blob) and not has_blob(folder, name, blob):
            put_blob(folder, name, read_blob(source, name, blob))
