/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a 64-bit paravirtualized guest of Xen finds here, and what it must bring.
 * Layouts and numbers are those of xen/include/public; the guest's own use of Xen
 * has them here, so that it works whatever a description of Xen says.
 */
#ifndef GUEST_XENPV_H
#define GUEST_XENPV_H

#include <stddef.h>
#include <stdint.h>

#include "layout.h"

#define PAGE_SIZE 4096u
#define PAGE_FAULT 14		/* the exception */

/* A machine address beyond the memory of any machine that this runs on, and an address in no page table of the guest's. */
#define NOWHERE 0x3ffffff00000ull

struct hvabi_registers;

/* xen/include/public/xen.h, for x86-64 */
struct start_info {
	char magic[32];
	uint64_t nr_pages;
	uint64_t shared_info;		/* machine address */
	uint32_t flags;
	uint64_t store_mfn;
	uint64_t store_evtchn;
	uint32_t console_offset, console_size;	/* of a first domain; others have two words of another meaning here */
	uint64_t console_rest;
	uint64_t pt_base;		/* address of the top page table */
	uint64_t nr_pt_frames;
	uint64_t mfn_list;		/* address of the machine frame of every frame */
	uint64_t mod_start, mod_len;
	int8_t cmd_line[1024];
	uint64_t first_p2m_pfn, nr_p2m_frames;
};

struct vcpu_info {
	uint8_t evtchn_upcall_pending, evtchn_upcall_mask;
	uint64_t evtchn_pending_sel;
	uint64_t cr2, pad;
	uint32_t time_version, time_pad;
	uint64_t tsc_timestamp, system_time;
	uint32_t tsc_to_system_mul;
	int8_t tsc_shift;
	uint8_t flags, time_pad1[2];
};

struct shared_info {
	struct vcpu_info vcpu_info[32];
	uint64_t evtchn_pending[64], evtchn_mask[64];
	/* the wall clock follows */
};

struct cpuid_answer {
	uint32_t eax, ebx, ecx, edx;
};

/* What trap_common of entry.S hands to handle_trap, which may change all of it. */
struct trap_frame {
	uint64_t r15, r14, r13, r12, r11, r10, r9, r8, rdi, rsi, rbp, rbx, rdx, rcx, rax;
	uint64_t vector, error, rip, cs, rflags, rsp, ss;
};

/* --- the guest brings --- */

/* Runs on the boot CPU with events masked; guest_leave follows its return. */
void guest_main(void);

/* The event callback has come. Events are masked. May stay undefined: then it ends the guest. */
void handle_events(void) __attribute__((weak));

/* The same of NMIs (nmi.register_callback with the entry of vector 2). */
void handle_nmi(void) __attribute__((weak));

/* --- entry.S --- */

void trap_xen(struct hvabi_registers *registers);
void ask_cpuid(uint32_t leaf, uint32_t subleaf, struct cpuid_answer *answer);
uint64_t call_by_page(unsigned int number, uint64_t first, uint64_t second);
extern const uint8_t trap_entries[TRAP_ENTRIES][16];
extern uint8_t hypercall_page[PAGE_SIZE];
void event_entry(void);
void failsafe_entry(void);

/* NO_FAULT, or the vector of the exception; more of it in last_fault. */
unsigned int try_store(volatile uint64_t *address, uint64_t value);
unsigned int try_load(const volatile uint64_t *address, uint64_t *value);
unsigned int try_undefined(void);
unsigned int try_privileged(void);
unsigned int try_fpu(void);
unsigned int try_read_msr(uint32_t msr, uint64_t *value);
unsigned int try_write_msr(uint32_t msr, uint64_t value);
unsigned int keep_registers(const uint64_t wanted[4], uint64_t found[4]);

/* --- machine.c --- */

extern const struct start_info *start_info;
extern struct shared_info *shared_info;
extern struct vcpu_info *vcpu_info;	/* of the boot CPU; in shared_info, unless the guest moves it (vcpu_op) */

/* A call with up to five arguments: what Xen answers, negative for an error. */
int64_t call_xen(unsigned int number, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e);

void guest_leave(void) __attribute__((noreturn));

/* Events are let in, what is pending at once; and kept out. */
void allow_events(void);
void forbid_events(void);
/* console_write of harness/runtime/console.h: console_io, a line at a time. */

/* Frames of addresses that lie in the memory which Xen mapped at the start, and back. */
uint64_t find_pfn(const void *address);
uint64_t find_mfn(const void *address);
void set_mfn(const void *address, uint64_t mfn);	/* another machine frame is behind the address from now on */
uint64_t find_machine_address(const void *address);

/* As struct hvabi_guest wants it. */
void read_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t *answer);
void *find_address(uint64_t pfn);
uint64_t find_pfn_of_mfn(uint64_t mfn);

/* The entry of the page table of `level` (1 the lowest, 4 the top) that maps `address`; NULL if there is none. */
volatile uint64_t *find_entry(const void *address, unsigned int level);

/* --- traps.c --- */

struct fault {
	uint64_t error, address;
};
extern volatile struct fault last_fault;

/* Tells Xen where exceptions and events go. */
void load_traps(void);

#endif
