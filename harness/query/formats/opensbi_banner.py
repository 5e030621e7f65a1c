# SPDX-License-Identifier: BSD-2-Clause
"""OpenSBI's text at the start: its version, that of the specification, extensions

OpenSBI v1.5
Runtime SBI Version         : 2.0
Standard SBI Extensions     : time,rfnc,ipi,base,hsm,srst,pmu,dbcn,legacy
"""
from __future__ import annotations

import re

from harness.matrix.text import shorten

from ..facts import Detail, Fact, Families, Finds, Lines, Release
from ._lines import each
from ._sbi import family_of

VERSION = re.compile(r"(?:\[rustsbi\] )?(OpenSBI|RustSBI) (?:version )?v?([0-9]{1,3}\.[0-9]{1,5}[\w.+-]{0,60})(?:, adapting "
                     r"to RISC-V SBI v([0-9]{1,3}\.[0-9]{1,5}))?",
                     re.IGNORECASE)
UBOOT_VERSION = re.compile(r"SBI ([0-9]{1,3}\.[0-9]{1,5})$")
# U-Boot's command sbi has names of its own.
UBOOT_NAMES = {
    "SBI Base Functionality": "base", "Timer Extension": "time", "IPI Extension": "ipi", "RFENCE Extension": "rfence",
    "Hart State Management Extension": "hsm", "System Reset Extension": "srst", "Performance Monitoring Unit Extension": "pmu",
    "Debug Console Extension": "dbcn", "System Suspend Extension": "susp",
    "Collaborative Processor Performance Control Extension": "cppc", "Nested Acceleration Extension": "nacl", "Steal-time Accounting Extension": "sta"}
FIELD = re.compile(r"(?:\[RustSBI\] )?([A-Z][\w /-]{1,40}?)\s{0,30}: (.{1,400})$")
EXTENSIONS = {"Standard SBI Extensions", "Experimental SBI Extensions", "Boot HART SBI Extensions", "Domain0 SBI Extensions"}
SHOWN = {"Platform Name": "platform", "Boot HART ID": "boot hart", "Boot HART ISA": "ISA", "Boot HART Base ISA": "ISA"}
OTHER = re.compile(r"(?:Platform|Firmware|Domain[0-9]{1,3}|Boot HART|Runtime SBI|Standard SBI|Experimental "
                   r"SBI) ?[\w /-]{0,40}$")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := VERSION.match(text):
        release: list[Fact] = [Release("sbi", found[3])] if found[3] else []
        return [Detail("sbi", "implementation", f"{found[1]} {found[2]}"), *release]
    if found := UBOOT_VERSION.match(text):
        return [Release("sbi", found[1])]
    if text in UBOOT_NAMES:
        return [Families("sbi", (UBOOT_NAMES[text],))]
    found = FIELD.match(text)
    if not found:
        return None
    name, value = found[1], found[2]
    if name in ("Runtime SBI Version", "Platform SBI Version"):
        return [Release("sbi", value)] if re.fullmatch(r"[0-9]{1,3}\.[0-9]{1,5}", value) else None
    if name in EXTENSIONS:
        return read_extensions(name, value)
    if name in SHOWN:
        return [Detail("sbi", SHOWN[name], shorten(value, 100))]
    return [] if OTHER.match(name) else None


def read_extensions(name: str, value: str) -> list[Fact]:
    if value.strip().lower() in ("none", ""):
        return []
    names = tuple(family_of(word) for word in value.split(",") if re.fullmatch(r"\s*[\w-]{1,20}\s*", word))
    facts: list[Fact] = [Families("sbi", names)]
    if name.startswith("Experimental"):
        facts.append(Detail("sbi", "experimental families", ", ".join(names)))
    return facts
