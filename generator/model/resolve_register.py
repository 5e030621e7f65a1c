# SPDX-License-Identifier: BSD-2-Clause
"""Builds the system registers: model-specific registers, control and status registers, system registers of arm64."""
from __future__ import annotations

from collections.abc import Sequence

from generator.lang.nodes import Map
from generator.lang.problem import suggest
from generator.lang.registers import ENCODING, KINDS, register_number
from generator.lang.scalars import SCALARS, parse_bits, parse_value
from generator.model.abi import (History, RegisterCase, RegisterField, RegisterMemory, SystemRegister, TypeDef)
from generator.model.resolve_call import check_callers, expect_value
from generator.model.resolve_context import Context, resolve_upstream


def resolve_registers(context: Context, tree: Map, types: Sequence[TypeDef]) -> tuple[SystemRegister, ...]:
    """By kind and number."""
    nodes = tree.get("registers") or Map()
    own = {type_def.name: type_def for type_def in types if not type_def.family}
    return tuple(resolve_register(context, name, node, nodes, own) for name, node in nodes.items())


def resolve_register(context: Context, name: str, node: Map, nodes: Map, types: dict[str, TypeDef]) -> SystemRegister:
    kind = KINDS[node["kind"]]
    check_callers(context, node)
    history = context.history(node, context.first)
    fields, opened = resolve_layout(context, node, history, types)
    encoding = node.get("encoding") or {}
    return SystemRegister(
        name=name, kind=node["kind"], number=register_number(node),
        encoding=tuple(encoding[part] for part, _ in ENCODING) if encoding else (), width=node.get("width", 64),
        access=node["access"], arch=tuple(node.get("arch") or declared(context, kind.archs)),
        without=resolve_needs(context, node, kind.fault), type=node.get("type", ""), fields=fields,
        reserved=node.get("reserved", "kept" if opened else "zero"), memory=resolve_memory(context, node, fields, types),
        fault=kind.fault, cases=tuple(resolve_case(context, f"{node['kind']}.{name}", case, history)
                                      for case in node.get("cases") or ()),
        never=node.get("never", ""), doc=node["doc"], history=history, upstream=node.get("upstream", ""),
        location=nodes.locate_key(name), callers=tuple(node.get("callers", ())))


def declared(context: Context, archs: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the architectures that the ABI has a convention for; all where it has none for any."""
    known = {convention["arch"] for convention in context.tree["conventions"].values()}
    return tuple(arch for arch in archs if arch in known) or archs


def resolve_needs(context: Context, node: Map, fault: str) -> tuple[tuple[str, str], ...]:
    needs = node.get("needs") or ()
    found = []
    for index, item in enumerate(needs):
        name, answer = (item["feature"], item.get("else", fault)) if isinstance(item, Map) else (item, fault)
        if name not in context.features:
            context.complain(needs.locate(index), f"there is no feature '{name}': {suggest(name, context.features)}")
        found.append((name, answer))
    return tuple(found)


def resolve_layout(context: Context, node: Map, history: History,
                   types: dict[str, TypeDef]) -> tuple[tuple[RegisterField, ...], bool]:
    """(fields, whether others than those named may be used). A register without a layout is one value."""
    if "fields" in node:
        return tuple(RegisterField(name, parse_bits(item["bits"]), item.get("value"), item["doc"],
                                   context.history(item, history.since), resolve_upstream(item))
                     for name, item in node["fields"].items()), False
    name = node.get("type")
    if name is None or name in SCALARS:
        return (), True
    found = types.get(name)
    if found is None:
        context.complain(node.locate("type"), f"there is no type '{name}': {suggest(name, [*SCALARS, *types])}")
        return (), True
    return tuple(RegisterField(bit.name, bit.bits, None, bit.doc, bit.history, bit.upstream)
                 for bit in found.bits), found.open or found.kind != "flags"


def resolve_memory(context: Context, node: Map, fields: Sequence[RegisterField],
                   types: dict[str, TypeDef]) -> RegisterMemory | None:
    memory = node.get("memory")
    if memory is None:
        return None
    known = [item.name for item in fields]
    for key in ("address", "enable"):
        if key in memory and memory[key] not in known:
            context.complain(memory.locate(key), f"the register has no field '{memory[key]}': {suggest(memory[key], known)}")
    name = memory.get("type", "")
    if name and name not in types and name not in SCALARS:
        context.complain(memory.locate("type"), f"there is no type '{name}': {suggest(name, [*SCALARS, *types])}")
    return RegisterMemory(address=memory["address"], enable=memory.get("enable", ""), type=name,
                          size=memory.get("size", type_size(name, types)), doc=memory.get("doc", ""))


def type_size(name: str, types: dict[str, TypeDef]) -> int:
    """Bytes of a type on 64-bit architectures; 0 for none."""
    found = types.get(name)
    base = SCALARS.get(name) or (SCALARS.get(found.base) if found is not None and found.base else None)
    return (base.width or 64) // 8 if base is not None else found.extent(64)[0] if found is not None else 0


def resolve_case(context: Context, register: str, node: Map, owner: History) -> RegisterCase:
    return RegisterCase(test=f"{register}.{node['name']}", name=node["name"],
                        write=parse_value(node["write"]) if "write" in node else None, fault=node.get("fault", False),
                        read=expect_value(node["read"]) if "read" in node else None, doc=node.get("doc", ""),
                        history=context.history(node, owner.since))
