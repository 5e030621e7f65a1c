# SPDX-License-Identifier: BSD-2-Clause
"""Parts of an id that travel in memory: a stub writes them into the caller's structure before it makes the call.

It can do so where the guest itself addresses the memory (gva). Where the host's address is given instead (gpa), the
stub does not know where the guest has it, and the caller writes them.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.c.types import fixed_type
from generator.model.abi import Abi, Argument, Carrier, Family
from generator.model.c_names import id_macros
from generator.model.c_names import argument_name, c_name
from generator.model.calling import carriers_of, memory_argument
from generator.model.ways import Way


def put_function(abi: Abi, width: int) -> str:
    return c_name(abi.name, f"put{width}")


def put_lines(abi: Abi) -> Iterator[str]:
    """The functions that write, one for each width in use. A copy, since the memory is of a type of the caller's."""
    widths = sorted({carrier.width for family in abi.families for carrier in carriers_of(abi, family.fields, "memory")})
    for width in widths:
        yield from [f"static inline void {put_function(abi, width)}(uintptr_t address, {fixed_type(width)} value)", "{",
                    "\t__builtin_memcpy((void *)address, &value, sizeof(value));", "}", ""]


def placed(abi: Abi, family: Family, way: Way) -> Iterator[tuple[Carrier, Argument]]:
    """Each part of the id that lies in memory, and the argument that says where."""
    for carrier in carriers_of(abi, family.fields, "memory"):
        argument = memory_argument(abi, family.fields, way.args, carrier)
        if argument is not None and carrier.name in dict(way.id):
            yield carrier, argument


def is_addressed(way: Way, argument: Argument) -> bool:
    """Whether the argument holds an address as the guest uses it."""
    spaces = {buffer.space for buffer in way.buffers if buffer.address == (argument.name,)}
    return spaces == {"gva"} if spaces else argument.scalar.address == "gva"


def memory_lines(abi: Abi, family: Family, way: Way) -> Iterator[str]:
    for carrier, argument in placed(abi, family, way):
        if not is_addressed(way, argument):
            continue
        value = id_macros(abi, way.call, way.form)[carrier.name]
        for given in way.args:
            field = next((field for field in family.fields
                          if given.field == field.name and field.carrier == carrier.name), None)
            if field is not None:
                value += f" | ({fixed_type(carrier.width)}){argument_name(given.name)} << {field.bits.low}"
        address = argument_name(argument.name) + (f" + {carrier.offset}" if carrier.offset else "")
        yield f"\t{put_function(abi, carrier.width)}({address}, {value});"


def unwritten(abi: Abi, family: Family, way: Way) -> str:
    """What the caller has to write into memory itself, as words for the stub's comment."""
    parts = [f"{id_macros(abi, way.call, way.form)[carrier.name]} at offset {carrier.offset or 0} of {argument.name}"
             for carrier, argument in placed(abi, family, way) if not is_addressed(way, argument)]
    return f" Before the call, write {' and '.join(parts)}." if parts else ""
