# SPDX-License-Identifier: BSD-2-Clause
"""Linux's tracepoints kvm_hv_hypercall (with cnt, or var_cnt and rep_cnt) and kvm_hv_hypercall_done.

arch/x86/kvm/trace.h: the control word comes taken apart; in and out are rdx and r8, which are addresses in the slow form
and the input itself in the fast one. The result is the whole result word.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import ANY, END, fits, number
from generator.tools.decode_found import CallSaid, Match, ResultSaid, broken, read_one

MARKS = ("kvm_hv_hypercall", "kvm_x86_hv_hypercall")
EVENT = re.compile(r"(?:^|[\s:(])kvm_(?:x86_)?hv_hypercall(_done)?(?::|\b(?=\(|\s))(.*)")
FIELD = re.compile(rf"\b(code|var_cnt|rep_cnt|cnt|idx|rep_idx|ingpa|outgpa|in|out|fast)\s*[ =:]\s*({ANY}){END}")
FORM = re.compile(r"\b(fast|slow)\b(?!\s*[=:])")
RESULT = re.compile(rf"\s*\(?\s*result\s*[ =:]\s*({ANY}){END}")
FIELDS = {"code": "code", "cnt": "rep_count", "rep_cnt": "rep_count", "idx": "rep_start", "rep_idx": "rep_start",
          "var_cnt": "variable_header_size", "fast": "fast"}
SHORTEST = {"code": 16, "fast": 1, "rep_count": 12, "rep_start": 12, "variable_header_size": 10}


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | CallSaid | ResultSaid | None:
    found = EVENT.search(text)
    if found is None:
        return None
    if found[1]:
        result = RESULT.match(found[2])
        if result is None or not fits(number(result[1])):
            return broken("kvm_hv_hypercall_done prints result and a number")
        return ResultSaid(("hyperv",), number(result[1]))
    return read_call(found[2])


def read_call(body: str) -> Match | CallSaid:
    pairs = FIELD.findall(body)
    given = {name: number(value) for name, value in pairs}
    form = FORM.search(body)
    if form:
        given["fast"] = int(form[1] == "fast")
    places = [given.get("in", given.get("ingpa")), given.get("out", given.get("outgpa"))]
    known = {FIELDS[name]: value for name, value in given.items() if name in FIELDS}
    if len(given) != len(pairs) + bool(form) or None in places or not {"code", "fast", "rep_count", "rep_start"} <= set(known):
        return broken("kvm_hv_hypercall prints code, fast or slow, counts, idx, in and out")
    wide = next((name for name, value in known.items() if value < 0 or value >> SHORTEST[name]), None)
    if wide is not None or not all(value is not None and fits(value) for value in places):
        return broken(f"kvm_hv_hypercall: {wide or 'a number'} has more bits than there are")
    return CallSaid(("hyperv",), fields=tuple(known.items()), arguments=tuple(places), arch="x86_64")
