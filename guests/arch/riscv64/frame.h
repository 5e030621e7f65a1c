/* SPDX-License-Identifier: BSD-2-Clause */
/* What trap_vector of entry.S hands to handle_trap, which may change all of it but sp. */
#ifndef GUEST_RISCV64_FRAME_H
#define GUEST_RISCV64_FRAME_H

#define TRAP_FRAME_SEPC 256		/* after struct hvabi_registers */
#define TRAP_FRAME_SSTATUS 264
#define TRAP_FRAME_SIZE 272

#define SCAUSE_INTERRUPT 0x8000000000000000

#ifndef __ASSEMBLER__

#include <stdint.h>

#include "../../../harness/conformance/conformance.h"

struct trap_frame {
	struct hvabi_registers registers;
	uint64_t sepc, sstatus;
};

void handle_trap(struct trap_frame *frame, uint64_t scause, uint64_t stval);

#endif
#endif
