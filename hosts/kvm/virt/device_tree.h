/* SPDX-License-Identifier: BSD-2-Clause */
/* What a guest is told of its machine; each architecture has its own device_tree.c. */
#ifndef KVM_DEVICE_TREE_H
#define KVM_DEVICE_TREE_H

#include "vm.h"

/* Writes a flattened device tree to DEVICE_TREE of layout.h; its command line is "vm=index vms=count". */
void device_tree_write(struct vm *vm, unsigned int index, unsigned int count);

#endif
