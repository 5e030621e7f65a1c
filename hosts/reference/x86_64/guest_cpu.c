/* SPDX-License-Identifier: BSD-2-Clause */
/* The processor that a guest sees: the host's without what this host does not give it. */
#include "svm.h"
#include "x86.h"

#define HYPERVISOR_LEAF 0x40000000u
#define EXTENDED_LEAF 0x80000000u

/* Leaf 1. Without XSAVE there is no AVX: guests come and go without their extended state being switched. */
#define ECX1_HIDDEN (1u << 3 | 1u << 5 | 1u << 12 | 1u << 21 | 1u << 24 | 1u << 26 | 1u << 27 | 1u << 28 | 1u << 29)
#define ECX1_HYPERVISOR (1u << 31)
#define EDX1_HIDDEN (1u << 7 | 1u << 9 | 1u << 12 | 1u << 14)	/* machine checks, local APIC, MTRR */
/* Leaf 7: what goes on above SSE, protection keys. */
#define EBX7_HIDDEN (1u << 5 | 1u << 16 | 1u << 17 | 1u << 21 | 1u << 28 | 1u << 30 | 1u << 31)
#define ECX7_HIDDEN (1u << 3 | 1u << 4 | 1u << 9 | 1u << 10 | 1u << 22)
/* Leaf 0x80000001: SVM, XOP, SKINIT, FMA4; RDTSCP, whose register a guest could not set. */
#define ECX_EXTENDED_HIDDEN (1u << 2 | 1u << 11 | 1u << 12 | 1u << 16)
#define EDX_EXTENDED_HIDDEN (EDX1_HIDDEN | 1u << 27)

/* A host whose guests find it in another way has no leaf of its own. */
#ifndef SHOWS_ITSELF
#define SHOWS_ITSELF 1
#endif

static const char signature[12] = { 'H', 'v', 'a', 'b', 'i', 'V', 'M', 'I', 'v', '4', '.', 'x' };

static uint32_t word_of(const char *text)
{
	return (uint32_t)(uint8_t)text[0] | (uint32_t)(uint8_t)text[1] << 8 | (uint32_t)(uint8_t)text[2] << 16 |
	       (uint32_t)(uint8_t)text[3] << 24;
}

struct cpuid guest_cpuid(uint32_t leaf, uint32_t subleaf)
{
	const struct cpuid nothing = { 0, 0, 0, 0 };
	struct cpuid answer;

	if (leaf == HYPERVISOR_LEAF && SHOWS_ITSELF) {
		answer.eax = HYPERVISOR_LEAF;
		answer.ebx = word_of(signature);
		answer.ecx = word_of(signature + 4);
		answer.edx = word_of(signature + 8);
		return answer;
	}
	if (leaf >= HYPERVISOR_LEAF && leaf < EXTENDED_LEAF)
		return nothing;
	answer = cpuid(leaf, subleaf);
	switch (leaf) {
	case 1:
		answer.ecx = (answer.ecx & ~ECX1_HIDDEN) | ECX1_HYPERVISOR;
		answer.edx &= ~EDX1_HIDDEN;
		return answer;
	case 7:
		answer.ebx &= ~EBX7_HIDDEN;
		answer.ecx &= ~ECX7_HIDDEN;
		answer.edx = 0;
		if (subleaf)
			return nothing;
		return answer;
	case 0xd:
	case 0x8000000a:
		return nothing;
	case 0x80000001:
		answer.ecx &= ~ECX_EXTENDED_HIDDEN;
		answer.edx &= ~EDX_EXTENDED_HIDDEN;
		return answer;
	default:
		return answer;
	}
}

void emulate_cpuid(struct arch_vm *arch)
{
	const struct cpuid answer = guest_cpuid((uint32_t)arch->vmcb->rax, (uint32_t)arch->registers.rcx);

	arch->vmcb->rax = answer.eax;
	arch->registers.rbx = answer.ebx;
	arch->registers.rcx = answer.ecx;
	arch->registers.rdx = answer.edx;
}

/* Where a register that is only a number is kept, or NULL. */
static uint64_t *find_msr(struct vmcb *vmcb, uint32_t msr)
{
	switch (msr) {
	case MSR_SYSENTER_CS: return &vmcb->sysenter_cs;
	case MSR_SYSENTER_ESP: return &vmcb->sysenter_esp;
	case MSR_SYSENTER_EIP: return &vmcb->sysenter_eip;
	case MSR_PAT: return &vmcb->pat;
	case MSR_STAR: return &vmcb->star;
	case MSR_LSTAR: return &vmcb->lstar;
	case MSR_CSTAR: return &vmcb->cstar;
	case MSR_SFMASK: return &vmcb->sfmask;
	case MSR_FS_BASE: return &vmcb->fs.base;
	case MSR_GS_BASE: return &vmcb->gs.base;
	case MSR_KERNEL_GS_BASE: return &vmcb->kernel_gs_base;
	default: return NULL;
	}
}

static int is_canonical(uint64_t address)
{
	return (uint64_t)((int64_t)(address << 16) >> 16) == address;
}

static int is_pat(uint64_t value)
{
	unsigned int i;

	for (i = 0; i < 8; i++) {
		const uint64_t type = value >> 8 * i & 0xff;

		if (type > 7 || type == 2 || type == 3)
			return 0;
	}
	return 1;
}

/* 0, or -1 if a processor would not take it. */
static int write_efer(struct vmcb *vmcb, uint64_t value)
{
	const uint64_t kept = vmcb->efer & (EFER_LMA | EFER_SVME);

	if (value & ~(uint64_t)(EFER_SCE | EFER_LME | EFER_LMA | EFER_NXE))
		return -1;
	if ((value ^ vmcb->efer) & EFER_LME && vmcb->cr0 & CR0_PG)
		return -1;
	vmcb->efer = (value & (EFER_SCE | EFER_LME | EFER_NXE)) | kept;
	return 0;
}

static int write_msr(struct vmcb *vmcb, uint32_t msr, uint64_t value)
{
	uint64_t *place = find_msr(vmcb, msr);

	if (msr == MSR_EFER)
		return write_efer(vmcb, value);
	if (!place || (msr == MSR_PAT && !is_pat(value)))
		return -1;
	if (msr != MSR_PAT && msr != MSR_STAR && msr != MSR_SFMASK && !is_canonical(value))
		return -1;
	*place = value;
	return 0;
}

static int read_msr(struct vmcb *vmcb, uint32_t msr, uint64_t *value)
{
	const uint64_t *place = find_msr(vmcb, msr);

	if (msr == MSR_EFER)
		*value = vmcb->efer & ~(uint64_t)EFER_SVME;
	else if (msr == MSR_TSC)
		*value = rdtsc();
	else if (place)
		*value = *place;
	else
		return -1;
	return 0;
}

int guest_read_msr(struct arch_vm *arch, uint32_t msr, uint64_t *value)
{
	save_rest(arch);
	return read_msr(arch->vmcb, msr, value);
}

int guest_write_msr(struct arch_vm *arch, uint32_t msr, uint64_t value)
{
	save_rest(arch);
	return write_msr(arch->vmcb, msr, value);
}

void emulate_msr(struct arch_vm *arch, int is_write)
{
	const uint32_t msr = (uint32_t)arch->registers.rcx;
	uint64_t value = (arch->vmcb->rax & UINT32_MAX) | arch->registers.rdx << 32;

	if (is_write ? guest_write_msr(arch, msr, value) : guest_read_msr(arch, msr, &value)) {
		inject_exception(arch, VECTOR_GP, 0);
		return;
	}
	if (!is_write) {
		arch->vmcb->rax = (uint32_t)value;
		arch->registers.rdx = value >> 32;
	}
	skip_instruction(arch->vmcb, 2);
}

/* A register by its number in an instruction. */
static uint64_t *find_register(struct arch_vm *arch, unsigned int number)
{
	struct guest_registers *r = &arch->registers;
	uint64_t *const places[16] = {
		&arch->vmcb->rax, &r->rcx, &r->rdx, &r->rbx, &arch->vmcb->rsp, &r->rbp, &r->rsi, &r->rdi,
		&r->r8, &r->r9, &r->r10, &r->r11, &r->r12, &r->r13, &r->r14, &r->r15,
	};

	return places[number];
}

/*
 * mov to or from a debug register. Guests do not get the processor's: where they are emulated, armed ones outlive the
 * guest that armed them. Takes the instruction from memory, with at most a REX prefix.
 */
void emulate_debug(struct vm *vm)
{
	struct arch_vm *arch = vm->arch;
	struct vmcb *vmcb = arch->vmcb;
	const int is_64 = is_64_bit(vmcb);
	const uint64_t start = is_64 ? vmcb->rip : (uint32_t)(vmcb->cs.base + vmcb->rip);
	uint8_t code[4] = { 0 }, rex = 0;
	unsigned int size = 0, number, i;
	uint64_t *general;

	for (i = 0; i < sizeof(code); i++) {
		const uint8_t *byte = find_guest_memory(vm, start + i, 1);

		code[i] = byte ? *byte : 0;
	}
	if (is_64 && (code[0] & 0xf0) == 0x40)
		rex = code[size++];
	number = code[size + 2] >> 3 & 7;
	if (vmcb->cpl) {
		inject_exception(arch, VECTOR_GP, 0);
		return;
	}
	if (code[size] != 0x0f || (code[size + 1] & ~2) != 0x21 || rex & 4) {
		inject_exception(arch, VECTOR_UD, -1);
		return;
	}
	if (number == 4 || number == 5)
		number += 2;
	general = find_register(arch, (code[size + 2] & 7u) | (rex & 1u) << 3);
	if (code[size + 1] == 0x23)
		arch->debug[number] = is_64 ? *general : (uint32_t)*general;
	else
		*general = arch->debug[number];
	skip_instruction(vmcb, size + 3);
}
