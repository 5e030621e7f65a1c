# SPDX-License-Identifier: BSD-2-Clause
"""The scalars of a type, where each lies: what is compared when a buffer travels."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, TypeDef

from .words import WHOLE, name_hash

ORDERS = {"": 0, "big": 0x80, "little": 1}
NEXT_ELEMENT = 0x9e3779b97f4a7c15


@dataclass(frozen=True)
class Leaf:
    """`width`: bits, with the order of bytes as struct hvabi_store has it. `choices`: of each union that it is in, which member.
    `within`: the structures and unions that it is in, the outermost first."""
    path: str
    offset: int
    width: int
    choices: tuple[tuple[str, int], ...] = ()
    within: tuple[str, ...] = ()

    @property
    def bits(self) -> int:
        return self.width & 0x78

    @property
    def name(self) -> int:
        return name_hash(self.path)


def field_name(buffer: str, element: int, leaf: int) -> int:
    """What guest and host call a leaf of an element of a buffer; as rows.h has it."""
    return name_hash(buffer) ^ leaf ^ element * NEXT_ELEMENT & WHOLE


class Leaves:
    """The leaves of types of a model on one architecture. `names`: what fields were called before, by (type, field). `base`: of the
    model that this one was made from, for types that hold none of those in `changed`."""

    def __init__(self, abi: Abi, arch: str, word: int, names: dict[tuple[str, str], str], base: Leaves | None = None,
                 changed: frozenset[str] = frozenset()) -> None:
        self.types = base.types if base is not None and abi.types is base.abi.types else {item.name: item for item in abi.types}
        self.abi, self.arch, self.word, self.names = abi, arch, word, names
        self.known: dict[str, tuple[Leaf, ...]] = {}
        self.lists: dict[str, list[list[int]]] = {}
        self.base: Leaves | None = None
        self.closures: dict[str, frozenset[str]] = {}
        if base is not None and not names and not base.names:
            if changed:
                self.known.update((name, found) for name, found in base.known.items() if not base.closure(name) & changed)
                self.base = base
            else:
                self.known, self.lists, self.closures = base.known, base.lists, base.closures

    def closure(self, name: str) -> frozenset[str]:
        """The type and those in it."""
        if name not in self.closures:
            self.closures[name] = frozenset()       # a type holds no other of its kind
            item = self.types.get(name)
            if item is not None:
                held = {part.type for part in item.fields} | {bit.type for bit in item.bits if bit.type}
                self.closures[name] = frozenset((name,)).union(*(self.closure(other) for other in held))
        return self.closures[name]

    def of(self, name: str) -> tuple[Leaf, ...]:
        if name not in self.known:
            self.known[name] = tuple(self.walk(name))
        return self.known[name]

    def variants(self, name: str) -> list[list[int]]:
        """Leaves that do not lie on each other, by their ranks in `of`: every leaf is in one of the lists."""
        if name not in self.lists:
            base = self.base
            same = base is not None and name in base.lists and [leaf.choices for leaf in base.of(name)] == [leaf.choices for leaf in self.of(name)]
            self.lists[name] = base.lists[name] if base is not None and same else variants(self.of(name))
        return self.lists[name]

    def size(self, name: str) -> int:
        item = self.types.get(name)
        if item is not None and item.kind in ("struct", "union"):
            return item.extent(self.word)[0]
        return self.width(name) // 8

    def extent(self, name: str) -> int:
        """The bytes of an element with the first element of an array at its end."""
        return max([self.size(name), *(leaf.offset + leaf.bits // 8 for leaf in self.of(name))])

    def width(self, name: str) -> int:
        item = self.types.get(name)
        return SCALARS[item.base or "u8" if item is not None else name].width or self.word

    def walk(self, name: str) -> list[Leaf]:
        item = self.types.get(name)
        if item is None or item.kind not in ("struct", "union"):
            return [Leaf("", 0, self.width(name))]
        found: list[Leaf] = []
        for index, field in enumerate(item.fields):
            if field.arch and self.arch not in field.arch:
                continue
            found += self.field_leaves(item, index)
        return found

    def field_leaves(self, item: TypeDef, index: int) -> list[Leaf]:
        field = item.fields[index]
        offset, size = field.place(self.word)
        count = max(field.count, 1)
        each = size // count if size else 0     # an array without end: its first element is looked at
        own = self.names.get((item.name, field.name), field.name)
        choice = ((item.name, index),) if item.kind == "union" else ()
        within = (item.name,)
        found = []
        for element in sorted({0, count - 1}):
            for leaf in self.of(field.type):
                path = f"{own}[{element}]" if field.count > 1 else own
                order = ORDERS[field.order] if not leaf.path else 0
                found.append(Leaf(f"{path}.{leaf.path}" if leaf.path else path, offset + element * each + leaf.offset, leaf.width | order,
                                  choice + leaf.choices, within + leaf.within))
        return found


def variants(leaves: Sequence[Leaf]) -> list[list[int]]:
    """Lists of ranks. Each list has one member of every union: first that of a leaf that no list has yet, then whatever goes with it."""
    lists: list[list[int]] = []
    missing = list(range(len(leaves)))
    while missing or not lists:
        chosen: dict[str, int] = {}
        taken = set()
        for rank in (*missing, *range(len(leaves))):
            choices = leaves[rank].choices
            if all(chosen.get(union, member) == member for union, member in choices):
                chosen.update(choices)
                taken.add(rank)
        lists.append(sorted(taken))
        missing = [rank for rank in missing if rank not in taken]
    return lists
