/* SPDX-License-Identifier: BSD-2-Clause */
/* A bare riscv64 guest's own use of the machine: translation, call sites, interrupts, the way out. */
#include "../../machine.h"
#include "riscv64.h"
#include "sites.h"
#include "vmi_guest.h"

#define VMI_EXTENSION 0x09564d49

#define PTE_MEMORY (PTE_VALID | PTE_READ | PTE_WRITE | PTE_EXECUTE | PTE_ACCESSED | PTE_DIRTY)	/* for S mode alone */
#define GIGABYTES 4

#define TRAP_LOW 0x0073u	/* ebreak is 0x00100073, ecall 0x00000073; in halves because a site is at any even address */
#define EBREAK_HIGH 0x0010u
#define ECALL_HIGH 0x0000u

static uint64_t boot_root[PAGE_SIZE / sizeof(uint64_t)] __attribute__((aligned(PAGE_SIZE)));
static int under_host, native_sites;

extern const uintptr_t __sites_start[], __sites_end[];

int fill_identity_root(void *page)
{
	uint64_t *root = page, i;

	for (i = 0; i < PAGE_SIZE / sizeof(*root); i++)
		root[i] = i < GIGABYTES ? i << 30 >> 12 << PTE_ADDRESS_SHIFT | PTE_MEMORY : 0;
	return 1;
}

/* So that mmu.set_page_table changes what is in force, and not only what is remembered. */
static void start_translation(void)
{
	fill_identity_root(boot_root);
	write_csr(CSR_SATP, SATP_SV39 | (uintptr_t)boot_root / PAGE_SIZE);
	__asm__ volatile("sfence.vma" : : : "memory");
}

void start_machine(void)
{
	start_translation();
	open_console();
	under_host = find_vmi_host();
	/* One by one they stay enabled: wfi ends when one is pending, sstatus says whether it is taken. */
	write_csr(CSR_SIE, SIE_SOFTWARE_TIMER_EXTERNAL);
}

int find_vmi_host(void)
{
	return probe_sbi(VMI_EXTENSION);
}

/* Text is never protected here: the boot root lets it be written. */
void patch_call_sites(int native)
{
	const uintptr_t *site;

	for (site = __sites_start; site < __sites_end; site++) {
		volatile uint16_t *code = (volatile uint16_t *)*site;

		code[0] = TRAP_LOW;
		code[1] = native ? EBREAK_HIGH : ECALL_HIGH;
	}
	__asm__ volatile("fence.i" : : : "memory");
	native_sites = native;
}

int sites_are_native(void)
{
	return native_sites;
}

void guest_leave(void)
{
	forbid_interrupts();
	if (under_host)
		vmi_cpu_shutdown(VMI_SHUTDOWN_REASON_POWER_OFF);
	leave_by_firmware();
}

void allow_interrupts(void)
{
	__asm__ volatile("csrsi sstatus, 2" : : : "memory");
}

void forbid_interrupts(void)
{
	__asm__ volatile("csrci sstatus, 2" : : : "memory");
}
