/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The parts of vmi-fuzz: random.c draws ids and numbers, shapes.c makes them
 * arguments that cannot break the guest itself, check.c makes a call and looks
 * at what came back, main.c repeats that and reports.
 */
#ifndef VMI_FUZZ_H
#define VMI_FUZZ_H

#include <stdint.h>

#if __has_include("sites.h")
#include "sites.h"
#endif
#include "../../harness/conformance/conformance.h"
#include "../native/native.h"
#include "vmi.h"

#define PAGE 4096u
#define ARGUMENTS 6u

/* Guest memory as the boot protocol has it. All of it from `victim` on may be destroyed. */
#define RAM NATIVE_MEMORY
#define RAM_SIZE NATIVE_MEMORY_SIZE
#define RAM_END (RAM + RAM_SIZE)

#if defined(__x86_64__)
#define FUZZ_ARCH HVABI_ARCH_X86_64
#define UNTOUCHABLE (1u << 4)			/* rsp */
#define IMAGE 0x100000u
#define REFUSES_WIDE_ID 0			/* the carrier is eax: the rest of rax does not count */
#elif defined(__i386__)
#define FUZZ_ARCH HVABI_ARCH_I386
#define UNTOUCHABLE (1u << 4)			/* esp */
#define IMAGE 0x100000u
#define REFUSES_WIDE_ID 0
#elif defined(__aarch64__)
#define FUZZ_ARCH HVABI_ARCH_ARM64
#define UNTOUCHABLE (1u << 31)			/* sp */
#define IMAGE 0x40080000u
#define REFUSES_WIDE_ID 1
#elif defined(__riscv)
#define FUZZ_ARCH HVABI_ARCH_RISCV64
#define UNTOUCHABLE (1u << 0 | 1u << 2)		/* zero, sp */
#define IMAGE 0x80200000u
#define REFUSES_WIDE_ID 1
#endif

extern const struct hvabi_abi vmi_conformance;

/* One call to be made. `call` is what the id means here, NULL if nothing. */
struct trial {
	uint64_t id;				/* more than 32 bits where a register has them */
	const struct hvabi_call *call;
	uint64_t args[ARGUMENTS];
};

struct answer {
	int32_t status;
	uint64_t value;
	struct hvabi_registers before, after;
};

/* random.c */
extern uint64_t window, window_size;		/* of vma, where numbers like to be near */
void seed_random(uint64_t seed);
uint64_t random_number(void);
uint32_t random_below(uint32_t limit);
uint32_t random_id(void);
uint64_t random_argument(void);

/* shapes.c */
void prepare_shapes(int native);
void fill_arguments(struct trial *trial);
int may_not_return(const struct trial *trial);
int may_break_interrupts(const struct trial *trial);
void expect_interrupts(void);			/* from now on: no call that could break what they need */

/* check.c: presence first; then the checks give NULL or what is wrong. */
void ask_presence(void);
int is_host_newer_than_this(void);
int may_be_queued(unsigned int call);
extern unsigned int interrupts_taken;
const struct hvabi_call *find_call(uint64_t id);
void make_call(const struct trial *trial, struct answer *answer);
const char *check_declaration(const struct trial *trial, const struct answer *answer);
const char *check_refusal(const struct trial *trial, const struct answer *answer);
const char *check_survival(const struct trial *trial, const struct answer *answer);
const char *check_effect(const struct trial *trial, const struct answer *answer);
const char *find_status_name(int32_t status);

#endif
