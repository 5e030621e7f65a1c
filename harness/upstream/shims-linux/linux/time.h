/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SHIM_LINUX_TIME_H
#define SHIM_LINUX_TIME_H

struct timespec {
	long tv_sec, tv_nsec;
};

#endif
