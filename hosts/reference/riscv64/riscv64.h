/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of this back end share. */
#ifndef REFERENCE_RISCV64_H
#define REFERENCE_RISCV64_H

#include <stdint.h>

#include "../core/arch.h"
#include "../core/vm.h"

/* x0 to x31; by name those that the back end looks at. */
enum { REGISTER_A0 = 10, REGISTER_A1 = 11, REGISTER_A2 = 12, REGISTER_A6 = 16, REGISTER_A7 = 17 };

/* Entered and left in switch.S, which knows the offsets of this first part: registers at 8 * n, then these in order. */
struct guest_state {
	uint64_t x[32];
	uint64_t pc;
	uint64_t sstatus;	/* SPP: whether the guest is in VS or VU mode */
	uint64_t hstatus;
	uint64_t host_sp;
	uint64_t cause, stval, htval;
};

/* What the guest's mode has of its own; in the machine while this VM is the one that runs. */
struct guest_csrs {
	uint64_t vsstatus, vsie, vstvec, vsscratch, vsepc, vscause, vstval, vsatp;
	uint64_t hvip, htimedelta, scounteren, senvcfg;
};

struct arch_vm {
	struct guest_state state;
	struct guest_csrs csrs;
	uint64_t *root;		/* of the second-level tables */
};

/* switch.S */
void enter_guest(struct guest_state *state);
int has_hypervisor_extension(void);
void disarm_guest_timer(void);

/* gstage.c */
int create_second_level(struct arch_vm *arch);
void destroy_second_level(struct arch_vm *arch);
uint64_t get_hgatp(const struct arch_vm *arch);

/* vm.c: puts this VM's registers and tables into the machine */
void load_vm(struct vm *vm);

/* firmware.c: what the host asks of SBI */
void set_timer(uint64_t ticks);

/* guest_sbi.c: what the guest asks of SBI. 1 with *reason set if that ends the run, 0 if it is answered. */
int answer_sbi(struct vm *vm, enum vm_exit *reason);

#endif
