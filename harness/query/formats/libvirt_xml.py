# SPDX-License-Identifier: BSD-2-Clause
"""libvirt's domain XML and domain capabilities: the elements hyperv and kvm, and features of the CPU

<hyperv mode='custom'><relaxed state='on'/><vpindex state='on'/></hyperv>
<feature policy='require' name='kvm-pv-ipi'/>
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines
from ._qemu_names import HYPERV, KVM, features_of

OPEN = re.compile(r"<(/?)(hyperv|kvm|xen)\b([^<>]{0,80})>")
STATE = re.compile(r"<([\w-]{1,40}) state=['\"](on|off)['\"]")
VALUE = re.compile(r"<value>([\w-]{1,40})</value>")
FEATURE = re.compile(r"<feature (?:policy=['\"](\w{1,12})['\"] )?name=['\"]([\w-]{1,40})['\"](?: policy=['\"]"
                     r"(\w{1,12})['\"])?")
PREFIX = {"hyperv": "hv-", "kvm": "kvm-"}


def read(lines: Lines) -> Finds:
    inside = ""
    for line in lines:
        if "<" not in line.text:
            continue
        facts: list[Fact] = []
        is_known = False
        for found in OPEN.finditer(line.text):
            inside, is_known = "" if found[1] or found[3].endswith("/") else found[2], True
            if inside or found[1]:
                facts += element(found[2], line.text)
        if inside and not is_known:
            told = element(inside, line.text)
            facts, is_known = told, bool(told) or STATE.search(line.text) is not None
        for before, name, after in FEATURE.findall(line.text):
            policy = before or after
            told = features_of(name, policy not in ("disable", "forbid")) or []
            facts, is_known = facts + told, True
        if is_known:
            yield line, facts


def element(name: str, text: str) -> list[Fact]:
    """Features within the element hyperv or kvm."""
    prefix = PREFIX.get(name, "")
    states = [(item, state == "on") for item, state in STATE.findall(text)]
    states += [(item, True) for item in VALUE.findall(text)]
    known = {"hv-": HYPERV, "kvm-": KVM}.get(prefix, {})
    return [fact for item, is_on in states if prefix + item.replace("_", "-") in known
            for fact in features_of(prefix + item, is_on) or []]
