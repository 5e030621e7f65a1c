# SPDX-License-Identifier: BSD-2-Clause
"""The scalars of a type, where each lies: what is compared when a buffer travels."""
from __future__ import annotations

from dataclasses import dataclass

from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, TypeDef

ORDERS = {"": 0, "big": 0x80, "little": 1}
MOST_LEAVES = 96        # of one element; a table of a thousand bytes shows by its ends where it is


@dataclass(frozen=True)
class Leaf:
    """`width`: bits, with the order of bytes as struct hvabi_store has it. `choices`: of each union that it is in, which member."""
    path: str
    offset: int
    width: int
    choices: tuple[tuple[str, int], ...] = ()

    @property
    def bits(self) -> int:
        return self.width & 0x78


class Leaves:
    """The leaves of types of a model on one architecture. `names`: what fields were called before, by (type, field)."""

    def __init__(self, abi: Abi, arch: str, word: int, names: dict[tuple[str, str], str]) -> None:
        self.types = {item.name: item for item in abi.types}
        self.arch, self.word, self.names = arch, word, names
        self.known: dict[str, tuple[Leaf, ...]] = {}

    def of(self, name: str) -> tuple[Leaf, ...]:
        if name not in self.known:
            self.known[name] = tuple(self.walk(name))
        return self.known[name]

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
        return spread(found)

    def field_leaves(self, item: TypeDef, index: int) -> list[Leaf]:
        field = item.fields[index]
        offset, size = field.place(self.word)
        count = max(field.count, 1)
        each = size // count if size else 0     # an array without end: its first element is looked at
        own = self.names.get((item.name, field.name), field.name)
        choice = ((item.name, index),) if item.kind == "union" else ()
        found = []
        for element in sorted({0, count - 1}):
            for leaf in self.of(field.type):
                path = f"{own}[{element}]" if field.count > 1 else own
                order = ORDERS[field.order] if not leaf.path else 0
                found.append(Leaf(f"{path}.{leaf.path}" if leaf.path else path, offset + element * each + leaf.offset, leaf.width | order,
                                  choice + leaf.choices))
        return found


def spread(found: list[Leaf]) -> list[Leaf]:
    """Not more than there is room for, from one end to the other."""
    if len(found) <= MOST_LEAVES:
        return found
    return [found[index * (len(found) - 1) // (MOST_LEAVES - 1)] for index in range(MOST_LEAVES)]


def variants(leaves: tuple[Leaf, ...], most: int) -> list[list[Leaf]]:
    """Leaves that do not lie on each other, for one member of each union after the other; at most so many lists."""
    members: dict[str, list[int]] = {}
    for leaf in leaves:
        for union, member in leaf.choices:
            if member not in members.setdefault(union, []):
                members[union].append(member)
    many = max((len(found) for found in members.values()), default=1)
    lists = []
    for turn in range(min(many, most)):
        lists.append([leaf for leaf in leaves if all(members[union][turn % len(members[union])] == member
                                                     for union, member in leaf.choices)])
    return lists
