/* SPDX-License-Identifier: BSD-2-Clause */
/* What a PVH loader brings: the command line. Xen's public header arch-x86/hvm/start_info.h has the layout. */
#include "../../../harness/runtime/string.h"
#include "x86.h"

#define START_INFO_MAGIC 0x336ec578u
#define COMMAND_LINE_OFFSET 24

/* struct hvm_start_info, if a loader brought one; its address is below 4 GiB, as all of it is here. */
static const char *find_command_line(void)
{
	const uint8_t *info = (const uint8_t *)(uintptr_t)boot_start_info;
	uint64_t address = 0;
	uint32_t magic = 0;

	if (!info)
		return "";
	memcpy(&magic, info, sizeof(magic));
	if (magic != START_INFO_MAGIC)
		return "";
	memcpy(&address, info + COMMAND_LINE_OFFSET, sizeof(address));
	return address ? (const char *)(uintptr_t)address : "";
}

unsigned int find_option(const char *name, unsigned int otherwise)
{
	const char *line = find_command_line();
	const size_t length = strlen(name);
	unsigned int value = 0;

	for (; *line; line++) {
		if (memcmp(line, name, length) || line[length] != '=')
			continue;
		for (line += length + 1; *line >= '0' && *line <= '9'; line++)
			value = value * 10 + (unsigned int)(*line - '0');
		return value;
	}
	return otherwise;
}
