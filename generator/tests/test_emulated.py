# SPDX-License-Identifier: BSD-2-Clause
"""The machine code of C's stubs, on every architecture, does what abi.json says (emulated.py): those of the newest release of each ABI,
and those of the specs in language/. Each trap stands under some stub."""
from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import pytest

from generator.lang.architectures import architecture
from generator.lang.folder import list_architectures
from generator.tests.emulated import Case, Json, Program, Trial, build, find_cases, need_emulation
from generator.tests.language_trip import HERE, read_spec, write_all
from generator.tests.repository import ROOT

NEWEST = [max(folder.glob("*/abi.json"), key=lambda path: [int(part) for part in path.parent.name.split(".")])
          for folder in sorted((ROOT / "generated").iterdir()) if folder.is_dir()]
UNOPTIMIZED = ("-O0", "-Dinline=inline __attribute__((always_inline))")     # a call would need a linker
Specs = list[tuple[Path, Json]]     # folders of headers, each with its abi.json


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Specs:
    """The specs in language/."""
    folder = tmp_path_factory.mktemp("language")
    for path in sorted((HERE / "language").glob("**/*.yaml")):
        (folder / path.stem).mkdir()
        write_all(read_spec(str(path.relative_to(HERE / "language").with_suffix(""))), folder / path.stem)
    return [(path.parent, json.loads(path.read_text())) for path in sorted(folder.glob("*/abi.json"))]


def cases_of(arch: str, specs: Specs) -> list[Case]:
    return [case for path, abi in specs if any(made["arch"] == arch for made in abi["conventions"]) for case in find_cases(path, abi, arch)]


def try_all(program: Program, arch: str, cases: Sequence[Case]) -> list[str]:
    trial = Trial(program, architecture(arch), 1)
    try:
        return [found for number, case in enumerate(cases) if (found := trial.make(number, case))]
    finally:
        trial.process.close()


@pytest.mark.parametrize("arch", list_architectures())
def test_registers_hold_what_is_lowered(tmp_path: Path, small: Specs, arch: str) -> None:
    need_emulation(arch)
    specs = [*small, *((path.parent, json.loads(path.read_text())) for path in NEWEST)]
    cases = cases_of(arch, specs)
    assert len(cases) >= 12
    assert not try_all(build(tmp_path, arch, cases, [path for path, _ in specs], ["-O2"]), arch, cases)


@pytest.mark.parametrize("arch", list_architectures())
def test_and_without_optimization(tmp_path: Path, small: Specs, arch: str) -> None:
    need_emulation(arch)
    cases = cases_of(arch, small)
    assert not try_all(build(tmp_path, arch, cases, [path for path, _ in small], UNOPTIMIZED), arch, cases)


# What would be found.

def word_of(lowered: Json, argument: int) -> Json:
    return next(word for word in lowered["words"] if word["parts"][0].get("argument") == argument)


def other_register(lowered: Json) -> None:
    first, second = word_of(lowered, 0), word_of(lowered, 1)
    first["register"], second["register"] = second["register"], first["register"]


def other_extension(lowered: Json) -> None:
    word_of(lowered, 0)["parts"][0]["extend"] = "sign"


def other_id(lowered: Json) -> None:
    next(word for word in lowered["words"] if word.get("carrier"))["parts"][0]["value"] ^= 1


def other_constant(lowered: Json) -> None:
    next(word for word in lowered["words"] if word["parts"][0]["source"] == "constant")["parts"][0]["value"] ^= 1 << 63


def other_offset(lowered: Json) -> None:
    lowered["memory"][0]["offset"] += 4


def other_place(lowered: Json) -> None:
    lowered["results"][1]["places"][0]["register"] = "rbx"


def other_sign(lowered: Json) -> None:
    lowered["results"][0]["signed"] = False


MISTAKES: list[tuple[str, Callable[[Json], None], str]] = [
    ("machines_f_bytes", other_register, "rsi is"), ("machines_f_bytes", other_extension, "rdi is"), ("machines_f_bytes", other_id, "rax is"),
    ("machines_f_bytes", other_constant, "rbx is"), ("hintmem_f_get", other_offset, "memory at 4 is"),
    ("machines_f_numbers", other_place, "value is"), ("eaxword_f_get", other_sign, "status is")]


@pytest.fixture(scope="module")
def native(tmp_path_factory: pytest.TempPathFactory, small: Specs) -> Iterator[tuple[Trial, list[Case]]]:
    need_emulation("x86_64")
    cases = cases_of("x86_64", small)
    program = build(tmp_path_factory.mktemp("native"), "x86_64", cases, [path for path, _ in small], ["-O2"])
    trial = Trial(program, architecture("x86_64"), 2)
    yield trial, cases
    trial.process.close()


@pytest.mark.parametrize(("name", "change", "message"), MISTAKES)
def test_a_mistake_is_seen(native: tuple[Trial, list[Case]], name: str, change: Callable[[Json], None], message: str) -> None:
    trial, cases = native
    number, case = next((number, case) for number, case in enumerate(cases) if case.name == name)
    wrong = replace(case, lowered=deepcopy(case.lowered))
    change(wrong.lowered)
    tried = [trial.make(number, made) for made in [case, wrong] * 5]     # some numbers look the same either way
    assert not any(tried[::2]) and any(message in found for found in tried[1::2]), tried


def test_another_number_in_the_instruction_is_seen(native: tuple[Trial, list[Case]]) -> None:
    trial, cases = native
    number, case = next((number, case) for number, case in enumerate(cases) if case.name == "operands_f_other")
    wrong = replace(case, lowered=deepcopy(case.lowered))
    wrong.lowered["words"][0]["parts"][0]["value"] ^= 1
    with pytest.raises(AssertionError, match="has no"):
        trial.make(number, wrong)


def test_a_forgotten_clobber_is_seen(tmp_path: Path, small: Specs) -> None:
    need_emulation("x86_64")
    (folder, abi), = [found for found in small if found[1]["name"] == "machines"]
    text = (folder / "machines_guest.h").read_text()
    assert '"rcx", "r11", ' in text
    (tmp_path / "machines_guest.h").write_text(text.replace('"rcx", "r11", ', ""))
    cases = cases_of("x86_64", [(folder, abi)])
    found = try_all(build(tmp_path, "x86_64", cases, [tmp_path, folder], ["-O2"]), "x86_64", cases)
    assert found and all("a value does not survive" in line for line in found)
