/* SPDX-License-Identifier: BSD-2-Clause */
/* The layout of no machine: addresses that differ from each other and from zero, so that mixing them up shows. */
#ifndef REFERENCE_LAYOUT_H
#define REFERENCE_LAYOUT_H

#include <stdint.h>

#define GUESTS_ARE_X86 1
#define GUEST_RAM_BASE 0x50000000ull
#define VMA_WINDOW 0x90000000ull
#define VMA_WINDOW_SIZE 0x40000000ull

#define FAKE_ARCHIVE_SIZE (1u << 20)
extern uint8_t fake_archive[FAKE_ARCHIVE_SIZE];
#define ARCHIVE_ADDRESS fake_archive
#define ARCHIVE_SIZE FAKE_ARCHIVE_SIZE

#endif
