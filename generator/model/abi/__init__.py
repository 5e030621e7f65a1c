# SPDX-License-Identifier: BSD-2-Clause
"""The resolved model of one ABI at one release: all that an emitter, the harness or a user's tool may ask.

`resolve.resolve(spec, release)` makes it, once; nothing here is computed later and nothing here changes. Everything is
in a defined order (families, calls, types and values by number where they have one, else as written), so that output
made by looping is reproducible. `abi.json` is this model, field by field (backends/json/abi_json.py).

Releases are compared by their position in `Abi.releases`, never as strings. A node is in the model only if the release
has it: `since` has come and `removed` has not. What once was and is no longer stands in `retired`.
"""
from __future__ import annotations

from dataclasses import dataclass

from generator.lang.location import Location
from generator.model.abi.base import History, Upstream, later
from generator.model.abi.calls import (Argument, ArgumentRange, Buffer, Call, CallAnnotation, Executes, Family, Form, FurtherResult, Retired,
                                       Returns)
from generator.model.abi.cases import Case, CaseBuffer, ExpectMemory, ExpectValue, FieldCheck, FieldPlace, FieldWrite, Step
from generator.model.abi.features import Caller, CallSource, Cpuid, CpuidSource, CpuidValue, Discovery, Feature
from generator.model.abi.registers import RegisterCase, RegisterField, RegisterMemory, SystemRegister
from generator.model.abi.sentences import Sentence
from generator.model.abi.shared import Publication, SharedField, SharedMemory, SharedPlace
from generator.model.abi.travel import EXCEPTION, Annotation, Answers, Blocks, Carrier, Convention, IdField, Status, StatusValue, When
from generator.model.abi.types import EnumValue, FlagBit, StructField, TypeDef

__all__ = ["Abi", "Annotation", "Answers", "Argument", "ArgumentRange", "Blocks", "Buffer", "Call", "CallAnnotation", "CallSource", "Caller", "Carrier",
           "Case", "CaseBuffer", "Convention", "Cpuid", "CpuidSource", "CpuidValue", "Discovery", "EXCEPTION", "EnumValue",
           "Executes", "ExpectMemory", "ExpectValue", "Family", "Feature", "FieldCheck", "FieldPlace", "FieldWrite",
           "FlagBit", "Form", "FurtherResult", "History", "IdField", "Location", "Publication", "RegisterCase", "RegisterField",
           "RegisterMemory", "Release", "Retired", "Returns", "Sentence", "SharedField", "SharedMemory", "SharedPlace", "Status", "StatusValue", "Step",
           "StructField", "SystemRegister", "TypeDef", "Upstream", "When", "later"]


@dataclass(frozen=True)
class Release:
    version: str
    doc: str


@dataclass(frozen=True)
class Abi:
    """`releases`: those up to and with `release`, oldest first. `source`: the folder or file the spec came from.

    `spec_hash`: hex digest of the release's text (the frozen form), the same whatever file it was read from.
    `scalars`: every type name used on the wire. `unknown_family`: an id of a family that was never given out.
    """
    name: str
    title: str
    doc: str
    profile: str
    release: str
    releases: tuple[Release, ...]
    source: str
    spec_hash: str
    carriers: tuple[Carrier, ...]
    fields: tuple[IdField, ...]
    conventions: tuple[Convention, ...]
    status: Status
    answers: Answers
    annotations: tuple[Annotation, ...]
    discovery: tuple[Discovery, ...]
    features: tuple[Feature, ...]
    families: tuple[Family, ...]
    types: tuple[TypeDef, ...]
    unknown_family: tuple[tuple[str, int], ...] | None
    callers: tuple[Caller, ...] = later(())
    cpuid: Cpuid | None = later(None)
    registers: tuple[SystemRegister, ...] = later(())
    shared: tuple[SharedMemory, ...] = later(())
    sentences: tuple[Sentence, ...] = later(())

    __hash__ = None     # type: ignore[assignment]  # it would look at every part: a cache by the model takes longer than the work

    @property
    def calls(self) -> tuple[Call, ...]:
        return tuple(call for family in self.families for call in family.calls)

    def answers_of(self, family: Family) -> Answers:
        """What dispatch answers by itself in a family."""
        return family.answers or self.answers

    @property
    def raises(self) -> bool:
        """Whether dispatch answers something with an exception."""
        return self.answers.raises or any(family.answers is not None and family.answers.raises for family in self.families)

    def retired_numbers(self, family: Family) -> tuple[Retired, ...]:
        """The calls of a family that are gone, and whose numbers are answered otherwise than unknown ones."""
        if self.answers_of(family).retired_call is None:
            return ()
        known = {call.number for call in family.calls}
        return tuple(item for item in family.retired if item.number not in known)

    def answer_without(self, family: Family, call: Call | Form, feature: str) -> str:
        """What a host answers that enforces a feature and does not advertise it: a status, or "exception"."""
        return dict(call.answers_without).get(feature, self.answers_of(family).unknown_call)
