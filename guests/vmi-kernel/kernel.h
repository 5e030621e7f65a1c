/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The parts of vmi-kernel: main.c boots and runs the tests that tests.c lists,
 * output.c is the console, interrupts.c takes events, space.c has page tables,
 * check_*.c are the tests. Each returns 1, or 0 after it printed what is wrong.
 */
#ifndef VMI_KERNEL_H
#define VMI_KERNEL_H

#include <stdint.h>

#if __has_include("sites.h")
#include "sites.h"
#endif
#include "../../harness/runtime/ktap.h"
#include "queue.h"

#define PAGE 4096u
#define NEEDS 6

/* `needs`: ids of calls, ended by 0 (which is no call that a test needs). */
struct kernel_test {
	const char *name;
	uint32_t needs[NEEDS];
	int (*run)(void);
};

extern const struct kernel_test kernel_tests[];
unsigned int count_kernel_tests(void);

/* main.c: whether this host has a call of this id, by the family's query. */
int has_call(uint32_t id);
int expect_status(const char *what, struct vmi_result result, vmi_status_t status);
int expect_value(const char *what, struct vmi_result result, uint64_t value);

/* output.c: all output goes through the console family as soon as it is known to be there. */
void open_output(void);
void write_output(const char *data, size_t size);

/* interrupts.c: the handler takes every pending port, counts, and calls `in_handler` if there is one. */
#define EVENT_VECTOR 0x40
extern volatile unsigned int interrupts_taken;
extern volatile uint64_t ports_taken;
extern void (*volatile in_handler)(void);
void forget_interrupts(void);
uint64_t *find_area(void);
int open_port(uint32_t *port);

/* space.c: tables under which all is as before, and SPACE_PAGES pages from SPACE_ADDRESS on that tests map. */
#if defined(__x86_64__)
#define SPACE_ADDRESS 0x8000000000ull
#elif defined(__i386__)
#define SPACE_ADDRESS 0xd0000000ull
#elif defined(__aarch64__)
#define SPACE_ADDRESS 0xc0000000ull
#elif defined(__riscv)
#define SPACE_ADDRESS 0x100000000ull
#endif
#define SPACE_PAGES 512u

/* Makes the tables through mmu calls and enters them, once; later calls say what the first one said. */
int enter_space(void);
uint64_t make_entry(uint64_t page, int writable);
void *find_place(unsigned int index);		/* where the page appears */
/* Both with the next flush of kernel_queue: the entry of page `index`, and that what is cached of it is dropped. */
void put_entry(unsigned int index, uint64_t entry);
void forget_page(unsigned int index);
extern struct vmi_queue kernel_queue;

/* Any entry in memory, of the width that this architecture's tables have: at once, or queued. */
struct vmi_result write_entry(uint64_t gpa, uint64_t entry);
void queue_entry(struct vmi_queue *queue, uint64_t gpa, uint64_t entry);

/* Pages of the kernel's own for tests, GPA and pointer at once. */
uint8_t *find_page(unsigned int index);
#define TEST_PAGES 8u

#endif
