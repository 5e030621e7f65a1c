/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Linux KVM paravirtual interface (kvm), release 6.12: calls from a guest.
 *
 * Written by `hvabi generate kvm` from spec/kvm; changes made here are lost.
 * Spec hash: e83a21b82613d3c6dcf97ff2dc2a47bdccf51860b39b1bd2fe5d2c72913f677e
 */
#ifndef KVM_GUEST_H
#define KVM_GUEST_H

#include "kvm.h"

/*
 * What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not
 * loaded and costs nothing when the guest runs. To leave it out, define
 * KVM_NOTE_USE(size, text) as nothing before this file is included.
 */
#if !defined(_WIN32) && !defined(__APPLE__)	/* clang does not say __ELF__ for every target that has it */
#define KVM_NOTE(size, text) \
	".pushsection .note.hvabi,\"\",\"note\"\n\t.balign 4\n\t" \
	".4byte 6, " #size ", 1\n\t.asciz \"hvabi\"\n\t.balign 4\n\t" \
	".asciz \"kvm@6.12 e83a21b82613d3c6 " text "\"\n\t.balign 4\n\t.popsection"
#ifndef KVM_NOTE_USE
#define KVM_NOTE_USE(size, text) __asm__ __volatile__ __inline__(KVM_NOTE(size, text) : : );
#endif
#else
#define KVM_NOTE(size, text) ""
#undef KVM_NOTE_USE
#define KVM_NOTE_USE(size, text)
#endif

/* At file scope, with a semicolon: this guest does without the family where a host lacks it. */
#define KVM_DOES_WITHOUT_DIAG500 __asm__(KVM_NOTE(42, "without=diag500"))
#define KVM_DOES_WITHOUT_EPAPR __asm__(KVM_NOTE(40, "without=epapr"))
#define KVM_DOES_WITHOUT_HC __asm__(KVM_NOTE(37, "without=hc"))
#define KVM_DOES_WITHOUT_VENDOR_HYP __asm__(KVM_NOTE(45, "without=vendor_hyp"))

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__x86_64__)

/* Or "vmmcall": define it before this file is included. */
#ifndef KVM_INSTRUCTION_X86_64
#define KVM_INSTRUCTION_X86_64 "vmcall"
#endif

static inline uint64_t kvm_trap0(uint64_t number_)
{
	register uint64_t in_rax __asm__("rax") = number_;

	__asm__ volatile(KVM_INSTRUCTION_X86_64
		: "+r"(in_rax)
		:
		: "cc", "memory");
	return in_rax;
}

static inline uint64_t kvm_trap1(uint64_t number_, uint64_t arg0)
{
	register uint64_t in_rax __asm__("rax") = number_;
	register uint64_t in_rbx __asm__("rbx") = arg0;

	__asm__ volatile(KVM_INSTRUCTION_X86_64
		: "+r"(in_rax)
		: "r"(in_rbx)
		: "cc", "memory");
	return in_rax;
}

static inline uint64_t kvm_trap2(uint64_t number_, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_rax __asm__("rax") = number_;
	register uint64_t in_rbx __asm__("rbx") = arg0;
	register uint64_t in_rcx __asm__("rcx") = arg1;

	__asm__ volatile(KVM_INSTRUCTION_X86_64
		: "+r"(in_rax)
		: "r"(in_rbx), "r"(in_rcx)
		: "cc", "memory");
	return in_rax;
}

static inline uint64_t kvm_trap3(uint64_t number_, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_rax __asm__("rax") = number_;
	register uint64_t in_rbx __asm__("rbx") = arg0;
	register uint64_t in_rcx __asm__("rcx") = arg1;
	register uint64_t in_rdx __asm__("rdx") = arg2;

	__asm__ volatile(KVM_INSTRUCTION_X86_64
		: "+r"(in_rax)
		: "r"(in_rbx), "r"(in_rcx), "r"(in_rdx)
		: "cc", "memory");
	return in_rax;
}

static inline uint64_t kvm_trap4(uint64_t number_, uint64_t arg0, uint64_t arg1, uint64_t arg2, uint64_t arg3)
{
	register uint64_t in_rax __asm__("rax") = number_;
	register uint64_t in_rbx __asm__("rbx") = arg0;
	register uint64_t in_rcx __asm__("rcx") = arg1;
	register uint64_t in_rdx __asm__("rdx") = arg2;
	register uint64_t in_rsi __asm__("rsi") = arg3;

	__asm__ volatile(KVM_INSTRUCTION_X86_64
		: "+r"(in_rax)
		: "r"(in_rbx), "r"(in_rcx), "r"(in_rdx), "r"(in_rsi)
		: "cc", "memory");
	return in_rax;
}

#elif defined(__i386__)

/* Or "vmmcall": define it before this file is included. */
#ifndef KVM_INSTRUCTION_I386
#define KVM_INSTRUCTION_I386 "vmcall"
#endif

static inline uint32_t kvm_trap0(uint64_t number_)
{
	register uint32_t in_eax __asm__("eax") = (uint32_t)number_;

	__asm__ volatile(KVM_INSTRUCTION_I386
		: "+r"(in_eax)
		:
		: "cc", "memory");
	return in_eax;
}

static inline uint32_t kvm_trap1(uint64_t number_, uint32_t arg0)
{
	register uint32_t in_eax __asm__("eax") = (uint32_t)number_;
	register uint32_t in_ebx __asm__("ebx") = arg0;

	__asm__ volatile(KVM_INSTRUCTION_I386
		: "+r"(in_eax)
		: "r"(in_ebx)
		: "cc", "memory");
	return in_eax;
}

static inline uint32_t kvm_trap2(uint64_t number_, uint32_t arg0, uint32_t arg1)
{
	register uint32_t in_eax __asm__("eax") = (uint32_t)number_;
	register uint32_t in_ebx __asm__("ebx") = arg0;
	register uint32_t in_ecx __asm__("ecx") = arg1;

	__asm__ volatile(KVM_INSTRUCTION_I386
		: "+r"(in_eax)
		: "r"(in_ebx), "r"(in_ecx)
		: "cc", "memory");
	return in_eax;
}

static inline uint32_t kvm_trap3(uint64_t number_, uint32_t arg0, uint32_t arg1, uint32_t arg2)
{
	register uint32_t in_eax __asm__("eax") = (uint32_t)number_;
	register uint32_t in_ebx __asm__("ebx") = arg0;
	register uint32_t in_ecx __asm__("ecx") = arg1;
	register uint32_t in_edx __asm__("edx") = arg2;

	__asm__ volatile(KVM_INSTRUCTION_I386
		: "+r"(in_eax)
		: "r"(in_ebx), "r"(in_ecx), "r"(in_edx)
		: "cc", "memory");
	return in_eax;
}

static inline uint32_t kvm_trap4(uint64_t number_, uint32_t arg0, uint32_t arg1, uint32_t arg2, uint32_t arg3)
{
	register uint32_t in_eax __asm__("eax") = (uint32_t)number_;
	register uint32_t in_ebx __asm__("ebx") = arg0;
	register uint32_t in_ecx __asm__("ecx") = arg1;
	register uint32_t in_edx __asm__("edx") = arg2;
	register uint32_t in_esi __asm__("esi") = arg3;

	__asm__ volatile(KVM_INSTRUCTION_I386
		: "+r"(in_eax)
		: "r"(in_ebx), "r"(in_ecx), "r"(in_edx), "r"(in_esi)
		: "cc", "memory");
	return in_eax;
}

#elif defined(__powerpc64__)

#ifndef KVM_INSTRUCTION_PPC64
#define KVM_INSTRUCTION_PPC64 "sc"
#endif

static inline struct kvm_result kvm_epapr_trap0(uint32_t token)
{
	register uint64_t in_r0 __asm__("r0") = 0x4b564d21;
	register uint64_t in_r11 __asm__("r11") = token;
	register uint64_t in_r3 __asm__("r3");
	register uint64_t in_r4 __asm__("r4");
	struct kvm_result result;

	__asm__ volatile(KVM_INSTRUCTION_PPC64
		: "=r"(in_r3), "=r"(in_r4), "+r"(in_r0), "+r"(in_r11)
		:
		: "r5", "r6", "r7", "r8", "r9", "r10", "r12", "cc", "memory");
	result.status = (kvm_status_t)in_r3;
	result.value = in_r4;
	return result;
}

static inline struct kvm_result kvm_epapr_trap2(uint32_t token, uint64_t arg0, uint64_t arg1)
{
	register uint64_t in_r0 __asm__("r0") = 0x4b564d21;
	register uint64_t in_r11 __asm__("r11") = token;
	register uint64_t in_r3 __asm__("r3") = arg0;
	register uint64_t in_r4 __asm__("r4") = arg1;
	struct kvm_result result;

	__asm__ volatile(KVM_INSTRUCTION_PPC64
		: "+r"(in_r3), "+r"(in_r4), "+r"(in_r0), "+r"(in_r11)
		:
		: "r5", "r6", "r7", "r8", "r9", "r10", "r12", "cc", "memory");
	result.status = (kvm_status_t)in_r3;
	result.value = in_r4;
	return result;
}

#elif defined(__aarch64__)

#ifndef KVM_INSTRUCTION_ARM64
#define KVM_INSTRUCTION_ARM64 "hvc #0"
#endif

static inline uint64_t kvm_smccc_trap0(uint32_t function)
{
	register uint64_t in_x0 __asm__("x0") = function;

	__asm__ volatile(KVM_INSTRUCTION_ARM64
		: "+r"(in_x0)
		:
		: "x1", "x2", "x3", "memory");
	return in_x0;
}

static inline uint64_t kvm_smccc_trap1(uint32_t function, uint64_t arg0)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = arg0;

	__asm__ volatile(KVM_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x1)
		:
		: "x2", "x3", "memory");
	return in_x0;
}

static inline uint64_t kvm_smccc_trap3(uint32_t function, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_x0 __asm__("x0") = function;
	register uint64_t in_x1 __asm__("x1") = arg0;
	register uint64_t in_x2 __asm__("x2") = arg1;
	register uint64_t in_x3 __asm__("x3") = arg2;

	__asm__ volatile(KVM_INSTRUCTION_ARM64
		: "+r"(in_x0), "+r"(in_x1), "+r"(in_x2), "+r"(in_x3)
		:
		: "memory");
	return in_x0;
}

#elif defined(__s390x__)

#ifndef KVM_INSTRUCTION_S390X
#define KVM_INSTRUCTION_S390X(code) "diag 2,4," #code
#endif

static inline uint64_t kvm_diagnose_trap1_500(uint64_t subcode, uint64_t arg0)
{
	register uint64_t in_r1 __asm__("r1") = subcode;
	register uint64_t in_r2 __asm__("r2") = arg0;

	__asm__ volatile(KVM_INSTRUCTION_S390X(0x500)
		: "+r"(in_r2)
		: "r"(in_r1)
		: "cc", "memory");
	return in_r2;
}

static inline uint64_t kvm_diagnose_trap3_500(uint64_t subcode, uint64_t arg0, uint64_t arg1, uint64_t arg2)
{
	register uint64_t in_r1 __asm__("r1") = subcode;
	register uint64_t in_r2 __asm__("r2") = arg0;
	register uint64_t in_r3 __asm__("r3") = arg1;
	register uint64_t in_r4 __asm__("r4") = arg2;

	__asm__ volatile(KVM_INSTRUCTION_S390X(0x500)
		: "+r"(in_r2)
		: "r"(in_r1), "r"(in_r3), "r"(in_r4)
		: "cc", "memory");
	return in_r2;
}

#else
#error "kvm has no calling convention for this architecture"
#endif

/* Whether what a stub gave back is a status; anything else is success, and the value. */
static inline int kvm_is_error(intptr_t raw)
{
	return raw < 0;
}

#if defined(__s390x__)
/* s390-virtio: notifies the VMM of a queue, or early on prints text. The VMM answers. */
static inline int64_t kvm_diag500_virtio_notify(uint64_t address)
{
	KVM_NOTE_USE(49, "code=0x500 subcode=0x0")
	return (int64_t)kvm_diagnose_trap1_500(KVM_DIAG500_VIRTIO_NOTIFY_SUBCODE, address);
}

#endif /* defined(__s390x__) */

#if defined(__s390x__)
/* s390-virtio: resets a device. The VMM answers. */
static inline int64_t kvm_diag500_virtio_reset(uint64_t address)
{
	KVM_NOTE_USE(49, "code=0x500 subcode=0x1")
	return (int64_t)kvm_diagnose_trap1_500(KVM_DIAG500_VIRTIO_RESET_SUBCODE, address);
}

#endif /* defined(__s390x__) */

#if defined(__s390x__)
/* s390-virtio: tells the VMM that the status of a device has changed. The VMM answers. */
static inline int64_t kvm_diag500_virtio_set_status(uint64_t address)
{
	KVM_NOTE_USE(49, "code=0x500 subcode=0x2")
	return (int64_t)kvm_diagnose_trap1_500(KVM_DIAG500_VIRTIO_SET_STATUS_SUBCODE, address);
}

#endif /* defined(__s390x__) */

#if defined(__s390x__)
/*
 * virtio-ccw: notifies the host of a queue. The kernel answers where an event was registered for it, else the
 * VMM.
 */
static inline int64_t kvm_diag500_virtio_ccw_notify(uint32_t subchannel, uint64_t queue_, uint64_t cookie)
{
	KVM_NOTE_USE(49, "code=0x500 subcode=0x3")
	return (int64_t)kvm_diagnose_trap3_500(KVM_DIAG500_VIRTIO_CCW_NOTIFY_SUBCODE, subchannel, queue_, cookie);
}

#endif /* defined(__s390x__) */

#if defined(__powerpc64__)
/* Says which features the host has. */
static inline struct kvm_result kvm_epapr_features(void)
{
	KVM_NOTE_USE(41, "token=0x2a0003")
	return kvm_epapr_trap0(KVM_EPAPR_FEATURES_TOKEN);
}

#endif /* defined(__powerpc64__) */

#if defined(__powerpc64__)
/*
 * Maps a page of the host with the supervisor's registers into the guest, from where both may read and write
 * them.
 */
static inline struct kvm_result kvm_epapr_ppc_map_magic_page(uintptr_t real, kvm_magic_page_address_t effective)
{
	KVM_NOTE_USE(41, "token=0x2a0004")
	return kvm_epapr_trap2(KVM_EPAPR_PPC_MAP_MAGIC_PAGE_TOKEN, real, effective);
}

#endif /* defined(__powerpc64__) */

#if defined(__x86_64__) || defined(__i386__)
/* Leaves the guest and comes back, so that the host can look for pending interrupts. */
static inline intptr_t kvm_hc_vapic_poll_irq(void)
{
	KVM_NOTE_USE(37, "number=0x1")
	return (intptr_t)kvm_trap0(KVM_HC_VAPIC_POLL_IRQ_ID_NUMBER);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Carries out a list of operations on page tables. The number is still in the header; no host of these
 * releases carries it out, nor advertises its feature.
 */
static inline intptr_t kvm_hc_mmu_op(uintptr_t bytes, uintptr_t address_low, uintptr_t address_high)
{
	KVM_NOTE_USE(37, "number=0x2")
	return (intptr_t)kvm_trap3(KVM_HC_MMU_OP_ID_NUMBER, bytes, address_low, address_high);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Wakes a vCPU out of HLT, or lets the next HLT of one that runs end at once. An APIC id that does not exist
 * is not an error.
 */
static inline intptr_t kvm_hc_kick_cpu(uint32_t apic_id)
{
	KVM_NOTE_USE(37, "number=0x5")
#if defined(__x86_64__)
	return (intptr_t)kvm_trap2(KVM_HC_KICK_CPU_ID_NUMBER, (uint64_t)0U, apic_id);
#else
	return (intptr_t)kvm_trap2(KVM_HC_KICK_CPU_ID_NUMBER, (uint32_t)0U, apic_id);
#endif
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__)
/*
 * Reads the host's clock and this vCPU's TSC at the same instant. The host must keep time by its TSC, else
 * the answer is eopnotsupp.
 */
static inline intptr_t kvm_hc_clock_pairing(uint64_t address, kvm_clock_type_t clock_type)
{
	KVM_NOTE_USE(37, "number=0x9")
	return (intptr_t)kvm_trap2(KVM_HC_CLOCK_PAIRING_ID_NUMBER, address, clock_type);
}

#endif /* defined(__x86_64__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Sends an interrupt to the vCPUs of a set of APIC ids: bit i of the bitmap is the id lowest + i. The bitmap
 * has as many bits as two registers: 128 in 64-bit mode, 64 in 32-bit mode. APIC ids that do not exist are
 * left out.
 */
static inline intptr_t kvm_hc_send_ipi(uintptr_t bitmap_low, uintptr_t bitmap_high, uint32_t lowest, kvm_icr_t icr)
{
	KVM_NOTE_USE(37, "number=0xa")
	return (intptr_t)kvm_trap4(KVM_HC_SEND_IPI_ID_NUMBER, bitmap_low, bitmap_high, lowest, icr);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/* Gives the processor to a vCPU that waits for it. An APIC id that does not exist is not an error. */
static inline intptr_t kvm_hc_sched_yield(uintptr_t apic_id)
{
	KVM_NOTE_USE(37, "number=0xb")
	return (intptr_t)kvm_trap1(KVM_HC_SCHED_YIELD_ID_NUMBER, apic_id);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__x86_64__) || defined(__i386__)
/*
 * Tells the host that guest-physical pages are encrypted from now on, or no longer are. The kernel passes the
 * call to the VMM, which answers it; it does so only for a VMM that has asked for it with
 * KVM_CAP_EXIT_HYPERCALL, and such a VMM must do that before it advertises the feature, and else leave it.
 */
static inline intptr_t kvm_hc_map_gpa_range(uintptr_t address, uintptr_t pages, kvm_map_gpa_attributes_t attributes)
{
	KVM_NOTE_USE(37, "number=0xc")
	return (intptr_t)kvm_trap3(KVM_HC_MAP_GPA_RANGE_ID_NUMBER, address, pages, attributes);
}

#endif /* defined(__x86_64__) || defined(__i386__) */

#if defined(__aarch64__)
/* Says which functions of the vendor service are there: those numbered 0 to 127, 32 in each of w0 to w3. */
static inline uint32_t kvm_vendor_hyp_features(void)
{
	KVM_NOTE_USE(46, "function=0x86000000")
	return (uint32_t)kvm_smccc_trap0(KVM_VENDOR_HYP_FEATURES_FUNCTION);
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
/*
 * Reads the host's wall-clock time and a counter at the same instant: w0 and w1 hold the high and low half of
 * the time in nanoseconds, w2 and w3 those of the counter.
 */
static inline int32_t kvm_vendor_hyp_ptp(kvm_ptp_counter_t counter)
{
	KVM_NOTE_USE(46, "function=0x86000001")
	return (int32_t)kvm_smccc_trap1(KVM_VENDOR_HYP_PTP_FUNCTION, counter);
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
/*
 * Gives the UID of the vendor, 32 bits in each of w0 to w3; kvm_uid is KVM's,
 * 28b46fb6-2ec5-11e9-a9ca-4b564d003a74.
 */
static inline uint32_t kvm_vendor_hyp_call_uid(void)
{
	KVM_NOTE_USE(46, "function=0x8600ff01")
	return (uint32_t)kvm_smccc_trap0(KVM_VENDOR_HYP_CALL_UID_FUNCTION);
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
/*
 * Says whether a call of paravirtualized time is there. It is to be asked for itself by ARCH_FEATURES of
 * SMCCC.
 */
static inline int64_t kvm_vendor_hyp_pv_time_features(uint32_t function)
{
	KVM_NOTE_USE(46, "function=0xc5000020")
	return (int64_t)kvm_smccc_trap1(KVM_VENDOR_HYP_PV_TIME_FEATURES_FUNCTION, function);
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
/* Gives the address of this vCPU's stolen time. */
static inline int64_t kvm_vendor_hyp_pv_time_st(void)
{
	KVM_NOTE_USE(46, "function=0xc5000021")
	return (int64_t)kvm_smccc_trap0(KVM_VENDOR_HYP_PV_TIME_ST_FUNCTION);
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
/* For a guest that pKVM protects: gives the unit in which its memory is protected. */
static inline int64_t kvm_vendor_hyp_hyp_meminfo(void)
{
	KVM_NOTE_USE(46, "function=0xc6000002")
	return (int64_t)kvm_smccc_trap3(KVM_VENDOR_HYP_HYP_MEMINFO_FUNCTION, (uint64_t)0U, (uint64_t)0U, (uint64_t)0U);
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
/* For a guest that pKVM protects: lets the host read, write and execute a unit of memory. */
static inline int64_t kvm_vendor_hyp_mem_share(uint64_t address)
{
	KVM_NOTE_USE(46, "function=0xc6000003")
	return (int64_t)kvm_smccc_trap3(KVM_VENDOR_HYP_MEM_SHARE_FUNCTION, address, (uint64_t)0U, (uint64_t)0U);
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
/* For a guest that pKVM protects: takes back what mem_share gave. */
static inline int64_t kvm_vendor_hyp_mem_unshare(uint64_t address)
{
	KVM_NOTE_USE(46, "function=0xc6000004")
	return (int64_t)kvm_smccc_trap3(KVM_VENDOR_HYP_MEM_UNSHARE_FUNCTION, address, (uint64_t)0U, (uint64_t)0U);
}

#endif /* defined(__aarch64__) */

#if defined(__aarch64__)
/* For a guest that pKVM protects: lets the host emulate accesses to a unit of addresses. */
static inline int64_t kvm_vendor_hyp_mmio_guard(uint64_t address)
{
	KVM_NOTE_USE(46, "function=0xc6000007")
	return (int64_t)kvm_smccc_trap3(KVM_VENDOR_HYP_MMIO_GUARD_FUNCTION, address, (uint64_t)0U, (uint64_t)0U);
}

#endif /* defined(__aarch64__) */


#ifdef __cplusplus
}
#endif

#endif /* KVM_GUEST_H */
