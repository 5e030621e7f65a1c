/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lguest (lguest), release 2.636: conformance tables.
 *
 * Written by `hvabi generate lguest` from spec/lguest; changes made here are lost.
 * Spec hash: 87791afd272b733542e67ce9ad4ef81a5d85e6c5bb75c0b00ab82ce81195cea7
 */
#include "conformance.h"

static const struct hvabi_argument lguest_arguments[] = {
	{.name = "data", .carrier = HVABI_NONE},
	{.name = "message", .carrier = HVABI_NONE},
	{.name = "how", .width = 32, .carrier = HVABI_NONE},
	{.name = "pgdir", .width = 32, .carrier = HVABI_NONE},
	{.name = "kernel", .width = 32, .carrier = HVABI_NONE},
	{.name = "index", .width = 32, .carrier = HVABI_NONE},
	{.name = "low", .width = 32, .carrier = HVABI_NONE},
	{.name = "high", .width = 32, .carrier = HVABI_NONE},
	{.name = "ss", .width = 32, .carrier = HVABI_NONE},
	{.name = "esp", .width = 32, .carrier = HVABI_NONE},
	{.name = "pages", .width = 32, .carrier = HVABI_NONE},
	{.name = "set", .width = 32, .carrier = HVABI_NONE},
	{.name = "delta", .width = 32, .carrier = HVABI_NONE},
	{.name = "pmd", .width = 32, .carrier = HVABI_NONE},
	{.name = "index", .width = 32, .carrier = HVABI_NONE},
	{.name = "pgdir", .width = 32, .carrier = HVABI_NONE},
	{.name = "va", .width = 32, .carrier = HVABI_NONE},
	{.name = "pte", .width = 32, .carrier = HVABI_NONE},
	{.name = "pte_high", .width = 32, .carrier = HVABI_NONE},
	{.name = "pgdir", .width = 32, .carrier = HVABI_NONE},
	{.name = "index", .width = 32, .carrier = HVABI_NONE},
	{.name = "table", .carrier = HVABI_NONE},
	{.name = "address", .width = 32, .carrier = HVABI_NONE},
};

static const struct hvabi_value lguest_values[] = {
	{.offset = 0U},
	{.offset = 1U},
	{.offset = 0xfU},
	{.offset = 0U},
	{.offset = 0U},
	{.offset = 0x1fU},
	{.offset = 0U},
	{.offset = 0U},
};

static const int64_t lguest_status_lists[] = {
	0,
};

static const struct hvabi_carrier lguest_carrier_table[] = {
	{.kind = HVABI_IN_REGISTER, .width = 32},
};

static const struct hvabi_convention lguest_convention_table[] = {
	{.name = "i386", .variant = "", .arch = HVABI_ARCH_I386, .word_bits = 32, .narrow_zero = 1,
	 .carriers = {0}, .arguments = {3, 1, 2, 6}, .narguments = 4, .status = HVABI_NONE,
	 .value = {0, HVABI_NONE}, .may_change = 0x00000001u},
};

static const struct hvabi_family lguest_family_table[] = {
	{.name = "lhcall", .since = HVABI_RELEASE(2, 622), .required = 1, .unknown_family = HVABI_EXCEPTION,
	 .unknown_call = HVABI_EXCEPTION},
};

static const struct hvabi_call lguest_call_table[] = {
	{.name = "lhcall.flush_async", .id = {0U}, .carriers = 0x1, .since = HVABI_RELEASE(2, 622),
	 .advertised_by = HVABI_BY_FAMILY, .variant = "", .value_width = HVABI_NONE},
	{.name = "lhcall.lguest_init", .id = {1U}, .carriers = 0x1, .since = HVABI_RELEASE(2, 622),
	 .number = 1U, .advertised_by = HVABI_BY_FAMILY, .args = lguest_arguments, .nargs = 1, .variant = "",
	 .value_width = HVABI_NONE, .never = "It must be the first call of a guest, and the second kills it."},
	{.name = "lhcall.shutdown", .id = {2U}, .carriers = 0x1, .since = HVABI_RELEASE(2, 622), .number = 2U,
	 .advertised_by = HVABI_BY_FAMILY, .args = lguest_arguments + 1, .nargs = 2, .variant = "",
	 .value_width = HVABI_NONE, .never = "It ends the guest."},
	{.name = "lhcall.new_pgtable", .id = {4U}, .carriers = 0x1, .since = HVABI_RELEASE(2, 622),
	 .number = 4U, .advertised_by = HVABI_BY_FAMILY, .args = lguest_arguments + 3, .nargs = 1,
	 .variant = "", .value_width = HVABI_NONE, .never = "The guest runs on the tables that it names."},
	{.name = "lhcall.flush_tlb", .id = {5U}, .carriers = 0x1, .since = HVABI_RELEASE(2, 622), .number = 5U,
	 .advertised_by = HVABI_BY_FAMILY, .args = lguest_arguments + 4, .nargs = 1, .variant = "",
	 .value_width = HVABI_NONE},
	{.name = "lhcall.load_idt_entry", .id = {6U}, .carriers = 0x1, .since = HVABI_RELEASE(2, 622),
	 .number = 6U, .advertised_by = HVABI_BY_FAMILY, .args = lguest_arguments + 5, .nargs = 3,
	 .variant = "", .value_width = HVABI_NONE},
	{.name = "lhcall.set_stack", .id = {7U}, .carriers = 0x1, .since = HVABI_RELEASE(2, 622), .number = 7U,
	 .advertised_by = HVABI_BY_FAMILY, .args = lguest_arguments + 8, .nargs = 3, .variant = "",
	 .value_width = HVABI_NONE,
	 .never = "The next interrupt of the guest comes on the stack that it names."},
	{.name = "lhcall.ts", .id = {8U}, .carriers = 0x1, .since = HVABI_RELEASE(2, 622), .number = 8U,
	 .advertised_by = HVABI_BY_FAMILY, .args = lguest_arguments + 11, .nargs = 1, .variant = "",
	 .value_width = HVABI_NONE},
	{.name = "lhcall.set_clockevent", .id = {9U}, .carriers = 0x1, .since = HVABI_RELEASE(2, 623),
	 .number = 9U, .advertised_by = HVABI_BY_RELEASE, .args = lguest_arguments + 12, .nargs = 1,
	 .variant = "", .value_width = HVABI_NONE},
	{.name = "lhcall.halt", .id = {0xaU}, .carriers = 0x1, .since = HVABI_RELEASE(2, 622), .number = 0xaU,
	 .advertised_by = HVABI_BY_FAMILY, .variant = "", .value_width = HVABI_NONE,
	 .never = "It waits for an interrupt, and none comes to a guest that tests."},
	{.name = "lhcall.set_pmd", .id = {0xdU}, .carriers = 0x1, .since = HVABI_RELEASE(2, 632),
	 .number = 0xdU, .advertised_by = HVABI_BY_RELEASE, .args = lguest_arguments + 13, .nargs = 2,
	 .variant = "", .value_width = HVABI_NONE, .never = "It changes the tables that the guest runs on."},
	{.name = "lhcall.set_pte", .id = {0xeU}, .carriers = 0x1, .since = HVABI_RELEASE(2, 622),
	 .number = 0xeU, .advertised_by = HVABI_BY_FAMILY, .args = lguest_arguments + 15, .nargs = 4,
	 .variant = "", .value_width = HVABI_NONE, .never = "It changes the tables that the guest runs on."},
	{.name = "lhcall.set_pgd", .id = {0xfU}, .carriers = 0x1, .since = HVABI_RELEASE(2, 622),
	 .number = 0xfU, .advertised_by = HVABI_BY_FAMILY, .args = lguest_arguments + 19, .nargs = 2,
	 .variant = "", .value_width = HVABI_NONE, .never = "It changes the tables that the guest runs on."},
	{.name = "lhcall.load_tls", .id = {0x10U}, .carriers = 0x1, .since = HVABI_RELEASE(2, 622),
	 .number = 0x10U, .advertised_by = HVABI_BY_FAMILY, .args = lguest_arguments + 21, .nargs = 1,
	 .variant = "", .value_width = HVABI_NONE, .never = "The guest's own threads use the descriptors."},
	{.name = "lhcall.notify", .id = {0x11U}, .carriers = 0x1, .since = HVABI_RELEASE(2, 624),
	 .number = 0x11U, .advertised_by = HVABI_BY_RELEASE, .args = lguest_arguments + 22, .nargs = 1,
	 .variant = "", .value_width = HVABI_NONE, .never = "It needs a launcher with a device at the address."},
	{.name = "lhcall.load_gdt_entry", .id = {0x12U}, .carriers = 0x1, .since = HVABI_RELEASE(2, 632),
	 .number = 0x12U, .advertised_by = HVABI_BY_RELEASE, .args = lguest_arguments + 5, .nargs = 3,
	 .variant = "", .value_width = HVABI_NONE, .never = "The host takes its segments from what is loaded."},
	{.name = "lhcall.send_interrupts", .id = {0x13U}, .carriers = 0x1, .since = HVABI_RELEASE(2, 632),
	 .number = 0x13U, .advertised_by = HVABI_BY_RELEASE, .variant = "", .value_width = HVABI_NONE},
};

static const struct hvabi_case lguest_case_table[] = {
	/* lhcall.flush_async.empty-ring */ {.expect = lguest_status_lists, .nexpect = 1,
		.value = {.check = HVABI_VALUE_ANY}},
	/* lhcall.flush_tlb.user */ {.args = lguest_values, .expect = lguest_status_lists, .nexpect = 1,
	 .value = {.check = HVABI_VALUE_ANY}},
	/* lhcall.flush_tlb.all */ {.args = lguest_values + 1, .expect = lguest_status_lists, .nexpect = 1,
	 .value = {.check = HVABI_VALUE_ANY}},
	/* lhcall.load_idt_entry.spurious-ignored */ {.args = lguest_values + 2, .expect = lguest_status_lists,
		.nexpect = 1,
	 .value = {.check = HVABI_VALUE_ANY}},
	/* lhcall.load_idt_entry.own-call-ignored */ {.args = lguest_values + 5, .expect = lguest_status_lists,
		.nexpect = 1,
	 .value = {.check = HVABI_VALUE_ANY}},
	/* lhcall.ts.cleared */ {.args = lguest_values, .expect = lguest_status_lists, .nexpect = 1,
	 .value = {.check = HVABI_VALUE_ANY}},
	/* lhcall.set_clockevent.stopped */ {.args = lguest_values, .expect = lguest_status_lists, .nexpect = 1,
	 .value = {.check = HVABI_VALUE_ANY}},
	/* lhcall.send_interrupts.none-pending */ {.expect = lguest_status_lists, .nexpect = 1,
		.value = {.check = HVABI_VALUE_ANY}},
};

static const struct hvabi_test lguest_test_table[] = {
	{.name = "lhcall.flush_async.empty-ring", .kind = HVABI_TEST_CASE, .call = 0, .case_index = 0,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.flush_async.presence", .kind = HVABI_TEST_PRESENCE, .call = 0, .case_index = 0,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.flush_async.registers", .kind = HVABI_TEST_REGISTERS, .call = 0, .case_index = 0,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.flush_tlb.user", .kind = HVABI_TEST_CASE, .call = 4, .case_index = 1, .id = {0U},
	 .carriers = 0x0, .family = 0},
	{.name = "lhcall.flush_tlb.all", .kind = HVABI_TEST_CASE, .call = 4, .case_index = 2, .id = {0U},
	 .carriers = 0x0, .family = 0},
	{.name = "lhcall.flush_tlb.presence", .kind = HVABI_TEST_PRESENCE, .call = 4, .case_index = 2,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.flush_tlb.registers", .kind = HVABI_TEST_REGISTERS, .call = 4, .case_index = 2,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.load_idt_entry.spurious-ignored", .kind = HVABI_TEST_CASE, .call = 5, .case_index = 3,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.load_idt_entry.own-call-ignored", .kind = HVABI_TEST_CASE, .call = 5, .case_index = 4,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.load_idt_entry.presence", .kind = HVABI_TEST_PRESENCE, .call = 5, .case_index = 4,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.load_idt_entry.registers", .kind = HVABI_TEST_REGISTERS, .call = 5, .case_index = 4,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.ts.cleared", .kind = HVABI_TEST_CASE, .call = 7, .case_index = 5, .id = {0U},
	 .carriers = 0x0, .family = 0},
	{.name = "lhcall.ts.presence", .kind = HVABI_TEST_PRESENCE, .call = 7, .case_index = 5, .id = {0U},
	 .carriers = 0x0, .family = 0},
	{.name = "lhcall.ts.registers", .kind = HVABI_TEST_REGISTERS, .call = 7, .case_index = 5, .id = {0U},
	 .carriers = 0x0, .family = 0},
	{.name = "lhcall.set_clockevent.stopped", .kind = HVABI_TEST_CASE, .call = 8, .case_index = 6,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.set_clockevent.presence", .kind = HVABI_TEST_PRESENCE, .call = 8, .case_index = 6,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.set_clockevent.registers", .kind = HVABI_TEST_REGISTERS, .call = 8, .case_index = 6,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.send_interrupts.none-pending", .kind = HVABI_TEST_CASE, .call = 16, .case_index = 7,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.send_interrupts.presence", .kind = HVABI_TEST_PRESENCE, .call = 16, .case_index = 7,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.send_interrupts.registers", .kind = HVABI_TEST_REGISTERS, .call = 16, .case_index = 7,
	 .id = {0U}, .carriers = 0x0, .family = 0},
	{.name = "lhcall.refuses-unused-number", .kind = HVABI_TEST_UNUSED, .call = HVABI_NO_INDEX,
	 .case_index = HVABI_NO_INDEX, .id = {0x14U}, .carriers = 0x1, .family = 0},
};

static const struct hvabi_status lguest_status_table[] = {
	{.number = 0, .name = "success"},
};

static const struct hvabi_vm lguest_vm_table[] = {
	{.name = "all", .feature = HVABI_NO_INDEX},
};

const struct hvabi_abi lguest_conformance = {
	.name = "lguest",
	.release = "2.636",
	.spec_hash = "87791afd272b733542e67ce9ad4ef81a5d85e6c5bb75c0b00ab82ce81195cea7",
	.release_number = HVABI_RELEASE(2, 636),
	.status_width = 32,
	.status_signed = 1,
	.carriers = lguest_carrier_table,
	.ncarriers = 1,
	.conventions = lguest_convention_table,
	.nconventions = 1,
	.families = lguest_family_table,
	.nfamilies = 1,
	.calls = lguest_call_table,
	.ncalls = 17,
	.cases = lguest_case_table,
	.ncases = 8,
	.tests = lguest_test_table,
	.ntests = 21,
	.statuses = lguest_status_table,
	.nstatuses = 1,
	.vms = lguest_vm_table,
	.nvms = 1,
	.discovery = {.families_call = HVABI_NO_INDEX, .release_call = HVABI_NO_INDEX},
	.unknown_family = HVABI_EXCEPTION,
};
