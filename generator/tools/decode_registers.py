# SPDX-License-Identifier: BSD-2-Clause
"""System registers that somebody asks for: by kind and number, or by the instruction that reaches them, with a value or not.

    msr=0x4b564d01 value=0x1001        rdmsr 0x4b564d01        wrmsr 0x4b564d01 0x1001        csr=0xc01        sysreg=0x180000
"""
from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from generator.lang.registers import KINDS
from generator.model.abi import Abi, RegisterField, SystemRegister
from generator.model.system_registers import (assembler_name, find_register, is_address, refused_mask, reserved_mask,
                                              reserved_value, split_fields, whole)
from generator.model.words import fault_words, history, reserved_words
from generator.tools.decode_numbers import InputError, clip, looks_like_number, parse_number
from generator.tools.decode_report import Report, head

INSTRUCTIONS = {"rdmsr": ("msr", "read"), "wrmsr": ("msr", "write")}
ASSIGNED = re.compile(rf"({'|'.join(KINDS)}|value)=(\S+)", re.IGNORECASE)


@dataclass(frozen=True)
class Access:
    """What is asked. `verb`: read, write, or "" where it was not said. `value`: what is read or written, if known."""
    kind: str
    number: int
    value: int | None
    verb: str = ""


def read_access(tokens: Sequence[str]) -> Access | None:
    """What the words ask for; None if they speak of no register. Raises InputError for one that cannot be read."""
    if tokens and tokens[0].lower() in INSTRUCTIONS and all(map(looks_like_number, tokens[1:])):
        kind, verb = INSTRUCTIONS[tokens[0].lower()]
        if not 2 <= len(tokens) <= 3:
            raise InputError(f"{tokens[0]} takes the number of the register and a value, not {len(tokens) - 1} numbers")
        return make_access(kind, tokens[1], tokens[2] if len(tokens) > 2 else None, verb)
    matches = [ASSIGNED.fullmatch(token) for token in tokens]
    given = {match[1].lower(): match[2] for match in matches if match}
    kinds = [kind for kind in KINDS if kind in given]
    if None in matches or len(given) != len(tokens) or len(kinds) != 1:
        return None
    return make_access(kinds[0], given[kinds[0]], given.get("value"))


def make_access(kind: str, number: str, value: str | None, verb: str = "") -> Access:
    for text in (number, *([] if value is None else [value])):
        if not looks_like_number(text):
            raise InputError(f"'{clip(text)}' is no number: write it like 0x1f or 31")
    found = parse_number(number)
    if not 0 <= found <= KINDS[kind].largest:
        raise InputError(f"{clip(number)} is no number of kind {kind}: there are 0 to {KINDS[kind].largest:#x}")
    return Access(kind, found, None if value is None else parse_number(value) & (1 << 64) - 1, verb)


def access_report(abi: Abi, access: Access, others: Callable[[], Iterable[Abi]]) -> Report:
    register = find_register(abi, access.kind, access.number)
    if register is not None:
        return register_report(abi, register, access.value, access.verb)
    found = [f"{other.release} has {item.full_name}" for other in others()
             if (item := find_register(other, access.kind, access.number)) is not None]
    note = found[0] if found else "no release describes it"
    name = f"{access.kind} {access.number:#x}"
    body = {**head(abi), "register": None, "kind": access.kind, "number": access.number, "notes": [note]}
    return Report(f"{name}: unknown", (("note", note),), body, False, (note,))


def register_report(abi: Abi, register: SystemRegister, value: int | None = None, verb: str = "") -> Report:
    """`value`: what it holds. With `verb`, whether that access is allowed."""
    notes = list(access_notes(register, value, verb))
    shown = "" if value is None else f" = {value:#x}" if not register.fields else f"({field_words(register, value)})"
    number = assembler_name(register) or f"{register.kind} {register.number:#x}"
    rows = [("register", number), ("does", register.doc),
            ("release", f"{history(register.history)} ({abi.name} {abi.release})"), ("access", register.access)]
    rows += [("field", f"{item.name}, {bit_words(item)}: {item.doc}") for item in register.fields]
    rows += [("holds", register.type)] if register.type else []
    rows += [("reserved", words)] if (words := reserved_words(register)) and register.access != "read" else []
    rows += [("needs", f"{feature}; without it an access {fault_words(fault)}") for feature, fault in register.without]
    rows += [("callers", ", ".join(register.callers))] if register.callers else []
    rows += [("only on", ", ".join(register.arch)), *([("header", register.upstream)] if register.upstream else [])]
    rows += [("note", note) for note in notes]
    body: dict[str, Any] = {
        **head(abi), "register": register.name, "kind": register.kind, "number": register.number, "access": register.access,
        "value": value, "fields": {} if value is None else {item.name: held for item, held in held_fields(register, value)},
        "upstream": register.upstream or None, "doc": register.doc, "notes": notes}
    return Report(f"{register.full_name}{shown}", tuple(rows), body, not notes, tuple(notes))


def field_words(register: SystemRegister, value: int) -> str:
    return ", ".join(f"{item.name}={held if held < 10 else f'{held:#x}'}" for item, held in held_fields(register, value))


def held_fields(register: SystemRegister, value: int) -> list[tuple[RegisterField, int]]:
    """What each field holds; an address lies in place, so it is what the guest wrote."""
    return [(item, value & item.bits.mask if is_address(register, item) else held) for item, held in split_fields(register, value)]


def bit_words(item: RegisterField) -> str:
    return f"bit {item.bits.low}" if item.bits.width == 1 else f"bits {item.bits.high}..{item.bits.low}"


def access_notes(register: SystemRegister, value: int | None, verb: str) -> Iterable[str]:
    """What is wrong with an access."""
    if verb and verb not in register.access.split("-"):
        yield f"it cannot be {'read' if verb == 'read' else 'written'}: that {fault_words(register.fault)}"
    if value is None:
        return
    if value & ~whole(register):
        yield f"{value:#x} has more than {register.width} bits"
    wrong = (value ^ reserved_value(register)) & reserved_mask(register)
    if wrong and register.reserved in ("zero", "unchecked"):
        ends = f"a write {fault_words(register.fault)}" if wrong & refused_mask(register) else "no host looks"
        yield f"reserved bits {wrong:#x} are wrong: {ends}"
