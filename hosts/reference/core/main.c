/* SPDX-License-Identifier: BSD-2-Clause */
/* From the archive to the last guest. Lines of the host carry a nonce that no guest knows. */
#include "../../../harness/runtime/string.h"
#include "archive.h"
#include "console.h"
#include "layout.h"
#include "page.h"
#include "vm.h"

#ifndef ARCHIVE_SIZE
#define ARCHIVE_SIZE (64u << 20)
#endif

#define MAX_NONCE 64

struct batch {
	struct archive archive;
	char nonce[MAX_NONCE + 1];
	unsigned int index;
};

static int is_letter_or_digit(uint8_t c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static void read_nonce(struct batch *batch)
{
	struct archive_file file;
	uint64_t size;

	if (archive_next(&batch->archive, &file) <= 0)
		host_panic("there is no archive of guests: load one with -device loader");
	if (strlen(file.name) != 5 || memcmp(file.name, "nonce", 5) != 0)
		host_panic("the archive's first file is not `nonce`");
	for (size = 0; size < file.size && is_letter_or_digit(file.data[size]) && size < MAX_NONCE; size++)
		batch->nonce[size] = (char)file.data[size];
	if (!size || (size < file.size && (file.data[size] != '\n' || size + 1 != file.size)))
		host_panic("the nonce is not up to 64 letters and digits");
}

/* A file's name as one word of a line. */
static void print_name(const char *name)
{
	for (; *name; name++)
		host_print("%s", *name > ' ' && *name <= '~' ? (const char[]){ *name, 0 } : "?");
}

static void print_end(const struct batch *batch, const struct vm *vm, const char *refused)
{
	console_start_line();
	host_print("# hvabi-host: %s end %u ", batch->nonce, batch->index);
	if (refused)
		host_print("refused: %s\n", refused);
	else if (vm->end == END_FAULT)
		host_print("fault: %s, pc 0x%lx, address 0x%lx\n", vm->exit.what, (unsigned long)vm->exit.pc,
			   (unsigned long)vm->exit.address);
	else
		host_print("%s\n", vm->end == END_TIMEOUT ? "timeout" : vm->end == END_HALT ? "halt" : "exit");
}

static void run_guest(const struct batch *batch, const struct archive_file *file)
{
	static struct vm vm;
	const char *why;

	console_start_line();
	host_print("# hvabi-host: %s start %u ", batch->nonce, batch->index);
	print_name(file->name);
	host_print("\n");
	why = vm_create(&vm, file->data, file->size, NULL);
	if (!why)
		vm_run(&vm);
	print_end(batch, &vm, why);
	vm_destroy(&vm);
	if (page_count_used())
		host_panic("a guest's memory was not given back");
}

void core_main(void)
{
	struct batch batch = { .archive = { .data = (const uint8_t *)ARCHIVE_ADDRESS, .size = ARCHIVE_SIZE } };
	struct archive_file file;
	int found;

	page_init();
	read_nonce(&batch);
	for (; (found = archive_next(&batch.archive, &file)) > 0; batch.index++)
		run_guest(&batch, &file);
	if (found < 0)
		host_panic("the archive is damaged");
	host_print("# hvabi-host: %s done\n", batch.nonce);
	arch_power_off();
}
