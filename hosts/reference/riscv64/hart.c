/* SPDX-License-Identifier: BSD-2-Clause */
/* Start of the machine, and running a guest until something happens that the core must know of. */
#include "../../../guests/arch/riscv64/csr.h"
#include "layout.h"
#include "riscv64.h"

#define ECALL_SIZE 4
#define WFI_SIZE 4
#define WFI_INSTRUCTION 0x10500073u
#define SRET_INSTRUCTION 0x10200073u
#define NEVER (~0ull)

/*
 * Exceptions that a guest kernel handles itself: misaligned and failing
 * accesses, illegal instructions, breakpoints, calls from its user mode, page
 * faults of its own tables.
 */
#define EXCEPTIONS_OF_GUEST 0xb1ffull

extern char __image_end[];

static uint64_t started;		/* ticks, at arch_init */
static uint64_t armed = NEVER;		/* what the host's timer is set to */

void die_of_trap(uint64_t cause, uint64_t pc, uint64_t value) __attribute__((noreturn));

void die_of_trap(uint64_t cause, uint64_t pc, uint64_t value)
{
	host_print("\nhost: trap scause=0x%lx sepc=0x%lx stval=0x%lx\n", (unsigned long)cause, (unsigned long)pc,
		   (unsigned long)value);
	host_panic("the host itself trapped");
}

void arch_init(void)
{
	started = read_csr(CSR_TIME);
	if (!has_hypervisor_extension())
		host_panic("this hart has no hypervisor extension: start QEMU with -cpu rv64,h=true");
	write_csr(CSR_HEDELEG, EXCEPTIONS_OF_GUEST);
	write_csr(CSR_HIDELEG, INTERRUPTS_OF_GUEST);
	write_csr(CSR_HCOUNTEREN, COUNTERS_CYCLE_TIME_INSTRET);
	write_csr(CSR_HENVCFG, 0);
	write_csr(CSR_HGEIE, 0);
	write_csr(CSR_HVIP, 0);
	disarm_guest_timer();
	set_timer(NEVER);
	write_csr(CSR_SIE, SIE_TIMER);
}

void arch_free_memory(uint64_t *first, uint64_t *size)
{
	*first = (uintptr_t)__image_end;
	*size = ARCHIVE_ADDRESS - *first;
}

uint64_t arch_now(void)
{
	return (read_csr(CSR_TIME) - started) * NANOSECONDS_PER_TICK;
}

static void arm_timer(uint64_t deadline)
{
	uint64_t ticks = NEVER;

	if (deadline / NANOSECONDS_PER_TICK < NEVER - started - 1)
		ticks = started + deadline / NANOSECONDS_PER_TICK + 1;
	if (ticks == armed)
		return;		/* the way to the firmware is long */
	set_timer(ticks);
	armed = ticks;
}

static enum vm_exit report_fault(struct vm *vm, const char *what, uint64_t address)
{
	vm->exit.pc = vm->arch->state.pc;
	vm->exit.address = address;
	vm->exit.what = what;
	return EXIT_FAULT;
}

/* As the hart would: the guest finds itself in its own trap handler. */
static void inject_exception(struct guest_state *state, uint64_t cause, uint64_t value)
{
	uint64_t vsstatus = read_csr(CSR_VSSTATUS) & ~(uint64_t)(STATUS_SPP | STATUS_SPIE);

	if (vsstatus & STATUS_SIE)
		vsstatus |= STATUS_SPIE;
	vsstatus |= state->sstatus & STATUS_SPP;
	write_csr(CSR_VSSTATUS, vsstatus & ~(uint64_t)STATUS_SIE);
	write_csr(CSR_VSEPC, state->pc);
	write_csr(CSR_VSCAUSE, cause);
	write_csr(CSR_VSTVAL, value);
	state->pc = read_csr(CSR_VSTVEC) & ~3ull;
	state->sstatus |= STATUS_SPP;
}

/* A guest's own interrupt ends wfi whether or not it is masked in sstatus. */
static int has_interrupt(void)
{
	return (read_csr(CSR_HIP) & read_csr(CSR_HIE) & INTERRUPTS_OF_GUEST) != 0;
}

/* As the hart would. The core then looks at the event level anew. */
static void return_from_trap(struct guest_state *state)
{
	uint64_t vsstatus = read_csr(CSR_VSSTATUS);

	state->pc = read_csr(CSR_VSEPC);
	state->sstatus = (state->sstatus & ~(uint64_t)STATUS_SPP) | (vsstatus & STATUS_SPP);
	vsstatus &= ~(uint64_t)(STATUS_SIE | STATUS_SPP);
	if (vsstatus & STATUS_SPIE)
		vsstatus |= STATUS_SIE;
	write_csr(CSR_VSSTATUS, vsstatus | STATUS_SPIE);
}

/* Instructions of the hypervisor extension, its registers, wfi, and sret where it is asked for. */
static int handle_virtual_instruction(struct guest_state *state, enum vm_exit *reason)
{
	if (state->stval == SRET_INSTRUCTION && state->sstatus & STATUS_SPP && state->hstatus & HSTATUS_VTSR) {
		return_from_trap(state);
		*reason = EXIT_TIMER;
		return 1;
	}
	if (state->stval != WFI_INSTRUCTION || !(state->sstatus & STATUS_SPP)) {
		inject_exception(state, CAUSE_ILLEGAL_INSTRUCTION, state->stval);
		return 0;
	}
	state->pc += WFI_SIZE;
	/* The event interrupt alone comes by itself; without it nothing would ever end the wait. */
	*reason = read_csr(CSR_HIE) & HVIP_VSEIP ? EXIT_IDLE : EXIT_HALT;
	return !has_interrupt();
}

/* 1 if the core must know, with *reason set. */
static int handle_trap(struct vm *vm, enum vm_exit *reason)
{
	struct guest_state *state = &vm->arch->state;
	const uint64_t address = state->htval << 2 | (state->stval & 3);

	switch (state->cause) {
	case CAUSE_TIMER:
		armed = 0;	/* the request stays until the timer is set again */
		*reason = EXIT_TIMER;
		return 1;
	case CAUSE_GUEST_ECALL:
		state->pc += ECALL_SIZE;
		return answer_sbi(vm, reason);
	case CAUSE_VIRTUAL_INSTRUCTION:
		return handle_virtual_instruction(state, reason);
	case CAUSE_GUEST_FETCH_FAULT:
		*reason = report_fault(vm, "fetched from no memory, or where it may not", address);
		return 1;
	case CAUSE_GUEST_LOAD_FAULT:
		*reason = report_fault(vm, "loaded from no memory, or where it may not", address);
		return 1;
	case CAUSE_GUEST_STORE_FAULT:
		*reason = report_fault(vm, "stored to no memory, or where it may not", address);
		return 1;
	default:
		*reason = report_fault(vm, "an exception that is not known", state->stval);
		return 1;
	}
}

enum vm_exit arch_run(struct vm *vm, uint64_t deadline)
{
	enum vm_exit reason = EXIT_TIMER;

	load_vm(vm);
	arm_timer(deadline);
	do {
		enter_guest(&vm->arch->state);
	} while (!handle_trap(vm, &reason));
	return reason;
}
