// SPDX-License-Identifier: BSD-2-Clause
/*
 * Queueing stubs against hosts that run queues, that do not know them, and
 * that fail in the middle: what happened and what the flush says is the same.
 */
#include <string.h>

#include <CUnit/Basic.h>

#include "suite.h"
#include "trap_x86_64.h"
#include "vmi_guest.h"
#include "vmi_own.h"

#ifdef VMI_MAY_BE_QUEUED

#define LOG 256

/* What a host performed, in order. */
static struct {
	const char *name;
	uint64_t first;
} performed[LOG];
static unsigned int nperformed, runs;
static uint64_t fail_at;		/* the first argument that is answered with bad_address */

static struct vmi_host_result perform(const char *name, uint64_t first)
{
	if (first == fail_at)
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	CU_ASSERT_TRUE_FATAL(nperformed < LOG);
	performed[nperformed].name = name;
	performed[nperformed++].first = first;
	return vmi_host_ok(0);
}

static struct vmi_host_result set_pte(struct recorder *recorder, uint64_t ptep, uint32_t value)
{
	(void)recorder;
	(void)value;
	return perform("set_pte", ptep);
}

static struct vmi_host_result set_long_pte(struct recorder *recorder, uint64_t ptep, uint64_t value)
{
	(void)recorder;
	CU_ASSERT_EQUAL(value, 0x8000000000000001);
	return perform("set_long_pte", ptep);
}

static struct vmi_host_result flush_tlb(struct recorder *recorder, uint32_t scope)
{
	(void)recorder;
	return perform("flush_tlb", scope);
}

static struct vmi_host_result run_queue(struct recorder *recorder, uint64_t entries, uint32_t count);

#define queue_mmu_set_pte set_pte
#define queue_mmu_set_long_pte set_long_pte
#define queue_mmu_flush_tlb flush_tlb
#define queue_cpu_run_queue run_queue
#define queue_without_cpu_get_vcpu 1
#define queue_without_cpu_get_vcpu_count 1
#define queue_without_cpu_yield 1
#define queue_without_cpu_halt 1
#define queue_without_cpu_shutdown 1
#define queue_without_cpu_set_kernel_stack 1
#define queue_without_segmentation_set_gdt 1
#define queue_without_segmentation_set_idt 1
#define queue_without_segmentation_set_ldt 1
#define queue_without_segmentation_set_tr 1
#define queue_without_segmentation_write_gdt_entry 1
#define queue_without_segmentation_write_ldt_entry 1
#define queue_without_segmentation_write_idt_entry 1
#define queue_without_mmu_invalidate_page 1
#define queue_without_mmu_set_page_table 1
#define queue_without_mmu_get_page_table 1
#define queue_without_mmu_register_page_table 1
#define queue_without_mmu_release_page_table 1
#define queue_without_experimental_echo 1
#define queue_without_timer_get_time 1
#define queue_without_timer_set_alarm 1
#define queue_without_timer_cancel_alarm 1
#define queue_without_event_set_area 1
#define queue_without_event_set_vector 1
#define queue_without_event_open 1
#define queue_without_event_close 1
#define queue_without_event_send 1
#define queue_without_event_wait 1
#define queue_without_console_write 1
#define queue_without_console_read 1
#define queue_without_console_put_character 1
#define queue_without_vma_get_window 1
#define queue_without_vma_map 1
#define queue_without_vma_unmap 1
#define queue_without_vma_protect 1
#define queue_without_vma_get_mapping 1
#define queue_without_legacy_cpuid 1
#define queue_without_legacy_wrmsr 1
#define queue_without_legacy_rdmsr 1
#define queue_without_legacy_set_gdt 1
#define queue_without_legacy_set_ldt 1
#define queue_without_legacy_set_idt 1
#define queue_without_legacy_set_tr 1
#define queue_without_legacy_get_gdt 1
#define queue_without_legacy_get_ldt 1
#define queue_without_legacy_get_idt 1
#define queue_without_legacy_get_tr 1
#define queue_without_legacy_write_gdt_entry 1
#define queue_without_legacy_write_ldt_entry 1
#define queue_without_legacy_write_idt_entry 1
#define queue_without_legacy_update_kernel_stack 1
#define queue_without_legacy_set_cr0 1
#define queue_without_legacy_set_cr2 1
#define queue_without_legacy_set_cr3 1
#define queue_without_legacy_set_cr4 1
#define queue_without_legacy_get_cr0 1
#define queue_without_legacy_get_cr2 1
#define queue_without_legacy_get_cr3 1
#define queue_without_legacy_get_cr4 1
#define queue_without_legacy_wbinvd 1
#define queue_without_legacy_set_dr 1
#define queue_without_legacy_get_dr 1
#define queue_without_legacy_rdpmc 1
#define queue_without_legacy_rdtsc 1
#define queue_without_legacy_clts 1
#define queue_without_legacy_enable_interrupts 1
#define queue_without_legacy_disable_interrupts 1
#define queue_without_legacy_get_interrupt_mask 1
#define queue_without_legacy_set_interrupt_mask 1
#define queue_without_legacy_iret 1
#define queue_without_legacy_sysexit 1
#define queue_without_legacy_halt 1
#define queue_without_legacy_reboot 1
#define queue_without_legacy_shutdown 1
#define queue_without_legacy_set_pxe 1
#define queue_without_legacy_set_pxe_long 1
#define queue_without_legacy_update_pxe 1
#define queue_without_legacy_update_pxe_long 1
#define queue_without_legacy_allocate_page 1
#define queue_without_legacy_release_page 1
#define queue_without_legacy_inval_page 1
#define queue_without_legacy_flush_tlb 1
#define queue_without_legacy_set_linear_mapping 1
#define queue_without_legacy_inl 1
#define queue_without_legacy_inb 1
#define queue_without_legacy_inw 1
#define queue_without_legacy_insl 1
#define queue_without_legacy_insb 1
#define queue_without_legacy_insw 1
#define queue_without_legacy_outl 1
#define queue_without_legacy_outb 1
#define queue_without_legacy_outw 1
#define queue_without_legacy_outsl 1
#define queue_without_legacy_outsb 1
#define queue_without_legacy_outsw 1
#define queue_without_legacy_set_iopl_mask 1
#define queue_without_legacy_set_initial_ap_state 1
#define queue_without_legacy_apic_write 1
#define queue_without_legacy_apic_read 1
#define queue_without_legacy_io_delay 1
#define queue_without_legacy_get_cycle_frequency 1
#define queue_without_legacy_get_cycle_counter 1
#define queue_without_legacy_set_alarm 1
#define queue_without_legacy_cancel_alarm 1
#define queue_without_legacy_get_wallclock_time 1
#define queue_without_legacy_wallclock_updated 1
#define queue_without_legacy_set_lazy_mode 1
VMI_HOST_OPS(queue, struct recorder)

#define plain_mmu_set_pte set_pte
#define plain_mmu_set_long_pte set_long_pte
#define plain_mmu_flush_tlb flush_tlb
#define plain_without_cpu_run_queue 1
#define plain_without_cpu_get_vcpu 1
#define plain_without_cpu_get_vcpu_count 1
#define plain_without_cpu_yield 1
#define plain_without_cpu_halt 1
#define plain_without_cpu_shutdown 1
#define plain_without_cpu_set_kernel_stack 1
#define plain_without_segmentation_set_gdt 1
#define plain_without_segmentation_set_idt 1
#define plain_without_segmentation_set_ldt 1
#define plain_without_segmentation_set_tr 1
#define plain_without_segmentation_write_gdt_entry 1
#define plain_without_segmentation_write_ldt_entry 1
#define plain_without_segmentation_write_idt_entry 1
#define plain_without_mmu_invalidate_page 1
#define plain_without_mmu_set_page_table 1
#define plain_without_mmu_get_page_table 1
#define plain_without_mmu_register_page_table 1
#define plain_without_mmu_release_page_table 1
#define plain_without_experimental_echo 1
#define plain_without_timer_get_time 1
#define plain_without_timer_set_alarm 1
#define plain_without_timer_cancel_alarm 1
#define plain_without_event_set_area 1
#define plain_without_event_set_vector 1
#define plain_without_event_open 1
#define plain_without_event_close 1
#define plain_without_event_send 1
#define plain_without_event_wait 1
#define plain_without_console_write 1
#define plain_without_console_read 1
#define plain_without_console_put_character 1
#define plain_without_vma_get_window 1
#define plain_without_vma_map 1
#define plain_without_vma_unmap 1
#define plain_without_vma_protect 1
#define plain_without_vma_get_mapping 1
#define plain_without_legacy_cpuid 1
#define plain_without_legacy_wrmsr 1
#define plain_without_legacy_rdmsr 1
#define plain_without_legacy_set_gdt 1
#define plain_without_legacy_set_ldt 1
#define plain_without_legacy_set_idt 1
#define plain_without_legacy_set_tr 1
#define plain_without_legacy_get_gdt 1
#define plain_without_legacy_get_ldt 1
#define plain_without_legacy_get_idt 1
#define plain_without_legacy_get_tr 1
#define plain_without_legacy_write_gdt_entry 1
#define plain_without_legacy_write_ldt_entry 1
#define plain_without_legacy_write_idt_entry 1
#define plain_without_legacy_update_kernel_stack 1
#define plain_without_legacy_set_cr0 1
#define plain_without_legacy_set_cr2 1
#define plain_without_legacy_set_cr3 1
#define plain_without_legacy_set_cr4 1
#define plain_without_legacy_get_cr0 1
#define plain_without_legacy_get_cr2 1
#define plain_without_legacy_get_cr3 1
#define plain_without_legacy_get_cr4 1
#define plain_without_legacy_wbinvd 1
#define plain_without_legacy_set_dr 1
#define plain_without_legacy_get_dr 1
#define plain_without_legacy_rdpmc 1
#define plain_without_legacy_rdtsc 1
#define plain_without_legacy_clts 1
#define plain_without_legacy_enable_interrupts 1
#define plain_without_legacy_disable_interrupts 1
#define plain_without_legacy_get_interrupt_mask 1
#define plain_without_legacy_set_interrupt_mask 1
#define plain_without_legacy_iret 1
#define plain_without_legacy_sysexit 1
#define plain_without_legacy_halt 1
#define plain_without_legacy_reboot 1
#define plain_without_legacy_shutdown 1
#define plain_without_legacy_set_pxe 1
#define plain_without_legacy_set_pxe_long 1
#define plain_without_legacy_update_pxe 1
#define plain_without_legacy_update_pxe_long 1
#define plain_without_legacy_allocate_page 1
#define plain_without_legacy_release_page 1
#define plain_without_legacy_inval_page 1
#define plain_without_legacy_flush_tlb 1
#define plain_without_legacy_set_linear_mapping 1
#define plain_without_legacy_inl 1
#define plain_without_legacy_inb 1
#define plain_without_legacy_inw 1
#define plain_without_legacy_insl 1
#define plain_without_legacy_insb 1
#define plain_without_legacy_insw 1
#define plain_without_legacy_outl 1
#define plain_without_legacy_outb 1
#define plain_without_legacy_outw 1
#define plain_without_legacy_outsl 1
#define plain_without_legacy_outsb 1
#define plain_without_legacy_outsw 1
#define plain_without_legacy_set_iopl_mask 1
#define plain_without_legacy_set_initial_ap_state 1
#define plain_without_legacy_apic_write 1
#define plain_without_legacy_apic_read 1
#define plain_without_legacy_io_delay 1
#define plain_without_legacy_get_cycle_frequency 1
#define plain_without_legacy_get_cycle_counter 1
#define plain_without_legacy_set_alarm 1
#define plain_without_legacy_cancel_alarm 1
#define plain_without_legacy_get_wallclock_time 1
#define plain_without_legacy_wallclock_updated 1
#define plain_without_legacy_set_lazy_mode 1
VMI_HOST_OPS(plain, struct recorder)

static struct vmi_host_result run_queue(struct recorder *recorder, uint64_t entries, uint32_t count)
{
	const struct vmi_queue_entry *entry = (const struct vmi_queue_entry *)(uintptr_t)entries;
	struct vmi_host_result result = vmi_host_ok(0);
	uint32_t i;

	runs++;
	for (i = 0; i < count; i++) {
		struct vmi_queue_entry copy = entry[i];

		result = vmi_host_run_entry(&queue_vmi_host, recorder, &copy);
		if (result.status != VMI_STATUS_SUCCESS)
			break;
	}
	result.value = i;
	return result;
}

static const struct vmi_host **reached;
static struct recorder *stub_recorder;
static struct vmi_queue queue;

static void start(const struct vmi_host *host)
{
	*reached = host;
	nperformed = 0;
	runs = 0;
	fail_at = ~(uint64_t)0;
	vmi_queue_init(&queue, (uintptr_t)queue.entries);
}

/* A few calls of different kinds; some after a failure if fail_at is one of theirs. */
static struct vmi_result make_calls(unsigned int count)
{
	for (unsigned int i = 0; i < count; i++) {
		switch (i % 3) {
		case 0:
			vmi_mmu_set_pte_queued(&queue, 0x1000 + 8 * i, i);
			break;
		case 1:
			vmi_mmu_set_long_pte_queued(&queue, 0x1000 + 8 * i, 0x8000000000000001);
			break;
		default:
			vmi_mmu_flush_tlb_queued(&queue, 1);
		}
	}
	return vmi_queue_flush(&queue);
}

static void check_calls(struct vmi_result result, unsigned int count)
{
	CU_ASSERT_EQUAL(result.value, count);
	CU_ASSERT_EQUAL(nperformed, count);
	for (unsigned int i = 0; i < count; i++) {
		static const char *const names[] = { "set_pte", "set_long_pte", "flush_tlb" };

		CU_ASSERT_STRING_EQUAL(performed[i].name, names[i % 3]);
		CU_ASSERT_EQUAL(performed[i].first, i % 3 == 2 ? 1 : 0x1000 + 8 * i);
	}
}

static void test_queue_is_learned(void)
{
	start(&queue_vmi_host);
	CU_ASSERT_NOT_EQUAL(queue.honoured[0], 0);
	vmi_mmu_set_pte_queued(&queue, 0x1000, 1);
	CU_ASSERT_EQUAL(nperformed, 0);
	CU_ASSERT_EQUAL(queue.count, 1);
	CU_ASSERT_EQUAL(vmi_queue_flush(&queue).value, 1);
	CU_ASSERT_EQUAL(nperformed, 1);

	start(&plain_vmi_host);
	CU_ASSERT_EQUAL(queue.honoured[0], 0);
	vmi_mmu_set_pte_queued(&queue, 0x1000, 1);
	CU_ASSERT_EQUAL(nperformed, 1);
}

static void test_order_and_number(void)
{
	const struct vmi_host *const hosts[] = { &queue_vmi_host, &plain_vmi_host };

	for (unsigned int host = 0; host < 2; host++) {
		for (unsigned int count = 0; count < 3 * VMI_QUEUE_ENTRIES; count += 7) {
			struct vmi_result result;

			start(hosts[host]);
			result = make_calls(count);
			CU_ASSERT_EQUAL(result.status, VMI_STATUS_SUCCESS);
			check_calls(result, count);
			CU_ASSERT_EQUAL(vmi_queue_flush(&queue).value, 0);
			if (host == 0)
				CU_ASSERT_EQUAL(runs, (count + VMI_QUEUE_ENTRIES - 1) / VMI_QUEUE_ENTRIES);
		}
	}
}

/* The call that fails ends it, wherever it stands, and the flush names it; the next flush starts afresh. */
static void test_failure(void)
{
	const struct vmi_host *const hosts[] = { &queue_vmi_host, &plain_vmi_host };

	for (unsigned int host = 0; host < 2; host++) {
		for (unsigned int bad = 0; bad < 80; bad++) {
			struct vmi_result result;

			if (bad % 3 == 2)
				continue;
			start(hosts[host]);
			fail_at = 0x1000 + 8 * bad;
			result = make_calls(90);
			CU_ASSERT_EQUAL(result.status, VMI_STATUS_BAD_ADDRESS);
			check_calls(result, bad);
			fail_at = ~(uint64_t)0;
			nperformed = 0;
			result = make_calls(4);
			CU_ASSERT_EQUAL(result.status, VMI_STATUS_SUCCESS);
			check_calls(result, 4);
		}
	}
}

/* A call that this host does not take in a queue must not overtake those that wait. */
static void test_direct_calls_keep_order(void)
{
	struct vmi_result result;

	start(&queue_vmi_host);
	vmi_mmu_set_pte_queued(&queue, 0x1000, 1);
	vmi_mmu_invalidate_page_queued(&queue, 0x1000);
	CU_ASSERT_EQUAL(nperformed, 1);
	vmi_mmu_set_pte_queued(&queue, 0x1004, 1);
	result = vmi_queue_flush(&queue);
	CU_ASSERT_EQUAL(result.status, VMI_STATUS_NO_CALL);
	CU_ASSERT_EQUAL(result.value, 1);
	CU_ASSERT_EQUAL(nperformed, 1);
}

static int64_t run_entry(struct vmi_queue_entry entry)
{
	nperformed = 0;
	return vmi_host_run_entry(&queue_vmi_host, stub_recorder, &entry).status;
}

static void test_entries_are_checked(void)
{
	const struct vmi_queue_entry good = { VMI_MMU_SET_PTE | VMI_MAY_BE_QUEUED, 0, { 0x1000, 5, 0, 0, 0, 0 } };
	struct vmi_queue_entry entry = good;

	start(&queue_vmi_host);
	CU_ASSERT_EQUAL(run_entry(good), VMI_STATUS_SUCCESS);
	CU_ASSERT_EQUAL(nperformed, 1);
	entry.zero = 1;
	CU_ASSERT_EQUAL(run_entry(entry), VMI_STATUS_INVALID_ARGUMENT);
	entry = good;
	entry.id = VMI_MMU_SET_PTE;
	CU_ASSERT_EQUAL(run_entry(entry), VMI_STATUS_INVALID_ARGUMENT);
	entry.id = VMI_CPU_RUN_QUEUE | VMI_MAY_BE_QUEUED;
	CU_ASSERT_EQUAL(run_entry(entry), VMI_STATUS_INVALID_ARGUMENT);
	for (unsigned int i = 2; i < 6; i++) {
		entry = good;
		entry.args[i] = 1;
		CU_ASSERT_EQUAL(run_entry(entry), VMI_STATUS_INVALID_ARGUMENT);
	}
	entry = good;
	entry.args[0] = 0x1001;
	CU_ASSERT_EQUAL(run_entry(entry), VMI_STATUS_INVALID_ARGUMENT);
	entry = good;
	entry.id |= 0x100;
	CU_ASSERT_EQUAL(run_entry(entry), VMI_STATUS_INVALID_ID);
	entry = good;
	entry.id |= 0x00200000;
	CU_ASSERT_EQUAL(run_entry(entry), VMI_STATUS_NO_CALL);
	entry.id |= 0x40000000;
	CU_ASSERT_EQUAL(run_entry(entry), VMI_STATUS_NO_FAMILY);
	CU_ASSERT_EQUAL(nperformed, 0);
}

static CU_TestInfo tests[] = {
	{ "the guest learns what a host queues", test_queue_is_learned },
	{ "order and number, whether queued or not", test_order_and_number },
	{ "the first failure, whether queued or not", test_failure },
	{ "calls made at once keep the order", test_direct_calls_keep_order },
	{ "a host checks each entry", test_entries_are_checked },
	CU_TEST_INFO_NULL
};

void add_queue_tests(const struct vmi_host **host, struct recorder *recorder)
{
	static CU_SuiteInfo suites[] = {
		{ "queueing stubs", NULL, NULL, NULL, NULL, tests },
		CU_SUITE_INFO_NULL
	};

	reached = host;
	stub_recorder = recorder;
	CU_register_suites(suites);
}

#endif
