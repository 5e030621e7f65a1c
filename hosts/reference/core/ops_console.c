/* SPDX-License-Identifier: BSD-2-Clause */
/* console. */
#include "console.h"
#include "ops.h"

struct vmi_host_result ref_console_write(struct vm *vm, uint64_t data, uint32_t length)
{
	const uint8_t *text = vm_memory(vm, data, length);

	if (!text)
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	console_write(text, length);
	return vmi_host_ok(length);
}

struct vmi_host_result ref_console_read(struct vm *vm, uint64_t data, uint32_t length)
{
	uint8_t *text = vm_memory(vm, data, length);
	uint32_t count;
	int byte;

	if (!text)
		return vmi_host_error(VMI_STATUS_BAD_ADDRESS);
	for (count = 0; count < length; count++) {
		byte = arch_read();
		if (byte < 0)
			break;
		text[count] = (uint8_t)byte;
	}
	return vmi_host_ok(count);
}

struct vmi_host_result ref_console_put_character(struct vm *vm, uint8_t character)
{
	(void)vm;
	console_write(&character, 1);
	return vmi_host_ok(0);
}
