/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Operations, one a call, of every release: an enum or a mask of a later release is its base type here, so that all of
 * them compile for any. Arguments were checked against their ranges by the generated dispatch.
 */
#ifndef REFERENCE_OPS_H
#define REFERENCE_OPS_H

#include "host.h"
#include "vm.h"

/* A status of later releases, by its number, which none gives to another; older ones have no call that answers it. */
enum { STATUS_NO_SPACE = -7 };

struct vmi_host_result ref_cpu_get_vcpu(struct vm *vm);
struct vmi_host_result ref_cpu_get_vcpu_count(struct vm *vm);
struct vmi_host_result ref_cpu_yield(struct vm *vm);
struct vmi_host_result ref_cpu_halt(struct vm *vm);
struct vmi_host_result ref_cpu_shutdown(struct vm *vm, uint32_t reason);
struct vmi_host_result ref_cpu_set_kernel_stack(struct vm *vm, uint64_t stack);
struct vmi_host_result ref_cpu_run_queue(struct vm *vm, uint64_t entries, uint32_t count);

struct vmi_host_result ref_segmentation_set_gdt(struct vm *vm, uint64_t base, uint16_t limit);
struct vmi_host_result ref_segmentation_set_idt(struct vm *vm, uint64_t base, uint16_t limit);
struct vmi_host_result ref_segmentation_set_ldt(struct vm *vm, uint16_t selector);
struct vmi_host_result ref_segmentation_set_tr(struct vm *vm, uint16_t selector);
struct vmi_host_result ref_segmentation_write_gdt_entry(struct vm *vm, uint32_t index, uint64_t descriptor);
struct vmi_host_result ref_segmentation_write_ldt_entry(struct vm *vm, uint32_t index, uint64_t descriptor);
struct vmi_host_result ref_segmentation_write_idt_entry(struct vm *vm, uint32_t index, uint64_t low, uint64_t high);

struct vmi_host_result ref_mmu_set_pte(struct vm *vm, uint64_t ptep, uint32_t value);
struct vmi_host_result ref_mmu_set_long_pte(struct vm *vm, uint64_t ptep, uint64_t value);
struct vmi_host_result ref_mmu_flush_tlb(struct vm *vm, uint32_t scope);
struct vmi_host_result ref_mmu_invalidate_page(struct vm *vm, uint64_t address);
struct vmi_host_result ref_mmu_set_page_table(struct vm *vm, uint64_t root);
struct vmi_host_result ref_mmu_get_page_table(struct vm *vm);
struct vmi_host_result ref_mmu_register_page_table(struct vm *vm, uint64_t page, uint32_t level);
struct vmi_host_result ref_mmu_release_page_table(struct vm *vm, uint64_t page);

struct vmi_host_result ref_timer_get_time(struct vm *vm);
struct vmi_host_result ref_timer_set_alarm(struct vm *vm, uint64_t deadline, uint32_t port);
struct vmi_host_result ref_timer_cancel_alarm(struct vm *vm);

struct vmi_host_result ref_event_set_area(struct vm *vm, uint64_t area);
struct vmi_host_result ref_event_set_vector(struct vm *vm, uint32_t vector);
struct vmi_host_result ref_event_open(struct vm *vm);
struct vmi_host_result ref_event_close(struct vm *vm, uint32_t port);
struct vmi_host_result ref_event_send(struct vm *vm, uint32_t port);
struct vmi_host_result ref_event_wait(struct vm *vm);

struct vmi_host_result ref_console_write(struct vm *vm, uint64_t data, uint32_t length);
struct vmi_host_result ref_console_read(struct vm *vm, uint64_t data, uint32_t length);
struct vmi_host_result ref_console_put_character(struct vm *vm, uint8_t character);

struct vmi_host_result ref_vma_get_window(struct vm *vm, uint32_t part);
struct vmi_host_result ref_vma_map(struct vm *vm, uint64_t address, uint64_t page, uint32_t count, uint32_t access);
struct vmi_host_result ref_vma_unmap(struct vm *vm, uint64_t address, uint32_t count);
struct vmi_host_result ref_vma_protect(struct vm *vm, uint64_t address, uint32_t count, uint32_t access);
struct vmi_host_result ref_vma_get_mapping(struct vm *vm, uint64_t address);

/* Maps in `vm`, which has a copy of the memory of `from`, what is mapped there. 0 or -1 (out of memory). */
int vma_take_over(struct vm *vm, const struct vm *from);

struct vmi_host_result ref_experimental_echo(struct vm *vm, uint64_t value);

#endif
