/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The queue of the guest runtime, on hosts that queue and on hosts that never heard of it:
 * what comes of it is the same.
 */
#include "../../harness/runtime/string.h"
#include "../arch/machine.h"
#include "checks.h"

#if defined(__i386__)
typedef uint32_t entry_t;
#else
typedef uint64_t entry_t;
#endif

#define MANY (3 * VMI_QUEUE_ENTRIES + 7)
#define NO_MEMORY (1ull << 40)

static struct vmi_queue queue;

/* Entries go into a page of the kernel's that is no table: that they arrive is what counts. */
static volatile entry_t *clear_slots(unsigned int page)
{
	memset(find_page(page), 0, PAGE);
	return (volatile entry_t *)(void *)find_page(page);
}

static int expect_slot(const volatile entry_t *slots, unsigned int index, uint64_t right)
{
	if (slots[index] == right)
		return 1;
	ktap_message("entry %u is %#llx, expected %#llx", index, (unsigned long long)slots[index],
		     (unsigned long long)right);
	return 0;
}

static void begin(struct vmi_queue *which)
{
	vmi_queue_init(which, (uintptr_t)which->entries);
}

int check_queue_order(void)
{
	volatile entry_t *slots = clear_slots(0);
	int right;

	begin(&queue);
	queue_entry(&queue, (uintptr_t)&slots[0], 1);
	queue_entry(&queue, (uintptr_t)&slots[0], 2);
	queue_entry(&queue, (uintptr_t)&slots[1], 3);
	right = expect_value("the flush", vmi_queue_flush(&queue), 3);
	right &= expect_slot(slots, 0, 2) & expect_slot(slots, 1, 3);
	return right & expect_value("a flush of nothing", vmi_queue_flush(&queue), 0);
}

int check_queue_overflow(void)
{
	volatile entry_t *slots = clear_slots(0);
	unsigned int i;
	int right;

	begin(&queue);
	for (i = 0; i < MANY; i++)
		queue_entry(&queue, (uintptr_t)&slots[i], i + 1);
	right = expect_value("the flush of more than a queue holds", vmi_queue_flush(&queue), MANY);
	for (i = 0; right && i < MANY; i++)
		right &= expect_slot(slots, i, i + 1);
	return right;
}

/* Three are performed, the fourth fails, those after it are not performed; the next flush knows nothing of it. */
int check_queue_error(void)
{
	volatile entry_t *slots = clear_slots(0);
	struct vmi_result result;
	unsigned int i;
	int right;

	begin(&queue);
	for (i = 0; i < 6; i++)
		queue_entry(&queue, i == 3 ? NO_MEMORY : (uintptr_t)&slots[i], i + 1);
	result = vmi_queue_flush(&queue);
	right = expect_status("the flush", result, VMI_STATUS_BAD_ADDRESS);
	if (result.value != 3) {
		ktap_message("the flush blames entry %llu, expected 3", (unsigned long long)result.value);
		right = 0;
	}
	right &= expect_slot(slots, 2, 3) & expect_slot(slots, 3, 0) & expect_slot(slots, 4, 0) &
		expect_slot(slots, 5, 0);
	queue_entry(&queue, (uintptr_t)&slots[7], 8);
	right &= expect_value("the flush after it", vmi_queue_flush(&queue), 1);
	return right & expect_slot(slots, 7, 8);
}

#ifdef VMI_FAMILY_EVENT

static struct vmi_queue inner_queue;
static volatile entry_t *inner_slots;
static volatile int inner_is_right;

/* An interrupt has a queue of its own, and may also call at once. */
static void queue_in_handler(void)
{
	queue_entry(&inner_queue, (uintptr_t)&inner_slots[0], 0x10);
	queue_entry(&inner_queue, (uintptr_t)&inner_slots[1], 0x20);
	inner_is_right = vmi_queue_flush(&inner_queue).value == 2 &&
		write_entry((uintptr_t)&inner_slots[2], 0x30).status == 0;
}

/* The interrupt comes between two entries of the outer queue, which must not notice. */
int check_queue_nested(void)
{
	volatile entry_t *slots = clear_slots(0);
	uint32_t port;
	int right = open_port(&port);

	inner_slots = clear_slots(1);
	inner_is_right = 0;
	forget_interrupts();
	begin(&queue);
	begin(&inner_queue);
	in_handler = queue_in_handler;
	queue_entry(&queue, (uintptr_t)&slots[0], 1);
	queue_entry(&queue, (uintptr_t)&slots[1], 2);
	right &= expect_status("event.send", vmi_event_send(port), VMI_STATUS_SUCCESS);
	allow_interrupts();
	while (!interrupts_taken)
		;
	forbid_interrupts();
	queue_entry(&queue, (uintptr_t)&slots[2], 3);
	right &= expect_value("the flush around the interrupt", vmi_queue_flush(&queue), 3);
	right &= expect_slot(slots, 0, 1) & expect_slot(slots, 1, 2) & expect_slot(slots, 2, 3);
	right &= expect_slot(inner_slots, 0, 0x10) & expect_slot(inner_slots, 1, 0x20) &
		expect_slot(inner_slots, 2, 0x30);
	if (!inner_is_right) {
		ktap_message("the calls made in the interrupt did not succeed");
		right = 0;
	}
	forget_interrupts();
	return right & expect_status("event.close", vmi_event_close(port), VMI_STATUS_SUCCESS);
}

#endif

#ifdef VMI_FAMILY_VMA

int check_queue_vma(void)
{
	uint64_t window = vmi_vma_get_window(VMI_WINDOW_PART_FIRST).value, page = (uintptr_t)find_page(0);
	int right;

	begin(&queue);
	vmi_vma_map_queued(&queue, window, page, 2, VMI_VMA_ACCESS_READ | VMI_VMA_ACCESS_WRITE);
	vmi_vma_protect_queued(&queue, window + PAGE, 1, VMI_VMA_ACCESS_READ);
	vmi_vma_unmap_queued(&queue, window, 1);
	right = expect_value("the flush", vmi_queue_flush(&queue), 3);
	right &= expect_status("vma.get_mapping of what was unmapped", vmi_vma_get_mapping(window), VMI_STATUS_DENIED);
	right &= expect_value("vma.get_mapping", vmi_vma_get_mapping(window + PAGE),
			      (page + PAGE) | VMI_VMA_ACCESS_READ);
	return right & expect_status("vma.unmap", vmi_vma_unmap(window + PAGE, 1), VMI_STATUS_SUCCESS);
}

#endif
