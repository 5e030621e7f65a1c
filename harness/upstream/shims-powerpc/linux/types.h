/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SHIM_POWERPC_LINUX_TYPES_H
#define SHIM_POWERPC_LINUX_TYPES_H

#include "../../shims/linux/types.h"
#include "../../shims/linux/init.h"

typedef u16 __be16;
typedef u32 __be32;
typedef u64 __be64;

#define offsetofend(type, member) (__builtin_offsetof(type, member) + sizeof(((type *)0)->member))

#endif
