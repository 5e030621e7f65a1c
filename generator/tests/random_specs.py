# SPDX-License-Identifier: BSD-2-Clause
"""Checks many random specs: python3 -m generator.tests.random_specs COUNT SEED

Each is checked, resolved and written by every back end, twice the same; all its calls go through stub, trap, dispatch and operation on this machine, and through the dispatch of every other one;
`hvabi decode` and the names in C know its ids. Of every fourth batch all headers compile for every architecture that clang knows.
A failure is printed with its seed; its spec, made as small as it still fails,
is in build/random.
"""
from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

from generator.backends import BACKENDS, check_emittable
from generator.lang.architectures import architecture
from generator.lang.load import load
from generator.lang.problem import Problem, SpecError
from generator.lint import lint
from generator.model.abi import Abi
from generator.model.resolve import resolve
from generator.tests.random_maker import REFUSALS, Tree, make_spec, spec_text
from generator.tests.random_trip import HEADER, RUNTIME, Texts, make_unit, program
from generator.tools.decode import Decoder, id_values

ROOT = Path(__file__).resolve().parents[2]
NAMES = ROOT / "harness" / "names"
RUN_I386 = ((), (Path(__file__).resolve().parents[2] / "ci" / "run-i386",))     # what runs a program of i386
WARNINGS = ["-Wall", "-Wextra", "-Werror", "-Wno-unused-function"]
SANITIZE = ["-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"]
PLACED = ["-no-pie", "-fno-pie"]        # addresses that fit 32 bits, so that a dispatch of a smaller machine finds the memory
BATCH = 25
HEADERS = 4     # of so many batches one is compiled for every architecture


@dataclass(frozen=True)
class Way:
    """How a program is made: for which machine, by which compiler, with which options."""
    native: str
    compiler: str
    options: tuple[str, ...]

    @property
    def command(self) -> list[str]:
        return [self.compiler, *(["-m32"] if self.native == "i386" else []), *PLACED, *self.options]


WAYS = [Way(native, compiler, options) for options in (("-O2",), ("-O0",), ("-O1", *SANITIZE)) for compiler in ("gcc", "clang")
        for native in ("x86_64", "i386")]


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
        if texts != write_texts(abi):
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


def run_program(rights: Sequence[Right], way: Way, folder: Path) -> dict[int, str]:
    """What is wrong with each spec, by seed; {} if all is well."""
    units = [(right.abi.name, make_unit(right.abi, right.texts, way.native, right.seed)) for right in rights]
    put_texts(rights, folder)
    for name, text in (("trip.h", HEADER), ("runtime.c", RUNTIME), ("main.c", program(units))):
        (folder / name).write_text(text)
    files = [folder / "main.c", folder / "runtime.c", NAMES / "hvabi_names.c", *(folder / f"{name}_names.c" for name, _ in units)]
    made = subprocess.run([*way.command, *WARNINGS, "-I", folder, "-I", NAMES, "-o", folder / "trip", *files],
                          capture_output=True, text=True)
    if made.returncode:
        return split_failures(rights, way, folder, f"{' '.join(way.command)}: {first_error(made.stderr)}")
    done = subprocess.run([*RUN_I386[way.native == "i386"], folder / "trip"], capture_output=True, text=True, errors="replace")
    return found_failures(rights, way, done)


def put_texts(rights: Sequence[Right], folder: Path) -> None:
    for right in rights:
        for name, text in right.texts.items():
            if name.startswith(right.abi.name):
                (folder / name).write_text(text)


def first_error(text: str) -> str:
    return next((line for line in text.splitlines() if "error" in line), text[-300:])


def split_failures(rights: Sequence[Right], way: Way, folder: Path, message: str) -> dict[int, str]:
    """A program that does not compile is made again in halves, until the spec is found."""
    if len(rights) == 1:
        return {rights[0].seed: message}
    half = len(rights) // 2
    return run_program(rights[:half], way, folder) | run_program(rights[half:], way, folder)


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


def targets() -> list[tuple[str, list[str]]]:
    """Architectures for which clang compiles here, and how."""
    known = []
    for path in sorted((ROOT / "spec" / "arch").glob("*.yaml")):
        command = ["clang", f"--target={architecture(path.stem).triple}", "-ffreestanding", "-fsyntax-only"]
        if subprocess.run([*command, "-x", "c", "-"], input="int x;", text=True, capture_output=True).returncode == 0:
            known.append((path.stem, command))
    return known


def compile_headers(rights: Sequence[Right], folder: Path, known: Sequence[tuple[str, list[str]]]) -> dict[int, str]:
    """All headers for every architecture, in C99, C11 or C++17, without a warning."""
    put_texts(rights, folder)
    failures: dict[int, str] = {}
    languages = (["-x", "c", "-std=c99"], ["-x", "c", "-std=c11"], ["-x", "c++", "-std=c++17"])
    for index, (arch, command) in enumerate(known):
        mine = [right for right in rights if any(convention.arch == arch for convention in right.abi.conventions)]
        if not mine:
            continue
        language = languages[(index + rights[0].seed) % 3]
        failures |= compile_some(mine, folder, [*command, *language, *WARNINGS, "-Wconversion", "-I", str(folder), "-I", str(NAMES)])
    return failures


def compile_some(rights: Sequence[Right], folder: Path, command: list[str]) -> dict[int, str]:
    (folder / "headers.c").write_text("".join(f'#include "{right.abi.name}{part}.h"\n' for right in rights
                                              for part in ("", "_guest", "_host", "_names")))
    done = subprocess.run([*command, str(folder / "headers.c")], capture_output=True, text=True)
    if done.returncode == 0 and not done.stderr:
        return {}
    found = re.search(r"/(r\d+)(?:_\w+)?\.h:\d+:\d+: (?:warning|error)", done.stderr)
    named = [right for right in rights if found and right.abi.name == found[1]]
    message = f"{' '.join(command[:4])}: {first_error(done.stderr)}"
    if not named or len(rights) == 1:
        return {rights[0].seed: message}
    return {named[0].seed: message} | compile_some([right for right in rights if right is not named[0]], folder, command) if len(
        rights) > 1 else {named[0].seed: message}


def check_seeds(seeds: Sequence[int], ways: Sequence[Way], folder: Path, known: Sequence[tuple[str, list[str]]],
                refused: Counter[str]) -> tuple[int, dict[int, str]]:
    """How many specs were right and what is wrong, by seed."""
    rights, failures = [], {}
    for seed in seeds:
        try:
            right = make_right(seed, make_spec(seed), folder, refused)
            if right is not None:
                check_decode(right)
                rights.append(right)
        except Failure as failure:
            failures[seed] = str(failure)
    for way in ways if rights else ():
        failures = run_program(rights, way, folder) | failures
    if rights and known:
        failures = compile_headers(rights, folder, known) | failures
    return len(rights), failures


def smaller(tree: Tree) -> Iterator[Tree]:
    """Specs with one thing less."""
    for path in removable(tree, ()):
        made = deepcopy(tree)
        inside = made
        for key in path[:-1]:
            inside = inside[key]
        del inside[path[-1]]
        yield made


def removable(tree: Tree, path: tuple[str, ...]) -> Iterator[tuple[object, ...]]:
    yield from ((*path, "families", name) for name in tree["families"])
    yield from (("conventions", name) for name in tree["conventions"])
    for family, made in tree["families"].items():
        for call, body in made["calls"].items():
            if len(made["calls"]) > 1:
                yield "families", family, "calls", call
            yield from (("families", family, "calls", call, key) for key in body if key not in ("number", "doc"))
            yield from (("families", family, "calls", call, "args", index) for index in range(len(body.get("args", ()))))
    yield from ((key,) for key in ("features", "cpuid", "annotations", "types", "discovery") if key in tree)


def fails(tree: Tree, seed: int, ways: Sequence[Way], known: Sequence[tuple[str, list[str]]]) -> bool:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            right = make_right(seed, tree, folder)
            if right is None:
                return False
            check_decode(right)
        except Failure as failure:
            return not str(failure).startswith("check")
        return any(run_program([right], way, folder) for way in ways) or bool(compile_headers([right], folder, known))


def shrink(seed: int, ways: Sequence[Way], known: Sequence[tuple[str, list[str]]], seconds: float) -> Tree:
    """The spec of a seed with as little in it as still fails."""
    tree = make_spec(seed)
    end = time.monotonic() + seconds
    if not fails(tree, seed, ways, known):
        return tree
    while time.monotonic() < end:
        found = next((made for made in smaller(tree) if time.monotonic() < end and fails(made, seed, ways, known)), None)
        if found is None:
            break
        tree = found
    return tree


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, metavar="COUNT", help="how many seeds")
    parser.add_argument("seed", type=int, metavar="SEED", help="the first of them")
    parser.add_argument("--shrink", type=float, default=20, metavar="SECONDS", help="how long to make a failure smaller (default 20)")
    arguments = parser.parse_args()
    known = targets()
    refused: Counter[str] = Counter()
    start, done, wrong, used = time.monotonic(), 0, 0, Counter[Way]()
    for number, first in enumerate(range(arguments.seed, arguments.seed + arguments.count, BATCH)):
        seeds = range(first, min(first + BATCH, arguments.seed + arguments.count))
        ways = [WAYS[number % len(WAYS)]]
        with tempfile.TemporaryDirectory() as name:
            count, failures = check_seeds(seeds, ways, Path(name), known if number % HEADERS == 0 else [], refused)
        done, wrong = done + count, wrong + len(failures)
        used.update({way: count for way in ways})
        for seed, message in sorted(failures.items()):
            file = ROOT / "build" / "random" / f"r{seed}.yaml"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"# {message.splitlines()[0]}\n" + spec_text(shrink(seed, ways, known, arguments.shrink)))
            print(f"seed {seed}: {message.splitlines()[0]}\n  {file.relative_to(ROOT)}", flush=True)
    print(f"{done} ABIs, {wrong} failures, {time.monotonic() - start:.0f} s; refused by check: {dict(refused) or 'none'}")
    for way, count in used.items():
        print(f"  {count:5} by {' '.join(way.command)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
