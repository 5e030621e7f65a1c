# SPDX-License-Identifier: BSD-2-Clause
"""The specs of the repository, read once for all tests of a process. Nobody may change them."""
from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from generator.lang.find import list_abis
from generator.lang.load import Spec, load
from generator.model.abi import Abi
from generator.model.resolve import resolve

ROOT = Path(__file__).resolve().parents[2]


@lru_cache(maxsize=None)
def read_spec(name: str) -> Spec:
    return load(list_abis(ROOT)[name], ROOT)


@lru_cache(maxsize=None)
def releases() -> dict[str, Abi]:
    """Every release of every ABI, as abi@release."""
    specs = [read_spec(name) for name in list_abis(ROOT)]
    return {f"{spec.name}@{version}": resolve(spec, version) for spec in specs for version in spec.versions}
