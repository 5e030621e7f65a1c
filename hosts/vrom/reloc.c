/* SPDX-License-Identifier: BSD-2-Clause */
#include "reloc.h"

#include "vmirom.h"

#define TYPE_SHIFT 32

static uint64_t relocation(uint32_t base, uint32_t offset, uint8_t type)
{
	return (offset ? base + offset : 0) | (uint64_t)type << TYPE_SHIFT;
}

uint64_t vrom_relocate(const struct vrom_entry *table, uint32_t base, uint32_t call, int (*has_call)(uint32_t call))
{
	const struct vrom_entry *entry;

	if (call >= VROM_CALLS)
		return VMIROM_RELOCATION_NONE;
	entry = &table[call];
	if (entry->hosted && has_call && has_call(call))
		return relocation(base, entry->hosted, VMIROM_RELOCATION_CALL_REL);
	return relocation(base, entry->native, entry->type);
}
