# SPDX-License-Identifier: BSD-2-Clause
"""Kinds of types and of their parts that only some ABIs have (language/kinds.yaml): in C for each architecture, decoded, on
the page, in abi.json."""
from __future__ import annotations

import subprocess
from functools import lru_cache
from pathlib import Path

import pytest

from generator.backends.markdown import reference
from generator.lang.problem import SpecError
from generator.model.abi import Abi, TypeDef
from generator.model.resolve import resolve
from generator.tests.c_names import RUNTIME, ask_c
from generator.tests.spec_text import load_text
from generator.tests.test_language import HERE, read_spec, write_all
from generator.tools.decode import Decoder

WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-pedantic", "-Werror")
TARGETS = {"x86_64": ("-m64",), "i386": ("-m32",), "riscv64": ("--target=riscv64-unknown-elf",)}
LANGUAGES = {"c99": ("-x", "c", "-std=c99"), "c++17": ("-x", "c++", "-std=c++17")}
TEXT = (HERE / "language" / "kinds.yaml").read_text(encoding="utf-8")


@lru_cache(maxsize=None)
def kinds() -> Abi:
    return read_spec("kinds")


def type_of(name: str) -> TypeDef:
    return next(type_def for type_def in kinds().types if type_def.name == name)


@lru_cache(maxsize=None)
def page() -> str:
    return "".join(reference.emit(kinds()).values())


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kinds")
    write_all(kinds(), folder)
    return folder


def compile_for(arch: str, language: str, folder: Path, body: str) -> tuple[int, str]:
    """Status and words of a compiler that reads all headers, and then `body`, for an architecture."""
    source = folder / f"body-{arch}-{language}.c"
    source.write_text('#include "kinds.h"\n#include "kinds_guest.h"\n#include "kinds_host.h"\n' + body)
    done = subprocess.run(["clang", *TARGETS[arch], *LANGUAGES[language], *WARNINGS, "-ffreestanding", "-fsyntax-only",
                           "-I", folder, source], capture_output=True, text=True)
    return done.returncode, done.stderr


@pytest.mark.parametrize("arch", TARGETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_headers_compile_without_a_warning(arch: str, language: str, generated: Path) -> None:
    assert compile_for(arch, language, generated, "") == (0, "")


def decode(values: list[int], number: int) -> str:
    decoder = Decoder(kinds())
    return decoder.format_call(decoder.decode([number]), values)


def both(tmp_path: Path, number: int, values: list[int]) -> str:
    """A call in words, as decode and the generated C alike say it."""
    said = decode(values, number)
    assert ask_c(kinds(), tmp_path, [((number,), values, 200)]) == [(len(said), said.partition("(")[0], said)]
    return said


# Aliases

def test_an_alias_is_a_typedef_of_its_scalar(generated: Path) -> None:
    text = (generated / "kinds.h").read_text()
    assert "typedef uint64_t kinds_frame_t;\ntypedef int32_t kinds_offset_t;\ntypedef uint64_t kinds_place_t;\n" in text
    assert "\tkinds_offset_t from;\n\tkinds_frame_t frame;\n\tkinds_byte_t label[8];\n" in text
    assert "kinds_f_map(kinds_frame_t frame, kinds_offset_t at)" in (generated / "kinds_guest.h").read_text()


def test_an_alias_is_decoded_as_its_scalar(tmp_path: Path) -> None:
    assert both(tmp_path, 1, [0x1234, 0xfffffffd]) == "f.map(frame=0x1234, at=-3)"


def test_an_alias_has_the_places_and_the_text_of_its_scalar() -> None:
    writes = kinds().calls[1].cases[0].buffers[0].writes
    assert [(item.place.field, item.place.type, item.place.offset, item.place.width, item.place.offset32, item.value)
            for item in writes] == [
        ("from", "offset", 0, 32, 0, -3), ("frame", "frame", 8, 64, 4, 7), ("label[0]", "byte", 16, 8, 12, 97),
        ("label[1]", "byte", 17, 8, 13, 98), ("label[2]", "byte", 18, 8, 14, 99)]


def test_an_alias_on_the_page() -> None:
    assert "#### frame\n\nAlias of u64. The number of a page.\n" in page()
