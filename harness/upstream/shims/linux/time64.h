/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SHIM_LINUX_TIME64_H
#define SHIM_LINUX_TIME64_H

#define NSEC_PER_SEC 1000000000L

#endif
