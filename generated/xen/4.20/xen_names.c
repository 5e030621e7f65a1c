/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Xen hypercalls (xen), release 4.20: names and decoding.
 *
 * Written by `hvabi generate xen` from spec/xen; changes made here are lost.
 * Spec hash: 41a3f40e6a17a61e02ee04d38a778ebbea67e2ccbd71901d4b131506a5c761b5
 */
#include "xen_names.h"

#define CARRIERS 4
#define LAYOUTS 9
#define ORDINARY_LAYOUT 5	/* what an unknown id is taken apart by */

enum value_kind { VALUE_HEX, VALUE_SIGNED, VALUE_ENUM, VALUE_FLAGS };
enum field_kind { FIELD_HINT, FIELD_RESERVED, FIELD_OTHER };

/* A value of an enum, or a mask of flags and how far it is shifted. The last of a list has no name. */
struct name_value {
	uint64_t number;
	uint8_t low;
	const char *name;
};

struct name_argument {
	const char *name;
	const struct name_value *values;
	uint8_t width;
	uint8_t kind;
};

struct name_call {
	uint64_t id[CARRIERS];
	const char *name;
	const struct name_argument *args;
	uint8_t nargs;
};

struct name_family {
	uint64_t number;
	uint8_t layout;
	const char *name;
};

/* A field that is no part of a call's identity. */
struct name_field {
	uint64_t mask;
	uint64_t must;
	uint8_t low;
	uint8_t carrier;
	uint8_t kind;
	const char *name;
};

struct name_annotation {
	uint64_t mask;
	uint8_t carrier;
	const char *name;
};

struct name_status {
	int64_t number;
	const char *name;
};

/* Where an id has a number; mask 0: nowhere. */
struct name_number {
	uint64_t mask;
	uint8_t low;
	uint8_t carrier;
};

struct name_layout {
	uint64_t identity[CARRIERS];
	uint32_t first_call, ncalls;
	uint32_t first_field, nfields;
	struct name_number family, call;
};

static const struct name_value value_table[] = {
	{0U, 0, "segments_4gb"},
	{1U, 0, "segments_4gb_notify"},
	{2U, 0, "writable_pagetables"},
	{3U, 0, "pae_extended_cr3"},
	{4U, 0, "architectural_iopl"},
	{5U, 0, "runstate_update_flag"},
	{0x20U, 0, "m2p_strict"},
	{0, 0, NULL},
	{0xffffU, 0, "fd"},
	{0xffff0000U, 16, "pfd"},
	{0, 0, NULL},
	{1U, 0, "tlb_flush"},
	{2U, 1, "invlpg"},
	{4U, 2, "all"},
	{0, 0, NULL},
	{0x7ff0U, 0, "self"},
	{0x7ff1U, 0, "io"},
	{0x7ff2U, 0, "xen"},
	{0x7ff3U, 0, "cow"},
	{0x7ff4U, 0, "invalid"},
	{0x7fffU, 0, "idle"},
	{0, 0, NULL},
	{0U, 0, "fs"},
	{1U, 0, "gs_user"},
	{2U, 0, "gs_kernel"},
	{3U, 0, "gs_user_sel"},
	{0, 0, NULL},
	{0, 0, NULL},
};

static const struct name_argument argument_table[] = {
	{"op", NULL, 64, VALUE_HEX},
	{"arg", NULL, 64, VALUE_HEX},
	{"count", NULL, 32, VALUE_HEX},
	{"buffer", NULL, 64, VALUE_HEX},
	{"type", value_table, 32, VALUE_ENUM},
	{"vcpuid", NULL, 32, VALUE_HEX},
	{"extra_args", NULL, 64, VALUE_HEX},
	{"arg", NULL, 64, VALUE_HEX},
	{"start_info", NULL, 64, VALUE_HEX},
	{"ring", NULL, 64, VALUE_HEX},
	{"gfns", NULL, 64, VALUE_HEX},
	{"npages", NULL, 64, VALUE_HEX},
	{"flags", NULL, 64, VALUE_HEX},
	{"ring", NULL, 64, VALUE_HEX},
	{"unused", NULL, 64, VALUE_HEX},
	{"unused_2", NULL, 64, VALUE_HEX},
	{"unused_3", NULL, 64, VALUE_HEX},
	{"addresses", NULL, 64, VALUE_HEX},
	{"iovs", NULL, 64, VALUE_HEX},
	{"niov", NULL, 64, VALUE_HEX},
	{"message_type", NULL, 64, VALUE_HEX},
	{"rings", NULL, 64, VALUE_HEX},
	{"unused", NULL, 64, VALUE_HEX},
	{"unused_2", NULL, 64, VALUE_HEX},
	{"unused_3", NULL, 64, VALUE_HEX},
	{"path", NULL, 64, VALUE_HEX},
	{"path_length", NULL, 64, VALUE_HEX},
	{"buffer", NULL, 64, VALUE_HEX},
	{"size", NULL, 64, VALUE_HEX},
	{"args", NULL, 64, VALUE_HEX},
	{"count", NULL, 32, VALUE_HEX},
	{"traps", NULL, 64, VALUE_HEX},
	{"reqs", NULL, 64, VALUE_HEX},
	{"count", NULL, 32, VALUE_HEX},
	{"done", NULL, 64, VALUE_HEX},
	{"foreigndom", value_table + 8, 32, VALUE_FLAGS},
	{"frames", NULL, 64, VALUE_HEX},
	{"entries", NULL, 32, VALUE_HEX},
	{"ss", NULL, 64, VALUE_HEX},
	{"esp", NULL, 64, VALUE_HEX},
	{"event_address", NULL, 64, VALUE_HEX},
	{"failsafe_address", NULL, 64, VALUE_HEX},
	{"syscall_address", NULL, 64, VALUE_HEX},
	{"set", NULL, 32, VALUE_SIGNED},
	{"cmd", NULL, 32, VALUE_SIGNED},
	{"arg", NULL, 64, VALUE_HEX},
	{"reg", NULL, 32, VALUE_SIGNED},
	{"value", NULL, 64, VALUE_HEX},
	{"reg", NULL, 32, VALUE_SIGNED},
	{"pa", NULL, 64, VALUE_HEX},
	{"desc", NULL, 64, VALUE_HEX},
	{"calls", NULL, 64, VALUE_HEX},
	{"nr_calls", NULL, 64, VALUE_HEX},
	{"va", NULL, 64, VALUE_HEX},
	{"val", NULL, 64, VALUE_HEX},
	{"flags", value_table + 11, 64, VALUE_FLAGS},
	{"timeout", NULL, 64, VALUE_SIGNED},
	{"uop", NULL, 64, VALUE_HEX},
	{"va", NULL, 64, VALUE_HEX},
	{"val", NULL, 64, VALUE_HEX},
	{"flags", value_table + 11, 64, VALUE_FLAGS},
	{"domid", value_table + 15, 16, VALUE_ENUM},
	{"which", value_table + 22, 32, VALUE_ENUM},
	{"base", NULL, 64, VALUE_HEX},
	{"uops", NULL, 64, VALUE_HEX},
	{"count", NULL, 32, VALUE_HEX},
	{"done", NULL, 64, VALUE_HEX},
	{"foreigndom", NULL, 32, VALUE_HEX},
	{"domid", value_table + 15, 16, VALUE_ENUM},
	{"nr_bufs", NULL, 32, VALUE_HEX},
	{"bufs", NULL, 64, VALUE_HEX},
	{NULL, value_table, 0, 0},
};

/* Sorted by id within each layout. */
static const struct name_call call_table[] = {
	{{7U, 0U, 0x11U, 0x3000001U}, "platform.settime32", argument_table, 1},
	{{7U, 0U, 0x1fU, 0x3000001U}, "platform.add_memtype", argument_table, 1},
	{{7U, 0U, 0x20U, 0x3000001U}, "platform.del_memtype", argument_table, 1},
	{{7U, 0U, 0x21U, 0x3000001U}, "platform.read_memtype", argument_table, 1},
	{{7U, 0U, 0x23U, 0x3000001U}, "platform.microcode_update", argument_table, 1},
	{{7U, 0U, 0x27U, 0x3000001U}, "platform.platform_quirk", argument_table, 1},
	{{7U, 0U, 0x30U, 0x3000001U}, "platform.get_cpu_version", argument_table, 1},
	{{7U, 0U, 0x31U, 0x3000001U}, "platform.efi_runtime_call", argument_table, 1},
	{{7U, 0U, 0x32U, 0x3000001U}, "platform.firmware_info", argument_table, 1},
	{{7U, 0U, 0x33U, 0x3000001U}, "platform.enter_acpi_sleep", argument_table, 1},
	{{7U, 0U, 0x34U, 0x3000001U}, "platform.change_freq", argument_table, 1},
	{{7U, 0U, 0x35U, 0x3000001U}, "platform.getidletime", argument_table, 1},
	{{7U, 0U, 0x36U, 0x3000001U}, "platform.set_processor_pminfo", argument_table, 1},
	{{7U, 0U, 0x37U, 0x3000001U}, "platform.get_cpuinfo", argument_table, 1},
	{{7U, 0U, 0x38U, 0x3000001U}, "platform.cpu_online", argument_table, 1},
	{{7U, 0U, 0x39U, 0x3000001U}, "platform.cpu_offline", argument_table, 1},
	{{7U, 0U, 0x3aU, 0x3000001U}, "platform.cpu_hotadd", argument_table, 1},
	{{7U, 0U, 0x3bU, 0x3000001U}, "platform.mem_hotadd", argument_table, 1},
	{{7U, 0U, 0x3cU, 0x3000001U}, "platform.core_parking", argument_table, 1},
	{{7U, 0U, 0x3dU, 0x3000001U}, "platform.resource_op", argument_table, 1},
	{{7U, 0U, 0x3eU, 0x3000001U}, "platform.settime64", argument_table, 1},
	{{7U, 0U, 0x3fU, 0x3000001U}, "platform.get_symbol", argument_table, 1},
	{{7U, 0U, 0x40U, 0x3000001U}, "platform.get_dom0_console", argument_table, 1},
	{{7U, 0U, 0x41U, 0x3000001U}, "platform.get_ucode_revision", argument_table, 1},
	{{7U, 0U, 0x42U, 0x3000001U}, "platform.microcode_update2", argument_table, 1},
	{{0x1bU, 0U, 1U, 1U}, "xsm.load", argument_table, 1},
	{{0x1bU, 0U, 2U, 1U}, "xsm.getenforce", argument_table, 1},
	{{0x1bU, 0U, 3U, 1U}, "xsm.setenforce", argument_table, 1},
	{{0x1bU, 0U, 4U, 1U}, "xsm.context_to_sid", argument_table, 1},
	{{0x1bU, 0U, 5U, 1U}, "xsm.sid_to_context", argument_table, 1},
	{{0x1bU, 0U, 6U, 1U}, "xsm.access", argument_table, 1},
	{{0x1bU, 0U, 7U, 1U}, "xsm.create", argument_table, 1},
	{{0x1bU, 0U, 8U, 1U}, "xsm.relabel", argument_table, 1},
	{{0x1bU, 0U, 9U, 1U}, "xsm.user", argument_table, 1},
	{{0x1bU, 0U, 0xaU, 1U}, "xsm.policyvers", argument_table, 1},
	{{0x1bU, 0U, 0xbU, 1U}, "xsm.getbool", argument_table, 1},
	{{0x1bU, 0U, 0xcU, 1U}, "xsm.setbool", argument_table, 1},
	{{0x1bU, 0U, 0xdU, 1U}, "xsm.commitbools", argument_table, 1},
	{{0x1bU, 0U, 0xeU, 1U}, "xsm.mls", argument_table, 1},
	{{0x1bU, 0U, 0xfU, 1U}, "xsm.disable", argument_table, 1},
	{{0x1bU, 0U, 0x10U, 1U}, "xsm.getavc_threshold", argument_table, 1},
	{{0x1bU, 0U, 0x11U, 1U}, "xsm.setavc_threshold", argument_table, 1},
	{{0x1bU, 0U, 0x12U, 1U}, "xsm.avc_hashstats", argument_table, 1},
	{{0x1bU, 0U, 0x13U, 1U}, "xsm.avc_cachestats", argument_table, 1},
	{{0x1bU, 0U, 0x14U, 1U}, "xsm.member", argument_table, 1},
	{{0x1bU, 0U, 0x15U, 1U}, "xsm.add_ocontext", argument_table, 1},
	{{0x1bU, 0U, 0x16U, 1U}, "xsm.del_ocontext", argument_table, 1},
	{{0x1bU, 0U, 0x17U, 1U}, "xsm.get_peer_sid", argument_table, 1},
	{{0x1bU, 0U, 0x18U, 1U}, "xsm.relabel_domain", argument_table, 1},
	{{0x1bU, 0U, 0x19U, 1U}, "xsm.devicetree_label", argument_table, 1},
	{{0x23U, 0U, 1U, 0x15U}, "sysctl.readconsole", argument_table, 1},
	{{0x23U, 0U, 2U, 0x15U}, "sysctl.tbuf_op", argument_table, 1},
	{{0x23U, 0U, 3U, 0x15U}, "sysctl.physinfo", argument_table, 1},
	{{0x23U, 0U, 4U, 0x15U}, "sysctl.sched_id", argument_table, 1},
	{{0x23U, 0U, 5U, 0x15U}, "sysctl.perfc_op", argument_table, 1},
	{{0x23U, 0U, 6U, 0x15U}, "sysctl.getdomaininfolist", argument_table, 1},
	{{0x23U, 0U, 7U, 0x15U}, "sysctl.debug_keys", argument_table, 1},
	{{0x23U, 0U, 8U, 0x15U}, "sysctl.getcpuinfo", argument_table, 1},
	{{0x23U, 0U, 9U, 0x15U}, "sysctl.availheap", argument_table, 1},
	{{0x23U, 0U, 0xaU, 0x15U}, "sysctl.get_pmstat", argument_table, 1},
	{{0x23U, 0U, 0xbU, 0x15U}, "sysctl.cpu_hotplug", argument_table, 1},
	{{0x23U, 0U, 0xcU, 0x15U}, "sysctl.pm_op", argument_table, 1},
	{{0x23U, 0U, 0xeU, 0x15U}, "sysctl.page_offline_op", argument_table, 1},
	{{0x23U, 0U, 0xfU, 0x15U}, "sysctl.lockprof_op", argument_table, 1},
	{{0x23U, 0U, 0x10U, 0x15U}, "sysctl.cputopoinfo", argument_table, 1},
	{{0x23U, 0U, 0x11U, 0x15U}, "sysctl.numainfo", argument_table, 1},
	{{0x23U, 0U, 0x12U, 0x15U}, "sysctl.cpupool_op", argument_table, 1},
	{{0x23U, 0U, 0x13U, 0x15U}, "sysctl.scheduler_op", argument_table, 1},
	{{0x23U, 0U, 0x14U, 0x15U}, "sysctl.coverage_op", argument_table, 1},
	{{0x23U, 0U, 0x15U, 0x15U}, "sysctl.psr_cmt_op", argument_table, 1},
	{{0x23U, 0U, 0x16U, 0x15U}, "sysctl.pcitopoinfo", argument_table, 1},
	{{0x23U, 0U, 0x17U, 0x15U}, "sysctl.psr_alloc", argument_table, 1},
	{{0x23U, 0U, 0x19U, 0x15U}, "sysctl.get_cpu_levelling_caps", argument_table, 1},
	{{0x23U, 0U, 0x1aU, 0x15U}, "sysctl.get_cpu_featureset", argument_table, 1},
	{{0x23U, 0U, 0x1bU, 0x15U}, "sysctl.livepatch_op", argument_table, 1},
	{{0x23U, 0U, 0x1dU, 0x15U}, "sysctl.get_cpu_policy", argument_table, 1},
	{{0x23U, 0U, 0x1eU, 0x15U}, "sysctl.dt_overlay", argument_table, 1},
	{{0x24U, 0U, 1U, 0x17U}, "domctl.createdomain", argument_table, 1},
	{{0x24U, 0U, 2U, 0x17U}, "domctl.destroydomain", argument_table, 1},
	{{0x24U, 0U, 3U, 0x17U}, "domctl.pausedomain", argument_table, 1},
	{{0x24U, 0U, 4U, 0x17U}, "domctl.unpausedomain", argument_table, 1},
	{{0x24U, 0U, 5U, 0x17U}, "domctl.getdomaininfo", argument_table, 1},
	{{0x24U, 0U, 9U, 0x17U}, "domctl.setvcpuaffinity", argument_table, 1},
	{{0x24U, 0U, 0xaU, 0x17U}, "domctl.shadow_op", argument_table, 1},
	{{0x24U, 0U, 0xbU, 0x17U}, "domctl.max_mem", argument_table, 1},
	{{0x24U, 0U, 0xcU, 0x17U}, "domctl.setvcpucontext", argument_table, 1},
	{{0x24U, 0U, 0xdU, 0x17U}, "domctl.getvcpucontext", argument_table, 1},
	{{0x24U, 0U, 0xeU, 0x17U}, "domctl.getvcpuinfo", argument_table, 1},
	{{0x24U, 0U, 0xfU, 0x17U}, "domctl.max_vcpus", argument_table, 1},
	{{0x24U, 0U, 0x10U, 0x17U}, "domctl.scheduler_op", argument_table, 1},
	{{0x24U, 0U, 0x11U, 0x17U}, "domctl.setdomainhandle", argument_table, 1},
	{{0x24U, 0U, 0x12U, 0x17U}, "domctl.setdebugging", argument_table, 1},
	{{0x24U, 0U, 0x13U, 0x17U}, "domctl.irq_permission", argument_table, 1},
	{{0x24U, 0U, 0x14U, 0x17U}, "domctl.iomem_permission", argument_table, 1},
	{{0x24U, 0U, 0x15U, 0x17U}, "domctl.ioport_permission", argument_table, 1},
	{{0x24U, 0U, 0x16U, 0x17U}, "domctl.hypercall_init", argument_table, 1},
	{{0x24U, 0U, 0x18U, 0x17U}, "domctl.settimeoffset", argument_table, 1},
	{{0x24U, 0U, 0x19U, 0x17U}, "domctl.getvcpuaffinity", argument_table, 1},
	{{0x24U, 0U, 0x1aU, 0x17U}, "domctl.real_mode_area", argument_table, 1},
	{{0x24U, 0U, 0x1bU, 0x17U}, "domctl.resumedomain", argument_table, 1},
	{{0x24U, 0U, 0x1cU, 0x17U}, "domctl.sendtrigger", argument_table, 1},
	{{0x24U, 0U, 0x1dU, 0x17U}, "domctl.subscribe", argument_table, 1},
	{{0x24U, 0U, 0x21U, 0x17U}, "domctl.gethvmcontext", argument_table, 1},
	{{0x24U, 0U, 0x22U, 0x17U}, "domctl.sethvmcontext", argument_table, 1},
	{{0x24U, 0U, 0x23U, 0x17U}, "domctl.set_address_size", argument_table, 1},
	{{0x24U, 0U, 0x24U, 0x17U}, "domctl.get_address_size", argument_table, 1},
	{{0x24U, 0U, 0x25U, 0x17U}, "domctl.assign_device", argument_table, 1},
	{{0x24U, 0U, 0x26U, 0x17U}, "domctl.bind_pt_irq", argument_table, 1},
	{{0x24U, 0U, 0x27U, 0x17U}, "domctl.memory_mapping", argument_table, 1},
	{{0x24U, 0U, 0x28U, 0x17U}, "domctl.ioport_mapping", argument_table, 1},
	{{0x24U, 0U, 0x2aU, 0x17U}, "domctl.set_ext_vcpucontext", argument_table, 1},
	{{0x24U, 0U, 0x2bU, 0x17U}, "domctl.get_ext_vcpucontext", argument_table, 1},
	{{0x24U, 0U, 0x2cU, 0x17U}, "domctl.set_opt_feature", argument_table, 1},
	{{0x24U, 0U, 0x2dU, 0x17U}, "domctl.test_assign_device", argument_table, 1},
	{{0x24U, 0U, 0x2eU, 0x17U}, "domctl.set_target", argument_table, 1},
	{{0x24U, 0U, 0x2fU, 0x17U}, "domctl.deassign_device", argument_table, 1},
	{{0x24U, 0U, 0x30U, 0x17U}, "domctl.unbind_pt_irq", argument_table, 1},
	{{0x24U, 0U, 0x32U, 0x17U}, "domctl.get_device_group", argument_table, 1},
	{{0x24U, 0U, 0x36U, 0x17U}, "domctl.debug_op", argument_table, 1},
	{{0x24U, 0U, 0x37U, 0x17U}, "domctl.gethvmcontext_partial", argument_table, 1},
	{{0x24U, 0U, 0x38U, 0x17U}, "domctl.vm_event_op", argument_table, 1},
	{{0x24U, 0U, 0x39U, 0x17U}, "domctl.mem_sharing_op", argument_table, 1},
	{{0x24U, 0U, 0x3bU, 0x17U}, "domctl.gettscinfo", argument_table, 1},
	{{0x24U, 0U, 0x3cU, 0x17U}, "domctl.settscinfo", argument_table, 1},
	{{0x24U, 0U, 0x3dU, 0x17U}, "domctl.getpageframeinfo3", argument_table, 1},
	{{0x24U, 0U, 0x3eU, 0x17U}, "domctl.setvcpuextstate", argument_table, 1},
	{{0x24U, 0U, 0x3fU, 0x17U}, "domctl.getvcpuextstate", argument_table, 1},
	{{0x24U, 0U, 0x40U, 0x17U}, "domctl.set_access_required", argument_table, 1},
	{{0x24U, 0U, 0x41U, 0x17U}, "domctl.audit_p2m", argument_table, 1},
	{{0x24U, 0U, 0x42U, 0x17U}, "domctl.set_virq_handler", argument_table, 1},
	{{0x24U, 0U, 0x43U, 0x17U}, "domctl.set_broken_page_p2m", argument_table, 1},
	{{0x24U, 0U, 0x44U, 0x17U}, "domctl.setnodeaffinity", argument_table, 1},
	{{0x24U, 0U, 0x45U, 0x17U}, "domctl.getnodeaffinity", argument_table, 1},
	{{0x24U, 0U, 0x47U, 0x17U}, "domctl.cacheflush", argument_table, 1},
	{{0x24U, 0U, 0x48U, 0x17U}, "domctl.get_vcpu_msrs", argument_table, 1},
	{{0x24U, 0U, 0x49U, 0x17U}, "domctl.set_vcpu_msrs", argument_table, 1},
	{{0x24U, 0U, 0x4aU, 0x17U}, "domctl.setvnumainfo", argument_table, 1},
	{{0x24U, 0U, 0x4bU, 0x17U}, "domctl.psr_cmt_op", argument_table, 1},
	{{0x24U, 0U, 0x4dU, 0x17U}, "domctl.monitor_op", argument_table, 1},
	{{0x24U, 0U, 0x4eU, 0x17U}, "domctl.psr_alloc", argument_table, 1},
	{{0x24U, 0U, 0x4fU, 0x17U}, "domctl.soft_reset", argument_table, 1},
	{{0x24U, 0U, 0x51U, 0x17U}, "domctl.vuart_op", argument_table, 1},
	{{0x24U, 0U, 0x52U, 0x17U}, "domctl.get_cpu_policy", argument_table, 1},
	{{0x24U, 0U, 0x53U, 0x17U}, "domctl.set_cpu_policy", argument_table, 1},
	{{0x24U, 0U, 0x54U, 0x17U}, "domctl.vmtrace_op", argument_table, 1},
	{{0x24U, 0U, 0x55U, 0x17U}, "domctl.get_paging_mempool_size", argument_table, 1},
	{{0x24U, 0U, 0x56U, 0x17U}, "domctl.set_paging_mempool_size", argument_table, 1},
	{{0x24U, 0U, 0x57U, 0x17U}, "domctl.dt_overlay", argument_table, 1},
	{{0x24U, 0U, 0x58U, 0x17U}, "domctl.gsi_permission", argument_table, 1},
	{{0x24U, 0U, 0x59U, 0x17U}, "domctl.set_llc_colors", argument_table, 1},
	{{0x24U, 0U, 0x3e8U, 0x17U}, "domctl.gdbsx_guestmemio", argument_table, 1},
	{{0x24U, 0U, 0x3e9U, 0x17U}, "domctl.gdbsx_pausevcpu", argument_table, 1},
	{{0x24U, 0U, 0x3eaU, 0x17U}, "domctl.gdbsx_unpausevcpu", argument_table, 1},
	{{0x24U, 0U, 0x3ebU, 0x17U}, "domctl.gdbsx_domstatus", argument_table, 1},
	{{0x30U, 0U, 1U, 0x1ecc003U}, "mca.fetch", argument_table, 1},
	{{0x30U, 0U, 2U, 0x1ecc003U}, "mca.notifydomain", argument_table, 1},
	{{0x30U, 0U, 3U, 0x1ecc003U}, "mca.physcpuinfo", argument_table, 1},
	{{0x30U, 0U, 4U, 0x1ecc003U}, "mca.msrinject", argument_table, 1},
	{{0x30U, 0U, 5U, 0x1ecc003U}, "mca.mceinject", argument_table, 1},
	{{0x30U, 0U, 6U, 0x1ecc003U}, "mca.inject_v2", argument_table, 1},
	{{0x11U, 0U, 0U, 0U}, "xen_version.version", NULL, 0},
	{{0x11U, 1U, 0U, 0U}, "xen_version.extraversion", argument_table + 1, 1},
	{{0x11U, 2U, 0U, 0U}, "xen_version.compile_info", argument_table + 1, 1},
	{{0x11U, 3U, 0U, 0U}, "xen_version.capabilities", argument_table + 1, 1},
	{{0x11U, 4U, 0U, 0U}, "xen_version.changeset", argument_table + 1, 1},
	{{0x11U, 5U, 0U, 0U}, "xen_version.platform_parameters", argument_table + 1, 1},
	{{0x11U, 6U, 0U, 0U}, "xen_version.get_features", argument_table + 1, 1},
	{{0x11U, 7U, 0U, 0U}, "xen_version.pagesize", argument_table + 1, 1},
	{{0x11U, 8U, 0U, 0U}, "xen_version.guest_handle", argument_table + 1, 1},
	{{0x11U, 9U, 0U, 0U}, "xen_version.commandline", argument_table + 1, 1},
	{{0x11U, 0xaU, 0U, 0U}, "xen_version.build_id", argument_table + 1, 1},
	{{0x11U, 0xbU, 0U, 0U}, "xen_version.extraversion2", argument_table + 1, 1},
	{{0x11U, 0xcU, 0U, 0U}, "xen_version.capabilities2", argument_table + 1, 1},
	{{0x11U, 0xdU, 0U, 0U}, "xen_version.changeset2", argument_table + 1, 1},
	{{0x11U, 0xeU, 0U, 0U}, "xen_version.commandline2", argument_table + 1, 1},
	{{0x12U, 0U, 0U, 0U}, "console.write", argument_table + 2, 2},
	{{0x12U, 1U, 0U, 0U}, "console.read", argument_table + 2, 2},
	{{0x15U, 0U, 0U, 0U}, "vm_assist.enable", argument_table + 4, 1},
	{{0x15U, 1U, 0U, 0U}, "vm_assist.disable", argument_table + 4, 1},
	{{0x18U, 0U, 0U, 0U}, "vcpu.initialise", argument_table + 5, 2},
	{{0x18U, 1U, 0U, 0U}, "vcpu.up", argument_table + 5, 2},
	{{0x18U, 2U, 0U, 0U}, "vcpu.down", argument_table + 5, 2},
	{{0x18U, 3U, 0U, 0U}, "vcpu.is_up", argument_table + 5, 2},
	{{0x18U, 4U, 0U, 0U}, "vcpu.get_runstate_info", argument_table + 5, 2},
	{{0x18U, 5U, 0U, 0U}, "vcpu.register_runstate_memory_area", argument_table + 5, 2},
	{{0x18U, 6U, 0U, 0U}, "vcpu.set_periodic_timer", argument_table + 5, 2},
	{{0x18U, 7U, 0U, 0U}, "vcpu.stop_periodic_timer", argument_table + 5, 2},
	{{0x18U, 8U, 0U, 0U}, "vcpu.set_singleshot_timer", argument_table + 5, 2},
	{{0x18U, 9U, 0U, 0U}, "vcpu.stop_singleshot_timer", argument_table + 5, 2},
	{{0x18U, 0xaU, 0U, 0U}, "vcpu.register_vcpu_info", argument_table + 5, 2},
	{{0x18U, 0xbU, 0U, 0U}, "vcpu.send_nmi", argument_table + 5, 2},
	{{0x18U, 0xcU, 0U, 0U}, "vcpu.get_physid", argument_table + 5, 2},
	{{0x18U, 0xdU, 0U, 0U}, "vcpu.register_vcpu_time_memory_area", argument_table + 5, 2},
	{{0x18U, 0xeU, 0U, 0U}, "vcpu.register_runstate_phys_area", argument_table + 5, 2},
	{{0x18U, 0xfU, 0U, 0U}, "vcpu.register_vcpu_time_phys_area", argument_table + 5, 2},
	{{0x1cU, 0U, 0U, 0U}, "nmi.register_callback", argument_table + 1, 1},
	{{0x1cU, 1U, 0U, 0U}, "nmi.unregister_callback", argument_table + 1, 1},
	{{0x1dU, 0U, 0U, 0U}, "sched.yield", argument_table + 1, 1},
	{{0x1dU, 1U, 0U, 0U}, "sched.block", argument_table + 1, 1},
	{{0x1dU, 2U, 0U, 0U}, "sched.shutdown", argument_table + 7, 2},
	{{0x1dU, 3U, 0U, 0U}, "sched.poll", argument_table + 1, 1},
	{{0x1dU, 4U, 0U, 0U}, "sched.remote_shutdown", argument_table + 1, 1},
	{{0x1dU, 5U, 0U, 0U}, "sched.shutdown_code", argument_table + 1, 1},
	{{0x1dU, 6U, 0U, 0U}, "sched.watchdog", argument_table + 1, 1},
	{{0x1dU, 7U, 0U, 0U}, "sched.pin_override", argument_table + 1, 1},
	{{0x1eU, 0U, 0U, 0U}, "callback.register", argument_table + 1, 1},
	{{0x1eU, 1U, 0U, 0U}, "callback.unregister", argument_table + 1, 1},
	{{0x1fU, 0U, 0U, 0U}, "xenoprof.init", argument_table + 1, 1},
	{{0x1fU, 1U, 0U, 0U}, "xenoprof.reset_active_list", argument_table + 1, 1},
	{{0x1fU, 2U, 0U, 0U}, "xenoprof.reset_passive_list", argument_table + 1, 1},
	{{0x1fU, 3U, 0U, 0U}, "xenoprof.set_active", argument_table + 1, 1},
	{{0x1fU, 4U, 0U, 0U}, "xenoprof.set_passive", argument_table + 1, 1},
	{{0x1fU, 5U, 0U, 0U}, "xenoprof.reserve_counters", argument_table + 1, 1},
	{{0x1fU, 6U, 0U, 0U}, "xenoprof.counter", argument_table + 1, 1},
	{{0x1fU, 7U, 0U, 0U}, "xenoprof.setup_events", argument_table + 1, 1},
	{{0x1fU, 8U, 0U, 0U}, "xenoprof.enable_virq", argument_table + 1, 1},
	{{0x1fU, 9U, 0U, 0U}, "xenoprof.start", argument_table + 1, 1},
	{{0x1fU, 0xaU, 0U, 0U}, "xenoprof.stop", argument_table + 1, 1},
	{{0x1fU, 0xbU, 0U, 0U}, "xenoprof.disable_virq", argument_table + 1, 1},
	{{0x1fU, 0xcU, 0U, 0U}, "xenoprof.release_counters", argument_table + 1, 1},
	{{0x1fU, 0xdU, 0U, 0U}, "xenoprof.shutdown", argument_table + 1, 1},
	{{0x1fU, 0xeU, 0U, 0U}, "xenoprof.get_buffer", argument_table + 1, 1},
	{{0x1fU, 0xfU, 0U, 0U}, "xenoprof.set_backtrace", argument_table + 1, 1},
	{{0x1fU, 0x10U, 0U, 0U}, "xenoprof.get_ibs_caps", argument_table + 1, 1},
	{{0x1fU, 0x11U, 0U, 0U}, "xenoprof.ibs_counter", argument_table + 1, 1},
	{{0x20U, 0U, 0U, 0U}, "event_channel.bind_interdomain", argument_table + 1, 1},
	{{0x20U, 1U, 0U, 0U}, "event_channel.bind_virq", argument_table + 1, 1},
	{{0x20U, 2U, 0U, 0U}, "event_channel.bind_pirq", argument_table + 1, 1},
	{{0x20U, 3U, 0U, 0U}, "event_channel.close", argument_table + 1, 1},
	{{0x20U, 4U, 0U, 0U}, "event_channel.send", argument_table + 1, 1},
	{{0x20U, 5U, 0U, 0U}, "event_channel.status", argument_table + 1, 1},
	{{0x20U, 6U, 0U, 0U}, "event_channel.alloc_unbound", argument_table + 1, 1},
	{{0x20U, 7U, 0U, 0U}, "event_channel.bind_ipi", argument_table + 1, 1},
	{{0x20U, 8U, 0U, 0U}, "event_channel.bind_vcpu", argument_table + 1, 1},
	{{0x20U, 9U, 0U, 0U}, "event_channel.unmask", argument_table + 1, 1},
	{{0x20U, 0xaU, 0U, 0U}, "event_channel.reset", argument_table + 1, 1},
	{{0x20U, 0xbU, 0U, 0U}, "event_channel.init_control", argument_table + 1, 1},
	{{0x20U, 0xcU, 0U, 0U}, "event_channel.expand_array", argument_table + 1, 1},
	{{0x20U, 0xdU, 0U, 0U}, "event_channel.set_priority", argument_table + 1, 1},
	{{0x20U, 0xeU, 0U, 0U}, "event_channel.reset_cont", argument_table + 1, 1},
	{{0x21U, 4U, 0U, 0U}, "physdev.unmask_notify", argument_table + 1, 1},
	{{0x21U, 5U, 0U, 0U}, "physdev.irq_status_query", argument_table + 1, 1},
	{{0x21U, 6U, 0U, 0U}, "physdev.set_iopl", argument_table + 1, 1},
	{{0x21U, 7U, 0U, 0U}, "physdev.set_iobitmap", argument_table + 1, 1},
	{{0x21U, 8U, 0U, 0U}, "physdev.apic_read", argument_table + 1, 1},
	{{0x21U, 9U, 0U, 0U}, "physdev.apic_write", argument_table + 1, 1},
	{{0x21U, 0xaU, 0U, 0U}, "physdev.alloc_irq_vector", argument_table + 1, 1},
	{{0x21U, 0xbU, 0U, 0U}, "physdev.free_irq_vector", argument_table + 1, 1},
	{{0x21U, 0xcU, 0U, 0U}, "physdev.eoi", argument_table + 1, 1},
	{{0x21U, 0xdU, 0U, 0U}, "physdev.map_pirq", argument_table + 1, 1},
	{{0x21U, 0xeU, 0U, 0U}, "physdev.unmap_pirq", argument_table + 1, 1},
	{{0x21U, 0xfU, 0U, 0U}, "physdev.manage_pci_add", argument_table + 1, 1},
	{{0x21U, 0x10U, 0U, 0U}, "physdev.manage_pci_remove", argument_table + 1, 1},
	{{0x21U, 0x11U, 0U, 0U}, "physdev.pirq_eoi_gmfn_v1", argument_table + 1, 1},
	{{0x21U, 0x13U, 0U, 0U}, "physdev.restore_msi", argument_table + 1, 1},
	{{0x21U, 0x14U, 0U, 0U}, "physdev.manage_pci_add_ext", argument_table + 1, 1},
	{{0x21U, 0x15U, 0U, 0U}, "physdev.setup_gsi", argument_table + 1, 1},
	{{0x21U, 0x17U, 0U, 0U}, "physdev.get_free_pirq", argument_table + 1, 1},
	{{0x21U, 0x18U, 0U, 0U}, "physdev.pci_mmcfg_reserved", argument_table + 1, 1},
	{{0x21U, 0x19U, 0U, 0U}, "physdev.pci_device_add", argument_table + 1, 1},
	{{0x21U, 0x1aU, 0U, 0U}, "physdev.pci_device_remove", argument_table + 1, 1},
	{{0x21U, 0x1bU, 0U, 0U}, "physdev.restore_msi_ext", argument_table + 1, 1},
	{{0x21U, 0x1cU, 0U, 0U}, "physdev.pirq_eoi_gmfn_v2", argument_table + 1, 1},
	{{0x21U, 0x1dU, 0U, 0U}, "physdev.dbgp_op", argument_table + 1, 1},
	{{0x21U, 0x1eU, 0U, 0U}, "physdev.prepare_msix", argument_table + 1, 1},
	{{0x21U, 0x1fU, 0U, 0U}, "physdev.release_msix", argument_table + 1, 1},
	{{0x21U, 0x20U, 0U, 0U}, "physdev.pci_device_reset", argument_table + 1, 1},
	{{0x22U, 0U, 0U, 0U}, "hvm.set_param", argument_table + 1, 1},
	{{0x22U, 1U, 0U, 0U}, "hvm.get_param", argument_table + 1, 1},
	{{0x22U, 5U, 0U, 0U}, "hvm.flush_tlbs", argument_table + 1, 1},
	{{0x22U, 9U, 0U, 0U}, "hvm.pagetable_dying", argument_table + 1, 1},
	{{0x22U, 0xaU, 0U, 0U}, "hvm.get_time", argument_table + 1, 1},
	{{0x22U, 0xbU, 0U, 0U}, "hvm.xentrace", argument_table + 1, 1},
	{{0x22U, 0xcU, 0U, 0U}, "hvm.set_mem_access", argument_table + 1, 1},
	{{0x22U, 0xdU, 0U, 0U}, "hvm.get_mem_access", argument_table + 1, 1},
	{{0x22U, 0xfU, 0U, 0U}, "hvm.get_mem_type", argument_table + 1, 1},
	{{0x22U, 0x17U, 0U, 0U}, "hvm.set_evtchn_upcall_vector", argument_table + 1, 1},
	{{0x22U, 0x18U, 0U, 0U}, "hvm.guest_request_vm_event", argument_table + 1, 1},
	{{0x22U, 0x19U, 0U, 0U}, "hvm.altp2m", argument_table + 1, 1},
	{{0x25U, 0U, 0U, 0U}, "kexec.kexec", argument_table + 1, 1},
	{{0x25U, 1U, 0U, 0U}, "kexec.kexec_load_v1", argument_table + 1, 1},
	{{0x25U, 2U, 0U, 0U}, "kexec.kexec_unload_v1", argument_table + 1, 1},
	{{0x25U, 3U, 0U, 0U}, "kexec.kexec_get_range", argument_table + 1, 1},
	{{0x25U, 4U, 0U, 0U}, "kexec.kexec_load", argument_table + 1, 1},
	{{0x25U, 5U, 0U, 0U}, "kexec.kexec_unload", argument_table + 1, 1},
	{{0x25U, 6U, 0U, 0U}, "kexec.kexec_status", argument_table + 1, 1},
	{{0x27U, 1U, 0U, 0U}, "argo.register_ring", argument_table + 9, 4},
	{{0x27U, 2U, 0U, 0U}, "argo.unregister_ring", argument_table + 13, 4},
	{{0x27U, 3U, 0U, 0U}, "argo.sendv", argument_table + 17, 4},
	{{0x27U, 4U, 0U, 0U}, "argo.notify", argument_table + 21, 4},
	{{0x28U, 0U, 0U, 0U}, "xenpmu.mode_get", argument_table + 1, 1},
	{{0x28U, 1U, 0U, 0U}, "xenpmu.mode_set", argument_table + 1, 1},
	{{0x28U, 2U, 0U, 0U}, "xenpmu.feature_get", argument_table + 1, 1},
	{{0x28U, 3U, 0U, 0U}, "xenpmu.feature_set", argument_table + 1, 1},
	{{0x28U, 4U, 0U, 0U}, "xenpmu.init", argument_table + 1, 1},
	{{0x28U, 5U, 0U, 0U}, "xenpmu.finish", argument_table + 1, 1},
	{{0x28U, 6U, 0U, 0U}, "xenpmu.lvtpc_set", argument_table + 1, 1},
	{{0x28U, 7U, 0U, 0U}, "xenpmu.flush", argument_table + 1, 1},
	{{0x2aU, 0U, 0U, 0U}, "hypfs.get_version", argument_table + 25, 4},
	{{0x2aU, 1U, 0U, 0U}, "hypfs.read", argument_table + 25, 4},
	{{0x2aU, 2U, 0U, 0U}, "hypfs.write_contents", argument_table + 25, 4},
	{{0x14U, 0U, 0U, 0U}, "grant_table.map_grant_ref", argument_table + 29, 2},
	{{0x14U, 1U, 0U, 0U}, "grant_table.unmap_grant_ref", argument_table + 29, 2},
	{{0x14U, 2U, 0U, 0U}, "grant_table.setup_table", argument_table + 29, 2},
	{{0x14U, 3U, 0U, 0U}, "grant_table.dump_table", argument_table + 29, 2},
	{{0x14U, 4U, 0U, 0U}, "grant_table.transfer", argument_table + 29, 2},
	{{0x14U, 5U, 0U, 0U}, "grant_table.copy", argument_table + 29, 2},
	{{0x14U, 6U, 0U, 0U}, "grant_table.query_size", argument_table + 29, 2},
	{{0x14U, 7U, 0U, 0U}, "grant_table.unmap_and_replace", argument_table + 29, 2},
	{{0x14U, 8U, 0U, 0U}, "grant_table.set_version", argument_table + 29, 2},
	{{0x14U, 9U, 0U, 0U}, "grant_table.get_status_frames", argument_table + 29, 2},
	{{0x14U, 0xaU, 0U, 0U}, "grant_table.get_version", argument_table + 29, 2},
	{{0x14U, 0xbU, 0U, 0U}, "grant_table.swap_grant_ref", argument_table + 29, 2},
	{{0x14U, 0xcU, 0U, 0U}, "grant_table.cache_flush", argument_table + 29, 2},
	{{0xcU, 0U, 0U, 0U}, "memory.increase_reservation", argument_table + 1, 1},
	{{0xcU, 1U, 0U, 0U}, "memory.decrease_reservation", argument_table + 1, 1},
	{{0xcU, 2U, 0U, 0U}, "memory.maximum_ram_page", argument_table + 1, 1},
	{{0xcU, 3U, 0U, 0U}, "memory.current_reservation", argument_table + 1, 1},
	{{0xcU, 4U, 0U, 0U}, "memory.maximum_reservation", argument_table + 1, 1},
	{{0xcU, 5U, 0U, 0U}, "memory.machphys_mfn_list", argument_table + 1, 1},
	{{0xcU, 6U, 0U, 0U}, "memory.populate_physmap", argument_table + 1, 1},
	{{0xcU, 7U, 0U, 0U}, "memory.add_to_physmap", argument_table + 1, 1},
	{{0xcU, 9U, 0U, 0U}, "memory.memory_map", argument_table + 1, 1},
	{{0xcU, 0xaU, 0U, 0U}, "memory.machine_memory_map", argument_table + 1, 1},
	{{0xcU, 0xbU, 0U, 0U}, "memory.exchange", argument_table + 1, 1},
	{{0xcU, 0xcU, 0U, 0U}, "memory.machphys_mapping", argument_table + 1, 1},
	{{0xcU, 0xdU, 0U, 0U}, "memory.set_memory_map", argument_table + 1, 1},
	{{0xcU, 0xeU, 0U, 0U}, "memory.maximum_gpfn", argument_table + 1, 1},
	{{0xcU, 0xfU, 0U, 0U}, "memory.remove_from_physmap", argument_table + 1, 1},
	{{0xcU, 0x10U, 0U, 0U}, "memory.set_pod_target", argument_table + 1, 1},
	{{0xcU, 0x11U, 0U, 0U}, "memory.get_pod_target", argument_table + 1, 1},
	{{0xcU, 0x12U, 0U, 0U}, "memory.get_sharing_freed_pages", argument_table + 1, 1},
	{{0xcU, 0x13U, 0U, 0U}, "memory.get_sharing_shared_pages", argument_table + 1, 1},
	{{0xcU, 0x14U, 0U, 0U}, "memory.paging_op", argument_table + 1, 1},
	{{0xcU, 0x15U, 0U, 0U}, "memory.access_op", argument_table + 1, 1},
	{{0xcU, 0x16U, 0U, 0U}, "memory.sharing_op", argument_table + 1, 1},
	{{0xcU, 0x17U, 0U, 0U}, "memory.add_to_physmap_batch", argument_table + 1, 1},
	{{0xcU, 0x18U, 0U, 0U}, "memory.claim_pages", argument_table + 1, 1},
	{{0xcU, 0x19U, 0U, 0U}, "memory.machphys_compat_mfn_list", argument_table + 1, 1},
	{{0xcU, 0x1aU, 0U, 0U}, "memory.get_vnumainfo", argument_table + 1, 1},
	{{0xcU, 0x1bU, 0U, 0U}, "memory.reserved_device_memory_map", argument_table + 1, 1},
	{{0xcU, 0x1cU, 0U, 0U}, "memory.acquire_resource", argument_table + 1, 1},
	{{0U, 0U, 0U, 0U}, "pv.set_trap_table", argument_table + 31, 1},
	{{1U, 0U, 0U, 0U}, "mmu.mmu_update", argument_table + 32, 4},
	{{2U, 0U, 0U, 0U}, "pv.set_gdt", argument_table + 36, 2},
	{{3U, 0U, 0U, 0U}, "pv.stack_switch", argument_table + 38, 2},
	{{4U, 0U, 0U, 0U}, "pv.set_callbacks", argument_table + 40, 3},
	{{5U, 0U, 0U, 0U}, "pv.fpu_taskswitch", argument_table + 43, 1},
	{{6U, 0U, 0U, 0U}, "compat.sched_op_compat", argument_table + 44, 2},
	{{8U, 0U, 0U, 0U}, "pv.set_debugreg", argument_table + 46, 2},
	{{9U, 0U, 0U, 0U}, "pv.get_debugreg", argument_table + 48, 1},
	{{0xaU, 0U, 0U, 0U}, "pv.update_descriptor", argument_table + 49, 2},
	{{0xdU, 0U, 0U, 0U}, "general.multicall", argument_table + 51, 2},
	{{0xeU, 0U, 0U, 0U}, "mmu.update_va_mapping", argument_table + 53, 3},
	{{0xfU, 0U, 0U, 0U}, "general.set_timer_op", argument_table + 56, 1},
	{{0x10U, 0U, 0U, 0U}, "compat.event_channel_op_compat", argument_table + 57, 1},
	{{0x13U, 0U, 0U, 0U}, "compat.physdev_op_compat", argument_table + 57, 1},
	{{0x16U, 0U, 0U, 0U}, "mmu.update_va_mapping_otherdomain", argument_table + 58, 4},
	{{0x17U, 0U, 0U, 0U}, "pv.iret", NULL, 0},
	{{0x19U, 0U, 0U, 0U}, "pv.set_segment_base", argument_table + 62, 2},
	{{0x1aU, 0U, 0U, 0U}, "mmu.mmuext_op", argument_table + 64, 4},
	{{0x29U, 0U, 0U, 0U}, "dm.op", argument_table + 68, 3},
	{{0}, NULL, argument_table, 0},
};

static const struct name_family family_table[] = {
	{7U, 0, "platform"},
	{0x1bU, 1, "xsm"},
	{0x23U, 2, "sysctl"},
	{0x24U, 3, "domctl"},
	{0x30U, 4, "mca"},
	{0x11U, 5, "xen_version"},
	{0x12U, 5, "console"},
	{0x15U, 5, "vm_assist"},
	{0x18U, 5, "vcpu"},
	{0x1cU, 5, "nmi"},
	{0x1dU, 5, "sched"},
	{0x1eU, 5, "callback"},
	{0x1fU, 5, "xenoprof"},
	{0x20U, 5, "event_channel"},
	{0x21U, 5, "physdev"},
	{0x22U, 5, "hvm"},
	{0x25U, 5, "kexec"},
	{0x27U, 5, "argo"},
	{0x28U, 5, "xenpmu"},
	{0x2aU, 5, "hypfs"},
	{0x14U, 6, "grant_table"},
	{0xcU, 7, "memory"},
	{0, 0, NULL},
};

static const struct name_field field_table[] = {
	{0xfffff000U, 0U, 12, 1, FIELD_OTHER, "continuation"},
	{0xffffffc0U, 0U, 6, 1, FIELD_OTHER, "start_extent"},
	{0, 0, 0, 0, 0, NULL},
};

static const struct name_annotation annotation_table[] = {
	{0, 0, NULL},
};

static const struct name_status status_table[] = {
	{0, "success"},
	{-1, "eperm"},
	{-2, "enoent"},
	{-3, "esrch"},
	{-5, "eio"},
	{-6, "enxio"},
	{-7, "e2big"},
	{-8, "enoexec"},
	{-9, "ebadf"},
	{-10, "echild"},
	{-11, "eagain"},
	{-12, "enomem"},
	{-13, "eacces"},
	{-14, "efault"},
	{-16, "ebusy"},
	{-17, "eexist"},
	{-18, "exdev"},
	{-19, "enodev"},
	{-20, "enotdir"},
	{-21, "eisdir"},
	{-22, "einval"},
	{-23, "enfile"},
	{-24, "emfile"},
	{-28, "enospc"},
	{-30, "erofs"},
	{-31, "emlink"},
	{-33, "edom"},
	{-34, "erange"},
	{-35, "edeadlk"},
	{-36, "enametoolong"},
	{-37, "enolck"},
	{-38, "enosys"},
	{-39, "enotempty"},
	{-61, "enodata"},
	{-62, "etime"},
	{-74, "ebadmsg"},
	{-75, "eoverflow"},
	{-84, "eilseq"},
	{-88, "enotsock"},
	{-90, "emsgsize"},
	{-95, "eopnotsupp"},
	{-98, "eaddrinuse"},
	{-99, "eaddrnotavail"},
	{-105, "enobufs"},
	{-106, "eisconn"},
	{-107, "enotconn"},
	{-110, "etimedout"},
	{-111, "econnrefused"},
	{0, NULL},
};

static const struct name_layout layout_table[LAYOUTS] = {
	{{0xffffffffU, 0U, 0xffffffffU, 0xffffffffU}, 0, 25, 0, 0, {0xffffffffU, 0, 0}, {0xffffffffU, 0, 2}},
	{{0xffffffffU, 0U, 0xffffffffU, 0xffffffffU}, 25, 25, 0, 0, {0xffffffffU, 0, 0}, {0xffffffffU, 0, 2}},
	{{0xffffffffU, 0U, 0xffffffffU, 0xffffffffU}, 50, 27, 0, 0, {0xffffffffU, 0, 0}, {0xffffffffU, 0, 2}},
	{{0xffffffffU, 0U, 0xffffffffU, 0xffffffffU}, 77, 77, 0, 0, {0xffffffffU, 0, 0}, {0xffffffffU, 0, 2}},
	{{0xffffffffU, 0U, 0xffffffffU, 0xffffffffU}, 154, 6, 0, 0, {0xffffffffU, 0, 0}, {0xffffffffU, 0, 2}},
	{{0xffffffffU, 0xffffffffU, 0U, 0U}, 160, 141, 0, 0, {0xffffffffU, 0, 0}, {0xffffffffU, 0, 1}},
	{{0xffffffffU, 0xfffU, 0U, 0U}, 301, 13, 0, 1, {0xffffffffU, 0, 0}, {0xfffU, 0, 1}},
	{{0xffffffffU, 0x3fU, 0U, 0U}, 314, 28, 1, 1, {0xffffffffU, 0, 0}, {0x3fU, 0, 1}},
	{{0xffffffffU, 0U, 0U, 0U}, 342, 20, 2, 0, {0, 0, 0}, {0xffffffffU, 0, 0}},
};

struct text {
	char *buffer;
	size_t size;
	size_t length;
};

static void put_char(struct text *text, char c)
{
	if (text->length + 1 < text->size)
		text->buffer[text->length] = c;
	text->length++;
}

static void put_string(struct text *text, const char *string)
{
	while (*string)
		put_char(text, *string++);
}

static void put_hex(struct text *text, uint64_t number)
{
	char digits[16];
	unsigned int count = 0;

	do {
		digits[count++] = "0123456789abcdef"[number & 15];
		number >>= 4;
	} while (number);
	put_string(text, "0x");
	while (count)
		put_char(text, digits[--count]);
}

/* By subtraction: a division of 64 bits would need the compiler's library on 32-bit machines. */
static void put_decimal(struct text *text, uint64_t number)
{
	static const uint64_t powers[] = {
		10000000000000000000ULL, 1000000000000000000ULL, 100000000000000000ULL, 10000000000000000ULL,
		1000000000000000ULL, 100000000000000ULL, 10000000000000ULL, 1000000000000ULL, 100000000000ULL,
		10000000000ULL, 1000000000ULL, 100000000ULL, 10000000ULL, 1000000ULL, 100000ULL, 10000ULL, 1000ULL,
		100ULL, 10ULL, 1ULL,
	};
	unsigned int i, digit, started = 0;

	for (i = 0; i < sizeof(powers) / sizeof(powers[0]); i++) {
		for (digit = 0; number >= powers[i]; digit++)
			number -= powers[i];
		started |= digit;
		if (started || powers[i] == 1)
			put_char(text, (char)('0' + digit));
	}
}

/* Its sign is in bit width - 1. A number with other bits beyond its width than its sign's or none is shown as it is. */
static void put_signed(struct text *text, uint64_t number, unsigned int width)
{
	uint64_t above = width < 64 ? ~(uint64_t)0 << width : 0;
	uint64_t negative = number >> (width - 1) & 1;

	if ((number & above) != 0 && !(negative && (number & above) == above)) {
		put_hex(text, number);
	} else if (negative) {
		put_char(text, '-');
		put_decimal(text, (uint64_t)0 - (number | above));
	} else {
		put_decimal(text, number);
	}
}

/* Signed values of an enum stand in the table with all 64 bits. */
static void put_enum(struct text *text, const struct name_argument *argument, uint64_t number)
{
	uint64_t above = argument->width < 64 ? ~(uint64_t)0 << argument->width : 0;
	const struct name_value *value;

	for (value = argument->values; value->name; value++) {
		if (value->number == number || (value->number >> 63 && (value->number & ~above) == number)) {
			put_string(text, value->name);
			return;
		}
	}
	put_hex(text, number);
}

/* Single bits by name, wider fields as name=number, what has no name as a number. */
static void put_flags(struct text *text, const struct name_argument *argument, uint64_t number)
{
	const struct name_value *value;
	const char *separator = "";

	for (value = argument->values; value->name; value++) {
		if (!(number & value->number))
			continue;
		put_string(text, separator);
		separator = "|";
		put_string(text, value->name);
		if (value->number & (value->number - 1)) {
			put_char(text, '=');
			put_hex(text, (number & value->number) >> value->low);
		}
		number &= ~value->number;
	}
	if (number || !*separator) {
		put_string(text, separator);
		put_hex(text, number);
	}
}

static void put_argument(struct text *text, const struct name_argument *argument, uint64_t number)
{
	put_string(text, argument->name);
	put_char(text, '=');
	switch (argument->kind) {
	case VALUE_SIGNED:
		put_signed(text, number, argument->width);
		break;
	case VALUE_ENUM:
		put_enum(text, argument, number);
		break;
	case VALUE_FLAGS:
		put_flags(text, argument, number);
		break;
	default:
		put_hex(text, number);
		break;
	}
}

/* The order of two ids in a layout: negative, 0, positive as with memcmp. */
static int compare_id(const struct name_layout *layout, const uint64_t *id, const struct name_call *call)
{
	unsigned int i;

	for (i = 0; i < CARRIERS; i++) {
		uint64_t number = id[i] & layout->identity[i];

		if (number != call->id[i])
			return number < call->id[i] ? -1 : 1;
	}
	return 0;
}

static const struct name_call *find_call(const uint64_t *id, const struct name_layout **found)
{
	unsigned int i;

	for (i = 0; i < LAYOUTS; i++) {
		const struct name_layout *layout = &layout_table[i];
		uint32_t low = 0, high = layout->ncalls;

		while (low < high) {
			uint32_t middle = low + (high - low) / 2;
			const struct name_call *call = &call_table[layout->first_call + middle];
			int order = compare_id(layout, id, call);

			if (!order) {
				*found = layout;
				return call;
			}
			if (order < 0)
				high = middle;
			else
				low = middle + 1;
		}
	}
	return NULL;
}

static uint64_t take_number(const struct name_number *number, const uint64_t *id)
{
	return (id[number->carrier] & number->mask) >> number->low;
}

/* A family is known by its number in its own layout, even if the call is not. */
static const struct name_family *find_family(const uint64_t *id, const struct name_layout **found)
{
	const struct name_family *family;

	for (family = family_table; family->name; family++) {
		const struct name_layout *layout = &layout_table[family->layout];

		if (layout->family.mask && take_number(&layout->family, id) == family->number) {
			*found = layout;
			return family;
		}
	}
	return NULL;
}

/* Family by name if it is known, else by number; the call by number. */
static const struct name_layout *put_unknown(struct text *text, const uint64_t *id)
{
	const struct name_layout *layout = &layout_table[ORDINARY_LAYOUT];
	const struct name_family *family = find_family(id, &layout);

	if (family)
		put_string(text, family->name);
	else if (layout->family.mask)
		put_hex(text, take_number(&layout->family, id));
	if (layout->family.mask && layout->call.mask)
		put_char(text, '.');
	if (layout->call.mask)
		put_hex(text, take_number(&layout->call, id));
	return layout;
}

static void put_assignment(struct text *text, const char *name, uint64_t number)
{
	put_char(text, ' ');
	put_string(text, name);
	put_char(text, '=');
	put_hex(text, number);
}

/* Annotations by name; hint bits without a name, as a mask of their carrier. */
static void put_hints(struct text *text, unsigned int carrier, uint64_t bits)
{
	const struct name_annotation *annotation;

	for (annotation = annotation_table; annotation->name; annotation++) {
		if (annotation->carrier == carrier && (bits & annotation->mask)) {
			put_char(text, ' ');
			put_string(text, annotation->name);
			bits &= ~annotation->mask;
		}
	}
	if (bits)
		put_assignment(text, "annotations", bits);
}

static void put_fields(struct text *text, const struct name_layout *layout, const uint64_t *id)
{
	uint32_t i;

	for (i = 0; i < layout->nfields; i++) {
		const struct name_field *field = &field_table[layout->first_field + i];
		uint64_t bits = id[field->carrier] & field->mask;

		if (field->kind == FIELD_HINT)
			put_hints(text, field->carrier, bits);
		else if (field->kind == FIELD_RESERVED && bits != field->must)
			put_assignment(text, "reserved", bits ^ field->must);
		else if (field->kind == FIELD_OTHER && bits)
			put_assignment(text, field->name, bits >> field->low);
	}
}

const char *xen_call_name(uint32_t number_, uint32_t cmd, uint32_t op, uint32_t interface_version)
{
	const uint64_t values[CARRIERS] = {number_, cmd, op, interface_version};
	const struct name_layout *layout = NULL;
	const struct name_call *call = find_call(values, &layout);

	return call ? call->name : NULL;
}

const char *xen_status_name(int64_t status)
{
	const struct name_status *entry;

	for (entry = status_table; entry->name; entry++) {
		if (entry->number == status)
			return entry->name;
	}
	return NULL;
}

size_t xen_format_call(char *buffer, size_t size, uint32_t number_, uint32_t cmd, uint32_t op, uint32_t interface_version, const uint64_t *args)
{
	const uint64_t values[CARRIERS] = {number_, cmd, op, interface_version};
	const struct name_layout *layout = NULL;
	const struct name_call *call = find_call(values, &layout);
	struct text text = {buffer, size, 0};
	unsigned int i;

	if (!call) {
		layout = put_unknown(&text, values);
	} else {
		put_string(&text, call->name);
		for (i = 0; args && i < call->nargs; i++) {
			put_string(&text, i ? ", " : "(");
			put_argument(&text, &call->args[i], args[i]);
		}
		if (args)
			put_string(&text, call->nargs ? ")" : "()");
	}
	put_fields(&text, layout, values);
	if (size)
		buffer[text.length < size ? text.length : size - 1] = 0;
	return text.length;
}
