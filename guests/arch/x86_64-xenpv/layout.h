/* SPDX-License-Identifier: BSD-2-Clause */
/* Numbers that the linker script, entry.S and the C files share. */
#ifndef GUEST_XENPV_LAYOUT_H
#define GUEST_XENPV_LAYOUT_H

#define VIRT_BASE 0xffffffff80000000	/* where the guest's memory, from its frame 0 on, is mapped at the start */

#define TRAP_ENTRIES 32
#define EVENT_VECTOR 32			/* numbers of our own for what is no exception */
#define FAILSAFE_VECTOR 33
#define NO_FAULT 255

#endif
