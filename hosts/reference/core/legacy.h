/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The calls of VMI 3.0 (the family legacy, since 4.4). The back end has them, if its layout.h says so with GUESTS_HAVE_LEGACY, and
 * not all: what a guest in guest mode does as well itself, or what this machine has nothing for (ports, an APIC, a clock of the day), it does
 * not answer. Returns from interrupts and to user code are not answered either: the registers of a call are not those of the code
 * that is gone back to.
 */
#ifndef REFERENCE_LEGACY_H
#define REFERENCE_LEGACY_H

#include "host.h"
#include "layout.h"
#include "vm.h"

#define ref_without_legacy_rdpmc 1
#define ref_without_legacy_iret 1
#define ref_without_legacy_sysexit 1
#define ref_without_legacy_inl 1
#define ref_without_legacy_inb 1
#define ref_without_legacy_inw 1
#define ref_without_legacy_insl 1
#define ref_without_legacy_insb 1
#define ref_without_legacy_insw 1
#define ref_without_legacy_outl 1
#define ref_without_legacy_outb 1
#define ref_without_legacy_outw 1
#define ref_without_legacy_outsl 1
#define ref_without_legacy_outsb 1
#define ref_without_legacy_outsw 1
#define ref_without_legacy_set_initial_ap_state 1
#define ref_without_legacy_apic_write 1
#define ref_without_legacy_apic_read 1
#define ref_without_legacy_set_alarm 1
#define ref_without_legacy_cancel_alarm 1
#define ref_without_legacy_get_wallclock_time 1
#define ref_without_legacy_wallclock_updated 1

#ifdef GUESTS_HAVE_LEGACY

struct vmi_host_result ref_legacy_cpuid(struct vm *vm, uint32_t leaf, uint32_t subleaf, uint64_t answer);
struct vmi_host_result ref_legacy_wrmsr(struct vm *vm, uint64_t value, uint32_t msr);
struct vmi_host_result ref_legacy_rdmsr(struct vm *vm, uint32_t msr);
struct vmi_host_result ref_legacy_set_gdt(struct vm *vm, uint64_t table);
struct vmi_host_result ref_legacy_set_ldt(struct vm *vm, uint16_t selector);
struct vmi_host_result ref_legacy_set_idt(struct vm *vm, uint64_t table);
struct vmi_host_result ref_legacy_set_tr(struct vm *vm, uint16_t selector);
struct vmi_host_result ref_legacy_get_gdt(struct vm *vm, uint64_t table);
struct vmi_host_result ref_legacy_get_ldt(struct vm *vm);
struct vmi_host_result ref_legacy_get_idt(struct vm *vm, uint64_t table);
struct vmi_host_result ref_legacy_get_tr(struct vm *vm);
struct vmi_host_result ref_legacy_write_gdt_entry(struct vm *vm, uint64_t table, uint32_t entry_, uint32_t low,
				 uint32_t high);
struct vmi_host_result ref_legacy_write_ldt_entry(struct vm *vm, uint64_t table, uint32_t entry_, uint32_t low,
				 uint32_t high);
struct vmi_host_result ref_legacy_write_idt_entry(struct vm *vm, uint64_t table, uint32_t entry_, uint32_t low,
				 uint32_t high);
struct vmi_host_result ref_legacy_update_kernel_stack(struct vm *vm, uint32_t task, uint32_t stack);
struct vmi_host_result ref_legacy_set_cr0(struct vm *vm, uint32_t value);
struct vmi_host_result ref_legacy_set_cr2(struct vm *vm, uint32_t value);
struct vmi_host_result ref_legacy_set_cr3(struct vm *vm, uint32_t value);
struct vmi_host_result ref_legacy_set_cr4(struct vm *vm, uint32_t value);
struct vmi_host_result ref_legacy_get_cr0(struct vm *vm);
struct vmi_host_result ref_legacy_get_cr2(struct vm *vm);
struct vmi_host_result ref_legacy_get_cr3(struct vm *vm);
struct vmi_host_result ref_legacy_get_cr4(struct vm *vm);
struct vmi_host_result ref_legacy_wbinvd(struct vm *vm);
struct vmi_host_result ref_legacy_set_dr(struct vm *vm, uint32_t number, uint32_t value);
struct vmi_host_result ref_legacy_get_dr(struct vm *vm, uint32_t number);
struct vmi_host_result ref_legacy_rdtsc(struct vm *vm);
struct vmi_host_result ref_legacy_clts(struct vm *vm);
struct vmi_host_result ref_legacy_enable_interrupts(struct vm *vm);
struct vmi_host_result ref_legacy_disable_interrupts(struct vm *vm);
struct vmi_host_result ref_legacy_get_interrupt_mask(struct vm *vm);
struct vmi_host_result ref_legacy_set_interrupt_mask(struct vm *vm, uint32_t mask);
struct vmi_host_result ref_legacy_halt(struct vm *vm);
struct vmi_host_result ref_legacy_reboot(struct vm *vm, uint32_t how);
struct vmi_host_result ref_legacy_shutdown(struct vm *vm);
struct vmi_host_result ref_legacy_set_pxe(struct vm *vm, uint32_t value, uint64_t entry_, uint32_t flags);
struct vmi_host_result ref_legacy_set_pxe_long(struct vm *vm, uint64_t value, uint64_t entry_, uint32_t flags);
struct vmi_host_result ref_legacy_update_pxe(struct vm *vm, uint64_t entry_, uint32_t flags);
struct vmi_host_result ref_legacy_update_pxe_long(struct vm *vm, uint64_t entry_, uint32_t flags);
struct vmi_host_result ref_legacy_allocate_page(struct vm *vm, uint32_t page, uint32_t flags, uint32_t clone,
				 uint32_t base, uint32_t count);
struct vmi_host_result ref_legacy_release_page(struct vm *vm, uint32_t page, uint32_t flags);
struct vmi_host_result ref_legacy_inval_page(struct vm *vm, uint32_t address);
struct vmi_host_result ref_legacy_flush_tlb(struct vm *vm, uint32_t how);
struct vmi_host_result ref_legacy_set_linear_mapping(struct vm *vm, uint32_t slot, uint32_t address,
				 uint32_t pages, uint32_t page);
struct vmi_host_result ref_legacy_set_iopl_mask(struct vm *vm, uint32_t mask);
struct vmi_host_result ref_legacy_io_delay(struct vm *vm);
struct vmi_host_result ref_legacy_get_cycle_frequency(struct vm *vm);
struct vmi_host_result ref_legacy_get_cycle_counter(struct vm *vm, uint32_t counter);
struct vmi_host_result ref_legacy_set_lazy_mode(struct vm *vm, uint32_t mode);

#else

#define ref_without_legacy_cpuid 1
#define ref_without_legacy_wrmsr 1
#define ref_without_legacy_rdmsr 1
#define ref_without_legacy_set_gdt 1
#define ref_without_legacy_set_ldt 1
#define ref_without_legacy_set_idt 1
#define ref_without_legacy_set_tr 1
#define ref_without_legacy_get_gdt 1
#define ref_without_legacy_get_ldt 1
#define ref_without_legacy_get_idt 1
#define ref_without_legacy_get_tr 1
#define ref_without_legacy_write_gdt_entry 1
#define ref_without_legacy_write_ldt_entry 1
#define ref_without_legacy_write_idt_entry 1
#define ref_without_legacy_update_kernel_stack 1
#define ref_without_legacy_set_cr0 1
#define ref_without_legacy_set_cr2 1
#define ref_without_legacy_set_cr3 1
#define ref_without_legacy_set_cr4 1
#define ref_without_legacy_get_cr0 1
#define ref_without_legacy_get_cr2 1
#define ref_without_legacy_get_cr3 1
#define ref_without_legacy_get_cr4 1
#define ref_without_legacy_wbinvd 1
#define ref_without_legacy_set_dr 1
#define ref_without_legacy_get_dr 1
#define ref_without_legacy_rdtsc 1
#define ref_without_legacy_clts 1
#define ref_without_legacy_enable_interrupts 1
#define ref_without_legacy_disable_interrupts 1
#define ref_without_legacy_get_interrupt_mask 1
#define ref_without_legacy_set_interrupt_mask 1
#define ref_without_legacy_halt 1
#define ref_without_legacy_reboot 1
#define ref_without_legacy_shutdown 1
#define ref_without_legacy_set_pxe 1
#define ref_without_legacy_set_pxe_long 1
#define ref_without_legacy_update_pxe 1
#define ref_without_legacy_update_pxe_long 1
#define ref_without_legacy_allocate_page 1
#define ref_without_legacy_release_page 1
#define ref_without_legacy_inval_page 1
#define ref_without_legacy_flush_tlb 1
#define ref_without_legacy_set_linear_mapping 1
#define ref_without_legacy_set_iopl_mask 1
#define ref_without_legacy_io_delay 1
#define ref_without_legacy_get_cycle_frequency 1
#define ref_without_legacy_get_cycle_counter 1
#define ref_without_legacy_set_lazy_mode 1

#endif

#endif
