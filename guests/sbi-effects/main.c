/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Calls whose effect no guest can see: a fence that fences too little succeeds
 * all the same. Each is made once, from a function of its own whose address is
 * announced as a fact, so that an observer outside the machine knows what the
 * host did because of it (harness/matrix/observe.py). What must be executed is
 * said in the spec, under `executes`.
 */
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/ktap.h"
#include "../arch/riscv64/guest.h"
#include "sbi.h"
#include "sbi_guest.h"

#define PAGE 0x1000ul
#define START 0x80400000ul	/* an address like any other: nothing is mapped or used there */
#define SPACE 5			/* VMID or ASID, where a call takes one */

#define SITE static __attribute__((noinline)) intptr_t

SITE call_fence_i(uintptr_t hart)
{
	return sbi_rfence_remote_fence_i(1, hart).status;
}

SITE call_sfence_vma(uintptr_t hart)
{
	return sbi_rfence_remote_sfence_vma(1, hart, START, PAGE).status;
}

SITE call_sfence_vma_asid(uintptr_t hart)
{
	return sbi_rfence_remote_sfence_vma_asid(1, hart, START, PAGE, SPACE).status;
}

SITE call_hfence_gvma_vmid(uintptr_t hart)
{
	return sbi_rfence_remote_hfence_gvma_vmid(1, hart, START, PAGE, SPACE).status;
}

SITE call_hfence_gvma(uintptr_t hart)
{
	return sbi_rfence_remote_hfence_gvma(1, hart, START, PAGE).status;
}

SITE call_hfence_vvma_asid(uintptr_t hart)
{
	return sbi_rfence_remote_hfence_vvma_asid(1, hart, START, PAGE, SPACE).status;
}

SITE call_hfence_vvma(uintptr_t hart)
{
	return sbi_rfence_remote_hfence_vvma(1, hart, START, PAGE).status;
}

static const struct {
	const char *test;
	intptr_t (*call)(uintptr_t hart);
} sites[] = {
	{ "rfence.remote_fence_i.executes", call_fence_i },
	{ "rfence.remote_sfence_vma.executes", call_sfence_vma },
	{ "rfence.remote_sfence_vma_asid.executes", call_sfence_vma_asid },
	{ "rfence.remote_hfence_gvma_vmid.executes", call_hfence_gvma_vmid },
	{ "rfence.remote_hfence_gvma.executes", call_hfence_gvma },
	{ "rfence.remote_hfence_vvma_asid.executes", call_hfence_vvma_asid },
	{ "rfence.remote_hfence_vvma.executes", call_hfence_vvma },
};

#define SITES (sizeof(sites) / sizeof(sites[0]))

static void run_site(unsigned int index, uint64_t hart)
{
	/* Through a volatile pointer, so that the function is entered at its address. */
	intptr_t (*volatile call)(uintptr_t) = sites[index].call;
	intptr_t status;

	ktap_begin(sites[index].test);
	ktap_fact("site=%#lx", (unsigned long)sites[index].call);
	status = call(hart);
	ktap_fact("status=%ld value=0x0", (long)status);
	if (status == SBI_STATUS_NOT_SUPPORTED) {
		ktap_skip("absent: the host does not have the call");
	} else if (status != SBI_STATUS_SUCCESS) {
		ktap_message("a fence on this hart alone gives status %ld", (long)status);
		ktap_fail();
	} else {
		ktap_pass();
	}
}

void guest_main(uint64_t hartid)
{
	unsigned int i;

	open_console();
	console_print("\n");
	ktap_start(SITES);
	for (i = 0; i < SITES; i++)
		run_site(i, hartid);
	ktap_end();
}
