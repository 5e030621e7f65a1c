# SPDX-License-Identifier: BSD-2-Clause
"""Each bit of a register has one purpose when a call is made, and one when it returns."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lang.nodes import Map
from generator.lint._context import Context, Finding
from generator.lint._registers import Named, places_of
from generator.model.places import make_place

BLOCKS = ("inputs", "outputs")


def check(context: Context) -> Iterator[Finding]:
    for convention in context.conventions:
        arch = convention.node["arch"]
        back = "inputs" if (convention.node.get("blocks") or {}).get("out") == "rest" else "outputs"
        for kinds in (("carriers", "fixed", "arguments"), ("status", "value", "when", "clobbers"), ("carriers", "fixed", "inputs"),
                      ("status", "value", "when", "clobbers", back)):
            used: list[tuple[str, int, str]] = []
            for item in places_of(convention.node, context):
                place = place_of(arch, item.text)
                if item.purpose not in kinds or place is None:
                    continue
                whole, mask = place if item.purpose != "clobbers" else (place[0], -1)
                other = next((purpose for name, bits, purpose in used if name == whole and bits & mask
                              and not (item.purpose == "value" and purpose == "status" and shares(convention.node))), None)
                if other is not None and (item.purpose == kinds[-1] or kinds[-1] not in BLOCKS):
                    yield item.location, message(arch, item, other)
                used.append((whole, mask, item.purpose))


def place_of(arch: str, text: str) -> tuple[str, int] | None:
    """The whole register of a place and a mask of its bits; None if it means none, or flags and the like."""
    place = make_place(arch, text)
    return None if place is None else (place.register, (1 << place.width) - 1 << place.low)


def message(arch: str, item: Named, other: str) -> str:
    purposes = f"{PURPOSES[item.purpose]} and {PURPOSES[other]}" if item.purpose != other else f"both times {PURPOSES[item.purpose]}"
    register = architecture(arch).find_register(item.register)
    in_part = item.text != item.register or register is not None and register.whole != register.name
    remedy = ": name bits that nothing else has" if in_part and item.purpose != "clobbers" else ""
    return f"register {item.text} serves twice: {purposes}{remedy}"


def shares(node: Map) -> bool:
    """Whether status and value may have one place: the sign of the word tells them apart, or another word does."""
    results = node.get("results") or {}
    return "shared" in results or "success" in (results.get("when") or {})


PURPOSES = {"carriers": "as a carrier", "fixed": "for a fixed value", "arguments": "for an argument", "status": ("for "
    "the status"),
            "inputs": "for a block", "outputs": "for a block", "value": "for the value", "when": "for what says where the status is", "clobbers": "among the clobbers (results need not be listed there)"}
