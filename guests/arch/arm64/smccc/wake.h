/* SPDX-License-Identifier: BSD-2-Clause */
/* An interrupt of the virtual timer, which ends a standby state although the CPU masks it. */
#ifndef GUEST_ARM64_WAKE_H
#define GUEST_ARM64_WAKE_H

#include <stdint.h>

/* From so many ticks on it is pending, until wake_never; 0: at once. 0, or -1: no interrupt controller that is known here. */
int wake_after(uint32_t ticks);
void wake_never(void);

#endif
