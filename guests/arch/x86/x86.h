/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of a bare x86 guest share. */
#ifndef GUEST_X86_H
#define GUEST_X86_H

#include <stddef.h>
#include <stdint.h>

#define PAGE_SIZE 4096

/*
 * The tables lie where the conformance cases of segmentation.set_gdt and set_idt put them,
 * so that these change nothing.
 */
#define GDT_ADDRESS 0x1000u
#define GDT_SIZE 0x100u
#define IDT_ADDRESS 0x2000u
#define IDT_SIZE 0x1000u

#define SELECTOR_CODE 0x08u
#define SELECTOR_DATA 0x10u

/* The vector of the native back end's own timer. */
#define NATIVE_TIMER_VECTOR 0xf0u

struct cpuid_answer {
	uint32_t eax, ebx, ecx, edx;
};

struct table_pointer {
	uint16_t limit;
	uintptr_t base;
} __attribute__((packed));

/* entry.S */
extern const uint8_t trap_entries[256][16];
extern uint8_t boot_pml4[PAGE_SIZE];		/* x86_64 */

extern uint32_t boot_start_info;		/* where EBX pointed at entry, 0 for nowhere */

/* traps.c */
void load_tables(void);

/* An exception: 1 if the guest goes on with `frame`, which the return from it takes: pc, cs, flags, and on x86_64 rsp. */
int resume_after_trap(uintptr_t vector, uintptr_t *frame) __attribute__((weak));

/* An interrupt. */
void handle_event(unsigned int vector) __attribute__((weak));
void guest_leave(void) __attribute__((noreturn));

/* start_info.c: a number of the command line (`name=7`), or `otherwise`. */
unsigned int find_option(const char *name, unsigned int otherwise);

/* output.c: once; then output to a host that takes all of it at a time. */
void output_find_page(void);
void output_write(const char *data, size_t size);

/* vmi/call.S */
void native_entry(void);

/* The native back end, where it is linked: its timer has come. */
void handle_native_timer(void) __attribute__((weak));

static inline struct cpuid_answer ask_cpuid(uint32_t leaf)
{
	struct cpuid_answer answer;

	__asm__ volatile("cpuid" : "=a"(answer.eax), "=b"(answer.ebx), "=c"(answer.ecx), "=d"(answer.edx) :
			 "a"(leaf), "c"(0));
	return answer;
}

static inline uint8_t read_port(uint16_t port)
{
	uint8_t value;

	__asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port));
	return value;
}

static inline void write_port(uint16_t port, uint8_t value)
{
	__asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port));
}

#endif
