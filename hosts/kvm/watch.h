/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Under the VMM as a program: KVM of a machine that nobody knows may take a call and never come back. All work is done by a
 * child that says every few seconds that it lives; the parent does not touch /dev/kvm.
 */
#ifndef KVM_WATCH_H
#define KVM_WATCH_H

struct watched {
	int status;		/* exit status of the child; 128 and more if it was killed, by us for one */
	int is_silent;		/* no beat in so many milliseconds */
	unsigned int beats;
};

/* 0 in the child; 1 in the parent, once the child has ended or was given up: no beat in `first` milliseconds, or in `next`
 * after the last. */
int watch_fork(int first, int next, struct watched *child);

/* The child lives. Without a parent nothing. */
void watch_beat(void);

#endif
