# SPDX-License-Identifier: BSD-2-Clause
"""What versions an interface exists, and has another value wherever the memory that its calls pass is laid out otherwise.

Fields may be added where room was reserved or in a union, get other names, and become parts of a struct in the same place: an
older guest sees no difference.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import base_of, holds_fields
from generator.lang.problem import suggest
from generator.lang.scalars import SCALARS
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    groups: dict[int, list[Item]] = {}
    for item in (*context.families, *context.calls):
        groups.setdefault(id(item.origin), []).append(item)
    for items in groups.values():
        if not any("versioned_by" in item.node for item in items):
            continue
        yield from check_name(context, items)
        yield from check_releases(context, items)


def check_name(context: Context, items: list[Item]) -> Iterator[Finding]:
    for item in items:
        if "versioned_by" in item.node and any(find_value(context, item, item.node["versioned_by"], position) is None for position in range(item.since, item.removed)):
            known = [field.name for field in context.fields_of(family_of(item)) if field.node["role"] == "fixed"]
            known += [f"{kind.name}.{value.name}" for kind in context.types
                      if kind.node["kind"] == "constants" and kind.family in ("", owner_of(item))
                      for value in context.children(kind, "values")]
            name = item.node["versioned_by"]
            yield item.node.locate("versioned_by"), (
                f"'{name}' is no fixed field of the id and no constant (type.value) in every release of '{item.name}': "
                + suggest(name, list(dict.fromkeys(known)), "known"))
            return


def check_releases(context: Context, items: list[Item]) -> Iterator[Finding]:
    said: set[str] = set()
    for position in range(1, context.end):
        known: Known = {}
        before, now = (at(items, place) for place in (position - 1, position))
        name = now.node.get("versioned_by") if now is not None else None
        if before is None or now is None or name is None:
            continue
        value = find_value(context, now, name, position)
        if value is None or find_value(context, before, name, position - 1) != value:
            continue
        for owner, kind in passed_types(context, now, position):
            for location, what in changes(context, owner, kind, position, known):
                if str(location) not in said:
                    said.add(str(location))
                    yield location, (f"{what} since {context.version(position)}, and '{now.name}' is still versioned by "
                                     f"{name} {value:#x}: give that another value, or keep the layout")


def at(items: list[Item], position: int) -> Item | None:
    """The state in the release at a position."""
    return next((item for item in items if item.since <= position < item.removed), None)


def family_of(item: Item) -> Item | None:
    """The family of a call, or the family itself."""
    return item if "calls" in item.node else item.parent


def owner_of(item: Item) -> str:
    family = family_of(item)
    return family.name if family is not None else ""


def find_value(context: Context, item: Item, version: str, position: int) -> int | None:
    """What a field or constant is in a release; None if there is none."""
    type_name, dot, name = version.partition(".")
    if not dot:
        fields = [field for field in context.fields_of(family_of(item)) if field.name == type_name and field.node["role"] == "fixed"]
        field = at(fields, position)
        return field.node.get("value") if field is not None else None
    kind = at(context.find_type(owner_of(item), type_name), position)
    if kind is None or kind.node["kind"] != "constants":
        return None
    value = at([value for value in context.children(kind, "values") if value.name == name], position)
    return value.node["number"] if value is not None else None


def passed_types(context: Context, item: Item, position: int) -> Iterator[tuple[str, str]]:
    """(owner, name) of the named types that the calls pass which both releases have."""
    calls = context.children(item, "calls") if "calls" in item.node else [item]
    for call in calls:
        if not (call.since <= position < call.removed):
            continue
        for owner in (call, *context.children(call, "forms")):
            for argument in context.children(owner, "args"):
                yield owner_of(item), argument.node["type"]
            for buffer in context.children(owner, "buffers"):
                yield owner_of(item), buffer.node.get("element", "u8")
            for result in (*context.returns_of(owner), *context.children(owner, "also_returns")):
                yield owner_of(item), result.node["type"]


Known = dict[tuple[str, str], list[Finding]]


def changes(context: Context, owner: str, name: str, position: int, known: Known) -> list[Finding]:
    """What a guest of the release before would find otherwise in a type. `known`: what was found in other types."""
    if name in SCALARS:
        return []
    key = (owner, name)
    if key not in known:
        known[key] = []     # one that holds itself: said elsewhere
        known[key] = list(find_changes(context, owner, name, position, known))
    return known[key]


def find_changes(context: Context, owner: str, name: str, position: int, known: Known) -> Iterator[Finding]:
    states = context.find_type(owner, name)
    before, now = (at(states, place) for place in (position - 1, position))
    if before is None or now is None:
        return
    if not holds_fields(before.node) or not holds_fields(now.node):
        if base_of(before.node) != base_of(now.node):
            yield now.location, f"'{name}' is {base_of(now.node) or 'a struct'} and was {base_of(before.node) or 'a struct'}"
        return
    found = list(changed_fields(context, owner, before, now, position, known))
    yield from found or changed_extent(context, owner, name, now, position)


def changed_extent(context: Context, owner: str, name: str, now: Item, position: int) -> Iterator[Finding]:
    for word in (64, 32):
        old, new = (context.layouts_at(place).of(owner, name, word) for place in (position - 1, position))
        if old is not None and new is not None and (old.size, old.align) != (new.size, new.align):
            yield now.location, f"'{name}' has {new.size} bytes and had {old.size}"
            return


def changed_fields(context: Context, owner: str, before: Item, now: Item, position: int,
                   known: Known) -> Iterator[Finding]:
    """Fields that are gone, lie elsewhere or hold something else. Reserved ones nobody used."""
    new = {id(field.origin): (index, field) for index, field in enumerate(present(context, now, position))}
    there: set[Leaf] | None = None
    layouts = [[context.layouts_at(place).of(owner, now.name, word) for word in (64, 32)] for place in (position - 1, position)]
    for index, field in enumerate(present(context, before, position - 1)):
        if field.node.get("reserved"):
            continue
        place, other = new.get(id(field.origin), (0, None))
        if other is None or field.node["type"] != other.node["type"]:
            there = there if there is not None else set(leaves(context, owner, now.name, position, (0, 0), ()))
            if there.issuperset(field_leaves(context, owner, field, [layout.offsets[index] if layout else None
                                                                     for layout in layouts[0]], position - 1)):
                continue    # it is a part of something else now, in the same place
        if other is None:
            yield now.location, f"'{now.name}' has no field '{field.name}' any more"
        elif any(old is not None and later is not None and old.offsets[index] != later.offsets[place]
                 for old, later in zip(*layouts)):
            yield other.location, f"'{other.name}' lies elsewhere in '{now.name}'"
        elif field.node.get("count", 1) != other.node.get("count", 1):
            yield other.location, f"'{other.name}' of '{now.name}' has another number of elements"
        elif field.node["type"] != other.node["type"]:
            if wire(context, owner, field.node["type"]) != wire(context, owner, other.node["type"]) or (
                    wire(context, owner, other.node["type"]) is None):
                yield other.location, f"'{other.name}' of '{now.name}' is {other.node['type']} and was {field.node['type']}"
        else:
            yield from changes(context, owner, other.node["type"], position, known)


Leaf = tuple[int, int, str, tuple[int, ...]]


def leaves(context: Context, owner: str, name: str, position: int, start: tuple[int, int], counts: tuple[int, ...]) -> Iterator[Leaf]:
    """The scalars in a type that begins at `start` on 64-bit and 32-bit architectures: their places, and how many of them."""
    scalar = context.scalar_name(owner, name)
    if scalar is not None:
        yield (*start, scalar, counts)
        return
    kind = at(context.find_type(owner, name), position)
    layouts = [context.layouts_at(position).of(owner, name, word) for word in (64, 32)]
    if kind is None or None in layouts:
        return
    for index, field in enumerate(present(context, kind, position)):
        yield from field_leaves(context, owner, field, [layout.offsets[index] if layout else None for layout in layouts], position,
                                start, counts)


def field_leaves(context: Context, owner: str, field: Item, offsets: list[int | None], position: int,
                 start: tuple[int, int] = (0, 0), counts: tuple[int, ...] = ()) -> Iterator[Leaf]:
    wide, narrow = (base + (offset or 0) for base, offset in zip(start, offsets))
    more = (field.node["count"],) if field.node.get("count", 1) != 1 else ()
    yield from leaves(context, owner, field.node["type"], position, (wide, narrow), (*counts, *more))


def present(context: Context, kind: Item, position: int) -> list[Item]:
    """The fields in the release at a position, in order: as the layouts have them."""
    return [field for field in context.children(kind, "fields") if field.since <= position < field.removed]


def wire(context: Context, owner: str, name: str) -> str | None:
    """The scalar under a type; None for what has fields."""
    return context.scalar_name(owner, name)
