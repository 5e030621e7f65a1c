/* SPDX-License-Identifier: BSD-2-Clause */
/* A second CPU: it begins where and as it was told, what the host says of it is so, it goes off, and can be switched on again. */
#include "../../harness/runtime/ktap.h"
#include "../arch/arm64/sites.h"
#include "../arch/arm64/smccc/guest.h"
#include "probe.h"
#include "smccc_guest.h"

/* Only a host that is broken takes more than a few rounds. It gets many, and some time: a round takes long on one host and none on another. */
#define PATIENCE 20000u			/* rounds, and */
#define SECONDS 4u
#define LAST_CPU 7u
#define NO_CPU (~0ull)
#define CONTEXT 0x89abcdefu
#define CONTEXT_64 0x0123456789abcdefull
#define MMU_AND_CACHES 0x1005u		/* of SCTLR */
#define ALL_MASKED 0x3c0u		/* of DAIF */

enum { ON = 0, OFF = 1 };

/* What the second CPU says; written there, read here. */
static struct {
	volatile uint64_t running, context, level, control, mask;
	volatile uint64_t stop, failed_to_stop;
} second;

static uint64_t second_cpu = NO_CPU;

void secondary_main(uint64_t context, uint64_t level, uint64_t control, uint64_t mask)
{
	second.context = context;
	second.level = level;
	second.control = control;
	second.mask = mask;
	__asm__ volatile("dsb sy" : : : "memory");
	second.running = 1;
	while (!second.stop)
		__asm__ volatile("" : : : "memory");
	smccc_psci_cpu_off();
	second.failed_to_stop = 1;
}

static int has_state(uint64_t cpu, intptr_t state)
{
	return smccc_psci_affinity_info((uint32_t)cpu, 0) == state;
}

struct wait {
	unsigned int rounds;
	uint64_t end;		/* of the virtual counter */
};

static struct wait begin_wait(void)
{
	return (struct wait){ 0, READ_SYSTEM(cntvct_el0) + SECONDS * READ_SYSTEM(cntfrq_el0) };
}

static int goes_on(struct wait *wait)
{
	return wait->rounds++ < PATIENCE || READ_SYSTEM(cntvct_el0) < wait->end;
}

static int wait_for_state(uint64_t cpu, intptr_t state)
{
	struct wait wait = begin_wait();

	while (goes_on(&wait)) {
		if (has_state(cpu, state))
			return 1;
	}
	return 0;
}

static int wait_for_second(void)
{
	struct wait wait = begin_wait();

	while (goes_on(&wait)) {
		/* Asking gives the other CPU its turn on hosts that run one at a time. */
		(void)has_state(second_cpu, ON);
		if (second.running)
			return 1;
	}
	return 0;
}

static uint64_t find_off(void)
{
	uint64_t cpu;

	for (cpu = 0; cpu <= LAST_CPU; cpu++) {
		if (cpu != read_affinity() && has_state(cpu, OFF))
			return cpu;
	}
	return NO_CPU;
}

static enum extra_result start_second(int wide)
{
	intptr_t status;

	second_cpu = find_off();
	if (second_cpu == NO_CPU) {
		ktap_skip("no second CPU: none but this one is there and off");
		return EXTRA_SKIPPED;
	}
	second.running = 0;
	second.stop = 0;
	__asm__ volatile("dsb sy" : : : "memory");
	if (wide)
		status = smccc_psci_cpu_on_smc64(second_cpu, (uintptr_t)secondary_entry, CONTEXT_64);
	else
		status = smccc_psci_cpu_on((uint32_t)second_cpu, (uint32_t)(uintptr_t)secondary_entry, CONTEXT);
	if (status != 0) {
		ktap_message("psci.cpu_on of CPU %llu, which is off, answered %lld", (unsigned long long)second_cpu, (long long)status);
		return EXTRA_WRONG;
	}
	if (!wait_for_second()) {
		ktap_message("psci.cpu_on answered success, and CPU %llu never came to its address", (unsigned long long)second_cpu);
		return EXTRA_WRONG;
	}
	return EXTRA_RIGHT;
}

static enum extra_result stop_second(void)
{
	second.stop = 1;
	if (wait_for_state(second_cpu, OFF))
		return EXTRA_RIGHT;
	ktap_message("psci.cpu_off %s, and psci.affinity_info does not say that CPU %llu is off",
		     second.failed_to_stop ? "returned" : "was called", (unsigned long long)second_cpu);
	return EXTRA_WRONG;
}

static enum extra_result check_start(int wide, uint64_t context)
{
	enum extra_result result = start_second(wide);

	if (result != EXTRA_RIGHT)
		return result;
	if (second.context != context) {
		ktap_message("psci.cpu_on: CPU %llu came with x0=%#llx, expected %#llx", (unsigned long long)second_cpu,
			     (unsigned long long)second.context, (unsigned long long)context);
		result = EXTRA_WRONG;
	}
	if (second.level != boot_level) {
		ktap_message("psci.cpu_on: CPU %llu came at EL%llu, and its caller began at EL%llu", (unsigned long long)second_cpu,
			     (unsigned long long)second.level >> 2, (unsigned long long)boot_level >> 2);
		result = EXTRA_WRONG;
	}
	if (second.control & MMU_AND_CACHES || (second.mask & ALL_MASKED) != ALL_MASKED) {
		ktap_message("psci.cpu_on: CPU %llu came with SCTLR=%#llx DAIF=%#llx, expected MMU and caches off and all masked",
			     (unsigned long long)second_cpu, (unsigned long long)second.control, (unsigned long long)second.mask);
		result = EXTRA_WRONG;
	}
	if (!wait_for_state(second_cpu, ON)) {
		ktap_message("psci.affinity_info does not say that CPU %llu, which runs, is on", (unsigned long long)second_cpu);
		result = EXTRA_WRONG;
	}
	return stop_second() == EXTRA_RIGHT ? result : EXTRA_WRONG;
}

enum extra_result check_cpu_on(void)
{
	return check_start(0, CONTEXT);
}

enum extra_result check_cpu_on_64(void)
{
	return check_start(1, CONTEXT_64);
}

enum extra_result check_cpu_on_twice(void)
{
	enum extra_result result = start_second(0);
	intptr_t status;

	if (result != EXTRA_RIGHT)
		return result;
	status = smccc_psci_cpu_on((uint32_t)second_cpu, (uint32_t)(uintptr_t)secondary_entry, CONTEXT);
	if (status != SMCCC_STATUS_ALREADY_ON) {
		ktap_message("psci.cpu_on of CPU %llu, which runs, answered %lld, expected already_on", (unsigned long long)second_cpu,
			     (long long)status);
		result = EXTRA_WRONG;
	}
	return stop_second() == EXTRA_RIGHT ? result : EXTRA_WRONG;
}

enum extra_result check_cpu_off(void)
{
	enum extra_result result = start_second(0);

	if (result == EXTRA_RIGHT)
		result = stop_second();
	if (result == EXTRA_RIGHT)
		result = start_second(0);
	if (result == EXTRA_RIGHT)
		result = stop_second();
	return result;
}
