# SPDX-License-Identifier: BSD-2-Clause
"""Whatever a spec calls its carriers, arguments, calls and types: it is refused with a line, or its C compiles."""
from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.lang.load import load
from generator.lang.problem import SpecError
from generator.lang.taken_names import OWN, is_c_word, is_own
from generator.lint import lint
from generator.model.abi import Abi
from generator.model.resolve import resolve
from generator.tests.c_names import RUNTIME
from generator.tests.language_trip import read_spec
from generator.tests.rich_spec import make_rich
from generator.tests.spec_text import SMALL, load_text, write_folder
from generator.tests.test_poison import code_of, emitted

C_NAMES = ("int", "uint64_t", "int8_t", "size_t", "intptr_t", "uint_fast16_t", "class", "asm", "linux", "offsetof", "bool")


def make(text: str, folder: Path, version: str = "2.0") -> Abi:
    spec = load_text(text, folder)
    if problems := lint(spec, folder):
        raise SpecError(problems)
    return resolve(spec, version)


def refused(text: str, folder: Path) -> str:
    with pytest.raises(SpecError) as caught:
        make(text, folder)
    return str(caught.value)


def compiles(abi: Abi, folder: Path, compilers: Sequence[str] = ("gcc -std=c11", "g++ -std=c++17 -xc++")) -> None:
    for file, text in emitted(abi).items():
        (folder / file).write_text(text, encoding="utf-8")
    for compiler in compilers:
        last = f"{abi.name}_names.{'h' if '++' in compiler else 'c'}"
        (folder / "all.c").write_text(f'#include "{abi.name}_guest.h"\n#include "{abi.name}_host.h"\n#include "{last}"\n')
        done = subprocess.run([*compiler.split(), "-Wall", "-Wextra", "-Wshadow", "-Werror", "-ffreestanding", f"-I{RUNTIME}",
                               "-fsyntax-only", "all.c"], cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[:2000]


def with_carrier(*names: str) -> str:
    """The carrier of the small ABI under another name, and others that are there and no more."""
    more = "".join(f"  {name}: {{width: 32, doc: Text.}}\n" for name in names[1:])
    text = re.sub(r"\bcarriers: \{id:", f"carriers: {{{names[0]}:", SMALL)
    text = re.sub(r"carrier: id\b", f"carrier: {names[0]}", text)
    return re.sub(r"^carriers:\n  id:(.*)\n", lambda found: f"carriers:\n  {names[0]}:{found[1]}\n{more}", text, flags=re.MULTILINE)


# Specs whose code has locals and parameters that others have not.
WITH_OWN_WORDS = ("blocks/xmmin", "blocks/xmmout", "crowded", "everyresult", "results/exception", "results/ffa", "formarch", "frames", "gatherparts",
                  "machines", "ownid", "paprpart", "placed", "positions", "rbpmany", "resultparts", "smc32")


def test_the_list_of_own_names_is_whole() -> None:
    """Every word in the code that is neither C's nor the spec's, so that nobody adds a local and forgets it. A member that is
    named after a point is none: it meets no other name."""
    for abi in (make_rich(), *map(read_spec, WITH_OWN_WORDS)):
        of_spec = set(re.findall(r"\w+", repr(abi)))
        found = {word for name, text in emitted(abi).items() if name.endswith((".c", ".h"))
                 for word in re.findall(r"(?<!#)(?<!# )(?<!\.)\b[a-z]\w*", re.sub(r"^#.*", "", code_of(text), flags=re.MULTILINE))
                 if not word.startswith((f"{abi.name}_", "hvabi_")) and word not in of_spec and not is_c_word(word)}
        assert {word for word in found if not is_own(word.rstrip("_")) and word.rstrip("_") not in of_spec} == set()


@pytest.mark.parametrize("start", range(6))
def test_a_carrier_may_have_any_name_that_the_code_uses(start: int, tmp_path: Path) -> None:
    for name in sorted(OWN)[start::30]:
        compiles(make(with_carrier(name), tmp_path), tmp_path, ["gcc -std=c11"])


@pytest.mark.parametrize("name", ["status", "args", "number", "arg0", "in_rax", "result"])
def test_carriers_that_are_used_everywhere(name: str, tmp_path: Path) -> None:
    compiles(make(with_carrier(name), tmp_path), tmp_path)


@pytest.mark.parametrize("name", C_NAMES)
def test_words_of_c_are_refused(name: str, tmp_path: Path) -> None:
    assert f"carrier '{name}' is a word of C" in refused(with_carrier(name), tmp_path)
    assert f"argument '{name}' is a word of C" in refused(
        SMALL.replace("name: where, type", f"name: {name}, type").replace("where: $", f"{name}: $"), tmp_path)


def test_arguments_may_have_any_name_that_the_code_uses(tmp_path: Path) -> None:
    names = iter(sorted(OWN | {"arg0", "in_rax"}))
    calls = ""
    for number, group in enumerate(zip(names, names, names), 40):
        args = ", ".join(f"{{name: {name}, type: u32, doc: Text.}}" for name in group)
        calls += f"      call{number}: {{number: {number}, since: \"2.0\", doc: Text., args: [{args}]}}\n"
    compiles(make(SMALL.replace("      erase:", f"{calls}      erase:", 1), tmp_path), tmp_path)


@pytest.mark.parametrize(("old", "new", "said"), [
    ("abi: small", "abi: stdint", "'stdint' begins names of C itself"),
    ("abi: small", "abi: uint64", "'uint64' begins names of C itself"),
    ("abi: small", "abi: string", "'string' begins names of C itself"),
    ("name: what, type: colour", "name: where_, type: colour", ""),
    ("      erase:", "      trap0: {number: 50, since: \"2.0\", doc: Text.}\n      erase:", ""),
])
def test_names_that_would_be_those_of_others(old: str, new: str, said: str, tmp_path: Path) -> None:
    assert old in SMALL
    text = SMALL.replace(old, new)
    if said:
        assert said in refused(text, tmp_path)
    else:
        compiles(make(text.replace("what: 2", "where_: 2") if "where_" in new else text, tmp_path), tmp_path)


@pytest.mark.parametrize("text", [
    SMALL.replace("name: how, type", "name: queue_, type").replace("name: what, type", "name: queue, type").replace(
        "what: 2", "queue: 2"),
    with_carrier("status", "status_")], ids=["arguments", "carriers"])
def test_two_names_that_become_one(text: str, tmp_path: Path) -> None:
    assert "become one name in C" in refused(text, tmp_path)


@pytest.mark.parametrize("family", ["host", "queue"])
def test_a_family_that_is_called_like_a_part_of_the_code(family: str, tmp_path: Path) -> None:
    text = SMALL.replace("  two:\n", f"  {family}:\n")
    compiles(make(text, tmp_path, "1.1"), tmp_path)
    for call in ("ok", "result", "run") if family == "host" else ("run", "add"):
        assert "which every ABI has" in refused(text.replace("      rest: {", f"      {call}: {{"), tmp_path)


def test_a_type_that_is_called_like_the_typedef_of_another(tmp_path: Path) -> None:
    more = "      colour_t: {kind: struct, size: 4, align: 4, doc: Text., fields: [{name: a, type: u32, offset: 0, doc: Text.}]}\n"
    assert "is in C also the name of the type 'colour'" in refused(SMALL.replace("    types:\n", f"    types:\n{more}"), tmp_path)


def test_abis_that_differ_by_capital_letters_alone(tmp_path: Path) -> None:
    for name in ("small", "Small"):
        folder = write_folder(tmp_path / "spec" / name)
        (folder / "abi.yaml").write_text((folder / "abi.yaml").read_text().replace("abi: small", f"abi: {name}"))
    (tmp_path / "spec" / "schema.json").write_text("{}")
    spec = load(tmp_path / "spec" / "small", tmp_path)
    assert ["spec/Small differs by capital letters alone" in problem.message for problem in lint(spec, tmp_path)] == [True]
