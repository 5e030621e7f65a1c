/* SPDX-License-Identifier: BSD-2-Clause */
/* For assembly: vector registers. They can be used once CR4 has CR4_OSFXSR. */
#ifndef GUEST_X86_VECTORS_H
#define GUEST_X86_VECTORS_H

#include "control.h"

/* The first vector registers, to and from the struct hvabi_registers at a register: those in which calls take structures. */
	.macro	store_vectors at
	movups	%xmm0, 256(\at)
	movups	%xmm1, 272(\at)
	movups	%xmm2, 288(\at)
	movups	%xmm3, 304(\at)
	movups	%xmm4, 320(\at)
	movups	%xmm5, 336(\at)
	.endm

	.macro	load_vectors at
	movups	256(\at), %xmm0
	movups	272(\at), %xmm1
	movups	288(\at), %xmm2
	movups	304(\at), %xmm3
	movups	320(\at), %xmm4
	movups	336(\at), %xmm5
	.endm

#endif
