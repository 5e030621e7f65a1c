/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * /dev/kvm, and a machine of it, with memory that the core of the reference hypervisor has. What depends on the architecture is
 * in its folder, and so is struct arch_vm (arch_vm.h), of which this folder uses:
 *
 *     int vm, vcpu;                 -1: not there
 *     struct kvm_run *run;          of that vCPU, run_size bytes
 *     size_t run_size;
 *     LONGEST_WAIT_NS               after which a run is interrupted
 *     struct kvm_coalesced_mmio_ring *console;    what the guest wrote to its serial port without leaving KVM; NULL: none
 */
#ifndef KVM_MACHINE_H
#define KVM_MACHINE_H

#include <linux/kvm.h>
#include <stddef.h>
#include <stdint.h>

#include "vm.h"
#include "vms.h"

struct arch_vm;

/* vm->setting. */
struct vm_setting {
	enum interface interface;
	unsigned int cpus;		/* that the image asks for; 0: it does not */
	const struct vm_plan *plan;
	unsigned int index;		/* which of the image's machines this is, of how many */
	unsigned int count;
};

/* --- the architecture brings --- */

/* machine.c: what to do where there is no /dev/kvm; ": " before it. */
extern const char *const machine_hint;

/* machine.c: NULL, or what this KVM lacks. */
const char *machine_lacks(void);

/* machine.c: NULL, or why the interface cannot be offered by this kernel's KVM. */
const char *machine_refuses(enum interface interface);

/* machine.c: the image that is loaded next is for a machine with this interface, which may decide where its memory begins. */
void machine_place(enum interface interface);

/* NULL, or why a machine cannot have so many vCPUs because its image asks for them. */
const char *machine_refuses_cpus(unsigned int cpus);

/* vcpu.c: before every KVM_RUN. `may_inject`: it is the first since arch_run was called. */
void vcpu_prepare(struct arch_vm *arch, int may_inject);

/* vcpu.c: what became of a run, which failed with this errno if that is not 0. STAY: the core need not know. */
#define STAY (-1)
int vcpu_handle_exit(struct vm *vm, int failed);

/* vcpu.c: where the vCPU is, and whether a byte written to the serial port's first register is data. */
uint64_t vcpu_pc(const struct vm *vm);
int vcpu_console_takes_data(const struct arch_vm *arch);

/* --- machine.c --- */

/* NULL, or why there is no KVM here. Once, before anything else. */
const char *machine_open(const char *device);

/* What KVM says of a capability; a request to KVM itself; a capability that is switched on. */
int machine_has(int capability);
int machine_request(unsigned long request, void *argument);
int machine_enable(int fd, uint32_t capability, uint64_t argument);

/* Notes what failed, with errno, for machine_take_error. -1. */
int machine_fail(const char *what);

/* What went wrong when a machine could not be made, since this was last asked; "" for nothing. */
const char *machine_take_error(void);

/* 0 or -1: the VM; a vCPU of it, and its `run`, of machine_run_size() bytes. */
int machine_create_vm(struct arch_vm *arch);
int machine_create_vcpu(const struct arch_vm *arch, unsigned long number, int *vcpu, struct kvm_run **run);
size_t machine_run_size(void);

/* A page of the guest's beside its memory, at this GPA. `slot` 0 is arch_map's, `flags` are KVM's. It, for page_free, or NULL. */
uint8_t *machine_add_page(const struct arch_vm *arch, uint32_t slot, uint64_t address, uint32_t flags);

/* A byte that the guest writes there stays in KVM until something else ends the run: an exit for each costs too much. */
void machine_collect_console(struct arch_vm *arch, uint64_t address, int is_port);

/* vcpu.c: a fault as what a run came to. */
int vcpu_fault(struct vm *vm, const char *what, uint64_t address);

/* vcpu.c: what a run that failed came to: the deadline, or a fault. */
int vcpu_failed(struct vm *vm, int failed);

/* deadline.c: from that time of arch_now() on KVM_RUN of that vCPU comes back at once. NULL: of none. */
void deadline_arm(struct kvm_run *run, uint64_t deadline);

/* deadline.c: KVM_RUN of the armed vCPU comes back, as if the deadline had come. From any thread. */
void deadline_interrupt(void);

/* deadline.c: arch_now() is what this counter counts, in so many femtoseconds, instead of the kernel's time. */
void deadline_use_counter(const volatile uint64_t *counter, uint64_t femtoseconds);

#endif
