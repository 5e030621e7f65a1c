/* SPDX-License-Identifier: BSD-2-Clause */
/* What a PVH guest finds where EBX points: struct hvm_start_info, with a command line that says which machine this is and where it takes output. */
#ifndef KVM_START_INFO_H
#define KVM_START_INFO_H

#include "vm.h"

/* Writes it into the guest's memory, below 1 MiB; where. */
uint64_t start_info_write(struct vm *vm, unsigned int index, unsigned int count);

#endif
