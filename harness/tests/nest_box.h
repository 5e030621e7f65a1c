/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A host of the ABI nest (generator/tests/fixtures/nest) that does what its
 * spec says, or one thing wrong at a time, and a guest for it in the same
 * process: memory is an array, its addresses are offsets or, for stubs,
 * pointers into it. For programs of 64 and of 32 bits.
 */
#ifndef NEST_BOX_H
#define NEST_BOX_H

#include <string.h>

#include "conformance.h"
#include "nest_host.h"

#define BOX_MEMORY 0x4000u
#define BOX_SCRATCH 0x1000u
#define BOX_SCRATCH2 0x2000u
#define BOX_UNMAPPED 0x7fff0000u

/* Right by default; every field that is not 0 breaks something. */
struct box {
	uint8_t forgets_answer;		/* of ctl.pause */
	uint8_t keeps_list;		/* memory.reserve fills no list */
	uint8_t serves_everybody;	/* flat.only_pv, whoever calls */
	uint8_t serves_needing;		/* flat.needing, which nothing advertises */
	uint8_t knows_unused;		/* ctl: the number after the last */
	uint8_t has_eleven_off;
	uint32_t caller;
	unsigned int calls;
};

static struct box box;
static uint8_t box_memory[BOX_MEMORY] __attribute__((aligned(16)));

/* What an address of the guest means; NULL if it is not memory. */
static void *box_at(uint64_t address, size_t size)
{
	const uint64_t start = (uintptr_t)box_memory;

	if (address >= start && address - start <= BOX_MEMORY - size)
		return box_memory + (address - start);
	if (address >= BOX_SCRATCH && address <= BOX_MEMORY - size)
		return box_memory + address;
	return NULL;
}

static int box_read_guest(struct box *b, uint64_t address, void *to, size_t size)
{
	const void *from = box_at(address, size);

	(void)b;
	if (!from)
		return NEST_STATUS_EFAULT;
	memcpy(to, from, size);
	return 0;
}

static struct nest_host_result box_flat_add(struct box *b, uint64_t one, uint64_t other)
{
	b->calls++;
	return (one | other) >> 32 ? nest_host_error(NEST_STATUS_EINVAL) : nest_host_ok(one + other);
}

static struct nest_host_result box_flat_only_pv(struct box *b)
{
	return b->serves_everybody || b->caller == NEST_CALLER_PV ? nest_host_ok(5) : nest_host_error(NEST_STATUS_ENOSYS);
}

static struct nest_host_result box_flat_needing(struct box *b)
{
	return b->serves_needing ? nest_host_ok(0) : nest_host_error(NEST_STATUS_EPERM);
}

static struct nest_host_result box_flat_wanting(struct box *b)
{
	return b->has_eleven_off ? nest_host_error(NEST_STATUS_ENOSYS) : nest_host_ok(0);
}

static struct nest_host_result box_ask_get_version(struct box *b)
{
	b->calls++;
	return nest_host_ok(0x2011);
}

static struct nest_host_result box_ask_get_features(struct box *b, uint64_t address)
{
	struct nest_feature_info *info = box_at(address, sizeof(*info));

	if (!info)
		return nest_host_error(NEST_STATUS_EFAULT);
	info->submap = info->index == 1 && !b->has_eleven_off ? 0x800 : 0;
	info->note = -2;
	return nest_host_ok(0);
}

static struct nest_host_result box_memory_reserve(struct box *b, uint32_t start, uint64_t address)
{
	struct nest_reservation *request = box_at(address, sizeof(*request));
	uint32_t *list, i;

	if (!request)
		return nest_host_error(NEST_STATUS_EFAULT);
	list = box_at(request->list, 4 * (size_t)request->count);
	if (!list)
		return nest_host_error(NEST_STATUS_EFAULT);
	for (i = start; i < request->count && !b->keeps_list; i++)
		list[i] = 100 + i;
	request->more[0].kind++;
	request->more[1].kind++;
	return nest_host_ok((uint64_t)request->count - start);
}

static struct nest_host_result box_memory_query(struct box *b, uint16_t domain)
{
	(void)b;
	return domain == 0x7ff0 ? nest_host_ok(0) : nest_host_error(NEST_STATUS_EINVAL);
}

static struct nest_host_result box_between_pair(struct box *b, uint32_t who, uint64_t wide, int64_t last)
{
	(void)b;
	return nest_host_ok(who + (wide & 0xffffffff) + (wide >> 32) + (uint64_t)last);
}

static struct nest_host_result box_between_none(struct box *b)
{
	(void)b;
	return nest_host_ok(0);
}

static struct nest_host_result box_ctl_pause(struct box *b, uint64_t address)
{
	struct nest_ctl_request *request = box_at(address, sizeof(*request));

	if (!request)
		return nest_host_error(NEST_STATUS_EFAULT);
	request->domain++;
	request->answer = b->forgets_answer ? 0 : 0x1122334455667788;
	return nest_host_ok(0);
}

static struct nest_host_result box_ctl_resume(struct box *b, uint64_t address)
{
	(void)b;
	return box_at(address, sizeof(struct nest_ctl_request)) ? nest_host_ok(0) : nest_host_error(NEST_STATUS_EFAULT);
}

NEST_HOST_OPS(box, struct box)

/* Registers as the architecture numbers them. */
enum { AX, CX, DX, BX, SP, BP, SI, DI, R8, R9, R10 };

static inline void box_trap_x86_64(struct hvabi_registers *file)
{
	struct nest_x86_64_registers registers = {
		.rax = file->r[AX], .rdi = file->r[DI], .rsi = file->r[SI], .rdx = file->r[DX], .r10 = file->r[R10],
		.r8 = file->r[R8],
	};

	nest_x86_64_dispatch(&box_nest_host, &box, &registers);
	file->r[AX] = registers.rax;
	if (box.knows_unused && file->r[AX] == (uint64_t)NEST_STATUS_EINVAL)
		file->r[AX] = 0;
}

static inline void box_trap_i386(struct hvabi_registers *file)
{
	struct nest_i386_registers registers = {
		.eax = (uint32_t)file->r[AX], .ebx = (uint32_t)file->r[BX], .ecx = (uint32_t)file->r[CX],
		.edx = (uint32_t)file->r[DX], .esi = (uint32_t)file->r[SI], .ebp = (uint32_t)file->r[BP],
	};

	nest_i386_dispatch(&box_nest_host, &box, &registers);
	file->r[AX] = registers.eax;
}

static inline uint64_t box_read_memory(uint64_t address, unsigned int width)
{
	uint64_t value = 0;

	memcpy(&value, box_memory + address, width / 8);
	return value;
}

static inline void box_write_memory(uint64_t address, unsigned int width, uint64_t value)
{
	memcpy(box_memory + address, &value, width / 8);
}

static inline void box_reset(void)
{
	memset(box_memory, 0, sizeof(box_memory));
}

#endif
