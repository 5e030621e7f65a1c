/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The event interrupt of vmi, which is a level: the bit that KVM shows a guest (KVM_INTERRUPT) stays until the VMM takes it, and a
 * handler that has taken the pending ports would be entered once more. So the VMM does itself what a hart does that takes a
 * supervisor external interrupt, each time that the core has found the level asserted and the guest lets it.
 */
#ifndef KVM_HART_H
#define KVM_HART_H

#include <stdint.h>

/* What taking an interrupt reads and writes. */
struct hart {
	uint64_t pc, is_supervisor, sstatus, sie, stvec, sepc, scause, stval;
};

#define SIE_EXTERNAL (1u << 9)

/* Whether it takes a supervisor external interrupt now. */
int hart_takes_external(const struct hart *hart);

/* It does: it stands at its handler. */
void hart_take_external(struct hart *hart);

#endif
