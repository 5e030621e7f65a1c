# SPDX-License-Identifier: BSD-2-Clause
"""Builds calls: arguments, buffers, cases, and what promises them."""
from __future__ import annotations

from generator.spec.ids import compose_id
from generator.spec.model import (Argument, Buffer, Call, CallAnnotation, Case, Executes, ExpectMemory, ExpectValue,
                                  IdField, Returns, Scalar)
from generator.spec.nodes import Map, Seq, unpack_position
from generator.spec.problem import suggest
from generator.spec.resolve_context import Context
from generator.spec.scalars import FULL_MASK, SCALARS, parse_value

NO_SCALAR = SCALARS["u64"]


def resolve_call(context: Context, family: str, owner: Map, fields: tuple[IdField, ...], family_since: str, name: str,
                 node: Map, key_at: int, common: bool) -> Call:
    history = context.history(node, family_since)
    args = tuple(resolve_argument(context, family, index, item, history.since)
                 for index, item in enumerate(node.get("args", ())))
    names = [argument.name for argument in args]
    full_name = f"{family}.{name}"
    arch = node.get("arch") or owner.get("arch") or ()
    kind = context.asks.get(f"*.{name}") if common else None
    for index, status in enumerate(node.get("errors", ())):
        if status not in context.statuses:
            context.check_status(status, node["errors"].locate(index))
    return Call(
        name=name, family=family, number=node["number"],
        id=compose_id(context.carriers, fields, owner.get("number", 0), node["number"]),
        doc=node["doc"], history=history, arch=tuple(arch), convention=owner.get("convention", ""), args=args,
        returns=resolve_returns(context, family, node.get("returns")), errors=tuple(node.get("errors", ())),
        buffers=tuple(resolve_buffer(context, buffer_name, buffer, names)
                      for buffer_name, buffer in (node.get("buffers") or {}).items()),
        annotations=resolve_annotations(context, node, history.since), needs=resolve_needs(context, node),
        noreturn=node.get("noreturn", False), blocking=node.get("blocking", False),
        restartable=node.get("restartable", False), privileged=node.get("privileged", ""), never=node.get("never", ""),
        cases=tuple(resolve_case(context, full_name, case, names, history.since) for case in node.get("cases", ())),
        advertised_by=advertised_by(context, family, name, common, history.since, family_since),
        answered_by_dispatch=kind or context.asks.get(full_name, ""), common=common, upstream=node.get("upstream", ""),
        location=unpack_position(node.file, key_at),
        executes=tuple(Executes(arch=tuple(item["arch"]), mask=item["mask"], match=item["match"], doc=item["doc"])
                       for item in node.get("executes", ())))


def advertised_by(context: Context, family: str, name: str, common: bool, since: str, family_since: str) -> str:
    """Which answer promises the call. Only a call that came later than its family needs more than the family's."""
    asker = next((call for call, kind in context.asks.items() if kind == "calls"), None)
    if asker is not None and asker.partition(".")[0] in ("*", family):
        return "calls"
    return "family" if since == family_since else "release"


def resolve_scalar(context: Context, family: str, node: Map) -> Scalar:
    """What the type of an argument or value is on the wire."""
    name = node["type"]
    scalar = context.scalar_of(family, name)
    if scalar is not None:
        return scalar
    location = node.locate("type")
    known = context.type_names(family)
    if name in known:
        context.complain(location, f"'{name}' is a struct: pass its address (gpa or gva) and name a buffer")
    else:
        context.complain(location, f"there is no type '{name}': {suggest(name, known)}")
    return NO_SCALAR


def resolve_argument(context: Context, family: str, index: int, node: Map, since: str) -> Argument:
    name = node["type"]
    scalar = SCALARS.get(name) or resolve_scalar(context, family, node)
    return Argument(index=index, name=node["name"], type=name, scalar=scalar, minimum=node.get("min"),
                    maximum=node.get("max"), align=node.get("align"), reserved=node.get("reserved"), doc=node["doc"],
                    history=context.history(node, since))


def resolve_returns(context: Context, family: str, node: Map | None) -> Returns | None:
    if node is None:
        return None
    scalar = SCALARS.get(node["type"]) or resolve_scalar(context, family, node)
    return Returns(type=node["type"], scalar=scalar, always=node.get("always", False), doc=node["doc"])


def resolve_annotations(context: Context, node: Map, since: str) -> tuple[CallAnnotation, ...]:
    found = []
    annotations = node.get("annotations") or {}
    for name, item in annotations.items():
        known = context.annotations.get(name)
        if known is None:
            context.complain(annotations.locate_key(name),
                             f"there is no annotation '{name}': {suggest(name, context.annotations)}")
            continue
        history = context.history(item, context.later(since, known.history.since))
        found.append(CallAnnotation(name=name, history=history))
    return tuple(found)


def resolve_needs(context: Context, node: Map) -> tuple[str, ...]:
    needs = node.get("needs", ())
    for index, name in enumerate(needs):
        if name not in context.features:
            context.complain(needs.locate(index), f"there is no feature '{name}': {suggest(name, context.features)}")
    return tuple(needs)


def resolve_buffer(context: Context, name: str, node: Map, args: list[str]) -> Buffer:
    address = node["address"]
    parts = tuple(address) if isinstance(address, Seq) else (address,)
    length = node["length"]
    for key, part in (*(("address", part) for part in parts), ("length", length)):
        if isinstance(part, str) and part not in args:
            context.complain(node.locate(key), f"the call has no argument '{part}': {suggest(part, args)}")
    return Buffer(name=name, address=parts, space=node["space"], direction=node["direction"], length=length,
                  element=node.get("element", "u8"), maximum=node.get("max"), align=node.get("align"),
                  crossing=node.get("crossing", "allowed"), doc=node.get("doc", ""))


def resolve_case(context: Context, call: str, node: Map, names: list[str], since: str) -> Case:
    given = node.get("args") or {}
    for name in given:
        if name not in names:
            context.complain(given.locate_key(name), f"{call} has no argument '{name}': {suggest(name, names)}")
    for index, status in enumerate(node["expect"]):
        if status not in context.statuses:
            context.check_status(status, node["expect"].locate(index))
    value, memory = node.get("value"), node.get("memory")
    return Case(
        test=f"{call}.{node['name']}", name=node["name"], args=tuple(parse_value(given.get(name, 0)) for name in names),
        expect=tuple(node["expect"]), value=expect_value(value) if value else None,
        memory=expect_memory(memory) if memory else None,
        doc=node.get("doc", ""), history=context.history(node, since))


def expect_memory(node: Map) -> ExpectMemory:
    return ExpectMemory(at=parse_value(node["at"]), width=node["width"], equals=node["equals"])


def expect_value(node: Map) -> ExpectValue:
    equals = node.get("equals")
    return ExpectValue(mask=node.get("mask", FULL_MASK), equals=None if equals is None else parse_value(equals),
                       minimum=node.get("min"), maximum=node.get("max"))
