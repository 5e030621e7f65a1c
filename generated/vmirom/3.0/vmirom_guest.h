/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * VMI option ROM (vmirom), release 3.0: calls from a guest.
 *
 * Written by `hvabi generate vmirom` from spec/vmirom; changes made here are lost.
 * Spec hash: e271dbed3206e6bd362323dc861a6e46afec009421e2a457e31e2be9c8b5a2fd
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
	".asciz \"vmirom@3.0 e271dbed3206e6bd " text "\"\n\t.balign 4\n\t.popsection"
#ifndef VMIROM_NOTE_USE
#define VMIROM_NOTE_USE(size, text) __asm__ __volatile__ __inline__(VMIROM_NOTE(size, text) : : );
#endif
#else
#define VMIROM_NOTE(size, text) ""
#undef VMIROM_NOTE_USE
#define VMIROM_NOTE_USE(size, text)
#endif

/* At file scope, with a semicolon: this guest does without the family where a host lacks it. */
#define VMIROM_DOES_WITHOUT_ROM __asm__(VMIROM_NOTE(40, "without=rom"))

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

/* rom.cpuid: no stub on i386: its id travels in a slot. */
/* rom.wrmsr: no stub on i386: its id travels in a slot. */
/* rom.rdmsr: no stub on i386: its id travels in a slot. */
/* rom.set_gdt: no stub on i386: its id travels in a slot. */
/* rom.set_ldt: no stub on i386: its id travels in a slot. */
/* rom.set_idt: no stub on i386: its id travels in a slot. */
/* rom.set_tr: no stub on i386: its id travels in a slot. */
/* rom.get_gdt: no stub on i386: its id travels in a slot. */
/* rom.get_ldt: no stub on i386: its id travels in a slot. */
/* rom.get_idt: no stub on i386: its id travels in a slot. */
/* rom.get_tr: no stub on i386: its id travels in a slot. */
/* rom.write_gdt_entry: no stub on i386: its id travels in a slot. */
/* rom.write_ldt_entry: no stub on i386: its id travels in a slot. */
/* rom.write_idt_entry: no stub on i386: its id travels in a slot. */
/* rom.update_kernel_stack: no stub on i386: its id travels in a slot. */
/* rom.set_cr0: no stub on i386: its id travels in a slot. */
/* rom.set_cr2: no stub on i386: its id travels in a slot. */
/* rom.set_cr3: no stub on i386: its id travels in a slot. */
/* rom.set_cr4: no stub on i386: its id travels in a slot. */
/* rom.get_cr0: no stub on i386: its id travels in a slot. */
/* rom.get_cr2: no stub on i386: its id travels in a slot. */
/* rom.get_cr3: no stub on i386: its id travels in a slot. */
/* rom.get_cr4: no stub on i386: its id travels in a slot. */
/* rom.wbinvd: no stub on i386: its id travels in a slot. */
/* rom.set_dr: no stub on i386: its id travels in a slot. */
/* rom.get_dr: no stub on i386: its id travels in a slot. */
/* rom.rdpmc: no stub on i386: its id travels in a slot. */
/* rom.rdtsc: no stub on i386: its id travels in a slot. */
/* rom.clts: no stub on i386: its id travels in a slot. */
/* rom.enable_interrupts: no stub on i386: its id travels in a slot. */
/* rom.disable_interrupts: no stub on i386: its id travels in a slot. */
/* rom.get_interrupt_mask: no stub on i386: its id travels in a slot. */
/* rom.set_interrupt_mask: no stub on i386: its id travels in a slot. */
/* rom.iret: no stub on i386: its id travels in a slot. */
/* rom.sysexit: no stub on i386: its id travels in a slot. */
/* rom.halt: no stub on i386: its id travels in a slot. */
/* rom.reboot: no stub on i386: its id travels in a slot. */
/* rom.shutdown: no stub on i386: its id travels in a slot. */
/* rom.set_pxe: no stub on i386: its id travels in a slot. */
/* rom.set_pxe_long: no stub on i386: its id travels in a slot. */
/* rom.update_pxe: no stub on i386: its id travels in a slot. */
/* rom.update_pxe_long: no stub on i386: its id travels in a slot. */
/* rom.machine_to_physical: no stub on i386: its id travels in a slot. */
/* rom.physical_to_machine: no stub on i386: its id travels in a slot. */
/* rom.allocate_page: no stub on i386: its id travels in a slot. */
/* rom.release_page: no stub on i386: its id travels in a slot. */
/* rom.inval_page: no stub on i386: its id travels in a slot. */
/* rom.flush_tlb: no stub on i386: its id travels in a slot. */
/* rom.set_linear_mapping: no stub on i386: its id travels in a slot. */
/* rom.inl: no stub on i386: its id travels in a slot. */
/* rom.inb: no stub on i386: its id travels in a slot. */
/* rom.inw: no stub on i386: its id travels in a slot. */
/* rom.insl: no stub on i386: its id travels in a slot. */
/* rom.insb: no stub on i386: its id travels in a slot. */
/* rom.insw: no stub on i386: its id travels in a slot. */
/* rom.outl: no stub on i386: its id travels in a slot. */
/* rom.outb: no stub on i386: its id travels in a slot. */
/* rom.outw: no stub on i386: its id travels in a slot. */
/* rom.outsl: no stub on i386: its id travels in a slot. */
/* rom.outsb: no stub on i386: its id travels in a slot. */
/* rom.outsw: no stub on i386: its id travels in a slot. */
/* rom.set_iopl_mask: no stub on i386: its id travels in a slot. */
/* rom.set_initial_ap_state: no stub on i386: its id travels in a slot. */
/* rom.apic_write: no stub on i386: its id travels in a slot. */
/* rom.apic_read: no stub on i386: its id travels in a slot. */
/* rom.io_delay: no stub on i386: its id travels in a slot. */
/* rom.get_cycle_frequency: no stub on i386: its id travels in a slot. */
/* rom.get_cycle_counter: no stub on i386: its id travels in a slot. */
/* rom.set_alarm: no stub on i386: its id travels in a slot. */
/* rom.cancel_alarm: no stub on i386: its id travels in a slot. */
/* rom.get_wallclock_time: no stub on i386: its id travels in a slot. */
/* rom.wallclock_updated: no stub on i386: its id travels in a slot. */
/* rom.set_callbacks: no stub on i386: its id travels in a slot. */
/* rom.set_lazy_mode: no stub on i386: its id travels in a slot. */

#ifdef __cplusplus
}
#endif

#endif /* VMIROM_GUEST_H */
