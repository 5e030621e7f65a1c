# SPDX-License-Identifier: BSD-2-Clause
"""The changes of diff/: what each makes of a right spec, and the lines that comparing the two is to give.

A file is written as a mistake is (wrong/README.md), with the same bases and one more folder of them, diff/bases; it is called
after the rule that must find it, and after two dashes what it shows. To see what is found in some of them, or in all that are
not as expected:

    python3 -m generator.tests.diff_pairs [--write] [NAME ...]
"""
from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.diff.change import Change
from generator.diff.engine import compare
from generator.lang.load import load
from generator.lang.problem import SpecError
from generator.lint import lint
from generator.model.abi import Abi
from generator.model.resolve import resolve
from generator.tests.wrong_specs import BadMistake, Mistake, parse_body, read_base, read_mistake, write_expected, wrong_spec

FOLDER = Path(__file__).parent / "diff"


def list_pairs() -> list[Path]:
    return sorted(FOLDER.glob("*.txt"))


def rule_of(path: Path) -> str:
    return path.stem.partition("--")[0]


def compare_pair(pair: Mistake, folder: Path) -> tuple[Change, ...]:
    """What changed."""
    base, _ = parse_body(pair)
    _, text = wrong_spec(pair)
    return compare(base_model(base), model_of(text, folder, pair))


@lru_cache(maxsize=None)
def base_model(name: str) -> Abi:
    with TemporaryDirectory() as folder:
        return model_of(read_base(name), Path(folder), name)


def model_of(text: str, folder: Path, pair: Mistake | str) -> Abi:
    """The text after the last release of a spec, which must be right."""
    path = folder / "spec.yaml"
    path.write_text(text)
    try:
        spec = load(path, folder)
        problems = lint(spec, folder)
        if problems:
            raise SpecError(problems)
        return resolve(spec, "next")
    except SpecError as error:
        name = pair if isinstance(pair, str) else pair.path.name
        raise BadMistake(f"{name}: both texts must be right, and one is not: {error}") from None


def line_of(change: Change) -> str:
    effects = " ".join(f"{name}={effect.word}" for name, effect in change.effects.items() if effect)
    promise = "" if change.promised else " (not promised)"
    remedy = f"; {change.remedy}" if change.remedy else ""
    return f"[{change.rule}] {change.subject}: {change.message}{remedy} | {effects or 'ok'}{promise}"


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python3 -m generator.tests.diff_pairs", description="Says what comparing finds.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="which (default: those whose lines are not as expected)")
    parser.add_argument("--write", action="store_true", help="write the lines into the files, too")
    arguments = parser.parse_args(words)
    status = 0
    with TemporaryDirectory() as folder:
        for path in [FOLDER / f"{name.removesuffix('.txt')}.txt" for name in arguments.names] or list_pairs():
            try:
                pair = read_mistake(path)
                found = tuple(map(line_of, compare_pair(pair, Path(folder))))
            except (BadMistake, OSError) as error:
                print(error, file=sys.stderr)
                status = 1
                continue
            if arguments.names or found != pair.expected:
                print(f"{path.name}:", *([f"# {line}" for line in found] or ["(nothing changed)"]), sep="\n")
                if arguments.write:
                    write_expected(pair, found)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
