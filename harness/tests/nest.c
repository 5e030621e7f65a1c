// SPDX-License-Identifier: BSD-2-Clause
/*
 * nest: ids in arguments and in memory. The recording hosts of common.c, stubs
 * and dispatch from registers in this process, and the conformance engine on a
 * host that is right or has one fault.
 */
#include <string.h>

#include <CUnit/Basic.h>

#include "suite.h"
#include "trap_x86_64.h"

#define NEST_INSTRUCTION_X86_64 "call trap_entry"
#include "nest_guest.h"
#include "nest_names.h"
#include "nest_box.h"
#include "report.h"

#define RANDOM_CALLS 300000

extern const struct hvabi_abi nest_conformance;

#define RESULT nest_host_result
OP2(flat_add, uint64_t, uint64_t)
OP0(flat_only_pv)
OP0(flat_needing)
OP0(flat_wanting)
OP0(ask_get_version)
OP1(ask_get_features, uint64_t)
OP2(memory_reserve, uint32_t, uint64_t)
OP1(memory_query, uint16_t)
OP3(between_pair, uint32_t, uint64_t, int64_t)
OP0(between_none)
OP1(ctl_pause, uint64_t)
OP1(ctl_resume, uint64_t)

static int rec_read_guest(struct recorder *recorder, uint64_t address, void *to, size_t size)
{
	(void)recorder;
	return box_read_guest(&box, address, to, size);
}

#define holes_read_guest rec_read_guest
#define holes_without_between_pair 1
#define holes_without_between_none 1
#define holes_without_ask_get_features 1
#define holes_without_flat_needing 1
#define holes_flat_add rec_flat_add
#define holes_flat_only_pv rec_flat_only_pv
#define holes_flat_wanting rec_flat_wanting
#define holes_ask_get_version rec_ask_get_version
#define holes_memory_reserve rec_memory_reserve
#define holes_memory_query rec_memory_query
#define holes_ctl_pause rec_ctl_pause
#define holes_ctl_resume rec_ctl_resume

NEST_HOST_OPS(rec, struct recorder)
NEST_HOST_OPS(holes, struct recorder)

static const char *const lacks[] = { "between", "ask.get_features", "flat.needing", NULL };

#define IDS(ids) (uint32_t)(ids)[0], (uint32_t)(ids)[1], (uint16_t)(ids)[2], (uint32_t)(ids)[3], (uint32_t)(ids)[4]

static struct answer dispatch(enum which_host host, struct recorder *recorder, const uint64_t *ids,
			      const uint64_t *args)
{
	struct nest_host_result result =
		nest_dispatch(host == FULL ? &rec_nest_host : &holes_nest_host, recorder, IDS(ids), args);

	return (struct answer){ result.status, result.value };
}

static const char *call_name(const uint64_t *ids)
{
	return nest_call_name(IDS(ids));
}

static size_t format_call(char *buffer, size_t size, const uint64_t *ids, const uint64_t *args)
{
	return nest_format_call(buffer, size, IDS(ids), args);
}

/* Stubs: what they leave in registers and in memory */

static struct saved_registers came;
static int64_t answer_with;

void handle_trap(struct saved_registers *saved)
{
	came = *saved;
	saved->rax = (uint64_t)answer_with;
	saved->rcx = saved->r11 = 0xdead;	/* clobbers */
}

static void test_stub_with_command(void)
{
	answer_with = 4711;
	CU_ASSERT_EQUAL(nest_memory_query(0x1234), 4711);
	CU_ASSERT_EQUAL(came.rax, 12);
	CU_ASSERT_EQUAL(came.rdi, 7);
	CU_ASSERT_EQUAL(came.rsi, 0x1234);
	answer_with = NEST_STATUS_EFAULT;
	CU_ASSERT_EQUAL(nest_memory_reserve(3, 0x5555), NEST_STATUS_EFAULT);
	CU_ASSERT_EQUAL(came.rdi, 6 | 3 << 6);
	CU_ASSERT_EQUAL(came.rsi, 0x5555);
	CU_ASSERT_TRUE(nest_is_error(NEST_STATUS_EFAULT));
	CU_ASSERT_FALSE(nest_is_error(0));
	CU_ASSERT_FALSE(nest_is_error(4711));
}

static void test_stub_with_command_between(void)
{
	nest_between_pair(0x11223344, 0x5566778899aabbcc, -2);
	CU_ASSERT_EQUAL(came.rax, 24);
	CU_ASSERT_EQUAL(came.rdi, 0x11223344);
	CU_ASSERT_EQUAL(came.rsi, 9);
	CU_ASSERT_EQUAL(came.rdx, 0x5566778899aabbcc);
	CU_ASSERT_EQUAL(came.r10, (uint64_t)-2);
	nest_between_none();
	CU_ASSERT_EQUAL(came.rdi, 0);		/* nothing has it */
	CU_ASSERT_EQUAL(came.rsi, 10);
}

static void test_stub_with_command_in_memory(void)
{
	struct nest_ctl_request request = { .op = 0xaaaa, .interface_version = 0xbbbb, .domain = 7 };

	nest_ctl_pause((uintptr_t)&request);
	CU_ASSERT_EQUAL(came.rax, 36);
	CU_ASSERT_EQUAL(came.rdi, (uintptr_t)&request);
	CU_ASSERT_EQUAL(request.op, NEST_CTL_PAUSE_OP);
	CU_ASSERT_EQUAL(request.interface_version, NEST_CTL_PAUSE_VERSION);
	CU_ASSERT_EQUAL(request.domain, 7);

	/* An address as the host has it says nothing to the guest: the caller has written what belongs there. */
	request.op = 0xaaaa;
	nest_ctl_resume((uintptr_t)&request);
	CU_ASSERT_EQUAL(request.op, 0xaaaa);
}

/* Dispatch from registers */

static struct recorder recorder;

static void test_command_in_register(void)
{
	struct nest_x86_64_registers registers = { .rax = 12, .rdi = 6 | 5 << 6, .rsi = 0x1234, .rdx = 99 };

	recorder = (struct recorder){ .value = 77 };
	nest_x86_64_dispatch(&rec_nest_host, &recorder, &registers);
	CU_ASSERT_STRING_EQUAL(recorder.name, "memory_reserve");
	CU_ASSERT_EQUAL(recorder.args[0], 5);
	CU_ASSERT_EQUAL(recorder.args[1], 0x1234);
	CU_ASSERT_EQUAL(registers.rax, 77);
	CU_ASSERT_EQUAL(registers.rsi, 0x1234);
	recorder.status = NEST_STATUS_EFAULT;
	registers = (struct nest_x86_64_registers){ .rax = 12, .rdi = 7, .rsi = 0x7ff0 };
	nest_x86_64_dispatch(&rec_nest_host, &recorder, &registers);
	CU_ASSERT_STRING_EQUAL(recorder.name, "memory_query");
	CU_ASSERT_EQUAL(recorder.args[0], 0x7ff0);
	CU_ASSERT_EQUAL((int64_t)registers.rax, NEST_STATUS_EFAULT);
}

static void test_command_between_registers(void)
{
	struct nest_x86_64_registers registers = {
		.rax = 24, .rdi = 1, .rsi = 9, .rdx = 0x5566778899aabbcc, .r10 = (uint64_t)-3,
	};
	struct nest_i386_registers narrow = {
		.eax = 24, .ebx = 1, .ecx = 9, .edx = 0x99aabbcc, .esi = 0x55667788, .ebp = (uint32_t)-3,
	};

	recorder = (struct recorder){ 0 };
	nest_x86_64_dispatch(&rec_nest_host, &recorder, &registers);
	CU_ASSERT_EQUAL(recorder.args[0], 1);
	CU_ASSERT_EQUAL(recorder.args[1], 0x5566778899aabbcc);
	CU_ASSERT_EQUAL(recorder.args[2], (uint64_t)-3);
	recorder = (struct recorder){ .value = 9 };
	nest_i386_dispatch(&rec_nest_host, &recorder, &narrow);
	CU_ASSERT_EQUAL(recorder.args[0], 1);
	CU_ASSERT_EQUAL(recorder.args[1], 0x5566778899aabbcc);
	CU_ASSERT_EQUAL(recorder.args[2], (uint64_t)-3);
	CU_ASSERT_EQUAL(narrow.eax, 9);
}

static void test_command_in_memory(void)
{
	struct nest_ctl_request *request = (struct nest_ctl_request *)(box_memory + BOX_SCRATCH);
	struct nest_x86_64_registers registers = { .rax = 36, .rdi = BOX_SCRATCH };

	box_reset();
	request->op = NEST_CTL_PAUSE_OP;
	request->interface_version = NEST_CTL_PAUSE_VERSION;
	recorder = (struct recorder){ 0 };
	nest_x86_64_dispatch(&rec_nest_host, &recorder, &registers);
	CU_ASSERT_STRING_EQUAL(recorder.name, "ctl_pause");
	CU_ASSERT_EQUAL(recorder.args[0], BOX_SCRATCH);
	CU_ASSERT_EQUAL(registers.rax, 0);
}

static int64_t ask(uint64_t rax, uint64_t rdi, uint64_t rsi)
{
	struct nest_x86_64_registers registers = { .rax = rax, .rdi = rdi, .rsi = rsi };

	recorder = (struct recorder){ 0 };
	nest_x86_64_dispatch(&rec_nest_host, &recorder, &registers);
	CU_ASSERT_EQUAL(recorder.calls, 0);
	return (int64_t)registers.rax;
}

static void test_refusals(void)
{
	struct nest_ctl_request *request = (struct nest_ctl_request *)(box_memory + BOX_SCRATCH);

	box_reset();
	CU_ASSERT_EQUAL(ask(99, 0, 0), NEST_STATUS_ENOSYS);		/* no such family */
	CU_ASSERT_EQUAL(ask(1ull << 32 | 12, 7, 0), NEST_STATUS_ENOSYS);/* nor with bits above the number */
	CU_ASSERT_EQUAL(ask(4, 0, 0), NEST_STATUS_ENOSYS);		/* between calls without commands */
	CU_ASSERT_EQUAL(ask(12, 63, 0), NEST_STATUS_ENOSYS);		/* no such command */
	CU_ASSERT_EQUAL(ask(17, 63, 0), NEST_STATUS_EINVAL);		/* which this family refuses its own way */
	CU_ASSERT_EQUAL(ask(36, BOX_UNMAPPED, 0), NEST_STATUS_EFAULT);	/* no memory where the command should be */
	request->op = NEST_CTL_PAUSE_OP;
	request->interface_version = NEST_CTL_PAUSE_VERSION + 1;
	CU_ASSERT_EQUAL(ask(36, BOX_SCRATCH, 0), NEST_STATUS_EPERM);	/* a caller built for another version */
	request->op = 0x1234;
	request->interface_version = NEST_CTL_PAUSE_VERSION;
	CU_ASSERT_EQUAL(ask(36, BOX_SCRATCH, 0), NEST_STATUS_EINVAL);
}

static uint64_t next_random(void)
{
	static uint64_t state = 0x2545f4914f6cdd1d;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state * 0x9e3779b97f4a7c15;
}

/* Numbers and commands there are, addresses in memory and at its end, and anything. */
static uint64_t choose(void)
{
	static const uint64_t likely[] = {
		0, 1, 2, 3, 4, 6, 7, 9, 10, 12, 17, 24, 36, BOX_SCRATCH, BOX_SCRATCH2, BOX_MEMORY - 1, BOX_MEMORY - 4,
		BOX_MEMORY, ~0ull, 0x7ff0, 6 | 9 << 6,
	};
	uint64_t random = next_random();

	return random & 3 ? likely[(random >> 8) % (sizeof(likely) / sizeof(likely[0]))] : next_random() >> (random >> 8 & 63);
}

static int is_declared(int64_t status)
{
	for (uint32_t i = 0; i < nest_conformance.nstatuses; i++)
		if (nest_conformance.statuses[i].number == status)
			return 1;
	return status >= 0;
}

/* Whatever a guest leaves in its registers and its memory, the answer is one of the ABI's, on either word. */
static void test_random_registers(void)
{
	unsigned int undeclared = 0, done = 0;

	box = (struct box){ .caller = NEST_CALLER_PV };
	for (unsigned int n = 0; n < RANDOM_CALLS; n++) {
		struct nest_x86_64_registers wide = {
			.rax = choose(), .rdi = choose(), .rsi = choose(), .rdx = choose(), .r10 = choose(), .r8 = choose(),
		};
		struct nest_i386_registers narrow = {
			.eax = (uint32_t)choose(), .ebx = (uint32_t)choose(), .ecx = (uint32_t)choose(),
			.edx = (uint32_t)choose(), .esi = (uint32_t)choose(), .ebp = (uint32_t)choose(),
		};
		uint64_t word = choose();

		memcpy(box_memory + BOX_SCRATCH + (next_random() & 4), &word, sizeof(word));
		recorder = (struct recorder){ .status = NEST_STATUS_EFAULT };
		nest_x86_64_dispatch(&rec_nest_host, &recorder, &wide);
		undeclared += !is_declared((int64_t)wide.rax);
		done += recorder.calls;
		recorder.calls = 0;
		nest_i386_dispatch(&rec_nest_host, &recorder, &narrow);
		undeclared += !is_declared((int32_t)narrow.eax);
		done += recorder.calls;
	}
	CU_ASSERT_EQUAL(undeclared, 0);
	CU_ASSERT_TRUE(done > RANDOM_CALLS / 10 && done < RANDOM_CALLS * 2);
	box_reset();
}

/* The conformance engine */

static struct hvabi_guest guest;

static void run_box(uint32_t caller)
{
	guest = (struct hvabi_guest){
		.arch = HVABI_ARCH_X86_64, .caller = caller, .trap = box_trap_x86_64, .untouchable = 1u << SP,
		.symbols = {
			[HVABI_SCRATCH] = BOX_SCRATCH, [HVABI_SCRATCH_VA] = BOX_SCRATCH, [HVABI_SCRATCH2] = BOX_SCRATCH2,
			[HVABI_SCRATCH2_VA] = BOX_SCRATCH2, [HVABI_UNMAPPED] = BOX_UNMAPPED,
		},
		.read_memory = box_read_memory, .write_memory = box_write_memory, .reset = box_reset,
	};
	box.caller = caller;
	clear_report();
	hvabi_run_conformance(&nest_conformance, &guest);
}

static void test_right_box(void)
{
	box = (struct box){ 0 };
	run_box(NEST_CALLER_PV);
	CU_ASSERT_TRUE(failed_only(NULL));
	CU_ASSERT_TRUE(has_line("# hvabi: answer.ask.get_features.info.submap=0x800"));
	CU_ASSERT_TRUE(has_line("# hvabi: answer.ask.get_version.value=0x2011"));
	CU_ASSERT_EQUAL(count_lines("ok "), nest_conformance.ntests);
	/* Only what nothing advertises is absent. */
	CU_ASSERT_EQUAL(count_lines("ok 8 flat.needing.done # SKIP absent"), 1);
	CU_ASSERT_EQUAL(count_lines("ok 11 flat.wanting.done\n"), 1);
	CU_ASSERT_TRUE(hvabi_is_last_vm(&nest_conformance, &guest));
}

static void test_other_caller(void)
{
	box = (struct box){ 0 };
	run_box(NEST_CALLER_HVM);
	CU_ASSERT_TRUE(failed_only(NULL));
	CU_ASSERT_TRUE(has_line("ok 6 flat.only_pv.presence # SKIP absent: the host does not advertise flat.only_pv"));
	box.serves_everybody = 1;
	run_box(NEST_CALLER_HVM);
	CU_ASSERT_TRUE(failed_only("flat.only_pv.presence"));
	CU_ASSERT_TRUE(has_line("# flat.only_pv.presence: works but unadvertised: the host does not advertise flat.only_pv, "
				"and answered success (0)"));
}

static void test_unadvertised_feature(void)
{
	box = (struct box){ .serves_needing = 1 };
	run_box(NEST_CALLER_PV);
	CU_ASSERT_TRUE(failed_only("flat.needing.presence"));
	box = (struct box){ .has_eleven_off = 1 };
	run_box(NEST_CALLER_PV);
	CU_ASSERT_TRUE(failed_only("ask.get_features.eleven"));
	CU_ASSERT_TRUE(has_line("# ask.get_features.eleven: ask.get_features left 0x0 in info.submap, expected 0x800 in the "
				"bits 0x800"));
	CU_ASSERT_EQUAL(count_lines("ok 11 flat.wanting.done # SKIP absent"), 1);
}

static void test_wrong_memory(void)
{
	box = (struct box){ .forgets_answer = 1 };
	run_box(NEST_CALLER_PV);
	CU_ASSERT_TRUE(failed_only("ctl.pause.done"));
	CU_ASSERT_TRUE(has_line("# ctl.pause.done: ctl.pause left 0x0 in request.answer, expected 0x1122334455667788"));
	box = (struct box){ .keeps_list = 1 };
	run_box(NEST_CALLER_PV);
	CU_ASSERT_TRUE(failed_only("memory.reserve.from-one"));
	CU_ASSERT_TRUE(has_line("# memory.reserve.from-one: memory.reserve left 0x0 in memory at 0x2014, expected 0x65"));
}

static void test_no_way_to_write(void)
{
	box = (struct box){ 0 };
	run_box(NEST_CALLER_PV);
	guest.write_memory = NULL;
	clear_report();
	hvabi_run_conformance(&nest_conformance, &guest);
	CU_ASSERT_TRUE(has_line("# ctl.pause.done: ctl.pause: this guest has no way to make it: no convention, no instruction with "
				"its number, no write_memory, or it does not see the flags or load the vector registers"));
}

static void test_unused_number_in_memory(void)
{
	box = (struct box){ .knows_unused = 1 };
	run_box(NEST_CALLER_PV);
	CU_ASSERT_TRUE(count_lines("not ok ") == 3);	/* flat.add.wide is right to answer einval, too */
	CU_ASSERT_EQUAL(count_lines("# ctl.refuses-unused-number: ctl.refuses-unused-number was answered success (0), expected "
				    "einval (-22)"), 1);
	CU_ASSERT_EQUAL(count_lines("# ask.refuses-unused-number: "), 1);
}

static CU_TestInfo stub_tests[] = {
	{ "a command in an argument", test_stub_with_command },
	{ "a command between arguments", test_stub_with_command_between },
	{ "a command in memory", test_stub_with_command_in_memory },
	CU_TEST_INFO_NULL
};

static CU_TestInfo register_tests[] = {
	{ "a command in an argument register", test_command_in_register },
	{ "a command between argument registers", test_command_between_registers },
	{ "a command in memory", test_command_in_memory },
	{ "refusals", test_refusals },
	{ "random registers and memory", test_random_registers },
	CU_TEST_INFO_NULL
};

static CU_TestInfo engine_tests[] = {
	{ "a right host", test_right_box },
	{ "another kind of guest", test_other_caller },
	{ "a feature that is not advertised", test_unadvertised_feature },
	{ "wrong memory", test_wrong_memory },
	{ "a guest that cannot write memory", test_no_way_to_write },
	{ "an unused number in memory", test_unused_number_in_memory },
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
	.abi = &nest_conformance,
	.dispatch = dispatch,
	.call_name = call_name,
	.status_name = nest_status_name,
	.format_call = format_call,
	.lacks = lacks,
	.add_own_tests = add_own_tests,
};
