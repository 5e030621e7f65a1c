/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * RISC-V Supervisor Binary Interface (sbi), release 2.0: names and decoding.
 *
 * Written by `hvabi generate sbi` from spec/sbi; changes made here are lost.
 * Spec hash: 31cf679a6ff64c208b9b16bbb880ceaca9d82bc9bb9aaea47c050bce478fea2a
 */
#include "sbi_names.h"

#define CARRIERS 2
#define LAYOUTS 2
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
	{0U, 0, "retentive_default"},
	{0x10000000U, 0, "retentive_platform_first"},
	{0x7fffffffU, 0, "retentive_platform_last"},
	{0x80000000U, 0, "non_retentive_default"},
	{0x90000000U, 0, "non_retentive_platform_first"},
	{0xffffffffU, 0, "non_retentive_platform_last"},
	{0, 0, NULL},
	{1U, 0, "skip_match"},
	{2U, 1, "clear_value"},
	{4U, 2, "auto_start"},
	{8U, 3, "set_vuinh"},
	{0x10U, 4, "set_vsinh"},
	{0x20U, 5, "set_uinh"},
	{0x40U, 6, "set_sinh"},
	{0x80U, 7, "set_minh"},
	{0, 0, NULL},
	{1U, 0, "set_init_value"},
	{2U, 1, "init_snapshot"},
	{0, 0, NULL},
	{1U, 0, "reset"},
	{2U, 1, "take_snapshot"},
	{0, 0, NULL},
	{0U, 0, "highest_performance"},
	{1U, 0, "nominal_performance"},
	{2U, 0, "lowest_nonlinear_performance"},
	{3U, 0, "lowest_performance"},
	{4U, 0, "guaranteed_performance"},
	{5U, 0, "desired_performance"},
	{6U, 0, "minimum_performance"},
	{7U, 0, "maximum_performance"},
	{8U, 0, "performance_reduction_tolerance"},
	{9U, 0, "time_window"},
	{0xaU, 0, "counter_wraparound_time"},
	{0xbU, 0, "reference_performance_counter"},
	{0xcU, 0, "delivered_performance_counter"},
	{0xdU, 0, "performance_limited"},
	{0xeU, 0, "enable"},
	{0xfU, 0, "autonomous_selection_enable"},
	{0x10U, 0, "autonomous_activity_window"},
	{0x11U, 0, "energy_performance_preference"},
	{0x12U, 0, "reference_performance"},
	{0x13U, 0, "lowest_frequency"},
	{0x14U, 0, "nominal_frequency"},
	{0x80000000U, 0, "transition_latency"},
	{0, 0, NULL},
	{0U, 0, "sync_csr"},
	{1U, 0, "sync_hfence"},
	{2U, 0, "sync_sret"},
	{3U, 0, "autoswap_csr"},
	{0, 0, NULL},
	{0U, 0, "shutdown"},
	{1U, 0, "cold_reboot"},
	{2U, 0, "warm_reboot"},
	{0xf0000000U, 0, "platform_first"},
	{0xffffffffU, 0, "platform_last"},
	{0, 0, NULL},
	{0U, 0, "none"},
	{1U, 0, "system_failure"},
	{0xe0000000U, 0, "implementation_first"},
	{0xefffffffU, 0, "implementation_last"},
	{0xf0000000U, 0, "platform_first"},
	{0xffffffffU, 0, "platform_last"},
	{0, 0, NULL},
	{0U, 0, "suspend_to_ram"},
	{0x80000000U, 0, "platform_first"},
	{0xffffffffU, 0, "platform_last"},
	{0, 0, NULL},
	{0, 0, NULL},
};

static const struct name_argument argument_table[] = {
	{"extension_id", NULL, 64, VALUE_SIGNED},
	{"hartid", NULL, 64, VALUE_HEX},
	{"start_addr", NULL, 64, VALUE_HEX},
	{"opaque", NULL, 64, VALUE_HEX},
	{"hartid", NULL, 64, VALUE_HEX},
	{"suspend_type", value_table, 32, VALUE_ENUM},
	{"resume_addr", NULL, 64, VALUE_HEX},
	{"opaque", NULL, 64, VALUE_HEX},
	{"counter_idx", NULL, 64, VALUE_HEX},
	{"counter_idx_base", NULL, 64, VALUE_HEX},
	{"counter_idx_mask", NULL, 64, VALUE_HEX},
	{"config_flags", value_table + 7, 64, VALUE_FLAGS},
	{"event_idx", NULL, 64, VALUE_HEX},
	{"event_data", NULL, 64, VALUE_HEX},
	{"counter_idx_base", NULL, 64, VALUE_HEX},
	{"counter_idx_mask", NULL, 64, VALUE_HEX},
	{"start_flags", value_table + 16, 64, VALUE_FLAGS},
	{"initial_value", NULL, 64, VALUE_HEX},
	{"counter_idx_base", NULL, 64, VALUE_HEX},
	{"counter_idx_mask", NULL, 64, VALUE_HEX},
	{"stop_flags", value_table + 19, 64, VALUE_FLAGS},
	{"shmem_phys_lo", NULL, 64, VALUE_HEX},
	{"shmem_phys_hi", NULL, 64, VALUE_HEX},
	{"flags", NULL, 64, VALUE_HEX},
	{"hart_mask", NULL, 64, VALUE_HEX},
	{"hart_mask_base", NULL, 64, VALUE_HEX},
	{"cppc_reg_id", value_table + 22, 32, VALUE_ENUM},
	{"cppc_reg_id", value_table + 22, 32, VALUE_ENUM},
	{"val", NULL, 64, VALUE_HEX},
	{"num_bytes", NULL, 64, VALUE_HEX},
	{"base_addr_lo", NULL, 64, VALUE_HEX},
	{"base_addr_hi", NULL, 64, VALUE_HEX},
	{"byte", NULL, 8, VALUE_HEX},
	{"feature_id", value_table + 45, 32, VALUE_ENUM},
	{"csr_num", NULL, 64, VALUE_HEX},
	{"entry_index", NULL, 64, VALUE_HEX},
	{"hart_mask", NULL, 64, VALUE_HEX},
	{"hart_mask_base", NULL, 64, VALUE_HEX},
	{"start_addr", NULL, 64, VALUE_HEX},
	{"size", NULL, 64, VALUE_HEX},
	{"hart_mask", NULL, 64, VALUE_HEX},
	{"hart_mask_base", NULL, 64, VALUE_HEX},
	{"start_addr", NULL, 64, VALUE_HEX},
	{"size", NULL, 64, VALUE_HEX},
	{"asid", NULL, 64, VALUE_HEX},
	{"hart_mask", NULL, 64, VALUE_HEX},
	{"hart_mask_base", NULL, 64, VALUE_HEX},
	{"start_addr", NULL, 64, VALUE_HEX},
	{"size", NULL, 64, VALUE_HEX},
	{"vmid", NULL, 64, VALUE_HEX},
	{"reset_type", value_table + 50, 32, VALUE_ENUM},
	{"reset_reason", value_table + 56, 32, VALUE_ENUM},
	{"sleep_type", value_table + 63, 32, VALUE_ENUM},
	{"resume_addr", NULL, 64, VALUE_HEX},
	{"opaque", NULL, 64, VALUE_HEX},
	{"stime_value", NULL, 64, VALUE_HEX},
	{"ch", NULL, 32, VALUE_SIGNED},
	{"hart_mask", NULL, 64, VALUE_HEX},
	{"hart_mask", NULL, 64, VALUE_HEX},
	{"start", NULL, 64, VALUE_HEX},
	{"size", NULL, 64, VALUE_HEX},
	{"hart_mask", NULL, 64, VALUE_HEX},
	{"start", NULL, 64, VALUE_HEX},
	{"size", NULL, 64, VALUE_HEX},
	{"asid", NULL, 64, VALUE_HEX},
	{NULL, value_table, 0, 0},
};

/* Sorted by id within each layout. */
static const struct name_call call_table[] = {
	{{0x10U, 0U}, "base.get_spec_version", NULL, 0},
	{{0x10U, 1U}, "base.get_impl_id", NULL, 0},
	{{0x10U, 2U}, "base.get_impl_version", NULL, 0},
	{{0x10U, 3U}, "base.probe_extension", argument_table, 1},
	{{0x10U, 4U}, "base.get_mvendorid", NULL, 0},
	{{0x10U, 5U}, "base.get_marchid", NULL, 0},
	{{0x10U, 6U}, "base.get_mimpid", NULL, 0},
	{{0x48534dU, 0U}, "hsm.hart_start", argument_table + 1, 3},
	{{0x48534dU, 1U}, "hsm.hart_stop", NULL, 0},
	{{0x48534dU, 2U}, "hsm.hart_get_status", argument_table + 4, 1},
	{{0x48534dU, 3U}, "hsm.hart_suspend", argument_table + 5, 3},
	{{0x504d55U, 0U}, "pmu.num_counters", NULL, 0},
	{{0x504d55U, 1U}, "pmu.counter_get_info", argument_table + 8, 1},
	{{0x504d55U, 2U}, "pmu.counter_config_matching", argument_table + 9, 5},
	{{0x504d55U, 3U}, "pmu.counter_start", argument_table + 14, 4},
	{{0x504d55U, 4U}, "pmu.counter_stop", argument_table + 18, 3},
	{{0x504d55U, 5U}, "pmu.counter_fw_read", argument_table + 8, 1},
	{{0x504d55U, 6U}, "pmu.counter_fw_read_hi", argument_table + 8, 1},
	{{0x504d55U, 7U}, "pmu.snapshot_set_shmem", argument_table + 21, 3},
	{{0x535441U, 0U}, "sta.steal_time_set_shmem", argument_table + 21, 3},
	{{0x735049U, 0U}, "ipi.send_ipi", argument_table + 24, 2},
	{{0x43505043U, 0U}, "cppc.probe", argument_table + 26, 1},
	{{0x43505043U, 1U}, "cppc.read", argument_table + 26, 1},
	{{0x43505043U, 2U}, "cppc.read_hi", argument_table + 26, 1},
	{{0x43505043U, 3U}, "cppc.write", argument_table + 27, 2},
	{{0x4442434eU, 0U}, "dbcn.console_write", argument_table + 29, 3},
	{{0x4442434eU, 1U}, "dbcn.console_read", argument_table + 29, 3},
	{{0x4442434eU, 2U}, "dbcn.console_write_byte", argument_table + 32, 1},
	{{0x4e41434cU, 0U}, "nacl.probe_feature", argument_table + 33, 1},
	{{0x4e41434cU, 1U}, "nacl.set_shmem", argument_table + 21, 3},
	{{0x4e41434cU, 2U}, "nacl.sync_csr", argument_table + 34, 1},
	{{0x4e41434cU, 3U}, "nacl.sync_hfence", argument_table + 35, 1},
	{{0x4e41434cU, 4U}, "nacl.sync_sret", NULL, 0},
	{{0x52464e43U, 0U}, "rfence.remote_fence_i", argument_table + 24, 2},
	{{0x52464e43U, 1U}, "rfence.remote_sfence_vma", argument_table + 36, 4},
	{{0x52464e43U, 2U}, "rfence.remote_sfence_vma_asid", argument_table + 40, 5},
	{{0x52464e43U, 3U}, "rfence.remote_hfence_gvma_vmid", argument_table + 45, 5},
	{{0x52464e43U, 4U}, "rfence.remote_hfence_gvma", argument_table + 36, 4},
	{{0x52464e43U, 5U}, "rfence.remote_hfence_vvma_asid", argument_table + 40, 5},
	{{0x52464e43U, 6U}, "rfence.remote_hfence_vvma", argument_table + 36, 4},
	{{0x53525354U, 0U}, "srst.system_reset", argument_table + 50, 2},
	{{0x53555350U, 0U}, "susp.system_suspend", argument_table + 52, 3},
	{{0x54494d45U, 0U}, "time.set_timer", argument_table + 55, 1},
	{{0U, 0U}, "legacy.set_timer", argument_table + 55, 1},
	{{1U, 0U}, "legacy.console_putchar", argument_table + 56, 1},
	{{2U, 0U}, "legacy.console_getchar", NULL, 0},
	{{3U, 0U}, "legacy.clear_ipi", NULL, 0},
	{{4U, 0U}, "legacy.send_ipi", argument_table + 57, 1},
	{{5U, 0U}, "legacy.remote_fence_i", argument_table + 57, 1},
	{{6U, 0U}, "legacy.remote_sfence_vma", argument_table + 58, 3},
	{{7U, 0U}, "legacy.remote_sfence_vma_asid", argument_table + 61, 4},
	{{8U, 0U}, "legacy.shutdown", NULL, 0},
	{{0}, NULL, argument_table, 0},
};

static const struct name_family family_table[] = {
	{0x10U, 0, "base"},
	{0x48534dU, 0, "hsm"},
	{0x504d55U, 0, "pmu"},
	{0x535441U, 0, "sta"},
	{0x735049U, 0, "ipi"},
	{0x43505043U, 0, "cppc"},
	{0x4442434eU, 0, "dbcn"},
	{0x4e41434cU, 0, "nacl"},
	{0x52464e43U, 0, "rfence"},
	{0x53525354U, 0, "srst"},
	{0x53555350U, 0, "susp"},
	{0x54494d45U, 0, "time"},
	{0, 0, NULL},
};

static const struct name_field field_table[] = {
	{0, 0, 0, 0, 0, NULL},
};

static const struct name_annotation annotation_table[] = {
	{0, 0, NULL},
};

static const struct name_status status_table[] = {
	{0, "success"},
	{-1, "failed"},
	{-2, "not_supported"},
	{-3, "invalid_param"},
	{-4, "denied"},
	{-5, "invalid_address"},
	{-6, "already_available"},
	{-7, "already_started"},
	{-8, "already_stopped"},
	{-9, "no_shmem"},
	{0, NULL},
};

static const struct name_layout layout_table[LAYOUTS] = {
	{{0xffffffffU, 0xffffffffU}, 0, 43, 0, 0, {0xffffffffU, 0, 0}, {0xffffffffU, 0, 1}},
	{{0xffffffffU, 0U}, 43, 9, 0, 0, {0, 0, 0}, {0xffffffffU, 0, 0}},
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

const char *sbi_call_name(uint32_t eid, uint32_t fid)
{
	const uint64_t values[CARRIERS] = {eid, fid};
	const struct name_layout *layout = NULL;
	const struct name_call *call = find_call(values, &layout);

	return call ? call->name : NULL;
}

const char *sbi_status_name(int64_t status)
{
	const struct name_status *entry;

	for (entry = status_table; entry->name; entry++) {
		if (entry->number == status)
			return entry->name;
	}
	return NULL;
}

size_t sbi_format_call(char *buffer, size_t size, uint32_t eid, uint32_t fid, const uint64_t *args)
{
	const uint64_t values[CARRIERS] = {eid, fid};
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
