/* SPDX-License-Identifier: BSD-2-Clause */
/* The guests of an archive, one after the other, with the lines around each (hosts/README.md). */
#ifndef KVM_BATCH_H
#define KVM_BATCH_H

#include <stdint.h>

struct batch_source {
	const uint8_t *data;
	uint64_t size;
};

/* NULL, or what is wrong with the archive's beginning. Before anything else of this file. */
const char *batch_open(const struct batch_source *source);

/* All of them. 0, or -1 if the archive is damaged. */
int batch_run(void);

/* Says instead that this host cannot run guests. */
void batch_unavailable(const char *why);

#endif
