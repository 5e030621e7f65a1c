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
uint8_t witness_memory[8 * 4096] __attribute__((aligned(4096)));

static const char *now = "";
static uint32_t may_change;
static int wrong;
static char refused[160];		/* what the host's operation has against a buffer, or "" */
static struct { unsigned int number; uint64_t mask; } poke;

#define FILLED 0x5a
#define WRITTEN 0xc3

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

uint64_t witness_result(const char *name)
{
	unsigned int i;

	for (i = 0; i < witness_answer.count; i++)
		if (!strcmp(witness_answer.name[i], name))
			return witness_answer.value[i];
	return 0;
}

static uint64_t heard(const char *name)
{
	unsigned int i;

	for (i = 0; name && i < witness_heard.count; i++)
		if (!strcmp(witness_heard.name[i], name))
			return witness_heard.value[i];
	return 0;
}

/* A buffer as the arguments say: the bytes of it that lie in the memory for calls. */
static uint64_t find_bytes(const struct witness_buffer *buffer, uint8_t **at)
{
	const uint64_t start = heard(buffer->address) - (uintptr_t)witness_memory;
	const uint64_t bytes = (buffer->length ? heard(buffer->length) : buffer->count) * buffer->size;

	if (start >= sizeof(witness_memory))
		return 0;
	*at = witness_memory + start;
	return bytes < sizeof(witness_memory) - start ? bytes : sizeof(witness_memory) - start;
}

void witness_touch(const struct witness_buffer *buffers, unsigned int count)
{
	unsigned int i;

	for (i = 0; i < count; i++) {
		const struct witness_buffer *buffer = &buffers[i];
		const uint64_t address = heard(buffer->address);
		uint8_t *at = NULL;
		const uint64_t bytes = find_bytes(buffer, &at);
		const char *fault = address % buffer->align ? "is not aligned" : buffer->maximum && buffer->length && heard(buffer->length) > buffer->maximum ?
			"is too long" : buffer->one_page && bytes && address / 4096 != (address + bytes - 1) / 4096 ? "crosses a page" : NULL;

		if (fault && !*refused)
			snprintf(refused, sizeof(refused), "buffer '%s' %s", buffer->name, fault);
		if (buffer->is_written && bytes && !fault)
			memset(at, WRITTEN, bytes);
	}
}

void witness_fill(void)
{
	memset(witness_memory, FILLED, sizeof(witness_memory));
}

void witness_memory_is(const struct witness_buffer *buffers, unsigned int count)
{
	static uint8_t wanted[sizeof(witness_memory)];
	unsigned int i;

	if (*refused) {
		say("the host says that ");
		printf("%s\n", refused);
		return;
	}
	memset(wanted, FILLED, sizeof(wanted));
	for (i = 0; i < count; i++) {
		uint8_t *at = NULL;
		const uint64_t bytes = find_bytes(&buffers[i], &at);

		if (buffers[i].is_written && bytes)
			memset(wanted + (at - witness_memory), WRITTEN, bytes);
	}
	for (i = 0; i < sizeof(wanted); i++)
		if (wanted[i] != witness_memory[i]) {
			say(wanted[i] == FILLED ? "the host wrote" : "the host did not write");
			printf(" byte %u of the guest's memory\n", i);
			return;
		}
}

void witness_poke(unsigned int number, uint64_t mask)
{
	poke.number = number;
	poke.mask = mask;
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
	*refused = 0;
	poke.mask = 0;
	witness_fill();
}

int witness_end(void)
{
	fflush(stdout);
	return wrong;
}

/* By the architecture's numbers. */
#if defined(__x86_64__)
static const int places[] = { REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI, REG_R8, REG_R9, REG_R10,
	REG_R11, REG_R12, REG_R13, REG_R14, REG_R15 };
#define REG_PC REG_RIP
#else
static const int places[] = { REG_EAX, REG_ECX, REG_EDX, REG_EBX, REG_ESP, REG_EBP, REG_ESI, REG_EDI };
#define REG_PC REG_EIP
#endif
#define COUNT (sizeof(places) / sizeof(places[0]))
#define IMMEDIATES 8

static void on_trap(int number, siginfo_t *info, void *context)
{
	greg_t *saved = ((ucontext_t *)context)->uc_mcontext.gregs;
	const unsigned char *code = (const unsigned char *)(uintptr_t)saved[REG_PC];
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
		registers[i] = (uintptr_t)saved[places[i]];
	registers[poke.number] ^= poke.mask;
	witness_host(registers, immediates);
	registers[poke.number] ^= may_change >> poke.number & 1 ? 0 : poke.mask;
	for (i = 0; i < COUNT; i++) {
		char name[24];

		snprintf(name, sizeof(name), "kept register %u", i);
		if (!(may_change >> i & 1))
			witness_is(name, (uintptr_t)registers[i], (uintptr_t)saved[places[i]]);
		else
			saved[places[i]] = (greg_t)registers[i];
	}
	saved[REG_PC] += 3 + 8 * code[2];
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
