/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the guest, and makes of each way back what the core wants to know. */
#include "arm64.h"

/* ESR_EL2 */
#define SYNDROME_MASK 0x1ffffffu

#define WAIT_FOR_EVENT 1u		/* wfe and its kin: no reason to stop */
#define ABORT_STATUS 0x3fu
#define ABORT_WRITE (1u << 6)
#define ABORT_IN_WALK (1u << 7)
#define ABORT_CACHE (1u << 8)
#define ABORT_VALID (1u << 24)
#define ABORT_TARGET_SHIFT 16
#define STATUS_KIND 0x3cu
#define STATUS_PERMISSION 0x0cu

/* The guest's serial port */
#define GUEST_SERIAL_DATA (SERIAL_BASE + PL011_DATA)
#define GUEST_SERIAL_FLAGS (SERIAL_BASE + PL011_FLAGS)

/* A way back after which the guest goes on without the core. */
#define GOES_ON (-1)

static int report_fault(struct vm *vm, uint64_t address, const char *what)
{
	vm->exit.pc = vm->arch->pc;
	vm->exit.address = address;
	vm->exit.what = what;
	return EXIT_FAULT;
}

/* HPFAR_EL2 need not be set where a page is mapped but not so: then the guest's own translation is asked again. */
static uint64_t find_fault_address(uint32_t syndrome)
{
	uint64_t address = READ_SYSTEM(far_el2), result;

	if ((syndrome & STATUS_KIND) == STATUS_PERMISSION && !(syndrome & ABORT_IN_WALK)) {
		uint64_t guests_own = READ_SYSTEM(par_el1);

		__asm__ volatile("at s1e1r, %0\n\tisb" : : "r"(address) : "memory");
		result = READ_SYSTEM(par_el1);
		WRITE_SYSTEM(par_el1, guests_own);
		if (!(result & 1))
			return (result & 0xffffffffff000ull) | (address & 0xfff);
	}
	result = (READ_SYSTEM(hpfar_el2) & 0xfffffffffff0ull) << 8;
	return syndrome & ABORT_IN_WALK ? result : result | (address & 0xfff);
}

static const char *name_abort(uint32_t syndrome, const char *nothing_there, const char *not_allowed)
{
	if (syndrome & ABORT_IN_WALK)
		return "page tables that are not in memory";
	return (syndrome & STATUS_KIND) == STATUS_PERMISSION ? not_allowed : nothing_there;
}

static int emulate_serial(struct vm *vm, uint64_t address, uint32_t syndrome)
{
	unsigned int target = syndrome >> ABORT_TARGET_SHIFT & 0x1f;

	if (syndrome & ABORT_WRITE && address == GUEST_SERIAL_DATA) {
		vm->exit.byte = target < 31 ? (uint8_t)vm->arch->x[target] : 0;
		skip_instruction(vm->arch);
		return EXIT_CONSOLE;
	}
	if (!(syndrome & ABORT_WRITE) && address == GUEST_SERIAL_FLAGS) {
		if (target < 31)
			vm->arch->x[target] = 0;
		skip_instruction(vm->arch);
		return GOES_ON;
	}
	if (syndrome & ABORT_WRITE)
		return report_fault(vm, address, "write to a register that the serial port does not have");
	return report_fault(vm, address, "read of a register that the serial port does not have");
}

static int handle_data_abort(struct vm *vm, uint32_t syndrome)
{
	uint64_t address = find_fault_address(syndrome);
	int written = syndrome & ABORT_WRITE && !(syndrome & ABORT_CACHE);

	if (syndrome & ABORT_VALID && !(syndrome & ABORT_IN_WALK) && address / PAGE_SIZE == SERIAL_BASE / PAGE_SIZE)
		return emulate_serial(vm, address, syndrome);
	return report_fault(vm, address, written ?
			    name_abort(syndrome, "write where no memory is", "write that is not allowed there") :
			    name_abort(syndrome, "read where no memory is", "read that is not allowed there"));
}

static int handle_firmware(struct vm *vm)
{
	int goes_on;
	enum vm_exit exit = handle_firmware_call(vm, &goes_on);

	return goes_on ? GOES_ON : (int)exit;
}

static int handle_synchronous(struct vm *vm)
{
	uint64_t esr = READ_SYSTEM(esr_el2);
	uint32_t syndrome = (uint32_t)esr & SYNDROME_MASK;

	switch (esr >> ESR_CLASS_SHIFT & 0x3f) {
	case ESR_WAIT:
		skip_instruction(vm->arch);
		return syndrome & WAIT_FOR_EVENT ? GOES_ON : EXIT_IDLE;
	case ESR_HVC:
		return handle_firmware(vm);
	case ESR_SMC:
		/* To a guest there is no firmware but the host. An SMC that is trapped has not been passed yet. */
		skip_instruction(vm->arch);
		return handle_firmware(vm);
	case ESR_SYSTEM:
		handle_system_register(vm->arch, syndrome);
		return GOES_ON;
	case ESR_FETCH_ABORT:
		return report_fault(vm, find_fault_address(syndrome),
				    name_abort(syndrome, "code where no memory is", "code that is not allowed there"));
	case ESR_DATA_ABORT:
		return handle_data_abort(vm, syndrome);
	case ESR_BREAKPOINT:
		/* The core looks whether the event is still there. */
		vm->arch->at_vector = 1;
		return EXIT_TIMER;
	case ESR_BKPT32:
	case ESR_BRK:
		raise_exception(vm->arch, esr);
		return GOES_ON;
	default:
		/* A unit that is withheld (SVE, SME), or a coprocessor from 32-bit code. */
		raise_undefined(vm->arch);
		return GOES_ON;
	}
}

static int handle_exit(struct vm *vm, enum guest_left left)
{
	switch (left) {
	case LEFT_SYNCHRONOUS:
		return handle_synchronous(vm);
	case LEFT_SERROR:
		return report_fault(vm, 0, "an asynchronous error");
	default:
		return EXIT_TIMER;
	}
}

static uint64_t find_end(const struct arch_vm *arch, uint64_t deadline)
{
	uint64_t soon = arch_now() + LOOK_AGAIN;

	return count_ticks(arch->event && soon < deadline ? soon : deadline);
}

enum vm_exit arch_run(struct vm *vm, uint64_t deadline)
{
	uint64_t ticks = find_end(vm->arch, deadline);
	int exit = GOES_ON;

	if (!vm->arch->started) {
		/* The image was written as data. */
		__asm__ volatile("dsb ish\n\tic ialluis" : : : "memory");
		BARRIER();
		vm->arch->started = 1;
	}
	start_timer(ticks);
	while (exit == GOES_ON) {
		if (read_counter() >= ticks) {
			exit = EXIT_TIMER;
			break;
		}
		present_event(vm->arch);
		WRITE_SYSTEM(hcr_el2, vm->arch->hcr);
		exit = handle_exit(vm, enter_guest(vm->arch));
	}
	stop_timer();
	return (enum vm_exit)exit;
}
