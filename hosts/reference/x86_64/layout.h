/* SPDX-License-Identifier: BSD-2-Clause */
/* Where things are on x86, for guests and for the host. */
#ifndef REFERENCE_LAYOUT_H
#define REFERENCE_LAYOUT_H

#define GUESTS_ARE_X86 1
#define GUESTS_HAVE_LEGACY 1	/* legacy.c */
#define GUEST_RAM_BASE 0ull
#define OPTION_ROM 0xc8000ull	/* if there is one */
#define VMA_WINDOW 0x40000000ull
#define VMA_WINDOW_SIZE 0x40000000ull

#define ARCHIVE_ADDRESS 0x4000000ull
#define ARCHIVE_SIZE (176ull << 20)	/* ends a little before the 256 MiB of the machine do */

#endif
