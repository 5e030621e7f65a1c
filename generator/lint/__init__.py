# SPDX-License-Identifier: BSD-2-Clause
"""What a schema cannot say: one rule a file, named as the file is, found by listing this folder.

A rule has a docstring whose first line is its purpose and a function `check(context)` that yields findings: a place
and a text that says what is wrong and what to write. Files whose names begin with an underscore are not rules. A rule
with `EARLY = True` looks at history words alone and runs before the others, which rely on these being right.
"""
from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from generator.lang.collection import paused_collection
from generator.lang.load import Spec
from generator.lang.location import Location
from generator.lang.problem import Problem, sort_problems
from generator.lint._context import Context


@dataclass(frozen=True)
class Rule:
    """`name`: the id that problems carry: the file's name with dashes."""
    name: str
    purpose: str
    early: bool
    check: Callable[[Any], Iterator[tuple[Location, str]]]


@lru_cache(maxsize=1)
def list_rules() -> tuple[Rule, ...]:
    """All rules, by name."""
    rules = []
    for module in pkgutil.iter_modules(__path__):
        if module.name.startswith("_"):
            continue
        loaded = importlib.import_module(f"{__name__}.{module.name}")
        purpose = (loaded.__doc__ or "").strip().splitlines()[0]
        rules.append(Rule(module.name.replace("_", "-"), purpose, getattr(loaded, "EARLY", False), loaded.check))
    return tuple(sorted(rules, key=lambda rule: rule.name))


def lint(spec: Spec, root: Path) -> tuple[Problem, ...]:
    """All that the rules find wrong with a spec, sorted."""
    context = Context(spec, root)
    rules = list_rules()
    with paused_collection():
        for early in (True, False):
            problems = [Problem(location, rule.name, message)
                        for rule in rules if rule.early == early for location, message in rule.check(context)]
            if problems:
                return sort_problems(problems)
    return ()
