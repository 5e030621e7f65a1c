# SPDX-License-Identifier: BSD-2-Clause
"""What all parts of the maker of random specs share: the choices, and what has been decided."""
from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from generator.lang.architectures import architecture
from generator.lang.folder import list_architectures

Tree = dict[str, Any]

NAMES = ["number", "arch", "call", "args", "queue", "entry", "annotations", "context", "host", "result", "status", "registers",
         "value", "i", "word", "words", "ids", "count", "run", "slot", "family", "held", "size", "address", "kept", "arg0",
         "in_rax", "x0", "a0", "raw", "first", "id", "carrier", "flags", "place", "list", "other"]
SMALL = ("u8", "u16", "u32", "s8", "s16", "s32")
WORDS = ("word", "sword", "gva")
WIDE = ("u64", "s64", "gpa")


@dataclass
class Carried:
    """A carrier that the maker has decided on."""
    name: str
    kind: str
    width: int
    argument: int = 0
    offset: int = 0


@dataclass
class Made:
    """A family before it has calls. `layout`: its own, None for that of the ABI."""
    name: str
    variant: str
    layout: Tree | None
    carriers: list[Carried]
    archs: list[str]
    callers: list[str] = field(default_factory=list)


def bits_width(bits: str) -> int:
    """The number of bits in a range."""
    high, _, low = bits.partition("..")
    return int(high) - int(low or high) + 1


class Base:
    """Each method decides on a part; what was decided before stands in the members."""

    def __init__(self, seed: int, attempt: int = 0) -> None:
        self.random = random.Random(seed * 100 + attempt)
        self.seed = seed
        self.tree: Tree = {}
        self.strict = self.chance(0.2)
        self.archs = self.choose_archs()
        self.word = min(architecture(arch).word for arch in self.archs)
        self.carriers: list[Carried] = []
        self.types: dict[str, str] = {}         # name → base, of types that are arguments
        self.elements: list[str] = []           # types that buffers consist of
        self.constants: list[str] = []          # "type.value" of constants that version an interface
        self.features: list[str] = []
        self.statuses: dict[str, int] = {}
        self.annotations: list[str] = []
        self.variants: list[str] = []
        self.variant_bits = 0                   # of all layouts together
        self.callers: dict[str, list[str]] = {}     # name → architectures, [] for all
        self.several = False                    # whether conventions have room for several results
        self.releases = ["1", "2"] if self.chance(0.3) else ["1"]

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def pick(self, *choices: Any) -> Any:
        return self.random.choice(choices)

    def some(self, items: list[str]) -> list[str]:
        """At least one of them, in their order."""
        chosen = set(self.random.sample(items, self.random.randint(1, len(items))))
        return [item for item in items if item in chosen]

    def choose_archs(self) -> list[str]:
        known = list_architectures()
        native = [arch for arch in ("x86_64", "i386") if self.chance(0.75)]
        others = self.random.sample([arch for arch in known if arch not in native],
                                    self.pick(0, 0, 1, 2, 3, len(known) - 2))
        found = [*native, *others] or ["x86_64"]
        self.random.shuffle(found)
        return found

    def names(self, count: int, prefix: str) -> list[str]:
        """Different names, some of them such as the generated code may like to have for itself."""
        found: list[str] = []
        while len(found) < count:
            name = self.random.choice(NAMES) if self.chance(0.3) else f"{prefix}{len(found)}"
            if name not in found:
                found.append(name)
        return found
