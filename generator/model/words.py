# SPDX-License-Identifier: BSD-2-Clause
"""Short phrases about parts of a model, the same wherever one reads them: reference pages, decode, messages."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from generator.model.abi import EXCEPTION, Abi, Argument, Buffer, Call, Convention, EnumValue, FlagBit, History, SystemRegister, TypeDef
from generator.model.system_registers import reserved_mask, reserved_value

Part = TypeVar("Part", EnumValue, FlagBit)


def hex_number(number: int, digits: int = 1) -> str:
    """Hexadecimal, but short and negative numbers in decimal."""
    return str(number) if number < 10 and digits == 1 else f"0x{number:0{digits}x}"


def plain_number(number: int) -> str:
    """Limits and counts: decimal while one can count so far."""
    return str(number) if number < 10000 else f"0x{number:x}"


def constraints(argument: Argument, types: dict[str, TypeDef]) -> str:
    """What an argument must be, beyond its type: "a multiple of 8, at most 128"; "" if anything goes."""
    parts = []
    if argument.reserved is not None:
        parts.append(f"always {plain_number(argument.reserved)}")
    if argument.align is not None:
        parts.append(f"a multiple of {argument.align}")
    if argument.minimum is not None and argument.maximum is not None:
        parts.append(f"{plain_number(argument.minimum)} to {plain_number(argument.maximum)}")
    elif argument.minimum is not None:
        parts.append(f"at least {plain_number(argument.minimum)}")
    elif argument.maximum is not None:
        parts.append(f"at most {plain_number(argument.maximum)}")
    type_def = types.get(argument.type)
    if type_def is not None and type_def.kind in ("enum", "flags") and not type_def.open:
        parts.append("one of its values" if type_def.kind == "enum" else "no other bits than its own")
    return ", ".join(parts)


def history(item: History, first: str = "") -> str:
    """When a node came and went; nothing for what was there in release `first` and still is, under the same name."""
    parts = [] if item.since == first else [f"since {item.since}"]
    parts += [f"deprecated in {item.deprecated}"] if item.deprecated else []
    parts += [f"removed in {item.removed}"] if item.removed else []
    parts += [f"called {name} up to {release}" for name, release in item.formerly]
    return ", ".join(parts)


def release_range(item: History) -> str:
    """The same as short as it goes, for an index: "4.0", "0.2, deprecated 1.0"."""
    parts = [item.since]
    parts += [f"deprecated {item.deprecated}"] if item.deprecated else []
    parts += [f"removed {item.removed}"] if item.removed else []
    return ", ".join(parts)


def effects(call: Call) -> str:
    """What a caller must know beyond the result."""
    parts = ["does not return when it succeeds"] if call.noreturn else []
    parts += ["may block"] if call.blocking else []
    parts += ["may be restarted by the host"] if call.restartable else []
    parts += [f"only for {call.privileged}"] if call.privileged else []
    return ", ".join(parts)


def travel_words(item: Convention) -> str:
    """Where buffers travel in registers by a convention, and what says where the status is, in sentences; "" where there is neither."""
    return " ".join(filter(None, (when_words(item), block_words(item))))


def when_words(item: Convention) -> str:
    when = item.when
    if when is None:
        return ""
    success = "" if when.success is None else f"; if it is {when.success:#x}, the call succeeded"
    return f"If `{when.place}` is {when.equals:#x}, the status is in its register{success}; any other number there is the status."


def block_words(item: Convention) -> str:
    """Where buffers travel in registers."""
    blocks = item.blocks
    if blocks is None:
        return ""
    shown = [" ".join(f"`{name}`" for name in names) for names in (blocks.inputs, blocks.outputs)]
    multiple = f", which is counted in units of {blocks.align} bytes" if blocks.align > 1 else ""
    parts = [f"goes in by {shown[0]}"] if blocks.inputs else []
    if blocks.rest:
        parts.append(f"comes back in those of them that lie behind the input{multiple}")
    elif blocks.outputs:
        parts.append(f"comes back in {shown[1]}")
    return f"A buffer in registers {' and '.join(parts)}."


def buffer_words(item: Buffer) -> str:
    """One buffer: where it is, how long, what it may not do."""
    verb = {"in": "read", "out": "written", "inout": "read and written"}[item.direction]
    length = item.length if isinstance(item.length, int) else f"`{item.length}`"
    place = f"at {' and '.join(f'`{name}`' for name in item.address)} ({item.space})" if item.address else "in registers"
    parts = [f"{verb} {place}",
             f"{length} elements of {item.element}" if item.element != "u8" else f"{length} bytes"]
    parts += [f"at most {item.maximum}"] if item.maximum is not None else []
    parts += [f"aligned to {item.align}"] if item.align is not None else []
    parts += ["within one page"] if item.crossing == "forbidden" else []
    return ", ".join(parts)


FAULTS = {"general-protection": "ends in a general protection fault", "undefined": "ends in an undefined instruction",
          "ignored": "reads 0, or does nothing"}
RESERVED = {"zero": "a write of anything else faults", "unchecked": "no host looks", "ignored": "a host ignores them",
            "kept": "what was read is to be written"}


def fault_words(fault: str) -> str:
    """What an access to a system register does that is not allowed."""
    return FAULTS[fault]


def reserved_words(register: SystemRegister) -> str:
    """What the reserved bits of a system register must be; "" if it has none."""
    if not register.fields or not reserved_mask(register):
        return ""
    must = f"must be {hex_number(reserved_value(register))}, " if register.reserved in ("zero", "unchecked") else ""
    return f"Reserved bits ({reserved_mask(register):#x}): {must}{RESERVED[register.reserved]}"


def architectures(abi: Abi, call: Call) -> tuple[str, ...]:
    """Those that have the call, () for all."""
    family = next(family for family in abi.families if family.name == call.family)
    if not call.arch or not family.arch:
        return call.arch or family.arch
    return tuple(arch for arch in call.arch if arch in family.arch)


def labelled(parts: Sequence[Part]) -> list[tuple[Part, str]]:
    """The values of an enum or the bits of flags, each with its name in words: those of some architectures only name them
    (`red (x86_64)`), and those that are one number are one (`red (x86_64) or rot (riscv64)`)."""
    if not any(part.arch for part in parts):
        return [(part, part.name) for part in parts]
    found: dict[object, tuple[Part, list[str]]] = {}
    for part in parts:
        key = (part.number, part.name if not part.arch else "") if isinstance(part, EnumValue) else part.bits
        found.setdefault(key, (part, []))[1].append(part.name + (f" ({', '.join(part.arch)})" if part.arch else ""))
    return [(part, " or ".join(names)) for part, names in found.values()]


def answer_words(answer: str) -> str:
    """What a host does that refuses a call: it answers a status, or raises an exception."""
    return "raises an exception" if answer == EXCEPTION else f"answers {answer}"
