# SPDX-License-Identifier: BSD-2-Clause
"""What has to be built: the command of each guest and host build, filled in, and what has to be made before it."""
from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from .fetch import Image
from .load import PLACEHOLDER
from .model import Build, GuestBuild, HostBuild


@dataclass(frozen=True)
class Order:
    """One command to run, and what it makes: nothing to be named if it only makes what others share. `who`: for messages.
    `needs`: orders that must have ended before this one starts, however they ended; orders that are equal are one."""
    who: str
    command: tuple[str, ...]
    product: Path | None
    log: Path
    needs: tuple[Order, ...] = ()


def fill_in(text: str, values: dict[str, str]) -> str:
    """Each {name} by its value; load.py has checked the names."""
    return PLACEHOLDER.sub(lambda found: values[found[1]], text)


def guest_order(guest: GuestBuild, root: Path, build: Path) -> Order:
    out = build / "guests" / guest.spec.name / "-".join(filter(None, (guest.release, guest.arch, guest.compiler)))
    if guest.spec.kind != "machine":
        out = out.with_name(f"{out.name}-{guest.spec.kind}")
    values = {"guest_dir": str(guest.spec.folder), "out": str(out), "release": guest.release, "arch": guest.arch,
              "kind": guest.spec.kind,
              "compiler": guest.compiler, "abi": guest.abi, "root": str(root),
              "generated": str(root / "generated")}
    return make_order(f"guest {guest.name} ({guest.arch})", guest.spec.build, values, out, guest.spec.folder, build)


def host_order(host: HostBuild, root: Path, build: Path, image: Image | None = None) -> Order:
    """`image`: what was fetched, if the build makes something of that."""
    assert host.version.get.build is not None
    out = build / "hosts" / host.spec.name / f"{host.version.version}-{host.machine}"
    values = {"host_dir": str(host.spec.folder), "out": str(out), "version": host.version.version,
              "release": host.release, "arch": host.machine, "machine": host.machine, "abi": host.abi,
              "root": str(root), "generated": str(root / "generated")}
    if image is not None:
        values |= {"image": str(image.path), "files": str(image.files or image.path.parent)}
    return make_order(f"host {host.name} ({host.machine})", host.version.get.build, values, out, host.spec.folder, build)


def make_order(who: str, made: Build, values: dict[str, str], out: Path, folder: Path, build: Path) -> Order:
    needs = tuple(needed_order(fill_in_all(command, values), build) for command in made.needs)
    return Order(who, fill_in_all(made.command, values), folder / fill_in(made.product, values), out / "build.log", needs)


def needed_order(command: tuple[str, ...], build: Path) -> Order:
    """Whoever needs the same command gets the same order."""
    words = " ".join(command)
    digest = hashlib.sha256(words.encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return Order(f"'{words}'", command, None, build / "needs" / digest / "build.log")


def fill_in_all(command: tuple[str, ...], values: dict[str, str]) -> tuple[str, ...]:
    return tuple(fill_in(part, values) for part in command)


def with_needs(orders: list[Order]) -> list[Order]:
    """Each once, after what it needs."""
    found: dict[Order, None] = {}
    for order in orders:
        found |= dict.fromkeys([*with_needs(list(order.needs)), order])
    return list(found)
