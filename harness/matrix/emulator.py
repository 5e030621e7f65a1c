# SPDX-License-Identifier: BSD-2-Clause
"""Which QEMU boots a host: what a host's guests see may depend on its version."""
from __future__ import annotations

import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .fill import EMULATOR
from .model import HostBuild
from .setting import HOME
from .supervise import run_command

SECONDS = 30.0
UNKNOWN = "QEMU"


class Emulators:
    """Asks each program that boots one of these hosts once, beside all else that a run does."""

    def __init__(self, hosts: Iterable[HostBuild]) -> None:
        programs = {host.boot[0] for host in hosts if is_emulator(host.boot[0])}
        pool = ThreadPoolExecutor(max(1, len(programs)))
        self._asked = {program: pool.submit(ask_version, program) for program in programs}
        pool.shutdown(wait=False)

    def show(self, host: HostBuild) -> str:
        """'QEMU 7.2.22'; 'QEMU' if it does not say which; '' if it is another program that boots the host."""
        asked = self._asked.get(host.boot[0])
        return asked.result() if asked else ""


def is_emulator(program: str) -> bool:
    return Path(program).name.startswith(EMULATOR)


def ask_version(program: str) -> str:
    """A program that is missing or hangs is told of by the cells that need it."""
    _, output, _ = run_command([program, "--version"], HOME, SECONDS)
    found = re.match(r"QEMU emulator version ([0-9]{1,4}(?:\.[0-9]{1,4}){1,3})", output)
    return f"{UNKNOWN} {found[1]}" if found else UNKNOWN
