/* SPDX-License-Identifier: BSD-2-Clause */
/* Where things are on QEMU's machine virt, for the host and for its guests. */
#ifndef REFERENCE_ARM64_LAYOUT_H
#define REFERENCE_ARM64_LAYOUT_H

#include "../../../guests/arch/arm64/virt.h"

#define GUEST_RAM_BASE 0x40000000u
#define VMA_WINDOW 0x80000000u
#define VMA_WINDOW_SIZE 0x40000000u
#define ARCHIVE_ADDRESS 0x48000000u

/* Devices of the machine. The guest's serial port is where the machine's is. */
#define SERIAL_BASE VIRT_SERIAL

#endif
