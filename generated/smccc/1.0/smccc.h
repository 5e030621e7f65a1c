/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * SMC Calling Convention with PSCI, TRNG and paravirtualized time (smccc), release 1.0: constants and types.
 *
 * Written by `hvabi generate smccc` from spec/smccc; changes made here are lost.
 * Spec hash: 05cfe1c62115ec1ecbb07e3877e2ed53a596006fed52cdca2c9297435e47cdfe
 */
#ifndef SMCCC_H
#define SMCCC_H

#define SMCCC_RELEASE "1.0"
#define SMCCC_RELEASE_NUMBER 0x00010000
#define SMCCC_SPEC_HASH "05cfe1c62115ec1ecbb07e3877e2ed53a596006fed52cdca2c9297435e47cdfe"

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
#define SMCCC_FEATURE_EXTENDED_POWER_STATE_BIT 1	/* psci.features: the value, bit 1 */
#define SMCCC_FEATURE_EXTENDED_POWER_STATE_MASK 0x2
#define SMCCC_FEATURE_OS_INITIATED_BIT 0	/* psci.features: the value, bit 0 */
#define SMCCC_FEATURE_OS_INITIATED_MASK 0x1

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

#ifndef __ASSEMBLER__

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef intptr_t smccc_status_t;
typedef uint8_t smccc_owner_t;
typedef uint32_t smccc_affinity_state_t;
typedef uint32_t smccc_migrate_type_t;
typedef uint32_t smccc_hw_state_t;
typedef uint32_t smccc_suspend_mode_t;
typedef uint32_t smccc_power_state_t;
typedef uint32_t smccc_extended_power_state_t;
typedef uint32_t smccc_suspend_features_t;

/* What a call gives back. */
struct smccc_result {
	smccc_status_t status;
	uint64_t value;
};

#ifdef __cplusplus
}
#endif

#endif /* __ASSEMBLER__ */

#endif /* SMCCC_H */
