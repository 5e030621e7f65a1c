/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Boots, makes COUNT calls, half with interrupts off and half with them on, and reports. A host that dies
 * or hangs does so in the first test; the first wrong answer of each kind is
 * told with its number, which the seed makes the same each time.
 */
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../arch/machine.h"
#include "fuzz.h"
#if defined(__x86_64__) || defined(__i386__)
#include "../arch/x86/x86.h"
#endif

#define MOST_CALLS 256u
#define MOST_STATUSES 16u

struct test {
	const char *name;
	const char *(*check)(const struct trial *trial, const struct answer *answer);
	unsigned int failures, first;		/* the number of the first wrong answer, and all about it */
	const char *what;
	struct trial trial;
	int32_t status;
	uint64_t value;
};

static struct test tests[] = {
	{ .name = "fuzz.every-answer-is-declared", .check = check_declaration },
	{ .name = "fuzz.refusals-are-forced", .check = check_refusal },
	{ .name = "fuzz.registers-survive", .check = check_survival },
	{ .name = "fuzz.effects-are-real", .check = check_effect },
};

#define TESTS (sizeof(tests) / sizeof(tests[0]))

static unsigned int made, left_out, statuses[MOST_STATUSES], succeeded[MOST_CALLS];

extern const uint8_t __sites_start[];

/* FNV-1a over the code and the constants before the list of sites. */
static uint64_t sum_image(void)
{
	const uint8_t *byte = (const uint8_t *)(uintptr_t)IMAGE;
	uint64_t sum = 0xcbf29ce484222325u;

	for (; byte < __sites_start; byte++)
		sum = (sum ^ *byte) * 0x100000001b3u;
	return sum;
}

static void judge(const struct trial *trial, const struct answer *answer, unsigned int number)
{
	unsigned int i;

	for (i = 0; i < TESTS; i++) {
		struct test *test = &tests[i];
		const char *what = test->check(trial, answer);

		if (!what || test->failures++)
			continue;
		test->first = number;
		test->what = what;
		test->trial = *trial;
		test->status = answer->status;
		test->value = answer->value;
	}
}

static void count_answer(const struct trial *trial, int32_t status)
{
	made++;
	if (status <= 0 && status > -(int32_t)MOST_STATUSES)
		statuses[-status]++;
	if (status == VMI_STATUS_SUCCESS && trial->call)
		succeeded[trial->call - vmi_conformance.calls]++;
}

static void try_one(unsigned int number)
{
	struct trial trial = { .id = random_id() };
	struct answer answer;
	const uint64_t random = random_number();

	trial.call = find_call(trial.id);
	fill_arguments(&trial);
	if (sizeof(uintptr_t) == 8 && (!REFUSES_WIDE_ID || (random & 31) == 0))
		trial.id |= random & 0xffffffff00000000u;
	/* What a later release has added, nobody here knows the dangers of. */
	if (may_not_return(&trial) || (is_host_newer_than_this() && !trial.call) ||
	    may_break_interrupts(&trial)) {
		left_out++;
		return;
	}
	make_call(&trial, &answer);
	count_answer(&trial, answer.status);
	judge(&trial, &answer, number);
}

static void report_counts(void)
{
	unsigned int i;

	ktap_fact("fuzz.made=%u", made);
	ktap_fact("fuzz.left-out=%u", left_out);
	ktap_fact("fuzz.interrupts=%u", interrupts_taken);
	for (i = 0; i < MOST_STATUSES; i++) {
		if (statuses[i] && find_status_name(-(int32_t)i))
			ktap_fact("fuzz.status.%s=%u", find_status_name(-(int32_t)i), statuses[i]);
	}
	for (i = 0; i < vmi_conformance.ncalls && i < MOST_CALLS; i++) {
		if (succeeded[i])
			ktap_fact("fuzz.success.%s=%u", vmi_conformance.calls[i].name, succeeded[i]);
	}
}

static void report_test(const struct test *test)
{
	const uint64_t *args = test->trial.args;

	if (!test->failures) {
		ktap_pass();
		return;
	}
	ktap_message("%u answers, the first is of call %u: id %#llx (%s) was answered %d, value %#llx: %s", test->failures,
		     test->first, (unsigned long long)test->trial.id, test->trial.call ? test->trial.call->name : "none",
		     (int)test->status, (unsigned long long)test->value, test->what);
	ktap_message("its arguments: %#llx %#llx %#llx %#llx %#llx %#llx", (unsigned long long)args[0],
		     (unsigned long long)args[1], (unsigned long long)args[2], (unsigned long long)args[3],
		     (unsigned long long)args[4], (unsigned long long)args[5]);
	ktap_fail();
}

static void report_tests(int image_is_whole)
{
	unsigned int i;

	for (i = 0; i < TESTS; i++) {
		if (i)
			ktap_begin(tests[i].name);
		if (i == TESTS - 1 && !image_is_whole && !tests[i].failures) {
			ktap_message("the guest's own code is not what it was");
			ktap_fail();
		} else {
			report_test(&tests[i]);
		}
	}
}

/* What is in force may be a descriptor table of the fuzz; an interrupt needs a right one. */
static void restore_tables(void)
{
#if defined(__x86_64__) || defined(__i386__)
	load_tables();
#endif
}

void guest_main(void)
{
	const int has_host = find_vmi_host();
	uint64_t sum;
	unsigned int i;

	if (!has_host)
		start_native();
	patch_call_sites(!has_host);
	prepare_shapes(!has_host);
	console_print("# vmi-fuzz for release %s: %u calls, seed %u, %s\n", VMI_RELEASE, COUNT, SEED,
		      has_host ? "on a vmi host" : "on its native back end");
	ktap_start(TESTS);
	ktap_begin(tests[0].name);
	seed_random(SEED);
	ask_presence();
	sum = sum_image();
	for (i = 0; i < COUNT / 2; i++)
		try_one(i);
	restore_tables();
	expect_interrupts();
	allow_interrupts();
	for (; i < COUNT; i++)
		try_one(i);
	forbid_interrupts();
	console_print("\n");		/* the fuzz may have written anything */
	report_counts();
	report_tests(sum_image() == sum);
	ktap_end();
}
