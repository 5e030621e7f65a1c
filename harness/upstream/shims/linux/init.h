/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SHIM_LINUX_INIT_H
#define SHIM_LINUX_INIT_H

#define __init

#endif
