/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of vmi-probe: main.c runs the plan, extra.c lists what is tested beyond it, check_*.c do that. */
#ifndef VMI_PROBE_H
#define VMI_PROBE_H

#include <stdint.h>

#include "../../harness/conformance/conformance.h"

/* Guest physical addresses: what the tests use, and memory that nobody else touches. */
#define MEMORY_SIZE 0x100000u
#define SCRATCH_PAGE 0x10000u
#define WORK_PAGE 0x20000u
#define QUEUE_PAGE 0x30000u

extern const struct hvabi_abi vmi_conformance;

/* A test beyond the plan, in the order of guest.yaml. `needs`: calls, ended by NULL. `run` prints what is wrong. */
struct extra_test {
	const char *name;
	const char *needs[4];
	int (*run)(void);
};

extern const struct extra_test extra_tests[];
unsigned int count_extra_tests(void);

/* Guest memory as this process sees it. */
void *guest_memory(uint64_t gpa);
void fill_page(uint64_t gpa, uint8_t byte);

/* 0 and a message if the bytes at gpa are not these. */
int expect_bytes(const char *what, uint64_t gpa, const void *expected, unsigned int size);
int expect_answer(const char *what, int64_t status, uint64_t value, int64_t right_status, uint64_t right_value);

int check_set_pte(void);
int check_set_long_pte(void);
int check_page_table(void);
int check_registered_page(void);
int check_gdt_entry(void);
int check_idt_entry(void);
int check_queue_order(void);
int check_queue_stops(void);
int check_queue_refuses(void);
int check_query_agrees(void);

#endif
