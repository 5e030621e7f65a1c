/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The machines that an image wants to run in: text of ELF notes (owner hvabi, type 2), a line each:
 *
 *     interface hyperv
 *     cpus 66
 *     vm without-steal_time clear 0x40000001.0 eax 0x20
 *     vm all
 *
 * Leaves are numbered as if the interface began at 0x40000000. Nothing in the text is trusted.
 */
#ifndef KVM_VMS_H
#define KVM_VMS_H

#include <stdint.h>

#define MAX_VMS 64u
#define MAX_EDITS 8u		/* of one machine */
#define MAX_VM_NAME 80u
#define MAX_CPUS 254u		/* of one machine: more do not have APIC ids of 8 bits */

enum interface { INTERFACE_KVM, INTERFACE_HYPERV, INTERFACE_VMI, INTERFACES, INTERFACE_NONE = INTERFACES };

enum cpuid_register { CPUID_EAX, CPUID_EBX, CPUID_ECX, CPUID_EDX };

struct cpuid_edit {
	uint32_t leaf, subleaf;
	enum cpuid_register reg;
	uint32_t clear;
};

struct vm_plan {
	char name[MAX_VM_NAME + 1];
	unsigned int edits;
	struct cpuid_edit edit[MAX_EDITS];
};

struct vm_list {
	enum interface interface;
	unsigned int cpus;		/* of each machine; 0: as the host has them */
	unsigned int count;
	struct vm_plan vm[MAX_VMS];
};

extern const char *const interface_names[INTERFACES];

/* Adds what the lines say to the list. NULL, or what is wrong with them. */
const char *vms_parse(struct vm_list *list, const char *text, uint64_t size);

/* For an image whose notes list no machine: one as it is. */
void vms_complete(struct vm_list *list);

#endif
