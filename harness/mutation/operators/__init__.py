# SPDX-License-Identifier: BSD-2-Clause
"""The operators: one file each, found by being here."""
from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache

from ..mutant import Operator


@lru_cache(maxsize=None)
def all_operators() -> tuple[Operator, ...]:
    """By name; a module without an OPERATOR helps others."""
    modules = (importlib.import_module(f"{__name__}.{item.name}") for item in pkgutil.iter_modules(__path__))
    found = [module.OPERATOR for module in modules if hasattr(module, "OPERATOR")]
    return tuple(sorted(found, key=lambda operator: (operator.kind, operator.name)))
