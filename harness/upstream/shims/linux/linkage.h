/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SHIM_LINUX_LINKAGE_H
#define SHIM_LINUX_LINKAGE_H

#define asmlinkage

#endif
