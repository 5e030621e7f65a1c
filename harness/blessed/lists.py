# SPDX-License-Identifier: BSD-2-Clause
"""Facts about a host as lines of a file, ci/blessed/<host>@<version>/<abi>-<arch>.txt. ci/README.md describes the lines."""
from __future__ import annotations

import textwrap
from pathlib import Path

from harness.matrix.text import shorten

WIDTH = 118
# The first word of a line, in the order of a file.
WORDS = ("build", "guest", "interface", "release", "value", "feature", "hint", "bit", "offers", "answered", "passed")
PAIRS = ("build", "interface", "value")         # something, and what belongs to it
SPACED = ("interface", "bit")                   # which may have spaces
LISTS = ("offers", "answered", "passed")        # something: names
WHOLE = "all"                                   # what is of no family

Fact = tuple[str, str, str]     # word, subject, detail
Key = tuple[str, str, str]      # host build, ABI, architecture


def read_file(file: Path) -> set[Fact]:
    facts: set[Fact] = set()
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            more = read_line(line.strip())
            if not more:
                raise ValueError(f"{file}:{number}: not a line of this file: '{shorten(line, 60)}' "
                                 "(ci/README.md has them)")
            facts |= more
    return facts


def read_line(line: str) -> set[Fact]:
    """Nothing if it cannot be read."""
    word, _, rest = line.partition(" ")
    if word in LISTS:
        subject, colon, names = rest.partition(":")
        facts = {("passed" if word == "answered" else word, subject, name) for name in names.split()}
        return facts | ({(word, subject, "")} if word == "answered" and colon else set())
    subject, _, detail = rest.rpartition(" ") if word in PAIRS else (rest, "", "")
    return {(word, subject, detail)} if word in WORDS and subject and (word in SPACED or " " not in subject) else set()


def show_facts(facts: set[Fact], all_facts: set[Fact]) -> list[str]:
    """Lines as a file has them; a list that is too long for one goes on in a line of its own. `all_facts`: these among
    others, to know which calls are answered.
    """
    lines = []
    groups: dict[tuple[str, str], list[str]] = {}
    for fact in sorted(facts):
        groups.setdefault(group_of(fact, all_facts), []).append(fact[2])
    for (word, subject), details in sorted(groups.items(), key=lambda group: (WORDS.index(group[0][0]), group[0][1])):
        if word in LISTS:
            head = f"{word} {subject}: "
            lines += textwrap.wrap(" ".join(sorted(details)).strip(), WIDTH, initial_indent=head, subsequent_indent=head,
                                   break_long_words=False, break_on_hyphens=False) or [head.rstrip()]
        else:
            lines += [f"{word} {subject} {detail}".rstrip() for detail in details]
    return lines


def group_of(fact: Fact, all_facts: set[Fact]) -> tuple[str, str]:
    word, subject, _ = fact
    return ("answered" if word == "passed" and ("answered", subject, "") in all_facts else word), subject


def show_file(key: Key, facts: set[Fact]) -> str:
    host, abi, arch = key
    return "\n".join(["# SPDX-License-Identifier: BSD-2-Clause",
                      f"# What {host} advertised and answered to guests of {abi} on {arch}; ci/check-blessed compares "
                      "it with a run.",
                      *show_facts(facts, facts), ""])


def key_of(file: Path) -> Key:
    abi, _, arch = file.stem.partition("-")
    return file.parent.name, abi, arch


def show_path(file: Path) -> Path:
    return file.relative_to(Path.cwd()) if file.is_relative_to(Path.cwd()) else file
