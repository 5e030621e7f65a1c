/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Linux KVM paravirtual interface (kvm), release 7.2: names and decoding.
 *
 * Written by `hvabi generate kvm` from spec/kvm; changes made here are lost.
 * Spec hash: e7621e88f8161f0c692e3729ee226723f6268d4a802ea88dbf2ff82267a50b72
 */
#include "kvm_names.h"
#include "hvabi_names.h"

static const struct hvabi_name_value value_table[] = {
	{.number = 0U, .name = "wallclock"},
	{.number = 0xffU, .name = "vector"},
	{.number = 0x700U, .name = "delivery_mode", .low = 8},
	{.number = 0x800U, .name = "logical", .low = 11},
	{.number = 0x4000U, .name = "level", .low = 14},
	{.number = 0x8000U, .name = "trigger", .low = 15},
	{.number = 0xc0000U, .name = "shorthand", .low = 18},
	{.number = 0xfU, .name = "page_size"},
	{.number = 0x10U, .name = "encrypted", .low = 4},
	{.number = 1U, .name = "not_mapped_nx"},
	{.number = 0U, .name = "virtual"},
	{.number = 1U, .name = "physical"},
};

static const struct hvabi_name_argument argument_table[] = {
	{.name = "address"},
	{.name = "subchannel"},
	{.name = "queue"},
	{.name = "cookie"},
	{.name = "bytes"},
	{.name = "address_low"},
	{.name = "address_high"},
	{.name = "flags"},
	{.name = "apic_id"},
	{.name = "address"},
	{.name = "clock_type", .values = value_table, .nvalues = 1, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "bitmap_low"},
	{.name = "bitmap_high"},
	{.name = "lowest"},
	{.name = "icr", .values = value_table + 1, .nvalues = 6, .kind = HVABI_AS_FLAGS},
	{.name = "apic_id"},
	{.name = "address"},
	{.name = "pages"},
	{.name = "attributes", .values = value_table + 7, .nvalues = 2, .kind = HVABI_AS_FLAGS},
	{.name = "real"},
	{.name = "effective", .values = value_table + 9, .nvalues = 1, .kind = HVABI_AS_FLAGS},
	{.name = "counter", .values = value_table + 10, .nvalues = 2, .width = 32, .kind = HVABI_AS_ENUM},
	{.name = "function"},
	{.name = "reserved1"},
	{.name = "reserved2"},
	{.name = "reserved3"},
	{.name = "address"},
	{.name = "reserved2"},
	{.name = "reserved3"},
	{.name = "index"},
	{.name = "reserved2"},
	{.name = "reserved3"},
};

static const struct hvabi_name_call call_table[] = {
	{.id = HVABI_ID(0U, 0U, 0U, 0x500U, 0U), .name = "diag500.virtio_notify", .args = argument_table,
	 .nargs = 1},
	{.id = HVABI_ID(0U, 0U, 0U, 0x500U, 1U), .name = "diag500.virtio_reset", .args = argument_table,
	 .nargs = 1},
	{.id = HVABI_ID(0U, 0U, 0U, 0x500U, 2U), .name = "diag500.virtio_set_status", .args = argument_table,
	 .nargs = 1},
	{.id = HVABI_ID(0U, 0U, 0U, 0x500U, 3U), .name = "diag500.virtio_ccw_notify",
	 .args = argument_table + 1, .nargs = 3},
	{.id = HVABI_ID(0U, 0U, 0U, 0x500U, 4U), .name = "diag500.storage_limit"},
	{.id = HVABI_ID(1U, 0U, 0U, 0U, 0U), .name = "hc.vapic_poll_irq"},
	{.id = HVABI_ID(2U, 0U, 0U, 0U, 0U), .name = "hc.mmu_op", .args = argument_table + 4, .nargs = 3},
	{.id = HVABI_ID(5U, 0U, 0U, 0U, 0U), .name = "hc.kick_cpu", .args = argument_table + 7, .nargs = 2},
	{.id = HVABI_ID(9U, 0U, 0U, 0U, 0U), .name = "hc.clock_pairing", .args = argument_table + 9, .nargs = 2},
	{.id = HVABI_ID(0xaU, 0U, 0U, 0U, 0U), .name = "hc.send_ipi", .args = argument_table + 11, .nargs = 4},
	{.id = HVABI_ID(0xbU, 0U, 0U, 0U, 0U), .name = "hc.sched_yield", .args = argument_table + 15,
	 .nargs = 1},
	{.id = HVABI_ID(0xcU, 0U, 0U, 0U, 0U), .name = "hc.map_gpa_range", .args = argument_table + 16,
	 .nargs = 3},
	{.id = HVABI_ID(0U, 0x2a0003U, 0U, 0U, 0U), .name = "epapr.features"},
	{.id = HVABI_ID(0U, 0x2a0004U, 0U, 0U, 0U), .name = "epapr.ppc_map_magic_page",
	 .args = argument_table + 19, .nargs = 2},
	{.id = HVABI_ID(0U, 0U, 0x86000000U, 0U, 0U), .name = "vendor_hyp.features"},
	{.id = HVABI_ID(0U, 0U, 0x86000001U, 0U, 0U), .name = "vendor_hyp.ptp", .args = argument_table + 21,
	 .nargs = 1},
	{.id = HVABI_ID(0U, 0U, 0x8600ff01U, 0U, 0U), .name = "vendor_hyp.call_uid"},
	{.id = HVABI_ID(0U, 0U, 0xc5000020U, 0U, 0U), .name = "vendor_hyp.pv_time_features",
	 .args = argument_table + 22, .nargs = 1},
	{.id = HVABI_ID(0U, 0U, 0xc5000021U, 0U, 0U), .name = "vendor_hyp.pv_time_st"},
	{.id = HVABI_ID(0U, 0U, 0xc6000002U, 0U, 0U), .name = "vendor_hyp.hyp_meminfo",
	 .args = argument_table + 23, .nargs = 3},
	{.id = HVABI_ID(0U, 0U, 0xc6000003U, 0U, 0U), .name = "vendor_hyp.mem_share",
	 .args = argument_table + 26, .nargs = 3},
	{.id = HVABI_ID(0U, 0U, 0xc6000004U, 0U, 0U), .name = "vendor_hyp.mem_unshare",
	 .args = argument_table + 26, .nargs = 3},
	{.id = HVABI_ID(0U, 0U, 0xc6000007U, 0U, 0U), .name = "vendor_hyp.mmio_guard",
	 .args = argument_table + 26, .nargs = 3},
	{.id = HVABI_ID(0U, 0U, 0xc6000040U, 0U, 0U), .name = "vendor_hyp.discover_impl_ver"},
	{.id = HVABI_ID(0U, 0U, 0xc6000041U, 0U, 0U), .name = "vendor_hyp.discover_impl_cpus",
	 .args = argument_table + 29, .nargs = 3},
};

static const struct hvabi_name_field field_table[] = {
	{.mask = 0xffffffff00000000ULL, .name = "high", .low = 32, .carrier = 4, .kind = HVABI_FIELD_RESERVED},
	{.mask = 0xffffffff00000000ULL, .name = "high", .low = 32, .kind = HVABI_FIELD_RESERVED},
};

static const struct hvabi_name_layout layout_table[] = {
	{.identity = HVABI_ID(0U, 0U, 0U, 0xffffU, 0xffffffffU), .calls = call_table, .ncalls = 5,
	 .fields = field_table, .nfields = 1, .call = {.mask = 0xffffffffU, .carrier = 4}},
	{.identity = HVABI_ID(0xffffffffU, 0U, 0U, 0U, 0U), .calls = call_table + 5, .ncalls = 7,
	 .fields = field_table + 1, .nfields = 1, .call = {.mask = 0xffffffffU}},
	{.identity = HVABI_ID(0U, 0xffffffffU, 0U, 0U, 0U), .calls = call_table + 12, .ncalls = 2,
	 .call = {.mask = 0xffffU, .carrier = 1}},
	{.identity = HVABI_ID(0U, 0U, 0xffffffffU, 0U, 0U), .calls = call_table + 14, .ncalls = 11,
	 .call = {.mask = 0xffffffffU, .carrier = 2}},
};

static const struct hvabi_name_status status_table[] = {
	{.number = 0, .name = "success"},
	{.number = -1, .name = "eperm"},
	{.number = -7, .name = "e2big"},
	{.number = 12, .name = "ev_unimplemented"},
	{.number = -14, .name = "efault"},
	{.number = -22, .name = "einval"},
	{.number = -95, .name = "eopnotsupp"},
	{.number = -1000, .name = "enosys"},
};

static const struct hvabi_names names = {
	.layouts = layout_table,
	.nlayouts = 4,
	.statuses = status_table,
	.nstatuses = 8,
	.ncarriers = 5,
	.ordinary = 1,
};

const char *kvm_call_name(uint64_t number_, uint32_t token, uint32_t function, uint16_t code, uint64_t subcode)
{
	return hvabi_call_name(&names, HVABI_ID(number_, token, function, code, subcode));
}

const char *kvm_status_name(int64_t status)
{
	return hvabi_status_name(&names, status);
}

size_t kvm_format_call(char *buffer, size_t size, uint64_t number_, uint32_t token, uint32_t function,
		uint16_t code, uint64_t subcode, const uint64_t *args)
{
	return hvabi_format_call(&names, buffer, size, HVABI_ID(number_, token, function, code, subcode), args);
}
