/* SPDX-License-Identifier: BSD-2-Clause */
/* What the two files of vmi tests share. */
#ifndef VMI_OWN_H
#define VMI_OWN_H

#include "suite.h"
#include "vmi_host.h"

extern const struct vmi_host *const vmi_full_host, *const vmi_holes_host;

/* `host`: whom the stubs reach. */
void add_queue_tests(const struct vmi_host **host, struct recorder *recorder);

#endif
