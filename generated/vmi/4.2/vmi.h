/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Virtual Machine Interface (vmi), release 4.2: constants and types.
 *
 * Written by `hvabi generate vmi` from spec/vmi; changes made here are lost.
 * Spec hash: 90c577983fafc0519768fa8d6b84a88c60c1e9f017c13b382a4a86fbd627fbe2
 */
#ifndef VMI_H
#define VMI_H

#define VMI_RELEASE "4.2"
#define VMI_RELEASE_NUMBER 0x00040002
#define VMI_SPEC_HASH "90c577983fafc0519768fa8d6b84a88c60c1e9f017c13b382a4a86fbd627fbe2"

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
#define VMI_STATUS_NO_SPACE (-7)

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
 * timer: Time in nanoseconds, and one alarm for each vCPU. A guest on a host without this family keeps time
 * by its architecture's own means (the generic timer of arm64, the time register of riscv64, the TSC of x86),
 * or does without alarms and polls.
 */
#define VMI_FAMILY_TIMER 0x04
#define VMI_TIMER_GET_TIME_NR 0x00
#define VMI_TIMER_GET_TIME 0x04000000
#define VMI_TIMER_SET_ALARM_NR 0x01
#define VMI_TIMER_SET_ALARM 0x04010000
#define VMI_TIMER_CANCEL_ALARM_NR 0x02
#define VMI_TIMER_CANCEL_ALARM 0x04020000
#define VMI_TIMER_QUERY_NR 0xff
#define VMI_TIMER_QUERY 0x04ff0000

/*
 * event: Virtual event channels: 64 ports a guest, each pending or not, in memory that guest and host share.
 * While an open port is pending and not masked, the host asserts the event interrupt of vCPU 0: on x86 the
 * vector of set_vector, on arm64 the IRQ, on riscv64 the supervisor external interrupt. It is a level: it
 * stays until the guest has taken the pending bits, and it is delivered only while the guest has interrupts
 * enabled. A guest on a host without this family has no events, and polls.
 */
#define VMI_FAMILY_EVENT 0x05
#define VMI_EVENT_SET_AREA_NR 0x00
#define VMI_EVENT_SET_AREA 0x05000000
#define VMI_EVENT_SET_VECTOR_NR 0x01
#define VMI_EVENT_SET_VECTOR 0x05010000
#define VMI_EVENT_OPEN_NR 0x02
#define VMI_EVENT_OPEN 0x05020000
#define VMI_EVENT_CLOSE_NR 0x03
#define VMI_EVENT_CLOSE 0x05030000
#define VMI_EVENT_SEND_NR 0x04
#define VMI_EVENT_SEND 0x05040000
#define VMI_EVENT_WAIT_NR 0x05
#define VMI_EVENT_WAIT 0x05050000
#define VMI_EVENT_QUERY_NR 0xff
#define VMI_EVENT_QUERY 0x05ff0000

/*
 * console: A stream of bytes to whoever looks after the guest, and one back. A guest on a host without this
 * family uses the serial port that its architecture's boot protocol names, or says nothing.
 */
#define VMI_FAMILY_CONSOLE 0x06
#define VMI_CONSOLE_WRITE_NR 0x00
#define VMI_CONSOLE_WRITE 0x06000000
#define VMI_CONSOLE_READ_NR 0x01
#define VMI_CONSOLE_READ 0x06010000
#define VMI_CONSOLE_PUT_CHARACTER_NR 0x02
#define VMI_CONSOLE_PUT_CHARACTER 0x06020000
#define VMI_CONSOLE_QUERY_NR 0xff
#define VMI_CONSOLE_QUERY 0x06ff0000

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

/* The ports' state, bit n for port n. The host reads and writes it at any time. */
struct vmi_event_area {
	uint64_t pending;	/* 0 */
	uint64_t masked;	/* 8 */
	uint64_t zero[6];	/* 16 */
} __attribute__((__aligned__(64)));
VMI_ASSERT(sizeof(struct vmi_event_area) == 64, vmi_event_area_has_size_64);
VMI_ASSERT(offsetof(struct vmi_event_area, pending) == 0, vmi_event_area_pending_has_offset_0);
VMI_ASSERT(offsetof(struct vmi_event_area, masked) == 8, vmi_event_area_masked_has_offset_8);
VMI_ASSERT(offsetof(struct vmi_event_area, zero) == 16, vmi_event_area_zero_has_offset_16);

#ifdef __cplusplus
}
#endif

#endif /* __ASSEMBLER__ */

#endif /* VMI_H */
