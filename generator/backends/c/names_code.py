# SPDX-License-Identifier: BSD-2-Clause
"""The C of `<abi>_names.c`. @WORDS@ stand for what names.py fills in; nothing else of it depends on the ABI."""

CODE = r"""
#define CARRIERS @CARRIERS@
#define LAYOUTS @LAYOUTS@
#define ORDINARY_LAYOUT @ORDINARY@	/* what an unknown id is taken apart by */

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
@VALUES@
	{0, 0, NULL},
};

static const struct name_argument argument_table[] = {
@ARGUMENTS@
	{NULL, value_table, 0, 0},
};

/* Sorted by id within each layout. */
static const struct name_call call_table[] = {
@CALLS@
	{{0}, NULL, argument_table, 0},
};

static const struct name_family family_table[] = {
@FAMILIES@
	{0, 0, NULL},
};

static const struct name_field field_table[] = {
@FIELDS@
	{0, 0, 0, 0, 0, NULL},
};

static const struct name_annotation annotation_table[] = {
@ANNOTATIONS@
	{0, 0, NULL},
};

static const struct name_status status_table[] = {
@STATUSES@
	{0, NULL},
};

static const struct name_layout layout_table[LAYOUTS] = {
@LAYOUT_ROWS@
};

@FORM_TABLE@struct text {
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

@FIND_FORM@static uint64_t take_number(const struct name_number *number, const uint64_t *id)
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

@CALL_NAME@
{
	const uint64_t values[CARRIERS] = {@IDS@};
	const struct name_layout *layout = NULL;
	const struct name_call *call = find_call(values, &layout);

	return call ? call->name : NULL;
}

@STATUS_NAME@
{
	const struct name_status *entry;

	for (entry = status_table; entry->name; entry++) {
		if (entry->number == status)
			return entry->name;
	}
	return NULL;
}

@FORMAT_CALL@
{
	const uint64_t values[CARRIERS] = {@IDS@};
	const struct name_layout *layout = NULL;
	const struct name_call *call = find_call(values, &layout);
	struct text text = {buffer, size, 0};
@TAKEN_VARIABLES@	unsigned int i;

	if (!call) {
		layout = put_unknown(&text, values);
	} else {
		put_string(&text, call->name);
@TAKE_FORM@		for (i = 0; args && i < @TAKEN@nargs; i++) {
			put_string(&text, i ? ", " : "(");
			put_argument(&text, &@TAKEN@args[i], args[i]);
		}
		if (args)
			put_string(&text, @TAKEN@nargs ? ")" : "()");
	}
	put_fields(&text, layout, values);
	if (size)
		buffer[text.length < size ? text.length : size - 1] = 0;
	return text.length;
}
"""

# What an ABI has besides if calls of it have forms, which take arguments of their own.

FORM_TABLE = r"""/* Arguments of the forms of calls, told apart by the variant bits of the id. */
struct name_form {
	uint32_t call;
	uint64_t mask[CARRIERS];
	uint64_t value[CARRIERS];
	const struct name_argument *args;
	uint8_t nargs;
};

static const struct name_form form_table[] = {
@FORMS@
};

"""

FIND_FORM = r"""static const struct name_form *find_form(const uint64_t *id, const struct name_call *call)
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

"""

TAKE_FORM = r"""		form = find_form(values, call);
		taken.args = form ? form->args : call->args;
		taken.nargs = form ? form->nargs : call->nargs;
"""

TAKEN_VARIABLES = r"""	const struct name_form *form;
	struct { const struct name_argument *args; uint8_t nargs; } taken;
"""
