/* SPDX-License-Identifier: BSD-2-Clause */
/* What the kernel tells about a hypervisor in files that anybody may read. */
#ifndef QUERY_SYSFILES_H
#define QUERY_SYSFILES_H

void print_files(void);

#endif
