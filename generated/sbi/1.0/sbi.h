/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * RISC-V Supervisor Binary Interface (sbi), release 1.0: constants and types.
 *
 * Written by `hvabi generate sbi` from spec/sbi; changes made here are lost.
 * Spec hash: 9ae46a4e533f8180ea953ef2f182e0d70ab3962c3739e8760acfea41496eeee0
 */
#ifndef SBI_H
#define SBI_H

#define SBI_RELEASE "1.0"
#define SBI_RELEASE_NUMBER 0x00010000
#define SBI_SPEC_HASH "9ae46a4e533f8180ea953ef2f182e0d70ab3962c3739e8760acfea41496eeee0"

/* What became of a call. */
#define SBI_STATUS_SUCCESS 0
#define SBI_STATUS_FAILED (-1)
#define SBI_STATUS_NOT_SUPPORTED (-2)
#define SBI_STATUS_INVALID_PARAM (-3)
#define SBI_STATUS_DENIED (-4)
#define SBI_STATUS_INVALID_ADDRESS (-5)
#define SBI_STATUS_ALREADY_AVAILABLE (-6)
#define SBI_STATUS_ALREADY_STARTED (-7)
#define SBI_STATUS_ALREADY_STOPPED (-8)

/*
 * legacy: The calls of version 0.1, each an extension of its own in EIDs 0x00 to 0x08 (0x09 to 0x0f are
 * reserved) that is probed by itself; a6 is ignored. Use time, ipi, rfence, srst and dbcn instead. From 1.0
 * on a fault in memory that a call reads for its caller is taken by the caller, at the ecall.
 */
#define SBI_LEGACY_SET_TIMER_NR 0x0
#define SBI_LEGACY_SET_TIMER_EID 0x0
#define SBI_LEGACY_CONSOLE_PUTCHAR_NR 0x1
#define SBI_LEGACY_CONSOLE_PUTCHAR_EID 0x1
#define SBI_LEGACY_CONSOLE_GETCHAR_NR 0x2
#define SBI_LEGACY_CONSOLE_GETCHAR_EID 0x2
#define SBI_LEGACY_CLEAR_IPI_NR 0x3
#define SBI_LEGACY_CLEAR_IPI_EID 0x3
#define SBI_LEGACY_SEND_IPI_NR 0x4
#define SBI_LEGACY_SEND_IPI_EID 0x4
#define SBI_LEGACY_REMOTE_FENCE_I_NR 0x5
#define SBI_LEGACY_REMOTE_FENCE_I_EID 0x5
#define SBI_LEGACY_REMOTE_SFENCE_VMA_NR 0x6
#define SBI_LEGACY_REMOTE_SFENCE_VMA_EID 0x6
#define SBI_LEGACY_REMOTE_SFENCE_VMA_ASID_NR 0x7
#define SBI_LEGACY_REMOTE_SFENCE_VMA_ASID_EID 0x7
#define SBI_LEGACY_SHUTDOWN_NR 0x8
#define SBI_LEGACY_SHUTDOWN_EID 0x8

/*
 * base: Which specification, which implementation, which extensions. Every host has all of it, and its calls
 * cannot fail.
 */
#define SBI_FAMILY_BASE 0x10
#define SBI_BASE_GET_SPEC_VERSION_NR 0x0
#define SBI_BASE_GET_SPEC_VERSION_EID 0x10
#define SBI_BASE_GET_SPEC_VERSION_FID 0x0
#define SBI_BASE_GET_IMPL_ID_NR 0x1
#define SBI_BASE_GET_IMPL_ID_EID 0x10
#define SBI_BASE_GET_IMPL_ID_FID 0x1
#define SBI_BASE_GET_IMPL_VERSION_NR 0x2
#define SBI_BASE_GET_IMPL_VERSION_EID 0x10
#define SBI_BASE_GET_IMPL_VERSION_FID 0x2
#define SBI_BASE_PROBE_EXTENSION_NR 0x3
#define SBI_BASE_PROBE_EXTENSION_EID 0x10
#define SBI_BASE_PROBE_EXTENSION_FID 0x3
#define SBI_BASE_GET_MVENDORID_NR 0x4
#define SBI_BASE_GET_MVENDORID_EID 0x10
#define SBI_BASE_GET_MVENDORID_FID 0x4
#define SBI_BASE_GET_MARCHID_NR 0x5
#define SBI_BASE_GET_MARCHID_EID 0x10
#define SBI_BASE_GET_MARCHID_FID 0x5
#define SBI_BASE_GET_MIMPID_NR 0x6
#define SBI_BASE_GET_MIMPID_EID 0x10
#define SBI_BASE_GET_MIMPID_FID 0x6

/*
 * hsm: Hart state management: starts, stops and suspends harts. A state that is asked for may have changed
 * when the answer arrives.
 */
#define SBI_FAMILY_HSM 0x48534d
#define SBI_HSM_HART_START_NR 0x0
#define SBI_HSM_HART_START_EID 0x48534d
#define SBI_HSM_HART_START_FID 0x0
#define SBI_HSM_HART_STOP_NR 0x1
#define SBI_HSM_HART_STOP_EID 0x48534d
#define SBI_HSM_HART_STOP_FID 0x1
#define SBI_HSM_HART_GET_STATUS_NR 0x2
#define SBI_HSM_HART_GET_STATUS_EID 0x48534d
#define SBI_HSM_HART_GET_STATUS_FID 0x2
#define SBI_HSM_HART_SUSPEND_NR 0x3
#define SBI_HSM_HART_SUSPEND_EID 0x48534d
#define SBI_HSM_HART_SUSPEND_FID 0x3

/*
 * pmu: Performance counters of the calling hart, those of the hardware and those of the firmware, under
 * logical numbers. A set of counters is a base and a mask: bit i of the mask stands for counter base + i. An
 * event is a number of 20 bits, its type in bits 19..16 and its code in 15..0, with 64 bits of data.
 */
#define SBI_FAMILY_PMU 0x504d55
#define SBI_PMU_NUM_COUNTERS_NR 0x0
#define SBI_PMU_NUM_COUNTERS_EID 0x504d55
#define SBI_PMU_NUM_COUNTERS_FID 0x0
#define SBI_PMU_COUNTER_GET_INFO_NR 0x1
#define SBI_PMU_COUNTER_GET_INFO_EID 0x504d55
#define SBI_PMU_COUNTER_GET_INFO_FID 0x1
#define SBI_PMU_COUNTER_CONFIG_MATCHING_NR 0x2
#define SBI_PMU_COUNTER_CONFIG_MATCHING_EID 0x504d55
#define SBI_PMU_COUNTER_CONFIG_MATCHING_FID 0x2
#define SBI_PMU_COUNTER_START_NR 0x3
#define SBI_PMU_COUNTER_START_EID 0x504d55
#define SBI_PMU_COUNTER_START_FID 0x3
#define SBI_PMU_COUNTER_STOP_NR 0x4
#define SBI_PMU_COUNTER_STOP_EID 0x504d55
#define SBI_PMU_COUNTER_STOP_FID 0x4
#define SBI_PMU_COUNTER_FW_READ_NR 0x5
#define SBI_PMU_COUNTER_FW_READ_EID 0x504d55
#define SBI_PMU_COUNTER_FW_READ_FID 0x5

/* ipi: Interrupts between harts. Takes the place of the legacy call send_ipi. */
#define SBI_FAMILY_IPI 0x735049
#define SBI_IPI_SEND_IPI_NR 0x0
#define SBI_IPI_SEND_IPI_EID 0x735049
#define SBI_IPI_SEND_IPI_FID 0x0

/*
 * rfence: Fences on other harts. Takes the place of the legacy calls remote_fence_i, remote_sfence_vma and
 * remote_sfence_vma_asid. Success says that every hart of the set was asked. A range covers the whole address
 * space if start_addr and size are both 0 or size is 2^XLEN-1.
 */
#define SBI_FAMILY_RFENCE 0x52464e43
#define SBI_RFENCE_REMOTE_FENCE_I_NR 0x0
#define SBI_RFENCE_REMOTE_FENCE_I_EID 0x52464e43
#define SBI_RFENCE_REMOTE_FENCE_I_FID 0x0
#define SBI_RFENCE_REMOTE_SFENCE_VMA_NR 0x1
#define SBI_RFENCE_REMOTE_SFENCE_VMA_EID 0x52464e43
#define SBI_RFENCE_REMOTE_SFENCE_VMA_FID 0x1
#define SBI_RFENCE_REMOTE_SFENCE_VMA_ASID_NR 0x2
#define SBI_RFENCE_REMOTE_SFENCE_VMA_ASID_EID 0x52464e43
#define SBI_RFENCE_REMOTE_SFENCE_VMA_ASID_FID 0x2
#define SBI_RFENCE_REMOTE_HFENCE_GVMA_VMID_NR 0x3
#define SBI_RFENCE_REMOTE_HFENCE_GVMA_VMID_EID 0x52464e43
#define SBI_RFENCE_REMOTE_HFENCE_GVMA_VMID_FID 0x3
#define SBI_RFENCE_REMOTE_HFENCE_GVMA_NR 0x4
#define SBI_RFENCE_REMOTE_HFENCE_GVMA_EID 0x52464e43
#define SBI_RFENCE_REMOTE_HFENCE_GVMA_FID 0x4
#define SBI_RFENCE_REMOTE_HFENCE_VVMA_ASID_NR 0x5
#define SBI_RFENCE_REMOTE_HFENCE_VVMA_ASID_EID 0x52464e43
#define SBI_RFENCE_REMOTE_HFENCE_VVMA_ASID_FID 0x5
#define SBI_RFENCE_REMOTE_HFENCE_VVMA_NR 0x6
#define SBI_RFENCE_REMOTE_HFENCE_VVMA_EID 0x52464e43
#define SBI_RFENCE_REMOTE_HFENCE_VVMA_FID 0x6

/*
 * srst: Shuts down or reboots the system as the caller sees it: a machine or a virtual one. Takes the place
 * of the legacy call shutdown.
 */
#define SBI_FAMILY_SRST 0x53525354
#define SBI_SRST_SYSTEM_RESET_NR 0x0
#define SBI_SRST_SYSTEM_RESET_EID 0x53525354
#define SBI_SRST_SYSTEM_RESET_FID 0x0

/* time: The timer of the calling hart. Takes the place of the legacy call set_timer. */
#define SBI_FAMILY_TIME 0x54494d45
#define SBI_TIME_SET_TIMER_NR 0x0
#define SBI_TIME_SET_TIMER_EID 0x54494d45
#define SBI_TIME_SET_TIMER_FID 0x0

/* eid_space: Extension ids that this specification does not give out, and their owners. */
#define SBI_EID_SPACE_EXPERIMENTAL_FIRST 0x8000000
#define SBI_EID_SPACE_EXPERIMENTAL_LAST 0x8ffffff
#define SBI_EID_SPACE_VENDOR_FIRST 0x9000000
#define SBI_EID_SPACE_VENDOR_LAST 0x9ffffff
#define SBI_EID_SPACE_FIRMWARE_FIRST 0xa000000
#define SBI_EID_SPACE_FIRMWARE_LAST 0xaffffff

/*
 * hart_mask_base: A set of harts is a mask and a base: bit i of the mask stands for hart id base + i. A call
 * can name XLEN harts at most.
 */
#define SBI_HART_MASK_BASE_ALL (-1)

/* spec_version: A version of the specification. */
#define SBI_SPEC_VERSION_MINOR 0xffffff
#define SBI_SPEC_VERSION_MAJOR 0x7f000000

/* impl_id: Known SBI implementations. */
#define SBI_IMPL_ID_BBL 0
#define SBI_IMPL_ID_OPENSBI 1
#define SBI_IMPL_ID_XVISOR 2
#define SBI_IMPL_ID_KVM 3
#define SBI_IMPL_ID_RUSTSBI 4
#define SBI_IMPL_ID_DIOSIX 5
#define SBI_IMPL_ID_COFFER 6

/* hsm_state: What a hart is doing. */
#define SBI_HSM_STATE_STARTED 0
#define SBI_HSM_STATE_STOPPED 1
#define SBI_HSM_STATE_START_PENDING 2
#define SBI_HSM_STATE_STOP_PENDING 3
#define SBI_HSM_STATE_SUSPENDED 4
#define SBI_HSM_STATE_SUSPEND_PENDING 5
#define SBI_HSM_STATE_RESUME_PENDING 6

/*
 * hsm_suspend_type: Suspend types. Bit 31 is set for those that lose the registers; 1 to 0x0fffffff and
 * 0x80000001 to 0x8fffffff are reserved.
 */
#define SBI_HSM_SUSPEND_TYPE_RETENTIVE_DEFAULT 0
#define SBI_HSM_SUSPEND_TYPE_RETENTIVE_PLATFORM_FIRST 0x10000000
#define SBI_HSM_SUSPEND_TYPE_RETENTIVE_PLATFORM_LAST 0x7fffffff
#define SBI_HSM_SUSPEND_TYPE_NON_RETENTIVE_DEFAULT 0x80000000
#define SBI_HSM_SUSPEND_TYPE_NON_RETENTIVE_PLATFORM_FIRST 0x90000000
#define SBI_HSM_SUSPEND_TYPE_NON_RETENTIVE_PLATFORM_LAST 0xffffffff

/* pmu_event_type: Bits 19..16 of an event. */
#define SBI_PMU_EVENT_TYPE_HW 0
#define SBI_PMU_EVENT_TYPE_CACHE 1
#define SBI_PMU_EVENT_TYPE_RAW 2
#define SBI_PMU_EVENT_TYPE_FW 15

/* pmu_hw_event: Codes of general hardware events. */
#define SBI_PMU_HW_EVENT_NO_EVENT 0
#define SBI_PMU_HW_EVENT_CPU_CYCLES 1
#define SBI_PMU_HW_EVENT_INSTRUCTIONS 2
#define SBI_PMU_HW_EVENT_CACHE_REFERENCES 3
#define SBI_PMU_HW_EVENT_CACHE_MISSES 4
#define SBI_PMU_HW_EVENT_BRANCH_INSTRUCTIONS 5
#define SBI_PMU_HW_EVENT_BRANCH_MISSES 6
#define SBI_PMU_HW_EVENT_BUS_CYCLES 7
#define SBI_PMU_HW_EVENT_STALLED_CYCLES_FRONTEND 8
#define SBI_PMU_HW_EVENT_STALLED_CYCLES_BACKEND 9
#define SBI_PMU_HW_EVENT_REF_CPU_CYCLES 10

/* pmu_cache: Which cache. */
#define SBI_PMU_CACHE_L1D 0
#define SBI_PMU_CACHE_L1I 1
#define SBI_PMU_CACHE_LL 2
#define SBI_PMU_CACHE_DTLB 3
#define SBI_PMU_CACHE_ITLB 4
#define SBI_PMU_CACHE_BPU 5
#define SBI_PMU_CACHE_NODE 6

/* pmu_cache_op: Which operation of a cache. */
#define SBI_PMU_CACHE_OP_READ 0
#define SBI_PMU_CACHE_OP_WRITE 1
#define SBI_PMU_CACHE_OP_PREFETCH 2

/* pmu_cache_result: Which outcome of an operation. */
#define SBI_PMU_CACHE_RESULT_ACCESS 0
#define SBI_PMU_CACHE_RESULT_MISS 1

/* pmu_fw_event: Codes of firmware events. Data is 0 except for platform. */
#define SBI_PMU_FW_EVENT_MISALIGNED_LOAD 0
#define SBI_PMU_FW_EVENT_MISALIGNED_STORE 1
#define SBI_PMU_FW_EVENT_ACCESS_LOAD 2
#define SBI_PMU_FW_EVENT_ACCESS_STORE 3
#define SBI_PMU_FW_EVENT_ILLEGAL_INSN 4
#define SBI_PMU_FW_EVENT_SET_TIMER 5
#define SBI_PMU_FW_EVENT_IPI_SENT 6
#define SBI_PMU_FW_EVENT_IPI_RECEIVED 7
#define SBI_PMU_FW_EVENT_FENCE_I_SENT 8
#define SBI_PMU_FW_EVENT_FENCE_I_RECEIVED 9
#define SBI_PMU_FW_EVENT_SFENCE_VMA_SENT 10
#define SBI_PMU_FW_EVENT_SFENCE_VMA_RECEIVED 11
#define SBI_PMU_FW_EVENT_SFENCE_VMA_ASID_SENT 12
#define SBI_PMU_FW_EVENT_SFENCE_VMA_ASID_RECEIVED 13
#define SBI_PMU_FW_EVENT_HFENCE_GVMA_SENT 14
#define SBI_PMU_FW_EVENT_HFENCE_GVMA_RECEIVED 15
#define SBI_PMU_FW_EVENT_HFENCE_GVMA_VMID_SENT 16
#define SBI_PMU_FW_EVENT_HFENCE_GVMA_VMID_RECEIVED 17
#define SBI_PMU_FW_EVENT_HFENCE_VVMA_SENT 18
#define SBI_PMU_FW_EVENT_HFENCE_VVMA_RECEIVED 19
#define SBI_PMU_FW_EVENT_HFENCE_VVMA_ASID_SENT 20
#define SBI_PMU_FW_EVENT_HFENCE_VVMA_ASID_RECEIVED 21

/* pmu_config_flags: Flags of counter_config_matching; the other bits are reserved. */
#define SBI_PMU_CONFIG_FLAGS_SKIP_MATCH 0x1
#define SBI_PMU_CONFIG_FLAGS_CLEAR_VALUE 0x2
#define SBI_PMU_CONFIG_FLAGS_AUTO_START 0x4
#define SBI_PMU_CONFIG_FLAGS_SET_VUINH 0x8
#define SBI_PMU_CONFIG_FLAGS_SET_VSINH 0x10
#define SBI_PMU_CONFIG_FLAGS_SET_UINH 0x20
#define SBI_PMU_CONFIG_FLAGS_SET_SINH 0x40
#define SBI_PMU_CONFIG_FLAGS_SET_MINH 0x80

/* pmu_start_flags: Flags of counter_start; the other bits are reserved. */
#define SBI_PMU_START_FLAGS_SET_INIT_VALUE 0x1

/* pmu_stop_flags: Flags of counter_stop; the other bits are reserved. */
#define SBI_PMU_STOP_FLAGS_RESET 0x1

/* srst_type: Ways to reset; 3 to 0xefffffff are reserved. */
#define SBI_SRST_TYPE_SHUTDOWN 0
#define SBI_SRST_TYPE_COLD_REBOOT 1
#define SBI_SRST_TYPE_WARM_REBOOT 2
#define SBI_SRST_TYPE_PLATFORM_FIRST 0xf0000000
#define SBI_SRST_TYPE_PLATFORM_LAST 0xffffffff

/* srst_reason: Reasons for a reset; 2 to 0xdfffffff are reserved. */
#define SBI_SRST_REASON_NONE 0
#define SBI_SRST_REASON_SYSTEM_FAILURE 1
#define SBI_SRST_REASON_IMPLEMENTATION_FIRST 0xe0000000
#define SBI_SRST_REASON_IMPLEMENTATION_LAST 0xefffffff
#define SBI_SRST_REASON_PLATFORM_FIRST 0xf0000000
#define SBI_SRST_REASON_PLATFORM_LAST 0xffffffff

#ifndef __ASSEMBLER__

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef intptr_t sbi_status_t;
typedef uintptr_t sbi_spec_version_t;
typedef uintptr_t sbi_impl_id_t;
typedef uintptr_t sbi_hsm_state_t;
typedef uint32_t sbi_hsm_suspend_type_t;
typedef uint32_t sbi_pmu_event_type_t;
typedef uint32_t sbi_pmu_hw_event_t;
typedef uint32_t sbi_pmu_cache_t;
typedef uint32_t sbi_pmu_cache_op_t;
typedef uint32_t sbi_pmu_cache_result_t;
typedef uint32_t sbi_pmu_fw_event_t;
typedef uintptr_t sbi_pmu_config_flags_t;
typedef uintptr_t sbi_pmu_start_flags_t;
typedef uintptr_t sbi_pmu_stop_flags_t;
typedef uint32_t sbi_srst_type_t;
typedef uint32_t sbi_srst_reason_t;

/* What a call gives back. */
struct sbi_result {
	sbi_status_t status;
	uintptr_t value;
};

#ifdef __cplusplus
}
#endif

#endif /* __ASSEMBLER__ */

#endif /* SBI_H */
