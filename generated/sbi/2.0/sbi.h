/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * RISC-V Supervisor Binary Interface (sbi), release 2.0: constants and types.
 *
 * Written by `hvabi generate sbi` from spec/sbi; changes made here are lost.
 * Spec hash: 31cf679a6ff64c208b9b16bbb880ceaca9d82bc9bb9aaea47c050bce478fea2a
 */
#ifndef SBI_H
#define SBI_H

#define SBI_RELEASE "2.0"
#define SBI_RELEASE_NUMBER 0x00020000
#define SBI_SPEC_HASH "31cf679a6ff64c208b9b16bbb880ceaca9d82bc9bb9aaea47c050bce478fea2a"

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
#define SBI_STATUS_NO_SHMEM (-9)

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
#define SBI_PMU_COUNTER_FW_READ_HI_NR 0x6
#define SBI_PMU_COUNTER_FW_READ_HI_EID 0x504d55
#define SBI_PMU_COUNTER_FW_READ_HI_FID 0x6
#define SBI_PMU_SNAPSHOT_SET_SHMEM_NR 0x7
#define SBI_PMU_SNAPSHOT_SET_SHMEM_EID 0x504d55
#define SBI_PMU_SNAPSHOT_SET_SHMEM_FID 0x7

/* sta: Steal-time accounting: how long a virtual hart was ready to run and did not. */
#define SBI_FAMILY_STA 0x535441
#define SBI_STA_STEAL_TIME_SET_SHMEM_NR 0x0
#define SBI_STA_STEAL_TIME_SET_SHMEM_EID 0x535441
#define SBI_STA_STEAL_TIME_SET_SHMEM_FID 0x0

/* ipi: Interrupts between harts. Takes the place of the legacy call send_ipi. */
#define SBI_FAMILY_IPI 0x735049
#define SBI_IPI_SEND_IPI_NR 0x0
#define SBI_IPI_SEND_IPI_EID 0x735049
#define SBI_IPI_SEND_IPI_FID 0x0

/*
 * cppc: Registers of the collaborative processor performance control of ACPI. A host need not implement every
 * register: a register that is reserved gives invalid_param, one that is not implemented not_supported.
 */
#define SBI_FAMILY_CPPC 0x43505043
#define SBI_CPPC_PROBE_NR 0x0
#define SBI_CPPC_PROBE_EID 0x43505043
#define SBI_CPPC_PROBE_FID 0x0
#define SBI_CPPC_READ_NR 0x1
#define SBI_CPPC_READ_EID 0x43505043
#define SBI_CPPC_READ_FID 0x1
#define SBI_CPPC_READ_HI_NR 0x2
#define SBI_CPPC_READ_HI_EID 0x43505043
#define SBI_CPPC_READ_HI_FID 0x2
#define SBI_CPPC_WRITE_NR 0x3
#define SBI_CPPC_WRITE_EID 0x43505043
#define SBI_CPPC_WRITE_FID 0x3

/*
 * dbcn: The debug console: many bytes a call. Takes the place of the legacy calls console_putchar and
 * console_getchar. Text should be UTF-8. Memory that does not follow the rules for shared memory is an
 * invalid_param.
 */
#define SBI_FAMILY_DBCN 0x4442434e
#define SBI_DBCN_CONSOLE_WRITE_NR 0x0
#define SBI_DBCN_CONSOLE_WRITE_EID 0x4442434e
#define SBI_DBCN_CONSOLE_WRITE_FID 0x0
#define SBI_DBCN_CONSOLE_READ_NR 0x1
#define SBI_DBCN_CONSOLE_READ_EID 0x4442434e
#define SBI_DBCN_CONSOLE_READ_FID 0x1
#define SBI_DBCN_CONSOLE_WRITE_BYTE_NR 0x2
#define SBI_DBCN_CONSOLE_WRITE_BYTE_EID 0x4442434e
#define SBI_DBCN_CONSOLE_WRITE_BYTE_FID 0x2

/*
 * nacl: Nested acceleration: memory that a hypervisor shares with the hypervisor that runs it, so that CSR
 * writes and fences need not trap one by one. A call beyond probe_feature and set_shmem is there if its
 * feature is. Firmware on a machine with the H extension should not have this family.
 */
#define SBI_FAMILY_NACL 0x4e41434c
#define SBI_NACL_PROBE_FEATURE_NR 0x0
#define SBI_NACL_PROBE_FEATURE_EID 0x4e41434c
#define SBI_NACL_PROBE_FEATURE_FID 0x0
#define SBI_NACL_SET_SHMEM_NR 0x1
#define SBI_NACL_SET_SHMEM_EID 0x4e41434c
#define SBI_NACL_SET_SHMEM_FID 0x1
#define SBI_NACL_SYNC_CSR_NR 0x2
#define SBI_NACL_SYNC_CSR_EID 0x4e41434c
#define SBI_NACL_SYNC_CSR_FID 0x2
#define SBI_NACL_SYNC_HFENCE_NR 0x3
#define SBI_NACL_SYNC_HFENCE_EID 0x4e41434c
#define SBI_NACL_SYNC_HFENCE_FID 0x3
#define SBI_NACL_SYNC_SRET_NR 0x4
#define SBI_NACL_SYNC_SRET_EID 0x4e41434c
#define SBI_NACL_SYNC_SRET_FID 0x4

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

/*
 * susp: Puts the system, as the caller sees it, to sleep. That the family is there says that suspend_to_ram
 * is; the platform's description names other sleep types.
 */
#define SBI_FAMILY_SUSP 0x53555350
#define SBI_SUSP_SYSTEM_SUSPEND_NR 0x0
#define SBI_SUSP_SYSTEM_SUSPEND_EID 0x53555350
#define SBI_SUSP_SYSTEM_SUSPEND_FID 0x0

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

/* shmem: Shared memory is given by its physical address, low and high word. Its content is little-endian. */
#define SBI_SHMEM_DISABLE (-1)

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
#define SBI_IMPL_ID_XEN 7
#define SBI_IMPL_ID_POLARFIRE_HSS 8

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

/*
 * pmu_fw_event: Codes of firmware events. 22 to 255 are reserved, 256 to 65534 are the implementation's. Data
 * is 0 except for platform.
 */
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
#define SBI_PMU_FW_EVENT_PLATFORM 65535

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
#define SBI_PMU_START_FLAGS_INIT_SNAPSHOT 0x2

/* pmu_stop_flags: Flags of counter_stop; the other bits are reserved. */
#define SBI_PMU_STOP_FLAGS_RESET 0x1
#define SBI_PMU_STOP_FLAGS_TAKE_SNAPSHOT 0x2

/*
 * cppc_register: Registers: those of ACPI 6.5 section 8.4.6.1 from 0 on, others from 0x80000000 on. All other
 * numbers are reserved.
 */
#define SBI_CPPC_REGISTER_HIGHEST_PERFORMANCE 0
#define SBI_CPPC_REGISTER_NOMINAL_PERFORMANCE 1
#define SBI_CPPC_REGISTER_LOWEST_NONLINEAR_PERFORMANCE 2
#define SBI_CPPC_REGISTER_LOWEST_PERFORMANCE 3
#define SBI_CPPC_REGISTER_GUARANTEED_PERFORMANCE 4
#define SBI_CPPC_REGISTER_DESIRED_PERFORMANCE 5
#define SBI_CPPC_REGISTER_MINIMUM_PERFORMANCE 6
#define SBI_CPPC_REGISTER_MAXIMUM_PERFORMANCE 7
#define SBI_CPPC_REGISTER_PERFORMANCE_REDUCTION_TOLERANCE 8
#define SBI_CPPC_REGISTER_TIME_WINDOW 9
#define SBI_CPPC_REGISTER_COUNTER_WRAPAROUND_TIME 10
#define SBI_CPPC_REGISTER_REFERENCE_PERFORMANCE_COUNTER 11
#define SBI_CPPC_REGISTER_DELIVERED_PERFORMANCE_COUNTER 12
#define SBI_CPPC_REGISTER_PERFORMANCE_LIMITED 13
#define SBI_CPPC_REGISTER_ENABLE 14
#define SBI_CPPC_REGISTER_AUTONOMOUS_SELECTION_ENABLE 15
#define SBI_CPPC_REGISTER_AUTONOMOUS_ACTIVITY_WINDOW 16
#define SBI_CPPC_REGISTER_ENERGY_PERFORMANCE_PREFERENCE 17
#define SBI_CPPC_REGISTER_REFERENCE_PERFORMANCE 18
#define SBI_CPPC_REGISTER_LOWEST_FREQUENCY 19
#define SBI_CPPC_REGISTER_NOMINAL_FREQUENCY 20
#define SBI_CPPC_REGISTER_TRANSITION_LATENCY 0x80000000

/* nacl_feature: Features; all other numbers are reserved. */
#define SBI_NACL_FEATURE_SYNC_CSR 0
#define SBI_NACL_FEATURE_SYNC_HFENCE 1
#define SBI_NACL_FEATURE_SYNC_SRET 2
#define SBI_NACL_FEATURE_AUTOSWAP_CSR 3

/* nacl_fence_type: What a queued fence covers. Fields that a type does not use must be zero. */
#define SBI_NACL_FENCE_TYPE_GVMA 0
#define SBI_NACL_FENCE_TYPE_GVMA_ALL 1
#define SBI_NACL_FENCE_TYPE_GVMA_VMID 2
#define SBI_NACL_FENCE_TYPE_GVMA_VMID_ALL 3
#define SBI_NACL_FENCE_TYPE_VVMA 4
#define SBI_NACL_FENCE_TYPE_VVMA_ALL 5
#define SBI_NACL_FENCE_TYPE_VVMA_ASID 6
#define SBI_NACL_FENCE_TYPE_VVMA_ASID_ALL 7

/* nacl_fence_config: Config word of a queued fence with XLEN of 64. Pages are 1 << (order + 12) bytes. */
#define SBI_NACL_FENCE_CONFIG_ASID 0xffff
#define SBI_NACL_FENCE_CONFIG_VMID 0x3fff0000
#define SBI_NACL_FENCE_CONFIG_ORDER 0x7f000000000000
#define SBI_NACL_FENCE_CONFIG_TYPE 0xf00000000000000
#define SBI_NACL_FENCE_CONFIG_PENDING 0x8000000000000000

/* nacl_fence_config32: Config word of a queued fence with XLEN of 32. */
#define SBI_NACL_FENCE_CONFIG32_ASID 0x1ff
#define SBI_NACL_FENCE_CONFIG32_VMID 0xfe00
#define SBI_NACL_FENCE_CONFIG32_ORDER 0x7f0000
#define SBI_NACL_FENCE_CONFIG32_TYPE 0xf000000
#define SBI_NACL_FENCE_CONFIG32_PENDING 0x80000000

/* nacl_autoswap: Which CSRs are swapped; the other bits must be zero. */
#define SBI_NACL_AUTOSWAP_HSTATUS 0x1

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

/* susp_type: Sleep types; 1 to 0x7fffffff are reserved. */
#define SBI_SUSP_TYPE_SUSPEND_TO_RAM 0
#define SBI_SUSP_TYPE_PLATFORM_FIRST 0x80000000
#define SBI_SUSP_TYPE_PLATFORM_LAST 0xffffffff

#ifndef __ASSEMBLER__

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__cplusplus)
#define SBI_ASSERT(condition, what) static_assert(condition, #what)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define SBI_ASSERT(condition, what) _Static_assert(condition, #what)
#else
#define SBI_ASSERT(condition, what) typedef char what[(condition) ? 1 : -1]
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
typedef uint32_t sbi_cppc_register_t;
typedef uint32_t sbi_nacl_feature_t;
typedef uint32_t sbi_nacl_fence_type_t;
typedef uint64_t sbi_nacl_fence_config_t;
typedef uint32_t sbi_nacl_fence_config32_t;
typedef uintptr_t sbi_nacl_autoswap_t;
typedef uint32_t sbi_srst_type_t;
typedef uint32_t sbi_srst_reason_t;
typedef uint32_t sbi_susp_type_t;

/* What a call gives back. */
struct sbi_result {
	sbi_status_t status;
	uintptr_t value;
};

/*
 * The snapshot memory. Index i belongs to counter counter_idx_base + i of the call that reads or writes it.
 */
struct sbi_pmu_snapshot {
	uint64_t counter_overflow_bitmap;	/* 0 */
	uint64_t counter_values[64];	/* 8 */
	uint8_t reserved[3576];	/* 520 */
} __attribute__((__aligned__(4096)));
SBI_ASSERT(sizeof(struct sbi_pmu_snapshot) == 4096, sbi_pmu_snapshot_has_size_4096);
SBI_ASSERT(offsetof(struct sbi_pmu_snapshot, counter_overflow_bitmap) == 0,
	sbi_pmu_snapshot_counter_overflow_bitmap_has_offset_0);
SBI_ASSERT(offsetof(struct sbi_pmu_snapshot, counter_values) == 8, sbi_pmu_snapshot_counter_values_has_offset_8);
SBI_ASSERT(offsetof(struct sbi_pmu_snapshot, reserved) == 520, sbi_pmu_snapshot_reserved_has_offset_520);

/* What the host reports. The supervisor should not write here while it does. */
struct sbi_sta_shmem {
	uint32_t sequence;	/* 0 */
	uint32_t flags;	/* 4 */
	uint64_t steal;	/* 8 */
	uint8_t preempted;	/* 16 */
	uint8_t pad[47];	/* 17 */
} __attribute__((__aligned__(64)));
SBI_ASSERT(sizeof(struct sbi_sta_shmem) == 64, sbi_sta_shmem_has_size_64);
SBI_ASSERT(offsetof(struct sbi_sta_shmem, sequence) == 0, sbi_sta_shmem_sequence_has_offset_0);
SBI_ASSERT(offsetof(struct sbi_sta_shmem, flags) == 4, sbi_sta_shmem_flags_has_offset_4);
SBI_ASSERT(offsetof(struct sbi_sta_shmem, steal) == 8, sbi_sta_shmem_steal_has_offset_8);
SBI_ASSERT(offsetof(struct sbi_sta_shmem, preempted) == 16, sbi_sta_shmem_preempted_has_offset_16);
SBI_ASSERT(offsetof(struct sbi_sta_shmem, pad) == 17, sbi_sta_shmem_pad_has_offset_17);

/* A queued fence with XLEN of 64. */
struct sbi_nacl_fence {
	sbi_nacl_fence_config_t config;	/* 0 */
	uint64_t page_number;	/* 8 */
	uint64_t reserved;	/* 16 */
	uint64_t page_count;	/* 24 */
} __attribute__((__aligned__(8)));
SBI_ASSERT(sizeof(struct sbi_nacl_fence) == 32, sbi_nacl_fence_has_size_32);
SBI_ASSERT(offsetof(struct sbi_nacl_fence, config) == 0, sbi_nacl_fence_config_has_offset_0);
SBI_ASSERT(offsetof(struct sbi_nacl_fence, page_number) == 8, sbi_nacl_fence_page_number_has_offset_8);
SBI_ASSERT(offsetof(struct sbi_nacl_fence, reserved) == 16, sbi_nacl_fence_reserved_has_offset_16);
SBI_ASSERT(offsetof(struct sbi_nacl_fence, page_count) == 24, sbi_nacl_fence_page_count_has_offset_24);

/* A queued fence with XLEN of 32. */
struct sbi_nacl_fence32 {
	sbi_nacl_fence_config32_t config;	/* 0 */
	uint32_t page_number;	/* 4 */
	uint32_t reserved;	/* 8 */
	uint32_t page_count;	/* 12 */
};
SBI_ASSERT(sizeof(struct sbi_nacl_fence32) == 16, sbi_nacl_fence32_has_size_16);
SBI_ASSERT(offsetof(struct sbi_nacl_fence32, config) == 0, sbi_nacl_fence32_config_has_offset_0);
SBI_ASSERT(offsetof(struct sbi_nacl_fence32, page_number) == 4, sbi_nacl_fence32_page_number_has_offset_4);
SBI_ASSERT(offsetof(struct sbi_nacl_fence32, reserved) == 8, sbi_nacl_fence32_reserved_has_offset_8);
SBI_ASSERT(offsetof(struct sbi_nacl_fence32, page_count) == 12, sbi_nacl_fence32_page_count_has_offset_12);

/*
 * The shared memory with XLEN of 64. CSR n has index ((n & 0xc00) >> 2) | (n & 0xff), and its bit of the
 * bitmap likewise.
 */
struct sbi_nacl_shmem {
	uint64_t sret_reserved;	/* 0 */
	uint64_t sret_x[31];	/* 8 */
	uint8_t reserved0[256];	/* 256 */
	uint64_t autoswap_flags;	/* 512 */
	uint64_t autoswap_hstatus;	/* 520 */
	uint8_t reserved1[1520];	/* 528 */
	struct sbi_nacl_fence fences[60];	/* 2048 */
	uint8_t csr_dirty[128];	/* 3968 */
	uint64_t csr[1024];	/* 4096 */
} __attribute__((__aligned__(4096)));
SBI_ASSERT(sizeof(struct sbi_nacl_shmem) == 12288, sbi_nacl_shmem_has_size_12288);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem, sret_reserved) == 0, sbi_nacl_shmem_sret_reserved_has_offset_0);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem, sret_x) == 8, sbi_nacl_shmem_sret_x_has_offset_8);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem, reserved0) == 256, sbi_nacl_shmem_reserved0_has_offset_256);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem, autoswap_flags) == 512, sbi_nacl_shmem_autoswap_flags_has_offset_512);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem, autoswap_hstatus) == 520, sbi_nacl_shmem_autoswap_hstatus_has_offset_520);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem, reserved1) == 528, sbi_nacl_shmem_reserved1_has_offset_528);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem, fences) == 2048, sbi_nacl_shmem_fences_has_offset_2048);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem, csr_dirty) == 3968, sbi_nacl_shmem_csr_dirty_has_offset_3968);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem, csr) == 4096, sbi_nacl_shmem_csr_has_offset_4096);

/* The shared memory with XLEN of 32. */
struct sbi_nacl_shmem32 {
	uint32_t sret_reserved;	/* 0 */
	uint32_t sret_x[31];	/* 4 */
	uint8_t reserved0[384];	/* 128 */
	uint32_t autoswap_flags;	/* 512 */
	uint32_t autoswap_hstatus;	/* 516 */
	uint8_t reserved1[1528];	/* 520 */
	struct sbi_nacl_fence32 fences[120];	/* 2048 */
	uint8_t csr_dirty[128];	/* 3968 */
	uint32_t csr[1024];	/* 4096 */
} __attribute__((__aligned__(4096)));
SBI_ASSERT(sizeof(struct sbi_nacl_shmem32) == 8192, sbi_nacl_shmem32_has_size_8192);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem32, sret_reserved) == 0, sbi_nacl_shmem32_sret_reserved_has_offset_0);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem32, sret_x) == 4, sbi_nacl_shmem32_sret_x_has_offset_4);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem32, reserved0) == 128, sbi_nacl_shmem32_reserved0_has_offset_128);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem32, autoswap_flags) == 512, sbi_nacl_shmem32_autoswap_flags_has_offset_512);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem32, autoswap_hstatus) == 516,
	sbi_nacl_shmem32_autoswap_hstatus_has_offset_516);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem32, reserved1) == 520, sbi_nacl_shmem32_reserved1_has_offset_520);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem32, fences) == 2048, sbi_nacl_shmem32_fences_has_offset_2048);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem32, csr_dirty) == 3968, sbi_nacl_shmem32_csr_dirty_has_offset_3968);
SBI_ASSERT(offsetof(struct sbi_nacl_shmem32, csr) == 4096, sbi_nacl_shmem32_csr_has_offset_4096);

#ifdef __cplusplus
}
#endif

#endif /* __ASSEMBLER__ */

#endif /* SBI_H */
