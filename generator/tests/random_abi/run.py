# SPDX-License-Identifier: BSD-2-Clause
"""What is checked of random specs, for many at a time.

Each is checked, resolved and written by every back end, twice the same; all its calls go through stub, trap, dispatch and
operation on this machine, and through the dispatch of every other one; `hvabi decode` and the names in C know its ids; its stubs
and its headers compile for every architecture that a compiler here knows.
"""
from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.backends import BACKENDS, check_emittable
from generator.lang.architectures import architecture
from generator.lang.load import load
from generator.lang.problem import Problem, SpecError
from generator.lint import lint
from generator.model.abi import Abi
from generator.model.resolve import resolve
from generator.tests.random_abi.base import Tree
from generator.tests.random_abi.maker import REFUSALS, make_spec, spec_text
from generator.tests.random_abi.program import Texts, make_unit, program
from generator.tools.decode import Decoder, id_values

OBJECTS = TemporaryDirectory(prefix="hvabi-random-")
HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
NAMES = ROOT / "harness" / "names"
RUN_I386 = ((), (ROOT / "ci" / "run-i386",))     # what runs a program of i386
WARNINGS = ["-Wall", "-Wextra", "-Werror", "-Wno-unused-function"]
TWICE = 4       # of so many specs one is written a second time
SANITIZE = ["-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"]
PLACED = ["-no-pie", "-fno-pie"]        # addresses that fit 32 bits, so that a dispatch of a smaller machine finds the memory
# How compilers of Debian are called otherwise: for an architecture besides that of their name, with all its registers, and where
# position-independent code would need one of them.
OTHERWISE = {("riscv32", "gcc"): ["riscv64-linux-gnu-gcc", "-march=rv32gc", "-mabi=ilp32d"],
             ("arm", "clang"): ["clang", "--target=arm-linux-gnueabihf", "-mfpu=neon"],
             ("mips64", "gcc"): ["mips64-linux-gnuabi64-gcc", "-fno-pic", "-mno-abicalls"],
             ("ppc32", "gcc"): ["powerpc-linux-gnu-gcc", "-fno-pic"],
             ("s390x", "gcc"): ["s390x-linux-gnu-gcc", "-fno-pic"]}


@dataclass(frozen=True)
class Way:
    """How a program is made: for which machine, by which compiler, with which options."""
    native: str
    compiler: str
    options: tuple[str, ...]

    @property
    def command(self) -> list[str]:
        return [self.compiler, *(["-m32"] if self.native == "i386" else []), *PLACED, *self.options]


@dataclass(frozen=True)
class Right:
    """A spec that `check` takes, and what the back ends write of it."""
    seed: int
    abi: Abi
    texts: Texts


class Failure(Exception):
    """What is wrong with one spec."""


def problems_of(text: str, folder: Path, name: str) -> tuple[Abi | None, tuple[Problem, ...]]:
    """The model of a spec, or what `check` says."""
    path = folder / f"{name}.yaml"
    path.write_text(text)
    try:
        spec = load(path, folder)
        problems = lint(spec, folder)
        if problems:
            return None, problems
        abi = resolve(spec, "1")
        check_emittable(abi)
    except SpecError as error:
        return None, tuple(error.problems)
    return abi, ()


def write_texts(abi: Abi) -> Texts:
    return {name: text if isinstance(text, str) else "".join(text()) for backend in BACKENDS for name, text in backend.emit(abi).items()}


def make_right(seed: int, tree: Tree, folder: Path, refused: Counter[str] | None = None) -> Right | None:
    """None where `check` refuses it for a reason that the maker does not see; raises Failure for another."""
    abi, problems = problems_of(spec_text(tree), folder, tree["abi"])
    if abi is None:
        rules = {problem.rule for problem in problems}
        if not rules <= set(REFUSALS):
            raise Failure(f"check: {next(problem for problem in problems if problem.rule not in REFUSALS)}")
        if refused is not None:
            refused.update(rules)
        return None
    try:
        texts = write_texts(abi)
        if seed % TWICE == 0 and texts != write_texts(abi):
            raise Failure("the back ends do not write the same twice")
    except (SpecError, ArithmeticError, LookupError, TypeError, ValueError, AssertionError, StopIteration) as error:
        raise Failure(f"generate: {error!r}") from error
    return Right(seed, abi, texts)


def check_decode(right: Right) -> None:
    """Every id means its call."""
    decoder = Decoder(right.abi)
    for call in right.abi.calls:
        known = id_values(call)
        found = decoder.decode([known.get(carrier.name) for carrier in right.abi.carriers])
        if found.name != call.full_name:
            raise Failure(f"decode says '{found.name}' for {call.full_name}")


def run_program(rights: Sequence[Right], way: Way, folder: Path, linked: Sequence[str] = ()) -> dict[int, str]:
    """What is wrong with each spec, by seed; {} if all is well. `linked`: what the linker takes besides."""
    units = [(right.abi.name, make_unit(right.abi, right.texts, way.native, right.seed)) for right in rights]
    put_texts(rights, folder)
    (folder / "main.c").write_text(program(units))
    files = [folder / "main.c", *shared_objects(way), *(folder / f"{name}_names.c" for name, _ in units)]
    made = subprocess.run([*way.command, *WARNINGS, "-I", folder, "-I", HERE, "-I", NAMES, "-o", folder / "trip", *files, *linked],
                          capture_output=True, text=True)
    if made.returncode:
        return split_failures(rights, way, folder, linked, f"{' '.join(way.command)}: {first_error(made.stderr)}")
    done = subprocess.run([*RUN_I386[way.native == "i386"], folder / "trip"], capture_output=True, text=True, errors="replace")
    return found_failures(rights, way, done)


@lru_cache(maxsize=None)
def shared_objects(way: Way) -> tuple[Path, ...]:
    """What all programs made in one way share, compiled once in a process."""
    folder = Path(OBJECTS.name) / f"{os.getpid()}-{abs(hash(way))}"
    folder.mkdir()
    sources = (HERE / "trip.c", NAMES / "hvabi_names.c")
    for source in sources:
        subprocess.run([*(word for word in way.command if word != "-no-pie"), *WARNINGS, "-I", HERE, "-I", NAMES, "-c", "-o", folder / f"{source.stem}.o", source], check=True)
    return tuple(folder / f"{source.stem}.o" for source in sources)


def put_texts(rights: Sequence[Right], folder: Path) -> None:
    for right in rights:
        for name, text in right.texts.items():
            if name.startswith(right.abi.name):
                (folder / name).write_text(text)


def first_error(text: str) -> str:
    return next((line for line in text.splitlines() if "error" in line), text[-300:])


def split_failures(rights: Sequence[Right], way: Way, folder: Path, linked: Sequence[str], message: str) -> dict[int, str]:
    """A program that does not compile is made again in halves, until the spec is found."""
    if len(rights) == 1:
        return {rights[0].seed: message}
    half = len(rights) // 2
    return run_program(rights[:half], way, folder, linked) | run_program(rights[half:], way, folder, linked)


def found_failures(rights: Sequence[Right], way: Way, done: subprocess.CompletedProcess[str]) -> dict[int, str]:
    seeds = {right.abi.name: right.seed for right in rights}
    failures: dict[int, str] = {}
    now = None
    for line in done.stdout.splitlines():
        if line.startswith("ABI "):
            now = seeds[line.split()[1]]
        elif line.startswith("FAIL") and now is not None:
            failures.setdefault(now, f"{' '.join(way.command)}: {line}")
    if "DONE" not in done.stdout.splitlines() and now is not None:
        failures.setdefault(now, f"{' '.join(way.command)}: ends with {done.returncode}: {done.stderr[-400:]}")
    elif (done.returncode or done.stderr) and not failures:
        failures[rights[0].seed] = f"{' '.join(way.command)}: {done.returncode} {done.stderr[-400:]}"
    return failures


Target = tuple[str, list[str]]      # an architecture, and the command that compiles for it


def targets(compilers: Sequence[str] = ("clang", "gcc")) -> list[Target]:
    """Architectures for which compilers are here, and how they are called."""
    known = []
    for path in sorted((ROOT / "spec" / "arch").glob("*.yaml")):
        arch = architecture(path.stem)
        found = {"clang": ["clang", f"--target={arch.triple}"], "gcc": [f"{arch.cross}gcc"]}
        found |= {compiler: command for (name, compiler), command in OTHERWISE.items() if name == arch.name}
        if arch.name == "i386" and not shutil.which(found["gcc"][0]):
            found["gcc"] = ["gcc", "-m32"]
        for compiler in compilers:
            command = [*found[compiler], "-ffreestanding"]
            if shutil.which(command[0]) and subprocess.run([*command, "-S", "-o", "-", "-x", "c", "-"], input="int x;", text=True,
                                                           capture_output=True).returncode == 0:
                known.append((arch.name, command))
    return known


def compile_stubs(rights: Sequence[Right], folder: Path, known: Sequence[Target]) -> dict[int, str]:
    """Every stub becomes code for every architecture, so that the compiler finds a register for each operand."""
    used = ["-Dinline=__attribute__((used))", "-S", "-O1", "-o", "/dev/null", "-x", "c"]
    return compile_each(rights, folder, known, ("_guest",), lambda arch, command: [
        *command, *used, *(["-fno-integrated-as"] if command[0] == "clang" else [])])


def compile_headers(rights: Sequence[Right], folder: Path, known: Sequence[Target]) -> dict[int, str]:
    """All headers for every architecture, in C99, C11 or C++17, without a warning."""
    languages = (["-x", "c", "-std=c99"], ["-x", "c", "-std=c11"], ["-x", "c++", "-std=c++17"])
    order = [arch for arch, _ in known]
    return compile_each(rights, folder, known, ("", "_guest", "_host", "_names"), lambda arch, command: [
        *command, *languages[(order.index(arch) + rights[0].seed) % (3 if command[0] == "clang" else 2)], "-fsyntax-only", "-Wconversion"])


def compile_each(rights: Sequence[Right], folder: Path, known: Sequence[Target], parts: Sequence[str],
                 options: Callable[[str, list[str]], list[str]]) -> dict[int, str]:
    put_texts(rights, folder)
    failures: dict[int, str] = {}
    for arch, command in known:
        mine = [right for right in rights if any(convention.arch == arch for convention in right.abi.conventions)]
        if mine:
            failures = compile_some(mine, folder, parts, [*options(arch, command), *WARNINGS, "-I", str(folder), "-I", str(NAMES)]) | failures
    return failures


def compile_some(rights: Sequence[Right], folder: Path, parts: Sequence[str], command: list[str]) -> dict[int, str]:
    """What is wrong with each, by seed."""
    (folder / "headers.c").write_text("".join(f'#include "{right.abi.name}{part}.h"\n' for right in rights for part in parts))
    done = subprocess.run([*command, str(folder / "headers.c")], capture_output=True, text=True)
    if done.returncode == 0 and not done.stderr:
        return {}
    message = f"{' '.join(command[:4])}: {first_error(done.stderr)}"
    found = re.search(r"/(r\d+)(?:_\w+)?\.h:\d+:\d+: (?:warning|error)", done.stderr)
    named = [right for right in rights if found and right.abi.name == found[1]]
    if not named and len(rights) > 1:
        half = len(rights) // 2
        return compile_some(rights[:half], folder, parts, command) | compile_some(rights[half:], folder, parts, command)
    wrong = named[0] if named else rights[0]
    rest = [right for right in rights if right is not wrong]
    return {wrong.seed: message} | (compile_some(rest, folder, parts, command) if rest else {})


@dataclass(frozen=True)
class Checked:
    """Of some seeds: how many specs were right, how many calls they made, what is wrong by seed, and by which rules `check` refused the others."""
    rights: int
    calls: int
    failures: dict[int, str]
    refused: Counter[str]


def make_rights(seeds: Sequence[int], folder: Path) -> tuple[list[Right], dict[int, str], Counter[str]]:
    """The right specs, what is wrong with others, and by which rules `check` refuses the rest."""
    rights: list[Right] = []
    failures: dict[int, str] = {}
    refused: Counter[str] = Counter()
    for seed in seeds:
        try:
            right = make_right(seed, make_spec(seed), folder, refused)
            if right is not None:
                check_decode(right)
                rights.append(right)
        except Failure as failure:
            failures[seed] = str(failure)
    return rights, failures, refused


def check_seeds(seeds: Sequence[int], ways: Sequence[Way], folder: Path, stubs: Sequence[Target] = (), headers: Sequence[Target] = ()) -> Checked:
    """`ways`: how programs are made of them; `stubs`, `headers`: for which architectures these are compiled."""
    rights, failures, refused = make_rights(seeds, folder)
    failures = check_rights(rights, ways, folder, stubs, headers) | failures
    calls = sum(make_unit(right.abi, right.texts, way.native, right.seed).steps for right in rights for way in ways)
    return Checked(len(rights), calls, failures, refused)


def check_rights(rights: Sequence[Right], ways: Sequence[Way], folder: Path, stubs: Sequence[Target], headers: Sequence[Target]) -> dict[int, str]:
    failures: dict[int, str] = {}
    for way in ways if rights else ():
        failures = run_program(rights, way, folder) | failures
    for known, compile_them in ((stubs, compile_stubs), (headers, compile_headers)):
        if rights and known:
            failures = compile_them(rights, folder, known) | failures
    return failures
