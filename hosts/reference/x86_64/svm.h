/* SPDX-License-Identifier: BSD-2-Clause */
/* AMD's virtual machine control block, and the back end's part of a VM. */
#ifndef REFERENCE_SVM_H
#define REFERENCE_SVM_H

#include <stddef.h>
#include <stdint.h>

#include "guest_state.h"
#include "vm.h"
#include "x86.h"

enum { CLASS_32 = 1, CLASS_64 = 2 };	/* of ELF: what kind of guest it is */

struct vmcb {
	uint32_t intercept_cr, intercept_dr, intercept_exceptions;
	uint32_t intercept[2];
	uint8_t gap_14[0x40 - 0x14];
	uint64_t iopm_base, msrpm_base, tsc_offset;
	uint32_t asid;
	uint8_t tlb_control, gap_5d[3];
	uint64_t virtual_interrupt;
	uint64_t interrupt_state;
	uint64_t exit_code, exit_info_1, exit_info_2, exit_interrupt;
	uint64_t nested_paging;
	uint8_t gap_98[0xa8 - 0x98];
	uint64_t event_injection, nested_cr3;
	uint8_t gap_b8[0x400 - 0xb8];
	struct guest_segment es, cs, ss, ds, fs, gs, gdtr, ldtr, idtr, tr;
	uint8_t gap_4a0[0x4cb - 0x4a0];
	uint8_t cpl, gap_4cc[4];
	uint64_t efer;
	uint8_t gap_4d8[0x548 - 0x4d8];
	uint64_t cr4, cr3, cr0, dr7, dr6, rflags, rip;
	uint8_t gap_580[0x5d8 - 0x580];
	uint64_t rsp;
	uint8_t gap_5e0[0x5f8 - 0x5e0];
	uint64_t rax, star, lstar, cstar, sfmask, kernel_gs_base, sysenter_cs, sysenter_esp, sysenter_eip, cr2;
	uint8_t gap_648[0x668 - 0x648];
	uint64_t pat;
	uint8_t gap_670[0x1000 - 0x670];
};

_Static_assert(offsetof(struct vmcb, iopm_base) == 0x40, "vmcb");
_Static_assert(offsetof(struct vmcb, asid) == 0x58, "vmcb");
_Static_assert(offsetof(struct vmcb, virtual_interrupt) == 0x60, "vmcb");
_Static_assert(offsetof(struct vmcb, nested_paging) == 0x90, "vmcb");
_Static_assert(offsetof(struct vmcb, nested_cr3) == 0xb0, "vmcb");
_Static_assert(offsetof(struct vmcb, tr) == 0x490, "vmcb");
_Static_assert(offsetof(struct vmcb, efer) == 0x4d0, "vmcb");
_Static_assert(offsetof(struct vmcb, rip) == 0x578, "vmcb");
_Static_assert(offsetof(struct vmcb, rsp) == 0x5d8, "vmcb");
_Static_assert(offsetof(struct vmcb, cr2) == 0x640, "vmcb");
_Static_assert(offsetof(struct vmcb, pat) == 0x668, "vmcb");
_Static_assert(sizeof(struct vmcb) == 4096, "vmcb");

/* What the VMCB does not hold; entry.S knows the order. */
struct guest_registers {
	uint64_t rbx, rcx, rdx, rsi, rdi, rbp, r8, r9, r10, r11, r12, r13, r14, r15;
};

struct arch_vm {
	struct vmcb *vmcb;
	uint64_t *nested_root;
	struct guest_registers registers;
	uint64_t inject;		/* an exception or a broken-off event for the next entry; 0: none */
	int flush;			/* translations have changed */
	int loaded;			/* FS, GS, TR, LDTR and some registers are in the processor: see save_rest() */
	int event_asserted;
	unsigned int event_vector;
	struct guest_state state;	/* for guest_tables.c, out of the VMCB and back into it */
	struct guest_stack stack;
	int divisor_latch;		/* of the guest's serial port: 0x3f8 is not data */
	uint64_t debug[8];		/* debug registers: they hold what was written, and do nothing */
	const uint8_t *text;		/* the rest of a string for the serial port */
	unsigned int text_left;
};

_Static_assert(sizeof(struct arch_vm) <= PAGE_SIZE, "fits a page");

#define INTERRUPT_SHADOW 1ull	/* of interrupt_state */
#define CODE_IS_64 (1u << 9)	/* of a code segment's attributes */
#define CODE_IS_32 (1u << 10)

/* Whether the guest is in long mode and not in one of its compatible ones. */
static inline int is_64_bit(const struct vmcb *vmcb)
{
	return vmcb->efer & EFER_LMA && vmcb->cs.attributes & CODE_IS_64;
}

static inline void skip_instruction(struct vmcb *vmcb, uint64_t size)
{
	vmcb->rip += size;
	vmcb->interrupt_state &= ~INTERRUPT_SHADOW;
}

/* Of a host whose guests call otherwise than by VMMCALL; no other defines them. For a VM that is made; at an exit. */
void prepare_calls(struct vm *vm) __attribute__((weak));
enum taken { NOT_TAKEN, TAKEN_CALL, TAKEN_GO_ON };	/* it is none of its own; a call that is past; the guest goes on */
enum taken take_call(struct vm *vm) __attribute__((weak));

void svm_init(void);
void svm_enter(uint64_t vmcb, struct guest_registers *registers);	/* entry.S */

/*
 * The host uses nothing of what VMLOAD loads, so that stays in the processor as long as the guest runs. What reads or
 * writes it in the VMCB (fs, gs, tr, ldtr, star … kernel_gs_base, sysenter) has it saved there first.
 */
void save_rest(struct arch_vm *arch);

/* Has the guest meet an exception next; error -1: one without an error code. */
void inject_exception(struct arch_vm *arch, unsigned int vector, int64_t error);

/* guest_cpu.c: what CPUID, RDMSR, WRMSR and moves to and from debug registers do in a guest. */
void emulate_cpuid(struct arch_vm *arch);
void emulate_msr(struct arch_vm *arch, int is_write);
void emulate_debug(struct vm *vm);

/* The same for a call: what CPUID answers; 0, or -1 if the guest has no such register, or a processor would not take the value. */
struct cpuid guest_cpuid(uint32_t leaf, uint32_t subleaf);
int guest_read_msr(struct arch_vm *arch, uint32_t msr, uint64_t *value);
int guest_write_msr(struct arch_vm *arch, uint32_t msr, uint64_t value);

/* nested.c */
int nested_create(struct arch_vm *arch);
void nested_destroy(struct arch_vm *arch);

#endif
