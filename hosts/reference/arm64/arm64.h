/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of this back end share. */
#ifndef REFERENCE_ARM64_H
#define REFERENCE_ARM64_H

#include <stddef.h>
#include <stdint.h>

#include "../../../guests/arch/arm64/system.h"
#include "arch.h"
#include "layout.h"
#include "vm.h"

/* HCR_EL2 */
#define HCR_VM (1ull << 0)		/* stage 2 */
#define HCR_SWIO (1ull << 1)
#define HCR_FMO (1ull << 3)		/* FIQ, IRQ and SError are the host's, whatever the guest masks, */
#define HCR_IMO (1ull << 4)
#define HCR_AMO (1ull << 5)
#define HCR_VI (1ull << 7)		/* and this is the guest's IRQ */
#define HCR_TWI (1ull << 13)
#define HCR_TSC (1ull << 19)
#define HCR_TIDCP (1ull << 20)
#define HCR_TACR (1ull << 21)
#define HCR_TSW (1ull << 22)
#define HCR_RW (1ull << 31)
#define HCR_TLOR (1ull << 35)
#define HCR_TERR (1ull << 36)
#define HCR_TEA (1ull << 37)
#define HCR_APK (1ull << 40)
#define HCR_API (1ull << 41)
#define HCR_FWB (1ull << 46)

/*
 * What of a VM is not in the CPU. The EL1 registers stay there between exits, as
 * one guest lives at a time; switch.S knows the first three members.
 */
struct arch_vm {
	uint64_t x[31];
	uint64_t pc;
	uint64_t pstate;
	uint64_t hcr;
	uint64_t *root;			/* of stage 2, level 1 */
	uint8_t started;
	uint8_t event;			/* the level of the event interrupt */
	uint8_t at_vector;		/* the guest is about to take it: interrupt.c */
	uint8_t watched;		/* its vectors are watched, */
	uint64_t watched_base;		/* which are here */
};

_Static_assert(offsetof(struct arch_vm, pc) == 248 && offsetof(struct arch_vm, pstate) == 256, "switch.S knows these");

/* switch.S: how the guest was left is the kind of vector that it took. */
enum guest_left { LEFT_SYNCHRONOUS, LEFT_IRQ, LEFT_FIQ, LEFT_SERROR };
enum guest_left enter_guest(struct arch_vm *arch);
void clear_vector_registers(void);
#define VECTOR_WORDS 66		/* v0 to v31, fpcr, fpsr */
void save_vector_registers(uint64_t *words);
void load_vector_registers(const uint64_t *words);
extern const char host_vectors[], image_end[];

/* time.c */
void init_timer(void);
uint64_t count_ticks(uint64_t nanoseconds);	/* the counter's value at that time, rounded up */
uint64_t read_counter(void);
void start_timer(uint64_t ticks);
void stop_timer(void);

/* stage2.c */
int init_stage2(struct arch_vm *arch);
void destroy_stage2(struct arch_vm *arch);

/* interrupt.c */
#define LOOK_AGAIN 1000000u		/* ns: how often the level is looked at while it is asserted */
void init_watch(void);			/* for a new guest: nothing is watched */
void present_event(struct arch_vm *arch);	/* before the guest is entered */

/* traps.c: what the guest tried is undone or answered, and it goes on */
void skip_instruction(struct arch_vm *arch);
void raise_exception(struct arch_vm *arch, uint64_t esr);
void raise_undefined(struct arch_vm *arch);
void handle_system_register(struct arch_vm *arch, uint32_t syndrome);

/* firmware.c: answers an HVC or an SMC */
enum vm_exit handle_firmware_call(struct vm *vm, int *goes_on);

/* machine.c */
void handle_host_exception(uint64_t esr, uint64_t elr, uint64_t far) __attribute__((noreturn));
void refuse_to_start(void) __attribute__((noreturn));

/* vm.c: EL1 as a new guest finds it */
void reset_guest_state(void);

#endif
