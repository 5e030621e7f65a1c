/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The parts of the x86-64 back end that only work on memory: nested tables, the guest's own tables, and the instructions
 * that are performed for it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <CUnit/Basic.h>

#include "layout.h"
#include "page.h"
#include "svm.h"

#define MEMORY (32u << 20)
#define MIB (1u << 20)

static uint8_t *memory;
static struct vm vm;
static int injected_vector;
static int64_t injected_error;

void arch_free_memory(uint64_t *first, uint64_t *size)
{
	*first = (uintptr_t)memory;
	*size = MEMORY;
}

void host_panic(const char *why)
{
	fprintf(stderr, "panic: %s\n", why);
	abort();
}

void save_rest(struct arch_vm *arch)
{
	(void)arch;
}

void arch_flush_guest_tlb(struct vm *flushed)
{
	flushed->arch->flush = 1;
}

void inject_exception(struct arch_vm *arch, unsigned int vector, int64_t error)
{
	(void)arch;
	injected_vector = (int)vector;
	injected_error = error;
}

/* A guest in 32-bit protected mode without paging. */
static struct vmcb *begin(void)
{
	static struct arch_vm arch;
	static struct vmcb vmcb;
	static uint8_t *ram;

	if (!memory) {
		memory = aligned_alloc(2 * MIB, MEMORY);
		if (!memory)
			abort();
		page_init();
		ram = page_alloc(GUEST_RAM_SIZE / PAGE_SIZE);
	}
	memset(&vm, 0, sizeof(vm));
	memset(&arch, 0, sizeof(arch));
	memset(&vmcb, 0, sizeof(vmcb));
	memset(ram, 0, 2 * MIB);
	vm.ram = ram;
	vm.arch = &arch;
	arch.vmcb = &vmcb;
	vmcb.cr0 = CR0_PE;
	vmcb.efer = EFER_SVME;
	vmcb.cs.attributes = CODE_IS_32;
	injected_vector = -1;
	return &vmcb;
}

static void put_64(uint64_t gpa, uint64_t value)
{
	memcpy(vm.ram + gpa, &value, sizeof(value));
}

static uint64_t get_64(uint64_t gpa)
{
	uint64_t value;

	memcpy(&value, vm.ram + gpa, sizeof(value));
	return value;
}

/* Long mode: 0xffffff8000000000 is 4 KiB at 0x8000, 0xffffff8000200000 is 2 MiB at 0. */
static struct vmcb *begin_long(void)
{
	struct vmcb *vmcb = begin();

	vmcb->cr0 |= CR0_PG;
	vmcb->cr4 = CR4_PAE;
	vmcb->efer |= EFER_LME | EFER_LMA;
	vmcb->cs.attributes = CODE_IS_64;
	vmcb->cr3 = 0x1000;
	put_64(0x1000 + 511 * 8, 0x2003);
	put_64(0x2000, 0x3003);
	put_64(0x3000, 0x4003);
	put_64(0x3008, 0x83);
	put_64(0x4000, 0x8000000000008003);
	return vmcb;
}

#define HIGH 0xffffff8000000000ull

static uint8_t *at(uint64_t gva)
{
	return find_guest_memory(&vm, gva, 8);
}

static void test_translation_long(void)
{
	struct vmcb *vmcb = begin_long();

	CU_ASSERT_PTR_EQUAL(at(HIGH + 0x10), vm.ram + 0x8010);
	CU_ASSERT_PTR_EQUAL(at(HIGH + 0x200000 + 0x12345), vm.ram + 0x12345);
	CU_ASSERT_PTR_NULL(at(HIGH + 0x1000));
	CU_ASSERT_PTR_NULL(at(HIGH + 0xffc));		/* half of it in the next page */
	CU_ASSERT_PTR_NULL(at(0));
	put_64(0x4000, 0x000ffffffffff003);		/* far beyond memory */
	CU_ASSERT_PTR_NULL(at(HIGH));
	put_64(0x2000, 0x000ffffffffff003);		/* a table that is */
	CU_ASSERT_PTR_NULL(at(HIGH));
	vmcb->cr3 = 0xfffffffffffff000;
	CU_ASSERT_PTR_NULL(at(HIGH));
}

static void test_translation_short(void)
{
	struct vmcb *vmcb = begin();
	const uint32_t table = 0x2003, page = 0x9003, large = 0x00000083;

	CU_ASSERT_PTR_EQUAL(at(0x100001234), vm.ram + 0x1234);	/* 32 bits of it count */
	CU_ASSERT_PTR_NULL(at(GUEST_RAM_SIZE - 4));
	vmcb->cr0 |= CR0_PG;
	vmcb->cr3 = 0x1000;
	memcpy(vm.ram + 0x1000 + 0x300 * 4, &table, 4);
	memcpy(vm.ram + 0x1000 + 0x301 * 4, &large, 4);
	memcpy(vm.ram + 0x2004, &page, 4);
	CU_ASSERT_PTR_EQUAL(at(0xc0001010), vm.ram + 0x9010);
	CU_ASSERT_PTR_NULL(at(0xc0000010));
	CU_ASSERT_PTR_NULL(at(0xc0400010));		/* a table at 0, with nothing in it */
	vmcb->cr4 = CR4_PSE;
	CU_ASSERT_PTR_EQUAL(at(0xc0400010), vm.ram + 0x10);
	vmcb->cr4 = CR4_PAE;
	vmcb->cr3 = 0x1020;
	put_64(0x1020 + 3 * 8, 0x5001);
	put_64(0x5000, 0x83);
	CU_ASSERT_PTR_EQUAL(at(0xc0012340), vm.ram + 0x12340);
	CU_ASSERT_PTR_NULL(at(0x80012340));
}

static void test_descriptors(void)
{
	struct vmcb *vmcb = begin();
	unsigned int size;
	uint64_t gpa;

	CU_ASSERT_EQUAL(arch_set_table(&vm, TABLE_GDT, 0x1100003000, 23), 0);
	CU_ASSERT(!arch_find_descriptor(&vm, DESCRIPTORS_GDT, 2, &gpa, &size) && gpa == 0x3010 && size == 8);
	CU_ASSERT_NOT_EQUAL(arch_find_descriptor(&vm, DESCRIPTORS_GDT, 3, &gpa, &size), 0);
	CU_ASSERT_NOT_EQUAL(arch_find_descriptor(&vm, DESCRIPTORS_LDT, 0, &gpa, &size), 0);
	arch_set_table(&vm, TABLE_IDT, 0x4000, 15);
	CU_ASSERT(!arch_find_descriptor(&vm, DESCRIPTORS_IDT, 1, &gpa, &size) && gpa == 0x4008 && size == 8);
	vmcb = begin_long();
	arch_set_table(&vm, TABLE_IDT, HIGH + 0xff0, 47);
	CU_ASSERT(!arch_find_descriptor(&vm, DESCRIPTORS_IDT, 0, &gpa, &size) && gpa == 0x8ff0 && size == 16);
	CU_ASSERT_NOT_EQUAL(arch_find_descriptor(&vm, DESCRIPTORS_IDT, 1, &gpa, &size), 0);	/* not mapped */
	CU_ASSERT_NOT_EQUAL(arch_find_descriptor(&vm, DESCRIPTORS_IDT, UINT32_MAX, &gpa, &size), 0);
	CU_ASSERT_NOT_EQUAL(arch_set_table(&vm, TABLE_GDT, 1ull << 47, 23), 0);
	CU_ASSERT_EQUAL(vmcb->gdtr.limit, 0);
}

static void test_segments(void)
{
	struct vmcb *vmcb = begin_long();

	arch_set_table(&vm, TABLE_GDT, HIGH, 0x2f);
	put_64(0x8010, 0x0000891234560067);
	put_64(0x8018, 0xffffff80);
	CU_ASSERT_EQUAL(arch_set_kernel_stack(&vm, 0x7000), 0);
	CU_ASSERT_EQUAL(arch_set_segment(&vm, SEGMENT_TR, 0x10), 0);
	CU_ASSERT(vmcb->tr.base == 0xffffff8000123456 && vmcb->tr.limit == 0x67 && vmcb->tr.attributes == 0x8b);
	CU_ASSERT_EQUAL(get_64(0x8010), 0x00008b1234560067);		/* busy now, */
	CU_ASSERT_NOT_EQUAL(arch_set_segment(&vm, SEGMENT_TR, 0x10), 0);	/* so not once more */
	CU_ASSERT_NOT_EQUAL(arch_set_segment(&vm, SEGMENT_TR, 0), 0);
	CU_ASSERT_NOT_EQUAL(arch_set_segment(&vm, SEGMENT_LDT, 0x10), 0);
	CU_ASSERT_NOT_EQUAL(arch_set_segment(&vm, SEGMENT_LDT, 0x28), 0);	/* its second half is beyond the limit */
	put_64(0x8020, 0x000082000000001f);
	put_64(0x8028, 0x00008000);
	CU_ASSERT_NOT_EQUAL(arch_set_segment(&vm, SEGMENT_LDT, 0x20), 0);	/* a base that no address can be */
	put_64(0x8028, 0);
	CU_ASSERT_EQUAL(arch_set_segment(&vm, SEGMENT_LDT, 0x20), 0);
	CU_ASSERT(vmcb->ldtr.selector == 0x20 && vmcb->ldtr.limit == 0x1f);
	CU_ASSERT_EQUAL(arch_set_segment(&vm, SEGMENT_LDT, 0), 0);
	CU_ASSERT_EQUAL(vmcb->ldtr.attributes, 0);
}

static void test_kernel_stack(void)
{
	struct vmcb *vmcb = begin();

	put_64(4, 0x1111111111111111);
	vmcb->tr = (struct guest_segment){ 0, 0x8b, 0x67, 0 };
	CU_ASSERT_EQUAL(arch_set_kernel_stack(&vm, 0x9000), 0);
	CU_ASSERT_EQUAL(get_64(4), 0x1111111111111111);		/* no task has been loaded */
	arch_set_table(&vm, TABLE_GDT, 0x3000, 0x1f);
	put_64(0x3008, 0x0000890050000067);
	CU_ASSERT_EQUAL(arch_set_segment(&vm, SEGMENT_TR, 8), 0);
	CU_ASSERT_EQUAL(get_64(0x5004), 0x9000);
	arch_set_kernel_stack(&vm, 0xa000);
	CU_ASSERT_EQUAL(get_64(0x5004), 0xa000);
	vmcb->tr.base = 0xfffffff0;				/* where no memory is */
	CU_ASSERT_EQUAL(arch_set_kernel_stack(&vm, 0xb000), 0);
}

static void test_page_table_root(void)
{
	struct vmcb *vmcb = begin();

	CU_ASSERT_EQUAL(arch_set_page_table(&vm, 0x1020), 0);
	CU_ASSERT(vmcb->cr3 == 0x1020 && vm.arch->flush);
	vmcb->cr0 |= CR0_PG;
	CU_ASSERT_NOT_EQUAL(arch_set_page_table(&vm, 0x1040), 0);
	vmcb->cr4 = CR4_PAE;
	CU_ASSERT_EQUAL(arch_set_page_table(&vm, 0x1040), 0);
	vmcb = begin_long();
	CU_ASSERT_NOT_EQUAL(arch_set_page_table(&vm, 0x1040), 0);
	CU_ASSERT_EQUAL(vmcb->cr3, 0x1000);
}

static void test_debug_registers(void)
{
	struct vmcb *vmcb = begin_long();

	vmcb->rip = HIGH;
	memcpy(vm.ram + 0x8000, "\x41\x0f\x23\xff", 4);		/* mov %r15, %dr7 */
	vm.arch->registers.r15 = 0x401;
	emulate_debug(&vm);
	CU_ASSERT(vmcb->rip == HIGH + 4 && vm.arch->debug[7] == 0x401 && vmcb->dr7 == 0);
	memcpy(vm.ram + 0x8004, "\x0f\x21\xf8", 3);		/* mov %dr7, %rax */
	emulate_debug(&vm);
	CU_ASSERT(vmcb->rip == HIGH + 7 && vmcb->rax == 0x401 && injected_vector == -1);
	memcpy(vm.ram + 0x8007, "\x90\x90\x90", 3);		/* written over since */
	emulate_debug(&vm);
	CU_ASSERT(injected_vector == VECTOR_UD && vmcb->rip == HIGH + 7);
	vmcb->cpl = 3;
	emulate_debug(&vm);
	CU_ASSERT(injected_vector == VECTOR_GP && injected_error == 0);
}

static void write_msr(uint32_t msr, uint64_t value)
{
	injected_vector = -1;
	vm.arch->registers.rcx = msr;
	vm.arch->vmcb->rax = (uint32_t)value;
	vm.arch->registers.rdx = value >> 32;
	emulate_msr(vm.arch, 1);
}

static uint64_t read_msr(uint32_t msr)
{
	injected_vector = -1;
	vm.arch->registers.rcx = msr;
	emulate_msr(vm.arch, 0);
	return vm.arch->vmcb->rax | vm.arch->registers.rdx << 32;
}

static void test_model_specific_registers(void)
{
	struct vmcb *vmcb = begin();

	write_msr(MSR_EFER, EFER_LME | EFER_NXE);
	CU_ASSERT(injected_vector == -1 && vmcb->efer == (EFER_LME | EFER_NXE | EFER_SVME) && vmcb->rip == 2);
	CU_ASSERT_EQUAL(read_msr(MSR_EFER), EFER_LME | EFER_NXE);	/* SVM is the host's */
	write_msr(MSR_EFER, EFER_SVME);
	CU_ASSERT(injected_vector == VECTOR_GP && vmcb->rip == 4);
	vmcb->cr0 |= CR0_PG;
	write_msr(MSR_EFER, EFER_NXE);
	CU_ASSERT_EQUAL(injected_vector, VECTOR_GP);			/* not while paging is on */
	write_msr(MSR_LSTAR, 0xffffffff81000000);
	CU_ASSERT(injected_vector == -1 && vmcb->lstar == 0xffffffff81000000);
	write_msr(MSR_LSTAR, 0x0000800000000000);
	CU_ASSERT(injected_vector == VECTOR_GP && vmcb->lstar == 0xffffffff81000000);
	write_msr(MSR_PAT, 0x0202020202020202);
	CU_ASSERT_EQUAL(injected_vector, VECTOR_GP);
	write_msr(MSR_VM_HSAVE, 0);
	CU_ASSERT_EQUAL(injected_vector, VECTOR_GP);
	read_msr(0xc0010114);
	CU_ASSERT_EQUAL(injected_vector, VECTOR_GP);
}

static uint64_t nested_entry(uint64_t gpa)
{
	uint64_t *table = vm.arch->nested_root;
	int level;

	for (level = 3; level; level--) {
		const uint64_t entry = table[gpa >> (12 + 9 * level) & 511];

		if (!(entry & 1) || entry & 0x80)
			return entry;
		table = (uint64_t *)(uintptr_t)(entry & 0x000ffffffffff000);
	}
	return table[gpa >> 12 & 511];
}

static void test_nested_tables(void)
{
	const uint64_t used = (begin(), page_count_used()), ram = (uintptr_t)vm.ram;

	CU_ASSERT_EQUAL(nested_create(vm.arch), 0);
	CU_ASSERT_EQUAL(arch_map(&vm, 0, ram, GUEST_RAM_SIZE / PAGE_SIZE, 7), 0);
	CU_ASSERT_EQUAL(nested_entry(0x401000), (ram + 0x400000) | 0x87);
	CU_ASSERT_EQUAL(nested_entry(GUEST_RAM_SIZE), 0);
	CU_ASSERT_EQUAL(arch_map(&vm, VMA_WINDOW, ram, 512, 3), 0);
	CU_ASSERT_EQUAL(nested_entry(VMA_WINDOW + 0x1000), 0x8000000000000007 | (ram + 0x1000));	/* small ones here */
	CU_ASSERT_EQUAL(arch_map(&vm, VMA_WINDOW + 0x1000, ram, 1, 5), 0);
	CU_ASSERT_EQUAL(nested_entry(VMA_WINDOW + 0x1000), ram | 5);
	vm.arch->flush = 0;
	arch_unmap(&vm, VMA_WINDOW, 511);
	CU_ASSERT(!nested_entry(VMA_WINDOW) && !nested_entry(VMA_WINDOW + 510 * 4096) && vm.arch->flush);
	CU_ASSERT_NOT_EQUAL(nested_entry(VMA_WINDOW + 511 * 4096), 0);
	arch_unmap(&vm, VMA_WINDOW + (512ull << 20), 3);	/* where there are not even tables */
	nested_destroy(vm.arch);
	CU_ASSERT_EQUAL(page_count_used(), used);
}

int main(void)
{
	unsigned int failures;
	CU_pSuite suite;

	if (CU_initialize_registry() != CUE_SUCCESS)
		return 3;
	suite = CU_add_suite("x86-64 back end", NULL, NULL);
	CU_add_test(suite, "translation in long mode", test_translation_long);
	CU_add_test(suite, "translation in 32-bit modes", test_translation_short);
	CU_add_test(suite, "descriptors", test_descriptors);
	CU_add_test(suite, "segments", test_segments);
	CU_add_test(suite, "kernel stack", test_kernel_stack);
	CU_add_test(suite, "page table root", test_page_table_root);
	CU_add_test(suite, "debug registers", test_debug_registers);
	CU_add_test(suite, "model-specific registers", test_model_specific_registers);
	CU_add_test(suite, "nested tables", test_nested_tables);
	if (CU_get_error() != CUE_SUCCESS || CU_basic_run_tests() != CUE_SUCCESS)
		return 3;
	failures = CU_get_number_of_failures();
	CU_cleanup_registry();
	return failures ? 1 : 0;
}
