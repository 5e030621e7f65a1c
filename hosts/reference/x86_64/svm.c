/* SPDX-License-Identifier: BSD-2-Clause */
/* Guests in guest mode: making them, running them, and what ends a run. */
#include "svm.h"

#include "../../../harness/runtime/string.h"
#include "layout.h"
#include "machine.h"
#include "x86.h"

/* intercept[0] and [1] */
enum {
	STOP_INTR = 0, STOP_NMI = 1, STOP_SMI = 2, STOP_INIT = 3, STOP_VINTR = 4, STOP_RDPMC = 15, STOP_CPUID = 18,
	STOP_RSM = 19, STOP_INVD = 22, STOP_HLT = 24, STOP_INVLPGA = 26, STOP_IOIO = 27, STOP_MSR = 28, STOP_FERR = 30,
	STOP_SHUTDOWN = 31,
};
enum {
	STOP_VMRUN = 0, STOP_VMMCALL, STOP_VMLOAD, STOP_VMSAVE, STOP_STGI, STOP_CLGI, STOP_SKINIT, STOP_WBINVD = 9,
	STOP_MONITOR, STOP_MWAIT, STOP_MWAIT_ARMED, STOP_XSETBV,
};
#define STOP(bit) (1u << STOP_##bit)

enum {
	CODE_DR_FIRST = 0x20, CODE_DR_LAST = 0x3f,
	CODE_INTR = 0x60, CODE_NMI = 0x61, CODE_SMI = 0x62, CODE_INIT = 0x63, CODE_VINTR = 0x64, CODE_RDPMC = 0x6f,
	CODE_CPUID = 0x72, CODE_INVD = 0x76, CODE_HLT = 0x78, CODE_IOIO = 0x7b, CODE_MSR = 0x7c, CODE_SHUTDOWN = 0x7f,
	CODE_VMMCALL = 0x81, CODE_WBINVD = 0x89, CODE_NESTED_FAULT = 0x400,
};
#define CODE_INVALID UINT32_MAX	/* or all 64 bits set */

#define VINTR_PRIORITY 0xffull	/* the guest's CR8 */
#define VINTR_REQUEST (1ull << 8)
#define VINTR_IGNORE_PRIORITY (1ull << 20)
#define VINTR_MASKING (1ull << 24)

#define EVENT_EXTERNAL 0ull
#define EVENT_EXCEPTION (3ull << 8)
#define EVENT_HAS_ERROR (1ull << 11)
#define EVENT_VALID (1ull << 31)

#define IO_IN 1u
#define IO_STRING 4u
#define IO_REPEAT 8u
#define IO_ADDRESS_BYTES(info) ((unsigned int)(info) >> 6 & 14)	/* the field is 1, 2 or 4: half the size */
#define IO_SIZE_BYTES(info) ((unsigned int)(info) >> 4 & 7)	/* the field is 1, 2 or 4: the size */

#define COM1_DATA 0x3f8u


#define NESTED_PRESENT 1u

#define TLB_FLUSH_ALL 1
#define GUEST_ASID 1

#define FEATURE_SVM (1u << 2)
#define FEATURE_NESTED_PAGING (1u << 0)
#define VM_CR_DISABLED (1u << 4)

#define IOPM_PAGES 3
#define MSRPM_PAGES 2

/* Every port and every model-specific register leaves the guest. */
static uint8_t host_save[PAGE_SIZE] __attribute__((aligned(4096)));
static uint8_t ports[IOPM_PAGES * PAGE_SIZE] __attribute__((aligned(4096)));
static uint8_t msrs[MSRPM_PAGES * PAGE_SIZE] __attribute__((aligned(4096)));

static void fill(uint8_t *bytes, size_t size)
{
	while (size--)
		*bytes++ = 0xff;
}

void svm_init(void)
{
	if (cpuid(0x80000000, 0).eax < 0x8000000a || !(cpuid(0x80000001, 0).ecx & FEATURE_SVM) ||
	    !(cpuid(0x8000000a, 0).edx & FEATURE_NESTED_PAGING))
		host_panic("the processor has no SVM with nested paging: start QEMU with -cpu max");
	if (rdmsr(MSR_VM_CR) & VM_CR_DISABLED)
		host_panic("the firmware has disabled SVM");
	wrmsr(MSR_EFER, rdmsr(MSR_EFER) | EFER_SVME);
	wrmsr(MSR_VM_HSAVE, (uintptr_t)host_save);
	fill(ports, sizeof(ports));
	fill(msrs, sizeof(msrs));
}

/* What a VMCB does not hold and a guest can see starts the same for each. */
static void reset_processor(void)
{
	static const uint8_t fx[512] __attribute__((aligned(16))) = {
		[0] = 0x7f, [1] = 0x03,		/* the x87's control word */
		[24] = 0x80, [25] = 0x1f,	/* MXCSR */
	};

	__asm__ volatile("fxrstor %0" : : "m"(fx));
	__asm__ volatile("xsetbv" : : "c"(0), "a"(1), "d"(0));
}

/* 32-bit protected mode with flat segments, as PVH has it. */
static void init_state(struct vmcb *vmcb, uint64_t entry)
{
	const struct guest_segment code = { 8, 0xc9b, UINT32_MAX, 0 }, data = { 16, 0xc93, UINT32_MAX, 0 };

	vmcb->cs = code;
	vmcb->ds = vmcb->es = vmcb->ss = vmcb->fs = vmcb->gs = data;
	vmcb->tr = (struct guest_segment){ 0, 0x08b, 0x67, 0 };
	vmcb->ldtr = (struct guest_segment){ 0, 0, 0, 0 };
	vmcb->cr0 = CR0_PE | CR0_ET;
	vmcb->efer = EFER_SVME;
	vmcb->rflags = RFLAGS_ONE;
	vmcb->rip = entry;
	vmcb->pat = PAT_AT_RESET;
	vmcb->dr6 = DR6_AT_RESET;
	vmcb->dr7 = DR7_AT_RESET;
}

static void init_control(struct vmcb *vmcb, const uint64_t *nested_root)
{
	vmcb->intercept[0] = STOP(INTR) | STOP(NMI) | STOP(SMI) | STOP(INIT) | STOP(RDPMC) | STOP(CPUID) | STOP(RSM) |
			     STOP(INVD) | STOP(HLT) | STOP(INVLPGA) | STOP(IOIO) | STOP(MSR) | STOP(FERR) |
			     STOP(SHUTDOWN);
	vmcb->intercept[1] = STOP(VMRUN) | STOP(VMMCALL) | STOP(VMLOAD) | STOP(VMSAVE) | STOP(STGI) | STOP(CLGI) |
			     STOP(SKINIT) | STOP(WBINVD) | STOP(MONITOR) | STOP(MWAIT) | STOP(MWAIT_ARMED) |
			     STOP(XSETBV);
	vmcb->intercept_dr = UINT32_MAX;
	vmcb->iopm_base = (uintptr_t)ports;
	vmcb->msrpm_base = (uintptr_t)msrs;
	vmcb->asid = GUEST_ASID;
	vmcb->nested_paging = 1;
	vmcb->nested_cr3 = (uintptr_t)nested_root;
}

/* option_rom.S, if the host was built with a ROM. */
extern const uint8_t option_rom[] __attribute__((weak)), option_rom_end[] __attribute__((weak));

/* Where a guest's firmware would have put it. */
static void place_option_rom(struct vm *vm)
{
	const size_t size = (size_t)(option_rom_end - option_rom);
	uint8_t *place = option_rom ? vm_memory(vm, OPTION_ROM, size) : NULL;

	if (place)
		memcpy(place, option_rom, size);
}

int arch_vm_create(struct vm *vm, const struct guest_format *format, uint64_t entry)
{
	struct arch_vm *arch = page_alloc(1);

	(void)format;	/* both begin alike */
	vm->arch = arch;
	if (!arch)
		return -1;
	arch->vmcb = page_alloc(1);
	if (!arch->vmcb || nested_create(arch))
		return -1;
	init_control(arch->vmcb, arch->nested_root);
	init_state(arch->vmcb, entry);
	arch->debug[6] = DR6_AT_RESET;
	arch->debug[7] = DR7_AT_RESET;
	arch->flush = 1;
	place_option_rom(vm);
	if (prepare_calls)
		prepare_calls(vm);
	reset_processor();
	return 0;
}

void arch_vm_destroy(struct vm *vm)
{
	nested_destroy(vm->arch);
	page_free(vm->arch->vmcb, 1);
	page_free(vm->arch, 1);
	vm->arch = NULL;
}

/* The state area of a VMCB is the guest's, and of the control area what it may see of interrupts. */
static void carry_state(struct arch_vm *to, const struct arch_vm *from)
{
	const size_t state = offsetof(struct vmcb, es);

	memcpy((uint8_t *)to->vmcb + state, (const uint8_t *)from->vmcb + state, sizeof(struct vmcb) - state);
	to->vmcb->virtual_interrupt = from->vmcb->virtual_interrupt;
	to->vmcb->interrupt_state = from->vmcb->interrupt_state;
	to->registers = from->registers;
	to->inject = from->inject;
	to->stack = from->stack;
	to->divisor_latch = from->divisor_latch;
	memcpy(to->debug, from->debug, sizeof(to->debug));
}

int arch_vm_take_over(struct vm *vm, struct vm *from)
{
	static uint8_t fx[512] __attribute__((aligned(16)));

	save_rest(from->arch);
	__asm__ volatile("fxsave %0" : "=m"(fx));
	if (arch_vm_create(vm, from->format, 0))
		return -1;
	carry_state(vm->arch, from->arch);
	__asm__ volatile("fxrstor %0" : : "m"(fx));
	arch_vm_destroy(from);
	return 0;
}

void arch_set_event(struct vm *vm, int asserted, unsigned int vector)
{
	vm->arch->event_asserted = asserted;
	vm->arch->event_vector = vector;
}

void arch_flush_guest_tlb(struct vm *vm)
{
	vm->arch->flush = 1;
}

void inject_exception(struct arch_vm *arch, unsigned int vector, int64_t error)
{
	arch->inject = EVENT_VALID | EVENT_EXCEPTION | vector;
	if (error >= 0)
		arch->inject |= EVENT_HAS_ERROR | (uint64_t)error << 32;
}

/*
 * The event interrupt is a level: as long as it is asserted the guest is left the moment it could take it, the core
 * looks again, and only if it still is, it is given to the guest with the next entry, which `may_inject` says this is.
 */
static void prepare_entry(struct arch_vm *arch, int may_inject)
{
	struct vmcb *vmcb = arch->vmcb;

	vmcb->event_injection = arch->inject;
	arch->inject = 0;
	vmcb->virtual_interrupt = (vmcb->virtual_interrupt & VINTR_PRIORITY) | VINTR_MASKING | VINTR_IGNORE_PRIORITY;
	vmcb->intercept[0] &= ~STOP(VINTR);
	if (arch->event_asserted) {
		if (may_inject && !vmcb->event_injection && vmcb->rflags & RFLAGS_IF &&
		    !(vmcb->interrupt_state & INTERRUPT_SHADOW))
			vmcb->event_injection = EVENT_VALID | EVENT_EXTERNAL | arch->event_vector;
		vmcb->virtual_interrupt |= VINTR_REQUEST;
		vmcb->intercept[0] |= STOP(VINTR);
	}
	vmcb->tlb_control = arch->flush ? TLB_FLUSH_ALL : 0;
	arch->flush = 0;
}

void save_rest(struct arch_vm *arch)
{
	if (arch->loaded)
		__asm__ volatile("vmsave %0" : : "a"((uintptr_t)arch->vmcb) : "memory");
	arch->loaded = 0;
}

static void load_rest(struct arch_vm *arch)
{
	if (!arch->loaded)
		__asm__ volatile("vmload %0" : : "a"((uintptr_t)arch->vmcb) : "memory");
	arch->loaded = 1;
}

static enum vm_exit fault(struct vm *vm, const char *what, uint64_t address)
{
	vm->exit.what = what;
	vm->exit.pc = vm->arch->vmcb->rip;
	vm->exit.address = address;
	return EXIT_FAULT;
}

#define STAY (-1)	/* not an exit that the core has to know of */

/* The next byte of a string that is on its way out. */
static int send_text(struct vm *vm)
{
	vm->arch->text_left--;
	vm->exit.byte = *vm->arch->text++;
	return EXIT_CONSOLE;
}

/* Bytes of an address where no prefix says otherwise. */
static unsigned int mode_bytes(const struct vmcb *vmcb)
{
	if (is_64_bit(vmcb))
		return 8;
	return vmcb->cs.attributes & CODE_IS_32 ? 4 : 2;
}

/*
 * rep outsb to the serial port, a page at a time: the instruction stays where it is until RCX is zero. The segment is
 * DS, as assembly has it. Other instructions that move strings to or from ports have nothing here that they could be good for.
 */
static int handle_string(struct vm *vm)
{
	struct arch_vm *arch = vm->arch;
	struct vmcb *vmcb = arch->vmcb;
	const uint64_t info = vmcb->exit_info_1;
	const unsigned int address_size = IO_ADDRESS_BYTES(info) ? IO_ADDRESS_BYTES(info) : mode_bytes(vmcb);
	const uint64_t mask = address_size == 8 ? UINT64_MAX : (1ull << 8 * address_size) - 1;
	const uint64_t gva = (vmcb->efer & EFER_LMA ? 0 : vmcb->ds.base) + (arch->registers.rsi & mask);
	uint64_t count = info & IO_REPEAT ? arch->registers.rcx & mask : 1;

	if (info & IO_IN || (unsigned int)(info >> 16) != COM1_DATA || IO_SIZE_BYTES(info) != 1 ||
	    vmcb->rflags & RFLAGS_DF)
		return (int)fault(vm, "string instruction on a port", 0);
	if (count > PAGE_SIZE - gva % PAGE_SIZE)
		count = PAGE_SIZE - gva % PAGE_SIZE;
	arch->text = find_guest_memory(vm, gva, (unsigned int)count);
	if (!arch->text)
		return (int)fault(vm, "string on a port that is not memory", gva);
	arch->registers.rsi = (arch->registers.rsi & ~mask) | ((arch->registers.rsi + count) & mask);
	if (info & IO_REPEAT)
		arch->registers.rcx = (arch->registers.rcx & ~mask) | ((arch->registers.rcx - count) & mask);
	if (!(info & IO_REPEAT) || !(arch->registers.rcx & mask)) {
		skip_instruction(vmcb, vmcb->exit_info_2 - vmcb->rip);
	}
	if (arch->divisor_latch)
		return STAY;
	arch->text_left = (unsigned int)count;
	return count ? send_text(vm) : STAY;
}

/* The serial port, as far as it is there: data goes out, the line is always ready. Other ports lead nowhere. */
static int handle_port(struct vm *vm)
{
	struct arch_vm *arch = vm->arch;
	struct vmcb *vmcb = arch->vmcb;
	const uint64_t info = vmcb->exit_info_1;
	const unsigned int port = (unsigned int)(info >> 16) & 0xffff, size = IO_SIZE_BYTES(info);
	const uint64_t mask = size == 4 ? UINT32_MAX : (1ull << 8 * size) - 1;
	uint64_t value;

	if (info & IO_STRING)
		return handle_string(vm);
	skip_instruction(vmcb, vmcb->exit_info_2 - vmcb->rip);
	if (info & IO_IN) {
		value = port == COM1_DATA + 5 ? 0x60 : port >= COM1_DATA && port <= 0x3ff ? 0 : mask;
		vmcb->rax = size == 4 ? value : (vmcb->rax & ~mask) | (value & mask);
		return STAY;
	}
	if (port == COM1_DATA + 3)
		arch->divisor_latch = (vmcb->rax & 0x80) != 0;
	if (port != COM1_DATA || arch->divisor_latch)
		return STAY;
	vm->exit.byte = (uint8_t)vmcb->rax;
	return EXIT_CONSOLE;
}

static int handle_halt(struct vmcb *vmcb)
{
	skip_instruction(vmcb, 1);
	return vmcb->rflags & RFLAGS_IF ? EXIT_IDLE : EXIT_HALT;
}

static int handle_code(struct vm *vm)
{
	struct arch_vm *arch = vm->arch;
	struct vmcb *vmcb = arch->vmcb;
	const enum taken taken = take_call ? take_call(vm) : NOT_TAKEN;

	if (taken != NOT_TAKEN)
		return taken == TAKEN_CALL ? EXIT_HYPERCALL : STAY;
	switch ((uint32_t)vmcb->exit_code) {
	case CODE_VMMCALL:
		skip_instruction(vmcb, 3);
		return EXIT_HYPERCALL;
	case CODE_INTR:
	case CODE_NMI:
	case CODE_SMI:
	case CODE_INIT:
		take_interrupts();
		return EXIT_TIMER;
	case CODE_VINTR:
		return EXIT_TIMER;
	case CODE_HLT:
		return handle_halt(vmcb);
	case CODE_IOIO:
		return handle_port(vm);
	case CODE_CPUID:
		emulate_cpuid(arch);
		skip_instruction(vmcb, 2);
		return STAY;
	case CODE_MSR:
		emulate_msr(arch, (int)vmcb->exit_info_1);
		return STAY;
	case CODE_INVD:
	case CODE_WBINVD:
		skip_instruction(vmcb, 2);
		return STAY;
	case CODE_NESTED_FAULT:
		return (int)fault(vm, vmcb->exit_info_1 & NESTED_PRESENT ? "access that its mapping does not allow" :
				  "access to what is not memory", vmcb->exit_info_2);
	case CODE_SHUTDOWN:
		return (int)fault(vm, "triple fault", 0);
	case CODE_INVALID:
		return (int)fault(vm, "state that the processor refuses", 0);
	case CODE_RDPMC:
		inject_exception(arch, VECTOR_GP, 0);
		return STAY;
	case CODE_DR_FIRST ... CODE_DR_LAST:
		emulate_debug(vm);
		return STAY;
	default:	/* instructions that this processor does not have, as far as a guest can see */
		inject_exception(arch, VECTOR_UD, -1);
		return STAY;
	}
}

enum vm_exit arch_run(struct vm *vm, uint64_t deadline)
{
	struct arch_vm *arch = vm->arch;
	int first = 1, reason;

	if (arch->text_left)
		return (enum vm_exit)send_text(vm);
	timer_arm(deadline);
	do {
		prepare_entry(arch, first);
		first = 0;
		load_rest(arch);
		svm_enter((uintptr_t)arch->vmcb, &arch->registers);
		if (arch->vmcb->exit_interrupt & EVENT_VALID)	/* the exit broke off its delivery */
			arch->inject = arch->vmcb->exit_interrupt;
		reason = handle_code(vm);
	} while (reason == STAY);
	return (enum vm_exit)reason;
}

enum { MACHINE_I386 = 3, MACHINE_X86_64 = 62 };

const struct guest_format guest_formats[] = {
	{ CLASS_64, MACHINE_X86_64, 1, "x86_64" },
	{ CLASS_32, MACHINE_I386, 1, "i386" },
	{ 0, 0, 0, NULL },
};
