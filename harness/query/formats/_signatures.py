# SPDX-License-Identifier: BSD-2-Clause
"""Signatures as text, for formats that tell no registers."""
from __future__ import annotations

import re

from ..facts import FIRST, Fact, Leaf
from ..signatures import OTHERS, plain

# What specs say, here only so that a format knows which text is a signature; a test holds it against the specs.
OF_SPECS = {"KVMKVMKVM": "kvm", "XenVMMXenVMM": "xen", "Microsoft Hv": "hyperv", "Linux KVM Hv": "hyperv"}
KNOWN = {plain(text): text for text in (*OTHERS, *OF_SPECS)}

LARGEST = re.compile(r"\b(?:max\w*|highest|largest|limit)"
                     r"\b[\s\w]{0,16}[=:\s]{1,3}(?:0x)?(4000[0-9a-f]{4})\b", re.IGNORECASE)


def largest_leaf(text: str) -> int | None:
    """The last leaf, where the line names it beside the signature."""
    found = LARGEST.search(text)
    return int(found[1], 16) if found else None


def abi_of(signature: str) -> str:
    return OF_SPECS.get(plain(signature), "")


def is_signature(text: str) -> bool:
    return plain(text) in KNOWN


def leaf_of_signature(signature: str, base: int = FIRST, last: int | None = None) -> list[Fact]:
    """The leaf that holds it; its first register, the last leaf, is perhaps not told."""
    text = KNOWN.get(plain(signature), signature)
    data = text.encode("latin-1", "replace")[:12].ljust(12, b"\0")
    words = [int.from_bytes(data[place:place + 4], "little") for place in range(0, 12, 4)]
    return [Leaf(base, 0, (last, words[0], words[1], words[2]))]
