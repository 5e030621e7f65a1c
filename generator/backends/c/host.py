# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>_host.h`: a host's table of operations, dispatch over it, and the answers to discovery that follow from it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.c.host_answers import answer_lines
from generator.backends.c.host_checks import membership_lines, refusal_condition
from generator.backends.c.host_dispatch import dispatch_lines, rare_lines
from generator.backends.c.host_gather import gather_lines
from generator.backends.c.host_layout import Layout, all_operations, plan_layout
from generator.backends.c.host_lookup import table_lines
from generator.backends.c.host_names import Names
from generator.backends.c.host_queue import queue_lines
from generator.backends.c.host_registers import register_lines
from generator.backends.c.host_results import further_lines, result_clears, result_members
from generator.backends.c.text import backslashes, c_header, c_text, comment, extern_c, hex_literal
from generator.backends.c.types import Types, host_type, type_table
from generator.model.abi import Abi
from generator.model.c_names import status_macro
from generator.model.c_names import argument_name, c_name, macro_name
from generator.model.gaps import dispatch_words, group_gaps
from generator.model.queues import Queue, find_queue
from generator.model.ways import Way, plain_way

GAPS = (256, 64, 16, 4, 1)


def emit(abi: Abi) -> dict[str, str]:
    types = type_table(abi)
    layout = plan_layout(abi)
    names = Names.of(abi)
    queue = find_queue(abi)
    body = [f'#include "{c_name(abi.name)}.h"', "", *extern_c([
        *basic_lines(abi, names, layout), *membership_lines(abi, types, names),
        *table_lines(abi, names, layout), *answer_lines(abi, types, names), *rare_lines(abi, names),
        *dispatch_lines(abi, names, layout), *queue_lines(abi, names, layout, queue), *gather_lines(abi, names),
        *register_lines(abi, names), *undispatched_lines(abi),
        *macro_lines(abi, types, names, layout, queue)])]
    name = f"{c_name(abi.name)}_host.h"
    return {name: c_header(abi, name, "operations of a host, dispatch and discovery", body)}


BASICS = """
#ifdef __GNUC__
#define ${up}_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define ${up}_RARE __attribute__((__noinline__, __cold__, __unused__))
#else
#define ${up}_UNLIKELY(condition) (condition)
#define ${up}_RARE inline
#endif

/* What an operation gives back: a status, and a value where the call has one. */
struct ${low}_host_result {
	int64_t status;
	uint64_t value;$members
};

static inline struct ${low}_host_result ${low}_host_ok(uint64_t value)
{
	struct ${low}_host_result result;

	result.status = $success;
	result.value = value;$clears
	return result;
}

static inline struct ${low}_host_result ${low}_host_error(int64_t status)
{
	struct ${low}_host_result result;

	result.status = status;
	result.value = 0;$clears
	return result;
}

typedef struct ${low}_host_result ${low}_host_run(void *context, const uint64_t *args);

#define ${up}_HOST_SLOTS $slots

/*
 * What a host implements: NULL where it does not. ${up}_HOST_OPS() makes one.
 */
struct ${low}_host {
	${low}_host_run *run[${up}_HOST_SLOTS];
$hints$reads};
"""

HINTS = """\
	/* Annotations that this host honours, as a mask in their carrier. */
	uint64_t annotations;
"""

READS = """\
	/* Reads guest memory in which parts of ids lie. Gives 0, or the status with which the call is refused. */
	int (*read_guest)(void *context, uint64_t address, void *to, size_t size);
"""

SELECTION = """
/* ${up}_HOST_LEFT_OUT(x) is 1 if x is a macro for 1, else 0. */
#define ${up}_HOST_MARK_1 0,
#define ${up}_HOST_SECOND(a, b, ...) b
#define ${up}_HOST_LEFT_OUT(flag) ${up}_HOST_LEFT_OUT_(flag)
#define ${up}_HOST_LEFT_OUT_(flag) ${up}_HOST_LEFT_OUT__(${up}_HOST_MARK_##flag)
#define ${up}_HOST_LEFT_OUT__(mark) ${up}_HOST_SECOND(mark 1, 0, 0)
#define ${up}_HOST_JOIN(a, b) ${up}_HOST_JOIN_(a, b)
#define ${up}_HOST_JOIN_(a, b) a##b
#define ${up}_HOST_MAKE_0(run, prefix, type) run(prefix, type)
#define ${up}_HOST_MAKE_1(run, prefix, type)
#define ${up}_HOST_MAKE(flag, run, prefix, type) \\
${up}_HOST_JOIN(${up}_HOST_MAKE_, ${up}_HOST_LEFT_OUT(flag))(run, prefix, type)
#define ${up}_HOST_SLOT_0(run) run
#define ${up}_HOST_SLOT_1(run) NULL
#define ${up}_HOST_SLOT(flag, run) ${up}_HOST_JOIN(${up}_HOST_SLOT_, ${up}_HOST_LEFT_OUT(flag))(run)
"""


def basic_lines(abi: Abi, names: Names, layout: Layout) -> list[str]:
    """The result of an operation, and the table of a host."""
    return [*c_text(BASICS, **names.words, slots=str(len(layout.slots)), hints=HINTS if abi.annotations else "",
                    reads=READS if names.shape.reads else "", members=result_members(abi), clears=result_clears(abi)), "",
            *further_lines(abi, type_table(abi), names.low)]


def undispatched_lines(abi: Abi) -> Iterator[str]:
    """Where a call exists and dispatch cannot take it out of a guest's registers, and why."""
    lines = [line for gaps in group_gaps(abi).values() for words in dispatch_words(gaps)
             for line in comment(f"{gaps[0].full_name}: {words}. Leave the operation out there.")]
    yield from [*lines, ""] if lines else []


def operation_name(way: Way) -> str:
    return c_name(*way.parts)


def thunk_lines(abi: Abi, types: Types, names: Names, call: Way) -> list[str]:
    """The function in the table: checks, then the host's operation with typed arguments."""
    name = operation_name(call)
    refusal = refusal_condition(abi, types, names, call)
    given = ["(type *)context"]
    for argument in call.args:
        if argument.reserved is None:
            kind = host_type(abi, types, argument.type, argument.scalar)
            raw = f"args[{argument.index}]"
            given.append(raw if kind == "uint64_t" else f"({kind}){raw}")
    check = []
    if refusal is not None:
        check = [f"\tif ({names.up}_UNLIKELY({refusal}))",
                 f"\t\treturn {names.low}_host_error({status_macro(abi, names.bad_arguments[call.family] or '')});"]
    unused = [] if refusal is not None or len(given) > 1 else ["\t(void)args;"]
    return backslashes([
        f"#define {names.up}_HOST_RUN_{name}(prefix, type)",
        f"static struct {names.low}_host_result prefix##_{names.low}_run_{name}(void *context, const uint64_t *args)",
        "{",
        *check, *unused, f"\treturn prefix##_{name}({', '.join(given)});", "}"])


def gap_lines(names: Names, layout: Layout) -> Iterator[str]:
    """Names for runs of empty slots."""
    largest = max((size for size in gap_sizes(layout)), default=0)
    previous = ""
    for size in reversed(GAPS):
        if size > largest:
            break
        content = "NULL," if size == 1 else " ".join([previous] * 4)
        yield f"#define {names.up}_HOST_GAP_{size} {content}"
        previous = f"{names.up}_HOST_GAP_{size}"


def gap_sizes(layout: Layout) -> Iterator[int]:
    run = 0
    for call in (*layout.slots, None):
        if call is None:
            run += 1
            continue
        if run:
            yield run
        run = 0


def gap_text(names: Names, length: int) -> str:
    parts = []
    for size in GAPS:
        parts += [f"{names.up}_HOST_GAP_{size}"] * (length // size)
        length %= size
    return " ".join(parts)


def slot_lines(names: Names, layout: Layout) -> Iterator[str]:
    gap = 0
    for call in layout.slots:
        if call is None:
            gap += 1
            continue
        if gap:
            yield f"\t{gap_text(names, gap)}"
            gap = 0
        name = operation_name(call)
        yield f"\t{names.up}_HOST_SLOT(prefix##_without_{name}, prefix##_{names.low}_run_{name}),"


def honoured_text(abi: Abi, names: Names, queue: Queue | None) -> str:
    """The annotations a host honours: one that speaks of a queue if the host runs queues."""
    always = 0
    for annotation in abi.annotations:
        if queue is None or annotation.name != queue.annotation.name:
            always |= annotation.mask if annotation.meaning != "queue" else 0
    parts = [hex_literal(always)] if always or queue is None else []
    if queue is not None:
        flag = f"prefix##_without_{operation_name(plain_way(queue.run))}"
        parts.append(f"({names.up}_HOST_LEFT_OUT({flag}) ? 0 : {macro_name(abi.name, queue.annotation.name)})")
    return " | ".join(parts)


READ_PROTOTYPE = " *	int prefix_read_guest(type *, uint64_t address, void *to, size_t size);"

OPS = """
/*
 * Makes `static const struct ${low}_host prefix_${low}_host` out of the functions of the host, which come before it:
$prototypes
 * Each can be left out by `#define prefix_without_<family>_<call> 1` before this.
 */
"""


def macro_lines(abi: Abi, types: Types, names: Names, layout: Layout, queue: Queue | None) -> Iterator[str]:
    """The macro that a host writes at file scope, and what it is made of."""
    up, low = names.up, names.low
    calls, reads = all_operations(abi), names.shape.reads
    for call in calls:
        yield from thunk_lines(abi, types, names, call)
        yield ""
    yield from c_text(SELECTION, **names.words)
    yield from gap_lines(names, layout)
    yield ""
    prototypes = [*prototype_lines(abi, types, names, calls), *([READ_PROTOTYPE] if reads else [])]
    yield from c_text(OPS, **names.words, prototypes="\n".join(prototypes))
    rest = [f"\t{honoured_text(abi, names, queue)}"] if abi.annotations else []
    rest = [*(f"{line}," for line in rest), f"\tprefix##_{low}_read_guest"] if reads else rest
    yield from backslashes([
        f"#define {up}_HOST_OPS(prefix, type)", *(make_line(names, operation_name(call)) for call in calls),
        *(read_lines(low) if reads else []),
        f"static const struct {low}_host prefix##_{low}_host = {{", "\t{", *slot_lines(names, layout),
        "\t}," if rest else "\t}", *rest, "};"])


def read_lines(low: str) -> list[str]:
    """The function in the table that reads guest memory, over the host's own."""
    return [f"static int prefix##_{low}_read_guest(void *context, uint64_t address, void *to, size_t size)", "{",
            "\treturn prefix##_read_guest((type *)context, address, to, size);", "}"]


def make_line(names: Names, operation: str) -> str:
    """Makes the function in the table for an operation, unless it is left out."""
    return f"{names.up}_HOST_MAKE(prefix##_without_{operation}, {names.up}_HOST_RUN_{operation}, prefix, type)"


def prototype_lines(abi: Abi, types: Types, names: Names, calls: list[Way]) -> Iterator[str]:
    """The operations as comments: what a host's author looks up."""
    for call in calls:
        taken = ["type *", *(f"{host_type(abi, types, argument.type, argument.scalar)} {argument_name(argument.name)}"
                             for argument in call.args if argument.reserved is None)]
        yield f" *	struct {names.low}_host_result prefix_{operation_name(call)}({', '.join(taken)});"
