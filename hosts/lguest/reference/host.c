/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lguest's calls under the reference hypervisor, in guest mode: int $0x1f leaves the guest, and where the release has KVM's instruction
 * that faults, and the host puts the interrupt in its place.
 */
#include "../../../harness/runtime/string.h"
#include "../../reference/core/console.h"
#include "../../reference/core/event.h"
#include "../../reference/x86_64/svm.h"
#include "../../reference/x86_64/x86.h"
#include "../lguest.h"

#define STOP_INTN (1u << 21)		/* of intercept[0] */
#define CODE_UD 0x46u
#define CODE_INTN 0x75u
#define VECTOR_BREAKPOINT 3u
#define EVENT_VALID (1ull << 31)
#define EVENT_EXCEPTION (3ull << 8)
#define EVENT_SOFTWARE (4ull << 8)
#define KERNEL_LEVEL 1u			/* lguest's guests have no lower one: their host has that */
#define CALL_SIZE 2u

/* Between them KVM's instruction was the one. */
#define HAS_VMCALL (LGUEST_RELEASE_NUMBER >= (2 << 16 | 630) && LGUEST_RELEASE_NUMBER < (2 << 16 | 636))

/* One guest at a time. */
static struct lguest_machine machine;

static uint64_t now(void *owner)
{
	(void)owner;
	return arch_now();
}

static unsigned int read_decimal(uint8_t index)
{
	uint8_t value;

	outb(0x70, index);
	value = inb(0x71);
	return (unsigned int)(value >> 4) * 10 + (value & 0xf);
}

/* Seconds since the start of 1970 by the machine's clock, which has the years of this century and is in UTC. */
static uint64_t read_calendar(void)
{
	static const uint16_t before[] = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334 };
	unsigned int second, minute, hour, day, month, year;
	uint64_t days;

	do {	/* until no second began meanwhile */
		second = read_decimal(0);
		minute = read_decimal(2);
		hour = read_decimal(4);
		day = read_decimal(7);
		month = read_decimal(8);
		year = read_decimal(9);
	} while (second != read_decimal(0));
	if (month < 1 || month > 12)
		return 0;
	days = 10957 + 365ull * year + (year + 3) / 4 + before[month - 1] + (month > 2 && year % 4 == 0) + day - 1;
	return ((days * 24 + hour) * 60 + minute) * 60 + second;
}

static struct lguest_time time_of_day(void *owner)
{
	static uint64_t start;	/* when arch_now() was 0 */
	uint64_t time;

	(void)owner;
	if (!start)
		start = read_calendar() * 1000000000u - arch_now();
	time = start + arch_now();
	return (struct lguest_time){ (uint32_t)(time / 1000000000u), (uint32_t)(time % 1000000000u) };
}

/* A fault of the call: the guest finds the instruction where it was. */
static void kill_guest(void *owner, const char *why)
{
	struct arch_vm *arch = ((struct vm *)owner)->arch;

	(void)why;
	arch->vmcb->rip -= CALL_SIZE;
	inject_exception(arch, VECTOR_GP, LGUEST_TRAP_ENTRY * 8 + 2);
}

static void write_text(void *owner, const char *text, size_t size)
{
	(void)owner;
	console_write(text, size);
}

static void stop_guest(void *owner, const char *text, int restarts)
{
	(void)text;
	(void)restarts;		/* no guest is started twice */
	((struct vm *)owner)->end = END_EXIT;
}

static void halt(void *owner)
{
	struct vm *vm = owner;

	while (!lguest_has_interrupt(&machine)) {
		if (!machine.deadline)
			vm->end = END_HALT;
		else if (arch_now() >= vm->watchdog)
			vm->end = END_TIMEOUT;
		if (vm->end)
			return;
	}
}

/* At the next entry, whatever the flags say: irq_enabled is what counts. */
static void give_interrupt(void *owner, unsigned int vector)
{
	((struct vm *)owner)->arch->inject = EVENT_VALID | vector;
}

static uint32_t find_program_counter(void *owner)
{
	return (uint32_t)((const struct vm *)owner)->arch->vmcb->rip;
}

static void set_clock(void *owner, uint64_t deadline)
{
	struct vm *vm = owner;

	vm->alarm = deadline;
	vm->alarm_set = deadline != 0;
}

static int set_page_table(void *owner, uint32_t root)
{
	return arch_set_page_table(owner, root);
}

static void flush_tlb(void *owner)
{
	arch_flush_guest_tlb(owner);
}

static void set_ts(void *owner, int set)
{
	struct vmcb *vmcb = ((struct vm *)owner)->arch->vmcb;

	vmcb->cr0 = set ? vmcb->cr0 | CR0_TS : vmcb->cr0 & ~(uint64_t)CR0_TS;
}

static const struct lguest_place place = {
	.now = now, .time = time_of_day, .kill = kill_guest, .write = write_text, .stop = stop_guest, .halt = halt,
	.interrupt = give_interrupt, .program_counter = find_program_counter, .set_clock = set_clock,
	.set_page_table = set_page_table, .flush_tlb = flush_tlb, .set_ts = set_ts,
};

void prepare_calls(struct vm *vm)
{
	vm->arch->vmcb->intercept[0] |= STOP_INTN;
	if (HAS_VMCALL)
		vm->arch->vmcb->intercept_exceptions |= 1u << VECTOR_UD;
	lguest_start(&machine, &place, vm, vm->ram, GUEST_RAM_SIZE);
}

static uint8_t *find_code(const struct vm *vm, unsigned int size)
{
	const struct vmcb *vmcb = vm->arch->vmcb;

	return find_guest_memory(vm, vmcb->cs.base + vmcb->rip, size);
}

/* An interrupt by an instruction. Those that are no call go where the guest's table says. */
static enum taken take_interrupt(struct vm *vm)
{
	struct arch_vm *arch = vm->arch;
	const uint8_t *code = find_code(vm, CALL_SIZE);

	if (!code || code[0] != 0xcd) {		/* the one of one byte */
		skip_instruction(arch->vmcb, 1);
		arch->inject = EVENT_VALID | EVENT_EXCEPTION | VECTOR_BREAKPOINT;
		return TAKEN_GO_ON;
	}
	if (code[1] == LGUEST_TRAP_ENTRY && arch->vmcb->cpl > KERNEL_LEVEL) {
		inject_exception(arch, VECTOR_GP, LGUEST_TRAP_ENTRY * 8 + 2);
		return TAKEN_GO_ON;
	}
	skip_instruction(arch->vmcb, CALL_SIZE);
	if (code[1] == LGUEST_TRAP_ENTRY)
		return TAKEN_CALL;
	arch->inject = EVENT_VALID | EVENT_SOFTWARE | code[1];
	return TAKEN_GO_ON;
}

static enum taken take_bad_instruction(struct vm *vm)
{
	static const uint8_t vmcall[] = { 0x0f, 0x01, 0xc1 }, call[] = { 0xcd, LGUEST_TRAP_ENTRY, 0x90 };
	uint8_t *code = find_code(vm, sizeof(vmcall));

	if (code && !memcmp(code, vmcall, sizeof(vmcall)) && vm->arch->vmcb->cpl <= KERNEL_LEVEL)
		memcpy(code, call, sizeof(call));
	else
		inject_exception(vm->arch, VECTOR_UD, -1);
	return TAKEN_GO_ON;
}

enum taken take_call(struct vm *vm)
{
	switch ((uint32_t)vm->arch->vmcb->exit_code) {
	case CODE_INTN: return take_interrupt(vm);
	case CODE_UD: return take_bad_instruction(vm);
	default: return NOT_TAKEN;
	}
}

void arch_dispatch(struct vm *vm)
{
	const struct guest_registers *guest = &vm->arch->registers;
	struct lguest_i386_registers registers = {
		.eax = (uint32_t)vm->arch->vmcb->rax, .ecx = (uint32_t)guest->rcx, .edx = (uint32_t)guest->rdx,
		.ebx = (uint32_t)guest->rbx,
#ifdef LGUEST_LHCALL_SEND_INTERRUPTS	/* calls have a fourth argument */
		.esi = (uint32_t)guest->rsi,
#endif
	};

	lguest_call(&machine, &registers);
	vm->arch->vmcb->rax = registers.eax;
}

/* In place of the ports of vmi: the clock's interrupt, which the guest takes when its area says so. */

void event_update(struct vm *vm)
{
	if (!vm->arch->inject)
		lguest_look_at_interrupts(&machine);
	vm->alarm_set = machine.deadline != 0;
}

/* A store into the area lets it come: then the host has to look. */
int event_is_masked(const struct vm *vm)
{
	(void)vm;
	return lguest_has_interrupt(&machine);
}

int event_interrupt(const struct vm *vm)
{
	(void)vm;
	return 0;
}

void event_wait_for_alarm(struct vm *vm)
{
	halt(vm);
}
