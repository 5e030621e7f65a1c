/* SPDX-License-Identifier: BSD-2-Clause */
/* The guest's own use of the machine: the serial port, exceptions of a call, the way out. */
#include "../../../harness/runtime/console.h"
#include "../../arch/x86/pc.h"
#include "../../arch/x86/x86.h"
#include "image.h"

void start_machine(void);

static volatile uint32_t exception;

void start_machine(void)
{
	load_tables();
}

void console_write(const char *data, size_t size)
{
	__asm__ volatile("cld; rep outsb" : "+S"(data), "+c"(size) : "d"(COM1) : "memory");
}

/* The size of the call's instruction that is there: int $0x1f, vmcall; 0 for none. */
static unsigned int size_of_call(const uint8_t *code)
{
	if (code[0] == 0xcd && code[1] == 0x1f)
		return 2;
	return code[0] == 0x0f && code[1] == 0x01 && code[2] == 0xc1 ? 3 : 0;
}

int resume_after_trap(uintptr_t vector, uintptr_t *frame)
{
	const unsigned int size = size_of_call((const uint8_t *)frame[0]);

	if (!size)
		return 0;
	exception = (uint32_t)vector + 1;
	frame[0] += size;
	return 1;
}

uint32_t take_call_exception(void)
{
	const uint32_t taken = exception;

	exception = 0;
	return taken;
}

/* A host of another release may not understand the call; it sees a guest that stops for good. */
void guest_leave(void)
{
	end_guest();
	for (;;)
		__asm__ volatile("cli\n\thlt");
}
