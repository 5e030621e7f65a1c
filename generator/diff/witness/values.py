# SPDX-License-Identifier: BSD-2-Clause
"""Values that a guest of a release may pass: the least, the most, and a pattern whose bytes all differ."""
from __future__ import annotations

from generator.lang.scalars import scalar_range
from generator.model.abi import Abi, Argument, TypeDef
from generator.model.ways import Way

PATTERN = 0x1122334455667788
KINDS = ("the least", "the most", "a pattern")
PAGE_SIZE = 4096
MEMORY = 8 * PAGE_SIZE  # witness_memory of the runtime; each buffer has two pages of it


def find_type(abi: Abi, way: Way, name: str) -> TypeDef | None:
    return next((kind for kind in abi.types if kind.name == name and kind.family in (way.family, "")), None)


def choose(abi: Abi, way: Way, argument: Argument, kind: str, word: int) -> int:
    """A value of one kind that the release allows."""
    width = argument.scalar.width or word
    if argument.field:
        width = min(width, next(field.bits.width for family in abi.families if family.name == way.family
                                for field in family.fields if field.name == argument.field))
    if argument.reserved is not None:
        return argument.reserved & (1 << width) - 1
    most = length_of(way, argument)
    if most is not None:
        return min(most, {"the least": 1, "the most": most, "a pattern": 2}[kind]) & (1 << width) - 1
    known = find_type(abi, way, argument.type)
    if known is not None and known.kind == "enum":
        numbers = sorted({value.number for value in known.values}) or [0]
        return {"the least": numbers[0], "the most": numbers[-1], "a pattern": numbers[len(numbers) // 2]}[kind] & (1 << width) - 1
    if known is not None and known.kind == "flags":
        mask = sum({bit.bits.mask for bit in known.bits if not bit.type})
        held = sum(least_member(abi, way, bit.type) << bit.bits.low for bit in known.bits if bit.type)
        return ({"the least": 0, "the most": mask, "a pattern": mask & PATTERN}[kind] | held) & (1 << width) - 1
    low, high = scalar_range(argument.scalar)
    low, high = max(low, -(1 << width - 1) if argument.scalar.signed else 0), min(high, (1 << width - argument.scalar.signed) - 1)
    low = low if argument.minimum is None else max(low, argument.minimum)
    high = high if argument.maximum is None else min(high, argument.maximum)
    wanted = (PATTERN * (2 * argument.index + 1)) >> max(0, 60 - width) & (1 << width - argument.scalar.signed) - 1
    value = {"the least": low, "the most": high, "a pattern": wanted if low <= wanted <= high else low + (high - low) // 3}[kind]
    return align(value, argument.align or 1, low, high, kind == "the least") & (1 << width) - 1


def least_member(abi: Abi, way: Way, name: str) -> int:
    """What bits of a type may hold."""
    kind = find_type(abi, way, name)
    return min((value.number for value in kind.values), default=0) if kind is not None and kind.kind == "enum" else 0


def length_of(way: Way, argument: Argument) -> int | None:
    """The most elements that an argument may say a buffer has, as far as there is memory for them; None for an argument of no buffer."""
    found = [min(buffer.maximum or PAGE_SIZE // 32, PAGE_SIZE // 32) for buffer in way.buffers if buffer.length == argument.name]
    return min([*found, argument.maximum or found[0]]) if found else None


def align(value: int, step: int, low: int, high: int, up: bool) -> int:
    """The nearest multiple of `step` in the range; odd multiples are preferred, so that a stricter step refuses them."""
    if step <= 1:
        return value
    found = -(-value // step) * step if up else value // step * step
    odd = next((other for other in (found, found + step, found - step) if low <= other <= high and other // step % 2), found)
    return odd if low <= odd <= high else found


def address(way: Way, argument: Argument, kind: str) -> str:
    """Where a buffer lies: at the start of a page; aligned to no more than it must be; across the end of a page, if it may be."""
    index, buffer = next((index, buffer) for index, buffer in enumerate(way.buffers) if buffer.address == (argument.name,))
    step = max(buffer.align or 1, argument.align or 1)
    page = 2 * PAGE_SIZE * (index % (MEMORY // (2 * PAGE_SIZE)))
    offset = {"the least": 0, "the most": step % PAGE_SIZE, "a pattern": PAGE_SIZE - step if buffer.crossing == "allowed" else 0}[kind]
    return f"(uintptr_t)(witness_memory + {page + offset})"


def is_memory(way: Way, argument: Argument) -> bool:
    """Whether a dispatch may read memory at the argument: it is the address of a buffer, or of a part of the id."""
    return argument.scalar.address != "" and any(buffer.address == (argument.name,) for buffer in way.buffers)
