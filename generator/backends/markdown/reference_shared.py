# SPDX-License-Identifier: BSD-2-Clause
"""What the section about shared memory asks for beyond the model: where an address is told, orders and writers in words."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.markdown.markdown import code, escape, link
from generator.model.abi import Abi, Publication, SharedMemory, SharedPlace
from generator.model.c_names import c_name
from generator.model.shared import ITSELF, SIDES, accessors
from generator.model.types import type_table


def shared_heading(memory: SharedMemory) -> str:
    return f"Shared memory {memory.full_name}"


def shared_place(memory: SharedMemory, place: SharedPlace) -> str:
    """Where the address is told: Markdown."""
    match place.kind:
        case "register":
            words = f"in {link(place.of)}"
        case "argument":
            words = f"argument {code(place.member)} of {link(place.of)}"
        case "buffer":
            words = f"that of the buffer {code(place.member)} of {link(place.of)}"
        case "field":
            words = f"field {code(place.field)} of the buffer {code(place.member)} of {link(place.of)}"
        case "inside":
            words = f"it is field {code(place.field)} of {link(f'Shared memory {place.of}')}"
        case "value":
            words = f"value {code(place.of)} of CPUID"
        case "fixed":
            words = f"always {code(f'{place.address:#x}')}"
        case _:
            words = ""
    return ". ".join(filter(None, (words, escape(place.doc))))


def shared_order(publication: Publication) -> str:
    """The order in which fields are written: Markdown."""
    fields = ", ".join(map(code, publication.fields))
    side, other = publication.writer, "guest" if publication.writer == "host" else "host"
    if publication.kind == "version":
        busy = "odd" if publication.busy == "odd" else " or ".join(code(f"{number:#x}") for number in publication.busy)
        return (f"{code(publication.field)} is {busy} while the {side} writes {fields}, and another number after it: the {other} reads it "
                "before and after them.")
    if publication.kind == "mailbox":
        return (f"The {side} writes {fields}, then {code(publication.field)}, if that is {code(f'{publication.empty:#x}')}; the {other} reads "
                "them and makes it so again.")
    if publication.kind == "ring":
        return (f"The {side} writes bytes to {code(publication.data)}, then counts them in {code(publication.producer)}; the {other} reads "
                f"them, then counts them in {code(publication.consumer)}. Both count on beyond the size.")
    what = "it" if publication.field == ITSELF else code(publication.field)
    return f"The {side} sets bits of {what}, the {other} takes them, each in one access."


def shared_functions(abi: Abi, memory: SharedMemory) -> list[tuple[str, list[str]]]:
    found = [(side, [c_name(abi.name, one.name) for one in accessors(memory, side)]) for side in SIDES]
    return [(side, names) for side, names in found if names]


def shared_writers(abi: Abi, memory: SharedMemory) -> Iterator[tuple[str, str, str]]:
    """(path, writer, what is said of it) of the fields, those that lie in one with the same writer not again."""
    types = type_table(abi)
    said = {item.field: item for item in memory.fields}
    type_def = types.get(memory.type)
    fields = type_def.fields if type_def is not None else ()
    if not fields:
        yield ITSELF, memory.writer_of(ITSELF), said[ITSELF].doc if ITSELF in said else ""
    for field in fields:
        if not field.reserved:
            yield field.name, memory.writer_of(field.name), (said[field.name].doc if field.name in said else "") or field.doc
            yield from ((path, item.writer, item.doc) for path, item in said.items() if path.startswith(f"{field.name}."))

