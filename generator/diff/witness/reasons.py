# SPDX-License-Identifier: BSD-2-Clause
"""Why no witness can show what some rules find: what its guest does not do, and what its hosts do not have."""
from __future__ import annotations

from generator.diff.change import Change

ASKS = "a witness does not ask what there is, and its hosts have every feature"
ANSWERS = "a host of a witness answers every guest, at once"
SAME_PLACES = "sizes, places and numbers are the same, and a witness gives no values in memory"
REASONS = {     # by the beginning of a rule's name; the longest counts
    "annotation-": "hosts of witnesses have no queue, and take an annotated call as any other",
    "call-annotation-": "hosts of witnesses have no queue, and take an annotated call as any other",
    "answer-without": ASKS,
    "arch-": "the stubs and hosts of other architectures are not run",
    "argument-address": "an address is a number like another until a host uses it",
    "blocking-": ANSWERS,
    "buffer-element": "both element types have one size, and a witness fills memory with one byte",
    "carrier-width": "the numbers of calls fit both widths",
    "check-vanished": "a witness passes values that its release allows",
    "buffer-space": "memory of a witness has one kind of addresses",
    "call-discovery": ASKS,
    "caller-": "a guest of a witness is of no kind of its own, and its hosts take all",
    "cpuid-": ASKS,
    "discovery-": ASKS,
    "executes-": "what a host does to the machine is not seen from the guest",
    "error-removed": "no status is told where the call is made",
    "id-field-width": "the numbers of calls fit both widths",
    "narrow-rule": "a generated host that ignores bits above an argument cuts them, and one that may not see them does not look",
    "reserved-bit-": "the release does not check its reserved bits",
    "result-type": "a host of a witness gives a value that fits both",
    "id-field-added": "a generated host does not look at bits that have no name",
    "family-optional": "hosts of witnesses have every call of their release",
    "family-required": "hosts of witnesses have every call of their release",
    "feature-": ASKS,
    "instruction-": "a trap takes the place of the instruction",
    "need-": ASKS,
    "noreturn-": ANSWERS,
    "privilege-": ANSWERS,
    "register-": "a witness makes calls; it reads and writes no system registers",
    "restart-": ANSWERS,
    "result-always": "a host of a witness gives no value with an error",
    "shared-": "a witness makes calls; its hosts publish no memory",
    "status-absent": "what a guest takes an answer for is not in its stubs",
    "status-type": "the numbers that a host of a witness gives fit both types",
    "flag-": SAME_PLACES,
    "type-": SAME_PLACES,
    "value-": SAME_PLACES,
    "type-align": "memory of a witness is aligned to pages",
    "type-opened": "a witness passes values that have names",
    "type-closed": "a witness passes values that have names",
}
NO_CALL = "no call shows it"
SAME = "the guest passes on both hosts"


def reason_for(change: Change, found: str) -> str:
    """The reason that is told: what is known of the rule says more than that nothing was seen."""
    if not found.startswith((NO_CALL, SAME)):
        return found
    known = max((name for name in REASONS if change.rule.startswith(name)), key=len, default="")
    return REASONS[known] if known else found
