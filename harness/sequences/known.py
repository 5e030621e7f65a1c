# SPDX-License-Identifier: BSD-2-Clause
"""Whether a finding is known: what the records of its host say of its call, held against what was seen.

A record shows its fault as calls that travel (`registers`, with what came back) and as tests. Compared is what tells findings of one
call apart (judge.Finding.signature):

| the finding | a record's call shows the same | it shows something else |
|---|---|---|
| a status | it comes back with this status | it comes back with another one, or not at all |
| the end of a boot | it does not come back, and was made with the same registers | it comes back |

and a kept sequence that is a test of the record: another kind of fault in the same call is something else, the end of a boot with the
same strange arguments is the same. All else cannot be compared. A record is decided by one call or test that shows the same; it is another one if all
that it has of the call shows something else.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.lang.scalars import SCALARS
from generator.model.lowered import lowered_calls
from generator.model.places import Place
from generator.printable import printable
from harness.matrix.model import MatrixError
from harness.records.record import Record

from .judge import FATAL
from .kept import FOLDER, KINDS, read_repeat
from .record import registers
from .state import Kept
from .steps import Sequence, Step
from .vocabulary import Vocabulary, strange_arguments

WORD = (1 << 64) - 1
ENDS = frozenset({"crash", "hang"})     # kinds of records


@dataclass(frozen=True)
class Decision:
    """Names of records that are about the call. `known`: of this fault. `other`: of another one. `open`: nothing tells."""
    known: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    open: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """"" if no record is about the call."""
        if self.known:
            return f"known: {', '.join(self.known)}"
        if self.open:
            return f"perhaps known: {', '.join(self.open)} cannot be compared with it"
        return f"not known: what {', '.join(self.other)} {'says' if len(self.other) == 1 else 'say'} of this call is something else" if self.other else ""


def decide(records: Iterable[Record], host: str, vocabulary: Vocabulary, kept: Kept, root: Path) -> Decision:
    """By the records of `host`, as it is called there; kept sequences are read under `root`."""
    found: dict[bool | None, list[str]] = {True: [], False: [], None: []}
    for record in records:
        told = list(compare(record, host, vocabulary, kept, root)) if host in record.affects else []
        if told:
            found[True if True in told else None if None in told else False].append(record.name)
    return Decision(tuple(found[True]), tuple(found[False]), tuple(found[None]))


def compare(record: Record, host: str, vocabulary: Vocabulary, kept: Kept, root: Path) -> Iterator[bool | None]:
    """Of each call and each kept sequence of a record that is about the call: whether it shows the same fault; None if nothing tells."""
    before = [(data, sequence) for data, sequence in read_tests(record, host, vocabulary.abi.name, root) if data.get("call") == kept.call]
    ends = record.data["kind"] in ENDS or any(data["kind"] in FATAL for data, _ in before)
    for one in record.data.get("registers", ()):
        if one["call"] == kept.call:
            yield compare_call(one, ends, vocabulary, kept)
    for data, sequence in before:
        yield compare_kept(data, sequence[-1], vocabulary, kept)


def read_tests(record: Record, host: str, abi: str, root: Path) -> Iterator[tuple[Mapping[str, Any], Sequence]]:
    """The kept sequences that are tests of a record, on a host. Raises MatrixError for one that is damaged."""
    for test in sorted({test for shown in record.shows if host in shown.hosts for test in shown.tests}):
        file = root / FOLDER / abi / f"{test}.json"
        if file.exists():
            data, (sequence, *_) = read_repeat(file)
            if data.get("kind") not in KINDS or data.get("call") != sequence[-1].call:
                raise MatrixError(f"{printable(str(file))}: 'kind' is not one of {', '.join(KINDS)}, or 'call' is not that of the last step")
            yield data, sequence


def compare_call(one: Mapping[str, Any], ends: bool, vocabulary: Vocabulary, kept: Kept) -> bool | None:
    """A call as it travels, with what came back. `ends`: the fault of the record is the end of a boot."""
    after = one.get("after")
    if ends and not after and kept.kind not in FATAL:
        return False
    if kept.kind == "status" and after and kept.about != "exception":
        status = status_of(after, vocabulary, kept.call)
        return None if status is None else status == int(kept.about)
    if kept.kind in FATAL:
        if after:
            return False
        return True if one.get("before") == registers(vocabulary, kept.program[-1][-1]) else None
    return None


def compare_kept(data: Mapping[str, Any], step: Step, vocabulary: Vocabulary, kept: Kept) -> bool | None:
    """A sequence that was found before and is a test of the record now."""
    if data["kind"] != kept.kind:
        return False
    if kept.kind in FATAL:
        about = "+".join(strange_arguments(vocabulary.entries[step.call], step))
        return about == kept.about or None
    return data["about"] == kept.about if "about" in data else None


def status_of(after: Mapping[str, Any], vocabulary: Vocabulary, call: str) -> int | None:
    """The status that came back in registers; None if they do not say it, or in words."""
    way = vocabulary.entries[call].way
    lowered = next((one for one in lowered_calls(vocabulary.abi)[way.call.full_name, way.form]
                    if one.frame.convention.arch == vocabulary.arch), None)
    if lowered is None or lowered.frame.when is not None or len(lowered.frame.status) != 1:
        return None
    place, = lowered.frame.status
    held = after.get(place.register)
    return read_status(held, place, vocabulary) if isinstance(held, int) else None


def read_status(held: int, place: Place, vocabulary: Vocabulary) -> int:
    """The number that a register says, with the sign of the ABI's statuses."""
    scalar = SCALARS[vocabulary.abi.status.type]
    width = min(place.width, scalar.width or vocabulary.word)
    number = (held & WORD) >> place.low & (1 << width) - 1
    return number - (1 << width) if scalar.signed and number >> width - 1 else number
