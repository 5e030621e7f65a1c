/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The firmware that a guest sees: enough of SBI to find vmi, print a byte and
 * end. Time, interrupts and other harts are not there; vmi has its own.
 */
#include "console.h"
#include "host.h"
#include "riscv64.h"

enum {
	LEGACY_PUTCHAR = 1,
	LEGACY_SHUTDOWN = 8,
	BASE = 0x10,
	DBCN = 0x4442434e,
	SRST = 0x53525354,
};

enum {
	BASE_GET_SPEC_VERSION,
	BASE_GET_IMPLEMENTATION,
	BASE_GET_IMPLEMENTATION_VERSION,
	BASE_PROBE_EXTENSION,
	BASE_GET_MVENDORID,
	BASE_GET_MARCHID,
	BASE_GET_MIMPID,
};

enum { DBCN_WRITE, DBCN_READ, DBCN_WRITE_BYTE };

#define DBCN_MOST 4096u		/* bytes of one write; a guest must expect that less than all is written */

enum { SRST_TYPES = 3 };	/* shutdown, cold and warm reboot: all end this guest */

#define SBI_VERSION 0x02000000	/* 2.0, the first with dbcn */
#define IMPLEMENTATION 0x564d49	/* of no one in the list of the specification */

enum { SUCCESS = 0, NOT_SUPPORTED = -2, INVALID_PARAM = -3 };

static int is_vmi(uint64_t eid)
{
	const struct vmi_riscv64_registers registers = { .a7 = eid };

	return vmi_riscv64_is_call(&registers);
}

static void answer(struct guest_state *state, int64_t error, uint64_t value)
{
	state->x[REGISTER_A0] = (uint64_t)error;
	state->x[REGISTER_A1] = value;
}

static uint64_t has_extension(uint64_t eid)
{
	return eid == LEGACY_PUTCHAR || eid == LEGACY_SHUTDOWN || eid == BASE || eid == DBCN || eid == SRST ||
	       is_vmi(eid);
}

static void answer_base(struct vm *vm)
{
	struct guest_state *state = &vm->arch->state;

	switch (state->x[REGISTER_A6]) {
	case BASE_GET_SPEC_VERSION:
		answer(state, SUCCESS, SBI_VERSION);
		break;
	case BASE_GET_IMPLEMENTATION:
		answer(state, SUCCESS, IMPLEMENTATION);
		break;
	case BASE_GET_IMPLEMENTATION_VERSION:
		answer(state, SUCCESS, host_release(vm));
		break;
	case BASE_PROBE_EXTENSION:
		answer(state, SUCCESS, has_extension(state->x[REGISTER_A0]));
		break;
	case BASE_GET_MVENDORID:
	case BASE_GET_MARCHID:
	case BASE_GET_MIMPID:
		answer(state, SUCCESS, 0);
		break;
	default:
		answer(state, NOT_SUPPORTED, 0);
	}
}

/* A whole text at a time: the way from the guest to here is what costs. Nothing ever arrives for read. */
static void answer_console(struct vm *vm)
{
	struct guest_state *state = &vm->arch->state;
	const uint64_t size = state->x[REGISTER_A0] < DBCN_MOST ? state->x[REGISTER_A0] : DBCN_MOST;
	const uint8_t byte = (uint8_t)state->x[REGISTER_A0];
	const void *text;

	switch (state->x[REGISTER_A6]) {
	case DBCN_WRITE:
		text = state->x[REGISTER_A2] ? NULL : vm_memory(vm, state->x[REGISTER_A1], size);
		if (text)
			console_write(text, size);
		answer(state, text ? SUCCESS : INVALID_PARAM, text ? size : 0);
		break;
	case DBCN_READ:
		answer(state, SUCCESS, 0);
		break;
	case DBCN_WRITE_BYTE:
		console_write(&byte, 1);
		answer(state, SUCCESS, 0);
		break;
	default:
		answer(state, NOT_SUPPORTED, 0);
	}
}

int answer_sbi(struct vm *vm, enum vm_exit *reason)
{
	struct guest_state *state = &vm->arch->state;
	const uint64_t eid = state->x[REGISTER_A7];

	if (is_vmi(eid)) {
		*reason = EXIT_HYPERCALL;
		return 1;
	}
	switch (eid) {
	case LEGACY_PUTCHAR:
		vm->exit.byte = (uint8_t)state->x[REGISTER_A0];
		state->x[REGISTER_A0] = SUCCESS;	/* a legacy call has no second result */
		*reason = EXIT_CONSOLE;
		return 1;
	case LEGACY_SHUTDOWN:
		*reason = EXIT_SHUTDOWN;
		return 1;
	case BASE:
		answer_base(vm);
		return 0;
	case DBCN:
		answer_console(vm);
		return 0;
	case SRST:
		if (state->x[REGISTER_A6] == 0 && state->x[REGISTER_A0] < SRST_TYPES) {
			*reason = EXIT_SHUTDOWN;
			return 1;
		}
		answer(state, state->x[REGISTER_A6] == 0 ? INVALID_PARAM : NOT_SUPPORTED, 0);
		return 0;
	default:
		answer(state, NOT_SUPPORTED, 0);
		return 0;
	}
}
