/* SPDX-License-Identifier: BSD-2-Clause */
/* The operations of this host's release, for the generated dispatch. */
#ifndef REFERENCE_HOST_H
#define REFERENCE_HOST_H

#include "vmi_host.h"

extern const struct vmi_host *const host_operations;

/* The number of the release that the host speaks to this guest: VMI_RELEASE_NUMBER. */
struct vm;
uint32_t host_release(const struct vm *vm);

#endif
