/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The queue that the generated stubs have from the release on that knows
 * may-be-queued. In a kernel for an older release the same names make each
 * call at once, so that the kernel needs no second way of doing things.
 */
#ifndef VMI_KERNEL_QUEUE_H
#define VMI_KERNEL_QUEUE_H

#include "vmi_guest.h"

#ifndef VMI_CPU_RUN_QUEUE

#define VMI_QUEUE_ENTRIES 128

struct vmi_queue {
	uint64_t entries[1];
	uint32_t done;
	vmi_status_t status;
};

static inline void vmi_queue_init(struct vmi_queue *queue, uint64_t address)
{
	(void)address;
	queue->done = 0;
	queue->status = VMI_STATUS_SUCCESS;
}

static inline struct vmi_result vmi_queue_flush(struct vmi_queue *queue)
{
	struct vmi_result result = { queue->status, queue->done };

	vmi_queue_init(queue, 0);
	return result;
}

/* After a failure nothing is performed until the flush. */
#define MAKE_AT_ONCE(queue, call) do { \
	if ((queue)->status == VMI_STATUS_SUCCESS) { \
		(queue)->status = (call).status; \
		(queue)->done += (queue)->status == VMI_STATUS_SUCCESS; \
	} \
} while (0)

static inline void vmi_mmu_set_pte_queued(struct vmi_queue *queue, uint64_t ptep, uint32_t value)
{
	MAKE_AT_ONCE(queue, vmi_mmu_set_pte(ptep, value));
}

static inline void vmi_mmu_set_long_pte_queued(struct vmi_queue *queue, uint64_t ptep, uint64_t value)
{
	MAKE_AT_ONCE(queue, vmi_mmu_set_long_pte(ptep, value));
}

static inline void vmi_mmu_invalidate_page_queued(struct vmi_queue *queue, uintptr_t address)
{
	MAKE_AT_ONCE(queue, vmi_mmu_invalidate_page(address));
}

static inline void vmi_mmu_set_page_table_queued(struct vmi_queue *queue, uint64_t root)
{
	MAKE_AT_ONCE(queue, vmi_mmu_set_page_table(root));
}

static inline void vmi_mmu_register_page_table_queued(struct vmi_queue *queue, uint64_t page, uint32_t level)
{
	MAKE_AT_ONCE(queue, vmi_mmu_register_page_table(page, level));
}

#endif
#endif
