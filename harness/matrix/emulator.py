# SPDX-License-Identifier: BSD-2-Clause
"""Which QEMU boots a host: what a host's guests see may depend on its version."""
from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .fill import EMULATOR
from .model import HostBuild
from .setting import HOME
from .supervise import Ending, run_command

SECONDS = 30.0
UNKNOWN = "QEMU"
NO_MACHINE = "Use -machine help to list supported machines"      # how QEMU ends that does not have the machine


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


def find_lack(host: HostBuild, ending: Ending, started: bool, error_tail: str) -> str:
    """Why no guest can run on a host that QEMU boots, if QEMU is not there or does not have the machine. `started`: a guest reported
    something; `error_tail`: the last line of QEMU's messages."""
    program = host.boot[0]
    if not is_emulator(program):
        return ""
    if ending.reason == "not-started" and shutil.which(program) is None:
        return f"there is no {Path(program).name}"
    if ending.reason == "exited" and ending.status == 1 and not started and NO_MACHINE in error_tail:
        return f"this {Path(program).name} does not have the machine {find_machine(host)}"
    return ""


def find_machine(host: HostBuild) -> str:
    words = [word.replace("{version}", host.version.version) for word in host.boot]
    names = [value for option, value in zip(words, words[1:]) if option in ("-M", "-machine", "--machine")]
    return f"'{names[0].split(',')[0]}'" if names else f"of {host.name}"


def ask_version(program: str) -> str:
    """A program that is missing or hangs is told of by the cells that need it."""
    _, output, _ = run_command([program, "--version"], HOME, SECONDS)
    found = re.match(r"QEMU emulator version ([0-9]{1,4}(?:\.[0-9]{1,4}){1,3})", output)
    return f"{UNKNOWN} {found[1]}" if found else UNKNOWN
