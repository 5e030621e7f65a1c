/* SPDX-License-Identifier: BSD-2-Clause */
#include "start_info.h"

#include <stdio.h>
#include <string.h>

#include "layout.h"

#define PLACE 0x9f000u
#define COMMAND_LINE (PLACE + 0x100)
#define MEMORY_MAP (PLACE + 0x200)

#define MAGIC 0x336ec578u
#define VERSION 1u
#define TYPE_RAM 1u

/* Xen's public header arch-x86/hvm/start_info.h. */
struct start_info {
	uint32_t magic, version, flags, modules;
	uint64_t module_list, command_line, rsdp, memory_map;
	uint32_t memory_map_entries, reserved;
};

struct memory_map_entry {
	uint64_t address, size;
	uint32_t type, reserved;
};

_Static_assert(sizeof(struct start_info) == 56, "as the header has it");
_Static_assert(sizeof(struct memory_map_entry) == 24, "as the header has it");

uint64_t start_info_write(struct vm *vm, unsigned int index, unsigned int count)
{
	const struct start_info info = {
		.magic = MAGIC, .version = VERSION, .command_line = COMMAND_LINE, .memory_map = MEMORY_MAP,
		.memory_map_entries = 1,
	};
	const struct memory_map_entry memory = { .address = GUEST_RAM_BASE, .size = GUEST_RAM_SIZE, .type = TYPE_RAM };
	char line[60];
	const int length = snprintf(line, sizeof(line), "vm=%u vms=%u output=%u", index, count, GUEST_OUTPUT);

	memcpy(vm_memory(vm, PLACE, sizeof(info)), &info, sizeof(info));
	memcpy(vm_memory(vm, MEMORY_MAP, sizeof(memory)), &memory, sizeof(memory));
	memcpy(vm_memory(vm, COMMAND_LINE, sizeof(line)), line, (size_t)length + 1);
	return PLACE;
}
