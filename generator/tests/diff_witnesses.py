# SPDX-License-Identifier: BSD-2-Clause
"""Which rules a witness can prove (diff/witnesses.yaml): of every rule that can tell of a break, a change of diff/ whose witness confirms
it, or the reason why none does.

To see where the list is not true, for some rules or for all, and to write it anew:

    python3 -m generator.tests.diff_witnesses [--write] [RULE ...]
"""
from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from generator.diff.engine import compare
from generator.diff.witness.build import find_witnesses
from generator.tests.diff_pairs import FOLDER, base_model, list_pairs, model_of, rule_of
from generator.tests.wrong_specs import parse_body, read_mistake, wrong_spec

LIST = FOLDER / "witnesses.yaml"
CONFIRMED = "confirmed"
HEAD = """# SPDX-License-Identifier: BSD-2-Clause
# Of each rule that can tell of a break: a change, and what comes of its witness. Written by python3 -m generator.tests.diff_witnesses
"""


@dataclass(frozen=True)
class Line:
    """`pair`: the change of diff/ that was tried. `says`: confirmed, or why not."""
    pair: str
    says: str


def breaking_pairs() -> dict[str, list[Path]]:
    """By rule: the changes named after it that break somebody who does not move."""
    found: dict[str, list[Path]] = {}
    for path in list_pairs():
        rule = rule_of(path)
        if any(line.startswith(f"[{rule}]") and "guest=BREAKS" in line for line in read_mistake(path).expected):
            found.setdefault(rule, []).append(path)
    return found


def try_pair(path: Path) -> str:
    """What comes of the witnesses of the rule's own changes: confirmed, if one is."""
    pair = read_mistake(path)
    base, _ = parse_body(pair)
    _, text = wrong_spec(pair)
    with TemporaryDirectory() as name:
        folder = Path(name)
        old, new = base_model(base), model_of(text, folder, pair)
        mine = [change for change in compare(old, new) if change.rule == rule_of(path)]
        outcomes = find_witnesses(mine, old, new, folder / "witnesses", "gcc")
    return CONFIRMED if any(outcome.confirmed for outcome in outcomes) else outcomes[0].reason


def try_rule(paths: Iterable[Path], first: str = "") -> Line:
    """The first change that is confirmed, or what came of the first of all. `first`: the one to begin with."""
    found = []
    for path in sorted(paths, key=lambda path: (path.stem != first, path.stem)):
        found.append(Line(path.stem, try_pair(path)))
        if found[-1].says == CONFIRMED:
            return found[-1]
    return found[0]


@lru_cache(maxsize=1)
def read_list() -> dict[str, Line]:
    return {rule: Line(pair, says) for rule, (pair, says) in yaml.safe_load(LIST.read_text()).items()}


def write_list(lines: dict[str, Line]) -> None:
    LIST.write_text(HEAD + "".join(f'{rule}: [{line.pair}, "{line.says}"]\n' for rule, line in sorted(lines.items())))


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python3 -m generator.tests.diff_witnesses", description="Says which rules a witness proves.")
    parser.add_argument("rules", nargs="*", metavar="RULE", help="which (default: all)")
    parser.add_argument("--write", action="store_true", help="write the list, too")
    arguments = parser.parse_args(words)
    known = read_list() if LIST.is_file() else {}
    lines, wrong = dict(known), 0
    for rule, paths in breaking_pairs().items():
        if arguments.rules and rule not in arguments.rules:
            continue
        lines[rule] = try_rule(paths, known[rule].pair if rule in known else "")
        if lines[rule] != known.get(rule):
            wrong += 1
            print(f"{rule}: {lines[rule].pair}: {lines[rule].says}", flush=True)
    if arguments.write:
        write_list({rule: line for rule, line in lines.items() if rule in breaking_pairs()})
    print(f"{sum(line.says == CONFIRMED for line in lines.values())} of {len(lines)} rules are confirmed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
