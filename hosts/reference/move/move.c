/* SPDX-License-Identifier: BSD-2-Clause */
/* What a guest has is carried from one VM to another, part by part: what is not carried is gone. */
#include "../../../harness/runtime/string.h"
#include "ops.h"
#include "release.h"
#include "vm.h"

#define RAM_PAGES (GUEST_RAM_SIZE / PAGE_SIZE)

/* By words, and not by a call of memcpy, which goes by bytes. */
static void copy_memory(uint8_t *to, const uint8_t *from)
{
	volatile uint64_t *word = (volatile uint64_t *)to;
	const volatile uint64_t *source = (const volatile uint64_t *)from;
	uint64_t words;

	for (words = GUEST_RAM_SIZE / sizeof(*word); words; words -= 4, word += 4, source += 4) {
		word[0] = source[0];
		word[1] = source[1];
		word[2] = source[2];
		word[3] = source[3];
	}
}

static void carry_events(struct vm *vm, const struct vm *from)
{
	vm->open_ports = from->open_ports;
	vm->pending = from->pending;
	if (from->event_area)
		vm->event_area = (uint64_t *)(vm->ram + ((const uint8_t *)from->event_area - from->ram));
	vm->event_vector = from->event_vector;
	vm->alarm = from->alarm;
	vm->alarm_set = from->alarm_set;
	vm->alarm_port = from->alarm_port;
}

void vm_move(struct vm *vm, const struct release *release)
{
	static struct vm after;

	memset(&after, 0, sizeof(after));
	after.setting = vm->setting;
	after.format = vm->format;
	after.started = vm->started;
	after.watchdog = vm->watchdog;
	after.moved = 1;
	after.page_table = vm->page_table;
	memcpy(after.registered_tables, vm->registered_tables, sizeof(after.registered_tables));
	after.ram = page_alloc(RAM_PAGES);
	if (!after.ram || arch_vm_take_over(&after, vm) ||
	    arch_map(&after, GUEST_RAM_BASE, (uintptr_t)after.ram, RAM_PAGES, ACCESS_READ | ACCESS_WRITE | ACCESS_EXECUTE))
		host_panic("there is no memory left to move a guest");
	copy_memory(after.ram, vm->ram);
	if (release->has_events)
		carry_events(&after, vm);
	if (release->has_mappings && vma_take_over(&after, vm))
		host_panic("there is no memory left to move a guest's mappings");
	vm_destroy(vm);
	*vm = after;
}
