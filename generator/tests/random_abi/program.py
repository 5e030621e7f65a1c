# SPDX-License-Identifier: BSD-2-Clause
"""A program in C that makes the calls of many ABIs: stub, trap, dispatch, operation, result, and looks at all that travels.

The stub's instruction is an undefined one. The handler of its signal has every register of the caller: it holds them against
oracle.py, hands them to the dispatch, sees that nothing but results is changed, and destroys what a call may destroy.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.backends.c.host_registers import host_groups
from generator.backends.c.types import guest_type
from generator.model.abi import Abi, Argument, Convention
from generator.model.c_names import c_name, carrier_name
from generator.model.lower import lower
from generator.model.types import type_table
from generator.model.ways import Way, way_of
from generator.tests.random_abi.oracle import ALL, BUFFER, register_of, room_of, seen_value, spots
from generator.tests.random_abi.steps import (Step, came_back, given_back, has_value, make_steps, poisoned, status_number, unwritten_hint, went)

Texts = dict[str, str]      # what the back ends wrote, by file name


@dataclass
class Unit:
    """What one ABI adds to the program."""
    lines: list[str] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    steps: int = 0


# C

def word_list(words: list[tuple[int, bool, int, int]]) -> str:
    return "{ " + ", ".join(f"{{ {number}, {int(buffer)}, 0x{mask:x}u, 0x{value & ALL:x}u }}"
                            for number, buffer, mask, value in words) + " }" if words else "{ { 0, 0, 0, 0 } }"


def numbers_list(values: list[int]) -> str:
    return "{ " + ", ".join(f"0x{value & ALL:x}u" for value in values or [0]) + " }"


def step_text(abi: Abi, step: Step, go: str, given: list[str], placed: list[str]) -> str:
    travelling = went(abi, step)
    convention = step.convention
    word = (1 << convention.word) - 1
    checks = [(number, loaded.buffer, loaded.mask & word, loaded.value & loaded.mask & word)
              for number, loaded in sorted(travelling.registers.items())]
    seen = []
    for argument in step.way.args if not nobody(step) else ():
        if argument.reserved is not None:   # an operation need not be told
            continue
        value = step.values[argument.name]
        seen.append((0, value == BUFFER, 0, 0 if isinstance(value, str) else seen_value(argument, value, convention.word)))
    results = 0
    for spot in (*spots(convention, convention.status, None), *spots(convention, convention.value, None)):
        results |= 1 << spot.number
    came, poison = came_back(abi, step), poisoned(abi, step)
    memory = ", ".join(f"{{ {offset}, {bits}, 0x{value:x}u }}" for offset, bits, value in travelling.memory) or "{ 0, 0, 0 }"
    name = f"{abi.name} {step.way.full_name} {convention.name} #{step.index}"
    filled = any(value == BUFFER and argument.scalar.address == "gpa" for argument in step.way.args
                 for value in [step.values[argument.name]])
    return (f'\t{{ "{name}", {-1 if nobody(step) else operation_number(abi, step.way)}, 0x{word:x}u, '
            f"{status_text(status_number(abi, step.status))}, 0x{step.value:x}u, {numbers_list(list(step.more))}, 0x{results:x}u, {int(filled)}, "
            f"{len(checks)}, {len(poison)}, {len(placed)}, {len(seen)}, {len(came)}, {len(travelling.memory)}, "
            f"{word_list(checks)}, {word_list(poison)}, {word_list(seen)}, {word_list(came)}, {{ {memory} }}, "
            f"{numbers_list([travelling.given.get(carrier, 0) for carrier in placed])}, "
            f"{numbers_list([travelling.given.get(carrier, 0) for carrier in given])}, {numbers_list(chosen_values(step))}, {go} }},")


def chosen_values(step: Step) -> list[int]:
    """What a stub is given; 0 for the address of memory."""
    return [value if isinstance(value, int) else 0 for argument in step.way.args if argument.reserved is None
            for value in [step.values[argument.name]]]


def nobody(step: Step) -> bool:
    """Whether no operation is performed."""
    return step.answered or step.refused


def status_text(number: int) -> str:
    return f"(int64_t)0x{number & ALL:x}u"


def operation_number(abi: Abi, way: Way) -> int:
    return operations(abi).index((way.call.full_name, way.form))


def operations(abi: Abi) -> list[tuple[str, str]]:
    return [(call.full_name, form) for call in abi.calls for form in ("", *(form.name for form in call.forms))]


PROTOTYPE = re.compile(r"^ \*\t(struct \w+_host_result) prefix_(\w+)\(type \*([^;]*)\);$", re.MULTILINE)


def operation_lines(abi: Abi, header: str) -> Iterator[str]:
    """The operations of the host, as its header wants them."""
    prototypes = {name: re.sub(r"\n \*\s*", " ", taken) for _, name, taken in PROTOTYPE.findall(header)}
    for number, (full_name, form) in enumerate(operations(abi)):
        family, _, call = full_name.partition(".")
        name = "_".join(part for part in (family, call, form) if part)
        taken = prototypes.get(name)
        if taken is None:
            continue
        parameters = [part.strip() for part in taken.split(",")[1:]]
        yield f"static TRIP_OWN struct {abi.name}_host_result {abi.name}_op_{name}(char *context_of_the_trip{''.join(', ' + part for part in parameters)})"
        yield "{"
        yield f"\tstruct {abi.name}_host_result result_of_the_trip;\n"
        yield "\t(void)context_of_the_trip;"
        yield f"\ttrip.called = {number};"
        for index, part in enumerate(parameters):
            yield f"\ttrip.seen[{index}] = (uint64_t){part.split()[-1].lstrip('*')};"
        yield from result_lines(abi, header, way_of(next(found for found in abi.calls if found.full_name == full_name), form))
        yield "\treturn result_of_the_trip;"
        yield "}"
    if "prefix_read_guest" in header:
        yield f"static int {abi.name}_op_read_guest(char *context, uint64_t address, void *to, size_t size)"
        yield "{\n\t(void)context;\n\treturn trip_read(address, to, size);\n}"
    yield f"{abi.name.upper()}_HOST_OPS({abi.name}_op, char)"


def result_lines(abi: Abi, header: str, way: Way) -> Iterator[str]:
    """What an operation gives back, made by the functions of the header."""
    made = f"{abi.name}_host_ok"
    if way.also_returns:        # one alone needs no such function, wherever it is
        found = re.search(rf"{made}_{c_name(*way.parts)}\(([^)]*)\)", header)
        assert found is not None, f"no function makes the results of {way.full_name}"
        kinds = [part.strip().rsplit(" ", 1)[0] for part in found[1].split(",")]
        given = ["value", *(f"more[{index}]" for index in range(len(kinds) - 1))]
        yield f"\tresult_of_the_trip = {found[0].partition('(')[0]}({', '.join(f'({kind})trip.step->{name}' for kind, name in zip(kinds, given))});"
        yield "\tif (trip.step->status)"
        yield f"\t\tresult_of_the_trip = {abi.name}_host_error(trip.step->status);"
        if way.returns is not None and way.returns.always:
            yield "\tresult_of_the_trip.value = trip.step->value;"
        return
    yield f"\tresult_of_the_trip = {made}(trip.step->value);"
    yield "\tresult_of_the_trip.status = trip.step->status;"


def go_lines(abi: Abi, header: str, name: str) -> tuple[list[str], list[str]]:
    """The dispatch called after a convention, over registers by number, and the carriers that it is given."""
    found = next(match for match in re.finditer(rf"static inline void {abi.name}_(\w+)_dispatch\(const struct {abi.name}_host \*host, "
                                                r"void \*context,\s+([^)]*)\)\n", header) if match[1] == name)
    structure = f"{abi.name}_{found[1]}_registers"
    body = header.partition(f"struct {structure} {{")[2].partition("}")[0]
    registers = [name for name in re.findall(r"^\t\w+ (\w+);", body, re.M) if name != "none"]     # a member where there is no register
    parameters = [part.split()[-1].lstrip("*") for part in re.split(r",\s+", found[2])][:-1]
    carriers = {carrier_name(carrier.name): carrier for carrier in abi.carriers}
    given = [carriers[name] for name in parameters]
    convention = next(convention for convention in abi.conventions if convention.name == found[1])
    word = f"uint{convention.word}_t"
    numbers = {name: register_of(convention, name).number for name in registers}
    lines = [f"static TRIP_OWN void {abi.name}_{name}_go(uint64_t *numbered, const uint64_t *given)", "{",
             f"\tstruct {structure} registers;", "\t(void)given;", "\t(void)numbered;",
             *(f"\tregisters.{name} = ({word})numbered[{number}];" for name, number in numbers.items()),
             f"\t{abi.name}_{found[1]}_dispatch(&{abi.name}_op_{abi.name}_host, \"\", "
             + "".join(f"(uint{next(w for w in (8, 16, 32, 64) if carrier.width <= w)}_t)given[{index}], "
                       for index, carrier in enumerate(given)) + "&registers);",
             *(f"\tnumbered[{number}] = registers.{name};" for name, number in numbers.items()), "}"]
    return lines, [carrier.name for carrier in given]


INSTRUCTION = re.compile(r"^#define (\w+_INSTRUCTION_\w+?)(?:\(([\w, ]*)\))? ", re.MULTILINE)


def instruction_lines(abi: Abi, guest: str) -> tuple[list[str], dict[str, list[str]]]:
    """Macros that trap instead of the instructions, and the parameters of each."""
    lines, parameters = [], {}
    for name, taken in INSTRUCTION.findall(guest):
        names = [part.strip() for part in taken.split(",")] if taken else []
        parameters[name] = names
        text = '"ud2"' + "".join(f' "\\n\\t.8byte " #{part}' for part in names)
        lines.append(f"#define {name}{f'({taken})' if taken else ''} {text}")
    return lines, parameters


def macro_of(abi: Abi, convention: Convention) -> str:
    return f"{abi.name}_instruction_{convention.arch if not convention.variant else convention.name}".upper()


def make_unit(abi: Abi, texts: Texts, native: str, seed: int, guests: bool = True) -> Unit:
    """The ABI's part of a program on a machine of architecture `native`: stubs for that one, dispatches for all."""
    unit = Unit()
    host, guest = texts[f"{abi.name}_host.h"], texts[f"{abi.name}_guest.h"]
    macros, parameters = instruction_lines(abi, guest)
    has_stubs = guests and any(convention.arch == native for convention in abi.conventions)
    unit.lines += [*macros, f'#include "{abi.name}_host.h"', f'#include "{abi.name}_names.h"',
                   *([f'#include "{abi.name}_guest.h"'] if has_stubs else [])]
    unit.lines += operation_lines(abi, host)
    given: dict[str, list[str]] = {}
    dispatches = {}
    for group in host_groups(abi):
        lines, given[group[0].name] = go_lines(abi, host, group[0].name)
        unit.lines += lines
        dispatches |= {convention.name: group[0].name for convention in group}
    placed_names = {c_name(carrier.name): carrier.name for carrier in abi.carriers}
    named: set[tuple[str, str]] = set()
    table, stubs = [], list[str]()
    for step in make_steps(abi, native, seed):
        convention = step.convention
        lowered = lower(abi, step.family, step.way, convention)
        stub = has_stubs and convention.arch == native and not lowered.gap and not step.refused
        placed = [placed_names[name] for name in parameters.get(macro_of(abi, convention), [])] if stub else []
        table.append(step_text(abi, step, f"{abi.name}_{dispatches[convention.name]}_go", given[dispatches[convention.name]], placed))
        unit.steps += 1
        if stub:
            stubs += stub_lines(abi, step)
            unit.calls.append(f"\t{abi.name}_make{step.index}();")
        if not stub or unit.steps % 4 == 0:
            unit.calls.append(f"\ttrip_dispatch(&{abi.name}_steps[{step.index}]);")
        if (step.way.call.full_name, step.way.form) not in named and not step.refused and not convention.fields:   # else it is another id
            named.add((step.way.call.full_name, step.way.form))
            unit.calls += name_lines(abi, step)
    unit.lines += [f"static const struct trip_step {abi.name}_steps[] = {{", *table, "};", *stubs]
    return unit


def name_lines(abi: Abi, step: Step) -> list[str]:
    """What C says that the id is called, where it has all the parts that an id may have: to C a part that is not there is one that is 0."""
    held = dict(step.way.id)
    if not all(carrier.name in held for carrier in abi.carriers):
        return []
    values = ", ".join(f"0x{held.get(carrier.name, 0):x}u" for carrier in abi.carriers)
    return [f"\ttrip_name({abi.name}_call_name({values}), \"{step.way.call.full_name}\");"]


def stub_lines(abi: Abi, step: Step) -> Iterator[str]:
    """A function that makes the call with live values around it, and looks at what came back."""
    way, convention = step.way, step.convention
    types = type_table(abi)
    name = "_".join(part for part in (abi.name, *way.parts) if part)
    words = []
    if step.hints and not unwritten_hint(abi, step):
        name += "_annotated"
        words.append(", ".join(f"(uint{next(w for w in (8, 16, 32, 64) if carrier.width <= w)}_t)0x{mask:x}u"
                               for carrier in abi.carriers for held, mask in step.hints.items() if held == carrier.name))
    chosen = [argument for argument in way.args if argument.reserved is None]
    for index, argument in enumerate(chosen):
        kind = guest_type(abi, types, argument.type, argument.scalar)
        value = step.values[argument.name]
        words.append(f"({kind})(uintptr_t)trip_buffer" if isinstance(value, str) else f"({kind})trip.step->arguments[{index}]")
    yield f"static TRIP_OWN void {abi.name}_make{step.index}(void)"
    yield "{"
    yield from (f"\tuintptr_t live{index} = trip_live[{index}];" for index in range(6))
    kind = result_kind(abi, step)
    yield "\tvolatile int kept = 42;"
    if kind == "several":
        yield f"\tstruct {abi.name}_{c_name(*way.parts)}_results came;"
    elif kind == "pair":
        yield f"\tstruct {abi.name}_result came;"
    elif kind == "raw":
        yield f"\t{'int64_t' if room_of([spots(convention, convention.status, None)]) > convention.word else 'intptr_t'} came;"
    elif kind == "value":
        yield "\tuint64_t came;"
    yield f"\n\ttrip_begin(&{abi.name}_steps[{step.index}]);"
    made = f"{name}({', '.join(words)})"
    yield f"\t{made};" if kind == "void" else f"\tcame = {'(uint64_t)' if kind == 'value' else ''}{made};"
    yield "\ttrip_end();"
    number = status_number(abi, step.status)
    returns = way.returns
    width = (returns.scalar.width or convention.word) if returns is not None else 0
    if kind == "several":
        yield from several_lines(abi, step)
    elif kind == "pair":
        yield f'\tTRIP_EXPECT("status", (uint64_t)came.status, (uint64_t)({abi.name}_status_t){status_text(number)});'
        if has_value(step):
            yield f'\tTRIP_EXPECT("value", (uint64_t)came.value & 0x{(1 << width) - 1:x}u, 0x{step.value:x}u);'
    elif kind == "raw":
        if step.status != "success":
            yield f'\tTRIP_EXPECT("raw status", (uint64_t)came, (uint64_t){status_text(number)});'
        elif returns is not None:
            yield f'\tTRIP_EXPECT("raw value", (uint64_t)came, 0x{step.value:x}u);'
        if step.status != "success" or returns is not None:
            yield f'\tTRIP_EXPECT("is_error", (uint64_t){abi.name}_is_error(came), {int(step.status != "success")}u);'
    elif kind == "value":
        value = seen_value(Argument(0, "", "", returns.scalar, None, None, None, None, "", way.call.history), step.value,   # type: ignore[union-attr]
                           convention.word)
        yield f'\tTRIP_EXPECT("value", came, 0x{value:x}u);'
    if kind != "void":
        yield "\t(void)came;"
    for index in range(6):
        yield f'\tTRIP_EXPECT("live value {index}", live{index}, trip_live[{index}]);'
    yield '\tTRIP_EXPECT("kept", (uint64_t)kept, 42);'
    yield "}"


def several_lines(abi: Abi, step: Step) -> Iterator[str]:
    """The members of what a stub gives back."""
    if step.convention.status:
        yield (f'\tTRIP_EXPECT("status", (uint64_t)came.status, '
               f"(uint64_t)({abi.name}_status_t){status_text(status_number(abi, step.status))});")
    if not has_value(step):
        return
    way = step.way
    results = [("value", way.returns), *((c_name(result.name), result) for result in way.also_returns)]
    for (name, result), value in zip(results, given_back(step)):
        assert result is not None
        width = result.scalar.width or step.convention.word
        yield f'\tTRIP_EXPECT("{name}", (uint64_t)came.{name} & 0x{(1 << width) - 1:x}u, 0x{value:x}u);'


def result_kind(abi: Abi, step: Step) -> str:
    convention = step.convention
    if step.way.several:
        return "several"
    if convention.shared:
        return "raw"
    if convention.status:
        return "pair"
    return "value" if step.way.returns is not None and convention.value else "void"


def program(units: list[tuple[str, Unit]]) -> str:
    """The program of some ABIs, all in one file."""
    lines = ["#include <stdio.h>", "#include <string.h>", '#include "trip.h"', """
static void trip_name(const char *found, const char *wanted)
{
	static const struct trip_step naming = { .name = "names" };

	if (found && !strcmp(found, wanted))
		return;
	trip.step = &naming;
	printf("%s: %s, not %s\\n", "FAIL names", found ? found : "nothing", wanted);
	trip_fail("name", 0, 1);
}
"""]
    for _, unit in units:
        lines += unit.lines
    for name, unit in units:
        lines += [f"static TRIP_OWN void {name}_all(void)", "{", *unit.calls, "}"]
    lines += ["int main(void)", "{", "\ttrip_start();",
              *(f'\tprintf("ABI {name}\\n");\n\tfflush(stdout);\n\t{name}_all();' for name, _ in units), '\tprintf("DONE\\n");',
              "\treturn trip_failed();", "}"]
    return "\n".join(lines) + "\n"
