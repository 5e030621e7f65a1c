/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls that KVM leaves to its VMM. Those of vmi are answered by arch_dispatch. */
#ifndef KVM_HYPERCALL_H
#define KVM_HYPERCALL_H

#include "vm.h"

/* Answers what the vCPU's last exit asks (KVM_EXIT_HYPERCALL, KVM_EXIT_HYPERV). 0, or -1 if it is nothing known. */
int answer_hypercall(struct vm *vm);

#endif
