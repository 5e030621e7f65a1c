/* SPDX-License-Identifier: BSD-2-Clause */
/* What all programs of random ABIs share: the trap, and what is looked at. program.py writes the rest. */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <ucontext.h>
#include "trip.h"

struct trip trip;
volatile uintptr_t trip_live[6] = { 0x1111, 0x2222, 0x3333, 0x4444, 0x5555, 0x6666 };
uint8_t trip_buffer[512] __attribute__((aligned(64)));
static int failed;

void trip_fail(const char *what, uint64_t found, uint64_t wanted)
{
	failed = 1;
	printf("FAIL %s: %s is 0x%llx, not 0x%llx\n", trip.step->name, what, (unsigned long long)found, (unsigned long long)wanted);
}

int trip_failed(void)
{
	return failed;
}

/* The host's part: the registers of the caller go in, and come back as the call leaves them. */
static void perform(const struct trip_step *step, uint64_t *registers)
{
	uint64_t before[TRIP_REGISTERS];
	unsigned int i;

	for (i = 0; i < step->nchecks; i++) {
		uint64_t wanted = step->checks[i].value + (step->checks[i].buffer ? (uintptr_t)trip_buffer : 0);
		uint64_t found = registers[step->checks[i].number] & step->checks[i].mask;

		if (found != (wanted & step->checks[i].mask)) {
			char what[32];
			snprintf(what, sizeof(what), "register %u", step->checks[i].number);
			trip_fail(what, found, wanted & step->checks[i].mask);
		}
	}
	memcpy(before, registers, sizeof(before));
	step->go(registers, step->given);
	for (i = 0; i < TRIP_REGISTERS; i++) {
		if (!(step->results >> i & 1) && before[i] != registers[i]) {
			char what[32];
			snprintf(what, sizeof(what), "after dispatch register %u", i);
			trip_fail(what, registers[i], before[i]);
		}
	}
	for (i = 0; i < step->npoison; i++)
		registers[step->poison[i].number] = (registers[step->poison[i].number] & ~step->poison[i].mask) |
			(0xdeadbeefcafef00du & step->poison[i].mask);
}

#if defined(__x86_64__)
static const int numbers[] = { REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI, REG_R8, REG_R9, REG_R10,
	REG_R11, REG_R12, REG_R13, REG_R14, REG_R15 };
#define PC REG_RIP
typedef uint64_t word_t;
#else
static const int numbers[] = { REG_EAX, REG_ECX, REG_EDX, REG_EBX, REG_ESP, REG_EBP, REG_ESI, REG_EDI };
#define PC REG_EIP
typedef uint32_t word_t;
#endif
#define ARITHMETIC 0x8d5	/* the flags that an instruction may change as it likes */
#define COUNT (sizeof(numbers) / sizeof(numbers[0]))

static void on_trap(int number, siginfo_t *info, void *context)
{
	greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
	const struct trip_step *step = trip.step;
	uint64_t values[TRIP_REGISTERS] = { 0 };
	unsigned int i;

	(void)number;
	(void)info;
	for (i = 0; i < COUNT; i++)
		values[i] = (word_t)registers[numbers[i]];
	values[TRIP_FLAGS] = (word_t)registers[REG_EFL];
	for (i = 0; i < step->nplaced; i++) {
		uint64_t placed;
		memcpy(&placed, (const char *)(uintptr_t)(word_t)registers[PC] + 2 + 8 * i, sizeof(placed));
		if (placed != step->placed[i])
			trip_fail("immediate", placed, step->placed[i]);
	}
	perform(step, values);
	for (i = 0; i < COUNT; i++)
		registers[numbers[i]] = (greg_t)(word_t)values[i];
	registers[REG_EFL] = (registers[REG_EFL] & ~(greg_t)ARITHMETIC) | (greg_t)(values[TRIP_FLAGS] & ARITHMETIC);
	registers[PC] += (greg_t)(2 + 8 * step->nplaced);
}

/* What a caller writes itself, where a stub does not. */
static void write_memory(const struct trip_step *step)
{
	unsigned int i, byte;

	for (i = 0; i < step->nmemory; i++)
		for (byte = 0; byte < step->memory[i].bits / 8; byte++)
			trip_buffer[step->memory[i].offset + byte] = (uint8_t)(step->memory[i].value >> 8 * byte);
}

void trip_begin(const struct trip_step *step)
{
	unsigned int i;

	trip.step = step;
	trip.called = -1;
	for (i = 0; i < sizeof(trip_buffer); i++)
		trip_buffer[i] = (uint8_t)(i * 7);
	if (step->in_memory)
		write_memory(step);
}

void trip_end(void)
{
	const struct trip_step *step = trip.step;
	unsigned int i;

	if (trip.called != step->operation)
		trip_fail("operation", (uint64_t)trip.called, (uint64_t)step->operation);
	for (i = 0; trip.called == step->operation && i < step->nseen; i++) {
		uint64_t wanted = step->seen[i].value + (step->seen[i].buffer ? (uintptr_t)trip_buffer : 0);

		if (trip.seen[i] != wanted) {
			char what[32];
			snprintf(what, sizeof(what), "argument %u", i);
			trip_fail(what, trip.seen[i], wanted);
		}
	}
}

/* The host's part alone, for an architecture that this machine is not: what the registers hold besides is anything. */
void trip_dispatch(const struct trip_step *step)
{
	uint64_t values[TRIP_REGISTERS];
	unsigned int i;

	trip_begin(step);
	write_memory(step);
	for (i = 0; i < TRIP_REGISTERS; i++)
		values[i] = 0x8badf00d8badf00du * (2 * i + 1) & step->word;
	for (i = 0; i < step->nchecks; i++)
		values[step->checks[i].number] = (values[step->checks[i].number] & ~step->checks[i].mask) |
			((step->checks[i].value + (step->checks[i].buffer ? (uintptr_t)trip_buffer : 0)) & step->checks[i].mask);
	perform(step, values);
	trip_end();
	for (i = 0; i < step->ncame; i++)
		if ((values[step->came[i].number] & step->came[i].mask) != step->came[i].value)
			trip_fail("result", values[step->came[i].number] & step->came[i].mask, step->came[i].value);
}

int trip_read(uint64_t address, void *to, size_t size)
{
	const uintptr_t start = (uintptr_t)trip_buffer;

	if (address < start || address + size > start + sizeof(trip_buffer))
		return -1;
	memcpy(to, (const void *)(uintptr_t)address, size);
	return 0;
}

void trip_start(void)
{
	struct sigaction action;

	memset(&action, 0, sizeof(action));
	action.sa_sigaction = on_trap;
	action.sa_flags = SA_SIGINFO | SA_NODEFER;
	sigaction(SIGILL, &action, NULL);
}
