/* SPDX-License-Identifier: BSD-2-Clause */
/* A cpio archive of format newc in memory. Nothing in it is trusted: sizes are checked against the end. */
#ifndef REFERENCE_ARCHIVE_H
#define REFERENCE_ARCHIVE_H

#include <stdint.h>

struct archive {
	const uint8_t *data;
	uint64_t size;		/* how much may be looked at */
	uint64_t next;		/* offset of the next header */
};

struct archive_file {
	const char *name;	/* ended by NUL, within the archive */
	const uint8_t *data;	/* aligned to 4 bytes only */
	uint64_t size;
};

/* 1: the next file; 0: there is no more; -1: what comes is not a file of an archive, and nothing after it is one. */
int archive_next(struct archive *archive, struct archive_file *file);

#endif
