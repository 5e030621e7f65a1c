/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A back end that is a script: what arch_run says the guest did, a clock that only the tests turn, and a record of what
 * the core asked for.
 */
#ifndef REFERENCE_FAKE_H
#define REFERENCE_FAKE_H

#include <setjmp.h>
#include <stdint.h>

#include "host.h"
#include "vm.h"

struct fake {
	uint64_t now;
	uint64_t step;			/* how far the clock goes on at each look at it */
	char output[1 << 16];
	uint32_t output_size;
	const char *input;
	int event_asserted;
	unsigned int event_vector, flushes, runs;
	uint64_t root, deadline;
	int refuse_state;		/* arch_set_…, arch_vm_take_over: not in this state */
	unsigned int taken_over;
	int maps_left;			/* arch_map fails when there are none; -1: never */
	uint8_t access[1024];		/* of the window's first pages; 0: not mapped */
	uint64_t mapped[1024];		/* their HPA */
	jmp_buf power_off;
	/* Plays the guest: called by arch_run, answers what happened. */
	enum vm_exit (*guest)(struct vm *vm, unsigned int run);
	/* The call that the guest makes when it says EXIT_HYPERCALL, and what came back. */
	uint32_t id;
	uint64_t args[6];
	struct vmi_host_result result;
};

extern struct fake fake;

void fake_reset(void);		/* also gives all pages back */
struct vm *fake_vm(void);	/* a guest that has memory and has begun, with no image */

/* An ELF image that loads `text` at GUEST_RAM_BASE + 0x1000 and begins there; its size. */
#define FAKE_IMAGE_SIZE 512u
uint32_t fake_image(uint8_t image[FAKE_IMAGE_SIZE], int with_note);

/* A cpio archive in fake_archive: add files, then end it; both give where the next one goes. */
uint32_t fake_add_file(uint32_t at, const char *name, const void *data, uint32_t size);

void add_archive_tests(void);
void add_elf_tests(void);
void add_page_tests(void);
void add_ops_tests(void);
void add_event_tests(void);
void add_run_tests(void);
void add_move_tests(void);

#endif
