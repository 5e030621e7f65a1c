/* SPDX-License-Identifier: BSD-2-Clause */
/* Every order of two sides of the board's memory (generator/tests/wrong/bases/shared.yaml). Exits with 1 if one shows what was
 * never there. */
#include "steps.h"

#include "board_guest.h"
#include "board_host.h"

static struct board_times clock;
static struct board_leaf leaf;
static struct board_scene stage;
static unsigned int torn, seen, unseen, empty, full;

static void wrong(const char *what)
{
	if (!torn++)
		printf("%s\n", what);
}

/* --- a version that is odd meanwhile --- */

static void reset_clock(void)
{
	clock = (struct board_times){ .count = 4, .at = 10, .zone = { 10, 10, 10, 10 } };
}

static void write_clock(void)
{
	const struct board_times times = { .at = 20, .zone = { 20, 20, 20, 20 } };

	board_clock_publish(&clock, &times);
}

static void read_clock(void)
{
	struct board_times copy = { .count = 1 };
	int i;

	if (!board_clock_read(&clock, &copy, 2)) {
		unseen++;
		return;
	}
	seen++;
	if (copy.at != (copy.count == 4 ? 10 : 20) || (copy.count != 4 && copy.count != 6))
		wrong("clock: the time is not that of its version");
	for (i = 0; i < 4; i++) {
		if ((uint64_t)copy.zone[i] != copy.at)
			wrong("clock: zones of another time");
	}
}

/* --- a version that is a number meanwhile --- */

static void reset_stage(void)
{
	memset(&stage, 0, sizeof(stage));
	stage.number = 0xfffffffeu;
	stage.scale = 10;
	stage.times[0] = stage.times[1] = stage.times[2] = 10;
	stage.where = 10;
}

static void write_stage(void)
{
	const struct board_scene scene = { .scale = 20, .times = { 20, 20, 20 }, .where = 20 };

	board_stage_publish(&stage, &scene);
}

/* When all is written it can be read. */
static void check_readable(void)
{
	struct board_scene copy;

	make_stores(MOST_STORES);
	keeping = 1;	/* no steps */
	if (!board_stage_read(&stage, &copy, 1))
		wrong("stage: written, and yet nothing to read");
	keeping = 0;
}

static void read_stage(void)
{
	struct board_scene copy;

	memset(&copy, 0, sizeof(copy));
	if (!board_stage_read(&stage, &copy, 1)) {
		unseen++;
		check_readable();
		return;
	}
	seen++;
	if (copy.number != 0xfffffffeu && copy.number != 1)
		wrong("stage: a number that says that there is nothing, or none that was written");
	if (copy.scale != (copy.number == 1 ? 20 : 10) || copy.where != (uintptr_t)copy.scale ||
	    copy.times[0] != (uint64_t)copy.scale || copy.times[1] != copy.times[0] || copy.times[2] != copy.times[0])
		wrong("stage: fields of two scenes");
}

/* --- a mailbox --- */

static void reset_empty(void)
{
	memset(&stage, 0, sizeof(stage));
}

static void write_letter(void)
{
	const struct board_scene scene = { .letter = { .kind = 7, .length = 20, .text = 20 } };

	if (!board_stage_put(&stage, &scene) || board_stage_put(&stage, &scene))
		wrong("stage: a mailbox is filled once");
}

static void read_letter(void)
{
	struct board_scene copy;

	memset(&copy, 0, sizeof(copy));
	if (!board_stage_take(&stage, &copy)) {
		empty++;
		return;
	}
	full++;
	if (copy.letter.kind != 7 || copy.letter.length != 20 || copy.letter.text != 20 || stage.letter.kind != 0)
		wrong("stage: a letter that was not written yet, or is still there");
}

/* What is put must not go where something lies that was not read: the guest empties the mailbox, the host fills it again. */
static void reset_full(void)
{
	memset(&stage, 0, sizeof(stage));
	stage.letter.kind = 3;
	stage.letter.length = 10;
	stage.letter.text = 10;
}

static struct board_scene taken;

static void empty_letter(void)
{
	if (!board_stage_take(&stage, &taken))
		wrong("stage: nothing in a full mailbox");
}

static void fill_letter(void)
{
	const struct board_scene scene = { .letter = { .kind = 7, .length = 20, .text = 20 } };

	if (board_stage_put(&stage, &scene))
		full++;
	else
		empty++;
	if (made < nstores && stage.letter.text != 10)
		wrong("stage: a letter over one that nobody has read");
}

/* --- a ring --- */

static void reset_ring(void)
{
	memset(&stage, 0, sizeof(stage));
	stage.in_put = stage.in_taken = 0xfffe;		/* so that the indices wrap around */
}

static void put_bytes(void)
{
	if (board_stage_in_put(&stage, "abc", 3) != 3)
		wrong("stage: no room in an empty ring");
}

static void take_bytes(void)
{
	char bytes[8] = "";
	const unsigned int count = board_stage_in_take(&stage, bytes, sizeof(bytes));

	if (count)
		full++;
	else
		empty++;
	if (count > 3 || memcmp(bytes, "abc", count))
		wrong("stage: bytes that were not put");
}

static void reset_full_ring(void)
{
	reset_ring();
	memcpy(stage.in, "cdefghab", 8);	/* "abcdefgh", from the index on */
	stage.in_put = (uint16_t)(stage.in_taken + 8);
}

static char bytes_taken[8];

static void take_all(void)
{
	if (board_stage_in_take(&stage, bytes_taken, 8) != 8 || memcmp(bytes_taken, "abcdefgh", 8))
		wrong("stage: a full ring gives something else");
}

/* The bytes must be there until the other side has counted them. */
static void put_more(void)
{
	const unsigned int count = board_stage_in_put(&stage, "XYZ", 3);

	if (count)
		full++;
	else
		empty++;
	if (count && made < nstores)
		wrong("stage: bytes over those that nobody has taken");
}

/* What no side may have said. */
static void check_nonsense(void)
{
	char bytes[8];

	memset(&stage, 0, sizeof(stage));
	stage.in_put = 9;
	if (board_stage_in_take(&stage, bytes, 8) != 0)
		wrong("stage: more bytes than the ring has");
	if (board_stage_in_put(&stage, "a", 1) != 0)
		wrong("stage: a byte into a ring with too many");
	stage.out_taken = 1;
	if (board_stage_out_put(&stage, "a", 1) != 0)
		wrong("stage: more taken than was put");
	leaf.turn = 3;		/* as who died while writing has left it */
	board_leaf_publish(&leaf, &(struct board_leaf){ .text = 5 });
	if (leaf.turn % 2 || leaf.turn == 4 || leaf.text != 5)
		wrong("leaf: an odd version is not repaired");
}

static void check(const char *name, unsigned int ways, unsigned int one, unsigned int other)
{
	if (ways < 2 || !one || !other) {
		printf("%s: %u ways, %u and %u outcomes: not every one was seen\n", name, ways, one, other);
		torn++;
	}
	seen = unseen = empty = full = 0;
}

int main(void)
{
	unsigned int ways;

	ways = try_all(reset_clock, write_clock, read_clock);
	check("clock", ways, seen, unseen);
	ways = try_all(reset_stage, write_stage, read_stage);
	check("stage", ways, seen, unseen);
	ways = try_all(reset_empty, write_letter, read_letter);
	check("letter", ways, empty, full);
	ways = try_all(reset_full, empty_letter, fill_letter);
	check("letter, emptied", ways, empty, full);
	ways = try_all(reset_ring, put_bytes, take_bytes);
	check("ring", ways, empty, full);
	ways = try_all(reset_full_ring, take_all, put_more);
	check("ring, emptied", ways, empty, full);
	memset(before_step, 0, sizeof(before_step));
	nsteps = nstores = made = 0;
	check_nonsense();
	return torn != 0;
}
