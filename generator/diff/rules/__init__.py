# SPDX-License-Identifier: BSD-2-Clause
"""What can change between two releases: one rule a file, named as the file is, found by listing this folder.

A rule has a docstring whose first line is its purpose, a constant HISTORY (what taught it: an event with its source), a constant
CLAIMS (the parts of the model that it judges, as "Class.field" of generator/model/abi) and a function `compare(pair)` that yields
`Found`. Files whose names begin with an underscore are no rules. One change is one rule's: if two rules would see it, the
more exact one has it. tests/diff/ has an old and a new text for each.
"""
from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.diff.change import Found
from generator.diff.pair import Pair


@dataclass(frozen=True)
class Rule:
    """`name`: the id that changes carry: the file's name with dashes."""
    name: str
    purpose: str
    history: str
    claims: tuple[str, ...]
    compare: Callable[[Pair], Iterator[Found]]


@lru_cache(maxsize=1)
def list_rules() -> tuple[Rule, ...]:
    """All rules, by name."""
    found = []
    for module in pkgutil.iter_modules(__path__):
        if module.name.startswith("_"):
            continue
        loaded = importlib.import_module(f"{__name__}.{module.name}")
        purpose = (loaded.__doc__ or "").strip().splitlines()[0]
        found.append(Rule(module.name.replace("_", "-"), purpose, loaded.HISTORY, tuple(loaded.CLAIMS), loaded.compare))
    return tuple(sorted(found, key=lambda rule: rule.name))
