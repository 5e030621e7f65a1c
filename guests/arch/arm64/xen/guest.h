/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a guest finds here that Xen starts as the first domain of an arm64 machine, and what it must bring. Its own addresses are others
 * than its guest physical ones. Numbers are those of xen/include/public; the guest's own use of Xen has them here, so that it works
 * whatever a description of Xen says.
 */
#ifndef GUEST_ARM64_XEN_H
#define GUEST_ARM64_XEN_H

#include <stdint.h>

#include "../arm64.h"

struct hvabi_registers;

/* --- the guest brings --- */

/* Runs on the boot CPU with interrupts off; guest_leave follows its return. */
void guest_main(void);

/* --- brought here --- */

/* entry.S: loads every register that it can, makes the call, stores them (harness/conformance/conformance.h has the registers). */
void trap_vmi(struct hvabi_registers *registers);
#define trap_xen trap_vmi

/* A call with up to three arguments: what Xen answers, negative for an error. */
int64_t call_xen(unsigned int number, uint64_t a, uint64_t b, uint64_t c);

/* Address of the device tree that Xen made for this domain. */
extern const uint64_t boot_tree;

/* The guest physical address of an address in the image, and back. */
uint64_t find_gpa(const void *address);
void *find_address(uint64_t gpa);

/* Takes the page of an address in the image out of the page tables, or puts it back; the memory stays the guest's. */
void unmap_page(const void *address);
void map_page(const void *address);

/*
 * Whether the instruction `hvc #1` raises the exception of an unknown instruction; and how many instructions behind it the exception says
 * that it came: 0, or 1.
 */
int try_other_immediate(int *instructions);

#endif
