/* SPDX-License-Identifier: BSD-2-Clause */
/* The stubs of this release, by the instruction of the place where the guest runs (its sites.h, if it has one). */
#ifndef VMI_PROBE_CALLS_H
#define VMI_PROBE_CALLS_H

#if __has_include("sites.h")
#include "sites.h"
#endif
#include "vmi_guest.h"

#endif
