/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The calls of VMI 3.0. What they change is a guest's own: its VMCB, and memory that it names by virtual addresses. With nested
 * paging nothing of it needs to be deferred or announced.
 */
#include "legacy.h"

#include "ops.h"
#include "svm.h"
#include "x86.h"

#define CR0_ALLOWED 0xe005003fu		/* PG CD NW AM WP NE ET TS EM MP PE */
#define CR4_ALLOWED 0x000006ffu		/* OSXMMEXCPT OSFXSR PGE MCE PAE PSE DE TSD PVI VME */
#define RFLAGS_IOPL (3u << 12)
#define DEBUG_ALIAS 4u			/* registers 4 and 5 are 6 and 7 */
#define CYCLES_PER_SECOND 1000000000u	/* of get_cycle_counter: it counts nanoseconds */
#define CYCLES_AVAILABLE 1u

static struct vmcb *vmcb_of(const struct vm *vm)
{
	return vm->arch->vmcb;
}

/* Between the host and guest memory at a virtual address, which may cross pages. 0, or -1 and then nothing or a part is copied. */
static int copy_in(const struct vm *vm, uint8_t *to, uint64_t gva, unsigned int size)
{
	for (; size; size--, gva++) {
		const uint8_t *from = find_guest_memory(vm, gva, 1);

		if (!from)
			return -1;
		*to++ = *from;
	}
	return 0;
}

static int copy_out(const struct vm *vm, uint64_t gva, const uint8_t *from, unsigned int size)
{
	unsigned int i;

	for (i = 0; i < size; i++)	/* all of it, or nothing */
		if (!find_guest_memory(vm, gva + i, 1))
			return -1;
	for (i = 0; i < size; i++)
		*(uint8_t *)find_guest_memory(vm, gva + i, 1) = from[i];
	return 0;
}

static struct vmi_host_result answer_of(int failed, vmi_status_t status)
{
	return failed ? vmi_host_error(status) : vmi_host_ok(0);
}

/* processor */

struct vmi_host_result ref_legacy_cpuid(struct vm *vm, uint32_t leaf, uint32_t subleaf, uint64_t answer)
{
	const struct cpuid found = guest_cpuid(leaf, subleaf);

	return answer_of(copy_out(vm, answer, (const uint8_t *)&found, sizeof(found)), VMI_STATUS_BAD_ADDRESS);
}

struct vmi_host_result ref_legacy_wrmsr(struct vm *vm, uint64_t value, uint32_t msr)
{
	return answer_of(guest_write_msr(vm->arch, msr, value), VMI_STATUS_INVALID_ARGUMENT);
}

struct vmi_host_result ref_legacy_rdmsr(struct vm *vm, uint32_t msr)
{
	uint64_t value;

	if (guest_read_msr(vm->arch, msr, &value))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	return vmi_host_ok(value);
}

struct vmi_host_result ref_legacy_update_kernel_stack(struct vm *vm, uint32_t task, uint32_t stack)
{
	(void)task;
	return ref_cpu_set_kernel_stack(vm, stack);
}

/* Guests in long mode have registers of 64 bits, which these calls do not have. */
static int is_long(const struct vm *vm)
{
	return (vmcb_of(vm)->efer & (EFER_LME | EFER_LMA)) != 0;
}

struct vmi_host_result ref_legacy_set_cr0(struct vm *vm, uint32_t value)
{
	if (value & ~CR0_ALLOWED || !(value & CR0_PE))
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	if (is_long(vm))
		return vmi_host_error(VMI_STATUS_DENIED);
	vmcb_of(vm)->cr0 = value | CR0_ET;
	arch_flush_guest_tlb(vm);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_legacy_set_cr2(struct vm *vm, uint32_t value)
{
	vmcb_of(vm)->cr2 = value;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_legacy_set_cr3(struct vm *vm, uint32_t value)
{
	if (is_long(vm) || !vm_memory(vm, value & ~31u, 32))
		return vmi_host_error(VMI_STATUS_DENIED);
	vmcb_of(vm)->cr3 = value;
	arch_flush_guest_tlb(vm);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_legacy_set_cr4(struct vm *vm, uint32_t value)
{
	if (value & ~CR4_ALLOWED)
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	if (is_long(vm))
		return vmi_host_error(VMI_STATUS_DENIED);
	vmcb_of(vm)->cr4 = value;
	arch_flush_guest_tlb(vm);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_legacy_get_cr0(struct vm *vm)
{
	return vmi_host_ok((uint32_t)vmcb_of(vm)->cr0);
}

struct vmi_host_result ref_legacy_get_cr2(struct vm *vm)
{
	return vmi_host_ok((uint32_t)vmcb_of(vm)->cr2);
}

struct vmi_host_result ref_legacy_get_cr3(struct vm *vm)
{
	return vmi_host_ok((uint32_t)vmcb_of(vm)->cr3);
}

struct vmi_host_result ref_legacy_get_cr4(struct vm *vm)
{
	return vmi_host_ok((uint32_t)vmcb_of(vm)->cr4);
}

struct vmi_host_result ref_legacy_clts(struct vm *vm)
{
	vmcb_of(vm)->cr0 &= ~(uint64_t)CR0_TS;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_legacy_wbinvd(struct vm *vm)
{
	(void)vm;	/* the guest has no device that looks at memory */
	return vmi_host_ok(0);
}

static unsigned int debug_index(uint32_t number)
{
	return number == DEBUG_ALIAS || number == DEBUG_ALIAS + 1 ? number + 2 : number;
}

struct vmi_host_result ref_legacy_set_dr(struct vm *vm, uint32_t number, uint32_t value)
{
	vm->arch->debug[debug_index(number)] = value;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_legacy_get_dr(struct vm *vm, uint32_t number)
{
	return vmi_host_ok((uint32_t)vm->arch->debug[debug_index(number)]);
}

struct vmi_host_result ref_legacy_rdtsc(struct vm *vm)
{
	(void)vm;
	return vmi_host_ok(rdtsc());
}

struct vmi_host_result ref_legacy_io_delay(struct vm *vm)
{
	(void)vm;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_legacy_set_iopl_mask(struct vm *vm, uint32_t mask)
{
	vmcb_of(vm)->rflags = (vmcb_of(vm)->rflags & ~(uint64_t)RFLAGS_IOPL) | mask;
	return vmi_host_ok(0);
}

/* interrupts, and the end */

struct vmi_host_result ref_legacy_enable_interrupts(struct vm *vm)
{
	vmcb_of(vm)->rflags |= RFLAGS_IF;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_legacy_disable_interrupts(struct vm *vm)
{
	vmcb_of(vm)->rflags &= ~(uint64_t)RFLAGS_IF;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_legacy_get_interrupt_mask(struct vm *vm)
{
	return vmi_host_ok(vmcb_of(vm)->rflags & RFLAGS_IF);
}

struct vmi_host_result ref_legacy_set_interrupt_mask(struct vm *vm, uint32_t mask)
{
	return mask ? ref_legacy_enable_interrupts(vm) : ref_legacy_disable_interrupts(vm);
}

struct vmi_host_result ref_legacy_halt(struct vm *vm)
{
	ref_legacy_enable_interrupts(vm);
	return ref_cpu_halt(vm);
}

struct vmi_host_result ref_legacy_reboot(struct vm *vm, uint32_t how)
{
	return ref_cpu_shutdown(vm, how);	/* a guest that wants to start again does so in its next cell */
}

struct vmi_host_result ref_legacy_shutdown(struct vm *vm)
{
	return ref_cpu_shutdown(vm, 0);
}

/* tables of segments */

static struct vmi_host_result set_table(struct vm *vm, enum arch_table which, uint64_t table)
{
	uint8_t words[6];

	if (copy_in(vm, words, table, sizeof(words)))
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	arch_set_table(vm, which, (uint32_t)words[2] | (uint32_t)words[3] << 8 | (uint32_t)words[4] << 16 | (uint32_t)words[5] << 24,
		       (uint16_t)(words[0] | words[1] << 8));
	return vmi_host_ok(0);
}

static struct vmi_host_result get_table(struct vm *vm, const struct guest_segment *from, uint64_t table)
{
	const uint32_t base = (uint32_t)from->base;
	const uint8_t words[6] = { (uint8_t)from->limit, (uint8_t)(from->limit >> 8), (uint8_t)base, (uint8_t)(base >> 8),
				   (uint8_t)(base >> 16), (uint8_t)(base >> 24) };

	return answer_of(copy_out(vm, table, words, sizeof(words)), VMI_STATUS_BAD_ADDRESS);
}

struct vmi_host_result ref_legacy_set_gdt(struct vm *vm, uint64_t table)
{
	return set_table(vm, TABLE_GDT, table);
}

struct vmi_host_result ref_legacy_set_idt(struct vm *vm, uint64_t table)
{
	return set_table(vm, TABLE_IDT, table);
}

struct vmi_host_result ref_legacy_get_gdt(struct vm *vm, uint64_t table)
{
	return get_table(vm, &load_guest_state(vm)->gdtr, table);
}

struct vmi_host_result ref_legacy_get_idt(struct vm *vm, uint64_t table)
{
	return get_table(vm, &load_guest_state(vm)->idtr, table);
}

struct vmi_host_result ref_legacy_set_ldt(struct vm *vm, uint16_t selector)
{
	return ref_segmentation_set_ldt(vm, selector);
}

struct vmi_host_result ref_legacy_set_tr(struct vm *vm, uint16_t selector)
{
	return ref_segmentation_set_tr(vm, selector);
}

struct vmi_host_result ref_legacy_get_ldt(struct vm *vm)
{
	return vmi_host_ok(load_guest_state(vm)->ldtr.selector);
}

struct vmi_host_result ref_legacy_get_tr(struct vm *vm)
{
	return vmi_host_ok(load_guest_state(vm)->tr.selector);
}

static struct vmi_host_result write_entry(struct vm *vm, uint64_t table, uint32_t entry, uint32_t low, uint32_t high)
{
	const uint32_t words[2] = { low, high };

	return answer_of(copy_out(vm, table + 8ull * entry, (const uint8_t *)words, sizeof(words)), VMI_STATUS_BAD_ADDRESS);
}

struct vmi_host_result ref_legacy_write_gdt_entry(struct vm *vm, uint64_t table, uint32_t entry, uint32_t low, uint32_t high)
{
	return write_entry(vm, table, entry, low, high);
}

struct vmi_host_result ref_legacy_write_ldt_entry(struct vm *vm, uint64_t table, uint32_t entry, uint32_t low, uint32_t high)
{
	return write_entry(vm, table, entry, low, high);
}

struct vmi_host_result ref_legacy_write_idt_entry(struct vm *vm, uint64_t table, uint32_t entry, uint32_t low, uint32_t high)
{
	return write_entry(vm, table, entry, low, high);
}

/* page tables */

struct vmi_host_result ref_legacy_set_pxe(struct vm *vm, uint32_t value, uint64_t entry, uint32_t flags)
{
	(void)flags;	/* nothing is deferred */
	return answer_of(copy_out(vm, entry, (const uint8_t *)&value, sizeof(value)), VMI_STATUS_BAD_ADDRESS);
}

struct vmi_host_result ref_legacy_set_pxe_long(struct vm *vm, uint64_t value, uint64_t entry, uint32_t flags)
{
	(void)flags;
	return answer_of(copy_out(vm, entry, (const uint8_t *)&value, sizeof(value)), VMI_STATUS_BAD_ADDRESS);
}

struct vmi_host_result ref_legacy_update_pxe(struct vm *vm, uint64_t entry, uint32_t flags)
{
	(void)vm;	/* the processor reads the entry itself */
	(void)entry;
	(void)flags;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_legacy_update_pxe_long(struct vm *vm, uint64_t entry, uint32_t flags)
{
	return ref_legacy_update_pxe(vm, entry, flags);
}

struct vmi_host_result ref_legacy_allocate_page(struct vm *vm, uint32_t page, uint32_t flags, uint32_t clone, uint32_t base,
						uint32_t count)
{
	(void)flags;
	(void)clone;	/* the guest has copied the entries itself */
	(void)base;
	(void)count;
	if (ref_mmu_register_page_table(vm, (uint64_t)page * PAGE_SIZE, 1).status)
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_legacy_release_page(struct vm *vm, uint32_t page, uint32_t flags)
{
	(void)flags;
	if (ref_mmu_release_page_table(vm, (uint64_t)page * PAGE_SIZE).status)
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	return vmi_host_ok(0);
}

struct vmi_host_result ref_legacy_inval_page(struct vm *vm, uint32_t address)
{
	return ref_mmu_invalidate_page(vm, address);
}

struct vmi_host_result ref_legacy_flush_tlb(struct vm *vm, uint32_t how)
{
	return ref_mmu_flush_tlb(vm, how);
}

struct vmi_host_result ref_legacy_set_linear_mapping(struct vm *vm, uint32_t slot, uint32_t address, uint32_t pages, uint32_t page)
{
	(void)vm;	/* addresses of entries are found in the guest's own tables */
	(void)slot;
	(void)address;
	(void)pages;
	(void)page;
	return vmi_host_ok(0);
}

struct vmi_host_result ref_legacy_set_lazy_mode(struct vm *vm, uint32_t mode)
{
	(void)vm;	/* nothing is deferred */
	(void)mode;
	return vmi_host_ok(0);
}

/* time */

struct vmi_host_result ref_legacy_get_cycle_frequency(struct vm *vm)
{
	(void)vm;
	return vmi_host_ok(CYCLES_PER_SECOND);
}

struct vmi_host_result ref_legacy_get_cycle_counter(struct vm *vm, uint32_t counter)
{
	/* The guest has the processor for itself: all time is available, none is stolen. */
	return vmi_host_ok(counter <= CYCLES_AVAILABLE ? arch_now() - vm->started : 0);
}
