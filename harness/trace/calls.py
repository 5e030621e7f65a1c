# SPDX-License-Identifier: BSD-2-Clause
"""What traced calls mean: the specs' names for calls, arguments, statuses and values. Pure: a trace goes in, decoded calls come out."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from generator.model.abi import Abi, Convention, FurtherResult, Returns
from generator.model.lower import Frame, Lowered, Result, lower, make_frame, make_result, status_result
from generator.model.places import register_key
from generator.model.ways import way_of
from generator.tools.decode import WORD
from generator.tools.decode_fast import travelling
from generator.tools.decode_input import IncompleteId, Reading, number_registers, read_assignments
from generator.tools.decode_numbers import InputError
from generator.tools.decode_report import format_args, take_args
from generator.tools.decode_said import Book
from generator.tools.decode_status import explain_number

from .memory import carriers_in_memory, entries_of, find_convention
from .reader import DIAG, HVC, INSTRUCTIONS, SMC, TracedCall, architecture_of

# `diag` as specs have it: the operands that name the registers of a call.
DIAG_OPERANDS = (2, 4)
NO_ANSWER = "no answer"
KEPT = 1 << 14      # calls that are alike are decoded once


@dataclass(frozen=True)
class Meaning:
    """What the registers before a call say. `name`: family.call, or numbers for what the spec does not have; `known`: it has it.
    `lowered`: how the call travels, None where that is not known; `convention`: by which its registers were read;
    `missing`: which call it is lies in memory."""
    abi: str
    name: str
    text: str
    known: bool
    arguments: tuple[tuple[str, int | None], ...] = ()
    lowered: Lowered | None = None
    convention: Convention | None = None
    note: str = ""
    missing: bool = False


@dataclass(frozen=True)
class Answer:
    """What came back. `status`: its name, or number, "" where the call has none; `values`: (name, number, in words)."""
    status: str
    number: int | None
    values: tuple[tuple[str, int, str], ...] = ()

    @property
    def text(self) -> str:
        shown = [self.status] if self.status else []
        shown += [words if name == "value" and not self.status else f"{name}={f'({words})' if '=' in words else words}" for name, _, words in self.values]
        return " ".join(shown) or "done"


@dataclass(frozen=True)
class Decoded:
    """A call of the trace in words. `answer` is None if it did not come back to where it was made. `entry`: "2/3" for the second of
    the three calls of a list that the call before them makes."""
    call: TracedCall
    meaning: Meaning
    answer: Answer | None
    entry: str = ""

    @property
    def outcome(self) -> str:
        """What it counts as in a summary."""
        if self.answer is None:
            return NO_ANSWER
        return self.answer.status or ("success" if self.answer.number == 0 else "done")

    def line(self) -> str:
        end = f" = {self.answer.text}" if self.answer else f": {NO_ANSWER}"
        note = f"  ({self.meaning.note})" if self.meaning.note else ""
        if self.entry:
            return f"  {self.entry} {self.meaning.text}{end}{note}"
        return f"{self.meaning.abi} {self.meaning.text}{end}  @{self.call.place:#x} cpu{self.call.vcpu}{note}"

    def data(self) -> dict[str, Any]:
        answer = None if self.answer is None else {
            "status": self.answer.status or None, "number": self.answer.number,
            "values": {name: {"value": number, "text": words} for name, number, words in self.answer.values}}
        return {"abi": self.meaning.abi, "call": self.meaning.name, "known": self.meaning.known, "text": self.meaning.text,
                "arguments": dict(self.meaning.arguments), "answer": answer, "place": self.call.place, "vcpu": self.call.vcpu,
                "instruction": INSTRUCTIONS[self.call.kind], "level": self.call.level, "note": self.meaning.note or None,
                "entry": self.entry or None}


class Reader:
    """Decodes with one or several ABIs: a call is of the first that has a convention with its instruction."""

    def __init__(self, books: Sequence[Book]) -> None:
        self.books = tuple(books)
        self._explain: Callable[..., Meaning] = lru_cache(KEPT)(self._explain_anew)

    def decode(self, calls: Iterable[TracedCall], target: str) -> list[Decoded]:
        """A call that makes a list of calls is followed by these."""
        following: dict[tuple[int, int], TracedCall] = {}
        found: list[list[Decoded]] = []
        for call in reversed(list(calls)):
            made = self.decode_call(call, target)
            found.append([made, *self._decode_entries(made, target, following.get((call.vcpu, call.place)))])
            following[call.vcpu, call.place] = call
        return [one for group in reversed(found) for one in group]

    def _decode_entries(self, made: Decoded, target: str, again: TracedCall | None) -> list[Decoded]:
        """None of a list that the host refused."""
        convention = made.meaning.convention
        book = next((book for book in self.books if book.abi.name == made.meaning.abi), None)
        refused = made.answer is not None and (made.answer.number or 0) < 0
        if book is None or convention is None or not made.call.memory or refused:
            return []
        entries = entries_of(book.abi, made.call, convention, target, again)
        return [replace(self.decode_call(call, target), entry=f"{index + 1}/{len(entries)}") for index, call in enumerate(entries)]

    def decode_call(self, call: TracedCall, target: str) -> Decoded:
        arch = architecture_of(target, call.kind)
        meaning = self._explain(arch, call.kind, call.code, tuple(call.before.items()), ())
        if meaning.missing and meaning.convention is not None and call.memory:
            book = next(book for book in self.books if book.abi.name == meaning.abi)
            stored = carriers_in_memory(book.abi, call, meaning.convention, target)
            meaning = self._explain(arch, call.kind, call.code, tuple(call.before.items()), tuple(stored.items()))
        book = next((book for book in self.books if book.abi.name == meaning.abi), None)
        answer = None if call.after is None else Answer("", None) if book is None else read_answer(book, meaning, call.after)
        return Decoded(call, meaning, answer)

    def _explain_anew(self, arch: str, kind: int, code: bytes, before: tuple[tuple[str, int], ...],
                      stored: tuple[tuple[str, int], ...]) -> Meaning:
        registers, instruction = dict(before), instruction_text(kind, code)
        book = next((book for book in self.books if any(is_made_by(item, arch, instruction) for item in book.abi.conventions)), None)
        if book is None:
            return Meaning("?", instruction, f"{instruction}: of none of the ABIs that are decoded", False)
        given = registers | diag_registers(kind, code, registers) | dict(stored)
        try:
            reading = read_assignments(book.decoder, list(given.items()), arch, strict=False)
        except IncompleteId as error:
            return Meaning(book.abi.name, f"{error.family.name}.?", f"{error.family.name}.?", False, missing=True,
                           convention=find_convention(book.abi, arch), note=f"which call it is lies in memory: {' and '.join(error.missing)}")
        except InputError as error:
            return Meaning(book.abi.name, "?", f"unknown call by {instruction}", False, note=str(error))
        return read_meaning(book, reading)


def instruction_text(kind: int, code: bytes) -> str:
    """The instruction with what of its operands tells interfaces apart: `hvc #0xea1`."""
    if kind in (HVC, SMC):
        return f"{INSTRUCTIONS[kind]} #{int.from_bytes(code, 'little') >> 5 & 0xffff:#x}"
    return INSTRUCTIONS[kind]


def is_made_by(convention: Convention, arch: str, instruction: str) -> bool:
    """Whether calls are made so by the convention: its text may name operands that carry nothing."""
    def spelled(text: str) -> str:
        name, _, operand = text.partition(" ")
        return f"{name} #{int(operand[1:], 0):#x}" if operand.startswith("#") and operand[1:2].isdigit() else text

    return convention.arch == arch and any(spelled(text) == instruction or text.split()[0] == instruction
                                           for text in convention.instructions)


def diag_registers(kind: int, code: bytes, registers: dict[str, int]) -> dict[str, int]:
    """The code of a `diag`, which is an address of base and displacement of which 16 bits count, and the registers that the instruction
    names, as the specs call them. What the operands do not name stays as it is: function 0x500 looks at register 1 and those behind."""
    if kind != DIAG:
        return {}
    operands, base, displacement = code[1], code[2] >> 4, (code[2] & 15) << 8 | code[3]
    function = (displacement + (registers[f"r{base}"] if base else 0)) & 0xffff
    given = {"code": function}
    first, third = operands >> 4, operands & 15
    if function != 0x500 and (first, third) != DIAG_OPERANDS:
        given |= {"r2": registers[f"r{first}"], "r3": registers[f"r{(first + 1) % 16}"], "r4": registers[f"r{third}"]}
    return given


def read_meaning(book: Book, reading: Reading) -> Meaning:
    decoded, decoder = reading.decoded, book.decoder
    taken = travelling(decoded, decoder.carriers)
    args = take_args(decoded.args, reading.args, taken)
    text = " ".join([decoded.name + (format_args(decoder, taken, args) if decoded.call else ""), *decoded.marks])
    if decoded.call is None or decoded.family is None:
        return Meaning(book.abi.name, decoded.name, text, False, convention=reading.convention,
                       note=reading.doubt or f"{book.abi.name} {book.abi.release} has no such call")
    lowered = None
    if reading.convention is not None:
        way = way_of(decoded.call, decoded.form.name if decoded.form is not None else "")
        lowered = lower(book.abi, decoded.family, way, reading.convention)
    named = tuple((argument.name, value) for argument, value in zip(taken, args or ()))
    return Meaning(book.abi.name, decoded.name, text, True, named, lowered, reading.convention, reading.doubt)


# Results

def read_answer(book: Book, meaning: Meaning, after: dict[str, int]) -> Answer:
    """The status and the values, from the places where the convention has them. Of a call that no spec has the status alone."""
    lowered, convention, abi = meaning.lowered, meaning.convention, book.abi
    if convention is None:
        return Answer("", None)
    registers, frame = number_registers(convention, after), make_frame(abi, convention)
    status = status_result(abi, frame)
    number = None if status is None else read_status(frame, status, registers)
    values = [] if lowered is None else list(read_values(book, lowered, registers))
    if number is None:
        number = find_refusal(abi, frame, lowered, registers) if status is None else None
        return Answer("" if number is None else status_words(abi, number), number, () if number is not None else tuple(values))
    if convention.shared == "negative":
        return Answer(status_words(abi, number), number) if number < 0 else Answer("" if values else status_words(abi, 0), 0, tuple(values))
    return Answer(status_words(abi, number), number, tuple(values))


def read_status(frame: Frame, status: Result, registers: dict[int | None, int]) -> int | None:
    """The status; None where it is not known. Where another place says first whether there is one, that is asked first."""
    when, place = frame.convention.when, frame.when
    if when is None or place is None:
        return read_result(status, registers)
    held = read_result(replace(status, places=(place,), width=place.width, signed=False), registers)
    if held is None:
        return None
    return read_result(status, registers) if held == when.equals else 0 if held == when.success else held


def find_refusal(abi: Abi, frame: Frame, lowered: Lowered | None, registers: dict[int | None, int]) -> int | None:
    """The status that stands where a value would, of a call that has no status: one that says that the host does not have the call."""
    value = next((result for result in (lowered.results if lowered is not None else ()) if result.name == "value"), None) \
        or make_result("value", frame.value[:1], None, True)
    number = read_result(replace(value, signed=True), registers) if value is not None else None
    return number if number in {status.number for status in abi.status.values if status.absent} else None


def status_words(abi: Abi, number: int) -> str:
    """The name of a status, or the number of one that the spec does not have."""
    answer = explain_number(abi, number)
    if answer.number != number or not answer.valid:
        return str(number)
    return answer.value.name if answer.value else answer.internal[0] if answer.internal else str(number)


def read_values(book: Book, lowered: Lowered, registers: dict[int | None, int]) -> Iterator[tuple[str, int, str]]:
    way = lowered.way
    typed: dict[str, Returns | FurtherResult] = {**({"value": way.returns} if way.returns else {}), **{item.name: item for item in way.also_returns}}
    for result in lowered.results:
        number = None if result.name == "status" else read_result(result, registers)
        if number is not None:
            yield result.name, number, book.decoder.format_value(typed[result.name], number & WORD)


def read_result(result: Result, registers: dict[int | None, int]) -> int | None:
    """What the places hold together; None unless all are known."""
    value = low = 0
    for place in result.places:
        word = None if place.flags else registers.get(register_key(place))
        if word is None:
            return None
        value |= (word >> place.low & (1 << place.width) - 1) << low
        low += place.width
    value &= (1 << result.width) - 1
    return value - (1 << result.width) if result.signed and value >> (result.width - 1) else value
