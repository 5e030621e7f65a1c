// SPDX-License-Identifier: BSD-2-Clause
/*
 * Dispatch of vmi calls four ways: generated (over a table, and in the form
 * that inlines operations), a switch as one would write it, and a plain table
 * of function pointers. All check the same things (reserved bits, family,
 * number, the arguments' ranges) and call the same operations.
 *
 *   dispatch MODE COUNT     mode: generated, inline, switch, table, loop (nothing called)
 *
 * Prints nanoseconds per call. Counting instructions is the caller's business.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "vmi.h"
#include "vmi_host.h"

#define CALLS 8			/* a power of two: the mix that is repeated */

struct machine {
	uint64_t memory[512];
	uint64_t root;
	uint64_t flushes;
};

typedef struct vmi_host_result (*dispatch_fn)(struct machine *m, uint32_t id, const uint64_t *args);

/* The operations: small, so that dispatch is what is measured. */
static inline struct vmi_host_result bench_mmu_set_pte(struct machine *m, uint64_t ptep, uint32_t value)
{
	memcpy((char *)m->memory + (ptep & 0xffc), &value, sizeof(value));
	return vmi_host_ok(0);
}

static inline struct vmi_host_result bench_mmu_set_long_pte(struct machine *m, uint64_t ptep, uint64_t value)
{
	memcpy((char *)m->memory + (ptep & 0xff8), &value, sizeof(value));
	return vmi_host_ok(0);
}

static inline struct vmi_host_result bench_mmu_flush_tlb(struct machine *m, uint32_t scope)
{
	m->flushes += scope;
	return vmi_host_ok(0);
}

static inline struct vmi_host_result bench_mmu_invalidate_page(struct machine *m, uint64_t address)
{
	m->flushes += address;
	return vmi_host_ok(0);
}

static inline struct vmi_host_result bench_mmu_set_page_table(struct machine *m, uint64_t root)
{
	m->root = root;
	return vmi_host_ok(0);
}

static inline struct vmi_host_result bench_mmu_get_page_table(struct machine *m)
{
	return vmi_host_ok(m->root);
}

static inline struct vmi_host_result bench_cpu_get_vcpu(struct machine *m)
{
	(void)m;
	return vmi_host_ok(0);
}

static inline struct vmi_host_result bench_cpu_yield(struct machine *m)
{
	m->flushes++;
	return vmi_host_ok(0);
}

#include "dispatch_without.h"
VMI_HOST_OPS(bench, struct machine)
VMI_HOST_DISPATCH(bench, struct machine)

static __attribute__((noinline)) struct vmi_host_result
dispatch_generated(struct machine *m, uint32_t id, const uint64_t *args)
{
	return vmi_dispatch(&bench_vmi_host, m, id, args);
}

static __attribute__((noinline)) struct vmi_host_result
dispatch_inline(struct machine *m, uint32_t id, const uint64_t *args)
{
	return bench_vmi_dispatch(m, id, args);
}

static __attribute__((noinline)) struct vmi_host_result
dispatch_switch(struct machine *m, uint32_t id, const uint64_t *args)
{
	if (id & 0xff00)
		return vmi_host_error(VMI_STATUS_INVALID_ID);
	switch (id >> 24) {
	case VMI_FAMILY_CPU:
		switch ((id >> 16) & 0xff) {
		case VMI_CPU_GET_VCPU_NR:
			return bench_cpu_get_vcpu(m);
		case VMI_CPU_YIELD_NR:
			return bench_cpu_yield(m);
		default:
			return vmi_host_error(VMI_STATUS_NO_CALL);
		}
	case VMI_FAMILY_MMU:
		switch ((id >> 16) & 0xff) {
		case VMI_MMU_SET_PTE_NR:
			if ((args[0] & 3) || args[1] >> 32)
				return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
			return bench_mmu_set_pte(m, args[0], (uint32_t)args[1]);
		case VMI_MMU_SET_LONG_PTE_NR:
			if (args[0] & 7)
				return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
			return bench_mmu_set_long_pte(m, args[0], args[1]);
		case VMI_MMU_FLUSH_TLB_NR:
			if (args[0] > 1)
				return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
			return bench_mmu_flush_tlb(m, (uint32_t)args[0]);
		case VMI_MMU_INVALIDATE_PAGE_NR:
			return bench_mmu_invalidate_page(m, args[0]);
		case VMI_MMU_SET_PAGE_TABLE_NR:
			if (args[0] & 31)
				return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
			return bench_mmu_set_page_table(m, args[0]);
		case VMI_MMU_GET_PAGE_TABLE_NR:
			return bench_mmu_get_page_table(m);
		default:
			return vmi_host_error(VMI_STATUS_NO_CALL);
		}
	default:
		return vmi_host_error(VMI_STATUS_NO_FAMILY);
	}
}

/* The plain table: one row a family, each operation takes its arguments apart. */
typedef struct vmi_host_result (*plain_fn)(struct machine *m, const uint64_t *args);

static struct vmi_host_result plain_set_pte(struct machine *m, const uint64_t *args)
{
	if ((args[0] & 3) || args[1] >> 32)
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	return bench_mmu_set_pte(m, args[0], (uint32_t)args[1]);
}

static struct vmi_host_result plain_set_long_pte(struct machine *m, const uint64_t *args)
{
	if (args[0] & 7)
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	return bench_mmu_set_long_pte(m, args[0], args[1]);
}

static struct vmi_host_result plain_flush_tlb(struct machine *m, const uint64_t *args)
{
	if (args[0] > 1)
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	return bench_mmu_flush_tlb(m, (uint32_t)args[0]);
}

static struct vmi_host_result plain_invalidate_page(struct machine *m, const uint64_t *args)
{
	return bench_mmu_invalidate_page(m, args[0]);
}

static struct vmi_host_result plain_set_page_table(struct machine *m, const uint64_t *args)
{
	if (args[0] & 31)
		return vmi_host_error(VMI_STATUS_INVALID_ARGUMENT);
	return bench_mmu_set_page_table(m, args[0]);
}

static struct vmi_host_result plain_get_page_table(struct machine *m, const uint64_t *args)
{
	(void)args;
	return bench_mmu_get_page_table(m);
}

static struct vmi_host_result plain_get_vcpu(struct machine *m, const uint64_t *args)
{
	(void)args;
	return bench_cpu_get_vcpu(m);
}

static struct vmi_host_result plain_yield(struct machine *m, const uint64_t *args)
{
	(void)args;
	return bench_cpu_yield(m);
}

#define PLAIN_FAMILIES 4
#define PLAIN_CALLS 8
static const plain_fn plain_table[PLAIN_FAMILIES][PLAIN_CALLS] = {
	[VMI_FAMILY_CPU] = {
		[VMI_CPU_GET_VCPU_NR] = plain_get_vcpu,
		[VMI_CPU_YIELD_NR] = plain_yield,
	},
	[VMI_FAMILY_MMU] = {
		[VMI_MMU_SET_PTE_NR] = plain_set_pte,
		[VMI_MMU_SET_LONG_PTE_NR] = plain_set_long_pte,
		[VMI_MMU_FLUSH_TLB_NR] = plain_flush_tlb,
		[VMI_MMU_INVALIDATE_PAGE_NR] = plain_invalidate_page,
		[VMI_MMU_SET_PAGE_TABLE_NR] = plain_set_page_table,
		[VMI_MMU_GET_PAGE_TABLE_NR] = plain_get_page_table,
	},
};

static __attribute__((noinline)) struct vmi_host_result
dispatch_table(struct machine *m, uint32_t id, const uint64_t *args)
{
	uint32_t family = id >> 24, call = (id >> 16) & 0xff;

	if (id & 0xff00)
		return vmi_host_error(VMI_STATUS_INVALID_ID);
	if (family == 0 || family == 2 || family >= PLAIN_FAMILIES)
		return vmi_host_error(VMI_STATUS_NO_FAMILY);
	if (call >= PLAIN_CALLS || !plain_table[family][call])
		return vmi_host_error(VMI_STATUS_NO_CALL);
	return plain_table[family][call](m, args);
}

static __attribute__((noinline)) struct vmi_host_result
dispatch_nothing(struct machine *m, uint32_t id, const uint64_t *args)
{
	(void)m;
	(void)id;
	(void)args;
	return vmi_host_ok(0);
}

static const struct { const char *name; dispatch_fn run; } modes[] = {
	{ "generated", dispatch_generated },
	{ "inline", dispatch_inline },
	{ "switch", dispatch_switch },
	{ "table", dispatch_table },
	{ "loop", dispatch_nothing },
};

static const struct { uint32_t id; uint64_t args[6]; } mix[CALLS] = {
	{ VMI_MMU_SET_PTE, { 0x1000, 0x67 } },
	{ VMI_MMU_SET_LONG_PTE, { 0x1008, 0x8000000000001067 } },
	{ VMI_MMU_FLUSH_TLB, { 1 } },
	{ VMI_MMU_SET_PTE, { 0x1ffc, 0x67 } },
	{ VMI_MMU_INVALIDATE_PAGE, { 0x7000 } },
	{ VMI_CPU_GET_VCPU, { 0 } },
	{ VMI_MMU_SET_PAGE_TABLE, { 0x3000 } },
	{ VMI_MMU_GET_PAGE_TABLE, { 0 } },
};

static double now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

int main(int argc, char **argv)
{
	static struct machine machine;
	dispatch_fn run = NULL;
	uint64_t failed = 0;

	if (argc != 3)
		return 2;
	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++)
		if (!strcmp(argv[1], modes[i].name))
			run = modes[i].run;
	long count = strtol(argv[2], NULL, 10);
	if (!run || count <= 0)
		return 2;

	double start = now_ns();
	for (long i = 0; i < count; i++) {
		size_t k = (size_t)i & (CALLS - 1);

		failed += run(&machine, mix[k].id, mix[k].args).status != 0;
	}
	printf("%.3f\n", (now_ns() - start) / (double)count);
	if (failed)
		fprintf(stderr, "dispatch: %llu calls failed\n", (unsigned long long)failed);
	return failed != 0;
}
