// SPDX-License-Identifier: BSD-2-Clause
// The processes that descend from this one, whatever session, group or name they took.
#ifndef FAMILY_H
#define FAMILY_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#define MOST_MEMBERS 1024

struct family {
	uint32_t count;
	bool overflows; // there are more than fit
	pid_t members[MOST_MEMBERS];
};

// This process must be their subreaper: then who loses its parent becomes a child of this process and stays in the family.
void find_family(struct family *family);

// Bytes in memory. Pages that several members share count for each.
uint64_t measure_family(const struct family *family);

// Kills and reaps until there is no child left; false if some are still there after so many milliseconds.
bool end_family(int64_t milliseconds);

int64_t read_clock(void);

#endif
