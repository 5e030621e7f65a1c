# SPDX-License-Identifier: BSD-2-Clause
"""Damaged pastes: no traceback, and nothing is answered with certainty that the text does not say. HVABI_MUTATIONS=10000 tries
as many."""
from __future__ import annotations

import os

from generator.tests.decode_fuzz import samples, try_one

COUNT = int(os.environ.get("HVABI_MUTATIONS", "250"))


def test_damaged_pastes() -> None:
    tried = samples()
    wrong = [line for index in range(COUNT) for line in try_one(tried[index % len(tried)], 20261129 + index)]
    assert not wrong, "\n".join(wrong[:20])
