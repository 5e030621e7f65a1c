/* SPDX-License-Identifier: BSD-2-Clause */
/* The clock that KVM writes into the guest's memory. Reading it is checked by order alone: what is later is not less. */
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "clock.h"
#include "extra.h"

#define ENABLE 1u
#define NS_PER_S 1000000000u
#define EOPNOTSUPP (-95)

static struct kvm_pvclock_vcpu_time_info *const time_info = (void *)scratch_pages[0];

/* The clock's nanoseconds at a reading of the TSC, as Documentation/virt/kvm/x86/msr.rst has it. */
static uint64_t time_at(const struct kvm_pvclock_vcpu_time_info *info, uint64_t tsc)
{
	uint64_t distance = tsc - info->tsc_timestamp, low, high;

	distance = info->tsc_shift < 0 ? distance >> -info->tsc_shift : distance << info->tsc_shift;
	low = multiply(distance, info->tsc_to_system_mul, &high);
	return info->system_time + (high << 32 | low >> 32);
}

/* A copy of what KVM had written when nothing was being written; 0 or -1. */
static int read_clock(struct kvm_pvclock_vcpu_time_info *copy, uint64_t *tsc)
{
	unsigned int tries;

	for (tries = 0; tries < 1000; tries++) {
		const volatile struct kvm_pvclock_vcpu_time_info *now = time_info;
		const uint32_t version = now->version;

		__asm__ volatile("" : : : "memory");
		memcpy(copy, time_info, sizeof(*copy));
		*tsc = read_tsc();
		__asm__ volatile("" : : : "memory");
		if (!(version & 1) && now->version == version)
			return 0;
	}
	return -1;
}

static int enable_clock(void)
{
	memset(scratch_pages, 0, 2 * PAGE_SIZE);
	if (try_write_msr(KVM_MSR_SYSTEM_TIME_NEW, (uintptr_t)time_info | ENABLE)) {
		take_exception();
		ktap_message("the host does not take the address of its clock");
		return -1;
	}
	return 0;
}

enum extra_result check_system_time(void)
{
	struct kvm_pvclock_vcpu_time_info first, second;
	const int is_stable = (features & KVM_FEATURE_CLOCKSOURCE_STABLE_MASK) != 0;
	uint64_t early, late;
	int wrong;

	if (!(features & KVM_FEATURE_CLOCKSOURCE2_MASK)) {
		ktap_skip("absent: the host does not advertise clocksource2");
		return EXTRA_SKIPPED;
	}
	if (enable_clock())
		return EXTRA_WRONG;
	wrong = read_clock(&first, &early) || read_clock(&second, &late);
	try_write_msr(KVM_MSR_SYSTEM_TIME_NEW, 0);
	if (wrong || !first.version || !first.tsc_to_system_mul) {
		ktap_message("the clock has version %u, multiplier %u", (unsigned int)first.version,
			     (unsigned int)first.tsc_to_system_mul);
		return EXTRA_WRONG;
	}
	if (time_at(&second, late) < time_at(&first, early)) {
		ktap_message("%llu ns came after %llu ns", (unsigned long long)time_at(&second, late),
			     (unsigned long long)time_at(&first, early));
		return EXTRA_WRONG;
	}
	if (first.flags & KVM_PVCLOCK_FLAGS_TSC_STABLE && !is_stable) {
		ktap_message("the flag tsc_stable is set, and clocksource_stable not advertised");
		return EXTRA_WRONG;
	}
	return EXTRA_RIGHT;
}

enum extra_result check_wall_clock(void)
{
	const struct kvm_pvclock_wall_clock *clock = (void *)scratch_pages[0];

	if (!(features & KVM_FEATURE_CLOCKSOURCE2_MASK)) {
		ktap_skip("absent: the host does not advertise clocksource2");
		return EXTRA_SKIPPED;
	}
	memset(scratch_pages, 0, 2 * PAGE_SIZE);
	if (try_write_msr(KVM_MSR_WALL_CLOCK_NEW, (uintptr_t)clock)) {
		take_exception();
		ktap_message("the host does not take the address of its clock");
		return EXTRA_WRONG;
	}
	if (clock->version && !(clock->version & 1) && clock->sec && clock->nsec < NS_PER_S)
		return EXTRA_RIGHT;
	ktap_message("the clock has version %u, %u s and %u ns", (unsigned int)clock->version, (unsigned int)clock->sec,
		     (unsigned int)clock->nsec);
	return EXTRA_WRONG;
}

static intptr_t pair_clocks(const void *answer)
{
	struct hvabi_registers registers = { .r = { [0] = KVM_HC_CLOCK_PAIRING_NR, [3] = (uintptr_t)answer } };

	trap_call(&registers);
	return (intptr_t)registers.r[0];
}

/* Two pairings: time and TSC go on from one to the other. */
enum extra_result check_pairing(void)
{
	const struct kvm_clock_pairing *first = (void *)scratch_pages[0], *second = (void *)scratch_pages[1];
	intptr_t status;

	memset(scratch_pages, 0, 2 * PAGE_SIZE);
	status = pair_clocks(first);
	if (status == EOPNOTSUPP) {
		ktap_skip("absent: the host does not keep time by its TSC");
		return EXTRA_SKIPPED;
	}
	if (!status)
		status = pair_clocks(second);
	if (status) {
		ktap_message("the answer is %ld", (long)status);
		return EXTRA_WRONG;
	}
	if (second->tsc > first->tsc && first->sec > 0 && first->nsec < NS_PER_S &&
	    (second->sec > first->sec || (second->sec == first->sec && second->nsec >= first->nsec)))
		return EXTRA_RIGHT;
	ktap_message("%lld.%lld s at TSC %llu, then %lld.%lld s at %llu", (long long)first->sec, (long long)first->nsec,
		     (unsigned long long)first->tsc, (long long)second->sec, (long long)second->nsec,
		     (unsigned long long)second->tsc);
	return EXTRA_WRONG;
}
