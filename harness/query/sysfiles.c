/* SPDX-License-Identifier: BSD-2-Clause */
#include "sysfiles.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define LONGEST 3072		/* bytes of one file; /proc/sysinfo names the hypervisor behind the first thousand */

static const char *const paths[] = {
	/* any architecture */
	"/sys/hypervisor/type",
	"/sys/hypervisor/version/major",
	"/sys/hypervisor/version/minor",
	"/sys/hypervisor/version/extra",
	"/sys/hypervisor/guest_type",
	"/sys/hypervisor/properties/capabilities",
	"/sys/hypervisor/properties/features",
	"/sys/class/dmi/id/sys_vendor",
	"/sys/class/dmi/id/product_name",
	/* device trees: arm64, riscv64, ppc64 */
	"/proc/device-tree/hypervisor/compatible",
	"/proc/device-tree/hypervisor/method",
	"/proc/device-tree/psci/compatible",
	"/proc/device-tree/psci/method",
	"/proc/device-tree/compatible",
	"/proc/device-tree/rtas/ibm,hypertas-functions",
	"/proc/device-tree/rtas/qemu,hypertas-functions",
	/* SMCCC: the identity of the machine that firmware or hypervisor gives */
	"/sys/bus/soc/devices/soc0/soc_id",
	"/sys/bus/soc/devices/soc0/family",
	/* s390x: the levels of virtualization */
	"/proc/sysinfo",
};

/* Words on one line; what cannot be printed, and what separates strings of a device tree, as an escape. */
static void print_text(const char *text, size_t length)
{
	size_t i;

	for (i = 0; i < length; i++) {
		unsigned char byte = (unsigned char)text[i];

		if (byte == '\\' || !isprint(byte))
			printf("\\x%02x", byte);
		else
			putchar(byte);
	}
}

static void print_file(const char *path)
{
	char text[LONGEST];
	size_t length = 0;
	ssize_t count;
	int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	if (file < 0) {
		if (errno == EACCES || errno == EPERM)
			printf("not-permitted %s\n", path);
		return;
	}
	while (length < sizeof(text) && (count = read(file, text + length, sizeof(text) - length)) > 0)
		length += (size_t)count;
	close(file);
	while (length && (text[length - 1] == '\n' || !text[length - 1]))
		length--;
	if (!length)
		return;
	printf("file %s ", path);
	print_text(text, length);
	printf("%s\n", length == sizeof(text) ? "..." : "");
}

void print_files(void)
{
	size_t i;

	for (i = 0; i < sizeof(paths) / sizeof(paths[0]); i++)
		print_file(paths[i]);
}
