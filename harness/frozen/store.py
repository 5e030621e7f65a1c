# SPDX-License-Identifier: BSD-2-Clause
"""Builds the images of a release and puts them into the archive. The manifest is written by whoever asked, and last: what
was not finished is a few files in the archive that nobody knows, and the next time they are there already.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.exit_status import FINDINGS
from generator.frozen.archive import blob_of, put_blob
from generator.frozen.manifest import FOLDER, Image, Manifest
from generator.generate import generate
from generator.lang.freeze import freeze
from generator.lang.load import Spec
from generator.model.resolve import resolve
from generator.printable import printable
from generator.tools.elf_notes import ElfError, read_header, sections_named
from harness.matrix.load import load_guests, load_hosts
from harness.matrix.model import GuestBuild, HostBuild, MatrixError
from harness.matrix.models import Models
from harness.matrix.orders import Order, guest_order, host_order
from harness.matrix.plan import guest_releases
from harness.matrix.predict import extra_tests
from harness.matrix.supervise import run_command
from harness.matrix.text import shorten

from .builds import build_all
from .record import guest_record, host_record

Stop = Callable[[], bool]
Say = Callable[[str], None]
GIT_SECONDS = 30.0
PRODUCERS = (b".comment", b".debug_str")        # sections
COMPILER = re.compile(rb"(?:clang|rustc) version [0-9][0-9A-Za-z.+~-]*|GCC: [ -~]{1,80}")


@dataclass(frozen=True)
class Wanted:
    """What is to be archived of a release: builds, each with its order."""
    guests: tuple[tuple[GuestBuild, Order], ...]
    hosts: tuple[tuple[HostBuild, Order], ...]

    def orders(self) -> list[Order]:
        return [order for _, order in (*self.guests, *self.hosts)]


def find_wanted(root: Path, spec: Spec, release: str) -> Wanted:
    """Every guest that speaks the release, on every architecture, and every host of ours that speaks it."""
    build = root / "build"
    guests = [GuestBuild(guest, release, arch, compiler)
              for guest in (load_guests(root, root / "guests") if (root / "guests").is_dir() else [])
              if guest.abi == spec.name and not guest.test_set and release in guest_releases(guest, spec.versions)
              for arch in guest.arch for compiler in guest.compilers]
    return Wanted(tuple((guest, guest_order(guest, root, build)) for guest in guests),
                  tuple((host, host_order(host, root, build)) for host in find_hosts(root, spec.name, release)))


def find_hosts(root: Path, abi: str, release: str) -> Iterator[HostBuild]:
    """Those that are built here of nothing but our sources, once for each architecture of their own. Hosts that move guests are
    of two releases, and of today."""
    for host in load_hosts(root, root / "hosts") if (root / "hosts").is_dir() else []:
        for version in host.versions:
            if (version.abi, version.release, version.get.kind) == (abi, release, "build") and not (host.opt_in or version.then):
                for machine in dict.fromkeys(dict(host.machines).get(arch, arch) for arch in host.arch):
                    yield HostBuild(host, version, machine)


def make_archive(root: Path, folder: Path, spec: Spec, release: str, jobs: int, stop: Stop, say: Say) -> Manifest | None:
    """The manifest of a release whose images all are in the archive `folder` now; None if nobody speaks it. Raises
    MatrixError and OSError, which names the file."""
    wanted = find_wanted(root, spec, release)
    if not wanted.orders():
        return None
    check_generated(root, spec, release)
    revision = find_revision(root)
    products = build_all(wanted.orders(), root, jobs, stop, say)
    text = freeze(spec, release, tests=True).encode()
    images = [*guest_images(root, wanted, products), *host_images(wanted, products)]
    manifest = Manifest(spec.name, release, resolve(spec, release).spec_hash, revision, date.today().isoformat(),
                        blob_of(text), tuple(image for image, _, _ in images))
    put_blob(folder, manifest.text_file, text)
    for image, data, record in images:
        put_blob(folder, manifest.image_file(image), data)
        put_blob(folder, manifest.record_file(image), record)
    return manifest


def guest_images(root: Path, wanted: Wanted, products: dict[Order, bytes]) -> Iterator[tuple[Image, bytes, bytes]]:
    """Each with its bytes and its record."""
    models = Models(root)
    for guest, order in wanted.guests:
        spec, data = guest.spec, products[order]
        side = models.side(guest.abi, guest.release, guest.arch)
        every = [test.name for test in models.plan(guest.abi, guest.release, guest.arch, True)] if spec.has_plan else []
        plain = {test.name for test in models.plan(guest.abi, guest.release, guest.arch)} if spec.has_plan else set()
        record = guest_record(guest, every, [name for name in every if name not in plain], extra_tests(spec, side))
        yield Image("guest", spec.name, "", guest.arch, spec.kind, guest.compiler, blob_of(data), blob_of(record),
                    find_compiler(data)), data, record


def host_images(wanted: Wanted, products: dict[Order, bytes]) -> Iterator[tuple[Image, bytes, bytes]]:
    for host, order in wanted.hosts:
        data, record = products[order], host_record(host)
        yield Image("host", host.spec.name, host.version.version, host.machine, host.spec.kind, "", blob_of(data),
                    blob_of(record), find_compiler(data)), data, record


def check_generated(root: Path, spec: Spec, release: str) -> None:
    """Images are built of generated/: that must be what the spec says."""
    outcome = generate([spec.path], root / "generated", root, [release], check=True)
    wrong = [*outcome.missing, *outcome.stale, *outcome.foreign]
    if wrong:
        name = wrong[0].relative_to(root).as_posix() if wrong[0].is_relative_to(root) else str(wrong[0])
        raise MatrixError(f"{name} is not what the spec says, and images are built of it: run 'hvabi generate {spec.name}' first",
                          FINDINGS)


def find_compiler(data: bytes) -> str:
    """What compilers left in the image about themselves, in comments or debug information; "" if that is nothing."""
    try:
        header = read_header(data)
        parts = [text for name in PRODUCERS for section in sections_named(data, header, name) for text in section.split(b"\0")]
    except ElfError:
        return ""
    found = dict.fromkeys(match[0].decode() for match in map(COMPILER.search, parts) if match)
    return shorten("; ".join(found), 300)


def find_revision(root: Path) -> str:
    """Of the sources, with a + if something was changed since, manifests apart; "" where git does not know."""
    git = ["git", "-C", str(root)]
    ending, output, _ = run_command([*git, "rev-parse", "--show-toplevel", "HEAD"], root, GIT_SECONDS)
    lines = output.splitlines()
    if ending.reason != "exited" or ending.status or len(lines) != 2 or Path(lines[0]) != root:
        return ""
    ending, output, _ = run_command([*git, "status", "--porcelain", "--untracked-files=normal", "--", ".",
                                       f":(exclude){FOLDER}"], root, GIT_SECONDS)
    return lines[1] + ("+" if ending.status or output.strip() else "")


def same_images(one: Manifest, other: Manifest) -> bool:
    """Whether two manifests say the same but for when and of which revision."""
    return (one.spec_hash, one.text, sorted(one.images, key=lambda image: image.key)) == \
        (other.spec_hash, other.text, sorted(other.images, key=lambda image: image.key))


def show(path: Path, root: Path) -> str:
    return printable(path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path))
