/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The operations by the names that the generated VMI_HOST_OPS looks for. Types
 * are spelt out, so that this reads the same under a release that lacks them.
 */
#ifndef GUEST_NATIVE_OPS_H
#define GUEST_NATIVE_OPS_H

#include "native.h"
#include "vmi_host.h"

/* table.c: takes the call out of the registers, performs it, puts the results back. */
void dispatch_native(struct hvabi_registers *registers);

struct vmi_host_result native_cpu_get_vcpu(struct native *n);
struct vmi_host_result native_cpu_get_vcpu_count(struct native *n);
struct vmi_host_result native_cpu_yield(struct native *n);
struct vmi_host_result native_cpu_halt(struct native *n);
struct vmi_host_result native_cpu_shutdown(struct native *n, uint32_t reason);
struct vmi_host_result native_cpu_set_kernel_stack(struct native *n, uint64_t stack);
struct vmi_host_result native_cpu_run_queue(struct native *n, uint64_t entries, uint32_t count);

struct vmi_host_result native_segmentation_set_gdt(struct native *n, uint64_t base, uint16_t limit);
struct vmi_host_result native_segmentation_set_idt(struct native *n, uint64_t base, uint16_t limit);
struct vmi_host_result native_segmentation_set_ldt(struct native *n, uint16_t selector);
struct vmi_host_result native_segmentation_set_tr(struct native *n, uint16_t selector);
struct vmi_host_result native_segmentation_write_gdt_entry(struct native *n, uint32_t index, uint64_t descriptor);
struct vmi_host_result native_segmentation_write_ldt_entry(struct native *n, uint32_t index, uint64_t descriptor);
struct vmi_host_result native_segmentation_write_idt_entry(struct native *n, uint32_t index, uint64_t low,
							   uint64_t high);

struct vmi_host_result native_mmu_set_pte(struct native *n, uint64_t ptep, uint32_t value);
struct vmi_host_result native_mmu_set_long_pte(struct native *n, uint64_t ptep, uint64_t value);
struct vmi_host_result native_mmu_flush_tlb(struct native *n, uint32_t scope);
struct vmi_host_result native_mmu_invalidate_page(struct native *n, uint64_t address);
struct vmi_host_result native_mmu_set_page_table(struct native *n, uint64_t root);
struct vmi_host_result native_mmu_get_page_table(struct native *n);
struct vmi_host_result native_mmu_register_page_table(struct native *n, uint64_t page, uint32_t level);
struct vmi_host_result native_mmu_release_page_table(struct native *n, uint64_t page);

struct vmi_host_result native_timer_get_time(struct native *n);
struct vmi_host_result native_timer_set_alarm(struct native *n, uint64_t deadline, uint32_t port);
struct vmi_host_result native_timer_cancel_alarm(struct native *n);

struct vmi_host_result native_event_set_area(struct native *n, uint64_t area);
struct vmi_host_result native_event_set_vector(struct native *n, uint32_t vector);
struct vmi_host_result native_event_open(struct native *n);
struct vmi_host_result native_event_close(struct native *n, uint32_t port);
struct vmi_host_result native_event_send(struct native *n, uint32_t port);
struct vmi_host_result native_event_wait(struct native *n);

struct vmi_host_result native_console_write(struct native *n, uint64_t data, uint32_t length);
struct vmi_host_result native_console_read(struct native *n, uint64_t data, uint32_t length);
struct vmi_host_result native_console_put_character(struct native *n, uint8_t character);

struct vmi_host_result native_vma_get_window(struct native *n, uint32_t part);
struct vmi_host_result native_vma_map(struct native *n, uint64_t address, uint64_t page, uint32_t count,
				      uint32_t access);
struct vmi_host_result native_vma_unmap(struct native *n, uint64_t address, uint32_t count);
struct vmi_host_result native_vma_protect(struct native *n, uint64_t address, uint32_t count, uint32_t access);
struct vmi_host_result native_vma_get_mapping(struct native *n, uint64_t address);

struct vmi_host_result native_experimental_echo(struct native *n, uint64_t value);

#endif
