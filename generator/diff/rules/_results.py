# SPDX-License-Identifier: BSD-2-Clause
"""What calls give back besides the status, side by side."""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.diff.pair import Pair, Pairing, pair_up
from generator.lang.values import Scalar
from generator.model.ways import Way


class Result(NamedTuple):
    """`name`: value, or that of a further result."""
    name: str
    type: str
    scalar: Scalar


def result_pairs(pair: Pair) -> Iterator[tuple[Way, Way, Pairing]]:
    """Each way whose results differ: the old one, the new one, the results by name."""
    seen = set()
    for old, new in pair.ways():
        left, right = tuple(Result(*item) for item in old.results), tuple(Result(*item) for item in new.results)
        key = (new.call.full_name, left, right)
        if left != right and key not in seen:
            seen.add(key)
            yield old, new, pair_up(left, right)


def say(result: Result) -> str:
    return f"a {result.type}" if result.name == "value" else f"{result.name}, a {result.type}"
