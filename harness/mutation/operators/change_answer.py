# SPDX-License-Identifier: BSD-2-Clause
"""Dispatch refuses with another status."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "change-answer"


def make(base: Base) -> Iterator[Mutant]:
    answers = base.abi.answers
    for name in ("unknown_family", "unknown_call", "reserved_field", "bad_argument", "retired_call"):
        old = getattr(answers, name)
        new = next((value.name for value in reversed(base.abi.status.values) if value.number and value.name != old), None)
        if old is None or new is None:
            continue
        if name == "unknown_family" and base.abi.unknown_family is None or name == "retired_call" and not any(
                base.abi.retired_numbers(family) for family in base.abi.families):
            continue        # nobody can make such a call
        for arch in base.archs:
            if all(family.answers is not None for family in base.abi.families if any(arch in base.archs_of(family, call) for call in family.calls)):
                continue        # they answer in ways of their own
            if any(arch in archs for archs in base.known_archs.values()):
                yield Mutant(NAME, f"{name} {old} -> {new}, {arch}", replace(base.abi, answers=replace(answers, **{name: new})), arch)


OPERATOR = Operator(NAME, "Dispatch refuses with another status.", BREAKING, MODEL, make)
