# SPDX-License-Identifier: BSD-2-Clause
"""Windows' systeminfo, msinfo32, Get-ComputerInfo and Coreinfo: whether there is a hypervisor, not which

Hyper-V Requirements:      A hypervisor has been detected. Features required for Hyper-V will not be displayed.
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Hypervisor, Lines, Present
from ._lines import each

DETECTED = re.compile(r"A hypervisor has been detected\.")
REQUIREMENTS = re.compile(r"(?:Hyper-V Requirements:\s{1,40}VM Monitor Mode Extensions:|Hyper-V - VM Monitor Mode "
                          r"Extensions)\s{0,8}(?:Yes|No)\b")
PRESENT = re.compile(r"Hyper-?[Vv]isor ?Present\s{0,40}[:=]\s{0,4}(True|False)\b", re.IGNORECASE)
COREINFO = re.compile(r"HYPERVISOR\s{1,20}([*-])\s{1,20}Hypervisor is present")
MODEL = re.compile(r"(?:System Model|Model|Product Name|System Manufacturer|Manufacturer|SystemManufacturer|"
                   r"SystemProductName)\s{0,40}[:=]\s{0,20}"
                   r"(VMware|VirtualBox|innotek GmbH|QEMU|Xen|HVM domU|Parallels|Virtual Machine|KVM|Standard PC)\b")
MODELS = {"VMware": "VMware", "VirtualBox": "VirtualBox", "innotek GmbH": "VirtualBox", "Xen": "Xen", "HVM domU": "Xen HVM",
          "Parallels": "Parallels", "Virtual Machine": "Microsoft Hyper-V", "KVM": "KVM"}


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if DETECTED.search(text):
        return [Present(True)]
    if REQUIREMENTS.search(text):
        return [Present(False)]
    if found := PRESENT.search(text):
        return [Present(found[1].lower() == "true")]
    if found := COREINFO.match(text):
        return [Present(found[1] == "*")]
    if found := MODEL.match(text):
        return [Hypervisor(MODELS[found[1]])] if found[1] in MODELS else []
    return None
