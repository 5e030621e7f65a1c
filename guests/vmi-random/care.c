/* SPDX-License-Identifier: BSD-2-Clause */
/* Keeps calls at random from taking the ground from under the guest that makes them. */
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "random.h"

#if __has_include("sites.h")
#include "sites.h"
#endif
#include "vmi_guest.h"

#define GUARD_SIZE 0x1000u
#define GUARD 0x5a
#define MEMORY_SIZE 0x1000000u
#if defined(__x86_64__) || defined(__i386__)
#define MEMORY 0ull
#elif defined(__aarch64__)
#define MEMORY 0x40000000ull
#else
#define MEMORY 0x80000000ull
#endif

/* The second half is room for what begins in the first, which is where addresses point. */
static struct {
	uint8_t before[GUARD_SIZE], offered[2 * OFFERED_SIZE], after[GUARD_SIZE];
} memory __attribute__((aligned(4096)));

uint8_t *const offered_memory = memory.offered;

struct care {
	const char *name;
	enum tame_kind kind;
};

static const struct care cares[] = {
	{ "cpu.halt", TAME_NEVER },
	{ "event.wait", TAME_NEVER },
	{ "cpu.shutdown", TAME_REASON },
	{ "mmu.set_page_table", TAME_WILD },
	{ "cpu.run_queue", TAME_OFFER },
	{ "cpu.set_kernel_stack", TAME_OFFER },
	{ "mmu.set_pte", TAME_OFFER },
	{ "mmu.set_long_pte", TAME_OFFER },
	{ "event.set_area", TAME_OFFER },
	{ "console.read", TAME_OFFER },
	{ "console.write", TAME_TEXT },
	{ "segmentation.set_gdt", TAME_OFFER },
	{ "segmentation.set_idt", TAME_OFFER },
	{ "segmentation.set_ldt", TAME_NEVER },
	{ "segmentation.set_tr", TAME_NEVER },
};

enum tame_kind tame_kind(const char *name)
{
	unsigned int i;

	for (i = 0; i < sizeof(cares) / sizeof(cares[0]); i++) {
		if (strlen(name) == strlen(cares[i].name) && !memcmp(name, cares[i].name, strlen(name)))
			return cares[i].kind;
	}
	return TAME_NOT;
}

int is_guest_memory(uint64_t address)
{
	return address >= MEMORY && address - MEMORY < MEMORY_SIZE;
}

void fill_guards(void)
{
	memset(memory.before, GUARD, GUARD_SIZE);
	memset(memory.after, GUARD, GUARD_SIZE);
#if defined(__x86_64__) || defined(__i386__)
	restore_machine();	/* where descriptors may be written from the first call on */
	vmi_segmentation_set_gdt((uintptr_t)memory.offered, 0xffff);
	vmi_segmentation_set_idt((uintptr_t)memory.offered, 0xffff);
#endif
}

static unsigned int count_changed(const uint8_t *guard)
{
	unsigned int i, changed = 0;

	for (i = 0; i < GUARD_SIZE; i++)
		changed += guard[i] != GUARD;
	return changed;
}

int check_guards(void)
{
	unsigned int before = count_changed(memory.before), after = count_changed(memory.after);

	if (before || after)
		ktap_message("%u bytes before and %u bytes after the memory that calls were given have changed", before, after);
	return !before && !after;
}

uint64_t find_window(void)
{
#ifdef VMI_FAMILY_VMA
	return vmi_vma_get_window(VMI_WINDOW_PART_FIRST).value;
#else
	return 0;
#endif
}

void restore_machine(void)
{
#if defined(__x86_64__) || defined(__i386__)
	vmi_segmentation_set_gdt(0x1000, 0xff);
	vmi_segmentation_set_idt(0x2000, 0xfff);
#endif
#ifdef VMI_FAMILY_EVENT
	vmi_timer_cancel_alarm();
#endif
}
