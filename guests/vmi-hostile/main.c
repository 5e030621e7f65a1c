/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A guest that means harm, in as many ways as programs.def names. Which one an
 * image is stands in its section .program, where run.py writes it.
 */
#include "hostile.h"
#include "../../harness/conformance/conformance.h"

struct program {
	const char *name;
	void (*run)(void);
};

static const struct program programs[] = {
#define PROGRAM(name, where, ends) { #name, name },
#include "programs.def"
#undef PROGRAM
};

/* The text before the name is how run.py finds it. */
static const volatile char chosen[64] __attribute__((section(".data.program"), used)) = "hostile-program:spin";
#define NAME_OFFSET 16

uint8_t pages[8][PAGE] __attribute__((aligned(PAGE)));
void (*volatile in_handler)(void);

void handle_event(unsigned int vector)
{
	(void)vector;
	if (in_handler)
		in_handler();
}

void complain(const char *what, int64_t status, uint64_t value)
{
	console_print("not ok: %s answered %lld, value %#llx\n", what, (long long)status, (unsigned long long)value);
}

/* xorshift: the same numbers in every run. */
uint64_t next_random(void)
{
	static uint64_t state = 0x9e3779b97f4a7c15;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

/* By multiplication: a division would need a library on i386. */
uint32_t random_below(uint32_t limit)
{
	return (uint32_t)((next_random() >> 32) * limit >> 32);
}

void fill_random(void *place, unsigned int size)
{
	volatile uint8_t *byte = place;

	while (size--)
		*byte++ = (uint8_t)(next_random() >> 32);
}

struct vmi_result make_call(uint32_t id, const uint64_t args[6])
{
	struct hvabi_registers registers;
	struct vmi_result result;
	unsigned int i;

	memset(&registers, 0, sizeof(registers));
#if defined(__x86_64__)
	static const uint8_t places[6] = { 7, 6, 2, 1, 8, 9 };

	registers.r[0] = id;
#elif defined(__i386__)
	static const uint8_t places[6] = { 3, 1, 2, 6, 7, 5 };

	registers.r[0] = id;
#elif defined(__aarch64__)
	static const uint8_t places[6] = { 2, 3, 4, 5, 6, 7 };

	registers.r[0] = 0xc600564d;
	registers.r[1] = id;
#else
	static const uint8_t places[6] = { 10, 11, 12, 13, 14, 15 };

	__asm__ volatile("mv %0, gp" : "=r"(registers.r[3]));
	__asm__ volatile("mv %0, tp" : "=r"(registers.r[4]));
	registers.r[17] = 0x09564d49;
	registers.r[16] = id;
#endif
	for (i = 0; i < 6; i++)
		registers.r[places[i]] = args[i];
	trap_vmi(&registers);
#if defined(__x86_64__) || defined(__i386__)
	result.status = (vmi_status_t)registers.r[0];
	result.value = registers.r[2];
#elif defined(__aarch64__)
	result.status = (vmi_status_t)registers.r[0];
	result.value = registers.r[1];
#else
	result.status = (vmi_status_t)registers.r[10];
	result.value = registers.r[11];
#endif
	return result;
}

static int is_chosen(const char *name)
{
	unsigned int i;

	for (i = 0; name[i]; i++) {
		if (chosen[NAME_OFFSET + i] != name[i])
			return 0;
	}
	return !chosen[NAME_OFFSET + i];
}

void guest_main(void)
{
	unsigned int i;

	if (!find_vmi_host()) {
		console_print("KTAP version 1\nBail out! there is no vmi host to be hostile to\n");
		return;
	}
	patch_call_sites(0);
	for (i = 0; i < sizeof(programs) / sizeof(programs[0]); i++) {
		if (!is_chosen(programs[i].name))
			continue;
		console_print("# hostile: %s\n", programs[i].name);
		programs[i].run();
		console_print("# hostile: %s is done\n", programs[i].name);
		return;
	}
	console_print("not ok: the image names a program that it does not have\n");
}
