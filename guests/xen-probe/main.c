/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the conformance plan of one release on the Xen below, then tests of what the calls bring about. */
#include "../../harness/conformance/conformance.h"
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

#define NO_SUCH_VCPU 4095u

static uint8_t scratch[2][PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static unsigned int complaints;
static const char *reason_to_skip;

void complain(const char *format, ...)
{
	va_list arguments;

	complaints++;
	ktap_open_message();
	va_start(arguments, format);
	console_vprint(format, arguments);
	va_end(arguments);
	ktap_close_message();
}

int must_answer(const char *call, int64_t answer, int64_t wanted)
{
	if (answer == wanted)
		return 1;
	complain("%s answers %lld, expected %lld", call, (long long)answer, (long long)wanted);
	return 0;
}

void give_reason_to_skip(const char *reason)
{
	reason_to_skip = reason;
}

uint32_t get_host_version(void)
{
	return (uint32_t)xen_xen_version_version();
}

static void make_call(struct hvabi_registers *registers)
{
	trap_xen(registers);
}

/* Where the guest has the memory of a machine address, which lies in one of the scratch pages. */
static uint8_t *find_scratch(uint64_t address)
{
	return scratch[address / PAGE_SIZE == find_mfn(scratch[1])] + address % PAGE_SIZE;
}

static uint64_t read_memory(uint64_t address, unsigned int width)
{
	uint64_t value = 0;

	memcpy(&value, find_scratch(address), width / 8);
	return value;
}

static void write_memory(uint64_t address, unsigned int width, uint64_t value)
{
	memcpy(find_scratch(address), &value, width / 8);
}

static void clear_scratch(void)
{
	memset(scratch, 0, sizeof(scratch));
}

static int read_register(uint32_t number, uint64_t *value)
{
	return try_read_msr(number, value) != NO_FAULT;
}

static int write_register(uint32_t number, uint64_t value)
{
	return try_write_msr(number, value) != NO_FAULT;
}

static struct hvabi_guest guest = {
	.arch = HVABI_ARCH_X86_64,
	.caller = XEN_CALLER_PV64,
	.trap = make_call,
	.untouchable = 1u << 4,		/* rsp */
	.read_memory = read_memory,
	.write_memory = write_memory,
	.reset = clear_scratch,
	.cpuid = read_cpuid,
	.read_register = read_register,
	.write_register = write_register,
};

static void set_symbols(void)
{
	guest.symbols[HVABI_SCRATCH] = find_machine_address(scratch[0]);
	guest.symbols[HVABI_SCRATCH_LOW] = guest.symbols[HVABI_SCRATCH];
	guest.symbols[HVABI_SCRATCH_VA] = (uintptr_t)scratch[0];
	guest.symbols[HVABI_SCRATCH2] = find_machine_address(scratch[1]);
	guest.symbols[HVABI_SCRATCH2_VA] = (uintptr_t)scratch[1];
	guest.symbols[HVABI_UNMAPPED] = NOWHERE;
	guest.symbols[HVABI_UNMAPPED_LOW] = NOWHERE;
	guest.symbols[HVABI_SELF] = 0;
	guest.symbols[HVABI_ABSENT] = NO_SUCH_VCPU;
}

static void run_complaining_test(const struct complaining_test *test)
{
	if (!begin_extra_test(&xen_conformance, &guest, test->name, test->needs))
		return;
	complaints = 0;
	reason_to_skip = NULL;
	test->run();
	if (complaints)
		ktap_fail();
	else if (reason_to_skip)
		ktap_skip("%s", reason_to_skip);
	else
		ktap_pass();
}

void guest_main(void)
{
	unsigned int i;

	set_symbols();
	console_print("\n");
	guest.extra_tests = count_extra_tests();
	hvabi_run_conformance(&xen_conformance, &guest);
	for (i = 0; i < guest.extra_tests; i++)
		run_complaining_test(&extra_tests[i]);
	ktap_end();
}
