/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls that name sets of virtual processors, from the last one of a machine that has more than one bank of them. */
#include "../../harness/runtime/ktap.h"
#include "hyperv_image.h"
#include "sets.h"

/* For the VMM of hosts/kvm: how many virtual processors each machine has, of which the last one runs this. */
__asm__(".pushsection .note.hvabi.vms,\"\",@note\n\t"
	".balign 4\n\t"
	".4byte 6, 9, 2\n\t"
	".asciz \"hvabi\"\n\t"
	".balign 4\n\t"
	".ascii \"cpus 66\\n\"\n\t"
	".byte 0\n\t"
	".balign 4\n\t"
	".popsection");

int has_xmm_input;

static uint8_t hypercall_page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

static enum extra_result check_index(void)
{
	uint64_t index = 0;

	if (!try_read_msr(HYPERV_MSR_VP_INDEX, &index) && index == OWN_INDEX)
		return EXTRA_RIGHT;
	take_exception();
	ktap_message("the virtual processor has index %llu, expected %u", (unsigned long long)index, OWN_INDEX);
	return EXTRA_WRONG;
}

/* In the order of guest.yaml. */
static const struct extra_test tests[] = {
	{ "msr.vp_index.is-last", { NULL }, check_index },
	{ "interrupt.send_synthetic_cluster_ipi.not-beyond-63", { NULL }, check_not_beyond_63 },
	{ "interrupt.send_synthetic_cluster_ipi.fast-not-beyond-63", { NULL }, check_fast_not_beyond_63 },
	{ "interrupt.send_synthetic_cluster_ipi_ex.all", { NULL }, check_all },
	{ "interrupt.send_synthetic_cluster_ipi_ex.all-and-banks", { NULL }, check_all_and_banks },
	{ "interrupt.send_synthetic_cluster_ipi_ex.bank-1-alone", { NULL }, check_bank_1_alone },
	{ "interrupt.send_synthetic_cluster_ipi_ex.banks-0-and-1", { NULL }, check_banks_0_and_1 },
	{ "interrupt.send_synthetic_cluster_ipi_ex.not-bank-0", { NULL }, check_not_bank_0 },
	{ "interrupt.send_synthetic_cluster_ipi_ex.not-empty-bank-1", { NULL }, check_not_empty_bank_1 },
	{ "interrupt.send_synthetic_cluster_ipi_ex.banks-1-and-63", { NULL }, check_banks_1_and_63 },
	{ "interrupt.send_synthetic_cluster_ipi_ex.not-bank-63", { NULL }, check_not_bank_63 },
	{ "interrupt.send_synthetic_cluster_ipi_ex.ten-banks", { NULL }, check_ten_banks },
	{ "interrupt.send_synthetic_cluster_ipi_ex.every-bank", { NULL }, check_every_bank },
	{ "interrupt.send_synthetic_cluster_ipi_ex.every-bank-but-1", { NULL }, check_every_bank_but_1 },
	{ "interrupt.send_synthetic_cluster_ipi_ex.fast-all", { NULL }, check_fast_all },
	{ "interrupt.send_synthetic_cluster_ipi_ex.fast-all-and-banks", { NULL }, check_fast_all_and_banks },
	{ "interrupt.send_synthetic_cluster_ipi_ex.fast-bank-1-alone", { NULL }, check_fast_bank_1_alone },
	{ "interrupt.send_synthetic_cluster_ipi_ex.fast-banks-0-and-1", { NULL }, check_fast_banks_0_and_1 },
	{ "interrupt.send_synthetic_cluster_ipi_ex.fast-not-bank-0", { NULL }, check_fast_not_bank_0 },
	{ "interrupt.send_synthetic_cluster_ipi_ex.fast-not-empty-bank-1", { NULL }, check_fast_not_empty_bank_1 },
	{ "interrupt.send_synthetic_cluster_ipi_ex.fast-banks-1-and-63", { NULL }, check_fast_banks_1_and_63 },
	{ "interrupt.send_synthetic_cluster_ipi_ex.fast-not-bank-63", { NULL }, check_fast_not_bank_63 },
	{ "interrupt.send_synthetic_cluster_ipi_ex.fast-ten-banks", { NULL }, check_fast_ten_banks },
	{ "tlb.flush_virtual_address_space_ex.banks-0-and-1", { NULL }, check_space },
	{ "tlb.flush_virtual_address_list_ex.banks-0-and-1", { NULL }, check_list },
	{ "tlb.flush_virtual_address_list_ex.every-bank", { NULL }, check_list_every_bank },
	{ "tlb.flush_virtual_address_space_ex.fast-banks-0-and-1", { NULL }, check_fast_space },
	{ "tlb.flush_virtual_address_list_ex.fast-banks-0-and-1", { NULL }, check_fast_list },
	{ "tlb.flush_virtual_address_list_ex.fast-too-many", { NULL }, check_fast_too_many },
	{ "tlb.flush_virtual_address_list_ex.fast-all-too-many", { NULL }, check_fast_all_too_many },
};

/* Without the engine, whose tables ask for machines of their own. */
static void run_test(const struct extra_test *test)
{
	ktap_begin(test->name);
	switch (test->run()) {
	case EXTRA_RIGHT:
		ktap_pass();
		break;
	case EXTRA_WRONG:
		ktap_fail();
		break;
	case EXTRA_SKIPPED:
		break;
	}
}

void guest_main(void)
{
	unsigned int i;

	if (!(ask_cpuid(1).ecx >> 31) || ask_cpuid(HYPERV_CPUID_LEAF_INTERFACE).eax != HYPERV_CPUID_INTERFACE_EQUALS) {
		ktap_bail("there is no interface Hv#1 here: CPUID leaf 0x40000001 does not say so");
		return;
	}
	if (try_write_msr(HYPERV_MSR_GUEST_OS_ID, OWN_ID) ||
	    try_write_msr(HYPERV_MSR_HYPERCALL, (uintptr_t)hypercall_page | HYPERV_HYPERCALL_MSR_ENABLE)) {
		ktap_bail("the host does not enable the hypercall page");
		return;
	}
	call_by_page(hypercall_page);
	has_xmm_input = (ask_cpuid(HYPERV_CPUID_LEAF_INTERFACE + 2).edx & HYPERV_FEATURE_XMM_HYPERCALL_INPUT_MASK) != 0;
	ktap_start(sizeof(tests) / sizeof(tests[0]));
	for (i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		run_test(&tests[i]);
	ktap_end();
}
