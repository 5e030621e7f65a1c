/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of a bare arm64 guest share, and what its native back end may bring. */
#ifndef GUEST_ARM64_H
#define GUEST_ARM64_H

#include <stdint.h>

struct hvabi_registers;

#define PAGE_SIZE 4096

/* The native back end, where it is linked: performs the call that a site makes on bare hardware. */
void make_native_call(struct hvabi_registers *registers) __attribute__((weak));
/* An interrupt while the sites go to the native back end; handle_event gets it where this is not defined. */
void handle_native_timer(void) __attribute__((weak));

/* traps.c: what the vectors call */
void handle_exception(uint64_t esr, uint64_t elr, uint64_t far) __attribute__((noreturn));
void handle_interrupt(void);
void handle_native_call(struct hvabi_registers *registers);

/* traps.c: the exception of the last access to a system register (its class + 1), or 0; struct hvabi_guest wants it */
extern volatile uint32_t access_exception;
uint32_t take_exception(void);

/* machine.c: a table of level 1 with the first 4 GiB as they are, in blocks of 1 GiB, for TTBR0_EL1 */
#define ROOT_ENTRIES 4
extern uint64_t boot_root[ROOT_ENTRIES];
void start_machine(void);
int sites_are_native(void);

#define READ_SYSTEM(name) ({ uint64_t value_; __asm__ volatile("mrs %0, " #name : "=r"(value_) : : "memory"); value_; })
#define WRITE_SYSTEM(name, value) __asm__ volatile("msr " #name ", %0" : : "r"((uint64_t)(value)) : "memory")

#endif
