/* SPDX-License-Identifier: BSD-2-Clause */
/* What the device tree at an address says of the machine. 0: it does not say it. */
#ifndef GUEST_TREE_H
#define GUEST_TREE_H

#include <stdint.h>

uint64_t find_memory_start(uint64_t tree);
uint64_t find_memory_end(uint64_t tree);
uint64_t find_device(uint64_t tree, const char *name);	/* the first whose name begins so; the address in its name */

/* The text of a property of the first node whose name begins so, or NULL. */
const char *find_text(uint64_t tree, const char *node, const char *property);

#endif
