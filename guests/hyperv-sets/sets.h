/* SPDX-License-Identifier: BSD-2-Clause */
/* What the parts of hyperv-sets share. */
#ifndef HYPERV_SETS_H
#define HYPERV_SETS_H

#include "../arch/extra.h"
#include "hyperv.h"
#include "probe.h"

#define OWN_INDEX 65u		/* the last of the virtual processors that the image's note asks for */
#define MAX_WORDS 80u		/* of an input */

/* Whether calls may have input in XMM registers. */
extern int has_xmm_input;

/* --- calls.c --- */

/* The parts of a control word beside the call and its form. */
#define BANKS(count) ((uint64_t)(count) << 17)
#define REPEATS(count) ((uint64_t)(count) << 32)

/*
 * Makes a call, whose input are these words: in memory, or in registers where the control word says so. The result word, or NO_RESULT
 * if the call ended in an exception.
 */
#define NO_RESULT UINT64_MAX
uint64_t make_call(uint64_t control, const uint64_t *input, unsigned int words);

/* --- ipi.c, flush.c --- */

enum extra_result check_not_beyond_63(void);
enum extra_result check_fast_not_beyond_63(void);
enum extra_result check_all(void);
enum extra_result check_all_and_banks(void);
enum extra_result check_bank_1_alone(void);
enum extra_result check_banks_0_and_1(void);
enum extra_result check_not_bank_0(void);
enum extra_result check_not_empty_bank_1(void);
enum extra_result check_banks_1_and_63(void);
enum extra_result check_not_bank_63(void);
enum extra_result check_ten_banks(void);
enum extra_result check_every_bank(void);
enum extra_result check_every_bank_but_1(void);
enum extra_result check_fast_all(void);
enum extra_result check_fast_all_and_banks(void);
enum extra_result check_fast_bank_1_alone(void);
enum extra_result check_fast_banks_0_and_1(void);
enum extra_result check_fast_not_bank_0(void);
enum extra_result check_fast_not_empty_bank_1(void);
enum extra_result check_fast_banks_1_and_63(void);
enum extra_result check_fast_not_bank_63(void);
enum extra_result check_fast_ten_banks(void);
enum extra_result check_space(void);
enum extra_result check_list(void);
enum extra_result check_list_every_bank(void);
enum extra_result check_fast_space(void);
enum extra_result check_fast_list(void);
enum extra_result check_fast_too_many(void);
enum extra_result check_fast_all_too_many(void);

#endif
