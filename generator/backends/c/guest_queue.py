# SPDX-License-Identifier: BSD-2-Clause
"""Queueing stubs: calls that a guest may put off until the next flush, kept in a queue of its own for each CPU.

What a caller sees does not depend on whether the host knows the annotation: calls are performed in order up to the
first that fails, the rest is dropped, and the flush says which call that was.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.backends.c.guest_call import able_conventions, condition, parameters, passed, usable
from generator.backends.c.guest_note import use_line
from generator.backends.c.text import c_text, hex_literal
from generator.backends.c.types import Types, fixed_type
from generator.model.abi import Abi, Argument, Call, Convention
from generator.model.c_names import struct_name
from generator.model.c_names import call_macro, id_macros, status_macro
from generator.model.c_names import argument_name, c_name, carrier_name, macro_name
from generator.model.queues import Queue, find_queue

DEFAULT_ENTRIES = 32

STRUCTURE = """
#ifndef $entries
#define $entries $size
#endif
$limit
/*
 * Calls that wait for $queue_flush(). One for each CPU, used by that CPU alone with
 * nothing in between that queues too; its memory must be contiguous for the host.
 */
struct $queue {
	$entry entries[$entries];
	uint64_t address;	/* of entries, as the host sees it */
	uint32_t honoured[$masks];	/* a bit a call: the host takes it in a queue */
	uint32_t count;		/* calls that wait */
	uint32_t done;		/* calls performed since the last flush, or before the first failure */
	$status status;	/* of the first call that failed since the last flush */
};
"""

FUNCTIONS = """
/* Has the host perform what waits, in order. Keeps the first failure for the flush that the guest asks for. */
static inline void ${queue}_run(struct $queue *queue)
{
	struct $result result;

	if (queue->count == 0 || queue->status != $ok)
		return;
	result = $run(queue->address, queue->count);
	queue->done += (uint32_t)result.value;
	queue->status = result.status;
	queue->count = 0;
}

/*
 * Performs all calls that wait. Gives success and their number since the last flush, or the status of the first
 * that failed and its index among them; those after it were not performed.
 */
static inline struct $result ${queue}_flush(struct $queue *queue)
{
	struct $result result;

	${queue}_run(queue);
	result.status = queue->status;
	result.value = queue->done;
	queue->count = 0;
	queue->done = 0;
	queue->status = $ok;
	return result;
}

/* The next free entry, with no arguments. A full queue is run first. */
static inline $entry *${queue}_add(struct $queue *queue, $ids)
{
	$entry *entry;
	unsigned int i;

	if (queue->count == $entries)
		${queue}_run(queue);
	if (queue->count == $entries)
		queue->count = 0;	/* a call before these failed: they are dropped */
	entry = &queue->entries[queue->count++];
$stores
	for (i = 0; i < $nargs; i++)
		entry->args[i] = 0;
	return entry;
}

/* Whether a call that the host does not queue may be made now: those before it have been and did not fail. */
static inline int ${queue}_direct(struct $queue *queue)
{
	${queue}_run(queue);
	return queue->status == $ok;
}

/* Takes note of a call that was made at once. */
static inline void ${queue}_note(struct $queue *queue, struct $result result)
{
	if (result.status == $ok)
		queue->done++;
	else
		queue->status = result.status;
}
"""

STUB = """
static inline void ${plain}_queued($parameters)
{
	$entry *entry;

$use
	if (!(queue->honoured[$word] & $bit)) {
		if (${queue}_direct(queue))
			${queue}_note(queue, $plain($given));
		return;
	}
	entry = ${queue}_add(queue, $ids);
$stores
}
"""

LEARN = """
/* Takes note of what a host answers about one call. */
static inline void ${queue}_learn(struct $queue *queue, unsigned int number, struct $result result)
{
	if (result.status == $ok && (result.value & $wanted) == $wanted)
		queue->honoured[number / 32] |= (uint32_t)1 << number % 32;
}

/*
 * Prepares an empty queue and asks the host which calls it takes. `address` is where queue->entries is, as the
 * host sees it. Without it a queue must not be used.
 */
static inline void ${queue}_init(struct $queue *queue, uint64_t address)
{
	unsigned int i;

	for (i = 0; i < $masks; i++)
		queue->honoured[i] = 0;
	queue->address = address;
	queue->count = 0;
	queue->done = 0;
	queue->status = $ok;
"""


def queue_lines(abi: Abi, types: Types) -> Iterator[str]:
    queue = find_queue(abi)
    if queue is None:
        return
    words = names(abi, queue)
    yield from [*structure_lines(queue, words), "", *c_text(FUNCTIONS, **words), ""]
    for number, call in enumerate(queue.calls):
        yield from queued_stub(abi, types, queue, call, number, words)
    yield from [*c_text(LEARN, **words), *question_lines(abi, queue, words), "}", ""]


def names(abi: Abi, queue: Queue) -> dict[str, str]:
    """The words of the pieces of C above."""
    success = next((value.name for value in abi.status.values if value.number == 0), abi.status.values[0].name)
    stores = [f"\tentry->{field.name} = {carrier_name(carrier)};" for carrier, field in queue.ids.items()]
    stores += [f"\tentry->{field.name} = 0;" for field in queue.entry.fields if field.reserved and field.count == 1]
    wanted = hex_literal(wanted_bits(abi, queue))
    return {
        "queue": c_name(abi.name, "queue"), "queue_flush": c_name(abi.name, "queue_flush"),
        "entries": macro_name(abi.name, "queue_entries"), "entry": struct_name(abi, queue.entry),
        "result": c_name(abi.name, "result"), "status": c_name(abi.name, "status_t"), "ok": status_macro(abi, success),
        "run": c_name(abi.name, queue.run.family, queue.run.name), "masks": str(-(-len(queue.calls) // 32)),
        "ids": ", ".join(f"uint{field.size * 8}_t {carrier_name(carrier)}" for carrier, field in queue.ids.items()),
        "stores": "\n".join(stores), "nargs": str(queue.args.count), "wanted": wanted}


def wanted_bits(abi: Abi, queue: Queue) -> int:
    """What the answer about a call has if the host takes it in a queue."""
    present, annotations = queue.discovery.present, queue.discovery.annotations
    hint = next(field for field in abi.fields if field.role == "hint" and field.carrier == queue.annotation.carrier)
    bit = queue.annotation.mask >> hint.bits.low << (annotations.low if annotations else 0)
    return bit | (present.mask if present else 0)


def structure_lines(queue: Queue, words: dict[str, str]) -> list[str]:
    most = queue.length.maximum
    entries = words["entries"]
    limit = [f"#if {entries} > {most}", f'#error "{entries} is more than a host takes at once"', "#endif", ""]
    bound = f"; at most {most}" if most else ""
    return [f"/* How many calls a queue holds{bound}. Define it before this file is included. */",
            *c_text(STRUCTURE, size=str(min(DEFAULT_ENTRIES, most or DEFAULT_ENTRIES)),
                    limit="\n".join(limit if most else []), **words)]


def queued_stub(abi: Abi, types: Types, queue: Queue, call: Call, number: int, words: dict[str, str]) -> Iterator[str]:
    able = able_conventions(abi, call)
    own = {"plain": c_name(abi.name, call.family, call.name), "word": str(number // 32),
           "bit": f"{hex_literal(1 << number % 32)}U", "ids": ", ".join(entry_ids(abi, queue, call)),
           "parameters": ", ".join([f"struct {words['queue']} *queue", *parameters(abi, types, call)]),
           "given": ", ".join(argument_name(argument.name) for argument in passed(call)),
           "stores": "\n".join(entry_stores(queue, call)), "use": use_line(abi, call.id, queue.annotation.mask)}
    yield from guarded(abi, able, c_text(STUB, **words | own))
    yield ""


def guarded(abi: Abi, able: Sequence[Convention], lines: Sequence[str]) -> Iterator[str]:
    """The lines, for the architectures that have what they speak of."""
    if {convention.arch for convention in able} == {convention.arch for convention in usable(abi)}:
        yield from lines
    else:
        yield from [f"#if {condition(able)}", *lines, f"#endif /* {condition(able)} */"]


def entry_stores(queue: Queue, call: Call) -> list[str]:
    stores = [f"\tentry->{queue.args.name}[{argument.index}] = {entry_value(argument)};" for argument in passed(call)]
    return stores or ["\t(void)entry;"]


def entry_value(argument: Argument) -> str:
    """An argument as an entry holds it: bits beyond its width are zero."""
    unsigned = f"({fixed_type(argument.scalar.width)})" if argument.scalar.signed and argument.scalar.width else ""
    return f"(uint64_t){unsigned}{argument_name(argument.name)}"


def entry_ids(abi: Abi, queue: Queue, call: Call) -> list[str]:
    macros = id_macros(abi, call)
    annotation = macro_name(abi.name, queue.annotation.name)
    return [macros.get(carrier, "0") + (f" | {annotation}" if carrier == queue.annotation.carrier else "")
            for carrier in queue.ids]


def question_lines(abi: Abi, queue: Queue, words: dict[str, str]) -> Iterator[str]:
    """One question for each call, to its family's own discovery call."""
    for family in abi.families:
        query = c_name(abi.name, queue.discovery.call.replace("*", family.name).replace(".", "_"))
        lines = [f"\t{words['queue']}_learn(queue, {number}, {query}({call_macro(abi, call, 'number')}));"
                 for number, call in enumerate(queue.calls) if call.family == family.name]
        if lines:
            first = next(call for call in queue.calls if call.family == family.name)
            yield from guarded(abi, able_conventions(abi, first), lines)
