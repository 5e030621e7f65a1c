/* SPDX-License-Identifier: BSD-2-Clause */
/* Who promises a call: the query of its family, a question about the family, or the release. */
#include <CUnit/CUnit.h>

#include "tests.h"
#include "toy.h"

static const struct engine engine = { &toy_abi, &toy_guest, NULL };

static void test_by_calls(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_GET), KNOWN_YES);
	CU_ASSERT_EQUAL(toy_host.traps, 1);
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_GET), KNOWN_YES);
	CU_ASSERT_EQUAL(toy_host.traps, 1);	/* asked once */
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.hides_get = 1;
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_GET), KNOWN_NO);
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.lacks_mmu = 1;
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_GET), KNOWN_NO);
	toy_reset(HVABI_ARCH_X86_64);
	toy_abi.discovery.has_calls = 0;
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_GET), KNOWN_NOT);
}

static void test_by_family(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_calls[TOY_GET].advertised_by = HVABI_BY_FAMILY;
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_GET), KNOWN_YES);
	CU_ASSERT_EQUAL(toy_host.last.r[DI], 3);
	CU_ASSERT(has_line("# hvabi: query.mmu=0x1"));
	toy_reset(HVABI_ARCH_X86_64);
	toy_calls[TOY_GET].advertised_by = HVABI_BY_FAMILY;
	toy_host.lacks_mmu = 1;
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_GET), KNOWN_NO);
}

/* Without a question about families, a family answers for itself, and a required one is simply there. */
static void test_by_family_without_question(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_abi.discovery.families_call = HVABI_NO_INDEX;
	CU_ASSERT_EQUAL(is_family_advertised(&engine, 1), KNOWN_YES);
	toy_reset(HVABI_ARCH_X86_64);
	toy_abi.discovery.families_call = HVABI_NO_INDEX;
	toy_abi.discovery.has_calls = 0;
	CU_ASSERT_EQUAL(is_family_advertised(&engine, 0), KNOWN_YES);
	CU_ASSERT_EQUAL(is_family_advertised(&engine, 1), KNOWN_NOT);
}

/* A family without a number: the question is asked with the number of the call. */
static void test_by_own_number(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_FETCH), KNOWN_YES);
	CU_ASSERT_EQUAL(toy_host.last.r[DI], 7);
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.lacks_families_call = 1;
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_FETCH), KNOWN_NO);
}

/* A host that need not have a family promises none of its calls by being new; an old one cannot have them. */
static void test_by_release_alone(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_calls[TOY_GET].advertised_by = HVABI_BY_RELEASE;
	toy_abi.discovery.families_call = HVABI_NO_INDEX;
	toy_abi.discovery.has_calls = 0;
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_GET), KNOWN_NOT);
	toy_reset(HVABI_ARCH_X86_64);
	toy_calls[TOY_GET].advertised_by = HVABI_BY_RELEASE;
	toy_abi.discovery.families_call = HVABI_NO_INDEX;
	toy_abi.discovery.has_calls = 0;
	toy_host.release = HVABI_RELEASE(1, 0);
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_GET), KNOWN_NO);
}

static void test_by_release(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	toy_calls[TOY_GET].advertised_by = HVABI_BY_RELEASE;
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_GET), KNOWN_YES);
	CU_ASSERT_EQUAL(toy_host.traps, 2);	/* the family and the release */
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_GET), KNOWN_YES);
	CU_ASSERT_EQUAL(toy_host.traps, 2);	/* asked once */
	toy_reset(HVABI_ARCH_X86_64);
	toy_calls[TOY_GET].advertised_by = HVABI_BY_RELEASE;
	toy_host.release = HVABI_RELEASE(1, 0);
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_GET), KNOWN_NO);
	toy_reset(HVABI_ARCH_X86_64);
	toy_calls[TOY_GET].advertised_by = HVABI_BY_RELEASE;
	toy_host.lacks_mmu = 1;
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_GET), KNOWN_NO);
	toy_reset(HVABI_ARCH_X86_64);
	toy_calls[TOY_GET].advertised_by = HVABI_BY_RELEASE;
	toy_host.release_status = TOY_NO_CALL;
	CU_ASSERT_EQUAL(is_call_advertised(&engine, TOY_GET), KNOWN_NOT);
}

static void test_find_call(void)
{
	toy_reset(HVABI_ARCH_X86_64);
	CU_ASSERT_EQUAL(hvabi_find_call(&toy_abi, &toy_guest, "mmu.get"), HVABI_PRESENT);
	CU_ASSERT_EQUAL(hvabi_find_call(&toy_abi, &toy_guest, "mmu.ge"), HVABI_UNKNOWN_CALL);
	CU_ASSERT_EQUAL(hvabi_find_call(&toy_abi, &toy_guest, "mmu.gets"), HVABI_UNKNOWN_CALL);
	toy_reset(HVABI_ARCH_X86_64);
	toy_host.hides_get = 1;
	CU_ASSERT_EQUAL(hvabi_find_call(&toy_abi, &toy_guest, "mmu.get"), HVABI_ABSENT_CALL);
	/* What has been seen to work is there, whatever the host says. */
	toy_run();
	CU_ASSERT_EQUAL(hvabi_find_call(&toy_abi, &toy_guest, "mmu.get"), HVABI_PRESENT);
}

CU_TestInfo discovery_tests[] = {
	{ "a call is asked for", test_by_calls },
	{ "a family is asked for", test_by_family },
	{ "no question about families", test_by_family_without_question },
	{ "a family without a number", test_by_own_number },
	{ "the release promises", test_by_release },
	{ "the release alone promises nothing", test_by_release_alone },
	{ "hvabi_find_call", test_find_call },
	CU_TEST_INFO_NULL,
};
