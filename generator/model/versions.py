# SPDX-License-Identifier: BSD-2-Clause
"""Releases as numbers: to compare them, and as a host answers them."""
from __future__ import annotations

from generator.model.abi import Abi, Discovery


def release_number(version: str) -> int:
    """Comparable: major in bits 31..16, minor in 15..0. What follows the last release is newer than all."""
    parts = version.split(".")
    if not all(part.isdigit() for part in parts):
        return 0xffffffff
    major, minor = (int(part) for part in (*parts, "0")[:2])
    return major << 16 | minor


def spoken_release(abi: Abi) -> str:
    """The release that a host says it speaks: one of the working text speaks the last one."""
    return abi.releases[-1].version if abi.releases else abi.release


def release_value(abi: Abi, discovery: Discovery) -> int:
    number = release_number(spoken_release(abi))
    value = 0
    for part, bits in ((number >> 16, discovery.major), (number & 0xffff, discovery.minor)):
        if bits is not None:
            value |= (part << bits.low) & bits.mask
    return value
