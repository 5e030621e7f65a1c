/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The vmi operations on the model of machine.h, as a release of release.h. One
 * source for every release: the generated VMI_HOST_OPS takes the operations
 * that the release has.
 */
#include <poll.h>
#include <stdlib.h>
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
#include "legacy.h"
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
