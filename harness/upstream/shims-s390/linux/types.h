/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SHIM_S390_LINUX_TYPES_H
#define SHIM_S390_LINUX_TYPES_H

#include "../../shims/linux/types.h"
#include "../../shims/linux/init.h"

struct list_head {
	struct list_head *next, *prev;
};

#endif
