# SPDX-License-Identifier: BSD-2-Clause
"""Makes mutants and judges them, side by side: each process makes the same list, and takes every so manieth of it."""
from __future__ import annotations

import gc
import multiprocessing
import random
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.diff.engine import compare
from generator.exit_status import USAGE
from generator.lang.load import load
from generator.lang.problem import SpecError
from generator.model.abi import EXCEPTION, Abi
from generator.model.lowered import lowered_calls
from generator.model.resolve import resolve
from harness.matrix.model import HOME, NEXT, MatrixError

from .judge import BREAKS, HARMLESS, LOSES, NOT_JUDGED, Judge, Verdict
from .library import Library, build
from .mutant import COMPATIBLE, Base, Mutant, Operator
from .operators import all_operators

SHARED: list[Any] = []      # what every process of a run has from the one that started it: models are not to be packed and sent


@dataclass(frozen=True)
class Asked:
    """What the command line asks for. `rules`: names of operators, none for all. `limit`: mutants of an operator, None for all."""
    abis: tuple[str, ...]
    rules: frozenset[str]
    release: str | None
    limit: int | None
    seed: int
    jobs: int
    out: Path


@dataclass
class Count:
    """What became of the mutants of one operator. `missed`, `alarms`, `equal`: where, and what was seen or why it is equal."""
    mutants: int = 0
    diff_breaking: int = 0
    diff_loses: int = 0
    diff_not_judged: int = 0
    seen: int = 0
    by: dict[str, int] = field(default_factory=dict)
    derived: int = 0        # seen by derived tests; 0 where they were not run
    nightly: int = 0        # of those, by the nightly set alone
    hidden: int = 0         # which derived tests cannot see, because no case of the call succeeds
    missed_by_diff: list[str] = field(default_factory=list)
    missed_by_matrix: list[str] = field(default_factory=list)
    missed_by_derived: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)
    equal: list[tuple[str, str]] = field(default_factory=list)

    def add(self, verdict: Verdict, kind: str, must_derive: bool = False) -> None:
        self.mutants += 1
        self.diff_breaking += verdict.diff == BREAKS
        self.diff_loses += verdict.diff == LOSES
        self.diff_not_judged += verdict.diff == NOT_JUDGED
        about = f"{verdict.mutant.about} ({verdict.mutant.arch})"
        self.derived += bool(verdict.derived)
        self.nightly += verdict.nightly
        self.hidden += bool(verdict.hidden)
        if verdict.seen:
            self.seen += 1
            self.by[verdict.by] = self.by.get(verdict.by, 0) + 1
        if kind == COMPATIBLE:
            if verdict.diff == BREAKS:
                self.alarms.append(f"{about}: diff: {verdict.diff_says}")
            if verdict.seen:
                self.alarms.append(f"{about}: matrix: {verdict.seen}")
        elif verdict.equivalent:
            self.equal.append((about, verdict.equivalent))
        else:
            if not verdict.seen:
                self.missed_by_matrix.append(about)
            if must_derive and not verdict.derived and not verdict.hidden:
                self.missed_by_derived.append(about)
            if verdict.diff == HARMLESS:
                self.missed_by_diff.append(about)

    @property
    def missed(self) -> int:
        return len(self.missed_by_diff) + len(self.missed_by_matrix) + len(self.missed_by_derived)

    def join(self, other: Count) -> None:
        self.mutants += other.mutants
        self.diff_breaking += other.diff_breaking
        self.diff_loses += other.diff_loses
        self.diff_not_judged += other.diff_not_judged
        self.seen += other.seen
        self.derived += other.derived
        self.nightly += other.nightly
        self.hidden += other.hidden
        for name, many in other.by.items():
            self.by[name] = self.by.get(name, 0) + many
        for name in ("missed_by_diff", "missed_by_matrix", "missed_by_derived", "alarms", "equal"):
            getattr(self, name).extend(getattr(other, name))


@dataclass
class Result:
    """Of one ABI. `problems`: what goes wrong on the true host, where nothing may. `seconds`: of CPU, of all processes."""
    abi: str
    release: str
    releases: tuple[str, ...]
    counts: dict[str, Count]
    problems: list[str]
    seconds: float
    cpu: float

    @property
    def is_clean(self) -> bool:
        return not self.problems and not any(count.missed for count in self.counts.values()) and not any(count.alarms for count in self.counts.values())


def mutate(asked: Asked) -> list[Result]:
    """Raises MatrixError for what does not exist."""
    return [mutate_abi(name, asked) for name in asked.abis]


def mutate_abi(name: str, asked: Asked) -> Result:
    started = time.monotonic()
    abis = read_releases(name)
    host = find_release(name, abis, asked.release)
    if all(item.gap or item.immediates for lowered in lowered_calls(host).values() for item in lowered):
        raise MatrixError(f"spec/{name}: every call has its number in the instruction, and the guest of the table has one instruction", USAGE)
    if any(EXCEPTION in (answers.unknown_family, answers.unknown_call) for answers in map(host.answers_of, host.families)):
        raise MatrixError(f"spec/{name}: an unknown call raises an exception, and the host of the table answers with a status", USAGE)
    library = build(abis, asked.out, asked.jobs)
    SHARED[:] = [library, abis, host, asked]
    gc.freeze()
    if asked.jobs == 1:
        parts = [work_on(0)]
    else:
        pool = multiprocessing.get_context("fork").Pool(asked.jobs, initializer=obey_signals)
        try:
            parts = pool.map(work_on, range(asked.jobs), chunksize=1)
            pool.close()
        finally:
            pool.terminate()
            pool.join()
    counts: dict[str, Count] = {}
    for found, _, _ in parts:
        for operator, count in found.items():
            counts.setdefault(operator, Count()).join(count)
    return Result(name, host.release, tuple(abi.release for abi in abis), counts, parts[0][1], time.monotonic() - started,
                  sum(cpu for _, _, cpu in parts))


def obey_signals() -> None:
    """A worker ends without a word: the process that started it has the last one."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def read_releases(name: str) -> list[Abi]:
    """All releases, and the working text if it is more than the last of them."""
    folder = HOME / "spec" / name
    if not (folder / "abi.yaml").is_file():
        known = sorted(file.parent.name for file in (HOME / "spec").glob("*/abi.yaml"))
        raise MatrixError(f"spec/{name}: there is no such ABI; there are {', '.join(known)}", USAGE)
    try:
        spec = load(folder, HOME)
        abis = [resolve(spec, version) for version in spec.versions]
        working = resolve(spec, NEXT)
    except SpecError as error:
        raise MatrixError(f"{error.problems[0]}") from None
    return abis if abis and working.spec_hash == abis[-1].spec_hash else [*abis, working]


def find_release(name: str, abis: Sequence[Abi], wanted: str | None) -> Abi:
    if wanted is None:
        return abis[-1]
    found = next((abi for abi in abis if abi.release == wanted), None)
    if found is None:
        raise MatrixError(f"spec/{name} has no release {wanted}: there are {', '.join(abi.release for abi in abis)}", USAGE)
    return found


def differ() -> Callable[[Abi, Abi], Sequence[Any]] | None:
    """The engine of `hvabi diff`."""
    return compare


def work_on(rank: int) -> tuple[dict[str, Count], list[str], float]:
    path, abis, host, asked = SHARED
    started = time.process_time()
    gc.disable()        # what a mutant leaves behind holds no circles that matter
    judge = Judge(Library(path), abis, host, differ())
    problems = [problem for arch in judge.base.archs for problem in judge.baseline_problems(arch)] if rank == 0 else []
    counts: dict[str, Count] = {}
    for index, (operator, mutant) in enumerate(all_mutants(judge, asked)):
        if index % asked.jobs == rank:
            counts.setdefault(operator.name, Count()).add(judge.judge(mutant, operator), operator.kind, operator.derived)
        if index % 500 == 0:
            gc.collect()
    return counts, problems, time.process_time() - started


def all_mutants(judge: Judge, asked: Asked) -> Iterator[tuple[Operator, Mutant]]:
    for operator in all_operators():
        if not asked.rules or operator.name in asked.rules:
            made = list(operator.make(judge.base))
            yield from ((operator, made[rank]) for rank in chosen(judge.base, operator, made, asked))


def chosen(base: Base, operator: Operator, made: Sequence[Mutant], asked: Asked) -> list[int]:
    """Which mutants of an operator are judged: so many of all as are asked for, at random by the seed, among them one of each family
    in which it has any."""
    if asked.limit is None or len(made) <= asked.limit:
        return list(range(len(made)))
    order = random.Random(f"{asked.seed} {operator.name}").sample(range(len(made)), len(made))
    first: dict[str, int] = {}
    for rank in order:
        first.setdefault(family_of(base, made[rank]), rank)
    picked = list(first.values())
    picked += [rank for rank in order if rank not in first.values()][:max(asked.limit - len(picked), 0)]
    return sorted(picked)


def family_of(base: Base, mutant: Mutant) -> str:
    """The family that a mutant is about, by what it is called or by its type; "" for what is the ABI's."""
    name = mutant.about.partition(":")[0].partition(".")[0].partition(" ")[0]
    item = base.types.get(mutant.structure or name)
    return name if name in base.families else item.family if item is not None else ""
