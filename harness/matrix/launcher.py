# SPDX-License-Identifier: BSD-2-Clause
"""Finds the program that starts commands (harness/launch), and builds it where it is not there yet."""
from __future__ import annotations

import functools
import hashlib
import os
import subprocess
import tempfile
from pathlib import Path

from generator.exit_status import INCOMPLETE

from .model import MatrixError

SOURCES = Path(__file__).resolve().parents[1] / "launch"
BUILD = Path(__file__).resolve().parents[2] / "build" / "launch"
COMPILER = ("gcc", "-std=gnu11", "-O2", "-Wall", "-Wextra", "-static")
SECONDS = 120.0


def find_launcher(build: Path = BUILD) -> Path:
    try:
        program = build / launcher_name()
        if not os.access(program, os.X_OK):
            build.mkdir(parents=True, exist_ok=True)
            _compile(sorted(SOURCES.glob("*.c")), program)
        return program
    except OSError as error:
        raise MatrixError(f"harness/launch cannot be built in {build}: {error.strerror or error}: commands "
                          "need it; make the folder writable", INCOMPLETE) from None


@functools.cache
def launcher_name() -> str:
    """It says what the program is made of, so that one of an older source is never taken."""
    parts = [*(word.encode() for word in COMPILER), *(file.read_bytes() for file in sorted(SOURCES.glob("*.[ch]")))]
    return f"launch-{hashlib.sha256(bytes().join(parts)).hexdigest()[:16]}"


def _compile(sources: list[Path], program: Path) -> None:
    """Another run may do the same at the same time: each has a file of its own until it is whole."""
    with tempfile.TemporaryDirectory(prefix=".new-", dir=program.parent, ignore_cleanup_errors=True) as folder:
        fresh = Path(folder) / "launch"
        try:
            done = subprocess.run([*COMPILER, "-o", fresh, *sources], stdin=subprocess.DEVNULL, capture_output=True,
                                  timeout=SECONDS, start_new_session=True, check=False)
        except FileNotFoundError:
            raise MatrixError(f"there is no program '{COMPILER[0]}' to build harness/launch with: run ci/bootstrap",
                              INCOMPLETE) from None
        except subprocess.TimeoutExpired:
            raise MatrixError(f"harness/launch cannot be built: {COMPILER[0]} took more than {SECONDS:.0f} s",
                              INCOMPLETE) from None
        if done.returncode:
            lines = [line for line in done.stderr.decode("utf-8", "replace").splitlines() if "error" in line]
            raise MatrixError(f"harness/launch cannot be built: {(lines or [f'exit status {done.returncode}'])[0]}",
                              INCOMPLETE)
        fresh.rename(program)
