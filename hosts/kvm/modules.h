/* SPDX-License-Identifier: BSD-2-Clause */
/* Modules of the kernel, out of /modules of the initramfs. */
#ifndef KVM_MODULES_H
#define KVM_MODULES_H

/* Those that may be missing are part of some kernels, or of no use to others. */
struct module {
	const char *name;
	int is_optional;
};

/* In this order, in which they need each other. NULL, or why one is not loaded. */
const char *modules_load(const struct module *modules, unsigned int count);

#endif
