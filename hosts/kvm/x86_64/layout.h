/* SPDX-License-Identifier: BSD-2-Clause */
/* For the core of the reference hypervisor: guests lie as they do there, and may speak more. */
#ifndef KVM_LAYOUT_H
#define KVM_LAYOUT_H

#include "../../reference/x86_64/layout.h"

#define GUEST_ABIS "vmi@" VMI_RELEASE, "kvm@", "hyperv@"

/* KVM cannot take the right to execute from a page of a guest: built for vmi 4.3 too, this host has no family vma. */
#define ref_without_vma_get_window 1
#define ref_without_vma_map 1
#define ref_without_vma_unmap 1
#define ref_without_vma_protect 1
#define ref_without_vma_get_mapping 1

/* The page that a guest may write its output to (README.md), beyond its memory. */
#define GUEST_OUTPUT 0xf0000000u

/* How much memory the kernel leaves to the archive of guests: memmap= in host.yaml says the same. */
#define ARCHIVE_ROOM (96ull << 20)

#endif
