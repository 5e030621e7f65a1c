# SPDX-License-Identifier: BSD-2-Clause
"""What a user can name as a host: a host build of the matrix, or a release of an ABI that any host may speak."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from generator.diff.sources import Sources
from generator.exit_status import USAGE
from generator.lang.find import list_abis
from generator.lang.problem import NotFound, list_names, nearest_name
from generator.model.abi import Abi
from generator.tools.can_run import Known
from harness.matrix.load import load_hosts
from harness.matrix.model import GUEST_RELEASE, HostSpec, MatrixError

BLESSED = Path("ci") / "blessed"
RELEASE = "release:"        # before an ABI@RELEASE that is also the name of a host build


@dataclass(frozen=True)
class Speech:
    """An ABI that a host speaks. `release`: "" where `model` says it. `refuses`: why it takes no guest of this ABI. `then`: the
    release where its guests go on, "" if it moves none."""
    abi: str
    release: str
    model: Abi | None = None
    refuses: str = ""
    then: str = ""


@dataclass(frozen=True)
class Target:
    """A host. `arch`: of the guests that it runs, () for all. `matrix`: it is a host build of the matrix."""
    name: str
    speaks: tuple[Speech, ...]
    arch: tuple[str, ...] = ()
    matrix: bool = False

    def speech(self, abi: str) -> Speech | None:
        return next((one for one in self.speaks if one.abi == abi), None)


class Hosts:
    """Those of the repository at `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.sources = Sources(root)
        self.builds = [target for spec in self._specs() for target in targets_of(spec)]

    def _specs(self) -> list[HostSpec]:
        folder = self.root / "hosts"
        return load_hosts(self.root, folder) if folder.is_dir() else []

    def find(self, text: str) -> list[Target]:
        """The hosts that a word names: a host build, a host with all its versions, a glob of builds, else a release of an ABI.
        Raises MatrixError, SpecError."""
        name = text.removeprefix(RELEASE)
        found = [] if name != text else [target for target in self.builds if text in (target.name, target.name.split("@")[0])
                                         or fnmatchcase(target.name, text)]
        if found:
            return found
        try:
            side = self.sources.open(name)
        except NotFound as error:
            raise MatrixError(self._unknown(text, error), USAGE) from None
        return [Target(side.name, (Speech(side.abi.name, "", side.abi),))]

    def _unknown(self, text: str, error: NotFound) -> str:
        names = [target.name for target in self.builds]
        near = nearest_name(text, names)
        kinds = list(dict.fromkeys(name.partition("@")[0] for name in names))
        hosts = f"did you mean '{near}'?" if near else f"hosts are {list_names(kinds)}, with @ and a version or without" if names else \
            "there are no hosts here"
        kind = text.partition("@")[0]
        if text.startswith(RELEASE) or kind in list_abis(self.root) and kind not in kinds:
            return str(error)
        return f"'{text}' is no host of the matrix ({hosts}) and no release of an ABI ({error})"

    def all(self, abis: Sequence[str], arch: str) -> Iterator[Target]:
        """The host builds that can be booted with a guest of this architecture and speak one of these ABIs."""
        return (target for target in self.builds
                if target.matrix and arch in target.arch and any(target.speech(abi) for abi in abis))

    def known(self, target: Target, abi: str, arch: str) -> Known | None:
        """What guests of the matrix found on a host build (ci/blessed); None where nothing is written down."""
        file = self.root / BLESSED / target.name / f"{abi}-{arch}.txt"
        if not target.matrix or not file.is_file():
            return None
        features: set[str] = set()
        families: set[str] | None = None
        for line in file.read_text("utf-8").splitlines():
            word, _, rest = line.partition(" ")
            if word in ("feature", "hint"):
                features.add(rest.strip())
            elif word == "offers":      # of all: families; of a family: its calls
                subject, _, names = rest.partition(":")
                families = (families or set()) | (set(names.split()) if subject == "all" else {subject})
        return Known(frozenset(features), None if families is None else frozenset(families))


def targets_of(spec: HostSpec) -> Iterator[Target]:
    """The builds of a host. One that is whatever its guest is, a process of its guest's, or moves its guests, is left to who names it."""
    for version in dict.fromkeys(version.version for version in spec.versions):
        speaks = tuple(Speech(one.abi, one.release, None, one.refuses, one.then) for one in spec.versions if one.version == version)
        real = spec.kind == "machine" and not spec.opt_in and all(one.release != GUEST_RELEASE and not one.then for one in speaks)
        yield Target(f"{spec.name}@{version}", speaks, spec.arch, real)
