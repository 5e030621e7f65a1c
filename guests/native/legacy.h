/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The native back end has none of the calls of VMI 3.0 (the family legacy, since 4.4): a guest that makes them brings its own native
 * instructions, or runs on an option ROM that does.
 */
#ifndef GUEST_NATIVE_LEGACY_H
#define GUEST_NATIVE_LEGACY_H

#define native_without_legacy_cpuid 1
#define native_without_legacy_wrmsr 1
#define native_without_legacy_rdmsr 1
#define native_without_legacy_set_gdt 1
#define native_without_legacy_set_ldt 1
#define native_without_legacy_set_idt 1
#define native_without_legacy_set_tr 1
#define native_without_legacy_get_gdt 1
#define native_without_legacy_get_ldt 1
#define native_without_legacy_get_idt 1
#define native_without_legacy_get_tr 1
#define native_without_legacy_write_gdt_entry 1
#define native_without_legacy_write_ldt_entry 1
#define native_without_legacy_write_idt_entry 1
#define native_without_legacy_update_kernel_stack 1
#define native_without_legacy_set_cr0 1
#define native_without_legacy_set_cr2 1
#define native_without_legacy_set_cr3 1
#define native_without_legacy_set_cr4 1
#define native_without_legacy_get_cr0 1
#define native_without_legacy_get_cr2 1
#define native_without_legacy_get_cr3 1
#define native_without_legacy_get_cr4 1
#define native_without_legacy_wbinvd 1
#define native_without_legacy_set_dr 1
#define native_without_legacy_get_dr 1
#define native_without_legacy_rdpmc 1
#define native_without_legacy_rdtsc 1
#define native_without_legacy_clts 1
#define native_without_legacy_enable_interrupts 1
#define native_without_legacy_disable_interrupts 1
#define native_without_legacy_get_interrupt_mask 1
#define native_without_legacy_set_interrupt_mask 1
#define native_without_legacy_iret 1
#define native_without_legacy_sysexit 1
#define native_without_legacy_halt 1
#define native_without_legacy_reboot 1
#define native_without_legacy_shutdown 1
#define native_without_legacy_set_pxe 1
#define native_without_legacy_set_pxe_long 1
#define native_without_legacy_update_pxe 1
#define native_without_legacy_update_pxe_long 1
#define native_without_legacy_allocate_page 1
#define native_without_legacy_release_page 1
#define native_without_legacy_inval_page 1
#define native_without_legacy_flush_tlb 1
#define native_without_legacy_set_linear_mapping 1
#define native_without_legacy_inl 1
#define native_without_legacy_inb 1
#define native_without_legacy_inw 1
#define native_without_legacy_insl 1
#define native_without_legacy_insb 1
#define native_without_legacy_insw 1
#define native_without_legacy_outl 1
#define native_without_legacy_outb 1
#define native_without_legacy_outw 1
#define native_without_legacy_outsl 1
#define native_without_legacy_outsb 1
#define native_without_legacy_outsw 1
#define native_without_legacy_set_iopl_mask 1
#define native_without_legacy_set_initial_ap_state 1
#define native_without_legacy_apic_write 1
#define native_without_legacy_apic_read 1
#define native_without_legacy_io_delay 1
#define native_without_legacy_get_cycle_frequency 1
#define native_without_legacy_get_cycle_counter 1
#define native_without_legacy_set_alarm 1
#define native_without_legacy_cancel_alarm 1
#define native_without_legacy_get_wallclock_time 1
#define native_without_legacy_wallclock_updated 1
#define native_without_legacy_set_lazy_mode 1

#endif
