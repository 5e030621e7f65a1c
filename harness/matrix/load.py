# SPDX-License-Identifier: BSD-2-Clause
"""Reads guests/*/guest.yaml and hosts/*/host.yaml into the runner's model."""
from __future__ import annotations

import platform
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.lang.architectures import architecture_of_machine
from generator.lang.folder import list_architectures
from generator.lang.problem import nearest_name

from .folders import find_files
from .located import Document, read_document
from .model import Batch, Build, ExtraTest, Get, GuestSpec, HostSpec, HostVersion, Limits, MatrixError, Need
from .schema import check_document

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
GUEST_BUILD = ("guest_dir", "out", "release", "arch", "kind", "compiler", "abi", "root", "generated")
HOST_BUILD = ("host_dir", "out", "version", "release", "arch", "machine", "abi", "root", "generated")
FETCHED = ("image", "files")
BOOT = ("image", "built", "guest", "host_dir", "version", "release", "arch", "machine", "abi", "root")
BATCH_BOOT = ("archive", "image", "built", "host_dir", "version", "machine", "abi", "root")
DEFAULT_KIND = "machine"
NIGHTLY_PLANS = ("nightly", "sequences")
NATIVE = "native"       # as an architecture: that of this machine
LARGEST = 1 << 40       # what a limit may allow, in bytes


def native_arch() -> str:
    """The architecture of this machine, as guests and hosts name it."""
    machine = platform.machine().lower()
    found = architecture_of_machine(machine)
    return found.name if found is not None else machine


def load_guests(root: Path, folder: Path) -> list[GuestSpec]:
    """All guests in `folder`; names in messages are relative to `root`."""
    files = [load_guest_file(file, root) for file in find_files(folder, "guest", root)]
    _reject_twins([(specs[0].name, specs[0].where) for specs in files], "guest")
    return [spec for specs in files for spec in specs]


def load_hosts(root: Path, folder: Path) -> list[HostSpec]:
    hosts = [load_host(file, root) for file in find_files(folder, "host", root)]
    _reject_twins([(host.name, host.where) for host in hosts], "host")
    return hosts


def load_guest_file(file: Path, root: Path) -> list[GuestSpec]:
    """One for each kind of image that the file has builds of."""
    document = _read(file, root, "guest")
    data = document.data
    if "builds" not in data:
        for key in ("arch", "build"):
            if key not in data:
                raise MatrixError(f"{document.at(())}: the file has no '{key}': add it")
        return [_guest(document, file.parent, data, (), data.get("kind", DEFAULT_KIND))]
    for key in ("arch", "build", "kind", "compilers"):
        if key in data:
            raise MatrixError(f"{document.at((key,), key=True)}: 'builds' says it for each kind: move '{key}' there")
    return [_guest(document, file.parent, part, ("builds", kind), kind) for kind, part in data["builds"].items()]


def _guest(document: Document, folder: Path, part: dict[str, Any], base: tuple, kind: str) -> GuestSpec:
    """`part`: the map, at `base`, with arch, compilers and build."""
    data = document.data
    releases = data["speaks"]["releases"]
    if "image" in part:
        _check_arch(document, (*base, "image"), part["image"])
    return GuestSpec(
        name=data["guest"], doc=data["doc"].strip(), where=document.where, folder=folder.resolve(),
        abi=data["speaks"]["abi"], releases=None if releases == "all" else tuple(releases),
        arch=_arch(document, (*base, "arch")), compilers=tuple(part.get("compilers", ("",))),
        requires=_needs(document, ("requires",)), build=_build(document, (*base, "build"), GUEST_BUILD),
        extra_tests=_extra_tests(document, kind), limits=_limits(document), has_plan=data.get("plan", True) is True,
        test_set=data["plan"] if isinstance(data.get("plan"), str) else "", places=tuple(data.get("places", ())),
        is_nightly=data.get("set") == "nightly" or data.get("plan") in NIGHTLY_PLANS,
        observe=data.get("observe", ""), place=document.at(("speaks", "releases")), kind=kind,
        ends=tuple(data.get("ends", ())), caller=data.get("caller", ""), caller_place=document.at(("caller",)),
        moves=data.get("moves", False), image=part.get("image", ""))


def load_host(file: Path, root: Path) -> HostSpec:
    document = _read(file, root, "host")
    data = document.data
    arch = _arch(document, ("arch",))
    machines = data.get("machine", {})
    for name in machines:
        if name not in arch:
            raise MatrixError(f"{document.at(('machine', name), key=True)}: '{name}' is not in 'arch': add it there, "
                              "or remove it here")
        _check_arch(document, ("machine", name), machines[name])
    versions = tuple(version for name in data["versions"] for version in _versions(document, name, arch))
    return HostSpec(name=data["host"], doc=data["doc"].strip(), where=document.where, folder=file.parent.resolve(),
                    arch=arch, versions=versions, limits=_limits(document), kind=data.get("runs", DEFAULT_KIND),
                    machines=tuple(machines.items()), opt_in=data.get("opt_in", False),
                    panic=data.get("panic", ""), callers=tuple(data.get("callers", ())), callers_place=document.at(("callers",)))


def _read(file: Path, root: Path, kind: str) -> Document:
    document = read_document(file, root, f"a {kind}")
    check_document(document, kind)
    return document


def _reject_twins(named: list[tuple[str, str]], kind: str) -> None:
    seen: dict[str, str] = {}
    for name, where in named:
        if name in seen:
            raise MatrixError(f"{where}:1:1: there is a {kind} '{name}' already, in {seen[name]}: rename one")
        seen[name] = where


def _arch(document: Document, path: tuple) -> tuple[str, ...]:
    """The architectures of the list at `path`."""
    names: Any = document.data
    for step in path:
        names = names[step]
    for index, name in enumerate(names):
        if name != NATIVE:
            _check_arch(document, (*path, index), name)
    return tuple(dict.fromkeys(native_arch() if name == NATIVE else name for name in names))


def _check_arch(document: Document, path: tuple, name: str, key: bool = False) -> None:
    known = list_architectures()
    if name not in known:
        near = nearest_name(name, known)
        raise MatrixError(f"{document.at(path, key=key)}: there is no architecture '{name}': "
                          f"{f'did you mean {near}? ' if near else ''}spec/arch has {', '.join(known)}")


def _limits(document: Document) -> Limits:
    limits = document.data.get("limits", {})
    sizes = {key: parse_size(limits[key]) for key in ("output", "memory") if key in limits}
    for key, size in sizes.items():
        if size > LARGEST:
            raise MatrixError(f"{document.at(('limits', key))}: more than {LARGEST >> 30} GiB is no limit: write "
                              "a smaller one")
    return Limits(limits.get("seconds"), sizes.get("output"), sizes.get("memory"), limits.get("quiet"))


def parse_size(text: str | int) -> int:
    """Bytes of 512, "64KiB", "1MiB", "2GiB"."""
    number, unit = re.fullmatch(r"(\d+)(KiB|MiB|GiB)?", str(text)).groups()
    return int(number) << {"GiB": 30, "MiB": 20, "KiB": 10, None: 0}[unit]


def _needs(document: Document, path: tuple) -> tuple[Need, ...]:
    names: Any = document.data
    for step in path:
        names = names[step] if isinstance(step, int) else names.get(step, ()) if isinstance(names, dict) else ()
    return tuple(Need(name, document.at((*path, index))) for index, name in enumerate(names))


def _extra_tests(document: Document, kind: str) -> tuple[ExtraTest, ...]:
    """Those that builds of this kind have."""
    tests: list[ExtraTest] = []
    seen: set[str] = set()
    for index, item in enumerate(document.data.get("extra_tests", ())):
        item = {"name": item} if isinstance(item, str) else item
        if item["name"] in seen:
            place = document.at(("extra_tests", index))
            raise MatrixError(f"{place}: the test '{item['name']}' is listed twice: remove one")
        seen.add(item["name"])
        needs = _needs(document, ("extra_tests", index, "needs"))
        for place, name in enumerate(item.get("arch", ())):
            _check_arch(document, ("extra_tests", index, "arch", place), name)
        if kind in item.get("kind", (kind,)):
            tests.append(ExtraTest(item["name"], needs, tuple(item.get("arch", ()))))
    return tuple(tests)


def _build(document: Document, path: tuple, known: tuple[str, ...]) -> Build:
    data: Any = document.data
    for step in path:
        data = data[step]
    needs = data.get("needs", ())
    for step, command in ((("command",), data["command"]), *((("needs", number), need) for number, need in enumerate(needs))):
        for index, part in enumerate(command):
            _check_placeholders(document, (*path, *step, index), part, known)
    _check_placeholders(document, (*path, "product"), data["product"], known)
    return Build(tuple(data["command"]), data["product"], tuple(map(tuple, needs)))


def _check_placeholders(document: Document, path: tuple, text: str, known: tuple[str, ...]) -> None:
    for name in PLACEHOLDER.findall(text):
        if name not in known:
            raise MatrixError(f"{document.at(path)}: nothing fills in '{{{name}}}': "
                              f"write one of {', '.join('{%s}' % word for word in known)}")


def _versions(document: Document, name: str, arch: tuple[str, ...]) -> list[HostVersion]:
    """One for each ABI that the version speaks; all else is the same, so that they share what is built and booted."""
    speaks = document.data["versions"][name]["speaks"]
    path = ("versions", name, "speaks")
    if isinstance(speaks, dict):
        known = (*HOST_BUILD, "then", "then_generated") if "then" in speaks else HOST_BUILD
        return [_version(document, name, arch, path, known, speaks)]
    for index, one in enumerate(speaks):
        if one["abi"] in [other["abi"] for other in speaks[:index]]:
            raise MatrixError(f"{document.at((*path, index))}: version \"{name}\" speaks {one['abi']} already: remove one")
    known = tuple(word for word in HOST_BUILD if word not in ("abi", "release"))
    for index, one in enumerate(speaks):
        if "then" in one:
            raise MatrixError(f"{document.at((*path, index, 'then'), key=True)}: only a version that speaks one ABI moves its "
                              "guests: remove 'then', or the other ABIs")
    return [_version(document, name, arch, (*path, index), known, one) for index, one in enumerate(speaks)]


def _version(document: Document, name: str, arch: tuple[str, ...], speaks: tuple, known: tuple[str, ...],
             said: dict[str, str]) -> HostVersion:
    """`said`: the map at `speaks`; `known`: what a command may have filled in."""
    data = document.data["versions"][name]
    base = ("versions", name)
    get = _get(document, name, known)
    batch = _batch(data.get("batch") or document.data.get("batch"))
    if "refuses" in said and batch is None:
        raise MatrixError(f"{document.at((*speaks, 'refuses'))}: only a host that takes guests in an archive says that it "
                          "refuses one: add 'batch', or leave the ABI out")
    boot_path = (*base, "boot") if "boot" in data else ("boot",)
    boot = data.get("boot") or document.data["boot"]
    commands = {"": boot["command"]} if "command" in boot else {}
    commands |= boot.get("arch", {})
    for own in boot.get("arch", {}):
        _check_arch(document, (*boot_path, "arch", own), own, key=True)
    for own, command in commands.items():
        _check_boot(document, (*boot_path, "arch", own) if own else (*boot_path, "command"), command, batch, known)
        if get.kind == "none" and any("{image}" in part for part in command):
            raise MatrixError(f"{document.at(base, key=True)}: the boot command needs an {{image}}, and version "
                              f"\"{name}\" has none: add 'get' or 'build'")
        if uses_built(command) and (get.build is None or get.kind == "build"):
            raise MatrixError(f"{document.at(base, key=True)}: {{built}} in the boot command is what 'build' makes of what "
                              f"'get' fetched, and version \"{name}\" has only one of them: write {{image}}, or add the "
                              "other")
    for one in arch:
        if not commands.keys() & {"", one, document.data.get("machine", {}).get(one)}:
            raise MatrixError(f"{document.at(boot_path)}: there is no command to boot with a guest for {one}: add "
                              f"'command', or '{one}' under 'arch'")
    return HostVersion(name, said["abi"], said["release"], get, tuple(commands.pop("", ())),
                       document.at((*speaks, "release")),
                       tuple((own, tuple(command)) for own, command in commands.items()), batch, said.get("refuses", ""),
                       said.get("then", ""))


def _batch(data: dict[str, Any] | None) -> Batch | None:
    return Batch(data["archive"], data.get("guests"), data.get("machines", False)) if data else None


def _check_boot(document: Document, path: tuple, command: list[str], batch: Batch | None, known: tuple[str, ...]) -> None:
    words = tuple(word for word in (BATCH_BOOT if batch else BOOT) if word in known or word not in HOST_BUILD)
    for index, part in enumerate(command):
        _check_placeholders(document, (*path, index), part, words)
    if batch and not any("{archive}" in part for part in command):
        raise MatrixError(f"{document.at(path)}: the host takes guests in an archive, and its boot command has no "
                          "{archive}: add it")


def uses_built(command: Sequence[str]) -> bool:
    return any("{built}" in part for part in command)


def _get(document: Document, name: str, known: tuple[str, ...]) -> Get:
    """Where the image comes from, and what is built: instead of it, or of it if a boot command says {built}."""
    data = document.data["versions"][name]
    path = ("versions", name, "build") if "build" in data else ("build",) if "build" in document.data else None
    if "get" not in data:
        return Get("build", build=_build(document, path, known)) if path else Get("none")
    get = _fetch(document, ("versions", name, "get"), data["get"])
    boot = data.get("boot") or document.data["boot"]
    if not any(uses_built(command) for command in (boot.get("command", ()), *boot.get("arch", {}).values())):
        if "build" in data:
            raise MatrixError(f"{document.at(path, key=True)}: version \"{name}\" has both 'get' and 'build': keep one, or "
                              "boot with both, {image} and {built}")
        return get
    return replace(get, build=_build(document, path, (*known, *FETCHED)) if path else None)


def _fetch(document: Document, path: tuple, get: dict[str, Any]) -> Get:
    if ("debian" in get) == ("file" in get) or ("debian" in get and "sha256" in get):
        raise MatrixError(f"{document.at(path)}: 'get' must be either {{debian: {{…}}}} or {{file: …, sha256: …}}")
    if "file" in get:
        if "sha256" not in get:
            raise MatrixError(f"{document.at(path)}: 'file' has no 'sha256': add what sha256sum prints")
        return Get("file", file=get["file"], sha256=get["sha256"], unpack=get.get("unpack", ""))
    debian = get["debian"]
    files = debian.get("files", {})
    paths = tuple(debian["path"] if isinstance(debian["path"], list) else [debian["path"]])
    apart = {"suite", "arch", "version"} & files.keys()
    if apart and "package" not in files:
        raise MatrixError(f"{document.at((*path, 'debian', 'files'), key=True)}: 'files' has '{min(apart)}' and no "
                          "'package': name the package that it is about")
    if debian.get("libraries") and ((files and not apart) or get.get("unpack")):
        raise MatrixError(f"{document.at((*path, 'debian', 'libraries'), key=True)}: 'libraries' goes with neither 'files' nor 'unpack': "
                          "the program is all that comes (files of a package that has nothing to do with it have their own 'suite' or 'arch')")
    check_inside(document, (*path, "debian", "path"), paths)
    check_inside(document, (*path, "debian", "files", "path"), files.get("path", ()))
    return Get("debian", suite=debian["suite"], package=debian["package"], arch=debian.get("arch", "all"),
               paths=paths, pattern=debian.get("version", ""), unpack=get.get("unpack", ""),
               files=tuple(files.get("path", ())), files_package=files.get("package", ""),
               files_suite=files.get("suite", debian["suite"]) if apart else "",
               files_arch=files.get("arch", debian.get("arch", "all")) if apart else "", files_pattern=files.get("version", ""),
               libraries=debian.get("libraries", False))


def check_inside(document: Document, place: tuple, paths: Sequence[str]) -> None:
    """Paths or globs at `place` must name something in a package, and must be such that Path.glob takes them."""
    for index, path in enumerate(paths):
        parts = path.split("/")
        if path.startswith("/") or ".." in parts:
            raise MatrixError(f"{document.at((*place, index))}: '{path}' must stay inside the package: write it without a "
                              "leading / and without ..")
        if not {"", "."}.isdisjoint(parts) or any("**" in part and part != "**" for part in parts):
            raise MatrixError(f"{document.at((*place, index))}: '{path}' names no file: write names with / between them, ** "
                              "only as a whole name")
