# SPDX-License-Identifier: BSD-2-Clause
"""compat.yaml: how severe changes of an ABI are, and which of its breaks are accepted.

    severity: {call-unguarded: warning}          by rule: error, warning, note or ignore
    accepted:
      - rule: call-removed
        subject: xenoprof_op.*                   of the change; * stands for any text, all else for itself
        release: "4.20"                          the release that brings it, or next
        reason: "No guest that is maintained uses it."
        owner: "xen-devel"

It lies beside abi.yaml. An entry counts in every comparison that passes its release. It must be true: where exactly that
release is compared with the one before it, an entry that finds no break is an error.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.diff.change import Change, Effect
from generator.diff.rules import list_rules
from generator.lang.folder import COMPAT_FILE
from generator.lang.history import NEXT
from generator.lang.load import Spec, display_name
from generator.lang.location import Location
from generator.lang.nodes import Map
from generator.lang.problem import Problem, SpecError, suggest
from generator.lang.schema import find_problems, is_valid
from generator.lang.yaml_tree import read_tree

LEVELS = ("error", "warning", "note", "ignore")


@dataclass(frozen=True)
class Acceptance:
    """A break that is accepted. `location`: of its entry."""
    rule: str
    subject: str
    release: str
    reason: str
    owner: str
    location: Location

    def fits(self, change: Change) -> bool:
        parts = map(re.escape, self.subject.split("*"))
        return change.rule == self.rule and re.fullmatch(".*".join(parts), change.subject) is not None


@dataclass(frozen=True)
class Compat:
    """`severity`: by rule, where it is not the ordinary one."""
    severity: dict[str, str]
    accepted: tuple[Acceptance, ...]


@dataclass(frozen=True)
class Judged:
    """A change and how severe it is: a word of LEVELS. `accepted`: the entry that accepts it, None for none."""
    change: Change
    level: str
    accepted: Acceptance | None = None

    @property
    def fails(self) -> bool:
        return self.level == "error" and self.accepted is None


NOTHING = Compat({}, ())


def read_compat(spec: Spec | None, root: Path) -> Compat:
    """That of a spec; nothing where it has none. Raises SpecError for one that cannot be used."""
    if spec is None or spec.single or not (spec.path / COMPAT_FILE).is_file():
        return NOTHING
    path = spec.path / COMPAT_FILE
    tree = read_tree(path, display_name(path, root))
    if "family" in tree:
        return NOTHING
    problems = [] if is_valid(tree, "compat_file") else list(find_problems(tree, "compat_file"))
    problems = problems or list(wrong_names(tree, spec))
    if problems:
        raise SpecError(problems)
    entries = tree.get("accepted") or ()
    return Compat(dict(tree.get("severity") or {}), tuple(
        Acceptance(entry["rule"], entry["subject"], entry["release"], entry["reason"], entry["owner"], entries.locate(index))
        for index, entry in enumerate(entries)))


def wrong_names(tree: Map, spec: Spec) -> Iterator[Problem]:
    """Rules and releases that are not there."""
    rules = [rule.name for rule in list_rules()]
    severity = tree.get("severity") or Map()
    for name in severity:
        if name not in rules:
            yield Problem(severity.locate_key(name), "compat", f"there is no rule '{name}': {suggest(name, rules)}")
    seen: dict[tuple[str, ...], Map] = {}
    for entry in tree.get("accepted") or ():
        first = seen.setdefault((entry["rule"], entry["subject"], entry["release"]), entry)
        if first is not entry:
            yield Problem(entry.location, "compat", f"this is accepted already in line {first.location.line}: remove one of the two")
        for key in ("subject", "reason", "owner"):
            if not entry[key].strip():
                yield Problem(entry.locate(key), "compat", f"'{key}' says nothing: write it, for whoever asks later why this may break")
        if entry["rule"] not in rules:
            yield Problem(entry.locate("rule"), "compat", f"there is no rule '{entry['rule']}': {suggest(entry['rule'], rules)}")
        if not spec.timeline.knows(entry["release"]):
            yield Problem(entry.locate("release"), "compat", f"{spec.name} has no release '{entry['release']}': "
                                                            f"{suggest(entry['release'], [*spec.versions, NEXT])}")


def ordinary_level(change: Change) -> str:
    """How severe a change is where nobody says: what breaks a promise is an error, what an author must do or know a warning."""
    if change.breaking:
        return "error"
    return "warning" if change.effects.worst >= Effect.EDIT else "note"


def judge(changes: Sequence[Change], compat: Compat, old: str, new: str, spec: Spec | None) -> tuple[Judged, ...]:
    """Every change with its level, and the entry that accepts it. `old`, `new`: the releases that are compared."""
    entries = [entry for entry in compat.accepted if passes(entry, old, new, spec)]
    judged = []
    for change in changes:
        level = compat.severity.get(change.rule, ordinary_level(change))
        accepted = next((entry for entry in entries if entry.fits(change)), None) if level == "error" else None
        judged.append(Judged(change, level, accepted))
    return tuple(item for item in judged if item.level != "ignore")


def stale_entries(judged: Sequence[Judged], compat: Compat, old: str, new: str, spec: Spec | None) -> Iterator[Problem]:
    """Entries for a break that is not there, where just their release is compared with the one before it."""
    if spec is None or not precedes(spec, old, new):
        return
    for entry in compat.accepted:
        if entry.release == new and not any(item.accepted is not None and entry.fits(item.change) for item in judged):
            yield Problem(entry.location, "compat", f"nothing that breaks in {entry.release} is {entry.rule} of {entry.subject}: "
                                                    "remove this entry, or correct it")


def passes(entry: Acceptance, old: str, new: str, spec: Spec | None) -> bool:
    """Whether a comparison passes the release that brings the break; two texts of one release may be on either side of it."""
    if spec is None or not (spec.timeline.knows(old) and spec.timeline.knows(new)):
        return entry.release == new
    if not spec.timeline.knows(entry.release):      # a frozen text ends with its own release
        return False
    position = spec.timeline.position
    return position(old) < position(entry.release) <= position(new) or old == new == entry.release


def precedes(spec: Spec, old: str, new: str) -> bool:
    """Whether a release is the one just before another."""
    timeline = spec.timeline
    return timeline.knows(old) and timeline.knows(new) and timeline.position(old) + 1 == timeline.position(new)
