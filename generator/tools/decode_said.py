# SPDX-License-Identifier: BSD-2-Clause
"""What a format read, in the words of an ABI: statements in, reports out. What cannot be said is an InputError."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Union

from generator.model.abi import Abi, Call, Convention, Family, Feature, FlagBit, StatusValue, SystemRegister
from generator.tools.decode import Decoder
from generator.tools.decode_found import (CallSaid, NamesSaid, NothingSaid, RegistersSaid, ResultSaid, Statement, Unclear)
from generator.tools.decode_input import IncompleteId, Named, find_number, names_id, read_assignments
from generator.tools.decode_names import Constant, Names, Target, find_status_name, means
from generator.tools.decode_numbers import InputError, fit_carrier
from generator.tools.decode_registers import register_report
from generator.tools.decode_report import (Report, constant_report, family_report, make_report, named_report, status_line,
                                     status_report)
from generator.tools.decode_smccc import describe_function, is_smccc, name_function
from generator.tools.decode_status import explain_number, explain_status

Others = Callable[[], Iterable[Abi]]


@dataclass(frozen=True)
class Passed:
    """No call of this ABI: what it is instead."""
    what: str


@dataclass(frozen=True)
class Book:
    """A release of an ABI, and its names."""
    decoder: Decoder
    names: Names

    @property
    def abi(self) -> Abi:
        return self.decoder.abi


def make_book(abi: Abi) -> Book:
    return Book(Decoder(abi), Names(abi))


Said = Union[Report, Passed]


def explain(book: Book, statement: Statement, arch: str | None, others: Others) -> Said:
    if isinstance(statement, NothingSaid):
        return Passed(statement.what)
    if isinstance(statement, Unclear):
        return explain_unclear(book, statement, arch, others)
    if statement.abis and book.abi.name not in statement.abis:
        return Passed(f"of {' or '.join(statement.abis)}")
    if isinstance(statement, CallSaid):
        return explain_call(book, statement, arch, others)
    if isinstance(statement, RegistersSaid):
        return explain_registers(book, statement, arch, others)
    if isinstance(statement, ResultSaid):
        return explain_result(book, statement)
    return explain_names(book, statement)


def explain_unclear(book: Book, statement: Unclear, arch: str | None, others: Others) -> Said:
    """All readings, with why; a finding, since nobody knows which is meant."""
    texts, bodies = [], []
    for why, reading in statement.readings:
        try:
            said = explain(book, reading, arch, others)
        except InputError as error:
            said = Passed(str(error))
        texts.append(f"{said.headline if isinstance(said, Report) else said.what} ({why})")
        bodies.append(said.body if isinstance(said, Report) else {"what": said.what})
    return Report(f"ambiguous: {'; or '.join(texts)}", (), {"ambiguous": bodies}, False)


def explain_rivals(books: Sequence[Book], statement: Statement, arch: str | None, others: Others) -> Report | None:
    """What it is in each ABI that it means something in, where the text does not say which is meant: never one of them as
    if it were certain."""
    found = []
    for book in books:
        try:
            said = explain(book, statement, arch, others)
        except InputError:
            continue
        if isinstance(said, Report) and said.valid:
            found.append((book.abi.name, said))
    if not found:
        return None
    texts = "; or ".join(f"{said.headline} ({name})" for name, said in found)
    return Report(f"the text does not say which ABI is meant, name it first: {texts}", (), {"ambiguous": [said.body for _, said in found]},
                  False)


# Calls

def explain_call(book: Book, said: CallSaid, arch: str | None, others: Others) -> Said:
    decoder, abi = book.decoder, book.abi
    carriers = dict(said.carriers) | assemble(abi, said)
    unknown = next((name for name in carriers if name not in decoder.carriers), None)
    if unknown is not None:
        raise InputError(f"{abi.name} has no {unknown}")
    for carrier in abi.carriers:
        if carrier.name in carriers:
            fit_carrier(carrier, carriers[carrier.name])
    convention = find_convention(abi, said.arch or arch) if said.arguments or said.arch else None
    pairs = list(carriers.items())
    if convention is not None:
        pairs += [(register, value) for register, value in zip(convention.arguments, said.arguments) if value is not None]
    report = read_pairs(book, pairs, convention.arch if convention else said.arch, others)
    return check_name(book, report, said)


def assemble(abi: Abi, said: CallSaid) -> dict[str, int]:
    """Carriers out of the fields that the tool took them apart into."""
    values: dict[str, int] = {}
    for name, value in said.fields:
        part = next((part for part in abi.fields if part.name == name), None)
        if part is None:
            raise InputError(f"the ids of {abi.name} {abi.release} have no field {name}")
        if value < 0 or value >> part.bits.width:
            raise InputError(f"{name}={value:#x} has more than its {part.bits.width} bits")
        values[part.carrier] = values.get(part.carrier, 0) | value << part.bits.low
    return values


def find_convention(abi: Abi, arch: str | None) -> Convention | None:
    """The ordinary one of the architecture, or the first of all."""
    known = [item for item in abi.conventions if arch in (None, item.arch)]
    return next((item for item in known if not item.variant), known[0] if known else None)


def read_pairs(book: Book, pairs: Sequence[tuple[str, int]], arch: str | None, others: Others) -> Report:
    """Carriers, registers and arguments by name; a family alone and functions of SMCCC are answers, too."""
    decoder, given = book.decoder, dict(pairs)
    try:
        reading = read_assignments(decoder, pairs, arch, strict=False)
    except IncompleteId as error:
        return family_report(decoder, error.family, error.missing)
    except InputError:
        function = find_function(book.abi, given, arch)
        family = fixed_family(decoder, given)
        if function is not None:
            return function_report(book.abi, function)
        if family is None:
            raise
        return family_report(decoder, family, [name for name in decoder.carriers if name in family_carriers(family)
                                               and name not in given])
    return make_report(decoder, reading, others)


def fixed_family(decoder: Decoder, given: dict[str, int]) -> Family | None:
    """The one family whose fixed fields alone hold what was given."""
    found = [family for family in decoder.abi.families
             if any(part.role == "fixed" and part.carrier in given for part in family.fields)
             and all(part.value == (given[part.carrier] & part.bits.mask) >> part.bits.low
                     for part in family.fields if part.role == "fixed" and part.carrier in given)]
    return found[0] if len(found) == 1 else None


def family_carriers(family: Family) -> set[str]:
    return {part.carrier for part in family.fields if part.role != "fixed"}


def find_function(abi: Abi, given: dict[str, int], arch: str | None) -> int | None:
    """The function identifier of SMCCC among carriers or registers; None without one."""
    for convention in abi.conventions:
        place = dict(convention.carriers).get("function")
        if place is None or arch not in (None, convention.arch):
            continue
        held = [value for name, value in given.items()
                if name == "function" or find_number(convention, name) == find_number(convention, place)]
        if held and is_smccc(held[0] & 0xffffffff):
            return held[0] & 0xffffffff
    return None


def function_report(abi: Abi, function: int) -> Report:
    """An identifier that belongs to another service than the ABI's: whose it is. Without a name it is a finding."""
    words = describe_function(function)
    body = {"abi": abi.name, "release": abi.release, "call": None, "id": {"function": function}, "smccc": words}
    return Report(f"{function:#x}: {words}, no call of {abi.name}", (), body, bool(name_function(function)))


def check_name(book: Book, report: Report, said: CallSaid) -> Report:
    """A tool that prints number and name must mean the same with both."""
    if not said.name:
        return report
    target = book.decoder.calls.get(report.body.get("call") or "") or \
        next((family for family in book.abi.families if family.name == report.body.get("family")), None)
    if means(book.names, said.name, target) if target else not book.names.find_spelling(said.name):
        return report
    note = f"the text calls it {said.name}, which its number does not say: one of them was changed"
    return replace(report, rows=(*report.rows, ("note", note)), notes=(note, *report.notes), valid=False)


# Registers

def explain_registers(book: Book, said: RegistersSaid, arch: str | None, others: Others) -> Said:
    abi = book.abi
    known = dict.fromkeys(item.arch for item in abi.conventions)
    archs = [name for name in said.archs or (arch,) if name is None or name in known]
    if arch is not None and arch not in archs:
        raise InputError(f"these are registers of {' or '.join(said.archs) or 'another machine'}, not of {arch}")
    chosen = arch or (archs[0] if archs else None)
    if not said.archs and not any(names_id(book.decoder, name) for name, _ in said.registers):
        return Passed("registers without the id of a call")
    if said.archs and not archs:
        return Passed(f"registers of {' or '.join(said.archs)}, where {abi.name} has no convention")
    if not said.damaged:
        report = read_pairs(book, said.registers, chosen, others)
        return replace(report, rows=(*report.rows, ("note", said.note)), notes=(*report.notes, said.note)) if said.note else report
    return explain_damaged(book, said, chosen, others)


def explain_damaged(book: Book, said: RegistersSaid, arch: str | None, others: Others) -> Said:
    """With some registers unreadable: an answer only if these hold nothing of the id; their arguments are not known."""
    reasons = "; ".join(f"{name}: {why}" for name, why in said.damaged[:3])
    try:
        report = read_pairs(book, said.registers, arch, others)
    except InputError as error:
        raise InputError(f"{error}; damaged: {reasons}") from None
    guessed = read_pairs(book, (*said.registers, *((name, 0) for name, _ in said.damaged)), arch, others)
    if guessed.headline == report.headline:
        return report           # what is damaged has no part in the call
    if guessed.body.get("id") != report.body.get("id"):
        raise InputError(f"the id of the call cannot be read: {reasons}")
    note = f"damaged: {reasons}"
    return replace(report, rows=(*report.rows, ("note", note)), notes=(note, *report.notes), valid=False)


# Results and names

def explain_result(book: Book, said: ResultSaid) -> Said:
    if said.number is None:
        raise InputError(f"no number in the answer {said.name}")
    answer = explain_number(book.abi, said.number)
    call = next((target.full_name for target in book.names.find(said.call) if isinstance(target, Call)), "") if said.call else ""
    report = status_report(book.abi, answer, said.value)
    return replace(report, headline=status_line(answer, said.value, call))


def explain_names(book: Book, said: NamesSaid) -> Said:
    """The calls, families and constants that a line names, and what was answered."""
    reports = [named_target(book, name, target) for name in said.names for target in book.names.find(name)[:1]]
    calls = [report for report in reports if report.body.get("call") or report.body.get("family")]
    shown = calls or reports or [status_report(book.abi, explain_number(book.abi, value.number)) for name in said.names
                                 if (value := find_status_name(book.abi, name)) is not None]
    if not shown:
        return Passed("no name that is known")
    report = shown[0] if len(shown) == 1 else Report("; ".join(item.headline for item in shown), (),
                                                     {"all": [item.body for item in shown]}, True)
    answer = explain_status(book.abi, said.result) if said.result and calls else None
    if answer is not None:
        report = replace(report, headline=f"{report.headline}: {status_line(answer, None, '')}",
                         body=report.body | {"status": answer.number}, notes=(*report.notes, *answer.notes))
    return report


def named_target(book: Book, name: str, target: Target) -> Report:
    """A name in a line: the name of the ABI before its id, since the line has room for one."""
    if isinstance(target, Call):
        report = named_report(book.decoder, Named(target, ()))
        return replace(report, headline=f"{target.full_name}, {report.headline}")
    return spelled_target(book, name, target) if not isinstance(target, Family) else \
        family_report(book.decoder, target, asked_by(book, target))


def spelled_target(book: Book, name: str, target: StatusValue | Feature | Constant | SystemRegister) -> Report:
    abi = book.abi
    if isinstance(target, SystemRegister):
        return register_report(abi, target)
    if isinstance(target, StatusValue):
        return status_report(abi, explain_number(abi, target.number))
    if isinstance(target, Feature):
        kind = "hint" if target.hint else "feature"
        return constant_report(abi, name, kind, f"{target.name} ({target.source})", None, target.doc)
    number = target.item.bits.mask if isinstance(target.item, FlagBit) else target.item.number
    kind = "bit of" if isinstance(target.item, FlagBit) else "value of"
    return constant_report(abi, name, kind, f"{target.type.name}: {target.item.name}", number, target.item.doc)


def asked_by(book: Book, family: Family) -> list[str]:
    """The carriers that say which call of a family it is."""
    used = {part.carrier for part in family.fields if part.role == "call"}
    return [name for name in book.decoder.carriers if name in used]
