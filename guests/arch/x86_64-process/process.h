/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A guest that is an ordinary process, and a host that is a shared library with
 * two functions: hvabi_host_start takes the guest's memory (GPA 0 up to size),
 * hvabi_host_trap performs the call that the registers name. A host whose calls may raise exceptions has a third one,
 * hvabi_host_take_exception, which says so of the last call: the vector + 1, or 0.
 */
#ifndef GUEST_PROCESS_H
#define GUEST_PROCESS_H

#include <stdint.h>

struct hvabi_registers;

/* entry.S. A stub calls through vmi_entry; the code that does must be built with -mno-red-zone. */
#define VMI_INSTRUCTION_X86_64 "call *vmi_entry(%%rip)"
extern void (*vmi_entry)(void) __attribute__((visibility("hidden")));
void trap_vmi(struct hvabi_registers *registers);

/* process.c: loads a host and hands it the memory. Returns NULL, or why it cannot. */
const char *start_host(const char *library, void *memory, uint64_t size);

/* A text that the host exports by this name, or NULL. */
const char *find_host_text(const char *name);

/* The exception that the last call raised, as struct hvabi_guest wants it. */
uint32_t take_host_exception(void);

#endif
