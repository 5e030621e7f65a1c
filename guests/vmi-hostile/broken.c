/* SPDX-License-Identifier: BSD-2-Clause */
/* Code and exceptions gone wrong. */
#include "hostile.h"

typedef void function(void);

static void synchronise_code(void)
{
#if defined(__aarch64__)
	__asm__ volatile("dsb ish\n\tic iallu\n\tdsb ish\n\tisb" : : : "memory");
#elif defined(__riscv)
	__asm__ volatile("fence.i" : : : "memory");
#endif
}

static void jump_to(uintptr_t address)
{
	synchronise_code();
	((function *)address)();
}

static void raise_exception(void)
{
#if defined(__x86_64__) || defined(__i386__)
	__asm__ volatile("ud2");
#elif defined(__aarch64__)
	__asm__ volatile("udf #0");
#else
	__asm__ volatile(".word 0");
#endif
}

void run_garbage(void)
{
	fill_random(pages, sizeof(pages));
	jump_to((uintptr_t)pages);
}

/*
 * On x86 zeros add AL to the byte that RAX points to, and execution slides on: back to the start where the pages end, for
 * behind them may be this guest's page tables. (QEMU 10 was seen to wait for ever for a lock of its own when an instruction
 * reaches from a page table into a page that must be looked up in that same table.)
 */
void run_zeros(void)
{
	memset(pages, 0, sizeof(pages));
#if defined(__x86_64__) || defined(__i386__)
	/* at an even place, for zeros are instructions of two bytes */
	const int32_t back = 1 - (int32_t)sizeof(pages);
	static uint8_t sum;

	pages[7][PAGE - 6] = 0xe9;	/* jmp rel32 */
	memcpy(&pages[7][PAGE - 5], &back, sizeof(back));
	__asm__ volatile("jmp *%1" : : "a"(&sum), "r"(pages) : "memory");
#endif
	jump_to((uintptr_t)pages);
}

void run_outside(void)
{
	jump_to((uintptr_t)(MEMORY_END + 0x100000));
}

/* Exceptions lead to where there is nothing. */
static void set_vectors(uintptr_t address)
{
#if defined(__x86_64__) || defined(__i386__)
	struct {
		uint16_t limit;
		uintptr_t base;
	} __attribute__((packed)) table = { address ? 0xfff : 0, address };

	__asm__ volatile("lidt %0" : : "m"(table));
#elif defined(__aarch64__)
	__asm__ volatile("msr vbar_el1, %0\n\tisb" : : "r"(address & ~0x7fful));
#else
	__asm__ volatile("csrw stvec, %0" : : "r"(address & ~3ul));
#endif
}

void break_down(void)
{
	set_vectors((uintptr_t)(MEMORY_END + 0x200000));
	raise_exception();
}

void lose_vectors(void)
{
	break_down();
	complain("an exception without vectors", 0, 0);
}

/* The handler's first instruction is an exception again. */
void fault_in_handler(void)
{
#if defined(__x86_64__) || defined(__i386__)
	uint32_t *gate = (uint32_t *)(void *)pages[2];
	unsigned int i;

	pages[0][0] = 0x0f;
	pages[0][1] = 0x0b;	/* ud2 */
	for (i = 0; i < PAGE / 4; i += sizeof(uintptr_t) / 2) {
		gate[i] = ((uintptr_t)pages[0] & 0xffff) | 0x80000;
		gate[i + 1] = ((uintptr_t)pages[0] & 0xffff0000) | 0x8e00;
	}
	set_vectors((uintptr_t)pages[2]);
#else
	memset(pages, 0, sizeof(pages));	/* all zeros is no instruction */
	synchronise_code();
	set_vectors((uintptr_t)pages);
#endif
	raise_exception();
}

/* Down to below where memory begins: the stack pointer walks there in steps of a page. */
void overflow_stack(void)
{
	uintptr_t place = (uintptr_t)pages;

#if defined(__x86_64__) || defined(__i386__)
	/* below 0 is what lies above: the first page that is no memory */
	place = (uintptr_t)(MEMORY_END + 0x1000000);
#else
	place = (uintptr_t)(MEMORY - 0x100000);
#endif
#if defined(__x86_64__)
	__asm__ volatile("mov %0, %%rsp\n\tpush %%rax\n\tcall 1f\n1:\tjmp 1b" : : "r"(place));
#elif defined(__i386__)
	__asm__ volatile("mov %0, %%esp\n\tpush %%eax\n\tcall 1f\n1:\tjmp 1b" : : "r"(place));
#elif defined(__aarch64__)
	__asm__ volatile("mov sp, %0\n\tstr x0, [sp, #-16]!\n1:\tb 1b" : : "r"(place));
#else
	__asm__ volatile("mv sp, %0\n\tsd a0, -8(sp)\n1:\tj 1b" : : "r"(place));
#endif
}

/* A function that answers a number, and is written anew for each. */
void modify_itself(void)
{
	unsigned int i;

	for (i = 0; i < 1000; i++) {
		unsigned int number = i & 0x7f, answer;
#if defined(__x86_64__) || defined(__i386__)
		const uint8_t code[6] = { 0xb8, (uint8_t)number, 0, 0, 0, 0xc3 };
#elif defined(__aarch64__)
		const uint32_t code[2] = { 0x52800000u | number << 5, 0xd65f03c0 };
#else
		const uint32_t code[2] = { 0x00000513u | number << 20, 0x00008067 };
#endif

		memcpy(pages[i % 8], code, sizeof(code));
		synchronise_code();
		answer = ((unsigned int (*)(void))(uintptr_t)pages[i % 8])();
		if (answer != number) {
			complain("code that was just written", 0, answer);
			return;
		}
	}
}

void erase_itself(void)
{
	volatile uint8_t *byte = (volatile uint8_t *)(uintptr_t)(MEMORY ? MEMORY : 1);

	while ((uintptr_t)byte < MEMORY_END)
		*byte++ = 0;
}

/*
 * What a guest has no business with. Each either does nothing or is an exception, which ends
 * the guest in good order.
 */
void odd_instructions(void)
{
#if defined(__x86_64__) || defined(__i386__)
	unsigned int port;

	for (port = 0; port < 0x10000; port += 61) {
		uint8_t value;

		if (port >= 0x3f8 && port <= 0x3ff)
			continue;
		__asm__ volatile("inb %w1, %0" : "=a"(value) : "d"(port));
		__asm__ volatile("outb %b0, %w1" : : "a"(0), "d"(port));
	}
	__asm__ volatile("wbinvd");
	__asm__ volatile("vmrun" : : "a"(pages));
#elif defined(__aarch64__)
	__asm__ volatile("tlbi vmalle1\n\tdsb ish\n\tisb" : : : "memory");
	__asm__ volatile("mrs x0, midr_el1\n\tmrs x0, cntpct_el0" : : : "x0");
	__asm__ volatile("smc #0" : : : "x0", "x1", "x2", "x3", "memory");
	__asm__ volatile("msr hcr_el2, xzr");
#else
	__asm__ volatile("sfence.vma" : : : "memory");
	__asm__ volatile("csrr t0, time" : : : "t0");
	__asm__ volatile("csrw 0x680, zero");	/* hgatp */
#endif
	complain("an instruction of the host's", 0, 0);
}

#if defined(__x86_64__) || defined(__i386__)
void lose_tables(void)
{
	vmi_segmentation_set_gdt((uintptr_t)(MEMORY_END + 0x1000), 0xffff);
	vmi_segmentation_set_idt((uintptr_t)(MEMORY_END + 0x1000), 0xffff);
	__asm__ volatile("int $0x80");
	complain("an interrupt without tables", 0, 0);
}
#else
void lose_tables(void)
{
}
#endif
