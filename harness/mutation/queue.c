/* SPDX-License-Identifier: BSD-2-Clause */
/* A queue of calls: all are performed, in order, with their arguments; behind one that fails none is, and the guest is told which failed. */
#include <string.h>

#include "guest.h"

#define AT (WIRE_BASE - MEMORY_BASE)
#define NO_ENTRY 0xffffu

/* Of the call that runs it: its index, its arguments for address and count; of an entry: bytes, where id and arguments lie. */
struct layout { uint64_t call, address, count, bytes, id_offset, id_width, args_offset; };

struct entry { uint64_t id, way, error; const uint64_t *args; size_t nargs; };

static void write_entry(const struct layout *layout, unsigned int index, const struct entry *entry)
{
	uint8_t *at = memory + AT + index * layout->bytes;
	size_t i;

	memset(at, 0, layout->bytes);
	store(at + layout->id_offset, (unsigned int)layout->id_width, entry->id);
	for (i = 0; i < entry->nargs; i++)
		store(at + layout->args_offset + 8 * i, 64, entry->args[i]);
}

static struct answer run(const struct layout *layout, unsigned int count, unsigned int failing, int *made)
{
	const struct engine engine = { the_guest.abi, &engine_guest, NULL };
	const struct order order = { .runs_queue = 1, .failing = failing };
	struct hvabi_value args[HVABI_ARGUMENTS] = { { 0, 0 } };
	struct attempt attempt;
	struct answer answer;

	args[layout->address % HVABI_ARGUMENTS] = (struct hvabi_value){ AT, HVABI_SCRATCH };
	args[layout->count % HVABI_ARGUMENTS] = (struct hvabi_value){ count, HVABI_CONST };
	attempt = plan_attempt(&engine, &the_guest.abi->calls[layout->call], args);
	memset(&the_host.queued, 0, sizeof(the_host.queued));
	the_host.order = &order;
	*made = invoke(&engine, &attempt, &answer);
	the_host.order = NULL;
	return answer;
}

/* Whether the first `count` entries ran, in order, and no other. */
static int have_run(const struct entry *entries, unsigned int count)
{
	const struct queued *queued = &the_host.queued;
	unsigned int i;

	if (queued->count != count)
		return 0;
	for (i = 0; i < count; i++)
		if (queued->ways[i] != entries[i].way || memcmp(queued->args[i], entries[i].args, entries[i].nargs * sizeof(*entries[i].args)))
			return 0;
	return 1;
}

uint32_t probe_queue(struct words row)
{
	struct layout layout;
	struct entry entries[MOST_QUEUED];
	unsigned int count, failing;
	uint32_t wrong = 0;

	layout.call = take(&row);
	layout.address = take(&row);
	layout.count = take(&row);
	layout.bytes = take(&row);
	layout.id_offset = take(&row);
	layout.id_width = take(&row);
	layout.args_offset = take(&row);
	for (count = 0; row.at < row.end && count < MOST_QUEUED; count++) {
		entries[count].id = take(&row);
		entries[count].way = take(&row);
		entries[count].error = take(&row);
		entries[count].args = take_list(&row, 1, &entries[count].nargs);
	}
	if (layout.call >= the_guest.abi->ncalls || layout.bytes > 256)
		return WRONG_MAKING;
	for (failing = 0; failing <= count; failing++) {
		const int fails = failing < count;
		struct answer answer;
		unsigned int i;
		int made;

		for (i = 0; i < count; i++)
			write_entry(&layout, i, &entries[i]);
		answer = run(&layout, count, fails ? failing : NO_ENTRY, &made);
		if (!made)
			return WRONG_MAKING;
		if (!have_run(entries, fails ? failing + 1 : count))
			wrong |= WRONG_OPERATION;
		if (answer.status != (fails ? (int64_t)entries[failing].error : 0))
			wrong |= WRONG_STATUS;
		if (answer.value != failing)
			wrong |= WRONG_VALUE;
	}
	return wrong;
}
