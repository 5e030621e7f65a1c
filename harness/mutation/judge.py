# SPDX-License-Identifier: BSD-2-Clause
"""Runs the guests of every release on the host of a mutant, and says what the two judges see: the diff of the two texts, and the
matrix, whose findings are outcomes that the specs do not allow or that the true host does not give."""
from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from generator.diff.change import Effect
from generator.model.abi import Abi, Call
from generator.model.carrier_kinds import Held
from generator.model.derive.boundary import Boundary, InMemory
from generator.model.derive.plan import derived_tests
from generator.model.plan import Test, plan, view_of
from harness.matrix.model import (NEXT, Batch, Build, Cell, GuestBuild, GuestSpec, HostBuild, HostSpec, HostVersion, Get, Limits, MatrixError, Prediction)
from harness.matrix.predict import Side, predict
from harness.matrix.verdict import fits

from .callers import best_caller, caller_mask
from .library import Library, Outcome
from .mutant import COMPATIBLE, GUEST, MODEL, Base, Mutant, Operator
from .probes import MOST_VARIANTS, ProbeTable
from .table import NO_NAMES, HostTable, release_answer, word_of
from .words import WHOLE, mask, name_hash

ARCHITECTURES = {name: 1 << bit for bit, name in enumerate(
    ("x86_64", "i386", "arm64", "riscv64", "riscv32", "ppc64", "s390x", "ppc64le", "ppc32", "arm", "mips64", "loongarch64"))}
WORDS = ("", "pass", "fail", "skip", "absent")
SIZE = 24       # of struct outcome
VECTORS = {"x86_64": 16, "i386": 8}
WRONG = ("making", "exception", "operation", "argument", "input", "output", "status", "value", "register", "memory", "annotation", "hint",
         "refusal", "consent", "instruction", "lacking", "caller", "number")
NUMBER = 1 << WRONG.index("number")
NOT_JUDGED = "not judged"
BREAKS, LOSES, HARMLESS = "breaking", "loses", "compatible"     # loses: a guest that asks is told so, and goes without


@dataclass
class Guest:
    """A release on an architecture, with its plan, its probes, and what happens on the true host."""
    abi: Abi
    table: int
    arch: str
    tests: tuple[Any, ...]
    machines: list[int]
    probes: ProbeTable
    caller: int
    instruction: int
    side: Side
    own: bool       # of the release that is mutated
    rows: dict[str, list[tuple[int, bytes]]] = field(default_factory=dict)
    outcomes: bytes = b""
    answers: bytes = b""
    facts: dict[int, int] = field(default_factory=dict)
    probed: array = field(default_factory=lambda: array("I"))
    features: bytes = b""
    derived: dict[tuple[str, bool], list[int]] = field(default_factory=dict)     # places in the table, by way and whether nightly
    names: list[str] = field(default_factory=list)      # of derived tests
    right: dict[int, int] = field(default_factory=dict)     # outcome of derived tests on the true host
    prediction: Prediction | None = None


@dataclass(frozen=True)
class Verdict:
    """`diff`: BREAKS, LOSES, HARMLESS or NOT_JUDGED. `seen`: what the matrix saw first, "" for nothing. `by`: prediction, baseline,
    probe, new-guest, fact or derived. `derived`: what derived tests saw first; `nightly`: only those of the nightly set; `hidden`: why they
    cannot see it. `equivalent`: why
    nothing could be seen."""
    mutant: Mutant
    diff: str
    seen: str
    by: str
    equivalent: str = ""
    diff_says: str = ""
    derived: str = ""
    nightly: bool = False
    hidden: str = ""


class Judge:
    """For one release of an ABI, on which its guests run. `differ`: the engine of `hvabi diff`, None if there is none."""

    def __init__(self, library: Library, abis: Sequence[Abi], host: Abi, differ: Callable[[Abi, Abi], Sequence[Any]] | None) -> None:
        self.library, self.abis, self.host, self.differ = library, list(abis), host, differ
        self.base = Base(host, abis)
        self.calls = {call.full_name: call for call in host.calls}
        self.tables: dict[str, HostTable] = {}
        self.guests: dict[str, list[Guest]] = {}
        self.structures: dict[tuple[str, str, frozenset[str] | None], ProbeTable] = {}

    # The true host.

    def table_of(self, arch: str) -> HostTable:
        if arch not in self.tables:
            self.tables[arch] = HostTable(self.host, arch)
        return self.tables[arch]

    def guests_of(self, arch: str) -> list[Guest]:
        if arch not in self.guests:
            self.guests[arch] = [self.make_guest(index, abi, arch) for index, abi in enumerate(self.abis)
                                 if any(item.arch == arch for item in abi.conventions)]
            self.library.set_host(self.table_of(arch).image)
            for guest in self.guests[arch]:
                self.run_baseline(guest)
        return self.guests[arch]

    def make_guest(self, index: int, abi: Abi, arch: str) -> Guest:
        view, _ = view_of(abi)
        tests = tuple(sorted(plan(abi, arch), key=lambda test: test.vm))
        probes = ProbeTable(abi, arch, like=self.table_of(arch) if abi is self.host else None)
        convention = next(item for item in abi.conventions if item.arch == arch)
        guest = Guest(abi, 2 * index + (word_of(arch) == 32), arch, tests,
                      [name_hash(f"feature {vm.feature}") if vm.feature else 0 for vm in view.vms], probes, best_caller(abi, arch),
                      name_hash(convention.instructions[0]), Side(abi, arch), abi is self.host)
        for rank, (probe, made) in enumerate(zip(probes.probes, split_rows(probes.image))):
            guest.rows.setdefault(probe.way, []).append((rank, made))
        if guest.own:
            self.list_derived(guest)
        return guest

    def use(self, guest: Guest, caller: int = 0) -> None:
        self.library.set_guest(guest.table, ARCHITECTURES[guest.arch], word_of(guest.arch), VECTORS.get(guest.arch, 0), True, caller or guest.caller,
                               guest.instruction)

    # Derived tests.

    def list_derived(self, guest: Guest) -> None:
        """Those that look at memory after a call, and those whose refusal rests on memory, count on an operation that the host of the table
        does not have."""
        for rank, derived in enumerate(derived_tests(guest.abi)):
            test = derived.test
            guest.names.append(test.name)
            if (not test.arch or guest.arch in test.arch) and not derived.boundary.checks and not rests_on_memory(derived.boundary):
                way = f"{test.call}.{test.form}" if test.form else test.call
                guest.derived.setdefault((way, derived.boundary.nightly), []).append(rank)

    def run_derived(self, guest: Guest, way: str, nightly: bool) -> dict[int, int]:
        """The outcome of each derived test of a way on the host that is set, by a guest of a kind that has the call."""
        ranks = guest.derived.get((way, nightly), [])
        if not ranks:
            return {}
        self.use(guest, self.caller_of(guest, way))
        outcomes = self.library.derived(ranks, nightly)
        if len(outcomes) != len(ranks):
            raise MatrixError(f"{way}: {len(outcomes)} of {len(ranks)} derived tests ran")
        return dict(zip(ranks, outcomes))

    def is_watched(self, guest: Guest, way: str) -> bool:
        """Whether a host can be made of it. A call whose id lies in a buffer is another call, or none, where that is no memory; and one that needs
        what the host cannot advertise is absent."""
        call = self.call_of(way)
        in_memory = any(carrier.held is Held.MEMORY and any(part.carrier == carrier.name for part in self.base.families[call.family].fields)
                        for carrier in guest.abi.carriers)
        return way in guest.rows and not in_memory and not self.table_of(guest.arch).withheld.intersection(call.needs)

    def call_of(self, way: str) -> Call:
        return self.calls[way] if way in self.calls else self.calls[way.rpartition(".")[0]]

    def caller_of(self, guest: Guest, way: str) -> int:
        call = self.call_of(way)
        allowed = caller_mask(guest.abi, call.callers or self.base.families[call.family].callers)
        return guest.caller if not allowed or guest.caller & allowed else allowed & -allowed

    def right_of(self, guest: Guest, way: str, nightly: bool) -> dict[int, int]:
        """What happens on the true host."""
        ranks = guest.derived.get((way, nightly), [])
        if any(rank not in guest.right for rank in ranks):
            held = self.library.host
            self.library.set_host(self.table_of(guest.arch).image)
            guest.right.update(self.run_derived(guest, way, nightly))
            self.library.set_host(held)
        return {rank: guest.right[rank] for rank in ranks}

    def derived_difference(self, guest: Guest, mutant: Mutant) -> tuple[str, bool, str]:
        """The first derived test that does not pass as it does on the true host, and whether it is of the nightly set; or why none can."""
        hidden = 0
        for nightly in (False, True):
            for way in sorted(mutant.keys or ()):
                right = self.right_of(guest, way, nightly)
                outcomes = self.run_derived(guest, way, nightly)
                hidden += self.library.hidden()
                for rank, word in outcomes.items():
                    if right[rank] == 1 and word != 1:
                        return f"{guest.names[rank]}: {WORDS[word]}", nightly, ""
        return "", False, "in each case of the spec the call fails with these other arguments, so that nobody sees what it does not look at" if hidden else ""

    def run_baseline(self, guest: Guest) -> None:
        self.use(guest)
        raw, guest.facts = self.library.run(guest.machines)
        guest.outcomes, guest.answers = raw[::SIZE], raw
        guest.probed = array("I", self.library.probe(guest.probes.image))
        guest.features = self.library.features()
        guest.prediction = self.predict(guest, Side(self.host, guest.arch))

    def predict(self, guest: Guest, host: Side) -> Prediction:
        return predict(cell_of(guest, host.abi), guest.side, host, guest.tests)

    def baseline_problems(self, arch: str) -> list[str]:
        """What goes wrong on the true host: nothing may."""
        problems = []
        for guest in self.guests_of(arch):
            if len(guest.outcomes) != len(guest.tests):
                problems.append(f"{guest.abi.release} {arch}: {len(guest.outcomes)} of {len(guest.tests)} tests ran")
            problems += [f"{guest.abi.release} {arch}: {test.name}: {WORDS[word]}" for test, word, expectation
                         in zip(guest.tests, guest.outcomes, self.prediction(guest).tests)
                         if not self.is_allowed(expectation, word, guest.answers, guest.tests.index(test))
                         and not (self.host.release == NEXT and not guest.own      # it is newer than all
                                  and (WORDS[word] == "skip" or self.has_new_errors(test, guest)))]
            if guest.own:
                problems += [f"{guest.abi.release} {arch}: {guest.names[rank]}: {WORDS[word]}" for way, nightly in guest.derived
                             if self.is_watched(guest, way) for rank, word in self.right_of(guest, way, nightly).items() if word != 1]
                problems += [f"{guest.abi.release} {arch}: {probe.way}: {wrong_words(bits)}" for probe, bits
                             in zip(guest.probes.probes, guest.probed) if bits]
        return problems

    def has_new_errors(self, test: Test, guest: Guest) -> bool:
        """Whether the call is there by an error that the host's text has for it and the guest's does not."""
        if test.kind != "presence":
            return False
        mine = next((call for call in guest.abi.calls if call.full_name == test.call), None)
        other = next((call for call in self.host.calls if call.full_name == test.call), None)
        return mine is not None and other is not None and bool(set(other.errors) - set(mine.errors))

    def prediction(self, guest: Guest) -> Prediction:
        assert guest.prediction is not None
        return guest.prediction

    def is_allowed(self, expectation: Any, word: int, answers: bytes, index: int) -> bool:
        """As the verdict of a cell has it (harness/matrix/verdict.py)."""
        outcome = WORDS[word]
        if expectation.rejudge is not None and outcome in ("pass", "fail"):
            made = Outcome.from_buffer_copy(answers, index * SIZE)
            outcome = "pass" if fits(expectation.rejudge, made.status, made.value) else "fail"
        return outcome in expectation.allowed

    # A mutant.

    def judge(self, mutant: Mutant, operator: Operator) -> Verdict:
        if operator.changes == GUEST:
            return self.judge_guest(mutant)
        diff, says = self.diff_of(mutant, operator)
        base = self.table_of(mutant.arch)
        guests = self.guests_of(mutant.arch)
        table = HostTable(mutant.abi, mutant.arch, base, mutant.names, mutant.behaviour)
        compatible = operator.kind == COMPATIBLE
        host = Side(mutant.abi, mutant.arch) if compatible else None
        same = table.image == base.image
        seen, by = "", ""
        if not same or compatible:
            self.library.set_host(table.image)
            for guest in sorted(guests, key=lambda guest: not guest.own):
                seen, by = self.run_on(guest, mutant, host)
                if seen:
                    break
        if not seen and not compatible and mutant.abi.discovery is not self.host.discovery and self.release_read(mutant.abi) != self.release_read(self.host):
            seen, by = "new guest: the release of the host", "new-guest"
        if not seen and mutant.turned and operator.changes == MODEL:
            seen = self.run_new_guest(mutant)
            by = "new-guest" if seen else ""
        derived, nightly, hidden = "", False, ""
        if operator.derived and not same:
            self.library.set_host(table.image)
            derived, nightly, hidden = self.derived_difference(next(guest for guest in guests if guest.own), mutant)
        equivalent = ""
        if not seen and not derived and not compatible:
            equivalent = hidden or self.why_equal(mutant, same)
        return Verdict(mutant, diff, seen or derived, by if seen or not derived else "derived", equivalent, says, derived, nightly, hidden)

    def judge_guest(self, mutant: Mutant) -> Verdict:
        """A guest that fills its registers by the mutated text, on the true host."""
        self.guests_of(mutant.arch)
        seen = self.run_new_guest(mutant)
        return Verdict(mutant, NOT_JUDGED, seen, "probe" if seen else "", "" if seen else self.why_equal(mutant, True))

    def diff_of(self, mutant: Mutant, operator: Operator) -> tuple[str, str]:
        """The verdict, and the first change that breaks."""
        if self.differ is None or operator.changes != MODEL:
            return NOT_JUDGED, ""
        changes = self.differ(self.host, mutant.abi)
        first = next((change for change in changes if change.breaking), None)
        if first is not None:
            return BREAKS, f"{first.rule}: {first.message}"
        return (LOSES if any(is_lost(change.effects) for change in changes) else HARMLESS), ""

    def run_on(self, guest: Guest, mutant: Mutant, host: Side | None) -> tuple[str, str]:
        """What a guest sees on the mutant's host that it does not on the true one. `host`: of a compatible mutant, by which outcomes
        are judged."""
        self.use(guest)
        raw, facts = self.library.run(guest.machines)
        outcomes = raw[::SIZE]
        if host is None:
            found = self.first_difference(guest, outcomes, raw)
        else:
            found = self.first_alarm(guest, outcomes, raw, host)
        if found[0]:
            return found
        if host is None and facts != guest.facts:
            return f"{guest.abi.release}: a fact of discovery", "fact"
        features = array("I", self.library.features())
        for feature, was, now in zip(guest.abi.features, array("I", guest.features), features):
            if was & ~now & 1 or now & ~was & 2:
                return f"{guest.abi.release}: feature {feature.name} is advertised otherwise", "feature"
        return self.run_probes(guest, mutant, 0 if host is None else NUMBER), "probe"

    def first_difference(self, guest: Guest, outcomes: bytes, raw: bytes) -> tuple[str, str]:
        if outcomes == guest.outcomes:
            return "", ""
        for index, (was, now) in enumerate(zip(guest.outcomes, outcomes)):
            if was == 1 and now != 1:
                expectation = self.prediction(guest).tests[index]
                by = "baseline" if self.is_allowed(expectation, now, raw, index) else "prediction"
                return f"{guest.abi.release}: {guest.tests[index].name}: {WORDS[now]}", by
        return "", ""

    def first_alarm(self, guest: Guest, outcomes: bytes, raw: bytes, host: Side) -> tuple[str, str]:
        prediction = self.predict(guest, host)
        for index, (was, now, expectation) in enumerate(zip(guest.outcomes, outcomes, prediction.tests)):
            if not self.is_allowed(expectation, now, raw, index) and was == 1:
                return f"{guest.abi.release}: {guest.tests[index].name}: {WORDS[now]}", "prediction"
            if was == 1 and now != 1 and expectation.kind not in ("unused", "family", "retired"):
                return f"{guest.abi.release}: {guest.tests[index].name}: {WORDS[now]}", "baseline"
        return "", ""

    def run_probes(self, guest: Guest, mutant: Mutant, allowed: int) -> str:
        """`allowed`: what is no alarm, because the new text may give a number to a call."""
        if mutant.structure and guest.own:
            return self.run_structure(guest, mutant)
        if mutant.keys is None:
            ranks, image = range(len(guest.probes.probes)), guest.probes.image
        else:
            chosen = [item for key in sorted(mutant.keys) for item in guest.rows.get(key, ())]
            ranks, image = [rank for rank, _ in chosen], b"".join(made for _, made in chosen)     # type: ignore[assignment]
        if not image:
            return ""
        for rank, bits in zip(ranks, array("I", self.library.probe(image))):
            bits &= ~allowed
            if bits & ~guest.probed[rank] and not (guest.probed[rank] and not guest.own):
                return f"{guest.abi.release}: {guest.probes.probes[rank].way} watched: {wrong_words(bits & ~guest.probed[rank])}"
        return ""

    def run_structure(self, guest: Guest, mutant: Mutant) -> str:
        """Calls that have the structure which is changed, with the member of unions in which it is."""
        made = self.structure_probes(mutant)
        for probe, bits in zip(made.probes, array("I", self.library.probe(made.image))):
            if bits:
                return f"{guest.abi.release}: {probe.way} watched: {wrong_words(bits)}"
        return ""

    def structure_probes(self, mutant: Mutant) -> ProbeTable:
        """They see nothing wrong on the true host, or there is no proof in what they see."""
        key = mutant.arch, mutant.structure, mutant.keys
        if key not in self.structures:
            true = self.table_of(mutant.arch)
            made = self.structures[key] = ProbeTable(self.host, mutant.arch, keys=mutant.keys, about=mutant.structure, like=true)
            held = self.library.host
            self.library.set_host(true.image)
            found = array("I", self.library.probe(made.image))
            self.library.set_host(held)
            if any(found):
                raise MatrixError(f"{mutant.structure} on the true host: {', '.join(wrong_words(bits) for bits in found if bits)}")
        return self.structures[key]

    def run_new_guest(self, mutant: Mutant) -> str:
        """A guest of the new text on a host of the old one, its registers filled as the new text says."""
        guest = next(item for item in self.guests_of(mutant.arch) if item.own)
        probes = self.new_guest(mutant, MOST_VARIANTS)
        if not probes.image:
            return ""
        self.library.set_host(self.table_of(mutant.arch).image)
        self.use(guest)
        for probe, bits in zip(probes.probes, array("I", self.library.probe(probes.image, by_table=True))):
            if bits:
                return f"new guest: {probe.way} watched: {wrong_words(bits)}"
        return ""

    def release_read(self, abi: Abi) -> tuple[int, ...]:
        """What a guest of a text takes for the release of the true host: major and minor."""
        value = next((release_answer(self.host, item) for item in self.host.discovery if item.kind == "release"), 0)
        return tuple(value >> bits.low & mask(bits.width) for item in abi.discovery if item.kind == "release"
                     for bits in (item.major, item.minor) if bits is not None)

    def new_guest(self, mutant: Mutant, most: int) -> ProbeTable:
        """What a guest of the new text does. `most`: members of unions that are tried."""
        return ProbeTable(mutant.abi, mutant.arch, mutant.names, mutant.keys, True, mutant.structure, most, self.table_of(mutant.arch))

    def why_equal(self, mutant: Mutant, same: bool) -> str:
        """Whether guest and host of the new text do what those of the old do, word for word; "" if not, and then the mutant is missed."""
        if not same:
            return ""
        mine = self.new_guest(mutant, WHOLE).image
        other = self.new_guest(replace(mutant, abi=self.host, names=NO_NAMES), WHOLE).image
        return "the tables of guest and host are the same, word for word" if mine == other else ""


def is_lost(effects: Any) -> bool:
    """Whether somebody who runs notices a change; that a source must be edited is not meant."""
    return max(effects.old_guest, effects.new_guest, effects.forth, effects.back) >= Effect.LOSES


def wrong_words(bits: int) -> str:
    return ", ".join(word for rank, word in enumerate(WRONG) if bits >> rank & 1)


def split_rows(image: bytes) -> list[bytes]:
    words, found, at = array("Q", image), [], 0
    while at < len(words):
        end = at + 2 + words[at + 1]
        found.append(words[at:end].tobytes())
        at = end
    return found


def rests_on_memory(boundary: Boundary) -> bool:
    """Whether a call must be refused for what a field of its memory holds."""
    return boundary.refused and any(isinstance(place, InMemory) for one in boundary.tries for place, _ in one)


def cell_of(guest: Guest, host: Abi) -> Cell:
    """The cell that a prediction is asked for."""
    caller = guest.abi.callers[guest.caller.bit_length() - 1].name if guest.caller else ""
    spec = GuestSpec("mutation", "", "", Path(), guest.abi.name, None, (guest.arch,), ("",), (), Build((), ""), (), Limits(), caller=caller)
    version = HostVersion("true", host.name, host.release, Get("none"), (), batch=Batch("cpio", machines=True))
    return Cell(GuestBuild(spec, guest.abi.release, guest.arch, ""),
                HostBuild(HostSpec("mutation", "", "", Path(), (guest.arch,), (version,), Limits()), version, guest.arch))
