# SPDX-License-Identifier: BSD-2-Clause
"""The guests of an ABI as one shared object: the conformance engine, the tables of every release for both sizes of words, and the host
that reads its table (host.c). Built once, and known by what is in it."""
from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.generate import texts_of
from generator.model.abi import Abi
from generator.model.c_names import c_name
from harness.matrix.model import MatrixError
from harness.matrix.supervise import Ending, Task, run_tasks

HERE = Path(__file__).resolve().parent
HOME = HERE.parents[1]
FLAGS = ("-std=gnu11", "-O2", "-fPIC", "-Wall", "-Wextra", "-fvisibility=hidden")
WORDS = (64, 32)
KINDS = {"conformance": ("hvabi_abi", "mutation_tables"), "boundaries": ("hvabi_boundaries", "mutation_boundaries")}    # of tables
SECONDS, MOST_OUTPUT = 600.0, 1 << 20   # of a compiler
MOST_OUTCOMES, MOST_FACTS, MOST_PROBES = 1 << 13, 1 << 12, 1 << 13


class Outcome(ctypes.Structure):
    _fields_ = [("word", ctypes.c_uint8), ("status", ctypes.c_int64), ("value", ctypes.c_uint64)]


class Fact(ctypes.Structure):
    _fields_ = [("name", ctypes.c_uint64), ("value", ctypes.c_uint64)]


@dataclass(frozen=True)
class Source:
    """What is compiled, and with which definitions."""
    path: Path
    defines: tuple[str, ...] = ()

    @property
    def object(self) -> str:
        said = hashlib.sha256(" ".join(self.defines).encode()).hexdigest()[:8]
        return f"{self.path.parent.name}-{self.path.stem}-{said}.o"


def sources() -> list[Source]:
    """The engine and the host."""
    return [Source(path) for folder in ("conformance", "mutation") for path in sorted((HOME / "harness" / folder).glob("*.c"))]


def table_name(abi: Abi, word: int, kind: str) -> str:
    release = "".join(letter if letter.isalnum() else "_" for letter in abi.release)
    return f"mutation_{kind}_{c_name(abi.name)}_{release}_{word}"


def write_tables(abis: Sequence[Abi], folder: Path) -> list[Source]:
    """The tables of each release as a file, to be compiled for both words; and the list of all."""
    found = []
    for abi in abis:
        for kind in KINDS:
            path = folder / f"{c_name(abi.name)}_{abi.release}_{kind}.c"
            path.write_text(next(iter(texts_of(abi, kind).values())), encoding="utf-8")
            for word in WORDS:
                narrow = ("-DHVABI_NARROW_TABLES",) if word == 32 else ()
                found.append(Source(path, (f"-D{c_name(abi.name)}_{kind}={table_name(abi, word, kind)}", *narrow)))
    lines = ['#include "conformance.h"']
    for kind, (struct, every) in KINDS.items():
        names = [table_name(abi, word, kind) for abi in abis for word in WORDS]
        lines += [*(f"extern const struct {struct} {name};" for name in names), f"extern const struct {struct} *const {every}[];",
                  f"const struct {struct} *const {every}[] = {{ {', '.join('&' + name for name in names)} }};"]
    lines += ["extern const unsigned int mutation_table_count;", f"const unsigned int mutation_table_count = {len(abis) * len(WORDS)};"]
    (folder / "list.c").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [*found, Source(folder / "list.c")]


def digest(files: Sequence[Path]) -> str:
    found = hashlib.sha256(" ".join(FLAGS).encode())
    for path in files:
        found.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()[:16]


def compile_all(commands: Sequence[Sequence[str]], jobs: int) -> None:
    """Runs the compiler with the words of each command, so many at a time. Raises MatrixError with its first complaint."""
    compiler = os.environ.get("CC", "cc")
    endings: list[Ending] = [Ending("stopped")] * len(commands)
    texts = [bytearray() for _ in commands]
    tasks = [Task([compiler, *command], HOME, SECONDS, MOST_OUTPUT, partial(endings.__setitem__, index), texts[index].extend,
                  texts[index].extend) for index, command in enumerate(commands)]
    run_tasks(tasks, jobs)
    for ending, text in zip(endings, texts):
        if ending.reason != "exited" or ending.status or text:
            lines = text.decode("utf-8", "replace").strip().splitlines() or [ending.message or f"status {ending.status}"]
            first = next((line for line in lines if "error:" in line or "warning:" in line), lines[0])
            raise MatrixError(f"{compiler}: {first}")


def build(abis: Sequence[Abi], out: Path, jobs: int) -> Path:
    """The shared object of an ABI. Compiles only if something that it is made from is new."""
    if shutil.which(os.environ.get("CC", "cc")) is None:
        raise MatrixError("there is no C compiler: run ci/bootstrap, or set CC")
    name, own = c_name(abis[0].name), sources()
    product = out / f"{name}-{digest([*made_from(abis[0].name), *(item.path for item in own)])}.so"
    if product.is_file():
        return product
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as folder:
        work = Path(folder)
        tables = write_tables(abis, work)
        include = f"-I{HOME / 'harness' / 'conformance'}"
        compile_all([[*FLAGS, include, *item.defines, "-c", "-o", str(work / item.object), str(item.path)] for item in (*tables, *own)], jobs)
        objects = [str(work / item.object) for item in (*tables, *own)]
        compile_all([["-shared", "-o", str(work / "library.so"), *objects]], 1)
        os.replace(work / "library.so", product)
    for old in out.glob(f"{name}-*.so"):
        if old != product:
            old.unlink(missing_ok=True)
    return product


def made_from(name: str) -> list[Path]:
    """The text of the ABI, the generator that makes tables of it, and headers."""
    found = [*(HOME / "spec" / name).rglob("*.yaml"), *(HOME / "spec" / "arch").glob("*.yaml")]
    for folder in ("lang", "model", "backends"):
        found += [path for path in (HOME / "generator" / folder).rglob("*") if path.suffix in (".py", ".j2")]
    return sorted(found) + sorted((HOME / "harness").glob("*/*.h"))


class Library:
    """The functions of api.c, with room for what they hand back."""

    def __init__(self, path: Path) -> None:
        self.c = ctypes.CDLL(str(path))
        self.outcomes = (Outcome * MOST_OUTCOMES)()
        self.facts = (Fact * MOST_FACTS)()
        self.probed = (ctypes.c_uint32 * MOST_PROBES)()
        self.host: bytes = b""
        self.c.mutation_guest.argtypes = [ctypes.c_uint, ctypes.c_uint32, ctypes.c_uint, ctypes.c_uint, ctypes.c_int, ctypes.c_uint64,
                                          ctypes.c_uint64]
        self.c.mutation_host.argtypes = [ctypes.c_char_p, ctypes.c_size_t]
        self.c.mutation_probe.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint]
        self.c.mutation_features.argtypes = [ctypes.c_void_p, ctypes.c_uint]
        self.c.mutation_derived.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint]
        self.c.mutation_run.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_void_p, ctypes.c_uint, ctypes.c_void_p, ctypes.c_uint,
                                        ctypes.c_void_p]

    def set_guest(self, table: int, arch: int, word: int, vectors: int, has_cpuid: bool, caller: int, instruction: int) -> None:
        if not self.c.mutation_guest(table, arch, word, vectors, int(has_cpuid), caller, instruction):
            raise MatrixError(f"there are no tables of index {table}")

    def set_host(self, image: bytes) -> bool:
        self.host = image       # it must stay
        return bool(self.c.mutation_host(image, len(image) // 8))

    def run(self, lacking: Sequence[int]) -> tuple[bytes, dict[int, int]]:
        """The outcomes of the plan (struct outcome), and the facts of discovery: hashes of name and value."""
        count = ctypes.c_uint()
        words = (ctypes.c_uint64 * len(lacking))(*lacking)
        tests = self.c.mutation_run(words, len(lacking), self.outcomes, MOST_OUTCOMES, self.facts, MOST_FACTS, ctypes.byref(count))
        if tests > MOST_OUTCOMES:
            raise MatrixError(f"there is no room for the outcomes of {tests} tests")
        raw = ctypes.string_at(self.outcomes, tests * ctypes.sizeof(Outcome))
        facts = {self.facts[index].name: self.facts[index].value for index in range(count.value)}
        return raw, facts

    def derived(self, ranks: Sequence[int], nightly: bool) -> bytes:
        """The outcomes of derived tests of the guest's release, a byte each: of one set, by their places in the table."""
        chosen = (ctypes.c_uint32 * len(ranks))(*ranks)
        tests = self.c.mutation_derived(chosen, len(ranks), int(nightly), self.outcomes, MOST_OUTCOMES)
        return ctypes.string_at(self.outcomes, tests * ctypes.sizeof(Outcome))[::ctypes.sizeof(Outcome)]

    def hidden(self) -> int:
        """Of the last derived tests: calls with an argument that must be refused, which fail in all cases with the other arguments."""
        return int(self.c.mutation_hidden())

    def answer(self, index: int) -> tuple[int, int]:
        return self.outcomes[index].status, self.outcomes[index].value

    def probe(self, image: bytes, by_table: bool = False) -> bytes:
        """The outcome of each probe, four bytes each."""
        made = self.c.mutation_probe(image, len(image) // 8, int(by_table), self.probed, MOST_PROBES)
        return ctypes.string_at(self.probed, 4 * made)

    def features(self) -> bytes:
        """The outcome of each feature of the guest's release, four bytes each."""
        made = self.c.mutation_features(self.probed, MOST_PROBES)
        return ctypes.string_at(self.probed, 4 * made)
