// SPDX-License-Identifier: BSD-2-Clause
// The processes that descend from this one, whatever session, group or name they took.
#ifndef FAMILY_H
#define FAMILY_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#define MOST_MEMBERS 1024 // of a command in order
#define MOST_FOUND 32768 // of one that has to be ended

struct family {
	uint32_t count;
	uint32_t most;
	bool overflows; // there are more than `most`
	int signal; // that everyone gets as soon as it is found; 0 for none
	pid_t members[MOST_FOUND];
};

// This process must be their subreaper: then who loses its parent becomes a child of this process and stays in the family.
void find_family(struct family *family, uint32_t most, int signal);

// Whether it has more bytes than this in memory. What members share counts once.
bool exceeds_memory(const struct family *family, uint64_t bytes);

// Kills and reaps until there is no child left; false if some are still there after so many milliseconds.
bool end_family(int64_t milliseconds);

int64_t read_clock(void);

#endif
