/* SPDX-License-Identifier: BSD-2-Clause */
/* How a stub goes to the host from a process; included before vmi_guest.h. */
#include "process.h"
