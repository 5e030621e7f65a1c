/* SPDX-License-Identifier: BSD-2-Clause */
/* Finds a call by the bits of its identity, in each layout of ids, and writes what an id and its arguments say. */
#include "hvabi_names.h"

/* Text that is counted in full and kept as far as it fits. */
struct text {
	char *buffer;
	size_t size;	/* of the buffer, in bytes */
	size_t length;	/* of the whole text */
};

static void put_char(struct text *text, char c)
{
	if (text->length + 1 < text->size)
		text->buffer[text->length] = c;
	text->length++;
}

/* In variables of its own: a char that is written might, for all that the compiler knows, be a part of the struct. */
static void put_string(struct text *text, const char *string)
{
	char *buffer = text->buffer;
	size_t size = text->size, length = text->length;

	for (; *string; string++, length++) {
		if (length + 1 < size)
			buffer[length] = *string;
	}
	text->length = length;
}

static void end_text(struct text *text)
{
	if (text->size)
		text->buffer[text->length < text->size ? text->length : text->size - 1] = 0;
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
static void put_enum(struct text *text, const struct hvabi_name_argument *argument, uint64_t number)
{
	uint64_t above = argument->width < 64 ? ~(uint64_t)0 << argument->width : 0;
	unsigned int i;

	for (i = 0; i < argument->nvalues; i++) {
		const struct hvabi_name_value *value = &argument->values[i];

		if (value->number == number || (value->number >> 63 && (value->number & ~above) == number)) {
			put_string(text, value->name);
			return;
		}
	}
	put_hex(text, number);
}

/* The name of a number among values; NULL if it has none. */
static const char *find_value(const struct hvabi_name_value *values, unsigned int nvalues, uint64_t number)
{
	unsigned int i;

	for (i = 0; i < nvalues; i++)
		if (values[i].number == number)
			return values[i].name;
	return NULL;
}

/*
 * Single bits by name, wider fields as name=number, those that hold an enum as name=value, what has no name as a number.
 * Bits that are 0 are left out, unless their enum has a name for that.
 */
static void put_flags(struct text *text, const struct hvabi_name_argument *argument, uint64_t number)
{
	const char *separator = "";
	unsigned int i;

	for (i = 0; i < argument->nvalues; i++) {
		const struct hvabi_name_value *value = &argument->values[i];
		uint64_t held = (number & value->number) >> value->low;
		const char *name = find_value(value->values, value->nvalues, held);

		if (!held && !name)
			continue;
		put_string(text, separator);
		separator = "|";
		put_string(text, value->name);
		if (name) {
			put_char(text, '=');
			put_string(text, name);
		} else if (value->nvalues || value->number & (value->number - 1)) {
			put_char(text, '=');
			put_hex(text, held);
		}
		number &= ~value->number;
	}
	if (number || !*separator) {
		put_string(text, separator);
		put_hex(text, number);
	}
}

static void put_argument(struct text *text, const struct hvabi_name_argument *argument, uint64_t number)
{
	put_string(text, argument->name);
	put_char(text, '=');
	switch (argument->kind) {
	case HVABI_AS_SIGNED:
		put_signed(text, number, argument->width);
		break;
	case HVABI_AS_ENUM:
		put_enum(text, argument, number);
		break;
	case HVABI_AS_FLAGS:
		put_flags(text, argument, number);
		break;
	default:
		put_hex(text, number);
		break;
	}
}

static const struct hvabi_name_call *search_layout(const struct hvabi_name_layout *layout, const uint64_t *id,
						   uint32_t ncarriers)
{
	const uint64_t *identity = layout->identity;
	const uint64_t first = id[0] & identity[0];
	uint32_t low = 0, high = layout->ncalls;

	/* Most layouts are of few families: their ends say at once that the call is in none of them. */
	if (!high || first < layout->calls[0].id[0] || first > layout->calls[high - 1].id[0])
		return NULL;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2, carrier = 0;
		const struct hvabi_name_call *call = &layout->calls[middle];
		uint64_t number = first;

		while (number == call->id[carrier]) {
			if (++carrier == ncarriers)
				return call;
			number = id[carrier] & identity[carrier];
		}
		if (number < call->id[carrier])
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

static const struct hvabi_name_call *find_call(const struct hvabi_names *names, const uint64_t *id,
					       const struct hvabi_name_layout **found)
{
	uint32_t i;

	for (i = 0; i < names->nlayouts; i++) {
		const struct hvabi_name_call *call = search_layout(&names->layouts[i], id, names->ncarriers);

		if (call) {
			*found = &names->layouts[i];
			return call;
		}
	}
	return NULL;
}

/* NULL for the call's own arguments. */
static const struct hvabi_name_form *find_form(const struct hvabi_names *names, const struct hvabi_name_layout *layout,
					       const uint64_t *id, const struct hvabi_name_call *call)
{
	uint32_t i, carrier;

	for (i = 0; i < call->nforms; i++) {
		const struct hvabi_name_form *form = &call->forms[i];

		for (carrier = 0; carrier < names->ncarriers; carrier++) {
			if ((id[carrier] & layout->variant[carrier]) != form->variant[carrier])
				break;
		}
		if (carrier == names->ncarriers)
			return form;
	}
	return NULL;
}

static uint64_t take_number(const struct hvabi_name_number *number, const uint64_t *id)
{
	return (id[number->carrier] & number->mask) >> number->low;
}

static int has_fixed(const struct hvabi_names *names, const struct hvabi_name_layout *layout, const uint64_t *id)
{
	uint32_t carrier;

	for (carrier = 0; layout->fixed && carrier < names->ncarriers; carrier++) {
		if ((id[carrier] & layout->fixed[carrier]) != layout->fixed_value[carrier])
			return 0;
	}
	return 1;
}

/* A family is known by its number and the fixed bits of its own layout, even if the call is not. */
static const struct hvabi_name_family *find_family(const struct hvabi_names *names, const uint64_t *id,
						   const struct hvabi_name_layout **found)
{
	uint32_t i, j;

	for (i = 0; i < names->nlayouts; i++) {
		const struct hvabi_name_layout *layout = &names->layouts[i];

		if (!layout->family.mask || !has_fixed(names, layout, id))
			continue;
		for (j = 0; j < layout->nfamilies; j++) {
			if (take_number(&layout->family, id) == layout->families[j].number) {
				*found = layout;
				return &layout->families[j];
			}
		}
	}
	return NULL;
}

/* Family by name if it is known, else by number; the call by number. */
static const struct hvabi_name_layout *put_unknown(const struct hvabi_names *names, struct text *text,
						   const uint64_t *id)
{
	const struct hvabi_name_layout *layout = &names->layouts[names->ordinary];
	const struct hvabi_name_family *family = find_family(names, id, &layout);

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
static void put_hints(const struct hvabi_names *names, struct text *text, unsigned int carrier, uint64_t bits)
{
	uint32_t i;

	for (i = 0; i < names->nannotations; i++) {
		const struct hvabi_name_annotation *annotation = &names->annotations[i];

		if (annotation->carrier == carrier && (bits & annotation->mask)) {
			put_char(text, ' ');
			put_string(text, annotation->name);
			bits &= ~annotation->mask;
		}
	}
	if (bits)
		put_assignment(text, "annotations", bits);
}

static void put_fields(const struct hvabi_names *names, struct text *text, const struct hvabi_name_layout *layout,
		       const uint64_t *id)
{
	uint32_t i;

	for (i = 0; i < layout->nfields; i++) {
		const struct hvabi_name_field *field = &layout->fields[i];
		uint64_t bits = id[field->carrier] & field->mask;

		if (field->kind == HVABI_FIELD_HINT)
			put_hints(names, text, field->carrier, bits);
		else if (field->kind == HVABI_FIELD_RESERVED && bits != field->must)
			put_assignment(text, "reserved", bits ^ field->must);
		else if (field->kind == HVABI_FIELD_OTHER && bits)
			put_assignment(text, field->name, bits >> field->low);
	}
}

static void put_arguments(struct text *text, const struct hvabi_name_argument *arguments, unsigned int count,
			  const uint64_t *args)
{
	unsigned int i;

	put_char(text, '(');
	for (i = 0; i < count; i++) {
		if (i)
			put_string(text, ", ");
		put_argument(text, &arguments[i], args[i]);
	}
	put_char(text, ')');
}

const char *hvabi_call_name(const struct hvabi_names *names, const uint64_t *id)
{
	const struct hvabi_name_layout *layout = NULL;
	const struct hvabi_name_call *call = find_call(names, id, &layout);

	return call ? call->name : NULL;
}

const char *hvabi_status_name(const struct hvabi_names *names, int64_t status)
{
	uint32_t i;

	for (i = 0; i < names->nstatuses; i++) {
		if (names->statuses[i].number == status)
			return names->statuses[i].name;
	}
	return NULL;
}

size_t hvabi_format_call(const struct hvabi_names *names, char *buffer, size_t size, const uint64_t *id,
			 const uint64_t *args)
{
	const struct hvabi_name_layout *layout = NULL;
	const struct hvabi_name_call *call = find_call(names, id, &layout);
	struct text text = {buffer, size, 0};

	if (!call) {
		layout = put_unknown(names, &text, id);
	} else {
		put_string(&text, call->name);
		if (args) {
			const struct hvabi_name_form *form = find_form(names, layout, id, call);

			put_arguments(&text, form ? form->args : call->args, form ? form->nargs : call->nargs, args);
		}
	}
	put_fields(names, &text, layout, id);
	end_text(&text);
	return text.length;
}
