/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Virtual Machine Interface (vmi), release 4.3: names and decoding.
 *
 * Written by `hvabi generate vmi` from spec/vmi; changes made here are lost.
 * Spec hash: 83e476555fedd1d7a2fc4b406b6e4db7129d68b61da7fe8f39291cf0e07dbda3
 */
#include "vmi_names.h"

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
	{0U, 0, "power_off"},
	{1U, 0, "reboot"},
	{2U, 0, "crash"},
	{0, 0, NULL},
	{0U, 0, "not_global"},
	{1U, 0, "everything"},
	{0, 0, NULL},
	{0U, 0, "first"},
	{1U, 0, "size"},
	{0, 0, NULL},
	{1U, 0, "read"},
	{2U, 1, "write"},
	{4U, 2, "execute"},
	{0, 0, NULL},
	{0, 0, NULL},
};

static const struct name_argument argument_table[] = {
	{"reason", value_table, 32, VALUE_ENUM},
	{"stack", NULL, 64, VALUE_HEX},
	{"entries", NULL, 64, VALUE_HEX},
	{"count", NULL, 32, VALUE_HEX},
	{"call", NULL, 8, VALUE_HEX},
	{"base", NULL, 64, VALUE_HEX},
	{"limit", NULL, 16, VALUE_HEX},
	{"selector", NULL, 16, VALUE_HEX},
	{"index", NULL, 32, VALUE_HEX},
	{"descriptor", NULL, 64, VALUE_HEX},
	{"index", NULL, 32, VALUE_HEX},
	{"low", NULL, 64, VALUE_HEX},
	{"high", NULL, 64, VALUE_HEX},
	{"ptep", NULL, 64, VALUE_HEX},
	{"value", NULL, 32, VALUE_HEX},
	{"ptep", NULL, 64, VALUE_HEX},
	{"value", NULL, 64, VALUE_HEX},
	{"scope", value_table + 4, 32, VALUE_ENUM},
	{"address", NULL, 64, VALUE_HEX},
	{"root", NULL, 64, VALUE_HEX},
	{"page", NULL, 64, VALUE_HEX},
	{"level", NULL, 32, VALUE_HEX},
	{"page", NULL, 64, VALUE_HEX},
	{"deadline", NULL, 64, VALUE_HEX},
	{"port", NULL, 32, VALUE_HEX},
	{"area", NULL, 64, VALUE_HEX},
	{"vector", NULL, 32, VALUE_HEX},
	{"port", NULL, 32, VALUE_HEX},
	{"data", NULL, 64, VALUE_HEX},
	{"length", NULL, 32, VALUE_HEX},
	{"character", NULL, 8, VALUE_HEX},
	{"part", value_table + 7, 32, VALUE_ENUM},
	{"address", NULL, 64, VALUE_HEX},
	{"page", NULL, 64, VALUE_HEX},
	{"count", NULL, 32, VALUE_HEX},
	{"access", value_table + 10, 32, VALUE_FLAGS},
	{"address", NULL, 64, VALUE_HEX},
	{"count", NULL, 32, VALUE_HEX},
	{"address", NULL, 64, VALUE_HEX},
	{"count", NULL, 32, VALUE_HEX},
	{"access", value_table + 10, 32, VALUE_FLAGS},
	{"value", NULL, 64, VALUE_HEX},
	{NULL, value_table, 0, 0},
};

/* Sorted by id within each layout. */
static const struct name_call call_table[] = {
	{{0x1000000U}, "cpu.get_release", NULL, 0},
	{{0x1010000U}, "cpu.get_vcpu", NULL, 0},
	{{0x1020000U}, "cpu.get_vcpu_count", NULL, 0},
	{{0x1030000U}, "cpu.yield", NULL, 0},
	{{0x1040000U}, "cpu.halt", NULL, 0},
	{{0x1050000U}, "cpu.shutdown", argument_table, 1},
	{{0x1060000U}, "cpu.set_kernel_stack", argument_table + 1, 1},
	{{0x1070000U}, "cpu.run_queue", argument_table + 2, 2},
	{{0x1ff0000U}, "cpu.query", argument_table + 4, 1},
	{{0x2000000U}, "segmentation.set_gdt", argument_table + 5, 2},
	{{0x2010000U}, "segmentation.set_idt", argument_table + 5, 2},
	{{0x2020000U}, "segmentation.set_ldt", argument_table + 7, 1},
	{{0x2030000U}, "segmentation.set_tr", argument_table + 7, 1},
	{{0x2040000U}, "segmentation.write_gdt_entry", argument_table + 8, 2},
	{{0x2050000U}, "segmentation.write_ldt_entry", argument_table + 8, 2},
	{{0x2060000U}, "segmentation.write_idt_entry", argument_table + 10, 3},
	{{0x2ff0000U}, "segmentation.query", argument_table + 4, 1},
	{{0x3000000U}, "mmu.set_pte", argument_table + 13, 2},
	{{0x3010000U}, "mmu.set_long_pte", argument_table + 15, 2},
	{{0x3020000U}, "mmu.flush_tlb", argument_table + 17, 1},
	{{0x3030000U}, "mmu.invalidate_page", argument_table + 18, 1},
	{{0x3040000U}, "mmu.set_page_table", argument_table + 19, 1},
	{{0x3050000U}, "mmu.get_page_table", NULL, 0},
	{{0x3060000U}, "mmu.register_page_table", argument_table + 20, 2},
	{{0x3070000U}, "mmu.release_page_table", argument_table + 22, 1},
	{{0x3ff0000U}, "mmu.query", argument_table + 4, 1},
	{{0x4000000U}, "timer.get_time", NULL, 0},
	{{0x4010000U}, "timer.set_alarm", argument_table + 23, 2},
	{{0x4020000U}, "timer.cancel_alarm", NULL, 0},
	{{0x4ff0000U}, "timer.query", argument_table + 4, 1},
	{{0x5000000U}, "event.set_area", argument_table + 25, 1},
	{{0x5010000U}, "event.set_vector", argument_table + 26, 1},
	{{0x5020000U}, "event.open", NULL, 0},
	{{0x5030000U}, "event.close", argument_table + 27, 1},
	{{0x5040000U}, "event.send", argument_table + 27, 1},
	{{0x5050000U}, "event.wait", NULL, 0},
	{{0x5ff0000U}, "event.query", argument_table + 4, 1},
	{{0x6000000U}, "console.write", argument_table + 28, 2},
	{{0x6010000U}, "console.read", argument_table + 28, 2},
	{{0x6020000U}, "console.put_character", argument_table + 30, 1},
	{{0x6ff0000U}, "console.query", argument_table + 4, 1},
	{{0x7000000U}, "vma.get_window", argument_table + 31, 1},
	{{0x7010000U}, "vma.map", argument_table + 32, 4},
	{{0x7020000U}, "vma.unmap", argument_table + 36, 2},
	{{0x7030000U}, "vma.protect", argument_table + 38, 3},
	{{0x7040000U}, "vma.get_mapping", argument_table + 18, 1},
	{{0x7ff0000U}, "vma.query", argument_table + 4, 1},
	{{0xff000000U}, "experimental.echo", argument_table + 41, 1},
	{{0xffff0000U}, "experimental.query", argument_table + 4, 1},
	{{0}, NULL, argument_table, 0},
};

static const struct name_family family_table[] = {
	{1U, 0, "cpu"},
	{2U, 0, "segmentation"},
	{3U, 0, "mmu"},
	{4U, 0, "timer"},
	{5U, 0, "event"},
	{6U, 0, "console"},
	{7U, 0, "vma"},
	{0xffU, 0, "experimental"},
	{0, 0, NULL},
};

static const struct name_field field_table[] = {
	{0xffU, 0U, 0, 0, FIELD_HINT, "annotation"},
	{0xff00U, 0U, 8, 0, FIELD_RESERVED, "reserved"},
	{0, 0, 0, 0, 0, NULL},
};

static const struct name_annotation annotation_table[] = {
	{1U, 0, "may-be-queued"},
	{0, 0, NULL},
};

static const struct name_status status_table[] = {
	{0, "success"},
	{-1, "no_family"},
	{-2, "no_call"},
	{-3, "invalid_id"},
	{-4, "invalid_argument"},
	{-5, "bad_address"},
	{-6, "denied"},
	{-7, "no_space"},
	{0, NULL},
};

static const struct name_layout layout_table[LAYOUTS] = {
	{{0xffff0000U}, 0, 49, 0, 2, {0xff000000U, 24, 0}, {0xff0000U, 16, 0}},
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

const char *vmi_call_name(uint32_t id)
{
	const uint64_t values[CARRIERS] = {id};
	const struct name_layout *layout = NULL;
	const struct name_call *call = find_call(values, &layout);

	return call ? call->name : NULL;
}

const char *vmi_status_name(int64_t status)
{
	const struct name_status *entry;

	for (entry = status_table; entry->name; entry++) {
		if (entry->number == status)
			return entry->name;
	}
	return NULL;
}

size_t vmi_format_call(char *buffer, size_t size, uint32_t id, const uint64_t *args)
{
	const uint64_t values[CARRIERS] = {id};
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
