/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * legacy: the calls of VMI 3.0, on registers that only hold what was written. There are no ports, no APIC, no MSRs and no other
 * processor in this machine, and nothing to return from. inproc.c includes it behind the operations that it shares.
 */
#ifndef INPROC_LEGACY_H
#define INPROC_LEGACY_H

#include <cpuid.h>
#include <time.h>

#include "../../guests/arch/x86/control.h"
#include "machine.h"
#include "vmi_host.h"

#define inproc_without_legacy_wrmsr 1
#define inproc_without_legacy_rdmsr 1
#define inproc_without_legacy_rdpmc 1
#define inproc_without_legacy_iret 1
#define inproc_without_legacy_sysexit 1
#define inproc_without_legacy_inl 1
#define inproc_without_legacy_inb 1
#define inproc_without_legacy_inw 1
#define inproc_without_legacy_insl 1
#define inproc_without_legacy_insb 1
#define inproc_without_legacy_insw 1
#define inproc_without_legacy_outl 1
#define inproc_without_legacy_outb 1
#define inproc_without_legacy_outw 1
#define inproc_without_legacy_outsl 1
#define inproc_without_legacy_outsb 1
#define inproc_without_legacy_outsw 1
#define inproc_without_legacy_set_initial_ap_state 1
#define inproc_without_legacy_apic_write 1
#define inproc_without_legacy_apic_read 1
#define inproc_without_legacy_set_alarm 1

#define CYCLES_PER_SECOND 1000000000u	/* of get_cycle_counter: it counts nanoseconds */
#define DEBUG_ALIAS 4u			/* registers 4 and 5 are 6 and 7 */

static struct vmi_host_result answer_of(int done)
{
	return done ? vmi_host_ok(0) : vmi_host_error(VMI_STATUS_BAD_ADDRESS);
}

static struct vmi_host_result inproc_legacy_cpuid(struct machine *m, uint32_t leaf, uint32_t subleaf, uint64_t answer)
{
	struct vmi_legacy_cpuid found;

	__cpuid_count(leaf, subleaf, found.eax, found.ebx, found.ecx, found.edx);
	return answer_of(machine_write(m, answer, &found, sizeof(found)));
}

static struct vmi_host_result set_legacy_table(struct machine *m, struct table *which, uint64_t table)
{
	struct vmi_legacy_table given;

	if (!machine_read(m, table, &given, sizeof(given)))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	which->base = given.base_low | (uint64_t)given.base_high << 16;
	which->size = (uint64_t)given.limit + 1;
	return vmi_host_ok(0);
}

static struct vmi_host_result get_legacy_table(struct machine *m, const struct table *which, uint64_t table)
{
	const struct vmi_legacy_table taken = {
		.limit = (uint16_t)(which->size ? which->size - 1 : 0), .base_low = (uint16_t)which->base,
		.base_high = (uint16_t)(which->base >> 16),
	};

	return answer_of(machine_write(m, table, &taken, sizeof(taken)));
}

static struct vmi_host_result inproc_legacy_set_gdt(struct machine *m, uint64_t table)
{
	return set_legacy_table(m, &m->vcpu.gdt, table);
}

static struct vmi_host_result inproc_legacy_set_idt(struct machine *m, uint64_t table)
{
	return set_legacy_table(m, &m->vcpu.idt, table);
}

static struct vmi_host_result inproc_legacy_get_gdt(struct machine *m, uint64_t table)
{
	return get_legacy_table(m, &m->vcpu.gdt, table);
}

static struct vmi_host_result inproc_legacy_get_idt(struct machine *m, uint64_t table)
{
	return get_legacy_table(m, &m->vcpu.idt, table);
}

static struct vmi_host_result inproc_legacy_set_ldt(struct machine *m, uint16_t selector)
{
	return inproc_segmentation_set_ldt(m, selector);
}

static struct vmi_host_result inproc_legacy_set_tr(struct machine *m, uint16_t selector)
{
	return inproc_segmentation_set_tr(m, selector);
}

static struct vmi_host_result inproc_legacy_get_ldt(struct machine *m)
{
	return vmi_host_ok(m->vcpu.ldt_selector);
}

static struct vmi_host_result inproc_legacy_get_tr(struct machine *m)
{
	return vmi_host_ok(m->vcpu.tr_selector);
}

static struct vmi_host_result write_legacy_entry(struct machine *m, uint64_t table, uint32_t entry, uint32_t low, uint32_t high)
{
	const uint32_t words[2] = { low, high };

	return answer_of(machine_write(m, table + 8ull * entry, words, sizeof(words)));
}

static struct vmi_host_result inproc_legacy_write_gdt_entry(struct machine *m, uint64_t table, uint32_t entry, uint32_t low,
							    uint32_t high)
{
	return write_legacy_entry(m, table, entry, low, high);
}

static struct vmi_host_result inproc_legacy_write_ldt_entry(struct machine *m, uint64_t table, uint32_t entry, uint32_t low,
							    uint32_t high)
{
	return write_legacy_entry(m, table, entry, low, high);
}

static struct vmi_host_result inproc_legacy_write_idt_entry(struct machine *m, uint64_t table, uint32_t entry, uint32_t low,
							    uint32_t high)
{
	return write_legacy_entry(m, table, entry, low, high);
}

static struct vmi_host_result inproc_legacy_update_kernel_stack(struct machine *m, uint32_t task, uint32_t stack)
{
	(void)task;
	return inproc_cpu_set_kernel_stack(m, stack);
}

static struct vmi_host_result inproc_legacy_set_cr0(struct machine *m, uint32_t value)
{
	m->vcpu.control[0] = value;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_get_cr0(struct machine *m)
{
	return vmi_host_ok(m->vcpu.control[0] | CR0_PE);
}

static struct vmi_host_result inproc_legacy_set_cr2(struct machine *m, uint32_t value)
{
	m->vcpu.control[2] = value;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_get_cr2(struct machine *m)
{
	return vmi_host_ok(m->vcpu.control[2]);
}

static struct vmi_host_result inproc_legacy_set_cr3(struct machine *m, uint32_t value)
{
	m->vcpu.control[3] = value;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_get_cr3(struct machine *m)
{
	return vmi_host_ok(m->vcpu.control[3]);
}

static struct vmi_host_result inproc_legacy_set_cr4(struct machine *m, uint32_t value)
{
	m->vcpu.control[4] = value;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_get_cr4(struct machine *m)
{
	return vmi_host_ok(m->vcpu.control[4]);
}

static struct vmi_host_result inproc_legacy_wbinvd(struct machine *m)
{
	(void)m;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_io_delay(struct machine *m)
{
	(void)m;
	return vmi_host_ok(0);
}

static unsigned int debug_index(uint32_t number)
{
	return number == DEBUG_ALIAS || number == DEBUG_ALIAS + 1 ? number + 2 : number;
}

static struct vmi_host_result inproc_legacy_set_dr(struct machine *m, uint32_t number, uint32_t value)
{
	m->vcpu.debug[debug_index(number)] = value;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_get_dr(struct machine *m, uint32_t number)
{
	return vmi_host_ok(m->vcpu.debug[debug_index(number)]);
}

static struct vmi_host_result inproc_legacy_rdtsc(struct machine *m)
{
	(void)m;
	return vmi_host_ok(__builtin_ia32_rdtsc());
}

static struct vmi_host_result inproc_legacy_clts(struct machine *m)
{
	m->vcpu.control[0] &= ~(uint32_t)CR0_TS;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_enable_interrupts(struct machine *m)
{
	m->vcpu.interrupts = 1;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_disable_interrupts(struct machine *m)
{
	m->vcpu.interrupts = 0;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_get_interrupt_mask(struct machine *m)
{
	return vmi_host_ok(m->vcpu.interrupts ? VMI_LEGACY_INTERRUPT_MASK_ENABLED : 0);
}

static struct vmi_host_result inproc_legacy_set_interrupt_mask(struct machine *m, uint32_t mask)
{
	m->vcpu.interrupts = mask != 0;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_halt(struct machine *m)
{
	m->vcpu.interrupts = 1;
	return inproc_cpu_halt(m);
}

static struct vmi_host_result inproc_legacy_reboot(struct machine *m, uint32_t how)
{
	(void)how;
	return inproc_cpu_shutdown(m, VMI_SHUTDOWN_REASON_REBOOT);
}

static struct vmi_host_result inproc_legacy_shutdown(struct machine *m)
{
	return inproc_cpu_shutdown(m, VMI_SHUTDOWN_REASON_POWER_OFF);
}

static struct vmi_host_result inproc_legacy_set_pxe(struct machine *m, uint32_t value, uint64_t entry, uint32_t flags)
{
	(void)flags;	/* nothing is deferred */
	return answer_of(machine_write(m, entry, &value, sizeof(value)));
}

static struct vmi_host_result inproc_legacy_set_pxe_long(struct machine *m, uint64_t value, uint64_t entry, uint32_t flags)
{
	(void)flags;
	return answer_of(machine_write(m, entry, &value, sizeof(value)));
}

static struct vmi_host_result inproc_legacy_update_pxe(struct machine *m, uint64_t entry, uint32_t flags)
{
	(void)m;
	(void)entry;
	(void)flags;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_update_pxe_long(struct machine *m, uint64_t entry, uint32_t flags)
{
	(void)m;
	(void)entry;
	(void)flags;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_allocate_page(struct machine *m, uint32_t page, uint32_t flags, uint32_t clone, uint32_t base, uint32_t count)
{
	(void)flags;
	(void)clone;	/* the guest has copied the entries itself */
	(void)base;
	(void)count;
	if (inproc_mmu_register_page_table(m, (uint64_t)page << PAGE_SHIFT, 1).status)
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_release_page(struct machine *m, uint32_t page, uint32_t flags)
{
	(void)flags;
	if (inproc_mmu_release_page_table(m, (uint64_t)page << PAGE_SHIFT).status)
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_inval_page(struct machine *m, uint32_t address)
{
	(void)m;
	(void)address;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_flush_tlb(struct machine *m, uint32_t how)
{
	(void)m;
	(void)how;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_set_linear_mapping(struct machine *m, uint32_t slot, uint32_t address, uint32_t pages, uint32_t page)
{
	(void)m;
	(void)slot;
	(void)address;
	(void)pages;
	(void)page;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_set_iopl_mask(struct machine *m, uint32_t mask)
{
	(void)m;
	(void)mask;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_get_cycle_frequency(struct machine *m)
{
	(void)m;
	return vmi_host_ok(CYCLES_PER_SECOND);
}

static struct vmi_host_result inproc_legacy_get_cycle_counter(struct machine *m, uint32_t counter)
{
	/* The guest has the processor for itself: all time is available, none is stolen. */
	return vmi_host_ok(counter <= VMI_LEGACY_COUNTER_AVAILABLE ? events_time(&m->events) : 0);
}

static struct vmi_host_result inproc_legacy_cancel_alarm(struct machine *m, uint32_t flags)
{
	(void)m;	/* none can be set */
	(void)flags;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_get_wallclock_time(struct machine *m)
{
	struct timespec now;

	(void)m;
	clock_gettime(CLOCK_REALTIME, &now);
	return vmi_host_ok((uint64_t)now.tv_sec * CYCLES_PER_SECOND + (uint64_t)now.tv_nsec);
}

static struct vmi_host_result inproc_legacy_wallclock_updated(struct machine *m)
{
	(void)m;	/* nobody tells this host */
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_legacy_set_lazy_mode(struct machine *m, uint32_t mode)
{
	(void)m;
	(void)mode;
	return vmi_host_ok(0);
}

#endif
