# SPDX-License-Identifier: BSD-2-Clause
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from harness.records.load import load_record
from harness.records.record import Record

from .samples import write_record

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a record (write_record) into a folder of records."""
    def write(name: str = "host/it", folder: str = "ci/findings", /, **changes: Any) -> Path:
        return write_record(tmp_path / folder, name, **changes)
    return write


@pytest.fixture
def make(write: Write, tmp_path: Path) -> Callable[..., Record]:
    """As `write`, and read again."""
    def make(name: str = "host/it", /, **changes: Any) -> Record:
        return load_record(write(name, **changes), tmp_path)
    return make
