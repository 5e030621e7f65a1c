# SPDX-License-Identifier: BSD-2-Clause
"""Random right specs (random_abi/): a few on each run, on this machine in two word sizes and by both compilers; thousands by
hand. What they found stands in language/, and makes the same journey."""
from __future__ import annotations

from pathlib import Path

import pytest

from generator.lang.load import load
from generator.model.resolve import resolve
from generator.tests.random_abi.keys import said, wanted
from generator.tests.random_abi.maker import make_spec, spec_text
from generator.tests.random_abi.run import (SANITIZE, Right, Way, check_decode, check_seeds, compile_headers, run_program, targets,
                                          write_texts)

LANGUAGE = Path(__file__).resolve().parent / "language"
WAYS = [Way("x86_64", "gcc", ("-O2",)), Way("i386", "clang", ("-O2",)), Way("x86_64", "clang", ("-O0",)), Way("i386", "gcc", ("-O0",))]


@pytest.mark.parametrize("number", range(4))
def test_random_specs_travel(tmp_path: Path, number: int) -> None:
    """Ten right specs or more in each way of making a program."""
    checked = check_seeds(range(14 * number, 14 * number + 14), [WAYS[number]], tmp_path)
    assert not checked.failures
    assert checked.rights >= 8, checked.refused


@pytest.mark.parametrize("seed", [1680, 1889, 1998, 2363])
def test_specs_that_have_shown_something(tmp_path: Path, seed: int) -> None:
    """1680, 2363: no call goes by a convention. 1889: many bits say how a call travels. 1998: no call goes by a variant."""
    checked = check_seeds([seed], [WAYS[2]], tmp_path)
    assert not checked.failures and checked.rights == 1


def test_headers_compile_everywhere(tmp_path: Path) -> None:
    known = targets()
    checked = check_seeds(range(100, 112), [], tmp_path, known, known)
    assert not checked.failures and checked.rights >= 8


def test_headers_that_did_not_compile_everywhere(tmp_path: Path) -> None:
    """496: the slot of an id of 16 bits is computed with an int, which clang does not convert back silently."""
    checked = check_seeds([496], [], tmp_path, targets(), targets())
    assert not checked.failures and checked.rights == 1


def test_every_key_of_the_language_is_made() -> None:
    """What the grammar has gained is made by the maker, or keys.py says why not."""
    made: set[str] = set()
    for seed in range(400):
        made.update(said(make_spec(seed)))
    assert not wanted() - made
    assert len(wanted()) > 200


def test_a_seed_gives_one_spec() -> None:
    assert [spec_text(make_spec(seed)) for seed in range(20)] == [spec_text(make_spec(seed)) for seed in range(20)]


def language_rights() -> list[Right]:
    abis = [resolve(load(path, LANGUAGE), "1") for path in sorted(LANGUAGE.glob("*.yaml"))]
    return [Right(number, abi, write_texts(abi)) for number, abi in enumerate(abis)]


@pytest.mark.parametrize("way", [*WAYS, Way("x86_64", "gcc", ("-O1", *SANITIZE)), Way("i386", "clang", ("-O1", *SANITIZE))], ids=str)
def test_specs_of_the_language_travel(tmp_path: Path, way: Way) -> None:
    rights = language_rights()
    for right in rights:
        check_decode(right)
    assert not run_program(rights, way, tmp_path)


def test_headers_of_the_language_compile_everywhere(tmp_path: Path) -> None:
    assert not compile_headers(language_rights(), tmp_path, targets())


def test_the_journey_sees_a_wrong_stub(tmp_path: Path) -> None:
    """A stub that loads another number is found, and one that loses a result."""
    right = next(right for right in language_rights() if right.abi.name == "eaxword")
    for name, old, new in (("eaxword_guest.h", "in_rdi __asm__", "in_rsi __asm__"), ("eaxword_host.h", "(uint32_t)result.status", "0"),
                           ("eaxword.h", "EAXWORD_F_GET 1U", "EAXWORD_F_GET 2U")):
        text = right.texts[name]
        changed = {**right.texts, name: text.replace(old, new)}
        if changed != right.texts:
            assert run_program([Right(0, right.abi, changed)], WAYS[0], tmp_path), name
