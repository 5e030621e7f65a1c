/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SHIM_LINUX_BUILD_BUG_H
#define SHIM_LINUX_BUILD_BUG_H

#define static_assert(condition, ...) _Static_assert(condition, #condition)

#endif
