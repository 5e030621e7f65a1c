# SPDX-License-Identifier: BSD-2-Clause
"""A poisonous text in every place of the language that holds one, key or value: either it is refused, with a line, or
what is generated keeps it in comments and strings, and compiles."""
from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from copy import deepcopy
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from generator.backends.c import conformance, constants, guest, host, names
from generator.backends.json import abi_json
from generator.backends.markdown import reference

from generator.lang.load import load
from generator.lang.problem import SpecError
from generator.lang.schema import read_schema
from generator.lang.yaml_tree import read_tree
from generator.lint import lint
from generator.model.abi import Abi
from generator.model.resolve import resolve
from generator.tests.c_names import RUNTIME
from generator.tests.rich_spec import RICH
from generator.tests.spec_text import SMALL

MARK = "hvabi_poison"
# What would get out of a comment, a string, a line, a macro, assembly, Markdown, HTML. All hold the mark as a word.
POISONS = {
    "comment": f"x */ int {MARK}; /* y",
    "trigraph comment": f"x *??/\n/ int {MARK}; /??/\n* y",
    "string": f'x" {MARK} "y',
    "backslash": f"x {MARK} \\",
    "trigraph": f"x ??/ {MARK} ??' ??= y??/",
    "line": f"x\n#define {MARK} 1\n#error {MARK}",
    "assembly": f"nop\\n\\t{MARK} %0 %% {{a|b}}; nop",
    "format": f"%n%s {MARK} %",
    "condition": f"{MARK}) == 3 || 1 || (1",
    "markup": f"</code><script>{MARK}</script>--> `` ` {MARK} ` | [x](javascript:y) ![z](w)",
    "lone markup": f"---> _{MARK}_ **b**",
    "path": f"../../{MARK}/x",
    "end of line": f"{MARK}\n",
}
UNSEEN = {"escape": "\x1b[2J", "nul": "\0", "delete": "\x7f", "next line": "\x85", "left override": "\u202d",
          "right override": "\u202e", "isolate": "\u2066", "no width": "\u200b", "line separator": "\u2028",
          "tag": "\U000e0041", "joiner": "\u2060", "order mark": "x\ufeff"}
EMITTERS = (constants, guest, host, names, conformance, reference, abi_json)
Path_ = tuple[Any, ...]


@lru_cache(maxsize=None)
def tree_of(text: str) -> dict[str, Any]:
    """As the language reads it, in dicts and lists that may be changed."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "spec.yaml").write_text(text, encoding="utf-8")
        return json.loads(json.dumps(read_tree(Path(folder) / "spec.yaml", "spec.yaml")))


def places(node: Any, path: Path_ = ()) -> Iterator[tuple[Path_, bool]]:
    """Every key and every text, with whether it is a key."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield (*path, key), True
            yield from places(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from places(value, (*path, index))
    elif isinstance(node, str):
        yield path, False


def kinds_of_places(tree: Any) -> Iterator[tuple[Path_, bool]]:
    """One place of each kind: docs of two calls are the same to the language."""
    words = {word for definition in read_schema()["definitions"].values() for word in definition.get("properties", ())}
    seen = set()
    for path, is_key in places(tree):
        kind = tuple(step if step in words else "*" for step in path), is_key
        if kind not in seen:
            seen.add(kind)
            yield path, is_key


def replaced(tree: Any, path: Path_, is_key: bool, text: str) -> Any:
    tree = deepcopy(tree)
    node = tree
    for step in path[:-1]:
        node = node[step]
    if is_key:
        items = [(text if key == path[-1] else key, value) for key, value in node.items()]
        node.clear()
        node.update(items)
    else:
        node[path[-1]] = text
    return tree


def accepted(tree: Any, folder: Path) -> list[Abi] | None:
    """The releases of a spec that `check` finds nothing wrong with; None if it is refused, in lines that are one each."""
    path = folder / "spec.yaml"
    path.write_text(json.dumps(tree), encoding="utf-8")
    try:
        spec = load(path, folder)
        problems = lint(spec, folder)
        if problems:
            raise SpecError(problems)
        abis = [resolve(spec, version) for version in spec.versions]
        for abi in abis:
            constants.check_unique(abi)
        return abis
    except SpecError as error:
        for problem in error.problems:
            line = str(problem)
            assert line.isprintable() and line.startswith("spec.yaml:"), line
        return None


def emitted(abi: Abi) -> dict[str, str]:
    return {name: text for emitter in EMITTERS for name, text in emitter.emit(abi).items()}


CODE = re.compile(r'/\*.*?\*/|"(?:\\.|[^"\\\n])*"|([^"/]+|/)', re.DOTALL)


def code_of(text: str) -> str:
    """C without comments and strings."""
    return "".join(found[1] or " " for found in CODE.finditer(text.replace("??/", "\\").replace("\\\n", "")))


def judge(files: dict[str, str]) -> None:
    """Nothing of the poison may be code or markup."""
    for name, text in files.items():
        if name.endswith((".c", ".h")):
            assert MARK not in code_of(text), name
            assert "??" not in text.replace("?\\?", "")
        elif name.endswith(".md"):
            banner, _, page = text.partition("-->\n")
            assert MARK not in page.split("\n")[0] and "-->" not in banner
            for line in page.splitlines():
                outside = re.sub(r"(?<!\\)(`+)(?!`).*?(?<!`)\1(?!`)", "", line)
                assert not re.search(r"(?<!\\)<|(?<![\\!])\[x\]|(?<!\\)\*\*b", outside), line
        else:
            json.loads(text)


@pytest.mark.parametrize("text", [SMALL, RICH], ids=["small", "rich"])
def test_poison_is_refused_or_kept_apart(text: str, tmp_path: Path) -> None:
    tree = tree_of(text)
    together = tree
    kept = 0
    for number, (path, is_key) in enumerate(kinds_of_places(tree)):
        if path[-1] in ("kind", "profile"):
            continue
        poison = list(POISONS.values())[number % len(POISONS)]
        if accepted(replaced(tree, path, is_key, poison), tmp_path) is not None:
            together = replaced(together, path, is_key, poison)
            kept += 1
    assert kept > 15
    for abi in accepted(together, tmp_path) or ():
        files = emitted(abi)
        judge(files)
        assert all(MARK in file for file in files.values() if file.startswith("/*"))
        compile_all(abi.name, files, tmp_path)


def compile_all(name: str, files: dict[str, str], folder: Path) -> None:
    for file, text in files.items():
        (folder / file).write_text(text, encoding="utf-8")
    (folder / "all.c").write_text(f'#include "{name}_guest.h"\n#include "{name}_host.h"\n#include "{name}_names.c"\n')
    done = subprocess.run(["gcc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-ffreestanding", f"-I{RUNTIME}", "-fsyntax-only",
                           "all.c"],
                          cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("poison", POISONS)
@pytest.mark.parametrize("path", [("title",), ("doc",), ("conventions", "x86_64", "instruction", 0),
                                  ("families", "version_op", "upstream"), ("features", "steal", "source")],
                         ids=lambda path: ".".join(map(str, path)))
def test_every_poison_where_texts_reach_farthest(path: Path_, poison: str, tmp_path: Path) -> None:
    for abi in accepted(replaced(tree_of(RICH), path, False, POISONS[poison]), tmp_path) or ():
        judge(emitted(abi))


@pytest.mark.parametrize("text", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen_is_refused_everywhere(text: str, tmp_path: Path) -> None:
    tree = tree_of(SMALL)
    for number, (path, is_key) in enumerate(places(tree)):
        if number % len(UNSEEN) == list(UNSEEN.values()).index(text) or path[-1] in ("doc", "title"):
            word = f"{path[-1]}{text}" if is_key else f"x{text}y"
            assert accepted(replaced(tree, path, is_key, word), tmp_path) is None, path


@pytest.mark.parametrize("path", [("abi",), ("carriers", "id"), ("id", "call", "bits"), ("releases", "1.0"),
                                  ("families", "one", "since"), ("families", "one", "calls", "write")],
                         ids=lambda path: ".".join(path))
def test_a_newline_at_the_end_is_part_of_a_name(path: Path_, tmp_path: Path) -> None:
    tree = tree_of(SMALL)
    node = tree
    for step in path[:-1]:
        node = node[step]
    keys = path[-1] in node and isinstance(node[path[-1]], dict)
    old = path[-1] if keys else node.get(path[-1], "1.0")
    assert accepted(replaced(tree, path, keys, f"{old}\n"), tmp_path) is None
