# SPDX-License-Identifier: BSD-2-Clause
"""A system register has the number that its kind has, and is there on architectures that have its kind."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.problem import list_names
from generator.lang.registers import KINDS
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for register in context.registers:
        node, kind = register.node, KINDS[register.node["kind"]]
        wanted, other = ("encoding", "number") if node["kind"] == "sysreg" else ("number", "encoding")
        if wanted not in node:
            what = "'encoding': {op0, op1, crn, crm, op2}" if wanted == "encoding" else "'number'"
            yield register.location, f"a register of kind {node['kind']} is known by its {wanted}: give it {what}"
        if other in node:
            yield node.locate_key(other), f"a register of kind {node['kind']} has no {other}: drop it"
        elif node.get("number", 0) > kind.largest:
            yield node.locate("number"), (f"{node['number']:#x} is no number of kind {node['kind']}: the highest is "
                                          f"{kind.largest:#x}")
        archs = node.get("arch") or ()
        for index, arch in enumerate(archs):
            if arch not in kind.archs:
                yield archs.locate(index), (f"{arch} has no registers of kind {node['kind']}: that is for "
                                            f"{list_names(kind.archs)}")
            elif arch in archs[:index]:
                yield archs.locate(index), f"{arch} is named twice: drop one"
