/* SPDX-License-Identifier: BSD-2-Clause */
#include "guest_cpuid.h"

#include <string.h>

#include <CUnit/Basic.h>

#include "tests.h"

static struct cpuid_table table, hyperv;

static void add(struct cpuid_table *to, struct kvm_cpuid_entry2 entry)
{
	to->entry[to->head.nent++] = entry;
}

/* As KVM_GET_SUPPORTED_CPUID gives them, in little. */
static void begin(void)
{
	memset(&table, 0, sizeof(table));
	memset(&hyperv, 0, sizeof(hyperv));
	add(&table, (struct kvm_cpuid_entry2){ .function = 1, .ecx = 1u << 21 | 1u << 24 | 1, .edx = 1u << 9 | 1 });
	add(&table, (struct kvm_cpuid_entry2){ .function = 4, .index = 1, .flags = KVM_CPUID_FLAG_SIGNIFCANT_INDEX, .eax = 0x41 });
	add(&table, (struct kvm_cpuid_entry2){ .function = 0x40000000, .eax = 0x40000001, .ebx = 0x4b4d564b });
	add(&table, (struct kvm_cpuid_entry2){ .function = 0x40000001, .eax = 0x7efb });
	add(&table, (struct kvm_cpuid_entry2){ .function = 0x80000000, .eax = 0x80000008 });
	add(&hyperv, (struct kvm_cpuid_entry2){ .function = 0x40000000, .eax = 0x40000005, .ebx = 0x756e694c });
	add(&hyperv, (struct kvm_cpuid_entry2){ .function = 0x40000001, .eax = 0x31237648 });
	add(&hyperv, (struct kvm_cpuid_entry2){ .function = 0x40000003, .ebx = 0x30 });
}

static const struct kvm_cpuid_entry2 *find(uint32_t leaf)
{
	unsigned int i;

	for (i = 0; i < table.head.nent; i++)
		if (table.entry[i].function == leaf)
			return &table.entry[i];
	return NULL;
}

static void test_kvm(void)
{
	begin();
	cpuid_make_kvm(&table, KVM_FEATURE_BIT_MAP_GPA_RANGE);
	CU_ASSERT_EQUAL(table.head.nent, 5);
	CU_ASSERT_EQUAL(find(0x40000001)->eax, 0x17efb);
	CU_ASSERT_EQUAL(cpuid_kvm_features(&table), 0x17efb);
	table.head.nent = 3;
	CU_ASSERT_EQUAL(cpuid_kvm_features(&table), 0);
	table.head.nent = 5;
	CU_ASSERT((find(1)->ecx & 1u << 31) != 0);
	CU_ASSERT((find(1)->edx & 1u << 9) != 0);
}

static void test_processor(void)
{
	begin();
	table.entry[0].ebx = 0x01020803;
	add(&table, (struct kvm_cpuid_entry2){ .function = 0xb, .flags = KVM_CPUID_FLAG_SIGNIFCANT_INDEX, .edx = 7 });
	add(&table, (struct kvm_cpuid_entry2){ .function = 0xb, .index = 1, .flags = KVM_CPUID_FLAG_SIGNIFCANT_INDEX, .edx = 7 });
	cpuid_set_processor(&table, 65, 66);
	CU_ASSERT_EQUAL(find(1)->ebx, 0x41420803);
	CU_ASSERT_EQUAL(table.entry[5].edx, 65);
	CU_ASSERT_EQUAL(table.entry[6].edx, 65);
	CU_ASSERT_EQUAL(find(4)->edx, 0);
	cpuid_set_processor(&table, 0, 254);
	CU_ASSERT_EQUAL(find(1)->ebx, 0x00fe0803);
	CU_ASSERT_EQUAL(table.entry[6].edx, 0);
}

static void test_hyperv(void)
{
	begin();
	CU_ASSERT_EQUAL(cpuid_make_hyperv(&table, &hyperv), 0);
	CU_ASSERT_EQUAL(table.head.nent, 6);
	CU_ASSERT(!memcmp(&find(0x40000000)->ebx, "Microsoft Hv", 12));
	CU_ASSERT_EQUAL(find(0x40000000)->eax, 0x40000005);
	CU_ASSERT_EQUAL(find(0x40000001)->eax, 0x31237648);
	CU_ASSERT_EQUAL(find(0x40000003)->ebx, 0x30);
	CU_ASSERT_PTR_NOT_NULL(find(0x80000000));
	begin();
	while (hyperv.head.nent < MAX_CPUID_ENTRIES)
		add(&hyperv, (struct kvm_cpuid_entry2){ .function = 0x40000080 });
	CU_ASSERT_EQUAL(cpuid_make_hyperv(&table, &hyperv), -1);
	CU_ASSERT_EQUAL(table.head.nent, MAX_CPUID_ENTRIES);
}

static void test_vmi(void)
{
	begin();
	cpuid_make_vmi(&table);
	CU_ASSERT(!memcmp(&find(0x40000000)->ebx, "HvabiVMIv4.x", 12));
	CU_ASSERT_PTR_NULL(find(0x40000001));
	CU_ASSERT_EQUAL(find(1)->edx, 1);
	CU_ASSERT_EQUAL(find(1)->ecx, 1u << 31 | 1);
}

static void test_edits(void)
{
	const struct cpuid_edit edits[] = {
		{ 0x40000001, 0, CPUID_EAX, 0x20 },
		{ 4, 1, CPUID_EAX, 1 },
		{ 4, 2, CPUID_EAX, 0x40 },		/* no such subleaf */
		{ 0x40000009, 0, CPUID_EDX, UINT32_MAX },	/* no such leaf */
	};
	unsigned int i;

	begin();
	for (i = 0; i < sizeof(edits) / sizeof(edits[0]); i++)
		cpuid_apply(&table, &edits[i]);
	CU_ASSERT_EQUAL(find(0x40000001)->eax, 0x7edb);
	CU_ASSERT_EQUAL(find(4)->eax, 0x40);
	CU_ASSERT_EQUAL(table.head.nent, 5);
}

void add_cpuid_tests(void)
{
	CU_pSuite suite = CU_add_suite("cpuid", NULL, NULL);

	CU_add_test(suite, "kvm", test_kvm);
	CU_add_test(suite, "number of a processor", test_processor);
	CU_add_test(suite, "hyperv", test_hyperv);
	CU_add_test(suite, "vmi", test_vmi);
	CU_add_test(suite, "bits that are cleared", test_edits);
}
