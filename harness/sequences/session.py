# SPDX-License-Identifier: BSD-2-Clause
"""Fuzzes one host: draws rounds, runs and judges them, makes what they find small, keeps the state after each round."""
from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from .boot import Outcome, Runner
from .draw import Drawer
from .judge import FATAL, Finding, Judge, is_same
from .minimise import minimise, reduce_items
from .state import Kept, State
from .steps import MOST_STEPS, Sequence, Step, Value, keep_steps
from .table import encode_table
from .vocabulary import Entry, Vocabulary, case_stores, is_strange, spec_value

TABLES = 2              # drawn in a round, whatever the number of processors, so that a seed is repeatable
MANY_TABLES = 4         # the same where one boot takes many guests: a boot costs seconds, a guest little
SEQUENCES = 60          # in a table
MOST_BREAKS = 6         # boots for what is left of a table that breaks its boots
ENOUGH = 3              # times that a fatal finding is met before its call is made only as a case makes it
TOO_OFTEN = 6           # and before it is not made at all
GRACE = 120.0           # seconds beyond the budget for what is being made small
PACKED = 24             # candidates that one boot tries

Program = tuple[Sequence, ...]
Report = Callable[[str], None]


@dataclass(frozen=True)
class Found:
    finding: Finding
    program: Program        # all that the boot had made, the last sequence up to the step
    answers: tuple[tuple[int, int], ...]    # status and value of each step of that


class Session:
    """`stop`: somebody wants the end; `report` gets a line when something was found."""

    def __init__(self, vocabulary: Vocabulary, runner: Runner, state: State, folder: Path, stop: Callable[[], bool], report: Report,
                 keep: Callable[[State, Kept, Outcome | None], None]) -> None:
        self._vocabulary, self._runner, self._state, self._folder = vocabulary, runner, state, folder
        self._judge, self._stop, self._report, self._keep = Judge(vocabulary), stop, report, keep
        self._deadline = 0.0
        self.refused = ""
        self.silence = "it was not booted"     # how the last boot ended, as long as no boot has come to a call

    def run(self, seconds: float) -> None:
        """Rounds until the time is over; at least one."""
        begun = time.monotonic()
        before, boots = self._state.seconds, self._state.boots - self._runner.boots
        self._deadline = begun + seconds
        while not self._stop():
            self.run_round()
            self._state.round += 1
            self._state.seconds = before + time.monotonic() - begun
            self._state.boots = boots + self._runner.boots
            self._state.save(self._folder)
            if self.refused or time.monotonic() >= self._deadline:
                return

    def run_round(self) -> None:
        drawer = Drawer(self._vocabulary, self._state.seed, self._state.cell, self._state.round)
        tables = [[self._tame(sequence) for sequence in drawer.draw_many(SEQUENCES)] for _ in range(MANY_TABLES if self._runner.takes_many else TABLES)]
        breaks = 0
        while tables:
            outcomes = self._runner.run([encode_table(self._vocabulary, table) for table in tables])
            left = []
            for table, outcome in zip(tables, outcomes):
                if outcome.told.refused:
                    self.refused = outcome.told.refused
                    return
                self._take(table, outcome)
                rest = table[max(1, len(outcome.told.answers), outcome.told.begun[0] + 1 if outcome.told.begun else 0):]
                if not outcome.told.ended and rest:
                    left.append([self._tame(sequence) for sequence in rest])
            breaks += 1
            if breaks > MOST_BREAKS or self._stop() or time.monotonic() > self._deadline + GRACE:
                self._state.lost += sum(map(len, left))
                return
            tables = left

    def _tame(self, sequence: Sequence) -> Sequence:
        """Without what is known to end a boot: else every boot would end with the same finding. Such a call is made with the
        arguments of its first case, so that results that later steps take keep their places."""
        return tuple(self._tame_step(step) for step in sequence)

    def _tame_step(self, step: Step) -> Step:
        for kept in self._state.findings:
            if kept.kind not in FATAL or kept.call != step.call or not kept.confirmed:
                continue
            entry = self._vocabulary.entries[step.call]
            if kept.seen < ENOUGH and not is_alike(entry, kept.program[-1][-1], step):
                continue
            case = next((case for case in entry.cases if not any(
                is_strange(entry, index, spec_value(value)) for index, value in enumerate(case.args))), None)
            if case is None or kept.seen >= TOO_OFTEN:
                return self._harmless()
            return Step(entry.name, tuple(map(spec_value, case.args)), case_stores(self._vocabulary, entry, case))
        return step

    def _harmless(self) -> Step:
        """A call that every host answers at once."""
        entry = min(self._vocabulary.entries.values(), key=lambda one: (len(one.way.args), not one.pure, one.index))
        return Step(entry.name, tuple(Value("number") for _ in entry.way.args))

    def _take(self, table: list[Sequence], outcome: Outcome) -> None:
        if outcome.told.answers or outcome.told.begun:
            self.silence = ""
        elif self.silence:
            self.silence = outcome.why
        self._state.sequences += len(outcome.told.answers)
        for sequence, answers in zip(table, outcome.told.answers):
            for step, answer in zip(sequence, answers):
                self._state.steps += 1
                self._state.count(step.call, "exception" if answer.exception is not None else "not made" if not answer.made
                                  else str(answer.status))
        for finding in self._judge.judge(table, outcome):
            kept = next((kept for kept in self._state.findings if is_known(kept, finding)), None)
            if kept is not None:
                kept.seen += 1
            else:
                self._settle(locate(finding, table, outcome))

    # --- making small

    def _settle(self, found: Found) -> None:
        finding = found.finding
        self._report(f"{finding.kind} in {finding.call}: {finding.detail}: making it small")
        kept = Kept(finding.kind, finding.call, finding.about, finding.detail, found.program)
        self._state.findings.append(kept)
        self._shrink(kept, found)
        outcome = self._confirm(kept)
        other = next((one for one in self._state.findings if one is not kept and one.signature == kept.signature), None)
        if other is not None:
            other.seen += 1
            self._state.findings.remove(kept)
            self._report(f"{kept.kind} in {kept.call}: is {other.file} again")
            return
        self._keep(self._state, kept, outcome)
        steps = sum(map(len, kept.program))
        self._report(f"{finding.kind} in {finding.call}: {steps} step{'s' * (steps != 1)}{'' if kept.confirmed else ', and not seen again'}: "
                     f"{kept.file}")

    def _shrink(self, kept: Kept, found: Found) -> None:
        """First the sequence alone; if that does not show it, what came before it in the boot as well."""
        last = found.program[-1]
        if kept.kind == "flood":    # it takes long, and says little more
            alone = (keep_steps(last, [len(last) - 1], dict(enumerate(found.answers))),)
            kept.program = alone if self._shows(kept, [alone])[0] else kept.program
            return
        seen = dict(enumerate(found.answers))
        if self._shows(kept, [(last,)])[0]:
            kept.program = (minimise(last, seen, lambda candidates: self._try(kept, candidates)),)
            return
        if len(found.program) == 1 or not self._shows(kept, [found.program])[0]:
            return
        left = reduce_items(len(found.program), lambda tries: self._shows(kept, [tuple(found.program[item] for item in one) for one in tries]))
        kept.program = tuple(found.program[item] for item in left)
        joined = join(kept.program)
        if joined is not None and self._shows(kept, [(joined,)])[0]:
            kept.program = (minimise(joined, {}, lambda candidates: self._try(kept, candidates)),)

    def _confirm(self, kept: Kept) -> Outcome | None:
        """Alone, in a machine of its own."""
        if self._stop():
            return None
        outcome = self._runner.run([encode_table(self._vocabulary, kept.program)])[0]
        for finding in self._judge.judge(list(kept.program), outcome):
            if is_same(finding, kept.signature):
                kept.confirmed, kept.detail, kept.about = True, finding.detail, finding.about
        return outcome

    def _try(self, kept: Kept, candidates: list[Sequence]) -> list[bool]:
        """Each candidate is a sequence. Those that cannot end a boot are tried in one, and what shows it there again alone."""
        if kept.kind in FATAL or len(candidates) < 3:
            return self._shows(kept, [(one,) for one in candidates])
        answers: list[bool] = []
        for start in range(0, len(candidates), PACKED):
            answers += self._show_packed(kept, candidates[start:start + PACKED])
        if True in answers:
            first = answers.index(True)
            if not self._shows(kept, [(candidates[first],)])[0]:
                return self._shows(kept, [(one,) for one in candidates])
        return answers

    def _show_packed(self, kept: Kept, candidates: list[Sequence]) -> list[bool]:
        if self._is_over():
            return [False] * len(candidates)
        outcome = self._runner.run([encode_table(self._vocabulary, candidates)])[0]
        found = {finding.sequence for finding in self._judge.judge(candidates, outcome) if is_same(finding, kept.signature)}
        return [index in found for index in range(len(candidates))]

    def _shows(self, kept: Kept, programs: list[Program]) -> list[bool]:
        """Each in a machine of its own, and only what shows it in the last sequence counts."""
        if self._is_over():
            return [False] * len(programs)
        outcomes = self._runner.run([encode_table(self._vocabulary, program) for program in programs])
        return [any(is_same(finding, kept.signature) and finding.sequence == len(program) - 1
                    for finding in self._judge.judge(list(program), outcome)) for program, outcome in zip(programs, outcomes)]

    def _is_over(self) -> bool:
        return self._stop() or time.monotonic() > self._deadline + GRACE


def locate(finding: Finding, table: list[Sequence], outcome: Outcome) -> Found:
    """What was made before a finding and with it."""
    last = table[finding.sequence][:finding.step + 1]
    answers = outcome.told.answers[finding.sequence] if finding.sequence < len(outcome.told.answers) else []
    return Found(finding, (*table[:finding.sequence], last), tuple((answer.status or 0, answer.value) for answer in answers[:len(last)]))


def is_known(kept: Kept, finding: Finding) -> bool:
    """Of what ends a boot: what is strange in the known one is strange in this."""
    if finding.kind in FATAL:
        return (kept.kind, kept.call) == (finding.kind, finding.call) and set(kept.about.split("+")) - {""} <= set(finding.about.split("+"))
    return kept.signature == finding.signature


def is_alike(entry: Entry, known: Step, step: Step) -> bool:
    """Whether a step is likely to end the boot as one did that is known: what is strange in that is strange in this."""
    return (known.call, len(known.args)) == (step.call, len(step.args)) and all(
        is_strange(entry, index, step.args[index]) for index, value in enumerate(known.args) if is_strange(entry, index, value))


def join(program: Program) -> Sequence | None:
    """One sequence of several; None if it is too long."""
    steps: list[Step] = []
    for sequence in program:
        base = len(steps)
        for step in sequence:
            steps.append(replace(step, args=tuple(move(value, base) for value in step.args),
                                 stores=tuple(replace(store, value=move(store.value, base)) for store in step.stores)))
    return tuple(steps) if len(steps) <= MOST_STEPS else None


def move(value: Value, base: int) -> Value:
    return value if value.earlier is None else replace(value, aux=value.aux + base)
