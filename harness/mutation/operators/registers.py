# SPDX-License-Identifier: BSD-2-Clause
"""Registers that a convention preserves, by their numbers."""
from __future__ import annotations

from functools import lru_cache

from generator.lang.architectures import find_register

from ..mutant import Base

COUNT = {"i386": 8, "x86_64": 16, "arm64": 31}


def preserved(base: Base, arch: str, variant: str) -> list[int]:
    convention = next(item for item in base.abi.conventions if item.arch == arch and item.variant == variant)
    return list(preserved_of(convention.arch, (*convention.status, *convention.value, *convention.clobbers)))


@lru_cache(maxsize=None)
def preserved_of(arch: str, changed: tuple[str, ...]) -> tuple[int, ...]:
    taken = {found.number for name in changed if (found := find_register(arch, name.split("[")[0])) is not None}
    return tuple(number for number in range(1, COUNT.get(arch, 32)) if number not in taken)
