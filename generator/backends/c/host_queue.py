# SPDX-License-Identifier: BSD-2-Clause
"""Performing one entry of a queue: the quick way for calls that are found by their bits, the complete one behind."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.c.host_dispatch import slot_index, slot_type
from generator.backends.c.host_layout import Layout
from generator.backends.c.host_names import Names
from generator.backends.c.text import c_text, u64_literal
from generator.model.abi import Abi
from generator.model.c_names import struct_name
from generator.model.c_names import status_macro
from generator.model.c_names import macro_name
from generator.model.queues import Queue

ROW = 16    # numbers in a line of the table

COMPLETE = """
${about}static ${inline}struct ${low}_host_result ${low}_host_run_entry$suffix(
	const struct ${low}_host *host, void *context, const $entry *entry)
{
	const struct ${low}_host_call *call = ${low}_host_find($ids);
	uint32_t i;

	if ($wrong)
		return ${low}_host_error($bad);
	if (call) {
		if (!(call->annotations & $annotation))
			return ${low}_host_error($bad);
		for (i = call->nargs; i < $nargs; i++)
			if (entry->args[i] != 0)
				return ${low}_host_error($bad);
	}
	return ${low}_dispatch(host, context, $ids, entry->args);
}
"""

ABOUT = """
/*
 * Performs one entry of a queue. `entry` is the host's copy, so that the guest cannot change it any more. Only a
 * call that takes $name and carries it may stand there; arguments that it does not have are zero.
 */
"""

QUICK = """
${about}static inline struct ${low}_host_result ${low}_host_run_entry(const struct ${low}_host *host, void *context,
							const $entry *entry)
{
	const $type slot = $index;
	uint64_t rest = $zero;

	if (${up}_UNLIKELY(($given & $bits) != $annotation))
		return ${low}_host_run_entry_rare(host, context, entry);
	switch (${low}_host_queued[slot]) {	/* not a loop: this is done for every entry */
$cases
		break;
	default:
		return ${low}_host_run_entry_rare(host, context, entry);
	}
	if (${up}_UNLIKELY(rest != 0 || !host->run[slot]))
		return ${low}_host_run_entry_rare(host, context, entry);
	return host->run[slot](context, entry->args);
}
"""


def queue_lines(abi: Abi, names: Names, layout: Layout, queue: Queue | None) -> list[str]:
    """Performing one entry of a queue, with the checks that a queue adds."""
    if queue is None:
        return []
    about = "\n".join(c_text(ABOUT, name=queue.annotation.name)) + "\n"
    if layout.kind == "sparse":
        return [*complete_lines(abi, names, queue, about, "inline ", ""), ""]
    return [*complete_lines(abi, names, queue, "", f"{names.up}_RARE ", "_rare"), "",
            *table_lines(names, layout, queue), "", *quick_lines(abi, names, layout, queue, about), ""]


def zero_fields(queue: Queue) -> list[str]:
    return [f"entry->{field.name}" for field in queue.entry.fields if field.reserved and field.count == 1]


def complete_lines(abi: Abi, names: Names, queue: Queue, about: str, inline: str, suffix: str) -> list[str]:
    annotation = macro_name(abi.name, queue.annotation.name)
    wrong = [f"{field} != 0" for field in zero_fields(queue)]
    wrong.append(f"!(entry->{queue.ids[queue.annotation.carrier].name} & {annotation})")
    ids = ", ".join(f"entry->{queue.ids[carrier.name].name}" for carrier in abi.carriers)
    bad = status_macro(abi, abi.answers.bad_argument or abi.answers.unknown_call)
    return c_text(COMPLETE, **names.words, about=about, inline=inline, suffix=suffix, ids=ids, bad=bad,
                  annotation=annotation, entry=struct_name(abi, queue.entry), wrong=" || ".join(wrong),
                  nargs=str(queue.args.count))


def table_lines(names: Names, layout: Layout, queue: Queue) -> Iterator[str]:
    """By slot: 0 for what may not stand in a queue, else 1 and the number of arguments."""
    yield "/* By slot: 1 and the number of its arguments for a call that may stand in a queue, else 0. */"
    yield f"static const uint8_t {names.low}_host_queued[{names.up}_HOST_SLOTS] = {{"
    queued = {call.full_name for call in queue.calls}
    sizes = [1 + len(call.args) if call and call.full_name in queued else 0 for call in layout.slots]
    for first in range(0, len(sizes), ROW):
        yield "\t" + " ".join(f"{size}," for size in sizes[first:first + ROW])
    yield "};"


def quick_lines(abi: Abi, names: Names, layout: Layout, queue: Queue, about: str) -> list[str]:
    """One test for all bits of the id that must be 0 and the one that must be 1: these ids have one carrier."""
    given = f"entry->{queue.ids[layout.call.carrier].name}"
    cases = [line for index in range(queue.args.count) for line in
             (f"\tcase {1 + index}:", f"\t\trest |= entry->args[{index}];", "\t\t/* fall through */")]
    cases.append(f"\tcase {1 + queue.args.count}:")
    return c_text(QUICK, **names.words, about=about, entry=struct_name(abi, queue.entry), type=slot_type(layout, abi),
                  index=slot_index(layout, abi, given), given=given, zero=" | ".join(zero_fields(queue)) or "0",
                  annotation=macro_name(abi.name, queue.annotation.name), cases="\n".join(cases),
                  bits=u64_literal(layout.high_zero | queue.annotation.mask))
