# SPDX-License-Identifier: BSD-2-Clause
"""Which keys of the language hold nodes with a history, and what kind of node each holds.

Walking a tree by this table, not by key names alone, lets a spec call its own things `changed` or `since`.
"""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Mapping


@dataclass(frozen=True)
class Shape:
    """A kind of node. `definition` names its part of schema.json.

    `maps`: keys that hold named nodes. `lists`: keys that hold a list of nodes with their name inside. `singles`: keys
    that hold one node.
    """
    definition: str
    maps: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, str] = field(default_factory=dict)
    singles: Mapping[str, str] = field(default_factory=dict)


SHAPES: Mapping[str, Shape] = {shape.definition: shape for shape in (
    Shape("abi",
          maps={"carriers": "carrier", "id": "field", "annotations": "annotation", "conventions": "convention",
                "callers": "caller", "features": "feature", "registers": "system_register", "every_family": "call",
                "types": "type", "shared": "shared", "families": "family"},
          singles={"status": "status", "answers": "answers", "discovery": "discovery", "cpuid": "cpuid"}),
    Shape("discovery", singles={"calls": "discovery_calls", "families": "discovery_families",
                                "release": "discovery_release"}),
    Shape("cpuid", maps={"values": "cpuid_value"}),
    Shape("convention", maps={"id": "field"}),
    Shape("family", maps={"id": "field", "calls": "call", "types": "type", "shared": "shared"}, singles={"answers": "family_answers"}),
    Shape("call", maps={"buffers": "buffer", "annotations": "call_annotation", "forms": "form"},
          lists={"args": "argument", "also_returns": "further_result", "cases": "case", "errors": "error"}, singles={"returns": "returns"}),
    Shape("system_register", maps={"fields": "register_field"}, lists={"cases": "register_case"}),
    Shape("shared", maps={"fields": "shared_field"}),
    Shape("form", maps={"buffers": "buffer"}, lists={"args": "argument", "also_returns": "further_result"}, singles={"returns": "returns"}),
    Shape("status", maps={"values": "status_value"}),
    Shape("type", maps={"values": "enum_value", "bits": "flag_bits"}, lists={"fields": "struct_field"}),
    *(Shape(leaf) for leaf in (
        "carrier", "field", "annotation", "caller", "feature", "answers", "family_answers",
        "discovery_calls", "discovery_families", "discovery_release", "cpuid_value", "status_value", "buffer",
        "call_annotation", "argument", "case", "error", "returns", "further_result", "enum_value", "flag_bits", "struct_field",
        "natural_field", "register_field", "register_case", "shared_field")),
)}
