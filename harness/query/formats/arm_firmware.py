# SPDX-License-Identifier: BSD-2-Clause
"""What Linux logs on Arm of its firmware and of KVM's services: PSCI, SMC Calling Convention, four words of services

psci: PSCIv1.1 detected in firmware.
psci: SMC Calling Convention v1.2
smccc: KVM: hypervisor services detected (0x00000000 0x00000000 0x00000000 0x00000003)
"""
from __future__ import annotations

import re

from ..facts import CallAnswer, Detail, Fact, Finds, Lines, Release, Speaks
from ._lines import each

PSCI = re.compile(r"PSCI ?v ?([0-9]{1,5}\.[0-9]{1,5}) detected in firmware")
SMCCC = re.compile(r"(?:SMC Calling Convention|SMCCC)(?: version)? v?([0-9]{1,5}\.[0-9]{1,5})\b")
OTHER = re.compile(r"psci: (.{1,100})$")
SERVICES = re.compile(r"KVM: hypervisor services detected \(0x([0-9a-f]{8}) 0x([0-9a-f]{8}) 0x([0-9a-f]{8}) "
                      r"0x([0-9a-f]{8})\)")
LOOKS = re.compile(r"hypervisor services detected|psci: (?:PSCIv[0-9]|SMC Calling)")
SERVICES_CALL = "vendor_hyp.features"
# Lines of the PSCI driver, and the label and value that they are.
SAYS = (("probing for conduit method from ", "conduit from", ""),
        ("Using standard PSCI v0.2 function IDs", "function ids", "standard, as of 0.2"),
        ("Trusted OS ", "trusted OS", ""), ("MIGRATE_INFO_TYPE not supported", "migrate_info_type", "not supported"),
        ("OSI mode supported", "OS-initiated mode", "supported"))


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := SERVICES.search(text):
        return [Speaks("kvm"), CallAnswer(SERVICES_CALL, int("".join(found.groups()), 16))]
    if found := PSCI.search(text):
        return [Release("psci", found[1])]
    if found := SMCCC.search(text):
        return [Release("smccc", found[1])]
    if text == "arm-pv: using stolen time PV":
        return [Detail("kvm", "stolen time", "in use (vendor_hyp.pv_time_st)")]
    found = OTHER.match(text)
    if not found:
        return None
    for words, label, value in SAYS:
        if found[1].startswith(words):
            return [Detail("psci", label, value or found[1][len(words):].strip(" ."))]
    return [Speaks("psci")]
