# SPDX-License-Identifier: BSD-2-Clause
"""Modules that are loaded only when they are needed, so that a quick answer stays quick. No other code loads a module of this
project late."""
from __future__ import annotations

import importlib
from types import ModuleType


def load_late(name: str) -> ModuleType:
    """The module of that full name."""
    return importlib.import_module(name)
