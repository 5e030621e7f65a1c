/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A host in the process of its guest: a model of a machine of 32 bits, and what a guest finds by name. It delivers no interrupts: the
 * guest learns of them from its area.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "../../../harness/conformance/conformance.h"
#include "../lguest.h"

#define EXPORTED __attribute__((visibility("default")))
#define GENERAL_PROTECTION 13u

EXPORTED void hvabi_host_start(void *memory, uint64_t size);
EXPORTED void hvabi_host_trap(struct hvabi_registers *registers);
EXPORTED uint32_t hvabi_host_take_exception(void);
EXPORTED extern const char hvabi_host_instructions[];

static struct lguest_machine machine;
static uint32_t exception;

static uint64_t read_clock(clockid_t clock)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static uint64_t now(void *owner)
{
	(void)owner;
	return read_clock(CLOCK_MONOTONIC);
}

static struct lguest_time time_of_day(void *owner)
{
	const uint64_t time = read_clock(CLOCK_REALTIME);

	(void)owner;
	return (struct lguest_time){ (uint32_t)(time / 1000000000u), (uint32_t)(time % 1000000000u) };
}

static void kill_guest(void *owner, const char *why)
{
	(void)owner;
	(void)why;
	exception = GENERAL_PROTECTION + 1;
}

static void write_text(void *owner, const char *text, size_t size)
{
	(void)owner;
	while (size) {
		ssize_t written = write(STDOUT_FILENO, text, size);

		if (written <= 0)
			_exit(1);	/* nobody listens any more */
		text += written;
		size -= (size_t)written;
	}
}

static void stop_guest(void *owner, const char *text, int restarts)
{
	(void)owner;
	printf("# host: the guest %s: %s\n", restarts ? "wants to start again" : "ends", text);
	exit(0);
}

/* Nothing but the clock can end the wait. */
static void halt(void *owner)
{
	(void)owner;
	while (!lguest_has_interrupt(&machine)) {
		if (!machine.deadline) {
			printf("# host: the guest waits for ever\n");
			exit(0);
		}
		usleep(100);
	}
}

static const struct lguest_place place = {
	.now = now, .time = time_of_day, .kill = kill_guest, .write = write_text, .stop = stop_guest, .halt = halt,
};

/* A process has no instruction that traps: it compares its own with these. */
#if LGUEST_RELEASE_NUMBER >= (2 << 16 | 630) && LGUEST_RELEASE_NUMBER < (2 << 16 | 636)
const char hvabi_host_instructions[] = "vmcall, int $0x1f";
#else
const char hvabi_host_instructions[] = "int $0x1f";
#endif

void hvabi_host_start(void *memory, uint64_t size)
{
	exception = 0;
	lguest_start(&machine, &place, NULL, memory, size);
}

/* By the numbers that i386 gives its registers. */
void hvabi_host_trap(struct hvabi_registers *registers)
{
	struct lguest_i386_registers trapped = {
		.eax = (uint32_t)registers->r[0], .ecx = (uint32_t)registers->r[1], .edx = (uint32_t)registers->r[2],
		.ebx = (uint32_t)registers->r[3],
#ifdef LGUEST_LHCALL_SEND_INTERRUPTS	/* calls have a fourth argument */
		.esi = (uint32_t)registers->r[6],
#endif
	};

	lguest_call(&machine, &trapped);
	registers->r[0] = trapped.eax;
}

/* The exception that the last call raised: vector + 1, or 0 for none; forgets it. */
uint32_t hvabi_host_take_exception(void)
{
	const uint32_t taken = exception;

	exception = 0;
	return taken;
}
