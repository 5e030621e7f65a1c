/* SPDX-License-Identifier: BSD-2-Clause */
/* What the machine loads, as blocks in memory, and what a reset does. No test loads anything. */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "../arch/s390x/s390x.h"
#include "diag_guest.h"
#include "probe.h"

#define IPL_CODE 0x308u
#define PAGE 4096
#define DEVICE 0x1234u

/* A list with one block; a host may write a page. */
union page {
	struct { struct diag_ipl_list list; struct diag_ipl_ccw ccw; } said;
	uint8_t bytes[PAGE];
};

static union page given __attribute__((aligned(PAGE))), told __attribute__((aligned(PAGE)));

static void fill_given(void)
{
	memset(&given, 0, sizeof(given));
	given.said.list.len = diag_be32_put(sizeof(given.said));
	given.said.list.version = 1;
	given.said.ccw.len = diag_be32_put(sizeof(given.said.ccw));
	given.said.ccw.pbt = DIAG_BLOCK_TYPE_CCW;
	given.said.ccw.devno = diag_be16_put(DEVICE);
}

enum extra_result check_ipl_odd_register(void)
{
	struct hvabi_registers registers = { .r = { [3] = (uintptr_t)&told, [4] = DIAG_IPL_STORE_THIRD } };
	enum extra_result result;

	set_diag_operands(3, 4, 0);
	result = refuse_call("ipl.store by an odd register", IPL_CODE, &registers);
	set_diag_operands(2, 4, 0);
	return result;
}

enum extra_result check_ipl_large_subcode(void)
{
	struct hvabi_registers registers = { .r = { [2] = (uintptr_t)&told, [4] = DIAG_IPL_STORE_THIRD | 0x10000u } };

	return refuse_call("ipl.store with bit 16 of the subcode", IPL_CODE, &registers);
}

enum extra_result check_ipl_no_memory(void)
{
	uint32_t exception;

	(void)diag_ipl_store(find_memory_end());
	exception = take_exception();
	if (exception == PROGRAM_ADDRESSING + 1)
		return EXTRA_RIGHT;
	ktap_message("ipl.store behind the end of memory: exception %d, expected %u", (int)exception - 1, PROGRAM_ADDRESSING);
	return EXTRA_WRONG;
}

/* ipl.set of `given` must answer so. */
static int sets(uint64_t expected)
{
	const uint64_t answer = diag_ipl_set((uintptr_t)&given);
	const uint32_t exception = take_exception();

	if (!exception && answer == expected)
		return 1;
	if (exception)
		ktap_message("ipl.set raised exception %u", exception - 1);
	else
		ktap_message("ipl.set answered %#llx, expected %#llx", (unsigned long long)answer, (unsigned long long)expected);
	return 0;
}

/* ipl.store must give back what `fill_given` says. */
static int gives_back(void)
{
	uint64_t answer;
	uint32_t exception;

	memset(&told, 0xa5, sizeof(told));
	answer = diag_ipl_store((uintptr_t)&told);
	exception = take_exception();
	if (exception || answer != DIAG_IPL_ANSWER_OK) {
		ktap_message("ipl.store after ipl.set: exception %d, answer %#llx", (int)exception - 1, (unsigned long long)answer);
		return 0;
	}
	if (diag_be32_get(told.said.list.len) != sizeof(told.said) || told.said.ccw.pbt != DIAG_BLOCK_TYPE_CCW ||
	    diag_be32_get(told.said.ccw.len) != sizeof(told.said.ccw) || diag_be16_get(told.said.ccw.devno) != DEVICE) {
		ktap_message("ipl.store gave back lengths %u and %u, type %u, device %#x; expected %u, %u, %u, %#x",
			     diag_be32_get(told.said.list.len), diag_be32_get(told.said.ccw.len), told.said.ccw.pbt,
			     diag_be16_get(told.said.ccw.devno), (unsigned int)sizeof(told.said), (unsigned int)sizeof(told.said.ccw),
			     DIAG_BLOCK_TYPE_CCW, DEVICE);
		return 0;
	}
	if (told.bytes[sizeof(told.said)] != 0xa5) {
		ktap_message("ipl.store wrote behind the length that it says");
		return 0;
	}
	return 1;
}

enum extra_result check_ipl_set(void)
{
	fill_given();
	return sets(DIAG_IPL_ANSWER_OK) && gives_back() ? EXTRA_RIGHT : EXTRA_WRONG;
}

/* What is refused changes nothing. */
enum extra_result check_ipl_set_type(void)
{
	fill_given();
	if (!sets(DIAG_IPL_ANSWER_OK))
		return EXTRA_WRONG;
	given.said.ccw.pbt = 0x7f;
	given.said.ccw.devno = diag_be16_put(DEVICE + 1);
	return sets(DIAG_IPL_ANSWER_INVALID) && gives_back() ? EXTRA_RIGHT : EXTRA_WRONG;
}

enum extra_result check_ipl_set_length(void)
{
	fill_given();
	if (!sets(DIAG_IPL_ANSWER_OK))
		return EXTRA_WRONG;
	given.said.ccw.devno = diag_be16_put(DEVICE + 1);
	given.said.list.len = diag_be32_put(PAGE + 1);
	if (!sets(DIAG_IPL_ANSWER_INVALID))
		return EXTRA_WRONG;
	given.said.list.len = diag_be32_put(sizeof(given.said) - 1);
	return sets(DIAG_IPL_ANSWER_INVALID) && gives_back() ? EXTRA_RIGHT : EXTRA_WRONG;
}

static enum extra_result check_reset(const char *name, uint64_t subcode)
{
	struct hvabi_registers registers = { .r = { [4] = subcode } };

	(void)set_diag_code(IPL_CODE);
	if (begins_at_zero(&registers))
		return EXTRA_RIGHT;
	ktap_message("%s came back, exception %d, and did not begin at the address 0", name, (int)take_exception() - 1);
	return EXTRA_WRONG;
}

enum extra_result check_reset_clear(void)
{
	return check_reset("ipl.reset_clear", DIAG_IPL_RESET_CLEAR_THIRD);
}

enum extra_result check_reset_normal(void)
{
	return check_reset("ipl.reset_normal", DIAG_IPL_RESET_NORMAL_THIRD);
}
