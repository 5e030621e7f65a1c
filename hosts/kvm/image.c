/* SPDX-License-Identifier: BSD-2-Clause */
#include "image.h"

#include <elf.h>
#include <stddef.h>
#include <string.h>

#include "note.h"

enum { NOTE_HVABI_USE = 1, NOTE_HVABI_VMS = 2, MAX_SECTIONS = 4096 };

#define MAX_NOTES (1u << 20)	/* bytes, of all sections: they may overlap, and no watchdog runs while they are read */

/* A section's place in the file, of either class. */
struct place {
	uint32_t type;
	uint64_t offset, size;
};

struct table {
	uint64_t offset, entry_size;
	unsigned int count;
	int is_64;
};

static int find_table(const uint8_t *image, uint64_t size, struct table *table)
{
	Elf64_Ehdr wide;
	Elf32_Ehdr narrow;

	if (size < sizeof(narrow) || memcmp(image, ELFMAG, SELFMAG))
		return -1;
	table->is_64 = image[EI_CLASS] == ELFCLASS64;
	if (table->is_64) {
		if (size < sizeof(wide))
			return -1;
		memcpy(&wide, image, sizeof(wide));
		table->offset = wide.e_shoff;
		table->entry_size = wide.e_shentsize;
		table->count = wide.e_shnum;
	} else {
		memcpy(&narrow, image, sizeof(narrow));
		table->offset = narrow.e_shoff;
		table->entry_size = narrow.e_shentsize;
		table->count = narrow.e_shnum;
	}
	if (table->count && table->entry_size != (table->is_64 ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr)))
		return -1;
	if (table->count > MAX_SECTIONS || table->offset > size ||
	    table->count * table->entry_size > size - table->offset)
		return -1;
	return 0;
}

static struct place read_place(const uint8_t *image, const struct table *table, unsigned int index)
{
	const uint8_t *from = image + table->offset + index * table->entry_size;
	Elf64_Shdr wide;
	Elf32_Shdr narrow;

	if (table->is_64) {
		memcpy(&wide, from, sizeof(wide));
		return (struct place){ wide.sh_type, wide.sh_offset, wide.sh_size };
	}
	memcpy(&narrow, from, sizeof(narrow));
	return (struct place){ narrow.sh_type, narrow.sh_offset, narrow.sh_size };
}

/* What a note says: `abi` becomes the ABI of a call that was left in the image. */
static const char *read_note(const struct note *note, struct vm_list *list, enum interface *abi)
{
	unsigned int i;

	if (note_is(note, "hvabi", NOTE_HVABI_VMS))
		return vms_parse(list, (const char *)note->value, note->value_size);
	if (!note_is(note, "hvabi", NOTE_HVABI_USE))
		return NULL;
	for (i = 0; i < INTERFACES; i++) {
		const uint64_t length = strlen(interface_names[i]);

		if (note->value_size > length && !memcmp(note->value, interface_names[i], length) &&
		    note->value[length] == '@')
			*abi = (enum interface)i;
	}
	return NULL;
}

const char *image_find_vms(const uint8_t *image, uint64_t size, struct vm_list *list)
{
	enum interface abi = INTERFACE_KVM;
	uint64_t room = MAX_NOTES;
	const char *why = NULL;
	struct table table;
	unsigned int i;

	list->count = 0;
	list->cpus = 0;
	list->interface = INTERFACES;
	if (find_table(image, size, &table))
		return "it is not an ELF image, or cut short";
	for (i = 0; i < table.count && !why; i++) {
		const struct place place = read_place(image, &table, i);
		struct notes notes = { image, place.size };
		struct note note;

		if (place.type != SHT_NOTE || place.size > size || place.offset > size - place.size)
			continue;
		if (place.size > room)
			return "its notes are too long";
		room -= place.size;
		notes.next += place.offset;
		while (!why && note_next(&notes, &note))
			why = read_note(&note, list, &abi);
	}
	if (list->interface == INTERFACES)
		list->interface = abi;
	vms_complete(list);
	return why;
}
