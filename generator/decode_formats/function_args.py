# SPDX-License-Identifier: BSD-2-Clause
"""ftrace's function tracers with the option func-args, for functions of Linux that make or take a hypercall.

kernel/trace/trace_output.c prints name=value; signed integers in decimal, unsigned ones in decimal or, since 6.17, as 0x%lx.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.decode_formats._numbers import ANY, END, fits, number
from generator.decode_found import CallSaid, Match, broken, read_one
from generator.paste.line import Line

MARKS = ("sbi_ecall(", "hypercall", "privcmd_call(")
FUNCTION = re.compile(r"(?:^|[\s|])(_{0,4}[a-z]\w{3,40})\(([^()]{1,300})\)?")
PARAMETER = re.compile(rf"(\w{{1,30}})\s*=\s*({ANY}){END}")
SBI = ("arg0", "arg1", "arg2", "arg3", "arg4", "arg5")
# function: (ABI, carriers by parameter, fields by parameter, parameters of the arguments, fields that are always so)
FUNCTIONS: dict[str, tuple[str, dict[str, str], dict[str, str], tuple[str, ...], dict[str, int]]] = {
    "sbi_ecall": ("sbi", {"ext": "eid", "fid": "fid"}, {}, SBI, {}),
    "kvm_emulate_hypercall": ("kvm", {"nr": "number"}, {}, ("a0", "a1", "a2", "a3"), {}),
    "privcmd_call": ("xen", {"call": "number"}, {}, ("a1", "a2", "a3", "a4", "a5"), {}),
    "hv_std_hypercall": ("hyperv", {"control": "control"}, {}, ("param1", "param2"), {}),
    "hv_do_hypercall": ("hyperv", {"control": "control"}, {}, ("input_address", "output_address"), {}),
    "hv_do_fast_hypercall8": ("hyperv", {}, {"code": "code"}, ("input1",), {"fast": 1}),
    "hv_do_fast_hypercall16": ("hyperv", {}, {"code": "code"}, ("input1", "input2"), {"fast": 1}),
    "hv_do_rep_hypercall": ("hyperv", {}, {"code": "code", "rep_count": "rep_count", "varhead_size": "variable_header_size"},
                            (), {}),
}


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | CallSaid | None:
    for found in FUNCTION.finditer(text):
        known = FUNCTIONS.get(found[1].lstrip("_"))
        if known is not None and "=" in found[2]:
            return read_call(found[1], found[2], known)
    return None


def read_call(name: str, body: str, known: tuple[str, dict[str, str], dict[str, str], tuple[str, ...], dict[str, int]]) \
        -> Match | CallSaid | None:
    abi, carriers, fields, arguments, fixed = known
    given = {name: number(value) for name, value in PARAMETER.findall(body) if fits(number(value))}
    missing = [name for name in (*carriers, *fields) if name not in given]
    if missing:
        return broken(f"{name} is called with {' and '.join(missing)}, which cannot be read here")
    return CallSaid((abi,), tuple((carriers[name], given[name]) for name in carriers),
                    (*((fields[name], given[name]) for name in fields), *fixed.items()),
                    tuple(given.get(name) for name in arguments))
