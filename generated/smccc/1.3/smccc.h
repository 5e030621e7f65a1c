/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * SMC Calling Convention with PSCI, TRNG and paravirtualized time (smccc), release 1.3: constants and types.
 *
 * Written by `hvabi generate smccc` from spec/smccc; changes made here are lost.
 * Spec hash: bc317515506e8be8c6767b4dbcbea53abaed7e9f43e0626bf98fcbca8a065599
 */
#ifndef SMCCC_H
#define SMCCC_H

#define SMCCC_RELEASE "1.3"
#define SMCCC_RELEASE_NUMBER 0x00010003
#define SMCCC_SPEC_HASH "bc317515506e8be8c6767b4dbcbea53abaed7e9f43e0626bf98fcbca8a065599"

/* Annotations: hint bits, in their place. */
#define SMCCC_NO_SVE_STATE 0x10000

/* What became of a call. */
#define SMCCC_STATUS_SUCCESS 0
#define SMCCC_STATUS_NOT_SUPPORTED (-1)
#define SMCCC_STATUS_INVALID_PARAMETERS (-2)
#define SMCCC_STATUS_DENIED (-3)
#define SMCCC_STATUS_ALREADY_ON (-4)
#define SMCCC_STATUS_ON_PENDING (-5)
#define SMCCC_STATUS_INTERNAL_FAILURE (-6)
#define SMCCC_STATUS_NOT_PRESENT (-7)
#define SMCCC_STATUS_DISABLED (-8)
#define SMCCC_STATUS_INVALID_ADDRESS (-9)

/* Features, and where a host advertises them. */
#define SMCCC_FEATURE_CPU_FREEZE_SHIFT 0
#define SMCCC_FEATURE_CPU_FREEZE_MASK 0xffffffff
#define SMCCC_FEATURE_CPU_DEFAULT_SUSPEND_SHIFT 0
#define SMCCC_FEATURE_CPU_DEFAULT_SUSPEND_MASK 0xffffffff
#define SMCCC_FEATURE_NODE_HW_STATE_SHIFT 0
#define SMCCC_FEATURE_NODE_HW_STATE_MASK 0xffffffff
#define SMCCC_FEATURE_SYSTEM_SUSPEND_SHIFT 0
#define SMCCC_FEATURE_SYSTEM_SUSPEND_MASK 0xffffffff
#define SMCCC_FEATURE_SET_SUSPEND_MODE_SHIFT 0
#define SMCCC_FEATURE_SET_SUSPEND_MODE_MASK 0xffffffff
#define SMCCC_FEATURE_STAT_RESIDENCY_SHIFT 0
#define SMCCC_FEATURE_STAT_RESIDENCY_MASK 0xffffffff
#define SMCCC_FEATURE_STAT_COUNT_SHIFT 0
#define SMCCC_FEATURE_STAT_COUNT_MASK 0xffffffff
#define SMCCC_FEATURE_SYSTEM_RESET2_SHIFT 0
#define SMCCC_FEATURE_SYSTEM_RESET2_MASK 0xffffffff
#define SMCCC_FEATURE_MEM_PROTECT_SHIFT 0
#define SMCCC_FEATURE_MEM_PROTECT_MASK 0xffffffff
#define SMCCC_FEATURE_MEM_PROTECT_CHECK_RANGE_SHIFT 0
#define SMCCC_FEATURE_MEM_PROTECT_CHECK_RANGE_MASK 0xffffffff
#define SMCCC_FEATURE_SYSTEM_OFF2_SHIFT 0
#define SMCCC_FEATURE_SYSTEM_OFF2_MASK 0xffffffff
#define SMCCC_FEATURE_CLEAN_INV_MEMREGION_SHIFT 0
#define SMCCC_FEATURE_CLEAN_INV_MEMREGION_MASK 0xffffffff
#define SMCCC_FEATURE_CLEAN_INV_MEMREGION_ATTRIBUTES_SHIFT 0
#define SMCCC_FEATURE_CLEAN_INV_MEMREGION_ATTRIBUTES_MASK 0xffffffff
#define SMCCC_FEATURE_EXTENDED_POWER_STATE_BIT 1	/* psci.features: the value, bit 1 */
#define SMCCC_FEATURE_EXTENDED_POWER_STATE_MASK 0x2
#define SMCCC_FEATURE_OS_INITIATED_BIT 0	/* psci.features: the value, bit 0 */
#define SMCCC_FEATURE_OS_INITIATED_MASK 0x1
#define SMCCC_FEATURE_SMCCC_VERSION_SHIFT 0
#define SMCCC_FEATURE_SMCCC_VERSION_MASK 0xffffffff
#define SMCCC_FEATURE_SOC_ID_SHIFT 0
#define SMCCC_FEATURE_SOC_ID_MASK 0xffffffff
#define SMCCC_FEATURE_WORKAROUND_1_SHIFT 0
#define SMCCC_FEATURE_WORKAROUND_1_MASK 0xffffffff
#define SMCCC_FEATURE_WORKAROUND_2_SHIFT 0
#define SMCCC_FEATURE_WORKAROUND_2_MASK 0xffffffff
#define SMCCC_FEATURE_WORKAROUND_3_SHIFT 0
#define SMCCC_FEATURE_WORKAROUND_3_MASK 0xffffffff
#define SMCCC_FEATURE_WORKAROUND_4_SHIFT 0
#define SMCCC_FEATURE_WORKAROUND_4_MASK 0xffffffff
#define SMCCC_FEATURE_FEATURE_AVAILABILITY_SHIFT 0
#define SMCCC_FEATURE_FEATURE_AVAILABILITY_MASK 0xffffffff
#define SMCCC_FEATURE_PV_TIME_SHIFT 0
#define SMCCC_FEATURE_PV_TIME_MASK 0xffffffff
#define SMCCC_FEATURE_TRNG_SHIFT 16
#define SMCCC_FEATURE_TRNG_MASK 0xffff0000
#define SMCCC_FEATURE_TRNG_RND_SHIFT 0
#define SMCCC_FEATURE_TRNG_RND_MASK 0xffffffff
#define SMCCC_FEATURE_TRNG_UUID_SHIFT 0
#define SMCCC_FEATURE_TRNG_UUID_MASK 0xffffffff
#define SMCCC_FEATURE_KVM_PTP_BIT 1	/* vendor_hyp.features: the value, bit 1 */
#define SMCCC_FEATURE_KVM_PTP_MASK 0x2
#define SMCCC_FEATURE_PKVM_HYP_MEMINFO_BIT 2	/* vendor_hyp.features: the value, bit 2 */
#define SMCCC_FEATURE_PKVM_HYP_MEMINFO_MASK 0x4
#define SMCCC_FEATURE_PKVM_MEM_SHARE_BIT 3	/* vendor_hyp.features: the value, bit 3 */
#define SMCCC_FEATURE_PKVM_MEM_SHARE_MASK 0x8
#define SMCCC_FEATURE_PKVM_MEM_UNSHARE_BIT 4	/* vendor_hyp.features: the value, bit 4 */
#define SMCCC_FEATURE_PKVM_MEM_UNSHARE_MASK 0x10
#define SMCCC_FEATURE_PKVM_MMIO_GUARD_BIT 7	/* vendor_hyp.features: the value, bit 7 */
#define SMCCC_FEATURE_PKVM_MMIO_GUARD_MASK 0x80

/* arch64: Calls of Arm's architecture that are made by SMC64 alone. */
#define SMCCC_ARCH64_FEATURE_AVAILABILITY_NR 0x3
#define SMCCC_ARCH64_FEATURE_AVAILABILITY 0xc0000003

/*
 * entropy: Random numbers from the hardware (TRNG 1.0): the numbers, and whose they are. What became of rnd
 * is a trng_result.
 */
#define SMCCC_ENTROPY_GET_UUID_NR 0x52
#define SMCCC_ENTROPY_GET_UUID 0x84000052
#define SMCCC_ENTROPY_RND_NR 0x53
#define SMCCC_ENTROPY_RND 0x84000053
#define SMCCC_ENTROPY_RND_PLAIN64 0xc4000053

/* psci_memory: What PSCI does to memory. */
#define SMCCC_PSCI_MEMORY_CLEAN_INV_MEMREGION_NR 0x16
#define SMCCC_PSCI_MEMORY_CLEAN_INV_MEMREGION 0xc4000016

/* psci_stat: Statistics of PSCI: how long and how often a CPU or a group of CPUs was in a power state. */
#define SMCCC_PSCI_STAT_RESIDENCY_NR 0x10
#define SMCCC_PSCI_STAT_RESIDENCY 0x84000010
#define SMCCC_PSCI_STAT_RESIDENCY_PLAIN64 0xc4000010
#define SMCCC_PSCI_STAT_COUNT_NR 0x11
#define SMCCC_PSCI_STAT_COUNT 0x84000011
#define SMCCC_PSCI_STAT_COUNT_PLAIN64 0xc4000011

/*
 * queries: General queries, which each owner from cpu to vendor_hyp, and each Trusted OS, may answer about
 * its service. The owner is a part of the id. Most hosts answer few of them.
 */
#define SMCCC_QUERIES_CALL_COUNT_NR 0xff00
#define SMCCC_QUERIES_CALL_COUNT 0x8000ff00
#define SMCCC_QUERIES_CALL_UID_NR 0xff01
#define SMCCC_QUERIES_CALL_UID 0x8000ff01
#define SMCCC_QUERIES_REVISION_NR 0xff03
#define SMCCC_QUERIES_REVISION 0x8000ff03

/* soc: A call of Arm's architecture: which system on a chip this is. */
#define SMCCC_SOC_SOC_ID_NR 0x2
#define SMCCC_SOC_SOC_ID 0x80000002
#define SMCCC_SOC_SOC_ID_PLAIN64 0xc0000002

/*
 * trng: Random numbers from the hardware (TRNG 1.0): which version, and what is there. The numbers themselves
 * are in entropy.
 */
#define SMCCC_TRNG_VERSION_NR 0x50
#define SMCCC_TRNG_VERSION 0x84000050
#define SMCCC_TRNG_FEATURES_NR 0x51
#define SMCCC_TRNG_FEATURES 0x84000051

/*
 * vendor_hyp64: The functions of KVM's service that are called by SMC64 alone: memory of guests that pKVM
 * protects, and the CPUs on which a guest may run.
 */
#define SMCCC_VENDOR_HYP64_HYP_MEMINFO_NR 0x2
#define SMCCC_VENDOR_HYP64_HYP_MEMINFO 0xc6000002
#define SMCCC_VENDOR_HYP64_MEM_SHARE_NR 0x3
#define SMCCC_VENDOR_HYP64_MEM_SHARE 0xc6000003
#define SMCCC_VENDOR_HYP64_MEM_UNSHARE_NR 0x4
#define SMCCC_VENDOR_HYP64_MEM_UNSHARE 0xc6000004
#define SMCCC_VENDOR_HYP64_MMIO_GUARD_NR 0x7
#define SMCCC_VENDOR_HYP64_MMIO_GUARD 0xc6000007
#define SMCCC_VENDOR_HYP64_DISCOVER_IMPL_VER_NR 0x40
#define SMCCC_VENDOR_HYP64_DISCOVER_IMPL_VER 0xc6000040
#define SMCCC_VENDOR_HYP64_DISCOVER_IMPL_CPUS_NR 0x41
#define SMCCC_VENDOR_HYP64_DISCOVER_IMPL_CPUS 0xc6000041

/*
 * workaround: Calls of Arm's architecture with which the host works around a fault of a CPU. Each is
 * optional; arch.features says of each whether it is there, and whether this CPU needs it.
 */
#define SMCCC_WORKAROUND_WORKAROUND_4_NR 0x4
#define SMCCC_WORKAROUND_WORKAROUND_4 0x80000004
#define SMCCC_WORKAROUND_WORKAROUND_3_NR 0x3fff
#define SMCCC_WORKAROUND_WORKAROUND_3 0x80003fff
#define SMCCC_WORKAROUND_WORKAROUND_2_NR 0x7fff
#define SMCCC_WORKAROUND_WORKAROUND_2 0x80007fff
#define SMCCC_WORKAROUND_WORKAROUND_1_NR 0x8000
#define SMCCC_WORKAROUND_WORKAROUND_1 0x80008000

/*
 * arch: Calls of Arm's architecture: the version of the calling convention, and what is there. Optional: the
 * feature smccc_version says whether a host has them.
 */
#define SMCCC_FAMILY_ARCH 0x0
#define SMCCC_ARCH_VERSION_NR 0x0
#define SMCCC_ARCH_VERSION 0x80000000
#define SMCCC_ARCH_FEATURES_NR 0x1
#define SMCCC_ARCH_FEATURES 0x80000001

/* cpu: Calls of the maker of a CPU. */
#define SMCCC_FAMILY_CPU 0x1
#define SMCCC_CPU_WORKAROUND_4193714_NR 0x10
#define SMCCC_CPU_WORKAROUND_4193714 0x81000010

/*
 * psci: The Power State Coordination Interface: switches CPUs and the system on and off. A target is the
 * affinity fields of a CPU's MPIDR: bits 23..0, and by SMC64 also 39..32; all its other bits are zero.
 * Optional calls are asked for with features.
 */
#define SMCCC_FAMILY_PSCI 0x4
#define SMCCC_PSCI_VERSION_NR 0x0
#define SMCCC_PSCI_VERSION 0x84000000
#define SMCCC_PSCI_CPU_SUSPEND_NR 0x1
#define SMCCC_PSCI_CPU_SUSPEND 0x84000001
#define SMCCC_PSCI_CPU_SUSPEND_SMC64 0xc4000001
#define SMCCC_PSCI_CPU_OFF_NR 0x2
#define SMCCC_PSCI_CPU_OFF 0x84000002
#define SMCCC_PSCI_CPU_ON_NR 0x3
#define SMCCC_PSCI_CPU_ON 0x84000003
#define SMCCC_PSCI_CPU_ON_SMC64 0xc4000003
#define SMCCC_PSCI_AFFINITY_INFO_NR 0x4
#define SMCCC_PSCI_AFFINITY_INFO 0x84000004
#define SMCCC_PSCI_AFFINITY_INFO_SMC64 0xc4000004
#define SMCCC_PSCI_MIGRATE_NR 0x5
#define SMCCC_PSCI_MIGRATE 0x84000005
#define SMCCC_PSCI_MIGRATE_SMC64 0xc4000005
#define SMCCC_PSCI_MIGRATE_INFO_TYPE_NR 0x6
#define SMCCC_PSCI_MIGRATE_INFO_TYPE 0x84000006
#define SMCCC_PSCI_MIGRATE_INFO_UP_CPU_NR 0x7
#define SMCCC_PSCI_MIGRATE_INFO_UP_CPU 0x84000007
#define SMCCC_PSCI_MIGRATE_INFO_UP_CPU_SMC64 0xc4000007
#define SMCCC_PSCI_SYSTEM_OFF_NR 0x8
#define SMCCC_PSCI_SYSTEM_OFF 0x84000008
#define SMCCC_PSCI_SYSTEM_RESET_NR 0x9
#define SMCCC_PSCI_SYSTEM_RESET 0x84000009
#define SMCCC_PSCI_FEATURES_NR 0xa
#define SMCCC_PSCI_FEATURES 0x8400000a
#define SMCCC_PSCI_CPU_FREEZE_NR 0xb
#define SMCCC_PSCI_CPU_FREEZE 0x8400000b
#define SMCCC_PSCI_CPU_DEFAULT_SUSPEND_NR 0xc
#define SMCCC_PSCI_CPU_DEFAULT_SUSPEND 0x8400000c
#define SMCCC_PSCI_CPU_DEFAULT_SUSPEND_SMC64 0xc400000c
#define SMCCC_PSCI_NODE_HW_STATE_NR 0xd
#define SMCCC_PSCI_NODE_HW_STATE 0x8400000d
#define SMCCC_PSCI_NODE_HW_STATE_SMC64 0xc400000d
#define SMCCC_PSCI_SYSTEM_SUSPEND_NR 0xe
#define SMCCC_PSCI_SYSTEM_SUSPEND 0x8400000e
#define SMCCC_PSCI_SYSTEM_SUSPEND_SMC64 0xc400000e
#define SMCCC_PSCI_SET_SUSPEND_MODE_NR 0xf
#define SMCCC_PSCI_SET_SUSPEND_MODE 0x8400000f
#define SMCCC_PSCI_SYSTEM_RESET2_NR 0x12
#define SMCCC_PSCI_SYSTEM_RESET2 0x84000012
#define SMCCC_PSCI_SYSTEM_RESET2_SMC64 0xc4000012
#define SMCCC_PSCI_MEM_PROTECT_NR 0x13
#define SMCCC_PSCI_MEM_PROTECT 0x84000013
#define SMCCC_PSCI_MEM_PROTECT_CHECK_RANGE_NR 0x14
#define SMCCC_PSCI_MEM_PROTECT_CHECK_RANGE 0x84000014
#define SMCCC_PSCI_MEM_PROTECT_CHECK_RANGE_SMC64 0xc4000014
#define SMCCC_PSCI_SYSTEM_OFF2_NR 0x15
#define SMCCC_PSCI_SYSTEM_OFF2 0x84000015
#define SMCCC_PSCI_SYSTEM_OFF2_SMC64 0xc4000015
#define SMCCC_PSCI_CLEAN_INV_MEMREGION_ATTRIBUTES_NR 0x17
#define SMCCC_PSCI_CLEAN_INV_MEMREGION_ATTRIBUTES 0x84000017

/* pv_time: Paravirtualized time: how long a virtual CPU could not run. By SMC64 alone. */
#define SMCCC_FAMILY_PV_TIME 0x5
#define SMCCC_PV_TIME_FEATURES_NR 0x20
#define SMCCC_PV_TIME_FEATURES 0xc5000020
#define SMCCC_PV_TIME_ST_NR 0x21
#define SMCCC_PV_TIME_ST 0xc5000021

/*
 * vendor_hyp: The service of the hypervisor's vendor, as KVM has it: only where queries.call_uid of this
 * owner answers kvm_uid. Another hypervisor's functions by the same numbers are something else.
 */
#define SMCCC_FAMILY_VENDOR_HYP 0x6
#define SMCCC_VENDOR_HYP_FEATURES_NR 0x0
#define SMCCC_VENDOR_HYP_FEATURES 0x86000000
#define SMCCC_VENDOR_HYP_PTP_NR 0x1
#define SMCCC_VENDOR_HYP_PTP 0x86000001

/* owner: Owners of function ids. 7 to 47 are reserved. */
#define SMCCC_OWNER_ARCH 0
#define SMCCC_OWNER_CPU 1
#define SMCCC_OWNER_SIP 2
#define SMCCC_OWNER_OEM 3
#define SMCCC_OWNER_STANDARD 4
#define SMCCC_OWNER_STANDARD_HYP 5
#define SMCCC_OWNER_VENDOR_HYP 6
#define SMCCC_OWNER_TRUSTED_APP 48
#define SMCCC_OWNER_TRUSTED_APP_LAST 49
#define SMCCC_OWNER_TRUSTED_OS 50
#define SMCCC_OWNER_TRUSTED_OS_LAST 63

/*
 * standard_function: Ranges of the numbers of the owner standard, by service. Those of PSCI and TRNG are
 * families here.
 */
#define SMCCC_STANDARD_FUNCTION_PSCI_FIRST 0
#define SMCCC_STANDARD_FUNCTION_PSCI_LAST 31
#define SMCCC_STANDARD_FUNCTION_SDEI_FIRST 32
#define SMCCC_STANDARD_FUNCTION_SDEI_LAST 63
#define SMCCC_STANDARD_FUNCTION_MM_FIRST 64
#define SMCCC_STANDARD_FUNCTION_MM_LAST 79
#define SMCCC_STANDARD_FUNCTION_TRNG_FIRST 80
#define SMCCC_STANDARD_FUNCTION_TRNG_LAST 95
#define SMCCC_STANDARD_FUNCTION_FFA_FIRST 96
#define SMCCC_STANDARD_FUNCTION_FFA_LAST 239

/* available_register: Registers of EL3, as an instruction that reads one encodes it. */
#define SMCCC_AVAILABLE_REGISTER_SCR_EL3 0x1e1100
#define SMCCC_AVAILABLE_REGISTER_CPTR_EL3 0x1e1140
#define SMCCC_AVAILABLE_REGISTER_MDCR_EL3 0x1e1320
#define SMCCC_AVAILABLE_REGISTER_MPAM3_EL3 0x1ea500

/* trng_result: What became of a call of this family. */
#define SMCCC_TRNG_RESULT_SUCCESS 0
#define SMCCC_TRNG_RESULT_NOT_SUPPORTED (-1)
#define SMCCC_TRNG_RESULT_INVALID_PARAMETER (-2)
#define SMCCC_TRNG_RESULT_NO_ENTROPY (-3)

/* soc_id_type: What soc_id can say. */
#define SMCCC_SOC_ID_TYPE_VERSION 0
#define SMCCC_SOC_ID_TYPE_REVISION 1
#define SMCCC_SOC_ID_TYPE_NAME 2

/*
 * arch_result: What calls of the architecture answer: arch.features, soc.soc_id, arch64.feature_availability.
 */
#define SMCCC_ARCH_RESULT_SUCCESS 0
#define SMCCC_ARCH_RESULT_UNAFFECTED 1
#define SMCCC_ARCH_RESULT_NOT_SUPPORTED (-1)
#define SMCCC_ARCH_RESULT_NOT_REQUIRED (-2)
#define SMCCC_ARCH_RESULT_INVALID_PARAMETER (-3)

/* smccc_version: Versions of the calling convention. */
#define SMCCC_SMCCC_VERSION_V1_0 0x10000
#define SMCCC_SMCCC_VERSION_V1_1 0x10001
#define SMCCC_SMCCC_VERSION_V1_2 0x10002
#define SMCCC_SMCCC_VERSION_V1_3 0x10003
#define SMCCC_SMCCC_VERSION_V1_4 0x10004
#define SMCCC_SMCCC_VERSION_V1_5 0x10005
#define SMCCC_SMCCC_VERSION_V1_6 0x10006

/* affinity_state: Whether a CPU, or any CPU of a group, is on. */
#define SMCCC_AFFINITY_STATE_ON 0
#define SMCCC_AFFINITY_STATE_OFF 1
#define SMCCC_AFFINITY_STATE_ON_PENDING 2

/* migrate_type: Kinds of a Trusted OS. */
#define SMCCC_MIGRATE_TYPE_UP_MIGRATE 0
#define SMCCC_MIGRATE_TYPE_UP_NO_MIGRATE 1
#define SMCCC_MIGRATE_TYPE_NO_MIGRATION 2

/* hw_state: What the power controller says. */
#define SMCCC_HW_STATE_ON 0
#define SMCCC_HW_STATE_OFF 1
#define SMCCC_HW_STATE_STANDBY 2

/* suspend_mode: Who coordinates. */
#define SMCCC_SUSPEND_MODE_PLATFORM_COORDINATED 0
#define SMCCC_SUSPEND_MODE_OS_INITIATED 1

/* power_state: A state to which a CPU can go, in the original format. */
#define SMCCC_POWER_STATE_ID 0xffff
#define SMCCC_POWER_STATE_POWERDOWN 0x10000
#define SMCCC_POWER_STATE_LEVEL 0x3000000

/* extended_power_state: The same in the extended format, on hosts with the feature of that name. */
#define SMCCC_EXTENDED_POWER_STATE_ID 0xfffffff
#define SMCCC_EXTENDED_POWER_STATE_POWERDOWN 0x40000000

/* suspend_features: The answer of features about cpu_suspend. */
#define SMCCC_SUSPEND_FEATURES_OS_INITIATED 0x1
#define SMCCC_SUSPEND_FEATURES_EXTENDED_POWER_STATE 0x2

/* reset_type: Ways to reset. What is between the two is reserved. */
#define SMCCC_RESET_TYPE_SYSTEM_WARM_RESET 0
#define SMCCC_RESET_TYPE_VENDOR_FIRST 0x80000000

/* off_type: Ways to switch off, which are bits of the answer of features about system_off2. */
#define SMCCC_OFF_TYPE_HIBERNATE_OFF 1

/* uid_function: The function id of queries.call_uid of this owner. */
#define SMCCC_UID_FUNCTION_CALL_UID 0x8600ff01

/* function: Numbers of KVM's functions, which are the bits of features. */
#define SMCCC_FUNCTION_FEATURES 0
#define SMCCC_FUNCTION_HYP_MEMINFO 2
#define SMCCC_FUNCTION_PKVM_LAST 63
#define SMCCC_FUNCTION_DISCOVER_IMPL_VER 64
#define SMCCC_FUNCTION_DISCOVER_IMPL_CPUS 65
#define SMCCC_FUNCTION_FEATURES_2 127
#define SMCCC_FUNCTION_COUNT 128

/* kvm_uid: KVM's answer to queries.call_uid. */
#define SMCCC_KVM_UID_WORD0 0xb66fb428
#define SMCCC_KVM_UID_WORD1 0xe911c52e
#define SMCCC_KVM_UID_WORD2 0x564bcaa9
#define SMCCC_KVM_UID_WORD3 0x743a004d

/* ptp_counter: Counters of ptp. */
#define SMCCC_PTP_COUNTER_VIRTUAL 0
#define SMCCC_PTP_COUNTER_PHYSICAL 1

#ifndef __ASSEMBLER__

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__cplusplus)
#define SMCCC_ASSERT(condition, what) static_assert(condition, #what)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define SMCCC_ASSERT(condition, what) _Static_assert(condition, #what)
#else
#define SMCCC_ASSERT(condition, what) typedef char what[(condition) ? 1 : -1]
#endif

typedef intptr_t smccc_status_t;
typedef uint8_t smccc_owner_t;
typedef uint64_t smccc_available_register_t;
typedef uint32_t smccc_soc_id_type_t;
typedef uint32_t smccc_affinity_state_t;
typedef uint32_t smccc_migrate_type_t;
typedef uint32_t smccc_hw_state_t;
typedef uint32_t smccc_suspend_mode_t;
typedef uint32_t smccc_power_state_t;
typedef uint32_t smccc_extended_power_state_t;
typedef uint32_t smccc_suspend_features_t;
typedef uint32_t smccc_ptp_counter_t;

/* What a call gives back. */
struct smccc_result {
	smccc_status_t status;
	uint64_t value;
};

/* A number of 32 bits, its lowest byte first, whatever the order of the machine is. */
typedef struct { uint32_t raw; } smccc_le32_t;

static inline uint32_t smccc_le32_get(smccc_le32_t value)
{
	const uint8_t *bytes = (const uint8_t *)&value;

	return (uint32_t)((uint32_t)bytes[0] << 0 | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 |
		(uint32_t)bytes[3] << 24);
}

static inline smccc_le32_t smccc_le32_put(uint32_t value)
{
	smccc_le32_t made;
	uint8_t *bytes = (uint8_t *)&made;

	bytes[0] = (uint8_t)(value >> 0);
	bytes[1] = (uint8_t)(value >> 8);
	bytes[2] = (uint8_t)(value >> 16);
	bytes[3] = (uint8_t)(value >> 24);
	return made;
}

/* A number of 64 bits, its lowest byte first, whatever the order of the machine is. */
typedef struct { uint64_t raw; } smccc_le64_t;

static inline uint64_t smccc_le64_get(smccc_le64_t value)
{
	const uint8_t *bytes = (const uint8_t *)&value;

	return (uint64_t)((uint64_t)bytes[0] << 0 | (uint64_t)bytes[1] << 8 | (uint64_t)bytes[2] << 16 |
		(uint64_t)bytes[3] << 24 | (uint64_t)bytes[4] << 32 | (uint64_t)bytes[5] << 40 |
		(uint64_t)bytes[6] << 48 | (uint64_t)bytes[7] << 56);
}

static inline smccc_le64_t smccc_le64_put(uint64_t value)
{
	smccc_le64_t made;
	uint8_t *bytes = (uint8_t *)&made;

	bytes[0] = (uint8_t)(value >> 0);
	bytes[1] = (uint8_t)(value >> 8);
	bytes[2] = (uint8_t)(value >> 16);
	bytes[3] = (uint8_t)(value >> 24);
	bytes[4] = (uint8_t)(value >> 32);
	bytes[5] = (uint8_t)(value >> 40);
	bytes[6] = (uint8_t)(value >> 48);
	bytes[7] = (uint8_t)(value >> 56);
	return made;
}

/* Stolen time of a virtual CPU. */
struct smccc_stolen_time {
	smccc_le32_t revision;	/* 0 */
	smccc_le32_t attributes;	/* 4 */
	smccc_le64_t stolen_time;	/* 8 */
} __attribute__((__aligned__(8)));
SMCCC_ASSERT(sizeof(struct smccc_stolen_time) == 16, smccc_stolen_time_has_size_16);
SMCCC_ASSERT(offsetof(struct smccc_stolen_time, revision) == 0, smccc_stolen_time_revision_has_offset_0);
SMCCC_ASSERT(offsetof(struct smccc_stolen_time, attributes) == 4, smccc_stolen_time_attributes_has_offset_4);
SMCCC_ASSERT(offsetof(struct smccc_stolen_time, stolen_time) == 8, smccc_stolen_time_stolen_time_has_offset_8);

#ifdef __cplusplus
}
#endif

#endif /* __ASSEMBLER__ */

#endif /* SMCCC_H */
