/* SPDX-License-Identifier: BSD-2-Clause */
/* What get_reloc answers. */
#ifndef VROM_RELOC_H
#define VROM_RELOC_H

#include <stdint.h>

#define VROM_CALLS 74u		/* indexes of VMI 3.0 */

/* What the ROM has for a call; table.S has one for each index. */
struct vrom_entry {
	uint32_t native, hosted;	/* offsets from the start of the ROM; 0 where there is nothing to go to */
	uint8_t type, pad[3];		/* of native: a relocation type */
};

/*
 * The relocation of a call: the address in the low half, the type in the lowest byte of the high half, all else 0. `base` is where
 * the ROM is. `has_call` says whether the hypervisor has a call; NULL without one.
 */
uint64_t vrom_relocate(const struct vrom_entry *table, uint32_t base, uint32_t call, int (*has_call)(uint32_t call));

#endif
