# SPDX-License-Identifier: BSD-2-Clause
"""An order of publication names fields that exist and can be published so, and its sides are those that write them."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lang.nodes import Map
from generator.lint._context import Context, Finding, Item
from generator.lint._shared import KINDS, PATHS, Found, find_field, is_signed, members, positions, scalar_paths, width_of, writer_of

NOBODY = ""     # of whom another rule speaks
OTHER = {"host": "guest", "guest": "host"}
KEYS = {"version": ("busy", "fields"), "mailbox": ("empty", "by", "fields"), "ring": ("data", "producer", "consumer"), "bits": ("by",)}


def check(context: Context) -> Iterator[Finding]:
    for memory in context.shared:
        names: set[str] = set()
        for node in memory.node.get("publication") or ():
            kinds = [kind for kind in KINDS if kind in node]
            if len(kinds) != 1:
                yield place_of(node, memory), ("say how the fields are published, with one of 'version', 'mailbox', 'ring', 'bits'"
                                               if not kinds else f"'{kinds[0]}' and '{kinds[1]}' are two orders: give each an item of its own")
                continue
            wrong = list(check_one(context, memory, node, kinds[0]))
            name = f"{kinds[0]} {node[kinds[0]] if kinds[0] in ('ring', 'bits') else ''}"
            if name in names:
                wrong.append((node.locate(kinds[0]), "a second order like this would have functions of the same names: describe the part of the "
                              "memory by itself, with 'inside'"))
            names.add(name)
            yield from wrong[:1]


def place_of(node: Map, memory: Item):  # type: ignore[no-untyped-def]
    return node.locate_key(next(iter(node))) if node else memory.node.locate("publication")


def check_one(context: Context, memory: Item, node: Map, kind: str) -> Iterator[Finding]:
    for key in node:
        if key not in (kind, "doc", *KEYS[kind]):
            yield node.locate_key(key), f"'{key}' says nothing of a {kind}: drop it"
    for key in KEYS[kind] if kind == "ring" else ():
        if key not in node:
            yield node.locate_key(kind), f"say which field is the '{key}' of the ring"
            return
    for position in positions(context, memory):
        wrong = list(at_release(context, memory, node, kind, position))
        if wrong:
            yield wrong[0]
            return


def at_release(context: Context, memory: Item, node: Map, kind: str, position: int) -> Iterator[Finding]:
    found: dict[str, Found] = {}
    for key in PATHS:
        if key in node:
            field = find_field(context, memory.family, memory.node["type"], node[key], position)
            if isinstance(field, str):
                yield node.locate(key), field
                return
            if field.within:
                yield node.locate(key), f"'{node[key]}' lies in {field.within}: describe the part of the memory by itself"
                return
            found[key] = field
    yield from CHECKS[kind](context, memory, node, found, position)


def number_problem(context: Context, memory: Item, key: str, node: Map, field: Found) -> str | None:
    """Why a field cannot be what orders the others."""
    width = width_of(context, memory.family, field.type)
    if field.count > 1 or width not in (8, 16, 32) or is_signed(context, memory.family, field.type):
        return f"'{node[key]}' must be one unsigned number of at most 32 bits: every guest reads such a number at once"
    if field.order:
        return f"'{node[key]}' has a byte order of its own: no access of the processor counts in it"
    return None


def guarded_problems(context: Context, memory: Item, node: Map, kind: str, side: str, position: int) -> Iterator[Finding]:
    """The fields that the order is about: each a scalar, or an array of scalars, that the side writes."""
    fields = node.get("fields")
    everything = list(scalar_paths(context, memory.family, memory.node["type"], position))
    for index, path in enumerate(fields or ()):
        found = find_field(context, memory.family, memory.node["type"], path, position)
        if isinstance(found, str):
            yield fields.locate(index), found
            return
        if path == node[kind]:
            yield fields.locate(index), f"'{path}' orders the others: drop it here"
            return
    wanted = (side,) if kind == "version" and not fields else (side, "both")
    chosen = [(path, field) for path, field in everything if path != node[kind] and (
        any(path == start or path.startswith(start + ".") for start in fields) if fields
        else writer_of(context, memory, path, position) in wanted)]
    where = fields.locate(0) if fields else node.locate(kind)
    for path, field in chosen:
        if fields and writer_of(context, memory, path, position) not in wanted:
            yield where, (f"the {side} publishes '{path}', and the {writer_of(context, memory, path, position)} writes it: give it the same writer, "
                          "or leave it out")
        elif field.count == 0 or width_of(context, memory.family, field.type) == 0:
            yield where, f"'{path}' holds several structs, a union or an array without end: name the 'fields' that are published without it"
        elif field.order or field.node is not None and "arch" in field.node:
            yield where, f"'{path}' has a byte order of its own, or is not on every architecture: name the 'fields' without it"
    if not chosen:
        yield node.locate(kind), f"no field is published by it: the {side} writes none besides"


def check_version(context: Context, memory: Item, node: Map, found: dict[str, Found], position: int) -> Iterator[Finding]:
    problem = number_problem(context, memory, "version", node, found["version"])
    if problem is None and members(context, memory.family, memory.node["type"], position) is None:
        problem = "one number has no fields that a version could guard: give the memory a struct"
    if problem:
        yield node.locate("version"), problem
        return
    width = width_of(context, memory.family, found["version"].type) or 0
    busy = node.get("busy", "odd")
    if not isinstance(busy, str):
        for index, number in enumerate(busy):
            if number >> width:
                yield busy.locate(index), f"{number:#x} does not fit the {width} bits of '{node['version']}': write a smaller number"
    side = writer_of(context, memory, node["version"], position)
    if side == NOBODY:
        return
    if side not in OTHER:
        yield node.locate("version"), f"'{node['version']}' is written by both: who publishes counts, so say one of host and guest"
        return
    yield from guarded_problems(context, memory, node, "version", side, position)


def check_mailbox(context: Context, memory: Item, node: Map, found: dict[str, Found], position: int) -> Iterator[Finding]:
    problem = number_problem(context, memory, "mailbox", node, found["mailbox"])
    if problem is None and members(context, memory.family, memory.node["type"], position) is None:
        problem = "one number has no fields that a mailbox could hold: give the memory a struct"
    if problem:
        yield node.locate("mailbox"), problem
        return
    if writer_of(context, memory, node["mailbox"], position) not in ("both", NOBODY):
        yield node.locate("mailbox"), f"one side fills '{node['mailbox']}' and the other empties it: its writer must be both"
        return
    if node.get("empty", 0) >> (width_of(context, memory.family, found["mailbox"].type) or 0):
        yield node.locate("empty"), f"{node['empty']:#x} does not fit '{node['mailbox']}': write a smaller number"
    yield from guarded_problems(context, memory, node, "mailbox", node.get("by", "host"), position)


def check_ring(context: Context, memory: Item, node: Map, found: dict[str, Found], position: int) -> Iterator[Finding]:
    data = found["data"]
    if width_of(context, memory.family, data.type) != 8 or data.count < 2 or data.count & (data.count - 1):
        yield node.locate("data"), f"'{node['data']}' must be an array of bytes, as many as a power of two: the indices wrap around"
        return
    for key in ("producer", "consumer"):
        problem = number_problem(context, memory, key, node, found[key])
        if problem:
            yield node.locate(key), problem
            return
    if width_of(context, memory.family, found["producer"].type) != width_of(context, memory.family, found["consumer"].type):
        yield node.locate("consumer"), f"'{node['consumer']}' and '{node['producer']}' are of different widths: both count the same bytes"
        return
    if data.count >> (width_of(context, memory.family, found["producer"].type) or 0):
        yield node.locate("producer"), f"'{node['producer']}' cannot count the {data.count} bytes of the ring: give it a wider type"
        return
    sides = {key: writer_of(context, memory, node[key], position) for key in ("data", "producer", "consumer")}
    if NOBODY in sides.values():
        return
    if sides["data"] not in OTHER:
        yield node.locate("data"), f"'{node['data']}' is written by both: a ring goes one way, so say one of host and guest"
    elif sides["producer"] != sides["data"]:
        yield node.locate("producer"), f"the {sides['data']} writes '{node['data']}', so it is the {sides['data']} that counts '{node['producer']}' too: say so with 'writer'"
    elif sides["consumer"] != OTHER[sides["data"]]:
        yield node.locate("consumer"), f"the {sides['data']} writes '{node['data']}', so the {OTHER[sides['data']]} counts '{node['consumer']}': say so with 'writer'"


def check_bits(context: Context, memory: Item, node: Map, found: dict[str, Found], position: int) -> Iterator[Finding]:
    field = found["bits"]
    width = width_of(context, memory.family, field.type)
    if width == 0 or field.order:
        yield node.locate("bits"), f"'{node['bits']}' is no number of the guest's own byte order: its bits cannot be set in one access"
    elif width == 64 and not only_wide(context, memory):
        yield node.locate("bits"), f"'{node['bits']}' has 64 bits, which a 32-bit guest cannot change in one access: say which 'arch' have it"
    elif writer_of(context, memory, node["bits"], position) not in ("both", NOBODY):
        yield node.locate("bits"), f"one side sets the bits of '{node['bits']}' and the other takes them: its writer must be both"


def only_wide(context: Context, memory: Item) -> bool:
    """Whether only 64-bit architectures have it."""
    archs = memory.node.get("arch") or {convention.node["arch"] for convention in context.conventions}
    return all(architecture(arch).word == 64 for arch in archs)


CHECKS = {"version": check_version, "mailbox": check_mailbox, "ring": check_ring, "bits": check_bits}
