# SPDX-License-Identifier: BSD-2-Clause
"""Which cells there are: every guest build on every host build whose ABI, architecture and kind of image match."""
from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

from generator.exit_status import USAGE

from .effects import can_observe
from .model import ALL, FROZEN, GUEST_RELEASE, NEXT, Cell, GuestBuild, GuestSpec, HostBuild, HostSpec, MatrixError

ReleasesOf = Callable[[str], tuple[str, ...]]
WORDS = {"abi": "ABI", "arch": "architecture"}


@dataclass(frozen=True)
class Filters:
    """Globs; a cell must fit one of each kind that is given. `cell`: exactly this guest and host build. `nightly`: with the guests of
    the nightly set, whom otherwise only their names mean. `quick`: of what fits, the newest guest on the newest host alone, and no
    derived tests but those of guests that are named."""
    abi: tuple[str, ...] = ()
    guest: tuple[str, ...] = ()
    host: tuple[str, ...] = ()
    arch: tuple[str, ...] = ()
    cell: tuple[str, str] | None = None
    nightly: bool = False
    quick: bool = False


def guest_builds(specs: Iterable[GuestSpec], releases_of: ReleasesOf) -> list[GuestBuild]:
    return [GuestBuild(spec, release, arch, compiler) for spec in specs
            for release in guest_releases(spec, releases_of(spec.abi))
            for arch in spec.arch for compiler in spec.compilers]


def guest_releases(spec: GuestSpec, known: tuple[str, ...]) -> tuple[str, ...]:
    """The releases of the file, or all that the ABI has; in the ABI's order. A list may have `all` in it, and `next`: the text
    after the last release."""
    if spec.releases is None:
        return known
    for release in spec.releases:
        if release not in (*known, ALL, NEXT):
            raise MatrixError(unknown_release(spec.place, spec.abi, release, known))
    return tuple(dict.fromkeys(one for release in spec.releases for one in (known if release == ALL else (release,))))


def host_builds(specs: Iterable[HostSpec], releases_of: ReleasesOf) -> list[HostBuild]:
    builds = [HostBuild(spec, version, arch) for spec in specs for version in spec.versions for arch in spec.arch]
    for build in builds:
        known = releases_of(build.abi)
        if build.release not in (*known, NEXT, GUEST_RELEASE):
            raise MatrixError(unknown_release(build.version.place, build.abi, build.release, known))
        if build.version.then and build.version.then not in (*known, NEXT):
            raise MatrixError(f"{build.version.place}: spec/{build.abi} has no release {build.version.then}, to which this "
                              f"version moves guests: write one of {', '.join(known) or 'none'}, or next, after 'then'")
    return builds


def unknown_release(place: str, abi: str, release: str, known: tuple[str, ...]) -> str:
    return f"{place}: spec/{abi} has no release {release}: write one of {', '.join(known) or 'none'}, or next"


def make_cells(guests: list[GuestBuild], hosts: list[HostBuild], filters: Filters) -> list[Cell]:
    """The cells that the filters leave, guest by guest. Nothing left is a usage error that says what there is, and so is a glob that
    fits nothing."""
    every = possible_cells(guests, hosts, filters)
    cells = [cell for cell in every if fits(cell, filters)]
    wrong = nothing_fits(every, filters) if not cells else idle_glob(every, filters)
    if wrong:
        raise MatrixError(wrong, USAGE)
    return quick_cells(cells, filters) if filters.quick else cells


def quick_cells(cells: list[Cell], filters: Filters) -> list[Cell]:
    return newest([cell for cell in cells if not cell.guest.spec.test_set or is_named_guest(cell.guest, filters)] or cells)


def newest(cells: Iterable[Cell]) -> list[Cell]:
    """Of each guest on each host the last release on the last version, on every architecture that they have."""
    return list({(cell.guest.spec, cell.host.spec, cell.arch): cell for cell in cells}.values())


def possible_cells(guests: list[GuestBuild], hosts: list[HostBuild], filters: Filters) -> list[Cell]:
    """What there is to filter.

    A guest that must be observed has no cell on a host that cannot be, and one that ends in a way of its own none on a
    host that does not say how a guest ended. One of a kind that the host does not run has none there. A guest that is moved has cells
    on hosts that move guests, and no others have.
    A host that is opt-in has cells for who names it, and so has a guest of the nightly set, or for who wants that set. In the nightly
    set are also guests that move between two hosts of other releases than their own.
    """
    return [Cell(guest, host) for guest in guests for host in hosts
            if (guest.abi, guest.arch, guest.spec.kind) == (host.abi, host.arch, host.spec.kind)
            and (not host.spec.callers or not guest.spec.caller or guest.spec.caller in host.spec.callers)
            and (can_observe(host) or not guest.spec.observe)
            and (host.version.batch is not None or not guest.spec.ends)
            and guest.spec.moves == bool(host.version.then)
            and (is_named(host, filters) or not host.spec.opt_in)
            and (not is_nightly(guest, host) or filters.nightly or is_named_guest(guest, filters))]


def is_nightly(guest: GuestBuild, host: HostBuild) -> bool:
    return guest.spec.is_nightly or guest.spec.moves and guest.release not in (host.release, host.version.then)


def is_named(host: HostBuild, filters: Filters) -> bool:
    """By its whole name, with or without a version: a glob that happens to fit is not enough."""
    asked = (*filters.host, filters.cell[1] if filters.cell else "")
    return host.spec.name in [name.split("@")[0] for name in asked]


def is_named_guest(guest: GuestBuild, filters: Filters) -> bool:
    """As a host is."""
    asked = (*filters.guest, filters.cell[0] if filters.cell else "")
    return guest.spec.name in [name.split("@")[0] for name in asked]


def fits(cell: Cell, filters: Filters) -> bool:
    if filters.cell is not None and (cell.guest.name, cell.host.name) != filters.cell:
        return False
    asked = ((filters.abi, (cell.abi,)), (filters.arch, (cell.arch,)),
             (filters.guest, (cell.guest.name, cell.guest.spec.name)),
             (filters.host, (cell.host.name, cell.host.spec.name)))
    return all(not globs or any(fits_name(name, glob) for glob in globs for name in names) for globs, names in asked)


def fits_name(name: str, glob: str) -> bool:
    """A build of the archive is meant only by who says so."""
    return name.startswith(FROZEN) == glob.startswith(FROZEN) and fnmatchcase(name, glob)


def wants_frozen(globs: Iterable[str], named: str | None) -> bool:
    """Whether one of the filters, or the build that `--cell` names, is of the archive."""
    return any(glob.startswith(FROZEN) for glob in (*globs, *([named] if named else ())))


def nothing_fits(every: list[Cell], filters: Filters) -> str:
    """Which filter leaves nothing, and what there is to choose from."""
    if not every:
        return ("there are no cells: no guests/*/guest.yaml and hosts/*/host.yaml share an ABI, an architecture and a "
                "kind of image")
    if filters.cell is not None and not any(fits(cell, Filters(cell=filters.cell)) for cell in every):
        guest, host = filters.cell
        names = [name for kind, name in (("guest", guest), ("host", host)) if name not in _names(every, kind)]
        choices = "; ".join(_choices(every, kind, names) for kind, name in (("guest", guest), ("host", host)) if name in names)
        return f"there is no cell '{guest}' '{host}': {choices or 'this host does not run this guest (hvabi matrix --plan lists the cells)'}"
    return idle_glob(every, filters) or "no cell fits all the filters together: each fits some alone (hvabi matrix --plan lists the cells)"


def idle_glob(every: list[Cell], filters: Filters) -> str:
    """The first glob of the filters that fits nothing by itself, and what there is to choose from; "" if there is none."""
    for kind in ("abi", "guest", "host", "arch"):
        for glob in getattr(filters, kind):
            if not any(fits(cell, replace(Filters(), **{kind: (glob,)})) for cell in every):
                return f"--{kind} {glob} fits nothing: {_choices(every, kind, [glob])}"
    return ""


def _names(every: list[Cell], kind: str) -> list[str]:
    return list(dict.fromkeys({"abi": cell.abi, "arch": cell.arch, "guest": cell.guest.name, "host": cell.host.name}[kind] for cell in every))


def _choices(every: list[Cell], kind: str, asked: list[str]) -> str:
    """What is spelt like one that was asked for: its versions if the name is right, else a name; else all names, without versions."""
    names = _names(every, kind)
    short = list(dict.fromkeys(name.split("@")[0] for name in names))
    for one in asked:
        own = [name for name in names if name.split("@")[0] == one.split("@")[0]]
        if own:
            return f"{one.split('@')[0]} has {', '.join(name.split('@')[1] for name in own)}"
        near = difflib.get_close_matches(one.split("@")[0], short, 1)
        if near:
            return f"did you mean {near[0]}?"
    return f"the {WORDS.get(kind, kind)}s are {', '.join(short)}"
