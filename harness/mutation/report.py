# SPDX-License-Identifier: BSD-2-Clause
"""What a run found: a table for people, and JSON."""
from __future__ import annotations

from collections.abc import Sequence

from .mutant import BREAKING, COMPATIBLE, Operator
from .operators import all_operators
from .run import Count, Result

MOST_NAMED = 6
HEAD = f"{'operator':24} {'mutants':>8} {'diff':>6} {'loses':>6} {'matrix':>7} {'derived':>8} {'missed':>7} {'alarms':>7} {'equal':>6}"


def as_text(results: Sequence[Result]) -> str:
    lines = []
    for result in results:
        lines += [*table(result), ""]
    total = {kind: sum(count.mutants for result in results for name, count in result.counts.items() if kind_of(name) == kind)
             for kind in (BREAKING, COMPATIBLE)}
    equal = sum(len(count.equal) for result in results for count in result.counts.values())
    missed = sum(count.missed for result in results for count in result.counts.values())
    alarms = sum(len(count.alarms) for result in results for count in result.counts.values())
    lines.append(f"{total[BREAKING]} breaking mutants ({equal} of them equal to the original), {missed} missed; "
                 f"{total[COMPATIBLE]} compatible ones, {alarms} false alarms; "
                 f"{sum(result.seconds for result in results):.1f} s, {sum(result.cpu for result in results):.1f} s of CPU")
    return "\n".join(lines)


def table(result: Result) -> list[str]:
    lines = [f"{result.abi} {result.release}, with guests of {', '.join(result.releases)}", HEAD]
    for operator in all_operators():
        count = result.counts.get(operator.name)
        if count is not None:
            lines.append(line(operator, count))
    lines += [f"on the true host: {problem}" for problem in result.problems]
    for operator in all_operators():
        count = result.counts.get(operator.name, Count())
        lines += named(operator, "missed by the matrix", count.missed_by_matrix)
        lines += named(operator, "missed by derived tests", count.missed_by_derived)
        lines += named(operator, "missed by diff", count.missed_by_diff)
        lines += named(operator, "false alarm", count.alarms)
        lines += named(operator, "equal", [f"{about}: {why}" for about, why in count.equal])
    return lines


def line(operator: Operator, count: Count) -> str:
    diff = "-" if count.diff_not_judged == count.mutants else str(count.diff_breaking)
    return (f"{operator.name:24} {count.mutants:8} {diff:>6} {count.diff_loses or '':>6} {count.seen:7} {count.derived if operator.derived else '':>8} {count.missed:7} {len(count.alarms):7} {len(count.equal):6}")


def named(operator: Operator, what: str, found: Sequence[str]) -> list[str]:
    lines = [f"{what}: {operator.name}: {item}" for item in found[:MOST_NAMED]]
    return lines + ([f"{what}: {operator.name}: {len(found) - MOST_NAMED} more"] if len(found) > MOST_NAMED else [])


def kind_of(name: str) -> str:
    return next(operator.kind for operator in all_operators() if operator.name == name)


def as_json(results: Sequence[Result]) -> dict[str, object]:
    return {"schema": "hvabi-mutate/1", "abis": [
        {"abi": result.abi, "release": result.release, "releases": list(result.releases), "seconds": round(result.seconds, 1),
         "cpu": round(result.cpu, 1), "true_host": result.problems, "operators": [
             {"operator": operator.name, "purpose": operator.purpose, "kind": operator.kind, "changes": operator.changes,
              "mutants": count.mutants, "diff_breaking": count.diff_breaking, "diff_loses": count.diff_loses, "diff_not_judged": count.diff_not_judged,
              "seen_by_matrix": count.seen, "seen_by_derived": count.derived, "seen_by_nightly_alone": count.nightly, "hidden_from_derived": count.hidden, "seen_by": count.by, "missed_by_diff": count.missed_by_diff,
              "missed_by_matrix": count.missed_by_matrix, "missed_by_derived": count.missed_by_derived, "false_alarms": count.alarms,
              "equal": [{"mutant": about, "reason": why} for about, why in count.equal]}
             for operator in all_operators() if (count := result.counts.get(operator.name)) is not None]} for result in results]}
