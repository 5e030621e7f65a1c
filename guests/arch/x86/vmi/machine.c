/* SPDX-License-Identifier: BSD-2-Clause */
/* A bare x86 guest's own use of the machine: descriptor tables, the serial port, call sites, the way out. */
#include <stddef.h>
#include <stdint.h>

#include "../../../../harness/runtime/console.h"
#include "../../../../harness/runtime/string.h"
#include "../../machine.h"
#include "../pc.h"
#include "../x86.h"
#include "sites.h"
#include "vmi_guest.h"


static int under_host;

extern const uintptr_t __sites_start[], __sites_end[];

void start_machine(void);

void start_machine(void)
{
	load_tables();
	under_host = find_vmi_host();
	output_find_page();
}

void console_write(const char *data, size_t size)
{
	if (under_host) {	/* one exit for all of it at most, instead of two for each byte */
		output_write(data, size);
		return;
	}
	while (size--) {
		while (!(read_port(COM1_STATUS) & COM1_IS_EMPTY))
			;
		write_port(COM1, (uint8_t)*data++);
	}
}

/* Leaf 0x40000000 and every 0x100 above, since a hypervisor may show the face of another first. */
int find_vmi_host(void)
{
	struct cpuid_answer answer = ask_cpuid(1);
	uint32_t leaf;

	if (!(answer.ecx >> 31))
		return 0;
	for (leaf = 0x40000000; leaf <= 0x4000ff00; leaf += 0x100) {
		answer = ask_cpuid(leaf);
		if (!memcmp(&answer.ebx, "Hvab", 4) && !memcmp(&answer.ecx, "iVMI", 4) &&
		    !memcmp(&answer.edx, "v4.x", 4))
			return 1;
	}
	return 0;
}

static int has_vmmcall(void)
{
	struct cpuid_answer answer = ask_cpuid(0);

	return !memcmp(&answer.ebx, "Auth", 4) || !memcmp(&answer.ebx, "Hygo", 4);
}

/* Needs text that can be written, which it is before the guest has page tables of its own. */
void patch_call_sites(int native)
{
	static const uint8_t vmmcall[SITE_SIZE] = { 0x0f, 0x01, 0xd9, 0x66, 0x90 };
	static const uint8_t vmcall[SITE_SIZE] = { 0x0f, 0x01, 0xc1, 0x66, 0x90 };
	const uint8_t *trap = has_vmmcall() ? vmmcall : vmcall;
	const uintptr_t *site;

	for (site = __sites_start; site < __sites_end; site++) {
		uint8_t *code = (uint8_t *)*site;

		if (native) {
			uint32_t distance = (uint32_t)((uintptr_t)native_entry - (*site + SITE_SIZE));

			code[0] = 0xe8;		/* call */
			memcpy(code + 1, &distance, 4);
		} else {
			memcpy(code, trap, SITE_SIZE);
		}
	}
	ask_cpuid(0);	/* serialises: what was written is what is fetched */
}

/* ACPI as QEMU's firmware sets it up, then its debug exit device, then the one end that every machine knows. */
void guest_leave(void)
{
	static const struct table_pointer no_table;

	if (under_host)
		vmi_cpu_shutdown(VMI_SHUTDOWN_REASON_POWER_OFF);
	__asm__ volatile("outw %w0, %w1" : : "a"(0x2000), "Nd"(0x604));
	write_port(0xf4, 0);
	__asm__ volatile("lidt %0\n\tint3" : : "m"(no_table));
	for (;;)
		__asm__ volatile("cli\n\thlt");
}

void allow_interrupts(void)
{
	__asm__ volatile("sti" : : : "memory");
}

void forbid_interrupts(void)
{
	__asm__ volatile("cli" : : : "memory");
}

int fill_identity_root(void *page)
{
#ifdef __x86_64__
	memcpy(page, boot_pml4, PAGE_SIZE);
	return 1;
#else
	(void)page;
	return 0;
#endif
}
