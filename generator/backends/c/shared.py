# SPDX-License-Identifier: BSD-2-Clause
"""Functions for memory that host and guest share, of one side: they keep the order in which fields are written and read.

Each access is atomic by itself and ordered by acquire and release, without fences, so that what the C memory model says of them
is all that is needed, and a thread sanitizer can see it.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.c.text import TEMPLATES, comment, condition_of, u64_literal
from generator.backends.c.types import has_typedef, scalar_c_type, typedef_name
from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, SharedMemory
from generator.model.c_names import c_name, macro_name, struct_name
from generator.model.shared import Accessor, Leaf, accessors, leaf_of
from generator.model.types import Types, holds_memory, type_table


def shared_lines(abi: Abi, side: str) -> Iterator[str]:
    """All functions of a side, guest or host; nothing where no memory has any."""
    types = type_table(abi)
    found = [(memory, accessor) for memory in abi.shared for accessor in accessors(memory, side)]
    if not found:
        return
    abi_words = {"abi": c_name(abi.name), "ABI": macro_name(abi.name)}
    yield from TEMPLATES.render("shared_words.h.j2", **abi_words).rstrip("\n").split("\n")
    for memory, accessor in found:
        words = accessor_words(abi, types, memory, accessor)
        text = TEMPLATES.render(f"shared_{accessor.publication.kind}.h.j2", **abi_words, **words)
        condition = condition_of(memory.arch) if side == "guest" else ""
        lines = [*comment(about(memory, accessor)), *text.rstrip("\n").split("\n")]
        yield from ["", *([f"#if {condition}", *lines, "#endif"] if condition else lines)]


def about(memory: SharedMemory, accessor: Accessor) -> str:
    """What the comment says: what the function does with which memory, and what it gives back."""
    publication = accessor.publication
    said = {
        "read": "Copies what belongs together out of shared memory; other fields of `to` stay as they are. Gives 1, or 0 if it was being "
                "written, or is not in use, each of the `tries` times.",
        "publish": "Writes what belongs together into shared memory. One writer at a time.",
        "set": "Sets bits in shared memory; gives those that were set already.",
    }
    if publication.kind == "mailbox":
        said |= {"put": "Fills the mailbox. Gives 1, or 0 if it is not empty, or `from` is. One writer at a time.",
                 "take": "Takes what is in the mailbox, and empties it. Gives 1, or 0 if it was empty. One reader at a time."}
    elif publication.kind == "ring":
        said |= {"put": "Puts bytes into the ring. Gives how many there was room for. One writer at a time.",
                 "take": "Takes bytes out of the ring. Gives how many there were. One reader at a time."}
    else:
        said |= {"take": "Clears bits in shared memory, in one access that also says which of them were set: it gives those."}
    return f"{memory.full_name}: {said[accessor.does]} {publication.doc}".rstrip()


def accessor_words(abi: Abi, types: Types, memory: SharedMemory, accessor: Accessor) -> dict[str, object]:
    publication = accessor.publication
    words: dict[str, object] = {
        "function": c_name(abi.name, accessor.name), "does": accessor.does, "memory": memory_type(abi, types, memory)}
    if publication.kind == "ring":
        data = leaf_of(types, memory, publication.data)
        return words | {"data": data.path, "size": data.count, "producer": publication.producer, "consumer": publication.consumer,
                        "index": number_type(leaf_of(types, memory, publication.producer))}
    leaf = leaf_of(types, memory, publication.field)
    words |= {"field": leaf.path, "number": number_type(leaf), "elements": leaf.count,
              "leaves": [leaf_words(leaf_of(types, memory, path)) for path in publication.fields]}
    if publication.kind == "mailbox":
        words["empty"] = u64_literal(publication.empty)
    if publication.kind == "version":
        words["busy"] = "" if publication.busy == "odd" else [u64_literal(number) for number in publication.busy]
    return words


def leaf_words(leaf: Leaf) -> dict[str, object]:
    return {"path": leaf.path, "count": leaf.count, "wide": leaf.width == 64, "type": number_type(leaf)}


def number_type(leaf: Leaf) -> str:
    """The C type of the number, whatever the spec calls it."""
    name = "gva" if leaf.width is None else f"{'s' if leaf.signed else 'u'}{leaf.width}"
    return "uintptr_t" if name == "gva" else scalar_c_type(SCALARS[name])


def memory_type(abi: Abi, types: Types, memory: SharedMemory) -> str:
    type_def = types.get(memory.type)
    if type_def is None:
        return scalar_c_type(SCALARS[memory.type])
    if has_typedef(type_def):
        return typedef_name(abi, type_def)
    assert holds_memory(type_def)
    return struct_name(abi, type_def)
