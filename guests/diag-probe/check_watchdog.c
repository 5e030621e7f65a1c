/* SPDX-License-Identifier: BSD-2-Clause */
/* What the watchdog refuses. Nothing waits until its time is over. */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/ktap.h"
#include "../arch/s390x/s390x.h"
#include "diag_guest.h"
#include "probe.h"

#define WATCHDOG_CODE 0x288u
#define RESET_CODE 0x308u
#define LEAST 15u

/* By the register pair from `first` on. */
static struct hvabi_registers describe(unsigned int first, uint64_t function, uint64_t timeout, uint64_t action)
{
	struct hvabi_registers registers = { .r = { [6] = action } };

	registers.r[first] = function;
	registers.r[first + 1] = timeout;
	return registers;
}

static enum extra_result refuse(const char *what, unsigned int first, uint64_t timeout, uint64_t action)
{
	struct hvabi_registers registers = describe(first, DIAG_WATCHDOG_INIT_FIRST, timeout, action);
	enum extra_result result;

	set_diag_operands(first, 6, 0);
	result = refuse_call(what, WATCHDOG_CODE, &registers);
	if (result != EXTRA_RIGHT) {
		diag_watchdog_cancel(0);
		(void)take_exception();
	}
	set_diag_operands(2, 4, 0);
	return result;
}

enum extra_result check_watchdog_odd_register(void)
{
	return refuse("watchdog.init by an odd register", 3, 3600, 0);
}

enum extra_result check_watchdog_time(void)
{
	return refuse("watchdog.init with a second less than the least time", 2, LEAST - 1, 0);
}

enum extra_result check_watchdog_action(void)
{
	return refuse("watchdog.init with an action", 2, 3600, 0x1000);
}

enum extra_result check_watchdog_idle(void)
{
	uint32_t exception;

	diag_watchdog_cancel(0);
	exception = take_exception();
	if (exception == PROGRAM_SPECIFICATION + 1)
		return EXTRA_RIGHT;
	ktap_message("watchdog.cancel of one that does not run: exception %d, expected %u", (int)exception - 1, PROGRAM_SPECIFICATION);
	return EXTRA_WRONG;
}

/* A reset of the devices stops it. */
enum extra_result check_watchdog_reset(void)
{
	struct hvabi_registers reset = { .r = { [4] = DIAG_IPL_RESET_NORMAL_THIRD } };
	uint32_t exception;

	diag_watchdog_init(3600);
	diag_watchdog_change(7200);
	exception = take_exception();
	if (exception) {
		ktap_message("watchdog.init, or watchdog.change after it, raised exception %u", exception - 1);
		return EXTRA_WRONG;
	}
	(void)set_diag_code(RESET_CODE);
	if (!begins_at_zero(&reset)) {
		ktap_message("ipl.reset_normal did not begin at the address 0");
		return EXTRA_WRONG;
	}
	return check_watchdog_idle();
}
