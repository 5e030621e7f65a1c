/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The parts of vmi-probe: main.c runs the plan, extra.c lists what is tested
 * beyond it, check_*.c do that. process/ and machine/ are where it can run: in
 * a process whose host is a library, and as an image on a machine. These and
 * memory.c are vmi-mover's too.
 */
#ifndef VMI_PROBE_H
#define VMI_PROBE_H

#include <stdint.h>

#include "../arch/extra.h"

/* Guest physical addresses: what the tests use, and memory that nobody else touches. */
#define PAGE 0x1000u
#define MEMORY_SIZE 0x100000u
#define SCRATCH_PAGE (memory_address + 0x10000)
#define WORK_PAGE (memory_address + 0x20000)
#define QUEUE_PAGE (memory_address + 0x30000)
#define FIRST_ROOT (memory_address + 0x40000)
#define SECOND_ROOT (memory_address + 0x50000)
#define EVENT_PAGE (memory_address + 0x60000)
#define NO_MEMORY (1ull << 40)

extern const struct hvabi_abi vmi_conformance;

extern const struct extra_test extra_tests[];
unsigned int count_extra_tests(void);

/* All tests, on the host that the place has found. */
void run_probe(void);

/* memory.c: the guest as the engine knows it, once prepare_guest has asked the place. */
extern struct hvabi_guest guest;
void prepare_guest(void);

/* The place: its architecture, MEMORY_SIZE bytes of memory, as the host and as this program address them. */
extern const uint32_t probe_arch;
extern const uint32_t probe_untouchable;
extern uint64_t memory_address;
extern uint8_t *memory;
extern const int window_is_reachable;	/* whether this program may touch what the host maps in the window of vma */
void trap_vmi(struct hvabi_registers *registers);
/* Makes a page a root that mmu.set_page_table can take without harm; 0 if any page is one. */
int fill_root(void *page);
/* After a test of the tables that hold descriptors. */
void restore_tables(void);

/* Guest memory as this program sees it. */
void *guest_memory(uint64_t gpa);
void fill_page(uint64_t gpa, uint8_t byte);

/* 0 and a message if the bytes at gpa are not these. */
int expect_bytes(const char *what, uint64_t gpa, const void *expected, unsigned int size);
int expect_answer(const char *what, int64_t status, uint64_t value, int64_t right_status, uint64_t right_value);

enum extra_result check_set_pte(void);
enum extra_result check_set_long_pte(void);
enum extra_result check_page_table(void);
enum extra_result check_registered_page(void);
enum extra_result check_gdt_entry(void);
enum extra_result check_idt_entry(void);
enum extra_result check_queue_order(void);
enum extra_result check_queue_stops(void);
enum extra_result check_queue_refuses(void);
enum extra_result check_query_agrees(void);
/* Before the plan. */
void use_first_area(void);
enum extra_result check_ports(void);
enum extra_result check_pending(void);
enum extra_result check_alarm(void);
enum extra_result check_cancel(void);
enum extra_result check_console(void);
enum extra_result check_mapping(void);
enum extra_result check_mapping_halves(void);

#endif
