# SPDX-License-Identifier: BSD-2-Clause
"""The types of a model by name, and what back ends ask of them."""
from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.abi import Abi, TypeDef
from generator.model.once import once

Types = dict[str, TypeDef]


@once
def type_table(abi: Abi) -> Types:
    return {type_def.name: type_def for type_def in abi.types}


def holds_memory(type_def: TypeDef | None) -> bool:
    """Whether it is a struct or a union."""
    return type_def is not None and type_def.kind in ("struct", "union")


def held_types(types: Types, names: Iterable[str]) -> Iterator[TypeDef]:
    """The types of these names and those that they hold, each once. A name of no type here (u32) is left out."""
    left, known = list(names), set[str]()
    while left:
        name = left.pop()
        if name in types and name not in known:
            known.add(name)
            left += [part.type for part in (*types[name].fields, *types[name].bits)]
            yield types[name]


def is_parted(types: Types, type_def: TypeDef) -> bool:
    """Whether architectures have fields of their own in it, or in a type that it holds."""
    held = held_types(types, (field.type for field in type_def.fields))
    return any(field.arch for some in (type_def, *held) for field in some.fields)
