/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Virtual Machine Interface (vmi), release 4.4: constants and types.
 *
 * Written by `hvabi generate vmi` from spec/vmi; changes made here are lost.
 * Spec hash: bcb74412b8110e2f815ee83e474a74cb498a5816c3230a0004635136269e60c8
 */
#ifndef VMI_H
#define VMI_H

#define VMI_RELEASE "4.4"
#define VMI_RELEASE_NUMBER 0x00040004
#define VMI_SPEC_HASH "bcb74412b8110e2f815ee83e474a74cb498a5816c3230a0004635136269e60c8"

/* Annotations: hint bits, in their place. */
#define VMI_MAY_BE_QUEUED 0x01

/* What became of a call. */
#define VMI_STATUS_SUCCESS 0
#define VMI_STATUS_NO_FAMILY (-1)
#define VMI_STATUS_NO_CALL (-2)
#define VMI_STATUS_INVALID_ID (-3)
#define VMI_STATUS_INVALID_ARGUMENT (-4)
#define VMI_STATUS_BAD_ADDRESS (-5)
#define VMI_STATUS_DENIED (-6)
#define VMI_STATUS_NO_SPACE (-7)

/*
 * legacy: The calls of VMI 3.0, for option ROMs and guests that were written for it, on x86. What has 32 bits
 * in 3.0 has 32 bits. A host may lack the family, and any of its calls: what it lacks the guest does itself,
 * as get_reloc of a ROM would have said.
 */
#define VMI_FAMILY_LEGACY 0x00
#define VMI_LEGACY_CPUID_NR 0x00
#define VMI_LEGACY_CPUID 0x00000000
#define VMI_LEGACY_WRMSR_NR 0x01
#define VMI_LEGACY_WRMSR 0x00010000
#define VMI_LEGACY_RDMSR_NR 0x02
#define VMI_LEGACY_RDMSR 0x00020000
#define VMI_LEGACY_SET_GDT_NR 0x03
#define VMI_LEGACY_SET_GDT 0x00030000
#define VMI_LEGACY_SET_LDT_NR 0x04
#define VMI_LEGACY_SET_LDT 0x00040000
#define VMI_LEGACY_SET_IDT_NR 0x05
#define VMI_LEGACY_SET_IDT 0x00050000
#define VMI_LEGACY_SET_TR_NR 0x06
#define VMI_LEGACY_SET_TR 0x00060000
#define VMI_LEGACY_GET_GDT_NR 0x07
#define VMI_LEGACY_GET_GDT 0x00070000
#define VMI_LEGACY_GET_LDT_NR 0x08
#define VMI_LEGACY_GET_LDT 0x00080000
#define VMI_LEGACY_GET_IDT_NR 0x09
#define VMI_LEGACY_GET_IDT 0x00090000
#define VMI_LEGACY_GET_TR_NR 0x0a
#define VMI_LEGACY_GET_TR 0x000a0000
#define VMI_LEGACY_WRITE_GDT_ENTRY_NR 0x0b
#define VMI_LEGACY_WRITE_GDT_ENTRY 0x000b0000
#define VMI_LEGACY_WRITE_LDT_ENTRY_NR 0x0c
#define VMI_LEGACY_WRITE_LDT_ENTRY 0x000c0000
#define VMI_LEGACY_WRITE_IDT_ENTRY_NR 0x0d
#define VMI_LEGACY_WRITE_IDT_ENTRY 0x000d0000
#define VMI_LEGACY_UPDATE_KERNEL_STACK_NR 0x0e
#define VMI_LEGACY_UPDATE_KERNEL_STACK 0x000e0000
#define VMI_LEGACY_SET_CR0_NR 0x0f
#define VMI_LEGACY_SET_CR0 0x000f0000
#define VMI_LEGACY_SET_CR2_NR 0x10
#define VMI_LEGACY_SET_CR2 0x00100000
#define VMI_LEGACY_SET_CR3_NR 0x11
#define VMI_LEGACY_SET_CR3 0x00110000
#define VMI_LEGACY_SET_CR4_NR 0x12
#define VMI_LEGACY_SET_CR4 0x00120000
#define VMI_LEGACY_GET_CR0_NR 0x13
#define VMI_LEGACY_GET_CR0 0x00130000
#define VMI_LEGACY_GET_CR2_NR 0x14
#define VMI_LEGACY_GET_CR2 0x00140000
#define VMI_LEGACY_GET_CR3_NR 0x15
#define VMI_LEGACY_GET_CR3 0x00150000
#define VMI_LEGACY_GET_CR4_NR 0x16
#define VMI_LEGACY_GET_CR4 0x00160000
#define VMI_LEGACY_WBINVD_NR 0x17
#define VMI_LEGACY_WBINVD 0x00170000
#define VMI_LEGACY_SET_DR_NR 0x18
#define VMI_LEGACY_SET_DR 0x00180000
#define VMI_LEGACY_GET_DR_NR 0x19
#define VMI_LEGACY_GET_DR 0x00190000
#define VMI_LEGACY_RDPMC_NR 0x1a
#define VMI_LEGACY_RDPMC 0x001a0000
#define VMI_LEGACY_RDTSC_NR 0x1b
#define VMI_LEGACY_RDTSC 0x001b0000
#define VMI_LEGACY_CLTS_NR 0x1c
#define VMI_LEGACY_CLTS 0x001c0000
#define VMI_LEGACY_ENABLE_INTERRUPTS_NR 0x1d
#define VMI_LEGACY_ENABLE_INTERRUPTS 0x001d0000
#define VMI_LEGACY_DISABLE_INTERRUPTS_NR 0x1e
#define VMI_LEGACY_DISABLE_INTERRUPTS 0x001e0000
#define VMI_LEGACY_GET_INTERRUPT_MASK_NR 0x1f
#define VMI_LEGACY_GET_INTERRUPT_MASK 0x001f0000
#define VMI_LEGACY_SET_INTERRUPT_MASK_NR 0x20
#define VMI_LEGACY_SET_INTERRUPT_MASK 0x00200000
#define VMI_LEGACY_IRET_NR 0x21
#define VMI_LEGACY_IRET 0x00210000
#define VMI_LEGACY_SYSEXIT_NR 0x22
#define VMI_LEGACY_SYSEXIT 0x00220000
#define VMI_LEGACY_HALT_NR 0x23
#define VMI_LEGACY_HALT 0x00230000
#define VMI_LEGACY_REBOOT_NR 0x24
#define VMI_LEGACY_REBOOT 0x00240000
#define VMI_LEGACY_SHUTDOWN_NR 0x25
#define VMI_LEGACY_SHUTDOWN 0x00250000
#define VMI_LEGACY_SET_PXE_NR 0x26
#define VMI_LEGACY_SET_PXE 0x00260000
#define VMI_LEGACY_SET_PXE_LONG_NR 0x27
#define VMI_LEGACY_SET_PXE_LONG 0x00270000
#define VMI_LEGACY_UPDATE_PXE_NR 0x28
#define VMI_LEGACY_UPDATE_PXE 0x00280000
#define VMI_LEGACY_UPDATE_PXE_LONG_NR 0x29
#define VMI_LEGACY_UPDATE_PXE_LONG 0x00290000
#define VMI_LEGACY_ALLOCATE_PAGE_NR 0x2c
#define VMI_LEGACY_ALLOCATE_PAGE 0x002c0000
#define VMI_LEGACY_RELEASE_PAGE_NR 0x2d
#define VMI_LEGACY_RELEASE_PAGE 0x002d0000
#define VMI_LEGACY_INVAL_PAGE_NR 0x2e
#define VMI_LEGACY_INVAL_PAGE 0x002e0000
#define VMI_LEGACY_FLUSH_TLB_NR 0x2f
#define VMI_LEGACY_FLUSH_TLB 0x002f0000
#define VMI_LEGACY_SET_LINEAR_MAPPING_NR 0x30
#define VMI_LEGACY_SET_LINEAR_MAPPING 0x00300000
#define VMI_LEGACY_INL_NR 0x31
#define VMI_LEGACY_INL 0x00310000
#define VMI_LEGACY_INB_NR 0x32
#define VMI_LEGACY_INB 0x00320000
#define VMI_LEGACY_INW_NR 0x33
#define VMI_LEGACY_INW 0x00330000
#define VMI_LEGACY_INSL_NR 0x34
#define VMI_LEGACY_INSL 0x00340000
#define VMI_LEGACY_INSB_NR 0x35
#define VMI_LEGACY_INSB 0x00350000
#define VMI_LEGACY_INSW_NR 0x36
#define VMI_LEGACY_INSW 0x00360000
#define VMI_LEGACY_OUTL_NR 0x37
#define VMI_LEGACY_OUTL 0x00370000
#define VMI_LEGACY_OUTB_NR 0x38
#define VMI_LEGACY_OUTB 0x00380000
#define VMI_LEGACY_OUTW_NR 0x39
#define VMI_LEGACY_OUTW 0x00390000
#define VMI_LEGACY_OUTSL_NR 0x3a
#define VMI_LEGACY_OUTSL 0x003a0000
#define VMI_LEGACY_OUTSB_NR 0x3b
#define VMI_LEGACY_OUTSB 0x003b0000
#define VMI_LEGACY_OUTSW_NR 0x3c
#define VMI_LEGACY_OUTSW 0x003c0000
#define VMI_LEGACY_SET_IOPL_MASK_NR 0x3d
#define VMI_LEGACY_SET_IOPL_MASK 0x003d0000
#define VMI_LEGACY_SET_INITIAL_AP_STATE_NR 0x3e
#define VMI_LEGACY_SET_INITIAL_AP_STATE 0x003e0000
#define VMI_LEGACY_APIC_WRITE_NR 0x3f
#define VMI_LEGACY_APIC_WRITE 0x003f0000
#define VMI_LEGACY_APIC_READ_NR 0x40
#define VMI_LEGACY_APIC_READ 0x00400000
#define VMI_LEGACY_IO_DELAY_NR 0x41
#define VMI_LEGACY_IO_DELAY 0x00410000
#define VMI_LEGACY_GET_CYCLE_FREQUENCY_NR 0x42
#define VMI_LEGACY_GET_CYCLE_FREQUENCY 0x00420000
#define VMI_LEGACY_GET_CYCLE_COUNTER_NR 0x43
#define VMI_LEGACY_GET_CYCLE_COUNTER 0x00430000
#define VMI_LEGACY_SET_ALARM_NR 0x44
#define VMI_LEGACY_SET_ALARM 0x00440000
#define VMI_LEGACY_CANCEL_ALARM_NR 0x45
#define VMI_LEGACY_CANCEL_ALARM 0x00450000
#define VMI_LEGACY_GET_WALLCLOCK_TIME_NR 0x46
#define VMI_LEGACY_GET_WALLCLOCK_TIME 0x00460000
#define VMI_LEGACY_WALLCLOCK_UPDATED_NR 0x47
#define VMI_LEGACY_WALLCLOCK_UPDATED 0x00470000
#define VMI_LEGACY_SET_LAZY_MODE_NR 0x49
#define VMI_LEGACY_SET_LAZY_MODE 0x00490000
#define VMI_LEGACY_QUERY_NR 0xff
#define VMI_LEGACY_QUERY 0x00ff0000

/* cpu: The virtual CPU that makes the call, and the machine as a whole. */
#define VMI_FAMILY_CPU 0x01
#define VMI_CPU_GET_RELEASE_NR 0x00
#define VMI_CPU_GET_RELEASE 0x01000000
#define VMI_CPU_GET_VCPU_NR 0x01
#define VMI_CPU_GET_VCPU 0x01010000
#define VMI_CPU_GET_VCPU_COUNT_NR 0x02
#define VMI_CPU_GET_VCPU_COUNT 0x01020000
#define VMI_CPU_YIELD_NR 0x03
#define VMI_CPU_YIELD 0x01030000
#define VMI_CPU_HALT_NR 0x04
#define VMI_CPU_HALT 0x01040000
#define VMI_CPU_SHUTDOWN_NR 0x05
#define VMI_CPU_SHUTDOWN 0x01050000
#define VMI_CPU_SET_KERNEL_STACK_NR 0x06
#define VMI_CPU_SET_KERNEL_STACK 0x01060000
#define VMI_CPU_RUN_QUEUE_NR 0x07
#define VMI_CPU_RUN_QUEUE 0x01070000
#define VMI_CPU_QUERY_NR 0xff
#define VMI_CPU_QUERY 0x01ff0000

/* segmentation: Segment descriptors and the tables that hold them, on x86. */
#define VMI_FAMILY_SEGMENTATION 0x02
#define VMI_SEGMENTATION_SET_GDT_NR 0x00
#define VMI_SEGMENTATION_SET_GDT 0x02000000
#define VMI_SEGMENTATION_SET_IDT_NR 0x01
#define VMI_SEGMENTATION_SET_IDT 0x02010000
#define VMI_SEGMENTATION_SET_LDT_NR 0x02
#define VMI_SEGMENTATION_SET_LDT 0x02020000
#define VMI_SEGMENTATION_SET_TR_NR 0x03
#define VMI_SEGMENTATION_SET_TR 0x02030000
#define VMI_SEGMENTATION_WRITE_GDT_ENTRY_NR 0x04
#define VMI_SEGMENTATION_WRITE_GDT_ENTRY 0x02040000
#define VMI_SEGMENTATION_WRITE_LDT_ENTRY_NR 0x05
#define VMI_SEGMENTATION_WRITE_LDT_ENTRY 0x02050000
#define VMI_SEGMENTATION_WRITE_IDT_ENTRY_NR 0x06
#define VMI_SEGMENTATION_WRITE_IDT_ENTRY 0x02060000
#define VMI_SEGMENTATION_QUERY_NR 0xff
#define VMI_SEGMENTATION_QUERY 0x02ff0000

/* mmu: Page tables in guest memory and the translations cached from them. */
#define VMI_FAMILY_MMU 0x03
#define VMI_MMU_SET_PTE_NR 0x00
#define VMI_MMU_SET_PTE 0x03000000
#define VMI_MMU_SET_LONG_PTE_NR 0x01
#define VMI_MMU_SET_LONG_PTE 0x03010000
#define VMI_MMU_FLUSH_TLB_NR 0x02
#define VMI_MMU_FLUSH_TLB 0x03020000
#define VMI_MMU_INVALIDATE_PAGE_NR 0x03
#define VMI_MMU_INVALIDATE_PAGE 0x03030000
#define VMI_MMU_SET_PAGE_TABLE_NR 0x04
#define VMI_MMU_SET_PAGE_TABLE 0x03040000
#define VMI_MMU_GET_PAGE_TABLE_NR 0x05
#define VMI_MMU_GET_PAGE_TABLE 0x03050000
#define VMI_MMU_REGISTER_PAGE_TABLE_NR 0x06
#define VMI_MMU_REGISTER_PAGE_TABLE 0x03060000
#define VMI_MMU_RELEASE_PAGE_TABLE_NR 0x07
#define VMI_MMU_RELEASE_PAGE_TABLE 0x03070000
#define VMI_MMU_QUERY_NR 0xff
#define VMI_MMU_QUERY 0x03ff0000

/*
 * timer: Time in nanoseconds, and one alarm for each vCPU. A guest on a host without this family keeps time
 * by its architecture's own means (the generic timer of arm64, the time register of riscv64, the TSC of x86),
 * or does without alarms and polls.
 */
#define VMI_FAMILY_TIMER 0x04
#define VMI_TIMER_GET_TIME_NR 0x00
#define VMI_TIMER_GET_TIME 0x04000000
#define VMI_TIMER_SET_ALARM_NR 0x01
#define VMI_TIMER_SET_ALARM 0x04010000
#define VMI_TIMER_CANCEL_ALARM_NR 0x02
#define VMI_TIMER_CANCEL_ALARM 0x04020000
#define VMI_TIMER_QUERY_NR 0xff
#define VMI_TIMER_QUERY 0x04ff0000

/*
 * event: Virtual event channels: 64 ports a guest, each pending or not, in memory that guest and host share.
 * While an open port is pending and not masked, the host asserts the event interrupt of vCPU 0: on x86 the
 * vector of set_vector, on arm64 the IRQ, on riscv64 the supervisor external interrupt. It is a level: it
 * stays until the guest has taken the pending bits, and it is delivered only while the guest has interrupts
 * enabled. A guest on a host without this family has no events, and polls.
 */
#define VMI_FAMILY_EVENT 0x05
#define VMI_EVENT_SET_AREA_NR 0x00
#define VMI_EVENT_SET_AREA 0x05000000
#define VMI_EVENT_SET_VECTOR_NR 0x01
#define VMI_EVENT_SET_VECTOR 0x05010000
#define VMI_EVENT_OPEN_NR 0x02
#define VMI_EVENT_OPEN 0x05020000
#define VMI_EVENT_CLOSE_NR 0x03
#define VMI_EVENT_CLOSE 0x05030000
#define VMI_EVENT_SEND_NR 0x04
#define VMI_EVENT_SEND 0x05040000
#define VMI_EVENT_WAIT_NR 0x05
#define VMI_EVENT_WAIT 0x05050000
#define VMI_EVENT_QUERY_NR 0xff
#define VMI_EVENT_QUERY 0x05ff0000

/*
 * console: A stream of bytes to whoever looks after the guest, and one back. A guest on a host without this
 * family uses the serial port that its architecture's boot protocol names, or says nothing.
 */
#define VMI_FAMILY_CONSOLE 0x06
#define VMI_CONSOLE_WRITE_NR 0x00
#define VMI_CONSOLE_WRITE 0x06000000
#define VMI_CONSOLE_READ_NR 0x01
#define VMI_CONSOLE_READ 0x06010000
#define VMI_CONSOLE_PUT_CHARACTER_NR 0x02
#define VMI_CONSOLE_PUT_CHARACTER 0x06020000
#define VMI_CONSOLE_QUERY_NR 0xff
#define VMI_CONSOLE_QUERY 0x06ff0000

/*
 * vma: Memory that the host manages: the guest asks for its own pages to appear a second time in a window of
 * the guest physical address space, with the access it wants, and needs no page tables of its own. Addresses
 * are what the guest uses while its own translation is off or the identity. A map takes effect before the
 * call returns, on every vCPU. What the guest may not access there ends it, as any access to an address that
 * is no memory does. A guest on a host without this family uses its memory where it is, or keeps page tables
 * through the family mmu.
 */
#define VMI_FAMILY_VMA 0x07
#define VMI_VMA_GET_WINDOW_NR 0x00
#define VMI_VMA_GET_WINDOW 0x07000000
#define VMI_VMA_MAP_NR 0x01
#define VMI_VMA_MAP 0x07010000
#define VMI_VMA_UNMAP_NR 0x02
#define VMI_VMA_UNMAP 0x07020000
#define VMI_VMA_PROTECT_NR 0x03
#define VMI_VMA_PROTECT 0x07030000
#define VMI_VMA_GET_MAPPING_NR 0x04
#define VMI_VMA_GET_MAPPING 0x07040000
#define VMI_VMA_QUERY_NR 0xff
#define VMI_VMA_QUERY 0x07ff0000

/*
 * experimental: Calls on trial. Nothing here is promised: a call may change or go with any release, and a
 * host need not have the family.
 */
#define VMI_FAMILY_EXPERIMENTAL 0xff
#define VMI_EXPERIMENTAL_ECHO_NR 0x00
#define VMI_EXPERIMENTAL_ECHO 0xff000000
#define VMI_EXPERIMENTAL_QUERY_NR 0xff
#define VMI_EXPERIMENTAL_QUERY 0xffff0000

/* legacy_reboot_kind: How a machine starts again. */
#define VMI_LEGACY_REBOOT_KIND_SOFT 0
#define VMI_LEGACY_REBOOT_KIND_HARD 1

/* legacy_interrupt_mask: Whether interrupts are enabled. */
#define VMI_LEGACY_INTERRUPT_MASK_ENABLED 0x200

/* legacy_iopl_mask: Which level may use ports. */
#define VMI_LEGACY_IOPL_MASK_LEVEL 0x3000

/* legacy_page_flags: What a page is used for. */
#define VMI_LEGACY_PAGE_FLAGS_PT 0x1
#define VMI_LEGACY_PAGE_FLAGS_PD 0x2
#define VMI_LEGACY_PAGE_FLAGS_PDP 0x4
#define VMI_LEGACY_PAGE_FLAGS_PML4 0x8
#define VMI_LEGACY_PAGE_FLAGS_PAE 0x10
#define VMI_LEGACY_PAGE_FLAGS_CLONE 0x20
#define VMI_LEGACY_PAGE_FLAGS_ZEROED 0x40

/* legacy_pxe_flags: Of what an entry is one, and what may be deferred. */
#define VMI_LEGACY_PXE_FLAGS_PT 0x1
#define VMI_LEGACY_PXE_FLAGS_PD 0x2
#define VMI_LEGACY_PXE_FLAGS_PDP 0x4
#define VMI_LEGACY_PXE_FLAGS_PML4 0x8
#define VMI_LEGACY_PXE_FLAGS_CURRENT_AS 0x10
#define VMI_LEGACY_PXE_FLAGS_DEFER 0x20
#define VMI_LEGACY_PXE_FLAGS_VA 0xfffff000

/* legacy_flush_flags: Which translations are dropped. */
#define VMI_LEGACY_FLUSH_FLAGS_TLB 0x1
#define VMI_LEGACY_FLUSH_FLAGS_GLOBAL 0x2

/* legacy_lazy_mode: What may be deferred. */
#define VMI_LEGACY_LAZY_MODE_MMU_UPDATES 0x1
#define VMI_LEGACY_LAZY_MODE_CPU_STATE 0x2

/* legacy_counter: Which time is counted. */
#define VMI_LEGACY_COUNTER_REAL 0
#define VMI_LEGACY_COUNTER_AVAILABLE 1
#define VMI_LEGACY_COUNTER_STOLEN 2

/* legacy_alarm_flags: Which alarm, and how it comes. */
#define VMI_LEGACY_ALARM_FLAGS_COUNTER 0xff
#define VMI_LEGACY_ALARM_FLAGS_PERIODIC 0x100
#define VMI_LEGACY_ALARM_FLAGS_LVTT 0x10000

/* shutdown_reason: Why a guest ends. */
#define VMI_SHUTDOWN_REASON_POWER_OFF 0
#define VMI_SHUTDOWN_REASON_REBOOT 1
#define VMI_SHUTDOWN_REASON_CRASH 2

/* flush_scope: What flush_tlb drops. */
#define VMI_FLUSH_SCOPE_NOT_GLOBAL 0
#define VMI_FLUSH_SCOPE_EVERYTHING 1

/* window_part: What get_window is asked. */
#define VMI_WINDOW_PART_FIRST 0
#define VMI_WINDOW_PART_SIZE 1

/* vma_access: What a guest may do with a page. */
#define VMI_VMA_ACCESS_READ 0x1
#define VMI_VMA_ACCESS_WRITE 0x2
#define VMI_VMA_ACCESS_EXECUTE 0x4

#ifndef __ASSEMBLER__

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__cplusplus)
#define VMI_ASSERT(condition, what) static_assert(condition, #what)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define VMI_ASSERT(condition, what) _Static_assert(condition, #what)
#else
#define VMI_ASSERT(condition, what) typedef char what[(condition) ? 1 : -1]
#endif

typedef int32_t vmi_status_t;
typedef uint32_t vmi_legacy_reboot_kind_t;
typedef uint32_t vmi_legacy_interrupt_mask_t;
typedef uint32_t vmi_legacy_iopl_mask_t;
typedef uint32_t vmi_legacy_page_flags_t;
typedef uint32_t vmi_legacy_pxe_flags_t;
typedef uint32_t vmi_legacy_flush_flags_t;
typedef uint32_t vmi_legacy_lazy_mode_t;
typedef uint32_t vmi_legacy_counter_t;
typedef uint32_t vmi_legacy_alarm_flags_t;
typedef uint32_t vmi_shutdown_reason_t;
typedef uint32_t vmi_flush_scope_t;
typedef uint32_t vmi_window_part_t;
typedef uint32_t vmi_vma_access_t;

/* What a call gives back. */
struct vmi_result {
	vmi_status_t status;
	uint64_t value;
};

/* A table, as LGDT, LIDT, SGDT and SIDT have it. */
struct vmi_legacy_table {
	uint16_t limit;	/* 0 */
	uint16_t base_low;	/* 2 */
	uint16_t base_high;	/* 4 */
};
VMI_ASSERT(sizeof(struct vmi_legacy_table) == 6, vmi_legacy_table_has_size_6);
VMI_ASSERT(offsetof(struct vmi_legacy_table, limit) == 0, vmi_legacy_table_limit_has_offset_0);
VMI_ASSERT(offsetof(struct vmi_legacy_table, base_low) == 2, vmi_legacy_table_base_low_has_offset_2);
VMI_ASSERT(offsetof(struct vmi_legacy_table, base_high) == 4, vmi_legacy_table_base_high_has_offset_4);

/* What CPUID answers. */
struct vmi_legacy_cpuid {
	uint32_t eax;	/* 0 */
	uint32_t ebx;	/* 4 */
	uint32_t ecx;	/* 8 */
	uint32_t edx;	/* 12 */
};
VMI_ASSERT(sizeof(struct vmi_legacy_cpuid) == 16, vmi_legacy_cpuid_has_size_16);
VMI_ASSERT(offsetof(struct vmi_legacy_cpuid, eax) == 0, vmi_legacy_cpuid_eax_has_offset_0);
VMI_ASSERT(offsetof(struct vmi_legacy_cpuid, ebx) == 4, vmi_legacy_cpuid_ebx_has_offset_4);
VMI_ASSERT(offsetof(struct vmi_legacy_cpuid, ecx) == 8, vmi_legacy_cpuid_ecx_has_offset_8);
VMI_ASSERT(offsetof(struct vmi_legacy_cpuid, edx) == 12, vmi_legacy_cpuid_edx_has_offset_12);

/* How another processor starts: vmi_ap_state of vmirom 3.0. */
struct vmi_legacy_ap_state {
	uint32_t cr0;	/* 0 */
	uint32_t cr2;	/* 4 */
	uint32_t cr3;	/* 8 */
	uint32_t cr4;	/* 12 */
	uint64_t efer;	/* 16 */
	uint32_t eip;	/* 24 */
	uint32_t eflags;	/* 28 */
	uint32_t eax;	/* 32 */
	uint32_t ebx;	/* 36 */
	uint32_t ecx;	/* 40 */
	uint32_t edx;	/* 44 */
	uint32_t esp;	/* 48 */
	uint32_t ebp;	/* 52 */
	uint32_t esi;	/* 56 */
	uint32_t edi;	/* 60 */
	uint16_t cs;	/* 64 */
	uint16_t ss;	/* 66 */
	uint16_t ds;	/* 68 */
	uint16_t es;	/* 70 */
	uint16_t fs;	/* 72 */
	uint16_t gs;	/* 74 */
	uint16_t ldtr;	/* 76 */
	uint16_t gdtr_limit;	/* 78 */
	uint32_t gdtr_base;	/* 80 */
	uint32_t idtr_base;	/* 84 */
	uint16_t idtr_limit;	/* 88 */
	uint16_t pad[3];	/* 90 */
} __attribute__((__aligned__(8)));
VMI_ASSERT(sizeof(struct vmi_legacy_ap_state) == 96, vmi_legacy_ap_state_has_size_96);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, cr0) == 0, vmi_legacy_ap_state_cr0_has_offset_0);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, cr2) == 4, vmi_legacy_ap_state_cr2_has_offset_4);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, cr3) == 8, vmi_legacy_ap_state_cr3_has_offset_8);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, cr4) == 12, vmi_legacy_ap_state_cr4_has_offset_12);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, efer) == 16, vmi_legacy_ap_state_efer_has_offset_16);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, eip) == 24, vmi_legacy_ap_state_eip_has_offset_24);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, eflags) == 28, vmi_legacy_ap_state_eflags_has_offset_28);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, eax) == 32, vmi_legacy_ap_state_eax_has_offset_32);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, ebx) == 36, vmi_legacy_ap_state_ebx_has_offset_36);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, ecx) == 40, vmi_legacy_ap_state_ecx_has_offset_40);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, edx) == 44, vmi_legacy_ap_state_edx_has_offset_44);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, esp) == 48, vmi_legacy_ap_state_esp_has_offset_48);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, ebp) == 52, vmi_legacy_ap_state_ebp_has_offset_52);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, esi) == 56, vmi_legacy_ap_state_esi_has_offset_56);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, edi) == 60, vmi_legacy_ap_state_edi_has_offset_60);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, cs) == 64, vmi_legacy_ap_state_cs_has_offset_64);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, ss) == 66, vmi_legacy_ap_state_ss_has_offset_66);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, ds) == 68, vmi_legacy_ap_state_ds_has_offset_68);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, es) == 70, vmi_legacy_ap_state_es_has_offset_70);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, fs) == 72, vmi_legacy_ap_state_fs_has_offset_72);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, gs) == 74, vmi_legacy_ap_state_gs_has_offset_74);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, ldtr) == 76, vmi_legacy_ap_state_ldtr_has_offset_76);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, gdtr_limit) == 78, vmi_legacy_ap_state_gdtr_limit_has_offset_78);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, gdtr_base) == 80, vmi_legacy_ap_state_gdtr_base_has_offset_80);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, idtr_base) == 84, vmi_legacy_ap_state_idtr_base_has_offset_84);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, idtr_limit) == 88, vmi_legacy_ap_state_idtr_limit_has_offset_88);
VMI_ASSERT(offsetof(struct vmi_legacy_ap_state, pad) == 90, vmi_legacy_ap_state_pad_has_offset_90);

/* One queued call. */
struct vmi_queue_entry {
	uint32_t id;	/* 0 */
	uint32_t zero;	/* 4 */
	uint64_t args[6];	/* 8 */
} __attribute__((__aligned__(8)));
VMI_ASSERT(sizeof(struct vmi_queue_entry) == 56, vmi_queue_entry_has_size_56);
VMI_ASSERT(offsetof(struct vmi_queue_entry, id) == 0, vmi_queue_entry_id_has_offset_0);
VMI_ASSERT(offsetof(struct vmi_queue_entry, zero) == 4, vmi_queue_entry_zero_has_offset_4);
VMI_ASSERT(offsetof(struct vmi_queue_entry, args) == 8, vmi_queue_entry_args_has_offset_8);

/* The ports' state, bit n for port n. The host reads and writes it at any time. */
struct vmi_event_area {
	uint64_t pending;	/* 0 */
	uint64_t masked;	/* 8 */
	uint64_t zero[6];	/* 16 */
} __attribute__((__aligned__(64)));
VMI_ASSERT(sizeof(struct vmi_event_area) == 64, vmi_event_area_has_size_64);
VMI_ASSERT(offsetof(struct vmi_event_area, pending) == 0, vmi_event_area_pending_has_offset_0);
VMI_ASSERT(offsetof(struct vmi_event_area, masked) == 8, vmi_event_area_masked_has_offset_8);
VMI_ASSERT(offsetof(struct vmi_event_area, zero) == 16, vmi_event_area_zero_has_offset_16);

#ifdef __cplusplus
}
#endif

#endif /* __ASSEMBLER__ */

#endif /* VMI_H */
