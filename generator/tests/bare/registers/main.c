/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the conformance tests of board.yaml, which are of system registers alone, and ends. */
#include "guests/arch/access.h"
#include "harness/conformance/conformance.h"
#include "harness/runtime/ktap.h"

extern const struct hvabi_abi board_conformance;
uint32_t take_exception(void);		/* guests/arch */

static struct hvabi_guest guest = {
#ifdef __aarch64__
	.arch = HVABI_ARCH_ARM64,
#else
	.arch = HVABI_ARCH_RISCV64,
#endif
	.take_exception = take_exception,
};

#ifdef __aarch64__
void guest_main(void);
void guest_main(void)
#else
void secondary_main(uint64_t hartid, uint64_t opaque);
void secondary_main(uint64_t hartid, uint64_t opaque)
{
	(void)hartid;
	(void)opaque;
}

void guest_main(uint64_t hartid);
void guest_main(uint64_t hartid)
#endif
{
#ifndef __aarch64__
	(void)hartid;
#endif
	hvabi_run_conformance(&board_conformance, &guest);
	ktap_end();
}
