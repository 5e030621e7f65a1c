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

/* A number in the node chosen, big-endian, of 64 bits; 0 if it is not there. */
static uint64_t read_chosen(uint64_t tree, const char *property)
{
	const uint8_t *value = (const uint8_t *)find_text(tree, "chosen", property);
	uint64_t number = 0;
	unsigned int i;

	for (i = 0; value && i < 8; i++)
		number = number << 8 | value[i];
	return number;
}

static uint64_t tree_size(uint64_t tree)
{
	const uint8_t *size = (const uint8_t *)(uintptr_t)tree + 4;

	return (uint64_t)size[0] << 24 | (uint64_t)size[1] << 16 | (uint64_t)size[2] << 8 | size[3];
}

/* Whether `size` bytes at an offset are within a file or memory of `room` bytes. */
static int is_within(uint64_t offset, uint64_t size, uint64_t room)
{
	return offset <= room && size <= room - offset;
}

static int overlap(uint64_t one, uint64_t one_size, uint64_t other, uint64_t other_size)
{
	return one < other + other_size && other < one + one_size;
}

static const struct segment *get_segment(const struct elf_head *file, unsigned int index)
{
	return (const struct segment *)((const uint8_t *)file + file->segments + (uint64_t)index * file->segment_size);
}

/* The lowest address of a segment that is loaded, and how far they reach from there. Gives up where the file does not hold them. */
static uint64_t measure(const struct elf_head *file, uint64_t size, uint64_t *reach)
{
	uint64_t first = UINT64_MAX, last = 0;
	unsigned int i;

	if (!is_within(file->segments, (uint64_t)file->segment_count * file->segment_size, size))
		give_up("\n# xen-arm64: the RAM disk ends before what its header promises\n");
	if (file->segment_size < sizeof(struct segment) || file->segments % 8 || file->segment_size % 8)
		give_up("\n# xen-arm64: the RAM disk has segments of no known form\n");
	for (i = 0; i < file->segment_count; i++) {
		const struct segment *segment = get_segment(file, i);

		if (segment->type != LOADED)
			continue;
		if (!is_within(segment->offset, segment->in_file, size))
			give_up("\n# xen-arm64: the RAM disk ends before what its header promises\n");
		if (segment->in_file > segment->in_memory || segment->in_memory > UINT64_MAX - segment->address)
			give_up("\n# xen-arm64: the RAM disk has a segment that does not fit into memory\n");
		if (segment->address < first)
			first = segment->address;
		if (segment->address + segment->in_memory > last)
			last = segment->address + segment->in_memory;
	}
	if (file->entry < first || file->entry >= last)
		give_up("\n# xen-arm64: the RAM disk begins at no address that it loads\n");
	*reach = last - first;
	return first;
}

/* Whether the guest would be written over what is read meanwhile, or behind the memory that there is. */
static int has_room(uint64_t tree, uint64_t base, uint64_t reach, uint64_t disk, uint64_t size)
{
	const uint64_t end = find_memory_end(tree);

	if (reach > UINT64_MAX - base || (base < end && reach > end - base))
		return 0;
	return !overlap(base, reach, disk, size) && !overlap(base, reach, tree, tree_size(tree));
}

uint64_t load_guest(uint64_t tree, uint8_t *base)
{
	const uint64_t disk = read_chosen(tree, "linux,initrd-start"), end = read_chosen(tree, "linux,initrd-end");
	const struct elf_head *file = (const struct elf_head *)(uintptr_t)disk;
	uint64_t first, reach;
	unsigned int i;

	if (!disk || end <= disk)
		give_up("\n# xen-arm64: the device tree names no RAM disk\n");
	if (end - disk < sizeof(*file) || memcmp(file->magic, "\x7f" "ELF\x02\x01", 6) || file->machine != ARM64)
		give_up("\n# xen-arm64: the RAM disk is no ELF file for arm64\n");
	first = measure(file, end - disk, &reach);
	if (!has_room(tree, (uintptr_t)base, reach, disk, end - disk))
		give_up("\n# xen-arm64: there is no room for what the RAM disk loads\n");
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
