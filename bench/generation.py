# SPDX-License-Identifier: BSD-2-Clause
"""How long `hvabi generate` takes, here and at an older commit, in turns in one run.

Both get the specs of the older commit, so that the input is the same; what is written is more today (bench/README.md).
"""
from __future__ import annotations

import shutil

from bench.measure import heading
from bench.newcomer import FOLDER, OLDER, SIDES, Cost, Side, check_out, timed

TURNS = 5       # the quickest of these counts: other work of a machine only adds


def bench_generate() -> None:
    heading(f"generate: before (commit {OLDER}) and after, in turns", "not slower; nothing changed: under 0.3 s")
    for side in SIDES:
        check_out(side)
    before, after = SIDES
    specs = before.root / "spec"
    rows = (("cold, specs of before", lambda side: cold(side, ["--spec", str(specs)])),
            ("cold, own specs", lambda side: cold(side, [])),
            ("nothing changed", lambda side: timed(side, ["./hvabi", "generate"])))
    print(f"  {'':34}{'before':>16}{'after':>16}   ratio (CPU)")
    for name, measure in rows:
        measured: dict[str, list[Cost]] = {before.name: [], after.name: []}
        for _ in range(TURNS):
            for side in SIDES:
                measured[side.name].append(measure(side))
        old, new = (Cost(min(cost.wall for cost in costs), min(cost.cpu for cost in costs)) for costs in measured.values())
        print(f"  {name:34}{old.wall:8.2f} s {old.cpu:5.2f} {new.wall:8.2f} s {new.cpu:5.2f}   "
              f"{new.wall / old.wall:.2f} ({new.cpu / old.cpu:.2f})", flush=True)


def cold(side: Side, options: list[str]) -> Cost:
    """Everything into an empty folder."""
    out = FOLDER / f"generated-{side.name}"
    shutil.rmtree(out, ignore_errors=True)
    return timed(side, ["./hvabi", "generate", "--out", str(out), *options])
