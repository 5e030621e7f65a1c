/* SPDX-License-Identifier: BSD-2-Clause */
/* The machine: the serial port, and the end, by the ROM where that has the call. */
#include "../../harness/runtime/console.h"
#include "../arch/x86/pc.h"
#include "../arch/x86/x86.h"
#include "kernel.h"

#define PIC_FIRST_MASK 0x21
#define PIC_SECOND_MASK 0xa1
#define ACPI_CONTROL 0x604	/* where QEMU's firmware puts it */
#define ACPI_OFF 0x2000

void start_machine(void);

void start_machine(void)
{
	load_tables();
	write_port(PIC_FIRST_MASK, 0xff);	/* interrupts are enabled by tests, and nobody waits for those of devices */
	write_port(PIC_SECOND_MASK, 0xff);
}

void console_write(const char *data, size_t size)
{
	__asm__ volatile("cld; rep outsb" : "+S"(data), "+c"(size) : "d"(COM1) : "memory");
}

/* Instructions that were written are those that are fetched. */
void serialise(void)
{
	ask_cpuid(0);
}

void leave(void)
{
	static const struct table_pointer no_table;

	if (rom) {
		const struct vmirom_relocation_info info = ask_relocation(rom, VMIROM_ROM_SHUTDOWN);

		if (info.type == VMIROM_RELOCATION_CALL_REL)
			__asm__ volatile("call *%0" : : "r"(info.eip) : "eax", "ecx", "edx", "cc", "memory");
	}
	__asm__ volatile("outw %w0, %w1" : : "a"(ACPI_OFF), "Nd"(ACPI_CONTROL));
	__asm__ volatile("lidt %0\n\tint3" : : "m"(no_table));
	for (;;)
		__asm__ volatile("cli\n\thlt");
}

void guest_leave(void)
{
	leave();
}
