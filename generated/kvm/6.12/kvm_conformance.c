/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Linux KVM paravirtual interface (kvm), release 6.12: conformance tables.
 *
 * Written by `hvabi generate kvm` from spec/kvm; changes made here are lost.
 * Spec hash: e83a21b82613d3c6dcf97ff2dc2a47bdccf51860b39b1bd2fe5d2c72913f677e
 */
#include "conformance.h"

static const struct hvabi_argument kvm_arguments[] = {
	{"address", 64, 0, HVABI_NONE, 0},
	{"subchannel", 32, 0, HVABI_NONE, 0},
	{"queue", 64, 0, HVABI_NONE, 0},
	{"cookie", 64, 0, HVABI_NONE, 0},
	{"real", 0, 0, HVABI_NONE, 0},
	{"effective", 0, 0, HVABI_NONE, 0},
	{"bytes", 0, 0, HVABI_NONE, 0},
	{"address_low", 0, 0, HVABI_NONE, 0},
	{"address_high", 0, 0, HVABI_NONE, 0},
	{"flags", 0, 0, HVABI_NONE, 0},
	{"apic_id", 32, 0, HVABI_NONE, 0},
	{"address", 64, 0, HVABI_NONE, 0},
	{"clock_type", 32, 0, HVABI_NONE, 0},
	{"bitmap_low", 0, 0, HVABI_NONE, 0},
	{"bitmap_high", 0, 0, HVABI_NONE, 0},
	{"lowest", 32, 0, HVABI_NONE, 0},
	{"icr", 0, 0, HVABI_NONE, 0},
	{"apic_id", 0, 0, HVABI_NONE, 0},
	{"address", 0, 0, HVABI_NONE, 0},
	{"pages", 0, 0, HVABI_NONE, 0},
	{"attributes", 0, 0, HVABI_NONE, 0},
	{"counter", 32, 0, HVABI_NONE, 0},
	{"function", 32, 0, HVABI_NONE, 0},
	{"reserved1", 64, 0, HVABI_NONE, 0},
	{"reserved2", 64, 0, HVABI_NONE, 0},
	{"reserved3", 64, 0, HVABI_NONE, 0},
	{"address", 64, 0, HVABI_NONE, 0},
	{"reserved2", 64, 0, HVABI_NONE, 0},
	{"reserved3", 64, 0, HVABI_NONE, 0},
};

static const struct hvabi_value kvm_values[] = {
	{0U, HVABI_CONST},
	{0U, HVABI_SCRATCH_LOW},
	{0U, HVABI_SCRATCH_HIGH},
	{0U, HVABI_CONST},
	{0U, HVABI_SELF},
	{0U, HVABI_CONST},
	{0U, HVABI_ABSENT},
	{0U, HVABI_SCRATCH},
	{0U, HVABI_CONST},
	{0U, HVABI_SCRATCH},
	{1U, HVABI_CONST},
	{0U, HVABI_SCRATCH},
	{0xffffffffU, HVABI_CONST},
	{0U, HVABI_UNMAPPED},
	{0U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0x80U, HVABI_CONST},
	{1U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0x7fffff00U, HVABI_CONST},
	{0x80U, HVABI_CONST},
	{0xfffffffffffffffeULL, HVABI_CONST},
	{0xffffffffffffffffULL, HVABI_CONST},
	{0U, HVABI_CONST},
	{0x80U, HVABI_CONST},
	{0U, HVABI_CONST},
	{1U, HVABI_CONST},
	{0xffffffc0U, HVABI_CONST},
	{0x300U, HVABI_CONST},
	{1U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0x300U, HVABI_CONST},
	{1U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0x880U, HVABI_CONST},
	{1U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0x40080U, HVABI_CONST},
	{1U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0x80080U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0xc0080U, HVABI_CONST},
	{0U, HVABI_SELF},
	{0U, HVABI_ABSENT},
	{0U, HVABI_SCRATCH},
	{1U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0U, HVABI_SCRATCH},
	{1U, HVABI_CONST},
	{0x10U, HVABI_CONST},
	{8U, HVABI_SCRATCH},
	{1U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0U, HVABI_SCRATCH},
	{0U, HVABI_CONST},
	{0U, HVABI_CONST},
	{0U, HVABI_SCRATCH},
	{0xffffffffffffffffULL, HVABI_CONST},
	{0U, HVABI_CONST},
	{0U, HVABI_SCRATCH},
	{1U, HVABI_CONST},
	{0x20U, HVABI_CONST},
};

static const int64_t kvm_status_lists[] = {
	0,
	0,
	-14,
	-95,
	0,
	-22,
	-95,
	0,
	-14,
	-22,
	0,
	-95,
	-95,
	-14,
	-95,
	-22,
};

static const struct hvabi_need kvm_needs[] = {
	{2, -1000},
	{7, -1000},
	{10, -1000},
	{12, -1000},
	{15, -1000},
};

static const uint64_t kvm_unless[] = {
	0U,
};

static const struct hvabi_carrier kvm_carrier_table[] = {
	{HVABI_IN_REGISTER, 64, 0, 0, 0, HVABI_CONST},
	{HVABI_IN_REGISTER, 32, 0, 0, 0, HVABI_CONST},
	{HVABI_IN_REGISTER, 32, 0, 0, 0, HVABI_CONST},
	{HVABI_IN_REGISTER, 16, 0, 0, 0, HVABI_CONST},
	{HVABI_IN_REGISTER, 64, 0, 0, 0, HVABI_CONST},
};

static const struct hvabi_convention kvm_convention_table[] = {
	{"x86_64", "", HVABI_ARCH_X86_64, 64, 1, 0, 4, 0, {0, HVABI_NONE, HVABI_NONE, HVABI_NONE, HVABI_NONE}, {3, 1, 2, 6}, {0}, 0, {0, HVABI_NONE}, 1, 0, 0, 0, 0, {0}, 0x00000001u},
	{"i386", "", HVABI_ARCH_I386, 32, 1, 0, 4, 0, {0, HVABI_NONE, HVABI_NONE, HVABI_NONE, HVABI_NONE}, {3, 1, 2, 6}, {0}, 0, {0, HVABI_NONE}, 1, 0, 0, 0, 0, {0}, 0x00000001u},
	{"ppc64", "epapr", HVABI_ARCH_PPC64, 64, 1, 0, 8, 1, {HVABI_NONE, 11, HVABI_NONE, HVABI_NONE, HVABI_NONE}, {3, 4, 5, 6, 7, 8, 9, 10}, {0}, 3, {4, HVABI_NONE}, 0, 0, 0, 0, 0, {0x4b564d21U}, 0x00001ff9u},
	{"arm64", "smccc", HVABI_ARCH_ARM64, 64, 1, 0, 3, 0, {HVABI_NONE, HVABI_NONE, 0, HVABI_NONE, HVABI_NONE}, {1, 2, 3}, {0}, HVABI_NONE, {0, HVABI_NONE}, 0, 0, 0, 0, 0, {0}, 0x0000000fu},
	{"s390x", "diagnose", HVABI_ARCH_S390X, 64, 1, 0, 6, 0, {HVABI_NONE, HVABI_NONE, HVABI_NONE, HVABI_NONE, 1}, {2, 3, 4, 5, 6, 7}, {0}, HVABI_NONE, {2, HVABI_NONE}, 0, 0, 0, 0, 0, {0}, 0x00000004u},
};

static const struct hvabi_family kvm_family_table[] = {
	{"diag500", 0U, HVABI_RELEASE(5, 10), HVABI_ARCH_S390X, 0, 0, 0, -1000, -1000, 0},
	{"epapr", 0U, HVABI_RELEASE(5, 10), HVABI_ARCH_PPC64, 0, 0, 0, -1000, 12, 0},
	{"hc", 0U, HVABI_RELEASE(5, 10), HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 0, 1, 0, -1000, -1000, 0},
	{"vendor_hyp", 0U, HVABI_RELEASE(5, 10), HVABI_ARCH_ARM64, 0, 0, 0, -1000, -1000, 0},
};

static const struct hvabi_call kvm_call_table[] = {
	{"diag500.virtio_notify", {0U, 0U, 0U, 0x500U, 0U}, 0x18, HVABI_ARCH_S390X, HVABI_RELEASE(5, 10), 0U, 0, HVABI_BY_FAMILY, 1, kvm_arguments, "diagnose", 64, 0, NULL, 0, NULL, 0, NULL, 0},
	{"diag500.virtio_reset", {0U, 0U, 0U, 0x500U, 1U}, 0x18, HVABI_ARCH_S390X, HVABI_RELEASE(5, 10), 1U, 0, HVABI_BY_FAMILY, 1, kvm_arguments, "diagnose", 64, 0, NULL, 0, NULL, 0, NULL, 0},
	{"diag500.virtio_set_status", {0U, 0U, 0U, 0x500U, 2U}, 0x18, HVABI_ARCH_S390X, HVABI_RELEASE(5, 10), 2U, 0, HVABI_BY_FAMILY, 1, kvm_arguments, "diagnose", 64, 0, NULL, 0, NULL, 0, NULL, 0},
	{"diag500.virtio_ccw_notify", {0U, 0U, 0U, 0x500U, 3U}, 0x18, HVABI_ARCH_S390X, HVABI_RELEASE(5, 10), 3U, 0, HVABI_BY_FAMILY, 3, kvm_arguments + 1, "diagnose", 64, 0, NULL, 0, NULL, 0, NULL, 0},
	{"epapr.features", {0U, 0x2a0003U, 0U, 0U, 0U}, 0x2, HVABI_ARCH_PPC64, HVABI_RELEASE(5, 10), 3U, 1, HVABI_BY_FAMILY, 0, NULL, "epapr", 32, 0, kvm_status_lists, 1, NULL, 0, NULL, 0},
	{"epapr.ppc_map_magic_page", {0U, 0x2a0004U, 0U, 0U, 0U}, 0x2, HVABI_ARCH_PPC64, HVABI_RELEASE(5, 10), 4U, 1, HVABI_BY_FAMILY, 2, kvm_arguments + 4, "epapr", 32, 0, kvm_status_lists, 1, "It changes what an address means for the rest of the guest's life.", 0, NULL, 0},
	{"hc.vapic_poll_irq", {1U, 0U, 0U, 0U, 0U}, 0x1, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, HVABI_RELEASE(5, 10), 1U, 2, HVABI_BY_FAMILY, 0, NULL, "", 0, 0, kvm_status_lists, 1, NULL, 0, NULL, 0},
	{"hc.mmu_op", {2U, 0U, 0U, 0U, 0U}, 0x1, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, HVABI_RELEASE(5, 10), 2U, 2, HVABI_BY_FAMILY, 3, kvm_arguments + 6, "", 0, 0, kvm_status_lists, 1, NULL, 0, kvm_needs, 1},
	{"hc.kick_cpu", {5U, 0U, 0U, 0U, 0U}, 0x1, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, HVABI_RELEASE(5, 10), 5U, 2, HVABI_BY_FAMILY, 2, kvm_arguments + 9, "", 0, 0, kvm_status_lists, 1, NULL, 0, kvm_needs + 1, 1},
	{"hc.clock_pairing", {9U, 0U, 0U, 0U, 0U}, 0x1, HVABI_ARCH_X86_64, HVABI_RELEASE(5, 10), 9U, 2, HVABI_BY_FAMILY, 2, kvm_arguments + 11, "", HVABI_NONE, 0, kvm_status_lists + 1, 3, NULL, 0, NULL, 0},
	{"hc.send_ipi", {0xaU, 0U, 0U, 0U, 0U}, 0x1, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, HVABI_RELEASE(5, 10), 0xaU, 2, HVABI_BY_FAMILY, 4, kvm_arguments + 13, "", 32, 0, kvm_status_lists + 4, 3, NULL, 0, kvm_needs + 2, 1},
	{"hc.sched_yield", {0xbU, 0U, 0U, 0U, 0U}, 0x1, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, HVABI_RELEASE(5, 10), 0xbU, 2, HVABI_BY_FAMILY, 1, kvm_arguments + 17, "", 0, 0, kvm_status_lists, 1, NULL, 0, kvm_needs + 3, 1},
	{"hc.map_gpa_range", {0xcU, 0U, 0U, 0U, 0U}, 0x1, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, HVABI_RELEASE(6, 1), 0xcU, 2, HVABI_BY_RELEASE, 3, kvm_arguments + 18, "", 0, 0, kvm_status_lists + 7, 3, NULL, 0, kvm_needs + 4, 1},
	{"vendor_hyp.features", {0U, 0U, 0x86000000U, 0U, 0U}, 0x4, HVABI_ARCH_ARM64, HVABI_RELEASE(6, 1), 0x86000000U, 3, HVABI_BY_RELEASE, 0, NULL, "smccc", 32, 0, NULL, 0, NULL, 0, NULL, 0},
	{"vendor_hyp.ptp", {0U, 0U, 0x86000001U, 0U, 0U}, 0x4, HVABI_ARCH_ARM64, HVABI_RELEASE(6, 1), 0x86000001U, 3, HVABI_BY_RELEASE, 1, kvm_arguments + 21, "smccc", 32, 0, NULL, 0, NULL, 0, NULL, 0},
	{"vendor_hyp.call_uid", {0U, 0U, 0x8600ff01U, 0U, 0U}, 0x4, HVABI_ARCH_ARM64, HVABI_RELEASE(6, 1), 0x8600ff01U, 3, HVABI_BY_RELEASE, 0, NULL, "smccc", 32, 0, NULL, 0, NULL, 0, NULL, 0},
	{"vendor_hyp.pv_time_features", {0U, 0U, 0xc5000020U, 0U, 0U}, 0x4, HVABI_ARCH_ARM64, HVABI_RELEASE(5, 10), 0xc5000020U, 3, HVABI_BY_FAMILY, 1, kvm_arguments + 22, "smccc", 64, 0, NULL, 0, NULL, 0, NULL, 0},
	{"vendor_hyp.pv_time_st", {0U, 0U, 0xc5000021U, 0U, 0U}, 0x4, HVABI_ARCH_ARM64, HVABI_RELEASE(5, 10), 0xc5000021U, 3, HVABI_BY_FAMILY, 0, NULL, "smccc", 64, 0, NULL, 0, NULL, 0, NULL, 0},
	{"vendor_hyp.hyp_meminfo", {0U, 0U, 0xc6000002U, 0U, 0U}, 0x4, HVABI_ARCH_ARM64, HVABI_RELEASE(6, 12), 0xc6000002U, 3, HVABI_BY_RELEASE, 3, kvm_arguments + 23, "smccc", 64, 0, NULL, 0, NULL, 0, NULL, 0},
	{"vendor_hyp.mem_share", {0U, 0U, 0xc6000003U, 0U, 0U}, 0x4, HVABI_ARCH_ARM64, HVABI_RELEASE(6, 12), 0xc6000003U, 3, HVABI_BY_RELEASE, 3, kvm_arguments + 26, "smccc", 64, 0, NULL, 0, NULL, 0, NULL, 0},
	{"vendor_hyp.mem_unshare", {0U, 0U, 0xc6000004U, 0U, 0U}, 0x4, HVABI_ARCH_ARM64, HVABI_RELEASE(6, 12), 0xc6000004U, 3, HVABI_BY_RELEASE, 3, kvm_arguments + 26, "smccc", 64, 0, NULL, 0, NULL, 0, NULL, 0},
	{"vendor_hyp.mmio_guard", {0U, 0U, 0xc6000007U, 0U, 0U}, 0x4, HVABI_ARCH_ARM64, HVABI_RELEASE(6, 12), 0xc6000007U, 3, HVABI_BY_RELEASE, 3, kvm_arguments + 26, "smccc", 64, 0, NULL, 0, NULL, 0, NULL, 0},
};

static const struct hvabi_case kvm_case_table[] = {
	/* hc.vapic_poll_irq.answers */ {NULL, kvm_status_lists, 1, {HVABI_VALUE_EQUALS, 0xffffffffffffffffULL, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.mmu_op.no-operations */ {kvm_values, kvm_status_lists, 1, {HVABI_VALUE_EQUALS, 0xffffffffffffffffULL, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.kick_cpu.self */ {kvm_values + 3, kvm_status_lists, 1, {HVABI_VALUE_EQUALS, 0xffffffffffffffffULL, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.kick_cpu.no-such-cpu */ {kvm_values + 5, kvm_status_lists, 1, {HVABI_VALUE_EQUALS, 0xffffffffffffffffULL, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.clock_pairing.wall-clock */ {kvm_values + 7, kvm_status_lists + 10, 2, {HVABI_VALUE_ANY, 0, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.clock_pairing.no-such-clock */ {kvm_values + 9, kvm_status_lists + 12, 1, {HVABI_VALUE_ANY, 0, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.clock_pairing.largest-clock */ {kvm_values + 11, kvm_status_lists + 12, 1, {HVABI_VALUE_ANY, 0, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.clock_pairing.no-memory */ {kvm_values + 13, kvm_status_lists + 13, 2, {HVABI_VALUE_ANY, 0, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.send_ipi.nobody */ {kvm_values + 15, kvm_status_lists, 1, {HVABI_VALUE_EQUALS, 0xffffffffffffffffULL, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.send_ipi.no-such-cpu */ {kvm_values + 19, kvm_status_lists, 1, {HVABI_VALUE_EQUALS, 0xffffffffffffffffULL, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.send_ipi.beyond-the-last-cpu */ {kvm_values + 23, kvm_status_lists, 1, {HVABI_VALUE_EQUALS, 0xffffffffffffffffULL, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.send_ipi.wrapping-set */ {kvm_values + 27, kvm_status_lists, 1, {HVABI_VALUE_EQUALS, 0xffffffffffffffffULL, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.send_ipi.remote-read */ {kvm_values + 31, kvm_status_lists, 1, {HVABI_VALUE_EQUALS, 0xffffffffffffffffULL, {1U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.send_ipi.logical-destination */ {kvm_values + 35, kvm_status_lists + 15, 1, {HVABI_VALUE_ANY, 0, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.send_ipi.shorthand-self */ {kvm_values + 39, kvm_status_lists + 15, 1, {HVABI_VALUE_ANY, 0, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.send_ipi.shorthand-all */ {kvm_values + 43, kvm_status_lists + 15, 1, {HVABI_VALUE_ANY, 0, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.send_ipi.shorthand-others */ {kvm_values + 47, kvm_status_lists + 15, 1, {HVABI_VALUE_ANY, 0, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.sched_yield.self */ {kvm_values + 51, kvm_status_lists, 1, {HVABI_VALUE_EQUALS, 0xffffffffffffffffULL, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.sched_yield.no-such-cpu */ {kvm_values + 52, kvm_status_lists, 1, {HVABI_VALUE_EQUALS, 0xffffffffffffffffULL, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.map_gpa_range.plaintext */ {kvm_values + 53, kvm_status_lists, 1, {HVABI_VALUE_EQUALS, 0xffffffffffffffffULL, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.map_gpa_range.encrypted */ {kvm_values + 56, kvm_status_lists, 1, {HVABI_VALUE_EQUALS, 0xffffffffffffffffULL, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.map_gpa_range.plaintext-again */ {kvm_values + 53, kvm_status_lists, 1, {HVABI_VALUE_EQUALS, 0xffffffffffffffffULL, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.map_gpa_range.unaligned */ {kvm_values + 59, kvm_status_lists + 15, 1, {HVABI_VALUE_ANY, 0, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.map_gpa_range.no-pages */ {kvm_values + 62, kvm_status_lists + 15, 1, {HVABI_VALUE_ANY, 0, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.map_gpa_range.wrapping-range */ {kvm_values + 65, kvm_status_lists + 15, 1, {HVABI_VALUE_ANY, 0, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
	/* hc.map_gpa_range.reserved-attribute */ {kvm_values + 68, kvm_status_lists + 15, 1, {HVABI_VALUE_ANY, 0, {0U, HVABI_CONST}, 0, 0}, 0, 0, NULL, NULL},
};

static const struct hvabi_test kvm_test_table[] = {
	{"hc.mmu_op.refused-without-mmu_op", HVABI_TEST_WITHOUT, 7, 1, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 0},
	{"hc.kick_cpu.refused-without-pv_unhalt", HVABI_TEST_WITHOUT, 8, 3, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 1},
	{"hc.send_ipi.refused-without-pv_send_ipi", HVABI_TEST_WITHOUT, 10, 12, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 2},
	{"hc.sched_yield.refused-without-pv_sched_yield", HVABI_TEST_WITHOUT, 11, 18, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 3},
	{"hc.map_gpa_range.refused-without-hc_map_gpa_range", HVABI_TEST_WITHOUT, 12, 21, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 4},
	{"epapr.refuses-unused-number", HVABI_TEST_UNUSED, HVABI_NO_INDEX, HVABI_NO_INDEX, {0U, 0x2a0005U, 0U, 0U, 0U}, 0x2, 1, HVABI_ARCH_PPC64, 5},
	{"hc.vapic_poll_irq.answers", HVABI_TEST_CASE, 6, 0, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.vapic_poll_irq.presence", HVABI_TEST_PRESENCE, 6, 0, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.vapic_poll_irq.registers", HVABI_TEST_REGISTERS, 6, 0, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.mmu_op.no-operations", HVABI_TEST_CASE, 7, 1, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.mmu_op.presence", HVABI_TEST_PRESENCE, 7, 1, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.mmu_op.registers", HVABI_TEST_REGISTERS, 7, 1, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.kick_cpu.self", HVABI_TEST_CASE, 8, 2, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.kick_cpu.no-such-cpu", HVABI_TEST_CASE, 8, 3, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.kick_cpu.presence", HVABI_TEST_PRESENCE, 8, 3, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.kick_cpu.registers", HVABI_TEST_REGISTERS, 8, 3, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.clock_pairing.wall-clock", HVABI_TEST_CASE, 9, 4, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64, 5},
	{"hc.clock_pairing.no-such-clock", HVABI_TEST_CASE, 9, 5, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64, 5},
	{"hc.clock_pairing.largest-clock", HVABI_TEST_CASE, 9, 6, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64, 5},
	{"hc.clock_pairing.no-memory", HVABI_TEST_CASE, 9, 7, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64, 5},
	{"hc.clock_pairing.presence", HVABI_TEST_PRESENCE, 9, 4, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64, 5},
	{"hc.clock_pairing.registers", HVABI_TEST_REGISTERS, 9, 4, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64, 5},
	{"hc.send_ipi.nobody", HVABI_TEST_CASE, 10, 8, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.send_ipi.no-such-cpu", HVABI_TEST_CASE, 10, 9, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.send_ipi.beyond-the-last-cpu", HVABI_TEST_CASE, 10, 10, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.send_ipi.wrapping-set", HVABI_TEST_CASE, 10, 11, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.send_ipi.remote-read", HVABI_TEST_CASE, 10, 12, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.send_ipi.logical-destination", HVABI_TEST_CASE, 10, 13, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.send_ipi.shorthand-self", HVABI_TEST_CASE, 10, 14, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.send_ipi.shorthand-all", HVABI_TEST_CASE, 10, 15, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.send_ipi.shorthand-others", HVABI_TEST_CASE, 10, 16, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.send_ipi.presence", HVABI_TEST_PRESENCE, 10, 12, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.send_ipi.registers", HVABI_TEST_REGISTERS, 10, 12, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.sched_yield.self", HVABI_TEST_CASE, 11, 17, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.sched_yield.no-such-cpu", HVABI_TEST_CASE, 11, 18, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.sched_yield.presence", HVABI_TEST_PRESENCE, 11, 18, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.sched_yield.registers", HVABI_TEST_REGISTERS, 11, 18, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.map_gpa_range.plaintext", HVABI_TEST_CASE, 12, 19, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.map_gpa_range.encrypted", HVABI_TEST_CASE, 12, 20, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.map_gpa_range.plaintext-again", HVABI_TEST_CASE, 12, 21, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.map_gpa_range.unaligned", HVABI_TEST_CASE, 12, 22, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.map_gpa_range.no-pages", HVABI_TEST_CASE, 12, 23, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.map_gpa_range.wrapping-range", HVABI_TEST_CASE, 12, 24, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.map_gpa_range.reserved-attribute", HVABI_TEST_CASE, 12, 25, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.map_gpa_range.presence", HVABI_TEST_PRESENCE, 12, 21, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.map_gpa_range.registers", HVABI_TEST_REGISTERS, 12, 21, {0U, 0U, 0U, 0U, 0U}, 0x0, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
	{"hc.refuses-unused-number", HVABI_TEST_UNUSED, HVABI_NO_INDEX, HVABI_NO_INDEX, {0xdU, 0U, 0U, 0U, 0U}, 0x1, 2, HVABI_ARCH_X86_64 | HVABI_ARCH_I386, 5},
};

static const struct hvabi_status kvm_status_table[] = {
	{0, "success", 0},
	{-1, "eperm", 0},
	{-7, "e2big", 0},
	{12, "ev_unimplemented", 1},
	{-14, "efault", 0},
	{-22, "einval", 0},
	{-95, "eopnotsupp", 0},
	{-1000, "enosys", 1},
};

static const struct hvabi_feature kvm_feature_table[] = {
	{"clocksource", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 0, 1, 1, kvm_unless},
	{"nop_io_delay", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 1, 1, 1, kvm_unless},
	{"mmu_op", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 2, 1, 1, kvm_unless},
	{"clocksource2", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 3, 1, 1, kvm_unless},
	{"async_pf", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 4, 1, 1, kvm_unless},
	{"steal_time", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 5, 1, 1, kvm_unless},
	{"pv_eoi", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 6, 1, 1, kvm_unless},
	{"pv_unhalt", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 7, 1, 1, kvm_unless},
	{"pv_tlb_flush", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 9, 1, 1, kvm_unless},
	{"async_pf_vmexit", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 10, 1, 1, kvm_unless},
	{"pv_send_ipi", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 11, 1, 1, kvm_unless},
	{"poll_control", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 12, 1, 1, kvm_unless},
	{"pv_sched_yield", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 13, 1, 1, kvm_unless},
	{"async_pf_int", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 14, 1, 1, kvm_unless},
	{"msi_ext_dest_id", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 15, 1, 1, kvm_unless},
	{"hc_map_gpa_range", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 16, 1, 1, kvm_unless},
	{"migration_control", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 17, 1, 1, kvm_unless},
	{"clocksource_stable", HVABI_FROM_CPUID, 0, 1, 0u, HVABI_NO_INDEX, 24, 1, 1, kvm_unless},
	{"realtime", HVABI_FROM_CPUID, 3, 1, 0u, HVABI_NO_INDEX, 0, 1, 1, kvm_unless},
	{"magic_page", HVABI_FROM_WORDS, 0, 0, 0u, HVABI_NO_INDEX, 0, 0, 0, NULL},
};

static const struct hvabi_vm kvm_vm_table[] = {
	{"without-mmu_op", 2},
	{"without-pv_unhalt", 7},
	{"without-pv_send_ipi", 10},
	{"without-pv_sched_yield", 12},
	{"without-hc_map_gpa_range", 15},
	{"all", HVABI_NO_INDEX},
};

static const uint32_t kvm_signatures[][3] = {
	{0x4b4d564bu, 0x564b4d56u, 0x0000004du},
};

/* The machines that these tests run in, for a host that makes them. */
#if !defined(_WIN32) && !defined(__APPLE__)
__asm__(".pushsection .note.hvabi.vms,\"\",@note\n\t.balign 4\n\t"
	".4byte 6, 269, 2\n"
	"\t.asciz \"hvabi\"\n\t.balign 4\n"
	"\t.ascii \"vm without-mmu_op clear 0x40000001.0 eax 0x4\\n\"\n"
	"\t.ascii \"vm without-pv_unhalt clear 0x40000001.0 eax 0x80\\n\"\n"
	"\t.ascii \"vm without-pv_send_ipi clear 0x40000001.0 eax 0x800\\n\"\n"
	"\t.ascii \"vm without-pv_sched_yield clear 0x40000001.0 eax 0x2000\\n\"\n"
	"\t.ascii \"vm without-hc_map_gpa_range clear 0x40000001.0 eax 0x10000\\n\"\n"
	"\t.ascii \"vm all\\n\"\n"
	"\t.byte 0\n\t.balign 4\n\t.popsection");
#endif

#ifdef __cplusplus
extern "C" {
#endif
extern const struct hvabi_abi kvm_conformance;
#ifdef __cplusplus
}
#endif

const struct hvabi_abi kvm_conformance = {
	"kvm", "6.12",
	"e83a21b82613d3c6dcf97ff2dc2a47bdccf51860b39b1bd2fe5d2c72913f677e",
	HVABI_RELEASE(6, 12),
	5, 0, 1,
	kvm_carrier_table,
	kvm_convention_table,
	kvm_family_table,
	kvm_call_table,
	kvm_case_table,
	kvm_test_table,
	kvm_status_table,
	kvm_feature_table,
	NULL,
	NULL,
	NULL,
	kvm_vm_table,
	kvm_signatures,
	5, 4, 22, 26, 47, 8, 20, 0, 0, 0, 6, 1,
	{HVABI_NO_INDEX, HVABI_NO_INDEX, 0, 0, 0, 0, 0, NULL, 0, 0, 0},
	-1000,
};
