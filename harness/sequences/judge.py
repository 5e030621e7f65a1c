# SPDX-License-Identifier: BSD-2-Clause
"""What a host did that it must not do, of one boot. Everything comes from the spec and from what the boot itself answered.

| kind | the finding |
|---|---|
| crash | the host, or the machine, ended in a call |
| hang | a call does not come back |
| flood | a call prints without end |
| guest | the guest broke down: it was entered where it must not be, or lost what it stands on |
| memory | memory changed that is no buffer of the call, nor one that an earlier call gave to the host |
| code | the guest's own code changed |
| registers | a register changed that the call must preserve |
| status | the call answered what it cannot answer |
| contradiction | an answer denies an earlier one |
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .boot import Outcome
from .console import Answer
from .steps import Sequence, Step
from .vocabulary import Entry, Vocabulary, strange_arguments

NEAR = 16       # bytes that did not change and are reported with those beside them


@dataclass(frozen=True)
class Finding:
    """`about`: what tells it apart from others of its kind and call; of what ends a boot the arguments that are strange. `sequence`, `step`: where; `detail`: what was seen."""
    kind: str
    call: str
    about: str
    sequence: int
    step: int
    detail: str

    @property
    def signature(self) -> tuple[str, str, str]:
        return self.kind, self.call, self.about


FATAL = ("crash", "hang", "flood", "guest")     # what ends a boot
KINDS = (*FATAL, "memory", "code", "registers", "status", "contradiction")


def is_same(finding: Finding, signature: tuple[str, str, str]) -> bool:
    """Whether it is the one of a signature, or that with fewer strange arguments."""
    kind, call, about = signature
    if finding.kind in FATAL:
        return (finding.kind, finding.call) == (kind, call) and set(finding.about.split("+")) <= {*about.split("+"), ""}
    return finding.signature == signature


Asked = tuple[Step, ...]        # what decides an answer, as far as the guest does: the step, or all of its sequence up to it


@dataclass
class Memory:
    """What a boot has been told so far: memory that the host may go on to use, memory to which addresses in the arena of this
    sequence point, families that it says are there, and, by call and by what it was asked, what it answered that says that it is
    there, or not."""
    kept: list[tuple[int, int]] = field(default_factory=list)
    pointed: list[tuple[int, int]] = field(default_factory=list)
    advertised: dict[int, str] = field(default_factory=dict)
    absent: dict[str, dict[Asked, tuple[int, str]]] = field(default_factory=dict)
    present: dict[str, dict[Asked, str]] = field(default_factory=dict)


class Judge:
    """Of one vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._families = {discovery.call: discovery for discovery in vocabulary.abi.discovery if discovery.kind == "families"}

    def judge(self, sequences: list[Sequence], outcome: Outcome) -> list[Finding]:
        """Worst first among those of one step; else in the order in which they came."""
        found: list[Finding] = []
        memory = Memory()
        for index, answers in enumerate(outcome.told.answers[:len(sequences)]):
            before: list[tuple[Step, Answer]] = []
            memory.pointed = []
            for number, answer in enumerate(answers[:len(sequences[index])]):
                step = sequences[index][number]
                if answer.made:
                    found += self._judge_step(index, number, step, answer, before, memory)
                before.append((step, answer))
            if index in outcome.told.code:
                found.append(Finding("code", sequences[index][-1].call, "", index, len(sequences[index]) - 1,
                                     "the guest's own code is not what it was"))
        return found + self._judge_end(sequences, outcome)

    def _judge_end(self, sequences: list[Sequence], outcome: Outcome) -> list[Finding]:
        told = outcome.told
        if told.ended or told.refused or outcome.reason == "stopped":
            return []
        place = told.begun or self._last_answered(sequences, outcome)
        if place is None or place[0] >= len(sequences) or place[1] >= len(sequences[place[0]]):
            return []
        kind = {"timeout": "hang", "flood": "flood", "fault": "guest"}.get(outcome.reason, "crash")
        where = "" if told.begun else " after this call had answered"
        step = sequences[place[0]][place[1]]
        about = "+".join(strange_arguments(self._vocabulary.entries[step.call], step))
        return [Finding(kind, step.call, about, *place, f"{outcome.why}{where}")]

    @staticmethod
    def _last_answered(sequences: list[Sequence], outcome: Outcome) -> tuple[int, int] | None:
        answers = outcome.told.answers
        return (len(answers) - 1, len(answers[-1]) - 1) if answers else None

    def _judge_step(self, index: int, number: int, step: Step, answer: Answer, before: list[tuple[Step, Answer]],
                    memory: Memory) -> Iterator[Finding]:
        entry = self._vocabulary.entries[step.call]
        memory.pointed += self._vocabulary.undescribed(step)
        if answer.status == 0:
            memory.kept += self._vocabulary.may_keep(step)
        for kind, about, detail in (*self._find_changes(step, answer, memory), *self._find_registers(answer),
                                    *self._find_status(entry, answer), *self._find_absence(entry, step, answer, before, memory),
                                    *self._find_denial(entry, step, answer, before)):
            yield Finding(kind, step.call, about, index, number, detail)

    def _find_changes(self, step: Step, answer: Answer, memory: Memory) -> Iterator[tuple[str, str, str]]:
        allowed = [*self._vocabulary.may_change(step), *memory.pointed, *memory.kept]
        for at, size in answer.changes:
            outside = first_outside(at, size, allowed)
            if outside is not None:
                yield "memory", "", f"{size} bytes changed at {name_place(at)}, where nothing was given to the call"
                return

    @staticmethod
    def _find_registers(answer: Answer) -> Iterator[tuple[str, str, str]]:
        if answer.registers and answer.exception is None:
            words = ", ".join(f"{name} from {before:#x} to {after:#x}" for name, before, after in answer.registers)
            yield "registers", ",".join(name for name, _, _ in answer.registers), f"it changed registers that it must preserve: {words}"

    def _find_status(self, entry: Entry, answer: Answer) -> Iterator[tuple[str, str, str]]:
        if answer.exception is not None:
            if not self._vocabulary.abi.raises and not entry.way.answers_without:
                yield "status", "exception", f"it raised the exception {answer.exception}"
            return
        if entry.statuses is None or answer.status is None:
            return
        if answer.status not in entry.statuses | self._vocabulary.refusals(entry):
            yield "status", str(answer.status), (f"it answered {self.name_status(answer.status)}, and can answer only "
                                                 f"{', '.join(map(self.name_status, sorted(entry.statuses, reverse=True)))}")

    def _find_absence(self, entry: Entry, step: Step, answer: Answer, before: list[tuple[Step, Answer]],
                      memory: Memory) -> Iterator[tuple[str, str, str]]:
        """An answer that means that the call is not there, and is none of its own. Where the call is there for other arguments, the
        answer speaks of these: then it is a status that the call does not have."""
        discovery = self._families.get(entry.name)
        if discovery is not None and answer.status == 0 and answer.value and step.args:
            memory.advertised[step.args[0].number] = f"{entry.name} said that the family is there ({answer.value:#x})"
        if entry.statuses is None or answer.status is None or entry.way.needs:
            return
        asked = self._asked(step, before)
        present, absent = memory.present.setdefault(entry.name, {}), memory.absent.setdefault(entry.name, {})
        if answer.status in self._vocabulary.absences(entry) - entry.statuses:
            said = f"it answered {self.name_status(answer.status)}, as if there were no such call"
            absent.setdefault(asked, (answer.status, said))
            family = self._vocabulary.view.families[entry.way.call.family]
            if asked in present:
                yield "contradiction", "absent", f"{said}; before it answered {present[asked]} to the same"
            elif present:
                yield "status", str(answer.status), f"{said}; before it answered {first(present)} to something else"
            elif family.number in memory.advertised:
                yield "contradiction", "advertised", f"{said}; {memory.advertised[family.number]}"
        elif answer.status == 0:    # other answers may come before a host looks for the call
            present.setdefault(asked, self.name_status(answer.status))
            if asked in absent:
                yield "contradiction", "absent", f"it answered {self.name_status(answer.status)}; before, to the same, {absent[asked][1]}"
            elif absent:
                status, said = first(absent)
                yield "status", str(status), f"{said}; to something else it answered {self.name_status(answer.status)}"

    def _asked(self, step: Step, before: list[tuple[Step, Answer]]) -> Asked:
        """Of a call that reads memory, or gets what an earlier step gave, all steps up to it."""
        alone = not self._is_fed(step) and all(value.earlier is None and value.source != "memory" for value in step.values())
        return (step,) if alone else (*(one for one, _ in before), step)

    def _find_denial(self, entry: Entry, step: Step, answer: Answer, before: list[tuple[Step, Answer]]) -> Iterator[tuple[str, str, str]]:
        """The same question, asked again at once; or what was set just before."""
        if not before or answer.status is None or before[-1][1].status is None:
            return
        old_step, old = before[-1]
        mask = (1 << (entry.value_width or 64)) - 1
        if entry.pure and old_step.call == step.call and old_step.args == step.args and not step.stores and not self._is_fed(step):
            if old.status != answer.status:
                yield "contradiction", "again", (f"asked twice it answered {self.name_status(old.status or 0)}, then "
                                                 f"{self.name_status(answer.status)}")
            elif answer.status == 0 and entry.value_width and old.value & mask != answer.value & mask:
                yield "contradiction", "again", f"asked twice it gave {old.value:#x}, then {answer.value:#x}"
            elif answer.status == 0 and answer.hashes != old.hashes:
                yield "contradiction", "again", "asked twice it left two answers in memory"
        if entry.setter == old_step.call and old.status == 0 and answer.status == 0 and entry.value_width and self._asks_for(entry, step, old_step):
            wanted = self._arrived(old_step)
            if wanted & mask != answer.value & mask:
                yield "contradiction", "set", f"{wanted:#x} was set, and it gave {answer.value:#x}"

    def _is_fed(self, step: Step) -> bool:
        """Whether it reads memory, which the call before may have changed."""
        return any(buffer.direction != "out" for buffer in self._vocabulary.entries[step.call].way.buffers)

    def _asks_for(self, entry: Entry, step: Step, setter: Step) -> bool:
        count = len(entry.way.args)
        return len(setter.args) == count + 1 and setter.args[:count] == step.args and setter.args[-1].source == "number"

    def _arrived(self, setter: Step) -> int:
        """What of the last argument arrived."""
        entry = self._vocabulary.entries[setter.call]
        return self._vocabulary.cut(entry, entry.way.args[-1].name, setter.args[-1].number)

    def name_status(self, status: int) -> str:
        return f"{self._vocabulary.status_names.get(status, 'no status')} ({status})"


def first(answers: dict[Asked, Any]) -> Any:
    return next(iter(answers.values()))


def first_outside(at: int, size: int, allowed: list[tuple[int, int]]) -> int | None:
    """The first byte that no region covers. Bytes between two regions count as covered where they are few: what is reported
    may be two changes with others between."""
    place, end = at, at + size
    while place < end:
        covering = [begin + length for begin, length in allowed if begin <= place < begin + length]
        if covering:
            place = max(covering)
            continue
        after = min((begin for begin, length in allowed if place < begin < end and length), default=None)
        if place == at or after is None or after - place > NEAR:
            return place
        place = after
    return None


def name_place(at: int) -> str:
    names = ("the page before $scratch", "$scratch", "the page behind $scratch", "$scratch2", "the page behind $scratch2",
             "the second page behind $scratch2")
    return f"{names[min(at // 4096, 5)]}+{at % 4096:#x}"
