# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>_names.h` and `<abi>_names.c`: names of calls and statuses, and a call written in words, in freestanding C.

Tables do the work; the code beside them (names_code.py) is the same for every ABI but for the number of carriers. A
call is found by the bits that make its identity, in each layout of ids that the ABI has; annotations, wrong reserved
bits, variants and parameters follow its name. generator/tools/decode.py says the same in Python, and a test compares both.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.backends.c.conformance_tables import Pool
from generator.backends.c.names_code import CODE, FIND_FORM, FORM_TABLE, TAKE_FORM, TAKEN_VARIABLES
from generator.backends.c.text import c_banner, c_header, c_string, comment, extern_c, s64_literal, u64_literal
from generator.backends.c.types import fixed_type
from generator.model.abi import Abi, Argument, Call, IdField, TypeDef
from generator.model.c_names import c_name, carrier_name
from generator.model.layouts import Layout, list_layouts

ROLES = {"hint": "FIELD_HINT", "reserved": "FIELD_RESERVED", "variant": "FIELD_OTHER", "parameter": "FIELD_OTHER"}
END = "{0, 0, NULL}"


def emit(abi: Abi) -> dict[str, str]:
    name = c_name(abi.name)
    return {f"{name}_names.h": header(abi, name), f"{name}_names.c": source(abi, name)}


def id_names(abi: Abi) -> list[str]:
    """The carriers as parameters."""
    return [carrier_name(carrier.name) for carrier in abi.carriers]


def id_parameters(abi: Abi) -> list[str]:
    return [f"{fixed_type(carrier.width)} {name}" for carrier, name in zip(abi.carriers, id_names(abi))]


def prototypes(abi: Abi, name: str) -> dict[str, str]:
    ids = ", ".join(id_parameters(abi))
    return {"call_name": f"const char *{name}_call_name({ids})",
            "status_name": f"const char *{name}_status_name(int64_t status)",
            "format_call": f"size_t {name}_format_call(char *buffer, size_t size, {ids}, const uint64_t *args)"}


def header(abi: Abi, name: str) -> str:
    declared = prototypes(abi, name)
    body = [
        *comment("The name of a call, as family.call, whatever its annotations; NULL if the release has no such call."),
        f"{declared['call_name']};", "",
        *comment("The name of a status; NULL if the release has no such status."),
        f"{declared['status_name']};", "",
        *comment("Writes a call in words, with its arguments unless args is NULL (one value an argument), the "
                 "annotations and what is wrong with the id. Counts like snprintf: the result is the length of the "
                 "whole text, of which what fits is in the buffer, with a NUL if size is not 0."),
        f"{declared['format_call']};"]
    return c_header(abi, f"{name}_names.h", "names and decoding",
                    ["#include <stddef.h>", "#include <stdint.h>", "", *extern_c(body)])


@dataclass
class Tables:
    """What the code walks: values of types and arguments of calls, each list once."""
    values: Pool = field(default_factory=lambda: Pool("struct name_value", "value_table"))
    arguments: Pool = field(default_factory=lambda: Pool("struct name_argument", "argument_table"))


def source(abi: Abi, name: str) -> str:
    types = {type_def.name: type_def for type_def in abi.types}
    tables, layouts = Tables(), list_layouts(abi)
    calls = [call_row(abi, call, layout, types, tables) for layout in layouts for call in layout.calls]
    families = [f"{{{u64_literal(family.number)}, {index}, {c_string(family.name)}}}"
                for index, layout in enumerate(layouts) for family in layout.families if family.number is not None]
    fields = [field_row(abi, part) for layout in layouts for part in layout.marks]
    annotations = [f"{{{u64_literal(annotation.mask)}, {carrier_index(abi, annotation.carrier)}, "
                   f"{c_string(annotation.name)}}}" for annotation in abi.annotations]
    statuses = [f"{{{s64_literal(value.number)}, {c_string(value.name)}}}" for value in abi.status.values]
    declared = prototypes(abi, name)
    forms = list(form_rows(abi, layouts, types, tables))
    text = with_forms(CODE, forms).replace("@CARRIERS@", str(len(abi.carriers))).replace("@LAYOUTS@", str(len(layouts)))
    text = text.replace("@ORDINARY@", str(next(index for index, layout in enumerate(layouts) if layout.ordinary)))
    for key, prototype in declared.items():
        text = text.replace(f"@{key.upper()}@", prototype)
    text = text.replace("@IDS@", ", ".join(id_names(abi)))
    rows = {"VALUES": tables.values.rows, "ARGUMENTS": tables.arguments.rows, "CALLS": calls, "FAMILIES": families,
            "FIELDS": fields, "ANNOTATIONS": annotations, "STATUSES": statuses,
            "LAYOUT_ROWS": list(layout_rows(abi, layouts))}
    for key, lines in rows.items():
        text = text.replace(f"@{key}@\n", "".join(f"\t{line},\n" for line in lines))
    return "\n".join([*c_banner(abi, "names and decoding"), f'#include "{name}_names.h"', text])


def with_forms(text: str, rows: list[str]) -> str:
    """The code with what forms need, or without."""
    parts = {"FORM_TABLE": FORM_TABLE.replace("@FORMS@", "\n".join(f"\t{row}," for row in rows)),
             "FIND_FORM": FIND_FORM, "TAKE_FORM": TAKE_FORM, "TAKEN_VARIABLES": TAKEN_VARIABLES}
    for key, part in parts.items():
        text = text.replace(f"@{key}@", part if rows else "")
    return text.replace("@TAKEN@", "taken." if rows else "call->")


def form_rows(abi: Abi, layouts: tuple[Layout, ...], types: dict[str, TypeDef], tables: Tables) -> Iterator[str]:
    """A row for each form of a call: the call's row, the variant bits of the id, and the arguments."""
    calls = [(layout, call) for layout in layouts for call in layout.calls]
    for index, (layout, call) in enumerate(calls):
        masks = dict.fromkeys((carrier.name for carrier in abi.carriers), 0)
        for part in layout.fields:
            if part.role == "variant":
                masks[part.carrier] |= part.bits.mask
        for form in call.forms:
            values = [dict(form.id).get(name, 0) & mask for name, mask in masks.items()]
            arguments = tables.arguments.reference(
                tuple(argument_row(argument, types, tables) for argument in form.args))
            yield (f"{{{index}, {{{', '.join(map(u64_literal, masks.values()))}}}, "
                   f"{{{', '.join(map(u64_literal, values))}}}, {arguments}, {len(form.args)}}}")


def carrier_index(abi: Abi, name: str) -> int:
    return next(index for index, carrier in enumerate(abi.carriers) if carrier.name == name)


def field_row(abi: Abi, part: IdField) -> str:
    must = (part.value or 0) << part.bits.low
    carrier = carrier_index(abi, part.carrier)
    return (f"{{{u64_literal(part.bits.mask)}, {u64_literal(must)}, {part.bits.low}, {carrier}, "
            f"{ROLES[part.role]}, {c_string(part.name)}}}")


def layout_rows(abi: Abi, layouts: tuple[Layout, ...]) -> Iterator[str]:
    """Calls and fields stand in their tables by layout, so a layout needs where its own begin and how many they are."""
    call = mark = 0
    for layout in layouts:
        masks = layout.identity(abi)
        count, nmarks = len(layout.calls), len(layout.marks)
        yield (f"{{{{{', '.join(u64_literal(mask) for mask in masks)}}}, {call}, {count}, {mark}, {nmarks}, "
               f"{number_row(abi, layout.family_field)}, {number_row(abi, layout.call_field)}}}")
        call, mark = call + count, mark + nmarks


def number_row(abi: Abi, part: IdField | None) -> str:
    """Where the number of the family or call is: mask, shift, carrier. Mask 0: the layout has none."""
    if part is None:
        return "{0, 0, 0}"
    return f"{{{u64_literal(part.bits.mask)}, {part.bits.low}, {carrier_index(abi, part.carrier)}}}"


def call_row(abi: Abi, call: Call, layout: Layout, types: dict[str, TypeDef], tables: Tables) -> str:
    ids = ", ".join(u64_literal(number) for number in layout.key(abi, dict(call.id)))
    arguments = tables.arguments.reference(tuple(argument_row(argument, types, tables) for argument in call.args))
    return f"{{{{{ids}}}, {c_string(call.full_name)}, {arguments}, {len(call.args)}}}"


def argument_row(argument: Argument, types: dict[str, TypeDef], tables: Tables) -> str:
    type_def = types.get(argument.type)
    width = argument.scalar.width or 64
    values, kind = "NULL", "VALUE_SIGNED" if argument.scalar.signed else "VALUE_HEX"
    if type_def is not None and type_def.kind == "enum":
        kind, rows = "VALUE_ENUM", [(value.number, 0, value.name) for value in type_def.values]
        values = value_list(rows, tables)
    elif type_def is not None and type_def.kind == "flags":
        kind, rows = "VALUE_FLAGS", [(bit.bits.mask, bit.bits.low, bit.name) for bit in type_def.bits]
        values = value_list(rows, tables)
    return f"{{{c_string(argument.name)}, {values}, {width}, {kind}}}"


def value_list(rows: list[tuple[int, int, str]], tables: Tables) -> str:
    """An enum's values or the bits of flags, the end marked."""
    lines = [f"{{{u64_literal(number & (1 << 64) - 1)}, {low}, {c_string(name)}}}" for number, low, name in rows]
    return tables.values.reference((*lines, END))
