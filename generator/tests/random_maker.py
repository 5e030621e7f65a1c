# SPDX-License-Identifier: BSD-2-Clause
"""Random specs that are right: every key of the language, in what combinations a seed makes of it.

`make_spec(seed)` gives the tree of a spec, `spec_text` its text, always the same for a seed. What the language allows is in
spec/README.md; what it allows and `hvabi check` refuses for a reason is in REFUSALS.
"""
from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from typing import Any

from generator.lang.architectures import Architecture, architecture
from generator.lang.folder import list_architectures
from generator.lang.scalars import SCALARS

Tree = dict[str, Any]

# Rules by which `hvabi check` may refuse what is made here: the maker does not know what they know, and takes another.
REFUSALS = {
    "ambiguous-id": "two families are laid out in different ways, and nothing happens to tell their ids apart",
    "lookup-order": "a family of another layout may have the bits that say how a call travels",
    "duplicate-id": "two families happen to be laid out so that an id of one is an id of the other",
    "name-collision": "two names happen to become one in C",
}

NAMES = ["number", "arch", "call", "args", "queue", "entry", "annotations", "context", "host", "result", "status", "registers",
         "value", "i", "word", "words", "ids", "count", "run", "slot", "family", "held", "size", "address", "kept", "arg0",
         "in_rax", "x0", "a0", "raw", "first", "id", "carrier", "flags", "place", "list", "other"]
SMALL = ("u8", "u16", "u32", "s8", "s16", "s32")
WORDS = ("word", "sword", "gva")
WIDE = ("u64", "s64", "gpa")
# Instructions that carry a number, and how many bits of it.
NUMBERED = {"arm64": ("hvc #{%s}", 16), "arm": ("hvc #{%s}", 16), "x86_64": ("int ${%s}", 8), "i386": ("int ${%s}", 8),
            "s390x": ("svc {%s}", 8), "ppc64": ("sc {%s}", 1), "ppc64le": ("sc {%s}", 1), "ppc32": ("sc {%s}", 1)}
PLAIN = {"arm64": ["hvc #0", "smc #0"], "arm": ["hvc #0"], "x86_64": ["vmcall", "vmmcall"], "i386": ["vmcall", "vmmcall"],
         "s390x": ["diag 2,4,0x500"], "ppc64": ["sc 1"], "ppc64le": ["sc 1"], "ppc32": ["sc"], "riscv64": ["ecall"],
         "riscv32": ["ecall"], "mips64": ["syscall"], "loongarch64": ["syscall 0"]}
# Registers that a compiler gives to nobody, besides the stack pointer and the one that is always zero.
KEPT: dict[str, tuple[str, ...]] = {}


@dataclass
class Carried:
    """A carrier that the maker has decided on."""
    name: str
    kind: str
    width: int
    argument: int = 0
    offset: int = 0


@dataclass
class Made:
    """A family before it has calls. `layout`: its own, None for that of the ABI."""
    name: str
    variant: str
    layout: Tree | None
    carriers: list[Carried]
    archs: list[str]
    calls: Tree = field(default_factory=dict)


class Maker:
    """Makes one spec. Each method decides on a part; what was decided before stands in the members."""

    def __init__(self, seed: int, attempt: int = 0) -> None:
        self.random = random.Random(seed * 100 + attempt)
        self.seed = seed
        self.tree: Tree = {}
        self.strict = self.chance(0.2)
        self.archs = self.choose_archs()
        self.word = min(architecture(arch).word for arch in self.archs)
        self.carriers: list[Carried] = []
        self.types: dict[str, str] = {}         # name → base, of types that are arguments
        self.features: list[str] = []
        self.statuses: dict[str, int] = {}
        self.annotations: list[str] = []
        self.variants: list[str] = []

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def pick(self, *choices: Any) -> Any:
        return self.random.choice(choices)

    def choose_archs(self) -> list[str]:
        known = list_architectures()
        native = [arch for arch in ("x86_64", "i386") if self.chance(0.75)]
        others = self.random.sample([arch for arch in known if arch not in native],
                                    self.pick(0, 0, 1, 2, 3, len(known) - 2))
        found = [*native, *others] or ["x86_64"]
        self.random.shuffle(found)
        return found

    def names(self, count: int, prefix: str) -> list[str]:
        """Different names, some of them such as the generated code may like to have for itself."""
        found: list[str] = []
        while len(found) < count:
            name = self.random.choice(NAMES) if self.chance(0.3) else f"{prefix}{len(found)}"
            if name not in found:
                found.append(name)
        return found

    # Ids

    def make_carriers(self) -> list[Carried]:
        """Those of the ABI's own layout."""
        kinds = self.pick(["register"], ["register"], ["register", "register"], ["register", "argument"],
                          ["register", "memory"], ["immediate"], ["immediate", "register"], ["register", "memory", "argument"],
                          ["argument"], ["register", "register", "register"])
        if "immediate" in kinds and not all(arch in NUMBERED for arch in self.archs):
            kinds = ["register"]
        return [self.make_carrier(kind) for kind in kinds]

    def make_carrier(self, kind: str) -> Carried:
        name = self.names(len(self.carriers) + 1, "c")[-1]
        while name in [carrier.name for carrier in self.carriers]:
            name = f"c{self.random.randrange(1000)}"
        width = self.pick(16, 32, self.word, self.word, self.random.randint(12, self.word))
        argument = offset = 0
        if kind == "immediate":
            width = min(NUMBERED[arch][1] for arch in self.archs)
            width = self.random.randint(min(6, width), width) if width > 1 else 1
        elif kind == "argument":
            argument = self.pick(0, 0, 1, 2)
            width = self.pick(32, self.word)
        elif kind == "memory":
            width, argument, offset = self.pick(8, 16, 32, 64), self.pick(0, 0, 1), self.pick(0, 0, 4, 8, 13, 40)
        made = Carried(name, kind, width, argument, offset)
        self.carriers.append(made)
        return made

    def make_layout(self, carriers: list[Carried], with_family: bool, calls: int, families: int) -> Tree:
        """Fields over the carriers: those that are needed, then whatever else there is room for."""
        segments = self.cut([(carrier, 0, carrier.width) for carrier in carriers])
        fields: Tree = {}
        need = [("call", max(1, (calls - 1).bit_length()))]
        if with_family:
            need.append(("family", max(1, (families - 1).bit_length())))
        taken: set[int] = set()
        for role, least in need:
            usable = [index for index, (carrier, _, width) in enumerate(segments) if index not in taken and width >= least
                      and (carrier.kind != "memory" or role == "call" and (with_family or families == 1))]
            if not usable:
                return {}
            index = self.random.choice(usable)
            taken.add(index)
            fields[role] = self.field(role, segments[index])
        extra = ["fixed", "reserved", "hint", "parameter", "parameter", "reserved", "variant", "gap", "reserved"]
        for index, segment in enumerate(segments):
            if index in taken:
                continue
            role = self.random.choice(extra)
            if role == "hint" and any(value["role"] == "hint" for value in fields.values()):
                role = "reserved"
            if role in ("parameter", "hint") and segment[0].kind == "immediate":
                role = "fixed"
            if role == "variant" and segment[0].kind in ("memory", "argument"):
                role = "reserved"
            if role == "gap" and self.strict:
                role = "reserved"
            if role == "gap":
                continue
            name = f"{role}{index}"
            fields[name] = self.field(role, segment)
        order = list(fields.items())
        self.random.shuffle(order)
        used = {value["carrier"] for value in fields.values()}
        for carrier in carriers:        # every carrier carries something
            if carrier.name not in used:
                order.append((f"rest_{carrier.name}", {"role": "fixed", "carrier": carrier.name, "bits": f"{carrier.width - 1}..0",
                                                       "value": self.random.getrandbits(carrier.width)}))
        return dict(order)

    def cut(self, pieces: list[tuple[Carried, int, int]]) -> list[tuple[Carried, int, int]]:
        """Cuts carriers into (carrier, low, width)."""
        found = []
        for carrier, low, width in pieces:
            cuts = sorted(self.random.sample(range(1, width), min(width - 1, self.pick(0, 0, 1, 2, 3, 5))))
            for start, end in zip([0, *cuts], [*cuts, width]):
                found.append((carrier, low + start, end - start))
        return found

    def field(self, role: str, segment: tuple[Carried, int, int]) -> Tree:
        carrier, low, width = segment
        made: Tree = {"role": role, "carrier": carrier.name, "bits": f"{low + width - 1}..{low}"}
        if width == 1 and self.chance(0.5):
            made["bits"] = str(low)
        if role == "fixed":
            made["value"] = self.random.getrandbits(width)
        elif role == "reserved" and (self.strict or self.chance(0.3)):
            made["value"] = self.random.getrandbits(width) if self.chance(0.3) else 0
        elif role == "variant":
            made["variants"] = {}
        return made

    def number(self, width: int, used: set[int]) -> int | None:
        """A number that is not used yet: mostly a small one."""
        for _ in range(50):
            number = self.random.getrandbits(width) if self.chance(0.3) else self.random.randrange(min(1 << width, 8))
            if number not in used:
                used.add(number)
                return number
        return None

    # Conventions

    def legal(self, arch: Architecture) -> list[str]:
        """Whole general registers that a convention may name."""
        whole = dict.fromkeys(register.whole for register in arch.registers.values()
                              if register.number not in (arch.stack, arch.zero))
        return [name for name in whole if name not in KEPT.get(arch.name, ())]

    def part(self, arch: Architecture, whole: str, least: int) -> str:
        """The register or, sometimes, a part of it that has so many bits."""
        parts = [register.name for register in arch.registers.values() if register.whole == whole and register.width >= least]
        return self.random.choice(parts) if self.chance(0.4) else whole

    def make_convention(self, arch_name: str, variant: str, carriers: list[Carried]) -> Tree:
        arch = architecture(arch_name)
        pool = self.legal(arch)
        self.random.shuffle(pool)
        immediates = [carrier for carrier in carriers if carrier.kind == "immediate"]
        registers = [carrier for carrier in carriers if carrier.kind == "register"]
        results = self.make_results(arch, list(pool))
        made: Tree = {"arch": arch_name}
        if variant:
            made["variant"] = variant
        made["instruction"] = self.make_instruction(arch_name, immediates)
        made["carriers"] = {carrier.name: self.part(arch, pool.pop(), min(carrier.width, arch.word)) for carrier in registers}
        if self.chance(0.3):
            made["fixed"] = {}
            for _ in range(self.pick(1, 1, 2)):
                whole = pool.pop()
                name = self.part(arch, whole, 8)
                made["fixed"][name] = self.random.getrandbits(arch.find_register(name).width)    # type: ignore[union-attr]
        least = max([carrier.argument + 1 for carrier in carriers if carrier.kind in ("argument", "memory")], default=0)
        count = min(len(pool), max(least, self.pick(0, 1, 2, 3, 4, 5, 6, 6, 8)))
        made["arguments"] = [pool.pop() for _ in range(count)]
        if results:
            made["results"] = results
        given = {arch.whole_register(name) for name in self.result_names(results)}
        rest = [name for name in self.legal(arch) if name not in given]
        clobbers = self.random.sample(rest, self.random.randrange(min(len(rest), 9)))
        if arch.others and self.chance(0.4):
            clobbers += self.random.sample([name for name in sorted(arch.others) if not name.startswith(("st", "xmm", "q", "f"))
                                            or name == "flags"], 1)
        if clobbers or self.chance(0.5):
            made["clobbers"] = [self.part(arch, name, 8) if name in rest and self.chance(0.2) else name for name in clobbers]
        if self.chance(0.4) and not self.strict:
            made["narrow"] = self.pick("zero", "ignored")
        if self.chance(0.4):
            made["split"] = self.pick("low-first", "high-first")
        made["doc"] = "A convention."
        return made

    def make_instruction(self, arch: str, immediates: list[Carried]) -> Any:
        if immediates:
            return NUMBERED[arch][0] % immediates[0].name
        return PLAIN[arch] if self.chance(0.5) else PLAIN[arch][0]

    def make_results(self, arch: Architecture, pool: list[str]) -> Tree:
        self.random.shuffle(pool)
        signed = SCALARS[self.tree["status"]["type"]].signed
        kind = self.pick("both", "both", "both", "pair", "status", "value", "shared", "bits", "parts", "partstatus", "none")
        if self.strict and kind in ("value", "none"):
            kind = "both"
        if kind == "shared" and not signed:
            kind = "both"
        least = self.status_bits()
        if kind == "both":
            return {"status": pool[0], "value": pool[1]}
        if kind == "pair":
            return {"status": pool[0], "value": [pool[1], pool[2]] if arch.word == 32 else pool[1]}
        if kind == "status":
            return {"status": self.part(arch, pool[0], least)}
        if kind == "value":
            return {"value": [pool[0], pool[1]] if arch.word == 32 and self.chance(0.5) else pool[0]}
        if kind == "shared":
            return {"status": pool[0], "value": pool[0], "shared": "negative"}
        if kind == "bits":
            width = self.random.randint(least, arch.word - 4) if least < arch.word - 4 else 0
            if width:
                low, rest = (0, arch.word - width) if self.chance(0.5) else (arch.word - width, 0)
                value = (width + self.random.randrange(3), arch.word - 1) if low == 0 else (0, rest + low - 1 - 1)
                return {"status": {"register": pool[0], "bits": f"{low + width - 1}..{low}"},
                        "value": {"register": pool[0] if self.chance(0.7) else pool[1], "bits": f"{value[1]}..{value[0]}"}}
            return {"status": pool[0], "value": pool[1]}
        if kind == "parts":
            halves = [register.name for register in arch.registers.values() if register.width == 32
                      and register.whole in pool[1:]]
            if arch.word == 64 and len(halves) >= 2:
                return {"status": pool[0], "value": self.random.sample(halves, 2)}
            return {"status": pool[0], "value": self.part(arch, pool[1], 16)}
        if kind == "partstatus":
            return {"status": self.part(arch, pool[0], least), "value": self.part(arch, pool[1], 8)}
        return {}

    def result_names(self, results: Tree) -> list[str]:
        found: list[str] = []
        for key in ("status", "value"):
            part = results.get(key, [])
            found += [part["register"]] if isinstance(part, dict) else part if isinstance(part, list) else [part]
        return found

    def status_bits(self) -> int:
        """How many bits every status fits in."""
        signed = SCALARS[self.tree["status"]["type"]].signed
        numbers = self.statuses.values()
        return max(max(number.bit_length() if number >= 0 else (-number - 1).bit_length() for number in numbers) + signed, 2)

    # Types and values

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
        for name in ("none", "bad"):
            while name not in self.statuses:
                number = self.random.randint(1, 100)
                if number not in used:
                    used.add(number)
                    self.statuses[name] = number
        self.tree["status"] = {"type": kind, "doc": "S.", "values": {
            name: {"number": number, **({"absent": True} if name == "none" else {}), "doc": "A status."}
            for name, number in self.statuses.items()}}
        self.tree["answers"] = {"unknown_family": "none", "unknown_call": "none"}
        for key in ("reserved_field", "bad_argument"):
            if self.strict or self.chance(0.7):
                self.tree["answers"][key] = "bad"

    def make_types(self) -> Tree:
        found: Tree = {}
        for index in range(self.pick(0, 1, 2)):
            base = self.pick("u8", "u16", "u32", "u64", "s32", *(() if self.strict else ("word", "s64")))
            width = SCALARS[base].width or 32
            numbers = self.random.sample(range(20), self.pick(1, 3, 5)) if self.chance(0.5) else list(range(self.pick(1, 2, 4)))
            numbers += [(1 << (width - 1)) - 1] * self.chance(0.2)
            numbers += [-3] * (SCALARS[base].signed and self.chance(0.5))
            name = f"kind{index}"
            found[name] = {"kind": "enum", "base": base, **({"open": True} if self.chance(0.3) else {}), "doc": "An enum.",
                           "values": {f"v{at}": {"number": number, "doc": "A value."} for at, number in enumerate(dict.fromkeys(numbers))}}
            self.types[name] = base
        for index in range(self.pick(0, 1)):
            base = self.pick("u8", "u16", "u32", "u64")
            width = SCALARS[base].width or 32
            bits = self.random.sample(range(width), self.pick(1, 3, 6))
            name = f"bits{index}"
            found[name] = {"kind": "flags", "base": base, **({"open": True} if self.chance(0.3) else {}), "doc": "Flags.",
                           "bits": {f"b{at}": {"bits": str(bit), "doc": "A bit."} for at, bit in enumerate(bits)}}
            self.types[name] = base
        if self.chance(0.4):
            found["entry"] = self.make_struct()
        return found

    def make_struct(self) -> Tree:
        if not self.strict and self.chance(0.5):
            return {"kind": "struct", "layout": "natural", "doc": "An entry.", "fields": [
                {"name": name, "type": self.pick("u8", "u16", "u32", "u64", "word", "gva", "s32"), "doc": "A field.",
                 **({"count": self.pick(1, 2, 7)} if self.chance(0.3) else {})} for name in self.names(self.pick(1, 3, 5), "f")]}
        fields, at = [], 0
        for name in self.names(self.pick(1, 2, 4), "f"):
            kind = self.pick("u8", "u16", "u32", "u64", "gpa", "s16")
            size = (SCALARS[kind].width or 64) // 8
            if at % size:
                fields.append({"name": f"pad{at}", "type": "u8", "count": -at % size, "offset": at, "reserved": True, "doc": "Zero."})
                at += -at % size
            fields.append({"name": name, "type": kind, "offset": at, "doc": "A field."})
            at += size
        if at % 8:
            fields.append({"name": "rest_", "type": "u8", "count": -at % 8, "offset": at, "reserved": True, "doc": "Zero."})
            at += -at % 8
        return {"kind": "struct", "size": at, "align": 8, "doc": "An entry.", "fields": fields}

    # Calls

    def capacity(self, made: Made, variant: str) -> dict[str, int]:
        """Argument registers for the call's own arguments, by architecture."""
        taken = sum(carrier.kind == "argument" for carrier in made.carriers)
        return {convention["arch"]: len(convention["arguments"]) - taken for convention in self.tree["conventions"].values()
                if convention.get("variant", "") == variant and convention["arch"] in made.archs}

    def make_args(self, made: Made, variant: str) -> tuple[list[Tree], Tree] | None:
        """Arguments that every convention has registers for, and buffers that they point to."""
        room = self.capacity(made, variant)
        args: list[Tree] = []
        buffers: Tree = {}
        fields = made.layout if made.layout is not None else self.tree["id"]
        memory = [carrier for carrier in made.carriers if carrier.kind == "memory"]
        narrow = any(architecture(arch).word == 32 for arch in made.archs)
        taken = [carrier.argument for carrier in made.carriers if carrier.kind == "argument"]
        needed = [carrier.argument - sum(other < carrier.argument for other in taken) for carrier in memory]
        if any(carrier.argument in taken for carrier in memory):
            return None
        names = self.names(12, "a")
        inside = [name for name, value in fields.items() if value["role"] == "parameter" and self.chance(0.6)]
        count = max([index + 1 for index in needed], default=0)
        count = max(count, self.pick(0, 0, 1, 2, 3, 4, 6))
        travelling = 0
        while travelling < count and len(args) < 8:
            argument: Tree = {"name": names[len(args)]}
            if inside and self.chance(0.5):
                argument |= self.riding(inside.pop(), fields)
                if argument.get("type"):
                    args.append(argument | {"doc": "Rides."})
                continue
            if travelling in needed:
                kind = "gva" if narrow or self.chance(0.7) else "gpa"
                buffers[f"buffer{travelling}"] = {"address": argument["name"], "space": kind, "direction": "in",
                                                  "length": self.pick(1, 4), "element": "u64"}
            else:
                kind = self.pick(*SMALL, *WIDE, "gva", *(() if self.strict else WORDS), *self.types)
                if narrow and travelling < max(needed, default=0):
                    kind = self.pick(*SMALL, "gva")
            cost = {arch: -(-(SCALARS[self.types.get(kind, kind)].width or architecture(arch).word) // architecture(arch).word)
                    for arch in room}
            if any(cost[arch] > room[arch] for arch in room):
                if travelling in needed:
                    return None
                count = travelling
                if all(index < travelling for index in needed):
                    break
                return None
            for arch in room:
                room[arch] -= cost[arch]
            argument["type"] = kind
            if travelling not in needed:
                argument |= self.bounds(kind)
            args.append(argument | {"doc": "An argument."})
            travelling += 1
        for name in inside[:8 - len(args)]:
            argument = {"name": names[len(args)], **self.riding(name, fields)}
            if argument.get("type"):
                args.append(argument | {"doc": "Rides."})
        return args, buffers

    def riding(self, name: str, fields: Tree) -> Tree:
        """An argument in a parameter field of the id."""
        high, _, low = fields[name]["bits"].partition("..")
        width = int(high) - int(low or high) + 1
        kinds = [kind for kind in ("u8", "u16", "u32", "u64") if (SCALARS[kind].width or 0) >= width]
        made: Tree = {"type": self.random.choice(kinds), "field": name}
        if self.chance(0.3):
            made["max"] = self.random.randrange(1 << width)
        return made

    def bounds(self, kind: str) -> Tree:
        """What an argument may be."""
        scalar = SCALARS[self.types.get(kind, kind)]
        width = scalar.width or 32
        low, high = (-(1 << width - 1), (1 << width - 1) - 1) if scalar.signed else (0, (1 << width) - 1)
        choice = self.pick("none", "none", "none", "range", "max", "min", "align", "reserved")
        if kind in self.types or choice == "none":
            return {}
        first, second = sorted((self.random.randint(low, high), self.random.randint(low, high)))
        if choice == "range":
            return {"min": first, "max": second}
        if choice == "max":
            return {"max": self.random.randint(max(low, 0), high)}
        if choice == "min":
            return {"min": first}
        if choice == "align":
            return {"align": 1 << self.random.randrange(width - 1)}
        return {"reserved": self.pick(0, first, second)}

    def make_call(self, made: Made, number: int, name: str) -> Tree | None:
        found = self.make_args(made, made.variant)
        if found is None:
            return None
        args, buffers = found
        call: Tree = {"number": number, "doc": "A call."}
        if args:
            call["args"] = args
        if buffers:
            call["buffers"] = buffers
        mine = [convention for convention in self.tree["conventions"].values() if convention["arch"] in made.archs
                and convention.get("variant", "") == made.variant]
        statused = all("status" in convention.get("results", {}) for convention in mine)
        if statused and (self.strict or self.chance(0.6)):
            call["errors"] = ["bad", *(name for name in ("odd", "e3") if name in self.statuses)]
        queue = [name for name in self.annotations if self.hint_of(made) and self.chance(0.5)]
        if queue:
            call["annotations"] = {name: {} for name in queue}
        elif self.chance(0.7):
            call |= self.make_returns(mine)
        if self.features and self.chance(0.3):
            need = self.random.choice(self.features)
            call["needs"] = [{"feature": need, "else": self.pick("bad", "exception")} if statused and self.chance(0.5) else need]
        if self.chance(0.1):
            call["blocking" if not queue else "restartable"] = True
        if self.chance(0.1):
            call["privileged"] = "The first guest."
        return call

    def hint_of(self, made: Made) -> bool:
        """Whether ids of the family have the ABI's hint field."""
        fields = made.layout if made.layout is not None else self.tree["id"]
        own = [(value["carrier"], value["bits"]) for value in self.tree["id"].values() if value["role"] == "hint"]
        return any((value["carrier"], value["bits"]) in own for value in fields.values() if value["role"] == "hint")

    def make_returns(self, conventions: list[Tree]) -> Tree:
        """A value that every convention has room for."""
        kinds = [*SMALL, *(() if self.strict else ("word", "sword")), "gva", "u64", "s64", "gpa", *self.types]
        self.random.shuffle(kinds)
        for kind in kinds:
            if all(self.holds(convention, SCALARS[self.types.get(kind, kind)].width) for convention in conventions):
                return {"returns": {"type": kind, **({"always": True} if self.chance(0.2) else {}), "doc": "A value."}}
        return {}

    def holds(self, convention: Tree, width: int | None) -> bool:
        arch = architecture(convention["arch"])
        results = convention.get("results", {})
        value = results.get("value")
        if value is None:
            return False
        width = width or arch.word
        if isinstance(value, dict):
            high, _, low = value["bits"].partition("..")
            return width <= int(high) - int(low or high) + 1
        names = value if isinstance(value, list) else [value]
        room = sum(arch.find_register(name).width for name in names)     # type: ignore[union-attr]
        if "shared" in results:
            room = min(room, SCALARS[self.tree["status"]["type"]].width or arch.word)
        return width <= room

    # All of it

    def make(self) -> Tree:
        self.tree = {"abi": f"r{self.seed}", "title": "T", "profile": "strict" if self.strict else "legacy", "doc": "D.",
                     "releases": {"1": {"doc": "One."}}}
        self.make_status()
        own = self.make_carriers()
        with_family = self.chance(0.6)
        families = self.pick(1, 2, 3, 4)
        layout = self.make_layout(own, with_family, 8, families + 3 if with_family or families > 1 else 1)
        if not layout:
            own = [self.make_carrier("register")]
            self.carriers = own
            own[0].width = max(own[0].width, 16)
            layout = self.make_layout(own, False, 2, families)
            with_family = False
        self.tree["id"] = layout
        hint = next((value for value in layout.values() if value["role"] == "hint"), None)
        made = self.make_families(families, layout, own)
        if hint is not None and self.chance(0.8):
            high, _, low = hint["bits"].partition("..")
            width = int(high) - int(low or high) + 1
            bits = self.random.sample(range(width), min(width, self.pick(1, 2)))
            self.annotations = [f"note-{bit}" for bit in bits]
            self.tree["annotations"] = {f"note-{bit}": {"bit": bit, "meaning": "queue" if self.strict or self.chance(0.5) else "none",
                                                        "doc": "A note."} for bit in bits}
        if self.chance(0.3):
            self.features = ["spin", "jump"]
            self.tree["features"] = {"spin": {"source": "words", "doc": "A feature."},
                                     "jump": {"source": {"leaf": 1, "register": "eax", "bit": 3}, "doc": "A feature."}}
            self.tree["cpuid"] = {"signature": "RandomRandom"}
        types = self.make_types()
        if types:
            self.tree["types"] = types
        self.make_conventions(made)
        numbers: set[int] = set()
        done: Tree = {}
        for family in made:
            tree = self.make_family(family, numbers)
            if tree is not None:
                done[family.name] = tree
        used = {value["carrier"] for family in made if family.name in done
                for value in (*layout.values(), *(family.layout or {}).values())}
        self.tree["carriers"] = {carrier.name: self.carrier_tree(carrier) for carrier in self.carriers if carrier.name in used}
        self.tree["families"] = done
        self.drop_unused()
        return self.tree

    def drop_unused(self) -> None:
        """Conventions, and carriers in them, of families that have no calls after all."""
        wanted: dict[str, set[str]] = {}
        for family in self.tree["families"].values():
            carriers = {value["carrier"] for value in family.get("id", self.tree["id"]).values()}
            formed = {form for call in family["calls"].values() for form in call.get("forms", {})}
            for variant in (family.get("convention", ""), *formed):
                wanted.setdefault(variant, set()).update(carriers)
        self.tree["conventions"] = {
            name: convention | {"carriers": {carrier: register for carrier, register in convention["carriers"].items()
                                             if carrier in wanted[convention.get("variant", "")]}}
            for name, convention in self.tree["conventions"].items() if convention.get("variant", "") in wanted}

    def carrier_tree(self, carrier: Carried) -> Tree:
        made: Tree = {"width": carrier.width}
        if carrier.kind != "register" or self.chance(0.2):
            made["kind"] = carrier.kind
        if carrier.kind == "register" and self.chance(0.2):
            made["signed"] = True
        if carrier.kind in ("argument", "memory"):
            made["argument"] = carrier.argument
        if carrier.kind == "memory":
            made["offset"] = carrier.offset
        return made

    def make_families(self, count: int, layout: Tree, own: list[Carried]) -> list[Made]:
        made = []
        for index in range(count):
            archs = list(self.archs)
            if self.chance(0.15) and len(archs) > 1:
                archs = self.random.sample(archs, self.random.randint(1, len(archs)))
            family = Made(f"f{index}", "", None, own, archs)
            if index and self.chance(0.2):
                carriers = own if self.chance(0.5) else [self.make_carrier(self.pick("register", "argument"))]
                with_number = self.chance(0.6)
                mine = self.make_layout(carriers, with_number, 8, 8)
                if mine:
                    family.layout, family.carriers = mine, carriers
            if self.chance(0.2):
                family.variant = self.pick("va", "vb")
            made.append(family)
        if not self.variants and any(value["role"] == "variant" for value in layout.values()):
            self.variants = ["fast"]
        for value in [*layout.values(), *(value for family in made for value in (family.layout or {}).values())]:
            if value["role"] == "variant":
                high, _, low = value["bits"].partition("..")
                width = int(high) - int(low or high) + 1
                value["variants"] = {"fast": self.random.randrange(1, 1 << width)}
        return made

    def make_conventions(self, made: list[Made]) -> None:
        """One for each architecture and variant that some family, or a form of its calls, travels by."""
        wanted: dict[str, list[Made]] = {}
        for family in made:
            wanted.setdefault(family.variant, []).append(family)
            if self.has_form(family):
                wanted.setdefault("fast", []).append(family)
        self.tree["conventions"] = {}
        for variant, families in wanted.items():
            carriers = list({carrier.name: carrier for family in families for carrier in family.carriers}.values())
            used = {value["carrier"] for family in families for value in (family.layout or self.tree["id"]).values()}
            carriers = [carrier for carrier in carriers if carrier.name in used]
            for arch in self.archs:
                if any(arch in family.archs for family in families):
                    name = f"{arch}_{variant}" if variant else arch
                    self.tree["conventions"][name] = self.make_convention(arch, variant, carriers)

    def has_form(self, family: Made) -> bool:
        fields = family.layout if family.layout is not None else self.tree["id"]
        return not family.variant and any("fast" in value.get("variants", {}) for value in fields.values())

    def make_family(self, family: Made, numbers: set[int]) -> Tree | None:
        fields = family.layout if family.layout is not None else self.tree["id"]
        width = {value["role"]: self.width_of(value) for value in fields.values()}
        tree: Tree = {}
        if "family" in width:
            number = self.number(width["family"], numbers)
            if number is None:
                return None
            tree["number"] = number
        tree["doc"] = "A family."
        tree["required"] = True
        if set(family.archs) != set(self.archs):
            tree["arch"] = family.archs
        if family.variant:
            tree["convention"] = family.variant
        if family.layout is not None:
            tree["id"] = family.layout
        used: set[int] = set() if "family" in width or family.layout is not None else numbers
        calls: Tree = {}
        for name in [f"c{index}" for index in range(self.pick(1, 2, 3, 5))]:
            number = self.number(width["call"], used)
            call = self.make_call(family, number, name) if number is not None else None
            if call is None:
                continue
            if self.has_form(family) and (not calls or self.chance(0.6)):
                self.add_form(family, call)
            calls[name] = call
        tree["calls"] = calls
        return tree if calls else None

    def add_form(self, family: Made, call: Tree) -> None:
        found = self.make_args(family, "fast")
        if found is None:
            return
        mine = [convention for convention in self.tree["conventions"].values() if convention["arch"] in family.archs
                and convention.get("variant", "") == "fast"]
        kind = call.get("returns", {}).get("type")
        if kind and not all(self.holds(convention, SCALARS[self.types.get(kind, kind)].width) for convention in mine):
            del call["returns"]
        args, buffers = found
        call["forms"] = {"fast": {"args": args, **({"buffers": buffers} if buffers else {})}}

    @staticmethod
    def width_of(value: Tree) -> int:
        high, _, low = value["bits"].partition("..")
        return int(high) - int(low or high) + 1


def make_spec(seed: int) -> Tree:
    """The spec of a seed. Now and then nothing comes of it: then the next attempt counts."""
    for attempt in range(100):
        tree = Maker(seed, attempt).make()
        if tree["families"] and tree["conventions"]:
            return tree
    raise ValueError(f"no spec for seed {seed}")


def spec_text(tree: Tree) -> str:
    """The spec as text: a key a line, what is under it in one line."""
    lines = ["# SPDX-License-Identifier: BSD-2-Clause"]
    for key, value in tree.items():
        if isinstance(value, dict) and value and all(isinstance(item, dict) for item in value.values()):
            lines += [f"{key}:", *(f"  {json.dumps(name)}: {json.dumps(item)}" for name, item in value.items())]
        else:
            lines.append(f"{key}: {json.dumps(value)}")
    return "\n".join(lines) + "\n"
