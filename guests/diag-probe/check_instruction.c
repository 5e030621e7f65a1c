/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the code of a call is, and who may make one. */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/ktap.h"
#include "../arch/s390x/s390x.h"
#include "diag.h"
#include "probe.h"

#define INVALID (-22)	/* no memory is at such an address */
#define BASE 5u		/* a register that holds nothing else */

enum extra_result check_problem_state(void)
{
	uint32_t exception;

	run_as_problem();
	exception = take_exception();
	if (exception == PROGRAM_PRIVILEGED + 1)
		return EXTRA_RIGHT;
	ktap_message("function.yield in the problem state: exception %d, expected %u", (int)exception - 1, PROGRAM_PRIVILEGED);
	return EXTRA_WRONG;
}

/* The code as the sum of a register and what the instruction has. Returns whether it is understood so. */
static int adds(uint64_t in_register, unsigned int in_instruction)
{
	struct hvabi_registers registers = { .r = { [1] = DIAG_VIRTIO_NOTIFY_R1_SUBCODE, [2] = ~0ull, [BASE] = in_register } };
	uint32_t exception;

	set_diag_operands(2, 4, BASE);
	exception = make_call(in_instruction, &registers);
	set_diag_operands(2, 4, 0);
	if (!exception && (int64_t)registers.r[2] == INVALID)
		return 1;
	if (exception)
		ktap_message("the code 0x500 as %#llx in a register and %#x in the instruction raised exception %u",
			     (unsigned long long)in_register, in_instruction, exception - 1);
	else
		ktap_message("the code 0x500 as %#llx in a register and %#x in the instruction answered %lld, expected %d",
			     (unsigned long long)in_register, in_instruction, (long long)registers.r[2], INVALID);
	return 0;
}

enum extra_result check_base_register(void)
{
	return adds(0, 0x500) & adds(0x400, 0x100) ? EXTRA_RIGHT : EXTRA_WRONG;
}
