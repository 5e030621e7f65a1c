# SPDX-License-Identifier: BSD-2-Clause
"""The program that fastjsonschema makes of a schema, kept in build/schema: making it takes longer than most commands.

A kept program belongs to one text of the schema, one installed library and one version of Python. One that is not there,
or that cannot be read or run, is made again; where nothing can be written it is made each time. A kept program needs no
library: importing fastjsonschema takes as long as a whole check.
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
LIBRARY = "fastjsonschema"
ERROR = "JsonSchemaValueException"      # what a program raises and catches
FORM = 2        # of what is kept: another number for another one
Check = Callable[[Any], Any]


def load_check(schema: dict[str, Any], folder: Path = KEPT, translate: Callable[[dict[str, Any]], str] | None = None) -> Check:
    """A function that raises ValueError or TypeError for a tree that is not as the schema (draft 7) says. It only says
    no: why, another library has to find. `translate`: makes the program of a schema, fastjsonschema if not given."""
    text = json.dumps([FORM, schema, describe_library(), sys.version])
    file = folder / f"schema_{hashlib.sha256(text.encode()).hexdigest()[:32]}.py"
    return run_kept(file) or make(schema, translate or translate_schema, file)


def fits(check: Check, tree: Any) -> bool:
    """Whether a function of load_check takes the tree."""
    try:
        check(tree)
    except (TypeError, ValueError):
        return False
    return True


def describe_library() -> tuple[str, int, int]:
    """Which one is installed: its file, without running it. Raises ImportError if there is none."""
    found = importlib.util.find_spec(LIBRARY)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(f"No module named '{LIBRARY}'", name=LIBRARY)
    state = os.stat(found.origin)
    return found.origin, state.st_size, state.st_mtime_ns


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


def make(schema: dict[str, Any], translate: Callable[[dict[str, Any]], str], file: Path) -> Check:
    code = translate(schema)
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


def translate_schema(schema: dict[str, Any]) -> str:
    import fastjsonschema

    return shorten(fastjsonschema.compile_to_code(schema))


def shorten(code: str) -> str:
    """The program without its library, and without the parts of the schema that each of its errors quotes."""
    import ast

    class Shortener(ast.NodeTransformer):
        def visit_Raise(self, node: ast.Raise) -> ast.Raise:
            if isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name) and node.exc.func.id == ERROR:
                node.exc = node.exc.func
            return node

        def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST:
            if node.module == LIBRARY and [(name.name, name.asname) for name in node.names] == [(ERROR, None)]:
                return ast.parse(f"class {ERROR}(ValueError): pass").body[0]
            return node

    return ast.unparse(Shortener().visit(ast.parse(code))) + "\n"
