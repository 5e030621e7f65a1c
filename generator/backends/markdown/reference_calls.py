# SPDX-License-Identifier: BSD-2-Clause
"""What the section of a reference page about one call shows, beyond the call itself."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.abi import Abi, Argument, Buffer, Call, Family, Form
from generator.model.calling import argument_registers
from generator.model.fitting import registers_needed
from generator.model.gaps import Gaps, common, dispatch_words, stub_words
from generator.model.ids import format_id
from generator.model.lowered import travels
from generator.model.ways import Way, ways_of

Places = list[tuple[Argument, tuple[str, ...]]]


@dataclass(frozen=True)
class WayView:
    """A call as it is (`form` None), or a form of it. `gaps`: sentences. `places`: the registers of each argument, by
    architecture; nothing for a call without arguments."""
    form: Form | None
    id: str
    args: tuple[Argument, ...]
    buffers: tuple[Buffer, ...]
    gaps: list[str]
    places: list[tuple[str, Places]]


@dataclass(frozen=True)
class CallView:
    """`archs`: where it exists, () for everywhere. `needs`: features, each with what a host answers that does not advertise it,
    "" where the spec does not say."""
    call: Call
    id: str
    archs: tuple[str, ...]
    needs: list[tuple[str, str]]
    ways: list[WayView]


def call_view(abi: Abi, family: Family, call: Call, gaps: Gaps) -> CallView:
    archs = common(family.arch, call.arch)
    answers = dict(call.answers_without)
    forms = {form.name: form for form in call.forms}
    ways = [way_view(abi, family, way, forms.get(way.form), gaps) for way in ways_of(call)]
    return CallView(call, ways[0].id, archs, [(name, answers.get(name, "")) for name in call.needs], ways)


def way_view(abi: Abi, family: Family, way: Way, form: Form | None, gaps: Gaps) -> WayView:
    found = gaps.get((way.call.full_name, way.form), ())
    return WayView(form, format_id(abi, dict(way.id)), way.args, way.buffers, [*stub_words(found), *dispatch_words(found)],
                   list(places(abi, family, way)))


def places(abi: Abi, family: Family, way: Way) -> Iterator[tuple[str, Places]]:
    for convention in abi.conventions if way.args else ():
        if travels(family, way, convention):
            registers = argument_registers(abi, family.fields, convention)
            yield convention.arch, list(place_arguments(registers, convention.word, way))


def place_arguments(registers: tuple[str, ...], word: int, way: Way) -> Iterator[tuple[Argument, tuple[str, ...]]]:
    for argument in way.args:
        count = 0 if argument.field else registers_needed(argument.scalar.width, word)
        yield argument, registers[:count]
        registers = registers[count:]
