# SPDX-License-Identifier: BSD-2-Clause
"""Carriers and layouts of ids."""
from __future__ import annotations

from generator.tests.random_abi.base import Base, Carried, Tree

# Instructions that carry a number, and how many bits of it.
NUMBERED = {"arm64": ("hvc #{%s}", 16), "arm": ("hvc #{%s}", 16), "x86_64": ("int ${%s}", 8), "i386": ("int ${%s}", 8),
            "s390x": ("svc {%s}", 8), "ppc64": ("sc {%s}", 1), "ppc64le": ("sc {%s}", 1), "ppc32": ("sc {%s}", 1),
            "mips64": ("syscall {%s}", 20), "loongarch64": ("syscall {%s}", 15)}
NOT_WRITTEN = ("immediate", "slot", "port")     # carriers whose bits no stub can compute


class Ids(Base):
    """Decides on ids."""

    def make_carriers(self) -> list[Carried]:
        """Those of the ABI's own layout."""
        kinds = self.pick(["register"], ["register"], ["register", "register"], ["register", "argument"],
                          ["register", "memory"], ["immediate"], ["immediate", "register"], ["register", "memory", "argument"],
                          ["argument"], ["register", "register", "register"], ["register", "argument", "argument"],
                          ["immediate", "argument"], self.pick(["slot"], ["port", "register"], ["register", "slot"], ["register"]))
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
        elif kind in ("slot", "port"):
            width = self.random.randint(5, 7) if kind == "slot" else 16
        elif kind == "argument":
            taken = [carrier.argument for carrier in self.carriers if carrier.kind == "argument"]
            argument = self.pick(*(index for index in (0, 0, 1, 2, 3) if index not in taken))
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
            if role in ("parameter", "hint") and segment[0].kind in NOT_WRITTEN:
                role = "fixed"
            if role == "variant" and (segment[0].kind != "register" or self.variant_bits + segment[2] > 64):
                role = "reserved"
            if role == "variant":
                self.variant_bits += segment[2]
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
