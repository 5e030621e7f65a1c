# SPDX-License-Identifier: BSD-2-Clause
"""Reads what guests/sequences prints. All of it is foreign: only the line that is due counts, and what follows it.

    >3.1                        step 1 of sequence 3 is about to be made
    <3.1 -3 7f                  it answered the status -3, and 0x7f in the register of the value
    <3.1 exception d            it raised an exception
    <3.1 none                   this guest has no way to make it
    !9=a5c3,0                   register 9 held 0xa5c3 and now holds 0
    ~1000+8                     8 bytes of the arena changed, from 0x1000 on (~more: and others)
    =0:811c9dc5                 a hash of the first memory that the call may change; =r: of what came back in registers
    .3                          the sequence is over (.3 code: the guest's own code is not what it was)
    # sequences: end            all are
"""
from __future__ import annotations

import re
from dataclasses import dataclass, field

LONGEST_LINE = 256
BEGIN = re.compile(r">(\d{1,5})\.(\d{1,2})$")
ANSWER = re.compile(r"<(\d{1,5})\.(\d{1,2}) (?:(-?\d{1,20}) ([0-9a-f]{1,16})|exception ([0-9a-f]{1,8})|(none))$")
REGISTER = re.compile(r"!(v?\d{1,2})=([0-9a-f]{1,16}),([0-9a-f]{1,16})$")
CHANGE = re.compile(r"~([0-9a-f]{1,4})\+([0-9a-f]{1,4})$")
HASH = re.compile(r"=(r|\d{1,2}):([0-9a-f]{1,8})$")
END = re.compile(r"\.(\d{1,5})( code)?$")
LAST = "# sequences: end"
REFUSED = "# sequences: "
GUEST_FAULT = "# guest: "
MOST = 16       # lines that follow one answer


@dataclass
class Answer:
    """What one step brought. `status` is None for an exception, and where the guest cannot make the call."""
    status: int | None = None
    value: int = 0
    exception: int | None = None
    made: bool = True
    registers: list[tuple[str, int, int]] = field(default_factory=list)
    changes: list[tuple[int, int]] = field(default_factory=list)
    more: bool = False
    hashes: dict[str, int] = field(default_factory=dict)


@dataclass
class Told:
    """`answers`: of each sequence that began. `begun`: the step that was being made when the report ended, None between steps.
    `code`: sequences after which the guest's own code was changed. `refused`: why the guest made no call. `fault`: what the guest
    says of its own end."""
    answers: list[list[Answer]] = field(default_factory=list)
    begun: tuple[int, int] | None = None
    code: set[int] = field(default_factory=set)
    over: int = 0
    ended: bool = False
    refused: str = ""
    fault: str = ""


class Reader:
    """Feed it the console as it comes."""

    def __init__(self) -> None:
        self.told = Told()
        self._line = bytearray()
        self._open: Answer | None = None    # whose details may follow
        self._due = (0, 0)

    def feed(self, data: bytes) -> None:
        pieces = data.split(b"\n")
        for piece in pieces[:-1]:
            self._line += piece[:LONGEST_LINE + 1 - len(self._line)]
            if len(self._line) <= LONGEST_LINE:
                self._take(self._line.rstrip(b"\r").decode("ascii", "replace"))
            self._line.clear()
        self._line += pieces[-1][:max(0, LONGEST_LINE + 1 - len(self._line))]

    def _take(self, line: str) -> None:
        told = self.told
        if told.ended or told.refused:
            return
        if found := BEGIN.match(line):
            if (int(found[1]), int(found[2])) == self._due:
                told.begun, self._open = self._due, None
        elif found := ANSWER.match(line):
            if (int(found[1]), int(found[2])) == self._due:
                self._answer(found)
        elif self._open is not None and line[:1] in ("!", "~", "="):
            self._detail(self._open, line)
        elif (found := END.match(line)) and int(found[1]) == self._due[0] and self._due[1]:
            if found[2]:
                told.code.add(self._due[0])
            told.over += 1
            self._due, self._open, told.begun = (self._due[0] + 1, 0), None, None
        elif line == LAST:
            told.ended, told.begun = True, None
        elif line.startswith(REFUSED) and not told.answers and ("cannot" in line or "no " in line or "has no" in line):
            told.refused = line[len(REFUSED):]
        elif line.startswith(GUEST_FAULT) and not told.fault:
            told.fault = line[len(GUEST_FAULT):]

    def _answer(self, found: re.Match[str]) -> None:
        sequence, step = self._due
        answer = Answer()
        if found[3] is not None:
            answer.status, answer.value = int(found[3]), int(found[4], 16)
        elif found[5] is not None:
            answer.exception = int(found[5], 16)
        else:
            answer.made = False
        if len(self.told.answers) <= sequence:
            self.told.answers.append([])
        self.told.answers[sequence].append(answer)
        self._due, self._open, self.told.begun = (sequence, step + 1), answer, None

    @staticmethod
    def _detail(answer: Answer, line: str) -> None:
        if len(answer.registers) + len(answer.changes) + len(answer.hashes) >= MOST:
            return
        if found := REGISTER.match(line):
            answer.registers.append((found[1], int(found[2], 16), int(found[3], 16)))
        elif found := CHANGE.match(line):
            answer.changes.append((int(found[1], 16), int(found[2], 16)))
        elif found := HASH.match(line):
            answer.hashes[found[1]] = int(found[2], 16)
        elif line == "~more":
            answer.more = True


def read_console(data: bytes) -> Told:
    reader = Reader()
    reader.feed(data)
    reader.feed(b"\n")
    return reader.told
