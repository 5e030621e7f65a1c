# SPDX-License-Identifier: BSD-2-Clause
"""The QEMU that runs a machine under the plugin: the one that was asked for if it takes the plugin, else another one beside it."""
from __future__ import annotations

import hashlib
import shutil
import tempfile
from pathlib import Path
from typing import Any

import yaml

from generator.exit_status import USAGE
from harness.matrix.cache import cache_folder
from harness.matrix.emulator import is_emulator
from harness.matrix.fetch import Image, Unavailable, get_image
from harness.matrix.model import HOME, Get, HostBuild, MatrixError
from harness.matrix.supervise import run_command

from .plugin import find_plugin

TABLE = Path(__file__).resolve().parent / "emulators.yaml"
BUILT = "{built}"
SECONDS = 300.0


def find_emulator(program: str, build: Path) -> tuple[str, Path]:
    """(A QEMU that takes the plugin, the plugin). The program itself if it does; else that of emulators.yaml. Raises MatrixError."""
    name = Path(program).name
    if not is_emulator(name):
        raise MatrixError(f"'{program}' is no QEMU (qemu-system-…): nothing else has plugins", USAGE)
    plugin, why = find_plugin(program, build)
    if plugin is not None:
        return program, plugin
    get = read_table().get(name)
    if get is None:
        raise MatrixError(f"{program} cannot be traced: {why}")
    try:
        other = unpack_emulator(get, TABLE.parent, name, build)
    except MatrixError as error:
        raise MatrixError(f"{program} cannot be traced: {why}; and another one is not available: {error}") from None
    plugin, reason = find_plugin(other, build)
    if plugin is None:
        raise MatrixError(f"{program} cannot be traced: {why}; nor can {other}: {reason}")
    return other, plugin


def exact_emulator(program: str, build: Path) -> tuple[str, Path]:
    """As find_emulator, for a QEMU that must be this one."""
    if not is_emulator(Path(program).name):
        raise MatrixError(f"'{program}' is no QEMU (qemu-system-…): nothing else has plugins", USAGE)
    plugin, why = find_plugin(program, build)
    if plugin is None:
        raise MatrixError(f"{program} cannot be traced: {why}")
    return program, plugin


def host_emulator(host: HostBuild, build: Path) -> tuple[str, Path]:
    """The QEMU for a host of the matrix: its own if that is another than the installed one, and the same for all where it is that."""
    program, get = host.boot[0], host.version.get
    if program == BUILT and get.libraries:
        return exact_emulator(unpack_emulator(get, host.spec.folder, Path(get.paths[0]).name, build), build)
    if not is_emulator(program):
        raise MatrixError(f"{host.name} is not booted by QEMU: its calls cannot be traced", USAGE)
    return find_emulator(program, build)


def read_table() -> dict[str, Get]:
    data: dict[str, dict[str, Any]] = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    return {name: Get("debian", suite=item["suite"], arch=item["arch"], package=item["package"], pattern=item["version"],
                      paths=(item["path"],), libraries=True) for name, item in data.items()}


def unpack_emulator(get: Get, folder: Path, name: str, build: Path) -> str:
    """The program of a QEMU with its libraries, fetched if the cache does not have it. Raises MatrixError."""
    try:
        image: Image = get_image(get, folder, cache_folder())
    except Unavailable as error:
        raise MatrixError(str(error)) from None
    digest = image.record.get("image_sha256") or hashlib.sha256(str(image.path).encode()).hexdigest()
    target = build / f"qemu-{digest[:16]}"
    try:
        if not (target / name).exists():
            build.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=".new-", dir=build, ignore_cleanup_errors=True) as fresh:
                ending, _, errors = run_command(["tar", "-xf", str(image.path), "-C", fresh], HOME, SECONDS)
                if ending.reason != "exited" or ending.status:
                    raise MatrixError(f"{name} cannot be unpacked in {build}: {(errors.splitlines() or [ending.words()])[-1]}")
                Path(fresh).chmod(0o755)
                shutil.rmtree(target, ignore_errors=True)
                Path(fresh).rename(target)
    except OSError as error:
        raise MatrixError(f"{name} cannot be unpacked in {build}: {error}") from None
    return str(target / name)
