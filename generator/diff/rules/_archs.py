# SPDX-License-Identifier: BSD-2-Clause
"""Architectures that something has: which it lost, which it gained, and how that is said. () stands for all of the ABI."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Where
from generator.diff.pair import Pair
from generator.diff.rules._words import at_call, at_family
from generator.model.abi import Abi

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


def arch_pairs(pair: Pair) -> Iterator[tuple[Where, Archs, Archs, bool]]:
    """Of families, calls and forms: where, both lists, and whether they are promised."""
    for old, new in pair.families.differing:
        if old.arch != new.arch:
            yield at_family(new), old.arch, new.arch, old.promised
    for before, after in pair.calls.differing:
        if before.arch != after.arch:
            yield at_call(after, "arch"), before.arch, after.arch, pair.promised(before)
        forms = {form.name: form for form in before.forms}
        for form in after.forms:
            if form.name in forms and forms[form.name].arch != form.arch:
                yield (at_call(after, "forms", form.name, form=form.name), forms[form.name].arch or before.arch, form.arch or after.arch,
                       pair.promised(before))


def architectures(abi: Abi, names: Archs) -> Archs:
    """() stands for all that the ABI has."""
    return names or tuple(dict.fromkeys(convention.arch for convention in abi.conventions))
