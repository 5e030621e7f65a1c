# SPDX-License-Identifier: BSD-2-Clause
"""Builds what a host advertises: CPUID leaves with their values, and features with where they come from."""
from __future__ import annotations

from collections.abc import Sequence

from generator.lang.nodes import Map, Seq
from generator.lang.problem import suggest
from generator.lang.scalars import parse_bits, parse_value
from generator.lang.values import BitRange, Value
from generator.model.abi import Call, CallSource, Cpuid, CpuidSource, CpuidValue, Family, Feature, FieldPlace
from generator.model.resolve_context import Context, resolve_upstream
from generator.model.resolve_memory import Walker, resolve_case_buffers

SIGNATURE_BYTES = 12
WHOLE = BitRange(31, 0)


def resolve_cpuid(context: Context, node: Map | None) -> Cpuid | None:
    if node is None:
        return None
    written = node["signature"]
    signatures = (written,) if isinstance(written, str) else tuple(written)
    values = tuple(resolve_cpuid_value(context, name, item) for name, item in (node.get("values") or {}).items())
    return Cpuid(signatures=signatures, words=tuple(map(signature_words, signatures)), doc=node.get("doc", ""),
                 values=values)


def signature_words(text: str) -> tuple[int, int, int]:
    """What EBX, ECX and EDX hold."""
    data = text.encode("utf-8")[:SIGNATURE_BYTES].ljust(SIGNATURE_BYTES, b"\0")
    ebx, ecx, edx = (int.from_bytes(data[start:start + 4], "little") for start in (0, 4, 8))
    return ebx, ecx, edx


def resolve_cpuid_value(context: Context, name: str, node: Map) -> CpuidValue:
    kind = node.get("type", "u32")
    if context.scalar_of("", kind) is None:
        context.complain(node.locate("type"), f"there is no type '{kind}': {suggest(kind, context.type_names(''))}")
    return CpuidValue(name=name, leaf=node["leaf"], subleaf=node.get("subleaf", 0), register=node["register"],
                      bits=parse_bits(node["bits"]) if "bits" in node else WHOLE, type=kind, equals=node.get("equals"),
                      doc=node["doc"], history=context.history(node, context.first), upstream=resolve_upstream(node))


def resolve_features(context: Context, tree: Map, families: Sequence[Family]) -> tuple[Feature, ...]:
    """In the order in which they are written. A source that is a call needs the calls to be there already."""
    found = []
    for name, node in (tree.get("features") or {}).items():
        source = node["source"]
        cpuid = asked = None
        if isinstance(source, Map):
            bits, unless = source_bits(source)
            if "call" in source:
                asked = resolve_call_source(context, source, bits, unless, families)
            else:
                cpuid = CpuidSource(leaf=source["leaf"], subleaf=source.get("subleaf", 0), register=source["register"],
                                    bits=bits, unless=unless)
        words = source if isinstance(source, str) else describe_cpuid(cpuid) if cpuid else describe_asked(asked)
        found.append(Feature(name=name, doc=node["doc"], source=words, history=context.history(node, context.first),
                             cpuid=cpuid, asked=asked, hint=node.get("hint", False), upstream=resolve_upstream(node),
                             requires=tuple(node.get("requires", ()))))
    return tuple(found)


def source_bits(source: Map) -> tuple[BitRange, tuple[int, ...]]:
    bits = BitRange(source["bit"], source["bit"]) if "bit" in source else parse_bits(source.get("bits", "31..0"))
    return bits, tuple(source.get("unless", (0,)))


def resolve_call_source(context: Context, source: Map, bits: BitRange, unless: tuple[int, ...],
                        families: Sequence[Family]) -> CallSource | None:
    name = source["call"]
    calls = {call.full_name: call for family in families for call in family.calls}
    call = calls.get(name)
    if call is None:
        context.complain(source.locate("call"), f"there is no call '{name}': {suggest(name, calls)}")
        return None
    given = source.get("args") or {}
    known = [argument.name for argument in call.args]
    for key in given:
        if key not in known:
            context.complain(given.locate_key(key), f"{name} has no argument '{key}': {suggest(key, known)}")
    args: dict[str, Value] = {key: parse_value(given.get(key, 0)) for key in known}
    buffer, place = answer_place(context, source, call)
    memory = resolve_case_buffers(context, call.family, contents_before(source, buffer), call.buffers, args)
    return CallSource(call=name, args=tuple(args.values()), bits=bits, unless=unless, buffer=buffer, place=place,
                      buffers=memory)


def contents_before(source: Map, buffer: str) -> Map:
    """What `in` says, with the buffer of the answer among those that are cleared before the call."""
    given = source.get("in") or Map()
    contents = Map(source.file, source.at)
    for key, value in given.items():
        contents.add(key, value, *given.mark(key))
    if buffer and buffer not in contents:
        contents.add(buffer, Seq(source.file, source.at), source.at, source.at)
    result = Map(source.file, source.at)
    result.add("in", contents, source.at, source.at)
    return result


def answer_place(context: Context, source: Map, call: Call) -> tuple[str, FieldPlace | None]:
    """(buffer, field) of the answer; ("", None) for the call's value."""
    out = source.get("out")
    if out is None:
        if call.returns is None:
            context.complain(source.locate("call"), f"{call.full_name} returns nothing: say with 'out:' which field of "
                                                    "which buffer has the answer")
        return "", None
    name, path = next(iter(out.items()))
    buffer = next((item for item in call.buffers if item.name == name), None)
    if buffer is None:
        known = [item.name for item in call.buffers]
        context.complain(out.locate_key(name), f"{call.full_name} has no buffer '{name}': {suggest(name, known)}")
        return "", None
    return name, Walker(context, call.family, False).find(path, buffer.element, out.locate(name))


def describe_bits(bits: BitRange, unless: tuple[int, ...]) -> str:
    if bits.width == 1 and unless == (0,):
        return f"bit {bits.low}"
    values = " or ".join(f"{value:#x}" if value > 9 else str(value) for value in unless)
    return f"bits {bits.high}..{bits.low} not {values}"


def describe_cpuid(source: CpuidSource) -> str:
    """In the words of a reference page."""
    subleaf = f" subleaf {source.subleaf}" if source.subleaf else ""
    bits = describe_bits(source.bits, source.unless)
    return f"CPUID leaf {source.leaf:#x}{subleaf}, {source.register.upper()}, {bits}"


def describe_asked(source: CallSource | None) -> str:
    if source is None:
        return ""
    where = f"field {source.place.field} of its buffer {source.buffer}" if source.place else "the value"
    return f"{source.call}: {where}, {describe_bits(source.bits, source.unless)}"
