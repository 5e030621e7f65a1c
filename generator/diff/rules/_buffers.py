# SPDX-License-Identifier: BSD-2-Clause
"""Buffers of calls and of their forms, side by side."""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.diff.pair import Pair, Pairing, pair_up
from generator.diff.rules._kept import per_pair
from generator.model.abi import Buffer, Call
from generator.model.ways import Way, ways_of


class Buffers(NamedTuple):
    """Those of one way of a call, in both releases."""
    old_call: Call
    call: Call
    form: str
    found: Pairing
    names: dict[str, str]       # old names of arguments, and new ones


@per_pair
def changed_buffers(pair: Pair) -> tuple[Buffers, ...]:
    return tuple(find_changed(pair))


def find_changed(pair: Pair) -> Iterator[Buffers]:
    for old, new in pair.calls.differing:
        if old.buffers == new.buffers and old.args == new.args and old.forms == new.forms:
            continue
        theirs = {way.form: way for way in ways_of(new)}
        for way in ways_of(old):
            other = theirs.get(way.form)
            if other is None or way.buffers == other.buffers:
                continue
            if not way.form or way.buffers != old.buffers or other.buffers != new.buffers:
                yield Buffers(old, new, way.form, pair_up(way.buffers, other.buffers, lambda item: (item.address, item.element)),
                              names_of(way, other))


def names_of(old: Way, new: Way) -> dict[str, str]:
    return {before.name: after.name for before, after in pair_up(old.args, new.args, lambda item: (item.index, item.type)).both}


def differing(pair: Pair) -> Iterator[tuple[Buffers, Buffer, Buffer]]:
    for group in changed_buffers(pair):
        for old, new in group.found.differing:
            yield group, old, new
