# SPDX-License-Identifier: BSD-2-Clause
"""ftrace's function tracers with the option func-args, for functions of Linux that make or take a hypercall.

kernel/trace/trace_output.c prints name=value; signed integers in decimal, unsigned ones in decimal or, since 6.17, as 0x%lx.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import ANY, END, fits, number
from generator.tools.decode_found import CallSaid, Match, broken, read_one

MARKS = ("sbi_ecall(", "hypercall", "privcmd_call(")
FUNCTION = re.compile(r"(?:^|[\s|])(_{0,4}[a-z]\w{3,40})\(([^()]{1,300})\)?")
PARAMETER = re.compile(rf"(\w{{1,30}})\s*=\s*({ANY}){END}")
SBI = ("arg0", "arg1", "arg2", "arg3", "arg4", "arg5")


@dataclass(frozen=True)
class Function:
    """`carriers`, `fields`: of the id, by the parameter that holds them. `arguments`: the parameters that are the call's
    arguments. `fixed`: fields that the function itself sets."""
    abi: str
    carriers: tuple[tuple[str, str], ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    arguments: tuple[str, ...] = ()
    fixed: tuple[tuple[str, int], ...] = ()


CODE = (("code", "code"),)
FUNCTIONS = {
    "sbi_ecall": Function("sbi", (("ext", "eid"), ("fid", "fid")), (), SBI),
    "kvm_emulate_hypercall": Function("kvm", (("nr", "number"),), (), ("a0", "a1", "a2", "a3")),
    "privcmd_call": Function("xen", (("call", "number"),), (), ("a1", "a2", "a3", "a4", "a5")),
    "hv_std_hypercall": Function("hyperv", (("control", "control"),), (), ("param1", "param2")),
    "hv_do_hypercall": Function("hyperv", (("control", "control"),), (), ("input_address", "output_address")),
    "hv_do_fast_hypercall8": Function("hyperv", (), CODE, ("input1",), (("fast", 1),)),
    "hv_do_fast_hypercall16": Function("hyperv", (), CODE, ("input1", "input2"), (("fast", 1),)),
    "hv_do_rep_hypercall": Function("hyperv", (), (*CODE, ("rep_count", "rep_count"), ("varhead_size", "variable_header_size"))),
}


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | CallSaid | None:
    for found in FUNCTION.finditer(text):
        known = FUNCTIONS.get(found[1].lstrip("_"))
        if known is not None and "=" in found[2]:
            return read_call(found[1], found[2], known)
    return None


def read_call(name: str, body: str, known: Function) -> Match | CallSaid:
    given = {name: number(value) for name, value in PARAMETER.findall(body) if fits(number(value))}
    missing = [name for name, _ in (*known.carriers, *known.fields) if name not in given]
    if missing:
        return broken(f"{name} is called with {' and '.join(missing)}, which cannot be read here")
    return CallSaid((known.abi,), tuple((carrier, given[name]) for name, carrier in known.carriers),
                    (*((part, given[name]) for name, part in known.fields), *known.fixed),
                    tuple(given.get(name) for name in known.arguments))
