/* SPDX-License-Identifier: BSD-2-Clause */
#include <dlfcn.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

#include "../../../harness/runtime/console.h"
#include "process.h"

typedef void host_trap(struct hvabi_registers *registers);
typedef void host_start(void *memory, uint64_t size);
typedef uint32_t host_take_exception(void);

/* Where entry.S goes. */
host_trap *vmi_host_function __attribute__((visibility("hidden")));

static host_take_exception *take;
static void *host_library;

void console_write(const char *data, size_t size)
{
	while (size) {
		ssize_t written = write(STDOUT_FILENO, data, size);

		if (written <= 0)
			_exit(1);	/* nobody listens any more */
		data += written;
		size -= (size_t)written;
	}
}

const char *start_host(const char *library, void *memory, uint64_t size)
{
	void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
	host_start *start;

	if (!handle)
		return dlerror();
	host_library = handle;
	/* ISO C has no conversion from an object pointer to a function pointer; POSIX promises that this works. */
	*(void **)&vmi_host_function = dlsym(handle, "hvabi_host_trap");
	*(void **)&start = dlsym(handle, "hvabi_host_start");
	*(void **)&take = dlsym(handle, "hvabi_host_take_exception");
	if (!vmi_host_function || !start)
		return "the host has no hvabi_host_trap or no hvabi_host_start";
	start(memory, size);
	return NULL;
}

const char *find_host_text(const char *name)
{
	return host_library ? dlsym(host_library, name) : NULL;
}

uint32_t take_host_exception(void)
{
	return take ? take() : 0;
}
