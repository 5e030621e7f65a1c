# SPDX-License-Identifier: BSD-2-Clause
"""A feature is one bit, or bits, of a register of CPUID (31..0) or of what an existing call answers."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Map
from generator.lang.problem import suggest
from generator.lang.scalars import SCALARS, parse_bits
from generator.lint._context import Context, Finding, Item
from generator.lint._memory import MemoryContext
from generator.model.resolve_memory import Walker


def check(context: Context) -> Iterator[Finding]:
    calls: dict[str, list[Item]] = {}
    for call in context.calls:
        calls.setdefault(call.full_name, []).append(call)
    for feature in context.features:
        source = feature.node["source"]
        if not isinstance(source, Map):
            continue
        if ("bit" in source) == ("bits" in source):
            yield source.location, "say which bit it is: 'bit: 5', or 'bits:' for several"
            continue
        if "call" in source:
            yield from check_call(context, feature, source, calls)
        else:
            yield from check_bits(source, 32, f"register {source['register']}")
        if "unless" in source:
            yield from check_unless(source)


def check_bits(source: Map, width: int, what: str) -> Iterator[Finding]:
    key = "bit" if "bit" in source else "bits"
    high = source["bit"] if key == "bit" else parse_bits(source["bits"]).high
    if high >= width:
        yield source.locate(key), f"bit {high} is beyond {what}, which has bits {width - 1}..0: name one of these"


def check_unless(source: Map) -> Iterator[Finding]:
    if "bit" in source:
        yield source.locate_key("unless"), "one bit is set or not: drop 'unless', or name several 'bits'"
        return
    width = parse_bits(source["bits"]).width
    for index, value in enumerate(source["unless"]):
        if value >> width:
            yield source["unless"].locate(index), f"{value:#x} does not fit the {width} bits {source['bits']}: write a smaller number"


def check_call(context: Context, feature: Item, source: Map, calls: dict[str, list[Item]]) -> Iterator[Finding]:
    """The call exists whenever the feature does, takes such arguments and gives such an answer."""
    name = source["call"]
    reason = context.absent("call", name, calls.get(name, []), feature.since, feature.removed, calls)
    if reason:
        yield source.locate("call"), reason
        return
    call = max(calls[name], key=lambda item: item.removed)
    known = [argument.name for argument in context.children(call, "args")]
    for key in source.get("args") or ():
        if key not in known:
            yield source["args"].locate_key(key), f"{name} has no argument '{key}': {suggest(key, known)}"
    if "out" in source:
        yield from check_answer(context, feature, source, call)
    elif "returns" not in call.node:
        yield source.locate("call"), (f"{name} returns nothing: say with 'out: {{buffer: field}}' where the answer "
                                      "stands")
    else:
        scalar = SCALARS.get(context.scalar_name(call.family, call.node["returns"]["type"]) or "")
        yield from check_bits(source, (scalar.width if scalar else None) or 64, f"the value of {name}")


def check_answer(context: Context, feature: Item, source: Map, call: Item) -> Iterator[Finding]:
    """The field of the buffer that `out` names."""
    buffers = {buffer.name: buffer for buffer in context.children(call, "buffers")}
    for part in ("in", "out"):
        for name in source.get(part) or ():
            if name not in buffers:
                yield source[part].locate_key(name), (f"{call.full_name} has no buffer '{name}': "
                                                      f"{suggest(name, buffers)}")
                return
    memory = MemoryContext(context, feature.since)
    for name, contents in (source.get("in") or {}).items():
        list(Walker(memory, call.family, False).elements(
            contents, buffers[name].node.get("element", "u8"), source["in"].locate(name)))
    yield from memory.findings
    name, path = next(iter(source["out"].items()))
    at = source["out"].locate(name)
    memory = MemoryContext(context, feature.since)
    place = Walker(memory, call.family, False).find(path, buffers[name].node.get("element", "u8"), at)
    yield from memory.findings
    if place is not None:
        yield from check_bits(source, place.width, f"field '{path}'")
