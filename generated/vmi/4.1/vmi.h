/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Virtual Machine Interface (vmi), release 4.1: constants and types.
 *
 * Written by `hvabi generate vmi` from spec/vmi; changes made here are lost.
 * Spec hash: 5ee3ad2008da395f085580c91cc8170ecc8b588f72b7c70fbcf2412f3adc2fb6
 */
#ifndef VMI_H
#define VMI_H

#define VMI_RELEASE "4.1"
#define VMI_RELEASE_NUMBER 0x00040001
#define VMI_SPEC_HASH "5ee3ad2008da395f085580c91cc8170ecc8b588f72b7c70fbcf2412f3adc2fb6"

/* Annotations: hint bits, in their place. */
#define VMI_MAY_BE_QUEUED 0x01

/* What became of a call. */
#define VMI_STATUS_SUCCESS 0
#define VMI_STATUS_NO_FAMILY (-1)
#define VMI_STATUS_NO_CALL (-2)
#define VMI_STATUS_INVALID_ID (-3)
#define VMI_STATUS_INVALID_ARGUMENT (-4)
#define VMI_STATUS_BAD_ADDRESS (-5)
#define VMI_STATUS_DENIED (-6)

/* cpu: The virtual CPU that makes the call, and the machine as a whole. */
#define VMI_FAMILY_CPU 0x01
#define VMI_CPU_GET_RELEASE_NR 0x00
#define VMI_CPU_GET_RELEASE 0x01000000
#define VMI_CPU_GET_VCPU_NR 0x01
#define VMI_CPU_GET_VCPU 0x01010000
#define VMI_CPU_GET_VCPU_COUNT_NR 0x02
#define VMI_CPU_GET_VCPU_COUNT 0x01020000
#define VMI_CPU_YIELD_NR 0x03
#define VMI_CPU_YIELD 0x01030000
#define VMI_CPU_HALT_NR 0x04
#define VMI_CPU_HALT 0x01040000
#define VMI_CPU_SHUTDOWN_NR 0x05
#define VMI_CPU_SHUTDOWN 0x01050000
#define VMI_CPU_SET_KERNEL_STACK_NR 0x06
#define VMI_CPU_SET_KERNEL_STACK 0x01060000
#define VMI_CPU_RUN_QUEUE_NR 0x07
#define VMI_CPU_RUN_QUEUE 0x01070000
#define VMI_CPU_QUERY_NR 0xff
#define VMI_CPU_QUERY 0x01ff0000

/* segmentation: Segment descriptors and the tables that hold them, on x86. */
#define VMI_FAMILY_SEGMENTATION 0x02
#define VMI_SEGMENTATION_SET_GDT_NR 0x00
#define VMI_SEGMENTATION_SET_GDT 0x02000000
#define VMI_SEGMENTATION_SET_IDT_NR 0x01
#define VMI_SEGMENTATION_SET_IDT 0x02010000
#define VMI_SEGMENTATION_SET_LDT_NR 0x02
#define VMI_SEGMENTATION_SET_LDT 0x02020000
#define VMI_SEGMENTATION_SET_TR_NR 0x03
#define VMI_SEGMENTATION_SET_TR 0x02030000
#define VMI_SEGMENTATION_WRITE_GDT_ENTRY_NR 0x04
#define VMI_SEGMENTATION_WRITE_GDT_ENTRY 0x02040000
#define VMI_SEGMENTATION_WRITE_LDT_ENTRY_NR 0x05
#define VMI_SEGMENTATION_WRITE_LDT_ENTRY 0x02050000
#define VMI_SEGMENTATION_WRITE_IDT_ENTRY_NR 0x06
#define VMI_SEGMENTATION_WRITE_IDT_ENTRY 0x02060000
#define VMI_SEGMENTATION_QUERY_NR 0xff
#define VMI_SEGMENTATION_QUERY 0x02ff0000

/* mmu: Page tables in guest memory and the translations cached from them. */
#define VMI_FAMILY_MMU 0x03
#define VMI_MMU_SET_PTE_NR 0x00
#define VMI_MMU_SET_PTE 0x03000000
#define VMI_MMU_SET_LONG_PTE_NR 0x01
#define VMI_MMU_SET_LONG_PTE 0x03010000
#define VMI_MMU_FLUSH_TLB_NR 0x02
#define VMI_MMU_FLUSH_TLB 0x03020000
#define VMI_MMU_INVALIDATE_PAGE_NR 0x03
#define VMI_MMU_INVALIDATE_PAGE 0x03030000
#define VMI_MMU_SET_PAGE_TABLE_NR 0x04
#define VMI_MMU_SET_PAGE_TABLE 0x03040000
#define VMI_MMU_GET_PAGE_TABLE_NR 0x05
#define VMI_MMU_GET_PAGE_TABLE 0x03050000
#define VMI_MMU_REGISTER_PAGE_TABLE_NR 0x06
#define VMI_MMU_REGISTER_PAGE_TABLE 0x03060000
#define VMI_MMU_RELEASE_PAGE_TABLE_NR 0x07
#define VMI_MMU_RELEASE_PAGE_TABLE 0x03070000
#define VMI_MMU_QUERY_NR 0xff
#define VMI_MMU_QUERY 0x03ff0000

/*
 * experimental: Calls on trial. Nothing here is promised: a call may change or go with any release, and a
 * host need not have the family.
 */
#define VMI_FAMILY_EXPERIMENTAL 0xff
#define VMI_EXPERIMENTAL_ECHO_NR 0x00
#define VMI_EXPERIMENTAL_ECHO 0xff000000
#define VMI_EXPERIMENTAL_QUERY_NR 0xff
#define VMI_EXPERIMENTAL_QUERY 0xffff0000

/* shutdown_reason: Why a guest ends. */
#define VMI_SHUTDOWN_REASON_POWER_OFF 0
#define VMI_SHUTDOWN_REASON_REBOOT 1
#define VMI_SHUTDOWN_REASON_CRASH 2

/* flush_scope: What flush_tlb drops. */
#define VMI_FLUSH_SCOPE_NOT_GLOBAL 0
#define VMI_FLUSH_SCOPE_EVERYTHING 1

#ifndef __ASSEMBLER__

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__cplusplus)
#define VMI_ASSERT(condition, what) static_assert(condition, #what)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define VMI_ASSERT(condition, what) _Static_assert(condition, #what)
#else
#define VMI_ASSERT(condition, what) typedef char what[(condition) ? 1 : -1]
#endif

typedef int32_t vmi_status_t;
typedef uint32_t vmi_shutdown_reason_t;
typedef uint32_t vmi_flush_scope_t;

/* What a call gives back. */
struct vmi_result {
	vmi_status_t status;
	uint64_t value;
};

/* One queued call. */
struct vmi_queue_entry {
	uint32_t id;	/* 0 */
	uint32_t zero;	/* 4 */
	uint64_t args[6];	/* 8 */
} __attribute__((__aligned__(8)));
VMI_ASSERT(sizeof(struct vmi_queue_entry) == 56, vmi_queue_entry_has_size_56);
VMI_ASSERT(offsetof(struct vmi_queue_entry, id) == 0, vmi_queue_entry_id_has_offset_0);
VMI_ASSERT(offsetof(struct vmi_queue_entry, zero) == 4, vmi_queue_entry_zero_has_offset_4);
VMI_ASSERT(offsetof(struct vmi_queue_entry, args) == 8, vmi_queue_entry_args_has_offset_8);

#ifdef __cplusplus
}
#endif

#endif /* __ASSEMBLER__ */

#endif /* VMI_H */
