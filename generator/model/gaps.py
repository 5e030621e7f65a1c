# SPDX-License-Identifier: BSD-2-Clause
"""Where a call exists and a guest cannot make it through a stub, and why. Nothing is left out in silence: the headers, the
reference page and `hvabi check --list-gaps` all say what is worked out here.

That a call does not exist on an architecture, because `arch` of it or of its family says so, is no gap.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.abi import Abi, Call, Family
from generator.model.calling import carriers_of, register_arguments
from generator.model.carrier_kinds import Held
from generator.model.lower import Lowered, is_fixed
from generator.model.lowered import Key, lowered_calls
from generator.model.once import once
from generator.model.ways import Way, ways_of


@dataclass(frozen=True)
class Gap:
    """A call, or a form of it, that has no stub on an architecture. `reason`: why, in a few words. `dispatch`: whether a host
    there can tell all the same what is called and with which arguments. `language`: the only one that lacks the stub, "" for all."""
    call: Call
    form: str
    arch: str
    reason: str
    dispatch: bool
    language: str = ""

    @property
    def full_name(self) -> str:
        return f"{self.call.full_name}.{self.form}" if self.form else self.call.full_name


Gaps = Mapping[Key, Sequence[Gap]]      # by call and form; only calls that have some


def find_gaps(abi: Abi) -> Iterator[Gap]:
    """All gaps of a release, in the order of its calls and of their architectures."""
    everywhere = tuple(dict.fromkeys(convention.arch for convention in abi.conventions))
    lowered = lowered_calls(abi)
    for family in abi.families:
        for call in family.calls:
            for way in ways_of(call):
                archs = common(family.arch, way.arch) or everywhere
                yield from way_gaps(abi, family, way, archs, lowered[call.full_name, way.form])


def common(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    """The architectures in both; () stands for all."""
    return tuple(arch for arch in second if arch in first) if first and second else first or second


def way_gaps(abi: Abi, family: Family, way: Way, archs: tuple[str, ...], lowered: tuple[Lowered, ...]) -> Iterator[Gap]:
    """Those of a call, or of a form of it, that exists on `archs`."""
    found = {item.convention.arch: item for item in lowered}
    for arch in archs:
        if arch not in found:
            yield Gap(way.call, way.form, arch, no_convention(way.variant, any(arch == convention.arch for convention in abi.conventions)), False)
        elif found[arch].gap:
            yield Gap(way.call, way.form, arch, found[arch].gap, is_complete(abi, family, found[arch]))


def no_convention(variant: str, others: bool) -> str:
    """`others`: whether the architecture has conventions of other variants."""
    if variant:
        return f"there is no convention of the variant '{variant}'"
    return "there is no convention without a variant" if others else "there is no convention"


def is_complete(abi: Abi, family: Family, lowered: Lowered) -> bool:
    """Whether a host has all of the id and all arguments: in registers, or given to dispatch by whoever calls it."""
    placed = {part.index for word in lowered.arguments for part in word.parts}
    return (all(argument.index in placed for argument in register_arguments(lowered.way.args))
            and all(lowered.frame.carrier_place(carrier.name) is not None or is_fixed(family, carrier.name)
                    for carrier in carriers_of(abi, family.fields, Held.REGISTER)))


def stub_words(gaps: Iterable[Gap]) -> Iterator[str]:
    """What is missing of one call for guests, without a full stop."""
    for reason, archs in by_reason(gaps):
        yield f"no stub on {archs}: {reason}"


def dispatch_words(gaps: Iterable[Gap]) -> Iterator[str]:
    """What is missing of one call for hosts."""
    for reason, archs in by_reason(gap for gap in gaps if not gap.dispatch):
        yield f"dispatch on {archs} cannot take it from registers: {reason}"


def by_reason(gaps: Iterable[Gap]) -> Iterator[tuple[str, str]]:
    """(reason, architectures) of the gaps of one call."""
    grouped: dict[str, list[str]] = {}
    for gap in gaps:
        grouped.setdefault(gap.reason, []).append(gap.arch)
    yield from ((reason, " and ".join(archs)) for reason, archs in grouped.items())


@once
def group_gaps(abi: Abi) -> Gaps:
    """The gaps of a release by call and form."""
    grouped: dict[Key, list[Gap]] = {}
    for gap in find_gaps(abi):
        grouped.setdefault((gap.call.full_name, gap.form), []).append(gap)
    return grouped
