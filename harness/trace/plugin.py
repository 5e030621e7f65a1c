# SPDX-License-Identifier: BSD-2-Clause
"""Builds the plugin, and finds out which build of it a QEMU takes."""
from __future__ import annotations

import hashlib
import re
import tempfile
from pathlib import Path

from harness.matrix.model import HOME, MatrixError
from harness.matrix.supervise import run_command

SOURCES = Path(__file__).resolve().parent
# Versions of QEMU's interface for plugins that there is a build for, and whatever lies between them and takes the older one.
APIS = (4, 7)
COMPILER = ("gcc", "-std=gnu11", "-O2", "-Wall", "-Wextra", "-fPIC", "-fvisibility=hidden", "-fno-stack-protector", "-U_FORTIFY_SOURCE",
            "-nostdlib", "-shared")
FILES = ("trace.c", "instruction.c")
SECONDS = 60.0
FITS = "hvabi-trace: fits"
REFUSED = re.compile(r"this QEMU supports only (?:up to version (\d{1,6})|a minimum version of (\d{1,6}))")


def build_plugin(api: int, build: Path) -> Path:
    """The plugin for a version of the interface, built unless it is there already. Raises MatrixError."""
    digest = hashlib.sha256(bytes().join([*(word.encode() for word in COMPILER),
                                          *(file.read_bytes() for file in sorted(SOURCES.glob("*.[ch]")))])).hexdigest()
    plugin = build / f"trace-{digest[:16]}-{api}.so"
    if plugin.exists():
        return plugin
    try:
        build.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".new-", dir=build, ignore_cleanup_errors=True) as folder:
            fresh = Path(folder) / plugin.name
            command = [*COMPILER, f"-DTRACE_API={api}", "-o", str(fresh), *(str(SOURCES / name) for name in FILES)]
            ending, _, errors = run_command(command, HOME, SECONDS)
            if ending.reason == "not-started":
                raise MatrixError(f"the plugin cannot be built: {ending.message}")
            if ending.reason != "exited" or ending.status:
                lines = [line for line in errors.splitlines() if "error" in line]
                raise MatrixError(f"the plugin cannot be built: {(lines or [ending.words()])[0]}")
            fresh.rename(plugin)
    except OSError as error:
        raise MatrixError(f"the plugin cannot be built in {build}: {error.strerror or error}") from None
    return plugin


def find_plugin(program: str, build: Path) -> tuple[Path | None, str]:
    """The plugin that this QEMU takes; or None, and why it takes none. Raises MatrixError if it cannot be built."""
    why = ""
    for api in APIS:
        plugin = build_plugin(api, build)
        command = [program, "-nodefaults", "-display", "none", "-M", "none", "-plugin", f"{option_text(plugin)},probe=1"]
        ending, _, errors = run_command(command, HOME, SECONDS)
        if ending.reason == "not-started":
            return None, ending.message
        if FITS in errors:
            return plugin, ""
        why = explain(errors)
    return None, why


def explain(errors: str) -> str:
    """Why a QEMU does not take the plugin, from what it printed."""
    found = REFUSED.search(errors)
    if found:
        has = f"up to {found[1]}" if found[1] else f"from {found[2]} on"
        return f"its interface for plugins is of version {has}, and the trace needs {' or '.join(map(str, APIS))} (QEMU 9.2 and later)"
    if "invalid option" in errors or "not enabled" in errors:
        return "it was built without plugins"
    lines = [line for line in errors.splitlines() if "plugin" in line.lower()] or errors.splitlines()[-1:]
    return lines[-1][:200] if lines else "it does not load the plugin"


def option_text(path: Path | str) -> str:
    """A path in a list of QEMU's, in which a comma is written twice."""
    return str(path).replace(",", ",,")


def plugin_options(plugin: Path, trace: Path, room: int, more: tuple[str, ...] = ()) -> list[str]:
    """The options of QEMU that load the plugin."""
    return ["-plugin", ",".join([option_text(plugin), f"out={option_text(trace)}", f"room={room}", *more])]
