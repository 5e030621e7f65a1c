# SPDX-License-Identifier: BSD-2-Clause
"""The kinds of carriers: everything that sets one kind apart from another. Who needs to know asks here, by `Held`.

A new kind is an entry of CARRIER_KINDS, a word in spec/schema.json (`carrier`, `kind`) and one in spec/README.md.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Held(Enum):
    """What holds the bits of a carrier, and so who puts them there and who finds them."""
    REGISTER = "a register that the convention names"
    ARGUMENT = "a register of an argument"
    MEMORY = "memory that an argument points to"
    INSTRUCTION = "the instruction: a stub has the number in its text, and the host hands it to dispatch"
    ELSEWHERE = "something that no stub can write: the host finds it and hands it to dispatch"


@dataclass(frozen=True)
class CarrierKind:
    """`held`: see above. `keys`: the keys of a spec that a carrier of the kind must have, of those that not every kind has.
    `place`: where it is, for the reference page. `sought`: the same for somebody who has to find it, "" if it is in the
    register that the convention names. Texts have {name}, {argument}, {nth} (the argument, counted from 1) and {offset}."""
    held: Held
    keys: tuple[str, ...] = ()
    place: str = ""
    sought: str = ""


CARRIER_KINDS: Mapping[str, CarrierKind] = {
    "register": CarrierKind(Held.REGISTER, place="register"),
    "immediate": CarrierKind(Held.INSTRUCTION, place="immediate"),
    "argument": CarrierKind(Held.ARGUMENT, ("argument",), "argument {argument}", "in the argument {name} (number {nth})"),
    "memory": CarrierKind(Held.MEMORY, ("argument", "offset"), "memory at argument {argument} + {offset}",
                          "in memory at argument {nth} ({name})"),
    "slot": CarrierKind(Held.ELSEWHERE, ("stride",), place="slot"),
    "port": CarrierKind(Held.ELSEWHERE, place="port"),
}
ALL_KEYS = tuple(dict.fromkeys(key for kind in CARRIER_KINDS.values() for key in kind.keys))


def in_words(text: str, name: str, argument: int | None, offset: int | None) -> str:
    """A text of a kind, of one of its carriers."""
    return text.format(name=name, argument=argument, nth=(argument or 0) + 1, offset=offset)


def kind_of(node: Mapping[str, object]) -> CarrierKind:
    """Of a carrier in the text of a spec."""
    return CARRIER_KINDS[str(node.get("kind", "register"))]
