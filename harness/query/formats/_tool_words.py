# SPDX-License-Identifier: BSD-2-Clause
"""What tools that look for virtualization call hypervisors."""
from __future__ import annotations

from ..facts import Fact, Hypervisor, Note

# As systemd-detect-virt, virt-what and lscpu write them; which interface a guest finds there.
WORDS = {
    "kvm": "KVM", "xen": "Xen", "xen-hvm": "Xen HVM", "xen-domu": "Xen PV", "xen-dom0": "Xen dom0",
    "microsoft": "Microsoft Hyper-V", "hyperv": "Microsoft Hyper-V", "qemu": "QEMU without a hypervisor (TCG)", "vmware": "VMware", "oracle": "VirtualBox",
    "virtualbox": "VirtualBox", "bhyve": "bhyve", "qnx": "QNX", "acrn": "ACRN",
    "apple": "Apple's Virtualization framework", "sre": "LMHS", "parallels": "Parallels", "bochs": "Bochs", "uml": "User-mode Linux", "zvm": "z/VM", "powervm": "PowerVM",
    "google": "Google Compute Engine", "amazon": "Amazon EC2", "lkvm": "KVM", "aws": "Amazon EC2", "nutanix_ahv": "KVM",
    "redhat": "KVM", "ovirt": "KVM", "rhev": "KVM", "vmm": "OpenBSD vmm", "ibm_power-kvm": "KVM", "ibm_systemz": "z/VM",
    "virtualpc": "Microsoft Virtual PC",
}
CLOUD = Note("it names the cloud, not the hypervisor: Google's and most of Amazon's machines run on KVM, "
             "Amazon's oldest on Xen")


def hypervisor(word: str) -> list[Fact] | None:
    """None for a word that no tool uses."""
    name = WORDS.get(word.lower())
    if name is None:
        return None
    return [Hypervisor(name), CLOUD] if word.lower() in ("google", "amazon", "aws") else [Hypervisor(name)]
