# SPDX-License-Identifier: BSD-2-Clause
"""What has to be built: the command of each guest and host build, filled in, and what has to be made before it."""
from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from .fetch import Image
from .fill import fill_in, fill_words, find_syntax, from_top
from .model import HOME, NEXT, Build, GuestBuild, HostBuild

Values = dict[str, str | Path]


@dataclass(frozen=True)
class Order:
    """One command to run, and what it makes: nothing to be named if it only makes what others share. `who`: for messages.
    `needs`: orders that must have ended before this one starts, however they ended; orders that are equal are one.
    `obstacle`: why it cannot be run. `arch`: of the product, if that is an ELF file; empty if it may be of any."""
    who: str
    command: tuple[str, ...]
    product: Path | None
    log: Path
    needs: tuple[Order, ...] = ()
    obstacle: str = ""
    arch: str = ""


def guest_order(guest: GuestBuild, root: Path, build: Path) -> Order:
    out = build / "guests" / guest.spec.name / "-".join(filter(None, (guest.release, guest.arch, guest.compiler)))
    if guest.spec.kind != "machine":
        out = out.with_name(f"{out.name}-{guest.spec.kind}")
    values: Values = {"guest_dir": guest.spec.folder, "out": out, "release": guest.release, "arch": guest.arch,
                      "kind": guest.spec.kind, "compiler": guest.compiler, "abi": guest.abi, "root": root,
                      "generated": generated_folder(guest.release, root, build)}
    return replace(make_order(f"guest {guest.name} ({guest.arch})", guest.spec.build, values, guest.spec.folder, build,
                              generate_orders(guest.abi, guest.release, root, build)), arch=guest.spec.image or guest.arch)


def host_order(host: HostBuild, root: Path, build: Path, image: Image | None = None) -> Order:
    """`image`: what was fetched, if the build makes something of that."""
    assert host.version.get.build is not None
    out = build / "hosts" / host.spec.name / f"{host.version.version}-{host.machine}"
    values: Values = {"host_dir": host.spec.folder, "out": out, "version": host.version.version, "release": host.release,
                      "arch": host.machine, "machine": host.machine, "abi": host.abi, "root": root,
                      "generated": generated_folder(host.release, root, build), "then": host.version.then,
                      "then_generated": generated_folder(host.version.then, root, build)}
    if image is not None:
        values |= {"image": image.path, "files": image.files or image.path.parent}
    return make_order(f"host {host.name} ({host.machine})", host.version.get.build, values, host.spec.folder, build,
                      generate_orders(host.abi, NEXT if NEXT in (host.release, host.version.then) else host.release, root, build))


def generated_folder(release: str, root: Path, build: Path) -> Path:
    """Where a release's generated files are: those of `next` are not kept in generated/."""
    return build / "generated" if release == NEXT else root / "generated"


def generate_orders(abi: str, release: str, root: Path, build: Path) -> tuple[Order, ...]:
    """What has to run before something is built from generated files: for `next` they are made anew if its text has changed."""
    if release != NEXT:
        return ()
    out = from_top(generated_folder(release, root, build), root)
    return (needed_order((str(HOME / "hvabi"), "generate", "--spec", "spec", "--out", out, "--release", NEXT, abi), build),)


def make_order(who: str, made: Build, values: Values, folder: Path, build: Path, first: tuple[Order, ...] = ()) -> Order:
    """The command gets paths as seen from the top, unless it leaves that by itself (-C). `first`: what it needs besides."""
    in_full = {name: str(value) for name, value in values.items()}
    root, out = Path(values["root"]), Path(values["out"])
    short = {name: from_top(value, root) if isinstance(value, Path) else value for name, value in values.items()}

    def fill(command: tuple[str, ...]) -> tuple[str, ...]:
        return fill_words(command, in_full if "-C" in command else short)

    command = fill(made.command)
    needs = (*first, *(needed_order(fill(words), build) for words in made.needs))
    paths = [in_full[name] for name in ("guest_dir", "host_dir", "out", "root") if name in in_full]
    return Order(who, command, folder / fill_in(made.product, in_full), out / "build.log", needs,
                 find_syntax(command, paths))


def needed_order(command: tuple[str, ...], build: Path) -> Order:
    """Whoever needs the same command gets the same order."""
    words = " ".join(command)
    digest = hashlib.sha256(words.encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return Order(f"'{words}'", command, None, build / "needs" / digest / "build.log")


def with_needs(orders: list[Order]) -> list[Order]:
    """Each once, after what it needs."""
    found: dict[Order, None] = {}
    for order in orders:
        found |= dict.fromkeys([*with_needs(list(order.needs)), order])
    return list(found)
