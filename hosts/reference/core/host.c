/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The table of operations. The generated VMI_HOST_OPS names those that the release has; the functions of ops_*.c that
 * it does not name are left out by the linker.
 */
#include "host.h"
#include "layout.h"
#include "legacy.h"
#include "ops.h"
#include "vm.h"

#ifndef GUESTS_ARE_X86
#define ref_without_cpu_set_kernel_stack 1
#define ref_without_segmentation_set_gdt 1
#define ref_without_segmentation_set_idt 1
#define ref_without_segmentation_set_ldt 1
#define ref_without_segmentation_set_tr 1
#define ref_without_segmentation_write_gdt_entry 1
#define ref_without_segmentation_write_ldt_entry 1
#define ref_without_segmentation_write_idt_entry 1
#define ref_without_event_set_vector 1
#endif

VMI_HOST_OPS(ref, struct vm)

const struct vmi_host *const host_operations = &ref_vmi_host;

uint32_t host_release(const struct vm *vm)
{
	(void)vm;
	return VMI_RELEASE_NUMBER;
}
