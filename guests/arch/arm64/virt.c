/* SPDX-License-Identifier: BSD-2-Clause */
/* A bare arm64 guest's own use of a machine such as QEMU's virt: translation, the serial port. */
#include <stddef.h>
#include <stdint.h>

#include "../../../harness/runtime/console.h"
#include "../output_page.h"
#include "arm64.h"
#include "virt.h"

/* Blocks of 1 GiB: MAIR index in bits 4..2, inner shareable, accessed, for EL1 alone. */
#define BLOCK_DEVICE (0x401ull | 1ull << 53 | 1ull << 54)
#define BLOCK_MEMORY (0x701ull | 1ull << 2)
#define MEMORY_TYPES 0xff00ull		/* 0: device nGnRnE, 1: ordinary memory, write-back */
/* 32 bits of address through TTBR0 in pages of 4 KiB, so that the root holds four entries; nothing through TTBR1. */
#define TRANSLATION (32ull | 1ull << 8 | 1ull << 10 | 3ull << 12 | 1ull << 23 | 1ull << 32)
#define CONTROL_ON 0x1005ull		/* SCTLR_EL1: instruction cache, data cache, MMU */

uint64_t boot_root[ROOT_ENTRIES] __attribute__((aligned(32)));
int serial_takes_all;
uintptr_t serial_port = VIRT_SERIAL;
uint8_t *output_page;

/* Without translation every access counts as one to a device, where atomic operations need not work. */
void start_translation(void)
{
	uint64_t i;

	for (i = 0; i < ROOT_ENTRIES; i++)
		boot_root[i] = i << 30 | (i && i != serial_port >> 30 ? BLOCK_MEMORY : BLOCK_DEVICE);
	WRITE_SYSTEM(mair_el1, MEMORY_TYPES);
	WRITE_SYSTEM(tcr_el1, TRANSLATION);
	WRITE_SYSTEM(ttbr0_el1, (uintptr_t)boot_root);
	__asm__ volatile("dsb ish\n\ttlbi vmalle1\n\tic iallu\n\tdsb ish\n\tisb" : : : "memory");
	WRITE_SYSTEM(sctlr_el1, SCTLR_EL1_OFF | CONTROL_ON);
	__asm__ volatile("isb" : : : "memory");
}

static void leave_for_host(void)
{
	*(volatile uint32_t *)(serial_port + PL011_ERRORS) = 0;
}

void console_write(const char *data, size_t size)
{
	volatile uint8_t *port = (volatile uint8_t *)serial_port;
	volatile uint32_t *flags = (volatile uint32_t *)(serial_port + PL011_FLAGS);

	if (output_page) {
		output_page_write(output_page, data, size, leave_for_host);
		return;
	}
	while (size--) {
		while (!serial_takes_all && *flags & PL011_FULL)
			;
		*port = (uint8_t)*data++;
	}
}
