# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>.rs`: an ABI as one file of Rust, a crate without std. docs/generated-rust.md says what is in it."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from generator.backends.rust.decode import layouts_of
from generator.backends.rust.host import host_words
from generator.backends.rust.ids import annotation_lines, caller_lines, carrier_fields, discovery_lines, id_lines, status_lines
from generator.backends.rust.stubs import compiled, guest_words, id_constant, unsigned
from generator.backends.rust.text import (argument_name, banner, doc, lower_name, named_scalar, rust_string, snake,
                                          type_name, upper_name)
from generator.backends.rust.trap import value_type
from generator.backends.rust.types import architecture_of_narrow, type_lines
from generator.lang.problem import Problem, SpecError
from generator.model.abi import Abi, Location
from generator.model.c_names import c_name
from generator.model.own_ids import own_numbers
from generator.model.types import holds_memory
from generator.model.versions import release_number
from generator.model.ways import ways_of
from generator.template import Templates

TEMPLATES = Templates(Path(__file__).resolve().parent / "templates")


def emit(abi: Abi) -> dict[str, str]:
    kind = named_scalar(abi.status.type)
    success = next((value for value in abi.status.values if value.number == 0), abi.status.values[0])
    conventions = compiled(abi)
    text = TEMPLATES.render(
        "crate.rs.j2", banner=banner(abi, "constants, types, stubs, decoding and dispatch in Rust"), abi=abi,
        release=rust_string(abi.release), release_number=f"{release_number(abi.release):#010x}",
        spec_hash=rust_string(abi.spec_hash), title=list(doc(abi.title)), status_doc=list(doc(abi.status.doc)),
        status=kind, statuses=list(status_lines(abi, kind)), success=upper_name(success.name),
        named=[(rust_string(value.name), upper_name(value.name), value.number) for value in first_of_each(abi)],
        annotations=list(annotation_lines(abi)), callers=list(caller_lines(abi)), ids=list(id_lines(abi)),
        value=value_type(abi), carriers=carrier_fields(abi), fields=field_getters(abi),
        flags=any(type_def.kind == "flags" for type_def in abi.types),
        memory=any(holds_memory(type_def) for type_def in abi.types), narrow=architecture_of_narrow(),
        lines=list(type_lines(abi)), discovery=list(discovery_lines(abi)), layouts=layouts_of(abi),
        pairs=any(convention.status and not convention.shared for convention in conventions),
        shared=any(convention.shared for convention in conventions),
        shared_memory=[lower_name(memory.name) for memory in abi.shared],
        **guest_words(abi), host=host_words(abi),
        registers=[(list(doc(register.doc, "    ")), upper_name(register.kind, register.name), f"{register.number:#x}")
                   for register in abi.registers],
        has_cpuid=abi.cpuid is not None or any(feature.cpuid for feature in abi.features),
        has_asked=any(feature.asked for feature in abi.features))
    return {f"{c_name(abi.name)}.rs": text}


def first_of_each(abi: Abi) -> Iterator:
    """The statuses, without a second name for a number: a match takes each once."""
    seen: set[int] = set()
    for value in abi.status.values:
        if value.number not in seen:
            seen.add(value.number)
            yield value


def field_getters(abi: Abi) -> list[dict[str, object]]:
    """The parts of an id by name, for families that are laid out as the ABI says."""
    widths = {carrier.name: carrier.width for carrier in abi.carriers}
    return [{"name": snake("field", field.name), "carrier": lower_name(field.carrier), "low": field.bits.low,
             "kind": unsigned(widths[field.carrier]), "mask": f"{(1 << field.bits.width) - 1:#x}",
             "whole": field.bits.width == widths[field.carrier], "top": field.bits.high == widths[field.carrier] - 1,
             "doc": list(doc(field.doc or f"The field {field.name}, {field.role}.", "    "))} for field in abi.fields]


def names_of(abi: Abi) -> Iterator[tuple[str, str, str, Location | None]]:
    """(where it stands, its name in Rust, its name in the spec, place) of all that might meet."""
    for type_def in abi.types:
        kind = type_name(type_def.name)
        if type_def.kind != "constants":
            yield "types", kind, type_def.name, None
        for item in (*type_def.values, *type_def.bits):
            if type_def.kind == "constants":
                yield "types", upper_name(type_def.name, item.name), f"{type_def.name}.{item.name}", None
            else:
                yield kind, upper_name(item.name), f"{type_def.name}.{item.name}", None
        for field in type_def.fields:
            yield f"{kind} {{}}", lower_name(field.name), f"{type_def.name}.{field.name}", None
    for value in abi.status.values:
        yield "Status", upper_name(value.name), value.name, None
    for family in abi.families:
        for convention, way, carrier, _ in own_numbers(abi, family):
            yield "ids", id_constant(abi, way, carrier, convention), f"{way.full_name} by {convention}", way.call.location
    for call in abi.calls:
        for way in ways_of(call):
            yield from (("ids", id_constant(abi, way, carrier), way.full_name, call.location) for carrier, _ in way.id)
            yield f"guest {way.variant}", snake(*way.parts), way.full_name, call.location
            names = [argument_name(argument.name) for argument in way.args]
            if len(set(names)) < len(names):
                yield from ((way.full_name, name, argument.name, call.location) for name, argument in zip(names, way.args))


def check_unique(abi: Abi) -> None:
    """Two names of the spec may become the same name in Rust: that is an error."""
    seen: dict[tuple[str, str], str] = {}
    for scope, name, told, location in names_of(abi):
        if seen.setdefault((scope, name), told) != told:
            where = location or Location(str(PurePosixPath(abi.source) / "abi.yaml"), 1, 1)
            raise SpecError([Problem(where, "emit", f"two names of this spec become the same in Rust: {name} "
                                     f"({seen[scope, name]} and {told}): rename one of them")])
