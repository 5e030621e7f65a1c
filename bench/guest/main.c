/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Times mmu.set_pte made at once and through the queue. What is measured is
 * many calls, minus an empty loop; bench/run.py divides.
 */
#define VMI_QUEUE_ENTRIES 128	/* as many as a host takes, so that no batch is cut */

#if __has_include("sites.h")
#include "sites.h"
#endif
#include "../../guests/arch/machine.h"
#include "../../harness/runtime/ktap.h"
#include "clock.h"
#include "vmi_guest.h"

#define CALLS 16384u	/* a multiple of every batch size; a tick of 100 ns is 0.006 of a call's share */
#define SLOTS 1024u

typedef void (*work)(unsigned int batch);

static const unsigned int batches[] = { 1, 8, 32, 128 };
#define BATCHES (sizeof(batches) / sizeof(batches[0]))

static uint32_t slots[SLOTS] __attribute__((aligned(4096)));
static struct vmi_queue queue;
static unsigned int failures;

static inline uint64_t find_slot(unsigned int i)
{
	return (uintptr_t)&slots[i % SLOTS];
}

static __attribute__((noinline)) void run_empty(unsigned int batch)
{
	unsigned int i;

	(void)batch;
	for (i = 0; i < CALLS; i++)
		__asm__ volatile("" : : "r"((uintptr_t)find_slot(i)) : "memory");
}

static __attribute__((noinline)) void run_direct(unsigned int batch)
{
	unsigned int i;

	(void)batch;
	for (i = 0; i < CALLS; i++)
		failures += vmi_mmu_set_pte(find_slot(i), i).status != VMI_STATUS_SUCCESS;
}

static __attribute__((noinline)) void run_queued(unsigned int batch)
{
	unsigned int i, j;

	for (i = 0; i < CALLS; i += batch) {
		for (j = i; j < i + batch; j++)
			vmi_mmu_set_pte_queued(&queue, find_slot(j), j);
		failures += vmi_queue_flush(&queue).value != batch;
	}
}

static uint64_t time_work(work run, unsigned int batch)
{
	uint64_t before = read_clock();

	run(batch);
	return read_clock() - before;
}

/* All calls must have succeeded, and the last round of values must be there. */
static void judge(void)
{
	unsigned int i;

	for (i = 0; i < SLOTS; i++)
		failures += slots[i] != CALLS - SLOTS + i;
	if (failures) {
		ktap_message("%u calls failed or did nothing", failures);
		ktap_fail();
	} else {
		ktap_pass();
	}
	failures = 0;
	for (i = 0; i < SLOTS; i++)
		slots[i] = 0;
}

static void measure_direct(void)
{
	ktap_begin("bench.direct");
	run_direct(0);	/* once without looking: translations, and a queue of the emulator's own */
	ktap_fact("bench.direct=%llu", (unsigned long long)time_work(run_direct, 0));
	judge();
}

static void measure_queued(unsigned int batch)
{
	ktap_begin("bench.queued");
	run_queued(batch);
	ktap_fact("bench.queued.%u=%llu", batch, (unsigned long long)time_work(run_queued, batch));
	judge();
}

void guest_main(void)
{
	int has_host = find_vmi_host();
	unsigned int i;

	if (!has_host)
		start_native();
	patch_call_sites(!has_host);
	vmi_queue_init(&queue, (uintptr_t)queue.entries);
	ktap_start(1 + BATCHES);
	ktap_fact("bench.calls=%u", CALLS);
	ktap_fact("bench.tick=%u", find_clock_tick());
	ktap_fact("bench.empty=%llu", (unsigned long long)time_work(run_empty, 0));
	measure_direct();
	for (i = 0; i < BATCHES; i++)
		measure_queued(batches[i]);
	ktap_end();
}
