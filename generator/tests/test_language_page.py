# SPDX-License-Identifier: BSD-2-Clause
"""spec/README.md says what the language is: each key of the schema has an entry and an example, and each example is right.

The blocks of the first section with examples are a whole ABI. The blocks of every other section are added to it, map by map,
and the sum must pass `hvabi check`. Blocks that follow each other with nothing between belong together.
"""
from __future__ import annotations

import copy
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pytest
import yaml

from generator.tests.in_process import hvabi

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "spec" / "README.md"
SCHEMA = json.loads((ROOT / "spec" / "schema.json").read_text())
DEFINITIONS = SCHEMA["definitions"]
TOP = {"abi.yaml": "abi", "timer.yaml": "family_file", "sentences.yaml": "sentences_file"}

Key = tuple[str, str]    # a key and what may stand behind it: where both are the same, one entry is enough


@dataclass(frozen=True)
class Section:
    """A heading of the page, the keys that it or a list below it names, and the examples: texts by file."""
    title: str
    line: int
    keys: frozenset[str]
    examples: tuple[dict[str, str], ...]


def read_sections(page: str) -> list[Section]:
    found = []
    fence = re.compile(r"^```yaml file=(\S+)\n(.*?)^```\n(?=(```yaml)?)", re.M | re.S)
    outside = fence.sub(lambda match: "\n" * match[0].count("\n"), page)
    starts = [match.start() for match in re.finditer(r"^#+ ", outside, re.M)] + [len(outside)]
    lines = {match.start(): page.count("\n", 0, match.start()) for match in fence.finditer(page)}
    for start, end in zip(starts, starts[1:]):
        text = outside[start:end]
        first, last = outside.count("\n", 0, start), outside.count("\n", 0, end)
        keys = [key for entry in re.findall(r"^(?:#+ |\s*- )((?:`[^`]+`(?:, | and |, and )?)+)", text, re.M)
                for key in re.findall(r"`([^`]+)`", entry)]
        examples: list[dict[str, str]] = []
        together = False
        for match in fence.finditer(page):
            if first <= lines[match.start()] < last:
                if together and match[1] not in examples[-1]:
                    examples[-1][match[1]] = match[2]
                else:
                    examples.append({match[1]: match[2]})
                together = match[3] is not None
        found.append(Section(text.splitlines()[0].lstrip("# "), first + 1, frozenset(keys), tuple(examples)))
    return found


@lru_cache(maxsize=1)
def sections() -> list[Section]:
    return read_sections(PAGE.read_text())


@lru_cache(maxsize=1)
def base() -> dict[str, object]:
    """The whole ABI of the page: trees by file."""
    section = next(section for section in sections() if section.examples)
    return {name: yaml.safe_load(text) for name, text in section.examples[0].items()}


def resolved(schema: dict) -> dict:
    return DEFINITIONS[schema["$ref"].split("/")[-1]] if "$ref" in schema else schema


def alternatives(schema: dict, node: object = None) -> Iterator[dict]:
    """The schema, and those that it refers to, or that it means when the node is of this shape."""
    schema = resolved(schema)
    yield schema
    kind = node.get("kind") if isinstance(node, dict) else None
    for part in [schema, *schema.get("allOf", ())]:
        for branch in ("then", "else"):
            wanted = part.get("if", {}).get("properties", {}).get("kind", {}).get("enum")
            if branch in part and (node is None or kind is None or wanted is None or kind in wanted):
                yield from alternatives(part[branch], node)


def key_of(name: str, schema: dict) -> Key:
    return name, json.dumps(schema, sort_keys=True)


def all_keys(schema: dict, seen: set[str] | None = None) -> set[Key]:
    """Every key that may stand anywhere in this, with what may stand behind it."""
    seen = set() if seen is None else seen
    keys: set[Key] = set()
    for part in alternatives(schema):
        text = json.dumps(part, sort_keys=True)
        if text in seen:
            continue
        seen.add(text)
        for name, below in part.get("properties", {}).items():
            keys.add(key_of(name, below))
            keys |= all_keys(below, seen)
        for below in (part.get("items"), part.get("additionalProperties")):
            if isinstance(below, dict):
                keys |= all_keys(below, seen)
    return keys


def used_keys(node: object, schema: dict) -> set[Key]:
    """The keys that are written in a part of a tree."""
    keys: set[Key] = set()
    for part in alternatives(schema, node):
        named = part.get("properties", {})
        if isinstance(node, dict):
            for name, value in node.items():
                if name in named:
                    keys.add(key_of(name, named[name]))
                below = named.get(name, part.get("additionalProperties"))
                keys |= used_keys(value, below) if isinstance(below, dict) else set()
        if isinstance(node, list) and isinstance(part.get("items"), dict):
            for item in node:
                keys |= used_keys(item, part["items"])
    return keys


def merge(old: object, new: object) -> object:
    """The new tree over the old one: maps are joined, all else is replaced."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return copy.deepcopy(new)
    return {**old, **{key: merge(old[key], value) if key in old else copy.deepcopy(value) for key, value in new.items()}}


def shown_and_named(found: list[Section]) -> tuple[dict[Key, Section], set[Key]]:
    """The keys that an example of a section shows: all of them, and those that the same section names."""
    shown: dict[Key, Section] = {}
    named = set()
    for section in found:
        for example in section.examples:
            for name, text in example.items():
                for key in used_keys(yaml.safe_load(text), DEFINITIONS[TOP[name]]):
                    shown[key] = section
                    if key[0] in section.keys:
                        named.add(key)
    return shown, named


def wanted_keys() -> set[Key]:
    return {key for name in TOP.values() for key in all_keys(DEFINITIONS[name])}


def test_every_key_has_an_entry_and_an_example_beside_it() -> None:
    shown, named = shown_and_named(sections())
    wanted = wanted_keys()
    lacking = defaultdict(list)
    for key in sorted(wanted - named, key=str):
        lacking["no section names and shows" if key not in shown else "the section that shows it does not name"].append(key)
    assert not lacking, json.dumps(lacking, indent=1)


def words_in(schema: object) -> Iterator[str]:
    """The words that a value must be one of, anywhere in this."""
    if isinstance(schema, dict):
        yield from (word for word in schema.get("enum", ()) if isinstance(word, str))
    for part in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from words_in(part)


def test_every_entry_names_a_key_or_a_word_of_the_schema() -> None:
    words = {name for name, _ in wanted_keys()} | set(words_in(DEFINITIONS))
    assert {(section.title, key) for section in sections() for key in section.keys
            if not key.startswith("$") and key not in words and not key.startswith('"')} == set()


EXAMPLES = [(section, index) for section in sections() for index in range(len(section.examples))]


@pytest.mark.parametrize("section,index", EXAMPLES, ids=[f"{section.title}-{index}" for section, index in EXAMPLES])
def test_every_example_is_right(section: Section, index: int, tmp_path: Path) -> None:
    trees = dict(base())
    for name, text in section.examples[index].items():
        trees[name] = merge(trees.get(name, {}), yaml.safe_load(text))
    folder = tmp_path / "demo"
    folder.mkdir()
    for name, tree in trees.items():
        (folder / name).write_text(yaml.safe_dump(tree, sort_keys=False, width=1000))
    done = hvabi("check", "--no-frozen", folder)
    assert (done.status, done.errors) == (0, ""), f"line {section.line}: {done.output}{done.errors}"


def test_an_example_without_its_entry_is_seen() -> None:
    page = PAGE.read_text()
    assert page.count("\n- `stride`: ") == 1
    _, named = shown_and_named(read_sections(page.replace("\n- `stride`: ", "\n- The stride: ")))
    assert {name for name, _ in wanted_keys() - named} == {"stride"}


def test_an_entry_without_its_example_is_seen() -> None:
    page = PAGE.read_text()
    assert page.count(", narrow: ignored") == 1
    shown, _ = shown_and_named(read_sections(page.replace(", narrow: ignored", "")))
    assert {name for name, _ in wanted_keys() - set(shown)} == {"narrow"}


def test_the_page_of_the_architectures_names_every_key_of_their_files() -> None:
    page = (ROOT / "spec" / "arch" / "README.md").read_text()
    words = {word for quoted in re.findall(r"`([^`]+)`", page) for word in re.findall(r"\w+", quoted)}
    named = {name for name, _ in all_keys(DEFINITIONS["architecture"])}
    assert "call_clobbered" in named and named - words == set()
