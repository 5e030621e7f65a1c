# SPDX-License-Identifier: BSD-2-Clause
"""Grammars of formats: one module a format, registered by lying in a package.

The module's docstring begins with who prints the format; `read` reads it, as the package says. Names that begin with an
underscore are helpers. Samples are files `samples/<module>*.txt` of the package, as generator/tests/samples.py describes them.
"""
from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any


@dataclass(frozen=True)
class Format:
    """`name`: the module's, with dashes. `rank`: the module's RANK, 0 without one; lower ones are asked first."""
    name: str
    doc: str
    rank: int
    read: Callable[..., Any]
    samples: tuple[Path, ...]
    module: ModuleType


def list_formats(package: ModuleType) -> tuple[Format, ...]:
    """All formats of a package, by rank and name."""
    formats = []
    for found in pkgutil.iter_modules(package.__path__):
        if not found.name.startswith("_") and not found.ispkg:
            formats.append(load_format(package, found.name))
    return tuple(sorted(formats, key=lambda item: (item.rank, item.name)))


def load_format(package: ModuleType, name: str) -> Format:
    module = importlib.import_module(f"{package.__name__}.{name}")
    doc = (module.__doc__ or "").strip().split("\n\n")[0].replace("\n", " ")
    folder = Path(package.__path__[0]) / "samples"
    samples = tuple(sorted(path for path in folder.glob(f"{name.replace('_', '-')}*.txt")))
    return Format(name.replace("_", "-"), doc, getattr(module, "RANK", 0), module.read, samples, module)


def describe_formats(formats: tuple[Format, ...]) -> str:
    """For --list-formats: a line each."""
    width = max((len(item.name) for item in formats), default=0)
    return "\n".join(f"{item.name:{width}}  {item.doc}" for item in formats)
