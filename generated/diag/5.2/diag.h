/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * DIAGNOSE of s390x (diag), release 5.2: constants and types.
 *
 * Written by `hvabi generate diag` from spec/diag; changes made here are lost.
 * Spec hash: 5f73ba7fa89eac80d7831f4ff29e8a7316f0b69c57432db6ac8901bacfd5e183
 */
#ifndef DIAG_H
#define DIAG_H

#define DIAG_RELEASE "5.2"
#define DIAG_RELEASE_NUMBER 0x00050002
#define DIAG_SPEC_HASH "5f73ba7fa89eac80d7831f4ff29e8a7316f0b69c57432db6ac8901bacfd5e183"

/* What became of a call. */
#define DIAG_STATUS_SUCCESS 0

/* function: Codes that are all of an id. */
#define DIAG_FUNCTION_RELEASE_PAGES_NR 0x10
#define DIAG_FUNCTION_RELEASE_PAGES_CODE 0x10
#define DIAG_FUNCTION_YIELD_NR 0x44
#define DIAG_FUNCTION_YIELD_CODE 0x44
#define DIAG_FUNCTION_YIELD_TO_NR 0x9c
#define DIAG_FUNCTION_YIELD_TO_CODE 0x9c
#define DIAG_FUNCTION_PFAULT_NR 0x258
#define DIAG_FUNCTION_PFAULT_CODE 0x258
#define DIAG_FUNCTION_SET_CONTROL_PROGRAM_NR 0x318
#define DIAG_FUNCTION_SET_CONTROL_PROGRAM_CODE 0x318
#define DIAG_FUNCTION_BREAKPOINT_NR 0x501
#define DIAG_FUNCTION_BREAKPOINT_CODE 0x501

/*
 * ipl: The code 0x308: what the machine loads, and loading it again. A subcode that is not there, one above
 * 0xffff, an odd R1 and a block that is not aligned to a page are answered with a specification exception, a
 * block that is not there with an addressing exception. Linux also passes bit 16 of the subcode
 * (DIAG308_FLAG_EI), which QEMU refuses.
 */
#define DIAG_IPL_RESET_CLEAR_NR 0x0
#define DIAG_IPL_RESET_CLEAR_CODE 0x308
#define DIAG_IPL_RESET_CLEAR_THIRD 0x0
#define DIAG_IPL_RESET_NORMAL_NR 0x1
#define DIAG_IPL_RESET_NORMAL_CODE 0x308
#define DIAG_IPL_RESET_NORMAL_THIRD 0x1
#define DIAG_IPL_LOAD_CLEAR_NR 0x3
#define DIAG_IPL_LOAD_CLEAR_CODE 0x308
#define DIAG_IPL_LOAD_CLEAR_THIRD 0x3
#define DIAG_IPL_LOAD_NORMAL_DUMP_NR 0x4
#define DIAG_IPL_LOAD_NORMAL_DUMP_CODE 0x308
#define DIAG_IPL_LOAD_NORMAL_DUMP_THIRD 0x4
#define DIAG_IPL_SET_NR 0x5
#define DIAG_IPL_SET_CODE 0x308
#define DIAG_IPL_SET_THIRD 0x5
#define DIAG_IPL_STORE_NR 0x6
#define DIAG_IPL_STORE_CODE 0x308
#define DIAG_IPL_STORE_THIRD 0x6
#define DIAG_IPL_PROTECTED_SET_NR 0x8
#define DIAG_IPL_PROTECTED_SET_CODE 0x308
#define DIAG_IPL_PROTECTED_SET_THIRD 0x8
#define DIAG_IPL_PROTECTED_STORE_NR 0x9
#define DIAG_IPL_PROTECTED_STORE_CODE 0x308
#define DIAG_IPL_PROTECTED_STORE_THIRD 0x9
#define DIAG_IPL_PROTECTED_START_NR 0xa
#define DIAG_IPL_PROTECTED_START_CODE 0x308
#define DIAG_IPL_PROTECTED_START_THIRD 0xa

/*
 * virtio: The code 0x500: the functions of KVM, which QEMU has by itself, too. A subcode without a function
 * is answered with a specification exception. `kvm` has them as Linux promises them (diag500).
 */
#define DIAG_VIRTIO_NOTIFY_NR 0x0
#define DIAG_VIRTIO_NOTIFY_CODE 0x500
#define DIAG_VIRTIO_NOTIFY_R1_SUBCODE 0x0
#define DIAG_VIRTIO_CCW_NOTIFY_NR 0x3
#define DIAG_VIRTIO_CCW_NOTIFY_CODE 0x500
#define DIAG_VIRTIO_CCW_NOTIFY_R1_SUBCODE 0x3

/*
 * watchdog: The code 0x288: the watchdog of the machine. A function that does not exist, an odd R1, a time
 * below 15 seconds, an action and a machine without the watchdog are answered with a specification exception.
 */
#define DIAG_WATCHDOG_INIT_NR 0x0
#define DIAG_WATCHDOG_INIT_CODE 0x288
#define DIAG_WATCHDOG_INIT_FIRST 0x0
#define DIAG_WATCHDOG_CHANGE_NR 0x1
#define DIAG_WATCHDOG_CHANGE_CODE 0x288
#define DIAG_WATCHDOG_CHANGE_FIRST 0x1
#define DIAG_WATCHDOG_CANCEL_NR 0x2
#define DIAG_WATCHDOG_CANCEL_CODE 0x288
#define DIAG_WATCHDOG_CANCEL_FIRST 0x2

/* program_info: What runs in the machine. */
#define DIAG_PROGRAM_INFO_VERSION 0xffffffffffffff
#define DIAG_PROGRAM_INFO_NAME 0xff00000000000000
#define DIAG_PROGRAM_INFO_NAME_SHIFT 56
#define DIAG_PROGRAM_INFO_NAME_GET(flags) ((diag_program_name_t)(((flags) & DIAG_PROGRAM_INFO_NAME) >> \
	DIAG_PROGRAM_INFO_NAME_SHIFT))
#define DIAG_PROGRAM_INFO_NAME_PUT(value) ((diag_program_info_t)((diag_program_info_t)(value) << \
	DIAG_PROGRAM_INFO_NAME_SHIFT & DIAG_PROGRAM_INFO_NAME))

/* program_name: Kinds of control programs. */
#define DIAG_PROGRAM_NAME_LINUX 4

/*
 * other_code: Codes that Linux uses under z/VM or in a partition. QEMU and KVM answer them with a
 * specification exception.
 */
#define DIAG_OTHER_CODE_CONSOLE 8
#define DIAG_OTHER_CODE_PSEUDO_TIMER 12
#define DIAG_OTHER_CODE_SPOOL 20
#define DIAG_OTHER_CODE_SEGMENT 100
#define DIAG_OTHER_CODE_DISPLAY 140
#define DIAG_OTHER_CODE_MONITOR 220
#define DIAG_OTHER_CODE_PARTITION_DATA 516
#define DIAG_OTHER_CODE_DEVICE_INFO 528
#define DIAG_OTHER_CODE_CPU_NAMES 548
#define DIAG_OTHER_CODE_BLOCK_IO 592
#define DIAG_OTHER_CODE_NETWORK_INFO 620
#define DIAG_OTHER_CODE_TRANSFER 708
#define DIAG_OTHER_CODE_PERFORMANCE 764
#define DIAG_OTHER_CODE_PARTITION_RESOURCE 772
#define DIAG_OTHER_CODE_CERTIFICATES 800
#define DIAG_OTHER_CODE_WARNING_TRACK 1180

/* pfault_function: What pfault does. */
#define DIAG_PFAULT_FUNCTION_TOKEN 0
#define DIAG_PFAULT_FUNCTION_CANCEL 1

/* pfault_answer: What became of it. */
#define DIAG_PFAULT_ANSWER_DONE 0
#define DIAG_PFAULT_ANSWER_INACTIVE 4
#define DIAG_PFAULT_ANSWER_ALREADY 8

/* ipl_answer: What became of it. */
#define DIAG_IPL_ANSWER_OK 1
#define DIAG_IPL_ANSWER_NO_CONFIGURATION 258
#define DIAG_IPL_ANSWER_INVALID 1026
#define DIAG_IPL_ANSWER_NO_PROTECTED 2306
#define DIAG_IPL_ANSWER_INVALID_FOR_PROTECTED 2562

/* block_type: Types of parameter blocks. */
#define DIAG_BLOCK_TYPE_FCP 0
#define DIAG_BLOCK_TYPE_SCP_DATA 1
#define DIAG_BLOCK_TYPE_CCW 2
#define DIAG_BLOCK_TYPE_ECKD 3
#define DIAG_BLOCK_TYPE_NVME 4
#define DIAG_BLOCK_TYPE_PROTECTED 5
#define DIAG_BLOCK_TYPE_QEMU_SCSI 255

#ifndef __ASSEMBLER__

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__cplusplus)
#define DIAG_ASSERT(condition, what) static_assert(condition, #what)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define DIAG_ASSERT(condition, what) _Static_assert(condition, #what)
#else
#define DIAG_ASSERT(condition, what) typedef char what[(condition) ? 1 : -1]
#endif

typedef int32_t diag_status_t;
typedef uint64_t diag_program_info_t;
typedef uint8_t diag_program_name_t;
typedef uint16_t diag_pfault_function_t;
typedef uint64_t diag_pfault_answer_t;
typedef uint64_t diag_ipl_answer_t;
typedef uint8_t diag_block_type_t;

/* What a call gives back. */
struct diag_result {
	diag_status_t status;
	uint64_t value;
};

/* A number of 16 bits, its highest byte first, whatever the order of the machine is. */
typedef struct { uint16_t raw; } diag_be16_t;

static inline uint16_t diag_be16_get(diag_be16_t value)
{
	const uint8_t *bytes = (const uint8_t *)&value;

	return (uint16_t)((uint16_t)bytes[0] << 8 | (uint16_t)bytes[1] << 0);
}

static inline diag_be16_t diag_be16_put(uint16_t value)
{
	diag_be16_t made;
	uint8_t *bytes = (uint8_t *)&made;

	bytes[0] = (uint8_t)(value >> 8);
	bytes[1] = (uint8_t)(value >> 0);
	return made;
}

/* A number of 32 bits, its highest byte first, whatever the order of the machine is. */
typedef struct { uint32_t raw; } diag_be32_t;

static inline uint32_t diag_be32_get(diag_be32_t value)
{
	const uint8_t *bytes = (const uint8_t *)&value;

	return (uint32_t)((uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 |
		(uint32_t)bytes[3] << 0);
}

static inline diag_be32_t diag_be32_put(uint32_t value)
{
	diag_be32_t made;
	uint8_t *bytes = (uint8_t *)&made;

	bytes[0] = (uint8_t)(value >> 24);
	bytes[1] = (uint8_t)(value >> 16);
	bytes[2] = (uint8_t)(value >> 8);
	bytes[3] = (uint8_t)(value >> 0);
	return made;
}

/* A number of 64 bits, its highest byte first, whatever the order of the machine is. */
typedef struct { uint64_t raw; } diag_be64_t;

static inline uint64_t diag_be64_get(diag_be64_t value)
{
	const uint8_t *bytes = (const uint8_t *)&value;

	return (uint64_t)((uint64_t)bytes[0] << 56 | (uint64_t)bytes[1] << 48 | (uint64_t)bytes[2] << 40 |
		(uint64_t)bytes[3] << 32 | (uint64_t)bytes[4] << 24 | (uint64_t)bytes[5] << 16 |
		(uint64_t)bytes[6] << 8 | (uint64_t)bytes[7] << 0);
}

static inline diag_be64_t diag_be64_put(uint64_t value)
{
	diag_be64_t made;
	uint8_t *bytes = (uint8_t *)&made;

	bytes[0] = (uint8_t)(value >> 56);
	bytes[1] = (uint8_t)(value >> 48);
	bytes[2] = (uint8_t)(value >> 40);
	bytes[3] = (uint8_t)(value >> 32);
	bytes[4] = (uint8_t)(value >> 24);
	bytes[5] = (uint8_t)(value >> 16);
	bytes[6] = (uint8_t)(value >> 8);
	bytes[7] = (uint8_t)(value >> 0);
	return made;
}

/* A parameter block. */
struct diag_pfault_block {
	diag_be16_t code;	/* 0 */
	diag_be16_t subcode;	/* 2 */
	diag_be16_t length;	/* 4 */
	diag_be16_t version;	/* 6 */
	diag_be64_t token;	/* 8 */
	diag_be64_t select;	/* 16 */
	diag_be64_t compare;	/* 24 */
	diag_be64_t architecture;	/* 32 */
} __attribute__((__aligned__(8)));
DIAG_ASSERT(sizeof(struct diag_pfault_block) == 40, diag_pfault_block_has_size_40);
DIAG_ASSERT(offsetof(struct diag_pfault_block, code) == 0, diag_pfault_block_code_has_offset_0);
DIAG_ASSERT(offsetof(struct diag_pfault_block, subcode) == 2, diag_pfault_block_subcode_has_offset_2);
DIAG_ASSERT(offsetof(struct diag_pfault_block, length) == 4, diag_pfault_block_length_has_offset_4);
DIAG_ASSERT(offsetof(struct diag_pfault_block, version) == 6, diag_pfault_block_version_has_offset_6);
DIAG_ASSERT(offsetof(struct diag_pfault_block, token) == 8, diag_pfault_block_token_has_offset_8);
DIAG_ASSERT(offsetof(struct diag_pfault_block, select) == 16, diag_pfault_block_select_has_offset_16);
DIAG_ASSERT(offsetof(struct diag_pfault_block, compare) == 24, diag_pfault_block_compare_has_offset_24);
DIAG_ASSERT(offsetof(struct diag_pfault_block, architecture) == 32, diag_pfault_block_architecture_has_offset_32);

/* Begins a list of parameter blocks. */
struct diag_ipl_list {
	diag_be32_t len;	/* 0 */
	uint8_t flags;	/* 4 */
	uint8_t reserved1[2];	/* 5 */
	uint8_t version;	/* 7 */
};
DIAG_ASSERT(sizeof(struct diag_ipl_list) == 8, diag_ipl_list_has_size_8);
DIAG_ASSERT(offsetof(struct diag_ipl_list, len) == 0, diag_ipl_list_len_has_offset_0);
DIAG_ASSERT(offsetof(struct diag_ipl_list, flags) == 4, diag_ipl_list_flags_has_offset_4);
DIAG_ASSERT(offsetof(struct diag_ipl_list, reserved1) == 5, diag_ipl_list_reserved1_has_offset_5);
DIAG_ASSERT(offsetof(struct diag_ipl_list, version) == 7, diag_ipl_list_version_has_offset_7);

/* How each first block begins. */
struct diag_ipl_common {
	diag_be32_t len;	/* 0 */
	diag_block_type_t pbt;	/* 4 */
	uint8_t flags;	/* 5 */
	uint8_t reserved1[2];	/* 6 */
	uint8_t loadparm[8];	/* 8 */
	uint8_t reserved2[84];	/* 16 */
};
DIAG_ASSERT(sizeof(struct diag_ipl_common) == 100, diag_ipl_common_has_size_100);
DIAG_ASSERT(offsetof(struct diag_ipl_common, len) == 0, diag_ipl_common_len_has_offset_0);
DIAG_ASSERT(offsetof(struct diag_ipl_common, pbt) == 4, diag_ipl_common_pbt_has_offset_4);
DIAG_ASSERT(offsetof(struct diag_ipl_common, flags) == 5, diag_ipl_common_flags_has_offset_5);
DIAG_ASSERT(offsetof(struct diag_ipl_common, reserved1) == 6, diag_ipl_common_reserved1_has_offset_6);
DIAG_ASSERT(offsetof(struct diag_ipl_common, loadparm) == 8, diag_ipl_common_loadparm_has_offset_8);
DIAG_ASSERT(offsetof(struct diag_ipl_common, reserved2) == 16, diag_ipl_common_reserved2_has_offset_16);

/* A block of the type ccw. */
struct diag_ipl_ccw {
	diag_be32_t len;	/* 0 */
	diag_block_type_t pbt;	/* 4 */
	uint8_t flags;	/* 5 */
	uint8_t reserved1[2];	/* 6 */
	uint8_t loadparm[8];	/* 8 */
	uint8_t reserved2[84];	/* 16 */
	diag_be16_t ssid;	/* 100 */
	diag_be16_t devno;	/* 102 */
	uint8_t vm_flags;	/* 104 */
	uint8_t reserved4[3];	/* 105 */
	diag_be32_t vm_parm_len;	/* 108 */
	uint8_t nss_name[8];	/* 112 */
	uint8_t vm_parm[64];	/* 120 */
	uint8_t reserved5[8];	/* 184 */
};
DIAG_ASSERT(sizeof(struct diag_ipl_ccw) == 192, diag_ipl_ccw_has_size_192);
DIAG_ASSERT(offsetof(struct diag_ipl_ccw, len) == 0, diag_ipl_ccw_len_has_offset_0);
DIAG_ASSERT(offsetof(struct diag_ipl_ccw, pbt) == 4, diag_ipl_ccw_pbt_has_offset_4);
DIAG_ASSERT(offsetof(struct diag_ipl_ccw, flags) == 5, diag_ipl_ccw_flags_has_offset_5);
DIAG_ASSERT(offsetof(struct diag_ipl_ccw, reserved1) == 6, diag_ipl_ccw_reserved1_has_offset_6);
DIAG_ASSERT(offsetof(struct diag_ipl_ccw, loadparm) == 8, diag_ipl_ccw_loadparm_has_offset_8);
DIAG_ASSERT(offsetof(struct diag_ipl_ccw, reserved2) == 16, diag_ipl_ccw_reserved2_has_offset_16);
DIAG_ASSERT(offsetof(struct diag_ipl_ccw, ssid) == 100, diag_ipl_ccw_ssid_has_offset_100);
DIAG_ASSERT(offsetof(struct diag_ipl_ccw, devno) == 102, diag_ipl_ccw_devno_has_offset_102);
DIAG_ASSERT(offsetof(struct diag_ipl_ccw, vm_flags) == 104, diag_ipl_ccw_vm_flags_has_offset_104);
DIAG_ASSERT(offsetof(struct diag_ipl_ccw, reserved4) == 105, diag_ipl_ccw_reserved4_has_offset_105);
DIAG_ASSERT(offsetof(struct diag_ipl_ccw, vm_parm_len) == 108, diag_ipl_ccw_vm_parm_len_has_offset_108);
DIAG_ASSERT(offsetof(struct diag_ipl_ccw, nss_name) == 112, diag_ipl_ccw_nss_name_has_offset_112);
DIAG_ASSERT(offsetof(struct diag_ipl_ccw, vm_parm) == 120, diag_ipl_ccw_vm_parm_has_offset_120);
DIAG_ASSERT(offsetof(struct diag_ipl_ccw, reserved5) == 184, diag_ipl_ccw_reserved5_has_offset_184);

#ifdef __cplusplus
}
#endif

#endif /* __ASSEMBLER__ */

#endif /* DIAG_H */
