# SPDX-License-Identifier: BSD-2-Clause
"""What a call answered: a status by number or name, the result word that holds a status beside a count, a C error."""
from __future__ import annotations

import errno
import re
from dataclasses import dataclass, replace

from generator.lang.scalars import SCALARS
from generator.lang.values import BitRange
from generator.model.abi import Abi, StatusValue
from generator.tools.decode import WORD
from generator.tools.decode_names import find_status_name
from generator.tools.decode_numbers import InputError, clip, looks_like_number, parse_number
from generator.tools.decode_smccc import RESULTS

BARE_HEX = re.compile(r"(?=[0-9]*[a-fA-F])[0-9a-fA-F]{2,16}")

# Numbers that the host uses inside and never lets a guest see (xen/include/public/errno.h).
INTERNAL = {("xen", -85): ("erestart", "Internal to the hypervisor, which lets the guest make the call again, from where it had "
                                       "come; no status for a guest.")}


@dataclass(frozen=True)
class StatusAnswer:
    """`value` None: the number has no name among the statuses. `done`: the count beside the status."""
    number: int
    value: StatusValue | None
    done: int | None = None
    notes: tuple[str, ...] = ()
    internal: tuple[str, str] | None = None

    @property
    def valid(self) -> bool:
        return self.value is not None or self.internal is not None

    @property
    def headline(self) -> str:
        name = self.value.name if self.value else self.internal[0] if self.internal else ""
        number = self.value.number if self.value else self.number
        first = f"{name} ({number})" if name else f"{number}: no status"
        return first if self.done is None else f"{first}, {self.done} {'rep' if self.done == 1 else 'reps'} completed"


def explain_status(abi: Abi, text: str) -> StatusAnswer | None:
    """By name or number, as somebody typed it; None if there is no such name."""
    if looks_like_number(text):
        answer = explain_number(abi, parse_number(text))
        other = explain_number(abi, int(text, 16)) if not answer.valid and text.isdigit() and len(text) < 17 else None
        if other is not None and other.valid:
            return replace(answer, notes=(*answer.notes, f"in hexadecimal, as 0x{text}, it is {other.headline}"))
        return answer
    found = find_status_name(abi, text)
    if found is not None:
        return StatusAnswer(found.number, found)
    name = text.lstrip("-").upper().removeprefix("XEN_").removeprefix("KVM_")
    internal = next((number for (owner, number), (known, _) in INTERNAL.items() if owner == abi.name and known.upper() == name),
                    None)
    if internal is not None:
        return explain_number(abi, internal)
    if BARE_HEX.fullmatch(text):
        return explain_number(abi, int(text, 16))       # a letter in it: no decimal number
    if text[:1] in "+-" and not text.lstrip("+-").replace("_", "").isalnum():
        raise InputError(f"'{clip(text)}' is no status: write a number like -3, or a name")
    return None


def explain_number(abi: Abi, number: int) -> StatusAnswer:
    """Also as a register of 32 or 64 bits shows it that is read with a sign or without, without its sign, and within a result
    word."""
    known = {value.number: value for value in abi.status.values}
    unsigned = number + (1 << (SCALARS[abi.status.type].width or 64)) if number < 0 else number
    for wanted in (number, number - (1 << 32), number - (1 << 64), unsigned):
        if wanted in known and (wanted in (number, unsigned) or wanted < 0):
            return StatusAnswer(wanted, known[wanted], notes=smccc_notes(abi, wanted))
        if wanted in RESULTS and has_smccc(abi):
            return StatusAnswer(wanted, None, internal=(RESULTS[wanted], "A result of the SMC Calling Convention, on arm64."))
        if (abi.name, wanted) in INTERNAL:
            return StatusAnswer(wanted, None, internal=INTERNAL[abi.name, wanted])
    split = split_result(abi, number)
    if split is not None:
        return split
    if -number in known and number > 0:
        return StatusAnswer(-number, known[-number], notes=(f"given as {number}, without its sign",))
    name = errno.errorcode.get(abs(number))
    c_name = (f"{number} is {'-' if number < 0 else ''}{name} of C, which no call of {abi.name} {abi.release} answers",) \
        if name and any(value.name.upper() in errno.errorcode.values() for value in abi.status.values) else ()
    return StatusAnswer(number, None, notes=c_name)


def has_smccc(abi: Abi) -> bool:
    return any(carrier.name == "function" for carrier in abi.carriers)


def smccc_notes(abi: Abi, number: int) -> tuple[str, ...]:
    """The same number is another answer on arm64."""
    if number not in RESULTS or not has_smccc(abi):
        return ()
    return (f"on arm64 it is {RESULTS[number]} of the SMC Calling Convention",)


def result_bits(abi: Abi) -> tuple[BitRange, BitRange] | None:
    """Where a result word holds the status and the count; None for ABIs that have no such word."""
    for convention in abi.conventions:
        if convention.status_bits is not None and convention.value_bits is not None and convention.status == convention.value:
            return convention.status_bits, convention.value_bits
    return None


def split_result(abi: Abi, number: int) -> StatusAnswer | None:
    bits = result_bits(abi)
    word = number & WORD
    if bits is None or not word >> (bits[0].high + 1):
        return None
    status, done = ((word & part.mask) >> part.low for part in bits)
    found = next((value for value in abi.status.values if value.number == status), None)
    rest = word & ~(bits[0].mask | bits[1].mask)
    notes = (f"bits {rest:#x} of the result word are not zero, as a host leaves them",) if rest else ()
    return StatusAnswer(status, found, done, notes)
