/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls about the processor: what they set is set, and a wait ends with an interrupt. */
#include "../../harness/runtime/ktap.h"
#include "../arch/bytes.h"
#include "../arch/memory.h"
#include "../arch/ppc64/guest.h"
#include "papr_guest.h"
#include "probe.h"

#ifdef __LITTLE_ENDIAN__
#define IS_LITTLE 1u
#else
#define IS_LITTLE 0u
#endif
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

/* Two that a host which takes them for more than it means to would put into the byte order of interrupts, too: what is not refused is undone. */
enum extra_result check_no_such_translation(void)
{
	static const uint64_t flags[] = { 4, 7 };
	int right = 1;
	unsigned int i;

	for (i = 0; i < sizeof(flags) / sizeof(flags[0]); i++) {
		const intptr_t status = papr_cpu_set_mode(flags[i], PAPR_MODE_RESOURCE_TRANSLATION, 0, 0).status;

		papr_cpu_set_mode(0, PAPR_MODE_RESOURCE_TRANSLATION, 0, 0);
		papr_cpu_set_mode(IS_LITTLE, PAPR_MODE_RESOURCE_BYTE_ORDER, 0, 0);
		if (status == PAPR_STATUS_UNSUPPORTED_FLAG)
			continue;
		ktap_message("cpu.set_mode of translation %#llx answered %lld, expected unsupported_flag", (unsigned long long)flags[i],
			     (long long)status);
		right = 0;
	}
	return right ? EXTRA_RIGHT : EXTRA_WRONG;
}

/* The place in the table of a page below 8 MiB, of the segment SEGMENT, and its entry: any user may read, write and execute. */
#define SEGMENT 1ull
#define SEGMENT_ENTRY 0x08000001ull	/* valid, number 1, for the first 256 MiB */
#define PAGE_BITS 12
#define ENTRIES_OF_GROUP 8u
#define FIRST_WORD_OF_PAGE (SEGMENT << 12 | 1)
#define SECOND_WORD_BITS 0x192ull	/* changed and referenced, memory, for all */

static intptr_t translate_page(uint64_t page)
{
	const uint64_t place = (SEGMENT ^ page >> PAGE_BITS) * ENTRIES_OF_GROUP;
	const intptr_t status = papr_hpt_enter((papr_hpt_flags_t)PAPR_HPT_FLAGS_EXACT, place, FIRST_WORD_OF_PAGE, page | SECOND_WORD_BITS).status;

	__asm__ volatile("slbmte %0, %1\n\tisync" : : "r"(SEGMENT << 12), "r"(SEGMENT_ENTRY) : "memory");
	return status;
}

static void forget_page(uint64_t page)
{
	__asm__ volatile("slbia\n\tisync" : : : "memory");
	papr_hpt_remove((papr_hpt_flags_t)0, (SEGMENT ^ page >> PAGE_BITS) * ENTRIES_OF_GROUP, 0);
}

/* A program of a user may make no call, whatever it is. */
enum extra_result check_problem_state(void)
{
	static const uint64_t opcodes[] = { PAPR_CPU_GET_CPU_CHARACTERISTICS, PAPR_HPT_READ, PAPR_TERMINAL_GET_TERM_CHAR, PAPR_PRIVATE_RTAS };
	const uint64_t page = (uintptr_t)problem_state_code >> PAGE_BITS << PAGE_BITS;
	intptr_t entered = translate_page(page);
	int right = 1;
	unsigned int i;

	if (entered != PAPR_STATUS_SUCCESS) {
		ktap_message("hpt.enter of a page for users answered %lld", (long long)entered);
		return EXTRA_WRONG;
	}
	for (i = 0; i < sizeof(opcodes) / sizeof(opcodes[0]); i++) {
		const int64_t status = call_in_problem_state(opcodes[i]);

		if (status == PAPR_STATUS_PRIVILEGE)
			continue;
		ktap_message("call %#llx in problem state answered %lld, expected privilege", (unsigned long long)opcodes[i], (long long)status);
		right = 0;
	}
	forget_page(page);
	return right ? EXTRA_RIGHT : EXTRA_WRONG;
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
