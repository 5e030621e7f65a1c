# SPDX-License-Identifier: BSD-2-Clause
"""Conventions: registers, instructions, results."""
from __future__ import annotations

from typing import Any

from generator.lang.architectures import Architecture, architecture
from generator.lang.scalars import SCALARS
from generator.tests.random_abi.base import Carried, Tree
from generator.tests.random_abi.ids import NUMBERED, Ids

PLAIN = {"arm64": ["hvc #0", "smc #0"], "arm": ["hvc #0"], "x86_64": ["vmcall", "vmmcall"], "i386": ["vmcall", "vmmcall"],
         "s390x": ["diag 2,4,0x500"], "ppc64": ["sc 1"], "ppc64le": ["sc 1"], "ppc32": ["sc"], "riscv64": ["ecall"],
         "riscv32": ["ecall"], "mips64": ["syscall"], "loongarch64": ["syscall 0"]}


class Conventions(Ids):
    """Decides on conventions."""

    def legal(self, arch: Architecture) -> list[str]:
        """Whole general registers that a convention may name."""
        whole = dict.fromkeys(register.whole for register in arch.registers.values()
                              if register.number not in (arch.stack, arch.zero) and register.whole not in arch.kept)
        return list(whole)

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
        least = max([carrier.argument + 1 for carrier in carriers if carrier.kind in ("argument", "memory")], default=0)
        if self.chance(0.3) and len(pool) > least:
            made["fixed"] = {}
            for _ in range(min(self.pick(1, 1, 2), len(pool) - least)):
                whole = pool.pop()
                name = self.part(arch, whole, 8)
                made["fixed"][name] = self.random.getrandbits(arch.find_register(name).width)    # type: ignore[union-attr]
        count = min(len(pool), max(least, self.pick(0, 1, 2, 3, 4, 5, 6, 6, 8)))
        made["arguments"] = [pool.pop() for _ in range(count)]
        if results:
            made["results"] = results
        given = {arch.whole_register(name) for name in self.result_names(results)}
        rest = [name for name in self.legal(arch) if name not in given]
        clobbers = self.random.sample(rest, self.random.randrange(min(len(rest), 9)))
        if arch.others and self.chance(0.4) and not arch.name.startswith("riscv"):      # gcc 12 does not know their vectors
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
            text = str(NUMBERED[arch][0] % immediates[0].name)
            return text.split()[0] if self.chance(0.2) else text
        return PLAIN[arch] if self.chance(0.5) else PLAIN[arch][0]

    def make_results(self, arch: Architecture, pool: list[str]) -> Tree:
        self.random.shuffle(pool)
        signed = SCALARS[self.tree["status"]["type"]].signed
        kind = self.pick("both", "both", "both", "pair", "status", "value", "shared", "bits", "parts", "partstatus", "none")
        if self.strict and kind in ("value", "none"):
            kind = "both"
        if self.several:
            values = pool[1:1 + self.pick(2, 3, 4)]
            return {"value": values, **({"status": pool[0]} if self.strict or self.chance(0.9) else {})}
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
