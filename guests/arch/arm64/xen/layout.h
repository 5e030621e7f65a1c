/* SPDX-License-Identifier: BSD-2-Clause */
/* Numbers that start.S and the C files share. */
#ifndef GUEST_ARM64_XEN_LAYOUT_H
#define GUEST_ARM64_XEN_LAYOUT_H

#define IMAGE_TABLES 8		/* tables of 512 pages that map the image: 16 MiB */

#endif
