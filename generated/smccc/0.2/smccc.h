/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * SMC Calling Convention with PSCI, TRNG and paravirtualized time (smccc), release 0.2: constants and types.
 *
 * Written by `hvabi generate smccc` from spec/smccc; changes made here are lost.
 * Spec hash: 89051300bbf4819e601a5c98ec36afc499ef8076eb4210f515cb4b1a76317296
 */
#ifndef SMCCC_H
#define SMCCC_H

#define SMCCC_RELEASE "0.2"
#define SMCCC_RELEASE_NUMBER 0x00000002
#define SMCCC_SPEC_HASH "89051300bbf4819e601a5c98ec36afc499ef8076eb4210f515cb4b1a76317296"

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

/* power_state: A state to which a CPU can go, in the original format. */
#define SMCCC_POWER_STATE_ID 0xffff
#define SMCCC_POWER_STATE_POWERDOWN 0x10000
#define SMCCC_POWER_STATE_LEVEL 0x3000000

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
typedef uint32_t smccc_power_state_t;

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
