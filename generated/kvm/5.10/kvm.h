/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Linux KVM paravirtual interface (kvm), release 5.10: constants and types.
 *
 * Written by `hvabi generate kvm` from spec/kvm; changes made here are lost.
 * Spec hash: f13bc052761aa2b8317b8bfb3c96c5ef5b4edba48532c91859a332e512ea7f5b
 */
#ifndef KVM_H
#define KVM_H

#define KVM_RELEASE "5.10"
#define KVM_RELEASE_NUMBER 0x0005000a
#define KVM_SPEC_HASH "f13bc052761aa2b8317b8bfb3c96c5ef5b4edba48532c91859a332e512ea7f5b"

/* What became of a call. */
#define KVM_STATUS_SUCCESS 0
#define KVM_STATUS_EPERM (-1)
#define KVM_STATUS_E2BIG (-7)
#define KVM_STATUS_EV_UNIMPLEMENTED 12
#define KVM_STATUS_EFAULT (-14)
#define KVM_STATUS_EINVAL (-22)
#define KVM_STATUS_EOPNOTSUPP (-95)
#define KVM_STATUS_ENOSYS (-1000)

/*
 * CPUID. Leaves count from the one with the signature. At 0x40000000, or a multiple of 0x100 above it where
 * interfaces of other hypervisors come first, as Hyper-V's does.
 */
#define KVM_CPUID_SIGNATURE_EBX 0x4b4d564b
#define KVM_CPUID_SIGNATURE_ECX 0x564b4d56
#define KVM_CPUID_SIGNATURE_EDX 0x0000004d
#define KVM_CPUID_MAX_LEAF_LEAF 0x0	/* eax */
#define KVM_CPUID_MAX_LEAF_SHIFT 0
#define KVM_CPUID_MAX_LEAF_MASK 0xffffffff

/* Features, and where a host advertises them. */
#define KVM_FEATURE_CLOCKSOURCE_LEAF 0x1	/* eax */
#define KVM_FEATURE_CLOCKSOURCE_BIT 0
#define KVM_FEATURE_CLOCKSOURCE_MASK 0x1
#define KVM_FEATURE_NOP_IO_DELAY_LEAF 0x1	/* eax */
#define KVM_FEATURE_NOP_IO_DELAY_BIT 1
#define KVM_FEATURE_NOP_IO_DELAY_MASK 0x2
#define KVM_FEATURE_MMU_OP_LEAF 0x1	/* eax */
#define KVM_FEATURE_MMU_OP_BIT 2
#define KVM_FEATURE_MMU_OP_MASK 0x4
#define KVM_FEATURE_CLOCKSOURCE2_LEAF 0x1	/* eax */
#define KVM_FEATURE_CLOCKSOURCE2_BIT 3
#define KVM_FEATURE_CLOCKSOURCE2_MASK 0x8
#define KVM_FEATURE_ASYNC_PF_LEAF 0x1	/* eax */
#define KVM_FEATURE_ASYNC_PF_BIT 4
#define KVM_FEATURE_ASYNC_PF_MASK 0x10
#define KVM_FEATURE_STEAL_TIME_LEAF 0x1	/* eax */
#define KVM_FEATURE_STEAL_TIME_BIT 5
#define KVM_FEATURE_STEAL_TIME_MASK 0x20
#define KVM_FEATURE_PV_EOI_LEAF 0x1	/* eax */
#define KVM_FEATURE_PV_EOI_BIT 6
#define KVM_FEATURE_PV_EOI_MASK 0x40
#define KVM_FEATURE_PV_UNHALT_LEAF 0x1	/* eax */
#define KVM_FEATURE_PV_UNHALT_BIT 7
#define KVM_FEATURE_PV_UNHALT_MASK 0x80
#define KVM_FEATURE_PV_TLB_FLUSH_LEAF 0x1	/* eax */
#define KVM_FEATURE_PV_TLB_FLUSH_BIT 9
#define KVM_FEATURE_PV_TLB_FLUSH_MASK 0x200
#define KVM_FEATURE_ASYNC_PF_VMEXIT_LEAF 0x1	/* eax */
#define KVM_FEATURE_ASYNC_PF_VMEXIT_BIT 10
#define KVM_FEATURE_ASYNC_PF_VMEXIT_MASK 0x400
#define KVM_FEATURE_PV_SEND_IPI_LEAF 0x1	/* eax */
#define KVM_FEATURE_PV_SEND_IPI_BIT 11
#define KVM_FEATURE_PV_SEND_IPI_MASK 0x800
#define KVM_FEATURE_POLL_CONTROL_LEAF 0x1	/* eax */
#define KVM_FEATURE_POLL_CONTROL_BIT 12
#define KVM_FEATURE_POLL_CONTROL_MASK 0x1000
#define KVM_FEATURE_PV_SCHED_YIELD_LEAF 0x1	/* eax */
#define KVM_FEATURE_PV_SCHED_YIELD_BIT 13
#define KVM_FEATURE_PV_SCHED_YIELD_MASK 0x2000
#define KVM_FEATURE_ASYNC_PF_INT_LEAF 0x1	/* eax */
#define KVM_FEATURE_ASYNC_PF_INT_BIT 14
#define KVM_FEATURE_ASYNC_PF_INT_MASK 0x4000
#define KVM_FEATURE_MSI_EXT_DEST_ID_LEAF 0x1	/* eax */
#define KVM_FEATURE_MSI_EXT_DEST_ID_BIT 15
#define KVM_FEATURE_MSI_EXT_DEST_ID_MASK 0x8000
#define KVM_FEATURE_CLOCKSOURCE_STABLE_LEAF 0x1	/* eax */
#define KVM_FEATURE_CLOCKSOURCE_STABLE_BIT 24
#define KVM_FEATURE_CLOCKSOURCE_STABLE_MASK 0x1000000
#define KVM_FEATURE_REALTIME_LEAF 0x1	/* edx */
#define KVM_FEATURE_REALTIME_BIT 0
#define KVM_FEATURE_REALTIME_MASK 0x1

/*
 * diag500: The functions of KVM on s390x: DIAGNOSE with the function code 0x500, of which bits 15..0 of the
 * second operand's address count. The subfunction is in bits 63..0 of r1, counted from the right. The VMM has
 * either subfunctions 0 to 2 (its devices are s390-virtio) or 3 (virtio-ccw).
 */
#define KVM_DIAG500_VIRTIO_NOTIFY_NR 0x0
#define KVM_DIAG500_VIRTIO_NOTIFY_CODE 0x500
#define KVM_DIAG500_VIRTIO_NOTIFY_SUBCODE 0x0
#define KVM_DIAG500_VIRTIO_RESET_NR 0x1
#define KVM_DIAG500_VIRTIO_RESET_CODE 0x500
#define KVM_DIAG500_VIRTIO_RESET_SUBCODE 0x1
#define KVM_DIAG500_VIRTIO_SET_STATUS_NR 0x2
#define KVM_DIAG500_VIRTIO_SET_STATUS_CODE 0x500
#define KVM_DIAG500_VIRTIO_SET_STATUS_SUBCODE 0x2
#define KVM_DIAG500_VIRTIO_CCW_NOTIFY_NR 0x3
#define KVM_DIAG500_VIRTIO_CCW_NOTIFY_CODE 0x500
#define KVM_DIAG500_VIRTIO_CCW_NOTIFY_SUBCODE 0x3

/*
 * epapr: The hypercalls of ppc64 (book3s PR and Book E), in the manner of ePAPR: the number is that of KVM
 * with KVM's vendor id above it.
 */
#define KVM_EPAPR_FEATURES_NR 0x3
#define KVM_EPAPR_FEATURES_TOKEN 0x2a0003
#define KVM_EPAPR_PPC_MAP_MAGIC_PAGE_NR 0x4
#define KVM_EPAPR_PPC_MAP_MAGIC_PAGE_TOKEN 0x2a0004

/*
 * hc: The hypercalls of x86, told apart by their number alone. Numbers that other architectures own (3, 4, 6
 * to 8) and those above the last are answered with enosys.
 */
#define KVM_HC_VAPIC_POLL_IRQ_NR 0x1
#define KVM_HC_VAPIC_POLL_IRQ_ID_NUMBER 0x1
#define KVM_HC_MMU_OP_NR 0x2
#define KVM_HC_MMU_OP_ID_NUMBER 0x2
#define KVM_HC_KICK_CPU_NR 0x5
#define KVM_HC_KICK_CPU_ID_NUMBER 0x5
#define KVM_HC_CLOCK_PAIRING_NR 0x9
#define KVM_HC_CLOCK_PAIRING_ID_NUMBER 0x9
#define KVM_HC_SEND_IPI_NR 0xa
#define KVM_HC_SEND_IPI_ID_NUMBER 0xa
#define KVM_HC_SCHED_YIELD_NR 0xb
#define KVM_HC_SCHED_YIELD_ID_NUMBER 0xb

/*
 * vendor_hyp: The calls that KVM adds on arm64 to those of Arm's own standards: its vendor specific
 * hypervisor service, and the stolen time of the standard hypervisor service. Bit 30 of the function id says
 * that arguments and results are of 64 bits.
 */
#define KVM_VENDOR_HYP_PV_TIME_FEATURES_NR 0xc5000020
#define KVM_VENDOR_HYP_PV_TIME_FEATURES_FUNCTION 0xc5000020
#define KVM_VENDOR_HYP_PV_TIME_ST_NR 0xc5000021
#define KVM_VENDOR_HYP_PV_TIME_ST_FUNCTION 0xc5000021

/* cpuid_leaf: CPUID leaves where nothing comes before KVM's interface. */
#define KVM_CPUID_LEAF_SIGNATURE 0x40000000
#define KVM_CPUID_LEAF_FEATURES 0x40000001

/* other_calls: Numbers of hypercalls that MIPS has; no host of these releases carries them out. */
#define KVM_OTHER_CALLS_MIPS_GET_CLOCK_FREQ 6
#define KVM_OTHER_CALLS_MIPS_EXIT_VM 7
#define KVM_OTHER_CALLS_MIPS_CONSOLE_OUTPUT 8

/* msr: Model-specific registers of KVM on x86. Its own are 0x4b564d00 to 0x4b564dff. */
#define KVM_MSR_WALL_CLOCK 17
#define KVM_MSR_SYSTEM_TIME 18
#define KVM_MSR_WALL_CLOCK_NEW 0x4b564d00
#define KVM_MSR_SYSTEM_TIME_NEW 0x4b564d01
#define KVM_MSR_ASYNC_PF_EN 0x4b564d02
#define KVM_MSR_STEAL_TIME 0x4b564d03
#define KVM_MSR_PV_EOI_EN 0x4b564d04
#define KVM_MSR_POLL_CONTROL 0x4b564d05
#define KVM_MSR_ASYNC_PF_INT 0x4b564d06
#define KVM_MSR_ASYNC_PF_ACK 0x4b564d07

/* msr_enable: The bit that enables what an MSR with an address names. */
#define KVM_MSR_ENABLE_ENABLED 0x1

/* steal_time_bits: Which bits of the MSR steal_time are the address, and which must be zero. */
#define KVM_STEAL_TIME_BITS_ALIGNMENT_BITS 5
#define KVM_STEAL_TIME_BITS_RESERVED_MASK 62
#define KVM_STEAL_TIME_BITS_VALID_BITS 0xffffffffffffffc0

/* async_pf_flags: Bits of the MSR async_pf_en; 5 and 4 are reserved and zero. */
#define KVM_ASYNC_PF_FLAGS_ENABLED 0x1
#define KVM_ASYNC_PF_FLAGS_SEND_ALWAYS 0x2
#define KVM_ASYNC_PF_FLAGS_DELIVERY_AS_PF_VMEXIT 0x4
#define KVM_ASYNC_PF_FLAGS_DELIVERY_AS_INT 0x8

/* async_pf_int_bits: Bits of the MSR async_pf_int; the others are reserved. */
#define KVM_ASYNC_PF_INT_BITS_VECTOR 0xff

/* pv_reason: What the field flags of vcpu_pv_apf_data says; 0 where the page fault is an ordinary one. */
#define KVM_PV_REASON_PAGE_NOT_PRESENT 1
#define KVM_PV_REASON_PAGE_READY 2

/* preempted_flags: Flags of the field preempted of steal_time. */
#define KVM_PREEMPTED_FLAGS_PREEMPTED 0x1
#define KVM_PREEMPTED_FLAGS_FLUSH_TLB 0x2

/* pv_eoi_flags: The word in memory that the MSR pv_eoi_en names. */
#define KVM_PV_EOI_FLAGS_BIT 0x1

/* pvclock_flags: Flags of pvclock_vcpu_time_info. */
#define KVM_PVCLOCK_FLAGS_TSC_STABLE 0x1
#define KVM_PVCLOCK_FLAGS_GUEST_STOPPED 0x2
#define KVM_PVCLOCK_FLAGS_COUNTS_FROM_ZERO 0x4

/* msi_ext_dest: Where an MSI address holds the destination under the feature msi_ext_dest_id. */
#define KVM_MSI_EXT_DEST_DEST_ID_HIGH 0xfe0
#define KVM_MSI_EXT_DEST_DEST_ID_LOW 0xff000

/* epapr_features: Features of the host. */
#define KVM_EPAPR_FEATURES_MAGIC_PAGE 0x2

/* magic_page_address: Argument of ppc_map_magic_page. */
#define KVM_MAGIC_PAGE_ADDRESS_NOT_MAPPED_NX 0x1

/* magic_page_features: Parts of the magic page that came later. */
#define KVM_MAGIC_PAGE_FEATURES_SR 0x1
#define KVM_MAGIC_PAGE_FEATURES_MAS0_TO_SPRG7 0x2

/* epapr_magic: Numbers of the convention. */
#define KVM_EPAPR_MAGIC_SC_MAGIC_R0 0x4b564d21
#define KVM_EPAPR_MAGIC_VENDOR_ID 42

/* mmu_op_code: Operations of mmu_op. */
#define KVM_MMU_OP_CODE_WRITE_PTE 1
#define KVM_MMU_OP_CODE_FLUSH_TLB 2
#define KVM_MMU_OP_CODE_RELEASE_PT 3

/* mmu_op_batch: How many operations a guest should put into one list of mmu_op. */
#define KVM_MMU_OP_BATCH_MAXIMUM 32

/* clock_type: Clocks of the host that clock_pairing can read. */
#define KVM_CLOCK_TYPE_WALLCLOCK 0

/* icr: The interrupt that send_ipi sends, as in the APIC's interrupt command register. */
#define KVM_ICR_VECTOR 0xff
#define KVM_ICR_DELIVERY_MODE 0x700
#define KVM_ICR_LOGICAL 0x800
#define KVM_ICR_LEVEL 0x4000
#define KVM_ICR_TRIGGER 0x8000
#define KVM_ICR_SHORTHAND 0xc0000

#ifndef __ASSEMBLER__

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__cplusplus)
#define KVM_ASSERT(condition, what) static_assert(condition, #what)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define KVM_ASSERT(condition, what) _Static_assert(condition, #what)
#else
#define KVM_ASSERT(condition, what) typedef char what[(condition) ? 1 : -1]
#endif

typedef intptr_t kvm_status_t;
typedef uint64_t kvm_msr_enable_t;
typedef uint64_t kvm_async_pf_flags_t;
typedef uint64_t kvm_async_pf_int_bits_t;
typedef uint32_t kvm_pv_reason_t;
typedef uint8_t kvm_preempted_flags_t;
typedef uint32_t kvm_pv_eoi_flags_t;
typedef uint8_t kvm_pvclock_flags_t;
typedef uint32_t kvm_msi_ext_dest_t;
typedef uint32_t kvm_epapr_features_t;
typedef uintptr_t kvm_magic_page_address_t;
typedef uint32_t kvm_magic_page_features_t;
typedef uint32_t kvm_mmu_op_code_t;
typedef uint32_t kvm_clock_type_t;
typedef uintptr_t kvm_icr_t;

/* What a call gives back. */
struct kvm_result {
	kvm_status_t status;
	uint64_t value;
};

/* Memory of asynchronous page faults, aligned to 64 bytes; the MSR async_pf_en names it. */
struct kvm_vcpu_pv_apf_data {
	kvm_pv_reason_t flags;	/* 0 */
	uint32_t token;	/* 4 */
	uint8_t pad[56];	/* 8 */
	uint32_t enabled;	/* 64 */
};
KVM_ASSERT(sizeof(struct kvm_vcpu_pv_apf_data) == 68, kvm_vcpu_pv_apf_data_has_size_68);
KVM_ASSERT(offsetof(struct kvm_vcpu_pv_apf_data, flags) == 0, kvm_vcpu_pv_apf_data_flags_has_offset_0);
KVM_ASSERT(offsetof(struct kvm_vcpu_pv_apf_data, token) == 4, kvm_vcpu_pv_apf_data_token_has_offset_4);
KVM_ASSERT(offsetof(struct kvm_vcpu_pv_apf_data, pad) == 8, kvm_vcpu_pv_apf_data_pad_has_offset_8);
KVM_ASSERT(offsetof(struct kvm_vcpu_pv_apf_data, enabled) == 64, kvm_vcpu_pv_apf_data_enabled_has_offset_64);

/* Steal time of a vCPU, aligned to 64 bytes; the MSR steal_time names it. The guest zeroes it first. */
struct kvm_steal_time {
	uint64_t steal;	/* 0 */
	uint32_t version;	/* 8 */
	uint32_t flags;	/* 12 */
	kvm_preempted_flags_t preempted;	/* 16 */
	uint8_t u8_pad[3];	/* 17 */
	uint32_t pad[11];	/* 20 */
} __attribute__((__aligned__(64)));
KVM_ASSERT(sizeof(struct kvm_steal_time) == 64, kvm_steal_time_has_size_64);
KVM_ASSERT(offsetof(struct kvm_steal_time, steal) == 0, kvm_steal_time_steal_has_offset_0);
KVM_ASSERT(offsetof(struct kvm_steal_time, version) == 8, kvm_steal_time_version_has_offset_8);
KVM_ASSERT(offsetof(struct kvm_steal_time, flags) == 12, kvm_steal_time_flags_has_offset_12);
KVM_ASSERT(offsetof(struct kvm_steal_time, preempted) == 16, kvm_steal_time_preempted_has_offset_16);
KVM_ASSERT(offsetof(struct kvm_steal_time, u8_pad) == 17, kvm_steal_time_u8_pad_has_offset_17);
KVM_ASSERT(offsetof(struct kvm_steal_time, pad) == 20, kvm_steal_time_pad_has_offset_20);

/* Wall-clock time at which the system time was zero, usually that of the boot. */
struct kvm_pvclock_wall_clock {
	uint32_t version;	/* 0 */
	uint32_t sec;	/* 4 */
	uint32_t nsec;	/* 8 */
};
KVM_ASSERT(sizeof(struct kvm_pvclock_wall_clock) == 12, kvm_pvclock_wall_clock_has_size_12);
KVM_ASSERT(offsetof(struct kvm_pvclock_wall_clock, version) == 0, kvm_pvclock_wall_clock_version_has_offset_0);
KVM_ASSERT(offsetof(struct kvm_pvclock_wall_clock, sec) == 4, kvm_pvclock_wall_clock_sec_has_offset_4);
KVM_ASSERT(offsetof(struct kvm_pvclock_wall_clock, nsec) == 8, kvm_pvclock_wall_clock_nsec_has_offset_8);

/*
 * System time of a vCPU. Time in nanoseconds is system_time plus the TSC's distance from tsc_timestamp,
 * shifted left by tsc_shift (right if negative), times tsc_to_system_mul, shifted right by 32.
 */
struct kvm_pvclock_vcpu_time_info {
	uint32_t version;	/* 0 */
	uint32_t pad0;	/* 4 */
	uint64_t tsc_timestamp;	/* 8 */
	uint64_t system_time;	/* 16 */
	uint32_t tsc_to_system_mul;	/* 24 */
	int8_t tsc_shift;	/* 28 */
	kvm_pvclock_flags_t flags;	/* 29 */
	uint8_t pad[2];	/* 30 */
} __attribute__((__aligned__(8)));
KVM_ASSERT(sizeof(struct kvm_pvclock_vcpu_time_info) == 32, kvm_pvclock_vcpu_time_info_has_size_32);
KVM_ASSERT(offsetof(struct kvm_pvclock_vcpu_time_info, version) == 0, kvm_pvclock_vcpu_time_info_version_has_offset_0);
KVM_ASSERT(offsetof(struct kvm_pvclock_vcpu_time_info, pad0) == 4, kvm_pvclock_vcpu_time_info_pad0_has_offset_4);
KVM_ASSERT(offsetof(struct kvm_pvclock_vcpu_time_info, tsc_timestamp) == 8,
	kvm_pvclock_vcpu_time_info_tsc_timestamp_has_offset_8);
KVM_ASSERT(offsetof(struct kvm_pvclock_vcpu_time_info, system_time) == 16,
	kvm_pvclock_vcpu_time_info_system_time_has_offset_16);
KVM_ASSERT(offsetof(struct kvm_pvclock_vcpu_time_info, tsc_to_system_mul) == 24,
	kvm_pvclock_vcpu_time_info_tsc_to_system_mul_has_offset_24);
KVM_ASSERT(offsetof(struct kvm_pvclock_vcpu_time_info, tsc_shift) == 28,
	kvm_pvclock_vcpu_time_info_tsc_shift_has_offset_28);
KVM_ASSERT(offsetof(struct kvm_pvclock_vcpu_time_info, flags) == 29, kvm_pvclock_vcpu_time_info_flags_has_offset_29);
KVM_ASSERT(offsetof(struct kvm_pvclock_vcpu_time_info, pad) == 30, kvm_pvclock_vcpu_time_info_pad_has_offset_30);

/* The magic page. Fields have the byte order of the guest's interrupts. */
struct kvm_vcpu_arch_shared {
	uint64_t scratch1;	/* 0 */
	uint64_t scratch2;	/* 8 */
	uint64_t scratch3;	/* 16 */
	uint64_t critical;	/* 24 */
	uint64_t sprg0;	/* 32 */
	uint64_t sprg1;	/* 40 */
	uint64_t sprg2;	/* 48 */
	uint64_t sprg3;	/* 56 */
	uint64_t srr0;	/* 64 */
	uint64_t srr1;	/* 72 */
	uint64_t dar;	/* 80 */
	uint64_t msr;	/* 88 */
	uint32_t dsisr;	/* 96 */
	uint32_t int_pending;	/* 100 */
	uint32_t sr[16];	/* 104 */
	uint32_t mas0;	/* 168 */
	uint32_t mas1;	/* 172 */
	uint64_t mas7_3;	/* 176 */
	uint64_t mas2;	/* 184 */
	uint32_t mas4;	/* 192 */
	uint32_t mas6;	/* 196 */
	uint32_t esr;	/* 200 */
	uint32_t pir;	/* 204 */
	uint64_t sprg4;	/* 208 */
	uint64_t sprg5;	/* 216 */
	uint64_t sprg6;	/* 224 */
	uint64_t sprg7;	/* 232 */
} __attribute__((__aligned__(8)));
KVM_ASSERT(sizeof(struct kvm_vcpu_arch_shared) == 240, kvm_vcpu_arch_shared_has_size_240);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, scratch1) == 0, kvm_vcpu_arch_shared_scratch1_has_offset_0);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, scratch2) == 8, kvm_vcpu_arch_shared_scratch2_has_offset_8);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, scratch3) == 16, kvm_vcpu_arch_shared_scratch3_has_offset_16);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, critical) == 24, kvm_vcpu_arch_shared_critical_has_offset_24);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, sprg0) == 32, kvm_vcpu_arch_shared_sprg0_has_offset_32);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, sprg1) == 40, kvm_vcpu_arch_shared_sprg1_has_offset_40);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, sprg2) == 48, kvm_vcpu_arch_shared_sprg2_has_offset_48);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, sprg3) == 56, kvm_vcpu_arch_shared_sprg3_has_offset_56);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, srr0) == 64, kvm_vcpu_arch_shared_srr0_has_offset_64);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, srr1) == 72, kvm_vcpu_arch_shared_srr1_has_offset_72);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, dar) == 80, kvm_vcpu_arch_shared_dar_has_offset_80);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, msr) == 88, kvm_vcpu_arch_shared_msr_has_offset_88);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, dsisr) == 96, kvm_vcpu_arch_shared_dsisr_has_offset_96);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, int_pending) == 100, kvm_vcpu_arch_shared_int_pending_has_offset_100);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, sr) == 104, kvm_vcpu_arch_shared_sr_has_offset_104);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, mas0) == 168, kvm_vcpu_arch_shared_mas0_has_offset_168);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, mas1) == 172, kvm_vcpu_arch_shared_mas1_has_offset_172);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, mas7_3) == 176, kvm_vcpu_arch_shared_mas7_3_has_offset_176);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, mas2) == 184, kvm_vcpu_arch_shared_mas2_has_offset_184);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, mas4) == 192, kvm_vcpu_arch_shared_mas4_has_offset_192);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, mas6) == 196, kvm_vcpu_arch_shared_mas6_has_offset_196);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, esr) == 200, kvm_vcpu_arch_shared_esr_has_offset_200);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, pir) == 204, kvm_vcpu_arch_shared_pir_has_offset_204);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, sprg4) == 208, kvm_vcpu_arch_shared_sprg4_has_offset_208);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, sprg5) == 216, kvm_vcpu_arch_shared_sprg5_has_offset_216);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, sprg6) == 224, kvm_vcpu_arch_shared_sprg6_has_offset_224);
KVM_ASSERT(offsetof(struct kvm_vcpu_arch_shared, sprg7) == 232, kvm_vcpu_arch_shared_sprg7_has_offset_232);

/* Begins each operation of mmu_op. */
struct kvm_mmu_op_header {
	kvm_mmu_op_code_t op;	/* 0 */
	uint32_t pad;	/* 4 */
};
KVM_ASSERT(sizeof(struct kvm_mmu_op_header) == 8, kvm_mmu_op_header_has_size_8);
KVM_ASSERT(offsetof(struct kvm_mmu_op_header, op) == 0, kvm_mmu_op_header_op_has_offset_0);
KVM_ASSERT(offsetof(struct kvm_mmu_op_header, pad) == 4, kvm_mmu_op_header_pad_has_offset_4);

/* Operation write_pte of mmu_op. */
struct kvm_mmu_op_write_pte {
	struct kvm_mmu_op_header header;	/* 0 */
	uint64_t pte_phys;	/* 8 */
	uint64_t pte_val;	/* 16 */
} __attribute__((__aligned__(8)));
KVM_ASSERT(sizeof(struct kvm_mmu_op_write_pte) == 24, kvm_mmu_op_write_pte_has_size_24);
KVM_ASSERT(offsetof(struct kvm_mmu_op_write_pte, header) == 0, kvm_mmu_op_write_pte_header_has_offset_0);
KVM_ASSERT(offsetof(struct kvm_mmu_op_write_pte, pte_phys) == 8, kvm_mmu_op_write_pte_pte_phys_has_offset_8);
KVM_ASSERT(offsetof(struct kvm_mmu_op_write_pte, pte_val) == 16, kvm_mmu_op_write_pte_pte_val_has_offset_16);

/* Operation flush_tlb of mmu_op. */
struct kvm_mmu_op_flush_tlb {
	struct kvm_mmu_op_header header;	/* 0 */
};
KVM_ASSERT(sizeof(struct kvm_mmu_op_flush_tlb) == 8, kvm_mmu_op_flush_tlb_has_size_8);
KVM_ASSERT(offsetof(struct kvm_mmu_op_flush_tlb, header) == 0, kvm_mmu_op_flush_tlb_header_has_offset_0);

/* Operation release_pt of mmu_op. */
struct kvm_mmu_op_release_pt {
	struct kvm_mmu_op_header header;	/* 0 */
	uint64_t pt_phys;	/* 8 */
} __attribute__((__aligned__(8)));
KVM_ASSERT(sizeof(struct kvm_mmu_op_release_pt) == 16, kvm_mmu_op_release_pt_has_size_16);
KVM_ASSERT(offsetof(struct kvm_mmu_op_release_pt, header) == 0, kvm_mmu_op_release_pt_header_has_offset_0);
KVM_ASSERT(offsetof(struct kvm_mmu_op_release_pt, pt_phys) == 8, kvm_mmu_op_release_pt_pt_phys_has_offset_8);

/* Answer of clock_pairing. */
struct kvm_clock_pairing {
	int64_t sec;	/* 0 */
	int64_t nsec;	/* 8 */
	uint64_t tsc;	/* 16 */
	uint32_t flags;	/* 24 */
	uint32_t pad[9];	/* 28 */
} __attribute__((__aligned__(8)));
KVM_ASSERT(sizeof(struct kvm_clock_pairing) == 64, kvm_clock_pairing_has_size_64);
KVM_ASSERT(offsetof(struct kvm_clock_pairing, sec) == 0, kvm_clock_pairing_sec_has_offset_0);
KVM_ASSERT(offsetof(struct kvm_clock_pairing, nsec) == 8, kvm_clock_pairing_nsec_has_offset_8);
KVM_ASSERT(offsetof(struct kvm_clock_pairing, tsc) == 16, kvm_clock_pairing_tsc_has_offset_16);
KVM_ASSERT(offsetof(struct kvm_clock_pairing, flags) == 24, kvm_clock_pairing_flags_has_offset_24);
KVM_ASSERT(offsetof(struct kvm_clock_pairing, pad) == 28, kvm_clock_pairing_pad_has_offset_28);

/* Stolen time of a vCPU, little-endian, in memory that the guest only reads. */
struct kvm_pvclock_vcpu_stolen_time {
	uint32_t revision;	/* 0 */
	uint32_t attributes;	/* 4 */
	uint64_t stolen_time;	/* 8 */
} __attribute__((__aligned__(8)));
KVM_ASSERT(sizeof(struct kvm_pvclock_vcpu_stolen_time) == 16, kvm_pvclock_vcpu_stolen_time_has_size_16);
KVM_ASSERT(offsetof(struct kvm_pvclock_vcpu_stolen_time, revision) == 0,
	kvm_pvclock_vcpu_stolen_time_revision_has_offset_0);
KVM_ASSERT(offsetof(struct kvm_pvclock_vcpu_stolen_time, attributes) == 4,
	kvm_pvclock_vcpu_stolen_time_attributes_has_offset_4);
KVM_ASSERT(offsetof(struct kvm_pvclock_vcpu_stolen_time, stolen_time) == 8,
	kvm_pvclock_vcpu_stolen_time_stolen_time_has_offset_8);

#ifdef __cplusplus
}
#endif

#endif /* __ASSEMBLER__ */

#endif /* KVM_H */
