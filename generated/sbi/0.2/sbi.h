/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * RISC-V Supervisor Binary Interface (sbi), release 0.2: constants and types.
 *
 * Written by `hvabi generate sbi` from spec/sbi; changes made here are lost.
 * Spec hash: c03e5e3c674b4298cb92af6cf6d671489c9d9ca700d51de0ee5278b76b16c747
 */
#ifndef SBI_H
#define SBI_H

#define SBI_RELEASE "0.2"
#define SBI_RELEASE_NUMBER 0x00000002
#define SBI_SPEC_HASH "c03e5e3c674b4298cb92af6cf6d671489c9d9ca700d51de0ee5278b76b16c747"

/* What became of a call. */
#define SBI_STATUS_SUCCESS 0
#define SBI_STATUS_FAILED (-1)
#define SBI_STATUS_NOT_SUPPORTED (-2)
#define SBI_STATUS_INVALID_PARAM (-3)
#define SBI_STATUS_DENIED (-4)
#define SBI_STATUS_INVALID_ADDRESS (-5)
#define SBI_STATUS_ALREADY_AVAILABLE (-6)

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

/* hsm_state: What a hart is doing. */
#define SBI_HSM_STATE_STARTED 0
#define SBI_HSM_STATE_STOPPED 1
#define SBI_HSM_STATE_START_REQUEST_PENDING 2
#define SBI_HSM_STATE_STOP_REQUEST_PENDING 3

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
