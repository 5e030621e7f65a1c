/* SPDX-License-Identifier: BSD-2-Clause */
#include "vms.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <CUnit/Basic.h>

#include "tests.h"

static struct vm_list list;

/* The text without a NUL behind it, so that the sanitizer sees what reads beyond. */
static const char *parse(const char *text)
{
	const size_t size = strlen(text);
	char *copy = malloc(size ? size : 1);
	const char *why;

	memcpy(copy, text, size);
	memset(&list, 0, sizeof(list));
	list.interface = INTERFACES;
	why = vms_parse(&list, copy, size);
	free(copy);
	return why;
}

static void test_machines(void)
{
	CU_ASSERT_PTR_NULL(parse("interface hyperv\nvm without-a clear 0x40000003.0 ebx 0x10\n"
				 "vm without-b clear 1073741825.7 edx 8 clear 0x40000004.0 eax 0xffffffff\nvm all\n"));
	CU_ASSERT_EQUAL(list.interface, INTERFACE_HYPERV);
	CU_ASSERT_EQUAL(list.count, 3);
	CU_ASSERT_STRING_EQUAL(list.vm[0].name, "without-a");
	CU_ASSERT_EQUAL(list.vm[0].edits, 1);
	CU_ASSERT_EQUAL(list.vm[0].edit[0].leaf, 0x40000003);
	CU_ASSERT_EQUAL(list.vm[0].edit[0].reg, CPUID_EBX);
	CU_ASSERT_EQUAL(list.vm[0].edit[0].clear, 0x10);
	CU_ASSERT_EQUAL(list.vm[1].edits, 2);
	CU_ASSERT_EQUAL(list.vm[1].edit[0].leaf, 0x40000001);
	CU_ASSERT_EQUAL(list.vm[1].edit[0].subleaf, 7);
	CU_ASSERT_EQUAL(list.vm[1].edit[0].reg, CPUID_EDX);
	CU_ASSERT_EQUAL(list.vm[1].edit[0].clear, 8);
	CU_ASSERT_EQUAL(list.vm[1].edit[1].clear, UINT32_MAX);
	CU_ASSERT_STRING_EQUAL(list.vm[2].name, "all");
	CU_ASSERT_EQUAL(list.vm[2].edits, 0);
}

/* A note's text ends with a NUL; lines may be empty, and the last one need not be ended. */
static void test_forms(void)
{
	static const char text[] = "\n  vm  a  \n\n\tvm b\0";

	memset(&list, 0, sizeof(list));
	CU_ASSERT_PTR_NULL(vms_parse(&list, text, sizeof(text)));
	CU_ASSERT_EQUAL(list.count, 2);
	CU_ASSERT_STRING_EQUAL(list.vm[1].name, "b");
	CU_ASSERT_PTR_NULL(vms_parse(&list, "vm c\n", 5));	/* of another note */
	CU_ASSERT_EQUAL(list.count, 3);
	CU_ASSERT_PTR_NULL(vms_parse(&list, "", 0));
}

static void test_cpus(void)
{
	CU_ASSERT_PTR_NULL(parse("vm a\n"));
	CU_ASSERT_EQUAL(list.cpus, 0);
	CU_ASSERT_PTR_NULL(parse("cpus 66\nvm a\n"));
	CU_ASSERT_EQUAL(list.cpus, 66);
	CU_ASSERT_EQUAL(list.count, 1);
	CU_ASSERT_PTR_NULL(parse("cpus 1\ncpus 0xfe\n"));
	CU_ASSERT_EQUAL(list.cpus, MAX_CPUS);
}

static void test_none(void)
{
	CU_ASSERT_PTR_NULL(parse("interface kvm\n"));
	vms_complete(&list);
	CU_ASSERT_EQUAL(list.count, 1);
	CU_ASSERT_STRING_EQUAL(list.vm[0].name, "all");
	CU_ASSERT_EQUAL(list.vm[0].edits, 0);
	vms_complete(&list);
	CU_ASSERT_EQUAL(list.count, 1);
}

static void test_mistakes(void)
{
	static const struct {
		const char *text, *why;
	} mistakes[] = {
		{ "machine a\n", "none of" },
		{ "cpus\n", "not one number" },
		{ "cpus 1 2\n", "not one number" },
		{ "cpus many\n", "not one number" },
		{ "cpus 0\n", "too many" },
		{ "cpus 255\n", "too many" },
		{ "cpus 0xffffffff\n", "too many" },
		{ "vm\n", "no name" },
		{ "interface\n", "not one word" },
		{ "interface kvm hyperv\n", "not one word" },
		{ "interface xen\n", "does not have" },
		{ "interface kv\n", "does not have" },
		{ "vm a clear\n", "end where it should" },
		{ "vm a clear 0x40000001.0 eax\n", "end where it should" },
		{ "vm a set 0x40000001.0 eax 1\n", "is not `vm NAME clear" },
		{ "vm a clear 0x40000001 eax 1\n", "is not `vm NAME clear" },
		{ "vm a clear 0x40000001. eax 1\n", "is not `vm NAME clear" },
		{ "vm a clear .0 eax 1\n", "is not `vm NAME clear" },
		{ "vm a clear 0x40000001.0 rax 1\n", "is not `vm NAME clear" },
		{ "vm a clear 0x40000001.0 eax 0x100000000\n", "is not `vm NAME clear" },
		{ "vm a clear 0x40000001.0 eax 1f\n", "is not `vm NAME clear" },
		{ "vm a clear 0x40000001.0 eax 0x\n", "is not `vm NAME clear" },
		{ "vm a clear 0x40000001.0 eax -1\n", "is not `vm NAME clear" },
	};
	const char *why;
	unsigned int i;

	for (i = 0; i < sizeof(mistakes) / sizeof(mistakes[0]); i++) {
		why = parse(mistakes[i].text);
		CU_ASSERT_PTR_NOT_NULL_FATAL(why);
		CU_ASSERT_PTR_NOT_NULL(strstr(why, mistakes[i].why));
	}
}

static void test_limits(void)
{
	char text[8192] = "vm a", line[40];
	size_t used = 4;
	unsigned int i;

	for (i = 0; i <= MAX_EDITS; i++)
		used += (size_t)sprintf(text + used, " clear 0x1.%u eax 1", i);
	CU_ASSERT_PTR_NOT_NULL(parse(text));
	text[strlen("vm a") + MAX_EDITS * strlen(" clear 0x1.0 eax 1")] = 0;
	CU_ASSERT_PTR_NULL(parse(text));
	CU_ASSERT_EQUAL(list.vm[0].edits, MAX_EDITS);

	for (i = 0, used = 0; i < MAX_VMS; i++)
		used += (size_t)sprintf(text + used, "vm v%u\n", i);
	CU_ASSERT_PTR_NULL(parse(text));
	CU_ASSERT_EQUAL(list.count, MAX_VMS);
	sprintf(line, "vm more\n");
	CU_ASSERT_PTR_NOT_NULL(vms_parse(&list, line, strlen(line)));

	memset(text, 'n', sizeof(text));
	memcpy(text, "vm ", 3);
	text[3 + MAX_VM_NAME] = 0;
	CU_ASSERT_PTR_NULL(parse(text));
	CU_ASSERT_EQUAL(strlen(list.vm[0].name), MAX_VM_NAME);
	text[3 + MAX_VM_NAME] = 'n';
	text[4 + MAX_VM_NAME] = 0;
	CU_ASSERT_PTR_NOT_NULL(parse(text));

	for (i = 0, used = 0; i < 2000; i++)
		used += (size_t)sprintf(text + used, "w ");
	CU_ASSERT_PTR_NOT_NULL(parse(text));
}

void add_vms_tests(void)
{
	CU_pSuite suite = CU_add_suite("vms", NULL, NULL);

	CU_add_test(suite, "machines and what they lack", test_machines);
	CU_add_test(suite, "forms of lines", test_forms);
	CU_add_test(suite, "vCPUs of a machine", test_cpus);
	CU_add_test(suite, "no machine", test_none);
	CU_add_test(suite, "mistakes", test_mistakes);
	CU_add_test(suite, "limits", test_limits);
}
