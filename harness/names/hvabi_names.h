/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Names of calls and statuses, and calls written in words. The generator writes an ABI's tables (struct hvabi_names)
 * and functions of the ABI's own that call these; see generated/<abi>/<release>/<abi>_names.h.
 *
 * Freestanding: no libc, no allocation, no writable data, no division of 64 bits. Nothing is checked in the tables: they
 * are right when the generator wrote them.
 */
#ifndef HVABI_NAMES_H
#define HVABI_NAMES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Numbers of all carriers of an ABI, in the ABI's order, as a member of a table. For C. */
#define HVABI_ID(...) ((const uint64_t[]){__VA_ARGS__})

/* How the value of an argument is written. */
enum hvabi_name_value_kind {
	HVABI_AS_HEX,	/* 0x1f */
	HVABI_AS_SIGNED,	/* -31 */
	HVABI_AS_ENUM,	/* the name of the value */
	HVABI_AS_FLAGS,	/* names of bits and fields: read|level=0x9|ring=user|0x100 */
};

/* What a field of an id is that is no part of a call's identity. */
enum hvabi_name_field_kind {
	HVABI_FIELD_OTHER,	/* a variant or a parameter: written as name=number, unless it is 0 */
	HVABI_FIELD_HINT,	/* annotations: written by name */
	HVABI_FIELD_RESERVED,	/* written as reserved=mask of what is wrong */
};

/* A value of an enum (a negative one with all 64 bits), or the mask of flags. */
struct hvabi_name_value {
	uint64_t number;
	uint8_t low;		/* flags: the lowest bit of the mask, 0 to 63 */
	const char *name;
	const struct hvabi_name_value *values;	/* flags: of the enum that these bits hold; NULL: they are a number */
	uint16_t nvalues;
};

struct hvabi_name_argument {
	const char *name;
	const struct hvabi_name_value *values;	/* of enums and flags */
	uint16_t nvalues;
	uint8_t width;		/* of signed numbers and enums, in bits: 1 to 64 */
	uint8_t kind;		/* enum hvabi_name_value_kind */
};

/* Arguments of a call where the variant bits of the id (those of its layout) are these. */
struct hvabi_name_form {
	const uint64_t *variant;	/* one number a carrier */
	const struct hvabi_name_argument *args;
	uint8_t nargs;
};

struct hvabi_name_call {
	const uint64_t *id;	/* one number a carrier: the bits of the layout's identity */
	const char *name;	/* family.call */
	const struct hvabi_name_argument *args;
	const struct hvabi_name_form *forms;
	uint8_t nargs;
	uint8_t nforms;
};

struct hvabi_name_family {
	uint64_t number;
	const char *name;
};

struct hvabi_name_field {
	uint64_t mask;		/* in its carrier */
	uint64_t must;		/* reserved fields: what the bits of the mask have to be */
	const char *name;
	uint8_t low;		/* the lowest bit of the mask, 0 to 63 */
	uint8_t carrier;	/* which of the carriers, from 0 */
	uint8_t kind;		/* enum hvabi_name_field_kind */
};

struct hvabi_name_annotation {
	uint64_t mask;		/* in its carrier */
	const char *name;
	uint8_t carrier;
};

struct hvabi_name_status {
	int64_t number;
	const char *name;
};

/* Where an id has the number of the family or of the call; mask 0: nowhere. */
struct hvabi_name_number {
	uint64_t mask;
	uint8_t low;		/* the lowest bit of the mask, 0 to 63 */
	uint8_t carrier;
};

/* Families whose ids are laid out alike. */
struct hvabi_name_layout {
	const uint64_t *identity;	/* one mask a carrier: the bits that tell calls apart */
	const uint64_t *fixed;	/* one mask a carrier: by which families are known, too; NULL: none */
	const uint64_t *fixed_value;	/* what they hold */
	const uint64_t *variant;	/* one mask a carrier: the bits that tell forms apart; NULL if no call has forms */
	const struct hvabi_name_call *calls;	/* sorted by id: the first carrier first */
	const struct hvabi_name_family *families;
	const struct hvabi_name_field *fields;	/* in the order in which they are written */
	uint32_t ncalls, nfamilies, nfields;
	struct hvabi_name_number family, call;
};

/* All names of a release. A call is searched for in the layouts in their order. */
struct hvabi_names {
	const struct hvabi_name_layout *layouts;
	const struct hvabi_name_annotation *annotations;
	const struct hvabi_name_status *statuses;
	uint32_t nlayouts, nannotations, nstatuses;
	uint32_t ncarriers;	/* at least 1 */
	uint32_t ordinary;	/* the layout by which an unknown id is taken apart, from 0 */
};

/*
 * The name of a call, as family.call, whatever its annotations; NULL if there is no such call. `id` holds a number for
 * each carrier.
 */
const char *hvabi_call_name(const struct hvabi_names *names, const uint64_t *id);

/* The name of a status; NULL if there is no such status. */
const char *hvabi_status_name(const struct hvabi_names *names, int64_t status);

/*
 * Writes a call in words, with its arguments unless `args` is NULL (a number for each argument of the call or of its
 * form; more are not read), the annotations and what is wrong with the id. A call that is not known has the name of its
 * family, if that is known, and numbers; its arguments are not read.
 *
 * Counts like snprintf: the result is the length in bytes of the whole text without its NUL. At most `size` bytes are
 * written; what does not fit is left out, and the last byte is a NUL. With `size` 0 nothing is written, and `buffer` may
 * be NULL. There are no errors.
 */
size_t hvabi_format_call(const struct hvabi_names *names, char *buffer, size_t size, const uint64_t *id,
			 const uint64_t *args);

#ifdef __cplusplus
}
#endif
#endif
