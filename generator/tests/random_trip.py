# SPDX-License-Identifier: BSD-2-Clause
"""A program in C that makes the calls of many ABIs: stub, trap, dispatch, operation, result, and looks at all that travels.

The stub's instruction is an undefined one. The handler of its signal has every register of the caller: it holds them against
random_oracle.py, hands them to the dispatch, sees that nothing but results is changed, and destroys what a call may destroy.
"""
from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.backends.c.host_registers import dispatch_groups
from generator.backends.c.types import guest_type
from generator.lang.architectures import architecture
from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, Argument, Convention, Family
from generator.model.c_names import c_name, carrier_name
from generator.model.lower import lower, ways_by
from generator.model.types import type_table
from generator.model.ways import Way
from generator.tests.random_oracle import (ALL, BUFFER, Spot, Travelling, cut_spots, register_of, room_of, seen_value, spots, travel,
                                           value_spots)

Texts = dict[str, str]      # what the back ends wrote, by file name

RUNTIME = r"""
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <ucontext.h>
#include "trip.h"

struct trip trip;
volatile uintptr_t trip_live[6] = { 0x1111, 0x2222, 0x3333, 0x4444, 0x5555, 0x6666 };
uint8_t trip_buffer[512] __attribute__((aligned(64)));
static int failed;

void trip_fail(const char *what, uint64_t found, uint64_t wanted)
{
	failed = 1;
	printf("FAIL %s: %s is 0x%llx, not 0x%llx\n", trip.step->name, what, (unsigned long long)found, (unsigned long long)wanted);
}

int trip_failed(void)
{
	return failed;
}

/* The host's part: the registers of the caller go in, and come back as the call leaves them. */
static void perform(const struct trip_step *step, uint64_t *registers)
{
	uint64_t before[32];
	unsigned int i;

	for (i = 0; i < step->nchecks; i++) {
		uint64_t wanted = step->checks[i].value + (step->checks[i].buffer ? (uintptr_t)trip_buffer : 0);
		uint64_t found = registers[step->checks[i].number] & step->checks[i].mask;

		if (found != (wanted & step->checks[i].mask)) {
			char what[32];
			snprintf(what, sizeof(what), "register %u", step->checks[i].number);
			trip_fail(what, found, wanted & step->checks[i].mask);
		}
	}
	memcpy(before, registers, sizeof(before));
	step->go(registers, step->given);
	for (i = 0; i < 32; i++) {
		if (!(step->results >> i & 1) && before[i] != registers[i]) {
			char what[32];
			snprintf(what, sizeof(what), "after dispatch register %u", i);
			trip_fail(what, registers[i], before[i]);
		}
	}
	for (i = 0; i < step->npoison; i++)
		registers[step->poison[i].number] = (registers[step->poison[i].number] & ~step->poison[i].mask) |
			(0xdeadbeefcafef00du & step->poison[i].mask);
}

#if defined(__x86_64__)
static const int numbers[] = { REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI, REG_R8, REG_R9, REG_R10,
	REG_R11, REG_R12, REG_R13, REG_R14, REG_R15 };
#define PC REG_RIP
typedef uint64_t word_t;
#else
static const int numbers[] = { REG_EAX, REG_ECX, REG_EDX, REG_EBX, REG_ESP, REG_EBP, REG_ESI, REG_EDI };
#define PC REG_EIP
typedef uint32_t word_t;
#endif
#define COUNT (sizeof(numbers) / sizeof(numbers[0]))

static void on_trap(int number, siginfo_t *info, void *context)
{
	greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
	const struct trip_step *step = trip.step;
	uint64_t values[32] = { 0 };
	unsigned int i;

	(void)number;
	(void)info;
	for (i = 0; i < COUNT; i++)
		values[i] = (word_t)registers[numbers[i]];
	for (i = 0; i < step->nplaced; i++) {
		uint64_t placed;
		memcpy(&placed, (const char *)(uintptr_t)(word_t)registers[PC] + 2 + 8 * i, sizeof(placed));
		if (placed != step->placed[i])
			trip_fail("immediate", placed, step->placed[i]);
	}
	perform(step, values);
	for (i = 0; i < COUNT; i++)
		registers[numbers[i]] = (greg_t)(word_t)values[i];
	registers[PC] += (greg_t)(2 + 8 * step->nplaced);
}

/* What a caller writes itself, where a stub does not. */
static void write_memory(const struct trip_step *step)
{
	unsigned int i, byte;

	for (i = 0; i < step->nmemory; i++)
		for (byte = 0; byte < step->memory[i].bits / 8; byte++)
			trip_buffer[step->memory[i].offset + byte] = (uint8_t)(step->memory[i].value >> 8 * byte);
}

void trip_begin(const struct trip_step *step)
{
	unsigned int i;

	trip.step = step;
	trip.called = -1;
	for (i = 0; i < sizeof(trip_buffer); i++)
		trip_buffer[i] = (uint8_t)(i * 7);
	if (step->in_memory)
		write_memory(step);
}

void trip_end(void)
{
	const struct trip_step *step = trip.step;
	unsigned int i;

	if (trip.called != step->operation)
		trip_fail("operation", (uint64_t)trip.called, (uint64_t)step->operation);
	for (i = 0; trip.called == step->operation && i < step->nseen; i++) {
		uint64_t wanted = step->seen[i].value + (step->seen[i].buffer ? (uintptr_t)trip_buffer : 0);

		if (trip.seen[i] != wanted) {
			char what[32];
			snprintf(what, sizeof(what), "argument %u", i);
			trip_fail(what, trip.seen[i], wanted);
		}
	}
}

/* The host's part alone, for an architecture that this machine is not: what the registers hold besides is anything. */
void trip_dispatch(const struct trip_step *step)
{
	uint64_t values[32];
	unsigned int i;

	trip_begin(step);
	write_memory(step);
	for (i = 0; i < 32; i++)
		values[i] = 0x8badf00d8badf00du * (2 * i + 1) & step->word;
	for (i = 0; i < step->nchecks; i++)
		values[step->checks[i].number] = (values[step->checks[i].number] & ~step->checks[i].mask) |
			((step->checks[i].value + (step->checks[i].buffer ? (uintptr_t)trip_buffer : 0)) & step->checks[i].mask);
	perform(step, values);
	trip_end();
	for (i = 0; i < step->ncame; i++)
		if ((values[step->came[i].number] & step->came[i].mask) != step->came[i].value)
			trip_fail("result", values[step->came[i].number] & step->came[i].mask, step->came[i].value);
}

int trip_read(uint64_t address, void *to, size_t size)
{
	const uintptr_t start = (uintptr_t)trip_buffer;

	if (address < start || address + size > start + sizeof(trip_buffer))
		return -1;
	memcpy(to, (const void *)(uintptr_t)address, size);
	return 0;
}

void trip_start(void)
{
	struct sigaction action;

	memset(&action, 0, sizeof(action));
	action.sa_sigaction = on_trap;
	action.sa_flags = SA_SIGINFO | SA_NODEFER;
	sigaction(SIGILL, &action, NULL);
}
"""

HEADER = r"""
#ifndef TRIP_H
#define TRIP_H
#include <stddef.h>
#include <stdint.h>

struct trip_word { unsigned int number; int buffer; uint64_t mask, value; };
struct trip_memory { unsigned int offset, bits; uint64_t value; };
struct trip_step {
	const char *name;
	int operation;
	uint64_t word;
	int64_t status;
	uint64_t value;
	uint32_t results;
	int in_memory;
	unsigned int nchecks, npoison, nplaced, nseen, ncame, nmemory;
	struct trip_word checks[32], poison[32], seen[16], came[4];
	struct trip_memory memory[4];
	uint64_t placed[4], given[8];
	void (*go)(uint64_t *registers, const uint64_t *given);
};
struct trip { const struct trip_step *volatile step; volatile int called; uint64_t seen[16]; };
extern struct trip trip;
extern volatile uintptr_t trip_live[6];
extern uint8_t trip_buffer[512];
void trip_fail(const char *what, uint64_t found, uint64_t wanted);
void trip_begin(const struct trip_step *step);
void trip_end(void);
void trip_dispatch(const struct trip_step *step);
void trip_start(void);
int trip_failed(void);
int trip_read(uint64_t address, void *to, size_t size);
#define TRIP_EXPECT(what, found, wanted) do { uint64_t found_ = (found), wanted_ = (wanted); \
	if (found_ != wanted_) trip_fail(what, found_, wanted_); } while (0)
#endif
"""


@dataclass
class Step:
    """One call that the program makes. `values`: of the arguments by name. `answer`: status and value of the operation."""
    family: Family
    way: Way
    convention: Convention
    values: dict[str, int | str]
    hints: dict[str, int]
    status: str
    value: int
    index: int = 0


@dataclass
class Unit:
    """What one ABI adds to the program."""
    lines: list[str] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    steps: int = 0


def choose_value(abi: Abi, argument: Argument, rng: random.Random, convention: Convention) -> int:
    """A value that the argument may have."""
    word = convention.word
    width = argument.scalar.width or word
    if argument.field:
        width = min(width, 64)
    low, high = (-(1 << width - 1), (1 << width - 1) - 1) if argument.scalar.signed else (0, (1 << width) - 1)
    if argument.reserved is not None:
        return argument.reserved & (1 << width) - 1
    types = type_table(abi)
    kind = types.get(argument.type)
    if kind is not None and kind.kind == "enum" and not (kind.open and rng.random() < 0.5):
        return rng.choice(there(kind.values, convention)).number & (1 << width) - 1
    if kind is not None and kind.kind == "flags" and not (kind.open and rng.random() < 0.5):
        return sum(rng.choice(there(types[bit.type].values, convention)).number << bit.bits.low if bit.type in types else bit.bits.mask
                   for bit in there(kind.bits, convention) if bit.type in types or rng.random() < 0.5)
    low = max(low, argument.minimum if argument.minimum is not None else low)
    high = min(high, argument.maximum if argument.maximum is not None else high)
    if low > high:
        return low & (1 << width) - 1
    value = rng.choice([low, high, rng.randint(low, high), rng.randint(low, high), min(max(-1, low), high)])
    if argument.align:
        value -= value % argument.align
        if value < low:
            value += argument.align
    return value & (1 << width) - 1


def there(found: Sequence[Any], convention: Convention) -> list[Any]:
    """Those values or bits that the architecture has."""
    return [item for item in found if not item.arch or convention.arch in item.arch]


def unwritten_hint(abi: Abi, step: Step) -> bool:
    """Whether annotations are in memory that the caller writes."""
    spaces = {buffer.address: buffer.space for buffer in step.way.buffers}
    held = {carrier.name: carrier for carrier in abi.carriers}
    return any(held[name].kind == "memory" for name in step.hints) and any(
        spaces.get((name,)) == "gpa" for name in memory_names(abi, step.family, step.way))


def memory_names(abi: Abi, family: Family, way: Way) -> list[str]:
    """The arguments that are addresses of parts of the id."""
    used = {part.carrier for part in family.fields}
    mine = [carrier for carrier in abi.carriers if carrier.name in used]
    taken = [carrier.argument or 0 for carrier in mine if carrier.kind == "argument"]
    travelling = [argument for argument in way.args if not argument.field]
    return [travelling[(carrier.argument or 0) - sum(other < (carrier.argument or 0) for other in taken)].name
            for carrier in mine if carrier.kind == "memory"]


def field_room(family: Family, argument: Argument) -> int:
    return next(part.bits.width for part in family.fields if part.name == argument.field)


def make_steps(abi: Abi, native: str, seed: int) -> Iterator[Step]:
    """Calls of every way by every convention, with different values: more of them on the architecture `native`."""
    rng = random.Random(seed)
    index = 0
    for convention in abi.conventions:
        for family, way in ways_by(abi, convention):
            if way.call.answered_by_dispatch:
                continue
            for attempt in range(3) if convention.arch == native else (rng.randrange(3),):
                yield make_step(abi, convention, family, way, rng, attempt, index)
                index += 1


def make_step(abi: Abi, convention: Convention, family: Family, way: Way, rng: random.Random, attempt: int, index: int) -> Step:
    addresses = memory_names(abi, family, way)
    values: dict[str, int | str] = {}
    for argument in way.args:
        if argument.name in addresses:
            values[argument.name] = BUFFER
            continue
        value = choose_value(abi, argument, rng, convention)
        if argument.field:
            most = min((1 << field_room(family, argument)) - 1, argument.maximum if argument.maximum is not None else ALL)
            value = argument.reserved if argument.reserved is not None else rng.choice([most, rng.randint(0, most)])
        values[argument.name] = value
    hints: dict[str, int] = {}
    if attempt == 1:
        for annotation in abi.annotations:
            if any(mine.name == annotation.name for mine in way.call.annotations):
                hints[annotation.carrier] = hints.get(annotation.carrier, 0) | annotation.mask
    status = "success"
    refusals = [value for value in abi.status.values if value.number != 0 and can_return(abi, convention, value.number)]
    if attempt == 2 and refusals and convention.status:
        status = rng.choice(refusals).name
    value = 0
    if way.call.returns is not None:
        width = way.call.returns.scalar.width or convention.word
        room = sum(spot.width for spot in value_spots(convention, way.call.returns))
        value = rng.choice([(1 << width) - 1, rng.getrandbits(width)]) & (1 << room) - 1
        if convention.shared:
            value &= (1 << min(width, SCALARS[abi.status.type].width or convention.word, room) - 1) - 1
    return Step(family, way, convention, values, hints, status, value, index)


def can_return(abi: Abi, convention: Convention, number: int) -> bool:
    return number < 0 if convention.shared else True


def status_number(abi: Abi, name: str) -> int:
    return next(value.number for value in abi.status.values if value.name == name)


# C

def word_list(words: list[tuple[int, bool, int, int]]) -> str:
    return "{ " + ", ".join(f"{{ {number}, {int(buffer)}, 0x{mask:x}u, 0x{value & ALL:x}u }}"
                            for number, buffer, mask, value in words) + " }" if words else "{ { 0, 0, 0, 0 } }"


def numbers_list(values: list[int]) -> str:
    return "{ " + ", ".join(f"0x{value:x}u" for value in values or [0]) + " }"


def went(abi: Abi, step: Step) -> Travelling:
    return travel(abi, step.family, step.way, step.convention, step.values, step.hints)


def has_value(step: Step) -> bool:
    returns = step.way.call.returns
    return returns is not None and (step.status == "success" or (returns.always and not step.convention.shared
                                                                 and bool(step.convention.status)))


def carried(abi: Abi, step: Step) -> list[tuple[Spot, int]]:
    """What must come back, bit for bit."""
    convention = step.convention
    number = status_number(abi, step.status)
    found: list[tuple[Spot, int]] = []
    if convention.shared:
        held = spots(convention, convention.status, convention.status_bits)
        held = cut_spots(held, SCALARS[abi.status.type].width or room_of([held]))
        value = number if step.status != "success" else step.value if step.way.call.returns is not None else 0
        return list(spread(held, value))
    if convention.status:
        found += spread(spots(convention, convention.status, convention.status_bits), number)
    if has_value(step):
        found += spread(value_spots(convention, step.way.call.returns), step.value)
    return found


def spread(held: list[Spot], value: int) -> Iterator[tuple[Spot, int]]:
    """A value over some places, the low part first."""
    for spot in held:
        yield spot, value
        value >>= spot.width


def came_back(abi: Abi, step: Step) -> list[tuple[int, bool, int, int]]:
    return [(spot.number, False, (1 << spot.width) - 1 << spot.low, value << spot.low & ((1 << spot.width) - 1 << spot.low))
            for spot, value in carried(abi, step)]


def poisoned(abi: Abi, step: Step) -> list[tuple[int, bool, int, int]]:
    """Clobbers, and of result registers what carries nothing."""
    convention = step.convention
    whole = (1 << convention.word) - 1
    arch = architecture(convention.arch)
    masks = {found.number: whole for name in convention.clobbers if (found := arch.find_register(name)) is not None}
    masks |= {spot.number: whole for spot in (*spots(convention, convention.status, None), *spots(convention, convention.value, None))}
    for spot, _ in carried(abi, step):
        mask = (1 << spot.width) - 1 << spot.low
        masks[spot.number] &= ~mask
    return [(number, False, mask, 0) for number, mask in masks.items() if mask]


def step_text(abi: Abi, step: Step, go: str, given: list[str], placed: list[str]) -> str:
    travelling = went(abi, step)
    convention = step.convention
    word = (1 << convention.word) - 1
    checks = [(number, loaded.buffer, loaded.mask & word, loaded.value & loaded.mask & word)
              for number, loaded in sorted(travelling.registers.items())]
    seen = []
    for argument in step.way.args:
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
    return (f'static const struct trip_step {abi.name}_step{step.index} = {{ "{name}", {operation_number(abi, step.way)}, 0x{word:x}u, '
            f"{status_text(status_number(abi, step.status))}, 0x{step.value:x}u, 0x{results:x}u, {int(filled)}, "
            f"{len(checks)}, {len(poison)}, {len(placed)}, {len(seen)}, {len(came)}, {len(travelling.memory)}, "
            f"{word_list(checks)}, {word_list(poison)}, {word_list(seen)}, {word_list(came)}, {{ {memory} }}, "
            f"{numbers_list([travelling.given.get(carrier, 0) for carrier in placed])}, "
            f"{numbers_list([travelling.given.get(carrier, 0) for carrier in given])}, {go} }};")


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
        yield f"static struct {abi.name}_host_result {abi.name}_op_{name}(char *context_of_the_trip{''.join(', ' + part for part in parameters)})"
        yield "{"
        yield f"\tstruct {abi.name}_host_result result_of_the_trip;"
        yield "\t(void)context_of_the_trip;"
        yield f"\ttrip.called = {number};"
        for index, part in enumerate(parameters):
            yield f"\ttrip.seen[{index}] = (uint64_t){part.split()[-1].lstrip('*')};"
        yield "\tresult_of_the_trip.status = trip.step->status;"
        yield "\tresult_of_the_trip.value = trip.step->value;"
        yield "\treturn result_of_the_trip;"
        yield "}"
    if "prefix_read_guest" in header:
        yield f"static int {abi.name}_op_read_guest(char *context, uint64_t address, void *to, size_t size)"
        yield "{\n\t(void)context;\n\treturn trip_read(address, to, size);\n}"
    yield f"{abi.name.upper()}_HOST_OPS({abi.name}_op, char)"


def go_lines(abi: Abi, header: str, name: str) -> tuple[list[str], list[str]]:
    """The dispatch called after a convention, over registers by number, and the carriers that it is given."""
    found = next(match for match in re.finditer(rf"static inline void {abi.name}_(\w+)_dispatch\(const struct {abi.name}_host \*host, "
                                                r"void \*context,\n\t(.*)\)\n", header) if match[1] == name)
    structure = f"{abi.name}_{found[1]}_registers"
    body = header.partition(f"struct {structure} {{")[2].partition("}")[0]
    registers = [line.split()[-1].rstrip(";") for line in body.strip().splitlines()]
    parameters = [part.split()[-1].lstrip("*") for part in found[2].split(", ")][:-1]
    carriers = {carrier_name(carrier.name): carrier for carrier in abi.carriers}
    given = [carriers[name] for name in parameters]
    convention = next(convention for convention in abi.conventions if convention.name == found[1])
    word = f"uint{convention.word}_t"
    numbers = {name: register_of(convention, name).number for name in registers}
    lines = [f"static void {abi.name}_{name}_go(uint64_t *numbered, const uint64_t *given)", "{",
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
    for group in dispatch_groups(abi, abi.conventions):
        lines, given[group[0].name] = go_lines(abi, host, group[0].name)
        unit.lines += lines
        dispatches |= {convention.name: group[0].name for convention in group}
    placed_names = {c_name(carrier.name): carrier.name for carrier in abi.carriers}
    named: set[tuple[str, str]] = set()
    for step in make_steps(abi, native, seed):
        convention = step.convention
        lowered = lower(abi, step.family, step.way, convention)
        stub = has_stubs and convention.arch == native and not lowered.gap
        placed = [placed_names[name] for name in parameters.get(macro_of(abi, convention), [])] if stub else []
        unit.lines.append(step_text(abi, step, f"{abi.name}_{dispatches[convention.name]}_go", given[dispatches[convention.name]], placed))
        unit.steps += 1
        if stub:
            unit.lines += stub_lines(abi, step)
            unit.calls.append(f"\t{abi.name}_make{step.index}();")
        if convention.arch != native or unit.steps % 4 == 0:
            unit.calls.append(f"\ttrip_dispatch(&{abi.name}_step{step.index});")
        if (step.way.call.full_name, step.way.form) not in named and not convention.fields:   # else it is another id
            named.add((step.way.call.full_name, step.way.form))
            unit.calls += name_lines(abi, step)
    return unit


def name_lines(abi: Abi, step: Step) -> list[str]:
    """What C says that the id is called."""
    held = dict(step.way.id)
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
        words.append(f"({kind})(uintptr_t)trip_buffer" if isinstance(value, str) else f"({kind})arguments[{index}]")
    numbers = [0 if isinstance(step.values[argument.name], str) else step.values[argument.name] for argument in chosen]
    yield f"static __attribute__((noinline)) void {abi.name}_make{step.index}(void)"
    yield "{"
    yield f"\tvolatile uint64_t arguments[] = {numbers_list([int(number) for number in numbers])};"
    yield from (f"\tuintptr_t live{index} = trip_live[{index}];" for index in range(6))
    kind = result_kind(abi, step)
    yield "\tvolatile int kept = 42;"
    if kind == "pair":
        yield f"\tstruct {abi.name}_result came;"
    elif kind == "raw":
        yield f"\t{'int64_t' if room_of([spots(convention, convention.status, None)]) > convention.word else 'intptr_t'} came;"
    elif kind == "value":
        yield "\tuint64_t came;"
    yield ""
    yield "\t(void)arguments;"
    yield f"\ttrip_begin(&{abi.name}_step{step.index});"
    made = f"{name}({', '.join(words)})"
    yield f"\t{made};" if kind == "void" else f"\tcame = {'(uint64_t)' if kind == 'value' else ''}{made};"
    yield "\ttrip_end();"
    number = status_number(abi, step.status)
    returns = way.call.returns
    width = (returns.scalar.width or convention.word) if returns is not None else 0
    if kind == "pair":
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


def result_kind(abi: Abi, step: Step) -> str:
    convention = step.convention
    if convention.shared:
        return "raw"
    if convention.status:
        return "pair"
    return "value" if step.way.call.returns is not None and convention.value else "void"


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
        lines += [f"static void {name}_all(void)", "{", *unit.calls, "}"]
    lines += ["int main(void)", "{", "\ttrip_start();",
              *(f'\tprintf("ABI {name}\\n");\n\tfflush(stdout);\n\t{name}_all();' for name, _ in units), '\tprintf("DONE\\n");',
              "\treturn trip_failed();", "}"]
    return "\n".join(lines) + "\n"
