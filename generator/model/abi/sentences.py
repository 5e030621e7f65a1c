# SPDX-License-Identifier: BSD-2-Clause
"""What the ABI's document demands, sentence by sentence."""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sentence:
    """`id`: stable; the document, the section and a number in it. `says`: in our own words. `call`: the one it is about, "" for none.

    `by`: kinds of tests of the plan that test it without a case; `tests`: tests of guests of their own. `untested`: why nothing tests
    it. `removed`: the first release that no longer has it.
    """
    id: str
    document: str
    section: str
    title: str
    says: str
    since: str
    call: str = ""
    removed: str | None = None
    by: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    untested: str = ""
