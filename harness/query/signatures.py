# SPDX-License-Identifier: BSD-2-Clause
"""Signatures of hypervisors that no spec here describes, or not by CPUID, and which of all signatures are imitated."""
from __future__ import annotations

from dataclasses import dataclass

# (name, the ABI if there is one), by the text in EBX, ECX, EDX of leaf 0x40000000. From the documents of those programs,
# Linux's, systemd's and virt-what's detection of them, stress-ng and VMAware. Some come with blanks around them or without.
OTHERS = {
    "HvabiVMIv4.x": ("a host of VMI 4", "vmi"),
    "VMwareVMware": ("VMware", ""),
    "VBoxVBoxVBox": ("VirtualBox", ""),
    "TCGTCGTCGTCG": ("QEMU without a hypervisor (TCG)", ""),
    "bhyve bhyve ": ("bhyve", ""),
    "BHyVE BHyVE ": ("bhyve", ""),
    "ACRNACRNACRN": ("ACRN", ""),
    "QNXQVMBSQG": ("QNX", ""),
    " QNXQVMBSQG ": ("QNX", ""),
    "QXNQSBMV": ("QNX", ""),
    " lrpepyh  vr": ("Parallels", ""),
    " lrpepyh vr ": ("Parallels", ""),
    "prl hyperv  ": ("Parallels", ""),
    " prl hyperv ": ("Parallels", ""),
    "Apple VZ": ("Apple's Virtualization framework", ""),
    "LKVMLKVMLKVM": ("Linux KVM under kvmtool (lkvm)", ""),
    "Jailhouse": ("Jailhouse", ""),
    "SRESRESRESRE": ("LMHS", ""),
    "UnisysSpar64": ("Unisys s-Par", ""),
    "OpenBSDVMM58": ("OpenBSD vmm", ""),
    "___ NVMM ___": ("NVMM", ""),
    "HAXMHAXMHAXM": ("HAXM", ""),
    "EVMMEVMMEVMM": ("Intel KGT (Trusty)", ""),
    "Napocahv    ": ("Bitdefender Napoca", ""),
    "NoirVisor ZT": ("NoirVisor", ""),
    "Barevisor!": ("Barevisor", ""),
    "MiniVisor": ("MiniVisor", ""),
    "FEXIFEXIEMU": ("FEX-Emu, an emulator of x86", ""),
}


@dataclass(frozen=True)
class Imitated:
    """Who else shows a signature. `often`: so many that it is always said, not only where something speaks against it."""
    owner: str
    others: str
    often: bool = False


IMITATED = {
    "Microsoft Hv": Imitated("Microsoft's hypervisor", "Xen (viridian), KVM under QEMU and others, VirtualBox, OpenVMM",
                             True),
    "bhyve bhyve ": Imitated("FreeBSD's bhyve", "xhyve, HyperKit, bhyve of illumos and VMMs that hide who they are", True),
    "VMwareVMware": Imitated("VMware", "KVM under QEMU (hv-vendor-id), and VMMs that offer VMware's interface"),
    "KVMKVMKVM": Imitated("Linux KVM", "VirtualBox (paravirtualization provider kvm), and VMMs on other hypervisors"),
}


def plain(signature: str) -> str:
    """As people write it: without the blanks and NULs around it."""
    return signature.strip(" \0")


def other_name(signature: str) -> tuple[str, str] | None:
    """(name, ABI) of a signature that stands in no spec. Programs that print it may lose blanks at its ends."""
    if signature in OTHERS:
        return OTHERS[signature]
    return next((named for known, named in OTHERS.items() if plain(known) == plain(signature)), None)
