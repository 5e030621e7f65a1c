/* SPDX-License-Identifier: BSD-2-Clause */
/* The operations that every architecture performs alike, and the way in from a call site. */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/console.h"
#include "../arch/machine.h"
#include "native.h"
#include "ops.h"

struct native native;

void make_native_call(struct hvabi_registers *registers);

void start_native(void)
{
	native_arch_start();
	native.started = native_now();
}

int native_has(uint64_t gpa, uint64_t size)
{
	return gpa >= NATIVE_MEMORY && size <= NATIVE_MEMORY_SIZE && gpa - NATIVE_MEMORY <= NATIVE_MEMORY_SIZE - size;
}

void make_native_call(struct hvabi_registers *registers)
{
	dispatch_native(registers);
	native_schedule();
}

/* cpu */

struct vmi_host_result native_cpu_get_vcpu(struct native *n)
{
	(void)n;
	return vmi_host_ok(0);
}

struct vmi_host_result native_cpu_get_vcpu_count(struct native *n)
{
	(void)n;
	return vmi_host_ok(1);
}

struct vmi_host_result native_cpu_yield(struct native *n)
{
	(void)n;	/* nothing else can run */
	return vmi_host_ok(0);
}

static uint64_t has_interrupt(void)
{
	return (uint64_t)native_interrupt();
}

struct vmi_host_result native_cpu_halt(struct native *n)
{
	(void)n;
	if (!native_wait(has_interrupt))
		native_stop();
	return vmi_host_ok(0);
}

struct vmi_host_result native_cpu_shutdown(struct native *n, uint32_t reason)
{
	(void)n;
	(void)reason;
	guest_leave();
}

#ifdef VMI_CPU_RUN_QUEUE	/* the release has queues, and with them their type */

/* Each word once, and none by a call of memcpy, which goes by bytes. */
static void copy_entry(struct vmi_queue_entry *to, const volatile struct vmi_queue_entry *from)
{
	unsigned int i;

	to->id = from->id;
	to->zero = from->zero;
	for (i = 0; i < sizeof(to->args) / sizeof(to->args[0]); i++)
		to->args[i] = from->args[i];
}

struct vmi_host_result native_cpu_run_queue(struct native *n, uint64_t entries, uint32_t count)
{
	const volatile struct vmi_queue_entry *queue = (const volatile struct vmi_queue_entry *)(uintptr_t)entries;
	struct vmi_host_result result = vmi_host_ok(0);
	struct vmi_queue_entry entry;
	uint32_t i;

	if (!native_has(entries, (uint64_t)count * sizeof(entry)))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	for (i = 0; i < count && result.status == VMI_STATUS_SUCCESS; i++) {
		copy_entry(&entry, &queue[i]);
		result = vmi_host_run_entry(native_operations, n, &entry);
	}
	result.value = result.status == VMI_STATUS_SUCCESS ? count : i - 1;
	return result;
}

#endif

/* mmu */

struct vmi_host_result native_mmu_set_pte(struct native *n, uint64_t ptep, uint32_t value)
{
	volatile uint32_t *entry = (volatile uint32_t *)(uintptr_t)ptep;

	(void)n;
	if (!native_has(ptep, sizeof(value)))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	*entry = value;
	return vmi_host_ok(0);
}

struct vmi_host_result native_mmu_set_long_pte(struct native *n, uint64_t ptep, uint64_t value)
{
	volatile uint64_t *entry = (volatile uint64_t *)(uintptr_t)ptep;

	(void)n;
	if (!native_has(ptep, sizeof(value)))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	*entry = value;
	return vmi_host_ok(0);
}

struct vmi_host_result native_mmu_flush_tlb(struct native *n, uint32_t scope)
{
	(void)n;
	native_flush(scope == VMI_FLUSH_SCOPE_EVERYTHING);
	return vmi_host_ok(0);
}

struct vmi_host_result native_mmu_invalidate_page(struct native *n, uint64_t address)
{
	(void)n;
	native_flush_page(address);
	return vmi_host_ok(0);
}

struct vmi_host_result native_mmu_set_page_table(struct native *n, uint64_t root)
{
	if (!native_has(root, 32))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	if (native_set_page_table(root))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	n->page_table = root;
	return vmi_host_ok(0);
}

struct vmi_host_result native_mmu_get_page_table(struct native *n)
{
	return vmi_host_ok(n->page_table);
}

static uint8_t *find_registered(struct native *n, uint64_t page, uint8_t *bit)
{
	uint32_t index = (uint32_t)(page - NATIVE_MEMORY) / NATIVE_PAGE;

	*bit = (uint8_t)(1u << index % 8);
	return &n->registered[index / 8];
}

struct vmi_host_result native_mmu_register_page_table(struct native *n, uint64_t page, uint32_t level)
{
	uint8_t *place, bit;

	(void)level;
	if (!native_has(page, NATIVE_PAGE))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	place = find_registered(n, page, &bit);
	*place |= bit;
	return vmi_host_ok(0);
}

struct vmi_host_result native_mmu_release_page_table(struct native *n, uint64_t page)
{
	uint8_t *place, bit;

	if (!native_has(page, NATIVE_PAGE))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	place = find_registered(n, page, &bit);
	if (!(*place & bit))
		return vmi_host_error(VMI_STATUS_DENIED);	/* nobody registered it */
	*place &= (uint8_t)~bit;
	return vmi_host_ok(0);
}

/* experimental */

struct vmi_host_result native_experimental_echo(struct native *n, uint64_t value)
{
	(void)n;
	return vmi_host_ok(value);
}
