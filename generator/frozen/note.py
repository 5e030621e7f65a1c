# SPDX-License-Identifier: BSD-2-Clause
"""The release note: what a release changes, for whom, in Markdown. It is made of the same changes as the judgement."""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.backends.markdown.markdown import code, escape
from generator.diff.change import Change, Effect
from generator.frozen.gate import Judgement, Seen
from generator.lang.load import Spec

# By the fields of Effects: a heading of the two releases, and what is to be said where nothing is worse than ok.
SECTIONS = (
    ("old_guest", "Guests of {old} on hosts of {new}", "Every guest of {old} goes on to run as it did."),
    ("new_guest", "Guests of {new} on hosts of {old}", "Every guest of {new} runs on hosts of {old}, with all that it has."),
    ("recompile", "Sources for {old} with the headers of {new}", "They compile, and mean the same."),
    ("forth", "Guests that move from a host of {old} to one of {new}", "What they were told stays true."),
    ("back", "Guests that move from a host of {new} to one of {old}", "What they were told stays true."))
WORDS = {Effect.LOSES: "can know that it is not there", Effect.HOLD: "if the first host did not show it", Effect.EDIT: "edit",
         Effect.BREAKS: "**breaks**"}


def note_path(folder: Path, version: str) -> Path:
    """Beside the frozen text of the ABI in `folder`."""
    return folder / "releases" / f"{version}.md"


def make_note(spec: Spec, version: str, judgement: Judgement) -> str:
    """The same bytes for the same changes."""
    doc = " ".join(str(spec.tree["releases"][version].get("doc", "")).split())
    lines = ["<!-- SPDX-License-Identifier: BSD-2-Clause -->", f"# {spec.name} {escape(version)}", "", escape(doc), "",
             "Written by `hvabi release`, of what `hvabi diff` says.", ""]
    if not judgement.before:
        return "\n".join([*lines, "This is the first release.", ""])
    names = {"old": escape(judgement.before), "new": escape(version)}
    if judgement.accepted:
        lines += ["## Accepted breaks", "", *map(show_break, judgement.accepted), ""]
    every = [item.change for item in judgement.items]
    for direction, heading, nothing in SECTIONS:
        changes = [change for change in every if getattr(change.effects, direction) is not Effect.OK]
        lines += [f"## {heading.format(**names)}", ""]
        lines += [*show_changes(changes, direction), ""] if changes else [nothing.format(**names), ""]
    return "\n".join([*lines, "## Everything that changed", "", *(map(show_change, every) if every else ["Nothing."]),
                      ""])


def show_changes(changes: Iterable[Change], direction: str) -> Iterator[str]:
    """The worst first."""
    for change in sorted(changes, key=lambda change: -getattr(change.effects, direction)):
        remedy = f" ({escape(change.remedy)})" if change.remedy and getattr(change.effects, direction) is Effect.BREAKS else ""
        yield f"- {WORDS[getattr(change.effects, direction)]}: {code(change.subject)} {escape(change.message)}{remedy}"


def show_change(change: Change) -> str:
    promised = "" if change.promised else " (never promised)"
    return f"- {code(change.subject)} {escape(change.message)}{promised}"


def show_break(seen: Seen) -> str:
    """With who accepted it, and why."""
    change, entry = seen.item.change, seen.item.accepted
    why = f": {escape(entry.reason)} ({escape(entry.owner)})" if entry is not None else ""
    return f"- {code(change.subject)} {escape(change.message)} (against {escape(seen.against)}){why}"
