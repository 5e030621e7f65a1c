// SPDX-License-Identifier: BSD-2-Clause
/*
 * control: one word that says what is called and how it travels, results that
 * share a register, features in CPUID. The recording hosts of common.c, stubs
 * and dispatch from registers in this process, and the conformance engine in
 * one machine after the other, as a host that takes features away runs it.
 */
#include <string.h>

#include <CUnit/Basic.h>

#include "suite.h"
#include "trap_x86_64.h"

#define CONTROL_INSTRUCTION_X86_64 "call trap_entry"
#include "control_guest.h"
#include "control_host.h"
#include "control_names.h"
#include "report.h"

#define UNDEFINED 6		/* the exception of an undefined instruction */
#define SCRATCH 0x1000u
#define BASE 0x40000300u	/* where the interface is found */

extern const struct hvabi_abi control_conformance;

#define RESULT control_host_result
OP1(flush_space, uint64_t)
OP2(flush_space_fast, uint64_t, uint64_t)
OP3(flush_list, uint16_t, uint16_t, uint64_t)
OP1(wait_long, uint32_t)
OP0(undefined_wide)
CONTROL_HOST_OPS(rec, struct recorder)

#define holes_without_flush_space_fast 1
#define holes_without_wait_long 1
#define holes_flush_space rec_flush_space
#define holes_flush_list rec_flush_list
#define holes_undefined_wide rec_undefined_wide
CONTROL_HOST_OPS(holes, struct recorder)

static const char *const lacks[] = { "flush.space.fast", "wait.long", NULL };

static struct answer dispatch(enum which_host host, struct recorder *recorder, const uint64_t *ids,
			      const uint64_t *args)
{
	struct control_host_result result =
		control_dispatch(host == FULL ? &rec_control_host : &holes_control_host, recorder, ids[0], args);

	return (struct answer){ result.status, result.value };
}

static const char *call_name(const uint64_t *ids)
{
	return control_call_name(ids[0]);
}

static size_t format_call(char *buffer, size_t size, const uint64_t *ids, const uint64_t *args)
{
	return control_format_call(buffer, size, ids[0], args);
}

/* Stubs */

static struct saved_registers came;
static uint64_t answer_with;

void handle_trap(struct saved_registers *saved)
{
	came = *saved;
	saved->rax = answer_with;
	saved->rcx = 0xdead;
}

static void test_stub_with_parameters(void)
{
	struct control_result result;

	answer_with = 0xabcd123456788006;
	result = control_flush_list(3, 2, 0x1000);
	CU_ASSERT_EQUAL(came.rcx, 3 | 3ull << 32 | 2ull << 48);
	CU_ASSERT_EQUAL(came.rdx, 0x1000);
	CU_ASSERT_EQUAL(result.status, CONTROL_STATUS_DENIED);
	CU_ASSERT_EQUAL(result.value, 0x234);
}

static void test_stub_of_form(void)
{
	answer_with = 0;
	CU_ASSERT_EQUAL(control_flush_space_fast(0x1111, 0x2222).status, 0);
	CU_ASSERT_EQUAL(came.rcx, 2 | 1 << 16);
	CU_ASSERT_EQUAL(came.r8, 0x1111);	/* the fast way has registers of its own */
	CU_ASSERT_EQUAL(came.rdx, 0x2222);
	control_flush_space(0x3333);
	CU_ASSERT_EQUAL(came.rcx, 2);
	CU_ASSERT_EQUAL(came.rdx, 0x3333);
	control_wait_long(7);
	CU_ASSERT_EQUAL(came.rcx, 8 | 1 << 16);
	CU_ASSERT_EQUAL(came.r8, 7);
}

/* Dispatch from registers */

static struct recorder recorder;

static struct control_x86_64_registers ask(uint64_t rcx, uint64_t rdx, uint64_t r8)
{
	struct control_x86_64_registers registers = { .rax = ~0ull, .rcx = rcx, .rdx = rdx, .r8 = r8, .r9 = 99 };

	recorder.calls = 0;
	recorder.name = NULL;
	control_x86_64_dispatch(&rec_control_host, &recorder, &registers);
	return registers;
}

static void test_parameters_and_parts(void)
{
	recorder = (struct recorder){ .status = CONTROL_STATUS_DENIED, .value = 0xfffe };
	CU_ASSERT_EQUAL(ask(3 | 5ull << 32 | 4ull << 48, 0x1000, 0).rax, 0x8006 | 0xffeull << 32);
	CU_ASSERT_STRING_EQUAL(recorder.name, "flush_list");
	CU_ASSERT_EQUAL(recorder.args[0], 5);
	CU_ASSERT_EQUAL(recorder.args[1], 4);
	CU_ASSERT_EQUAL(recorder.args[2], 0x1000);
}

static void test_forms(void)
{
	recorder = (struct recorder){ 0 };
	CU_ASSERT_EQUAL(ask(2, 0x1000, 0).rax, 0);
	CU_ASSERT_STRING_EQUAL(recorder.name, "flush_space");
	CU_ASSERT_EQUAL(recorder.args[0], 0x1000);
	CU_ASSERT_EQUAL(ask(2 | 1 << 16, 1, 0x1111).rax, 0);
	CU_ASSERT_STRING_EQUAL(recorder.name, "flush_space_fast");
	CU_ASSERT_EQUAL(recorder.args[0], 0x1111);
	CU_ASSERT_EQUAL(recorder.args[1], 1);
	CU_ASSERT_EQUAL(ask(8 | 1 << 16, 0, 7).rax, 0);
	CU_ASSERT_STRING_EQUAL(recorder.name, "wait_long");
	CU_ASSERT_EQUAL(recorder.args[0], 7);
}

static void expect_refusal(uint64_t control, uint64_t rdx, uint64_t r8, int64_t status)
{
	CU_ASSERT_EQUAL(ask(control, rdx, r8).rax, (uint64_t)status);
	CU_ASSERT_EQUAL(recorder.calls, 0);
}

static void test_refusals(void)
{
	recorder = (struct recorder){ 0 };
	expect_refusal(77, 0, 0, CONTROL_STATUS_INVALID_CODE);
	expect_refusal(3 | 1 << 16, 0, 0, CONTROL_STATUS_INVALID_CODE);		/* no such form */
	expect_refusal(8, 0, 7, CONTROL_STATUS_INVALID_CODE);			/* in that form alone */
	expect_refusal(2 | 1 << 17, 0, 0, CONTROL_STATUS_INVALID_INPUT);	/* reserved */
	expect_refusal(2 | 1ull << 32, 0, 0, CONTROL_STATUS_INVALID_INPUT);	/* the parameter of another call */
	expect_refusal(2 | 1 << 16 | 1ull << 48, 0, 0, CONTROL_STATUS_INVALID_INPUT);
	expect_refusal(2, 0x1001, 0, CONTROL_STATUS_INVALID_PARAMETER);		/* not aligned */
	expect_refusal(8 | 1 << 16, 0, 0, CONTROL_STATUS_INVALID_PARAMETER);	/* less than the least */
	CU_ASSERT_EQUAL(ask(2 | 1u << 31, 0x1000, 0).rax, 0);			/* a hint is no part of the id */
}

/* The conformance engine: a host that enforces what its CPUID says */

enum { EAX, EBX, ECX, EDX };

static struct {
	uint32_t leaf1[4], spins;
	uint32_t exception;
	uint8_t ignores_features;	/* it does what it does not advertise */
	uint8_t never_undefined;	/* it refuses with a status where the spec has an exception */
	uint8_t lacks_interface;
	uint8_t lacks_wait;		/* it has never heard of wait.long */
} box;

static uint8_t memory[0x2000];

static int lacks_bit(uint32_t value, unsigned int bit)
{
	return !box.ignores_features && !(value >> bit & 1);
}

static struct control_host_result run_flush(uint64_t flags)
{
	if (lacks_bit(box.leaf1[EAX], 2))
		return control_host_error(CONTROL_STATUS_DENIED);
	return flags == 1 ? control_host_ok(0) : control_host_error(CONTROL_STATUS_INVALID_PARAMETER);
}

static struct control_host_result box_flush_space(void *b, uint64_t input)
{
	(void)b;
	return run_flush(memory[input + 8]);
}

static struct control_host_result box_flush_space_fast(void *b, uint64_t address, uint64_t flags)
{
	(void)b;
	(void)address;
	return run_flush(flags);
}

static struct control_host_result box_flush_list(void *b, uint16_t count, uint16_t first, uint64_t input)
{
	uint64_t last = 0;

	(void)b;
	if (lacks_bit(box.leaf1[EAX], 2))
		return control_host_error(CONTROL_STATUS_DENIED);
	if (lacks_bit(box.leaf1[EAX], 11))
		return control_host_error(CONTROL_STATUS_INVALID_CODE);
	memcpy(&last, memory + input + 8 * (count - 1u), sizeof(last));
	return first < count && last == count ? control_host_ok(count) : control_host_error(CONTROL_STATUS_INVALID_PARAMETER);
}

static struct control_host_result box_wait_long(void *b, uint32_t rounds)
{
	(void)b;
	(void)rounds;
	if (box.lacks_wait)
		return control_host_error(CONTROL_STATUS_INVALID_CODE);
	return control_host_error(box.spins == 0 || box.spins == ~0u ? CONTROL_STATUS_DENIED : 0);
}

static struct control_host_result box_undefined_wide(void *b)
{
	(void)b;
	if (!lacks_bit(box.leaf1[EDX], 4))
		return control_host_ok(0);
	box.exception = box.never_undefined ? 0 : UNDEFINED + 1;
	return control_host_error(CONTROL_STATUS_DENIED);
}

CONTROL_HOST_OPS(box, void)

static void trap(struct hvabi_registers *file)
{
	struct control_x86_64_registers registers = {
		.rcx = file->r[1], .rdx = file->r[2], .r8 = file->r[8], .r9 = file->r[9],
	};

	control_x86_64_dispatch(&box_control_host, NULL, &registers);
	file->r[0] = registers.rax;
}

static uint32_t take_exception(void)
{
	uint32_t exception = box.exception;

	box.exception = 0;
	return exception;
}

static void ask_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t *answer)
{
	static const char signature[12] = "Control Test";

	memset(answer, 0, 4 * sizeof(*answer));
	if (leaf == 1) {
		answer[ECX] = 1u << 31;
	} else if (leaf == 0x40000000) {	/* somebody else's */
		answer[EAX] = 0x40000001;
		memcpy(answer + 1, "Other", 5);
	} else if (leaf == 0x40000001) {
		answer[EAX] = ~0u;
	} else if (leaf == BASE && !box.lacks_interface) {
		answer[EAX] = BASE + 1;
		memcpy(answer + 1, signature, sizeof(signature));
	} else if (leaf == BASE + 1 && !box.lacks_interface) {
		memcpy(answer, box.leaf1, sizeof(box.leaf1));
		if (subleaf == 1)
			answer[EBX] = box.spins;
		else if (subleaf == 2)
			memset(answer, 0, sizeof(box.leaf1));
		else if (subleaf == 3)
			answer[ECX] = 77;
	} else if (leaf > 0x40000000) {
		answer[EAX] = 0x12345678;	/* nothing is there: anything may come */
	}
}

static uint64_t read_memory(uint64_t address, unsigned int width)
{
	uint64_t value = 0;

	memcpy(&value, memory + address, width / 8);
	return value;
}

static void write_memory(uint64_t address, unsigned int width, uint64_t value)
{
	memcpy(memory + address, &value, width / 8);
}

static void reset(void)
{
	memset(memory, 0, sizeof(memory));
}

static const struct hvabi_guest one_machine = {
	.arch = HVABI_ARCH_X86_64, .trap = trap, .untouchable = 1u << 4, .symbols = { [HVABI_SCRATCH] = SCRATCH },
	.read_memory = read_memory, .write_memory = write_memory, .reset = reset, .take_exception = take_exception,
	.cpuid = ask_cpuid, .extra_tests = 2,
};

static void make_machine(void)
{
	memset(&box, 0, sizeof(box));
	box.leaf1[EAX] = 1u << 2 | 1u << 11 | 1u << 30;
	box.leaf1[EDX] = 1u << 4;
	box.spins = 0xfff;
}

/* What a host does that reads the note. */
static void take_away(uint32_t vm)
{
	const struct hvabi_abi *abi = &control_conformance;
	const struct hvabi_feature *feature;

	if (abi->vms[vm].feature == HVABI_NO_INDEX)
		return;
	feature = &abi->features[abi->vms[vm].feature];
	if (feature->bits == 32)
		box.spins = 0;
	else
		box.leaf1[feature->reg] &= ~(1u << feature->low);
}

/* One boot after the other; `break_it` makes the host wrong in each. */
static void run_machines(void (*break_it)(void))
{
	struct hvabi_guest guest = one_machine;

	clear_report();
	guest.vms = control_conformance.nvms;
	for (guest.vm = 0; guest.vm < guest.vms; guest.vm++) {
		make_machine();
		take_away(guest.vm);
		if (break_it)
			break_it();
		hvabi_run_conformance(&control_conformance, &guest);
		CU_ASSERT_EQUAL(hvabi_is_last_vm(&control_conformance, &guest), guest.vm == guest.vms - 1);
	}
}

static void test_machines(void)
{
	run_machines(NULL);
	CU_ASSERT_EQUAL(control_conformance.nvms, 5);
	CU_ASSERT_TRUE(failed_only(NULL));
	CU_ASSERT_EQUAL(count_lines("KTAP version 1\n"), 1);
	CU_ASSERT_EQUAL(count_lines("1.."), 1);
	CU_ASSERT_EQUAL(count_lines("ok "), control_conformance.ntests);
	CU_ASSERT_TRUE(has_line("ok 1 flush.space.refused-without-flushes"));
	CU_ASSERT_TRUE(has_line("ok 2 flush.space.fast-refused-without-flushes"));
	CU_ASSERT_TRUE(has_line("ok 3 flush.list.refused-without-flushes"));
	CU_ASSERT_TRUE(has_line("ok 4 flush.list.refused-without-sets"));
	CU_ASSERT_TRUE(has_line("ok 5 wait.long.refused-without-spins"));
	CU_ASSERT_TRUE(has_line("ok 6 undefined.wide.refused-without-quick"));
	CU_ASSERT_TRUE(has_line("# hvabi: exception=6"));
	CU_ASSERT_TRUE(has_line("ok 7 flush.space.whole"));
	CU_ASSERT_EQUAL(count_lines("ok 7 "), 1);
	/* With everything there nothing is absent; what was told is reported once, from there. */
	CU_ASSERT_PTR_NULL(strstr(report, "SKIP"));
	CU_ASSERT_TRUE(has_line("# hvabi: cpuid.0x40000000.0=40000001,6568744f,72,0"));
	CU_ASSERT_TRUE(has_line("# hvabi: cpuid.0x40000001.0=ffffffff,0,0,0"));
	CU_ASSERT_TRUE(has_line("# hvabi: cpuid.0x40000301.0=40000804,0,0,10"));
	CU_ASSERT_TRUE(has_line("# hvabi: cpuid.0x40000301.1=40000804,fff,0,10"));
	CU_ASSERT_TRUE(has_line("# hvabi: cpuid.0x40000301.3=40000804,0,4d,10"));	/* behind one with nothing */
	CU_ASSERT_EQUAL(count_lines("# hvabi: cpuid."), 6);
}

static void ignore_features(void)
{
	box.ignores_features = 1;
}

static void test_feature_not_enforced(void)
{
	run_machines(ignore_features);
	CU_ASSERT_EQUAL(count_lines("not ok "), 5);	/* all but wait.long, which goes by what it is told */
	CU_ASSERT_TRUE(has_line("# flush.list.refused-without-sets: flush.list answered success (0) without sets, expected "
				"invalid_code"));
	CU_ASSERT_TRUE(has_line("# undefined.wide.refused-without-quick: undefined.wide answered success (0) without quick, "
				"expected an exception"));
}

static void never_undefined(void)
{
	box.never_undefined = 1;
}

static void test_no_exception(void)
{
	run_machines(never_undefined);
	CU_ASSERT_TRUE(failed_only("undefined.wide.refused-without-quick"));
	CU_ASSERT_TRUE(has_line("# undefined.wide.refused-without-quick: undefined.wide answered denied (32774) without quick, "
				"expected an exception"));
}

static void give_back(void)
{
	box.leaf1[EAX] |= 1u << 11;
}

/* A machine that was to lack a feature and has it proves nothing. */
static void test_feature_still_there(void)
{
	run_machines(give_back);
	CU_ASSERT_TRUE(failed_only("flush.list.refused-without-sets"));
	CU_ASSERT_TRUE(has_line("# flush.list.refused-without-sets: this machine still advertises sets"));
}

static void forget_wait(void)
{
	box.lacks_wait = 1;
	box.spins = 0;
}

/* A call that no machine has cannot be refused for want of a feature. */
static void test_call_in_no_machine(void)
{
	run_machines(forget_wait);
	CU_ASSERT_TRUE(failed_only(NULL));
	CU_ASSERT_TRUE(has_line("ok 5 wait.long.refused-without-spins # SKIP absent: the host does not have wait.long"));
	CU_ASSERT_TRUE(strstr(report, "wait.long.presence # SKIP absent: ") != NULL);
}

/* A guest in one machine leaves out what needs others. */
static void test_one_machine(void)
{
	make_machine();
	clear_report();
	hvabi_run_conformance(&control_conformance, &one_machine);
	CU_ASSERT_TRUE(failed_only(NULL));
	CU_ASSERT_TRUE(has_line("ok 1 flush.space.whole"));
	CU_ASSERT_EQUAL(count_lines("ok "), control_conformance.ntests - 6);
	CU_ASSERT_PTR_NULL(strstr(report, "refused-without"));
	CU_ASSERT_TRUE(hvabi_is_last_vm(&control_conformance, &one_machine));
}

/* Without the interface no feature is there, and so no call that needs one; an exception may mean that too. */
static void test_no_interface(void)
{
	make_machine();
	memset(box.leaf1, 0, sizeof(box.leaf1));
	box.spins = 0;
	box.lacks_interface = 1;
	clear_report();
	hvabi_run_conformance(&control_conformance, &one_machine);
	CU_ASSERT_TRUE(failed_only(NULL));
	CU_ASSERT_EQUAL(count_lines("# hvabi: cpuid."), 2);
	CU_ASSERT_TRUE(strstr(report, "undefined.wide.presence # SKIP absent: the host does not advertise undefined.wide\n") !=
		       NULL);
	CU_ASSERT_TRUE(strstr(report, "flush.space.fast-presence # SKIP absent: ") != NULL);
	box.ignores_features = 1;
	clear_report();
	hvabi_run_conformance(&control_conformance, &one_machine);
	CU_ASSERT_TRUE(strstr(report, "# flush.space.fast-presence: works but unadvertised: ") != NULL);
}

static CU_TestInfo stub_tests[] = {
	{ "parameters in the control word, results in parts", test_stub_with_parameters },
	{ "forms", test_stub_of_form },
	CU_TEST_INFO_NULL
};

static CU_TestInfo register_tests[] = {
	{ "parameters in the control word, results in parts", test_parameters_and_parts },
	{ "forms", test_forms },
	{ "refusals", test_refusals },
	CU_TEST_INFO_NULL
};

static CU_TestInfo engine_tests[] = {
	{ "a machine for each feature", test_machines },
	{ "features that are not enforced", test_feature_not_enforced },
	{ "no exception", test_no_exception },
	{ "a feature that is still there", test_feature_still_there },
	{ "a call that no machine has", test_call_in_no_machine },
	{ "one machine", test_one_machine },
	{ "no interface", test_no_interface },
	CU_TEST_INFO_NULL
};

static void add_own_tests(void)
{
	static CU_SuiteInfo suites[] = {
		{ "stubs", NULL, NULL, NULL, NULL, stub_tests },
		{ "dispatch from registers", NULL, NULL, NULL, NULL, register_tests },
		{ "conformance", NULL, NULL, NULL, NULL, engine_tests },
		CU_SUITE_INFO_NULL
	};

	CU_register_suites(suites);
}

const struct suite suite = {
	.abi = &control_conformance,
	.dispatch = dispatch,
	.call_name = call_name,
	.status_name = control_status_name,
	.format_call = format_call,
	.lacks = lacks,
	.checks_arguments = 1,
	.bad_argument = CONTROL_STATUS_INVALID_PARAMETER,
	.hints = 1u << 31,
	.add_own_tests = add_own_tests,
};
