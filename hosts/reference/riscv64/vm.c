/* SPDX-License-Identifier: BSD-2-Clause */
/* A VM's own state, and whose state the machine holds. One hart, so one VM at a time is loaded. */
#include "../../../guests/arch/riscv64/csr.h"
#include "layout.h"
#include "riscv64.h"

#define EM_RISCV 243
#define ELF_64 2
#define UXL_64 0x200000000

const struct guest_format guest_formats[] = {
	{ .elf_class = ELF_64, .machine = EM_RISCV, .needs_pvh_note = 0, .name = "riscv64" },
	{ .name = NULL },
};

static struct arch_vm *loaded;

static void save_csrs(struct guest_csrs *csrs)
{
	csrs->vsstatus = read_csr(CSR_VSSTATUS);
	csrs->vsie = read_csr(CSR_VSIE);
	csrs->vstvec = read_csr(CSR_VSTVEC);
	csrs->vsscratch = read_csr(CSR_VSSCRATCH);
	csrs->vsepc = read_csr(CSR_VSEPC);
	csrs->vscause = read_csr(CSR_VSCAUSE);
	csrs->vstval = read_csr(CSR_VSTVAL);
	csrs->vsatp = read_csr(CSR_VSATP);
	csrs->hvip = read_csr(CSR_HVIP);
	csrs->scounteren = read_csr(CSR_SCOUNTEREN);
	csrs->senvcfg = read_csr(CSR_SENVCFG);
}

static void load_csrs(const struct guest_csrs *csrs)
{
	write_csr(CSR_VSSTATUS, csrs->vsstatus);
	write_csr(CSR_VSIE, csrs->vsie);
	write_csr(CSR_VSTVEC, csrs->vstvec);
	write_csr(CSR_VSSCRATCH, csrs->vsscratch);
	write_csr(CSR_VSEPC, csrs->vsepc);
	write_csr(CSR_VSCAUSE, csrs->vscause);
	write_csr(CSR_VSTVAL, csrs->vstval);
	write_csr(CSR_VSATP, csrs->vsatp);
	write_csr(CSR_HVIP, csrs->hvip);
	write_csr(CSR_HTIMEDELTA, csrs->htimedelta);
	/* These two have no copy of the guest's own: VS mode uses the host's. */
	write_csr(CSR_SCOUNTEREN, csrs->scounteren);
	write_csr(CSR_SENVCFG, csrs->senvcfg);
}

void load_vm(struct vm *vm)
{
	struct arch_vm *arch = vm->arch;

	if (loaded == arch)
		return;
	if (loaded)
		save_csrs(&loaded->csrs);
	load_csrs(&arch->csrs);
	write_csr(CSR_HGATP, get_hgatp(arch));
	/* All VMs have the same VMID, so nothing of the last one may stay; and the host may have written code. */
	fence_second_level();
	fence_guest_tables();
	fence_instructions();
	loaded = arch;
}

int arch_vm_create(struct vm *vm, const struct guest_format *format, uint64_t entry)
{
	struct arch_vm *arch = page_alloc(1);

	(void)format;
	if (!arch)
		return -1;
	if (create_second_level(arch)) {
		page_free(arch, 1);
		return -1;
	}
	arch->state.pc = entry;
	/* Floating point and vectors stay off whatever the guest says, so their registers carry nothing to the next. */
	arch->state.sstatus = STATUS_SPP;
	arch->state.hstatus = HSTATUS_SPV | HSTATUS_SPVP | HSTATUS_VTW | HSTATUS_VSXL_64;
	arch->csrs.vsstatus = UXL_64;
	arch->csrs.htimedelta = 0 - read_csr(CSR_TIME);
	vm->arch = arch;
	return 0;
}

void arch_vm_destroy(struct vm *vm)
{
	struct arch_vm *arch = vm->arch;

	if (!arch)
		return;
	if (loaded == arch) {
		write_csr(CSR_HGATP, 0);
		fence_second_level();
		loaded = NULL;
	}
	destroy_second_level(arch);
	page_free(arch, 1);
	vm->arch = NULL;
}

int arch_vm_take_over(struct vm *vm, struct vm *from)
{
	if (arch_vm_create(vm, from->format, 0))
		return -1;
	if (loaded == from->arch)
		save_csrs(&from->arch->csrs);
	vm->arch->state = from->arch->state;
	vm->arch->csrs = from->arch->csrs;
	arch_vm_destroy(from);
	return 0;
}

/*
 * The level is in the guest's memory, and hvip does not follow it: a handler that has taken the pending bits would be
 * entered again as soon as it returns. So its sret comes here while the level is high, and is looked at first.
 */
void arch_set_event(struct vm *vm, int asserted, unsigned int vector)
{
	(void)vector;
	load_vm(vm);
	if (asserted) {
		set_csr(CSR_HVIP, HVIP_VSEIP);
		vm->arch->state.hstatus |= HSTATUS_VTSR;
	} else {
		clear_csr(CSR_HVIP, HVIP_VSEIP);
		vm->arch->state.hstatus &= ~(uint64_t)HSTATUS_VTSR;
	}
}

void arch_flush_guest_tlb(struct vm *vm)
{
	load_vm(vm);
	fence_guest_tables();
}

/* A guest without translation turns it on itself, in satp; until then the root only waits with the core. */
int arch_set_page_table(struct vm *vm, uint64_t root)
{
	uint64_t vsatp;

	if (root % PAGE_SIZE)
		return -1;
	load_vm(vm);
	vsatp = read_csr(CSR_VSATP);
	if (vsatp >> SATP_MODE_SHIFT) {
		write_csr(CSR_VSATP, (vsatp & ~(uint64_t)SATP_PPN_MASK) | root / PAGE_SIZE);
		fence_guest_tables();
	}
	return 0;
}
