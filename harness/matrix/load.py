# SPDX-License-Identifier: BSD-2-Clause
"""Reads guests/*/guest.yaml and hosts/*/host.yaml into the runner's model."""
from __future__ import annotations

import platform
import re
from pathlib import Path
from typing import Any

from .located import Document, read_document
from .model import Build, ExtraTest, Get, GuestSpec, HostSpec, HostVersion, Limits, MatrixError, Need
from .schema import check_document

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
GUEST_BUILD = ("guest_dir", "out", "release", "arch", "compiler", "abi", "root", "generated")
HOST_BUILD = ("host_dir", "out", "version", "release", "arch", "abi", "root", "generated")
BOOT = ("image", "guest", "host_dir", "version", "release", "arch", "abi", "root")
ARCH_NAMES = {"amd64": "x86_64", "aarch64": "arm64", "ppc64le": "ppc64le", "i686": "i386", "i586": "i386"}


def native_arch() -> str:
    """The architecture of this machine, as guests and hosts name it."""
    machine = platform.machine().lower()
    return ARCH_NAMES.get(machine, machine)


def load_guests(root: Path, folder: Path) -> list[GuestSpec]:
    """All guests in `folder`; names in messages are relative to `root`."""
    guests = [load_guest(file, root) for file in sorted(folder.glob("*/guest.yaml"))]
    _reject_twins([(guest.name, guest.where) for guest in guests], "guest")
    return guests


def load_hosts(root: Path, folder: Path) -> list[HostSpec]:
    hosts = [load_host(file, root) for file in sorted(folder.glob("*/host.yaml"))]
    _reject_twins([(host.name, host.where) for host in hosts], "host")
    return hosts


def load_guest(file: Path, root: Path) -> GuestSpec:
    document = _read(file, root, "guest")
    data = document.data
    releases = data["speaks"]["releases"]
    return GuestSpec(
        name=data["guest"], doc=data["doc"].strip(), where=document.where, folder=file.parent.resolve(),
        abi=data["speaks"]["abi"], releases=None if releases == "all" else tuple(releases),
        arch=_arch(data["arch"]), compilers=tuple(data.get("compilers", ("",))),
        requires=_needs(document, ("requires",)), build=_build(document, ("build",), GUEST_BUILD),
        extra_tests=_extra_tests(document), limits=_limits(data), has_plan=data.get("plan", True),
        observe=data.get("observe", ""), place=document.at(("speaks", "releases")))


def load_host(file: Path, root: Path) -> HostSpec:
    document = _read(file, root, "host")
    data = document.data
    versions = tuple(_version(document, name) for name in data["versions"])
    return HostSpec(name=data["host"], doc=data["doc"].strip(), where=document.where, folder=file.parent.resolve(),
                    arch=_arch(data["arch"]), versions=versions, limits=_limits(data))


def _read(file: Path, root: Path, kind: str) -> Document:
    where = file.relative_to(root).as_posix() if file.is_relative_to(root) else str(file)
    document = read_document(file, where)
    check_document(document, kind)
    return document


def _reject_twins(named: list[tuple[str, str]], kind: str) -> None:
    seen: dict[str, str] = {}
    for name, where in named:
        if name in seen:
            raise MatrixError(f"{where}:1:1: there is a {kind} '{name}' already, in {seen[name]}: rename one")
        seen[name] = where


def _arch(names: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(native_arch() if name == "native" else name for name in names))


def _limits(data: dict[str, Any]) -> Limits:
    limits = data.get("limits", {})
    return Limits(limits.get("seconds"), parse_size(limits["output"]) if "output" in limits else None)


def parse_size(text: str | int) -> int:
    """Bytes of 512, "64KiB", "1MiB"."""
    number, unit = re.fullmatch(r"(\d+)(KiB|MiB)?", str(text)).groups()
    return int(number) << {"KiB": 10, "MiB": 20, None: 0}[unit]


def _needs(document: Document, path: tuple) -> tuple[Need, ...]:
    names: Any = document.data
    for step in path:
        names = names[step] if isinstance(step, int) else names.get(step, ()) if isinstance(names, dict) else ()
    return tuple(Need(name, document.at((*path, index))) for index, name in enumerate(names))


def _extra_tests(document: Document) -> tuple[ExtraTest, ...]:
    tests: list[ExtraTest] = []
    for index, item in enumerate(document.data.get("extra_tests", ())):
        item = {"name": item} if isinstance(item, str) else item
        if any(test.name == item["name"] for test in tests):
            place = document.at(("extra_tests", index))
            raise MatrixError(f"{place}: the test '{item['name']}' is listed twice: remove one")
        needs = _needs(document, ("extra_tests", index, "needs"))
        tests.append(ExtraTest(item["name"], needs, tuple(item.get("arch", ()))))
    return tuple(tests)


def _build(document: Document, path: tuple, known: tuple[str, ...]) -> Build:
    data: Any = document.data
    for step in path:
        data = data[step]
    for index, part in enumerate(data["command"]):
        _check_placeholders(document, (*path, "command", index), part, known)
    _check_placeholders(document, (*path, "product"), data["product"], known)
    return Build(tuple(data["command"]), data["product"])


def _check_placeholders(document: Document, path: tuple, text: str, known: tuple[str, ...]) -> None:
    for name in PLACEHOLDER.findall(text):
        if name not in known:
            raise MatrixError(f"{document.at(path)}: nothing fills in '{{{name}}}': "
                              f"write one of {', '.join('{%s}' % word for word in known)}")


def _version(document: Document, name: str) -> HostVersion:
    data = document.data["versions"][name]
    base = ("versions", name)
    get = _get(document, name)
    boot_path = (*base, "boot", "command") if "boot" in data else ("boot", "command")
    command = (data.get("boot") or document.data["boot"])["command"]
    for index, part in enumerate(command):
        _check_placeholders(document, (*boot_path, index), part, BOOT)
    if get.kind == "none" and any("{image}" in part for part in command):
        raise MatrixError(f"{document.at(base, key=True)}: the boot command needs an {{image}}, and version \"{name}\" "
                          "has none: add 'get' or 'build'")
    return HostVersion(name, data["speaks"]["abi"], data["speaks"]["release"], get, tuple(command),
                       document.at((*base, "speaks", "release")))


def _get(document: Document, name: str) -> Get:
    data = document.data["versions"][name]
    base = ("versions", name)
    if "get" in data and "build" in data:
        raise MatrixError(f"{document.at((*base, 'build'), key=True)}: version \"{name}\" has both 'get' and 'build': "
                          "keep one")
    if "get" not in data:
        path = (*base, "build") if "build" in data else ("build",) if "build" in document.data else None
        return Get("build", build=_build(document, path, HOST_BUILD)) if path else Get("none")
    get = data["get"]
    if ("debian" in get) == ("file" in get) or ("debian" in get and "sha256" in get):
        raise MatrixError(f"{document.at((*base, 'get'))}: 'get' must be either {{debian: {{…}}}} or "
                          "{file: …, sha256: …}")
    if "file" in get:
        if "sha256" not in get:
            raise MatrixError(f"{document.at((*base, 'get'))}: 'file' has no 'sha256': add what sha256sum prints")
        return Get("file", file=get["file"], sha256=get["sha256"])
    debian = get["debian"]
    paths = debian["path"] if isinstance(debian["path"], list) else [debian["path"]]
    for path in paths:
        if path.startswith("/") or ".." in path.split("/"):
            place = document.at((*base, "get", "debian", "path"))
            raise MatrixError(f"{place}: '{path}' must stay inside the package: write it without a leading / and "
                              "without ..")
    return Get("debian", suite=debian["suite"], package=debian["package"], arch=debian.get("arch", "all"),
               paths=tuple(paths), pattern=debian.get("version", ""))
