/* SPDX-License-Identifier: BSD-2-Clause */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>
#include <unistd.h>
#include "witness.h"

struct witness_heard witness_heard;
struct witness_answer witness_answer;
uint8_t witness_page[2 * 4096] __attribute__((aligned(4096)));

static const char *now = "";
static uint32_t may_change;
static int wrong;

static void say(const char *what)
{
	wrong = 1;
	printf("%s: %s", now, what);
}

void witness_is(const char *what, uint64_t found, uint64_t wanted)
{
	if (found == wanted)
		return;
	say(what);
	printf(" is 0x%llx, and 0x%llx was meant\n", (unsigned long long)found, (unsigned long long)wanted);
}

void witness_operation(const char *wanted)
{
	if (witness_heard.operation && !strcmp(witness_heard.operation, wanted))
		return;
	say("the host performs ");
	printf("%s, and %s was meant\n", witness_heard.operation ? witness_heard.operation : "nothing", wanted);
}

void witness_argument(const char *name, uint64_t wanted)
{
	unsigned int i;

	for (i = 0; i < witness_heard.count; i++)
		if (!strcmp(witness_heard.name[i], name)) {
			witness_is(name, witness_heard.value[i], wanted);
			return;
		}
	say("the host has no argument ");
	printf("%s\n", name);
}

void witness_status_known(int64_t status, const int64_t *known, unsigned int count)
{
	unsigned int i;

	for (i = 0; i < count; i++)
		if (known[i] == status)
			return;
	say("the status ");
	printf("%lld is none that the guest knows of this call\n", (long long)status);
}

void witness_call(const char *what)
{
	now = what;
	memset(&witness_heard, 0, sizeof(witness_heard));
}

int witness_end(void)
{
	fflush(stdout);
	return wrong;
}

/* By the architecture's numbers. */
static const int places[] = { REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI, REG_R8, REG_R9, REG_R10,
	REG_R11, REG_R12, REG_R13, REG_R14, REG_R15 };
#define COUNT (sizeof(places) / sizeof(places[0]))
#define IMMEDIATES 8

static void on_trap(int number, siginfo_t *info, void *context)
{
	greg_t *saved = ((ucontext_t *)context)->uc_mcontext.gregs;
	const unsigned char *code = (const unsigned char *)(uintptr_t)saved[REG_RIP];
	uint64_t registers[WITNESS_REGISTERS] = { 0 }, immediates[IMMEDIATES] = { 0 };
	unsigned int i;

	(void)number;
	(void)info;
	/* ud2, then how many numbers the instruction would hold, then these. */
	if (code[0] != 0x0f || code[1] != 0x0b || code[2] > IMMEDIATES) {
		static const char text[] = "an instruction that is none of the stubs' trapped\n";

		fwrite(text, 1, sizeof(text) - 1, stdout);
		fflush(stdout);
		_exit(2);
	}
	memcpy(immediates, code + 3, 8u * code[2]);
	for (i = 0; i < COUNT; i++)
		registers[i] = (uint64_t)saved[places[i]];
	witness_host(registers, immediates);
	for (i = 0; i < COUNT; i++) {
		char name[24];

		snprintf(name, sizeof(name), "kept register %u", i);
		if (!(may_change >> i & 1))
			witness_is(name, registers[i], (uint64_t)saved[places[i]]);
		else
			saved[places[i]] = (greg_t)registers[i];
	}
	saved[REG_RIP] += 3 + 8 * code[2];
}

void witness_start(uint32_t changing)
{
	struct sigaction action = { .sa_flags = SA_SIGINFO };

	action.sa_sigaction = on_trap;
	may_change = changing;
	if (sigaction(SIGILL, &action, NULL)) {
		perror("sigaction");
		exit(2);
	}
}
