/* SPDX-License-Identifier: BSD-2-Clause */
#include "archive.h"

#include "../../../harness/runtime/string.h"
#include "round.h"

#define FILE_HEADER_SIZE 110u
#define MAX_NAME 256u
#define LAST_NAME "TRAILER!!!"

/* Places of eight hexadecimal digits in a header. */
enum { FIELD_FILE_SIZE = 54, FIELD_NAME_SIZE = 94 };

static int digit_value(uint8_t digit)
{
	if (digit >= '0' && digit <= '9')
		return digit - '0';
	digit |= 0x20;
	return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/* The field's value, or -1. */
static int64_t read_field(const uint8_t *digits)
{
	int64_t value = 0;
	unsigned int i;

	for (i = 0; i < 8; i++) {
		const int digit = digit_value(digits[i]);

		if (digit < 0)
			return -1;
		value = value << 4 | digit;
	}
	return value;
}

int archive_next(struct archive *archive, struct archive_file *file)
{
	const uint64_t left = archive->size - archive->next;
	const uint8_t *header = archive->data + archive->next;
	int64_t file_size, name_size;
	uint64_t begin;

	if (archive->next > archive->size || left < FILE_HEADER_SIZE)
		return -1;
	if (memcmp(header, "070701", 6) != 0 && memcmp(header, "070702", 6) != 0)
		return -1;
	file_size = read_field(header + FIELD_FILE_SIZE);
	name_size = read_field(header + FIELD_NAME_SIZE);
	if (file_size < 0 || name_size < 1 || name_size > (int64_t)MAX_NAME)
		return -1;
	begin = round_to_4(FILE_HEADER_SIZE + (uint64_t)name_size);
	if (begin > left || (uint64_t)file_size > left - begin || header[FILE_HEADER_SIZE + (uint64_t)name_size - 1] != 0)
		return -1;
	file->name = (const char *)header + FILE_HEADER_SIZE;
	file->data = header + begin;
	file->size = (uint64_t)file_size;
	archive->next += round_to_4(begin + (uint64_t)file_size);
	return strlen(file->name) != sizeof(LAST_NAME) - 1 || memcmp(file->name, LAST_NAME, sizeof(LAST_NAME) - 1) != 0;
}
