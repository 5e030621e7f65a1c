# SPDX-License-Identifier: BSD-2-Clause
"""Damaged specs: whatever is done to the text, the answer is lines and never a traceback."""
from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from generator.commands.check import check_path
from generator.lang.freeze import freeze
from generator.tests.repository import read_spec
from generator.tests.rich_spec import RICH
from generator.tests.spec_text import SMALL, write_folder

LINE = re.compile(r"[^:\n]+:[1-9][0-9]*:[1-9][0-9]*: .+ \[[a-z0-9-]+\]")
WORDS = ["0", "-1", "99999999999999999999", '""', "[]", "{}", "null", "true", "1.0", '"1.1"', "next", "$scratch",
         "0xff", "u64", "id", '"31..0"', "success", "[[]]", "{a: b}", "since",
         "*a", "&a b", "!!int 3", "? x", "- y", ": z", "\t", "|", ">"]


def mutate_bytes(data: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, dropped, doubled or moved."""
    result = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(result))
        kind = chance.randrange(4)
        if kind == 0:
            likely = b"\x00\xff\t\n {}[]:,#\"'0a-&*!%@`"
            result[at] = chance.choice(likely) if chance.random() < 0.8 else chance.randrange(256)
        elif kind == 1:
            del result[at:at + chance.randint(1, 40)]
        elif kind == 2:
            result[at:at] = result[at:at + chance.randint(1, 60)]
        else:
            end = at + chance.randint(1, 30)
            piece = result[at:end]
            del result[at:end]
            where = chance.randrange(len(result) or 1)
            result[where:where] = piece
        if not result:
            break
    return bytes(result)


def mutate_words(text: str, chance: random.Random) -> str:
    """A few scalars or keys exchanged for others: mostly well-formed YAML that means nonsense."""
    for _ in range(chance.randint(1, 3)):
        words = list(re.finditer(r'"[^"\n]*"|[A-Za-z0-9_$.+-]+', text))
        victim = chance.choice(words)
        other = chance.choice(WORDS) if chance.random() < 0.5 else chance.choice(words).group()
        text = text[:victim.start()] + other + text[victim.end():]
    return text


def check_damaged(path: Path, root: Path) -> None:
    """No exception, and every problem is one line with a place inside its file."""
    result = check_path(path, root, False)
    for problem in result.problems:
        assert LINE.fullmatch(str(problem)), repr(str(problem))
        file = root / problem.location.file
        if file.is_file():
            lines = file.read_bytes().count(b"\n") + file.read_bytes().count(b"\r") + 2
            assert problem.location.line <= lines, str(problem)


@pytest.mark.parametrize("seed", range(150))
def test_damaged_bytes(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    folder = write_folder(tmp_path / "small")
    victim = chance.choice(sorted(folder.glob("*.yaml")))
    victim.write_bytes(mutate_bytes(victim.read_bytes(), chance))
    check_damaged(folder, tmp_path)


@pytest.mark.parametrize("seed", range(300))
def test_exchanged_words(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(mutate_words(SMALL, random.Random(seed)), encoding="utf-8")
    check_damaged(path, tmp_path)


@pytest.mark.parametrize("seed", range(150))
def test_exchanged_words_of_a_rich_spec(tmp_path: Path, seed: int) -> None:
    """The same where ids lie in memory, features are asked for and cases fill buffers."""
    path = tmp_path / "rich.yaml"
    path.write_text(mutate_words(RICH, random.Random(seed)), encoding="utf-8")
    check_damaged(path, tmp_path)


@pytest.mark.parametrize("name", ["vmi", "sbi"])
def test_damaged_real_specs(tmp_path: Path, name: str) -> None:
    spec = read_spec(name)
    text = freeze(spec, spec.versions[-1])
    path = tmp_path / "real.yaml"
    for seed in range(15):
        chance = random.Random(f"{name} {seed}")
        path.write_text(mutate_words(text, chance), encoding="utf-8")
        check_damaged(path, tmp_path)
        path.write_bytes(mutate_bytes(text.encode(), chance))
        check_damaged(path, tmp_path)


@pytest.mark.parametrize("data", [
    b"[" * 100_000, b"{a: " * 100_000, b"- " * 100_000, b"a: &a [*a, *a]\n", b"&a a: 1\n*a : 2\n", b"\x00",
    b"---\n---\n", b"%YAML 9.9\n---\na: 1\n",
    b"%TAG ! tag:x,2000:\n---\n!a b: 1\n", b"? a\n", b"a:\n\tb: 1\n", b"a: 'b\n", b'a: "\\ud800"\n', b'a: "\\q"\n',
    b"...\n", b"#\n", b"a: |\n",
    b"'': 1\n", b"? [a, b]\n: 1\n", b"abi: x\r\ndoc: y\r\n", b"abi: " + b"x" * 1_000_000,
    b"abi: 0x" + b"f" * 1_000_000, b"abi: " + b"9" * 1_000_000,
    b"\xef\xbb\xbf", "\ufffe".encode(), "abi: \ud800".encode("utf-8", "surrogatepass"),
    b"<<: {a: 1}\n", b"a: b: c\n", b"a: @b\n"],
    ids=lambda data: repr(data[:12]))
def test_nasty_files(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "nasty.yaml"
    path.write_bytes(data)
    assert check_path(path, tmp_path, False).problems
    check_damaged(path, tmp_path)
