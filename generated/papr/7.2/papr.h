/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * PAPR hypercalls of pseries (papr), release 7.2: constants and types.
 *
 * Written by `hvabi generate papr` from spec/papr; changes made here are lost.
 * Spec hash: 0e7e48d29ebda5745e47f0a32a5666d7e5ff625e709d8d3f5e416c44fe0bb84f
 */
#ifndef PAPR_H
#define PAPR_H

#define PAPR_RELEASE "7.2"
#define PAPR_RELEASE_NUMBER 0x00070002
#define PAPR_SPEC_HASH "0e7e48d29ebda5745e47f0a32a5666d7e5ff625e709d8d3f5e416c44fe0bb84f"

/* What became of a call. */
#define PAPR_STATUS_SUCCESS 0
#define PAPR_STATUS_BUSY 1
#define PAPR_STATUS_HARDWARE (-1)
#define PAPR_STATUS_CLOSED 2
#define PAPR_STATUS_FUNCTION (-2)
#define PAPR_STATUS_NOT_AVAILABLE 3
#define PAPR_STATUS_PRIVILEGE (-3)
#define PAPR_STATUS_CONSTRAINED 4
#define PAPR_STATUS_PARAMETER (-4)
#define PAPR_STATUS_PARTIAL 5
#define PAPR_STATUS_BAD_MODE (-5)
#define PAPR_STATUS_PTEG_FULL (-6)
#define PAPR_STATUS_NOT_FOUND (-7)
#define PAPR_STATUS_RESERVED_DABR (-8)
#define PAPR_STATUS_NO_MEM (-9)
#define PAPR_STATUS_AUTHORITY (-10)
#define PAPR_STATUS_PERMISSION (-11)
#define PAPR_STATUS_DROPPED (-12)
#define PAPR_STATUS_SOURCE_PARM (-13)
#define PAPR_STATUS_IN_PROGRESS 14
#define PAPR_STATUS_DEST_PARM (-14)
#define PAPR_STATUS_PAGE_REGISTERED 15
#define PAPR_STATUS_REMOTE_PARM (-15)
#define PAPR_STATUS_PARTIAL_STORE 16
#define PAPR_STATUS_RESOURCE (-16)
#define PAPR_STATUS_PENDING 17
#define PAPR_STATUS_ADAPTER_PARM (-17)
#define PAPR_STATUS_CONTINUE 18
#define PAPR_STATUS_RH_PARM (-18)
#define PAPR_STATUS_RCQ_PARM (-19)
#define PAPR_STATUS_SCQ_PARM (-20)
#define PAPR_STATUS_EQ_PARM (-21)
#define PAPR_STATUS_RT_PARM (-22)
#define PAPR_STATUS_ST_PARM (-23)
#define PAPR_STATUS_SIGT_PARM (-24)
#define PAPR_STATUS_TOKEN_PARM (-25)
#define PAPR_STATUS_MLENGTH_PARM (-27)
#define PAPR_STATUS_MEM_PARM (-28)
#define PAPR_STATUS_MEM_ACCESS_PARM (-29)
#define PAPR_STATUS_ATTR_PARM (-30)
#define PAPR_STATUS_PORT_PARM (-31)
#define PAPR_STATUS_MCG_PARM (-32)
#define PAPR_STATUS_VL_PARM (-33)
#define PAPR_STATUS_TSIZE_PARM (-34)
#define PAPR_STATUS_TRACE_PARM (-35)
#define PAPR_STATUS_MASK_PARM (-37)
#define PAPR_STATUS_MCG_FULL (-38)
#define PAPR_STATUS_ALIAS_EXIST (-39)
#define PAPR_STATUS_P_COUNTER (-40)
#define PAPR_STATUS_TABLE_FULL (-41)
#define PAPR_STATUS_ALT_TABLE (-42)
#define PAPR_STATUS_MR_CONDITION (-43)
#define PAPR_STATUS_NOT_ENOUGH_RESOURCES (-44)
#define PAPR_STATUS_R_STATE (-45)
#define PAPR_STATUS_RESCINDED (-46)
#define PAPR_STATUS_ABORTED (-54)
#define PAPR_STATUS_P2 (-55)
#define PAPR_STATUS_P3 (-56)
#define PAPR_STATUS_P4 (-57)
#define PAPR_STATUS_P5 (-58)
#define PAPR_STATUS_P6 (-59)
#define PAPR_STATUS_P7 (-60)
#define PAPR_STATUS_P8 (-61)
#define PAPR_STATUS_P9 (-62)
#define PAPR_STATUS_NOOP (-63)
#define PAPR_STATUS_TOO_BIG (-64)
#define PAPR_STATUS_UNSUPPORTED (-67)
#define PAPR_STATUS_OVERLAP (-68)
#define PAPR_STATUS_INTERRUPT (-69)
#define PAPR_STATUS_BAD_DATA (-70)
#define PAPR_STATUS_NOT_ACTIVE (-71)
#define PAPR_STATUS_SG_LIST (-72)
#define PAPR_STATUS_OP_MODE (-73)
#define PAPR_STATUS_COP_HW (-74)
#define PAPR_STATUS_STATE (-75)
#define PAPR_STATUS_IN_USE (-77)
#define PAPR_STATUS_INVALID_ELEMENT_ID (-79)
#define PAPR_STATUS_INVALID_ELEMENT_SIZE (-80)
#define PAPR_STATUS_INVALID_ELEMENT_VALUE (-81)
#define PAPR_STATUS_INPUT_BUFFER_NOT_DEFINED (-82)
#define PAPR_STATUS_INPUT_BUFFER_TOO_SMALL (-83)
#define PAPR_STATUS_OUTPUT_BUFFER_NOT_DEFINED (-84)
#define PAPR_STATUS_OUTPUT_BUFFER_TOO_SMALL (-85)
#define PAPR_STATUS_PARTITION_PAGE_TABLE_NOT_DEFINED (-86)
#define PAPR_STATUS_GUEST_VCPU_STATE_NOT_HV_OWNED (-87)
#define PAPR_STATUS_UNSUPPORTED_FLAG (-256)
#define PAPR_STATUS_MULTI_THREADS_ACTIVE (-9005)
#define PAPR_STATUS_OUTSTANDING_COP_OPS (-9006)
#define PAPR_STATUS_LONG_BUSY_1MS 9900
#define PAPR_STATUS_LONG_BUSY_10MS 9901
#define PAPR_STATUS_LONG_BUSY_100MS 9902
#define PAPR_STATUS_LONG_BUSY_1S 9903
#define PAPR_STATUS_LONG_BUSY_10S 9904
#define PAPR_STATUS_LONG_BUSY_100S 9905

/* cpu: Processors: what they are, waiting, and their registers that only a hypervisor may change. */
#define PAPR_CPU_SET_SPRG0_NR 0x24
#define PAPR_CPU_SET_SPRG0 0x0000000000000024
#define PAPR_CPU_SET_DABR_NR 0x28
#define PAPR_CPU_SET_DABR 0x0000000000000028
#define PAPR_CPU_REGISTER_VPA_NR 0xdc
#define PAPR_CPU_REGISTER_VPA 0x00000000000000dc
#define PAPR_CPU_CEDE_NR 0xe0
#define PAPR_CPU_CEDE 0x00000000000000e0
#define PAPR_CPU_CONFER_NR 0xe4
#define PAPR_CPU_CONFER 0x00000000000000e4
#define PAPR_CPU_PROD_NR 0xe8
#define PAPR_CPU_PROD 0x00000000000000e8
#define PAPR_CPU_SET_XDABR_NR 0x134
#define PAPR_CPU_SET_XDABR 0x0000000000000134
#define PAPR_CPU_GET_CPU_CHARACTERISTICS_NR 0x1c8
#define PAPR_CPU_GET_CPU_CHARACTERISTICS 0x00000000000001c8
#define PAPR_CPU_JOIN_NR 0x298
#define PAPR_CPU_JOIN 0x0000000000000298
#define PAPR_CPU_HOME_NODE_ASSOCIATIVITY_NR 0x2ec
#define PAPR_CPU_HOME_NODE_ASSOCIATIVITY 0x00000000000002ec
#define PAPR_CPU_RANDOM_NR 0x300
#define PAPR_CPU_RANDOM 0x0000000000000300
#define PAPR_CPU_SET_MODE_NR 0x31c
#define PAPR_CPU_SET_MODE 0x000000000000031c
#define PAPR_CPU_SIGNAL_SYS_RESET_NR 0x380
#define PAPR_CPU_SIGNAL_SYS_RESET 0x0000000000000380

/*
 * hpt: The hash page table, which the host keeps. A guest with radix tables has none, and is answered with
 * parameter.
 */
#define PAPR_HPT_REMOVE_NR 0x4
#define PAPR_HPT_REMOVE 0x0000000000000004
#define PAPR_HPT_ENTER_NR 0x8
#define PAPR_HPT_ENTER 0x0000000000000008
#define PAPR_HPT_READ_NR 0xc
#define PAPR_HPT_READ 0x000000000000000c
#define PAPR_HPT_CLEAR_MOD_NR 0x10
#define PAPR_HPT_CLEAR_MOD 0x0000000000000010
#define PAPR_HPT_CLEAR_REF_NR 0x14
#define PAPR_HPT_CLEAR_REF 0x0000000000000014
#define PAPR_HPT_PROTECT_NR 0x18
#define PAPR_HPT_PROTECT 0x0000000000000018
#define PAPR_HPT_PAGE_INIT_NR 0x2c
#define PAPR_HPT_PAGE_INIT 0x000000000000002c
#define PAPR_HPT_BULK_REMOVE_NR 0x124
#define PAPR_HPT_BULK_REMOVE 0x0000000000000124
#define PAPR_HPT_RESIZE_HPT_PREPARE_NR 0x36c
#define PAPR_HPT_RESIZE_HPT_PREPARE 0x000000000000036c
#define PAPR_HPT_RESIZE_HPT_COMMIT_NR 0x370
#define PAPR_HPT_RESIZE_HPT_COMMIT 0x0000000000000370
#define PAPR_HPT_REGISTER_PROC_TBL_NR 0x37c
#define PAPR_HPT_REGISTER_PROC_TBL 0x000000000000037c
#define PAPR_HPT_RPT_INVALIDATE_NR 0x448
#define PAPR_HPT_RPT_INVALIDATE 0x0000000000000448

/* logical: Access to memory and devices without translation. */
#define PAPR_LOGICAL_LOGICAL_CI_LOAD_NR 0x3c
#define PAPR_LOGICAL_LOGICAL_CI_LOAD 0x000000000000003c
#define PAPR_LOGICAL_LOGICAL_CI_STORE_NR 0x40
#define PAPR_LOGICAL_LOGICAL_CI_STORE 0x0000000000000040
#define PAPR_LOGICAL_LOGICAL_CACHE_LOAD_NR 0x44
#define PAPR_LOGICAL_LOGICAL_CACHE_LOAD 0x0000000000000044
#define PAPR_LOGICAL_LOGICAL_CACHE_STORE_NR 0x48
#define PAPR_LOGICAL_LOGICAL_CACHE_STORE 0x0000000000000048
#define PAPR_LOGICAL_LOGICAL_ICBI_NR 0x4c
#define PAPR_LOGICAL_LOGICAL_ICBI 0x000000000000004c
#define PAPR_LOGICAL_LOGICAL_DCBF_NR 0x50
#define PAPR_LOGICAL_LOGICAL_DCBF 0x0000000000000050

/* nested: Guests of a guest, as PAPR has them (nested API 2). */

/* nested_kvm: Guests of a guest, as KVM has them (nested API 1). QEMU has them without KVM since 7.0. */
#define PAPR_NESTED_KVM_SET_PARTITION_TABLE_NR 0xf800
#define PAPR_NESTED_KVM_SET_PARTITION_TABLE 0x000000000000f800
#define PAPR_NESTED_KVM_ENTER_NESTED_NR 0xf804
#define PAPR_NESTED_KVM_ENTER_NESTED 0x000000000000f804
#define PAPR_NESTED_KVM_TLB_INVALIDATE_NR 0xf808
#define PAPR_NESTED_KVM_TLB_INVALIDATE 0x000000000000f808
#define PAPR_NESTED_KVM_COPY_TOFROM_GUEST_NR 0xf80c
#define PAPR_NESTED_KVM_COPY_TOFROM_GUEST 0x000000000000f80c

/*
 * private: What is not PAPR's: calls between QEMU, its firmware and KVM. Their numbers are no multiples of 4.
 */
#define PAPR_PRIVATE_RTAS_NR 0xf000
#define PAPR_PRIVATE_RTAS 0x000000000000f000
#define PAPR_PRIVATE_LOGICAL_MEMOP_NR 0xf001
#define PAPR_PRIVATE_LOGICAL_MEMOP 0x000000000000f001
#define PAPR_PRIVATE_CAS_NR 0xf002
#define PAPR_PRIVATE_CAS 0x000000000000f002
#define PAPR_PRIVATE_UPDATE_DT_NR 0xf003
#define PAPR_PRIVATE_UPDATE_DT 0x000000000000f003
#define PAPR_PRIVATE_VOF_CLIENT_NR 0xf005
#define PAPR_PRIVATE_VOF_CLIENT 0x000000000000f005

/* scm: Memory that keeps its contents (storage class memory). */
#define PAPR_SCM_SCM_READ_METADATA_NR 0x3e4
#define PAPR_SCM_SCM_READ_METADATA 0x00000000000003e4
#define PAPR_SCM_SCM_WRITE_METADATA_NR 0x3e8
#define PAPR_SCM_SCM_WRITE_METADATA 0x00000000000003e8
#define PAPR_SCM_SCM_BIND_MEM_NR 0x3ec
#define PAPR_SCM_SCM_BIND_MEM 0x00000000000003ec
#define PAPR_SCM_SCM_UNBIND_MEM_NR 0x3f0
#define PAPR_SCM_SCM_UNBIND_MEM 0x00000000000003f0
#define PAPR_SCM_SCM_UNBIND_ALL_NR 0x3fc
#define PAPR_SCM_SCM_UNBIND_ALL 0x00000000000003fc
#define PAPR_SCM_SCM_HEALTH_NR 0x400
#define PAPR_SCM_SCM_HEALTH 0x0000000000000400
#define PAPR_SCM_SCM_FLUSH_NR 0x44c
#define PAPR_SCM_SCM_FLUSH 0x000000000000044c

/* svm: Protected guests: calls of the ultravisor, and one to a TPM of the host. */
#define PAPR_SVM_SVM_PAGE_IN_NR 0xef00
#define PAPR_SVM_SVM_PAGE_IN 0x000000000000ef00
#define PAPR_SVM_SVM_PAGE_OUT_NR 0xef04
#define PAPR_SVM_SVM_PAGE_OUT 0x000000000000ef04
#define PAPR_SVM_SVM_INIT_START_NR 0xef08
#define PAPR_SVM_SVM_INIT_START 0x000000000000ef08
#define PAPR_SVM_SVM_INIT_DONE_NR 0xef0c
#define PAPR_SVM_SVM_INIT_DONE 0x000000000000ef0c
#define PAPR_SVM_SVM_TPM_COMM_NR 0xef10
#define PAPR_SVM_SVM_TPM_COMM 0x000000000000ef10
#define PAPR_SVM_SVM_INIT_ABORT_NR 0xef14
#define PAPR_SVM_SVM_INIT_ABORT 0x000000000000ef14

/*
 * tce: Translation of addresses of devices: tables of entries (TCEs), each for a page. The device tree names
 * the bus.
 */
#define PAPR_TCE_GET_TCE_NR 0x1c
#define PAPR_TCE_GET_TCE 0x000000000000001c
#define PAPR_TCE_PUT_TCE_NR 0x20
#define PAPR_TCE_PUT_TCE 0x0000000000000020
#define PAPR_TCE_STUFF_TCE_NR 0x138
#define PAPR_TCE_STUFF_TCE 0x0000000000000138
#define PAPR_TCE_PUT_TCE_INDIRECT_NR 0x13c
#define PAPR_TCE_PUT_TCE_INDIRECT 0x000000000000013c

/* terminal: Terminals. */
#define PAPR_TERMINAL_GET_TERM_CHAR_NR 0x54
#define PAPR_TERMINAL_GET_TERM_CHAR 0x0000000000000054
#define PAPR_TERMINAL_PUT_TERM_CHAR_NR 0x58
#define PAPR_TERMINAL_PUT_TERM_CHAR 0x0000000000000058

/* vio: Virtual devices: a queue of commands and responses (CRQ), and a network card. */
#define PAPR_VIO_REG_CRQ_NR 0xfc
#define PAPR_VIO_REG_CRQ 0x00000000000000fc
#define PAPR_VIO_FREE_CRQ_NR 0x100
#define PAPR_VIO_FREE_CRQ 0x0000000000000100
#define PAPR_VIO_VIO_SIGNAL_NR 0x104
#define PAPR_VIO_VIO_SIGNAL 0x0000000000000104
#define PAPR_VIO_SEND_CRQ_NR 0x108
#define PAPR_VIO_SEND_CRQ 0x0000000000000108
#define PAPR_VIO_REGISTER_LOGICAL_LAN_NR 0x114
#define PAPR_VIO_REGISTER_LOGICAL_LAN 0x0000000000000114
#define PAPR_VIO_FREE_LOGICAL_LAN_NR 0x118
#define PAPR_VIO_FREE_LOGICAL_LAN 0x0000000000000118
#define PAPR_VIO_ADD_LOGICAL_LAN_BUFFER_NR 0x11c
#define PAPR_VIO_ADD_LOGICAL_LAN_BUFFER 0x000000000000011c
#define PAPR_VIO_SEND_LOGICAL_LAN_NR 0x120
#define PAPR_VIO_SEND_LOGICAL_LAN 0x0000000000000120
#define PAPR_VIO_MULTICAST_CTRL_NR 0x130
#define PAPR_VIO_MULTICAST_CTRL 0x0000000000000130
#define PAPR_VIO_CHANGE_LOGICAL_LAN_MAC_NR 0x14c
#define PAPR_VIO_CHANGE_LOGICAL_LAN_MAC 0x000000000000014c
#define PAPR_VIO_ENABLE_CRQ_NR 0x2b0
#define PAPR_VIO_ENABLE_CRQ 0x00000000000002b0

/* watchdog: Watchdogs, four in QEMU. */
#define PAPR_WATCHDOG_WATCHDOG_NR 0x45c
#define PAPR_WATCHDOG_WATCHDOG 0x000000000000045c

/*
 * xics: The interrupt controller XICS. A guest that has negotiated XIVE has none, and is answered with
 * hardware; with function, if the machine has XIVE alone.
 */
#define PAPR_XICS_EOI_NR 0x64
#define PAPR_XICS_EOI 0x0000000000000064
#define PAPR_XICS_CPPR_NR 0x68
#define PAPR_XICS_CPPR 0x0000000000000068
#define PAPR_XICS_IPI_NR 0x6c
#define PAPR_XICS_IPI 0x000000000000006c
#define PAPR_XICS_IPOLL_NR 0x70
#define PAPR_XICS_IPOLL 0x0000000000000070
#define PAPR_XICS_XIRR_NR 0x74
#define PAPR_XICS_XIRR 0x0000000000000074
#define PAPR_XICS_XIRR_X_NR 0x2fc
#define PAPR_XICS_XIRR_X 0x00000000000002fc

/*
 * xive: The interrupt controller XIVE. A guest that has not negotiated it (option vector 5) is answered with
 * function.
 */
#define PAPR_XIVE_INT_GET_SOURCE_INFO_NR 0x3a8
#define PAPR_XIVE_INT_GET_SOURCE_INFO 0x00000000000003a8
#define PAPR_XIVE_INT_SET_SOURCE_CONFIG_NR 0x3ac
#define PAPR_XIVE_INT_SET_SOURCE_CONFIG 0x00000000000003ac
#define PAPR_XIVE_INT_GET_SOURCE_CONFIG_NR 0x3b0
#define PAPR_XIVE_INT_GET_SOURCE_CONFIG 0x00000000000003b0
#define PAPR_XIVE_INT_GET_QUEUE_INFO_NR 0x3b4
#define PAPR_XIVE_INT_GET_QUEUE_INFO 0x00000000000003b4
#define PAPR_XIVE_INT_SET_QUEUE_CONFIG_NR 0x3b8
#define PAPR_XIVE_INT_SET_QUEUE_CONFIG 0x00000000000003b8
#define PAPR_XIVE_INT_GET_QUEUE_CONFIG_NR 0x3bc
#define PAPR_XIVE_INT_GET_QUEUE_CONFIG 0x00000000000003bc
#define PAPR_XIVE_INT_SET_OS_REPORTING_LINE_NR 0x3c0
#define PAPR_XIVE_INT_SET_OS_REPORTING_LINE 0x00000000000003c0
#define PAPR_XIVE_INT_GET_OS_REPORTING_LINE_NR 0x3c4
#define PAPR_XIVE_INT_GET_OS_REPORTING_LINE 0x00000000000003c4
#define PAPR_XIVE_INT_ESB_NR 0x3c8
#define PAPR_XIVE_INT_ESB 0x00000000000003c8
#define PAPR_XIVE_INT_SYNC_NR 0x3cc
#define PAPR_XIVE_INT_SYNC 0x00000000000003cc
#define PAPR_XIVE_INT_RESET_NR 0x3d0
#define PAPR_XIVE_INT_RESET 0x00000000000003d0

/*
 * option: Bits of option vector 5, by which a guest says in cas what it can do, and a host in
 * ibm,architecture-vec-5 what was agreed on: the byte of the vector times 256, and the bits in it. Byte 0 is
 * the length of the vector.
 */
#define PAPR_OPTION_LPAR 640
#define PAPR_OPTION_SPLPAR 576
#define PAPR_OPTION_DRCONF_MEMORY 544
#define PAPR_OPTION_LARGE_PAGES 528
#define PAPR_OPTION_DONATE_DEDICATE_CPU 514
#define PAPR_OPTION_MSI 513
#define PAPR_OPTION_CMO 1152
#define PAPR_OPTION_XCMO 1088
#define PAPR_OPTION_FORM1_AFFINITY 1408
#define PAPR_OPTION_PRRN 1344
#define PAPR_OPTION_FORM2_AFFINITY 1312
#define PAPR_OPTION_HP_EVT 1540
#define PAPR_OPTION_RESIZE_HPT 1537
#define PAPR_OPTION_PFO_HW_RNG 4480
#define PAPR_OPTION_PFO_HW_842 4416
#define PAPR_OPTION_PFO_HW_ENCR 4384
#define PAPR_OPTION_SUB_PROCESSORS 5377
#define PAPR_OPTION_DRMEM_V2 5760
#define PAPR_OPTION_DRC_INFO 5696
#define PAPR_OPTION_XIVE_EXPLOIT 5952
#define PAPR_OPTION_XIVE_EITHER 6016
#define PAPR_OPTION_MMU_RADIX 6208
#define PAPR_OPTION_MMU_EITHER 6272
#define PAPR_OPTION_NMMU 6176
#define PAPR_OPTION_HASH_SEG_TBL 6528
#define PAPR_OPTION_HASH_GTSE 6464
#define PAPR_OPTION_RADIX_GTSE 6720

/*
 * other_opcode: Numbers of calls that QEMU and KVM answer with function. Other hosts, such as PowerVM, have
 * them.
 */
#define PAPR_OTHER_OPCODE_SET_ASR 48
#define PAPR_OTHER_OPCODE_ASR_ON 52
#define PAPR_OTHER_OPCODE_ASR_OFF 56
#define PAPR_OTHER_OPCODE_REAL_TO_LOGICAL 92
#define PAPR_OTHER_OPCODE_HYPERVISOR_DATA 96
#define PAPR_OTHER_OPCODE_PERFMON 124
#define PAPR_OTHER_OPCODE_MIGRATE_DMA 120
#define PAPR_OTHER_OPCODE_GET_PPP 236
#define PAPR_OTHER_OPCODE_SET_PPP 240
#define PAPR_OTHER_OPCODE_PURR 244
#define PAPR_OTHER_OPCODE_PIC 248
#define PAPR_OTHER_OPCODE_COPY_RDMA 272
#define PAPR_OTHER_OPCODE_VTERM_PARTNER_INFO 336
#define PAPR_OTHER_OPCODE_REGISTER_VTERM 340
#define PAPR_OTHER_OPCODE_FREE_VTERM 344
#define PAPR_OTHER_OPCODE_RESET_EVENTS 348
#define PAPR_OTHER_OPCODE_ALLOC_RESOURCE 352
#define PAPR_OTHER_OPCODE_FREE_RESOURCE 356
#define PAPR_OTHER_OPCODE_MODIFY_QP 360
#define PAPR_OTHER_OPCODE_QUERY_QP 364
#define PAPR_OTHER_OPCODE_REREGISTER_PMR 368
#define PAPR_OTHER_OPCODE_REGISTER_SMR 372
#define PAPR_OTHER_OPCODE_QUERY_MR 376
#define PAPR_OTHER_OPCODE_QUERY_MW 380
#define PAPR_OTHER_OPCODE_QUERY_HCA 384
#define PAPR_OTHER_OPCODE_QUERY_PORT 388
#define PAPR_OTHER_OPCODE_MODIFY_PORT 392
#define PAPR_OTHER_OPCODE_DEFINE_AQP1 396
#define PAPR_OTHER_OPCODE_GET_TRACE_BUFFER 400
#define PAPR_OTHER_OPCODE_DEFINE_AQP0 404
#define PAPR_OTHER_OPCODE_RESIZE_MR 408
#define PAPR_OTHER_OPCODE_ATTACH_MCQP 412
#define PAPR_OTHER_OPCODE_DETACH_MCQP 416
#define PAPR_OTHER_OPCODE_CREATE_RPT 420
#define PAPR_OTHER_OPCODE_REMOVE_RPT 424
#define PAPR_OTHER_OPCODE_REGISTER_RPAGES 428
#define PAPR_OTHER_OPCODE_DISABLE_AND_GET 432
#define PAPR_OTHER_OPCODE_ERROR_DATA 436
#define PAPR_OTHER_OPCODE_GET_HCA_INFO 440
#define PAPR_OTHER_OPCODE_GET_PERF_COUNT 444
#define PAPR_OTHER_OPCODE_MANAGE_TRACE 448
#define PAPR_OTHER_OPCODE_FREE_LOGICAL_LAN_BUFFER 468
#define PAPR_OTHER_OPCODE_QUERY_INT_STATE 484
#define PAPR_OTHER_OPCODE_POLL_PENDING 472
#define PAPR_OTHER_OPCODE_ILLAN_ATTRIBUTES 580
#define PAPR_OTHER_OPCODE_MODIFY_HEA_QP 592
#define PAPR_OTHER_OPCODE_QUERY_HEA_QP 596
#define PAPR_OTHER_OPCODE_QUERY_HEA 600
#define PAPR_OTHER_OPCODE_QUERY_HEA_PORT 604
#define PAPR_OTHER_OPCODE_MODIFY_HEA_PORT 608
#define PAPR_OTHER_OPCODE_REG_BCMC 612
#define PAPR_OTHER_OPCODE_DEREG_BCMC 616
#define PAPR_OTHER_OPCODE_REGISTER_HEA_RPAGES 620
#define PAPR_OTHER_OPCODE_DISABLE_AND_GET_HEA 624
#define PAPR_OTHER_OPCODE_GET_HEA_INFO 628
#define PAPR_OTHER_OPCODE_ALLOC_HEA_RESOURCE 632
#define PAPR_OTHER_OPCODE_ADD_CONN 644
#define PAPR_OTHER_OPCODE_DEL_CONN 648
#define PAPR_OTHER_OPCODE_VASI_SIGNAL 672
#define PAPR_OTHER_OPCODE_VASI_STATE 676
#define PAPR_OTHER_OPCODE_VIOCTL 680
#define PAPR_OTHER_OPCODE_GET_EM_PARMS 696
#define PAPR_OTHER_OPCODE_SET_MPP 720
#define PAPR_OTHER_OPCODE_GET_MPP 724
#define PAPR_OTHER_OPCODE_REG_SUB_CRQ 732
#define PAPR_OTHER_OPCODE_FREE_SUB_CRQ 736
#define PAPR_OTHER_OPCODE_SEND_SUB_CRQ 740
#define PAPR_OTHER_OPCODE_SEND_SUB_CRQ_INDIRECT 744
#define PAPR_OTHER_OPCODE_BEST_ENERGY 756
#define PAPR_OTHER_OPCODE_COP 772
#define PAPR_OTHER_OPCODE_GET_MPP_X 788
#define PAPR_OTHER_OPCODE_BLOCK_REMOVE 808
#define PAPR_OTHER_OPCODE_CLEAR_HPT 856
#define PAPR_OTHER_OPCODE_REQUEST_VMC 864
#define PAPR_OTHER_OPCODE_ALLOCATE_VAS_WINDOW 904
#define PAPR_OTHER_OPCODE_MODIFY_VAS_WINDOW 908
#define PAPR_OTHER_OPCODE_DEALLOCATE_VAS_WINDOW 912
#define PAPR_OTHER_OPCODE_QUERY_VAS_WINDOW 916
#define PAPR_OTHER_OPCODE_QUERY_VAS_CAPABILITIES 920
#define PAPR_OTHER_OPCODE_QUERY_NX_CAPABILITIES 924
#define PAPR_OTHER_OPCODE_GET_NX_FAULT 928
#define PAPR_OTHER_OPCODE_SCM_QUERY_BLOCK_MEM_BINDING 1012
#define PAPR_OTHER_OPCODE_SCM_QUERY_LOGICAL_MEM_BINDING 1016
#define PAPR_OTHER_OPCODE_SCM_PERFORMANCE_STATS 1048
#define PAPR_OTHER_OPCODE_PKS_GET_CONFIG 1052
#define PAPR_OTHER_OPCODE_PKS_SET_PASSWORD 1056
#define PAPR_OTHER_OPCODE_PKS_GEN_PASSWORD 1060
#define PAPR_OTHER_OPCODE_PKS_WRITE_OBJECT 1068
#define PAPR_OTHER_OPCODE_PKS_GEN_KEY 1072
#define PAPR_OTHER_OPCODE_PKS_READ_OBJECT 1076
#define PAPR_OTHER_OPCODE_PKS_REMOVE_OBJECT 1080
#define PAPR_OTHER_OPCODE_PKS_CONFIRM_OBJECT_FLUSHED 1084
#define PAPR_OTHER_OPCODE_GET_ENERGY_SCALE_INFO 1104
#define PAPR_OTHER_OPCODE_PKS_SIGNED_UPDATE 1108
#define PAPR_OTHER_OPCODE_GUEST_COPY_MEMORY 1156
#define PAPR_OTHER_OPCODE_GET_24X7_CATALOG_PAGE 61560
#define PAPR_OTHER_OPCODE_GET_24X7_DATA 61564
#define PAPR_OTHER_OPCODE_GET_PERF_COUNTER_INFO 61568
#define PAPR_OTHER_OPCODE_CLEAN_SLB 884
#define PAPR_OTHER_OPCODE_INVALIDATE_PID 888

/* vpa_function: What register_vpa does: a number in bits 47..45. */
#define PAPR_VPA_FUNCTION_REGISTER_VPA 0x200000000000
#define PAPR_VPA_FUNCTION_REGISTER_DTL 0x400000000000
#define PAPR_VPA_FUNCTION_REGISTER_SLB_SHADOW 0x600000000000
#define PAPR_VPA_FUNCTION_DEREGISTER_VPA 0xa00000000000
#define PAPR_VPA_FUNCTION_DEREGISTER_DTL 0xc00000000000
#define PAPR_VPA_FUNCTION_DEREGISTER_SLB_SHADOW 0xe00000000000

/* mode_resource: What set_mode changes. */
#define PAPR_MODE_RESOURCE_CIABR 1
#define PAPR_MODE_RESOURCE_DAWR0 2
#define PAPR_MODE_RESOURCE_TRANSLATION 3
#define PAPR_MODE_RESOURCE_BYTE_ORDER 4
#define PAPR_MODE_RESOURCE_DAWR1 5

/* cpu_character: What a processor has against speculation. */
#define PAPR_CPU_CHARACTER_BCCTR_LINK_FLUSH_ASSIST 0x10000000000000
#define PAPR_CPU_CHARACTER_BCCTR_FLUSH_ASSIST 0x40000000000000
#define PAPR_CPU_CHARACTER_COUNT_CACHE_DISABLED 0x100000000000000
#define PAPR_CPU_CHARACTER_THREAD_RECONFIG_CTRL 0x200000000000000
#define PAPR_CPU_CHARACTER_BRANCH_HINTS_HONORED 0x400000000000000
#define PAPR_CPU_CHARACTER_L1D_THREAD_PRIV 0x800000000000000
#define PAPR_CPU_CHARACTER_L1D_FLUSH_TRIG2 0x1000000000000000
#define PAPR_CPU_CHARACTER_L1D_FLUSH_ORI30 0x2000000000000000
#define PAPR_CPU_CHARACTER_BCCTRL_SERIALISED 0x4000000000000000
#define PAPR_CPU_CHARACTER_SPEC_BAR_ORI31 0x8000000000000000

/* cpu_behaviour: What a processor needs against speculation. */
#define PAPR_CPU_BEHAVIOUR_NO_STF_BARRIER 0x40000000000000
#define PAPR_CPU_BEHAVIOUR_NO_L1D_FLUSH_UACCESS 0x80000000000000
#define PAPR_CPU_BEHAVIOUR_NO_L1D_FLUSH_ENTRY 0x100000000000000
#define PAPR_CPU_BEHAVIOUR_FLUSH_LINK_STACK 0x200000000000000
#define PAPR_CPU_BEHAVIOUR_FLUSH_COUNT_CACHE 0x400000000000000
#define PAPR_CPU_BEHAVIOUR_FAVOUR_SECURITY_H 0x1000000000000000
#define PAPR_CPU_BEHAVIOUR_BNDS_CHK_SPEC_BAR 0x2000000000000000
#define PAPR_CPU_BEHAVIOUR_L1D_FLUSH_PR 0x4000000000000000
#define PAPR_CPU_BEHAVIOUR_FAVOUR_SECURITY 0x8000000000000000

/* hpt_flags: Flags of calls for the hash page table. Bits 1, 0 and 2 of protect are the protection. */
#define PAPR_HPT_FLAGS_PP2 0x1
#define PAPR_HPT_FLAGS_PP1 0x2
#define PAPR_HPT_FLAGS_NO_EXECUTE 0x4
#define PAPR_HPT_FLAGS_COPY_PAGE 0x4000
#define PAPR_HPT_FLAGS_ZERO_PAGE 0x8000
#define PAPR_HPT_FLAGS_COALESCE_CAND 0x200000
#define PAPR_HPT_FLAGS_ICACHE_SYNCHRONIZE 0x400000
#define PAPR_HPT_FLAGS_ICACHE_INVALIDATE 0x800000
#define PAPR_HPT_FLAGS_LOCAL 0x10000000
#define PAPR_HPT_FLAGS_ANDCOND 0x40000000
#define PAPR_HPT_FLAGS_AVPN 0x80000000
#define PAPR_HPT_FLAGS_PAGE_STATE_CHANGE 0x800000000
#define PAPR_HPT_FLAGS_READ_4 0x2000000000
#define PAPR_HPT_FLAGS_R_XLATE 0x4000000000
#define PAPR_HPT_FLAGS_EXACT 0x8000000000
#define PAPR_HPT_FLAGS_LARGE_PAGE 0x800000000000

/* proc_table: What register_proc_tbl registers. Bit 3 with 4: a new table; bit 4 alone: none any more. */
#define PAPR_PROC_TABLE_GTSE 0x1
#define PAPR_PROC_TABLE_KIND 0x6
#define PAPR_PROC_TABLE_OPERATION 0x18

/* rpti_target: Who forgets. */
#define PAPR_RPTI_TARGET_ALL 0x1
#define PAPR_RPTI_TARGET_LOCAL 0x2
#define PAPR_RPTI_TARGET_NEST 0x4

/* rpti_type: What is forgotten. */
#define PAPR_RPTI_TYPE_NESTED 0x1
#define PAPR_RPTI_TYPE_TLB 0x2
#define PAPR_RPTI_TYPE_PWC 0x4
#define PAPR_RPTI_TYPE_PRT 0x8

/* rpti_page: Of which pages. */
#define PAPR_RPTI_PAGE_SIZE_4K 0x1
#define PAPR_RPTI_PAGE_SIZE_64K 0x2
#define PAPR_RPTI_PAGE_SIZE_2M 0x4
#define PAPR_RPTI_PAGE_SIZE_1G 0x8

/* unbind_scope: What scm_unbind_all hides. */
#define PAPR_UNBIND_SCOPE_ALL 1
#define PAPR_UNBIND_SCOPE_DEVICE 2

#ifndef __ASSEMBLER__

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__cplusplus)
#define PAPR_ASSERT(condition, what) static_assert(condition, #what)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define PAPR_ASSERT(condition, what) _Static_assert(condition, #what)
#else
#define PAPR_ASSERT(condition, what) typedef char what[(condition) ? 1 : -1]
#endif

typedef intptr_t papr_status_t;
typedef uint64_t papr_vpa_function_t;
typedef uint64_t papr_mode_resource_t;
typedef uint64_t papr_cpu_character_t;
typedef uint64_t papr_cpu_behaviour_t;
typedef uint64_t papr_hpt_flags_t;
typedef uint64_t papr_proc_table_t;
typedef uint64_t papr_rpti_target_t;
typedef uint64_t papr_rpti_type_t;
typedef uint64_t papr_rpti_page_t;
typedef uint64_t papr_unbind_scope_t;

/* What a call gives back. */
struct papr_result {
	papr_status_t status;
	uint64_t value;
};

/* A number of 32 bits, its highest byte first, whatever the order of the machine is. */
typedef struct { uint32_t raw; } papr_be32_t;

static inline uint32_t papr_be32_get(papr_be32_t value)
{
	const uint8_t *bytes = (const uint8_t *)&value;

	return (uint32_t)((uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 |
		(uint32_t)bytes[3] << 0);
}

static inline papr_be32_t papr_be32_put(uint32_t value)
{
	papr_be32_t made;
	uint8_t *bytes = (uint8_t *)&made;

	bytes[0] = (uint8_t)(value >> 24);
	bytes[1] = (uint8_t)(value >> 16);
	bytes[2] = (uint8_t)(value >> 8);
	bytes[3] = (uint8_t)(value >> 0);
	return made;
}

/* A number of 64 bits, its highest byte first, whatever the order of the machine is. */
typedef struct { uint64_t raw; } papr_be64_t;

static inline uint64_t papr_be64_get(papr_be64_t value)
{
	const uint8_t *bytes = (const uint8_t *)&value;

	return (uint64_t)((uint64_t)bytes[0] << 56 | (uint64_t)bytes[1] << 48 | (uint64_t)bytes[2] << 40 |
		(uint64_t)bytes[3] << 32 | (uint64_t)bytes[4] << 24 | (uint64_t)bytes[5] << 16 |
		(uint64_t)bytes[6] << 8 | (uint64_t)bytes[7] << 0);
}

static inline papr_be64_t papr_be64_put(uint64_t value)
{
	papr_be64_t made;
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

/* What a hypervisor has of a processor of a guest, in the byte order of the guest that calls. */
struct papr_hv_guest_state {
	uint64_t version;	/* 0 */
	uint32_t lpid;	/* 8 */
	uint32_t vcpu_token;	/* 12 */
	uint64_t lpcr;	/* 16 */
	uint64_t pcr;	/* 24 */
	uint64_t amor;	/* 32 */
	uint64_t dpdes;	/* 40 */
	uint64_t hfscr;	/* 48 */
	int64_t tb_offset;	/* 56 */
	uint64_t dawr0;	/* 64 */
	uint64_t dawrx0;	/* 72 */
	uint64_t ciabr;	/* 80 */
	uint64_t hdec_expiry;	/* 88 */
	uint64_t purr;	/* 96 */
	uint64_t spurr;	/* 104 */
	uint64_t ic;	/* 112 */
	uint64_t vtb;	/* 120 */
	uint64_t hdar;	/* 128 */
	uint64_t hdsisr;	/* 136 */
	uint64_t heir;	/* 144 */
	uint64_t asdr;	/* 152 */
	uint64_t srr0;	/* 160 */
	uint64_t srr1;	/* 168 */
	uint64_t sprg[4];	/* 176 */
	uint64_t pidr;	/* 208 */
	uint64_t cfar;	/* 216 */
	uint64_t ppr;	/* 224 */
	uint64_t dawr1;	/* 232 */
	uint64_t dawrx1;	/* 240 */
} __attribute__((__aligned__(8)));
PAPR_ASSERT(sizeof(struct papr_hv_guest_state) == 248, papr_hv_guest_state_has_size_248);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, version) == 0, papr_hv_guest_state_version_has_offset_0);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, lpid) == 8, papr_hv_guest_state_lpid_has_offset_8);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, vcpu_token) == 12, papr_hv_guest_state_vcpu_token_has_offset_12);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, lpcr) == 16, papr_hv_guest_state_lpcr_has_offset_16);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, pcr) == 24, papr_hv_guest_state_pcr_has_offset_24);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, amor) == 32, papr_hv_guest_state_amor_has_offset_32);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, dpdes) == 40, papr_hv_guest_state_dpdes_has_offset_40);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, hfscr) == 48, papr_hv_guest_state_hfscr_has_offset_48);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, tb_offset) == 56, papr_hv_guest_state_tb_offset_has_offset_56);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, dawr0) == 64, papr_hv_guest_state_dawr0_has_offset_64);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, dawrx0) == 72, papr_hv_guest_state_dawrx0_has_offset_72);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, ciabr) == 80, papr_hv_guest_state_ciabr_has_offset_80);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, hdec_expiry) == 88, papr_hv_guest_state_hdec_expiry_has_offset_88);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, purr) == 96, papr_hv_guest_state_purr_has_offset_96);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, spurr) == 104, papr_hv_guest_state_spurr_has_offset_104);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, ic) == 112, papr_hv_guest_state_ic_has_offset_112);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, vtb) == 120, papr_hv_guest_state_vtb_has_offset_120);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, hdar) == 128, papr_hv_guest_state_hdar_has_offset_128);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, hdsisr) == 136, papr_hv_guest_state_hdsisr_has_offset_136);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, heir) == 144, papr_hv_guest_state_heir_has_offset_144);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, asdr) == 152, papr_hv_guest_state_asdr_has_offset_152);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, srr0) == 160, papr_hv_guest_state_srr0_has_offset_160);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, srr1) == 168, papr_hv_guest_state_srr1_has_offset_168);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, sprg) == 176, papr_hv_guest_state_sprg_has_offset_176);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, pidr) == 208, papr_hv_guest_state_pidr_has_offset_208);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, cfar) == 216, papr_hv_guest_state_cfar_has_offset_216);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, ppr) == 224, papr_hv_guest_state_ppr_has_offset_224);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, dawr1) == 232, papr_hv_guest_state_dawr1_has_offset_232);
PAPR_ASSERT(offsetof(struct papr_hv_guest_state, dawrx1) == 240, papr_hv_guest_state_dawrx1_has_offset_240);

/* A call of RTAS, with up to 16 arguments and results. */
struct papr_rtas_call {
	papr_be32_t token;	/* 0 */
	papr_be32_t nargs;	/* 4 */
	papr_be32_t nret;	/* 8 */
	papr_be32_t args[16];	/* 12 */
};
PAPR_ASSERT(sizeof(struct papr_rtas_call) == 76, papr_rtas_call_has_size_76);
PAPR_ASSERT(offsetof(struct papr_rtas_call, token) == 0, papr_rtas_call_token_has_offset_0);
PAPR_ASSERT(offsetof(struct papr_rtas_call, nargs) == 4, papr_rtas_call_nargs_has_offset_4);
PAPR_ASSERT(offsetof(struct papr_rtas_call, nret) == 8, papr_rtas_call_nret_has_offset_8);
PAPR_ASSERT(offsetof(struct papr_rtas_call, args) == 12, papr_rtas_call_args_has_offset_12);

/* An entry of the list, whatever byte order the guest has. */
struct papr_tce_entry {
	papr_be64_t tce;	/* 0 */
} __attribute__((__aligned__(8)));
PAPR_ASSERT(sizeof(struct papr_tce_entry) == 8, papr_tce_entry_has_size_8);
PAPR_ASSERT(offsetof(struct papr_tce_entry, tce) == 0, papr_tce_entry_tce_has_offset_0);

/* An entry of the queue. Its bytes are those of the device's own protocol. */
struct papr_crq_entry {
	uint8_t valid;	/* 0 */
	uint8_t format;	/* 1 */
	uint8_t payload[14];	/* 2 */
} __attribute__((__aligned__(16)));
PAPR_ASSERT(sizeof(struct papr_crq_entry) == 16, papr_crq_entry_has_size_16);
PAPR_ASSERT(offsetof(struct papr_crq_entry, valid) == 0, papr_crq_entry_valid_has_offset_0);
PAPR_ASSERT(offsetof(struct papr_crq_entry, format) == 1, papr_crq_entry_format_has_offset_1);
PAPR_ASSERT(offsetof(struct papr_crq_entry, payload) == 2, papr_crq_entry_payload_has_offset_2);

#ifdef __cplusplus
}
#endif

#endif /* __ASSEMBLER__ */

#endif /* PAPR_H */
