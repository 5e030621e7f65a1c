/* SPDX-License-Identifier: BSD-2-Clause */
/* The operations of this host's release, for the generated dispatch. */
#ifndef REFERENCE_HOST_H
#define REFERENCE_HOST_H

#include "vmi_host.h"

extern const struct vmi_host *const host_operations;

#endif
