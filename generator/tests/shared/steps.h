/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Each access to shared memory is a step. One side's stores are kept in a list instead of being made; then the other side
 * runs, and before each of its accesses some of them are made. Trying every way to do so shows every order that the two
 * sides can have. Included before the generated headers.
 */
#ifndef STEPS_H
#define STEPS_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_STORES 64
#define MOST_STEPS 64

static struct { volatile void *at; uint64_t value; size_t size; } stores[MOST_STORES];
static unsigned int nstores, made;
static int keeping;			/* whether stores are kept */
static unsigned char before_step[MOST_STEPS];	/* how many stores are made before each step */
static unsigned int nsteps;

static void put_number(volatile void *at, uint64_t value, size_t size)
{
	memcpy((void *)(uintptr_t)at, &value, size);	/* little-endian, as the machines are that run this */
}

/* What was kept and not made yet is seen by who wrote it. */
static uint64_t get_number(const volatile void *at, size_t size)
{
	uint64_t value = 0;
	unsigned int i;

	memcpy(&value, (const void *)(uintptr_t)at, size);
	for (i = 0; keeping && i < nstores; i++) {
		if (stores[i].at == at)
			value = stores[i].value;
	}
	return value;
}

static void make_stores(unsigned int count)
{
	for (; count && made < nstores; count--, made++)
		put_number(stores[made].at, stores[made].value, stores[made].size);
}

static void step(void)
{
	if (keeping)
		return;
	if (nsteps >= MOST_STEPS) {
		puts("more steps than there is room for");
		exit(3);
	}
	make_stores(before_step[nsteps++]);
}

static uint64_t step_load(const volatile void *at, size_t size)
{
	step();
	return get_number(at, size);
}

static void step_store(volatile void *at, uint64_t value, size_t size)
{
	step();
	if (!keeping) {
		put_number(at, value, size);
		return;
	}
	if (nstores >= MOST_STORES) {
		puts("more stores than there is room for");
		exit(3);
	}
	stores[nstores].at = at;
	stores[nstores].value = value;
	stores[nstores++].size = size;
}

#define __atomic_load_n(at, order) ((__typeof__(*(at) + 0))step_load(at, sizeof(*(at))))
#define __atomic_store_n(at, number, order) step_store(at, (uint64_t)(number), sizeof(*(at)))

/* The next way to make the stores, of a run that had `nsteps` steps; 0 if there is none. */
static int next_way(void)
{
	unsigned int i, total = 0;

	for (i = 0; i < nsteps; i++)
		total += before_step[i];
	for (i = nsteps; i-- > 0;) {
		if (total < nstores) {
			before_step[i]++;
			return 1;
		}
		total -= before_step[i];
		before_step[i] = 0;
	}
	return 0;
}

/* Keeps what `writes` stores, then runs `reads` in every way that the stores can come between its accesses. Gives the ways. */
static unsigned int try_all(void (*reset)(void), void (*writes)(void), void (*reads)(void))
{
	unsigned int ways = 0;

	memset(before_step, 0, sizeof(before_step));
	do {
		reset();
		nstores = made = nsteps = 0;
		keeping = 1;
		writes();
		keeping = 0;
		reads();
		ways++;
	} while (next_way());
	return ways;
}

#endif
