# SPDX-License-Identifier: BSD-2-Clause
"""The program that fastjsonschema makes of a schema, kept in build/schema: making it takes longer than most commands.

A kept program belongs to one text of the schema, one version of the library and one of Python. One that is not there, or
that cannot be read or run, is made again; where nothing can be written it is made each time.
"""
from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

KEPT = Path(__file__).resolve().parents[2] / "build" / "schema"
Check = Callable[[Any], Any]


def load_check(schema: dict[str, Any], library: Any, folder: Path = KEPT) -> Check:
    """A function that raises for a tree that is not as the schema says. `library`: fastjsonschema."""
    text = json.dumps([schema, library.VERSION, sys.version])
    file = folder / f"schema_{hashlib.sha256(text.encode()).hexdigest()[:32]}.py"
    return run_kept(file) or make(schema, library, file)


def run_kept(file: Path) -> Check | None:
    try:
        spec = importlib.util.spec_from_file_location(file.stem, file)
        if spec is None or spec.loader is None or not file.is_file():
            return None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module.validate
    except (OSError, ImportError, SyntaxError, ValueError, AttributeError, NameError):
        return None


def make(schema: dict[str, Any], library: Any, file: Path) -> Check:
    code = library.compile_to_code(schema)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary = file.with_suffix(f".{os.getpid()}")
        temporary.write_text(code, encoding="utf-8")
        os.replace(temporary, file)
    except OSError:
        pass
    names: dict[str, Any] = {}
    exec(compile(code, file.name, "exec"), names)   # what run_kept does the next time
    return names["validate"]
