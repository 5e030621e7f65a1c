/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Every guest stub of vmi, called once with arguments that no other position
 * has. Expanded with STUB(name, ...) for calls that exist everywhere, and
 * STUB_4_1 for those of release 4.1. Halves of wide values differ, so that a
 * swap of halves or of registers is seen.
 */
#define LOW 0x11223344u
#define WIDE 0x5566778899aabbccULL
#define PAGE 0x0000123456789000ULL

STUB0(cpu_get_vcpu)
STUB0(cpu_get_vcpu_count)
STUB0(cpu_yield)
STUB0(cpu_halt)
STUB1(cpu_shutdown, 2)
STUB1(cpu_set_kernel_stack, 0x7654320c)
STUB2(segmentation_set_gdt, 0x76543210, 0xfedc)
STUB2(segmentation_set_idt, 0x76543211, 0xfedd)
STUB1(segmentation_set_ldt, 0xfed8)
STUB1(segmentation_set_tr, 0xfed0)
STUB2(segmentation_write_gdt_entry, 8191, WIDE)
STUB2(segmentation_write_ldt_entry, 8190, WIDE)
STUB3(segmentation_write_idt_entry, 255, WIDE, ~WIDE)
STUB2(mmu_set_pte, PAGE, LOW)
STUB2(mmu_set_long_pte, PAGE, WIDE)
STUB1(mmu_flush_tlb, 1)
STUB1(mmu_invalidate_page, 0x76543210)
STUB1(mmu_set_page_table, PAGE)
STUB0(mmu_get_page_table)
STUB2(mmu_register_page_table, PAGE, 3)
STUB1(mmu_release_page_table, PAGE)
STUB1(experimental_echo, WIDE)
STUB2_4_1(cpu_run_queue, PAGE, 128)
