/* SPDX-License-Identifier: BSD-2-Clause */
#include "fake.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "console.h"
#include "layout.h"
#include "page.h"

#define FAKE_MEMORY (40u << 20)

struct fake fake;
uint8_t fake_archive[FAKE_ARCHIVE_SIZE];
static uint8_t *memory;
static struct vm vm;		/* of fake_vm() */

const struct guest_format guest_formats[] = {
	{ 2, 62, 1, "wide" },
	{ 1, 3, 1, "narrow" },
	{ 2, 183, 0, "plain" },
	{ 0, 0, 0, NULL },
};

void fake_reset(void)
{
	if (!memory) {
		memory = aligned_alloc(1u << 21, FAKE_MEMORY);
		if (!memory)
			abort();
		memset(memory, 0xa5, FAKE_MEMORY);
		page_init();
	}
	page_free(vm.mappings, VMA_WINDOW_SIZE / PAGE_SIZE * sizeof(*vm.mappings) / PAGE_SIZE);
	page_free(vm.ram, GUEST_RAM_SIZE / PAGE_SIZE);
	memset(&vm, 0, sizeof(vm));
	console_start_line();
	memset(&fake, 0, sizeof(fake));
	fake.now = 1000;
	fake.maps_left = -1;
	memset(fake_archive, 0, sizeof(fake_archive));
}

struct vm *fake_vm(void)
{
	fake_reset();
	vm.ram = page_alloc(GUEST_RAM_SIZE / PAGE_SIZE);
	vm.started = fake.now;
	vm.watchdog = fake.now + 1000000;
	return &vm;
}

static void put(uint8_t *to, uint64_t value, unsigned int bytes)
{
	for (; bytes; bytes--, value >>= 8)
		*to++ = (uint8_t)value;
}

uint32_t fake_image(uint8_t image[FAKE_IMAGE_SIZE], int with_note)
{
	static const uint8_t start[] = { 0x7f, 'E', 'L', 'F', 2, 1, 1 };

	memset(image, 0, FAKE_IMAGE_SIZE);
	memcpy(image, start, sizeof(start));
	put(image + 16, 2, 2);
	put(image + 18, with_note ? 62 : 183, 2);
	put(image + 24, GUEST_RAM_BASE + 0x1000, 8);
	put(image + 32, 64, 8);			/* segments */
	put(image + 54, 56, 2);
	put(image + 56, with_note ? 2 : 1, 2);
	put(image + 64, 1, 4);			/* load */
	put(image + 64 + 8, 256, 8);
	put(image + 64 + 24, GUEST_RAM_BASE + 0x1000, 8);
	put(image + 64 + 32, 16, 8);
	put(image + 64 + 40, 32, 8);
	put(image + 120, 4, 4);			/* note */
	put(image + 120 + 8, 300, 8);
	put(image + 120 + 32, 24, 8);
	memcpy(image + 256, "0123456789abcdef", 16);
	put(image + 300, 4, 4);
	put(image + 304, 4, 4);
	put(image + 308, 18, 4);
	memcpy(image + 312, "Xen", 4);
	put(image + 316, GUEST_RAM_BASE + 0x1004, 4);
	return FAKE_IMAGE_SIZE;
}

uint32_t fake_add_file(uint32_t at, const char *name, const void *data, uint32_t size)
{
	const uint32_t name_size = (uint32_t)strlen(name) + 1;
	char header[111];

	snprintf(header, sizeof(header), "070701%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X", 1, 0100644, 0, 0,
		 1, 0, size, 0, 0, 0, 0, name_size, 0);
	memcpy(fake_archive + at, header, 110);
	memcpy(fake_archive + at + 110, name, name_size);
	at += (110 + name_size + 3) & ~3u;
	if (size)
		memcpy(fake_archive + at, data, size);
	return at + ((size + 3) & ~3u);
}

void arch_write(const char *data, size_t size)
{
	if (size > sizeof(fake.output) - 1 - fake.output_size)
		size = sizeof(fake.output) - 1 - fake.output_size;
	memcpy(fake.output + fake.output_size, data, size);
	fake.output_size += (uint32_t)size;
}

int arch_read(void)
{
	return fake.input && *fake.input ? *fake.input++ : -1;
}

void arch_power_off(void)
{
	longjmp(fake.power_off, 1);
}

uint64_t arch_now(void)
{
	fake.now += fake.step;
	return fake.now;
}

void arch_free_memory(uint64_t *first, uint64_t *size)
{
	*first = (uintptr_t)memory;
	*size = FAKE_MEMORY;
}

int arch_vm_create(struct vm *vm, const struct guest_format *format, uint64_t entry)
{
	(void)format;
	(void)entry;
	vm->arch = page_alloc(1);
	return vm->arch ? 0 : -1;
}

void arch_vm_destroy(struct vm *vm)
{
	page_free(vm->arch, 1);
	vm->arch = NULL;
}

int arch_map(struct vm *vm, uint64_t gpa, uint64_t hpa, uint64_t pages, unsigned int access)
{
	(void)vm;
	for (; pages; pages--, gpa += PAGE_SIZE, hpa += PAGE_SIZE) {
		const uint64_t index = (gpa - VMA_WINDOW) / PAGE_SIZE;

		if (fake.maps_left == 0)
			return -1;
		if (fake.maps_left > 0)
			fake.maps_left--;
		if (index < 1024) {
			fake.access[index] = (uint8_t)access;
			fake.mapped[index] = hpa;
		}
	}
	return 0;
}

void arch_unmap(struct vm *vm, uint64_t gpa, uint64_t pages)
{
	(void)vm;
	for (; pages; pages--, gpa += PAGE_SIZE)
		if ((gpa - VMA_WINDOW) / PAGE_SIZE < 1024)
			fake.access[(gpa - VMA_WINDOW) / PAGE_SIZE] = 0;
}

/* The processor's state of a guest is the root of its tables. */
int arch_vm_take_over(struct vm *vm, struct vm *from)
{
	if (fake.refuse_state || arch_vm_create(vm, from->format, 0))
		return -1;
	fake.taken_over++;
	arch_vm_destroy(from);
	return 0;
}

enum vm_exit arch_run(struct vm *vm, uint64_t deadline)
{
	fake.deadline = deadline;
	return fake.guest(vm, fake.runs++);
}

void arch_dispatch(struct vm *vm)
{
	fake.result = vmi_dispatch(host_operations, vm, fake.id, fake.args);
}

void arch_set_event(struct vm *vm, int asserted, unsigned int vector)
{
	(void)vm;
	fake.event_asserted = asserted;
	fake.event_vector = vector;
}

void arch_flush_guest_tlb(struct vm *vm)
{
	(void)vm;
	fake.flushes++;
}

int arch_set_page_table(struct vm *vm, uint64_t root)
{
	(void)vm;
	if (fake.refuse_state)
		return -1;
	fake.root = root;
	return 0;
}

int arch_set_kernel_stack(struct vm *vm, uint64_t stack)
{
	(void)vm;
	(void)stack;
	return fake.refuse_state ? -1 : 0;
}

int arch_set_table(struct vm *vm, enum arch_table table, uint64_t base, uint16_t limit)
{
	(void)vm;
	(void)table;
	(void)base;
	(void)limit;
	return fake.refuse_state ? -1 : 0;
}

int arch_set_segment(struct vm *vm, enum arch_segment segment, uint16_t selector)
{
	(void)vm;
	(void)segment;
	(void)selector;
	return fake.refuse_state ? -1 : 0;
}

/* A GDT of 16 entries at 0x2000, an IDT of 16 wide ones at 0x3000, no LDT. */
int arch_find_descriptor(struct vm *vm, enum arch_descriptors table, uint32_t index, uint64_t *gpa, unsigned int *size)
{
	(void)vm;
	if (table == DESCRIPTORS_LDT || index >= 16)
		return -1;
	*size = table == DESCRIPTORS_IDT ? 16 : 8;
	*gpa = GUEST_RAM_BASE + (table == DESCRIPTORS_IDT ? 0x3000 : 0x2000) + (uint64_t)index * *size;
	return 0;
}
