# SPDX-License-Identifier: BSD-2-Clause
"""Calls in a form that the specification gives no arguments of: Hyper-V's fast form of inputs that do not fit two registers.

TLFS, hypercall interface: on x86 the first 16 bytes of the input are in rdx and r8, the next 96 in xmm0 to xmm5; on arm64
128 bytes are in x2 to x17. Output comes in those that carry no input.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.abi import Abi, Argument, Call, TypeDef
from generator.tools.decode import Decoded

FAST_INPUT = ("rdx", "r8")
PAIR, XMM, XMM_REGISTERS = 16, 16, 6
ELEMENT = 8             # bytes of a unit of the variable header, and of an element of a rep list that is no struct


def is_unformed(decoded: Decoded, carriers: Sequence[str]) -> bool:
    """Whether variant bits of the id name a form that the call is not described in."""
    if decoded.call is None or decoded.form is not None:
        return False
    own = dict(decoded.call.id)
    return any((decoded.field_value(part.name, carriers) or 0) != (own.get(part.carrier, 0) & part.bits.mask) >> part.bits.low
               for part in decoded.layout.fields if part.role == "variant")


def travelling(decoded: Decoded, carriers: Sequence[str]) -> tuple[Argument, ...]:
    """The arguments that the id has in its form: of one that is not described, those in the id itself."""
    return tuple(item for item in decoded.args if item.field) if is_unformed(decoded, carriers) else decoded.args


def fast_rows(abi: Abi, decoded: Decoded, carriers: Sequence[str], inputs: Sequence[int] = ()) -> Iterator[tuple[str, str]]:
    """Where the input of the call is, in words, and which of its fields each register holds. `inputs`: of the first ones."""
    if not is_unformed(decoded, carriers) or decoded.call is None or abi.name != "hyperv":
        return
    header, size = input_layout(abi, decoded.call)
    count = size + ELEMENT * (decoded.field_value("variable_header_size", carriers) or 0)
    is_rep = bool(decoded.field_value("rep_count", carriers))
    length = f"its {'first ' if is_rep else ''}{count} bytes are" if size else "it is"
    yield "form", f"fast: there is no address of an input; {length} in {places(count if size and not is_rep else None)}"
    if not size or is_rep or count <= PAIR + XMM * XMM_REGISTERS:
        held = dict(zip(FAST_INPUT, inputs))
        yield from ((place, f"{name} = {held[place]:#x}" if place in held else name)
                    for name, offset in header for place in (place_of(offset),))
    else:
        yield "note", f"{count} bytes do not fit the {PAIR + XMM * XMM_REGISTERS} that the registers hold"


def input_layout(abi: Abi, call: Call) -> tuple[list[tuple[str, int]], int]:
    """(fields of the fixed part of the input with their offsets, its size); none where nobody says."""
    buffer = next((item for item in call.buffers if item.direction in ("in", "inout")), None)
    kind: TypeDef | None = next((item for item in abi.types if buffer and item.name == buffer.element), None)
    if kind is None or not kind.size:
        return [], 0
    return [(item.name, item.offset) for item in kind.fields if item.size or item.count == 0], kind.size


def places(count: int | None) -> str:
    """The registers of so many bytes on x86; None: as many as there are."""
    if count is not None and count <= PAIR:
        return "rdx" if count <= ELEMENT else "rdx and r8"
    last = XMM_REGISTERS - 1 if count is None else min(XMM_REGISTERS, -(-(count - PAIR) // XMM)) - 1
    return "rdx, r8 and XMM0" + (f" to XMM{last}" if last else "") + (" as far as it goes" if count is None else "")


def place_of(offset: int) -> str:
    if offset < PAIR:
        return "rdx" if offset < ELEMENT else "r8"
    half = "high" if offset % XMM >= ELEMENT else "low"
    return f"XMM{(offset - PAIR) // XMM} {half}"
