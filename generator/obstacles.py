# SPDX-License-Identifier: BSD-2-Clause
"""What keeps a release from being generated although its text is right: names that meet in C, limits of the tables."""
from __future__ import annotations

from generator.model.plan import View, check_names, plan
from generator.backends.c.conformance_tables import check_limits
from generator.backends.c.constants import check_unique
from generator.model.abi import Abi


def check_emittable(abi: Abi) -> None:
    """Raises SpecError. What this finds, `check` says, so that `generate` finds nothing more."""
    check_unique(abi)
    check_limits(abi)
    check_names(View(abi), plan(abi))
