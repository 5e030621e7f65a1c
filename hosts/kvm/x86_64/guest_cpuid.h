/* SPDX-License-Identifier: BSD-2-Clause */
/* What a guest is told by CPUID: what KVM supports, with the interface that it is to see at 0x40000000. */
#ifndef KVM_GUEST_CPUID_H
#define KVM_GUEST_CPUID_H

#include <linux/kvm.h>
#include <stdint.h>

#include "vms.h"

#define MAX_CPUID_ENTRIES 256u
#define HYPERVISOR_LEAF 0x40000000u

/* As KVM's ioctls want it. */
struct cpuid_table {
	struct kvm_cpuid2 head;		/* nent: how many */
	struct kvm_cpuid_entry2 entry[MAX_CPUID_ENTRIES];
};

/* Bits of KVM's own leaf 0x40000001 EAX that the VMM answers for, so that KVM leaves them out. */
#define KVM_FEATURE_BIT_MAP_GPA_RANGE (1u << 16)

/* `more` features of KVM's interface are set in EAX of its leaf 1. */
void cpuid_make_kvm(struct cpuid_table *table, uint32_t more);

/* EAX of that leaf; 0 where there is none. */
uint32_t cpuid_kvm_features(const struct cpuid_table *table);

/* KVM's own interface makes room for Hyper-V's, out of KVM_GET_SUPPORTED_HV_CPUID. 0, or -1 if there is no room. */
int cpuid_make_hyperv(struct cpuid_table *table, const struct cpuid_table *hyperv);

/* Only the signature of vmi; and no local APIC, because such a guest has none. */
void cpuid_make_vmi(struct cpuid_table *table);

/* The processor is number `id` of a machine that has `count`. */
void cpuid_set_processor(struct cpuid_table *table, unsigned int id, unsigned int count);

/* Clears the bits. In a leaf that KVM does not have they are clear already. */
void cpuid_apply(struct cpuid_table *table, const struct cpuid_edit *edit);

#endif
