# SPDX-License-Identifier: BSD-2-Clause
"""Calls: their arguments, buffers and results."""
from __future__ import annotations

from generator.lang.architectures import architecture
from generator.lang.scalars import SCALARS
from generator.tests.random_abi.base import SMALL, WIDE, WORDS, Made, Tree, bits_width
from generator.tests.random_abi.values import Values


class Calls(Values):
    """Decides on calls."""

    def conventions_of(self, made: Made, variant: str) -> list[Tree]:
        return [convention for convention in self.tree["conventions"].values() if convention["arch"] in made.archs
                and convention.get("variant", "") == variant]

    def fields_of(self, made: Made) -> Tree:
        return made.layout if made.layout is not None else self.tree["id"]

    def width_of_type(self, kind: str, arch: str) -> int:
        return SCALARS[self.types.get(kind, kind)].width or architecture(arch).word

    def words(self, kind: str, arch: str) -> int:
        """The registers that a value of the type takes."""
        return -(-self.width_of_type(kind, arch) // architecture(arch).word)

    # Arguments

    def capacity(self, made: Made, variant: str) -> dict[str, int]:
        """Argument registers for the call's own arguments, by architecture."""
        taken = sum(carrier.kind == "argument" for carrier in made.carriers)
        return {convention["arch"]: len(convention["arguments"]) - taken for convention in self.conventions_of(made, variant)}

    def make_args(self, made: Made, variant: str) -> tuple[list[Tree], Tree] | None:
        """Arguments that every convention has registers for, and buffers that they point to."""
        room = self.capacity(made, variant)
        args: list[Tree] = []
        buffers: Tree = {}
        fields = self.fields_of(made)
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
                kind = self.pick(*SMALL, *WIDE, "gva", *(() if self.strict else WORDS), *self.types, *self.types)
                if narrow and travelling < max(needed, default=0):
                    kind = self.pick(*SMALL, "gva")
            cost = {arch: self.words(kind, arch) for arch in room}
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
        if not memory and self.chance(0.25):
            self.place(made, variant, args, taken)
        return args, buffers | self.make_buffers(args, {buffer["address"] for buffer in buffers.values()})

    def place(self, made: Made, variant: str, args: list[Tree], taken: list[int]) -> None:
        """Gives some arguments of one word registers of their own."""
        conventions = self.conventions_of(made, variant)
        least = min((len(convention["arguments"]) for convention in conventions), default=0)
        free = [index for index in range(min(least, 8)) if index not in taken]
        single = [argument for argument in args if "field" not in argument
                  and all(self.words(argument["type"], convention["arch"]) == 1 for convention in conventions)]
        for argument in self.random.sample(single, min(len(single), self.pick(1, 1, 2), len(free))):
            argument["position"] = free.pop(self.random.randrange(len(free)))

    def riding(self, name: str, fields: Tree) -> Tree:
        """An argument in a parameter field of the id."""
        width = bits_width(fields[name]["bits"])
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

    def make_buffers(self, args: list[Tree], described: set[str]) -> Tree:
        """Memory behind arguments that are addresses. No operation looks at it."""
        found: Tree = {}
        plain = [argument for argument in args if not argument.keys() & {"field", "reserved", "min", "max", "align"}]
        for argument in plain:
            if argument["type"] in ("gpa", "gva") and argument["name"] not in described and self.chance(0.6):
                found[f"at_{argument['name']}"] = self.make_buffer(argument["name"], argument["type"], plain)
                if self.chance(0.2):
                    argument["align"] = found[f"at_{argument['name']}"]["align"] = 8
        halves = [argument["name"] for argument in plain if argument["type"] == "u32"]
        if len(halves) >= 2 and self.chance(0.5):
            found["halves"] = self.make_buffer(halves[:2], "gpa", [argument for argument in plain if argument["name"] not in halves[:2]])
        return found

    def make_buffer(self, address: str | list[str], space: str, args: list[Tree]) -> Tree:
        counts = [argument["name"] for argument in args if argument["type"] in ("u8", "u16", "u32", "u64")]
        made: Tree = {"address": address, "space": space, "direction": self.pick("in", "out", "inout")}
        made["length"] = self.random.choice(counts) if counts and self.chance(0.7) else self.pick(1, 4, 16)
        if self.chance(0.7):
            made["element"] = self.pick("u8", "u32", "u64", *self.elements)
        if isinstance(made["length"], str) and self.chance(0.7):
            made["max"] = self.pick(1, 16, 512)
        if self.chance(0.2):
            made["crossing"] = self.pick("allowed", "forbidden")
        return made | ({"doc": "Memory."} if self.chance(0.5) else {})

    # Calls

    def make_call(self, made: Made, number: int) -> Tree | None:
        archs = self.some(made.archs) if self.chance(0.12) else made.archs
        own = made if archs == made.archs else Made(made.name, made.variant, made.layout, made.carriers, archs, made.callers)
        found = self.make_args(own, own.variant)
        if found is None:
            return None
        args, buffers = found
        call: Tree = {"number": number, "doc": "A call."}
        if archs != made.archs:
            call["arch"] = archs
        if self.callers and self.chance(0.15):
            callers = [name for name in made.callers or self.callers if not set(self.callers[name] or archs).isdisjoint(archs)]
            there = [name for name in callers if set(archs) <= set(self.callers[name] or archs)]
            if there:
                call["callers"] = self.some(there)
        if args:
            call["args"] = args
        if buffers:
            call["buffers"] = buffers
        mine = self.conventions_of(own, own.variant)
        statused = all("status" in convention.get("results", {}) for convention in mine)
        if statused and (self.strict or self.chance(0.6)):
            call["errors"] = [self.pick("bad", {"name": "bad", **({"since": "1"} if len(self.releases) == 1 else {})}), *(name for name in ("odd", "e3") if name in self.statuses)]
        queue = [name for name in self.annotations if self.hint_of(made) and self.chance(0.5)]
        if queue:
            call["buffers"] = {name: buffer for name, buffer in buffers.items() if buffer["direction"] == "in"}
            if not call["buffers"]:
                del call["buffers"]
            call["annotations"] = {name: {} for name in queue}
        elif self.chance(0.75):
            call |= self.make_returns(mine)
        self.add_needs(call, statused)
        self.add_marks(call, bool(queue), statused)
        return call

    def add_needs(self, tree: Tree, statused: bool) -> None:
        """To a call, or to a form of one."""
        if self.features and self.chance(0.3):
            need = self.random.choice(self.features)
            tree["needs"] = [{"feature": need, "else": self.pick("bad", "exception")} if statused and self.chance(0.5) else need]

    def add_marks(self, call: Tree, queued: bool, statused: bool) -> None:
        """What is said of a call besides."""
        if self.chance(0.1):
            call["blocking" if not queued else "restartable"] = True
        if self.chance(0.1):
            call["privileged"] = "The first guest."
        if not self.strict and self.chance(0.1):
            call["stable"] = False
        if self.constants and self.chance(0.2):
            call["versioned_by"] = self.random.choice(self.constants)
        if statused and not queued and "returns" not in call and call.get("errors") and self.chance(0.2):
            call["noreturn"] = True

    def hint_of(self, made: Made) -> bool:
        """Whether ids of the family have the ABI's hint field."""
        own = [(value["carrier"], value["bits"]) for value in self.tree["id"].values() if value["role"] == "hint"]
        return any((value["carrier"], value["bits"]) in own for value in self.fields_of(made).values() if value["role"] == "hint")

    # Results

    def make_returns(self, conventions: list[Tree]) -> Tree:
        """A value that every convention has room for, and where there is more room further results."""
        kinds = [*SMALL, *(() if self.strict else ("word", "sword")), "gva", "u64", "s64", "gpa", *self.types]
        self.random.shuffle(kinds)
        chosen: list[str] = []
        most = self.pick(1, 2, 3, 4) if self.several else 1
        for kind in kinds:
            if len(chosen) < most and all(self.hold(convention, [*chosen, kind]) for convention in conventions):
                chosen.append(kind)
        if not chosen:
            return {}
        made: Tree = {"returns": {"type": chosen[0], "doc": "A value."}}
        if len(chosen) > 1:
            made["also_returns"] = [{"name": name, "type": kind, "doc": "A value, too."}
                                    for name, kind in zip(self.names(8, "r"), chosen[1:])]
            for result in made["also_returns"]:
                if result["name"] in ("status", "value"):
                    result["name"] += "_"
        elif self.chance(0.2):
            made["returns"]["always"] = True
        return made

    def hold(self, convention: Tree, kinds: list[str]) -> bool:
        """Whether a convention has room for results of these types."""
        arch = architecture(convention["arch"])
        results = convention.get("results", {})
        value = results.get("value")
        if value is None:
            return False
        if isinstance(value, dict):
            rooms = [bits_width(value["bits"])]
        else:
            rooms = [arch.find_register(name).width for name in (value if isinstance(value, list) else [value])]  # type: ignore[union-attr]
        if "shared" in results:
            rooms = [min(rooms[0], SCALARS[self.tree["status"]["type"]].width or arch.word)]
        for kind in kinds:
            width = self.width_of_type(kind, convention["arch"])
            while width > 0:
                if not rooms:
                    return False
                width -= rooms.pop(0)
        return True
