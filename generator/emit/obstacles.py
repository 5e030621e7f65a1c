# SPDX-License-Identifier: BSD-2-Clause
"""What keeps a release from being generated although its text is right: names that meet in C, limits of the tables."""
from __future__ import annotations

from generator.emit.conformance import View, check_names, plan
from generator.emit.conformance_tables import check_limits
from generator.emit.constants import check_unique
from generator.spec.model import Abi


def check_emittable(abi: Abi) -> None:
    """Raises SpecError. What this finds, `check` says, so that `generate` finds nothing more."""
    check_unique(abi)
    check_limits(abi)
    check_names(View(abi), plan(abi))
