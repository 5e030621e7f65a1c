# SPDX-License-Identifier: BSD-2-Clause
"""What two answers differ in, and which calls that makes possible; what several have in common."""
from __future__ import annotations

from dataclasses import dataclass, field

from generator.model.abi import Abi

from .book import OF_THE_MACHINE, Book
from .interfaces import Answer, Interface
from .page import show_place, show_unnamed

Pair = tuple[int | None, int | None]
X86 = {"x86_64", "i386"}


@dataclass
class Difference:
    """Of one interface. `only`: the name of the answer that alone has it, "" for both. Pairs are (first's, second's)."""
    title: str
    abi: str
    only: str = ""
    values: dict[str, Pair] = field(default_factory=dict)
    machine: dict[str, Pair] = field(default_factory=dict)      # values that are not the hypervisor's
    features: dict[str, tuple[bool, bool]] = field(default_factory=dict)
    unnamed: dict[str, tuple[int, int]] = field(default_factory=dict)
    releases: tuple[str, str] = ("", "")
    enables: dict[str, list[str]] = field(default_factory=dict)     # a feature, or "release x": the calls
    base: Pair = (None, None)

    @property
    def is_empty(self) -> bool:
        return not (self.only or self.values or self.features or self.unnamed or self.base[0] != self.base[1]
                    or self.releases[0] != self.releases[1])


def compare(first: Answer, second: Answer, book: Book) -> list[Difference]:
    keys = list(dict.fromkeys(one.key for answer in (first, second) for one in answer.interfaces))
    found = []
    for key in keys:
        left, right = (next((one for one in answer.interfaces if one.key == key), None) for answer in (first, second))
        if left is None or right is None:
            there = left or right
            assert there is not None
            found.append(Difference(there.title, there.abi, (first if left else second).name))
        else:
            found.append(compare_interface(left, right, book))
    return [one for one in found if not one.is_empty]


def compare_interface(left: Interface, right: Interface, book: Book) -> Difference:
    difference = Difference(left.title, left.abi, releases=(left.release, right.release), base=(left.base, right.base))
    values = [{item.name.name: item.value for item in one.chosen("value") if not item.name.name.startswith("max_leaf")}
              for one in (left, right)]
    for name in dict.fromkeys((*values[0], *values[1])):
        pair = values[0].get(name), values[1].get(name)
        if pair[0] != pair[1]:
            kept = difference.machine if name in OF_THE_MACHINE.get(left.abi, ()) else difference.values
            kept[name] = pair
    features = [{item.name.name for item in one.chosen("feature", "hint") if item.advertised} for one in (left, right)]
    for name in sorted(features[0] ^ features[1]):
        difference.features[name] = name in features[0], name in features[1]
    unnamed = [{show_unnamed(one).partition(" = ")[0]: one.value for one in side.unnamed} for side in (left, right)]
    for name in dict.fromkeys((*unnamed[0], *unnamed[1])):
        numbers = unnamed[0].get(name, 0), unnamed[1].get(name, 0)
        if numbers[0] != numbers[1]:
            difference.unnamed[name] = numbers
    add_calls(difference, book)
    return difference


def add_calls(difference: Difference, book: Book) -> None:
    """By the features that a call needs, and by what the releases have."""
    chapter = book.chapter(difference.abi) if difference.abi else None
    if chapter is None:
        return
    for name in difference.features:
        calls = [call.full_name for call in chapter.calls_needing(name)]
        if calls:
            difference.enables[name] = calls
    before, after = difference.releases
    if before and after and before != after:
        old, new = (calls_of(chapter.model(release), difference.base) for release in (before, after))
        for release, calls in ((after, new - old), (before, old - new)):
            if calls:
                difference.enables[f"release {release}"] = sorted(calls)


def calls_of(abi: Abi, bases: tuple[int | None, int | None]) -> set[str]:
    """All, or where CPUID told of the interface those of x86."""
    on_x86 = any(base is not None for base in bases)
    return {call.full_name for call in abi.calls if not (on_x86 and call.arch and not X86 & set(call.arch))}


def show_differences(first: Answer, second: Answer, differences: list[Difference]) -> list[str]:
    if not differences:
        return [f"{first.name} and {second.name} advertise the same"]
    lines = [f"- {first.name}", f"+ {second.name}"]
    for one in differences:
        lines.append(f"  {one.title}{f' ({one.abi})' if one.abi else ''}")
        if one.only:
            lines.append(f"{'-' if one.only == first.name else '+'}   only {one.only} has it")
        if one.releases[0] != one.releases[1]:
            old, new = (release or "none that is known" for release in one.releases)
            lines.append(f"~   {'release':28} {old} -> {new}")
        if one.base[0] != one.base[1] and not one.only:
            lines.append(f"~   {'at':28} {show_number(one.base[0])} -> {show_number(one.base[1])}")
        lines += [f"~   {name:28} {show_number(old)} -> {show_number(new)}" for name, (old, new) in one.values.items()]
        for name, (old, _) in one.features.items():
            calls = one.enables.get(name)
            lines.append(f"{'-' if old else '+'}   {name:28}{' for ' + ', '.join(calls) if calls else ''}".rstrip())
        lines += [f"~   {name:28} {old:#x} -> {new:#x} (no name)" for name, (old, new) in one.unnamed.items()]
        if one.machine:
            lines.append(f"    and, of the machine: {', '.join(one.machine)}")
        for name, calls in one.enables.items():
            if name.startswith("release "):
                sign = "+" if name == f"release {one.releases[1]}" else "-"
                lines += [f"{sign}   {name:28} {call}" for call in calls]
    return lines


def show_number(number: int | None) -> str:
    return "none" if number is None else str(number) if number < 1 << 12 else f"{number:#x}"


def difference_data(one: Difference) -> dict[str, object]:
    return {"title": one.title, "abi": one.abi, "only": one.only, "base": list(one.base),
            "values": {name: list(pair) for name, pair in one.values.items()},
            "machine": {name: list(pair) for name, pair in one.machine.items()},
            "features": {name: list(pair) for name, pair in one.features.items()},
            "unnamed": {name: list(pair) for name, pair in one.unnamed.items()},
            "releases": list(one.releases), "enables": one.enables}


def baseline(answers: list[Answer]) -> list[Interface]:
    """What all of them advertise: the interfaces, the features, and the values that are the same everywhere."""
    common = []
    for interface in answers[0].interfaces:
        others = [next((one for one in answer.interfaces if one.key == interface.key), None) for answer in answers[1:]]
        if None in others:
            continue
        kept = Interface(interface.abi, interface.title)
        for item in interface.items:
            same = [next((other for other in one.items if other.name == item.name), None) for one in others if one]
            if all(other is not None and (other.advertised if item.advertised else item.name.kind == "value"
                                          and other.value == item.value) for other in same):
                kept.items.append(item)
        kept.release = interface.release if all(one and one.release == interface.release for one in others) else ""
        common.append(kept)
    return common


def show_baseline(answers: list[Answer], common: list[Interface]) -> list[str]:
    lines = [f"what {', '.join(answer.name for answer in answers)} have in common:"]
    if not common:
        return [*lines, "  nothing"]
    for interface in common:
        release = f" {interface.release}" if interface.release else ""
        lines.append(f"  {interface.title}{f' ({interface.abi}{release})' if interface.abi else ''}")
        lines += [f"    {item.name.name:28} {show_number(item.value)}" for item in interface.chosen("value")]
        lines += [f"    {item.name.name:28} {show_place(item.name.place)}"
                  for item in interface.chosen("feature", "hint")]
    return lines
