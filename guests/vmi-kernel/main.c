/* SPDX-License-Identifier: BSD-2-Clause */
/* Boots, finds out on what, and runs the tests. */
#include "../../harness/runtime/console.h"
#include "../arch/machine.h"
#include "kernel.h"

#define QUERY 0x00ff0000u
#define QUERY_PRESENT 0x100u

static uint8_t pages[TEST_PAGES][PAGE] __attribute__((aligned(PAGE)));

uint8_t *find_page(unsigned int index)
{
	return pages[index];
}

int has_call(uint32_t id)
{
	struct vmi_result result = vmi_trap1((id & 0xff000000u) | QUERY, id >> 16 & 0xff);

	return result.status == VMI_STATUS_SUCCESS && result.value & QUERY_PRESENT;
}

int expect_status(const char *what, struct vmi_result result, vmi_status_t status)
{
	if (result.status == status)
		return 1;
	ktap_message("%s answered %d, expected %d", what, (int)result.status, (int)status);
	return 0;
}

int expect_value(const char *what, struct vmi_result result, uint64_t value)
{
	if (result.status == VMI_STATUS_SUCCESS && result.value == value)
		return 1;
	ktap_message("%s answered %d, value %#llx, expected %d, value %#llx", what, (int)result.status,
		     (unsigned long long)result.value, VMI_STATUS_SUCCESS, (unsigned long long)value);
	return 0;
}

static void run_test(const struct kernel_test *test)
{
	const uint32_t *need;

	ktap_begin(test->name);
	for (need = test->needs; *need; need++) {
		if (!has_call(*need)) {
			ktap_skip("absent: the host does not have the call %#x", (unsigned int)*need);
			return;
		}
	}
	if (test->run())
		ktap_pass();
	else
		ktap_fail();
}

void guest_main(void)
{
	int has_host = find_vmi_host();
	unsigned int i;

	if (!has_host)
		start_native();
	patch_call_sites(!has_host);
	open_output();
	console_print("# vmi-kernel for release %s %s\n", VMI_RELEASE,
		      has_host ? "on a vmi host" : "on its native back end");
	ktap_start(count_kernel_tests());
	for (i = 0; i < count_kernel_tests(); i++)
		run_test(&kernel_tests[i]);
	ktap_end();
}
