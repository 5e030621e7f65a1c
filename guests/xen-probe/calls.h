/* SPDX-License-Identifier: BSD-2-Clause */
/* The stubs of this release. */
#ifndef XEN_PROBE_CALLS_H
#define XEN_PROBE_CALLS_H

#include "xen_guest.h"


#endif
