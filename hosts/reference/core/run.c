/* SPDX-License-Identifier: BSD-2-Clause */
/* The life of one guest. */
#include "../../../harness/runtime/string.h"
#include "console.h"
#include "elf.h"
#include "event.h"
#include "layout.h"
#include "vm.h"

#ifndef WATCHDOG_MS
#define WATCHDOG_MS 30000
#endif
#define NS_PER_MS 1000000ull
#define LOOK_AGAIN_NS NS_PER_MS	/* at the latest, an unmasked port is noticed */

#define RAM_PAGES (GUEST_RAM_SIZE / PAGE_SIZE)

const char *vm_create(struct vm *vm, const uint8_t *image, uint64_t size, const void *setting)
{
	const char *why;
	uint64_t entry;

	memset(vm, 0, sizeof(*vm));
	vm->setting = setting;
	vm->ram = page_alloc(RAM_PAGES);
	if (!vm->ram)
		return "the host has no memory left for it";
	why = elf_load(image, size, vm->ram, &vm->format, &entry);
	if (why)
		return why;
	if (arch_vm_create(vm, vm->format, entry) ||
	    arch_map(vm, GUEST_RAM_BASE, (uintptr_t)vm->ram, RAM_PAGES, ACCESS_READ | ACCESS_WRITE | ACCESS_EXECUTE))
		return "the host has no memory left for its tables";
	return NULL;
}

void vm_destroy(struct vm *vm)
{
	if (vm->arch)
		arch_vm_destroy(vm);
	page_free(vm->mappings, MAPPINGS_PAGES);
	page_free(vm->ram, RAM_PAGES);
}

void vm_wait_for_interrupt(struct vm *vm)
{
	for (;;) {
		event_update(vm);
		if (event_interrupt(vm))
			return;
		if (!vm->alarm_set) {
			vm->end = END_HALT;
			return;
		}
		event_wait_for_alarm(vm);
		if (vm->end)
			return;
	}
}

static uint64_t next_deadline(const struct vm *vm)
{
	uint64_t deadline = vm->alarm_set && vm->alarm < vm->watchdog ? vm->alarm : vm->watchdog;
	uint64_t look;

	if (!event_is_masked(vm))
		return deadline;
	look = arch_now() + LOOK_AGAIN_NS;
	return look < deadline ? look : deadline;
}

static void handle_exit(struct vm *vm, enum vm_exit reason)
{
	switch (reason) {
	case EXIT_HYPERCALL:
		arch_dispatch(vm);
		break;
	case EXIT_TIMER:
		if (arch_now() >= vm->watchdog)
			vm->end = END_TIMEOUT;
		break;
	case EXIT_IDLE:
		vm_wait_for_interrupt(vm);
		break;
	case EXIT_CONSOLE:
		console_write(&vm->exit.byte, 1);
		break;
	case EXIT_SHUTDOWN:
		vm->end = END_EXIT;
		break;
	case EXIT_FAULT:
		vm->end = END_FAULT;
		break;
	case EXIT_HALT:
		vm->end = END_HALT;
		break;
	}
}

void vm_run(struct vm *vm)
{
	vm->started = arch_now();
	vm->watchdog = vm->started + WATCHDOG_MS * NS_PER_MS;
	while (!vm->end) {
		event_update(vm);
		arch_set_event(vm, event_interrupt(vm), vm->event_vector);
		handle_exit(vm, arch_run(vm, next_deadline(vm)));
	}
}
