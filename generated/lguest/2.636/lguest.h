/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lguest (lguest), release 2.636: constants and types.
 *
 * Written by `hvabi generate lguest` from spec/lguest; changes made here are lost.
 * Spec hash: 87791afd272b733542e67ce9ad4ef81a5d85e6c5bb75c0b00ab82ce81195cea7
 */
#ifndef LGUEST_H
#define LGUEST_H

#define LGUEST_RELEASE "2.636"
#define LGUEST_RELEASE_NUMBER 0x0002027c
#define LGUEST_SPEC_HASH "87791afd272b733542e67ce9ad4ef81a5d85e6c5bb75c0b00ab82ce81195cea7"

/* What became of a call. */
#define LGUEST_STATUS_SUCCESS 0

/* lhcall: All calls. A number without a call kills the guest, and so does any call before lguest_init. */
#define LGUEST_LHCALL_FLUSH_ASYNC_NR 0x0
#define LGUEST_LHCALL_FLUSH_ASYNC 0x00000000
#define LGUEST_LHCALL_LGUEST_INIT_NR 0x1
#define LGUEST_LHCALL_LGUEST_INIT 0x00000001
#define LGUEST_LHCALL_SHUTDOWN_NR 0x2
#define LGUEST_LHCALL_SHUTDOWN 0x00000002
#define LGUEST_LHCALL_NEW_PGTABLE_NR 0x4
#define LGUEST_LHCALL_NEW_PGTABLE 0x00000004
#define LGUEST_LHCALL_FLUSH_TLB_NR 0x5
#define LGUEST_LHCALL_FLUSH_TLB 0x00000005
#define LGUEST_LHCALL_LOAD_IDT_ENTRY_NR 0x6
#define LGUEST_LHCALL_LOAD_IDT_ENTRY 0x00000006
#define LGUEST_LHCALL_SET_STACK_NR 0x7
#define LGUEST_LHCALL_SET_STACK 0x00000007
#define LGUEST_LHCALL_TS_NR 0x8
#define LGUEST_LHCALL_TS 0x00000008
#define LGUEST_LHCALL_SET_CLOCKEVENT_NR 0x9
#define LGUEST_LHCALL_SET_CLOCKEVENT 0x00000009
#define LGUEST_LHCALL_HALT_NR 0xa
#define LGUEST_LHCALL_HALT 0x0000000a
#define LGUEST_LHCALL_SET_PMD_NR 0xd
#define LGUEST_LHCALL_SET_PMD 0x0000000d
#define LGUEST_LHCALL_SET_PTE_NR 0xe
#define LGUEST_LHCALL_SET_PTE 0x0000000e
#define LGUEST_LHCALL_SET_PGD_NR 0xf
#define LGUEST_LHCALL_SET_PGD 0x0000000f
#define LGUEST_LHCALL_LOAD_TLS_NR 0x10
#define LGUEST_LHCALL_LOAD_TLS 0x00000010
#define LGUEST_LHCALL_NOTIFY_NR 0x11
#define LGUEST_LHCALL_NOTIFY 0x00000011
#define LGUEST_LHCALL_LOAD_GDT_ENTRY_NR 0x12
#define LGUEST_LHCALL_LOAD_GDT_ENTRY 0x00000012
#define LGUEST_LHCALL_SEND_INTERRUPTS_NR 0x13
#define LGUEST_LHCALL_SEND_INTERRUPTS 0x00000013

/* ring_size: The ring of the area. */
#define LGUEST_RING_SIZE_SLOTS 64

/* trap: The interrupt of a call. With KVM's instruction a host still uses it. */
#define LGUEST_TRAP_ENTRY 31

/* shutdown_reason: What becomes of the machine. */
#define LGUEST_SHUTDOWN_REASON_POWEROFF 1
#define LGUEST_SHUTDOWN_REASON_RESTART 2

/* flush_scope: Which translations are forgotten. Any other number is as all. */
#define LGUEST_FLUSH_SCOPE_USER 0
#define LGUEST_FLUSH_SCOPE_ALL 1

/* task_switched: The bit TS. Any other number is as set. */
#define LGUEST_TASK_SWITCHED_CLEAR 0
#define LGUEST_TASK_SWITCHED_SET 1

#ifndef __ASSEMBLER__

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__cplusplus)
#define LGUEST_ASSERT(condition, what) static_assert(condition, #what)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define LGUEST_ASSERT(condition, what) _Static_assert(condition, #what)
#else
#define LGUEST_ASSERT(condition, what) typedef char what[(condition) ? 1 : -1]
#endif
#if UINTPTR_MAX > 0xffffffffU
#define LGUEST_ASSERT_LAYOUT(is, wide, narrow, what) LGUEST_ASSERT((is) == (wide), what)
#define LGUEST_ALIGNED(wide, narrow) __attribute__((__aligned__(wide)))
#elif defined(__i386__)
#define LGUEST_ASSERT_LAYOUT(is, wide, narrow, what) LGUEST_ASSERT((is) == (narrow), what)
#define LGUEST_ALIGNED(wide, narrow) __attribute__((__aligned__(narrow)))
#else
#define LGUEST_ASSERT_LAYOUT(is, wide, narrow, what) LGUEST_ASSERT((is) == (is), what)
#define LGUEST_ALIGNED(wide, narrow) __attribute__((__aligned__(wide)))
#endif

typedef int32_t lguest_status_t;
typedef uint32_t lguest_shutdown_reason_t;
typedef uint32_t lguest_flush_scope_t;
typedef uint32_t lguest_task_switched_t;

/* What a call gives back. */
struct lguest_result {
	lguest_status_t status;
	uintptr_t value;
};

/* A descriptor of a segment, as the processor has it. */
struct lguest_descriptor {
	uint32_t low;	/* 0 */
	uint32_t high;	/* 4 */
};
LGUEST_ASSERT(sizeof(struct lguest_descriptor) == 8, lguest_descriptor_has_size_8);
LGUEST_ASSERT(offsetof(struct lguest_descriptor, low) == 0, lguest_descriptor_low_has_offset_0);
LGUEST_ASSERT(offsetof(struct lguest_descriptor, high) == 4, lguest_descriptor_high_has_offset_4);

/* A time since the start of 1970. */
struct lguest_timespec {
	int32_t tv_sec;	/* 0 */
	int32_t tv_nsec;	/* 4 */
};
LGUEST_ASSERT(sizeof(struct lguest_timespec) == 8, lguest_timespec_has_size_8);
LGUEST_ASSERT(offsetof(struct lguest_timespec, tv_sec) == 0, lguest_timespec_tv_sec_has_offset_0);
LGUEST_ASSERT(offsetof(struct lguest_timespec, tv_nsec) == 4, lguest_timespec_tv_nsec_has_offset_4);

/* A call that waits in the ring. Its fields lie as eax, ebx, ecx, edx and esi do in the host's own area. */
struct lguest_hcall_args {
	uint32_t arg0;	/* 0 */
	uint32_t arg1;	/* 4 */
	uint32_t arg2;	/* 8 */
	uint32_t arg3;	/* 12 */
	uint32_t arg4;	/* 16 */
};
LGUEST_ASSERT(sizeof(struct lguest_hcall_args) == 20, lguest_hcall_args_has_size_20);
LGUEST_ASSERT(offsetof(struct lguest_hcall_args, arg0) == 0, lguest_hcall_args_arg0_has_offset_0);
LGUEST_ASSERT(offsetof(struct lguest_hcall_args, arg1) == 4, lguest_hcall_args_arg1_has_offset_4);
LGUEST_ASSERT(offsetof(struct lguest_hcall_args, arg2) == 8, lguest_hcall_args_arg2_has_offset_8);
LGUEST_ASSERT(offsetof(struct lguest_hcall_args, arg3) == 12, lguest_hcall_args_arg3_has_offset_12);
LGUEST_ASSERT(offsetof(struct lguest_hcall_args, arg4) == 16, lguest_hcall_args_arg4_has_offset_16);

/* The area that host and guest share. lguest_init registers it. */
struct lguest_lguest_data {
	uint32_t irq_enabled;
	uint32_t blocked_interrupts;
	uint32_t cr2;
	struct lguest_timespec time;
	uint32_t irq_pending;
	uint8_t hcall_status[64];
	struct lguest_hcall_args hcalls[64];
	uint32_t reserve_mem;
	uint32_t tsc_khz;
	uint32_t pgdir;
	uint32_t noirq_start;
	uint32_t noirq_end;
	uint32_t kernel_address;
	uint32_t syscall_vec;
};
LGUEST_ASSERT_LAYOUT(sizeof(struct lguest_lguest_data), 1396, 1396, lguest_lguest_data_has_its_size);
LGUEST_ASSERT_LAYOUT(offsetof(struct lguest_lguest_data, irq_enabled), 0, 0,
	lguest_lguest_data_irq_enabled_has_its_offset);
LGUEST_ASSERT_LAYOUT(offsetof(struct lguest_lguest_data, blocked_interrupts), 4, 4,
	lguest_lguest_data_blocked_interrupts_has_its_offset);
LGUEST_ASSERT_LAYOUT(offsetof(struct lguest_lguest_data, cr2), 8, 8, lguest_lguest_data_cr2_has_its_offset);
LGUEST_ASSERT_LAYOUT(offsetof(struct lguest_lguest_data, time), 12, 12, lguest_lguest_data_time_has_its_offset);
LGUEST_ASSERT_LAYOUT(offsetof(struct lguest_lguest_data, irq_pending), 20, 20,
	lguest_lguest_data_irq_pending_has_its_offset);
LGUEST_ASSERT_LAYOUT(offsetof(struct lguest_lguest_data, hcall_status), 24, 24,
	lguest_lguest_data_hcall_status_has_its_offset);
LGUEST_ASSERT_LAYOUT(offsetof(struct lguest_lguest_data, hcalls), 88, 88, lguest_lguest_data_hcalls_has_its_offset);
LGUEST_ASSERT_LAYOUT(offsetof(struct lguest_lguest_data, reserve_mem), 1368, 1368,
	lguest_lguest_data_reserve_mem_has_its_offset);
LGUEST_ASSERT_LAYOUT(offsetof(struct lguest_lguest_data, tsc_khz), 1372, 1372,
	lguest_lguest_data_tsc_khz_has_its_offset);
LGUEST_ASSERT_LAYOUT(offsetof(struct lguest_lguest_data, pgdir), 1376, 1376, lguest_lguest_data_pgdir_has_its_offset);
LGUEST_ASSERT_LAYOUT(offsetof(struct lguest_lguest_data, noirq_start), 1380, 1380,
	lguest_lguest_data_noirq_start_has_its_offset);
LGUEST_ASSERT_LAYOUT(offsetof(struct lguest_lguest_data, noirq_end), 1384, 1384,
	lguest_lguest_data_noirq_end_has_its_offset);
LGUEST_ASSERT_LAYOUT(offsetof(struct lguest_lguest_data, kernel_address), 1388, 1388,
	lguest_lguest_data_kernel_address_has_its_offset);
LGUEST_ASSERT_LAYOUT(offsetof(struct lguest_lguest_data, syscall_vec), 1392, 1392,
	lguest_lguest_data_syscall_vec_has_its_offset);

#ifdef __cplusplus
}
#endif

#endif /* __ASSEMBLER__ */

#endif /* LGUEST_H */
