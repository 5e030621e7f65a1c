/* SPDX-License-Identifier: BSD-2-Clause */
/* What send_ipi and kick_cpu bring about on the vCPU that makes them. */
#include "../../harness/runtime/ktap.h"
#include "extra.h"
#include "interrupts.h"

#define VECTOR 0x80u
#define FIXED 0u

static intptr_t make_call(uint64_t number, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
	struct hvabi_registers registers = { .r = { [0] = number, [3] = a, [1] = b, [2] = c, [6] = d } };

	trap_call(&registers);
	return (intptr_t)registers.r[0];
}

enum extra_result check_ipi(void)
{
	intptr_t count;

	if (!(features & KVM_FEATURE_PV_SEND_IPI_MASK)) {
		ktap_skip("absent: the host does not advertise pv_send_ipi");
		return EXTRA_SKIPPED;
	}
	expect_interrupts();
	count = make_call(KVM_HC_SEND_IPI_NR, 1, 0, 0, FIXED | VECTOR);
	if (take_interrupts() == 1 && count == 1 && last_vector == VECTOR)
		return EXTRA_RIGHT;
	ktap_message("the answer is %ld, and there were %u interrupts, the last by vector %#x", (long)count, interrupts,
		     last_vector);
	return EXTRA_WRONG;
}

/* With interrupts off nothing else could end the halt: a host that does not is stopped by its watchdog. */
enum extra_result check_kick(void)
{
	intptr_t status;

	if (!(features & KVM_FEATURE_PV_UNHALT_MASK)) {
		ktap_skip("absent: the host does not advertise pv_unhalt");
		return EXTRA_SKIPPED;
	}
	status = make_call(KVM_HC_KICK_CPU_NR, 0, 0, 0, 0);
	if (status) {
		ktap_message("the answer is %ld", (long)status);
		return EXTRA_WRONG;
	}
	__asm__ volatile("hlt" : : : "memory");
	return EXTRA_RIGHT;
}
