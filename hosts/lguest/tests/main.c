/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls by register and by ring on a machine whose place keeps what it is told. Built for each release. */
#include <string.h>

#include <CUnit/Basic.h>

#include "../lguest.h"

#define SLOTS LGUEST_RING_SIZE_SLOTS
#define FREE 0xffu
#define AREA 0x1000u
#define TEXT 0x3000u
#define MEMORY 0x4000u

static uint8_t memory[MEMORY] __attribute__((aligned(8)));
static struct lguest_machine machine;
static struct lguest_lguest_data *const area = (struct lguest_lguest_data *)(void *)(memory + AREA);

/* What the place was told. */
static uint64_t clock;
static unsigned int kills, halts, flushes, stops, restarted;
static const char *reason;
static unsigned int vector;
static uint32_t counter;
static char told[2048];
static uint32_t levels[2 * SLOTS];	/* of ts, in the order of the calls */
static unsigned int level_count;

static uint64_t now(void *owner)
{
	(void)owner;
	return clock;
}

static struct lguest_time time_of_day(void *owner)
{
	(void)owner;
	return (struct lguest_time){ 1200000000, 5 };
}

static void kill_guest(void *owner, const char *why)
{
	(void)owner;
	kills++;
	reason = why;
}

static void write_text(void *owner, const char *text, size_t size)
{
	(void)owner;
	strncat(told, text, size);
}

static void stop_guest(void *owner, const char *text, int restarts)
{
	(void)owner;
	stops++;
	restarted = restarts != 0;
	strcpy(told, text);
}

static void halt(void *owner)
{
	(void)owner;
	halts++;
}

static void interrupt(void *owner, unsigned int number)
{
	(void)owner;
	vector = number;
}

static uint32_t program_counter(void *owner)
{
	(void)owner;
	return counter;
}

static void flush_tlb(void *owner)
{
	(void)owner;
	flushes++;
}

static void set_ts(void *owner, int set)
{
	(void)owner;
	levels[level_count++ % (2 * SLOTS)] = (uint32_t)set;
}

static const struct lguest_place place = {
	.now = now, .time = time_of_day, .kill = kill_guest, .write = write_text, .stop = stop_guest, .halt = halt,
	.interrupt = interrupt, .program_counter = program_counter, .flush_tlb = flush_tlb, .set_ts = set_ts,
};

/* By the registers of the release. */
static uint32_t call(uint32_t number, uint32_t first, uint32_t second, uint32_t third)
{
#if LGUEST_RELEASE_NUMBER < (2 << 16 | 630)
	struct lguest_i386_registers registers = { .eax = number, .edx = first, .ebx = second, .ecx = third };
#else
	struct lguest_i386_registers registers = { .eax = number, .ebx = first, .ecx = second, .edx = third };
#endif

	lguest_call(&machine, &registers);
	return registers.eax;
}

static void flush(void)
{
	call(LGUEST_LHCALL_FLUSH_ASYNC, 0, 0, 0);
}

static void fill(unsigned int slot, uint32_t number, uint32_t first, uint32_t second)
{
#ifdef LGUEST_LHCALL_BIND_DMA
	area->ring[slot] = (struct lguest_hcall_ring){ .eax = number, .edx = first, .ebx = second };
#else
	area->hcalls[slot] = (struct lguest_hcall_args){ .arg0 = number, .arg1 = first, .arg2 = second };
#endif
	area->hcall_status[slot] = 0;
}

static void start(void)
{
	memset(memory, 0, sizeof(memory));
	memset(area->hcall_status, FREE, SLOTS);
#ifndef LGUEST_LHCALL_BIND_DMA
	area->syscall_vec = 0x80;
	area->kernel_address = 0xc0000000;
#endif
	clock = 1000000000;
	counter = 0x8000;
	kills = halts = flushes = stops = restarted = vector = level_count = 0;
	told[0] = '\0';
	lguest_start(&machine, &place, NULL, memory, MEMORY);
}

static void join(void)
{
	start();
	call(LGUEST_LHCALL_LGUEST_INIT, AREA, 0, 0);
	CU_ASSERT_EQUAL_FATAL(kills, 0);
}

static unsigned int count_free(void)
{
	unsigned int i, count = 0;

	for (i = 0; i < SLOTS; i++)
		count += area->hcall_status[i] == FREE;
	return count;
}

static void test_area(void)
{
	start();
	call(LGUEST_LHCALL_FLUSH_TLB, 0, 0, 0);
	CU_ASSERT_STRING_EQUAL(reason, "a call before lguest_init");
	call(LGUEST_LHCALL_LGUEST_INIT, MEMORY - 4, 0, 0);
	CU_ASSERT_EQUAL(kills, 2);
	call(LGUEST_LHCALL_LGUEST_INIT, UINT32_MAX, 0, 0);
	CU_ASSERT_EQUAL(kills, 3);
	CU_ASSERT_PTR_NULL(machine.data);
	call(LGUEST_LHCALL_LGUEST_INIT, AREA, 0, 0);
	CU_ASSERT_EQUAL(kills, 3);
	CU_ASSERT_EQUAL(area->reserve_mem, 0x400000);
#ifndef LGUEST_LHCALL_BIND_DMA
	CU_ASSERT_EQUAL(area->time.tv_sec, 1200000000);
	CU_ASSERT_EQUAL(area->time.tv_nsec, 5);
#endif
	call(LGUEST_LHCALL_LGUEST_INIT, AREA + 4, 0, 0);
	CU_ASSERT_EQUAL(kills, 4);
	CU_ASSERT_PTR_EQUAL(machine.data, area);
}

static void test_area_that_is_refused(void)
{
#ifndef LGUEST_LHCALL_BIND_DMA
	start();
	area->syscall_vec = 0x1f;
	call(LGUEST_LHCALL_LGUEST_INIT, AREA, 0, 0);
	CU_ASSERT_EQUAL(kills, 1);
	start();
	area->kernel_address = 0xffc00000;
	call(LGUEST_LHCALL_LGUEST_INIT, AREA, 0, 0);
	CU_ASSERT_EQUAL(kills, 1);
	CU_ASSERT_PTR_NULL(machine.data);
#endif
}

static void test_empty_ring(void)
{
	join();
	flush();
	CU_ASSERT_EQUAL(kills, 0);
	CU_ASSERT_EQUAL(count_free(), SLOTS);
	CU_ASSERT_EQUAL(machine.next, 0);
}

/* The calls of the ring come before the direct one, in order, and each gets its own arguments. */
static void test_order(void)
{
	join();
	fill(0, LGUEST_LHCALL_TS, 1, 0);
	fill(1, LGUEST_LHCALL_TS, 0, 0);
	fill(2, LGUEST_LHCALL_SET_STACK, 0x69, 0x1234);
	call(LGUEST_LHCALL_TS, 1, 0, 0);
	CU_ASSERT_EQUAL(level_count, 3);
	CU_ASSERT_EQUAL(levels[0], 1);
	CU_ASSERT_EQUAL(levels[1], 0);
	CU_ASSERT_EQUAL(levels[2], 1);
	CU_ASSERT_EQUAL(machine.stack_ss, 0x69);
	CU_ASSERT_EQUAL(machine.stack_esp, 0x1234);
	CU_ASSERT_EQUAL(count_free(), SLOTS);
	CU_ASSERT_EQUAL(machine.next, 3);
}

static void test_free_slot(void)
{
	join();
	fill(0, LGUEST_LHCALL_TS, 1, 0);
	fill(2, LGUEST_LHCALL_TS, 0, 0);
	flush();
	CU_ASSERT_EQUAL(level_count, 1);
	CU_ASSERT_EQUAL(area->hcall_status[2], 0);
	fill(1, LGUEST_LHCALL_TS, 1, 0);
	flush();
	CU_ASSERT_EQUAL(level_count, 3);
	CU_ASSERT_EQUAL(count_free(), SLOTS);
}

static void test_full_ring(void)
{
	unsigned int i, round;

	join();
	fill(0, LGUEST_LHCALL_TS, 0, 0);
	flush();
	for (round = 0; round < 3; round++) {	/* the ring begins in slot 1 */
		level_count = 0;
		for (i = 0; i < SLOTS; i++)
			fill((machine.next + i) % SLOTS, LGUEST_LHCALL_TS, i % 2, 0);
		flush();
		CU_ASSERT_EQUAL(level_count, SLOTS);
		CU_ASSERT_EQUAL(levels[0], 0);
		CU_ASSERT_EQUAL(levels[SLOTS - 1], 1);
		CU_ASSERT_EQUAL(count_free(), SLOTS);
		CU_ASSERT_EQUAL(machine.next, 1);
	}
}

/* The host does no more of them, nor the direct call. */
static void test_bad_call_in_ring(void)
{
	join();
	fill(0, 0x99, 0, 0);
	fill(1, LGUEST_LHCALL_TS, 1, 0);
	call(LGUEST_LHCALL_TS, 1, 0, 0);
	CU_ASSERT_EQUAL(kills, 1);
	CU_ASSERT_STRING_EQUAL(reason, "no such call");
	CU_ASSERT_EQUAL(level_count, 0);
	CU_ASSERT_EQUAL(area->hcall_status[0], FREE);
	CU_ASSERT_EQUAL(area->hcall_status[1], 0);
}

static void test_init_in_ring(void)
{
	join();
	fill(0, LGUEST_LHCALL_LGUEST_INIT, AREA, 0);
	flush();
	CU_ASSERT_EQUAL(kills, 1);
}

static void test_notify_in_ring(void)
{
#ifdef LGUEST_LHCALL_NOTIFY
	join();
	strcpy((char *)memory + TEXT, "hello");
	memory[MEMORY - 1] = 'x';	/* a text that no NUL ends */
	fill(0, LGUEST_LHCALL_NOTIFY, TEXT, 0);
	fill(1, LGUEST_LHCALL_NOTIFY, MEMORY - 1, 0);
	fill(2, LGUEST_LHCALL_TS, 0, 0);
	call(LGUEST_LHCALL_TS, 1, 0, 0);
	CU_ASSERT_STRING_EQUAL(told, "hellox");
	CU_ASSERT_EQUAL(level_count, 2);
	CU_ASSERT_EQUAL(count_free(), SLOTS);
	call(LGUEST_LHCALL_NOTIFY, MEMORY, 0, 0);
	CU_ASSERT_EQUAL(kills, 1);
#endif
}

static void test_last_words(void)
{
	join();
	memset(memory + TEXT, 'a', 200);
	call(2, MEMORY - 100, 1, 0);
	CU_ASSERT_EQUAL(kills, 1);
	call(2, TEXT, 2, 0);
	CU_ASSERT_EQUAL(stops, 1);
	CU_ASSERT_EQUAL(strlen(told), 127);
#ifdef LGUEST_SHUTDOWN_REASON_RESTART
	CU_ASSERT_EQUAL(restarted, 1);
#else
	CU_ASSERT_EQUAL(restarted, 0);
#endif
}

/* 9 sets the timer, and once read it: a guest of the first layout gets an interrupt for its question. */
static void test_number_9(void)
{
	uint32_t answer;

	join();
	clock += 9000000;
	answer = call(9, 1000, 0, 0);
#ifdef LGUEST_LHCALL_TIMER_READ
	CU_ASSERT_EQUAL(answer, 2);
	CU_ASSERT_EQUAL(machine.deadline, 0);
	clock += 3000000;	/* with the rest of the last tick */
	CU_ASSERT_EQUAL(call(9, 1000, 0, 0), 1);
#else
	CU_ASSERT_EQUAL(answer, 0);
	CU_ASSERT_EQUAL(machine.deadline, clock + 1000);
	call(9, 0, 0, 0);
	CU_ASSERT_EQUAL(machine.deadline, 0);
#endif
}

/* 13 sent a buffer, then was nobody's, then tells of a table. */
static void test_number_13(void)
{
	join();
	call(13, 1, 0, 0);
#ifdef LGUEST_LHCALL_BIND_DMA
	CU_ASSERT_STRING_EQUAL(reason, "a key that is not aligned");
#elif defined(LGUEST_LHCALL_SEND_INTERRUPTS)
	CU_ASSERT_EQUAL(kills, 0);
	CU_ASSERT_EQUAL(flushes, 1);
#else
	CU_ASSERT_STRING_EQUAL(reason, "no such call");
#endif
}

static void test_clock(void)
{
#ifdef LGUEST_LHCALL_SET_CLOCKEVENT
	join();
	call(LGUEST_LHCALL_SET_CLOCKEVENT, 1000, 0, 0);
	area->irq_enabled = 0x200;
	flush();
	CU_ASSERT_EQUAL(vector, 0);
	clock += 1000;
	area->irq_enabled = 0;
	flush();
	CU_ASSERT_EQUAL(vector, 0);
#ifdef LGUEST_LHCALL_SEND_INTERRUPTS
	CU_ASSERT_EQUAL(area->irq_pending, 0x200);
#endif
	area->irq_enabled = 0x200;
	area->blocked_interrupts = 1;
	flush();
	CU_ASSERT_EQUAL(vector, 0);
	area->blocked_interrupts = 0;
	flush();
	CU_ASSERT_EQUAL(vector, 0);	/* there is no gate */
	call(LGUEST_LHCALL_LOAD_IDT_ENTRY, 32, 0x80000, 0x8e00);
	CU_ASSERT_EQUAL(vector, 32);
	CU_ASSERT_EQUAL(area->irq_enabled, 0);
#ifdef LGUEST_LHCALL_SEND_INTERRUPTS
	CU_ASSERT_EQUAL(area->irq_pending, 0);
#endif
	vector = 0;
	area->irq_enabled = 0x200;
	flush();
	CU_ASSERT_EQUAL(vector, 0);
#endif
}

static void test_offers(void)
{
#ifdef LGUEST_LHCALL_BIND_DMA
	uint32_t i;

	join();
	for (i = 0; i < LGUEST_DMAS; i++)
		CU_ASSERT_EQUAL(call(LGUEST_LHCALL_BIND_DMA, 4 * i, TEXT, 1 << 8), 1);
	CU_ASSERT_EQUAL(call(LGUEST_LHCALL_BIND_DMA, 4 * i, TEXT, 1 << 8), 0);
	CU_ASSERT_EQUAL(call(LGUEST_LHCALL_BIND_DMA, 0, TEXT, 0), 1);
	CU_ASSERT_EQUAL(call(LGUEST_LHCALL_BIND_DMA, 0, TEXT, 0), 0);
	CU_ASSERT_EQUAL(call(LGUEST_LHCALL_BIND_DMA, 4 * i, TEXT, 1 << 8), 1);
	CU_ASSERT_EQUAL(kills, 0);
	call(LGUEST_LHCALL_SEND_DMA, 4, MEMORY - 4, 0);
	CU_ASSERT_EQUAL(kills, 1);
#endif
}

static void test_descriptors(void)
{
	join();
	memory[TEXT] = 7;
	call(LGUEST_LHCALL_LOAD_TLS, TEXT, 0, 0);
	CU_ASSERT_EQUAL(machine.tls[0].low, 7);
	call(LGUEST_LHCALL_LOAD_TLS, MEMORY - 8, 0, 0);
	CU_ASSERT_EQUAL(kills, 1);
	call(LGUEST_LHCALL_LOAD_IDT_ENTRY, 3, 0x80000, 0x8e00);
	CU_ASSERT_EQUAL(machine.idt[3].high, 0x8e00);
	call(LGUEST_LHCALL_LOAD_IDT_ENTRY, 3, 0x80000, 0x500);
	CU_ASSERT_EQUAL(machine.idt[3].high, 0);
	CU_ASSERT_EQUAL(kills, 1);
	call(LGUEST_LHCALL_LOAD_IDT_ENTRY, 3, 0x80000, 0x8500);
	CU_ASSERT_EQUAL(kills, 2);
#ifdef LGUEST_LHCALL_LOAD_GDT_ENTRY
	call(LGUEST_LHCALL_LOAD_GDT_ENTRY, 31, 5, 6);
	CU_ASSERT_EQUAL(machine.gdt[31].low, 5);
	call(LGUEST_LHCALL_LOAD_GDT_ENTRY, 32, 5, 6);
	CU_ASSERT_EQUAL(kills, 3);
#else
	call(LGUEST_LHCALL_LOAD_GDT, TEXT, 2, 0);
	CU_ASSERT_EQUAL(machine.gdt[0].low, 7);
	call(LGUEST_LHCALL_LOAD_GDT, MEMORY - 8, 2, 0);
	CU_ASSERT_EQUAL(kills, 3);
#endif
}

static void test_quiet_instructions(void)
{
#ifdef LGUEST_LHCALL_SET_CLOCKEVENT
	start();
#if LGUEST_RELEASE_NUMBER >= (4 << 16)
	area->noirq_iret = 0x1000;
#else
	area->noirq_start = 0x1000;
	area->noirq_end = 0x1001;
#endif
	call(LGUEST_LHCALL_LGUEST_INIT, AREA, 0, 0);
	call(LGUEST_LHCALL_LOAD_IDT_ENTRY, 32, 0x80000, 0x8e00);
	area->irq_enabled = 0x200;
	call(LGUEST_LHCALL_SET_CLOCKEVENT, 1, 0, 0);
	clock += 1;
	counter = 0x1000;
	lguest_look_at_interrupts(&machine);
	CU_ASSERT_EQUAL(vector, 0);
	counter = 0x1001;
	lguest_look_at_interrupts(&machine);
	CU_ASSERT_EQUAL(vector, 32);
#endif
}

/* What ends it comes, though interrupts are disabled. */
static void test_halt(void)
{
	join();
	call(LGUEST_LHCALL_LOAD_IDT_ENTRY, 32, 0x80000, 0x8e00);
	call(LGUEST_LHCALL_HALT, 0, 0, 0);
	CU_ASSERT_EQUAL(halts, 1);
	CU_ASSERT_EQUAL(vector, 0);
	CU_ASSERT_EQUAL(area->irq_enabled, 0);
	machine.pending = 1;
	call(LGUEST_LHCALL_HALT, 0, 0, 0);
	CU_ASSERT_EQUAL(vector, 32);
}

int main(void)
{
	static CU_TestInfo tests[] = {
		{ "area", test_area }, { "area that is refused", test_area_that_is_refused }, { "empty ring", test_empty_ring },
		{ "order", test_order }, { "free slot", test_free_slot }, { "full ring", test_full_ring },
		{ "bad call in ring", test_bad_call_in_ring }, { "lguest_init in ring", test_init_in_ring },
		{ "notify in ring", test_notify_in_ring }, { "last words", test_last_words }, { "number 9", test_number_9 },
		{ "number 13", test_number_13 }, { "clock", test_clock }, { "offers", test_offers },
		{ "descriptors", test_descriptors }, { "halt", test_halt }, { "quiet instructions", test_quiet_instructions }, CU_TEST_INFO_NULL,
	};
	CU_SuiteInfo suites[] = { { "lguest", NULL, NULL, NULL, NULL, tests }, CU_SUITE_INFO_NULL };
	unsigned int failures;

	if (CU_initialize_registry() != CUE_SUCCESS || CU_register_suites(suites) != CUE_SUCCESS)
		return 3;
	CU_basic_set_mode(CU_BRM_NORMAL);
	if (CU_basic_run_tests() != CUE_SUCCESS)
		return 3;
	failures = CU_get_number_of_failures();
	CU_cleanup_registry();
	return failures ? 1 : 0;
}
