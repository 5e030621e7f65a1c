# SPDX-License-Identifier: BSD-2-Clause
"""A host answers otherwise to what it does not know: a guest that probes takes the answer for another.

If both answers mean absence to both releases, nobody notices. Where the version of the calls is another, the version is refused first.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._answers import answer_pairs, same_status
from generator.diff.rules._uses import has_new_version, refused
from generator.diff.rules._words import BOTH_WAYS
from generator.model.abi import Abi

HISTORY = ("QEMU's PSCI raised an undefined instruction for unknown functions until 6.2 and answers -1 since 7.0 "
           "(target/arm/psci.c).")
CLAIMS = ("Abi.answers", "Family.answers", "Answers.unknown_family", "Answers.unknown_call", "Answers.retired_call")


def compare(pair: Pair) -> Iterator[Found]:
    for where, old, new, promised in answer_pairs(pair):
        for name in ("unknown_family", "unknown_call", "retired_call"):
            before, after = getattr(old, name), getattr(new, name)
            if before != after and not same_status(pair, before, after):
                known = all_absent(pair.old, before, after) and all_absent(pair.new, before, after)
                versioned = not known and where.path[:1] == ("families",) and has_new_version(pair, where.path[1])
                effects = Effects() if known else refused(BOTH_WAYS) if versioned else BOTH_WAYS
                note = "; hosts refuse calls of another version before they look" if versioned else ""
                yield Found(where, f"{name} was answered {before or 'as unknown'} and is answered {after or 'as unknown'}{note}", effects,
                            "keep the answer: guests probe by it" if effects == BOTH_WAYS else "", promised)


def all_absent(abi: Abi, *names: str | None) -> bool:
    """Whether a release knows these statuses, and each means absence."""
    absent = {value.name for value in abi.status.values if value.absent}
    return all(name is None or name in absent for name in names)
