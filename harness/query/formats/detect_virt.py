# SPDX-License-Identifier: BSD-2-Clause
"""systemd-detect-virt, with and without debug output, and hostnamectl

Found VM virtualization kvm
Virtualization KVM found in DMI (/sys/class/dmi/id/product_name)
"""
from __future__ import annotations

import re

from ..facts import Absent, Fact, File, Finds, Lines, Speaks
from ._lines import each
from ._signatures import leaf_of_signature
from ._tool_words import hypervisor

FOUND = re.compile(r"\"?(?:Found VM virtualization|Detected virtualization|Virtualization:|virtualization is|virtual "
                   r"=>|(?:ansible_)?virtualization_type\"?:) \"?([\w-]{2,20})\"?[.,]?$")
DMI = re.compile(r"Virtualization (.{1,60}?) found in (?:DMI|/proc/device-tree\S{0,60}) ?(?:\(.{0,80}\))?$")
NONE_HERE = re.compile(r"No virtualization found in (?:CPUID|DMI|/proc/device-tree)|"
                       r"This platform does not support /proc|DMI BIOS Extension|DMI product name")
CPUID = re.compile(r"(?:Virtualization found, |Unknown virtualization with )CPUID=(.{1,12}?)(?:\. Add to vm_table.*)?$")
XEN = re.compile(r"Virtualization XEN\b(?:, found (/sys/hypervisor/properties/features) with value ([0-9a-f]{1,16}))?")
DMI_WORDS = (("KVM", "kvm"), ("OpenStack", "kvm"), ("KubeVirt", "kvm"), ("linux,kvm", "kvm"), ("Xen", "xen"), ("xen", "xen"),
             ("Hyper-V", "microsoft"), ("Microsoft", "microsoft"), ("VMware", "vmware"), ("VirtualBox", "oracle"),
             ("innotek", "oracle"), ("BHYVE", "bhyve"), ("Apple", "apple"), ("Amazon", "amazon"), ("Google", "google"),
             ("Parallels", "parallels"), ("QEMU", ""))


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := FOUND.match(text):
        if found[1] == "none":
            return [Absent("systemd-detect-virt says that there is none")]
        return hypervisor(found[1])
    if found := DMI.match(text):
        word = next((word for start, word in DMI_WORDS if start in found[1]), "")
        return hypervisor(word) or []
    if found := CPUID.match(text):
        return leaf_of_signature(found[1])
    if found := XEN.match(text):
        return [Speaks("xen"), File(found[1], found[2])] if found[1] else [Speaks("xen")]
    return [] if NONE_HERE.match(text) else None
