// SPDX-License-Identifier: BSD-2-Clause
/*
 * The host's own share of a call, from the trapped registers to the result in
 * them, without the way into the guest and back: generated dispatch, and an
 * exit handler as one would write it. Both call the operations of the
 * reference hypervisor's core, and check the same things.
 *
 *   exit MODE COUNT     mode: generated, inline, by-hand, loop (nothing called)
 *
 * Counting instructions is the caller's business.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vmi.h"
#include "vmi_host.h"

#include "../hosts/reference/core/ops_mmu.c"

#define CALLS 8			/* a power of two: the mix that is repeated */

typedef void (*handler)(struct vm *vm, struct vmi_x86_64_registers *registers);

/* What the operations ask of a back end. */
static unsigned int flushes;

void arch_flush_guest_tlb(struct vm *vm)
{
	(void)vm;
	flushes++;
}

int arch_set_page_table(struct vm *vm, uint64_t root)
{
	(void)vm;
	(void)root;
	return 0;
}

#include "exit_without.h"
VMI_HOST_OPS(ref, struct vm)
VMI_HOST_DISPATCH(ref, struct vm)

static __attribute__((noinline)) void handle_generated(struct vm *vm, struct vmi_x86_64_registers *r)
{
	vmi_x86_64_dispatch(&ref_vmi_host, vm, r);
}

static __attribute__((noinline)) void handle_inline(struct vm *vm, struct vmi_x86_64_registers *r)
{
	ref_vmi_x86_64_dispatch(vm, r);
}

static struct vmi_host_result invalid_argument(void)
{
	return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
}

static struct vmi_host_result handle_mmu(struct vm *vm, const struct vmi_x86_64_registers *r)
{
	switch ((r->rax >> 16) & 0xff) {
	case VMI_MMU_SET_PTE_NR:
		if ((r->rdi & 3) || r->rsi >> 32)
			return invalid_argument();
		return ref_mmu_set_pte(vm, r->rdi, (uint32_t)r->rsi);
	case VMI_MMU_SET_LONG_PTE_NR:
		if (r->rdi & 7)
			return invalid_argument();
		return ref_mmu_set_long_pte(vm, r->rdi, r->rsi);
	case VMI_MMU_FLUSH_TLB_NR:
		if (r->rdi > 1)
			return invalid_argument();
		return ref_mmu_flush_tlb(vm, (uint32_t)r->rdi);
	case VMI_MMU_INVALIDATE_PAGE_NR:
		return ref_mmu_invalidate_page(vm, r->rdi);
	case VMI_MMU_SET_PAGE_TABLE_NR:
		if (r->rdi & 31)
			return invalid_argument();
		return ref_mmu_set_page_table(vm, r->rdi);
	case VMI_MMU_GET_PAGE_TABLE_NR:
		return ref_mmu_get_page_table(vm);
	case VMI_MMU_REGISTER_PAGE_TABLE_NR:
		if ((r->rdi & 4095) || r->rsi - 1 > 4)
			return invalid_argument();
		return ref_mmu_register_page_table(vm, r->rdi, (uint32_t)r->rsi);
	case VMI_MMU_RELEASE_PAGE_TABLE_NR:
		if (r->rdi & 4095)
			return invalid_argument();
		return ref_mmu_release_page_table(vm, r->rdi);
	default:
		return vmi_host_error(VMI_STATUS_NO_CALL);
	}
}

static __attribute__((noinline)) void handle_by_hand(struct vm *vm, struct vmi_x86_64_registers *r)
{
	struct vmi_host_result result;

	if ((uint32_t)r->rax >> 24 != VMI_FAMILY_MMU)
		result = vmi_host_error(VMI_STATUS_NO_FAMILY);
	else if (r->rax & 0xff00)
		result = vmi_host_error(VMI_STATUS_INVALID_ID);
	else
		result = handle_mmu(vm, r);
	r->rax = (uint64_t)result.status;
	r->rdx = result.value;
}

static __attribute__((noinline)) void handle_nothing(struct vm *vm, struct vmi_x86_64_registers *r)
{
	(void)vm;
	r->rax = 0;
}

static const struct { const char *name; handler run; } modes[] = {
	{ "generated", handle_generated },
	{ "inline", handle_inline },
	{ "by-hand", handle_by_hand },
	{ "loop", handle_nothing },
};

static const struct { uint64_t id, first, second; } mix[CALLS] = {
	{ VMI_MMU_SET_PTE, 0x1000, 0x67 },
	{ VMI_MMU_SET_LONG_PTE, 0x1008, 0x8000000000001067 },
	{ VMI_MMU_FLUSH_TLB, 1, 0 },
	{ VMI_MMU_SET_PTE, 0x1ffc, 0x67 },
	{ VMI_MMU_INVALIDATE_PAGE, 0x7000, 0 },
	{ VMI_MMU_REGISTER_PAGE_TABLE, 0x2000, 1 },
	{ VMI_MMU_SET_PAGE_TABLE, 0x3000, 0 },
	{ VMI_MMU_GET_PAGE_TABLE, 0, 0 },
};

int main(int argc, char **argv)
{
	static struct vm vm;
	handler run = NULL;
	uint64_t failed = 0;

	if (argc != 3)
		return 2;
	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++)
		if (!strcmp(argv[1], modes[i].name))
			run = modes[i].run;
	long count = strtol(argv[2], NULL, 10);
	vm.ram = calloc(1, GUEST_RAM_SIZE);
	if (!run || count <= 0 || !vm.ram)
		return 2;

	for (long i = 0; i < count; i++) {
		size_t k = (size_t)i & (CALLS - 1);
		struct vmi_x86_64_registers registers = { .rax = mix[k].id, .rdi = mix[k].first, .rsi = mix[k].second };

		run(&vm, &registers);
		failed += registers.rax != 0;
	}
	if (failed)
		fprintf(stderr, "exit: %llu calls failed\n", (unsigned long long)failed);
	free(vm.ram);
	return failed != 0;
}
