# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>_names.h` and `<abi>_names.c`: names of calls and statuses, and a call written in words, in freestanding C.

The C file is tables and three functions that hand them to harness/names/hvabi_names.c, which is the same for every ABI.
generator/tools/decode.py says in Python what that code says, and a test compares both.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.backends.c.tables import Members, Pool, Table, counted, fill, given, row
from generator.backends.c.text import WIDTH, c_string, render_header, render_source, s64_literal, u64_literal
from generator.backends.c.types import fixed_type
from generator.model.abi import Abi, Argument, Call, IdField, TypeDef
from generator.model.c_names import c_name, carrier_name
from generator.model.layouts import Key, Layout, list_layouts
from generator.model.words import labelled

KINDS = {"hint": "HVABI_FIELD_HINT", "reserved": "HVABI_FIELD_RESERVED"}
WORD = (1 << 64) - 1


def emit(abi: Abi) -> dict[str, str]:
    name = c_name(abi.name)
    return {f"{name}_names.h": header(abi, name), f"{name}_names.c": source(abi, name)}


def id_names(abi: Abi) -> list[str]:
    """The carriers as parameters."""
    return [carrier_name(carrier.name) for carrier in abi.carriers]


def prototypes(abi: Abi, name: str) -> dict[str, str]:
    ids = [f"{fixed_type(carrier.width)} {taken}" for carrier, taken in zip(abi.carriers, id_names(abi))]
    return {"call_name": prototype(f"const char *{name}_call_name", ids),
            "status_name": prototype(f"const char *{name}_status_name", ["int64_t status"]),
            "format_call": prototype(f"size_t {name}_format_call",
                                     ["char *buffer", "size_t size", *ids, "const uint64_t *args"])}


def prototype(begin: str, parameters: list[str]) -> str:
    return f"{begin}({fill(parameters, WIDTH - len(begin), chr(9))})"


def header(abi: Abi, name: str) -> str:
    return render_header("names.h.j2", abi, f"{name}_names.h", "names and decoding", **prototypes(abi, name))


def source(abi: Abi, name: str) -> str:
    tables = Tables(abi, {type_def.name: type_def for type_def in abi.types})
    layouts = list_layouts(abi)
    for layout in layouts:
        tables.add_layout(layout)
    ordinary = next(index for index, layout in enumerate(layouts) if layout.ordinary)
    arrays, members = tables.finish(ordinary)
    return render_source("names.c.j2", abi, "names and decoding", fitted=False, abi=name, tables=arrays, members=members,
                         id=id_literal(id_names(abi)), **prototypes(abi, name))


# Rows

def id_literal(numbers: Iterable[str | int]) -> str:
    """A number for each carrier."""
    return f"HVABI_ID({', '.join(number if isinstance(number, str) else u64_literal(number) for number in numbers)})"


@dataclass
class Tables:
    """The rows of all tables. What a row lists (a call its arguments, a layout its calls) stands in another table one after
    the other; equal lists stand there once."""
    abi: Abi
    types: dict[str, TypeDef]
    values: Pool = field(default_factory=lambda: Pool("struct hvabi_name_value", "value_table"))
    arguments: Pool = field(default_factory=lambda: Pool("struct hvabi_name_argument", "argument_table"))
    forms: Pool = field(default_factory=lambda: Pool("struct hvabi_name_form", "form_table"))
    calls: Pool = field(default_factory=lambda: Pool("struct hvabi_name_call", "call_table"))
    families: Pool = field(default_factory=lambda: Pool("struct hvabi_name_family", "family_table"))
    fields: Pool = field(default_factory=lambda: Pool("struct hvabi_name_field", "field_table"))
    layouts: list[str] = field(default_factory=list)

    def finish(self, ordinary: int) -> tuple[list[Table], Members]:
        """All tables, each before those that point to it, and the struct that has them all."""
        annotations = [row({"mask": u64_literal(annotation.mask), "name": c_string(annotation.name),
                            **given(carrier=self.carrier(annotation.carrier))}) for annotation in self.abi.annotations]
        statuses = [row({"number": s64_literal(value.number), "name": c_string(value.name)})
                    for value in self.abi.status.values]
        pools = (self.values, self.arguments, self.forms, self.calls, self.families, self.fields)
        return [*(pool.table() for pool in pools), Table("struct hvabi_name_layout", "layout_table", self.layouts),
                Table("struct hvabi_name_annotation", "annotation_table", annotations),
                Table("struct hvabi_name_status", "status_table", statuses)], {
            **counted("layouts", "layout_table", len(self.layouts)),
            **counted("annotations", "annotation_table", len(annotations)),
            **counted("statuses", "status_table", len(statuses)),
            "ncarriers": len(self.abi.carriers), **given(ordinary=ordinary)}

    def carrier(self, name: str) -> int:
        return next(index for index, carrier in enumerate(self.abi.carriers) if carrier.name == name)

    def add_layout(self, layout: Layout) -> None:
        variant = self.variant_masks(layout) if any(call.forms for call in layout.calls) else None
        calls = tuple(self.call_row(key, call, variant) for key, call in layout.rows)
        families = tuple(row({"number": u64_literal(family.number), "name": c_string(family.name)})
                         for family in layout.families if family.number is not None)
        fields = tuple(map(self.field_row, layout.marks))
        self.layouts.append(row({
            "identity": id_literal(layout.masks), **self.fixed_members(layout),
            **({} if variant is None else {"variant": id_literal(variant.values())}),
            **counted("calls", self.calls.reference(calls), len(calls)),
            **counted("families", self.families.reference(families), len(families)),
            **counted("fields", self.fields.reference(fields), len(fields)),
            **self.number_members("family", layout.family_field), **self.number_members("call", layout.call_field)}))

    def fixed_members(self, layout: Layout) -> Members:
        """By what a family is known besides its number; nothing where there is no more, or no number."""
        masks, values = layout.fixed(self.abi)
        if layout.family_field is None or not any(masks):
            return {}
        return {"fixed": id_literal(masks), "fixed_value": id_literal(values)}

    def variant_masks(self, layout: Layout) -> dict[str, int]:
        """For each carrier, the bits that tell the forms of a call apart."""
        masks = dict.fromkeys((carrier.name for carrier in self.abi.carriers), 0)
        for part in layout.fields:
            if part.role == "variant":
                masks[part.carrier] |= part.bits.mask
        return masks

    def number_members(self, name: str, part: IdField | None) -> Members:
        """Where the number of the family or call is; nothing if the layout has none."""
        if part is None:
            return {}
        return {name: row({"mask": u64_literal(part.bits.mask),
                           **given(low=part.bits.low, carrier=self.carrier(part.carrier))})}

    def call_row(self, key: Key, call: Call, variant: dict[str, int] | None) -> str:
        forms = tuple(row({"variant": id_literal(dict(form.id).get(name, 0) & mask for name, mask in variant.items()),
                           **self.argument_list(form.args)}) for form in call.forms) if variant else ()
        return row({"id": id_literal(key), "name": c_string(call.full_name),
                    **self.argument_list(call.args), **counted("forms", self.forms.reference(forms), len(forms))})

    def argument_list(self, arguments: tuple[Argument, ...]) -> Members:
        return counted("args", self.arguments.reference(tuple(map(self.argument_row, arguments))), len(arguments))

    def field_row(self, part: IdField) -> str:
        must = (part.value or 0) << part.bits.low
        return row({"mask": u64_literal(part.bits.mask), **given(must=u64_literal(must)), "name": c_string(part.name),
                    **given(low=part.bits.low, carrier=self.carrier(part.carrier), kind=KINDS.get(part.role, 0))})

    def argument_row(self, argument: Argument) -> str:
        type_def = self.types.get(argument.type)
        width = argument.scalar.width or 64
        members: Members = {"name": c_string(argument.name)}
        if type_def is not None and type_def.kind in ("enum", "flags"):
            values = tuple(self.value_rows(type_def))
            members |= counted("values", self.values.reference(values), len(values))
        if type_def is not None and type_def.kind == "enum":
            members |= {"width": width, "kind": "HVABI_AS_ENUM"}
        elif type_def is not None and type_def.kind == "flags":
            members |= {"kind": "HVABI_AS_FLAGS"}
        elif argument.scalar.signed:
            members |= {"width": width, "kind": "HVABI_AS_SIGNED"}
        return row(members)

    def value_rows(self, type_def: TypeDef) -> Iterator[str]:
        """An enum's values, or the bits and fields of flags."""
        for value, name in labelled(type_def.values) if type_def.kind == "enum" else ():
            yield row({"number": u64_literal(value.number & WORD), "name": c_string(name)})
        for bit, name in labelled(type_def.bits) if type_def.kind == "flags" else ():
            held = tuple(self.value_rows(self.types[bit.type])) if bit.type else ()
            yield row({"number": u64_literal(bit.bits.mask), "name": c_string(name), **given(low=bit.bits.low),
                       **counted("values", self.values.reference(held), len(held))})
