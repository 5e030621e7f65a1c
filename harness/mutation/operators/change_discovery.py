# SPDX-License-Identifier: BSD-2-Clause
"""The bits of an answer of discovery lie elsewhere."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "change-discovery"


def make(base: Base) -> Iterator[Mutant]:
    for item in base.abi.discovery:
        for name in ("present", "annotations", "major", "minor"):
            bits = getattr(item, name)
            if bits is None:
                continue
            changed = replace(item, **{name: replace(bits, low=bits.low + 1, high=bits.high + 1)})
            if name == "annotations" and not any(call.annotations for _, call in base.calls()):
                continue
            for arch in base.archs:
                if any(call.answered_by_dispatch == item.kind and arch in base.archs_of(family, call) for family, call in base.calls()):
                    yield Mutant(NAME, f"{item.kind}: {name}, {arch}",
                                 replace(base.abi, discovery=tuple(changed if other is item else other for other in base.abi.discovery)), arch)


OPERATOR = Operator(NAME, "The bits of an answer of discovery lie elsewhere.", BREAKING, MODEL, make)
