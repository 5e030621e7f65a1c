/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the hostile programs share. Each returns if it is done; a host that answers what it
 * must not is told so by `complain`.
 */
#ifndef VMI_HOSTILE_H
#define VMI_HOSTILE_H

#include <stdint.h>

#if __has_include("sites.h")
#include "sites.h"
#endif
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/string.h"
#include "../arch/bits.h"
#include "../arch/machine.h"
#include "vmi_guest.h"

#define PAGE 4096u
#define MEMORY_SIZE 0x1000000ull
#if defined(__x86_64__) || defined(__i386__)
#define MEMORY 0ull
#elif defined(__aarch64__)
#define MEMORY 0x40000000ull
#else
#define MEMORY 0x80000000ull
#endif
#define MEMORY_END (MEMORY + MEMORY_SIZE)

#define PROGRAM(name, where, ends) void name(void);
#include "programs.def"
#undef PROGRAM

/* main.c */
void complain(const char *what, int64_t status, uint64_t value);
uint64_t next_random(void);
uint32_t random_below(uint32_t limit);
void fill_random(void *place, unsigned int size);
extern void (*volatile in_handler)(void);

/* Eight pages of the guest's own. */
extern uint8_t pages[8][PAGE];

/* A call by its id, with arguments as words that nobody checks. */
struct vmi_result make_call(uint32_t id, const uint64_t args[6]);

/* broken.c: an exception that the guest cannot take any more */
void break_down(void);

#endif
