# SPDX-License-Identifier: BSD-2-Clause
"""What an id means, and which id a name has. Pure: a model goes in, a Decoded or a text comes out.

`format_call` writes exactly what `<abi>_format_call` of the generated C writes; a test holds the two together.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model.abi import Abi, Annotation, Argument, Call, Convention, Family, Form, FurtherResult, IdField, Returns, TypeDef
from generator.model.fitting import words_of_arguments
from generator.model.layouts import Key, Layout, list_layouts
from generator.model.lower import Part, lower
from generator.model.places import Place
from generator.model.ways import ways_of
from generator.model.words import architectures, labelled

WORD = (1 << 64) - 1


@dataclass(frozen=True)
class Decoded:
    """An id taken apart. `values`: one number a carrier, in the ABI's order, None where it was not given.

    `call` and `family` are None if the release has none of that number; the numbers are None where the layout has no
    such field. `hints`: (carrier, bits) without a name. `reserved`: (carrier, bits that are wrong). `marks`: all that,
    with variants and parameters that are not 0, as it stands behind the name. `form`: the form of the call that its
    variant bits name, None for the call as it is.
    """
    values: tuple[int | None, ...]
    layout: Layout
    call: Call | None
    family: Family | None
    family_number: int | None
    call_number: int | None
    annotations: tuple[Annotation, ...]
    hints: tuple[tuple[str, int], ...]
    reserved: tuple[tuple[str, int], ...]
    marks: tuple[str, ...]
    form: Form | None = None

    @property
    def args(self) -> tuple[Argument, ...]:
        """The arguments that go with the id."""
        if self.call is None:
            return ()
        return self.call.args if self.form is None else self.form.args

    @property
    def name(self) -> str:
        """family.call, with numbers for what has no name."""
        if self.call is not None:
            return self.call.full_name
        family = self.family.name if self.family else None if self.family_number is None else f"{self.family_number:#x}"
        call = None if self.call_number is None else f"{self.call_number:#x}"
        return ".".join(part for part in (family, call) if part is not None)

    @property
    def carriers_used(self) -> tuple[str, ...]:
        return self.layout.carriers

    def field_value(self, name: str, carriers: Sequence[str]) -> int | None:
        """What a field of the id holds; None if its carrier was not given."""
        part = next((part for part in self.layout.fields if part.name == name), None)
        held = None if part is None else self.values[carriers.index(part.carrier)]
        return None if part is None or held is None else (held & part.bits.mask) >> part.bits.low


class Decoder:
    """A model with its calls sorted into tables, for many ids."""

    def __init__(self, abi: Abi) -> None:
        self.abi = abi
        self.layouts = list_layouts(abi)
        self.tables = [dict(layout.rows) for layout in self.layouts]
        self.fixed = [layout.fixed(abi) for layout in self.layouts]
        self.types = {type_def.name: type_def for type_def in abi.types}
        self.carriers = tuple(carrier.name for carrier in abi.carriers)
        self.calls = {call.full_name: call for call in abi.calls}
        self.words: dict[tuple[str, str, str], dict[int, list[tuple[Place, Part]]]] = {}
        self.names = {*self.calls, *(call.upstream for call in self.calls.values() if call.upstream)}

    def decode(self, values: Sequence[int | None], arch: str | None = None) -> Decoded:
        """Takes an id apart; a carrier that was not given is found wrong only by layouts that use it. `arch` decides
        where an id means different calls on different architectures."""
        given = {name: value for name, value in zip(self.carriers, values) if value is not None}
        layout, call = self.find_call(given)
        if call is not None and layout.hidden and arch is not None:
            call = self.on_architecture(layout, call, layout.key(self.abi, layout.settled(given)), arch)
        family = None
        if call is not None:
            family = next(family for family in layout.families if family.name == call.family)
        else:
            layout, family = self.find_family(given)
        return self.take_apart(layout, given, call, family)

    def unknown(self, values: Sequence[int | None]) -> Decoded:
        """An id that names nothing, whatever it would name elsewhere."""
        given = {name: value for name, value in zip(self.carriers, values) if value is not None}
        return self.take_apart(next(layout for layout in self.layouts if layout.ordinary), given, None, None)

    def find_call(self, given: dict[str, int]) -> tuple[Layout, Call | None]:
        for layout, table in zip(self.layouts, self.tables):
            if all(carrier in given for carrier in layout.asked):
                call = table.get(layout.key(self.abi, layout.settled(given)))
                if call is not None:
                    return layout, call
        return self.layouts[0], None

    def on_architecture(self, layout: Layout, call: Call, key: Key, arch: str) -> Call:
        """The call of that key that an architecture has, if another call is meant there."""
        others = [other for other in layout.hidden if key in layout.keys(self.abi, other)]
        if arch in (architectures(self.abi, call) or (arch,)):
            return call
        return next((other for other in others if arch in (architectures(self.abi, other) or (arch,))), call)

    def find_family(self, given: dict[str, int]) -> tuple[Layout, Family | None]:
        """A family is known by its number and what else is the same in its ids, even if the call is not."""
        for layout, fixed in zip(self.layouts, self.fixed):
            number = take_number(layout, "family", given)
            if any(given.get(name, value) & mask != value for name, mask, value in zip(self.carriers, *fixed)):
                continue
            for family in layout.families:
                if family.number is not None and family.number == number:
                    return layout, family
        return next(layout for layout in self.layouts if layout.ordinary), None

    def take_apart(self, layout: Layout, given: dict[str, int], call: Call | None, family: Family | None) -> Decoded:
        annotations: list[Annotation] = []
        hints, reserved, marks = [], [], []
        form = find_form(call, layout, given) if call is not None and call.forms else None
        for part in layout.marks:
            bits = given.get(part.carrier, 0) & part.bits.mask
            wrong = bits ^ (part.value or 0) << part.bits.low
            if part.role == "hint":
                named = [note for note in self.abi.annotations if note.carrier == part.carrier and note.mask & bits]
                rest = bits & ~sum(note.mask for note in named)
                annotations += named
                hints += [(part.carrier, rest)] if rest else []
                marks += [*(note.name for note in named), *([f"annotations={rest:#x}"] if rest else [])]
            elif part.role == "reserved" and wrong:
                reserved.append((part.carrier, wrong))
                marks.append(f"reserved={wrong:#x}")
            elif part.role != "reserved" and bits:
                marks.append(f"{part.name}={bits >> part.bits.low:#x}")
        return Decoded(tuple(given.get(name) for name in self.carriers), layout, call, family,
                       take_number(layout, "family", given), take_number(layout, "call", given),
                       tuple(annotations), tuple(hints), tuple(reserved), tuple(marks), form)

    def stray_parameters(self, decoded: Decoded) -> tuple[tuple[IdField, int], ...]:
        """Parameter fields of the id that are not 0, and hold no argument of the call."""
        own = {argument.field for argument in decoded.args}
        return tuple((part, held) for part in decoded.layout.fields if part.role == "parameter" and part.name not in own
                     and decoded.call is not None and (held := decoded.field_value(part.name, self.carriers)))

    def argument_words(self, decoded: Decoded, convention: Convention) -> dict[int, list[tuple[Place, Part]]]:
        """Where each argument of a call travels by a convention, by its index; nothing where the registers are too few."""
        call, form = decoded.call, decoded.form.name if decoded.form is not None else ""
        if call is None or decoded.family is None:
            return {}
        key = call.full_name, form, convention.name
        if key not in self.words:
            way = next(way for way in ways_of(call) if way.form == form)
            self.words[key] = words_of_arguments(lower(self.abi, decoded.family, way, convention))
        return self.words[key]

    # In words

    def format_call(self, decoded: Decoded, args: Sequence[int | None] | None = None) -> str:
        """As the generated C writes it. An argument that is not known (None) is a question mark."""
        return " ".join([decoded.name + self.format_args(decoded, args), *decoded.marks])

    def format_args(self, decoded: Decoded, args: Sequence[int | None] | None) -> str:
        if decoded.call is None or args is None:
            return ""
        return f"({', '.join(f'{name}={text}' for name, text in self.named_args(decoded, args))})"

    def named_args(self, decoded: Decoded, args: Sequence[int | None]) -> list[tuple[str, str]]:
        return [(argument.name, "?" if value is None else self.format_value(argument, value))
                for argument, value in zip(decoded.args, args)]

    def format_value(self, argument: Argument | Returns | FurtherResult, value: int) -> str:
        """In words, by the type of the argument or result."""
        type_def = self.types.get(argument.type)
        width = argument.scalar.width or 64
        if type_def is not None and type_def.kind == "enum":
            return format_enum(type_def, value, width)
        if type_def is not None and type_def.kind == "flags":
            return format_flags(type_def, value, self.types)
        return format_signed(value, width) if argument.scalar.signed else f"{value:#x}"


def find_form(call: Call, layout: Layout, given: dict[str, int]) -> Form | None:
    """The form whose variant bits the id has; None for those of the call itself, or of no form."""
    variants = [part for part in layout.fields if part.role == "variant"]
    held = [given.get(part.carrier, 0) & part.bits.mask for part in variants]
    return next((form for form in call.forms
                 if [dict(form.id).get(part.carrier, 0) & part.bits.mask for part in variants] == held), None)


def take_number(layout: Layout, role: str, given: dict[str, int]) -> int | None:
    part = layout.family_field if role == "family" else layout.call_field
    return None if part is None or part.carrier not in given else (given[part.carrier] & part.bits.mask) >> part.bits.low


def format_signed(value: int, width: int) -> str:
    """The sign is in bit width - 1. Other bits beyond the width than the sign's, or none: the number as it is."""
    above = WORD & ~((1 << width) - 1)
    negative = bool(value >> (width - 1) & 1)
    if value & above and not (negative and value & above == above):
        return f"{value:#x}"
    return str((value | above) - (1 << 64) if negative else value)


def format_enum(type_def: TypeDef, value: int, width: int) -> str:
    for item, name in labelled(type_def.values):
        if value == item.number & WORD or (item.number < 0 and value == item.number & ((1 << width) - 1)):
            return name
    return f"{value:#x}"


def format_flags(type_def: TypeDef, value: int, types: Mapping[str, TypeDef]) -> str:
    """Single bits by name, wider fields as name=number, those with a type as name=value, the rest as a number. Bits that are
    0 are left out, unless their type has a name for that."""
    parts = []
    for item, name in labelled(type_def.bits):
        number = (value & item.bits.mask) >> item.bits.low
        known = {kind.number: label for kind, label in labelled(types[item.type].values)} if item.type in types else {}
        if number or number in known:
            shown = f"{name}={known[number]}" if number in known else f"{name}={number:#x}"
            parts.append(name if item.bits.width == 1 and not known else shown)
            value &= ~item.bits.mask
    return "|".join([*parts, f"{value:#x}"] if value or not parts else parts)


def id_values(call: Call, annotations: Sequence[Annotation] = ()) -> dict[str, int]:
    values = dict(call.id)
    for note in annotations:
        values[note.carrier] |= note.mask
    return values
