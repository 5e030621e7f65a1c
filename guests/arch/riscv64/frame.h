/* SPDX-License-Identifier: BSD-2-Clause */
/* What trap_vector of entry.S hands to handle_trap, which may change all of it but sp. */
#ifndef GUEST_RISCV64_FRAME_H
#define GUEST_RISCV64_FRAME_H

#define TRAP_FRAME_SEPC 256		/* after the general registers */
#define TRAP_FRAME_SSTATUS 264
#define TRAP_FRAME_SIZE 272

#ifndef __ASSEMBLER__

#include <stddef.h>
#include <stdint.h>

struct trap_frame {
	uint64_t r[32];
	uint64_t sepc, sstatus;
};

_Static_assert(offsetof(struct trap_frame, sepc) == TRAP_FRAME_SEPC && offsetof(struct trap_frame, sstatus) == TRAP_FRAME_SSTATUS &&
	       sizeof(struct trap_frame) == TRAP_FRAME_SIZE, "entry.S has the frame so");

void handle_trap(struct trap_frame *frame, uint64_t scause, uint64_t stval);

#endif
#endif
