# SPDX-License-Identifier: BSD-2-Clause
"""The host of a witness: generated dispatch of one release, over operations that say what they were given."""
from __future__ import annotations

import re
from typing import Any

from generator.backends.c.host_registers import host_groups
from generator.lang.architectures import architecture
from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, Convention
from generator.model.c_names import c_name, carrier_name
from generator.model.lower import make_frame
from generator.model.ways import Way, ways_of
from generator.template import Templates

PROTOTYPE = re.compile(r"^ \*\tstruct \w+_host_result prefix_(\w+)\(type \*([^;]*)\);$", re.MULTILINE)


class NoWitness(Exception):
    """Why there is none, in a few words."""


def host_text(abi: Abi, convention: Convention, header: str, templates: Templates) -> str:
    """The C of a host whose guests call by a convention."""
    group = next((group for group in host_groups(abi) if convention in group), None)
    if group is None:
        raise NoWitness(f"{abi.name} {abi.release} has no dispatch for {convention.name}")
    first = group[0].name
    taken = re.search(rf"static inline void {abi.name}_{first}_dispatch\(const struct {abi.name}_host \*host, void \*context,\n?\s*([^)]*)\)",
                      header)
    structure = f"{abi.name}_{first}_registers"
    body = header.partition(f"struct {structure} {{")[2].partition("}")[0]
    if taken is None or not body:
        raise NoWitness(f"{abi.name} {abi.release} has no dispatch of registers for {convention.name}")
    carriers = [part.split()[-1].lstrip("*") for part in taken[1].split(", ")][:-1]
    order = [carrier_name(carrier.name) for carrier in abi.carriers]
    immediates = [f"immediates[{index}], " for index, name in enumerate(name for name in order if name in carriers)]
    known, frame = architecture(convention.arch), make_frame(abi, convention)
    if any(place.vector for slot in (*frame.arguments, frame.value) for place in slot):
        raise NoWitness(f"convention {convention.name} has arguments or values in vector registers, which the trap does not have")
    registers = []
    for name in re.findall(r"^\t\w+ (\w+);", body, re.M):
        register = known.find_register(name)
        if register is None and name != "none":
            raise NoWitness(f"the host takes register {name}, which the trap does not have")
        if register is not None:
            registers.append({"name": name, "number": register.number})
    return templates.render(
        "host.c.j2", name=abi.name, upper=abi.name.upper(), release=abi.release, statuses=abi.status.values, structure=structure,
        dispatch=f"{abi.name}_{first}_dispatch", immediates="".join(immediates), registers=registers, destroyed=destroyed(convention),
        errors=[{"operation": way.full_name, "status": status} for way in all_ways(abi) for status in way.call.errors],
        operations=list(operations(abi, header)), reads_guest="prefix_read_guest" in header)


def all_ways(abi: Abi) -> list[Way]:
    return [way for call in abi.calls for way in ways_of(call)]


def operations(abi: Abi, header: str) -> list[dict[str, Any]]:
    """What the template says of each operation that the header wants."""
    prototypes = {name: re.sub(r"\n \*\s*", " ", taken) for name, taken in PROTOTYPE.findall(header)}
    found = []
    for way in all_ways(abi):
        taken = prototypes.get(c_name(*way.parts))
        if taken is None:
            continue
        parameters = [part.strip() for part in taken.split(",")[1:]]
        names = {c_name(argument.name): argument.name for argument in way.args}
        found.append({"name": way.full_name, "c_name": c_name(*way.parts), "made": made_by(abi, way, header), "buffers": buffer_rows(abi, way), "parameters": [
            {"text": part, "c_name": (word := part.split()[-1].lstrip("*")), "name": names.get(word, names.get(word.rstrip("_"), word))}
            for part in parameters]})
    return found


def buffer_rows(abi: Abi, way: Way) -> list[str]:
    """What both sides hold true of each buffer with an address: the runtime's struct witness_buffer."""
    sizes = {kind.name: kind.size for kind in abi.types if kind.family in ("", way.family)}
    rows = []
    for buffer in way.buffers:
        if len(buffer.address) != 1 or buffer.space == "registers":
            continue
        scalar = SCALARS.get(buffer.element)
        size = (scalar.width or 64) // 8 if scalar else sizes.get(buffer.element) or 1
        length, count = (f'"{buffer.length}"', 0) if isinstance(buffer.length, str) else ("NULL", buffer.length)
        rows.append(f'{{ "{buffer.name}", "{buffer.address[0]}", {length}, {count}u, {size}u, {buffer.maximum or 0}u, {buffer.align or 1}u, '
                    f'{int(buffer.crossing != "allowed")}, {int("in" in buffer.direction)}, {int("out" in buffer.direction)} }}')
    return rows


def made_by(abi: Abi, way: Way, header: str) -> str:
    """The call of the header's function that makes the operation's result."""
    made = f"{abi.name}_host_ok"
    if not way.also_returns:
        return made + ('(witness_result("value"))' if way.returns is not None else "(0)")
    found = re.search(rf"{made}_{c_name(*way.parts)}\(([^)]*)\)", header)
    if found is None:
        raise NoWitness(f"no function makes the results of {way.full_name}")
    kinds = [part.strip().rsplit(" ", 1)[0] for part in found[1].split(",")]
    names = [name for name, _, _ in way.results]
    given = ", ".join(f'({kind})witness_result("{name}")' for kind, name in zip(kinds, names))
    return f"{found[0].partition('(')[0]}({given})"


def destroyed(convention: Convention) -> list[int]:
    """Numbers of the registers that the host destroys: its clobbers that carry no result."""
    known = architecture(convention.arch)
    results = {register.number for name in (*convention.status, *convention.value)
               if (register := known.find_register(name.partition("[")[0])) is not None}
    numbers = {register.number for name in convention.clobbers if (register := known.find_register(name)) is not None}
    return sorted(numbers - results)
