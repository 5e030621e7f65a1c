# SPDX-License-Identifier: BSD-2-Clause
"""Architectures that something has: which it lost, which it gained, and how that is said. () stands for all of the ABI."""
from __future__ import annotations

from generator.diff.pair import Pair

Archs = tuple[str, ...]


def all_archs(pair: Pair) -> set[str]:
    """Those that both releases have: what is new on a new architecture nobody had."""
    return {old.arch for old, _ in pair.conventions.both}


def lost_archs(pair: Pair, old: Archs, new: Archs) -> Archs:
    every = all_archs(pair)
    return tuple(sorted((set(old) or every) - (set(new) or every)))


def gained_archs(pair: Pair, old: Archs, new: Archs) -> Archs:
    return lost_archs(pair, new, old)


def arch_words(old: Archs, new: Archs) -> str:
    return f"was there on {', '.join(old) or 'all architectures'} and is on {', '.join(new) or 'all architectures'}"
