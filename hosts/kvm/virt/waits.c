/* SPDX-License-Identifier: BSD-2-Clause */
#include "waits.h"

#include <linux/kvm.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define DESCRIPTIONS_SIZE 16384u	/* of all counts; KVM has some 4 KiB */

int64_t waits_find(const void *statistics, size_t size, const char *name)
{
	const uint8_t *bytes = statistics;
	struct kvm_stats_header header;
	struct kvm_stats_desc description;
	uint64_t at;
	uint32_t i;

	if (size < sizeof(header))
		return -1;
	memcpy(&header, bytes, sizeof(header));
	at = header.desc_offset;
	for (i = 0; i < header.num_desc; i++) {
		const uint64_t next = at + sizeof(description) + header.name_size;

		if (next > size || next < at)
			return -1;
		memcpy(&description, bytes + at, sizeof(description));
		if (strnlen(name, header.name_size) < header.name_size &&
		    !strncmp((const char *)bytes + at + sizeof(description), name, header.name_size))
			return (int64_t)((uint64_t)header.data_offset + description.offset);
		at = next;
	}
	return -1;
}

int waits_open(struct waits *waits, int vcpu)
{
	static uint8_t statistics[DESCRIPTIONS_SIZE];
	ssize_t size;
	int64_t place;

	waits->file = ioctl(vcpu, KVM_GET_STATS_FD, 0);
	if (waits->file < 0)
		return -1;
	size = pread(waits->file, statistics, sizeof(statistics), 0);
	place = size < 0 ? -1 : waits_find(statistics, (size_t)size, "wfi_exit_stat");
	if (place < 0)
		return -1;
	waits->place = (uint64_t)place;
	return 0;
}

void waits_close(struct waits *waits)
{
	if (waits->file >= 0)
		close(waits->file);
	waits->file = -1;
}

static uint64_t count(const struct waits *waits)
{
	uint64_t number = 0;

	return pread(waits->file, &number, sizeof(number), (off_t)waits->place) == sizeof(number) ? number : 0;
}

void waits_begin(struct waits *waits)
{
	waits->before = count(waits);
}

int waits_were(const struct waits *waits)
{
	return count(waits) != waits->before;
}
