# SPDX-License-Identifier: BSD-2-Clause
"""Answers as text for people, and as data for programs."""
from __future__ import annotations

from dataclasses import asdict

from .book import Place
from .calls import calls_data, show_calls
from .interfaces import Answer, Interface, Item, Unnamed

WIDTH = 100


def show_answer(answer: Answer) -> list[str]:
    lines = [f"{answer.name}:" + (f" {answer.state}: {answer.reason}" if answer.reason else "")]
    for interface in answer.interfaces:
        lines += [f"  {line}".rstrip() for line in show_interface(interface)]
    if answer.facts:
        lines += ["  what its probe says", *(f"    {line}" for line in show_facts(answer.facts))]
    for calls in answer.calls:
        lines += [f"  {line}" for line in show_calls(calls)]
    if answer.says:
        lines += ["  what the kernel says", *(f"    {line[:WIDTH * 2]}" for line in answer.says)]
    return lines + [f"  note: {note}" for note in answer.notes]


def show_interface(interface: Interface) -> list[str]:
    where = f", \"{interface.signature}\"" if interface.signature else ""
    if interface.base is not None and interface.leaves.get((interface.base, 0), (None,))[0] is not None:
        where = f" at {interface.base:#x}" + where      # else the text told the signature, and not where it stands
    is_near = ": " in interface.version         # the version is not that of the spec
    release = f" {interface.release}" if interface.release and not is_near else ""
    abi = f" ({interface.abi}{release})" if interface.abi else release
    lines = [f"{interface.title}{abi}{where}"]
    lines += [f"  {'version':28} {interface.version}"] if interface.version else []
    lines += [f"  {label:28} {text}" for label, text in interface.details]
    lines += [f"  families: {', '.join(interface.families)}"] if interface.families else []
    values = interface.chosen("value")
    lines += [f"  {item.name.name:28} {show_value(item):12} {first_words(item.name.doc)}" for item in values]
    for kind, title in (("feature", "features"), ("hint", "hints")):
        there = [item for item in interface.chosen(kind) if item.advertised]
        lines += [f"  {title}: {len(there)} of {len(interface.chosen(kind))}"] if interface.chosen(kind) else []
        lines += [f"    {item.name.name:26} {show_place(item.name.place):22} {first_words(item.name.doc)}"
                  for item in there]
    lines += [f"  no name: {show_unnamed(unnamed)}" for unnamed in interface.unnamed]
    if not interface.abi:
        lines += [f"  {leaf:#x} {subleaf:#x}: {' '.join('?' if word is None else f'{word:08x}' for word in registers)}"
                  for (leaf, subleaf), registers in interface.leaves.items()]
    return lines


def show_value(item: Item) -> str:
    return str(item.value) if item.value < 1 << 12 else f"{item.value:#x}"


def show_place(place: Place) -> str:
    if place.answer.startswith("/"):        # a word of the device tree
        return place.answer[1:]
    bits = f"bit {place.bits.low}" if place.bits.width == 1 else f"bits {place.bits.high}..{place.bits.low}"
    if place.answer:
        return f"{place.answer.rpartition('.')[2]} {bits}"
    return f"leaf {place.leaf:#x}{f'.{place.subleaf}' if place.subleaf else ''} {place.register} {bits}"


def show_unnamed(unnamed: Unnamed) -> str:
    place = unnamed.place
    if place.bits.width == 1:
        return show_place(place)
    where = place.answer or f"leaf {place.leaf:#x}{f'.{place.subleaf}' if place.subleaf else ''} {place.register}"
    return f"{where} = {unnamed.value:#x}"


def show_facts(facts: dict[str, str]) -> list[str]:
    """One line for each family that was asked. Of a host that speaks several ABIs, names begin with the ABI's."""
    lines: list[str] = []
    families: dict[str, list[str]] = {}
    for name, value in facts.items():
        abi, colon, fact = name.rpartition(": ")
        if not fact.startswith("query."):
            lines.append(f"{abi}{colon}{fact} {value}")
        elif value not in ("0x0", "0"):
            family, _, call = fact.removeprefix("query.").partition(".")
            families.setdefault(f"{abi}{colon}{family}", []).append(call or "there")
    return lines + [f"{family}: {', '.join(calls)}" for family, calls in families.items()]


def first_words(doc: str) -> str:
    """The first sentence, cut to a line."""
    text = " ".join(doc.split())
    end = text.find(". ")
    text = text[:end + 1] if end >= 0 else text
    return text if len(text) <= WIDTH else text[:WIDTH - 1] + "…"


def answer_data(answer: Answer) -> dict[str, object]:
    return {"name": answer.name, "state": answer.state, "reason": answer.reason,
            "interfaces": [interface_data(one) for one in answer.interfaces], "says": answer.says,
            "facts": answer.facts, "complaints": answer.complaints, "notes": answer.notes,
            "calls": [calls_data(calls) for calls in answer.calls]}


def interface_data(interface: Interface) -> dict[str, object]:
    return {
        "abi": interface.abi, "title": interface.title, "base": interface.base, "signature": interface.signature,
        "release": interface.release, "version": interface.version, "details": dict(interface.details),
        "families": interface.families,
        "values": [{"name": item.name.name, "value": item.value, "doc": item.name.doc, **asdict(item.name.place)}
                   for item in interface.chosen("value")],
        "features": [{"name": item.name.name, "hint": item.name.kind == "hint", "advertised": item.advertised,
                      "doc": item.name.doc, **asdict(item.name.place)} for item in interface.chosen("feature", "hint")],
        "unnamed": [{**asdict(one.place), "value": one.value} for one in interface.unnamed],
        "leaves": [{"leaf": leaf, "subleaf": subleaf, "registers": list(registers)}
                   for (leaf, subleaf), registers in interface.leaves.items()]}
