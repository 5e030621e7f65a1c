/* SPDX-License-Identifier: BSD-2-Clause */
/* The guest's own use of the machine: the instruction of a call. Output and the way out are of the platform. */
#include "../../../../harness/runtime/string.h"
#include "hypercall.h"

#define FIRST_INTERFACE 0x40000000u
#define LAST_INTERFACE 0x40010000u
#define INTERFACE_STEP 0x100u

#define SITE_SIZE 5		/* of call_site */

/* call.S */
extern uint8_t call_site[SITE_SIZE];
extern volatile uintptr_t resume_stack, resume_address;

static volatile uint32_t exception;

int resume_after_trap(uintptr_t vector, uintptr_t *frame)
{
	if (!resume_stack)
		return 0;
	exception = (uint32_t)vector + 1;
	frame[0] = resume_address;
#ifdef __x86_64__
	frame[3] = resume_stack;	/* it may have been in a page of the host's */
#endif
	return 1;
}

uint32_t take_exception(void)
{
	const uint32_t taken = exception;

	exception = 0;
	return taken;
}

static void set_site(const uint8_t *code)
{
	memcpy(call_site, code, SITE_SIZE);
	ask_cpuid(0);	/* serialises: what was written is what is fetched */
}

void call_by_instruction(void)
{
	static const uint8_t vmmcall[SITE_SIZE] = { 0x0f, 0x01, 0xd9, 0x66, 0x90 };
	static const uint8_t vmcall[SITE_SIZE] = { 0x0f, 0x01, 0xc1, 0x66, 0x90 };
	const struct cpuid_answer maker = ask_cpuid(0);
	const int is_amd = !memcmp(&maker.ebx, "Auth", 4) || !memcmp(&maker.ebx, "Hygo", 4);

	set_site(is_amd ? vmmcall : vmcall);
}

void call_by_page(const void *page)
{
	const uint32_t distance = (uint32_t)((uintptr_t)page - ((uintptr_t)call_site + SITE_SIZE));
	uint8_t code[SITE_SIZE] = { 0xe8 };

	memcpy(code + 1, &distance, sizeof(distance));
	set_site(code);
}

uint32_t find_interface(const char *signature)
{
	char twelve[12] = { 0 };
	uint32_t leaf;

	memcpy(twelve, signature, strlen(signature) < sizeof(twelve) ? strlen(signature) : sizeof(twelve));
	if (!(ask_cpuid(1).ecx >> 31))
		return 0;
	for (leaf = FIRST_INTERFACE; leaf <= LAST_INTERFACE; leaf += INTERFACE_STEP) {
		const struct cpuid_answer answer = ask_cpuid(leaf);

		if (!memcmp(&answer.ebx, twelve, 4) && !memcmp(&answer.ecx, twelve + 4, 4) &&
		    !memcmp(&answer.edx, twelve + 8, 4))
			return leaf;
	}
	return 0;
}

void read_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t *answer)
{
	__asm__ volatile("cpuid" : "=a"(answer[0]), "=b"(answer[1]), "=c"(answer[2]), "=d"(answer[3])
			 : "a"(leaf), "c"(subleaf));
}
