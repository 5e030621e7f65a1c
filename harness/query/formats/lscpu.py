# SPDX-License-Identifier: BSD-2-Clause
"""lscpu: the hypervisor's vendor, and the CPU's flags

Hypervisor vendor:                    Xen
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Hypervisor, Lines, Note
# As lscpu calls them: what a guest finds there.
VENDORS = {
    "xen": "Xen", "kvm": "KVM", "microsoft": "Microsoft Hyper-V", "windows subsystem for linux": "Microsoft Hyper-V",
    "vmware": "VMware", "oracle": "VirtualBox", "innotek gmbh": "VirtualBox", "ibm": "PowerVM", "parallels": "Parallels",
    "bhyve": "bhyve", "os/400": "OS/400", "user-mode linux": "User-mode Linux", "phyp": "PowerVM",
}
VENDOR = re.compile(r"Hypervisor vendor:\s{0,60}([\w][\w /.-]{1,40})$")
LOCAL = re.compile(r"[^:]{0,40}[Hh]yperv?is[^:]{0,40}:\s{2,60}([\w][\w /.-]{1,40})$")     # in other languages
JSON = re.compile(r"\"field\": ?\"Hypervisor vendor:\", ?\"data\": ?\"([\w][\w /.-]{1,40})\"")
FIELD = re.compile(r"\"field\": ?\"Hypervisor vendor:\",$")       # before version 2.38 a line each
NEXT = re.compile(r"\"(?:field|data)\":")
DATA = re.compile(r"\"data\": ?\"([\w][\w /.-]{1,40})\",?$")
KIND = re.compile(r"Virtualization type:\s{1,60}(full|para|none|container)$")


def read(lines: Lines) -> Finds:
    is_vendor = False
    for line in lines:
        facts = read_line(line.text, is_vendor)
        if NEXT.search(line.text):
            is_vendor = FIELD.search(line.text) is not None
        if facts is not None:
            yield line, facts


def read_line(text: str, is_vendor: bool = False) -> list[Fact] | None:
    """`is_vendor`: the line before this one is the vendor's field in JSON."""
    if found := JSON.search(text) or VENDOR.match(text) or (DATA.search(text) if is_vendor else None):
        return [Hypervisor(VENDORS.get(found[1].lower(), found[1]))]
    if (found := LOCAL.match(text)) and found[1].lower() in VENDORS:
        return [Hypervisor(VENDORS[found[1].lower()])]
    if found := KIND.match(text):
        return [Note(f"lscpu calls the virtualization {found[1]}")]
    return None
