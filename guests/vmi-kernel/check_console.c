/* SPDX-License-Identifier: BSD-2-Clause */
/* Who is there, and the console. */
#include "../../harness/runtime/string.h"
#include "checks.h"

int check_release(void)
{
	struct vmi_result result = vmi_cpu_get_release();

	if (result.status == VMI_STATUS_SUCCESS && result.value >> 16 == VMI_RELEASE_NUMBER >> 16)
		return 1;
	ktap_message("cpu.get_release answered %d, value %#llx, which is no release 4", (int)result.status,
		     (unsigned long long)result.value);
	return 0;
}

#ifdef VMI_FAMILY_CONSOLE

#define NO_MEMORY (1ull << 40)

/* A text that begins on one page and ends on the next. */
int check_console_write(void)
{
	static const char text[] = "# kernel: this line crosses from one page to another\n";
	uint32_t length = sizeof(text) - 1;
	uint8_t *place = find_page(1) - length / 2;
	int right;

	memcpy(place, text, length);
	right = expect_value("console.write", vmi_console_write((uintptr_t)place, length), length);
	return right & expect_value("console.write of nothing", vmi_console_write((uintptr_t)place, 0), 0);
}

int check_console_outside(void)
{
	int right = expect_status("console.write from no memory", vmi_console_write(NO_MEMORY, 1),
				  VMI_STATUS_BAD_ADDRESS);

	right &= expect_status("console.read to no memory", vmi_console_read(NO_MEMORY, 1), VMI_STATUS_BAD_ADDRESS);
	return right & expect_status("console.read", vmi_console_read((uintptr_t)find_page(0), PAGE),
				     VMI_STATUS_SUCCESS);
}

#endif
