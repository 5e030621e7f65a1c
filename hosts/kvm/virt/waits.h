/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Whether a vCPU waits for an interrupt (wfi). KVM waits for it and says nothing; but it counts, and without an interrupt that is
 * pending or can become so, a run that ends by a signal and in which the count has grown has ended in that wait.
 */
#ifndef KVM_WAITS_H
#define KVM_WAITS_H

#include <stddef.h>
#include <stdint.h>

struct waits {
	int file;		/* -1: not open */
	uint64_t place;		/* of the count in it */
	uint64_t before;
};

/* Where the count `name` is in a file of statistics (KVM_GET_STATS_FD) that begins with these bytes, or -1 if it is not there. */
int64_t waits_find(const void *statistics, size_t size, const char *name);

/* 0 or -1. */
int waits_open(struct waits *waits, int vcpu);
void waits_close(struct waits *waits);

/* Before a run; and after it, whether the vCPU has met a wfi. */
void waits_begin(struct waits *waits);
int waits_were(const struct waits *waits);

#endif
