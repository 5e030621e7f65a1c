# SPDX-License-Identifier: BSD-2-Clause
"""Writes, builds and runs witnesses: each guest on the host of its own release, where it must pass, and on the other, where it
must fail."""
from __future__ import annotations

import platform
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from generator.backends import BACKENDS
from generator.backends.template import Templates
from generator.diff.change import Change, Effect
from generator.diff.pair import Pair
from generator.diff.witness.call import guest_text
from generator.diff.witness.constant import constants_of, guest_constants
from generator.diff.witness.host import NoWitness, host_text
from generator.diff.witness.outcome import Outcome
from generator.files import write_atomically
from generator.model.abi import Abi, Convention
from generator.model.lowered import lowered_calls
from generator.model.lower import Lowered

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
TEMPLATES = Templates(HERE / "templates")
NATIVE = "x86_64"
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

    def headers(self, abi: Abi) -> dict[str, str]:
        """What the back ends write of a release, also in its folder."""
        if id(abi) not in self.texts:
            found = {name: text if isinstance(text, str) else "".join(text())
                     for backend in BACKENDS for name, text in backend.emit(abi).items() if name.endswith(".h")}
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
            self.hosts[key] = self.compile([source], source.with_suffix(".o"), [self.side(abi)], "-c")
        return self.hosts[key]

    def compile(self, sources: Sequence[Path], product: Path, folders: Sequence[Path], *options: str) -> Path:
        """Raises NoWitness with the compiler's first complaint."""
        runtime = HERE / "runtime"
        names = [f"-I{path}" for path in (*folders, runtime, ROOT / "harness" / "names")]
        done = subprocess.run([self.compiler, *FLAGS, *options, *names, "-o", str(product), *map(str, sources)],
                              capture_output=True, text=True, errors="replace", check=False)
        if done.returncode:
            complaint = next((line for line in done.stderr.splitlines() if "error" in line), done.stderr.strip()[-200:])
            raise NoWitness(f"it does not compile: {complaint}")
        return product

    def run(self, program: Path) -> tuple[int, str]:
        """Exit status and the first line that it printed; a signal is a negative status."""
        try:
            done = subprocess.run([str(program)], capture_output=True, text=True, errors="replace", timeout=SECONDS, check=False)
        except subprocess.TimeoutExpired:
            return 1, f"it does not end within {SECONDS} seconds"
        lines = done.stdout.splitlines()
        return done.returncode, lines[0] if lines else f"ends with status {done.returncode}"


def find_witnesses(changes: Sequence[Change], old: Abi, new: Abi, folder: Path, compiler: str,
                   progress: Callable[[int, int], None] = lambda done, all: None) -> list[Outcome]:
    """One outcome for each change that breaks. Raises OSError where the folder cannot be written."""
    workshop = Workshop(old, new, folder, compiler)
    breaking = [change for change in changes if change.effects.worst is Effect.BREAKS]
    found = []
    for index, change in enumerate(breaking, 1):
        progress(index, len(breaking))
        found.append(witness_of(workshop, change, index))
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
    return Outcome(change, False, next(iter(dict.fromkeys(reasons)), "only guests that move, or sources, are broken"))


def folder_of(workshop: Workshop, change: Change, index: int) -> Path:
    name = "".join(letter if letter.isalnum() or letter in ".-_" else "_" for letter in f"{change.rule}-{change.subject}")
    return workshop.folder / f"{index:03}-{name[:80]}"


def try_call(workshop: Workshop, change: Change, guest: Abi, host: Abi, index: int) -> Outcome:
    """A guest that makes a call of its release."""
    reason = "no call shows it"
    for lowered in list(candidates(change, guest))[:MOST]:
        try:
            return call_outcome(workshop, change, guest, host, lowered, folder_of(workshop, change, index))
        except NoWitness as found:
            reason = str(found)
    raise NoWitness(reason)


def call_outcome(workshop: Workshop, change: Change, guest: Abi, host: Abi, lowered: Lowered, folder: Path) -> Outcome:
    there = next((item for item in host.conventions if (item.arch, item.variant) == (NATIVE, lowered.convention.variant)), None)
    if there is None:
        raise NoWitness(f"hosts of {host.release} take no such calls on {NATIVE}")
    text = guest_text(guest, host.release, lowered, workshop.headers(guest)[f"{guest.name}_guest.h"],
                      f"{change.subject}: {change.message} [{change.rule}]", TEMPLATES)
    workshop.write(folder / "guest.c", text)
    return run_both(workshop, change, folder, [folder / "guest.c"], guest,
                    (workshop.host(guest, lowered.convention), workshop.host(host, there)))


def candidates(change: Change, guest: Abi) -> Iterator[Lowered]:
    """Calls of the guest that the change is about, as this machine makes them; those that the guest can make first."""
    where = change.where
    path = where.path
    for (name, form), ways in lowered_calls(guest).items():
        mine = (name == where.call and (not where.form or form == where.form)) if where.call else \
            (path[:1] == ("families",) and name.partition(".")[0] == path[1:2][0]) if len(path) > 1 and path[0] == "families" else \
            path[:1] in (("conventions",), ("carriers",), ("id",), ("status",))
        for lowered in ways:
            if mine and not lowered.way.call.answered_by_dispatch and lowered.convention.arch == NATIVE and (path[:1] != ("conventions",) or lowered.convention.name == path[1]):
                yield lowered


def try_constant(workshop: Workshop, change: Change, guest: Abi, host: Abi, index: int) -> Outcome:
    """Two objects that disagree about a number, a size or a place."""
    texts = workshop.headers(guest)[f"{guest.name}.h"], workshop.headers(host)[f"{host.name}.h"]
    constants = constants_of(change, *texts)
    if not constants:
        raise NoWitness("no call shows it, and no constant of the headers")
    folder = folder_of(workshop, change, index)
    title = f"{change.subject}: {change.message} [{change.rule}]"
    for side, which in (("guest", 0), ("host", 1)):
        workshop.write(folder / f"{side}.c", guest_constants(guest.name, side, constants, which, title, change.subject, TEMPLATES))
    workshop.write(folder / "own.c", guest_constants(guest.name, "host", constants, 0, title, change.subject, TEMPLATES))
    objects = [workshop.compile([folder / f"{name}.c"], folder / f"{name}.o", [workshop.side(abi)], "-c")
               for name, abi in (("guest", guest), ("own", guest), ("host", host))]
    return run_both(workshop, change, folder, [objects[0]], guest, (objects[1], objects[2]), HERE / "runtime" / "still.c")


def run_both(workshop: Workshop, change: Change, folder: Path, sources: Sequence[Path], guest: Abi, hosts: tuple[Path, Path],
             *more: Path) -> Outcome:
    """Builds the guest on both hosts: it must pass on the first and fail on the second."""
    runtime = HERE / "runtime" / "witness.c"
    results = []
    for name, host in zip(("on-own-host", "on-other-host"), hosts):
        program = workshop.compile([*sources, host, runtime, *more], folder / name, [workshop.side(guest)])
        results.append(workshop.run(program))
    if results[0][0]:
        raise NoWitness(f"the guest fails on the host of its own release: {results[0][1]}")
    if not results[1][0]:
        raise NoWitness("the guest passes on both hosts")
    return Outcome(change, True, results[1][1], folder)
