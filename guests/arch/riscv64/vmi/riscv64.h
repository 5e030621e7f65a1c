/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of a bare riscv64 vmi guest share, and what its native back end may bring. */
#ifndef GUEST_RISCV64_H
#define GUEST_RISCV64_H

#include <stdint.h>

#include "../csr.h"
#include "../firmware.h"

struct hvabi_registers;

#define PAGE_SIZE 4096

/* The native back end, where it is linked: performs the call that a site makes on bare hardware. */
void make_native_call(struct hvabi_registers *registers) __attribute__((weak));
/* Any interrupt while the sites go to the native back end; handle_event gets it where this is not defined. */
void handle_native_timer(void) __attribute__((weak));

/* machine.c */
void start_machine(void);
int sites_are_native(void);

#endif
