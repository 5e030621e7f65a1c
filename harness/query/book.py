# SPDX-License-Identifier: BSD-2-Clause
"""Names for what a hypervisor advertises, from the specs of all ABIs that have CPUID leaves."""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.lang.find import list_abis
from generator.lang.history import NEXT, version_key
from generator.lang.load import ABI_FILE, Spec, load
from generator.lang.problem import SpecError
from generator.lang.values import BitRange
from generator.model.abi import Abi, Call, Feature
from generator.model.resolve import resolve
from harness.matrix.model import MatrixError

from .signatures import other_name

# Values that tell of the machine or the moment, by ABI: they say nothing of the hypervisor's version.
OF_THE_MACHINE = {
    "xen": ("tsc_emulated", "host_tsc_reliable", "rdtscp_available", "tsc_khz", "tsc_incarnation", "tsc_offset_low",
            "tsc_offset_high", "tsc_multiplier", "tsc_shift", "host_tsc_khz", "vcpu_id", "domain_id",
            "machine_address_width"),
    "hyperv": ("physical_address_bits",),
    "kvm": ("tsc_khz", "apic_bus_khz"),
}
# What kernels and tools call a hypervisor whose interface a spec describes.
BY_WORD = ((re.compile(r"\bkvm", re.IGNORECASE), "kvm"), (re.compile(r"\bxen", re.IGNORECASE), "xen"),
           (re.compile(r"\bhyper-?v\b|\bmicrosoft\b", re.IGNORECASE), "hyperv"))
# KVM on arm64 tells its services by their numbers: bit n of the answer stands for function n of this range.
SERVICES, SERVICE_IDS, SERVICE_NUMBER = "vendor_hyp.features", (0x86000000, 0xc6000000), 0xff


@dataclass(frozen=True)
class Place:
    """A range of bits: of a register of a leaf (counted from the interface's base), or of a call's answer."""
    leaf: int
    subleaf: int
    register: str
    bits: BitRange
    answer: str = ""


@dataclass(frozen=True)
class Name:
    """What a place means. kind: value, feature, hint. `unless`: values of the place that mean that it is not there."""
    name: str
    kind: str
    place: Place
    unless: tuple[int, ...]
    doc: str


class Chapter:
    """One ABI in all its releases."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec

    @cached_property
    def models(self) -> tuple[Abi, ...]:
        """Newest first: the text after the last release, then the releases."""
        try:
            return tuple(resolve(self.spec, release) for release in (NEXT, *reversed(self.spec.versions)))
        except SpecError as error:
            raise MatrixError(str(error.problems[0])) from None

    @property
    def newest(self) -> Abi:
        return self.models[0]

    @property
    def name(self) -> str:
        return self.spec.name

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Of the newest release, then what older ones had in places that are free now."""
        found: dict[tuple, Name] = {}
        for abi in self.models:
            for name in names_of(abi):
                key = (name.place, name.kind == "value")
                found.setdefault(key, name)
        return tuple(found.values())

    def release_of(self, version: str) -> tuple[str, str]:
        """The newest release that is not newer than a version, and a remark where it is another one; ("", remark) if a spec
        describes none that is near: a version after the last release is none of them."""
        wanted = version_key(version)
        known = [(key, release) for release in self.spec.versions if (key := version_key(release)) is not None]
        if wanted is None or not known:
            return "", ""
        wanted = wanted[:len(known[-1][0])]
        if wanted > known[-1][0]:
            return "", f"newer than {known[-1][1]}, the last release that a spec describes"
        older = [release for key, release in known if key <= wanted]
        if not older:
            return "", f"older than {known[0][1]}, the first release that a spec describes"
        is_known = version_key(older[-1]) == wanted
        return older[-1], "" if is_known else f"no spec describes it; {older[-1]} is the nearest before it"

    def model(self, release: str) -> Abi:
        return next(abi for abi in self.models if abi.release == release)

    def calls_needing(self, feature: str) -> list[Call]:
        return [call for call in self.newest.calls if feature in call.needs]


def names_of(abi: Abi) -> list[Name]:
    values = abi.cpuid.values if abi.cpuid else ()
    found = [Name(value.name, "value", Place(value.leaf, value.subleaf, value.register, value.bits), (), value.doc)
             for value in values]
    for feature in abi.features:
        place, unless = place_of(feature)
        if place is not None:
            found.append(Name(feature.name, "hint" if feature.hint else "feature", place, unless, feature.doc))
    return found + services_of(abi)


def services_of(abi: Abi) -> list[Name]:
    """Functions of KVM's service on arm64, which are features by their numbers."""
    ids = [(call, value) for call in abi.calls if call.family == SERVICES.partition(".")[0] for _, value in call.id]
    return [Name(call.name, "feature", Place(0, 0, "", BitRange(value & SERVICE_NUMBER, value & SERVICE_NUMBER), SERVICES),
                 (0,), call.doc)
            for call, value in ids if value & ~SERVICE_NUMBER in SERVICE_IDS]


def place_of(feature: Feature) -> tuple[Place | None, tuple[int, ...]]:
    if feature.cpuid is not None:
        source = feature.cpuid
        return Place(source.leaf, source.subleaf, source.register, source.bits), source.unless
    if feature.asked is not None:
        asked = feature.asked
        name = ".".join(part for part in (asked.call, asked.buffer, asked.place.field if asked.place else "") if part)
        return Place(0, 0, "", asked.bits, name), asked.unless
    return None, ()


def has_cpuid(folder: Path) -> bool:
    text = (folder / ABI_FILE).read_text(encoding="utf-8", errors="replace")
    return re.search(r"^cpuid:", text, re.MULTILINE) is not None


class Book:
    """All ABIs of spec/, read when they are first asked for."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._chapters: dict[str, Chapter | None] = {}

    def chapter(self, abi: str) -> Chapter | None:
        if abi not in self._chapters:
            folder = list_abis(self.root).get(abi)
            try:
                self._chapters[abi] = Chapter(load(folder, self.root)) if folder else None
            except SpecError as error:
                raise MatrixError(f"{error.problems[0]} (hvabi check says more)") from None
        return self._chapters[abi]

    @cached_property
    def with_cpuid(self) -> tuple[Chapter, ...]:
        """Only these are read, and models made of those alone that are asked for: it saves a second."""
        folders = list_abis(self.root).items()
        chapters = [self.chapter(abi) for abi, folder in folders if has_cpuid(folder)]
        return tuple(chapter for chapter in chapters if chapter is not None and "cpuid" in chapter.spec.tree)

    def by_signature(self, signature: str, interface: int | None) -> Chapter | None:
        """`interface`: EAX of the next leaf, by which some ABIs are known whatever the signature is."""
        for chapter in self.with_cpuid:
            values = (chapter.spec.tree["cpuid"].get("values") or {}).values()
            if any((value["leaf"], value["register"]) == (1, "eax") and "equals" in value and value["equals"] == interface
                   for value in values):
                return chapter
        for chapter in self.with_cpuid:
            signatures = chapter.spec.tree["cpuid"]["signature"]
            if signature in ([signatures] if isinstance(signatures, str) else signatures):
                return chapter
        named = other_name(signature)
        return self.chapter(named[1]) if named and named[1] else None

    def by_word(self, text: str) -> Chapter | None:
        """By what a kernel calls it."""
        abi = next((abi for pattern, abi in BY_WORD if pattern.search(text)), "")
        return self.chapter(abi) if abi else None
