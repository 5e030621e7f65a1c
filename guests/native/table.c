/* SPDX-License-Identifier: BSD-2-Clause */
/* The generated table of operations, and the generated dispatch by the architecture's convention. */
#include "../../harness/conformance/conformance.h"
#include "legacy.h"
#include "ops.h"

#if !defined(__x86_64__) && !defined(__i386__)
#define native_without_cpu_set_kernel_stack 1
#define native_without_segmentation_set_gdt 1
#define native_without_segmentation_set_idt 1
#define native_without_segmentation_set_ldt 1
#define native_without_segmentation_set_tr 1
#define native_without_segmentation_write_gdt_entry 1
#define native_without_segmentation_write_ldt_entry 1
#define native_without_segmentation_write_idt_entry 1
#define native_without_event_set_vector 1
#endif

VMI_HOST_OPS(native, struct native)

const struct vmi_host *const native_operations = &native_vmi_host;

void dispatch_native(struct hvabi_registers *registers)
{
	uint64_t *r = registers->r;

#if defined(__x86_64__)
	struct vmi_x86_64_registers trapped = {
		.rax = r[0], .rcx = r[1], .rdx = r[2], .rsi = r[6], .rdi = r[7], .r8 = r[8], .r9 = r[9],
	};

	vmi_x86_64_dispatch(&native_vmi_host, &native, &trapped);
	r[0] = trapped.rax;
	r[2] = trapped.rdx;
#elif defined(__i386__)
	struct vmi_i386_registers trapped = {
		.eax = (uint32_t)r[0], .ecx = (uint32_t)r[1], .edx = (uint32_t)r[2], .ebx = (uint32_t)r[3],
		.ebp = (uint32_t)r[5], .esi = (uint32_t)r[6], .edi = (uint32_t)r[7],
	};

	vmi_i386_dispatch(&native_vmi_host, &native, &trapped);
	r[0] = trapped.eax;
	r[1] = trapped.ecx;
	r[2] = trapped.edx;
#elif defined(__aarch64__)
	struct vmi_arm64_registers trapped = { r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7] };

	vmi_arm64_dispatch(&native_vmi_host, &native, &trapped);
	r[0] = trapped.x0;
	r[1] = trapped.x1;
#elif defined(__riscv)
	struct vmi_riscv64_registers trapped = { r[10], r[11], r[12], r[13], r[14], r[15], r[16], r[17] };

	vmi_riscv64_dispatch(&native_vmi_host, &native, &trapped);
	r[10] = trapped.a0;
	r[11] = trapped.a1;
#endif
}
