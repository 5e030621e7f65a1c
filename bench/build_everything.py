#!/usr/bin/python3 -I
# SPDX-License-Identifier: BSD-2-Clause
"""Fetches and builds everything that the whole matrix needs, and boots nothing: what newcomer.py measures of a build."""
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from harness.matrix.load import load_guests, load_hosts  # noqa: E402
from harness.matrix.model import Prediction  # noqa: E402
from harness.matrix.models import Models  # noqa: E402
from harness.matrix.plan import Filters, guest_builds, host_builds, make_cells  # noqa: E402
from harness.matrix.schedule import Schedule  # noqa: E402
from harness.matrix.supervise import run_supply  # noqa: E402


def main() -> int:
    releases = Models(ROOT).releases
    cells = make_cells(guest_builds(load_guests(ROOT, ROOT / "guests"), releases),
                       host_builds(load_hosts(ROOT, ROOT / "hosts"), releases), Filters())
    nothing = Prediction("full", (), ())
    schedule = Schedule([(cell, nothing) for cell in cells], ROOT, lambda _: [], {}, lambda: False)
    try:
        run_supply(schedule, os.cpu_count() or 1)
    finally:
        schedule.close()
    reasons = {ready.reason for ready in schedule.every() if ready.verdict == "infra"}
    print("\n".join(sorted(reasons)), file=sys.stderr)
    return 3 if reasons else 0


if __name__ == "__main__":
    sys.exit(main())
