/* SPDX-License-Identifier: BSD-2-Clause */
/* The VMM as the first and only process of a machine; each architecture has its own boot.c. */
#ifndef KVM_BOOT_H
#define KVM_BOOT_H

#include "batch.h"

/* The serial port and /dev; so early that whatever goes wrong later can be said. */
void boot_begin(void);

/*
 * The archive lies in the machine's memory, where the kernel was told to leave it, mapped as `source` says: makes of that what
 * can be read like any memory. NULL, or what is wrong.
 */
const char *boot_take_archive(struct batch_source *source);

/* Loads KVM's modules out of /modules. NULL, or why there is no KVM. */
const char *boot_load_modules(void);

void boot_power_off(void) __attribute__((noreturn));

#endif
