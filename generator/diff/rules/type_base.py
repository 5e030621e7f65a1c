# SPDX-License-Identifier: BSD-2-Clause
"""A type has another scalar under it: it is wider, narrower or signed otherwise wherever it travels."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._types import BOTH_AND_EDIT, all_differing, at_type
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import EDIT
from generator.lang.scalars import SCALARS
from generator.model.abi import Abi
from generator.model.ways import ways_of

HISTORY = ("Xen 4.20 widened nr_calls of multicall from unsigned int to unsigned long (xen/include/hypercall-defs.c of "
           "4.19 and 4.20): bits that nobody looked at before count.")
CLAIMS = ("TypeDef.base",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in all_differing(pair):
        if old.base != new.base and old.base and new.base and is_held(pair.new, new.name):
            flow = flow_of(pair, old, new)
            before, after = SCALARS[old.base], SCALARS[new.base]
            same = (before.width, before.signed) == (after.width, after.signed) and "" in (before.address, after.address)
            effects = Effects(recompile=EDIT) if same else BOTH_AND_EDIT
            yield Found(at_type(new), f"was {old.base} and is {new.base}; {flow.words}", by_flow(flow, effects, effects),
                        "" if same else "make a new type for a new call", flow.promised)


def is_held(abi: Abi, name: str) -> bool:
    """Whether anything but arguments and results of calls has the type, or nothing has: those are told as such."""
    passed = {kind for family in abi.families for call in family.calls for way in ways_of(call)
              for kind in (*(argument.type for argument in way.args), *(result[1] for result in way.results))}
    held = {field.type for kind in abi.types for field in kind.fields}
    held |= {buffer.element for family in abi.families for call in family.calls for way in ways_of(call) for buffer in way.buffers}
    held |= {register.type for register in abi.registers} | {memory.type for memory in abi.shared}
    return name in held or name not in passed
