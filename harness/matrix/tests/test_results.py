# SPDX-License-Identifier: BSD-2-Clause
"""results.json read again: whoever reads it gets what it needs, or one line that says what is wrong."""
from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from harness.matrix.model import HOME, MatrixError
from harness.matrix.results import read_results

from .whole_results import make_whole

CELL = {"guest": "a@1", "host": "b@1", "verdict": "ok", "facts": {"release": "1"}, "findings": [{"test": "cell"}], "tests": [{"name": "x.y.z"}]}
GOOD = make_whole({"hosts": [{"name": "b@1"}], "guests": [{"name": "a@1"}], "cells": [CELL]})
READERS = (["ci/check-findings", "{}"], ["ci/check-blessed", "{}"], ["ci/check-alike", "{}", "a", "b"], ["./hvabi", "finding", "--draft", "{}"],
           ["./hvabi", "differences", "--results", "{}"])
BAD = [
    (lambda data: data.pop("schema"), "is no results.json of a matrix (hvabi-matrix/2)"),
    (lambda data: data.update(schema="hvabi-matrix/1"), "is no results.json of a matrix (hvabi-matrix/2)"),
    (lambda data: data.update(cells=5), "it has no 'cells' that is a list"),
    (lambda data: data.pop("run"), "it has no 'run' that is a map"),
    (lambda data: data["hosts"][0].pop("emulator"), "hosts[0] has no 'emulator' that is a text"),
    (lambda data: data["hosts"].append("b"), "hosts[1] is no map"),
    (lambda data: data["cells"][0].update(tests={}), "cells[0] has no 'tests' that is a list"),
    (lambda data: data["cells"][0]["tests"].append(None), "cells[0].tests[1] is no map"),
    (lambda data: data["cells"][0]["findings"][0].pop("record"), "cells[0].findings[0] has no 'record' that is a text"),
    (lambda data: data["hosts"][0]["image"].update(version=1), "hosts[0].image has a value that is no text"),
    (lambda data: data["cells"][0]["facts"].update(release=1), "cells[0].facts has a value that is no text"),
]


def write(folder: Path, data: Any) -> Path:
    file = folder / "results.json"
    file.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return file


def test_what_is_whole_is_read(tmp_path: Path) -> None:
    assert read_results(write(tmp_path, GOOD)) == GOOD


@pytest.mark.parametrize(("change", "says"), BAD, ids=lambda one: one if isinstance(one, str) else "")
def test_what_is_not_is_one_line(change: Callable[[dict], object], says: str, tmp_path: Path) -> None:
    data = json.loads(json.dumps(GOOD))
    change(data)
    with pytest.raises(MatrixError) as error:
        read_results(write(tmp_path, data))
    assert says in str(error.value) and "\n" not in str(error.value) and error.value.code == 3


def test_what_cannot_be_read_is_said_once(tmp_path: Path) -> None:
    with pytest.raises(MatrixError) as error:
        read_results(tmp_path)
    assert str(error.value) == f"{tmp_path}: cannot be read: Is a directory: check the name and its permissions"


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 100000, '{"schema": "hvabi-matrix/2"}', None, "pipe"])
@pytest.mark.parametrize("words", READERS, ids=lambda words: words[-2 if "alike" not in words[0] else 0])
def test_every_reader_says_it_in_one_line(words: list[str], text: str | None, tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    if text == "pipe":
        os.mkfifo(file)
    elif text is not None:
        write(tmp_path, text)
    done = subprocess.run([word.format(file) for word in words], cwd=HOME, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (3, "", 1), done
    assert "results.json" in done.stderr and "Traceback" not in done.stderr
