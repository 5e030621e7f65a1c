# SPDX-License-Identifier: BSD-2-Clause
"""A convention uses other registers, another order, other numbers or another instruction."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.model.abi import Convention
from generator.model.lower import Word
from generator.model.lowered import lowered_calls
from generator.model.places import make_place, make_slot

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator, swapped
from ..table import Behaviour

NAME = "change-convention"


def make(base: Base) -> Iterator[Mutant]:
    used = {(arch, call.convention) for family, call in base.calls() for arch in base.archs_of(family, call)}
    used |= {(arch, form.name) for family, call in base.calls() for arch in base.archs_of(family, call) for form in call.forms}
    for item in base.abi.conventions:
        if (item.arch, item.variant) not in used:
            continue
        for what, changed in others(base, item):
            yield Mutant(NAME, f"{item.name}: {what}", base.with_convention(item, changed), item.arch,
                         behaviour=Behaviour(trusts=item.narrow != changed.narrow))


def others(base: Base, item: Convention) -> Iterator[tuple[str, Convention]]:
    held = [lowered.arguments for found in lowered_calls(base.abi).values() for lowered in found
            if lowered.convention.name == item.name and not lowered.gap]
    for one in range(max(map(len, held), default=0)):
        for other in range(one + 1, len(item.arguments)):
            if any(content(words, one) != content(words, other) for words in held):
                yield f"{item.arguments[one]} and {item.arguments[other]}", replace(item, arguments=swapped(item.arguments, one, other))
    for rank, (name, text) in enumerate(item.carriers):
        for one in range(len(item.arguments)):
            carriers = swapped(item.carriers, rank, rank)
            arguments = list(item.arguments)
            arguments[one] = text
            carriers = tuple((name, item.arguments[one]) if index == rank else pair for index, pair in enumerate(item.carriers))
            if width(item, text) == width(item, item.arguments[one]):
                yield f"{name} in {item.arguments[one]}", replace(item, carriers=carriers, arguments=tuple(arguments))
    if len(item.carriers) > 1 and len({width(item, text) for _, text in item.carriers}) == 1:
        (one, first), (other, second) = item.carriers[:2]
        yield f"{one} and {other}", replace(item, carriers=((one, second), (other, first), *item.carriers[2:]))
    for rank, (place, value) in enumerate(item.fixed):
        fixed = tuple((place, value ^ 1) if index == rank else pair for index, pair in enumerate(item.fixed))
        yield f"{place} holds {value ^ 1:#x}", replace(item, fixed=fixed)
    if item.status and item.value and not item.shared and item.status != item.value[:1]:
        value = (*item.status, *item.value[1:])
        yield "status and value", replace(item, status=item.value[:1], value=value)
    if item.status:
        for place in free(item):
            yield f"status in {place}", replace(item, status=(place,), value=(place,) if item.shared else item.value)
    for instruction in item.instructions:
        left = tuple(text for text in item.instructions if text != instruction) or (f"{instruction} other",)
        yield f"without {instruction}", replace(item, instructions=left)
    for bits in ("status_bits", "value_bits"):
        found = getattr(item, bits)
        if found is not None and found.high + 1 < item.word:
            yield f"{bits} one further", replace(item, **{bits: replace(found, high=found.high + 1, low=found.low + 1)})
    if item.narrow == "ignored" and item.word == 64:
        yield "narrow", replace(item, narrow="zero")
    for place in free(item):
        yield f"destroys {place}", replace(item, clobbers=(*item.clobbers, place))


def width(item: Convention, text: str) -> int:
    return sum(place.width for place in make_slot(item.arch, text))


def content(words: Sequence[Word], slot: int) -> object:
    """What a call has in a slot: the same in two slots can be exchanged, and nobody sees it."""
    if slot >= len(words):
        return None
    return tuple(replace(part, index=None) if part.source == "constant" else part for part in words[slot].parts)


def free(item: Convention) -> list[str]:
    """Registers that the convention preserves."""
    taken = {make_place(item.arch, name.split("[")[0]).register for name in (*item.status, *item.value)}      # type: ignore[union-attr]
    taken |= {found.register for name in item.clobbers if (found := make_place(item.arch, name)) is not None}
    names = {"x86_64": ("rbx", "rsi", "r9", "r10", "r12", "r13", "r14", "r15"), "i386": ("ebx", "ecx", "edx", "esi", "edi"),
             "arm64": ("x4", "x5", "x6", "x7", "x9", "x19", "x20"), "riscv64": ("a2", "a3", "a4", "a5", "t0", "s2", "s3"),
             "riscv32": ("a2", "a3", "a4", "a5", "t0", "s2", "s3")}.get(item.arch, ())
    return [name for name in names if (found := make_place(item.arch, name)) is not None and found.register not in taken]


OPERATOR = Operator(NAME, "A convention uses other registers, another order, other numbers or another instruction.", BREAKING, MODEL, make)
