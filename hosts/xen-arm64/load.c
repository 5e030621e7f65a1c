/* SPDX-License-Identifier: BSD-2-Clause */
/* Loads the guest, an ELF file that Xen took for the RAM disk of its first domain. */
#include <stddef.h>
#include <stdint.h>

#include "../../guests/arch/tree.h"
#include "../../harness/runtime/string.h"

enum {
	CONSOLE_IO = 18, CONSOLE_IO_WRITE = 0,
	SCHED_OP = 29, SHUTDOWN = 2, SHUTDOWN_REBOOT = 1,
	LOADED = 1,		/* the type of a segment that is loaded */
	ARM64 = 183,
};

struct elf_head {
	uint8_t magic[16];
	uint16_t type, machine;
	uint32_t version;
	uint64_t entry, segments, sections;
	uint32_t flags;
	uint16_t head_size, segment_size, segment_count;
};

struct segment {
	uint32_t type, flags;
	uint64_t offset, address, physical, in_file, in_memory;
};

/* head.S: a call of Xen's with up to three arguments */
int64_t call_xen(uint64_t number, uint64_t a, uint64_t b, uint64_t c);

/* head.S calls it with the address of the device tree: loads the guest from `base` on. Returns its entry. */
uint64_t load_guest(uint64_t tree, uint8_t *base);

static _Noreturn void give_up(const char *why)
{
	uint32_t reason = SHUTDOWN_REBOOT;

	call_xen(CONSOLE_IO, CONSOLE_IO_WRITE, strlen(why), (uintptr_t)why);
	for (;;)
		call_xen(SCHED_OP, SHUTDOWN, (uintptr_t)&reason, 0);
}

/* Where the RAM disk is: a big-endian number of 64 bits in the device tree. */
static const uint8_t *find_disk(uint64_t tree)
{
	const uint8_t *value = (const uint8_t *)find_text(tree, "chosen", "linux,initrd-start");
	uint64_t address = 0;
	unsigned int i;

	for (i = 0; value && i < 8; i++)
		address = address << 8 | value[i];
	return (const uint8_t *)(uintptr_t)address;
}

static const struct segment *get_segment(const struct elf_head *file, unsigned int index)
{
	return (const struct segment *)((const uint8_t *)file + file->segments + (uint64_t)index * file->segment_size);
}

uint64_t load_guest(uint64_t tree, uint8_t *base)
{
	const struct elf_head *file = (const struct elf_head *)find_disk(tree);
	uint64_t first = UINT64_MAX;
	unsigned int i;

	if (!file)
		give_up("\n# xen-arm64: the device tree names no RAM disk\n");
	if (memcmp(file->magic, "\x7f" "ELF\x02\x01", 6) || file->machine != ARM64)
		give_up("\n# xen-arm64: the RAM disk is no ELF file for arm64\n");
	for (i = 0; i < file->segment_count; i++) {
		const struct segment *segment = get_segment(file, i);

		if (segment->type == LOADED && segment->address < first)
			first = segment->address;
	}
	for (i = 0; i < file->segment_count; i++) {
		const struct segment *segment = get_segment(file, i);
		uint8_t *place = base + (segment->address - first);

		if (segment->type != LOADED)
			continue;
		memcpy(place, (const uint8_t *)file + segment->offset, segment->in_file);
		memset(place + segment->in_file, 0, segment->in_memory - segment->in_file);
	}
	return (uintptr_t)base + (file->entry - first);
}
