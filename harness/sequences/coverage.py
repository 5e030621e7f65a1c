# SPDX-License-Identifier: BSD-2-Clause
"""Which calls were made and which of their answers came, and what never did: as a table and as JSON."""
from __future__ import annotations

from typing import Any

from .state import State
from .vocabulary import Vocabulary

OTHER = ("exception", "not made")


def coverage_data(vocabulary: Vocabulary, state: State) -> dict[str, Any]:
    """`calls`: for each that is drawn how often it was answered with what, and which of its answers never came. `left_out`: the
    others, with the reason."""
    calls = {}
    for name, entry in vocabulary.entries.items():
        counts = state.coverage.get(name, {})
        reached = {name_answer(vocabulary, text): count for text, count in sorted(counts.items(), key=lambda item: -item[1])}
        never = [vocabulary.status_names[number] for number in sorted(entry.statuses or (), reverse=True) if str(number) not in counts]
        calls[name] = {"made": sum(counts.values()), "reached": reached, "never": never}
    return {"schema": "hvabi-fuzz-coverage/1", "cell": state.cell, "seed": state.seed, "sequences": state.sequences, "steps": state.steps,
            "calls": calls, "left_out": dict(vocabulary.left)}


def name_answer(vocabulary: Vocabulary, text: str) -> str:
    return text if text in OTHER else vocabulary.status_names.get(int(text), text)


def coverage_table(data: dict[str, Any]) -> str:
    """For people: a line a call."""
    rows = [("call", "made", "reached", "never")]
    for name, one in data["calls"].items():
        rows.append((name, str(one["made"]), ", ".join(f"{status} {count}" for status, count in one["reached"].items()) or "-",
                     ", ".join(one["never"]) or "-"))
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    lines = [f"{name:{widths[0]}}  {made:>{widths[1]}}  {reached}  | {never}" for name, made, reached, never in rows]
    reached, possible = count_reached(data)
    lines.append(f"{reached} of {possible} pairs of call and status were reached; {len(data['left_out'])} calls are left out:")
    lines += [f"  {name}: {' '.join(reason.split())}" for name, reason in data["left_out"].items()]
    return "\n".join(lines) + "\n"


def count_reached(data: dict[str, Any]) -> tuple[int, int]:
    never = sum(len(one["never"]) for one in data["calls"].values())
    reached = sum(len([name for name in one["reached"] if name not in OTHER]) for one in data["calls"].values())
    return reached, reached + never
