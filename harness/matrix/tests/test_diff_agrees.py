# SPDX-License-Identifier: BSD-2-Clause
"""What `hvabi diff` says of two releases and what the matrix predicts of a cell agree, over all pairs of releases of all ABIs.

Predictions look calls up by their ids, diff compares models: two ways to one answer.
"""
from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from pathlib import Path

import pytest

from generator.diff.change import Change, Effect
from generator.diff.engine import compare
from generator.lang.find import list_abis
from generator.lang.load import Spec, load
from generator.model.abi import Abi
from generator.model.resolve import resolve
from harness.matrix.predict import Side, missing_parts

ROOT = Path(__file__).resolve().parents[3]


@lru_cache(maxsize=None)
def spec_of(name: str) -> Spec:
    return load(list_abis(ROOT)[name], ROOT)


@lru_cache(maxsize=None)
def model_of(name: str, release: str) -> Abi:
    return resolve(spec_of(name), release)


@lru_cache(maxsize=None)
def changes_of(name: str, old: str, new: str) -> tuple[Change, ...]:
    return compare(model_of(name, old), model_of(name, new))


PAIRS = [(name, *pair) for name in sorted(list_abis(ROOT)) for pair in combinations((*spec_of(name).versions, "next"), 2)]


def architectures(abi: Abi) -> tuple[str, ...]:
    return tuple(dict.fromkeys(convention.arch for convention in abi.conventions))


def missing(guest: Abi, host: Abi) -> set[str]:
    """What predictions say that guests of one release lack on hosts of another, on any architecture that both have: calls, and
    annotations as "call annotation"."""
    common = [arch for arch in architectures(guest) if arch in architectures(host)]
    return {part for arch in common for part in missing_parts(Side(guest, arch), Side(host, arch))}


def names_in(change: Change, abi: Abi) -> set[str]:
    """The calls that a change is about: one, those of a family, or all."""
    if change.where.call:
        return {change.where.call}
    path = change.where.path
    if path[:1] == ("families",) and len(path) > 1:
        return {call.full_name for call in abi.calls if call.family == path[1]}
    if path[:1] == ("annotations",):
        return {call.full_name for call in abi.calls if any(item.name == path[1] for item in call.annotations)}
    return {call.full_name for call in abi.calls}


def blamed(changes: tuple[Change, ...], direction: str, abi: Abi) -> set[str]:
    """The calls of a release that some change in a direction could be the reason of."""
    return {name for change in changes if getattr(change.effects, direction) > Effect.OK for name in names_in(change, abi)}


@pytest.mark.parametrize("name, old, new", PAIRS, ids=lambda word: str(word))
def test_what_a_new_guest_lacks_on_an_old_host_is_a_change(name: str, old: str, new: str) -> None:
    lacking = {part.partition(" ")[0] for part in missing(model_of(name, new), model_of(name, old))}
    assert lacking - blamed(changes_of(name, old, new), "new_guest", model_of(name, new)) == set()


@pytest.mark.parametrize("name, old, new", PAIRS, ids=lambda word: str(word))
def test_what_an_old_guest_lacks_on_a_new_host_is_a_change(name: str, old: str, new: str) -> None:
    lacking = {part.partition(" ")[0] for part in missing(model_of(name, old), model_of(name, new))}
    assert lacking - blamed(changes_of(name, old, new), "old_guest", model_of(name, old)) == set()


ARRIVES = ("call-added", "call-unguarded", "family-added", "family-unguarded")
LEAVES = ("call-removed", "family-removed")


def answered_by_others(guest: Abi, host: Abi) -> set[str]:
    """Calls of families without a number whose own number is another call's of the host: that answers, and number-reused says so."""
    taken = {call.number: call.full_name for family in host.families if family.number is None for call in family.calls}
    return {call.full_name for family in guest.families if family.number is None for call in family.calls
            if taken.get(call.number, call.full_name) != call.full_name}


@pytest.mark.parametrize("name, old, new", PAIRS, ids=lambda word: str(word))
def test_call_that_comes_or_goes_is_predicted_as_missing(name: str, old: str, new: str) -> None:
    before, after = model_of(name, old), model_of(name, new)
    for rules, guest, host in ((ARRIVES, after, before), (LEAVES, before, after)):
        named = {call for change in changes_of(name, old, new) if change.rule in rules for call in names_in(change, guest)}
        common = [arch for arch in architectures(guest) if arch in architectures(host)]
        there = {call for arch in common for call in Side(guest, arch).calls}
        assert (named & there) - missing(guest, host) - answered_by_others(guest, host) == set()


@pytest.mark.parametrize("name, old, new", PAIRS, ids=lambda word: str(word))
def test_no_change_goes_unjudged(name: str, old: str, new: str) -> None:
    assert [change.message for change in changes_of(name, old, new) if change.rule == "unjudged"] == []


@pytest.mark.parametrize("name", sorted(list_abis(ROOT)))
def test_release_and_itself_differ_in_nothing(name: str) -> None:
    fresh = resolve(load(list_abis(ROOT)[name], ROOT), "next")
    assert compare(model_of(name, "next"), fresh) == ()
