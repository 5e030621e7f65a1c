/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Microsoft hypervisor interface (Hv#1) (hyperv), release 6.0: names and decoding.
 *
 * Written by `hvabi generate hyperv` from spec/hyperv; changes made here are lost.
 * Spec hash: 0beead7a08f0a7d83a2f3b83662fddd169001bb60a420847f3fbd977da5b33f9
 */
#include "hyperv_names.h"

#define CARRIERS 1
#define LAYOUTS 1
#define ORDINARY_LAYOUT 0	/* what an unknown id is taken apart by */

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
	{0xffffffU, 0, "id"},
	{0xff000000U, 24, "reserved"},
	{0, 0, NULL},
	{0U, 0, "global_system_events"},
	{1U, 0, "local_diagnostics"},
	{0, 0, NULL},
	{1U, 0, "purge_incoming_data"},
	{2U, 1, "purge_outgoing_data"},
	{0, 0, NULL},
	{0, 0, NULL},
};

static const struct name_argument argument_table[] = {
	{"input", NULL, 64, VALUE_HEX},
	{"rep_count", NULL, 16, VALUE_HEX},
	{"rep_start", NULL, 16, VALUE_HEX},
	{"input", NULL, 64, VALUE_HEX},
	{"input", NULL, 64, VALUE_HEX},
	{"output", NULL, 64, VALUE_HEX},
	{"variable_header", NULL, 16, VALUE_HEX},
	{"input", NULL, 64, VALUE_HEX},
	{"variable_header", NULL, 16, VALUE_HEX},
	{"rep_count", NULL, 16, VALUE_HEX},
	{"rep_start", NULL, 16, VALUE_HEX},
	{"input", NULL, 64, VALUE_HEX},
	{"rep_count", NULL, 16, VALUE_HEX},
	{"rep_start", NULL, 16, VALUE_HEX},
	{"input", NULL, 64, VALUE_HEX},
	{"output", NULL, 64, VALUE_HEX},
	{"variable_header", NULL, 16, VALUE_HEX},
	{"input", NULL, 64, VALUE_HEX},
	{"output", NULL, 64, VALUE_HEX},
	{"address_space", NULL, 64, VALUE_HEX},
	{"spin_count", NULL, 32, VALUE_HEX},
	{"vector_and_vtl", NULL, 64, VALUE_HEX},
	{"processor_mask", NULL, 64, VALUE_HEX},
	{"target_partition_id", NULL, 64, VALUE_HEX},
	{"target_vtl_and_flags", NULL, 64, VALUE_HEX},
	{"partition_id", NULL, 64, VALUE_HEX},
	{"partition_id", NULL, 64, VALUE_HEX},
	{"vp_index", NULL, 32, VALUE_HEX},
	{"port_partition_id", NULL, 64, VALUE_HEX},
	{"port_id", value_table, 32, VALUE_FLAGS},
	{"connection_partition_id", NULL, 64, VALUE_HEX},
	{"connection_id_and_flags", NULL, 64, VALUE_HEX},
	{"connection_and_flag", NULL, 64, VALUE_HEX},
	{"type", value_table + 3, 32, VALUE_ENUM},
	{"type_and_index", NULL, 64, VALUE_HEX},
	{"proximity_domain_info", NULL, 64, VALUE_HEX},
	{"type_and_index", NULL, 64, VALUE_HEX},
	{"type", value_table + 3, 32, VALUE_ENUM},
	{"enable_flags", NULL, 64, VALUE_HEX},
	{"options", value_table + 6, 32, VALUE_FLAGS},
	{"event_and_input", NULL, 64, VALUE_HEX},
	{"sint_index", NULL, 32, VALUE_HEX},
	{"address_space", NULL, 64, VALUE_HEX},
	{"flags", NULL, 64, VALUE_HEX},
	{"partition_id", NULL, 64, VALUE_HEX},
	{"vp_type_and_vtl", NULL, 64, VALUE_HEX},
	{"rip", NULL, 64, VALUE_HEX},
	{"arg", NULL, 64, VALUE_HEX},
	{NULL, value_table, 0, 0},
};

/* Sorted by id within each layout. */
static const struct name_call call_table[] = {
	{{1U}, "tlb.switch_virtual_address_space", argument_table, 1},
	{{2U}, "tlb.flush_virtual_address_space", argument_table, 1},
	{{3U}, "tlb.flush_virtual_address_list", argument_table + 1, 3},
	{{4U}, "processor.get_logical_processor_run_time", argument_table + 4, 2},
	{{8U}, "spin.notify_long_spin_wait", argument_table, 1},
	{{9U}, "processor.parked_virtual_processors", NULL, 0},
	{{0xaU}, "debug.invoke_hypervisor_debugger", NULL, 0},
	{{0xbU}, "interrupt.send_synthetic_cluster_ipi", argument_table, 1},
	{{0xcU}, "vtl.modify_vtl_protection_mask", argument_table + 1, 3},
	{{0xdU}, "vtl.enable_partition_vtl", argument_table, 1},
	{{0xeU}, "vtl.disable_partition_vtl", NULL, 0},
	{{0xfU}, "vtl.enable_vp_vtl", argument_table, 1},
	{{0x10U}, "vtl.disable_vp_vtl", NULL, 0},
	{{0x11U}, "vtl.vtl_call", NULL, 0},
	{{0x12U}, "vtl.vtl_return", NULL, 0},
	{{0x13U}, "tlb.flush_virtual_address_space_ex", argument_table + 6, 2},
	{{0x14U}, "tlb.flush_virtual_address_list_ex", argument_table + 8, 4},
	{{0x15U}, "interrupt.send_synthetic_cluster_ipi_ex", argument_table + 6, 2},
	{{0x40U}, "partition.create_partition", argument_table + 4, 2},
	{{0x41U}, "partition.initialize_partition", argument_table, 1},
	{{0x42U}, "partition.finalize_partition", argument_table, 1},
	{{0x43U}, "partition.delete_partition", argument_table, 1},
	{{0x44U}, "partition.get_partition_property", argument_table + 4, 2},
	{{0x45U}, "partition.set_partition_property", argument_table, 1},
	{{0x46U}, "partition.get_partition_id", argument_table + 4, 2},
	{{0x47U}, "partition.get_next_child_partition", argument_table + 4, 2},
	{{0x48U}, "memory.deposit_memory", argument_table + 1, 3},
	{{0x49U}, "memory.withdraw_memory", argument_table + 12, 4},
	{{0x4aU}, "memory.get_memory_balance", argument_table + 4, 2},
	{{0x4bU}, "memory.map_gpa_pages", argument_table + 1, 3},
	{{0x4cU}, "memory.unmap_gpa_pages", argument_table + 1, 3},
	{{0x4dU}, "intercept.install_intercept", argument_table, 1},
	{{0x4eU}, "vp.create_vp", argument_table, 1},
	{{0x4fU}, "vp.delete_vp", argument_table, 1},
	{{0x50U}, "vp.get_vp_registers", argument_table + 12, 4},
	{{0x51U}, "vp.set_vp_registers", argument_table + 1, 3},
	{{0x52U}, "vp.translate_virtual_address", argument_table + 4, 2},
	{{0x53U}, "memory.read_gpa", argument_table + 4, 2},
	{{0x54U}, "memory.write_gpa", argument_table + 4, 2},
	{{0x56U}, "interrupt.clear_virtual_interrupt", argument_table, 1},
	{{0x58U}, "port.delete_port", argument_table, 1},
	{{0x5aU}, "port.get_port_property", argument_table + 4, 2},
	{{0x5bU}, "port.disconnect_port", argument_table, 1},
	{{0x5cU}, "port.post_message", argument_table, 1},
	{{0x5dU}, "port.signal_event", argument_table, 1},
	{{0x5eU}, "partition.save_partition_state", argument_table + 4, 2},
	{{0x5fU}, "partition.restore_partition_state", argument_table + 4, 2},
	{{0x60U}, "eventlog.initialize_event_log_buffer_group", argument_table, 1},
	{{0x61U}, "eventlog.finalize_event_log_buffer_group", argument_table, 1},
	{{0x62U}, "eventlog.create_event_log_buffer", argument_table, 1},
	{{0x63U}, "eventlog.delete_event_log_buffer", argument_table, 1},
	{{0x64U}, "eventlog.map_event_log_buffer", argument_table + 4, 2},
	{{0x65U}, "eventlog.unmap_event_log_buffer", argument_table, 1},
	{{0x66U}, "eventlog.set_event_log_group_sources", argument_table, 1},
	{{0x67U}, "eventlog.release_event_log_buffer", argument_table, 1},
	{{0x68U}, "eventlog.flush_event_log_buffer", argument_table, 1},
	{{0x69U}, "debug.post_debug_data", argument_table + 4, 2},
	{{0x6aU}, "debug.retrieve_debug_data", argument_table + 4, 2},
	{{0x6bU}, "debug.reset_debug_session", argument_table, 1},
	{{0x6cU}, "stats.map_stats_page", argument_table + 4, 2},
	{{0x6dU}, "stats.unmap_stats_page", argument_table, 1},
	{{0x6eU}, "memory.map_sparse_gpa_pages", argument_table + 1, 3},
	{{0x6fU}, "processor.set_system_property", argument_table, 1},
	{{0x70U}, "port.set_port_property", NULL, 0},
	{{0x71U}, "debug.output_debug_character", NULL, 0},
	{{0x76U}, "processor.add_logical_processor", argument_table + 4, 2},
	{{0x77U}, "processor.remove_logical_processor", NULL, 0},
	{{0x78U}, "processor.query_numa_distance", NULL, 0},
	{{0x79U}, "processor.set_logical_processor_property", NULL, 0},
	{{0x7aU}, "processor.get_logical_processor_property", NULL, 0},
	{{0x7bU}, "processor.get_system_property", argument_table + 4, 2},
	{{0x7cU}, "interrupt.map_device_interrupt", argument_table + 16, 3},
	{{0x7dU}, "interrupt.unmap_device_interrupt", argument_table, 1},
	{{0x7eU}, "interrupt.retarget_device_interrupt", argument_table + 6, 2},
	{{0x80U}, "device.map_device_pages", NULL, 0},
	{{0x81U}, "device.unmap_device_pages", NULL, 0},
	{{0x82U}, "device.attach_device", NULL, 0},
	{{0x83U}, "device.detach_device", NULL, 0},
	{{0x84U}, "processor.notify_standby_transition", argument_table, 1},
	{{0x85U}, "processor.prepare_for_sleep", NULL, 0},
	{{0x86U}, "processor.prepare_for_hibernate", NULL, 0},
	{{0x87U}, "partition.notify_partition_event", argument_table, 1},
	{{0x88U}, "processor.get_logical_processor_registers", NULL, 0},
	{{0x89U}, "processor.set_logical_processor_registers", NULL, 0},
	{{0x8aU}, "processor.query_associated_lps_for_mca", NULL, 0},
	{{0x8bU}, "port.notify_port_ring_empty", argument_table, 1},
	{{0x8cU}, "processor.inject_synthetic_machine_check", NULL, 0},
	{{0x8dU}, "partition.scrub_partition", NULL, 0},
	{{0x8eU}, "debug.collect_livedump", NULL, 0},
	{{0x8fU}, "processor.disable_hypervisor", NULL, 0},
	{{0x90U}, "memory.modify_sparse_gpa_pages", argument_table + 1, 3},
	{{0x91U}, "intercept.register_intercept_result", argument_table, 1},
	{{0x92U}, "intercept.unregister_intercept_result", argument_table, 1},
	{{0x94U}, "interrupt.assert_virtual_interrupt", argument_table, 1},
	{{0x95U}, "port.create_port", argument_table, 1},
	{{0x96U}, "port.connect_port", argument_table, 1},
	{{0x97U}, "memory.get_spa_page_list", NULL, 0},
	{{0x99U}, "vp.start_virtual_processor", argument_table, 1},
	{{0x9aU}, "vp.get_vp_index_from_apic_id", argument_table + 12, 4},
	{{0xacU}, "vp.translate_virtual_address_ex", argument_table + 4, 2},
	{{0xadU}, "intercept.check_for_io_intercept", argument_table + 4, 2},
	{{0xafU}, "nested.flush_guest_physical_address_space", argument_table, 1},
	{{0xb0U}, "nested.flush_guest_physical_address_list", argument_table + 1, 3},
	{{0xc0U}, "port.signal_event_direct", argument_table + 4, 2},
	{{0xc1U}, "port.post_message_direct", argument_table, 1},
	{{0xc2U}, "vp.dispatch_vp", argument_table + 4, 2},
	{{0xc9U}, "memory.get_gpa_pages_access_states", argument_table + 12, 4},
	{{0xd4U}, "vtl.check_sparse_gpa_page_vtl_access", argument_table + 12, 4},
	{{0xd7U}, "memory.acquire_sparse_spa_page_host_access", argument_table + 1, 3},
	{{0xd8U}, "memory.release_sparse_spa_page_host_access", argument_table + 1, 3},
	{{0xd9U}, "memory.accept_gpa_pages", argument_table + 1, 3},
	{{0xdbU}, "memory.modify_sparse_gpa_page_host_visibility", argument_table + 1, 3},
	{{0xe1U}, "vp.map_vp_state_page", argument_table + 4, 2},
	{{0xe2U}, "vp.unmap_vp_state_page", argument_table, 1},
	{{0xe3U}, "vp.get_vp_state", argument_table + 16, 3},
	{{0xe4U}, "vp.set_vp_state", argument_table + 6, 2},
	{{0xe5U}, "interrupt.get_vp_set_from_mda", argument_table + 4, 2},
	{{0xf4U}, "vp.get_vp_cpuid_values", argument_table + 12, 4},
	{{0x101U}, "partition.get_partition_property_ex", argument_table + 4, 2},
	{{0x103U}, "partition.restore_partition_time", argument_table, 1},
	{{0x106U}, "mmio.mmio_read", argument_table + 4, 2},
	{{0x107U}, "mmio.mmio_write", argument_table, 1},
	{{0x10aU}, "partition.set_partition_property_ex", argument_table + 6, 2},
	{{0x10fU}, "processor.disable_hypervisor_ex", argument_table, 1},
	{{0x110U}, "intercept.install_intercept_ex", argument_table + 1, 3},
	{{0x112U}, "memory.pin_gpa_page_ranges", argument_table + 1, 3},
	{{0x113U}, "memory.unpin_gpa_page_ranges", argument_table + 1, 3},
	{{0x11cU}, "memory.query_sparse_gpa_page_host_visibility", argument_table + 12, 4},
	{{0x11fU}, "interrupt.set_virtual_interrupt_target", argument_table, 1},
	{{0x131U}, "stats.map_stats_page2", argument_table, 1},
	{{0x8001U}, "ext.query_capabilities", argument_table + 4, 2},
	{{0x8002U}, "ext.get_boot_zeroed_memory", argument_table + 4, 2},
	{{0x8003U}, "ext.memory_heat_hint", argument_table + 1, 3},
	{{0x8004U}, "ext.epf_setup", NULL, 0},
	{{0x8005U}, "ext.scheduler_assist_setup", NULL, 0},
	{{0x8006U}, "ext.memory_heat_hint_async", NULL, 0},
	{{0xc001U}, "vbs.vbs_vm_report", argument_table + 4, 2},
	{{0}, NULL, argument_table, 0},
};

static const struct name_family family_table[] = {
	{0, 0, NULL},
};

static const struct name_field field_table[] = {
	{0xf000000000000000ULL, 0U, 60, 0, FIELD_RESERVED, "rsvd2"},
	{0xf00000000000ULL, 0U, 44, 0, FIELD_RESERVED, "rsvd1"},
	{0x78000000U, 0U, 27, 0, FIELD_RESERVED, "rsvd0"},
	{0x10000U, 0U, 16, 0, FIELD_OTHER, "fast"},
	{0xfff000000000000ULL, 0U, 48, 0, FIELD_OTHER, "rep_start"},
	{0xfff00000000ULL, 0U, 32, 0, FIELD_OTHER, "rep_count"},
	{0x80000000U, 0U, 31, 0, FIELD_OTHER, "nested"},
	{0x7fe0000U, 0U, 17, 0, FIELD_OTHER, "variable_header_size"},
	{0, 0, 0, 0, 0, NULL},
};

static const struct name_annotation annotation_table[] = {
	{0, 0, NULL},
};

static const struct name_status status_table[] = {
	{0, "success"},
	{2, "invalid_hypercall_code"},
	{3, "invalid_hypercall_input"},
	{4, "invalid_alignment"},
	{5, "invalid_parameter"},
	{6, "access_denied"},
	{7, "invalid_partition_state"},
	{8, "operation_denied"},
	{9, "unknown_property"},
	{10, "property_value_out_of_range"},
	{11, "insufficient_memory"},
	{12, "partition_too_deep"},
	{13, "invalid_partition_id"},
	{14, "invalid_vp_index"},
	{16, "not_found"},
	{17, "invalid_port_id"},
	{18, "invalid_connection_id"},
	{19, "insufficient_buffers"},
	{20, "not_acknowledged"},
	{21, "invalid_vp_state"},
	{22, "acknowledged"},
	{23, "invalid_save_restore_state"},
	{24, "invalid_synic_state"},
	{25, "object_in_use"},
	{26, "invalid_proximity_domain_info"},
	{27, "no_data"},
	{28, "inactive"},
	{29, "no_resources"},
	{30, "feature_unavailable"},
	{31, "partial_packet"},
	{32, "processor_feature_not_supported"},
	{48, "processor_cache_line_flush_size_incompatible"},
	{51, "insufficient_buffer"},
	{55, "incompatible_processor"},
	{56, "insufficient_device_domains"},
	{60, "cpuid_feature_validation_error"},
	{61, "cpuid_xsave_feature_validation_error"},
	{62, "processor_startup_timeout"},
	{63, "smx_enabled"},
	{65, "invalid_lp_index"},
	{80, "invalid_register_value"},
	{81, "invalid_vtl_state"},
	{85, "nx_not_detected"},
	{87, "invalid_device_id"},
	{88, "invalid_device_state"},
	{89, "pending_page_requests"},
	{96, "page_request_invalid"},
	{101, "key_already_exists"},
	{102, "device_already_in_domain"},
	{111, "invalid_cpu_group_id"},
	{112, "invalid_cpu_group_state"},
	{113, "operation_failed"},
	{114, "not_allowed_with_nested_virt_active"},
	{115, "insufficient_root_memory"},
	{116, "event_buffer_already_freed"},
	{117, "insufficient_contiguous_memory"},
	{120, "time_out"},
	{121, "call_pending"},
	{131, "insufficient_contiguous_root_memory"},
	{134, "vtl_already_enabled"},
	{135, "unknown_register_name"},
	{0, NULL},
};

static const struct name_layout layout_table[LAYOUTS] = {
	{{0xffffU}, 0, 137, 0, 8, {0, 0, 0}, {0xffffU, 0, 0}},
};

/* Arguments of the forms of calls, told apart by the variant bits of the id. */
struct name_form {
	uint32_t call;
	uint64_t mask[CARRIERS];
	uint64_t value[CARRIERS];
	const struct name_argument *args;
	uint8_t nargs;
};

static const struct name_form form_table[] = {
	{0, {0x10000U}, {0x10000U}, argument_table + 19, 1},
	{4, {0x10000U}, {0x10000U}, argument_table + 20, 1},
	{7, {0x10000U}, {0x10000U}, argument_table + 21, 2},
	{9, {0x10000U}, {0x10000U}, argument_table + 23, 2},
	{19, {0x10000U}, {0x10000U}, argument_table + 25, 1},
	{20, {0x10000U}, {0x10000U}, argument_table + 25, 1},
	{21, {0x10000U}, {0x10000U}, argument_table + 25, 1},
	{33, {0x10000U}, {0x10000U}, argument_table + 26, 2},
	{39, {0x10000U}, {0x10000U}, argument_table + 25, 1},
	{40, {0x10000U}, {0x10000U}, argument_table + 28, 2},
	{42, {0x10000U}, {0x10000U}, argument_table + 30, 2},
	{44, {0x10000U}, {0x10000U}, argument_table + 32, 1},
	{48, {0x10000U}, {0x10000U}, argument_table + 33, 1},
	{49, {0x10000U}, {0x10000U}, argument_table + 34, 2},
	{50, {0x10000U}, {0x10000U}, argument_table + 36, 1},
	{52, {0x10000U}, {0x10000U}, argument_table + 36, 1},
	{53, {0x10000U}, {0x10000U}, argument_table + 37, 2},
	{54, {0x10000U}, {0x10000U}, argument_table + 36, 1},
	{55, {0x10000U}, {0x10000U}, argument_table + 36, 1},
	{58, {0x10000U}, {0x10000U}, argument_table + 39, 1},
	{81, {0x10000U}, {0x10000U}, argument_table + 40, 1},
	{85, {0x10000U}, {0x10000U}, argument_table + 41, 1},
	{101, {0x10000U}, {0x10000U}, argument_table + 42, 2},
	{113, {0x10000U}, {0x10000U}, argument_table + 44, 2},
	{123, {0x10000U}, {0x10000U}, argument_table + 46, 2},
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

static const struct name_form *find_form(const uint64_t *id, const struct name_call *call)
{
	size_t i, carrier;

	for (i = 0; i < sizeof(form_table) / sizeof(form_table[0]); i++) {
		const struct name_form *form = &form_table[i];

		if (&call_table[form->call] != call)
			continue;
		for (carrier = 0; carrier < CARRIERS; carrier++) {
			if ((id[carrier] & form->mask[carrier]) != form->value[carrier])
				break;
		}
		if (carrier == CARRIERS)
			return form;
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

const char *hyperv_call_name(uint64_t control)
{
	const uint64_t values[CARRIERS] = {control};
	const struct name_layout *layout = NULL;
	const struct name_call *call = find_call(values, &layout);

	return call ? call->name : NULL;
}

const char *hyperv_status_name(int64_t status)
{
	const struct name_status *entry;

	for (entry = status_table; entry->name; entry++) {
		if (entry->number == status)
			return entry->name;
	}
	return NULL;
}

size_t hyperv_format_call(char *buffer, size_t size, uint64_t control, const uint64_t *args)
{
	const uint64_t values[CARRIERS] = {control};
	const struct name_layout *layout = NULL;
	const struct name_call *call = find_call(values, &layout);
	struct text text = {buffer, size, 0};
	const struct name_form *form;
	struct { const struct name_argument *args; uint8_t nargs; } taken;
	unsigned int i;

	if (!call) {
		layout = put_unknown(&text, values);
	} else {
		put_string(&text, call->name);
		form = find_form(values, call);
		taken.args = form ? form->args : call->args;
		taken.nargs = form ? form->nargs : call->nargs;
		for (i = 0; args && i < taken.nargs; i++) {
			put_string(&text, i ? ", " : "(");
			put_argument(&text, &taken.args[i], args[i]);
		}
		if (args)
			put_string(&text, taken.nargs ? ")" : "()");
	}
	put_fields(&text, layout, values);
	if (size)
		buffer[text.length < size ? text.length : size - 1] = 0;
	return text.length;
}
