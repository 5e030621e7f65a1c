# SPDX-License-Identifier: BSD-2-Clause
"""A type is followed into the types that it holds, each once."""
from __future__ import annotations

from types import SimpleNamespace
from typing import cast

from generator.model.types import Types, held_types


def named(name: str, fields: tuple[str, ...] = (), bits: tuple[str, ...] = ()) -> SimpleNamespace:
    return SimpleNamespace(name=name, fields=tuple(SimpleNamespace(type=of) for of in fields), bits=tuple(SimpleNamespace(type=of) for of in bits))


TYPES = cast(Types, {kind.name: kind for kind in (
    named("list", ("u32", "entry", "entry", "list")), named("entry", ("state", "u64")), named("state", bits=("kind", "")),
    named("kind"), named("other", ("entry",)))})


def test_each_once_and_none_beside() -> None:
    assert sorted(held.name for held in held_types(TYPES, ["list", "u8", "entry"])) == ["entry", "kind", "list", "state"]


def test_a_scalar_holds_none() -> None:
    assert not list(held_types(TYPES, ["u32", "nowhere"]))
