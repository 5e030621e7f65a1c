/* SPDX-License-Identifier: BSD-2-Clause */
#include "image.h"

#include <elf.h>
#include <stdlib.h>
#include <string.h>

#include <CUnit/Basic.h>

#include "tests.h"

#define ROOM 4096u

static uint8_t image[ROOM];
static uint64_t used;
static struct vm_list list;

static void put(const void *data, uint64_t size)
{
	memcpy(image + used, data, size);
	used += size;
}

static void put_note(uint32_t type, const char *text)
{
	const uint32_t head[3] = { 6, (uint32_t)strlen(text) + 1, type };

	put(head, sizeof(head));
	put("hvabi\0\0", 8);
	put(text, strlen(text) + 1);
	used = (used + 3) & ~3ull;
}

static void begin(void)
{
	memset(image, 0, sizeof(image));
	used = sizeof(Elf64_Ehdr);
}

/* The sections' table: one that is none, one of notes, from the header to here. */
static void finish(int is_64)
{
	Elf64_Ehdr wide = { .e_shoff = used, .e_shentsize = sizeof(Elf64_Shdr), .e_shnum = 2 };
	Elf32_Ehdr narrow = { .e_shoff = (uint32_t)used, .e_shentsize = sizeof(Elf32_Shdr), .e_shnum = 2 };
	Elf64_Shdr wide_notes = { .sh_type = SHT_NOTE, .sh_offset = sizeof(wide), .sh_size = used - sizeof(wide) };
	Elf32_Shdr narrow_notes = { .sh_type = SHT_NOTE, .sh_offset = sizeof(wide), .sh_size = (uint32_t)(used - sizeof(wide)) };

	memcpy(image, is_64 ? (void *)&wide : (void *)&narrow, is_64 ? sizeof(wide) : sizeof(narrow));
	memcpy(image, ELFMAG, SELFMAG);
	image[EI_CLASS] = is_64 ? ELFCLASS64 : ELFCLASS32;
	used += is_64 ? sizeof(wide_notes) : sizeof(narrow_notes);	/* that is none */
	put(is_64 ? (void *)&wide_notes : (void *)&narrow_notes, is_64 ? sizeof(wide_notes) : sizeof(narrow_notes));
}

/* Of the first `size` bytes, with nothing behind them. */
static const char *find(uint64_t size)
{
	uint8_t *copy = malloc(size ? size : 1);
	const char *why;

	memcpy(copy, image, size);
	why = image_find_vms(copy, size, &list);
	free(copy);
	return why;
}

static void test_machines(void)
{
	int is_64;

	for (is_64 = 0; is_64 < 2; is_64++) {
		begin();
		put_note(1, "hyperv@5.0 0123456789abcdef control=0x2");
		put_note(2, "vm without-a clear 0x40000001.0 eax 0x20\nvm all\n");
		put_note(2, "cpus 66\n");
		finish(is_64);
		CU_ASSERT_PTR_NULL(find(used));
		CU_ASSERT_EQUAL(list.count, 2);
		CU_ASSERT_EQUAL(list.vm[0].edit[0].clear, 0x20);
		CU_ASSERT_EQUAL(list.interface, INTERFACE_HYPERV);
		CU_ASSERT_EQUAL(list.cpus, 66);
	}
}

static void test_interfaces(void)
{
	begin();
	finish(1);
	CU_ASSERT_PTR_NULL(find(used));
	CU_ASSERT(list.count == 1 && list.interface == INTERFACE_KVM && !list.cpus);

	begin();
	put_note(1, "vmi@4.2 0123456789abcdef id=0x1000000");
	finish(1);
	CU_ASSERT_PTR_NULL(find(used));
	CU_ASSERT(list.count == 1 && list.interface == INTERFACE_VMI);

	begin();	/* what an image asks for counts, in whatever order the notes are */
	put_note(2, "interface hyperv\n");
	put_note(1, "vmi@4.2 0123456789abcdef id=0x1000000");
	put_note(2, "vm all\n");
	finish(1);
	CU_ASSERT_PTR_NULL(find(used));
	CU_ASSERT(list.count == 1 && list.interface == INTERFACE_HYPERV);

	begin();
	put_note(1, "vmix@1.0 x");
	put_note(3, "interface nothing\n");
	finish(1);
	CU_ASSERT_PTR_NULL(find(used));
	CU_ASSERT_EQUAL(list.interface, INTERFACE_KVM);
}

static void test_mistakes(void)
{
	begin();
	put_note(2, "machine\n");
	finish(1);
	CU_ASSERT_PTR_NOT_NULL(find(used));
	begin();
	finish(1);
	image[0] = 'x';
	CU_ASSERT_PTR_NOT_NULL(find(used));
	CU_ASSERT_PTR_NOT_NULL(find(0));
}

/* Wherever an image is cut, nothing behind the cut is read (which the sanitizer would see). */
static void test_cut_anywhere(void)
{
	uint64_t cut;
	int is_64;

	for (is_64 = 0; is_64 < 2; is_64++) {
		begin();
		put_note(2, "vm all\n");
		finish(is_64);
		for (cut = 0; cut < used; cut++)
			CU_ASSERT_PTR_NOT_NULL(find(cut));
	}
}

/* Any byte of headers and notes wrong: an answer, and nothing read outside. */
static void test_wrong_bytes(void)
{
	static const uint8_t values[] = { 0, 1, 0x7f, 0x80, 0xff };
	uint64_t place;
	unsigned int i;
	uint8_t right;

	begin();
	put_note(2, "vm all\n");
	finish(1);
	for (place = 0; place < used; place++) {
		right = image[place];
		for (i = 0; i < sizeof(values); i++) {
			image[place] = values[i];
			find(used);
		}
		image[place] = right;
	}
	CU_ASSERT_PTR_NULL(find(used));
}

/* Many sections over the same bytes: as much to read as an image of many times its size has. */
static void test_notes_over_and_over(void)
{
	enum { SECTIONS = 256, NOTES = 8192 };
	static uint8_t large[sizeof(Elf64_Ehdr) + SECTIONS * sizeof(Elf64_Shdr) + NOTES];
	const Elf64_Ehdr header = {
		.e_ident = ELFMAG "\2", .e_shoff = sizeof(header), .e_shentsize = sizeof(Elf64_Shdr), .e_shnum = SECTIONS,
	};
	Elf64_Shdr section = { .sh_type = SHT_NOTE, .sh_offset = sizeof(large) - NOTES, .sh_size = NOTES };
	unsigned int i;

	memcpy(large, &header, sizeof(header));
	for (i = 0; i < SECTIONS; i++) {
		section.sh_size = i < 128 ? NOTES : 0;
		memcpy(large + sizeof(header) + i * sizeof(section), &section, sizeof(section));
	}
	CU_ASSERT_PTR_NULL(image_find_vms(large, sizeof(large), &list));
	section.sh_size = 1;
	memcpy(large + sizeof(header) + 128 * sizeof(section), &section, sizeof(section));
	CU_ASSERT_PTR_NOT_NULL(image_find_vms(large, sizeof(large), &list));
}

void add_image_tests(void)
{
	CU_pSuite suite = CU_add_suite("image", NULL, NULL);

	CU_add_test(suite, "machines of a note", test_machines);
	CU_add_test(suite, "interfaces", test_interfaces);
	CU_add_test(suite, "mistakes", test_mistakes);
	CU_add_test(suite, "cut anywhere", test_cut_anywhere);
	CU_add_test(suite, "wrong bytes", test_wrong_bytes);
	CU_add_test(suite, "notes over and over", test_notes_over_and_over);
}
