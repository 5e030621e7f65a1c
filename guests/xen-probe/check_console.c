/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What is written to the console is on it, all of it and nothing else: with the option
 * console_to_ring Xen's ring keeps a copy.
 */
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

#define RING 32768u
#define LONG_LINE 1000u		/* more than Xen takes in one piece */

#define SHORT_LINE 12u

static char ring[RING];
static char line[LONG_LINE];
static const char short_line[] = "# xen-probe\n# more than is to be written";

static uint32_t read_ring(void)
{
	struct xen_sysctl op;

	memset(&op, 0, sizeof(op));
	memset(ring, 0, sizeof(ring));
	op.u.readconsole.buffer = (uintptr_t)ring;
	op.u.readconsole.count = RING;
	if (!must_answer("sysctl.readconsole", xen_sysctl_readconsole((uintptr_t)&op), 0))
		return 0;
	return op.u.readconsole.count;
}

static int ends_with(uint32_t size, const char *text, uint32_t length)
{
	return size >= length && memcmp(ring + size - length, text, length) == 0;
}

void check_console_write(void)
{
	uint32_t i, size;

	for (i = 0; i < LONG_LINE; i++)
		line[i] = (char)('a' + i % 26);
	line[0] = '#';
	line[1] = ' ';
	line[LONG_LINE - 1] = '\n';
	must_answer("console.write", xen_console_write(LONG_LINE, (uintptr_t)line), 0);
	size = read_ring();
	if (!ends_with(size, line, LONG_LINE))
		complain("console.write of %u bytes answered 0, and they are not the last of the %u in Xen's ring",
			 LONG_LINE, size);
	/* The count alone says where a text ends. */
	must_answer("console.write", xen_console_write(SHORT_LINE, (uintptr_t)short_line), 0);
	if (!ends_with(read_ring(), "\n# xen-probe\n", SHORT_LINE + 1))
		complain("console.write of %u bytes: Xen's ring does not end with them alone", SHORT_LINE);
	must_answer("console.write of nothing", xen_console_write(0, (uintptr_t)line), 0);
	if (!ends_with(read_ring(), "\n# xen-probe\n", SHORT_LINE + 1))
		complain("console.write of nothing changes the end of Xen's ring");
}
