/* SPDX-License-Identifier: BSD-2-Clause */
/* The VMM as the first and only process of a machine. */
#ifndef KVM_BOOT_H
#define KVM_BOOT_H

/* The ports and /dev; so early that whatever goes wrong later can be said. */
void boot_begin(void);

/* Loads KVM's modules out of /modules. NULL, or why there is no KVM. */
const char *boot_load_modules(void);

void boot_power_off(void) __attribute__((noreturn));

#endif
