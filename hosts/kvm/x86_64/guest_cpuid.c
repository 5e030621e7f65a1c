/* SPDX-License-Identifier: BSD-2-Clause */
#include "guest_cpuid.h"

#include <stddef.h>
#include <string.h>

#define LAST_HYPERVISOR_LEAF 0x4000ffffu

#define ECX1_X2APIC (1u << 21)
#define ECX1_TSC_DEADLINE (1u << 24)
#define ECX1_HYPERVISOR (1u << 31)
#define EDX1_APIC (1u << 9)
#define EBX1_COUNT 16
#define EBX1_APIC_ID 24
#define TOPOLOGY_LEAF 0xbu

/* The entry's place, or -1. */
static int find_index(const struct cpuid_table *table, uint32_t leaf, uint32_t subleaf)
{
	unsigned int i;

	for (i = 0; i < table->head.nent; i++) {
		const struct kvm_cpuid_entry2 *entry = &table->entry[i];

		if (entry->function == leaf && (entry->index == subleaf || !(entry->flags & KVM_CPUID_FLAG_SIGNIFCANT_INDEX)))
			return (int)i;
	}
	return -1;
}

static struct kvm_cpuid_entry2 *find_entry(struct cpuid_table *table, uint32_t leaf, uint32_t subleaf)
{
	const int index = find_index(table, leaf, subleaf);

	return index < 0 ? NULL : &table->entry[index];
}

static int add_entry(struct cpuid_table *table, const struct kvm_cpuid_entry2 *entry)
{
	if (table->head.nent == MAX_CPUID_ENTRIES)
		return -1;
	table->entry[table->head.nent++] = *entry;
	return 0;
}

static void drop_interfaces(struct cpuid_table *table)
{
	unsigned int i, kept = 0;

	for (i = 0; i < table->head.nent; i++)
		if (table->entry[i].function < HYPERVISOR_LEAF || table->entry[i].function > LAST_HYPERVISOR_LEAF)
			table->entry[kept++] = table->entry[i];
	table->head.nent = kept;
}

/* That there is a hypervisor is for the VMM to say. */
static void show_hypervisor(struct cpuid_table *table)
{
	struct kvm_cpuid_entry2 *entry = find_entry(table, 1, 0);

	if (entry)
		entry->ecx |= ECX1_HYPERVISOR;
}

static void set_signature(struct kvm_cpuid_entry2 *entry, const char *signature)
{
	memcpy(&entry->ebx, signature, 4);
	memcpy(&entry->ecx, signature + 4, 4);
	memcpy(&entry->edx, signature + 8, 4);
}

void cpuid_make_kvm(struct cpuid_table *table, uint32_t more)
{
	struct kvm_cpuid_entry2 *entry = find_entry(table, HYPERVISOR_LEAF + 1, 0);

	show_hypervisor(table);
	if (entry)
		entry->eax |= more;
}

uint32_t cpuid_kvm_features(const struct cpuid_table *table)
{
	const int index = find_index(table, HYPERVISOR_LEAF + 1, 0);

	return index < 0 ? 0 : table->entry[index].eax;
}

int cpuid_make_hyperv(struct cpuid_table *table, const struct cpuid_table *hyperv)
{
	unsigned int i;

	show_hypervisor(table);
	drop_interfaces(table);
	for (i = 0; i < hyperv->head.nent; i++) {
		struct kvm_cpuid_entry2 entry = hyperv->entry[i];

		if (entry.function == HYPERVISOR_LEAF)	/* KVM leaves its own name there */
			set_signature(&entry, "Microsoft Hv");
		if (add_entry(table, &entry))
			return -1;
	}
	return 0;
}

void cpuid_make_vmi(struct cpuid_table *table)
{
	struct kvm_cpuid_entry2 *entry = find_entry(table, 1, 0);
	struct kvm_cpuid_entry2 interface = { .function = HYPERVISOR_LEAF, .eax = HYPERVISOR_LEAF };

	show_hypervisor(table);
	drop_interfaces(table);
	if (entry) {
		entry->ecx &= ~(ECX1_X2APIC | ECX1_TSC_DEADLINE);
		entry->edx &= ~EDX1_APIC;
	}
	set_signature(&interface, "HvabiVMIv4.x");
	add_entry(table, &interface);	/* there is room where KVM's was */
}

void cpuid_set_processor(struct cpuid_table *table, unsigned int id, unsigned int count)
{
	unsigned int i;

	for (i = 0; i < table->head.nent; i++) {
		struct kvm_cpuid_entry2 *entry = &table->entry[i];

		if (entry->function == 1)
			entry->ebx = (entry->ebx & ((1u << EBX1_COUNT) - 1)) | count << EBX1_COUNT | id << EBX1_APIC_ID;
		if (entry->function == TOPOLOGY_LEAF)
			entry->edx = id;
	}
}

void cpuid_apply(struct cpuid_table *table, const struct cpuid_edit *edit)
{
	struct kvm_cpuid_entry2 *entry = find_entry(table, edit->leaf, edit->subleaf);
	uint32_t *registers[4];

	if (!entry)
		return;
	registers[CPUID_EAX] = &entry->eax;
	registers[CPUID_EBX] = &entry->ebx;
	registers[CPUID_ECX] = &entry->ecx;
	registers[CPUID_EDX] = &entry->edx;
	*registers[edit->reg] &= ~edit->clear;
}
