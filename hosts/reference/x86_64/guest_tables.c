/* SPDX-License-Identifier: BSD-2-Clause */
/* Operations on the guest's descriptor tables and its page table root. */
#include "guest_state.h"
#include "x86.h"

#define ENTRY_PRESENT 1ull
#define ENTRY_LARGE (1ull << 7)
#define ENTRY_ADDRESS 0x000ffffffffff000ull
#define NOWHERE UINT64_MAX

enum { TYPE_TSS_16 = 1, TYPE_LDT = 2, TYPE_TSS = 9, TYPE_BUSY = 2 };
#define DESCRIPTOR_KIND 0x9f	/* present, system, type: of a descriptor's bits 47..40 */
#define DESCRIPTOR_PRESENT 0x80

static int is_long(const struct guest_state *state)
{
	return (state->efer & EFER_LMA) != 0;
}

/* An address that the guest's mode can form. */
static uint64_t trim(const struct guest_state *state, uint64_t address)
{
	return is_long(state) ? address : (uint32_t)address;
}

static int fits_mode(const struct guest_state *state, uint64_t address)
{
	const unsigned int shift = state->cr4 & CR4_LA57 ? 7 : 16;

	return !is_long(state) || (uint64_t)((int64_t)(address << shift) >> shift) == address;
}

/* The 32-bit format without PAE. */
static uint64_t translate_short(const struct vm *vm, const struct guest_state *state, uint64_t gva)
{
	const uint32_t *entry = vm_memory(vm, (state->cr3 & 0xfffff000u) + (gva >> 22) * 4, 4);

	if (!entry || !(*entry & ENTRY_PRESENT))
		return NOWHERE;
	if (*entry & ENTRY_LARGE && state->cr4 & CR4_PSE)
		return (*entry & 0xffc00000u) | (uint64_t)(*entry >> 13 & 0xff) << 32 | (gva & 0x3fffff);
	entry = vm_memory(vm, (*entry & 0xfffff000u) + (gva >> 12 & 0x3ff) * 4, 4);
	if (!entry || !(*entry & ENTRY_PRESENT))
		return NOWHERE;
	return (*entry & 0xfffff000u) | (gva & 0xfff);
}

static uint64_t translate_wide(const struct vm *vm, const struct guest_state *state, uint64_t gva)
{
	unsigned int level = !is_long(state) ? 2 : state->cr4 & CR4_LA57 ? 4 : 3;
	uint64_t table = level == 2 ? state->cr3 & 0xffffffe0u : state->cr3 & ENTRY_ADDRESS;

	for (;; level--) {
		const unsigned int shift = 12 + 9 * level;
		const uint64_t *entry = vm_memory(vm, table + (gva >> shift & 0x1ff) * 8, 8);
		const uint64_t below = (1ull << shift) - 1;

		if (!entry || !(*entry & ENTRY_PRESENT))
			return NOWHERE;
		if (!level || (level <= 2 && *entry & ENTRY_LARGE))
			return (*entry & ENTRY_ADDRESS & ~below) | (gva & below);
		table = *entry & ENTRY_ADDRESS;
	}
}

/* Where a guest virtual address is, or NOWHERE. What comes out need not be memory. */
static uint64_t translate(const struct vm *vm, const struct guest_state *state, uint64_t gva)
{
	gva = trim(state, gva);
	if (!(state->cr0 & CR0_PG))
		return gva;
	return state->cr4 & CR4_PAE ? translate_wide(vm, state, gva) : translate_short(vm, state, gva);
}

static void *find_memory(const struct vm *vm, const struct guest_state *state, uint64_t gva, unsigned int size)
{
	const uint64_t gpa = translate(vm, state, gva);

	if (gpa == NOWHERE || gpa % PAGE_SIZE + size > PAGE_SIZE)
		return NULL;
	return vm_memory(vm, gpa, size);
}

void *find_guest_memory(const struct vm *vm, uint64_t gva, unsigned int size)
{
	return find_memory(vm, load_guest_state(vm), gva, size);
}

int arch_set_page_table(struct vm *vm, uint64_t root)
{
	struct guest_state *state = load_guest_state(vm);
	const int is_pae = !is_long(state) && state->cr4 & CR4_PAE;

	if (state->cr0 & CR0_PG && !is_pae && root % PAGE_SIZE != 0)
		return -1;
	state->cr3 = root;
	store_guest_state(vm);
	arch_flush_guest_tlb(vm);
	return 0;
}

/* Writes the stack to the task that is loaded, if one is. */
static void store_kernel_stack(struct vm *vm, const struct guest_state *state)
{
	const struct guest_stack *stack = find_guest_stack(vm);
	const unsigned int size = is_long(state) ? 8 : 4;
	const uint8_t type = state->tr.attributes & 0xf;
	void *place;

	if (!stack->is_set || !state->tr.selector || state->tr.limit < 4 + size - 1 ||
	    (type != TYPE_TSS && type != (TYPE_TSS | TYPE_BUSY)))
		return;
	place = find_memory(vm, state, state->tr.base + 4, size);
	if (place)
		__builtin_memcpy(place, &stack->address, size);
}

int arch_set_kernel_stack(struct vm *vm, uint64_t stack)
{
	const struct guest_state *state = load_guest_state(vm);

	if (!fits_mode(state, stack))
		return -1;
	*find_guest_stack(vm) = (struct guest_stack){ .address = stack, .is_set = 1 };
	store_kernel_stack(vm, state);
	return 0;
}

int arch_set_table(struct vm *vm, enum arch_table table, uint64_t base, uint16_t limit)
{
	struct guest_state *state = load_guest_state(vm);
	struct guest_segment *place = table == TABLE_GDT ? &state->gdtr : &state->idtr;

	if (!fits_mode(state, base))
		return -1;
	place->base = trim(state, base);
	place->limit = limit;
	store_guest_state(vm);
	return 0;
}

/* The words of a system descriptor in the GDT, in guest memory: two in long mode. 0 or -1. */
static int find_system_descriptor(struct vm *vm, const struct guest_state *state, uint16_t selector, uint64_t *words[2])
{
	const unsigned int count = is_long(state) ? 2 : 1, offset = selector & 0xfff8u;
	unsigned int i;

	if (offset + 8 * count - 1 > state->gdtr.limit)
		return -1;
	for (i = 0; i < count; i++) {
		words[i] = find_memory(vm, state, state->gdtr.base + offset + 8 * i, 8);
		if (!words[i])
			return -1;
	}
	return 0;
}

static struct guest_segment read_segment(uint16_t selector, uint64_t low, uint64_t high)
{
	struct guest_segment segment = {
		.selector = selector,
		.attributes = (uint16_t)((low >> 40 & 0xff) | (low >> 52 & 0xf) << 8),
		.limit = (uint32_t)((low & 0xffff) | (low >> 48 & 0xf) << 16),
		.base = (low >> 16 & 0xffffff) | (low >> 56 & 0xff) << 24 | (high & UINT32_MAX) << 32,
	};

	if (low >> 55 & 1)
		segment.limit = segment.limit << 12 | 0xfff;
	return segment;
}

static int is_kind(const struct guest_state *state, enum arch_segment segment, uint64_t low)
{
	const unsigned int kind = (unsigned int)(low >> 40) & DESCRIPTOR_KIND;

	if (segment == SEGMENT_LDT)
		return kind == (DESCRIPTOR_PRESENT | TYPE_LDT);
	if (kind == (DESCRIPTOR_PRESENT | TYPE_TSS_16))
		return !is_long(state);
	return kind == (DESCRIPTOR_PRESENT | TYPE_TSS);
}

int arch_set_segment(struct vm *vm, enum arch_segment segment, uint16_t selector)
{
	struct guest_state *state = load_guest_state(vm);
	uint64_t *words[2], low, high;
	struct guest_segment loaded;

	if (!(selector & 0xfff8u)) {
		if (segment == SEGMENT_TR)
			return -1;
		state->ldtr = (struct guest_segment){ .selector = selector };
		store_guest_state(vm);
		return 0;
	}
	if (find_system_descriptor(vm, state, selector, words))
		return -1;
	low = *words[0];
	high = is_long(state) ? *words[1] : 0;
	loaded = read_segment(selector, low, high);
	if (!is_kind(state, segment, low) || !fits_mode(state, loaded.base))
		return -1;
	if (segment == SEGMENT_LDT) {
		state->ldtr = loaded;
		store_guest_state(vm);
		return 0;
	}
	*words[0] = low | (uint64_t)TYPE_BUSY << 40;
	loaded.attributes |= TYPE_BUSY;
	state->tr = loaded;
	store_guest_state(vm);
	store_kernel_stack(vm, state);
	return 0;
}

int arch_find_descriptor(struct vm *vm, enum arch_descriptors table, uint32_t index, uint64_t *gpa, unsigned int *size)
{
	const struct guest_state *state = load_guest_state(vm);
	const struct guest_segment *place =
		table == DESCRIPTORS_GDT ? &state->gdtr : table == DESCRIPTORS_LDT ? &state->ldtr : &state->idtr;

	*size = table == DESCRIPTORS_IDT && is_long(state) ? 16 : 8;
	if (table == DESCRIPTORS_LDT && !(state->ldtr.attributes & DESCRIPTOR_PRESENT))
		return -1;
	if ((uint64_t)index * *size + *size - 1 > place->limit)
		return -1;
	*gpa = translate(vm, state, place->base + (uint64_t)index * *size);
	if (*gpa == NOWHERE || *gpa % PAGE_SIZE + *size > PAGE_SIZE)
		return -1;
	return 0;
}
