# SPDX-License-Identifier: BSD-2-Clause
"""The answers of dispatch to calls that ask for what a host has."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.c.host_checks import refusal_condition
from generator.backends.c.host_names import ANSWERS, Names, extract
from generator.backends.c.text import hex_literal, u64_literal
from generator.model.abi import Abi, Discovery
from generator.model.lookup import field_mask, key_field
from generator.model.types import Types
from generator.model.versions import release_value


def has_answers(abi: Abi) -> bool:
    """Whether dispatch answers a call by itself."""
    return any(call.answered_by_dispatch for call in abi.calls)


def answers(abi: Abi, types: Types, names: Names) -> Iterator[dict[str, object]]:
    """What the template says of each kind of question: `asked` is the argument that names what is asked for."""
    answered = {call.answered_by_dispatch: call for call in abi.calls if call.answered_by_dispatch}
    for discovery in abi.discovery:
        call = answered.get(discovery.kind)
        if call is None:
            continue
        asked = next((f"args[{argument.index}]" for argument in call.args if argument.name == discovery.argument), "")
        yield {"kind": discovery.kind, "code": ANSWERS[discovery.kind],
               "refusal": refusal_condition(abi, types, names, call), "refused": names.refused(abi, call.family),
               "asked": asked, "outside": "", **by_kind(abi, discovery, asked)}


def by_kind(abi: Abi, discovery: Discovery, asked: str) -> dict[str, str]:
    if discovery.kind == "release":
        return {"release": hex_literal(release_value(abi, discovery))}
    if discovery.kind == "calls":
        return {"present": u64_literal(discovery.present.mask if discovery.present else 1),
                "honoured": honoured_text(abi, discovery)}
    key = key_field(abi)
    carrier = next((carrier for carrier in abi.carriers if key and carrier.name == key.carrier), None)
    if carrier is not None and key is not None and carrier.signed and carrier.width < 64:
        # A signed number arrives sign extended; the table holds its bits.
        return {"outside": f"(int64_t){asked} != (int{carrier.width}_t){asked} && {asked} >> {carrier.width} != 0",
                "asked": f"{asked} & {u64_literal(field_mask(key))}"}
    return {}


def honoured_text(abi: Abi, discovery: Discovery) -> str:
    """The annotations of a call that the host honours, in their place in the answer; "" if no answer says so."""
    hint = next((field for field in abi.fields if field.role == "hint"), None)
    if discovery.annotations is None or hint is None or not abi.annotations:
        return ""
    honoured = extract("(asked->annotations & host->annotations)", hint)
    return f"({honoured}) << {discovery.annotations.low}" if discovery.annotations.low else f"({honoured})"
