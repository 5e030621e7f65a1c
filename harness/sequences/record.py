# SPDX-License-Identifier: BSD-2-Clause
"""A draft of a record (ci/findings/README.md): what a machine knows is filled in. FILL says what a person has to find out."""
from __future__ import annotations

from typing import Any

import yaml

from generator.model.lowered import lowered_calls

from .kept import FOLDER
from .kept import KINDS as KINDS_OF_TESTS
from .paste import show_steps, show_value
from .state import Kept
from .steps import Step
from .vocabulary import Vocabulary

FILL = "FILL IN:"
KINDS = {"crash": ("crash", "guest harmed"), "hang": ("hang", "guest harmed"), "flood": ("not refused", "guest harmed"),
         "guest": ("crash", "guest harmed"), "memory": ("memory changed", "guest harmed"), "code": ("memory changed", "guest harmed"),
         "registers": ("register clobbered", "guest harmed"), "status": ("wrong error", "misleading answer"),
         "contradiction": ("contradiction", "misleading answer")}


def draft_record(host: str, vocabulary: Vocabulary, kept: Kept, repeat: str) -> str:
    """`repeat`: the file that repeats it."""
    kind, severity = KINDS[kept.kind]
    steps = [step for sequence in kept.program for step in sequence]
    data: dict[str, Any] = {
        "title": f"{FILL} {kept.call}: {kept.detail}",
        "kind": kind, "severity": severity, "affects": [host], "since": f"{FILL} the first version that has it",
        "open": f"{FILL} the newest source that was read and still has it; or `fixed` instead",
        "text": [{"where": f"{FILL} the section", "says": f"{FILL} what it says of this, in our own words", "basis": "explicit"}],
        "expected": f"One of {', '.join(statuses(vocabulary, kept.call))}." if kept.kind == "status" else f"{FILL} what has to happen",
        "seen": sentence(kept.detail),
        "unseen": show_proof(vocabulary, kept, repeat),
        "registers": [{"call": step.call, "before": registers(vocabulary, step)} for step in steps if registers(vocabulary, step)],
        "steps": [*(f"Make the call {line}." for line in lines(vocabulary, kept))],
        "source": [{"file": f"{FILL} the file", "function": f"{FILL} the function"}],
        "cause": f"{FILL} what the source does", "fix": f"{FILL} what to change",
        "guest": f"{FILL} what a guest should do", "host": f"{FILL} what the host should do",
        "note": "Found by drawing sequences of calls." + ("" if kept.confirmed else " It was not seen again when the calls were made alone."),
        "reported": "no"}
    if not data["registers"]:
        del data["registers"]
    return "# SPDX-License-Identifier: BSD-2-Clause\n" + yaml.safe_dump(data, sort_keys=False, width=125, allow_unicode=True)


def show_proof(vocabulary: Vocabulary, kept: Kept, repeat: str) -> str:
    """How the record can be proved from then on."""
    if kept.kind not in KINDS_OF_TESTS or len(kept.program) > 1:
        return f"Only hvabi fuzz shows it: hvabi fuzz --repeat {repeat}"
    abi, call = vocabulary.abi.name, vocabulary.entries[kept.program[-1][-1].call].way.call.full_name
    return f"{FILL} `shows` instead: {abi}-sequences makes the test {call}.<what is tried> if {repeat} is kept as {FOLDER}/{abi}/<name of the test>.json"


def sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def statuses(vocabulary: Vocabulary, call: str) -> list[str]:
    return [vocabulary.status_names[number] for number in sorted(vocabulary.entries[call].statuses or (), reverse=True)]


def lines(vocabulary: Vocabulary, kept: Kept) -> list[str]:
    return [line.partition(": ")[2] for sequence in kept.program for line in show_steps(vocabulary, sequence)]


def registers(vocabulary: Vocabulary, step: Step) -> dict[str, int | str]:
    """What each register holds that travels whole: a number, or a text for what only the guest knows."""
    way = vocabulary.entries[step.call].way
    lowered = next((one for one in lowered_calls(vocabulary.abi)[way.call.full_name, way.form]
                    if one.frame.convention.arch == vocabulary.arch), None)
    found: dict[str, int | str] = {}
    for word in (*lowered.carriers, *lowered.arguments) if lowered is not None else ():
        if word.place is not None and not word.more:
            found[word.place.register] = held(word.parts, step)
    return found


def held(parts: Any, step: Step) -> int | str:
    total = 0
    for part in parts:
        if part.source == "argument":
            value = step.args[part.index]
            if value.source != "number":
                return show_value(value).strip('"')
            bits = value.number >> part.shift
        else:
            bits = part.value or 0
        total |= (bits & (1 << part.width) - 1) << part.low
    return total
