// SPDX-License-Identifier: BSD-2-Clause
/*
 * nest on i386, where CUnit is not: stubs run against the host of nest_box.h,
 * with five arguments in registers and a command between them, and the
 * conformance engine, whose tables hold the layouts of this word.
 */
#include <stdio.h>
#include <string.h>

#define NEST_INSTRUCTION_I386 "call trap_entry"
#include "nest_guest.h"
#include "nest_box.h"
#include "report.h"

extern const struct hvabi_abi nest_conformance;

struct saved {
	uint32_t eax, ecx, edx, ebx, esi, edi, ebp;
};

void handle_trap(struct saved *saved);
void handle_trap(struct saved *saved)
{
	struct nest_i386_registers registers = {
		.eax = saved->eax, .ebx = saved->ebx, .ecx = saved->ecx, .edx = saved->edx, .esi = saved->esi,
		.ebp = saved->ebp,
	};

	nest_i386_dispatch(&box_nest_host, &box, &registers);
	saved->eax = registers.eax;
	saved->edi = saved->ebp = 0xdead;	/* clobbers */
}

__asm__(".text\n"
	".globl trap_entry\n"
	"trap_entry:\n"
	"	pushl %ebp\n	pushl %edi\n	pushl %esi\n	pushl %ebx\n"
	"	pushl %edx\n	pushl %ecx\n	pushl %eax\n"
	"	movl %esp, %eax\n"
	"	movl %esp, %ebp\n"
	"	andl $-16, %esp\n"
	"	subl $16, %esp\n"
	"	movl %eax, (%esp)\n"
	"	call handle_trap\n"
	"	movl %ebp, %esp\n"
	"	popl %eax\n	popl %ecx\n	popl %edx\n	popl %ebx\n"
	"	popl %esi\n	popl %edi\n	popl %ebp\n"
	"	ret\n");

static unsigned int checks, failures;

#define CHECK(condition) check(condition, #condition)

static void check(int right, const char *what)
{
	checks++;
	if (right)
		return;
	failures++;
	fprintf(stderr, "nest_i386: wrong: %s\n", what);
}

static void check_stubs(void)
{
	struct nest_ctl_request *request = (struct nest_ctl_request *)(box_memory + BOX_SCRATCH);
	struct nest_reservation *list = (struct nest_reservation *)(box_memory + BOX_SCRATCH + 64);
	struct nest_ctl_request elsewhere = { 0 };
	volatile uint32_t kept = 0x12345678;

	CHECK(nest_flat_add(0x70000001, 2) == 0x70000003);
	CHECK(nest_flat_add(1ull << 32, 2) == NEST_STATUS_EINVAL);
	CHECK(nest_between_pair(0x100, 0x3000000020, -1) == 0x14f);
	CHECK(nest_between_none() == 0);
	CHECK(nest_memory_query(0x7ff0) == 0);
	box_reset();
	request->domain = 4;
	CHECK(nest_ctl_pause((uintptr_t)request) == 0);
	CHECK(request->domain == 5 && request->answer == 0x1122334455667788);
	CHECK(nest_is_error(nest_ctl_pause((uintptr_t)&elsewhere)));
	list->list = (uintptr_t)box_memory + BOX_SCRATCH2;
	list->count = 4;
	CHECK(nest_memory_reserve(1, (uintptr_t)list) == 3);
	CHECK(memcmp(box_memory + BOX_SCRATCH2, (const uint32_t[]){ 0, 101, 102, 103 }, 16) == 0);
	CHECK(kept == 0x12345678);
}

static void check_conformance(void)
{
	const struct hvabi_guest guest = {
		.arch = HVABI_ARCH_I386, .caller = NEST_CALLER_PV, .trap = box_trap_i386, .untouchable = 1u << SP,
		.symbols = {
			[HVABI_SCRATCH] = BOX_SCRATCH, [HVABI_SCRATCH_VA] = BOX_SCRATCH, [HVABI_SCRATCH2] = BOX_SCRATCH2,
			[HVABI_SCRATCH2_VA] = BOX_SCRATCH2, [HVABI_UNMAPPED] = BOX_UNMAPPED,
		},
		.read_memory = box_read_memory, .write_memory = box_write_memory, .reset = box_reset,
	};

	box.caller = NEST_CALLER_PV;
	hvabi_run_conformance(&nest_conformance, &guest);
	CHECK(failed_only(NULL));
	CHECK(count_lines("ok ") == nest_conformance.ntests - 3);	/* ctl.resume is not of this architecture */
	box.forgets_answer = 1;
	clear_report();
	hvabi_run_conformance(&nest_conformance, &guest);
	CHECK(failed_only("ctl.pause.done"));
}

int main(void)
{
	check_stubs();
	check_conformance();
	printf("nest_i386: %u checks, %u failed\n", checks, failures);
	return failures != 0;
}
