# SPDX-License-Identifier: BSD-2-Clause
"""lscpu: the hypervisor's vendor, and the CPU's flags

Hypervisor vendor:                    Xen
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Hypervisor, Lines, Note
from ._lines import each

# As lscpu calls them: what a guest finds there.
VENDORS = {
    "xen": "Xen", "kvm": "KVM", "microsoft": "Microsoft Hyper-V", "windows subsystem for linux": "Microsoft Hyper-V",
    "vmware": "VMware", "oracle": "VirtualBox", "innotek gmbh": "VirtualBox", "ibm": "PowerVM", "parallels": "Parallels",
    "bhyve": "bhyve", "os/400": "OS/400", "user-mode linux": "User-mode Linux", "phyp": "PowerVM",
}
VENDOR = re.compile(r"Hypervisor vendor:\s{0,60}([\w][\w /.-]{1,40})$")
JSON = re.compile(r"\"field\": ?\"Hypervisor vendor:\", ?\"data\": ?\"([\w][\w /.-]{1,40})\"")
KIND = re.compile(r"Virtualization type:\s{1,60}(full|para|none|container)$")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := JSON.search(text) or VENDOR.match(text):
        return [Hypervisor(VENDORS.get(found[1].lower(), found[1]))]
    if found := KIND.match(text):
        return [Note(f"lscpu calls the virtualization {found[1]}")]
    return None
