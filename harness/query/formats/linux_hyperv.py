# SPDX-License-Identifier: BSD-2-Clause
"""What Linux logs as a guest of Hyper-V: registers of CPUID, the host's build in three wordings, nested features

Hyper-V: privilege flags low 0xae7f, high 0x3b8030, hints 0x64e24, misc 0xbed7b2
Hyper-V: Hypervisor Build 10.0.26311.5001-7-0
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Guest, Lines, Named, Speaks, register_bits
from ._lines import each

X = r"0x([0-9a-f]{1,8})"
FLAGS = re.compile(rf"Hyper-?V: (?:privilege flags low:?|features) ?{X}((?:,? {{1,8}}(?:(?:privilege )?(?:flags )?"
                   rf"high|ext|hints|misc|max_leaf):? ?{X}){{0,5}})$", re.IGNORECASE)
PART = re.compile(rf"(high|ext|hints|misc):? ?{X}", re.IGNORECASE)
PLACES = {"high": (3, "ebx"), "ext": (3, "ecx"), "hints": (4, "eax"), "misc": (3, "edx")}
NESTED = re.compile(rf"Hyper-V: Nested features: {X}$")
ISOLATION = re.compile(rf"Hyper-V: Isolation Config: Group A {X}, Group B {X}")
# build-major.minor-pack-branch.number (until 5.17), then major.minor.build.number-pack-branch
OLD_BUILD = re.compile(r"Hyper-V (?:Host )?(?:OS )?Build: ?(\d{1,10})-(\d{1,5})\.(\d{1,5})-(\d{1,10})-(\d{1,3})"
                       r"\.(\d{1,8})(?:;.{0,80})?$")
NEW_BUILD = re.compile(r"Hyper-V: (?:Host|Hypervisor|Nested hypervisor)(?: OS)? Build:? ?(\d{1,5})\.(\d{1,5})"
                       r"\.(\d{1,10})\.(\d{1,8})-(\d{1,10})-(\d{1,3})$",
                       re.IGNORECASE)
SAYS = (("Using hypercall for remote TLB flush", "use_remote_flush"), ("Using ext hypercall", "use_ex_processor_masks"),
        ("Using IPI hypercalls", "use_synthetic_cluster_ipi"), ("Using enlightened APIC", "use_apic_msrs"),
        ("Using MSR based APIC access", "use_apic_msrs"), ("running on a nested hypervisor", "nested"))
LOOKS = re.compile(r"Hyper-?V: (?:privilege flags|features|Nested features|Isolation Config)|Hyper-V.{0,20} Build[: ]")
GUEST = re.compile(r"(?:Hyper-V|hv_vmbus|hv_utils|hv_balloon): ")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if "yper" not in text and "hv_" not in text:
        return None
    if found := FLAGS.search(text):
        parts = [(name.lower(), value) for name, value in PART.findall(found[2])]
        return [Guest("hyperv"), register_bits("hyperv", 3, "eax", int(found[1], 16)),
                *(register_bits("hyperv", *PLACES[name], int(value, 16)) for name, value in parts)]
    if found := NESTED.search(text):
        return [register_bits("hyperv", 0xa, "eax", int(found[1], 16))]
    if found := ISOLATION.search(text):
        return [register_bits("hyperv", 0xc, register, int(value, 16))
                for register, value in zip(("eax", "ebx"), found.groups())]
    return read_build(text) or read_rest(text)


def read_build(text: str) -> list[Fact] | None:
    if found := OLD_BUILD.search(text):
        build, major, minor, pack, branch, number = (int(part) for part in found.groups())
    elif found := NEW_BUILD.search(text):
        major, minor, build, number, pack, branch = (int(part) for part in found.groups())
    else:
        return None
    return version_leaf(build, major, minor, pack, branch << 24 | number & 0xffffff)


def version_leaf(build: int, major: int, minor: int, pack: int, service: int) -> list[Fact]:
    """Leaf 2, as it is put together."""
    return [register_bits("hyperv", 2, register, value)
            for register, value in (("eax", build), ("ebx", major << 16 | minor & 0xffff), ("ecx", pack), ("edx", service))]


def read_rest(text: str) -> list[Fact] | None:
    """Lines that name a feature, and those that only a guest of Hyper-V writes. Not what looks like a line with registers
    or a build and is none: it may be cut."""
    for words, feature in SAYS:
        if f"Hyper-V: {words}" in text:
            return [Named("hyperv", feature)]
    cut = re.search(r"privilege flags|features|Build|Config", text)
    return None if cut or not GUEST.match(text) else [Speaks("hyperv")]
