/* SPDX-License-Identifier: BSD-2-Clause */
#include "elf.h"

#include "../../../harness/runtime/string.h"
#include "arch.h"
#include "layout.h"
#include "note.h"
#include "vm.h"
#if __has_include("vmi.h")	/* a host whose guests speak no vmi has none */
#include "vmi.h"
#endif

enum { CLASS_32 = 1, CLASS_64 = 2, LITTLE_ENDIAN = 1, TYPE_EXECUTABLE = 2 };
enum { SEGMENT_LOAD = 1, SEGMENT_NOTE = 4 };
enum { SECTION_NOTE = 7 };
enum { NOTE_PVH_ENTRY = 18, NOTE_HVABI_USE = 1 };
enum { MAX_SEGMENTS = 64, MAX_SECTIONS = 4096 };

/* Where fields are in a header, for each class. */
struct elf_shape {
	uint8_t entry, segments, segment_size, segment_count;	/* in the file's header */
	uint8_t header_size;
	uint8_t offset, address, file_size, memory_size;	/* in a segment's */
	uint8_t segment_header_size;
	uint8_t word;						/* bytes of an address */
	uint8_t sections, section_size, section_count;		/* in the file's header */
	uint8_t section_offset, section_bytes;			/* in a section's */
	uint8_t section_header_size;
};

static const struct elf_shape shapes[] = {
	[CLASS_32] = { 24, 28, 42, 44, 52, 4, 12, 16, 20, 32, 4, 32, 46, 48, 16, 20, 40 },
	[CLASS_64] = { 24, 32, 54, 56, 64, 8, 24, 32, 40, 56, 8, 40, 58, 60, 24, 32, 64 },
};

struct elf_image {
	const uint8_t *data;
	uint64_t size;
	const struct elf_shape *shape;
	uint8_t *ram;
};

struct elf_segment {
	uint32_t type;
	uint64_t offset, address, file_size, memory_size;
};

static uint64_t read_number(const uint8_t *from, unsigned int bytes)
{
	uint64_t value = 0;

	while (bytes--)
		value = value << 8 | from[bytes];
	return value;
}

static uint64_t read_word(const struct elf_image *image, const uint8_t *from)
{
	return read_number(from, image->shape->word);
}

static int is_within(uint64_t offset, uint64_t size, uint64_t whole)
{
	return size <= whole && offset <= whole - size;
}

static int is_in_ram(uint64_t address, uint64_t size)
{
	return address >= GUEST_RAM_BASE && is_within(address - GUEST_RAM_BASE, size, GUEST_RAM_SIZE);
}

static const struct guest_format *find_format(uint8_t elf_class, uint16_t machine)
{
	const struct guest_format *format;

	for (format = guest_formats; format->name; format++)
		if (format->elf_class == elf_class && format->machine == machine)
			return format;
	return NULL;
}

static struct elf_segment read_segment(const struct elf_image *image, const uint8_t *from)
{
	const struct elf_shape *shape = image->shape;
	const struct elf_segment segment = {
		.type = (uint32_t)read_number(from, 4),
		.offset = read_word(image, from + shape->offset),
		.address = read_word(image, from + shape->address),
		.file_size = read_word(image, from + shape->file_size),
		.memory_size = read_word(image, from + shape->memory_size),
	};

	return segment;
}

static const char *load_segment(const struct elf_image *image, const struct elf_segment *segment)
{
	if (segment->file_size > segment->memory_size)
		return "a segment is larger in the file than in memory";
	if (!is_in_ram(segment->address, segment->memory_size))
		return "a segment is outside the guest's memory";
	/* Zero already, but segments may overlap, and the later one counts. */
	memset(image->ram + (segment->address - GUEST_RAM_BASE), 0, segment->memory_size);
	memcpy(image->ram + (segment->address - GUEST_RAM_BASE), image->data + segment->offset, segment->file_size);
	return NULL;
}

/* Looks for the note with the entry of a PVH guest; *entry stays if there is none. */
static void find_pvh_entry(const struct elf_image *image, const struct elf_segment *segment, uint64_t *entry)
{
	struct notes notes = { image->data + segment->offset, segment->file_size };
	struct note note;

	while (note_next(&notes, &note))
		if (note_is(&note, "Xen", NOTE_PVH_ENTRY) && (note.value_size == 4 || note.value_size == 8))
			*entry = read_number(note.value, (unsigned int)note.value_size);
}

/* ABIs that guests may speak here, each with the release where that decides. */
#ifndef GUEST_ABIS
#define GUEST_ABIS "vmi@" VMI_RELEASE
#endif

/* How much of a name there is up to a character, which is counted, or to its end. */
static uint64_t size_up_to(const char *name, char last)
{
	uint64_t size = 0;

	while (name[size] && name[size] != last)
		size++;
	return name[size] ? size + 1 : size;
}

/* The working text is called next. It has no major number, so it fits every release. */
static int is_next(const void *release, uint64_t size)
{
	return size >= 4 && !memcmp(release, "next", 4);
}

/* Whether a note that a call left names an ABI of this host: all up to the first dot, or to the end if there is none. */
static int is_our_abi(const struct note *note)
{
	static const char *const abis[] = { GUEST_ABIS };
	unsigned int i;

	for (i = 0; i < sizeof(abis) / sizeof(abis[0]); i++) {
		const uint64_t name = size_up_to(abis[i], '@'), size = size_up_to(abis[i], '.');

		if (note->value_size <= name || memcmp(note->value, abis[i], name))
			continue;
		if (is_next(abis[i] + name, size - name) || is_next(note->value + name, note->value_size - name) ||
		    (note->value_size > size && !memcmp(note->value, abis[i], size)))
			return 1;
	}
	return 0;
}

/* Calls leave notes in sections, which need not be there: they cannot prove that an image is for this host, only deny it. */
static const char *check_abi(const struct elf_image *image)
{
	const struct elf_shape *shape = image->shape;
	const uint64_t table = read_word(image, image->data + shape->sections);
	const uint64_t count = read_number(image->data + shape->section_count, 2);
	int ours = 0, others = 0;
	uint64_t i;

	if (!count)
		return NULL;
	if (read_number(image->data + shape->section_size, 2) != shape->section_header_size || count > MAX_SECTIONS)
		return "its section headers have another size, or are too many";
	if (!is_within(table, count * shape->section_header_size, image->size))
		return "its section headers are outside the file: it is cut short";
	for (i = 0; i < count; i++) {
		const uint8_t *section = image->data + table + i * shape->section_header_size;
		const uint64_t offset = read_word(image, section + shape->section_offset);
		struct notes notes = { image->data, read_word(image, section + shape->section_bytes) };
		struct note note;

		if (read_number(section + 4, 4) != SECTION_NOTE || !is_within(offset, notes.left, image->size))
			continue;
		notes.next += offset;
		while (note_next(&notes, &note))
			if (note_is(&note, "hvabi", NOTE_HVABI_USE)) {
				ours |= is_our_abi(&note);
				others |= !is_our_abi(&note);
			}
	}
	return others && !ours ? "it is built for an ABI that this host does not speak" : NULL;
}

/* All segments: loads those that are to be, and finds where the guest begins. */
static const char *load_segments(const struct elf_image *image, int needs_pvh_note, uint64_t *entry)
{
	const struct elf_shape *shape = image->shape;
	const uint64_t table = read_word(image, image->data + shape->segments);
	const uint64_t count = read_number(image->data + shape->segment_count, 2);
	const char *why = NULL;
	int loaded = 0;
	uint64_t i;

	if (read_number(image->data + shape->segment_size, 2) != shape->segment_header_size)
		return "its segment headers have another size";
	if (count > MAX_SEGMENTS)
		return "it has too many segments";
	if (!is_within(table, count * shape->segment_header_size, image->size))
		return "its segment headers are outside the file";
	*entry = needs_pvh_note ? UINT64_MAX : read_word(image, image->data + shape->entry);
	for (i = 0; i < count && !why; i++) {
		const struct elf_segment segment =
			read_segment(image, image->data + table + i * shape->segment_header_size);

		if (segment.type != SEGMENT_LOAD && segment.type != SEGMENT_NOTE)
			continue;
		if (!is_within(segment.offset, segment.file_size, image->size))
			return "a segment is outside the file: it is cut short";
		if (segment.type == SEGMENT_NOTE && needs_pvh_note) {
			find_pvh_entry(image, &segment, entry);
		} else if (segment.type == SEGMENT_LOAD && segment.memory_size) {
			why = load_segment(image, &segment);
			loaded = 1;
		}
	}
	if (!why && !loaded)
		return "it has no segment to load";
	return why;
}

const char *elf_load(const uint8_t *data, uint64_t size, uint8_t *ram, const struct guest_format **format,
		     uint64_t *entry)
{
	struct elf_image image = { .data = data, .size = size, .ram = ram };
	const char *why;

	if (size < 20 || memcmp(data, "\177ELF", 4) != 0)
		return "it is not an ELF image";
	if ((data[4] != CLASS_32 && data[4] != CLASS_64) || data[5] != LITTLE_ENDIAN)
		return "it is an ELF image of an unknown class or byte order";
	*format = find_format(data[4], (uint16_t)read_number(data + 18, 2));
	if (!*format)
		return "it is an ELF image for another architecture";
	image.shape = &shapes[data[4]];
	if (size < image.shape->header_size)
		return "it is cut short";
	if (read_number(data + 16, 2) != TYPE_EXECUTABLE)
		return "it is not an executable image";
	why = check_abi(&image);
	if (!why)
		why = load_segments(&image, (*format)->needs_pvh_note, entry);
	if (why)
		return why;
	if (*entry == UINT64_MAX && (*format)->needs_pvh_note)
		return "it has no PVH entry note (owner Xen, type 18)";
	if (!is_in_ram(*entry, 1))
		return "its entry is outside the guest's memory";
	return NULL;
}
