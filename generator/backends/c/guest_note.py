# SPDX-License-Identifier: BSD-2-Clause
"""The ELF note in which stubs record what a guest uses: what templates say of it. model/notes.py says what an entry is."""
from __future__ import annotations

from dataclasses import dataclass

from generator.model.abi import Abi
from generator.model.c_names import c_name, macro_name
from generator.model.notes import OWNER, USES_SECTION, USES_TYPE, Entry, entry_prefix, without_entry


@dataclass(frozen=True)
class Note:
    """`macro`, `use`: the macros that write an entry. `prefix`: how each begins. `without`: for guests that ask before they
    use a family, (macro, entry)."""
    macro: str
    use: str
    section: str
    type: int
    owner: str
    prefix: str
    without: tuple[tuple[str, Entry], ...]


def make_note(abi: Abi) -> Note:
    without = ((macro_name(abi.name, "does_without", c_name(family.name)), without_entry(abi, family))
               for family in abi.families)
    return Note(macro_name(abi.name, "note"), macro_name(abi.name, "note_use"), USES_SECTION, USES_TYPE, OWNER,
                entry_prefix(abi), tuple(without))
