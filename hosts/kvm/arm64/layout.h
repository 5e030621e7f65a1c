/* SPDX-License-Identifier: BSD-2-Clause */
/* For the core of the reference hypervisor: guests lie as they do there, and may speak what KVM itself answers. */
#ifndef KVM_LAYOUT_H
#define KVM_LAYOUT_H

#include "../../reference/arm64/layout.h"

#define GUEST_ABIS "vmi@" VMI_RELEASE, "smccc@"

/* KVM cannot take the right to execute from a page of a guest: built for vmi 4.3 too, this host has no family vma. */
#define ref_without_vma_get_window 1
#define ref_without_vma_map 1
#define ref_without_vma_unmap 1
#define ref_without_vma_protect 1
#define ref_without_vma_get_mapping 1

/* A guest of QEMU's virt machine finds these where that has them; the area of stolen time is beside them. */
#define DEVICE_TREE GUEST_RAM_BASE
#define GUEST_STOLEN_TIME 0x090a0000u

/* The page that a guest may write its output to (README.md), beyond its memory. */
#define GUEST_OUTPUT 0x50000000u

/* Where the matrix puts the archive of guests, behind the memory of the kernel: host.yaml says the same. */
#define ARCHIVE_ROOM (96ull << 20)

#endif
