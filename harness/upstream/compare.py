# SPDX-License-Identifier: BSD-2-Clause
"""Compares the claims of one release with one source's headers, and with the header that we generate ourselves."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .claims import CPUID_BASE, Claim
from .compiler import Program
from .scan import Names

MASK = (1 << 64) - 1


@dataclass
class Comparison:
    """`wrong`: claims that the header contradicts, with the architecture and what the header has; `unknown`: claims
    whose names the header does not have (or not so that a compiler can compare them), with its complaint."""
    proven: set[Claim] = field(default_factory=set)
    wrong: dict[Claim, tuple[str, int]] = field(default_factory=dict)
    unknown: dict[Claim, str] = field(default_factory=dict)

    def add(self, other: Comparison) -> None:
        """The same claims on another architecture or in other headers: one contradiction is enough, and one proof."""
        self.wrong = {**other.wrong, **self.wrong}
        self.proven = (self.proven | other.proven) - self.wrong.keys()
        self.unknown = {claim: why for claim, why in {**other.unknown, **self.unknown}.items()
                        if claim not in self.wrong and claim not in self.proven}


def compare(program: Program, claims: Sequence[Claim], names: Names) -> Comparison:
    """What the compiler says of every claim about this architecture."""
    claims = [claim for claim in claims if claim.concerns(program.target)]
    texts = [expression(claim, names) for claim in claims]
    complaints = program.compile("claims", [assertion(text, claim, claim.expected(program.word))
                                            for text, claim in zip(texts, claims)])
    failed = [index for index, message in complaints.items() if is_failure(message)]
    result = Comparison(proven={claim for index, claim in enumerate(claims) if index not in complaints},
                        unknown={claims[index]: message for index, message in complaints.items()
                                 if index not in failed})
    values = program.evaluate("values", [texts[index] for index in failed]) if failed else []
    result.wrong = {claims[index]: (program.target, signed(value, claims[index]))
                    for index, value in zip(failed, values)}
    return result


def compare_ours(program: Program, claims: Sequence[Claim]) -> list[tuple[Claim, str]]:
    """Claims that our generated header does not keep, with the compiler's complaint if it does not understand them."""
    kept = [claim for claim in claims if claim.ours and claim.concerns(program.target)]
    lines = [f"_Static_assert((unsigned long long)({claim.ours}) == {literal(claim.expected(program.word))}, \"\");"
             for claim in kept]
    return [(kept[index], "" if is_failure(message) else f": {message}")
            for index, message in program.compile("ours", lines).items()]


def is_failure(message: str) -> bool:
    """Whether an assertion was understood and does not hold."""
    return message.startswith(("static assertion failed", "static_assert failed"))


def expression(claim: Claim, names: Names) -> str:
    """A claim's number in the words of the header."""
    kind = names.spell(claim.names[0])
    if claim.kind == "size":
        return f"sizeof({kind})"
    if claim.kind == "offset":
        return f"__builtin_offsetof({kind}, {claim.names[1]})"
    if claim.kind == "width":
        return f"sizeof((({kind} *)0)->{claim.names[1]})"
    return claim.names[0]


def assertion(text: str, claim: Claim, value: int) -> str:
    found = f"(unsigned long long)({text})"
    wanted = literal(value)
    if claim.kind == "status":
        condition = f"{found} == {wanted} || -{found} == {wanted}"
    elif claim.kind == "leaf":
        condition = f"{found} == {wanted} || {found} == {literal(CPUID_BASE + value)}"
    else:
        condition = f"{found} == {wanted}"
    return f'_Static_assert({condition}, "{claim.place}");'


def literal(value: int) -> str:
    return f"0x{value & MASK:x}ULL"


def signed(value: int, claim: Claim) -> int:
    """As a person would write it, if the spec has a negative number there."""
    return value - (1 << 64) if value >> 63 and claim.value < 0 else value
