# SPDX-License-Identifier: BSD-2-Clause
"""Where the fields of a type lie in memory, on 64-bit architectures and on 32-bit ones (i386).

A struct says its own offsets, or asks for the natural layout: the one that C gives it. 32 bits means i386, where a
64-bit number is aligned to 4 bytes unless the field asks for more.
"""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from generator.lang.architectures import architecture
from generator.lang.kinds import base_of, field_order, holds_fields, is_natural
from generator.lang.scalars import SCALARS

Lookup = Callable[[str, str], "Any | None"]
MAX_ALIGN_32 = 4


@dataclass(frozen=True)
class Layout:
    """`offsets` and `sizes` (of all elements) of the fields, in order; empty for what has no fields. No offset is None, but
    of a layout on one architecture those of fields that it lacks."""
    size: int
    align: int
    offsets: tuple[int | None, ...] = ()
    sizes: tuple[int, ...] = ()


@dataclass(frozen=True)
class Member:
    """A field of a struct or union: its type, its bytes from the start with words of 64 and 32 bits, the architectures that
    have it (() for all), and the order of its bytes (as in StructField)."""
    type: str
    offset: int
    offset32: int
    arch: tuple[str, ...]
    order: str


MAX_NESTING = 40    # structs in structs


class Layouts:
    """The layouts of one text. `lookup` gives the node of a named type as a family sees it, and None for others."""

    def __init__(self, lookup: Lookup) -> None:
        self.lookup = lookup
        self.known: dict[tuple[str, str, int], Layout | None] = {}
        self.inside: dict[tuple[str, str], dict[str, Member]] = {}
        self.depth = 0

    def of(self, family: str, name: str, word: int) -> Layout | None:
        """The layout of a type by name; None for what does not exist, holds itself or is nested too deeply."""
        key = (family, name, word)
        if key not in self.known:
            self.known[key] = None  # what is met again while it is being laid out holds itself
            self.depth += 1
            self.known[key] = self.find(family, name, word) if self.depth <= MAX_NESTING else None
            self.depth -= 1
        return self.known[key]

    def members(self, family: str, name: str) -> dict[str, Member]:
        """The fields of a struct or union by name; none for a scalar and for what does not exist."""
        key = (family, name)
        found = self.inside.get(key)
        if found is None:
            found = self.inside[key] = self.find_members(family, name)
        return found

    def find_members(self, family: str, name: str) -> dict[str, Member]:
        node = None if name in SCALARS else self.lookup(family, name)
        wide, narrow = (self.of(family, name, word) for word in (64, 32))
        if node is None or not holds_fields(node) or wide is None or narrow is None:
            return {}
        return {field["name"]: Member(field["type"], offset, offset32, tuple(field.get("arch", ())),
                                      field_order(node, field, SCALARS.get(self.scalar(family, field["type"]))))
                for field, offset, offset32 in zip(node["fields"], wide.offsets, narrow.offsets)}

    def scalar(self, family: str, name: str) -> str:
        """The scalar that a type is on the wire; "" for what has fields and for what does not exist."""
        if name in SCALARS:
            return name
        node = self.lookup(family, name)
        return (base_of(node) or "") if node is not None else ""

    def find(self, family: str, name: str, word: int) -> Layout | None:
        if name in SCALARS:
            return scalar_layout(name, word)
        node = self.lookup(family, name)
        if node is None:
            return None
        if not holds_fields(node):
            return scalar_layout(base_of(node), word)
        return self.of_node(family, node, word)

    def of_node(self, family: str, node: Any, word: int) -> Layout | None:
        """The layout of a struct or union."""
        parts = [self.of(family, field["type"], word) for field in node["fields"]]
        if any(part is None for part in parts):
            return None
        sizes = tuple(part.size * field.get("count", 1) for part, field in zip(parts, node["fields"]))  # type: ignore
        if not is_natural(node):
            offsets = tuple(field["offset"] for field in node["fields"])
            return Layout(node["size"], node["align"], offsets, sizes)
        aligns = [max(part.align, field.get("align", 1)) for part, field in zip(parts, node["fields"])]  # type: ignore
        if not any("arch" in field for field in node["fields"]):
            return place_naturally(node["kind"] == "union", sizes, aligns)
        whole = [natural_on(node, arch, sizes, aligns) for arch in targets(node, word)]
        offsets = tuple(next(layout.offsets[index] for layout in whole if layout.offsets[index] is not None)
                        for index in range(len(sizes)))
        return Layout(whole[0].size, whole[0].align, offsets, sizes)  # type: ignore[arg-type]

    def on(self, family: str, node: Any, arch: str) -> Layout | None:
        """The natural layout of a struct or union on one architecture: the offset of a field that it lacks is None."""
        parts = [self.of(family, field["type"], architecture(arch).word) for field in node["fields"]]
        if any(part is None for part in parts):
            return None
        sizes = tuple(part.size * field.get("count", 1) for part, field in zip(parts, node["fields"]))  # type: ignore
        aligns = [max(part.align, field.get("align", 1)) for part, field in zip(parts, node["fields"])]  # type: ignore
        return natural_on(node, arch, sizes, aligns)


def targets(node: Any, word: int) -> list[str]:
    """The architectures that a type is to be laid out for so that each field has a place: those of the word that its fields
    name, "" for the ones they do not name, and then the others. [""] if no field names any."""
    named = dict.fromkeys(arch for field in node["fields"] for arch in field.get("arch", ()))
    own = [arch for arch in named if architecture(arch).word == word]
    return [*own, "", *(arch for arch in named if arch not in own)]


def natural_on(node: Any, arch: str, sizes: tuple[int, ...], aligns: list[int]) -> Layout:
    """C's layout of the fields that an architecture has; the offset of each other field is None."""
    here = [index for index, field in enumerate(node["fields"]) if arch in field.get("arch", (arch,))]
    layout = place_naturally(node["kind"] == "union", tuple(sizes[index] for index in here), [aligns[index] for index in here])
    offsets = dict(zip(here, layout.offsets))
    return Layout(layout.size, layout.align, tuple(offsets.get(index) for index in range(len(sizes))), sizes)


def scalar_layout(name: str, word: int) -> Layout:
    size = (SCALARS[name].width or word) // 8
    return Layout(size, size if word == 64 else min(size, MAX_ALIGN_32))


def place_naturally(overlaid: bool, sizes: tuple[int, ...], aligns: list[int]) -> Layout:
    """C's rules: each field at the next multiple of its alignment, the whole a multiple of the largest."""
    offsets = []
    end = 0
    for size, align in zip(sizes, aligns):
        offset = 0 if overlaid else round_up(end, align)
        offsets.append(offset)
        end = max(end, offset + size)
    align = max(aligns, default=1)
    return Layout(round_up(end, align), align, tuple(offsets), sizes)


def round_up(value: int, align: int) -> int:
    return -(-value // align) * align
