/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A queue that is not empty when the guest moves. It is guest memory, so it moves with that; the host where the guest
 * goes on runs it, or refuses to: then nothing of it may have been done, and the guest makes the calls itself. On a host
 * that did not tell of the queue the calls were made at once, and only their error waits for the flush.
 */
#include "mover.h"

#define QUEUED 5u
#define BAD 3u		/* which of them fails */

static struct vmi_result flushed;	/* the first flush after the move */
static uint32_t waiting;		/* calls that waited when the guest moved */

#ifdef VMI_CPU_RUN_QUEUE

static struct vmi_queue *queue(void)
{
	return guest_memory(QUEUE_PAGE);
}

static void start_queue(void)
{
	fill_page(QUEUE_PAGE, 0);
	vmi_queue_init(queue(), QUEUE_PAGE + offsetof(struct vmi_queue, entries));
}

static void call_later(uint64_t ptep, uint32_t value)
{
	vmi_mmu_set_pte_queued(queue(), ptep, value);
}

static uint32_t count_waiting(void)
{
	return queue()->count;
}

static struct vmi_result flush(void)
{
	return vmi_queue_flush(queue());
}

/* What a guest does that finds its queue refused: it makes the calls itself, up to the first error, and queues no more. */
static void recover(void)
{
	const struct vmi_queue_entry *entry = queue()->entries;
	uint32_t i;

	flushed.status = VMI_STATUS_SUCCESS;
	for (i = 0; i < waiting && flushed.status == VMI_STATUS_SUCCESS; i++) {
		flushed.status = vmi_mmu_set_pte(entry[i].args[0], (uint32_t)entry[i].args[1]).status;
		flushed.value = i;
	}
	for (i = 0; i < sizeof(queue()->honoured) / sizeof(queue()->honoured[0]); i++)
		queue()->honoured[i] = 0;
}

#else	/* a release without queues: every call is made at once, up to the first error, which waits to be looked at */

static struct vmi_result noted;

static void start_queue(void)
{
}

static void call_later(uint64_t ptep, uint32_t value)
{
	if (noted.status != VMI_STATUS_SUCCESS)
		return;
	noted.status = vmi_mmu_set_pte(ptep, value).status;
	noted.value += noted.status == VMI_STATUS_SUCCESS;
}

static uint32_t count_waiting(void)
{
	return 0;
}

static struct vmi_result flush(void)
{
	const struct vmi_result result = noted;

	noted.status = VMI_STATUS_SUCCESS;
	noted.value = 0;
	return result;
}

static void recover(void)
{
}

#endif

static int is_refused(void)
{
	return flushed.status == VMI_STATUS_NO_CALL || flushed.status == VMI_STATUS_NO_FAMILY;
}

static int expect_words(const char *what, uint32_t first, uint32_t second, uint32_t third)
{
	const uint32_t words[3] = { first, second, third };

	return expect_bytes(what, WORK_PAGE, words, sizeof(words));
}

/* The second writes where the first did, the fourth is in error, the fifth is behind it. */
int set_up_queue(void)
{
	fill_page(WORK_PAGE, 0);
	start_queue();
	call_later(WORK_PAGE, 1);
	call_later(WORK_PAGE, 2);
	call_later(WORK_PAGE + 4, 3);
	call_later(NO_MEMORY, 4);
	call_later(WORK_PAGE + 8, 5);
	waiting = count_waiting();
	return !waiting || (expect_answer("the queue before it is flushed", 0, waiting, 0, QUEUED) &
			    expect_words("the queue, before it is flushed,", 0, 0, 0));
}

#ifdef VMI_CPU_RUN_QUEUE

int look_at_queue_order(void)
{
	flushed = flush();
	if (is_refused()) {
		note_lost();
		return expect_words("a queue that was refused", 0, 0, 0);
	}
	return expect_words("the queue, run after the move,", 2, 3, 0);
}

int look_at_queue_error(void)
{
	if (is_refused()) {
		note_lost();
		return expect_answer("the flush of a queue that was refused", 0, flushed.value, 0, 0);
	}
	return expect_answer("the flush of a queue with a bad entry", flushed.status, flushed.value,
			     VMI_STATUS_BAD_ADDRESS, BAD);
}

#endif

int look_at_queue_recovered(void)
{
	const uint32_t word = 9;
	struct vmi_result result;
	int right;

	if (!waiting)
		flushed = flush();
	if (is_refused())
		recover();
	right = expect_answer("the calls of before the move", flushed.status, flushed.value, VMI_STATUS_BAD_ADDRESS, BAD) &
		expect_words("the calls of before the move", 2, 3, 0);
	call_later(WORK_PAGE + 12, word);
	result = flush();
	right &= expect_answer("the flush of a call of after the move", result.status, result.value, VMI_STATUS_SUCCESS, 1);
	return right & expect_bytes("a call of after the move", WORK_PAGE + 12, &word, sizeof(word));
}
