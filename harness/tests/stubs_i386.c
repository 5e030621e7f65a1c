// SPDX-License-Identifier: BSD-2-Clause
/*
 * The guest stubs of i386, run: the instruction is a call that saves the
 * registers, dispatches as a host would, and loads them again. Values of 64
 * bits travel in two registers in and out.
 */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define VMI_INSTRUCTION_I386 "call trap_entry"
#include "vmi_guest.h"
#include "vmi_host.h"

#define MAX_ARGS 8
struct recorder {
	const char *name;
	uint64_t args[MAX_ARGS];
	unsigned int nargs;
};

static struct recorder recorder;
static unsigned int checks, failures;

#define RESULT vmi_host_result
#define VALUE 0xfedcba9876543210ULL
#define OP_BODY(operation, n, ...) \
	{ \
		const uint64_t given[] = { __VA_ARGS__ }; \
		r->name = #operation; \
		r->nargs = n; \
		memcpy(r->args, given, sizeof(given)); \
		return vmi_host_ok(VALUE); \
	}
#define OP(name) static struct RESULT rec_##name
#define OP0(name) OP(name)(struct recorder *r) OP_BODY(name, 0, 0)
#define OP1(name, t0) OP(name)(struct recorder *r, t0 a) OP_BODY(name, 1, a)
#define OP2(name, t0, t1) OP(name)(struct recorder *r, t0 a, t1 b) OP_BODY(name, 2, a, b)
#define OP3(name, t0, t1, t2) OP(name)(struct recorder *r, t0 a, t1 b, t2 c) OP_BODY(name, 3, a, b, c)
#define OP4(name, t0, t1, t2, t3) \
	OP(name)(struct recorder *r, t0 a, t1 b, t2 c, t3 d) OP_BODY(name, 4, a, b, c, d)
#define OP5(name, t0, t1, t2, t3, t4) \
	OP(name)(struct recorder *r, t0 a, t1 b, t2 c, t3 d, t4 e) OP_BODY(name, 5, a, b, c, d, e)
#include "vmi_ops.h"
VMI_HOST_OPS(rec, struct recorder)

struct saved {
	uint32_t eax, ecx, edx, ebx, esi, edi, ebp;
};

void handle_trap(struct saved *saved);
void handle_trap(struct saved *saved)
{
	struct vmi_i386_registers registers = {
		.eax = saved->eax, .ecx = saved->ecx, .edx = saved->edx, .ebx = saved->ebx, .ebp = saved->ebp,
		.esi = saved->esi, .edi = saved->edi,
	};

	vmi_i386_dispatch(&rec_vmi_host, &recorder, &registers);
	saved->eax = registers.eax;
	saved->edx = registers.edx;
	saved->ecx = registers.ecx;
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

static void check(int right, const char *name, const char *what)
{
	checks++;
	if (right)
		return;
	failures++;
	fprintf(stderr, "stubs_i386: %s: %s is wrong\n", name, what);
}

static void check_stub(const char *name, struct vmi_result result, uint64_t value, unsigned int nargs,
		       const uint64_t *args)
{
	check(result.status == 0, name, "the status");
	check(result.value == value, name, "the value");
	check(recorder.name && !strcmp(recorder.name, name), name, "the operation");
	check(recorder.nargs == nargs, name, "the number of arguments");
	for (unsigned int i = 0; i < nargs; i++)
		check(recorder.args[i] == args[i], name, "an argument");
	recorder.name = NULL;
}

/* A value of 32 bits takes one register, of 64 bits two. */
static uint64_t value_of(const char *name)
{
	int wide = !strcmp(name, "experimental_echo") || !strcmp(name, "mmu_get_page_table");

	return wide ? VALUE : (uint32_t)VALUE;
}

int main(void)
{
#define STUB0(name) check_stub(#name, vmi_##name(), value_of(#name), 0, NULL);
#define STUB1(name, a) check_stub(#name, vmi_##name(a), value_of(#name), 1, (const uint64_t[]){ a });
#define STUB2(name, a, b) check_stub(#name, vmi_##name(a, b), value_of(#name), 2, (const uint64_t[]){ a, b });
#define STUB3(name, a, b, c) check_stub(#name, vmi_##name(a, b, c), value_of(#name), 3, (const uint64_t[]){ a, b, c });
#ifdef VMI_MAY_BE_QUEUED
#define STUB2_4_1(name, a, b) STUB2(name, a, b)
#else
#define STUB2_4_1(name, a, b)
#endif
#include "stub_cases.h"
	printf("stubs_i386: %u checks, %u failed\n", checks, failures);
	return failures != 0;
}
