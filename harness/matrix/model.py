# SPDX-License-Identifier: BSD-2-Clause
"""What the runner speaks of: guests, hosts, their builds, cells, predictions and results. Data only."""
from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from generator.exit_status import INCOMPLETE
from generator.model.abi import Executes
from generator.printable import printable

from .verdicts import INFRA

OUTCOMES = ("pass", "fail", "skip", "absent", "timeout", "crash", "infra", "not-run")
DEFAULT_SECONDS = 20.0
DEFAULT_OUTPUT = 1 << 20
DEFAULT_MEMORY = 4 << 30     # QEMU with its translations and a guest takes a tenth to a half of that
KINDS = ("machine", "process")
HOME = Path(__file__).resolve().parents[2]      # the repository, from which the command line repeats a cell
ALL = "all"                 # among the releases of a guest: all that are frozen or declared
NEXT = "next"               # the working text after the last release
FROZEN = "frozen:"          # how names of builds from the archive begin (harness/frozen)
GUEST_RELEASE = "guest"     # of a host that is the guest itself: the release of whatever guest runs on it


class MatrixError(Exception):
    """One clear line for the user; `code` is the exit status: USAGE where the command line is to blame."""

    def __init__(self, message: str, code: int = INCOMPLETE) -> None:
        super().__init__(printable(message))
        self.code = code


@dataclass(frozen=True)
class Limits:
    """What one guest or host asks for; None: it does not say. `quiet`: seconds without a byte of output."""
    seconds: float | None = None
    output: int | None = None
    memory: int | None = None
    quiet: float | None = None


@dataclass(frozen=True)
class Build:
    """A command with {placeholders}, and the file that it makes. `needs`: commands that must have run before."""
    command: tuple[str, ...]
    product: str
    needs: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Get:
    """Where a host's image comes from. kind: debian, file, build, archive, or none (the boot command needs no image).

    `package`: a name, or a glob of which the newest counts. `paths`: alternatives inside the package, the first that
    exists counts. `pattern`: glob that the package's version must match, "" for any. `files`: more that `build` wants,
    each a path of its own, of the same package or of `files_package`; where `files_arch` is not "", of a package that has nothing to
    do with the first: of that architecture, `files_suite` and `files_pattern`. `libraries`: the image is an archive of the file with all
    packages that its own needs. `sha256`: the digest a user's own file must have.
    `unpack`: how the image is packed, gzip or "". `build`: what makes the image, or something more of what was fetched.
    `reason`: why an image of the archive cannot be had, if that is known already.
    """
    kind: str
    suite: str = ""
    package: str = ""
    arch: str = "all"
    paths: tuple[str, ...] = ()
    pattern: str = ""
    file: str = ""
    sha256: str = ""
    unpack: str = ""
    files: tuple[str, ...] = ()
    files_package: str = ""
    files_suite: str = ""
    files_arch: str = ""
    files_pattern: str = ""
    libraries: bool = False
    build: Build | None = None
    reason: str = ""


@dataclass(frozen=True)
class Need:
    """The name of a family, a call, an annotation or a feature, and where a guest.yaml has it."""
    name: str
    place: str


@dataclass(frozen=True)
class ExtraTest:
    """A test of the guest's own; planned where the guest's release has all of `needs`."""
    name: str
    needs: tuple[Need, ...] = ()
    arch: tuple[str, ...] = ()


@dataclass(frozen=True)
class Archived:
    """Of a guest: its image in the archive `folder`, of that digest. `text`: of its release with its tests; `tests`: the
    plan that it was built with, of which `varied` are made only in machines that lack something. `reason`: why it cannot be
    run."""
    folder: Path
    image: Path
    sha256: str
    date: str
    text: Path | None = None
    tests: tuple[str, ...] = field(default=(), compare=False)
    varied: frozenset[str] = field(default=frozenset(), compare=False)
    reason: str = ""


@dataclass(frozen=True)
class GuestSpec:
    """`releases`: None stands for all of the ABI; a list may have ALL and NEXT in it. `where`: the file as messages name it. A file with builds of several
    kinds is one of these for each kind."""
    name: str
    doc: str
    where: str
    folder: Path
    abi: str
    releases: tuple[str, ...] | None
    arch: tuple[str, ...]
    compilers: tuple[str, ...]
    requires: tuple[Need, ...]
    build: Build
    extra_tests: tuple[ExtraTest, ...]
    limits: Limits
    has_plan: bool = True   # false: it does not make the plan of the ABI's tests
    test_set: str = ""      # that it makes instead of the plan: everyday or nightly (derived tests), sequences (kept ones); "" for none
    is_nightly: bool = False        # it takes part in the nightly set alone
    places: tuple[str, ...] = ()    # that it knows, of those that derived tests may need
    observe: str = ""       # what is watched from outside the machine: "" or executes
    place: str = ""         # of its releases
    kind: str = "machine"   # of its image: machine, or process for an ordinary program
    ends: tuple[str, ...] = ()      # how a host must say that it ended; () for in good order
    caller: str = ""        # which of the ABI's kinds of guests it is; "" where there are none
    caller_place: str = ""
    moves: bool = False     # its host moves it: it has cells on hosts that do, and on no others
    archived: Archived | None = None    # not built, but taken from the archive
    image: str = ""         # the architecture of the image, where a program plays a machine of another; "" for that of the guest


@dataclass(frozen=True)
class Batch:
    """One boot takes many guests: `archive` is the form they come in (cpio), `guests` the most of them, if any.
    `machines`: a guest runs once in each machine that its notes list."""
    archive: str
    guests: int | None = None
    machines: bool = False


@dataclass(frozen=True)
class HostVersion:
    """`release` may be GUEST_RELEASE. `boot`: the command for architectures that `boot_for` does not name. `refuses`: why
    it has to refuse every guest of this ABI. `then`: the release where its guests go on, once it has moved them; "" where it
    moves none. A version that speaks several ABIs is one of these for each."""
    version: str
    abi: str
    release: str
    get: Get
    boot: tuple[str, ...]
    place: str = ""         # of its release
    boot_for: tuple[tuple[str, tuple[str, ...]], ...] = ()
    batch: Batch | None = None
    refuses: str = ""
    then: str = ""


@dataclass(frozen=True)
class HostSpec:
    """`arch`: of the guests it runs. `machines`: (guest's, own) architectures where the host's own is another. `opt_in`:
    only for who names it. `panic`: words on the console by which it says that it has died. `callers`: the kinds of guests
    (GuestSpec.caller) that it runs, () for all."""
    name: str
    doc: str
    where: str
    folder: Path
    arch: tuple[str, ...]
    versions: tuple[HostVersion, ...]
    limits: Limits
    kind: str = "machine"   # of the images it runs
    machines: tuple[tuple[str, str], ...] = ()
    opt_in: bool = False
    panic: str = ""
    archive: Path | None = None     # where its images are that were archived
    callers: tuple[str, ...] = ()
    callers_place: str = ""


@dataclass(frozen=True)
class GuestBuild:
    spec: GuestSpec
    release: str
    arch: str
    compiler: str

    @property
    def abi(self) -> str:
        return self.spec.abi

    @property
    def name(self) -> str:
        return f"{self.spec.name}@{self.release}" + (f"+{self.compiler}" if self.compiler else "")


@dataclass(frozen=True)
class HostBuild:
    """A version of a host for guests of one architecture."""
    spec: HostSpec
    version: HostVersion
    arch: str

    @property
    def abi(self) -> str:
        return self.version.abi

    @property
    def release(self) -> str:
        return self.version.release

    @property
    def machine(self) -> str:
        """The architecture that the host itself is built for."""
        return dict(self.spec.machines).get(self.arch, self.arch)

    @property
    def boot(self) -> tuple[str, ...]:
        """The command for this architecture, or for the host's own, or for all."""
        commands = dict(self.version.boot_for)
        return commands.get(self.arch) or commands.get(self.machine) or self.version.boot

    @property
    def name(self) -> str:
        return f"{self.spec.name}@{self.version.version}"


@dataclass(frozen=True)
class Cell:
    guest: GuestBuild
    host: HostBuild

    @property
    def abi(self) -> str:
        return self.guest.abi

    @property
    def arch(self) -> str:
        return self.guest.arch

    @property
    def host_release(self) -> str:
        """What the host speaks in this cell."""
        return self.guest.release if self.host.release == GUEST_RELEASE else self.host.release

    @property
    def name(self) -> str:
        return f"{self.guest.name} × {self.host.name}"

    @property
    def file_name(self) -> str:
        """Safe for a file name, from the plan alone."""
        return re.sub(r"[^A-Za-z0-9@.+_-]", "_", f"{self.guest.name}-{self.arch}--{self.host.name}")

    def seconds(self, override: float | None = None) -> float:
        """The time limit: what the more patient of the two asks for."""
        asked = [limits.seconds for limits in (self.guest.spec.limits, self.host.spec.limits) if limits.seconds]
        return override or max(asked, default=DEFAULT_SECONDS)

    def quiet(self) -> float | None:
        """After how many seconds without a byte of output it hangs; None: after all that it has."""
        asked = [limits.quiet for limits in (self.guest.spec.limits, self.host.spec.limits) if limits.quiet]
        return max(asked, default=None)

    def output(self) -> int:
        asked = [limits.output for limits in (self.guest.spec.limits, self.host.spec.limits) if limits.output]
        return max(asked, default=DEFAULT_OUTPUT)

    def memory(self) -> int:
        """What all processes of the cell together may take, in bytes."""
        asked = [limits.memory for limits in (self.guest.spec.limits, self.host.spec.limits) if limits.memory]
        return max(asked, default=DEFAULT_MEMORY)


@dataclass(frozen=True)
class Rejudge:
    """What the host's release expects where the guest's expects something else.

    `statuses`: numbers that are right, None for any. `mask`, `equals`, `minimum`, `maximum`: of the value, unsigned,
    None for any.
    """
    statuses: tuple[int, ...] | None
    mask: int | None = None
    equals: int | None = None
    minimum: int | None = None
    maximum: int | None = None


@dataclass(frozen=True)
class Expectation:
    """What one test may do in a cell, and why. `rejudge`: decide by the raw answer, not by what the guest made of it.

    `kind` is that of the plan (harness/conformance/conformance.h), or extra; `call` the call it is about, "" for none.
    """
    name: str
    kind: str
    allowed: frozenset[str]
    reason: str
    call: str = ""
    rejudge: Rejudge | None = None
    executes: tuple[Executes, ...] = ()     # what the host must execute because of the call


@dataclass(frozen=True)
class FactExpectation:
    """What a discovery answer must be: (value & mask) == equals; None: anything but 0. `about`: what was asked about;
    `test`: what a finding is filed under."""
    fact: str
    about: str
    test: str
    mask: int
    equals: int | None
    reason: str


@dataclass(frozen=True)
class Prediction:
    """kind: full, degraded (`missing`: what of the guest's release the host's lacks), refused (`missing`: what of that
    the guest requires). `release`: what the host must say that it speaks. `refusal`: why the host must refuse the image,
    which is refused too. `moved_release`: what it must say once it has moved the guest."""
    kind: str
    missing: tuple[str, ...]
    tests: tuple[Expectation, ...]
    facts: tuple[FactExpectation, ...] = ()
    release: str = ""
    refusal: str = ""
    moved_release: str = ""


@dataclass
class TestResult:
    """What a guest's report made of one planned test. `facts`: raw (status, value) answers, in order. `site`: where the
    guest makes the call, for an observer."""
    __test__ = False    # not for pytest
    name: str
    outcome: str = "not-run"
    message: str = ""
    site: int | None = None
    facts: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True)
class Finding:
    """Where prediction and outcome disagree. `about`: the test, or what of the cell it concerns. `record`: the name of the record that
    explains it (harness/records), "" for none."""
    about: str
    message: str
    record: str = ""


@dataclass
class CellResult:
    cell: Cell
    prediction: Prediction
    verdict: str = INFRA
    seconds: float = 0.0
    message: str = "not run"
    tests: list[TestResult] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)
    command: list[str] = field(default_factory=list)
    repeat: str = ""
    log: str = ""
    boot: str = ""          # the log of the boot that ran this and other guests

    def count(self, outcome: str) -> int:
        return sum(test.outcome == outcome for test in self.tests)
