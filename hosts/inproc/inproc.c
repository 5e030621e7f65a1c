/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The vmi operations on the model of machine.h, as a release of release.h. One
 * source for every release: the generated VMI_HOST_OPS takes the operations
 * that the release has.
 */
#include <cpuid.h>
#include <poll.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "../../harness/conformance/conformance.h"
#include "machine.h"
#include "release.h"
#include "vmi_host.h"

/* cpu */

static struct vmi_host_result inproc_cpu_get_vcpu(struct machine *m)
{
	(void)m;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_cpu_get_vcpu_count(struct machine *m)
{
	(void)m;
	return vmi_host_ok(1);
}

static struct vmi_host_result inproc_cpu_yield(struct machine *m)
{
	m->yielded = 1;	/* nothing else can run, but the guest can be moved */
	return vmi_host_ok(0);
}

/* The event interrupt is the only one, and there is none before it has a vector. */
static struct vmi_host_result inproc_cpu_halt(struct machine *m)
{
	while (!m->events.vector || !events_wait(&m->events))
		pause();
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_cpu_shutdown(struct machine *m, vmi_shutdown_reason_t reason)
{
	(void)m;
	_exit(reason == VMI_SHUTDOWN_REASON_CRASH ? 1 : 0);
}

static struct vmi_host_result inproc_cpu_set_kernel_stack(struct machine *m, uint64_t stack)
{
	m->vcpu.kernel_stack = stack;
	return vmi_host_ok(0);
}

#ifdef VMI_CPU_RUN_QUEUE	/* the release has queues, and with them their type */

static struct vmi_host_result inproc_cpu_run_queue(struct machine *m, uint64_t entries, uint32_t count)
{
	struct vmi_host_result result = vmi_host_ok(0);
	struct vmi_queue_entry entry;
	uint32_t i;

	if (!machine_has(m, entries, (uint64_t)count * sizeof(entry)))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	for (i = 0; i < count && result.status == VMI_STATUS_SUCCESS; i++) {
		machine_read(m, entries + (uint64_t)i * sizeof(entry), &entry, sizeof(entry));
		result = vmi_host_run_entry(m->host, m, &entry);
	}
	/* The value counts the entries that succeeded, which is the index of one that did not. */
	result.value = result.status == VMI_STATUS_SUCCESS ? count : i - 1;
	return result;
}

#endif

/* segmentation */

enum {
	SELECTOR_LOCAL = 4,
	SELECTOR_INDEX = 0xfff8,
	SYSTEM_DESCRIPTOR_SIZE = 16,
	GATE_SIZE = 16,
	TYPE_LDT = 2,
	TYPE_FREE_TSS = 9,
};

static struct vmi_host_result inproc_segmentation_set_gdt(struct machine *m, uint64_t base, uint16_t limit)
{
	m->vcpu.gdt.base = base;
	m->vcpu.gdt.size = (uint64_t)limit + 1;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_segmentation_set_idt(struct machine *m, uint64_t base, uint16_t limit)
{
	m->vcpu.idt.base = base;
	m->vcpu.idt.size = (uint64_t)limit + 1;
	return vmi_host_ok(0);
}

/* Finds the table or task that a selector names; 0 if it names none of that type that is present. */
static int find_system_segment(const struct machine *m, uint16_t selector, unsigned int type, struct table *segment)
{
	uint64_t descriptor[2];

	if (selector & SELECTOR_LOCAL ||
	    !table_read(m, &m->vcpu.gdt, selector & SELECTOR_INDEX, descriptor, SYSTEM_DESCRIPTOR_SIZE))
		return 0;
	if ((descriptor[0] >> 40 & 0x9f) != (0x80u | type))
		return 0;
	segment->base = (descriptor[0] >> 16 & 0xffffff) | (descriptor[0] >> 56 & 0xff) << 24 |
			(descriptor[1] & 0xffffffff) << 32;
	segment->size = (descriptor[0] & 0xffff) | (descriptor[0] >> 48 & 0xf) << 16;
	if (descriptor[0] >> 55 & 1)
		segment->size = segment->size << 12 | 0xfff;
	segment->size++;
	return 1;
}

static struct vmi_host_result inproc_segmentation_set_ldt(struct machine *m, uint16_t selector)
{
	struct table segment = { 0, 0 };

	if (selector & (SELECTOR_INDEX | SELECTOR_LOCAL) && !find_system_segment(m, selector, TYPE_LDT, &segment))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	m->vcpu.ldt = segment;
	m->vcpu.ldt_selector = selector;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_segmentation_set_tr(struct machine *m, uint16_t selector)
{
	struct table segment;

	if (!(selector & SELECTOR_INDEX) || !find_system_segment(m, selector, TYPE_FREE_TSS, &segment))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	m->vcpu.tr_selector = selector;
	return vmi_host_ok(0);
}

static struct vmi_host_result write_descriptor(struct machine *m, const struct table *table, uint32_t index,
					       uint64_t descriptor)
{
	if (!table_write(m, table, (uint64_t)index * sizeof(descriptor), &descriptor, sizeof(descriptor)))
		return vmi_host_error(VMI_STATUS_DENIED);	/* the table in force does not reach so far */
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_segmentation_write_gdt_entry(struct machine *m, uint32_t index,
								  uint64_t descriptor)
{
	return write_descriptor(m, &m->vcpu.gdt, index, descriptor);
}

static struct vmi_host_result inproc_segmentation_write_ldt_entry(struct machine *m, uint32_t index,
								  uint64_t descriptor)
{
	return write_descriptor(m, &m->vcpu.ldt, index, descriptor);
}

static struct vmi_host_result inproc_segmentation_write_idt_entry(struct machine *m, uint32_t index, uint64_t low,
								  uint64_t high)
{
	const uint64_t gate[2] = { low, high };

	if (!table_write(m, &m->vcpu.idt, (uint64_t)index * GATE_SIZE, gate, sizeof(gate)))
		return vmi_host_error(VMI_STATUS_DENIED);
	return vmi_host_ok(0);
}

/* mmu */

static struct vmi_host_result inproc_mmu_set_pte(struct machine *m, uint64_t ptep, uint32_t value)
{
	if (!machine_write(m, ptep, &value, sizeof(value)))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_mmu_set_long_pte(struct machine *m, uint64_t ptep, uint64_t value)
{
	if (!machine_write(m, ptep, &value, sizeof(value)))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_mmu_flush_tlb(struct machine *m, vmi_flush_scope_t scope)
{
	(void)m;	/* no translation is ever cached */
	(void)scope;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_mmu_invalidate_page(struct machine *m, uint64_t address)
{
	(void)m;
	(void)address;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_mmu_set_page_table(struct machine *m, uint64_t root)
{
	if (!machine_has(m, root, 32))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	m->vcpu.page_table = root;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_mmu_get_page_table(struct machine *m)
{
	return vmi_host_ok(m->vcpu.page_table);
}

static struct vmi_host_result inproc_mmu_register_page_table(struct machine *m, uint64_t page, uint32_t level)
{
	if (!machine_has(m, page, 1ull << PAGE_SHIFT))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	m->page_table_levels[page >> PAGE_SHIFT] = (uint8_t)level;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_mmu_release_page_table(struct machine *m, uint64_t page)
{
	if (!machine_has(m, page, 1ull << PAGE_SHIFT))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (!m->page_table_levels[page >> PAGE_SHIFT])
		return vmi_host_error(VMI_STATUS_DENIED);	/* nobody registered it */
	m->page_table_levels[page >> PAGE_SHIFT] = 0;
	return vmi_host_ok(0);
}

#ifdef VMI_FAMILY_TIMER	/* the release has these families, and with them their statuses and types */

/* timer */

static struct vmi_host_result inproc_timer_get_time(struct machine *m)
{
	return vmi_host_ok(events_time(&m->events));
}

static struct vmi_host_result inproc_timer_set_alarm(struct machine *m, uint64_t deadline, uint32_t port)
{
	if (!events_is_open(&m->events, port))
		return vmi_host_error(VMI_STATUS_DENIED);
	events_set_alarm(&m->events, deadline, port);
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_timer_cancel_alarm(struct machine *m)
{
	return vmi_host_ok((uint64_t)events_cancel_alarm(&m->events));
}

/* event */

static struct vmi_host_result inproc_event_set_area(struct machine *m, uint64_t area)
{
	if (!machine_has(m, area, sizeof(struct vmi_event_area)))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	events_set_area(&m->events, m->memory + area);
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_event_set_vector(struct machine *m, uint32_t vector)
{
	m->events.vector = vector;
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_event_open(struct machine *m)
{
	int port = events_open(&m->events);

	return port < 0 ? vmi_host_error(VMI_STATUS_NO_SPACE) : vmi_host_ok((uint64_t)port);
}

static struct vmi_host_result inproc_event_close(struct machine *m, uint32_t port)
{
	if (!events_is_open(&m->events, port))
		return vmi_host_error(VMI_STATUS_DENIED);
	events_close(&m->events, port);
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_event_send(struct machine *m, uint32_t port)
{
	if (!events_is_open(&m->events, port))
		return vmi_host_error(VMI_STATUS_DENIED);
	events_send(&m->events, port);
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_event_wait(struct machine *m)
{
	uint64_t raised = m->events.area ? events_wait(&m->events) : 0;

	return raised ? vmi_host_ok(raised) : vmi_host_error(VMI_STATUS_DENIED);
}

/* console: the process's own input and output */

static struct vmi_host_result inproc_console_write(struct machine *m, uint64_t data, uint32_t length)
{
	uint32_t done = 0;

	if (!machine_has(m, data, length))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	while (done < length) {
		ssize_t written = write(STDOUT_FILENO, m->memory + data + done, length - done);

		if (written <= 0)
			_exit(1);	/* nobody listens any more */
		done += (uint32_t)written;
	}
	return vmi_host_ok(length);
}

static struct vmi_host_result inproc_console_read(struct machine *m, uint64_t data, uint32_t length)
{
	struct pollfd input = { STDIN_FILENO, POLLIN, 0 };
	ssize_t taken = 0;

	if (!machine_has(m, data, length))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (length && poll(&input, 1, 0) == 1 && input.revents & POLLIN)
		taken = read(STDIN_FILENO, m->memory + data, length);
	return vmi_host_ok(taken > 0 ? (uint64_t)taken : 0);
}

static struct vmi_host_result inproc_console_put_character(struct machine *m, uint8_t character)
{
	(void)m;
	if (write(STDOUT_FILENO, &character, 1) != 1)
		_exit(1);
	return vmi_host_ok(0);
}

#endif

#ifdef VMI_FAMILY_VMA

/* vma */

static int is_access(vmi_vma_access_t access)
{
	return !(access & VMI_VMA_ACCESS_WRITE) || access & VMI_VMA_ACCESS_READ;
}

static struct vmi_host_result inproc_vma_get_window(struct machine *m, vmi_window_part_t part)
{
	(void)m;
	return vmi_host_ok(part == VMI_WINDOW_PART_SIZE ? WINDOW_SIZE : WINDOW_FIRST);
}

static struct vmi_host_result inproc_vma_map(struct machine *m, uint64_t address, uint64_t page, uint32_t count,
					     vmi_vma_access_t access)
{
	if (!is_access(access))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	if (!window_has(address, count))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (!machine_has(m, page, (uint64_t)count << PAGE_SHIFT))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (window_count_mapped(&m->window, address, count))
		return vmi_host_error(VMI_STATUS_DENIED);	/* what is mapped is not replaced unasked */
	window_map(&m->window, address, page, count, access);
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_vma_unmap(struct machine *m, uint64_t address, uint32_t count)
{
	if (!window_has(address, count))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (window_count_mapped(&m->window, address, count) != count)
		return vmi_host_error(VMI_STATUS_DENIED);
	window_unmap(&m->window, address, count);
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_vma_protect(struct machine *m, uint64_t address, uint32_t count,
						 vmi_vma_access_t access)
{
	if (!is_access(access))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	if (!window_has(address, count))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (window_count_mapped(&m->window, address, count) != count)
		return vmi_host_error(VMI_STATUS_DENIED);
	window_protect(&m->window, address, count, access);
	return vmi_host_ok(0);
}

static struct vmi_host_result inproc_vma_get_mapping(struct machine *m, uint64_t address)
{
	if (!window_has(address, 1))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (!window_count_mapped(&m->window, address, 1))
		return vmi_host_error(VMI_STATUS_DENIED);
	return vmi_host_ok(window_find(&m->window, address));
}

#endif

#ifdef VMI_FAMILY_LEGACY

/*
 * legacy: the calls of VMI 3.0, on registers that only hold what was written. There are no ports, no APIC, no MSRs and no other
 * processor in this machine, and nothing to return from.
 */

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

#define CR0_PE 1u
#define CR0_TS 8u
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
	m->vcpu.control[0] &= ~CR0_TS;
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

/* experimental */

static struct vmi_host_result inproc_experimental_echo(struct machine *m, uint64_t value)
{
	(void)m;
	return vmi_host_ok(value);
}

VMI_HOST_OPS(inproc, struct machine)

static int start(struct machine *m, void *memory, uint64_t size)
{
	return machine_start(m, &inproc_vmi_host, memory, size);
}

static void trap(struct machine *m, struct hvabi_registers *registers)
{
	struct vmi_x86_64_registers trapped = {
		.rax = registers->r[0], .rcx = registers->r[1], .rdx = registers->r[2], .rsi = registers->r[6],
		.rdi = registers->r[7], .r8 = registers->r[8], .r9 = registers->r[9],
	};

	events_enter();
	vmi_x86_64_dispatch(&inproc_vmi_host, m, &trapped);
	events_leave(&m->events);
	registers->r[0] = trapped.rax;
	registers->r[1] = trapped.rcx;
	registers->r[2] = trapped.rdx;
	registers->r[6] = trapped.rsi;
	registers->r[7] = trapped.rdi;
	registers->r[8] = trapped.r8;
	registers->r[9] = trapped.r9;
}

const struct release INPROC_RELEASE = {
	.start = start,
	.trap = trap,
#ifdef VMI_FAMILY_EVENT
	.has_events = 1,
#endif
#ifdef VMI_FAMILY_VMA
	.has_mappings = 1,
#endif
};
