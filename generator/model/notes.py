# SPDX-License-Identifier: BSD-2-Clause
"""The ELF notes that generated code leaves in an image: whoever writes them and whoever reads them has these names.

A guest's note has one entry for each place in the object that makes a call. The text of an entry is the whole interface to
`hvabi uses` (tools/uses.py):

    vmi@4.1 5ee3ad2008da395f id=0x03000000                        a call; one carrier after the other
    vmi@4.1 5ee3ad2008da395f id=0x03000000 annotations=0x1        with any of these annotations
    vmi@4.1 5ee3ad2008da395f without=timer                        the guest does without that family

The number is how the hash of the spec begins: enough to see that another text was used. What the other note says stands with
who writes it: model/vms.py.
"""
from __future__ import annotations

from typing import NamedTuple

from generator.model.abi import Abi, Family
from generator.model.ways import Id

OWNER = "hvabi"
USES_SECTION, USES_TYPE = ".note.hvabi", 1          # what a guest calls, for `hvabi uses`
VMS_SECTION, VMS_TYPE = ".note.hvabi.vms", 2        # the machines that its tests run in
HASH_DIGITS = 16        # how many digits of a spec's hash an entry has


class Entry(NamedTuple):
    """An entry of a guest's note. `size`: of all its text, with the NUL at the end. `text`: what stands behind the prefix."""
    size: int
    text: str


def entry_prefix(abi: Abi) -> str:
    """How every entry of an ABI begins."""
    return f"{abi.name}@{abi.release} {abi.spec_hash[:HASH_DIGITS]} "


def call_entry(abi: Abi, number: Id, annotations: int = 0) -> Entry:
    """That a call is made. `annotations`: mask of those that may travel with it."""
    text = " ".join(f"{carrier}=0x{value & (1 << 64) - 1:x}" for carrier, value in number)
    return make_entry(abi, f"{text} annotations=0x{annotations:x}" if annotations else text)


def without_entry(abi: Abi, family: Family) -> Entry:
    """That a guest does without a family where a host lacks it."""
    return make_entry(abi, f"without={family.name}")


def make_entry(abi: Abi, text: str) -> Entry:
    return Entry(len(entry_prefix(abi)) + len(text) + 1, text)
