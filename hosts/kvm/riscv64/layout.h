/* SPDX-License-Identifier: BSD-2-Clause */
/* For the core of the reference hypervisor: where a guest of riscv64 lies. */
#ifndef KVM_LAYOUT_H
#define KVM_LAYOUT_H

#include <stdint.h>

/* Of SBI, whose firmware would keep what is below; and of vmi, as the reference hypervisor has it. */
#define SBI_RAM_BASE 0x80200000ull
#define VMI_RAM_BASE 0x80000000ull

/* The one of the guest that runs, or comes next (machine_place). */
extern uint64_t guest_ram_base;
#define GUEST_RAM_BASE guest_ram_base

#define VMA_WINDOW 0xc0000000ull
#define VMA_WINDOW_SIZE 0x40000000ull

#define GUEST_ABIS "vmi@" VMI_RELEASE, "sbi@"

/* KVM cannot take the right to execute from a page of a guest: built for vmi 4.3 too, this host has no family vma. */
#define ref_without_vma_get_window 1
#define ref_without_vma_map 1
#define ref_without_vma_unmap 1
#define ref_without_vma_protect 1
#define ref_without_vma_get_mapping 1

/* Where QEMU's machine has a ROM, a machine of vmi has a page that it can only read, too. */
#define GUEST_ROM 0x1000u

#define DEVICE_TREE (SBI_RAM_BASE + 0xf00000)

/* The archive of guests lies in the second half of QEMU's flash, which the kernel leaves alone: host.yaml says the same. */
#define ARCHIVE_ROOM (32ull << 20)

#endif
