/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * VMI option ROM (vmirom), release 2.0: constants and types.
 *
 * Written by `hvabi generate vmirom` from spec/vmirom; changes made here are lost.
 * Spec hash: 062b2f5f32ff59d41125f4ea086c6717caec4cb64782da72b1de3ec6566b223f
 */
#ifndef VMIROM_H
#define VMIROM_H

#define VMIROM_RELEASE "2.0"
#define VMIROM_RELEASE_NUMBER 0x00020000
#define VMIROM_SPEC_HASH "062b2f5f32ff59d41125f4ea086c6717caec4cb64782da72b1de3ec6566b223f"

/* What became of a call. */
#define VMIROM_STATUS_SUCCESS 0

/*
 * early: The calls of a ROM before 3.0. Slot n of the ROM, 32 bytes of code, is that of call n; the slots of
 * calls 0 to 3 lie where the headers are, so there are no such calls.
 */
#define VMIROM_EARLY_INIT_NR 0x4
#define VMIROM_EARLY_INIT 0x4
#define VMIROM_EARLY_CPUID_NR 0x5
#define VMIROM_EARLY_CPUID 0x5
#define VMIROM_EARLY_WRMSR_NR 0x6
#define VMIROM_EARLY_WRMSR 0x6
#define VMIROM_EARLY_RDMSR_NR 0x7
#define VMIROM_EARLY_RDMSR 0x7
#define VMIROM_EARLY_SET_GDT_NR 0x8
#define VMIROM_EARLY_SET_GDT 0x8
#define VMIROM_EARLY_SET_LDT_NR 0x9
#define VMIROM_EARLY_SET_LDT 0x9
#define VMIROM_EARLY_SET_IDT_NR 0xa
#define VMIROM_EARLY_SET_IDT 0xa
#define VMIROM_EARLY_SET_TR_NR 0xb
#define VMIROM_EARLY_SET_TR 0xb
#define VMIROM_EARLY_GET_GDT_NR 0xc
#define VMIROM_EARLY_GET_GDT 0xc
#define VMIROM_EARLY_GET_LDT_NR 0xd
#define VMIROM_EARLY_GET_LDT 0xd
#define VMIROM_EARLY_GET_IDT_NR 0xe
#define VMIROM_EARLY_GET_IDT 0xe
#define VMIROM_EARLY_GET_TR_NR 0xf
#define VMIROM_EARLY_GET_TR 0xf
#define VMIROM_EARLY_WRITE_GDT_ENTRY_NR 0x10
#define VMIROM_EARLY_WRITE_GDT_ENTRY 0x10
#define VMIROM_EARLY_WRITE_LDT_ENTRY_NR 0x11
#define VMIROM_EARLY_WRITE_LDT_ENTRY 0x11
#define VMIROM_EARLY_WRITE_IDT_ENTRY_NR 0x12
#define VMIROM_EARLY_WRITE_IDT_ENTRY 0x12
#define VMIROM_EARLY_UPDATE_KERNEL_STACK_NR 0x13
#define VMIROM_EARLY_UPDATE_KERNEL_STACK 0x13
#define VMIROM_EARLY_SET_CR0_NR 0x14
#define VMIROM_EARLY_SET_CR0 0x14
#define VMIROM_EARLY_SET_CR2_NR 0x15
#define VMIROM_EARLY_SET_CR2 0x15
#define VMIROM_EARLY_SET_CR3_NR 0x16
#define VMIROM_EARLY_SET_CR3 0x16
#define VMIROM_EARLY_SET_CR4_NR 0x17
#define VMIROM_EARLY_SET_CR4 0x17
#define VMIROM_EARLY_GET_CR0_NR 0x18
#define VMIROM_EARLY_GET_CR0 0x18
#define VMIROM_EARLY_GET_CR2_NR 0x19
#define VMIROM_EARLY_GET_CR2 0x19
#define VMIROM_EARLY_GET_CR3_NR 0x1a
#define VMIROM_EARLY_GET_CR3 0x1a
#define VMIROM_EARLY_GET_CR4_NR 0x1b
#define VMIROM_EARLY_GET_CR4 0x1b
#define VMIROM_EARLY_INVD_NR 0x1c
#define VMIROM_EARLY_INVD 0x1c
#define VMIROM_EARLY_WBINVD_NR 0x1d
#define VMIROM_EARLY_WBINVD 0x1d
#define VMIROM_EARLY_SET_DR_NR 0x1e
#define VMIROM_EARLY_SET_DR 0x1e
#define VMIROM_EARLY_GET_DR_NR 0x1f
#define VMIROM_EARLY_GET_DR 0x1f
#define VMIROM_EARLY_RDPMC_NR 0x20
#define VMIROM_EARLY_RDPMC 0x20
#define VMIROM_EARLY_RDTSC_NR 0x21
#define VMIROM_EARLY_RDTSC 0x21
#define VMIROM_EARLY_CLTS_NR 0x22
#define VMIROM_EARLY_CLTS 0x22
#define VMIROM_EARLY_ENABLE_INTERRUPTS_NR 0x23
#define VMIROM_EARLY_ENABLE_INTERRUPTS 0x23
#define VMIROM_EARLY_DISABLE_INTERRUPTS_NR 0x24
#define VMIROM_EARLY_DISABLE_INTERRUPTS 0x24
#define VMIROM_EARLY_GET_INTERRUPT_MASK_NR 0x25
#define VMIROM_EARLY_GET_INTERRUPT_MASK 0x25
#define VMIROM_EARLY_SET_INTERRUPT_MASK_NR 0x26
#define VMIROM_EARLY_SET_INTERRUPT_MASK 0x26
#define VMIROM_EARLY_IRET_NR 0x27
#define VMIROM_EARLY_IRET 0x27
#define VMIROM_EARLY_SYSEXIT_NR 0x28
#define VMIROM_EARLY_SYSEXIT 0x28
#define VMIROM_EARLY_PAUSE_NR 0x29
#define VMIROM_EARLY_PAUSE 0x29
#define VMIROM_EARLY_HALT_NR 0x2a
#define VMIROM_EARLY_HALT 0x2a
#define VMIROM_EARLY_REBOOT_NR 0x2b
#define VMIROM_EARLY_REBOOT 0x2b
#define VMIROM_EARLY_SHUTDOWN_NR 0x2c
#define VMIROM_EARLY_SHUTDOWN 0x2c
#define VMIROM_EARLY_SET_PXE_NR 0x2d
#define VMIROM_EARLY_SET_PXE 0x2d
#define VMIROM_EARLY_GET_PXE_NR 0x2e
#define VMIROM_EARLY_GET_PXE 0x2e
#define VMIROM_EARLY_SWAP_PXE_NR 0x2f
#define VMIROM_EARLY_SWAP_PXE 0x2f
#define VMIROM_EARLY_SET_PXE_LONG_NR 0x30
#define VMIROM_EARLY_SET_PXE_LONG 0x30
#define VMIROM_EARLY_GET_PXE_LONG_NR 0x31
#define VMIROM_EARLY_GET_PXE_LONG 0x31
#define VMIROM_EARLY_SWAP_PXE_LONG_ATOMIC_NR 0x32
#define VMIROM_EARLY_SWAP_PXE_LONG_ATOMIC 0x32
#define VMIROM_EARLY_TEST_AND_SET_PXE_BIT_NR 0x33
#define VMIROM_EARLY_TEST_AND_SET_PXE_BIT 0x33
#define VMIROM_EARLY_TEST_AND_CLEAR_PXE_BIT_NR 0x34
#define VMIROM_EARLY_TEST_AND_CLEAR_PXE_BIT 0x34
#define VMIROM_EARLY_ALLOCATE_PAGE_NR 0x35
#define VMIROM_EARLY_ALLOCATE_PAGE 0x35
#define VMIROM_EARLY_RELEASE_PAGE_NR 0x36
#define VMIROM_EARLY_RELEASE_PAGE 0x36
#define VMIROM_EARLY_INVAL_PAGE_NR 0x37
#define VMIROM_EARLY_INVAL_PAGE 0x37
#define VMIROM_EARLY_FLUSH_TLB_NR 0x38
#define VMIROM_EARLY_FLUSH_TLB 0x38
#define VMIROM_EARLY_FLUSH_DEFERRED_CALLS_NR 0x39
#define VMIROM_EARLY_FLUSH_DEFERRED_CALLS 0x39
#define VMIROM_EARLY_SET_LINEAR_MAPPING_NR 0x3a
#define VMIROM_EARLY_SET_LINEAR_MAPPING 0x3a
#define VMIROM_EARLY_INL_NR 0x3b
#define VMIROM_EARLY_INL 0x3b
#define VMIROM_EARLY_INB_NR 0x3c
#define VMIROM_EARLY_INB 0x3c
#define VMIROM_EARLY_INW_NR 0x3d
#define VMIROM_EARLY_INW 0x3d
#define VMIROM_EARLY_INSL_NR 0x3e
#define VMIROM_EARLY_INSL 0x3e
#define VMIROM_EARLY_INSB_NR 0x3f
#define VMIROM_EARLY_INSB 0x3f
#define VMIROM_EARLY_INSW_NR 0x40
#define VMIROM_EARLY_INSW 0x40
#define VMIROM_EARLY_OUTL_NR 0x41
#define VMIROM_EARLY_OUTL 0x41
#define VMIROM_EARLY_OUTB_NR 0x42
#define VMIROM_EARLY_OUTB 0x42
#define VMIROM_EARLY_OUTW_NR 0x43
#define VMIROM_EARLY_OUTW 0x43
#define VMIROM_EARLY_OUTSL_NR 0x44
#define VMIROM_EARLY_OUTSL 0x44
#define VMIROM_EARLY_OUTSB_NR 0x45
#define VMIROM_EARLY_OUTSB 0x45
#define VMIROM_EARLY_OUTSW_NR 0x46
#define VMIROM_EARLY_OUTSW 0x46
#define VMIROM_EARLY_SET_IOPL_MASK_NR 0x47
#define VMIROM_EARLY_SET_IOPL_MASK 0x47
#define VMIROM_EARLY_DEACTIVATE_PXE_LONG_ATOMIC_NR 0x48
#define VMIROM_EARLY_DEACTIVATE_PXE_LONG_ATOMIC 0x48
#define VMIROM_EARLY_TEST_AND_SET_PXE_LONG_BIT_NR 0x49
#define VMIROM_EARLY_TEST_AND_SET_PXE_LONG_BIT 0x49
#define VMIROM_EARLY_TEST_AND_CLEAR_PXE_LONG_BIT_NR 0x4a
#define VMIROM_EARLY_TEST_AND_CLEAR_PXE_LONG_BIT 0x4a
#define VMIROM_EARLY_SET_INITIAL_AP_STATE_NR 0x4b
#define VMIROM_EARLY_SET_INITIAL_AP_STATE 0x4b
#define VMIROM_EARLY_APIC_WRITE_NR 0x4c
#define VMIROM_EARLY_APIC_WRITE 0x4c
#define VMIROM_EARLY_APIC_READ_NR 0x4d
#define VMIROM_EARLY_APIC_READ 0x4d
#define VMIROM_EARLY_IO_DELAY_NR 0x4e
#define VMIROM_EARLY_IO_DELAY 0x4e
#define VMIROM_EARLY_GET_CYCLE_FREQUENCY_NR 0x4f
#define VMIROM_EARLY_GET_CYCLE_FREQUENCY 0x4f
#define VMIROM_EARLY_GET_CYCLE_COUNTER_NR 0x50
#define VMIROM_EARLY_GET_CYCLE_COUNTER 0x50
#define VMIROM_EARLY_SET_ALARM_NR 0x51
#define VMIROM_EARLY_SET_ALARM 0x51
#define VMIROM_EARLY_CANCEL_ALARM_NR 0x52
#define VMIROM_EARLY_CANCEL_ALARM 0x52
#define VMIROM_EARLY_GET_WALLCLOCK_TIME_NR 0x53
#define VMIROM_EARLY_GET_WALLCLOCK_TIME 0x53
#define VMIROM_EARLY_WALLCLOCK_UPDATED_NR 0x54
#define VMIROM_EARLY_WALLCLOCK_UPDATED 0x54
#define VMIROM_EARLY_PHYS_TO_MACHINE_NR 0x55
#define VMIROM_EARLY_PHYS_TO_MACHINE 0x55
#define VMIROM_EARLY_MACHINE_TO_PHYS_NR 0x56
#define VMIROM_EARLY_MACHINE_TO_PHYS 0x56
#define VMIROM_EARLY_PHYS_IS_COHERENT_NR 0x57
#define VMIROM_EARLY_PHYS_IS_COHERENT 0x57

/* rom_signature: How a guest knows the ROM. */
#define VMIROM_ROM_SIGNATURE_OPTION 43605
#define VMIROM_ROM_SIGNATURE_VROM 0x696d5663
#define VMIROM_ROM_SIGNATURE_PCI_VENDOR 5549
#define VMIROM_ROM_SIGNATURE_PCI_DEVICE 2049
#define VMIROM_ROM_SIGNATURE_SCAN_FIRST 0xc0000
#define VMIROM_ROM_SIGNATURE_SCAN_END 0xe0000
#define VMIROM_ROM_SIGNATURE_SCAN_STEP 2048

/* reboot_kind: How a machine starts again. */
#define VMIROM_REBOOT_KIND_SOFT 0
#define VMIROM_REBOOT_KIND_HARD 1

/* flush_flags: Which translations are dropped. */
#define VMIROM_FLUSH_FLAGS_TLB 0x1
#define VMIROM_FLUSH_FLAGS_GLOBAL 0x2

/* cycle_counter: Which time is counted. */
#define VMIROM_CYCLE_COUNTER_REAL 0
#define VMIROM_CYCLE_COUNTER_AVAILABLE 1
#define VMIROM_CYCLE_COUNTER_STOLEN 2

/* alarm_flags: Which alarm, and how it comes. */
#define VMIROM_ALARM_FLAGS_COUNTER 0xff
#define VMIROM_ALARM_FLAGS_COUNTER_SHIFT 0
#define VMIROM_ALARM_FLAGS_COUNTER_GET(flags) ((vmirom_cycle_counter_t)(((flags) & VMIROM_ALARM_FLAGS_COUNTER) >> \
	VMIROM_ALARM_FLAGS_COUNTER_SHIFT))
#define VMIROM_ALARM_FLAGS_COUNTER_PUT(value) ((vmirom_alarm_flags_t)((vmirom_alarm_flags_t)(value) << \
	VMIROM_ALARM_FLAGS_COUNTER_SHIFT & VMIROM_ALARM_FLAGS_COUNTER))
#define VMIROM_ALARM_FLAGS_PERIODIC 0x100
#define VMIROM_ALARM_FLAGS_LVTT 0x10000

/* page_kind: What a page is used for. Later it is a set of bits. */
#define VMIROM_PAGE_KIND_PT 0
#define VMIROM_PAGE_KIND_PD 1
#define VMIROM_PAGE_KIND_PAE_PT 4
#define VMIROM_PAGE_KIND_PAE_PD 5
#define VMIROM_PAGE_KIND_PDP 6
#define VMIROM_PAGE_KIND_PML4 7

#ifndef __ASSEMBLER__

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__cplusplus)
#define VMIROM_ASSERT(condition, what) static_assert(condition, #what)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define VMIROM_ASSERT(condition, what) _Static_assert(condition, #what)
#else
#define VMIROM_ASSERT(condition, what) typedef char what[(condition) ? 1 : -1]
#endif

typedef int32_t vmirom_status_t;
typedef uint32_t vmirom_reboot_kind_t;
typedef uint32_t vmirom_flush_flags_t;
typedef uint32_t vmirom_cycle_counter_t;
typedef uint32_t vmirom_alarm_flags_t;
typedef uint32_t vmirom_page_kind_t;

/* What a call gives back. */
struct vmirom_result {
	vmirom_status_t status;
	uint64_t value;
};

/* The start of a ROM. */
struct vmirom_vrom_header {
	uint16_t rom_signature;	/* 0 */
	uint8_t rom_length;	/* 2 */
	uint8_t rom_entry[4];	/* 3 */
	uint8_t rom_pad0;	/* 7 */
	uint32_t vrom_signature;	/* 8 */
	uint8_t api_version_min;	/* 12 */
	uint8_t api_version_maj;	/* 13 */
	uint8_t data_pages;	/* 14 */
	uint8_t reserved1;	/* 15 */
	uint32_t reserved2;	/* 16 */
	uint32_t reserved3;	/* 20 */
	uint16_t pci_header_offs;	/* 24 */
	uint16_t pnp_header_offs;	/* 26 */
	uint32_t rom_pad3;	/* 28 */
	uint8_t reserved[96];	/* 32 */
};
VMIROM_ASSERT(sizeof(struct vmirom_vrom_header) == 128, vmirom_vrom_header_has_size_128);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, rom_signature) == 0, vmirom_vrom_header_rom_signature_has_offset_0);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, rom_length) == 2, vmirom_vrom_header_rom_length_has_offset_2);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, rom_entry) == 3, vmirom_vrom_header_rom_entry_has_offset_3);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, rom_pad0) == 7, vmirom_vrom_header_rom_pad0_has_offset_7);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, vrom_signature) == 8,
	vmirom_vrom_header_vrom_signature_has_offset_8);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, api_version_min) == 12,
	vmirom_vrom_header_api_version_min_has_offset_12);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, api_version_maj) == 13,
	vmirom_vrom_header_api_version_maj_has_offset_13);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, data_pages) == 14, vmirom_vrom_header_data_pages_has_offset_14);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, reserved1) == 15, vmirom_vrom_header_reserved1_has_offset_15);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, reserved2) == 16, vmirom_vrom_header_reserved2_has_offset_16);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, reserved3) == 20, vmirom_vrom_header_reserved3_has_offset_20);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, pci_header_offs) == 24,
	vmirom_vrom_header_pci_header_offs_has_offset_24);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, pnp_header_offs) == 26,
	vmirom_vrom_header_pnp_header_offs_has_offset_26);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, rom_pad3) == 28, vmirom_vrom_header_rom_pad3_has_offset_28);
VMIROM_ASSERT(offsetof(struct vmirom_vrom_header, reserved) == 32, vmirom_vrom_header_reserved_has_offset_32);

/* The PCI header of an option ROM. */
struct vmirom_pci_header {
	uint8_t sig[4];	/* 0 */
	uint16_t vendor;	/* 4 */
	uint16_t device;	/* 6 */
	uint16_t vpd;	/* 8 */
	uint16_t size;	/* 10 */
	uint8_t rev;	/* 12 */
	uint8_t class_code;	/* 13 */
	uint8_t subclass;	/* 14 */
	uint8_t interface;	/* 15 */
	uint16_t chunks;	/* 16 */
	uint8_t rom_version_min;	/* 18 */
	uint8_t rom_version_maj;	/* 19 */
	uint8_t codetype;	/* 20 */
	uint8_t last_rom;	/* 21 */
	uint16_t reserved;	/* 22 */
};
VMIROM_ASSERT(sizeof(struct vmirom_pci_header) == 24, vmirom_pci_header_has_size_24);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, sig) == 0, vmirom_pci_header_sig_has_offset_0);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, vendor) == 4, vmirom_pci_header_vendor_has_offset_4);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, device) == 6, vmirom_pci_header_device_has_offset_6);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, vpd) == 8, vmirom_pci_header_vpd_has_offset_8);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, size) == 10, vmirom_pci_header_size_has_offset_10);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, rev) == 12, vmirom_pci_header_rev_has_offset_12);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, class_code) == 13, vmirom_pci_header_class_code_has_offset_13);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, subclass) == 14, vmirom_pci_header_subclass_has_offset_14);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, interface) == 15, vmirom_pci_header_interface_has_offset_15);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, chunks) == 16, vmirom_pci_header_chunks_has_offset_16);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, rom_version_min) == 18,
	vmirom_pci_header_rom_version_min_has_offset_18);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, rom_version_maj) == 19,
	vmirom_pci_header_rom_version_maj_has_offset_19);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, codetype) == 20, vmirom_pci_header_codetype_has_offset_20);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, last_rom) == 21, vmirom_pci_header_last_rom_has_offset_21);
VMIROM_ASSERT(offsetof(struct vmirom_pci_header, reserved) == 22, vmirom_pci_header_reserved_has_offset_22);

/* How another processor starts. CR0 must have PE and PG. */
struct vmirom_vmi_ap_state {
	uint32_t cr0;	/* 0 */
	uint32_t cr2;	/* 4 */
	uint32_t cr3;	/* 8 */
	uint32_t cr4;	/* 12 */
	uint32_t efer[2];	/* 16 */
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
	uint16_t pad;	/* 90 */
};
VMIROM_ASSERT(sizeof(struct vmirom_vmi_ap_state) == 92, vmirom_vmi_ap_state_has_size_92);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, cr0) == 0, vmirom_vmi_ap_state_cr0_has_offset_0);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, cr2) == 4, vmirom_vmi_ap_state_cr2_has_offset_4);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, cr3) == 8, vmirom_vmi_ap_state_cr3_has_offset_8);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, cr4) == 12, vmirom_vmi_ap_state_cr4_has_offset_12);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, efer) == 16, vmirom_vmi_ap_state_efer_has_offset_16);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, eip) == 24, vmirom_vmi_ap_state_eip_has_offset_24);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, eflags) == 28, vmirom_vmi_ap_state_eflags_has_offset_28);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, eax) == 32, vmirom_vmi_ap_state_eax_has_offset_32);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, ebx) == 36, vmirom_vmi_ap_state_ebx_has_offset_36);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, ecx) == 40, vmirom_vmi_ap_state_ecx_has_offset_40);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, edx) == 44, vmirom_vmi_ap_state_edx_has_offset_44);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, esp) == 48, vmirom_vmi_ap_state_esp_has_offset_48);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, ebp) == 52, vmirom_vmi_ap_state_ebp_has_offset_52);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, esi) == 56, vmirom_vmi_ap_state_esi_has_offset_56);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, edi) == 60, vmirom_vmi_ap_state_edi_has_offset_60);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, cs) == 64, vmirom_vmi_ap_state_cs_has_offset_64);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, ss) == 66, vmirom_vmi_ap_state_ss_has_offset_66);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, ds) == 68, vmirom_vmi_ap_state_ds_has_offset_68);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, es) == 70, vmirom_vmi_ap_state_es_has_offset_70);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, fs) == 72, vmirom_vmi_ap_state_fs_has_offset_72);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, gs) == 74, vmirom_vmi_ap_state_gs_has_offset_74);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, ldtr) == 76, vmirom_vmi_ap_state_ldtr_has_offset_76);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, gdtr_limit) == 78, vmirom_vmi_ap_state_gdtr_limit_has_offset_78);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, gdtr_base) == 80, vmirom_vmi_ap_state_gdtr_base_has_offset_80);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, idtr_base) == 84, vmirom_vmi_ap_state_idtr_base_has_offset_84);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, idtr_limit) == 88, vmirom_vmi_ap_state_idtr_limit_has_offset_88);
VMIROM_ASSERT(offsetof(struct vmirom_vmi_ap_state, pad) == 90, vmirom_vmi_ap_state_pad_has_offset_90);

#ifdef __cplusplus
}
#endif

#endif /* __ASSEMBLER__ */

#endif /* VMIROM_H */
