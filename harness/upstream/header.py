# SPDX-License-Identifier: BSD-2-Clause
"""Holds a header that somebody keeps by hand against a release: what in it has a name that the spec knows must say the same.

A compiler says it, for each architecture: assertions first, then the values themselves, read from what it made of them. Only names
that the header really has are asked about; the others are said to be not there.
"""
from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.exit_status import USAGE
from generator.files import NotUsable, open_regular
from generator.generate import texts_of
from generator.lang.load import Spec
from generator.lang.problem import SpecError
from generator.model.abi import Abi
from generator.output import encode
from harness.matrix.model import MatrixError

from .catalog import NOWHERE, Catalog, Layout, make_catalog
from .claims import LAYOUT, Claim
from .compare import assertion, expression, is_failure, signed
from .compiler import Broken, Compiler, Program, head_lines
from .data import Upstream
from .header_map import HeaderMap, MappedType, Pair
from .scan import Names, Spot, scan

SAYS = {"size": ("takes {} bytes", "{}"), "offset": ("lies at byte {}", "at {}"), "width": ("takes {} bytes", "{}")}
SYSTEM = ("/usr/include/", "/usr/lib/")


@dataclass(frozen=True)
class Request:
    """`file`: the header. `include`, `defines`: as a compiler takes them with -I and -D. `archs`: () for those of the compiler."""
    file: Path
    include: tuple[Path, ...] = ()
    defines: tuple[str, ...] = ()
    archs: tuple[str, ...] = ()
    compiler: Compiler = field(default_factory=Compiler)


@dataclass(frozen=True)
class Difference:
    """`where`: file:line of the header. `theirs`: the name in it. `ours`: the node of the spec, `place` where that says it ("" if not
    known). `archs`: where it is so. `line`: all of that in words."""
    where: str
    theirs: str
    ours: str
    kind: str
    has: int
    wants: int
    place: str
    archs: tuple[str, ...]
    line: str


@dataclass
class Report:
    """`constants`, `layouts`: how many agree. `absent`: names of the spec that the header does not have, each with what it is.
    `near`: how many of these, the first, are members of types that it has, or of the families that it is about. `unclear`: names that it
    has, and that no compiler can compare. `skipped`: architectures for which it does not compile, with the reason."""
    archs: tuple[str, ...] = ()
    constants: int = 0
    layouts: int = 0
    differences: list[Difference] = field(default_factory=list)
    absent: dict[str, str] = field(default_factory=dict)
    near: int = 0
    unclear: list[str] = field(default_factory=list)
    skipped: dict[str, str] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)


@dataclass
class Outcome:
    """Of one architecture. `wrong`: with what the header has."""
    proven: set[Claim] = field(default_factory=set)
    wrong: dict[Claim, int] = field(default_factory=dict)
    unclear: dict[Claim, str] = field(default_factory=dict)


class HeaderCheck:
    def __init__(self, request: Request, spec: Spec, abi: Abi, data: Upstream | None, mapped: HeaderMap, build: Path,
                 stop: Callable[[], bool]) -> None:
        self.request, self.spec, self.abi, self.data, self.mapped = request, spec, abi, data, mapped
        self.build, self.stop = build, stop
        self.file = Path(os.path.abspath(request.file))
        self.report = Report()

    def run(self) -> Report:
        """Raises MatrixError where nothing can be said."""
        check_readable(self.request.file)
        opened = self.open_programs()
        programs = {target: program for target, (program, _) in opened.items()}
        names = {target: found for target, (_, found) in opened.items()}
        self.report.archs = tuple(programs)
        catalog = self.make_catalog(tuple(programs))
        claims = self.choose_claims(catalog, every_name(names.values()))
        with ThreadPoolExecutor() as pool:      # they wait for compilers
            results = dict(zip(programs, pool.map(lambda target: self.compare(
                programs[target], [claim for claim in claims if self.has(claim, names[target])], names[target]), programs)))
        self.count(results)
        self.list_differences(results, names)
        self.list_absent(catalog, every_name(names.values()), results)
        return self.report

    # What is compiled

    def open_programs(self) -> dict[str, tuple[Program, Names]]:
        """By architecture, where the header compiles, with the names that it has. Raises MatrixError if it compiles for none."""
        targets = self.targets()
        with ThreadPoolExecutor() as pool:
            found = dict(zip(targets, pool.map(self.open_program, targets)))
        reasons = {target: reason for target, reason in found.items() if isinstance(reason, str)}
        if len(reasons) == len(found):
            raise MatrixError(next(iter(reasons.values())))
        self.report.skipped = reasons
        return {target: opened for target, opened in found.items() if not isinstance(opened, str)}

    def targets(self) -> list[str]:
        """The architectures that are asked about: those of the ABI that the compiler makes for this machine, else all."""
        known = list(dict.fromkeys(convention.arch for convention in self.abi.conventions))
        compiler = self.request.compiler
        if self.request.archs:
            for arch in self.request.archs:
                if arch not in known:
                    raise MatrixError(f"--arch {arch}: {self.abi.name} has no such architecture: there are {', '.join(known)}", USAGE)
                if not compiler.clang and arch not in compiler.native:
                    raise MatrixError(f"--arch {arch}: {compiler.command[0]} compiles for {' and '.join(compiler.native)}: name another "
                                      "compiler with --cc", USAGE)
            return list(dict.fromkeys(self.request.archs))
        native = [arch for arch in known if arch in compiler.native]
        if not native and not compiler.clang:
            raise MatrixError(f"{compiler.command[0]} compiles for {' and '.join(compiler.native)}, and {self.abi.name} is for "
                              f"{', '.join(known)}: name another compiler with --cc", USAGE)
        return native or known

    def open_program(self, target: str) -> tuple[Program, Names] | str:
        """As it is, or behind the types that many headers take for granted; else why not."""
        include = f'#include "{self.file}"'
        reason = ""
        for head in ((include,), (*head_lines((), ()), include)):
            program = Program(target, (), head, self.build / "header", self.stop,
                              (*(f"-D{item}" for item in self.request.defines), *(f"-I{os.path.abspath(path)}" for path in self.request.include)),
                              self.request.compiler)
            try:
                names = scan(program.preprocess("names"), self.is_theirs)
                program.compile("header", ())
                return program, names
            except Broken as error:
                reason = f"{self.show(error.file)}:{error.line}: {error.complaint}"
        lost = any(words in reason for words in ("file not found", "No such file"))
        return f"the header does not compile for {target}: {reason}{': -I gives the folder of a header' if lost else ''}"

    def is_theirs(self, file: str) -> bool:
        """Whether what a file says is theirs to say: not what the system's headers say, unless the header is one."""
        path = os.path.normpath(file)
        if path == str(self.file) or path.startswith(f"{self.file.parent}/"):
            return True
        folders = [os.path.abspath(folder) for folder in self.request.include]
        folders += [folder.rstrip("/") for folder in SYSTEM if str(self.file).startswith(folder)]
        return not path.startswith(("<", *SYSTEM)) or any(path.startswith(f"{folder}/") for folder in folders)

    def show(self, file: str) -> str:
        """A file as the user named it."""
        path = os.path.normpath(file)
        if path == str(self.file):
            return str(self.request.file)
        return os.path.relpath(path) if os.path.abspath(path).startswith(f"{os.getcwd()}/") else path

    # What is asked

    def make_catalog(self, targets: Sequence[str]) -> Catalog:
        return make_catalog(self.spec, self.abi, self.read_ours(targets), dict(self.data.aliases) if self.data else {},
                            dict(self.data.only) if self.data else {}, self.data.ids if self.data else ())

    def read_ours(self, targets: Sequence[str]) -> dict[str, dict[str, int]]:
        """The constants of the header that is generated, as a compiler reads them."""
        folder = self.build / "generated"
        folder.mkdir(parents=True, exist_ok=True)
        try:
            files = texts_of(self.abi, "constants")
        except SpecError as error:
            raise MatrixError(str(error.problems[0])) from None
        for name, text in files.items():
            (folder / name).write_bytes(b"".join(encode(text)))
        values: dict[str, dict[str, int]] = {}
        differ = any(part.arch for type_def in self.abi.types for part in (*type_def.values, *type_def.bits))
        for target in targets if differ else targets[:1]:
            program = Program(target, (folder,), head_lines((), tuple(files)), folder, self.stop)
            names = [name for name, spot in scan(program.preprocess("ours"), lambda file: file.startswith(str(folder))).constants.items()]
            complaints = program.compile("ours", [f"enum {{ hvabi_{index} = (int)(({name}) & 0) }};" for index, name in enumerate(names)])
            numbers = [name for index, name in enumerate(names) if index not in complaints]     # a text is no number
            for name, value in zip(numbers, program.evaluate("ours", numbers)):
                values.setdefault(name, {})[target] = value
        return values

    def choose_claims(self, catalog: Catalog, names: Names) -> list[Claim]:
        """What the header can be asked about: what the map says, then names that both have."""
        said = list(self.mapped_claims(catalog, names))
        aside = {names.spell(name) for name in self.mapped.aside}
        for rest in (catalog.claims, list(catalog.own_claims())):
            taken = {names.spell(claim.names[0]) for claim in said} | aside
            said += [claim for claim in rest if self.has(claim, names) and names.spell(claim.names[0]) not in taken]
        return list(dict.fromkeys(said))

    def mapped_claims(self, catalog: Catalog, names: Names) -> Iterator[Claim]:
        for pair in self.mapped.constants:
            claim = catalog.numbers.get(pair.ours)
            if claim is None:
                raise MatrixError(f"{pair.place}: {self.release} has no '{pair.ours}': {catalog.suggest_number(pair.ours)}")
            if pair.theirs in names.constants:
                yield replace(claim, names=(pair.theirs,), what=pair.ours)
            else:
                self.report.complaints.append(f"{pair.key}: {self.request.file} has no constant {pair.theirs}")
        for item in self.mapped.types:
            yield from self.mapped_type(item, catalog, names)

    def mapped_type(self, item: MappedType, catalog: Catalog, names: Names) -> Iterator[Claim]:
        layout = catalog.layouts.get(item.name.ours)
        if layout is None:
            raise MatrixError(f"{item.name.place}: {self.release} has no struct or union '{item.name.ours}': "
                              f"{catalog.suggest_layout(item.name.ours)}")
        fields = {field.name for field in layout.type_def.fields}
        for pair in item.members:
            if pair.ours not in fields:
                raise MatrixError(f"{pair.place}: {layout.what} has no field '{pair.ours}': there are {', '.join(sorted(fields))}")
        if not is_type(item.name.theirs, names):
            self.report.complaints.append(f"{item.name.key}: {self.request.file} has no type {item.name.theirs}")
            return
        yield from self.type_claims(item.name, layout, item.members)

    def type_claims(self, name: Pair, layout: Layout, members: Sequence[Pair]) -> Iterator[Claim]:
        said = {pair.ours: pair.theirs for pair in members}
        yield from layout.claims(name.theirs, layout.members() | said)

    @property
    def release(self) -> str:
        return f"{self.abi.name} {self.abi.release}"

    @staticmethod
    def has(claim: Claim, names: Names) -> bool:
        """Whether the header has the constant or type; of members a compiler has to say."""
        return is_type(claim.names[0], names) if claim.kind in LAYOUT else claim.names[0] in names.constants

    # What the compiler says

    def compare(self, program: Program, claims: Sequence[Claim], names: Names) -> Outcome:
        claims = [claim for claim in claims if claim.concerns(program.target)]
        texts = [expression(claim, names) for claim in claims]
        outcome = Outcome()
        complaints = program.compile("claims", [
            in_function(index, assertion(text, claim, claim.expected(program.word)))
            for index, (text, claim) in enumerate(zip(texts, claims))])
        outcome.unclear = {claims[index]: message for index, message in complaints.items() if not is_failure(message)}
        known = [index for index in range(len(claims)) if index not in complaints or is_failure(complaints[index])]
        for index, value in zip(known, program.evaluate("values", [texts[index] for index in known])):
            claim = claims[index]
            wanted = claim.expected(program.word)
            if index in complaints and not is_same_int(value, wanted):
                outcome.wrong[claim] = signed(value, claim)
            else:
                outcome.proven.add(claim)
        return outcome

    def count(self, results: dict[str, Outcome]) -> None:
        """Each name once, however many architectures have it."""
        wrong = {claim for result in results.values() for claim in result.wrong}
        proven = {claim for result in results.values() for claim in result.proven} - wrong
        self.report.constants = len({claim.names for claim in proven if claim.kind not in LAYOUT})
        self.report.layouts = len({(claim.names, claim.kind) for claim in proven if claim.kind in LAYOUT})

    def list_differences(self, results: dict[str, Outcome], names: dict[str, Names]) -> None:
        found: dict[tuple[Claim, int, int], list[str]] = {}
        for target, result in results.items():
            word = next(iter(self.words([target])))
            for claim, value in result.wrong.items():
                found.setdefault((claim, value, claim.expected(word)), []).append(target)
        said: set[tuple[tuple[str, ...], str, int, int]] = set()       # a part of a struct may have a name of its own in the spec, too
        for (claim, value, wanted), targets in found.items():
            key = (tuple(".".join(claim.names).split(".")), "" if claim.kind in ("size", "width") else claim.kind, value, wanted)
            if key not in said:
                said.add(key)
                self.report.differences.append(self.difference(claim, value, wanted, targets, names[targets[0]]))
        self.report.differences.sort(key=lambda item: (item.where.rpartition(":")[0], int(item.where.rpartition(":")[2] or 0), item.line))

    def words(self, targets: Iterable[str]) -> list[int]:
        return [Program(target, (), (), self.build, self.stop).word for target in targets]

    def difference(self, claim: Claim, value: int, wanted: int, targets: list[str], names: Names) -> Difference:
        where = self.spot(names, claim.names[0])
        theirs = ".".join(claim.names)
        on = f" on {' and '.join(targets)}" if len(self.report.archs) > 1 and claim.kind in LAYOUT else ""
        place = str(claim.place) if claim.place is not NOWHERE else ""
        said, wants = SAYS.get(claim.kind, ("is {}", "{}"))
        about = ", ".join(part for part in (claim.what if claim.what not in (theirs, *claim.names) else "", place) if part)
        line = (f"{where}: {theirs} {said.format(show(value))}{on}, and {wants.format(show(wanted))} in {self.release}"
                f"{f' ({about})' if about else ''}")
        return Difference(where, theirs, claim.what, claim.kind, value, wanted, place, tuple(targets), line)

    def spot(self, names: Names, name: str) -> str:
        spot = names.spot(name) or Spot(str(self.file), 1)
        return f"{self.show(spot.file)}:{spot.line}"

    def list_absent(self, catalog: Catalog, names: Names, results: dict[str, Outcome]) -> None:
        """What of the spec has a public name, and none here; members of types that are here."""
        compared = {claim.what for result in results.values() for claim in (*result.proven, *result.wrong)}
        members = self.list_unclear(names, results)
        absent = {claim.names[0]: claim.what for claim in reversed(catalog.claims)
                  if claim.kind not in ("offset", "width") and claim.what not in compared and not self.has(claim, names)}
        about = {group_of(what) for what in compared}
        near = {theirs: what for theirs, what in reversed(absent.items()) if group_of(what) in about}
        self.report.near = len(members) + len(near)
        self.report.absent = {**members, **near, **dict(reversed(absent.items()))}

    def list_unclear(self, names: Names, results: dict[str, Outcome]) -> dict[str, str]:
        """Notes what could not be compared on any architecture; gives the members that types of the header do not have."""
        members: dict[str, str] = {}
        for result in results.values():
            for claim, message in result.unclear.items():
                if any(claim in other.proven or claim in other.wrong for other in results.values()):
                    continue
                if claim.kind in LAYOUT and "no member" in message:
                    members.setdefault(".".join(claim.names), claim.what)
                    continue
                line = f"{self.spot(names, claim.names[0])}: {'.'.join(claim.names)} ({claim.what}) cannot be compared: {message}"
                if line not in self.report.unclear:
                    self.report.unclear.append(line)
        return members


def group_of(what: str) -> str:
    """The family that a node is of, else its kind: status, feature, …"""
    head, dot, _ = what.partition(".")
    return head if dot else what.removeprefix("family ").partition(" ")[0]


def check_readable(file: Path) -> None:
    if any(char in os.path.abspath(file) for char in '"\n'):
        raise MatrixError(f"{file}: no #include can name a path with a quote or a new line: move it")
    try:
        open_regular(file).close()
    except NotUsable as error:
        raise MatrixError(f"{file} {error}") from None
    except OSError as error:
        raise MatrixError(f"{file} cannot be read: {error.strerror}: check the name") from None


def is_type(name: str, names: Names) -> bool:
    outer = name.partition(".")[0]
    spelt = names.spell(outer)
    return spelt in names.types or spelt in names.typedefs


def every_name(several: Iterable[Names]) -> Names:
    total = Names()
    for names in several:
        total.add(names)
    return total


def is_same_int(value: int, wanted: int) -> bool:
    """Whether a number is the bits of another as an int has them: 1 << 31 is negative, and does for a word of 32 bits."""
    return wanted >> 31 == 1 and value == wanted | 0xffffffff << 32


def in_function(index: int, text: str) -> str:
    """In a function of its own, for gcc says only once in a place that it does not know a name."""
    return f"static inline void hvabi_{index}(void) {{ {text} }}"


def show(value: int) -> str:
    """Small numbers in decimal."""
    return str(value) if -10000 < value < 10000 else f"{value:#x}"
