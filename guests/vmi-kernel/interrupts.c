/* SPDX-License-Identifier: BSD-2-Clause */
/* The event interrupt, and ports. */
#include "../arch/bits.h"
#include "../arch/machine.h"
#include "kernel.h"

#ifdef VMI_FAMILY_EVENT

volatile unsigned int interrupts_taken;
volatile uint64_t ports_taken;
void (*volatile in_handler)(void);

static struct vmi_event_area area;

void handle_event(unsigned int vector)
{
	(void)vector;
	interrupts_taken++;
	ports_taken |= take_bits(&area.pending, ~read_bits(&area.masked));
	if (in_handler)
		in_handler();
}

void forget_interrupts(void)
{
	interrupts_taken = 0;
	ports_taken = 0;
	in_handler = 0;
	take_bits(&area.pending, ~0ull);
	take_bits(&area.masked, ~0ull);
}

/* The words pending and masked. */
uint64_t *find_area(void)
{
	return &area.pending;
}

int open_port(uint32_t *port)
{
	struct vmi_result result = vmi_event_open();

	*port = (uint32_t)result.value;
	return expect_status("event.open", result, VMI_STATUS_SUCCESS);
}

#endif
