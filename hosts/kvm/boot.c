/* SPDX-License-Identifier: BSD-2-Clause */
#include "boot.h"

#include <cpuid.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/io.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "machine.h"
#include "output.h"

#define POWER_PORT 0x604	/* ACPI's S5 where QEMU's firmware puts it */
#define POWER_OFF 0x2000
#define LINE_STATUS 0x3fd
#define LINE_IS_IDLE 0x40

#define EXTENDED_LEAF 0x80000001u
#define ECX_SVM (1u << 2)

/* In the order in which they need each other. Those that may be missing are part of some kernels, or of no use to others. */
static const struct module {
	const char *name;
	int is_optional;
} modules[] = {
	{ "irqbypass", 1 }, { "rng-core", 1 }, { "ccp", 1 }, { "kvm", 0 }, { "kvm-amd", 0 },
};

void boot_begin(void)
{
	if (!iopl(3))
		output_use_serial_port();
	mount("devtmpfs", "/dev", "devtmpfs", 0, NULL);
	deadline_use_hpet();
}

static int has_svm(void)
{
	unsigned int a, b, c = 0, d;

	return __get_cpuid(EXTENDED_LEAF, &a, &b, &c, &d) && c & ECX_SVM;
}

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

const char *boot_load_modules(void)
{
	const char *why = NULL;
	unsigned int i;

	if (!has_svm())
		return "this machine's processor has no SVM: start QEMU with -cpu max";
	for (i = 0; i < sizeof(modules) / sizeof(modules[0]) && !why; i++)
		why = load_module(&modules[i]);
	return why;
}

void boot_power_off(void)
{
	output_flush();
	while (!(inb(LINE_STATUS) & LINE_IS_IDLE))
		;
	outw(POWER_OFF, POWER_PORT);
	reboot(RB_AUTOBOOT);	/* which QEMU's -no-reboot makes an end */
	for (;;)
		pause();
}
