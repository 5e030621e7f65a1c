# SPDX-License-Identifier: BSD-2-Clause
"""Memory that host and guest share: the model, and functions in C that keep the order of publication, tried in every order of both
sides and under a thread sanitizer."""
from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from generator.backends import BACKENDS, check_emittable
from generator.backends.json import abi_json
from generator.backends.markdown import reference
from generator.commands.check import check_path
from generator.lang.freeze import freeze
from generator.lang.load import load
from generator.model.abi import Abi, SharedMemory
from generator.model.resolve import resolve
from generator.model.shared import accessors
from generator.tests.repository import ROOT, read_spec
from generator.tests.wrong_specs import BASES

BASE = BASES / "shared.yaml"
HERE = Path(__file__).resolve().parent / "shared"
STRICT = ["-Wall", "-Wextra", "-Wconversion", "-pedantic", "-Werror"]


@pytest.fixture(scope="module")
def found() -> Abi:
    return resolve(load(BASE, ROOT), "1.1")


@pytest.fixture(scope="module")
def generated(found: Abi, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    check_emittable(found)
    for backend in BACKENDS:
        for name, text in backend.emit(found).items():
            if name.endswith(".h"):
                (folder / name).write_text(text)
    return folder


def memory_of(abi: Abi, name: str) -> SharedMemory:
    return next(memory for memory in abi.shared if memory.name == name)


def test_what_is_not_said_follows_from_the_type(found: Abi) -> None:
    clock, stage, lamp = (memory_of(found, name) for name in ("clock", "stage", "lamp"))
    assert (clock.size, clock.align, clock.space) == (32, 64, "gpa")
    assert (stage.size, stage.align, stage.space) == (4096, 4096, "gfn")
    assert (lamp.size, lamp.align, lamp.registered[0].address) == (4, 4, 0x1000)
    assert [(place.kind, place.of, place.member, place.field) for memory in found.shared for place in memory.registered] == [
        ("register", "msr.clock", "", ""), ("value", "stage", "", ""), ("told", "", "", ""), ("inside", "stage", "", "letter"),
        ("fixed", "", "", ""), ("buffer", "book.lend", "leaf", ""), ("field", "book.open", "request", "at"),
        ("argument", "book.open", "how", "")]


def test_the_nearest_that_is_said_is_the_writer(found: Abi) -> None:
    stage = memory_of(found, "stage")
    assert [stage.writer_of(path) for path in ("letter", "letter.kind", "letter.text", "out", "seen")] == [
        "host", "both", "host", "guest", "guest"]


def test_a_version_speaks_for_what_its_side_alone_writes(found: Abi) -> None:
    version = memory_of(found, "clock").publications[0]
    assert (version.kind, version.field, version.writer, version.busy, version.fields) == (
        "version", "count", "host", "odd", ("at", "zone"))
    mailbox = memory_of(found, "stage").publications[1]
    assert (mailbox.field, mailbox.writer, mailbox.fields) == ("letter.kind", "host", ("letter.length", "letter.text"))


def test_each_side_has_its_functions(found: Abi) -> None:
    names = {side: [one.name for memory in found.shared for one in accessors(memory, side)] for side in ("guest", "host")}
    assert names["guest"] == ["clock_read", "clock_mood_take", "stage_read", "stage_take", "stage_out_put", "stage_in_take",
                              "stage_marks_take", "letter_put", "lamp_set", "leaf_publish"]
    assert names["host"] == ["clock_publish", "clock_mood_set", "stage_publish", "stage_put", "stage_out_take", "stage_in_put",
                             "stage_marks_set", "letter_take", "lamp_take", "leaf_read"]


def test_a_release_has_what_it_had_then() -> None:
    first = resolve(load(BASE, ROOT), "1.0")
    assert [memory.name for memory in first.shared] == ["clock", "stage", "lamp", "leaf"]
    assert "seen" not in [field.field for field in memory_of(first, "stage").fields]


@pytest.mark.parametrize("release", ["1.0", "1.1"])
def test_frozen_text_gives_the_same(release: str, tmp_path: Path) -> None:
    spec = load(BASE, ROOT)
    path = tmp_path / f"{release}.yaml"
    path.write_text(freeze(spec, release))
    again = resolve(load(path, ROOT), release)
    strip = [(memory.full_name, memory.registered, memory.publications, memory.size) for memory in again.shared]
    assert strip == [(memory.full_name, memory.registered, memory.publications, memory.size) for memory in resolve(spec, release).shared]
    assert freeze(load(path, ROOT), release) == path.read_text()


def test_older_names_are_translated(tmp_path: Path) -> None:
    text = BASE.read_text()
    for old, new in (("{name: count, type: u32, offset: 0,", '{name: count, type: u32, offset: 0, renamed: [{from: turns, until: "1.0"}],'),
                     ("kind: msr\n    number: 0x40000100", 'kind: msr\n    renamed: [{from: watch, until: "1.0"}]\n    number: 0x40000100'),
                     ("open:\n        number: 0", 'open:\n        renamed: [{from: unfold, until: "1.0"}]\n        number: 0'),
                     ("{name: at, type: gpa, offset: 0,", '{name: at, type: gpa, offset: 0, renamed: [{from: place, until: "1.0"}],'),
                     ("times:\n    kind", 'times:\n    renamed: [{from: hours, until: "1.0"}]\n    kind')):
        assert text.count(old) == 1
        text = text.replace(old, new)
    path = tmp_path / "board.yaml"
    path.write_text(text)
    assert not check_path(path, tmp_path, False).problems
    first = resolve(load(path, tmp_path), "1.0")
    clock, leaf = memory_of(first, "clock"), memory_of(first, "leaf")
    assert (clock.type, clock.publications[0].field, clock.registered[0].of) == ("hours", "turns", "msr.watch")
    assert [(place.of, place.field) for place in leaf.registered[1:]] == [("book.unfold", "place"), ("book.unfold", "")]


def test_json_and_page_have_it(found: Abi) -> None:
    text = "".join(abi_json.emit(found)["abi.json"])
    assert '\n"shared": [' in text
    document = json.loads(text)
    clock = document["shared"][0]
    assert (clock["name"], clock["publications"][0]["fields"]) == ("clock", ["at", "zone"])
    page = reference.emit(found)["board.md"]
    assert "### Shared memory clock\n" in page and "`count` is odd while the host writes `at`, `zone`" in page
    assert "| `letter.kind` | both | 0 when it was read. |" in page


def test_what_says_nothing_of_it_is_as_before() -> None:
    abi = resolve(read_spec("kvm"), "7.2")
    assert not abi.shared and '\n"shared": ' not in abi_json.emit(abi)["abi.json"]


@pytest.mark.parametrize("target", ["x86_64-linux-gnu", "i386-linux-gnu"])
@pytest.mark.parametrize(("language", "option"), [("c", "-std=c99"), ("c", "-std=c11"), ("c++", "-std=c++17")])
def test_it_compiles_in_every_language(generated: Path, language: str, option: str, target: str) -> None:
    """Both sides in one file too."""
    source = '#include "board_guest.h"\n#include "board_host.h"\n'
    done = subprocess.run(["clang", "-target", target, "-ffreestanding", "-fsyntax-only", *STRICT, option, "-I", generated, "-x", language,
                           "-"], input=source, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(("language", "option"), [("c", "-std=c99"), ("c++", "-std=c++17")])
def test_gcc_compiles_it_too(generated: Path, language: str, option: str) -> None:
    done = subprocess.run(["gcc", "-fsyntax-only", *STRICT, option, "-I", generated, "-x", language, "-"],
                          input='#include "board_host.h"\n#include "board_guest.h"\n', capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def run_steps(folder: Path, out: Path) -> subprocess.CompletedProcess[str]:
    program = out / "steps"
    subprocess.run(["gcc", "-std=gnu11", "-O1", "-g", "-Wall", "-Wextra", "-fsanitize=address,undefined", "-fno-sanitize-recover=all",
                    "-I", folder, "-I", HERE, "-o", program, HERE / "steps.c"], check=True)
    return subprocess.run([program], capture_output=True, text=True, timeout=120)


def test_no_order_of_both_sides_shows_what_was_never_there(generated: Path, tmp_path: Path) -> None:
    done = run_steps(generated, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


# Faults of an order: (header, what the function says, what it says with the fault, what then is seen).
FAULTS = {
    "version-not-read-again": ("guest", "__atomic_load_n(&from->count, __ATOMIC_RELAXED) == before", "before == before", "clock: "),
    "odd-version-is-read": ("guest", "if (before & 1U)", "if (0)", "clock: "),
    "busy-number-is-read": ("guest", "if (before == 0U || before == 0xffffffffU)", "if (0)", "stage: a number"),
    "version-not-odd-meanwhile": ("host", "__atomic_store_n(&to->count, version, __ATOMIC_RELAXED);", "", "clock: "),
    "version-says-nothing-new": ("host", "__atomic_store_n(&to->count, (uint32_t)(version + 1U), __ATOMIC_RELEASE);",
                                 "__atomic_store_n(&to->count, (uint32_t)(version - 1U), __ATOMIC_RELEASE);", "clock: "),
    "busy-number-is-left-out": ("host", "__atomic_store_n(&to->number, (uint32_t)0U, __ATOMIC_RELAXED);", "", "stage: "),
    "number-that-says-nothing": ("host", "} while (version == 0U || version == 0xffffffffU);", "} while (0);", "stage: "),
    "letter-before-what-is-in-it": (
        "host", "__atomic_store_n(&to->letter.length, from->letter.length, __ATOMIC_RELEASE);",
        "__atomic_store_n(&to->letter.kind, from->letter.kind, __ATOMIC_RELEASE); "
        "__atomic_store_n(&to->letter.length, from->letter.length, __ATOMIC_RELEASE);", "stage: a letter that"),
    "mailbox-is-not-emptied": ("guest", "__atomic_store_n(&from->letter.kind, (uint32_t)0U, __ATOMIC_SEQ_CST);", "", "stage: "),
    "full-mailbox-is-filled": ("host", "__atomic_load_n(&to->letter.kind, __ATOMIC_ACQUIRE) != 0U ||", "", "stage: "),
    "index-before-bytes": ("host", "for (i = 0; i < most; i++)",
                           "__atomic_store_n(&to->in_put, (uint16_t)(mine + most), __ATOMIC_RELEASE); for (i = 0; i < most; i++)",
                           "stage: bytes that were not put"),
    "ring-is-overrun": ("host", "held > 8U ? 0 : 8U - held", "8U", "stage: "),
    "ring-believes-the-other": ("guest", "(uint16_t)(held > 8U ? 0 : held)", "held", "stage: more bytes"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_wrong_order_is_seen(generated: Path, tmp_path: Path, name: str) -> None:
    side, right, wrong, seen = FAULTS[name]
    for header in generated.glob("*.h"):
        text = header.read_text()
        if header.name == f"board_{side}.h":
            flat = " ".join(text.split("\n\t\t\t")) if right not in text else text
            start = flat.index("board_stage_in_put(") if name in ("index-before-bytes", "ring-is-overrun") else 0
            assert right in flat[start:], f"the function no longer says {right}"
            text = flat[:start] + flat[start:].replace(right, wrong, 1)
        (tmp_path / header.name).write_text(text)
    done = run_steps(tmp_path, tmp_path)
    assert done.returncode == 1 and done.stdout.startswith(seen), (done.returncode, done.stdout, done.stderr)


def run_threads(folder: Path, out: Path, compiler: str) -> subprocess.CompletedProcess[str]:
    program = out / "threads"
    subprocess.run([compiler, "-std=c11", "-O1", "-g", *STRICT, "-fsanitize=thread", "-I", folder, "-o", program, HERE / "threads.c",
                    "-lpthread"], check=True)
    return subprocess.run([program], capture_output=True, text=True, timeout=300)


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_a_thread_sanitizer_has_nothing_to_say(generated: Path, tmp_path: Path, compiler: str) -> None:
    done = run_threads(generated, tmp_path, compiler)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_thread_sanitizer_sees_an_access_that_is_not_atomic(generated: Path, tmp_path: Path) -> None:
    """Nothing orders these two accesses in any round, so that it does not depend on who comes first."""
    right, wrong = "__atomic_fetch_or(&shared->mood, bits, __ATOMIC_SEQ_CST)", "(shared->mood |= bits)"
    for header in generated.glob("*.h"):
        text = header.read_text()
        if header.name == "board_host.h":
            assert right in text
            text = text.replace(right, wrong)
        (tmp_path / header.name).write_text(text)
    done = run_threads(tmp_path, tmp_path, "clang")
    assert done.returncode != 0 and "data race" in done.stderr


@pytest.mark.parametrize(("abi", "target"), [("kvm", "x86_64-linux-gnu"), ("kvm", "i386-linux-gnu"), ("hyperv", "x86_64-linux-gnu"),
                                             ("xen", "x86_64-linux-gnu"), ("xen", "aarch64-linux-gnu"), ("sbi", "riscv64-linux-gnu"),
                                             ("sbi", "riscv32-linux-gnu")])
def test_what_is_described_of_real_interfaces_compiles(abi: str, target: str, tmp_path: Path) -> None:
    model = resolve(read_spec(abi), "next")
    assert model.shared and all(memory.history.since == "next" for memory in model.shared)
    for backend in BACKENDS:
        if backend.name in ("constants", "guest", "host"):
            for name, text in backend.emit(model).items():
                (tmp_path / name).write_text(text)
    source = f'#include "{abi}_guest.h"\n#include "{abi}_host.h"\n'
    done = subprocess.run(["clang", "-target", target, "-ffreestanding", "-fsyntax-only", *STRICT, "-std=c11", "-I", tmp_path, "-x", "c", "-"],
                          input=source, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
