/* SPDX-License-Identifier: BSD-2-Clause */
/* A second hart: it starts where and with what it was told, its state can be followed, it stops, and stopped it is still a hart. */
#include "../../harness/runtime/ktap.h"
#include "../arch/riscv64/guest.h"
#include "probe.h"
#include "sbi_guest.h"

#define PATIENCE 200000000u	/* rounds; only a host that is broken takes more than a few */
#define LAST_HART 63
#define ARRIVAL 500000u		/* ticks, 50 ms at QEMU's 10 MHz: until every hart waits in the firmware */
#define OPAQUE 0x0123456789abcdeful

enum { STARTED = 0, STOPPED = 1 };

/* What the second hart says; written there, read here. */
static struct {
	volatile uint64_t running, hartid, opaque, satp, sstatus;
	volatile uint64_t stop, failed_to_stop;
} second;

static uint64_t second_hart = ~0ull;

void secondary_main(uint64_t hartid, uint64_t opaque)
{
	uint64_t satp, sstatus;

	__asm__ volatile("csrr %0, satp" : "=r"(satp));
	__asm__ volatile("csrr %0, sstatus" : "=r"(sstatus));
	second.hartid = hartid;
	second.opaque = opaque;
	second.satp = satp;
	second.sstatus = sstatus;
	__asm__ volatile("fence rw, rw" : : : "memory");
	second.running = 1;
	while (!second.stop)
		__asm__ volatile("" : : : "memory");
	sbi_hsm_hart_stop();
	second.failed_to_stop = 1;
}

static int has_state(uint64_t hart, uint64_t state)
{
	struct sbi_result result = sbi_hsm_hart_get_status(hart);

	return result.status == 0 && (uint64_t)result.value == state;
}

static int wait_for_state(uint64_t hart, uint64_t state)
{
	unsigned int i;

	for (i = 0; i < PATIENCE / 100; i++) {
		if (has_state(hart, state))
			return 1;
	}
	return 0;
}

static int wait_for_flag(const volatile uint64_t *flag)
{
	unsigned int i;

	for (i = 0; i < PATIENCE; i++) {
		if (*flag)
			return 1;
	}
	return 0;
}

static uint64_t find_stopped_hart(void)
{
	uint64_t hart;

	for (hart = 0; hart <= LAST_HART; hart++) {
		if (hart != get_boot_hart() && has_state(hart, STOPPED))
			return hart;
	}
	return ~0ull;
}

/*
 * Until 1.2, OpenSBI says that a hart is to start before it has stored where (corrected in 1.3, e8e9ed37). A hart that is
 * late after reset and comes in between goes elsewhere. What this probe looks at begins when all have come.
 */
static void let_harts_arrive(void)
{
	const uint64_t begun = read_time();

	while (read_time() - begun < ARRIVAL)
		;
}

static enum extra_result start_second(void)
{
	struct sbi_result result;

	let_harts_arrive();
	second_hart = find_stopped_hart();
	if (second_hart == ~0ull) {
		ktap_skip("no second hart: every hart but this one is missing or busy");
		return EXTRA_SKIPPED;
	}
	second.running = 0;
	second.stop = 0;
	__asm__ volatile("fence rw, rw" : : : "memory");
	result = sbi_hsm_hart_start(second_hart, (uintptr_t)secondary_entry, OPAQUE);
	if (result.status != 0) {
		ktap_message("hsm.hart_start of the stopped hart %llu answered %lld", (unsigned long long)second_hart,
			     (long long)result.status);
		return EXTRA_WRONG;
	}
	if (!wait_for_flag(&second.running)) {
		ktap_message("hsm.hart_start answered success, and hart %llu never came to its address",
			     (unsigned long long)second_hart);
		return EXTRA_WRONG;
	}
	return EXTRA_RIGHT;
}

enum extra_result check_hart_start(void)
{
	enum extra_result result = start_second();

	if (result != EXTRA_RIGHT)
		return result;
	if (second.hartid != second_hart || second.opaque != OPAQUE) {
		ktap_message("hsm.hart_start: hart %llu came with a0=%#llx a1=%#llx, expected %#llx %#llx",
			     (unsigned long long)second_hart, (unsigned long long)second.hartid,
			     (unsigned long long)second.opaque, (unsigned long long)second_hart,
			     (unsigned long long)OPAQUE);
		result = EXTRA_WRONG;
	}
	if (second.satp != 0 || second.sstatus & 2) {
		ktap_message("hsm.hart_start: hart %llu came with satp=%#llx sstatus=%#llx, expected satp and SIE to be 0",
			     (unsigned long long)second_hart, (unsigned long long)second.satp,
			     (unsigned long long)second.sstatus);
		result = EXTRA_WRONG;
	}
	if (!wait_for_state(second_hart, STARTED)) {
		ktap_message("hsm.hart_get_status does not say that hart %llu, which runs, is started",
			     (unsigned long long)second_hart);
		result = EXTRA_WRONG;
	}
	return result;
}

enum extra_result check_hart_stop(void)
{
	enum extra_result result = second.running ? EXTRA_RIGHT : start_second();

	if (result != EXTRA_RIGHT)
		return result;
	second.stop = 1;
	if (!wait_for_state(second_hart, STOPPED)) {
		ktap_message("hsm.hart_stop %s, and hsm.hart_get_status does not say that hart %llu is stopped",
			     second.failed_to_stop ? "returned" : "was called", (unsigned long long)second_hart);
		return EXTRA_WRONG;
	}
	second.running = 0;
	result = start_second();
	if (result == EXTRA_RIGHT)
		second.stop = 1;
	return result;
}

/*
 * A kernel that has taken a hart out of service goes on to name it in a set, and has nothing to be told by an error: the
 * hart is one of the platform's, and has no translations to lose.
 */
enum extra_result check_stopped_hart(void)
{
	uint64_t hart = ~0ull, base, mask;
	struct sbi_result result;
	unsigned int i;

	let_harts_arrive();
	for (i = 0; i < PATIENCE / 100 && hart == ~0ull; i++)
		hart = find_stopped_hart();
	if (hart == ~0ull) {
		ktap_skip("no second hart: every hart but this one is missing or busy");
		return EXTRA_SKIPPED;
	}
	base = hart < get_boot_hart() ? hart : get_boot_hart();
	mask = 1ull << (hart - base) | 1ull << (get_boot_hart() - base);
	result = sbi_rfence_remote_sfence_vma(mask, base, 0, 0);
	if (result.status != 0) {
		ktap_message("rfence.remote_sfence_vma of this hart and of hart %llu, which is stopped, answered %lld; "
			     "made with hart_mask=%#llx hart_mask_base=%#llx", (unsigned long long)hart,
			     (long long)result.status, (unsigned long long)mask, (unsigned long long)base);
		return EXTRA_WRONG;
	}
	return EXTRA_RIGHT;
}
