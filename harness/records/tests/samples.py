# SPDX-License-Identifier: BSD-2-Clause
"""A record to try things with."""
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

RECORD: dict[str, Any] = {
    "title": "It answers something else", "kind": "wrong error", "severity": "misleading answer", "affects": ["h@1"], "since": "0.9",
    "open": "1, July 2026", "text": [{"where": "The text, 1", "says": "it is refused", "basis": "explicit"}],
    "expected": "invalid", "seen": "failed", "steps": ["Make the call."], "shows": [{"hosts": ["h@1"], "guests": ["g@1.0"], "tests": ["f.c.t"]}],
    "source": [{"file": "a.c", "function": "f"}], "cause": "It looks at nothing.", "fix": "Look.", "guest": "Take both.",
    "host": "Answer invalid.", "reported": "no"}


def write_record(folder: Path, name: str, **changes: Any) -> Path:
    """A file that differs from RECORD in what is given; None takes a key out. `affects` follows from `shows`."""
    data = {key: value for key, value in (RECORD | changes).items() if value is not None}
    if "shows" in changes and changes["shows"] and "affects" not in changes:
        data["affects"] = list(dict.fromkeys(host for block in changes["shows"] for host in block["hosts"]))
    file = folder / f"{name}.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    plain = json.loads(json.dumps(data))    # nothing twice: yaml would write an alias
    file.write_text(yaml.safe_dump(plain, sort_keys=False), encoding="utf-8")
    return file
