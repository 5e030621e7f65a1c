# SPDX-License-Identifier: BSD-2-Clause
"""Reads what a run of the matrix left: results.json, for whoever looks at it later."""
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.exit_status import Situation
from generator.files import NotUsable, read_regular
from generator.printable import printable

from .model import MatrixError
from .report import SCHEMA

MOST_BYTES = 1 << 30


def read_results(file: Path) -> dict[str, Any]:
    """Raises MatrixError: what is wrong, and what to do."""
    try:
        data = json.loads(read_regular(file, MOST_BYTES))
    except FileNotFoundError:
        raise MatrixError(f"{printable(str(file))}: there are no results: run 'hvabi matrix' first", Situation.MISSING.status) from None
    except (NotUsable, OSError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise MatrixError(f"{printable(str(file))} cannot be read: {why}", Situation.UNREADABLE.status) from None
    except (ValueError, RecursionError) as error:
        raise MatrixError(f"{printable(str(file))} is no JSON: {error}", Situation.UNREADABLE.status) from None
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise MatrixError(f"{printable(str(file))} is no results.json of a matrix ({SCHEMA})", Situation.UNREADABLE.status)
    return data
