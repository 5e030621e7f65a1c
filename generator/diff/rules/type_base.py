# SPDX-License-Identifier: BSD-2-Clause
"""A type has another scalar under it: it is wider, narrower or signed otherwise wherever it travels."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._types import BOTH_AND_EDIT, all_differing, at_type
from generator.diff.rules._uses import by_flow, flow_of, new_holders, uses_of
from generator.diff.rules._words import EDIT
from generator.lang.scalars import SCALARS
from generator.lang.values import Scalar
from generator.model.abi import Argument, FurtherResult, Returns
from generator.model.ways import Way, ways_of

HISTORY = ("Xen 4.20 widened nr_calls of multicall from unsigned int to unsigned long (xen/include/hypercall-defs.c of "
           "4.19 and 4.20): bits that nobody looked at before count.")
CLAIMS = ("TypeDef.base",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in all_differing(pair):
        if old.base != new.base and old.base and new.base and not told_of_calls(pair, new.name):
            flow = flow_of(pair, old, new)
            same = same_bits(SCALARS[old.base], SCALARS[new.base])
            effects = Effects(recompile=EDIT) if same else BOTH_AND_EDIT
            yield Found(at_type(new), f"was {old.base} and is {new.base}; {flow.words}", by_flow(flow, effects, effects),
                        "" if same else "make a new type for a new call", flow.promised)


def same_bits(old: Scalar, new: Scalar) -> bool:
    return (old.width, old.signed) == (new.width, new.signed) and "" in (old.address, new.address)


def told_of_calls(pair: Pair, name: str) -> bool:
    """Whether arguments or results of the type changed with it, which is told of each, and nothing else holds the type."""
    if new_holders(pair).get(name) or any(use.kind != "call" or use.whole for use in uses_of(pair, name, True)):
        return False
    return any(before.scalar != after.scalar for old, new in pair.calls.differing for one, other in zip(ways_of(old), ways_of(new))
               for before, after in zip(passed(one), passed(other)) if after.type == name)


def passed(way: Way) -> tuple[Argument | Returns | FurtherResult, ...]:
    return (*way.args, *((way.returns,) if way.returns is not None else ()), *way.also_returns)
