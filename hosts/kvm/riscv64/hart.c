/* SPDX-License-Identifier: BSD-2-Clause */
#include "hart.h"

#include "../../../guests/arch/riscv64/csr.h"

#define EXTERNAL 9u

#define VECTOR_MODE 3ull
#define VECTORED 1u

int hart_takes_external(const struct hart *hart)
{
	return hart->sie & SIE_EXTERNAL && (!hart->is_supervisor || hart->sstatus & STATUS_SIE);
}

void hart_take_external(struct hart *hart)
{
	uint64_t sstatus = hart->sstatus & ~(uint64_t)(STATUS_SIE | STATUS_SPIE | STATUS_SPP);

	if (hart->sstatus & STATUS_SIE)
		sstatus |= STATUS_SPIE;
	if (hart->is_supervisor)
		sstatus |= STATUS_SPP;
	hart->sstatus = sstatus;
	hart->sepc = hart->pc;
	hart->scause = CAUSE_INTERRUPT | EXTERNAL;
	hart->stval = 0;
	hart->pc = hart->stvec & ~VECTOR_MODE;
	if ((hart->stvec & VECTOR_MODE) == VECTORED)
		hart->pc += 4 * EXTERNAL;
	hart->is_supervisor = 1;
}
