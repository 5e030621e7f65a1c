/* SPDX-License-Identifier: BSD-2-Clause */
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

#include "archive.h"
#include "boot.h"

#define CHUNK (1u << 20)

/* Whether there is a whole archive in so many bytes. */
static int is_whole(const uint8_t *data, uint64_t size)
{
	struct archive archive = { .data = data, .size = size };
	struct archive_file file;
	int found;

	do
		found = archive_next(&archive, &file);
	while (found > 0);
	return !found;
}

/*
 * What the kernel does not know as memory it maps like a device, where an access must be aligned: word by word, up to the end
 * of the archive, it becomes memory of this process.
 */
const char *boot_take_archive(struct batch_source *source)
{
	const volatile uint64_t *from = (const volatile uint64_t *)source->data;
	uint64_t *copy = mmap(NULL, source->size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	uint64_t done = 0, i;

	if (copy == MAP_FAILED)
		return "there is no memory for the archive of guests";
	while (done < source->size && !is_whole((const uint8_t *)copy, done)) {
		for (i = done / 8; i < (done + CHUNK) / 8; i++)
			copy[i] = from[i];
		done += CHUNK;
	}
	source->data = (const uint8_t *)copy;
	return NULL;
}
