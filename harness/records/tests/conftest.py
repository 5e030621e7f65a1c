# SPDX-License-Identifier: BSD-2-Clause
"""Records to try things with."""
from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from harness.records.load import load_record
from harness.records.record import Record

RECORD: dict[str, Any] = {
    "title": "It answers something else", "kind": "wrong error", "severity": "misleading answer", "affects": ["h@1"], "since": "0.9",
    "open": "1, July 2026", "text": [{"where": "The text, 1", "says": "it is refused", "basis": "explicit"}],
    "expected": "invalid", "seen": "failed", "shows": [{"hosts": ["h@1"], "guests": ["g@1.0"], "tests": ["f.c.t"]}],
    "source": [{"file": "a.c", "function": "f"}], "cause": "It looks at nothing.", "fix": "Look.", "guest": "Take both.",
    "host": "Answer invalid.", "reported": "no"}

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a record that differs from RECORD in what is given; None takes a key out."""
    def write(name: str = "host/it", folder: str = "ci/findings", /, **changes: Any) -> Path:
        data = json.loads(json.dumps(RECORD | changes))    # nothing twice: yaml would write an alias
        file = tmp_path / folder / f"{name}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(yaml.safe_dump({key: value for key, value in data.items() if value is not None}, sort_keys=False), encoding="utf-8")
        return file
    return write


@pytest.fixture
def make(write: Write, tmp_path: Path) -> Callable[..., Record]:
    """As `write`, and read again."""
    def make(name: str = "host/it", /, **changes: Any) -> Record:
        return load_record(write(name, **changes), tmp_path)
    return make
