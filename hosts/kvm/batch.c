/* SPDX-License-Identifier: BSD-2-Clause */
#include "batch.h"

#include <string.h>

#include "archive.h"
#include "console.h"
#include "image.h"
#include "machine.h"
#include "output.h"
#include "watch.h"

#define MAX_NONCE 64

static struct archive archive;
static char nonce[MAX_NONCE + 1];

static int is_letter_or_digit(uint8_t c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

const char *batch_open(const struct batch_source *source)
{
	struct archive_file file;
	uint64_t size;

	archive = (struct archive){ .data = source->data, .size = source->size };
	if (archive_next(&archive, &file) <= 0)
		return "it is not an archive of guests (cpio, format newc)";
	if (strcmp(file.name, "nonce"))
		return "the archive's first file is not `nonce`";
	for (size = 0; size < file.size && is_letter_or_digit(file.data[size]) && size < MAX_NONCE; size++)
		nonce[size] = (char)file.data[size];
	if (!size || (size < file.size && (file.data[size] != '\n' || size + 1 != file.size)))
		return "the nonce is not up to 64 letters and digits";
	return NULL;
}

void batch_unavailable(const char *why)
{
	console_start_line();
	host_print("# hvabi-host: %s unavailable %s\n", nonce, why);
	output_flush();
}

/* A file's name as one word of a line. */
static void print_name(const char *name)
{
	for (; *name; name++)
		host_print("%s", *name > ' ' && *name <= '~' ? (const char[]){ *name, 0 } : "?");
}

static void print_end(unsigned int index, const struct vm *vm, const char *refused)
{
	console_start_line();
	host_print("# hvabi-host: %s end %u ", nonce, index);
	if (refused)
		host_print("refused: %s\n", refused);
	else if (vm->end == END_FAULT)
		host_print("fault: %s, pc 0x%lx, address 0x%lx\n", vm->exit.what, (unsigned long)vm->exit.pc,
			   (unsigned long)vm->exit.address);
	else
		host_print("%s\n", vm->end == END_TIMEOUT ? "timeout" : vm->end == END_HALT ? "halt" : "exit");
}

/* One machine of an image, to its end. NULL, or why it could not be made. */
static const char *run_vm(struct vm *vm, const struct archive_file *file, const struct vm_setting *setting)
{
	const char *why = vm_create(vm, file->data, file->size, setting), *error = machine_take_error();

	if (!why) {
		if (setting->count > 1)
			host_print("# vm %u: %s\n", setting->index, setting->plan->name);
		vm_run(vm);
	} else if (*error) {
		why = error;
	}
	console_start_line();
	vm_destroy(vm);
	watch_beat();
	return why;
}

static void run_guest(unsigned int index, const struct archive_file *file)
{
	static struct vm_list list;
	static struct vm vm;
	const char *why = image_find_vms(file->data, file->size, &list);
	struct vm_setting setting;
	unsigned int i;

	console_start_line();
	host_print("# hvabi-host: %s start %u ", nonce, index);
	print_name(file->name);
	host_print("\n");
	if (!why)
		why = machine_refuses(list.interface);
	if (!why && list.cpus)
		why = machine_refuses_cpus(list.cpus);
	machine_place(list.interface);
	vm.end = END_EXIT;
	for (i = 0; !why && i < list.count && vm.end == END_EXIT; i++) {
		setting = (struct vm_setting){
			.interface = list.interface, .cpus = list.cpus, .plan = &list.vm[i], .index = i, .count = list.count,
		};
		why = run_vm(&vm, file, &setting);
	}
	print_end(index, &vm, why);
}

int batch_run(void)
{
	struct archive_file file;
	unsigned int index;
	int found;

	for (index = 0; (found = archive_next(&archive, &file)) > 0; index++)
		run_guest(index, &file);
	if (found < 0)
		return -1;
	host_print("# hvabi-host: %s done\n", nonce);
	output_flush();
	return 0;
}
