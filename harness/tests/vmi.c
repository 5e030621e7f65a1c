// SPDX-License-Identifier: BSD-2-Clause
/* vmi: the recording hosts, dispatch from registers, guest stubs run in this process. */
#include <string.h>

#include <CUnit/Basic.h>

#include "suite.h"
#include "trap_x86_64.h"
#include "vmi_guest.h"
#include "vmi_host.h"
#include "vmi_names.h"
#include "vmi_ops.h"
#include "vmi_own.h"

extern const struct hvabi_abi vmi_conformance;

VMI_HOST_OPS(rec, struct recorder)

/* The same operations under another prefix, some of them left out. */
#define holes_without_mmu_set_long_pte 1
#define holes_without_cpu_yield 1
#define holes_without_cpu_run_queue 1
#define holes_without_segmentation_set_gdt 1
#define holes_without_segmentation_set_idt 1
#define holes_without_segmentation_set_ldt 1
#define holes_without_segmentation_set_tr 1
#define holes_without_segmentation_write_gdt_entry 1
#define holes_without_segmentation_write_ldt_entry 1
#define holes_without_segmentation_write_idt_entry 1
#define holes_without_experimental_echo 1
#define holes_without_timer_get_time 1
#define holes_without_timer_set_alarm 1
#define holes_without_timer_cancel_alarm 1
#define holes_without_event_set_area 1
#define holes_without_event_set_vector 1
#define holes_without_event_open 1
#define holes_without_event_close 1
#define holes_without_event_send 1
#define holes_without_event_wait 1
#define holes_without_console_write 1
#define holes_without_console_read 1
#define holes_without_console_put_character 1
#define holes_without_vma_get_window 1
#define holes_without_vma_map 1
#define holes_without_vma_unmap 1
#define holes_without_vma_protect 1
#define holes_without_vma_get_mapping 1
#define holes_without_legacy_cpuid 1
#define holes_without_legacy_wrmsr 1
#define holes_without_legacy_rdmsr 1
#define holes_without_legacy_set_gdt 1
#define holes_without_legacy_set_ldt 1
#define holes_without_legacy_set_idt 1
#define holes_without_legacy_set_tr 1
#define holes_without_legacy_get_gdt 1
#define holes_without_legacy_get_ldt 1
#define holes_without_legacy_get_idt 1
#define holes_without_legacy_get_tr 1
#define holes_without_legacy_write_gdt_entry 1
#define holes_without_legacy_write_ldt_entry 1
#define holes_without_legacy_write_idt_entry 1
#define holes_without_legacy_update_kernel_stack 1
#define holes_without_legacy_set_cr0 1
#define holes_without_legacy_set_cr2 1
#define holes_without_legacy_set_cr3 1
#define holes_without_legacy_set_cr4 1
#define holes_without_legacy_get_cr0 1
#define holes_without_legacy_get_cr2 1
#define holes_without_legacy_get_cr3 1
#define holes_without_legacy_get_cr4 1
#define holes_without_legacy_wbinvd 1
#define holes_without_legacy_set_dr 1
#define holes_without_legacy_get_dr 1
#define holes_without_legacy_rdpmc 1
#define holes_without_legacy_rdtsc 1
#define holes_without_legacy_clts 1
#define holes_without_legacy_enable_interrupts 1
#define holes_without_legacy_disable_interrupts 1
#define holes_without_legacy_get_interrupt_mask 1
#define holes_without_legacy_set_interrupt_mask 1
#define holes_without_legacy_iret 1
#define holes_without_legacy_sysexit 1
#define holes_without_legacy_halt 1
#define holes_without_legacy_reboot 1
#define holes_without_legacy_shutdown 1
#define holes_without_legacy_set_pxe 1
#define holes_without_legacy_set_pxe_long 1
#define holes_without_legacy_update_pxe 1
#define holes_without_legacy_update_pxe_long 1
#define holes_without_legacy_allocate_page 1
#define holes_without_legacy_release_page 1
#define holes_without_legacy_inval_page 1
#define holes_without_legacy_flush_tlb 1
#define holes_without_legacy_set_linear_mapping 1
#define holes_without_legacy_inl 1
#define holes_without_legacy_inb 1
#define holes_without_legacy_inw 1
#define holes_without_legacy_insl 1
#define holes_without_legacy_insb 1
#define holes_without_legacy_insw 1
#define holes_without_legacy_outl 1
#define holes_without_legacy_outb 1
#define holes_without_legacy_outw 1
#define holes_without_legacy_outsl 1
#define holes_without_legacy_outsb 1
#define holes_without_legacy_outsw 1
#define holes_without_legacy_set_iopl_mask 1
#define holes_without_legacy_set_initial_ap_state 1
#define holes_without_legacy_apic_write 1
#define holes_without_legacy_apic_read 1
#define holes_without_legacy_io_delay 1
#define holes_without_legacy_get_cycle_frequency 1
#define holes_without_legacy_get_cycle_counter 1
#define holes_without_legacy_set_alarm 1
#define holes_without_legacy_cancel_alarm 1
#define holes_without_legacy_get_wallclock_time 1
#define holes_without_legacy_wallclock_updated 1
#define holes_without_legacy_set_lazy_mode 1
#define holes_cpu_get_vcpu rec_cpu_get_vcpu
#define holes_cpu_get_vcpu_count rec_cpu_get_vcpu_count
#define holes_cpu_halt rec_cpu_halt
#define holes_cpu_shutdown rec_cpu_shutdown
#define holes_cpu_set_kernel_stack rec_cpu_set_kernel_stack
#define holes_mmu_set_pte rec_mmu_set_pte
#define holes_mmu_flush_tlb rec_mmu_flush_tlb
#define holes_mmu_invalidate_page rec_mmu_invalidate_page
#define holes_mmu_set_page_table rec_mmu_set_page_table
#define holes_mmu_get_page_table rec_mmu_get_page_table
#define holes_mmu_register_page_table rec_mmu_register_page_table
#define holes_mmu_release_page_table rec_mmu_release_page_table
VMI_HOST_OPS(holes, struct recorder)

static const char *const lacks[] = {
	"mmu.set_long_pte", "cpu.yield", "cpu.run_queue", "segmentation", "timer", "event", "console", "vma", "experimental", "legacy",
	NULL
};

const struct vmi_host *const vmi_full_host = &rec_vmi_host;
const struct vmi_host *const vmi_holes_host = &holes_vmi_host;

static struct answer dispatch(enum which_host host, struct recorder *recorder, const uint64_t *ids,
			      const uint64_t *args)
{
	struct vmi_host_result result =
		vmi_dispatch(host == FULL ? &rec_vmi_host : &holes_vmi_host, recorder, (uint32_t)ids[0], args);

	return (struct answer){ result.status, result.value };
}

static const char *call_name(const uint64_t *ids)
{
	return vmi_call_name((uint32_t)ids[0]);
}

static size_t format_call(char *buffer, size_t size, const uint64_t *ids, const uint64_t *args)
{
	return vmi_format_call(buffer, size, (uint32_t)ids[0], args);
}

static struct recorder recorder;
static const struct vmi_host *stub_host = &rec_vmi_host;

/* What stands behind the instruction of the stubs: the dispatch of a real host. */
void handle_trap(struct saved_registers *saved)
{
	struct vmi_x86_64_registers registers = {
		.rax = saved->rax, .rcx = saved->rcx, .rdx = saved->rdx, .rsi = saved->rsi, .rdi = saved->rdi,
		.r8 = saved->r8, .r9 = saved->r9,
	};

	vmi_x86_64_dispatch(stub_host, &recorder, &registers);
	CU_ASSERT_EQUAL(registers.rcx, saved->rcx);
	CU_ASSERT_EQUAL(registers.rsi, saved->rsi);
	CU_ASSERT_EQUAL(registers.rdi, saved->rdi);
	CU_ASSERT_EQUAL(registers.r8, saved->r8);
	CU_ASSERT_EQUAL(registers.r9, saved->r9);
	saved->rax = registers.rax;
	saved->rdx = registers.rdx;
}

static void check_stub(const char *name, struct vmi_result result, unsigned int nargs, const uint64_t *args)
{
	CU_ASSERT_EQUAL(result.status, 0);
	CU_ASSERT_EQUAL(result.value, 0xfedcba9876543210);
	CU_ASSERT_PTR_NOT_NULL_FATAL(recorder.name);
	CU_ASSERT_STRING_EQUAL(recorder.name, name);
	CU_ASSERT_EQUAL(recorder.nargs, nargs);
	for (unsigned int i = 0; i < nargs; i++)
		CU_ASSERT_EQUAL(recorder.args[i], args[i]);
	recorder.name = NULL;
}

static void test_every_stub(void)
{
	recorder = (struct recorder){ .value = 0xfedcba9876543210 };
#define STUB0(name) check_stub(#name, vmi_##name(), 0, NULL);
#define STUB1(name, a) check_stub(#name, vmi_##name(a), 1, (const uint64_t[]){ a });
#define STUB2(name, a, b) check_stub(#name, vmi_##name(a, b), 2, (const uint64_t[]){ a, b });
#define STUB3(name, a, b, c) check_stub(#name, vmi_##name(a, b, c), 3, (const uint64_t[]){ a, b, c });
#ifdef VMI_MAY_BE_QUEUED
#define STUB2_4_1(name, a, b) STUB2(name, a, b)
#else
#define STUB2_4_1(name, a, b)
#endif
#include "stub_cases.h"
}

static void test_discovery_stubs(void)
{
	struct vmi_result result = vmi_cpu_get_release();

	CU_ASSERT_EQUAL(result.status, VMI_STATUS_SUCCESS);
	CU_ASSERT_EQUAL(result.value, VMI_RELEASE_NUMBER);
	result = vmi_mmu_query(VMI_MMU_SET_PTE_NR);
	CU_ASSERT_EQUAL(result.status, VMI_STATUS_SUCCESS);
	CU_ASSERT_EQUAL(result.value & 0x100, 0x100);
	result = vmi_mmu_query(0x10);
	CU_ASSERT_EQUAL(result.value, 0);
}

static void test_statuses_arrive_in_stubs(void)
{
	for (uint32_t i = 0; i < vmi_conformance.nstatuses; i++) {
		recorder.status = vmi_conformance.statuses[i].number;
		CU_ASSERT_EQUAL(vmi_cpu_yield().status, vmi_conformance.statuses[i].number);
	}
	recorder.status = 0;
}

static void test_x86_64_registers(void)
{
	struct vmi_x86_64_registers registers = {
		.rax = 0xffffffff00000000 | VMI_SEGMENTATION_WRITE_IDT_ENTRY,
		.rdi = 7, .rsi = 0x1111111111111111, .rdx = 0x2222222222222222, .rcx = 3, .r8 = 8, .r9 = 9,
	};

	recorder = (struct recorder){ .status = -6, .value = 0x3333333333333333 };
	vmi_x86_64_dispatch(&rec_vmi_host, &recorder, &registers);
	CU_ASSERT_STRING_EQUAL(recorder.name, "segmentation_write_idt_entry");
	CU_ASSERT_EQUAL(recorder.args[0], 7);
	CU_ASSERT_EQUAL(recorder.args[1], 0x1111111111111111);
	CU_ASSERT_EQUAL(recorder.args[2], 0x2222222222222222);
	CU_ASSERT_EQUAL((int64_t)registers.rax, -6);
	CU_ASSERT_EQUAL(registers.rdx, 0x3333333333333333);
	CU_ASSERT_EQUAL(registers.rdi, 7);
	CU_ASSERT_EQUAL(registers.rcx, 3);
}

/* A value of 64 bits takes two registers of i386, the low half first; what follows moves up. */
static void test_i386_registers(void)
{
	struct vmi_i386_registers registers = {
		.eax = VMI_SEGMENTATION_WRITE_IDT_ENTRY, .ebx = 7, .ecx = 0x11111111, .edx = 0x22222222,
		.esi = 0x33333333, .edi = 0x44444444, .ebp = 5,
	};

	recorder = (struct recorder){ .status = 0, .value = 0xaaaaaaaabbbbbbbb };
	vmi_i386_dispatch(&rec_vmi_host, &recorder, &registers);
	CU_ASSERT_STRING_EQUAL(recorder.name, "segmentation_write_idt_entry");
	CU_ASSERT_EQUAL(recorder.args[0], 7);
	CU_ASSERT_EQUAL(recorder.args[1], 0x2222222211111111);
	CU_ASSERT_EQUAL(recorder.args[2], 0x4444444433333333);
	CU_ASSERT_EQUAL(registers.eax, 0);
	CU_ASSERT_EQUAL(registers.edx, 0xbbbbbbbb);
	CU_ASSERT_EQUAL(registers.ecx, 0xaaaaaaaa);
	CU_ASSERT_EQUAL(registers.ebx, 7);
	CU_ASSERT_EQUAL(registers.ebp, 5);

	registers = (struct vmi_i386_registers){ .eax = VMI_MMU_SET_PTE, .ebx = 0x89000, .ecx = 0x12, .edx = 0x77 };
	vmi_i386_dispatch(&rec_vmi_host, &recorder, &registers);
	CU_ASSERT_STRING_EQUAL(recorder.name, "mmu_set_pte");
	CU_ASSERT_EQUAL(recorder.args[0], 0x1200089000);
	CU_ASSERT_EQUAL(recorder.args[1], 0x77);

	registers = (struct vmi_i386_registers){ .eax = VMI_MMU_QUERY, .ebx = VMI_MMU_SET_PTE_NR, .ecx = 9 };
	vmi_i386_dispatch(&rec_vmi_host, &recorder, &registers);
	CU_ASSERT_EQUAL(registers.eax, 0);
	CU_ASSERT_EQUAL(registers.edx & 0x100, 0x100);
	CU_ASSERT_EQUAL(registers.ecx, 0);

	registers = (struct vmi_i386_registers){ .eax = 0x55000000 };
	vmi_i386_dispatch(&rec_vmi_host, &recorder, &registers);
	CU_ASSERT_EQUAL((int32_t)registers.eax, VMI_STATUS_NO_FAMILY);
}

static void test_arm64_registers(void)
{
	struct vmi_arm64_registers registers = {
		.x0 = 0xc600564d, .x1 = VMI_MMU_SET_PTE, .x2 = 0x1000, .x3 = 5, .x4 = 6,
	};

	recorder = (struct recorder){ .value = 9 };
	CU_ASSERT_TRUE(vmi_arm64_is_call(&registers));
	vmi_arm64_dispatch(&rec_vmi_host, &recorder, &registers);
	CU_ASSERT_STRING_EQUAL(recorder.name, "mmu_set_pte");
	CU_ASSERT_EQUAL(recorder.args[0], 0x1000);
	CU_ASSERT_EQUAL(recorder.args[1], 5);
	CU_ASSERT_EQUAL(registers.x0, 0);
	CU_ASSERT_EQUAL(registers.x1, 9);
	CU_ASSERT_EQUAL(registers.x4, 6);
	CU_ASSERT_FALSE(vmi_arm64_is_call(&registers));

	/* The id is 32 bits; more in the register is not an id. */
	registers = (struct vmi_arm64_registers){ .x0 = 0xc600564d, .x1 = 1ULL << 32 | VMI_CPU_YIELD };
	recorder.calls = 0;
	vmi_arm64_dispatch(&rec_vmi_host, &recorder, &registers);
	CU_ASSERT_EQUAL((int64_t)registers.x0, VMI_STATUS_INVALID_ID);
	CU_ASSERT_EQUAL(recorder.calls, 0);
}

static void test_riscv64_registers(void)
{
	struct vmi_riscv64_registers registers = {
		.a7 = 0x09564d49, .a6 = VMI_MMU_SET_PTE, .a0 = 0x1000, .a1 = 5, .a2 = 6,
	};

	recorder = (struct recorder){ .status = -5, .value = 9 };
	CU_ASSERT_TRUE(vmi_riscv64_is_call(&registers));
	vmi_riscv64_dispatch(&rec_vmi_host, &recorder, &registers);
	CU_ASSERT_STRING_EQUAL(recorder.name, "mmu_set_pte");
	CU_ASSERT_EQUAL(recorder.args[0], 0x1000);
	CU_ASSERT_EQUAL(recorder.args[1], 5);
	CU_ASSERT_EQUAL((int64_t)registers.a0, -5);
	CU_ASSERT_EQUAL(registers.a1, 9);
	CU_ASSERT_EQUAL(registers.a2, 6);
	CU_ASSERT_EQUAL(registers.a6, VMI_MMU_SET_PTE);
}

static CU_TestInfo register_tests[] = {
	{ "x86_64", test_x86_64_registers },
	{ "i386: values of two registers", test_i386_registers },
	{ "arm64", test_arm64_registers },
	{ "riscv64", test_riscv64_registers },
	CU_TEST_INFO_NULL
};

static CU_TestInfo stub_tests[] = {
	{ "every stub reaches its operation", test_every_stub },
	{ "stubs of discovery", test_discovery_stubs },
	{ "every status arrives", test_statuses_arrive_in_stubs },
	CU_TEST_INFO_NULL
};

static void add_own_tests(void)
{
	static CU_SuiteInfo suites[] = {
		{ "dispatch from registers", NULL, NULL, NULL, NULL, register_tests },
		{ "guest stubs on x86_64", NULL, NULL, NULL, NULL, stub_tests },
		CU_SUITE_INFO_NULL
	};

	CU_register_suites(suites);
#ifdef VMI_MAY_BE_QUEUED
	add_queue_tests(&stub_host, &recorder);
#endif
}

const struct suite suite = {
	.abi = &vmi_conformance,
	.dispatch = dispatch,
	.call_name = call_name,
	.status_name = vmi_status_name,
	.format_call = format_call,
	.lacks = lacks,
	.checks_arguments = 1,
	.bad_argument = VMI_STATUS_INVALID_ARGUMENT,
	.hints = 0xff,
	.add_own_tests = add_own_tests,
};
