# SPDX-License-Identifier: BSD-2-Clause
"""What guests found on hosts, as facts, out of the results of the matrix."""
from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.lang.values import BitRange
from harness.matrix.model import FROZEN, GUEST_RELEASE
from harness.matrix.text import escape, shorten
from harness.matrix.verdicts import has_run, is_broken, is_judged
from harness.query.book import OF_THE_MACHINE, Book, Place
from harness.query.boot import PROBE
from harness.query.dump import read_dump
from harness.query.interfaces import Interface, Item, understand

from .lists import WHOLE, Fact, Key


@dataclass
class Found:
    """What guests of one ABI and architecture found on a host. `outcomes`: of each planned test, with the guests that
    had it. By guest, with the reason: `refused`, what the host does not run; `undone`, what says nothing. `broken`: what
    is undone and should not be.
    """
    facts: set[Fact] = field(default_factory=set)
    outcomes: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)
    undone: dict[str, str] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)


def find_facts(results: dict, book: Book) -> dict[Key, Found]:
    builds = {host["name"]: host_build(host) for host in results["hosts"]}
    found: dict[Key, Found] = {}
    for cell in results["cells"]:
        build = builds.get(cell["host"])
        ran = has_run(cell["verdict"])
        if cell["guest"].startswith(FROZEN) or not cell["guest"].split("@")[0].endswith(PROBE) or (ran and build is None):
            continue
        one = found.setdefault((cell["host"], cell["abi"], cell["arch"]), Found())
        if not ran:
            one.undone[cell["guest"]] = cell["message"]
            one.broken += [cell["guest"]] if is_broken(cell["verdict"]) else []
        elif not is_judged(cell["verdict"]):
            one.refused[cell["guest"]] = cell["message"]
        else:
            add_cell(one, cell, book)
            one.facts |= {("build", *build)} if build else set()
    for one in found.values():
        one.facts |= answered_calls(one)
    return found


def host_build(host: dict) -> tuple[str, ...] | None:
    """Package and version of a host that is not our own, () if it has none; None if it is our own. A host without an image that speaks a
    release of its own is the emulator that boots the guests."""
    image, emulator = host["image"], host.get("emulator", "").split()
    if "image_sha256" in image:
        return (image["package"], image["version"]) if {"package", "version"} <= image.keys() else ()
    if not image and host.get("release", GUEST_RELEASE) != GUEST_RELEASE and emulator:
        return tuple(emulator) if len(emulator) == 2 else ()
    return None


def add_cell(found: Found, cell: dict, book: Book) -> None:
    found.facts |= {("guest", cell["guest"], "")} | read_facts(cell["facts"], cell["abi"], book)
    passed = {test["name"] for test in cell["tests"] if test["outcome"] == "pass"}
    found.facts |= {("passed", subject_of(name), name.rpartition(".")[2]) for name in passed}
    for test in cell["tests"]:
        found.outcomes.setdefault(test["name"], {}).setdefault(test["outcome"], []).append(cell["guest"])


def answered_calls(found: Found) -> set[Fact]:
    """Calls of which a test passed. Their presence decides, for guests that ask about it: other tests of a call that is not
    there may pass, because they say how it is refused, or belong to a guest that does not know it.
    """
    presence: dict[str, set[str]] = {}
    for name, outcomes in found.outcomes.items():
        if name.endswith(("presence", "-presence")):
            presence.setdefault(subject_of(name), set()).update(outcomes)
    return {("answered", subject_of(name), "") for name, outcomes in found.outcomes.items()
            if name.count(".") == 2 and "refused-without" not in name and "pass" in outcomes
            and presence.get(subject_of(name), {"pass"}) & {"pass", "fail"}}


def subject_of(test: str) -> str:
    """The call or family that a test is of; the whole of the ABI for the rest."""
    return test.rpartition(".")[0] or WHOLE


def read_facts(facts: dict[str, str], abi: str, book: Book) -> set[Fact]:
    """What a guest was told, in the words of the specs."""
    text = "\n".join(f"# hvabi: {name}={value}" for name, value in facts.items())
    answer = understand(read_dump(text, abi), book)
    found: set[Fact] = set()
    for interface in answer.interfaces:
        if interface.base is not None:
            found.add(("interface", interface.signature, f"{interface.base:#x}"))
        if interface.abi == abi:
            found |= read_interface(interface)
    for name, value in answer.facts.items():
        if name == "release":
            found.add(("release", escape(shorten(value, 40)), ""))
        elif name.startswith("query.") and value not in ("0", "0x0"):
            family, _, one = name.removeprefix("query.").rpartition(".")
            found.add(("offers", family or WHOLE, one))
    return found


def read_interface(interface: Interface) -> set[Fact]:
    found: set[Fact] = {(item.name.kind, item.name.name, "") for item in interface.items if item.advertised}
    for item in interface.chosen("value"):
        flags = flags_in(item, interface)
        if flags:
            found |= {("bit", show_bit(one), "") for one in nameless_bits(item, flags)}
        elif item.value and item.name.name not in OF_THE_MACHINE.get(interface.abi, ()):
            found.add(("value", item.name.name, str(item.value) if item.value < 4096 else f"{item.value:#x}"))
    return found | {("bit", show_bit(one.place), "") for one in interface.unnamed}


def show_bit(place: Place) -> str:
    """A star where no bit of a register has a name: what it holds may well be a number."""
    subleaf = f".{place.subleaf}" if place.subleaf else ""
    where = place.answer or f"{place.leaf:#x}{subleaf} {place.register}"
    return f"{where} {place.bits.low if place.bits.width == 1 else '*'}"


def flags_in(value: Item, interface: Interface) -> list[Place]:
    """The bits of a value that have names of their own: they say more, and one more of them is no other value."""
    place = value.name.place
    others = [item.name.place for item in interface.items if item.name.kind != "value"]
    return [one for one in others if replace(one, bits=place.bits) == place and one.bits != place.bits
            and one.bits.mask & place.bits.mask]


def nameless_bits(value: Item, flags: list[Place]) -> list[Place]:
    place = value.name.place
    left = (value.value << place.bits.low) & ~sum(flag.bits.mask for flag in flags)
    return [replace(place, bits=BitRange(bit, bit)) for bit in range(64) if left >> bit & 1]
