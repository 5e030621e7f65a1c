/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The area. Nothing says which release a host is of: that shows in what it writes. The bytes that a host of this release writes when
 * the area is registered must be written, and no others.
 */
#include "../../harness/runtime/string.h"
#include "probe.h"

#define AREA_OFFSET 0x1000u
#define AREA_SPACE 0x1000u	/* the area, and what is behind it */
#define UNWRITTEN 0xa5
#define SYSTEM_CALL_VECTOR 0x80u
#define KERNEL_ADDRESS 0xc0000000u

struct lguest_lguest_data *area;

/* What the host writes. The numbers of guests and ticks may be any; time begins after 1970. */
#define WRITTEN(field) { offsetof(struct lguest_lguest_data, field), sizeof(((struct lguest_lguest_data *)0)->field), #field }

static const struct {
	uint32_t at, size;
	const char *name;
} written[] = {
	WRITTEN(reserve_mem),
#ifdef LGUEST_LHCALL_BIND_DMA
	WRITTEN(guestid),
#endif
#ifdef LGUEST_LHCALL_SET_CLOCKEVENT
	WRITTEN(time),
	WRITTEN(tsc_khz),
#endif
#if !defined(LGUEST_LHCALL_BIND_DMA) && LGUEST_RELEASE_NUMBER < (3 << 16 | 1)
	WRITTEN(pgdir),
#endif
};

#define COUNT (sizeof(written) / sizeof(written[0]))

static void prepare(void)
{
	memset(area, UNWRITTEN, AREA_SPACE);
	memset(area->hcall_status, FREE, sizeof(area->hcall_status));
	area->irq_enabled = 0;
	area->blocked_interrupts = 0;
#ifdef LGUEST_LHCALL_SEND_INTERRUPTS
	area->irq_pending = 0;
#endif
#ifndef LGUEST_LHCALL_BIND_DMA
	area->kernel_address = KERNEL_ADDRESS;
	area->syscall_vec = SYSTEM_CALL_VECTOR;
#endif
}

static int is_unwritten(const uint8_t *bytes, uint32_t size)
{
	uint32_t i;

	for (i = 0; i < size; i++)
		if (bytes[i] != UNWRITTEN)
			return 0;
	return 1;
}

/* A number of 32 bits of which only a half was written, as where another release has a number of 16 bits; none that a host writes has such a half. */
static int is_half_written(const uint8_t *bytes, uint32_t size)
{
	return size == 4 && (is_unwritten(bytes, 2) || is_unwritten(bytes + 2, 2));
}

static const char *judge(const uint8_t *before, uint8_t *after)
{
	static uint8_t rest[AREA_SPACE];
	unsigned int i;

	memcpy(rest, after, AREA_SPACE);
	for (i = 0; i < COUNT; i++) {
		if (is_unwritten(after + written[i].at, written[i].size) || is_half_written(after + written[i].at, written[i].size))
			return "the host did not fill the area as this release has it: it speaks another";
		memcpy(rest + written[i].at, before + written[i].at, written[i].size);
	}
	if (memcmp(rest, before, AREA_SPACE))
		return "the host filled what is not its own in the area of this release: it speaks another";
	return NULL;
}

const char *register_area(void)
{
	static uint8_t before[AREA_SPACE];

	area = (struct lguest_lguest_data *)(void *)(memory + AREA_OFFSET);
	prepare();
	memcpy(before, area, AREA_SPACE);
	make_call(LGUEST_LHCALL_LGUEST_INIT, address_of(area), NO_MEMORY, NO_MEMORY);
	if (was_killed())
		return "the host kills this guest when it registers its area: it speaks another release, or is no lguest";
	return judge(before, (uint8_t *)area);
}
