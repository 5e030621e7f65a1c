/* SPDX-License-Identifier: BSD-2-Clause */
/* A bare arm64 guest's own use of the machine: translation, the serial port, call sites, the way out. */
#include <stddef.h>
#include <stdint.h>

#include "../../../harness/runtime/console.h"
#include "../../../harness/runtime/string.h"
#include "../machine.h"
#include "arm64.h"
#include "sites.h"
#include "vmi_guest.h"

/* PL011 */
#define SERIAL_DATA 0x09000000u
#define SERIAL_FLAGS 0x09000018u
#define SERIAL_FULL 0x20u

#define PSCI_SYSTEM_OFF 0x84000008u
#define SMCCC_VENDOR_UID 0x8600ff01u

/* Blocks of 1 GiB: MAIR index in bits 4..2, inner shareable, accessed, for EL1 alone. */
#define BLOCK_DEVICE (0x401ull | 1ull << 53 | 1ull << 54)
#define BLOCK_MEMORY (0x701ull | 1ull << 2)
#define MEMORY_TYPES 0xff00ull		/* 0: device nGnRnE, 1: ordinary memory, write-back */
/* 32 bits of address through TTBR0 in pages of 4 KiB, so that the root holds four entries; nothing through TTBR1. */
#define TRANSLATION (32ull | 1ull << 8 | 1ull << 10 | 3ull << 12 | 1ull << 23 | 1ull << 32)
#define CONTROL_RESERVED 0x30d00800ull	/* SCTLR_EL1: what must be 1, */
#define CONTROL_ON 0x1005ull		/* instruction cache, data cache, MMU */

uint64_t boot_root[ROOT_ENTRIES] __attribute__((aligned(32)));

static int under_host, native_sites;

extern const uintptr_t __sites_start[], __sites_end[];

/* Without translation every access counts as one to a device, where atomic operations need not work. */
static void start_translation(void)
{
	uint64_t i;

	for (i = 0; i < ROOT_ENTRIES; i++)
		boot_root[i] = i << 30 | (i ? BLOCK_MEMORY : BLOCK_DEVICE);
	WRITE_SYSTEM(mair_el1, MEMORY_TYPES);
	WRITE_SYSTEM(tcr_el1, TRANSLATION);
	WRITE_SYSTEM(ttbr0_el1, (uintptr_t)boot_root);
	__asm__ volatile("dsb ish\n\ttlbi vmalle1\n\tic iallu\n\tdsb ish\n\tisb" : : : "memory");
	WRITE_SYSTEM(sctlr_el1, CONTROL_RESERVED | CONTROL_ON);
	__asm__ volatile("isb" : : : "memory");
}

void start_machine(void)
{
	start_translation();
	under_host = find_vmi_host();
}

/* A hypervisor's port takes what it is given; asking would be one more way out of the guest for each byte. */
void console_write(const char *data, size_t size)
{
	volatile uint8_t *port = (volatile uint8_t *)(uintptr_t)SERIAL_DATA;
	volatile uint32_t *flags = (volatile uint32_t *)(uintptr_t)SERIAL_FLAGS;

	while (size--) {
		while (!under_host && *flags & SERIAL_FULL)
			;
		*port = (uint8_t)*data++;
	}
}

/* A call of the firmware, which is never patched. */
static void call_firmware(uint64_t function, uint64_t answer[4])
{
	register uint64_t x0 __asm__("x0") = function;
	register uint64_t x1 __asm__("x1") = 0;
	register uint64_t x2 __asm__("x2") = 0;
	register uint64_t x3 __asm__("x3") = 0;

	/* Before version 1.1 of the calling convention a call was allowed to lose x4 to x17. */
	__asm__ volatile("hvc #0" : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3) : :
			 "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17",
			 "memory");
	answer[0] = x0;
	answer[1] = x1;
	answer[2] = x2;
	answer[3] = x3;
}

/* The UUID 766d6934-6876-4162-8976-6d6934616269, four bytes a register. */
int find_vmi_host(void)
{
	static const uint32_t uuid[4] = { 0x34696d76, 0x62417668, 0x696d7689, 0x69626134 };
	uint64_t answer[4];
	unsigned int i;

	call_firmware(SMCCC_VENDOR_UID, answer);
	for (i = 0; i < 4; i++) {
		if ((uint32_t)answer[i] != uuid[i])
			return 0;
	}
	return 1;
}

/* Needs text that can be written, which it is before the guest has page tables of its own. */
void patch_call_sites(int native)
{
	const uint32_t trap = native ? 0xd4000001u | NATIVE_CALL << 5 : 0xd4000002u;	/* svc, hvc #0 */
	const uintptr_t *site;

	for (site = __sites_start; site < __sites_end; site++) {
		*(volatile uint32_t *)*site = trap;
		__asm__ volatile("dc cvau, %0\n\tdsb ish\n\tic ivau, %0" : : "r"(*site) : "memory");
	}
	__asm__ volatile("dsb ish\n\tisb" : : : "memory");
	native_sites = native;
}

int sites_are_native(void)
{
	return native_sites;
}

void guest_leave(void)
{
	uint64_t answer[4];

	if (under_host)
		vmi_cpu_shutdown(VMI_SHUTDOWN_REASON_POWER_OFF);
	call_firmware(PSCI_SYSTEM_OFF, answer);
	forbid_interrupts();
	for (;;)
		__asm__ volatile("wfi");
}

void allow_interrupts(void)
{
	__asm__ volatile("msr daifclr, #2" : : : "memory");
}

void forbid_interrupts(void)
{
	__asm__ volatile("msr daifset, #2" : : : "memory");
}

int fill_identity_root(void *page)
{
	memcpy(page, boot_root, sizeof(boot_root));
	return 1;
}
