/* SPDX-License-Identifier: BSD-2-Clause */
/* cpu, and experimental. */
#include "ops.h"

struct vmi_host_result ref_cpu_get_vcpu(struct vm *vm)
{
	(void)vm;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_cpu_get_vcpu_count(struct vm *vm)
{
	(void)vm;
	return vmi_host_ok(1);
}

struct vmi_host_result ref_cpu_yield(struct vm *vm)
{
	(void)vm;	/* nothing else can run */
	return vmi_host_ok(0);
}

struct vmi_host_result ref_cpu_halt(struct vm *vm)
{
	vm_wait_for_interrupt(vm);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_cpu_shutdown(struct vm *vm, uint32_t reason)
{
	(void)reason;	/* a guest that wants to start again does so in its next cell */
	vm->end = END_EXIT;
	return vmi_host_ok(0);
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

struct vmi_host_result ref_cpu_run_queue(struct vm *vm, uint64_t entries, uint32_t count)
{
	const volatile struct vmi_queue_entry *queue = vm_memory(vm, entries, (uint64_t)count * sizeof(*queue));
	struct vmi_host_result result = vmi_host_ok(0);
	struct vmi_queue_entry entry;
	uint32_t i;

	if (!queue)
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	for (i = 0; i < count && result.status == VMI_STATUS_SUCCESS; i++) {
		/* An entry may write to the queue: what counts is what stands there when its turn comes. */
		copy_entry(&entry, &queue[i]);
		result = vmi_host_run_entry(host_operations, vm, &entry);
	}
	/* The value counts the entries that succeeded, which is the index of one that did not. */
	result.value = result.status == VMI_STATUS_SUCCESS ? count : i - 1;
	return result;
}

#endif

struct vmi_host_result ref_experimental_echo(struct vm *vm, uint64_t value)
{
	(void)vm;
	return vmi_host_ok(value);
}
