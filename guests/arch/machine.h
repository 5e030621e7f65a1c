/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a vmi guest that is a bare image finds on every architecture
 * (guests/arch/<arch>), and what it must bring. The image is its own identity:
 * a pointer is a guest physical address.
 */
#ifndef GUEST_MACHINE_H
#define GUEST_MACHINE_H

#include <stddef.h>
#include <stdint.h>

struct hvabi_registers;

/* --- the guest brings --- */

/* Runs on the boot CPU with interrupts off; guest_leave follows its return. */
void guest_main(void);

/*
 * The event interrupt has come (x86: with its vector). Interrupts are off. May stay
 * undefined: then it is an exception.
 */
void handle_event(unsigned int vector) __attribute__((weak));

/* --- the native back end brings (guests/native), where it is linked --- */

/* Makes this bare machine a vmi host for its own guest. Before patch_call_sites(1). */
void start_native(void) __attribute__((weak));

/* --- the architecture brings --- */

/*
 * Loads every register that it can, makes the call, stores them. Registers as
 * harness/conformance/conformance.h has them.
 */
void trap_vmi(struct hvabi_registers *registers);

/* Whether a hypervisor that speaks vmi is there, found as spec/vmi/abi.yaml says (the features host_on_<arch>). */
int find_vmi_host(void);

/*
 * Makes every recorded call site and trap_vmi go to the native back end (native != 0), or to
 * the hypervisor. Once, early.
 */
void patch_call_sites(int native);

/* The end: cpu.shutdown under a vmi host, else whatever the firmware or the machine offers. */
void guest_leave(void) __attribute__((noreturn));

/* console_write of harness/runtime/console.h: the serial port that the boot protocol names. */

void allow_interrupts(void);
void forbid_interrupts(void);

/*
 * Makes `page` (4096 bytes) a root under which every address below 4 GiB is itself, for
 * mmu.set_page_table; 0: not needed.
 */
int fill_identity_root(void *page);

#endif
