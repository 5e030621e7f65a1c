/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of the conformance engine share; guests include conformance.h alone. */
#ifndef HVABI_ENGINE_H
#define HVABI_ENGINE_H

#include "conformance.h"

struct engine {
	const struct hvabi_abi *abi;
	const struct hvabi_guest *guest;
	const struct hvabi_ground *ground;	/* NULL: there are no derived tests */
};

/* arch.c */
unsigned int count_registers(uint32_t arch);
const char *name_register(uint32_t arch, unsigned int index);

/* memory.c: the scratch pages */
int find_memory(const struct engine *engine, const struct hvabi_value *at, uint64_t *address);
uint64_t read_word(const struct engine *engine, uint64_t address, unsigned int width);
void write_word(const struct engine *engine, uint64_t address, unsigned int width, uint64_t value);
struct answer;
int prepare_memory(const struct engine *engine, const struct hvabi_case *c, uint8_t *block);
unsigned int check_memory(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_case *c,
			  const struct answer *answer);
int is_big_endian(void);

/* expect.c: values */
int is_as_expected(const struct engine *engine, const struct hvabi_expect *expect, uint64_t value);
void print_expected(const struct engine *engine, const struct hvabi_expect *expect, unsigned int width);

/* names.c: for messages */
int is_same_text(const char *a, const char *b);
const char *name_status(const struct hvabi_abi *abi, int64_t status);
void describe_call(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_value *args);

/* invoke.c */
struct attempt {
	const struct hvabi_call *call;	/* whose arguments and results; NULL: an id that names no call */
	const struct hvabi_argument *places;	/* where the call's arguments travel */
	const struct hvabi_value *args;	/* NULL: every argument register all ones, or 0 if `zeros` */
	const struct hvabi_case *c;	/* what memory is before the call; NULL: as it happens to be */
	const char *variant;		/* of the convention */
	uint64_t id[HVABI_CARRIERS];
	uint32_t carriers;
	uint64_t poison;
	uint8_t zeros;
};

struct answer {
	int64_t status;
	uint64_t value;			/* 0 if the call gives none */
	const struct hvabi_convention *convention;
	struct hvabi_registers before, after;
	uint8_t block_in[HVABI_BLOCK_BYTES], block_out[HVABI_BLOCK_BYTES];	/* what went in and came out in registers */
};

/* invoke.c: how many bits an argument's slot has */
unsigned int slot_bits(const struct hvabi_convention *c, unsigned int index);

/* block.c: buffers in registers */
int fill_block(const struct engine *engine, const struct hvabi_call *call, struct answer *answer);
void read_block(const struct hvabi_call *call, struct answer *answer);
uint32_t written_registers(const struct hvabi_call *call, const struct hvabi_convention *c, uint32_t *vectors);

#define POISON_A 0xa5c3e1f796b4d28full
#define POISON_B (~POISON_A)

struct attempt plan_attempt(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_value *args);
struct attempt plan_case(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_case *c);
uint32_t find_id(const struct engine *engine, const struct hvabi_test *test, const char *variant, const uint64_t **id);
int invoke(const struct engine *engine, const struct attempt *attempt, struct answer *answer);
int invoke_watched(const struct engine *engine, const struct attempt *attempt, struct answer *answer,
		   void (*watch)(const struct engine *engine, const struct attempt *attempt, const void *of), const void *of);
			/* `watch`: when memory and registers are as the call finds them; or NULL */
int invoke_reported(const struct engine *engine, const struct attempt *attempt, struct answer *answer);
uint64_t resolve_value(const struct engine *engine, const struct hvabi_value *value);
unsigned int value_bits(const struct hvabi_call *call, const struct hvabi_convention *convention);
const struct hvabi_convention *find_convention(const struct engine *engine, const char *variant);

/* discovery.c: every question is asked once and the answer kept */
enum known { KNOWN_NO, KNOWN_YES, KNOWN_NOT };	/* KNOWN_NOT: nobody can say */

void forget_discovery(const char *of);	/* `of`: begins the names of facts from now on */
int is_absent(const struct hvabi_abi *abi, int64_t status);
int is_callers(const struct engine *engine, uint32_t callers);
enum known is_call_advertised(const struct engine *engine, uint32_t call);
enum known is_family_advertised(const struct engine *engine, uint32_t family);
int ask_release(const struct engine *engine, struct answer *answer, uint32_t *release);
int is_host_newer(const struct engine *engine, uint32_t *release);

/* features.c: what is advertised by CPUID and by what calls answer */
void forget_features(void);
enum known is_feature_advertised(const struct engine *engine, uint32_t feature);
enum known are_needs_advertised(const struct engine *engine, const struct hvabi_call *call);
int is_refused_without(const struct engine *engine, const struct hvabi_call *call, int64_t status);
void report_advertised(const struct engine *engine);

/* check_presence.c */
void forget_engine(const char *of);	/* as forget_discovery, and all else that is known of the host */
int means_absence(const struct engine *engine, const struct hvabi_call *call, int64_t status);
int is_call_absent(const struct engine *engine, uint32_t call);
int has_answered(uint32_t call);	/* anything that neither is an exception nor means absence */
int shows_absence(const struct engine *engine, uint32_t call, const struct answer *answer);
int may_answer(const struct engine *engine, const struct hvabi_call *call, int64_t status);
void skip_absent(const struct hvabi_call *call);
void check_presence(const struct engine *engine, const struct hvabi_test *test);

/* check_*.c: each reports one test that has begun */
void check_release(const struct engine *engine, const struct hvabi_test *test);
void check_case(const struct engine *engine, const struct hvabi_test *test);
void check_registers(const struct engine *engine, const struct hvabi_test *test);
void check_hints(const struct engine *engine, const struct hvabi_test *test);
void check_unused(const struct engine *engine, const struct hvabi_test *test);
void check_reserved(const struct engine *engine, const struct hvabi_test *test);
void check_without(const struct engine *engine, const struct hvabi_test *test);
void check_register_case(const struct engine *engine, const struct hvabi_test *test);
void check_register_presence(const struct engine *engine, const struct hvabi_test *test);
void check_register_reserved(const struct engine *engine, const struct hvabi_test *test);

/* check_registers.c: the registers that a call changed and must preserve, but for those in `reported`; each is a message */
uint32_t compare_registers(const struct engine *engine, const struct hvabi_call *call, const struct answer *answer, uint32_t reported);

/* steps.c: the calls before a case and after it. Returns 0 if one did not succeed; then the test is reported. */
int make_given(const struct engine *engine, const struct hvabi_case *c);
int make_after(const struct engine *engine, const struct hvabi_case *c);
void make_quietly(const struct engine *engine, const struct hvabi_step *steps, unsigned int count);	/* whatever they answer */

/* check_case.c: whether a status is one of the case's; what is wrong with an answer, as messages, and how many that are */
int is_expected(const struct hvabi_case *c, int64_t status);
unsigned int count_wrong(const struct engine *engine, const struct hvabi_call *call, const struct hvabi_case *c,
			 const struct answer *answer);
int has_meaningful_value(const struct hvabi_call *call, int64_t status);

#endif
