# SPDX-License-Identifier: BSD-2-Clause
"""Writes, builds and runs witnesses: each guest on the host of its own release, where it must pass, and on the other, where it
must fail."""
from __future__ import annotations

import platform
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.backends import BACKENDS
from generator.diff.change import Change, Effect
from generator.diff.pair import Pair
from generator.diff.witness.call import guest_text
from generator.diff.witness.constant import constants_of, guest_constants
from generator.diff.witness.host import NoWitness, host_text
from generator.diff.witness.outcome import Outcome
from generator.diff.witness.reasons import NO_CALL, SAME, reason_for
from generator.files import write_atomically
from generator.model.abi import Abi, Convention
from generator.model.lower import Lowered
from generator.model.lowered import lowered_calls
from generator.template import Templates

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
TEMPLATES = Templates(HERE / "templates")
NATIVE = "x86_64"
ARCHITECTURES = {NATIVE: (), "i386": ("-m32",)}     # what a machine of x86_64 may run, with what makes a compiler build for it
RUNNERS: dict[str, tuple[str, ...]] = {NATIVE: (), "i386": (str(ROOT / "ci" / "run-i386"),)}   # in place of the kernel, where that does not
FLAGS = ("-std=gnu11", "-O1", "-Wall", "-no-pie", "-fno-pie")
SECONDS = 20
MOST = 8        # calls that are tried for one change


class Workshop:
    """The folder of all witnesses of one comparison."""

    def __init__(self, old: Abi, new: Abi, folder: Path, compiler: str) -> None:
        self.old, self.new, self.folder, self.compiler = old, new, folder, compiler
        self.pair = Pair(old, new)
        self.texts: dict[int, dict[str, str]] = {}
        self.hosts: dict[tuple[int, str], Path] = {}
        self.runtimes: dict[tuple[str, str], Path] = {}

    def headers(self, abi: Abi) -> dict[str, str]:
        """What the back ends write of a release, also in its folder."""
        if id(abi) not in self.texts:
            found = {name: text if isinstance(text, str) else "".join(text())
                     for backend in BACKENDS if any(file.endswith(".h") for file in backend.files)
                     for name, text in backend.emit(abi).items() if name.endswith(".h")}
            for name, text in found.items():
                self.write(self.side(abi) / name, text)
            self.texts[id(abi)] = found
        return self.texts[id(abi)]

    def side(self, abi: Abi) -> Path:
        return self.folder / ("old" if abi is self.old else "new")

    def write(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, text)

    def host(self, abi: Abi, convention: Convention) -> Path:
        """The object of a host of a release for guests that call by a convention, built once."""
        key = (id(abi), convention.name)
        if key not in self.hosts:
            source = self.side(abi) / f"host_{convention.name}.c"
            self.write(source, host_text(abi, convention, self.headers(abi)[f"{abi.name}_host.h"], TEMPLATES))
            self.hosts[key] = self.compile([source], source.with_suffix(".o"), [self.side(abi)], convention.arch, "-c")
        return self.hosts[key]

    def runtime(self, name: str, arch: str) -> Path:
        """The object of a file of the runtime, built once."""
        if (name, arch) not in self.runtimes:
            self.folder.mkdir(parents=True, exist_ok=True)
            self.runtimes[name, arch] = self.compile([HERE / "runtime" / name], self.folder / f"{arch}-{name}.o", [], arch, "-c")
        return self.runtimes[name, arch]

    @cached_property
    def architectures(self) -> tuple[str, ...]:
        """Those whose programs can be built and run here: a guest that makes no call is tried."""
        return tuple(arch for arch in ARCHITECTURES if arch == NATIVE or self.can_run(arch))

    def can_run(self, arch: str) -> bool:
        with TemporaryDirectory(prefix="hvabi-witness-") as name:
            source = Path(name) / "trial.c"
            source.write_text("int main(void)\n{\n\treturn 0;\n}\n")
            try:
                return self.run(self.compile([source], source.with_suffix(""), [], arch), arch)[0] == 0
            except (NoWitness, OSError):
                return False

    def compile(self, sources: Sequence[Path], product: Path, folders: Sequence[Path], arch: str, *options: str) -> Path:
        """Raises NoWitness with the compiler's first complaint."""
        runtime = HERE / "runtime"
        names = [f"-I{path}" for path in (*folders, runtime, ROOT / "harness" / "names")]
        done = subprocess.run([self.compiler, *FLAGS, *ARCHITECTURES[arch], *options, *names, "-o", str(product), *map(str, sources)],
                              capture_output=True, text=True, errors="replace", check=False)
        if done.returncode:
            complaint = next((line for line in done.stderr.splitlines() if "error" in line), done.stderr.strip()[-200:])
            raise NoWitness(f"it does not compile: {complaint}")
        return product

    def run(self, program: Path, arch: str) -> tuple[int, str]:
        """Exit status and the first line that it printed; a signal is a negative status."""
        try:
            done = subprocess.run([*RUNNERS[arch], str(program)], capture_output=True, text=True, errors="replace", timeout=SECONDS, check=False)
        except subprocess.TimeoutExpired:
            return 1, f"it does not end within {SECONDS} seconds"
        lines = done.stdout.splitlines()
        return done.returncode, lines[0] if lines else f"ends with status {done.returncode}"


def find_witnesses(changes: Sequence[Change], old: Abi, new: Abi, folder: Path, compiler: str,
                   progress: Callable[[int, int], None] = lambda done, all: None) -> list[Outcome]:
    """One outcome for each change that breaks. Raises OSError where the folder cannot be written."""
    workshop = Workshop(old, new, folder, compiler)
    breaking = [change for change in changes if change.effects.worst is Effect.BREAKS]
    of_call = Counter(change.where.call for change in breaking)
    found = []
    for index, change in enumerate(breaking, 1):
        progress(index, len(breaking))
        outcome = witness_of(workshop, change, index)
        others = of_call[change.where.call] - 1 if change.where.call else 0
        if outcome.confirmed and others:
            outcome = replace(outcome, reason=f"{outcome.reason} ({others} other {'break' if others == 1 else 'breaks'} of this call may be why)")
        found.append(outcome)
    return found


def witness_of(workshop: Workshop, change: Change, index: int) -> Outcome:
    if platform.machine() != NATIVE:
        return Outcome(change, False, f"a witness runs on {NATIVE}, and this machine is {platform.machine()}")
    reasons = []
    for direction in ("old_guest", "new_guest"):
        if getattr(change.effects, direction) is Effect.BREAKS:
            guest, host = (workshop.old, workshop.new) if direction == "old_guest" else (workshop.new, workshop.old)
            for make in (try_call, try_constant):
                try:
                    return make(workshop, change, guest, host, index)
                except NoWitness as reason:
                    reasons.append(str(reason))
    if not reasons:
        return Outcome(change, False, "only guests that move, or sources, are broken")
    arch = next((item.arch for item in workshop.new.conventions if item.name == change.where.convention), NATIVE)
    if arch not in workshop.architectures:
        return Outcome(change, False, f"{change.where.convention} is a convention of {arch}, and programs of {' and '.join(workshop.architectures)} run here")
    return Outcome(change, False, reason_for(change, reasons[0]))


def folder_of(workshop: Workshop, change: Change, index: int) -> Path:
    name = "".join(letter if letter.isalnum() or letter in ".-_" else "_" for letter in f"{change.rule}-{change.subject}")
    return workshop.folder / f"{index:03}-{name[:80]}"


def try_call(workshop: Workshop, change: Change, guest: Abi, host: Abi, index: int) -> Outcome:
    """A guest that makes a call of its release."""
    reason = NO_CALL
    for lowered in list(candidates(change, guest, workshop.architectures))[:MOST]:
        try:
            return call_outcome(workshop, change, guest, host, lowered, folder_of(workshop, change, index))
        except NoWitness as found:
            reason = str(found)
    raise NoWitness(reason)


def call_outcome(workshop: Workshop, change: Change, guest: Abi, host: Abi, lowered: Lowered, folder: Path) -> Outcome:
    arch = lowered.convention.arch
    there = next((item for item in host.conventions if (item.arch, item.variant) == (arch, lowered.convention.variant)), None)
    if there is None:
        raise NoWitness(f"hosts of {host.release} take no such calls on {arch}")
    text = guest_text(guest, host.release, lowered, workshop.headers(guest)[f"{guest.name}_guest.h"],
                      f"{change.subject}: {change.message} [{change.rule}]", TEMPLATES)
    workshop.write(folder / "guest.c", text)
    return run_both(workshop, change, folder, [folder / "guest.c"], guest, arch,
                    (workshop.host(guest, lowered.convention), workshop.host(host, there)))


def candidates(change: Change, guest: Abi, architectures: Sequence[str]) -> list[Lowered]:
    """Calls of the guest that the change is about, as this machine makes them: first by the first architecture."""
    found = list(concerned(change, guest))
    return [lowered for arch in architectures for lowered in found if lowered.convention.arch == arch]


def concerned(change: Change, guest: Abi) -> Iterator[Lowered]:
    where = change.where
    path = where.path
    for (name, form), ways in lowered_calls(guest).items():
        mine = (name == where.call and (not where.form or form == where.form)) if where.call else \
            (path[:1] == ("families",) and name.partition(".")[0] == path[1:2][0]) if len(path) > 1 and path[0] == "families" else \
            path[:1] in (("conventions",), ("carriers",), ("id",), ("status",), ("answers",), ("annotations",))
        for lowered in ways:
            if mine and not lowered.way.call.answered_by_dispatch and (path[:1] != ("conventions",) or lowered.convention.name == path[1]):
                yield lowered


def try_constant(workshop: Workshop, change: Change, guest: Abi, host: Abi, index: int) -> Outcome:
    """Two objects that disagree about a number, a size or a place."""
    texts = workshop.headers(guest)[f"{guest.name}.h"], workshop.headers(host)[f"{host.name}.h"]
    constants = constants_of(change, *texts)
    if not constants:
        raise NoWitness(f"{NO_CALL}, and no constant of the headers")
    folder = folder_of(workshop, change, index)
    title = f"{change.subject}: {change.message} [{change.rule}]"
    for side, which in (("guest", 0), ("host", 1)):
        workshop.write(folder / f"{side}.c", guest_constants(guest.name, side, constants, which, title, change.subject, TEMPLATES))
    workshop.write(folder / "own.c", guest_constants(guest.name, "host", constants, 0, title, change.subject, TEMPLATES))
    for arch in workshop.architectures:
        objects = [workshop.compile([folder / f"{name}.c"], folder / f"{arch}-{name}.o", [workshop.side(abi)], arch, "-c")
                   for name, abi in (("guest", guest), ("own", guest), ("host", host))]
        try:
            return run_both(workshop, change, folder, [objects[0]], guest, arch, (objects[1], objects[2]), "still.c")
        except NoWitness as found:
            reason = found
    raise reason


def run_both(workshop: Workshop, change: Change, folder: Path, sources: Sequence[Path], guest: Abi, arch: str, hosts: tuple[Path, Path],
             *more: str) -> Outcome:
    """Builds the guest on both hosts: it must pass on the first and fail on the second."""
    objects = [source if source.suffix == ".o" else workshop.compile([source], source.with_suffix(".o"), [workshop.side(guest)], arch, "-c")
               for source in sources]
    runtime = [workshop.runtime(name, arch) for name in ("witness.c", *more)]
    results = []
    for name, host in zip(("on-own-host", "on-other-host"), hosts):
        program = workshop.compile([*objects, host, *runtime], folder / name, [], arch)
        results.append(workshop.run(program, arch))
    if results[0][0]:
        raise NoWitness(f"the guest fails on the host of its own release: {results[0][1]}")
    if not results[1][0]:
        raise NoWitness(SAME)
    return Outcome(change, True, results[1][1], folder)
