# SPDX-License-Identifier: BSD-2-Clause
"""Statuses and types."""
from __future__ import annotations

from generator.lang.scalars import SCALARS
from generator.tests.random_abi.base import Tree
from generator.tests.random_abi.conventions import Conventions


class Values(Conventions):
    """Decides on statuses and types."""

    def make_status(self) -> None:
        kind = self.pick("s32", "s64", "sword", "u32", "u16", "s16", "s8", "u64", "word", "u8")
        if self.strict and kind in ("word", "sword"):
            kind = "s32"
        scalar = SCALARS[kind]
        width = min(scalar.width or self.word, self.word)
        low, high = (-(1 << width - 1), (1 << width - 1) - 1) if scalar.signed else (0, (1 << width) - 1)
        self.statuses = {"success": 0}
        used = {0}
        for index in range(self.pick(2, 3, 5)):
            number = self.random.randint(low, high) if self.chance(0.3) else (
                -self.random.randint(1, 100) if low < 0 and self.chance(0.9) else self.random.randint(1, 100))
            if number not in used:
                used.add(number)
                self.statuses[("none", "bad", "odd", "e3", "e4")[index]] = number
        for name in ("none", "bad", *(["gone"] if self.chance(0.5) else [])):
            while name not in self.statuses:
                number = self.random.randint(1, 100)
                if number not in used:
                    used.add(number)
                    self.statuses[name] = number
        self.tree["status"] = {"type": kind, "doc": "S.", "values": {
            name: {"number": number, **({"absent": True} if name in ("none", "gone") else {}), "doc": "A status."}
            for name, number in self.statuses.items()}}
        self.tree["answers"] = {"unknown_family": "none", "unknown_call": self.absent()}
        for key in ("reserved_field", "bad_argument"):
            if self.strict or self.chance(0.7):
                self.tree["answers"][key] = "bad"
        if self.chance(0.5):
            self.tree["answers"]["retired_call"] = self.absent()

    def absent(self) -> str:
        """A status that says that the host has something not."""
        return str(self.pick(*(name for name in ("none", "none", "gone") if name in self.statuses)))

    def make_types(self) -> Tree:
        found: Tree = {}
        enums: dict[str, int] = {}      # those that fit bits of flags, and the bits they need
        for index in range(self.pick(0, 1, 2)):
            name = f"kind{index}"
            found[name] = self.make_enum()
            self.types[name] = found[name]["base"]
            numbers = [value["number"] for value in found[name]["values"].values()]
            if min(numbers) >= 0 and max(numbers) < 1 << 12:
                enums[name] = max(max(numbers).bit_length(), 1)
        for index in range(self.pick(0, 0, 1, 2)):
            name = f"bits{index}"
            found[name] = self.make_flags(enums)
            self.types[name] = found[name]["base"]
        if self.chance(0.5):
            base = self.pick("u8", "u16", "u32", "u64", "s8", "s16", "s32", "gva", *(() if self.strict else ("word", "s64", "sword", "gpa")))
            found["alias0"] = {"kind": "alias", "of": base, "doc": "A name."}
            self.types["alias0"] = base
        if self.chance(0.3):
            found["limits"] = {"kind": "constants", "base": self.pick("u8", "u16", "u32", "u64", "s16", "s32", "s64"), "doc": "Limits.", "values": {
                "most": {"number": self.random.randrange(200), "doc": "A limit."},
                **({"least": {"number": 1, "arch": self.some(self.archs), "doc": "A limit."}} if self.chance(0.3) else {})}}
            self.constants = ["limits.most"]
        for name in ("entry", "other_entry"):
            if self.chance(0.3):
                found[name] = self.make_union() if not self.strict and self.chance(0.3) else self.make_struct()
                self.elements.append(name)
        return found

    def partly(self) -> Tree:
        """Nothing, or that only some architectures have a part of a type."""
        return {"arch": self.some(self.archs)} if self.chance(0.15) else {}

    def make_enum(self) -> Tree:
        base = self.pick("u8", "u16", "u32", "u64", "s8", "s16", "s32", *(() if self.strict else ("word", "sword", "s64")))
        width = SCALARS[base].width or 32
        numbers = self.random.sample(range(20), self.pick(1, 3, 5)) if self.chance(0.5) else list(range(self.pick(1, 2, 4)))
        numbers += [(1 << (width - 1)) - 1] * self.chance(0.2)
        numbers += [-3] * (SCALARS[base].signed and self.chance(0.5))
        values = {f"v{at}": {"number": number, **(self.partly() if at else {}), "doc": "A value."}
                  for at, number in enumerate(dict.fromkeys(numbers))}
        if len(self.archs) > 1 and self.chance(0.1):        # a number that means one thing here and another there
            for name, arch in zip(("here", "there"), self.archs):
                values[name] = {"number": 21, "arch": [arch], "doc": "A value."}
        return {"kind": "enum", "base": base, **({"open": True} if self.chance(0.3) else {}), "doc": "An enum.", "values": values}

    def make_flags(self, enums: dict[str, int]) -> Tree:
        """Single bits, ranges of them, and ranges that hold an enum."""
        base = self.pick("u8", "u16", "u32", "u64", *(() if self.strict else ("word",)))
        width = SCALARS[base].width or 32
        bits: Tree = {}
        at = self.random.randrange(3)
        while at < width and len(bits) < 6:
            name = self.pick("", "", *enums)
            size = enums[name] + self.random.randrange(2) if name else self.pick(1, 1, 1, 3)
            if at + size > width:
                break
            made: Tree = {"bits": f"{at + size - 1}..{at}" if size > 1 else str(at)}
            if name:
                made["type"] = name
            elif bits:
                made |= self.partly()
            bits[f"b{len(bits)}"] = made | {"doc": "Bits."}
            at += size + self.random.randrange(4)
        return {"kind": "flags", "base": base, **({"open": True} if self.chance(0.3) else {}), "doc": "Flags.",
                "bits": bits or {"b0": {"bits": "0", "doc": "A bit."}}}

    def order(self, kind: str) -> Tree:
        """Nothing, or the order of a field's bytes."""
        wide = (SCALARS[kind].width or 0) > 8
        return {"order": self.pick("big", "little")} if wide and self.chance(0.3) else {}

    def make_struct(self) -> Tree:
        if not self.strict and self.chance(0.5):
            return {"kind": "struct", "layout": "natural", "doc": "An entry.", "fields": self.natural_fields(True)}
        fields, at = [], 0
        for name in self.names(self.pick(1, 2, 4), "f"):
            kind = self.pick("u8", "u16", "u32", "u64", "gpa", "s16")
            size = (SCALARS[kind].width or 64) // 8
            if at % size:
                fields.append({"name": f"pad{at}", "type": "u8", "count": -at % size, "offset": at, "reserved": True, "doc": "Zero."})
                at += -at % size
            fields.append({"name": name, "type": kind, "offset": at, **self.order(kind), "doc": "A field."})
            at += size
        if at % 8:
            fields.append({"name": "rest_", "type": "u8", "count": -at % 8, "offset": at, "reserved": True, "doc": "Zero."})
            at += -at % 8
        whole = any((SCALARS[field["type"]].width or 0) > 8 for field in fields) and self.chance(0.3)
        return {"kind": "struct", "size": at, "align": 8, **({"order": self.pick("big", "little")} if whole else {}), "doc": "An entry.", "fields": fields}

    def natural_fields(self, ends: bool) -> list[Tree]:
        """`ends`: the last may be an array without end."""
        fields = []
        for name in self.names(self.pick(1, 3, 5), "f"):
            kind = self.pick("u8", "u16", "u32", "u64", "word", "gva", "s32")
            fields.append({"name": name, "type": kind, **self.order(kind), "doc": "A field.",
                           **({"align": self.pick(8, 16)} if self.chance(0.1) else {}),
                           **({"count": self.pick(1, 2, 7)} if self.chance(0.3) else {})})
        if ends and self.chance(0.2):
            fields.append({"name": "rest_", "type": "u8", "count": 0, "doc": "All the rest."})
        return fields

    def make_union(self) -> Tree:
        """Its first field is the widest, so that others may be missing on some architectures."""
        fields = [{"name": "all_", "type": "u64", "count": 16, "doc": "Room."}]
        for field in self.natural_fields(False):
            field.pop("align", None)
            fields.append(field | self.partly())
        fixed = not any(field["type"] in ("word", "gva") for field in fields)
        return {"kind": "union", **({"layout": "natural"} if self.chance(0.3) else {}),
                **({"order": self.pick("big", "little")} if fixed and self.chance(0.6) else {}), "doc": "A union.", "fields": fields}
