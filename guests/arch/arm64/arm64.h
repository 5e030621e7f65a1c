/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of a bare arm64 guest share, and what its native back end may bring. */
#ifndef GUEST_ARM64_H
#define GUEST_ARM64_H

#include <stdint.h>

#include "system.h"

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

/* traps.c: the exception of the last access to a system register or of the last call (its class + 1), or 0; struct hvabi_guest wants
 * it. An exception of a call ends the guest unless `calls_may_fault` is set: only a guest that then asks take_exception sets it. */
extern volatile uint32_t access_exception;
extern volatile uint32_t calls_may_fault;
uint32_t take_exception(void);

/* entry.S: the exception level in which the machine began, as CurrentEL has it */
extern const uint64_t boot_level;

/* virt.c: a table of level 1 with the first 4 GiB as they are, in blocks of 1 GiB, for TTBR0_EL1: the first and that of the serial
 * port are for devices, the others for memory */
#define ROOT_ENTRIES 4
extern uint64_t boot_root[ROOT_ENTRIES];
void start_translation(void);	/* turns the MMU on, with that */
extern uintptr_t serial_port;	/* a PL011: that of QEMU's virt machine, unless start_machine says otherwise before translation starts */
extern int serial_takes_all;	/* the serial port never needs to be waited for */
extern uint8_t *output_page;	/* where a host takes output out of memory (hosts/kvm), or NULL: by the serial port */

/* calls.c: calls of the firmware, by smc if `conduit_is_smc`, else by hvc; x0 to x3 of the answer */
extern int conduit_is_smc;
void call_firmware(uint64_t function, uint64_t answer[4]);
void switch_off(void) __attribute__((noreturn));

/* calls.c: writes an instruction to every recorded call site (sites.h) */
extern const uintptr_t __sites_start[], __sites_end[];
void patch_sites(uint32_t instruction);

/* machine.c of a guest of vmi, smccc/smccc.c of one of smccc, xen/machine.c of one of xen */
void start_machine(void);
int sites_are_native(void);
void guest_leave(void) __attribute__((noreturn));
void allow_interrupts(void);	/* calls.c */
void forbid_interrupts(void);

#endif
