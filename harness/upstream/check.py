# SPDX-License-Identifier: BSD-2-Clause
"""Checks one ABI: every release against every source that speaks for it, then the headers against the spec."""
from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from generator.generate import texts_of
from generator.lang.history import NEXT
from generator.lang.load import Spec
from generator.lang.problem import SpecError
from generator.model.abi import Abi, Location
from generator.model.resolve import resolve
from generator.output import encode
from harness.matrix.debian import NO_NETWORK
from harness.matrix.fetch import Unavailable
from harness.matrix.model import MatrixError
from harness.matrix.text import count

from .claims import LAYOUT, Claim, Complaint, Unclaimed, collect
from .compare import Comparison, compare, compare_ours
from .compiler import Broken, Program, head_lines
from .data import Source, Upstream
from .headers import Headers, get_headers
from .scan import Names, scan


SAYS = {"size": "is {} bytes long", "offset": "lies at byte {}", "width": "takes {} bytes"}


@dataclass
class Opened:
    """A source whose headers are there. `names`: on any architecture; `programs`: by architecture."""
    headers: Headers
    programs: dict[str, Program]
    names: Names
    by_target: dict[str, Names]


@dataclass
class Proof:
    """What was found about one release and one source. `reason`: why nothing could be ("" if it could)."""
    release: str
    source: str
    label: str
    reason: str = ""
    constants: int = 0
    layouts: int = 0
    targets: tuple[str, ...] = ()
    missing: int = 0
    record: dict[str, str] = field(default_factory=dict)


@dataclass
class Wrong:
    """A contradiction as a line, and all headers that say the same."""
    line: str
    others: dict[str, None] = field(default_factory=dict)


@dataclass
class Unknown:
    """A name of the spec that headers do not have, or not so that it could be compared. Of the sets only keys count."""
    claim: Claim
    message: str
    releases: dict[str, None] = field(default_factory=dict)
    sources: dict[str, None] = field(default_factory=dict)


@dataclass
class Missing:
    """A name of headers that the spec does not have."""
    file: str
    releases: dict[str, None] = field(default_factory=dict)
    sources: dict[str, None] = field(default_factory=dict)


@dataclass
class Report:
    """Of one ABI. `problems`: lines; `unclaimed`: numbers of the newest release without an upstream; `excused`: names
    that one side need not have."""
    abi: str
    proofs: list[Proof] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    unclaimed: list[str] = field(default_factory=list)
    excused: dict[str, None] = field(default_factory=dict)


class Check:
    """`say` is told what is being done."""

    def __init__(self, data: Upstream, spec: Spec, build: Path, stop: Callable[[], bool],
                 say: Callable[[str], None] = lambda step: None) -> None:
        self.data = data
        self.spec = spec
        self.build = build / data.abi
        self.packages = build
        self.stop = stop
        self.say = say
        self.pool = ThreadPoolExecutor(len(os.sched_getaffinity(0)))     # they wait for compilers
        self.report = Report(data.abi)
        self.opened: dict[str, Opened] = {}
        self.offline = ""       # why nothing more can be fetched
        self.last_claims: list[Claim] = []      # of the release that was checked last
        self.named: dict[str, set[str]] = {}    # release: the public names that the spec has
        self.wrong: dict[tuple, Wrong] = {}
        self.unknown: dict[tuple[Location, str], Unknown] = {}
        self.missing: dict[str, Missing] = {}
        self.nodes: set[str] = set()    # the spec's own names of what is claimed
        self.unused = {excuse.place: excuse for excuse in data.excuses}

    def run(self) -> Report:
        self.check_releases()
        abis = {release: resolve(self.spec, release) for release in self.spec.versions}
        for source in self.data.sources:
            self.open(source)
        for release, abi in abis.items():
            self.check_release(release, abi)
        self.check_release(NEXT, resolve(self.spec, NEXT))
        for source in self.data.sources:
            if source.name in self.opened:
                self.check_missing(source)
        self.report_wrong()
        self.report_unknown()
        self.report_missing()
        self.check_only()
        if len(self.opened) == len(self.data.sources):
            for excuse in self.unused.values():
                self.complain(f"{excuse.place}: '{excuse.glob}' explains nothing: no name of one side that the other "
                              "lacks; remove it")
        return self.report

    def complain(self, line: str) -> None:
        if line not in self.report.problems:
            self.report.problems.append(line)

    def check_releases(self) -> None:
        """Every release has a source, every source a release."""
        known = set(self.spec.versions)
        for source in self.data.sources:
            for release in source.releases:
                if release not in known:
                    raise MatrixError(f"{source.place}: {self.data.abi} has no release \"{release}\": there are "
                                      f"{', '.join(self.spec.versions)}")
        for release in self.spec.versions:
            if not any(speaks_for(source, release) for source in self.data.sources):
                self.complain(f"{self.data.place}: no source speaks for release \"{release}\": add one")

    def open(self, source: Source) -> None:
        """Fetch and read the headers; a proof that says why not if that cannot be done."""
        step = f"{self.data.abi}: headers of {source.name}"
        self.say(step)
        try:
            headers = get_headers(source, self.packages, self.stop, self.offline,
                                  lambda got, _: self.say(f"{step}: fetched {got / 1e6:.1f} MB"))
            programs = {target: self.program(source, headers, target) for target in source.targets}
            by_target = dict(zip(programs, self.pool.map(
                lambda program: scan(program.preprocess("names"), lambda file: is_ours(file, headers)), programs.values())))
        except Unavailable as error:
            if str(error).startswith(NO_NETWORK):
                self.offline = str(error)
            self.give_up(source, str(error))
            return
        except Broken as error:
            self.reject(source, error)
            return
        names = Names()
        for one in by_target.values():
            names.add(one)
        self.opened[source.name] = Opened(headers, programs, names, by_target)

    def give_up(self, source: Source, reason: str) -> None:
        for release in self.spec.versions:
            if speaks_for(source, release):
                self.report.proofs.append(Proof(release, source.name, source.name, reason))

    def reject(self, source: Source, error: Broken) -> None:
        """Its proofs, of other releases too, count no more."""
        self.opened.pop(source.name, None)
        self.report.proofs = [proof for proof in self.report.proofs if proof.source != source.name]
        self.complain(f"{source.place}: the headers cannot be compiled: {error}")
        self.give_up(source, f"the headers cannot be compiled: {error}")

    def program(self, source: Source, headers: Headers, target: str) -> Program:
        shims = (source.shims,) if source.shims else ()
        there = [name for name in source.headers
                 if any((folder / name).is_file() for folder in (*shims, *headers.include))]
        return Program(target, (*shims, *headers.include), head_lines(source.defines, there),
                       self.build / file_name(source.name), self.stop)

    def check_release(self, release: str, abi: Abi) -> None:
        """Of what follows the last release, only what it adds is held against the headers of that release."""
        said = collect(self.spec, abi, dict(self.data.aliases), dict(self.data.only), self.data.ids)
        claims = [one for one in said if isinstance(one, Claim)]
        added = [claim for claim in claims if claim not in self.last_claims] if release == NEXT else claims
        self.last_claims = claims
        self.nodes |= {claim.what for claim in claims}
        self.named[release] = {claim.names[0].split()[-1] for claim in added}
        for one in said:
            if isinstance(one, Complaint):
                self.complain(f"{one.place}: {one.text}")
        if release == self.spec.versions[-1]:
            self.report.unclaimed = [f"{one.place}: {one.what}" for one in said if isinstance(one, Unclaimed)]
        if release == NEXT and not added:
            return
        self.check_ours(release, abi, claims)
        results = {source.name: self.compare_source(source, release, added)
                   for source in self.speaking(release) if added and source.name in self.opened}
        self.judge_unknown(release, added, results)

    def speaking(self, release: str) -> list[Source]:
        """The sources that speak for a release; of what follows the last one, those of the last."""
        spoken = self.spec.versions[-1] if release == NEXT else release
        return [source for source in self.data.sources if speaks_for(source, spoken)]

    def check_ours(self, release: str, abi: Abi, claims: list[Claim]) -> None:
        """The C that we generate says what the model says."""
        self.say(f"{self.data.abi} {release} against the headers that are generated")
        folder = self.build / "generated" / release
        folder.mkdir(parents=True, exist_ok=True)
        try:
            files = texts_of(abi, "constants")
        except SpecError as error:
            self.complain(f"{self.spec.source}: no header of release {release} can be generated: {error.problems[0]}")
            return
        for name, text in files.items():
            (folder / name).write_bytes(b"".join(encode(text)))
        for target in dict.fromkeys(target for source in self.data.sources for target in source.targets):
            program = Program(target, (folder,), head_lines((), tuple(files)), folder, self.stop)
            try:
                for claim, message in compare_ours(program, claims):
                    self.complain(f"{claim.place}: {claim.what} is {show(claim.expected(program.word))}, but not "
                                  f"{claim.ours} in the generated header on {target}{message}")
            except Broken as error:
                self.complain(f"{self.spec.source}: the generated header of release {release} does not compile for "
                              f"{target}: {error}")
                return      # for the others it says the same

    def compare_source(self, source: Source, release: str, claims: list[Claim]) -> Comparison:
        opened = self.opened[source.name]
        self.say(f"{self.data.abi} {release} against {opened.headers.label}")
        claims = [claim for claim in claims if not source.ignores(claim.names[0])]
        try:
            parts = [Comparison(), *self.pool.map(lambda target: compare(opened.programs[target], claims,
                                                                         opened.by_target[target]), opened.programs)]
        except Broken as error:
            self.reject(source, error)
            return Comparison()
        total = parts[0]
        for part in parts[1:]:
            total.add(part)
        for claim, (target, value) in total.wrong.items():
            found = self.wrong.setdefault((claim.place, claim.what, claim.kind, value),
                                          Wrong(self.contradiction(claim, target, value, opened)))
            found.others.setdefault(source.name)
        constants = sum(claim.kind in ("value", "status", "leaf") for claim in total.proven)
        if total.proven or release != NEXT:     # of the few things that next adds most headers say nothing
            self.report.proofs.append(Proof(release, source.name, opened.headers.label, "", constants,
                                            len(total.proven) - constants, source.targets, len(total.unknown),
                                            dict(opened.headers.record)))
        return total

    def contradiction(self, claim: Claim, target: str, value: int, opened: Opened) -> str:
        program = opened.programs[target]
        says = SAYS.get(claim.kind, "says {}")
        wanted = claim.expected(program.word)
        differs = claim.value != claim.value32 or len(opened.programs) > 1 and claim.kind in LAYOUT
        where = f" on {target}" if differs else ""
        return (f"{claim.place}: {claim.what} {says.format(show(wanted))}{where}, {self.header_of(claim, opened)} has "
                f"{'.'.join(claim.names)} = {show(value)}")

    def header_of(self, claim: Claim, opened: Opened) -> str:
        spot = opened.names.spot(claim.names[0])
        file = f"{opened.headers.name_of(spot.file)}:{spot.line} of " if spot else ""
        return f"{file}{opened.headers.label}"

    def judge_unknown(self, release: str, claims: list[Claim], results: dict[str, Comparison]) -> None:
        """Names that no header of a release has; headers that cannot be had may have them."""
        is_whole = all(source.name in self.opened for source in self.speaking(release))
        total = Comparison()
        for result in results.values():
            total.add(result)
        for claim in claims:
            if claim not in total.proven and claim not in total.wrong:
                total.unknown.setdefault(claim, "")
        for claim, message in total.unknown.items():
            known = [name for name in results if message and self.opened[name].names.spot(claim.names[0]) is not None]
            if known or is_whole and not self.excuse(claim.names[0].split()[-1]):
                unknown = self.unknown.setdefault((claim.place, claim.what), Unknown(claim, message if known else ""))
                unknown.releases.setdefault(release)
                unknown.sources.update(dict.fromkeys(known))

    def check_only(self) -> None:
        for node, _ in self.data.only:
            if not any(what == node or what.startswith(f"{node}.") for what in self.nodes):
                self.complain(f"{self.data.place}: 'only' names {node}: {self.data.abi} has no such node with an "
                              "upstream; remove it")

    def report_wrong(self) -> None:
        for wrong in self.wrong.values():
            also = list(wrong.others)[1:]
            self.complain(wrong.line + (f"; so have {', '.join(also)}" if also else ""))

    def report_unknown(self) -> None:
        """Of a type that no header has the members go without saying."""
        for unknown in self.unknown.values():
            claim = unknown.claim
            if claim.kind in LAYOUT and claim.kind != "size" and not unknown.sources:
                continue
            where = f"{', '.join(unknown.sources)}: {unknown.message}" if unknown.sources else "no header has that name"
            self.complain(f"{claim.place}: {claim.what} of {self.data.abi} {', '.join(unknown.releases)} is "
                          f"{'.'.join(claim.names)} upstream: {where}")

    def check_missing(self, source: Source) -> None:
        """What a header has and the spec of the releases it speaks for lacks; what is said for next is not lacking."""
        opened = self.opened[source.name]
        releases = [release for release in self.spec.versions if not self.data.exact or speaks_for(source, release)]
        covered = set().union(*(self.named[release] for release in (*releases, NEXT)))
        types = [word for word in sorted(opened.names.types) if self.data.wants_type(word.split()[-1])]
        constants = [name for name in self.constants_of(opened) if name not in covered]
        implied = self.masks_of(constants, covered, opened)
        for name in (*constants, *types):
            spot = opened.names.spot(name)
            header = opened.headers.name_of(spot.file) if spot else ""
            if name.split()[-1] not in covered | implied and not source.ignores(name) and not self.excuse(name, header):
                missing = self.missing.setdefault(name, Missing(header))
                missing.releases.update(dict.fromkeys(releases))
                missing.sources.setdefault(source.name)

    def constants_of(self, opened: Opened) -> list[str]:
        """Those that are numbers, not texts, types or pieces of code."""
        names = [name for name in sorted(opened.names.constants) if self.data.wants_constant(name)]
        program = next(iter(opened.programs.values()))
        lines = [f"_Static_assert(({name}) * 0ULL == 0, \"\");" for name in names]
        others = program.compile("constants", lines) if lines else {}
        return [name for index, name in enumerate(names) if index not in others]

    def masks_of(self, constants: list[str], covered: set[str], opened: Opened) -> set[str]:
        """Of a bit that the spec has by its number (_NAME) or by its mask (NAME), the other constant: a proof, too."""
        pairs = [(name, f"_{name}") for name in constants if f"_{name}" in covered]
        pairs += [(name[1:], name) for name in constants if name[0] == "_" and name[1:] in covered]
        lines = [f"_Static_assert({mask} == 1ULL << {bit}, \"\");" for mask, bit in pairs]
        others = next(iter(opened.programs.values())).compile("masks", lines) if lines else {}
        return {name for index, pair in enumerate(pairs) if index not in others for name in pair}

    def excuse(self, name: str, header: str = "") -> bool:
        found = [excuse for excuse in self.data.excuses if excuse.covers(name, header)]
        for excuse in found:
            self.unused.pop(excuse.place, None)
        if found:
            self.report.excused.setdefault(name)
        return bool(found)

    def report_missing(self) -> None:
        for name, missing in self.missing.items():
            self.complain(f"{missing.file}: {name} ({', '.join(missing.sources)}) is not in {self.data.abi} "
                          f"{', '.join(missing.releases)}")
        if self.missing:
            where = self.data.place.rsplit(":", 2)[0]
            self.complain(f"{where}: {count(len(self.missing), 'name')} that the spec lacks: describe each there "
                          "(upstream: NAME), or say why not under 'except' here")


def speaks_for(source: Source, release: str) -> bool:
    return release in source.releases


def is_ours(file: str, headers: Headers) -> bool:
    return Path(file).is_relative_to(headers.root)


def file_name(text: str) -> str:
    return "".join(char if char.isalnum() or char in ".-" else "_" for char in text)


def show(number: int) -> str:
    return str(number) if abs(number) < 1 << 12 else f"{'-' if number < 0 else ''}0x{abs(number):x}"
