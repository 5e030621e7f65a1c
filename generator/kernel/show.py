# SPDX-License-Identifier: BSD-2-Clause
"""What was counted, as lines for people and as data for programs: one kernel with the functions, several side by side."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.printable import printable

from .count import Counted
from .names import UNKNOWN, AbiSites, CallSites

BARS = "▁▂▃▄▅▆▇█"
MOST_FUNCTIONS = 3
MOST_OPERATIONS = 5
PARAVIRT = "paravirt"
WIDEST = 14     # of a column's head


def as_lines(kernels: Sequence[Counted]) -> list[str]:
    return one_kernel(kernels[0]) if len(kernels) == 1 else side_by_side(kernels)


def one_kernel(kernel: Counted) -> list[str]:
    lines = [f"{printable(kernel.file)}: {kernel.arch}, Linux {kernel.version or 'of an unknown version'}"]
    for abi in kernel.abis:
        lines.append(f"  {abi.abi}: {head_of(abi)}")
        width = max(len(call.name) for call in abi.calls)
        lines += [f"    {call.name:{width}}  {call.places:4}  {functions_of(call)}" for call in abi.calls]
    if kernel.paravirt:
        shown = ", ".join(f"{name} {places}" for name, places in kernel.paravirt[:MOST_OPERATIONS])
        more = len(kernel.paravirt) - MOST_OPERATIONS
        lines.append(f"  {PARAVIRT}: {number(paravirt_of(kernel), 'place')}, {number(len(kernel.paravirt), 'operation')}: {shown}"
                     + (f", and {more} more" if more > 0 else ""))
    if not kernel.abis and not kernel.paravirt:
        lines.append("  makes no hypercall that is known here")
    names = {call.name for abi in kernel.abis for call in abi.calls}
    if any(name.endswith(".?") for name in names):
        lines.append("  family.?: which call of the family it is lies in memory, or is no constant there")
    if UNKNOWN in names:
        lines.append(f"  {UNKNOWN}: it is no constant there")
    return lines + [f"  {note}" for note in kernel.notes]


def head_of(abi: AbiSites) -> str:
    names = sum(call.known for call in abi.calls)
    words = [number(abi.places, "place"), f"{number(names, 'call')} of {abi.abi} {abi.release}" if abi.release else "no spec"]
    strange = sum(not call.known and call.places > 0 and "=" in call.name for call in abi.calls)
    return ", ".join(words + ([f"{strange} that it does not have"] if strange else []))


def functions_of(call: CallSites) -> str:
    shown = ", ".join(name if many == 1 else f"{name} ({many})" for name, many in call.functions[:MOST_FUNCTIONS])
    more = len(call.functions) - MOST_FUNCTIONS
    return shown + (f", and {more} more" if more > 0 else "")


def side_by_side(kernels: Sequence[Counted]) -> list[str]:
    """A row for each ABI and call, a column for each kernel, and a picture of how the number moves."""
    rows: list[tuple[str, list[int]]] = []
    for abi in sorted({abi.abi for kernel in kernels for abi in kernel.abis}):
        mine = [next((found for found in kernel.abis if found.abi == abi), None) for kernel in kernels]
        rows.append((f"{abi}, places", [found.places if found else 0 for found in mine]))
        rows.append((f"{abi}, calls", [sum(call.known for call in found.calls) if found else 0 for found in mine]))
        tables = [{call.name: call.places for call in found.calls} if found else {} for found in mine]
        names = sorted({name for table in tables for name in table}, key=lambda name: (-max(table.get(name, 0) for table in tables), name))
        rows += [(f"  {name}", [table.get(name, 0) for table in tables]) for name in names]
    if any(kernel.paravirt for kernel in kernels):
        rows.append((PARAVIRT, [paravirt_of(kernel) for kernel in kernels]))
    heads = [(kernel.version or kernel.file)[:WIDEST] for kernel in kernels]
    width = max((len(name) for name, _ in rows), default=0)
    lines = [" " * width + "".join(f"  {printable(head):>{WIDEST}}" for head in heads)]
    lines += [f"{name:{width}}" + "".join(f"  {value or '-':>{WIDEST}}" for value in values) + f"  {picture(values)}" for name, values in rows]
    return lines + [f"{printable(kernel.file)}: {note}" for kernel in kernels for note in kernel.notes]


def picture(values: Sequence[int]) -> str:
    """A bar for each number; the highest has full height, and none is no bar."""
    top = max(values)
    return "".join(BARS[max(0, -(-8 * value // top) - 1)] if value else " " for value in values).rstrip() if top else ""


def paravirt_of(kernel: Counted) -> int:
    return sum(places for _, places in kernel.paravirt)


def number(many: int, one: str) -> str:
    return f"{many} {one}" if many == 1 else f"{many} {one}s"


def as_data(kernel: Counted) -> dict[str, Any]:
    return {"file": kernel.file, "arch": kernel.arch, "kernel": kernel.version, "notes": list(kernel.notes),
            "paravirt": {"places": paravirt_of(kernel), "operations": dict(kernel.paravirt)},
            "abis": [{"abi": abi.abi, "release": abi.release, "places": abi.places, "numbers": abi.numbers,
                      "calls": [{"call": call.name, "known": call.known, "places": call.places, "functions": dict(call.functions)}
                                for call in abi.calls]} for abi in kernel.abis]}
