# SPDX-License-Identifier: BSD-2-Clause
"""The types of a model by name, and what back ends ask of them."""
from __future__ import annotations

from generator.model.abi import Abi, TypeDef
from generator.model.once import once

Types = dict[str, TypeDef]


@once
def type_table(abi: Abi) -> Types:
    return {type_def.name: type_def for type_def in abi.types}


def holds_memory(type_def: TypeDef | None) -> bool:
    """Whether it is a struct or a union."""
    return type_def is not None and type_def.kind in ("struct", "union")


def is_parted(types: Types, type_def: TypeDef) -> bool:
    """Whether architectures have fields of their own in it, or in a type that it holds."""
    held = (types[field.type] for field in type_def.fields if field.type in types)
    return any(field.arch for field in type_def.fields) or any(is_parted(types, inner) for inner in held)
