# SPDX-License-Identifier: BSD-2-Clause
"""Damaged files of real hosts and guests: whatever stands in them, the answer is one line with a place, or a host or guest."""
from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from harness.matrix import schema
from harness.matrix.load import load_guest_file, load_host
from harness.matrix.located import read_document
from harness.matrix.model import MatrixError

ROOT = Path(__file__).resolve().parents[3]
FILES = sorted((*ROOT.glob("hosts/*/host.yaml"), *ROOT.glob("guests/*/guest.yaml")))
PIECES = (b"{}", b"[]", b"null", b"!!int abc", b"0x_", b"9" * 50, b'""', b"*a", b"&a x", b"- ", b": ", b"\n", b"{", b"}", b"[",
          b"]", b'"', b"'", b"\xff", b"\0", b"\x1b", b"true", b"1.5", b".inf", b"1MiB", b"{x}", b"..", b"/", b"a/**b", b"#", b"|",
          b"%", b"@", b"<<: {a: b}", b"---", b"?", b"\t", b"{image}", b"{archive}", b"9999999999999GiB", b"-1", b"0")
INPUTS = 60


def damage(data: bytes, dice: random.Random) -> bytes:
    """A piece goes, comes, or takes the place of a word; a stretch is repeated."""
    at = dice.randrange(len(data))
    kind = dice.randrange(4)
    if kind == 0:
        return data[:at] + data[at + dice.randrange(1, 30):]
    if kind == 1:
        return data[:at] + dice.choice(PIECES) + data[at:]
    if kind == 2:
        word = dice.choice(list(re.finditer(rb'[\w."/-]+|\{[^{}]*\}|\[[^\[\]]*\]', data)))
        return data[:word.start()] + dice.choice(PIECES) + data[word.end():]
    other = dice.randrange(len(data))
    return data[:at] + data[other:other + dice.randrange(60)] + data[at:]


@pytest.mark.parametrize("seed", range(4))
def test_damaged_files(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    refused = 0
    for _ in range(INPUTS):
        source = dice.choice(FILES)
        file = tmp_path / "it.yaml"
        file.write_bytes(damage(source.read_bytes(), dice))
        try:
            (load_host if source.name == "host.yaml" else load_guest_file)(file, tmp_path)
        except MatrixError as error:
            refused += 1
            assert re.match(r"it\.yaml:[0-9]+:[0-9]+: ", str(error)) and str(error).isprintable() and error.code == 3
    assert 0 < refused < INPUTS


def test_the_quick_look_says_what_the_exact_library_says(tmp_path: Path) -> None:
    """Whatever is exchanged, taken away or repeated in a file that can be read."""
    dice = random.Random(5)
    seen = {True: 0, False: 0}
    for source in FILES:
        where = Path(schema.__file__).parent / source.name.replace(".yaml", ".schema.json")
        tree = read_document(source, ROOT, "a file").data
        for _ in range(60):
            changed = change(tree, dice)
            exact = not list(schema._validator(where).iter_errors(changed))
            assert schema.fits(schema._checker(where), changed) == exact, changed
            seen[exact] += 1
    assert min(seen.values()) > 100


def change(tree: object, dice: random.Random) -> object:
    """A copy with one difference, somewhere in it."""
    if isinstance(tree, dict) and tree and dice.random() < 0.85:
        key = dice.choice(list(tree))
        copy = dict(tree)
        kind = dice.random()
        if kind < 0.08:
            del copy[key]
        elif kind < 0.16:
            copy[dice.choice(("doc", "x", "A.b", "a\n", "a" * 50))] = copy.pop(key)
        else:
            copy[key] = change(copy[key], dice)
        return copy
    if isinstance(tree, list) and tree and dice.random() < 0.85:
        index = dice.randrange(len(tree))
        kind = dice.random()
        if kind < 0.1:
            return [*tree, tree[index]]
        if kind < 0.2:
            return [*tree[:index], *tree[index + 1:]]
        return [*tree[:index], change(tree[index], dice), *tree[index + 1:]]
    return dice.choice((tree, [], {}, None, True, 0, 1, -1, 1.0, 2.5, "", "all", "a", f"{tree}\n", "A b", "x" * 50, "9" * 20, "64KiB",
                        "machine", "exit", ["a"], ["a", "a"], [1, True], ["a\n"], {"a": 1}, {"abi": "a", "release": "1"}))
