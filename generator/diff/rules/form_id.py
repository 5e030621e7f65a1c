# SPDX-License-Identifier: BSD-2-Clause
"""A form of a call has another id."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, at_call

HISTORY = "SMCCC's 64-bit form of a function sets bit 30 (DEN0028, 2.5): the other bit is another function."
CLAIMS = ("Form.id",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.calls.differing:
        before = {form.name: form.id for form in old.forms}
        for form in new.forms:
            if form.name in before and before[form.name] != form.id and old.id == new.id:
                yield Found(at_call(new, "forms", form.name, form=form.name), f"the id was {say(before[form.name])} and is {say(form.id)}",
                            BOTH_WAYS, "keep the id", pair.promised(old))


def say(number: tuple[tuple[str, int], ...]) -> str:
    return ", ".join(f"{carrier} {value:#x}" for carrier, value in number)
