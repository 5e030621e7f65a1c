# SPDX-License-Identifier: BSD-2-Clause
"""What became of the fields of a struct or union: by the bytes that they take, on 64-bit and on 32-bit architectures."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.diff.pair import Pair
from generator.diff.rules._kept import per_pair
from generator.diff.rules._types import differing_types
from generator.model.abi import Abi, StructField, TypeDef
from generator.model.types import type_table

RESERVED, PADDING, END, OVER = "reserved", "padding", "end", "over"
MANY = 4
ELEMENTS = 2        # of an array: the others follow as the second does
Fields = tuple[StructField, StructField]


@dataclass
class Changed:
    """`both`: fields with a meaning that both have; `renamed` among them: alike but for the name. `added`: with what lay there
    before: reserved bytes, bytes that no field named, nothing (behind the end), or a field. `gone`: those without a successor.
    `idle`: reserved fields that differ. `regrouped`: names of fields that went into a type of their own, or came out of one, where
    every scalar is where it was: nothing else is then said of the type."""
    old: TypeDef
    new: TypeDef
    words: tuple[int, ...]
    both: list[Fields] = field(default_factory=list)
    renamed: list[Fields] = field(default_factory=list)
    added: list[tuple[StructField, str]] = field(default_factory=list)
    gone: list[StructField] = field(default_factory=list)
    idle: list[str] = field(default_factory=list)
    regrouped: tuple[str, ...] = ()

    @property
    def moved(self) -> list[Fields]:
        return [(old, new) for old, new in self.both if any(old.place(word)[0] != new.place(word)[0] for word in self.words)]

    @property
    def resized(self) -> list[Fields]:
        return [(old, new) for old, new in self.both if any(old.place(word)[1] != new.place(word)[1] for word in self.words)
                or (old.count == 0) != (new.count == 0)]

    @property
    def grows(self) -> bool:
        return any(self.new.extent(word)[0] > self.old.extent(word)[0] for word in self.words)

    @property
    def shrinks(self) -> bool:
        return any(self.new.extent(word)[0] < self.old.extent(word)[0] for word in self.words)


@per_pair
def changed_structs(pair: Pair) -> tuple[Changed, ...]:
    """Of the structs and unions that both have and that differ."""
    words = tuple(sorted({convention.word for convention in pair.new.conventions}, reverse=True)) or (64,)
    return tuple(compare_types(pair, old, new, words) for old, new in differing_types(pair, "struct", "union"))


def compare_types(pair: Pair, old: TypeDef, new: TypeDef, words: tuple[int, ...]) -> Changed:
    found = compare_fields(old, new, words)
    swapped = any(item.type == other.type for item, other in found.moved)   # alike inside, so that no scalar tells it
    if (found.gone or found.moved) and not swapped and all(old.extent(word) == new.extent(word) for word in words):
        before, after = ({word: scalars(abi, kind, word) for word in words} for abi, kind in ((pair.old, old), (pair.new, new)))
        if all(before[word] and before[word] <= after[word] for word in words):
            names = (*(item.name for item in found.gone), *(item.name for item, _ in found.moved))
            return Changed(old, new, words, regrouped=tuple(dict.fromkeys(names)))
    return found


def scalars(abi: Abi, kind: TypeDef, word: int, base: int = 0) -> set[tuple[object, ...]]:
    """(name, type, offset, size, elements, order) of every scalar in a type, but for reserved ones."""
    types = type_table(abi)
    found: set[tuple[object, ...]] = set()
    for item in kind.fields:
        offset, size = item.place(word)
        inner = types.get(item.type)
        if inner is not None and inner.kind in ("struct", "union"):
            for index in range(min(item.count, ELEMENTS)):
                found |= scalars(abi, inner, word, base + offset + index * (size // item.count))
        elif not item.reserved:
            found.add((item.name, item.type, base + offset, size, item.count, item.order))
    return found


def compare_fields(old: TypeDef, new: TypeDef, words: tuple[int, ...]) -> Changed:
    result = Changed(old, new, words)
    left = [item for item in old.fields if not item.reserved]
    right = [item for item in new.fields if not item.reserved]
    for same in (lambda a, b: (a.name, a.arch) == (b.name, b.arch), lambda a, b: a.name == b.name,
                 lambda a, b: looks(a) == looks(b)):
        for item in list(left):
            found = next((other for other in right if same(item, other)), None)
            if found is not None:
                result.both.append((item, found))
                left.remove(item)
                right.remove(found)
    result.renamed = [(item, other) for item, other in result.both if item.name != other.name]
    result.gone = left
    result.added = [(item, what_was(old, item, words)) for item in right]
    before, after = ({(item.name, item.offset, item.offset32, item.size, item.size32) for item in kind.fields if item.reserved}
                     for kind in (old, new))
    result.idle = sorted({item[0] for item in before ^ after})
    return result


def looks(item: StructField) -> tuple[object, ...]:
    return item.type, item.offset, item.offset32, item.size, item.size32, item.count, item.arch, item.order


def what_was(old: TypeDef, item: StructField, words: tuple[int, ...]) -> str:
    """What lay in the old type where a field is now; the worst over the widths of words."""
    order = (RESERVED, PADDING, END, OVER)
    return max((lay_there(old, item, word) for word in words), key=order.index)


def lay_there(old: TypeDef, item: StructField, word: int) -> str:
    start, size = item.place(word)
    end = start + size
    if old.kind == "union":
        return END if end > old.extent(word)[0] else OVER
    touched = [other for other in old.fields if other.place(word)[0] < end and start < sum(other.place(word))
               and (not other.arch or not item.arch or set(other.arch) & set(item.arch))]
    if any(not other.reserved for other in touched):
        return OVER
    if end > old.extent(word)[0] or size == 0:
        return END
    covered = sum(min(end, sum(other.place(word))) - max(start, other.place(word)[0]) for other in touched)
    return RESERVED if covered >= size else PADDING


def place_words(kind: TypeDef, item: StructField, words: tuple[int, ...]) -> str:
    """Where a field lies: one place, or those of 64-bit and 32-bit architectures."""
    places = {word: item.place(word) for word in words}
    if kind.layout != "natural" or len(set(places.values())) == 1:
        offset, size = next(iter(places.values()))
        return f"{size} bytes at {offset:#x}"
    return " and ".join(f"{size} bytes at {offset:#x} ({word} bit)" for word, (offset, size) in places.items())


def say_sizes(sizes: list[tuple[int, int, int]], unit: str = "") -> str:
    """(word, old, new) of each width of words, where the two differ."""
    found = [(word, old, new) for word, old, new in sizes if old != new]
    if len(found) == len(sizes) and len({item[1:] for item in found}) == 1:
        return f"{found[0][1]} {unit}and is {found[0][2]}"
    return ", ".join(f"{old} {unit}and is {new} ({word} bit)" for word, old, new in found)


def shift_words(changed: Changed, pairs: list[Fields]) -> Iterator[str]:
    """`name` from its old place to its new one, each; of many the first few."""
    if len(pairs) > MANY:
        yield from shift_words(changed, pairs[:MANY])
        yield f"and {len(pairs) - MANY} more"
        return
    for old, new in pairs:
        yield f"{new.name} from {place_words(changed.old, old, changed.words)} to {place_words(changed.new, new, changed.words)}"
