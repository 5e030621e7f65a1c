/* SPDX-License-Identifier: BSD-2-Clause */
/* What the kernel prints: by console.write where there is one, else by the serial port of the boot protocol. */
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/string.h"
#include "kernel.h"

#ifdef VMI_CONSOLE_WRITE
static int has_console;
#endif

void open_output(void)
{
#ifdef VMI_CONSOLE_WRITE
	has_console = has_call(VMI_CONSOLE_WRITE);
#endif
}

/* The runtime's console and ktap are compiled to come here (see the Makefile). */
void write_output(const char *data, size_t size)
{
#ifdef VMI_CONSOLE_WRITE
	if (has_console && size <= PAGE && vmi_console_write((uintptr_t)data,
							     (uint32_t)size).status == VMI_STATUS_SUCCESS)
		return;
#endif
	console_write(data, size);
}
