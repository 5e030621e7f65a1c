# SPDX-License-Identifier: BSD-2-Clause
"""The words of a record that are closed lists, each with what it means. finding.schema.json has the same lists."""
from __future__ import annotations

from collections.abc import Mapping

KINDS: Mapping[str, str] = {
    "advertised but broken": "the host offers it, and it does not do what the text says",
    "works but unadvertised": "it works, and nothing that a guest can ask tells that it is there",
    "wrong error": "it is refused, with a status that means something else or that the call does not have",
    "wrong answer": "it succeeds, and what it answers is not true",
    "not refused": "it succeeds, and the text names an error for it",
    "effect missing": "it succeeds, and it was not done",
    "memory changed": "it changed memory of the guest that it was not given",
    "register clobbered": "it changed a register that it has to preserve",
    "contradiction": "two answers cannot both be true",
    "crash": "the host dies",
    "hang": "the host does not return",
    "out of bounds": "the host reads or writes beside the object that it means",
    "declared only": "a public header or document has it, and no code does it",
    "wrong document": "the code does what it means to, and a document says something else",
}
"""What a finding is."""

SEVERITIES: Mapping[str, str] = {
    "memory safety": "a guest reaches memory of the host that is not its own, by reading or by writing",
    "guest harmed": "a guest that keeps to the text loses data, hangs or crashes, or the machine does",
    "misleading answer": "a guest that believes the answer goes a wrong way",
    "cosmetic": "no guest is known that it harms",
}
"""How much a finding matters; the worst first."""

BASES: Mapping[str, str] = {
    "explicit": "the text says it in so many words",
    "read into it": "the text says it for us and could be read otherwise; `because` has the reasons",
}
"""How a finding rests on a text."""
