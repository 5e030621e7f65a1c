/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A small ABI, written by hand, and a host for it that can be made to break one
 * promise at a time. What the engine says about the host is kept as text.
 */
#ifndef TOY_H
#define TOY_H

#include "../engine.h"

/* Register numbers of x86. */
enum { AX, CX, DX, BX, SP, BP, SI, DI, R8, R9, R10, R11, R12 };

enum { TOY_SUCCESS = 0, TOY_NO_FAMILY = -1, TOY_NO_CALL = -2, TOY_INVALID_ID = -3, TOY_INVALID_ARGUMENT = -4,
       TOY_BAD_ADDRESS = -5 };

enum { TOY_GET_RELEASE, TOY_ASK_FAMILY, TOY_CPU_QUERY, TOY_SET, TOY_GET, TOY_MMU_QUERY, TOY_FETCH, TOY_KILL,
       TOY_CALLS };

#define TOY_MEMORY 8192
#define TOY_SCRATCH 4096
#define TOY_UNMAPPED 0x100000000000ull
#define TOY_WIDE 0x0123456789abcdefull	/* what get returns */
#define TOY_WORD 0x5a5a1234u		/* what fetch returns */

/* A host, right by default; every field that is not 0 breaks something. */
struct toy_host {
	unsigned int clobbers;		/* this register, with `poison` */
	uint64_t clobber_value;
	uint8_t clobbers_one;
	int64_t instead_of_success;	/* of mmu.set */
	int64_t instead_of_refusal;	/* of mmu.set with an unaligned pointer */
	uint8_t hides_get, lacks_get;	/* query says no; the call is refused */
	uint8_t forgets_memory, wrong_value;
	uint8_t obeys_hint, refuses_unknown_hint;
	uint8_t accepts_unused, accepts_family;
	uint8_t checks_first, knows_unused;	/* arguments before the number; and then does something for it */
	uint8_t denies_family;		/* an unused number is answered as if the family were unknown */
	uint8_t dirties_value;		/* bits above a value's width are not 0 */
	uint32_t ignores_reserved;	/* these reserved bits */
	uint32_t release;		/* as get_release gives it; 0: 1.0 */
	int64_t release_status;
	uint8_t lacks_families_call;
	uint8_t lacks_mmu;
	uint8_t takes_unaligned;	/* mmu.set */
	uint8_t writes_too_much;	/* mmu.set: 8 bytes for 4 */
	uint32_t sets;			/* how often mmu.set succeeded */
	uint32_t behind;		/* what was behind the word then */
	uint8_t raises;			/* an exception in place of TOY_NO_CALL, and which was raised last */
	uint32_t raised;
	unsigned int traps;		/* calls made */
	struct hvabi_registers last;	/* as the last call came */
};

extern struct toy_host toy_host;
extern uint8_t toy_memory[TOY_MEMORY];
extern struct hvabi_guest toy_guest;

/* The tables, which a test may change; toy_reset makes them and the host right again, for that architecture. */
extern struct hvabi_abi toy_abi;
extern struct hvabi_call toy_calls[];
extern struct hvabi_case toy_cases[];
extern struct hvabi_test toy_tests[];
extern struct hvabi_carrier toy_carriers[];
extern struct hvabi_convention toy_conventions[];
extern struct hvabi_family toy_families[];
void toy_reset(uint32_t arch);

/* For toy_guest.take_exception, which toy_reset takes away. */
uint32_t toy_exception(void);

/* Runs the plan; the report is then in toy_report, one line after the other. */
unsigned int toy_run(void);
extern char toy_report[];
void toy_clear_report(void);

/* Whether the report has this line, exactly; whether any line holds this text. */
int has_line(const char *line);
int has_text(const char *text);

/* Whether this test, and of all tests only those that are named, failed. Names end with NULL. */
int failed_exactly(const char *first, ...);

#endif
