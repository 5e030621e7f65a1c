# SPDX-License-Identifier: BSD-2-Clause
"""What this back end knows of the lowering. Whatever else the model says of a call is a gap: the stub is not written, instead of
one that leaves something out."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from functools import lru_cache
from typing import Any

from generator.lang.architectures import architecture
from generator.model.abi import Argument, Carrier, Convention, FurtherResult, Returns
from generator.model.lower import Frame, Lowered, Part, Result, Stored, Word
from generator.model.places import Place

KNOWN: dict[type, frozenset[str]] = {
    Argument: frozenset("index name type scalar minimum maximum align reserved doc history field position range underived".split()),   # the last two: of tests
    Carrier: frozenset("name kind width signed doc argument offset stride".split()),
    Convention: frozenset("name arch variant word instructions carriers fixed arguments split status value clobbers narrow doc "
                          "location status_bits value_bits shared blocks fields when".split()),
    Frame: frozenset("convention carriers immediates fixed arguments status value clobbers inputs outputs when".split()),
    FurtherResult: frozenset("index name type scalar doc history position".split()),
    Lowered: frozenset("way frame carriers immediates arguments stored results gap inputs outputs first_output".split()),
    Part: frozenset("source low width index shift value extend".split()),
    Place: frozenset("register number low width vector flags".split()),
    Result: frozenset("name places width signed".split()),
    Returns: frozenset("type scalar always doc position".split()),
    Stored: frozenset("carrier index offset width parts".split()),
    Word: frozenset("place carrier parts more".split()),
}
OF_BLOCKS = ("inputs", "outputs", "blocks")     # stubs.py refuses calls that have some
SOURCES = frozenset(("id", "argument", "constant"))
EXTENSIONS = frozenset(("", "zero", "sign"))


class Refused(Exception):
    """Why Rust cannot express a call, in a few words."""


@lru_cache(maxsize=None)
def new_fields(kind: type) -> tuple[tuple[str, Any], ...]:
    """(name, value that says nothing) of the fields of a class that this back end does not know."""
    return tuple((field.name, None if field.default is MISSING else field.default) for field in fields(kind)
                 if field.name not in KNOWN[kind])


@lru_cache(maxsize=None)
def grown() -> bool:
    """Whether some class has fields that this back end does not know."""
    return any(new_fields(kind) for kind in KNOWN)


def check_known(lowered: Lowered) -> None:
    """Raises Refused for what the lowering says and no stub would do."""
    frame = lowered.frame
    known = architecture(lowered.convention.arch).registers
    held = [place for _, slot in frame.carriers for place in slot] + [place for place, _ in frame.fixed]
    held += [place for slot in frame.arguments for place in slot]
    held += [*frame.status_places, *frame.value, *(place for result in lowered.results for place in result.places)]
    held += [place for word in (*lowered.carriers, *lowered.arguments) for place in word.places]
    for place in held:
        if type(place) is not Place or place.register not in known and not place.flags and not place.vector:
            raise Refused("a stub in Rust knows general registers and vectors alone")
    parts = [part for word in (*lowered.carriers, *lowered.immediates, *lowered.arguments, *lowered.stored) for part in word.parts]
    for part in parts:
        if part.source not in SOURCES:
            raise Refused(f"a stub in Rust does not know the source '{part.source}' of a value")
        if part.extend not in EXTENSIONS:
            raise Refused(f"a stub in Rust cannot extend a value by '{part.extend}'")
    if grown():
        way = lowered.way
        for item in things(lowered, *way.args, *way.also_returns, *((way.returns,) if way.returns else ())):
            for name, nothing in new_fields(type(item)):
                value = getattr(item, name)
                if value != nothing and (value or nothing):
                    raise Refused(f"a stub in Rust does not know '{name}' of a {type(item).__name__.lower()}")


def things(*values: object) -> Iterator[object]:
    """The objects of known classes in values, and in what they hold."""
    for value in values:
        if isinstance(value, tuple):
            yield from things(*value)
        elif is_dataclass(value) and type(value) in KNOWN:
            yield value
            yield from things(*(getattr(value, field.name) for field in fields(value) if field.name not in OF_BLOCKS))
