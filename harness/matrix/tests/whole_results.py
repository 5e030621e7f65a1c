# SPDX-License-Identifier: BSD-2-Clause
"""Results for tests that say only what they are about."""
from __future__ import annotations

from typing import Any

from harness.matrix.report import SCHEMA
from harness.matrix.results import OF_A_CELL, PARTS


def make_whole(data: dict[str, Any]) -> dict[str, Any]:
    """With what results.json has beyond what `data` says, empty."""
    whole = {"schema": SCHEMA, "run": {}, **{part: [] for part in PARTS}, **data}
    for part, shape in PARTS.items():
        whole[part] = [{**{key: kind() for key, kind in shape.items()}, **one} for one in whole[part]]
    for cell in whole["cells"]:
        for part, shape in OF_A_CELL.items():
            cell[part] = [{**{key: kind() for key, kind in shape.items()}, **one} for one in cell[part]]
    return whole
