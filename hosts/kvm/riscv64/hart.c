/* SPDX-License-Identifier: BSD-2-Clause */
#include "hart.h"

#define SSTATUS_SIE (1ull << 1)
#define SSTATUS_SPIE (1ull << 5)
#define SSTATUS_SPP (1ull << 8)

#define EXTERNAL 9u
#define CAUSE_EXTERNAL (1ull << 63 | EXTERNAL)

#define VECTOR_MODE 3ull
#define VECTORED 1u

int hart_takes_external(const struct hart *hart)
{
	return hart->sie & SIE_EXTERNAL && (!hart->is_supervisor || hart->sstatus & SSTATUS_SIE);
}

void hart_take_external(struct hart *hart)
{
	uint64_t sstatus = hart->sstatus & ~(SSTATUS_SIE | SSTATUS_SPIE | SSTATUS_SPP);

	if (hart->sstatus & SSTATUS_SIE)
		sstatus |= SSTATUS_SPIE;
	if (hart->is_supervisor)
		sstatus |= SSTATUS_SPP;
	hart->sstatus = sstatus;
	hart->sepc = hart->pc;
	hart->scause = CAUSE_EXTERNAL;
	hart->stval = 0;
	hart->pc = hart->stvec & ~VECTOR_MODE;
	if ((hart->stvec & VECTOR_MODE) == VECTORED)
		hart->pc += 4 * EXTERNAL;
	hart->is_supervisor = 1;
}
