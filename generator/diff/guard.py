# SPDX-License-Identifier: BSD-2-Clause
"""How a guest can know beforehand that a host has something: what makes an addition harmless on older hosts."""
from __future__ import annotations

from collections.abc import Iterable

from generator.diff.pair import Pair
from generator.model.abi import Abi, Call, Family, Form


def asked_features(abi: Abi, needs: Iterable[str]) -> tuple[str, ...]:
    """Those of the needs by which a host tells: a hint only recommends."""
    known = {feature.name: feature for feature in abi.features}
    return tuple(name for name in needs if name in known and not known[name].hint)


def new_guards(old: Abi, new: Abi, needs: Iterable[str]) -> tuple[str, ...]:
    """The features among the needs that hosts of the old release do not advertise."""
    before = {feature.name for feature in old.features}
    return tuple(name for name in asked_features(new, needs) if name not in before)


def guard_of(old: Abi, new: Abi, call: Call | Form, needs: Iterable[str] | None = None) -> str:
    """What tells a guest of the new release that a host of the old one does not have a call; "" for nothing.

    A feature that it needs and old hosts do not have; a version that its id carries, and that old hosts refuse; else the
    discovery that promises the call, if the old release can be asked in that way: a family that is new with it, the release, or
    the call itself.
    """
    guards = new_guards(old, new, call.needs if needs is None else needs)
    if guards:
        return f"feature {guards[0]}"
    if not isinstance(call, Call):
        return ""
    version = fixed_values(old, call.family)
    if version is not None and version != fixed_values(new, call.family):
        return "the version in the id"
    kinds = {discovery.kind for discovery in old.discovery}
    if call.advertised_by == "calls" and "calls" in kinds:
        return "the query of calls"
    if call.advertised_by == "release" and "release" in kinds:
        return "the release that the host says"
    known = {family.name for family in old.families} | {name for family in new.families for name, _ in family.history.formerly
                                                       if family.name == call.family}
    if call.advertised_by == "family" and "families" in kinds and call.family not in known:
        return "the query of families"
    if call.advertised_by == "family" and "release" in kinds and call.family not in known:
        return "the release that the host says"
    return ""


def fixed_values(abi: Abi, family: str) -> dict[str, int | None] | None:
    """What the fixed fields of a family's ids hold; None where there is no such family."""
    return next(({field.name: field.value for field in item.fields if field.role == "fixed"}
                 for item in abi.families if item.name == family), None)


def family_guard(pair: Pair, family: Family) -> str:
    """What tells a guest that a host does not have a family that is new; "" for nothing."""
    guards = [new_guards(pair.old, pair.new, call.needs) for call in family.calls]
    if guards and all(guards):
        return f"feature {guards[0][0]}"
    kinds = {discovery.kind: discovery for discovery in pair.old.discovery}
    if "families" in kinds:
        return "the query of families"
    if "calls" in kinds and kinds["calls"].call.startswith("*."):
        return "the query of calls"
    return "the release that the host says" if "release" in kinds else ""
