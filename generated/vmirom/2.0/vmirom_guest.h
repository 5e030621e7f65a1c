/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * VMI option ROM (vmirom), release 2.0: calls from a guest.
 *
 * Written by `hvabi generate vmirom` from spec/vmirom; changes made here are lost.
 * Spec hash: 062b2f5f32ff59d41125f4ea086c6717caec4cb64782da72b1de3ec6566b223f
 */
#ifndef VMIROM_GUEST_H
#define VMIROM_GUEST_H

#include "vmirom.h"

/*
 * What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not
 * loaded and costs nothing when the guest runs. To leave it out, define
 * VMIROM_NOTE_USE(size, text) as nothing before this file is included.
 */
#if !defined(_WIN32) && !defined(__APPLE__)	/* clang does not say __ELF__ for every target that has it */
#define VMIROM_NOTE(size, text) \
	".pushsection .note.hvabi,\"\",\"note\"\n\t.balign 4\n\t" \
	".4byte 6, " #size ", 1\n\t.asciz \"hvabi\"\n\t.balign 4\n\t" \
	".asciz \"vmirom@2.0 062b2f5f32ff59d4 " text "\"\n\t.balign 4\n\t.popsection"
#ifndef VMIROM_NOTE_USE
#define VMIROM_NOTE_USE(size, text) __asm__ __volatile__ __inline__(VMIROM_NOTE(size, text) : : );
#endif
#else
#define VMIROM_NOTE(size, text) ""
#undef VMIROM_NOTE_USE
#define VMIROM_NOTE_USE(size, text)
#endif

/* At file scope, with a semicolon: this guest does without the family where a host lacks it. */
#define VMIROM_DOES_WITHOUT_EARLY __asm__(VMIROM_NOTE(42, "without=early"))

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__i386__)

#ifndef VMIROM_INSTRUCTION_I386
#define VMIROM_INSTRUCTION_I386 "call"
#endif

#else
#error "vmirom has no calling convention for this architecture"
#endif

/* early.init: no stub on i386: its id travels in a slot. */
/* early.cpuid: no stub on i386: its id travels in a slot. */
/* early.wrmsr: no stub on i386: its id travels in a slot. */
/* early.rdmsr: no stub on i386: its id travels in a slot. */
/* early.set_gdt: no stub on i386: its id travels in a slot. */
/* early.set_ldt: no stub on i386: its id travels in a slot. */
/* early.set_idt: no stub on i386: its id travels in a slot. */
/* early.set_tr: no stub on i386: its id travels in a slot. */
/* early.get_gdt: no stub on i386: its id travels in a slot. */
/* early.get_ldt: no stub on i386: its id travels in a slot. */
/* early.get_idt: no stub on i386: its id travels in a slot. */
/* early.get_tr: no stub on i386: its id travels in a slot. */
/* early.write_gdt_entry: no stub on i386: its id travels in a slot. */
/* early.write_ldt_entry: no stub on i386: its id travels in a slot. */
/* early.write_idt_entry: no stub on i386: its id travels in a slot. */
/* early.update_kernel_stack: no stub on i386: its id travels in a slot. */
/* early.set_cr0: no stub on i386: its id travels in a slot. */
/* early.set_cr2: no stub on i386: its id travels in a slot. */
/* early.set_cr3: no stub on i386: its id travels in a slot. */
/* early.set_cr4: no stub on i386: its id travels in a slot. */
/* early.get_cr0: no stub on i386: its id travels in a slot. */
/* early.get_cr2: no stub on i386: its id travels in a slot. */
/* early.get_cr3: no stub on i386: its id travels in a slot. */
/* early.get_cr4: no stub on i386: its id travels in a slot. */
/* early.invd: no stub on i386: its id travels in a slot. */
/* early.wbinvd: no stub on i386: its id travels in a slot. */
/* early.set_dr: no stub on i386: its id travels in a slot. */
/* early.get_dr: no stub on i386: its id travels in a slot. */
/* early.rdpmc: no stub on i386: its id travels in a slot. */
/* early.rdtsc: no stub on i386: its id travels in a slot. */
/* early.clts: no stub on i386: its id travels in a slot. */
/* early.enable_interrupts: no stub on i386: its id travels in a slot. */
/* early.disable_interrupts: no stub on i386: its id travels in a slot. */
/* early.get_interrupt_mask: no stub on i386: its id travels in a slot. */
/* early.set_interrupt_mask: no stub on i386: its id travels in a slot. */
/* early.iret: no stub on i386: its id travels in a slot. */
/* early.sysexit: no stub on i386: its id travels in a slot. */
/* early.pause: no stub on i386: its id travels in a slot. */
/* early.halt: no stub on i386: its id travels in a slot. */
/* early.reboot: no stub on i386: its id travels in a slot. */
/* early.shutdown: no stub on i386: its id travels in a slot. */
/* early.set_pxe: no stub on i386: its id travels in a slot. */
/* early.get_pxe: no stub on i386: its id travels in a slot. */
/* early.swap_pxe: no stub on i386: its id travels in a slot. */
/* early.set_pxe_long: no stub on i386: its id travels in a slot. */
/* early.get_pxe_long: no stub on i386: its id travels in a slot. */
/* early.swap_pxe_long_atomic: no stub on i386: its id travels in a slot. */
/* early.test_and_set_pxe_bit: no stub on i386: its id travels in a slot. */
/* early.test_and_clear_pxe_bit: no stub on i386: its id travels in a slot. */
/* early.allocate_page: no stub on i386: its id travels in a slot. */
/* early.release_page: no stub on i386: its id travels in a slot. */
/* early.inval_page: no stub on i386: its id travels in a slot. */
/* early.flush_tlb: no stub on i386: its id travels in a slot. */
/* early.flush_deferred_calls: no stub on i386: its id travels in a slot. */
/* early.set_linear_mapping: no stub on i386: its id travels in a slot. */
/* early.inl: no stub on i386: its id travels in a slot. */
/* early.inb: no stub on i386: its id travels in a slot. */
/* early.inw: no stub on i386: its id travels in a slot. */
/* early.insl: no stub on i386: its id travels in a slot. */
/* early.insb: no stub on i386: its id travels in a slot. */
/* early.insw: no stub on i386: its id travels in a slot. */
/* early.outl: no stub on i386: its id travels in a slot. */
/* early.outb: no stub on i386: its id travels in a slot. */
/* early.outw: no stub on i386: its id travels in a slot. */
/* early.outsl: no stub on i386: its id travels in a slot. */
/* early.outsb: no stub on i386: its id travels in a slot. */
/* early.outsw: no stub on i386: its id travels in a slot. */
/* early.set_iopl_mask: no stub on i386: its id travels in a slot. */
/* early.deactivate_pxe_long_atomic: no stub on i386: its id travels in a slot. */
/* early.test_and_set_pxe_long_bit: no stub on i386: its id travels in a slot. */
/* early.test_and_clear_pxe_long_bit: no stub on i386: its id travels in a slot. */
/* early.set_initial_ap_state: no stub on i386: its id travels in a slot. */
/* early.apic_write: no stub on i386: its id travels in a slot. */
/* early.apic_read: no stub on i386: its id travels in a slot. */
/* early.io_delay: no stub on i386: its id travels in a slot. */
/* early.get_cycle_frequency: no stub on i386: its id travels in a slot. */
/* early.get_cycle_counter: no stub on i386: its id travels in a slot. */
/* early.set_alarm: no stub on i386: its id travels in a slot. */
/* early.cancel_alarm: no stub on i386: its id travels in a slot. */
/* early.get_wallclock_time: no stub on i386: its id travels in a slot. */
/* early.wallclock_updated: no stub on i386: its id travels in a slot. */
/* early.phys_to_machine: no stub on i386: its id travels in a slot. */
/* early.machine_to_phys: no stub on i386: its id travels in a slot. */
/* early.phys_is_coherent: no stub on i386: its id travels in a slot. */

#ifdef __cplusplus
}
#endif

#endif /* VMIROM_GUEST_H */
