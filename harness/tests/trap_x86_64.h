/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A hypercall instruction for a process: stubs call trap_entry instead, which
 * saves every general register, lets handle_trap() see and change them, and
 * loads them again. Build with -mno-red-zone: a call writes below the stack.
 */
#ifndef TRAP_X86_64_H
#define TRAP_X86_64_H

#include <stdint.h>

struct saved_registers {
	uint64_t rax, rcx, rdx, rbx, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15;
};

void handle_trap(struct saved_registers *registers);

#define VMI_INSTRUCTION_X86_64 "call trap_entry"

#endif
