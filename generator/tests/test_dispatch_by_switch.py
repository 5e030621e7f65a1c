# SPDX-License-Identifier: BSD-2-Clause
"""Dispatch by a switch gives the same answers as dispatch over the table: for ids that are right, nearly right and random, for a
host that has everything, one with holes, and one that has a single operation. With sanitizers, so that no check is forgotten
before something is indexed."""
from __future__ import annotations

import random
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.backends.c import constants, host
from generator.backends.c.host_registers import id_places
from generator.lang.folder import list_specs
from generator.lang.load import load
from generator.model.abi import Abi
from generator.model.c_names import c_name, macro_name
from generator.model.lookup import architectures, shape_of
from generator.model.resolve import resolve
from generator.model.ways import ways_of
from generator.tests.rich_spec import make_rich
from generator.tests.test_compile_matrix import prototypes

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = Path(__file__).resolve().parent / "fixtures"
LANGUAGE = Path(__file__).resolve().parent / "language"
SPECS = {path.name: path for path in [*list_specs(ROOT / "spec").values(), *list_specs(FIXTURES).values(),
                                      *sorted(LANGUAGE.rglob("*.yaml"))]}
MACHINE = re.compile(r"^static inline void (\w+)_dispatch\(const struct \w+ \*host, void \*context,\n\t(.*)\)$", re.MULTILINE)
FLAGS = ["-std=c11", "-O1", "-g", "-Wall", "-Wextra", "-Werror", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]

PROGRAM = """
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include "{abi}_host.h"

#define NIDS {nids}
#define NCARRIERS {ncarriers}
#define NARGS 32
#define NHOSTS 3
#define ROUNDS 24

struct machine {{ uint64_t ran, sum, reads; }};

static unsigned char ran[{noperations} + 1];
static uint64_t state = 88172645463325252u;

static uint64_t any(void)
{{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}}

static uint64_t edge(void)
{{
	static const uint64_t edges[] = {{ 0, 0, 0, 1, 2, 3, 4, 7, 8, 31, 0xfff, 0x1000, 0x7fffffff, 0x80000000, 0xffffffff,
		0x100000000, 0x7fffffffffffffff, 0x8000000000000000, 0xffffffff80000000, 0xffffffffffffffff{listed} }};
	const uint64_t pick = any();

	return pick % 8 ? edges[pick / 8 % (sizeof(edges) / sizeof(edges[0]))] : any() >> any() % 64;
}}

/* The operations: what ran, and with which arguments. */
{operations}
static void all_raise_exception(struct machine *m) __attribute__((unused));
static void all_raise_exception(struct machine *m)
{{
	m->sum = m->sum * 31 + 1;
}}

static int all_read_guest(struct machine *m, uint64_t address, void *to, size_t size) __attribute__((unused));
static int all_read_guest(struct machine *m, uint64_t address, void *to, size_t size)
{{
	m->reads = m->reads * 31 + address + size;
	for (size_t i = 0; i < size; i++)
		((unsigned char *)to)[i] = (unsigned char)((address >> 8) * (i + 1));
	return address % 64 == 63 ? {reading} : 0;
}}
{holes}
{up}_HOST_OPS(all, struct machine)
{up}_HOST_DISPATCH(all, struct machine)
{up}_HOST_OPS(half, struct machine)
{up}_HOST_DISPATCH(half, struct machine)
{up}_HOST_OPS(one, struct machine)
{up}_HOST_DISPATCH(one, struct machine)

static const uint64_t known[NIDS][NCARRIERS] = {{
{ids}
}};

static int differ(const struct {abi}_host_result *a, const struct machine *m, const struct {abi}_host_result *b,
	const struct machine *n)
{{
	return a->status != b->status || a->value != b->value || memcmp(m, n, sizeof(*m)) != 0;
}}

/* Whether both ways give the same for an id. */
static int try_id(const uint64_t *id)
{{
	uint64_t args[NARGS];

	for (unsigned int i = 0; i < NARGS; i++)
		args[i] = edge();
#ifdef {up}_HOST_BLOCK
	struct {abi}_host_block block;

	for (unsigned int i = 0; i < sizeof(block.in) / sizeof(block.in[0]); i++)
		block.in[i] = edge();
	args[{up}_HOST_BLOCK] = any() % 8 ? (uint64_t)(uintptr_t)&block : 0;
#endif
	for (unsigned int i = 0; i < NHOSTS; i++) {{
		struct machine m = {{ 0, 0, 0 }}, n = m;
		struct {abi}_host_result a, b;
{by_id}
		ran[n.ran] = 1;
		if (differ(&a, &m, &b, &n)) {{
			printf("host %u, id", i);
			for (unsigned int k = 0; k < NCARRIERS; k++)
				printf(" 0x%" PRIx64, id[k]);
			printf(": %" PRId64 ", and by the switch %" PRId64 "\\n", a.status, b.status);
			return 0;
		}}
	}}
	return 1;
}}

{by_registers}
static int try_all(const uint64_t *id)
{{
	return try_id(id){machines};
}}

int main(void)
{{
	uint64_t id[NCARRIERS];
	unsigned int operations = 0;

	for (unsigned int i = 0; i < NIDS; i++) {{
		for (unsigned int round = 0; round < ROUNDS; round++) {{
			if (!try_all(known[i]))
				return 1;
			for (unsigned int k = 0; k < NCARRIERS; k++)
				id[k] = known[any() % NIDS][k] ^ (any() % 4 ? 0 : (uint64_t)1 << any() % 64);
			if (!try_all(id))
				return 1;
			for (unsigned int k = 0; k < NCARRIERS; k++)
				id[k] = any() >> any() % 64;
			if (!try_all(id))
				return 1;
		}}
		for (unsigned int bit = 0; bit < 64 * NCARRIERS; bit++) {{
			memcpy(id, known[i], sizeof(id));
			id[bit / 64] ^= (uint64_t)1 << bit % 64;
			if (!try_all(id))
				return 1;
			memcpy(id, known[i], sizeof(id));
			id[bit / 64] += bit % 2 ? (uint64_t)1 << bit % 64 : -((uint64_t)1 << bit % 64);
			if (!try_all(id))
				return 1;
		}}
	}}
	for (unsigned int i = 1; i <= {noperations}; i++)
		operations += ran[i];
	printf("%u\\n", operations);
	return 0;
}}
"""

REGISTERS = """
static int try_{machine}(const uint64_t *id)
{{
	for (unsigned int i = 0; i < NHOSTS; i++) {{
		struct {machine}_registers a, b;
		struct machine m = {{ 0, 0, 0 }}, n = m;
		unsigned char *bytes = (unsigned char *)&a;

		for (size_t k = 0; k < sizeof(a); k += sizeof({word})) {{
			const {word} number = ({word})edge();

			memcpy(bytes + k, &number, sizeof(number));
		}}
{loads}
		b = a;
		switch (i) {{
		case 0:
			{machine}_dispatch(&all_{abi}_host, &m, {given}&a);
			all_{machine}_dispatch(&n, {given}&b);
			break;
		case 1:
			{machine}_dispatch(&half_{abi}_host, &m, {given}&a);
			half_{machine}_dispatch(&n, {given}&b);
			break;
		default:
			{machine}_dispatch(&one_{abi}_host, &m, {given}&a);
			one_{machine}_dispatch(&n, {given}&b);
		}}
		if (memcmp(&a, &b, sizeof(a)) || memcmp(&m, &n, sizeof(m))) {{
			printf("{machine}, host %u: registers differ\\n", i);
			return 0;
		}}
	}}
	return 1;
}}
"""


LISTED = 12     # enum values among the numbers that arguments take


def operations(header: str) -> Iterator[str]:
    for number, (result, name, taken) in enumerate(prototypes(header), 1):
        yield f"static inline {result} all_{name}(struct machine *m{taken})"
        yield f"{{\n\tm->ran = {number};"
        for part in filter(None, taken.split(", ")):
            number = part.split()[-1].lstrip("*")
            yield f"\tm->sum = m->sum * 31 + (uint64_t){f'*(const unsigned char *){number}' if '*' in part else number};"
        ok = result.split()[1].removesuffix("_result")
        yield f"\treturn m->sum % 5 == 4 ? {ok}_error(-(int64_t)(m->sum & 0xff)) : {ok}_ok(m->sum);\n}}"


def holes(header: str) -> Iterator[str]:
    names = [name for _, name, _ in prototypes(header)]
    left = set(random.Random(len(names)).sample(names, len(names) // 2))
    for name in [*names, "read_guest", "raise_exception"]:
        yield from (f"#define {prefix}_{name} all_{name}" for prefix in ("half", "one"))
    yield from (f"#define half_without_{name} 1" for name in sorted(left))
    yield from (f"#define one_without_{name} 1" for name in names[1:])


def listed_values(abi: Abi) -> str:
    """What the enums of an ABI list, as further numbers for arguments: an enum that is not open takes no others."""
    values = {value.number & (1 << 64) - 1 for kind in abi.types for value in kind.values if kind.kind == "enum" and not kind.open}
    return "".join(f", {value:#x}u" for value in sorted(values)[:LISTED])


def by_id(abi: Abi, name: str) -> Iterator[str]:
    """The calls of both ways for one host after the other."""
    given = ", ".join(f"(uint{carrier_width(carrier.width)}_t)id[{index}]" for index, carrier in enumerate(abi.carriers))
    if shape_of(abi).overlaps:
        bits = [f"{macro_name(abi.name)}_HOST_ARCH_{arch.upper()}" for arch in architectures(abi)]
        yield f"\t\tconst unsigned int archs[] = {{ {', '.join(bits)} }};"
        yield f"\t\tconst unsigned int arch = archs[any() % {len(bits)}];"
        given = f"arch, {given}"
    yield ""
    for index, prefix in enumerate(("all", "half", "one")):
        yield f"\t\tif (i == {index}) {{"
        yield f"\t\t\ta = {name}_dispatch(&{prefix}_{name}_host, &m, {given}, args);"
        yield f"\t\t\tb = {prefix}_{name}_dispatch(&n, {given}, args);"
        yield "\t\t}"


def carrier_width(width: int) -> int:
    return next(size for size in (8, 16, 32, 64) if width <= size)


def by_registers(abi: Abi, name: str, header: str) -> Iterator[tuple[str, str]]:
    for machine, taken in MACHINE.findall(header):
        convention = next(one for one in abi.conventions if f"{name}_{one.name}" == machine)
        places = id_places(abi, convention)
        loads, given = [f"\t\ta.{place.register} = 0;" for slot in places.values() for place in slot], ""
        for index, carrier in enumerate(abi.carriers):
            shift = 0
            for place in places.get(carrier.name, ()):
                held = (f"(uint64_t)((int64_t)(id[{index}] << {64 - carrier.width}) >> {64 - carrier.width})" if carrier.signed
                        else f"id[{index}]")
                loads.append(f"\t\ta.{place.register} |= (uint{convention.word}_t)(({held} >> {shift} & 0x{(1 << place.width) - 1:x}u) << {place.low});")
                shift += place.width
        for part in taken.split(", ")[:-1]:
            given += f"({part.split()[0]})id[{next(i for i, one in enumerate(abi.carriers) if c_name(one.name) in part.split()[-1])}], "
        yield machine, REGISTERS.format(machine=machine, abi=name, word=f"uint{convention.word}_t", given=given,
                                        loads="\n".join(loads))


def write_program(abi: Abi, folder: Path) -> int:
    """Gives the number of operations."""
    for emitter in (constants, host):
        for file, text in emitter.emit(abi).items():
            (folder / file).write_text(text)
    name = c_name(abi.name)
    header = (folder / f"{name}_host.h").read_text()
    ids = [dict(way.id) for call in abi.calls for way in ways_of(call)]
    rows = [", ".join(f"0x{values.get(carrier.name, 0):x}u" for carrier in abi.carriers) for values in ids]
    machines = dict(by_registers(abi, name, header))
    count = len(prototypes(header))
    (folder / "program.c").write_text(PROGRAM.format(
        abi=name, up=macro_name(abi.name), nids=len(rows), ncarriers=len(abi.carriers), noperations=count, reading=7, listed=listed_values(abi),
        operations="\n".join(operations(header)), holes="\n".join(holes(header)), ids="\n".join(f"\t{{ {row} }}," for row in rows),
        by_id="\n".join(by_id(abi, name)), by_registers="".join(machines.values()),
        machines="".join(f" && try_{machine}(id)" for machine in machines)))
    return count


def check_same(abi: Abi, folder: Path) -> None:
    count = write_program(abi, folder)
    subprocess.run(["gcc", *FLAGS, "program.c", "-o", "program"], cwd=folder, check=True, timeout=600)
    done = subprocess.run([folder / "program"], capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout) >= count / 2, "most operations must have been reached by the switch"


@pytest.mark.parametrize("name", SPECS)
def test_both_ways_give_the_same(name: str, tmp_path: Path) -> None:
    spec = load(SPECS[name], ROOT)
    check_same(resolve(spec, spec.versions[-1]), tmp_path)


def test_both_ways_give_the_same_in_an_abi_that_uses_all_of_the_language(tmp_path: Path) -> None:
    check_same(make_rich(), tmp_path)
