# SPDX-License-Identifier: BSD-2-Clause
"""A place that makes a hypercall, and what is known of it."""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from .unpack import KernelError

MOST_CALLS = 1 << 18    # of one kernel
T = TypeVar("T")


@dataclass(frozen=True)
class Site:
    """`values`: carrier of the ABI's id → what it holds there; a carrier whose content is not known is left out. `function`:
    that makes the call, "" if no symbol is near. `abi`: "" for what is counted and belongs to no ABI of a spec."""
    abi: str
    address: int
    function: str
    values: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Hooks:
    """All of one kernel. `paravirt`: operation → places that a hypervisor's code is patched into, x86 alone. `notes`: what
    was not found out, in words."""
    sites: tuple[Site, ...]
    paravirt: tuple[tuple[str, int], ...] = ()
    notes: tuple[str, ...] = ()


def limited(places: Iterable[T]) -> Iterator[T]:
    """The same places, if a kernel can have so many. Raises KernelError."""
    for number, place in enumerate(places):
        if number >= MOST_CALLS:
            raise KernelError(f"it makes more than {MOST_CALLS} hypercalls: that is no kernel")
        yield place
