/* SPDX-License-Identifier: BSD-2-Clause */
/* cpu.run_queue. What an entry may be, and which call it names, is of one release. */
#include "ops.h"

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
