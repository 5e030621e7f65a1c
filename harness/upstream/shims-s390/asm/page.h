/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SHIM_ASM_PAGE_H
#define SHIM_ASM_PAGE_H
#define PAGE_SIZE 4096
#define PAGE_SHIFT 12
#define pfn_to_phys(frame) ((frame) << PAGE_SHIFT)
#endif
