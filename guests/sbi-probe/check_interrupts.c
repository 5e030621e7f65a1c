/* SPDX-License-Identifier: BSD-2-Clause */
/* Timers and interrupts between harts: they arrive, once, and not before they are asked for. */
#include "../../harness/runtime/ktap.h"
#include "../arch/riscv64/guest.h"
#include "probe.h"
#include "sbi_guest.h"

#define NEVER (~0ull)
#define PATIENCE 200000000u	/* rounds; only a host that is broken takes more than a few */
#define QUIET 100000u

int wait_for_interrupts(unsigned int cause, uint64_t count)
{
	unsigned int i;

	for (i = 0; i < PATIENCE; i++) {
		if (count_interrupts(cause) >= count)
			return 1;
		__asm__ volatile("" : : : "memory");
	}
	return 0;
}

static int is_pending(unsigned int cause)
{
	unsigned long sip;

	__asm__ volatile("csrr %0, sip" : "=r"(sip) : : "memory");
	return (int)(sip >> cause & 1);
}

static int stays_quiet(unsigned int cause)
{
	uint64_t before = count_interrupts(cause);
	unsigned int i;

	for (i = 0; i < QUIET; i++)
		__asm__ volatile("" : : : "memory");
	return count_interrupts(cause) == before;
}

static enum extra_result check_timer_by(const char *name, void (*set_timer)(uint64_t))
{
	uint64_t before = count_interrupts(INTERRUPT_TIMER);
	enum extra_result result = EXTRA_RIGHT;

	set_timer(NEVER);
	allow_interrupt(INTERRUPT_TIMER);
	if (!stays_quiet(INTERRUPT_TIMER)) {
		ktap_message("%s for a time that never comes, and an interrupt came", name);
		result = EXTRA_WRONG;
	}
	set_timer(read_time());
	if (!wait_for_interrupts(INTERRUPT_TIMER, before + 1)) {
		ktap_message("%s for the present, and no timer interrupt came", name);
		result = EXTRA_WRONG;
	}
	set_timer(NEVER);
	if (is_pending(INTERRUPT_TIMER)) {
		ktap_message("%s for a time that never comes left the timer interrupt pending", name);
		result = EXTRA_WRONG;
	}
	forbid_interrupts();
	return result;
}

static void set_timer(uint64_t time)
{
	sbi_time_set_timer(time);
}

static void set_legacy_timer(uint64_t time)
{
	sbi_legacy_set_timer(time);
}

enum extra_result check_timer(void)
{
	return check_timer_by("time.set_timer", set_timer);
}

enum extra_result check_legacy_timer(void)
{
	return check_timer_by("legacy.set_timer", set_legacy_timer);
}

static enum extra_result check_ipi_by(const char *name, void (*send)(uint64_t hart))
{
	uint64_t before;
	enum extra_result result = EXTRA_RIGHT;

	__asm__ volatile("csrci sip, 2" : : : "memory");
	before = count_interrupts(INTERRUPT_SOFTWARE);
	allow_interrupt(INTERRUPT_SOFTWARE);
	if (!stays_quiet(INTERRUPT_SOFTWARE)) {
		ktap_message("a software interrupt came before %s was called", name);
		result = EXTRA_WRONG;
	}
	send(get_boot_hart());
	if (!wait_for_interrupts(INTERRUPT_SOFTWARE, before + 1)) {
		ktap_message("%s to the calling hart, and no software interrupt came", name);
		result = EXTRA_WRONG;
	}
	__asm__ volatile("csrci sip, 2" : : : "memory");
	if (is_pending(INTERRUPT_SOFTWARE)) {
		ktap_message("the interrupt of %s cannot be cleared in sip", name);
		result = EXTRA_WRONG;
	}
	forbid_interrupts();
	return result;
}

static void send_ipi(uint64_t hart)
{
	sbi_ipi_send_ipi(1, hart);
}

static void send_legacy_ipi(uint64_t hart)
{
	static uintptr_t mask[4];

	mask[hart / 64 % 4] = 1ul << hart % 64;
	sbi_legacy_send_ipi((uintptr_t)mask);
}

enum extra_result check_ipi(void)
{
	return check_ipi_by("ipi.send_ipi", send_ipi);
}

enum extra_result check_legacy_ipi(void)
{
	return check_ipi_by("legacy.send_ipi", send_legacy_ipi);
}
