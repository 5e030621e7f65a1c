/* SPDX-License-Identifier: BSD-2-Clause */
/* Ports, their pending bits, and the alarm. */
#ifndef REFERENCE_EVENT_H
#define REFERENCE_EVENT_H

#include "vm.h"

/* Makes the alarm's port pending if its time has come. What looks at pending bits or the alarm calls this before. */
void event_update(struct vm *vm);

void event_raise(struct vm *vm, unsigned int port);

/* The open ports that are pending and not masked. None while there is no area: that is where they are either. */
uint64_t event_ready(const struct vm *vm);

/* Whether an open port is pending but masked: the guest may unmask it by a store that the host does not see. */
int event_is_masked(const struct vm *vm);

/* Whether the event interrupt is asserted. */
int event_interrupt(const struct vm *vm);

/* Waits for the alarm, but not beyond the guest's time: if that is over first, it has ended. */
void event_wait_for_alarm(struct vm *vm);

#endif
