# SPDX-License-Identifier: BSD-2-Clause
"""From specs to files: each is read, checked, resolved for each release, and handed to every back end.

Where something foreign lies in the way of an output, nothing of that ABI is written. Of several ABIs about half the work is
done in a second process, of a large one what half of the back ends do.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from generator.backends import BACKENDS, Backend, check_emittable
from generator.lang.load import load
from generator.lang.problem import SpecError
from generator.lang.schema import compile_schema
from generator.late import load_late
from generator.lint import lint, list_rules
from generator.model.abi import Abi
from generator.model.resolve import resolve
from generator.output import Outcome, Text, compare, find_foreign, sweep, write
from generator.parallel import fork_and_do, has_second_cpu

HERE = tuple(backend for backend in BACKENDS if not backend.beside)
THERE = tuple(backend for backend in BACKENDS if backend.beside)
LARGE = 256         # calls; below, a process costs more than it saves


def generate(specs: Sequence[Path], out: Path, root: Path, releases: Sequence[str] = (),
             check: bool = False) -> Outcome:
    """Everything for the ABIs in the folders `specs`. `check`: compare only. `releases`: only these, () for all."""
    outcome = Outcome()
    prepare()
    for part in for_each(specs, lambda path: generate_one(path, out, root, releases, check)):
        outcome.add(part)
    if not outcome.problems and not outcome.foreign:    # a spec that could not be read says nothing of what may go
        sweep(outcome.places, outcome.expected, check, outcome)
    return outcome


def generate_only(backends: Sequence[Backend], wanted: Mapping[Path, Sequence[str]], out: Path, root: Path, check: bool) -> dict[Path, Outcome]:
    """What some back ends write of ABIs. `wanted`: by the folder of an ABI the releases, () for all. What else is there stays, whoever
    wrote it."""
    prepare()
    return dict(zip(wanted, for_each(tuple(wanted), lambda path: generate_only_one(backends, path, out, root, wanted[path], check))))


def generate_only_one(backends: Sequence[Backend], path: Path, out: Path, root: Path, releases: Sequence[str], check: bool) -> Outcome:
    outcome = Outcome()
    try:
        _, abis = resolve_all(path, root, releases)
    except SpecError as error:
        outcome.problems += error.problems
        outcome.unreadable = error.unreadable
        return outcome
    outcome.releases.update(abi.release for abi in abis)
    files = [out / abi.name / abi.release / name for abi in abis for backend in backends for name in backend.file_names(abi)]
    folders = [folder for abi in abis for folder in (out / abi.name, out / abi.name / abi.release)]
    if not check and (foreign := find_foreign(list(dict.fromkeys(folders)), files)):
        outcome.foreign += foreign
        return outcome
    outcome.expected |= emit_some(backends, abis, out, check, outcome)
    return outcome


def prepare() -> None:
    """Loads what every process needs, before there is a second one."""
    list_rules()
    compile_schema()
    load_late("generator.template_environment")


def generate_one(path: Path, out: Path, root: Path, releases: Sequence[str], check: bool) -> Outcome:
    outcome = Outcome()
    try:
        generate_abi(path, out, root, releases, check, outcome)
    except SpecError as error:
        outcome.problems += error.problems
        outcome.unreadable = outcome.unreadable or error.unreadable
    return outcome


def generate_abi(path: Path, out: Path, root: Path, releases: Sequence[str], check: bool, outcome: Outcome) -> None:
    """One ABI. Nothing is written unless the spec is right in all releases, and nothing foreign is in the way."""
    name, abis = resolve_all(path, root, releases)
    outcome.releases.update(abi.release for abi in abis)
    folders = [out / name / abi.release for abi in abis]
    if not check and (foreign := find_foreign([out / name, *folders], output_paths(abis, out))):
        outcome.foreign += foreign
        return
    outcome.expected |= emit_all(abis, out, check, outcome)
    outcome.places += folders if releases else [out / name]


def resolve_all(path: Path, root: Path, releases: Sequence[str]) -> tuple[str, list[Abi]]:
    """The ABI's name, and the wanted releases that it has; SpecError if anything is wrong with it. The tree of the
    spec is not kept: a large one needs the memory for its output."""
    spec = load(path, root)
    problems = lint(spec, root)
    if problems:
        raise SpecError(problems)
    wanted = [version for version in (*spec.released, "next") if version in releases] if releases else spec.released
    abis = [resolve(spec, version) for version in wanted]
    for abi in abis:
        check_emittable(abi)
    return spec.name, abis


def output_paths(abis: Sequence[Abi], out: Path) -> list[Path]:
    """Every file that the back ends write for these releases."""
    return [out / abi.name / abi.release / name for abi in abis for backend in BACKENDS for name in backend.file_names(abi)]


def texts_of(abi: Abi, name: str) -> Mapping[str, Text]:
    """The files of one back end, by its name in the registry, for whoever wants them elsewhere than in generated/."""
    return next(backend for backend in BACKENDS if backend.name == name).emit(abi)


def emit_one(abi: Abi, backend: Backend, out: Path, check: bool, outcome: Outcome) -> set[Path]:
    """Writes or compares the files of one back end, and says which they are."""
    paths = {out / abi.name / abi.release / name: text for name, text in backend.emit(abi).items()}
    for path, text in paths.items():
        (compare if check else write)(path, text, outcome)
    return set(paths)


def for_each(specs: Sequence[Path], work: Callable[[Path], Outcome]) -> list[Outcome]:
    """What comes of the work on each spec, in their order."""
    here, there = halves(specs)
    if not there or not has_second_cpu():
        return [work(path) for path in specs]
    done, received = fork_and_do(lambda: [work(path) for path in there],
                                 lambda: {path: work(path) for path in here})
    done |= zip(there, received if received is not None else [work(path) for path in there])
    return [done[path] for path in specs]


def halves(specs: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Two lists with about the same amount of text."""
    sizes = {path: sum(file.stat().st_size for file in path.glob("*.yaml") if file.is_file()) for path in specs}
    lists: tuple[list[Path], list[Path]] = ([], [])
    for path in sorted(sizes, key=lambda path: sizes[path], reverse=True):
        min(lists, key=lambda chosen: sum(sizes[other] for other in chosen)).append(path)
    return lists


def emit_all(abis: Sequence[Abi], out: Path, check: bool, outcome: Outcome) -> set[Path]:
    """Writes or compares every file of some releases of an ABI, and says which they are."""
    if all(len(abi.calls) < LARGE for abi in abis) or not has_second_cpu():
        return emit_some(HERE + THERE, abis, out, check, outcome)
    expected, received = fork_and_do(lambda: emit_apart(THERE, abis, out, check),
                                     lambda: emit_some(HERE, abis, out, check, outcome))
    if received is None:
        return expected | emit_some(THERE, abis, out, check, outcome)
    there, written = received
    outcome.add(written)
    return expected | there


def emit_some(backends: Sequence[Backend], abis: Sequence[Abi], out: Path, check: bool, outcome: Outcome) -> set[Path]:
    expected: set[Path] = set()
    for abi in abis:
        for backend in backends:
            expected |= emit_one(abi, backend, out, check, outcome)
    return expected


def emit_apart(backends: Sequence[Backend], abis: Sequence[Abi], out: Path, check: bool) -> tuple[set[Path], Outcome]:
    outcome = Outcome()
    return emit_some(backends, abis, out, check, outcome), outcome
