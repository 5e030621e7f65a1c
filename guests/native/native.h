/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The native back end: on a machine without a hypervisor the guest performs
 * its vmi operations itself, through the same generated dispatch as any host.
 * This is the line between its neutral part (native.c, events.c) and the
 * architecture's (<arch>/). Interrupts are off wherever this runs.
 */
#ifndef GUEST_NATIVE_H
#define GUEST_NATIVE_H

#include <stdint.h>

/* As much as the boot protocol gives a guest anywhere (hosts/reference/README.md), and where the window of vma is. */
#define NATIVE_MEMORY_SIZE 0x1000000ull
#define NATIVE_WINDOW_SIZE 0x400000ull
#if defined(__x86_64__) || defined(__i386__)
#define NATIVE_MEMORY 0ull
#define NATIVE_WINDOW 0x40000000ull
#elif defined(__aarch64__)
#define NATIVE_MEMORY 0x40000000ull
#define NATIVE_WINDOW 0x80000000ull
#elif defined(__riscv)
#define NATIVE_MEMORY 0x80000000ull
#define NATIVE_WINDOW 0xc0000000ull
#endif

#define NATIVE_PAGE 4096u
#define NATIVE_WINDOW_PAGES (NATIVE_WINDOW_SIZE / NATIVE_PAGE)
#define NO_DEADLINE UINT64_MAX

struct hvabi_registers;
struct vmi_host;

struct native {
	uint64_t open, pending;		/* pending: what no area holds yet */
	uint64_t *area;			/* the words pending and masked, or NULL */
	uint32_t vector;		/* x86: 0 as long as there is none */
	uint32_t alarm_port;
	uint64_t alarm;
	int alarm_set;
	uint64_t started;
	uint64_t page_table;
	uint64_t mappings[NATIVE_WINDOW_PAGES];
	uint8_t registered[NATIVE_MEMORY_SIZE / NATIVE_PAGE / 8];
};

extern struct native native;
extern const struct vmi_host *const native_operations;

/* Whether all of the range is memory; where it is, the address is a pointer, and page 0 is memory on x86. */
int native_has(uint64_t gpa, uint64_t size);

/* events.c */
void native_update_events(void);		/* the alarm, if its time has come */
uint64_t native_raised(void);			/* open, pending and not masked; 0 without an area */
void native_raise(uint32_t port);
int native_interrupt(void);			/* whether the event interrupt is asserted */
uint64_t native_wait(uint64_t (*is_over)(void));	/* what is_over gives; 0: nothing could end it */
void native_schedule(void);			/* has the timer come when something may have to be delivered */
void native_timer_came(void);

/* The architecture's part. Times: nanoseconds on a clock of its own that never goes back. */
void native_arch_start(void);
uint64_t native_now(void);
void native_set_timer(uint64_t deadline);	/* an interrupt soon after it, or a little before; NO_DEADLINE: none */
int native_read_serial(void);			/* a byte, or -1 */
void native_relax(void);			/* in a loop that waits */
void native_stop(void) __attribute__((noreturn));

/* 0, or -1 where the machine cannot have it. */
int native_set_page_table(uint64_t root);
void native_flush(int everything);
void native_flush_page(uint64_t address);

/* Makes a page of the window show a page of memory, or nothing if access is 0. */
void native_show(uint64_t address, uint64_t page, uint32_t access);

#endif
