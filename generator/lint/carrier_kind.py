# SPDX-License-Identifier: BSD-2-Clause
"""A carrier says what its kind needs: which argument, which offset, which stride, and nothing else."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding
from generator.model.carrier_kinds import ALL_KEYS, kind_of


def check(context: Context) -> Iterator[Finding]:
    for carrier in context.carriers:
        kind = carrier.node.get("kind", "register")
        needs = kind_of(carrier.node).keys
        for key in needs:
            if key not in carrier.node:
                yield carrier.location, f"carrier '{carrier.name}' is of kind {kind}: add '{key}:'"
        for key in ALL_KEYS:
            if key in carrier.node and key not in needs:
                yield carrier.node.locate_key(key), f"a carrier of kind {kind} has no '{key}': drop it"
