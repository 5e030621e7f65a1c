# SPDX-License-Identifier: BSD-2-Clause
"""How long `hvabi generate` takes, here and at an older commit, in turns in one run.

Of the specs of the older commit the same files are written first, so that input and output are the same. All that is written of
them today is more (bench/README.md).
"""
from __future__ import annotations

import shutil

from bench.measure import heading
from bench.newcomer import FOLDER, OLDER, SIDES, Cost, Side, check_out, timed

FILES_OF_BEFORE = "constants,guest,host,names,json,conformance,reference"     # `--only`: those that the older commit writes
TURNS = 5       # the quickest of these counts: other work of a machine only adds


def bench_generate() -> None:
    heading(f"generate: before (commit {OLDER}) and after, in turns", "not slower; nothing changed: under 0.3 s")
    for side in SIDES:
        check_out(side)
    before, after = SIDES
    specs = before.root / "spec"
    rows = (("cold, specs and files of before", lambda side: cold(side, ["--spec", str(specs), *([] if side is before else ["--only", FILES_OF_BEFORE])])),
            ("cold, specs of before", lambda side: cold(side, ["--spec", str(specs)])),
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
