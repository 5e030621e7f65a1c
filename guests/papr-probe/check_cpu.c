/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls about the processor: what they set is set, and a wait ends with an interrupt. */
#include "../../harness/runtime/ktap.h"
#include "../arch/bytes.h"
#include "../arch/memory.h"
#include "../arch/ppc64/guest.h"
#include "papr_guest.h"
#include "probe.h"

#define SOON 100000u			/* ticks of the time base, 512 a microsecond */
#define AREA_BYTES 640u			/* what a VPA must have at least, */
#define LOG_BYTES 48u			/* a log of dispatches, */
#define SHADOW_BYTES 128u		/* and a shadow of the SLB */
#define AREA_SHARED 9u			/* a byte of the VPA, in which the host says */
#define SHARED 2u			/* that the processor may be taken away */


static uint64_t read_sprg0(void)
{
	uint64_t value;

	__asm__ volatile("mfsprg %0, 0" : "=r"(value));
	return value;
}

enum extra_result check_sprg0(void)
{
	const uint64_t value = 0x123456789abcdef0ull;
	const intptr_t status = papr_cpu_set_sprg0(value).status;

	if (status == PAPR_STATUS_SUCCESS && read_sprg0() == value)
		return EXTRA_RIGHT;
	ktap_message("cpu.set_sprg0(%#llx) answered %lld, and SPRG0 is %#llx", (unsigned long long)value, (long long)status,
		     (unsigned long long)read_sprg0());
	return EXTRA_WRONG;
}

enum extra_result check_cede(void)
{
	intptr_t status;
	uint64_t state;

	expect_decrementer(SOON);
	status = papr_cpu_cede().status;
	__asm__ volatile("mfmsr %0" : "=r"(state));
	if (status == PAPR_STATUS_SUCCESS && count_decrementer() == 1 && !(state & MSR_EXTERNAL))
		return EXTRA_RIGHT;
	ktap_message("cpu.cede answered %lld with MSR %#llx after %u interrupts of the decrementer, expected success after one",
		     (long long)status, (unsigned long long)state, count_decrementer());
	return EXTRA_WRONG;
}

static int is_registered(const char *what, uint64_t function, uint64_t offset, intptr_t expected)
{
	const intptr_t status = papr_cpu_register_vpa((papr_vpa_function_t)function, read_cpu(), (uintptr_t)spare_page + offset).status;

	if (status == expected)
		return 1;
	ktap_message("cpu.register_vpa %s answered %lld, expected %lld", what, (long long)status, (long long)expected);
	return 0;
}

/* The area is first to come and last to go; lengths are big-endian in either byte order. */
enum extra_result check_register_vpa(void)
{
	const uint64_t at = (uintptr_t)spare_page, log = at + 1024, shadow = at + 2048;
	int right = 1;

	write_big(at + 4, 16, AREA_BYTES);
	write_big(log + 4, 32, LOG_BYTES);
	write_big(shadow + 4, 32, SHADOW_BYTES);
	right &= is_registered("of a log without an area", PAPR_VPA_FUNCTION_REGISTER_DTL, 1024, PAPR_STATUS_RESOURCE);
	right &= is_registered("of a shadow without an area", PAPR_VPA_FUNCTION_REGISTER_SLB_SHADOW, 2048, PAPR_STATUS_RESOURCE);
	right &= is_registered("of an area", PAPR_VPA_FUNCTION_REGISTER_VPA, 0, PAPR_STATUS_SUCCESS);
	right &= is_registered("of a log", PAPR_VPA_FUNCTION_REGISTER_DTL, 1024, PAPR_STATUS_SUCCESS);
	right &= is_registered("of a shadow", PAPR_VPA_FUNCTION_REGISTER_SLB_SHADOW, 2048, PAPR_STATUS_SUCCESS);
	right &= is_registered("taking the area before the log", PAPR_VPA_FUNCTION_DEREGISTER_VPA, 0, PAPR_STATUS_RESOURCE);
	right &= is_registered("taking the log", PAPR_VPA_FUNCTION_DEREGISTER_DTL, 0, PAPR_STATUS_SUCCESS);
	right &= is_registered("taking the shadow", PAPR_VPA_FUNCTION_DEREGISTER_SLB_SHADOW, 0, PAPR_STATUS_SUCCESS);
	right &= is_registered("taking the area", PAPR_VPA_FUNCTION_DEREGISTER_VPA, 0, PAPR_STATUS_SUCCESS);
	if (!(spare_page[AREA_SHARED] & SHARED)) {
		ktap_message("cpu.register_vpa: byte %u of the area does not say that the processor is shared", AREA_SHARED);
		right = 0;
	}
	return right ? EXTRA_RIGHT : EXTRA_WRONG;
}
