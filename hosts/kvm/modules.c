/* SPDX-License-Identifier: BSD-2-Clause */
#include "modules.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *load_module(const struct module *module)
{
	static char why[200];
	char path[64];
	int file;

	snprintf(path, sizeof(path), "/modules/%s.ko", module->name);
	file = open(path, O_RDONLY | O_CLOEXEC);
	if (file < 0) {
		if (module->is_optional && errno == ENOENT)
			return NULL;
		snprintf(why, sizeof(why), "the initramfs has no module %s (%s): add it to `files` in host.yaml", module->name,
			 strerror(errno));
		return why;
	}
	if (!syscall(SYS_finit_module, file, "", 0) || errno == EEXIST) {
		close(file);
		return NULL;
	}
	snprintf(why, sizeof(why), "the kernel does not take its module %s: %s", module->name, strerror(errno));
	close(file);
	return module->is_optional ? NULL : why;
}

const char *modules_load(const struct module *modules, unsigned int count)
{
	const char *why = NULL;
	unsigned int i;

	for (i = 0; i < count && !why; i++)
		why = load_module(&modules[i]);
	return why;
}
