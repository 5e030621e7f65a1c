/* SPDX-License-Identifier: BSD-2-Clause */
/* The machine under the host: its own translation, what is trapped, the console, the end. */
#include "arm64.h"

/* Translation at EL2: 39 bits of address in blocks of 1 GiB, of which the machine has two. */
#define BLOCK_DEVICE (1ull | 1ull << 10 | 1ull << 54)
#define BLOCK_MEMORY (1ull | 1ull << 2 | 3ull << 8 | 1ull << 10)
#define HOST_MEMORY_TYPES 0xff04ull		/* 0: device nGnRE, 1: ordinary memory, write-back */
#define HOST_TRANSLATION (25ull | 1ull << 8 | 1ull << 10 | 3ull << 12 | 2ull << 16 | 1ull << 23 | 1ull << 31)
#define HOST_CONTROL (0x30c50830ull | 0x100dull)	/* what must be 1; MMU, caches, stack alignment */

/* CPTR_EL2: SVE, SME, trace and activity monitors are trapped, the ordinary vector registers are not. */
#define TRAPPED_UNITS (0x22ffull | 1ull << 8 | 1ull << 12 | 1ull << 20 | 1ull << 30)
/* MDCR_EL2: so are debug registers and performance counters; debug exceptions are the host's. */
#define TRAPPED_DEBUG (1ull << 5 | 1ull << 6 | 1ull << 8 | 1ull << 9 | 1ull << 10 | 1ull << 11 | 1ull << 19)
#define COUNTERS_MASK 0x1full

static uint64_t host_root[512] __attribute__((aligned(PAGE_SIZE)));

const struct guest_format guest_formats[] = {
	{ .elf_class = 2, .machine = 183, .needs_pvh_note = 0, .name = "arm64" },
	{ .name = NULL },
};

static volatile uint32_t *serial_register(uint32_t offset)
{
	return (volatile uint32_t *)(uintptr_t)(SERIAL_BASE + offset);
}

static void start_translation(void)
{
	host_root[0] = BLOCK_DEVICE;
	host_root[1] = 1ull << 30 | BLOCK_MEMORY;
	WRITE_SYSTEM(mair_el2, HOST_MEMORY_TYPES);
	WRITE_SYSTEM(tcr_el2, HOST_TRANSLATION);
	WRITE_SYSTEM(ttbr0_el2, (uintptr_t)host_root);
	__asm__ volatile("dsb ish\n\ttlbi alle2\n\ttlbi alle1\n\tic iallu\n\tdsb ish\n\tisb" : : : "memory");
	WRITE_SYSTEM(sctlr_el2, HOST_CONTROL);
	__asm__ volatile("isb" : : : "memory");
}

static void start_traps(void)
{
	WRITE_SYSTEM(vbar_el2, (uintptr_t)host_vectors);
	/* Without HCR_E2H the other registers have the layout that they are given here. */
	WRITE_SYSTEM(hcr_el2, HCR_RW);
	__asm__ volatile("isb" : : : "memory");
	WRITE_SYSTEM(cptr_el2, TRAPPED_UNITS);
	WRITE_SYSTEM(hstr_el2, 0);
	WRITE_SYSTEM(mdcr_el2, (READ_SYSTEM(mdcr_el2) & COUNTERS_MASK) | TRAPPED_DEBUG);
	WRITE_SYSTEM(vpidr_el2, READ_SYSTEM(midr_el1));
	WRITE_SYSTEM(vmpidr_el2, READ_SYSTEM(mpidr_el1));
	/* The guest has no interrupt controller: what it tries of one is trapped. */
	WRITE_SYSTEM(S3_4_C12_C11_0, 1u << 10 | 1u << 11 | 1u << 12 | 1u << 14);	/* ich_hcr_el2 */
	BARRIER();
}

void arch_init(void)
{
	if (!(READ_SYSTEM(id_aa64pfr0_el1) >> 24 & 0xf))
		refuse_to_start();	/* a GIC without system registers */
	start_traps();
	start_translation();
	*serial_register(PL011_LINE) = PL011_8_BITS_FIFO;
	*serial_register(PL011_CONTROL) = PL011_ON;
	init_timer();
}

void arch_write(const char *data, size_t size)
{
	while (size--) {
		while (*serial_register(PL011_FLAGS) & PL011_FULL)
			;
		*serial_register(PL011_DATA) = (uint8_t)*data++;
	}
}

int arch_read(void)
{
	if (*serial_register(PL011_FLAGS) & PL011_NOTHING_CAME)
		return -1;
	return (int)(*serial_register(PL011_DATA) & 0xff);
}

void arch_free_memory(uint64_t *first, uint64_t *size)
{
	*first = (uintptr_t)image_end;
	*size = ARCHIVE_ADDRESS - *first;
}

/* The firmware is QEMU, which listens to SMC on a machine that has EL2, else to HVC. */
void arch_power_off(void)
{
	register uint64_t x0 __asm__("x0") = PSCI_SYSTEM_OFF;

	if (READ_SYSTEM(CurrentEL) >> 2 == 2)
		__asm__ volatile("smc #0" : "+r"(x0) : : "x1", "x2", "x3", "memory");
	else
		__asm__ volatile("hvc #0" : "+r"(x0) : : "x1", "x2", "x3", "memory");
	for (;;)
		__asm__ volatile("wfi");
}

void handle_host_exception(uint64_t esr, uint64_t elr, uint64_t far)
{
	host_print("\nreference: exception esr=0x%lx elr=0x%lx far=0x%lx\n", (unsigned long)esr, (unsigned long)elr,
		   (unsigned long)far);
	host_panic("the host itself took an exception");
}

void refuse_to_start(void)
{
	static const char why[] =
		"reference: this machine has no EL2, or no GICv3: give QEMU -M virt,virtualization=on,gic-version=3\n";

	arch_write(why, sizeof(why) - 1);
	arch_power_off();
}
