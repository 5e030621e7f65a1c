# SPDX-License-Identifier: BSD-2-Clause
"""Linux's tracepoints kvm_hvc_arm64 (the address comes first, the function is r0) and kvm_s390_handle_diag.

arch/arm64/kvm/trace_handle_exit.h and arch/s390/kvm/trace.h. Arguments are not recorded, nor is the subfunction of
DIAGNOSE.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import HEX, END, fits, number
from generator.tools.decode_found import CallSaid, Match, NothingSaid, broken, read_one
from generator.tools.decode_smccc import is_smccc

MARKS = ("kvm_hvc", "kvm_s390_", "kvm_smc")
HVC = re.compile(r"(?:^|[\s:])kvm_(?:hvc|smc)(?:_arm64)?:(.*)")
HVC_BODY = re.compile(rf"\s*(?:HVC|SMC) at {HEX}{END} \(r0: ({HEX}){END}, imm: ({HEX}){END}\)$")
DIAG = re.compile(r"(?:^|[\s:])(kvm_s390_\w{1,40}):(.*)")
DIAG_BODY = re.compile(r".{0,60}?handle diagnose call ([0-9a-f]{4}) \(")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | CallSaid | NothingSaid | None:
    if found := HVC.search(text):
        body = HVC_BODY.match(found[1])
        if body is None or not fits(number(body[1])):
            return broken("kvm_hvc_arm64 prints 'HVC at', an address, and r0 and imm in brackets")
        function = number(body[1]) & 0xffffffff
        if not is_smccc(function):
            return NothingSaid("HVC whose r0 is no function of SMCCC")
        return CallSaid(("kvm",), (("function", function),), arch="arm64")
    found = DIAG.search(text)
    if found is None:
        return None
    body = DIAG_BODY.match(found[2])
    if found[1] == "kvm_s390_handle_diag" and body is None:
        return broken("kvm_s390_handle_diag prints 'handle diagnose call' and a code of 4 digits")
    if found[1] != "kvm_s390_handle_diag" or body is None or body[1] != "0500":
        return NothingSaid(found[1])
    return CallSaid(("kvm",), (("code", int(body[1], 16)),), arch="s390x")
