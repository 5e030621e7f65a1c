/* SPDX-License-Identifier: BSD-2-Clause */
/* The host of the toy ABI, with its faults. It works on registers as the conventions of toy.c lay them out. */
#include <string.h>

#include "toy.h"

struct toy_host toy_host;

uint8_t toy_memory[TOY_MEMORY] __attribute__((aligned(8)));

struct reply {
	int64_t status;
	uint64_t value;
};

static struct reply answer(int64_t status, uint64_t value)
{
	const struct reply reply = { status, value };

	return reply;
}

static struct reply query(unsigned int family, uint64_t call)
{
	if (family == 3 && call == 0)
		return answer(TOY_SUCCESS, 0x101);
	if (family == 3 && call == 1 && !toy_host.hides_get)
		return answer(TOY_SUCCESS, 0x100);
	if (call == 0xff || (family == 1 && call <= 2))
		return answer(TOY_SUCCESS, 0x100);
	return answer(TOY_SUCCESS, 0xff);	/* annotations of a call that is not there say nothing */
}

static struct reply set(uint64_t pointer, uint64_t value)
{
	if (pointer & 3 && !toy_host.takes_unaligned)
		return answer(toy_host.instead_of_refusal ? toy_host.instead_of_refusal : TOY_INVALID_ARGUMENT, 0);
	if (pointer > TOY_MEMORY - 4)
		return answer(TOY_BAD_ADDRESS, 0);
	if (pointer <= TOY_MEMORY - 8)
		memcpy(&toy_host.behind, toy_memory + pointer + 4, 4);
	if (!toy_host.forgets_memory)
		memcpy(toy_memory + pointer, &value, toy_host.writes_too_much ? 8 : 4);
	toy_host.sets++;
	return answer(toy_host.instead_of_success, 0);
}

static struct reply perform(uint32_t id, uint64_t arg0, uint64_t arg1)
{
	unsigned int family = id >> 24, call = id >> 16 & 0xff, hint = id & 0xff;

	if (id & 0xff00 & ~toy_host.ignores_reserved)
		return answer(TOY_INVALID_ID, 0);
	if (toy_host.refuses_unknown_hint && hint & 0x40)
		return answer(TOY_INVALID_ID, 0);
	if (family == 9 && toy_host.accepts_family)
		return answer(TOY_SUCCESS, 0);
	if (family == 3 && toy_host.lacks_mmu)
		return answer(TOY_NO_FAMILY, 0);
	if (family != 1 && family != 3)
		return answer(TOY_NO_FAMILY, 0);
	if (call == 0xff)
		return query(family, arg0);
	switch (family << 8 | call) {
	case 0x100:
		return answer(toy_host.release_status, toy_host.release);
	case 0x101:
		if (toy_host.lacks_families_call)
			return answer(TOY_NO_CALL, 0);
		return answer(TOY_SUCCESS, arg0 == 1 || arg0 == 7 || (arg0 == 3 && !toy_host.lacks_mmu));
	case 0x300:
		if (toy_host.obeys_hint && hint & 1)
			return answer(TOY_SUCCESS, 0);		/* promised, never done */
		return set(arg0, arg1);
	case 0x301:
		if (!toy_host.lacks_get)
			return answer(TOY_SUCCESS, toy_host.wrong_value ? TOY_WIDE + 1 : TOY_WIDE);
		return answer(TOY_NO_CALL, 0);
	default:
		if (toy_host.checks_first && arg0)
			return answer(TOY_BAD_ADDRESS, 0);
		return answer(toy_host.accepts_unused || toy_host.knows_unused ? TOY_SUCCESS :
			      toy_host.denies_family ? TOY_NO_FAMILY : TOY_NO_CALL, 0);
	}
}

static void trap_64(struct hvabi_registers *file)
{
	struct reply reply;

	if (file->r[AX] == 0x70000) {	/* old.fetch: no status, the value in rax */
		file->r[AX] = toy_host.wrong_value ? 0 : TOY_WORD;
		if (toy_host.dirties_value)
			file->r[AX] |= 0xbad00000000ull;
		return;
	}
	reply = perform((uint32_t)file->r[AX], file->r[DI], file->r[SI]);
	if (toy_host.raises && reply.status == TOY_NO_CALL) {
		toy_host.raised = toy_host.raises;
		return;
	}
	file->r[AX] = 0xdead000000000000ull | (uint32_t)reply.status;	/* only 32 bits are the status */
	file->r[DX] = reply.value;
}

static void trap_32(struct hvabi_registers *file)
{
	uint32_t id = (uint32_t)file->r[AX];
	int is_set = id >> 16 == 0x300;		/* the only call whose first argument takes two registers */
	struct reply reply = perform(id, file->r[BX] | (is_set ? file->r[CX] << 32 : 0), file->r[DX]);

	file->r[AX] = (uint32_t)reply.status;
	file->r[DX] = (uint32_t)reply.value;
	file->r[CX] = (uint32_t)(reply.value >> 32);
}

static void trap(struct hvabi_registers *file)
{
	toy_host.traps++;
	toy_host.last = *file;
	if (toy_guest.arch == HVABI_ARCH_I386)
		trap_32(file);
	else
		trap_64(file);
	if (toy_host.clobbers_one)
		file->r[toy_host.clobbers] = toy_host.clobber_value;
}

uint32_t toy_exception(void)
{
	uint32_t raised = toy_host.raised;

	toy_host.raised = 0;
	return raised;
}

static uint64_t read_memory(uint64_t gpa, unsigned int width)
{
	uint64_t value = 0;

	memcpy(&value, toy_memory + gpa, width / 8);
	return value;
}

static void write_memory(uint64_t gpa, unsigned int width, uint64_t value)
{
	memcpy(toy_memory + gpa, &value, width / 8);
}

static void clear_memory(void)
{
	memset(toy_memory, 0, sizeof(toy_memory));
}

struct hvabi_guest toy_guest = {
	.arch = HVABI_ARCH_X86_64,
	.trap = trap,
	.untouchable = 1u << SP,
	.symbols = { [HVABI_SCRATCH] = TOY_SCRATCH, [HVABI_UNMAPPED] = TOY_UNMAPPED },
	.read_memory = read_memory,
	.write_memory = write_memory,
	.reset = clear_memory,
};
