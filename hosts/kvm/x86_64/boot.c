/* SPDX-License-Identifier: BSD-2-Clause */
#include "boot.h"

#include <cpuid.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/io.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <unistd.h>

#include "machine.h"
#include "modules.h"
#include "../../../guests/arch/x86/pc.h"
#include "output.h"

#define POWER_PORT 0x604	/* ACPI's S5 where QEMU's firmware puts it */
#define POWER_OFF 0x2000

#define HPET_SIZE 4096
#define SLOWEST_HPET 100000000ull	/* femtoseconds a tick */

#define EXTENDED_LEAF 0x80000001u
#define ECX_SVM (1u << 2)

static const struct module modules[] = {
	{ "irqbypass", 1 }, { "rng-core", 1 }, { "ccp", 1 }, { "kvm", 0 }, { "kvm-amd", 0 },
};

static void send_to_port(const char *data, size_t size)
{
	while (size) {
		const size_t part = size < COM1_FIFO ? size : COM1_FIFO;

		while (!(inb(COM1_STATUS) & COM1_IS_EMPTY))
			;
		outsb(COM1, data, part);
		data += part;
		size -= part;
	}
}

static int receive_from_port(void)
{
	return inb(COM1_STATUS) & COM1_HAS_DATA ? inb(COM1) : -1;
}

/* The time from the machine's HPET, if it can be had: on a busy machine Linux may measure the emulated TSC, and so its own time,
 * as much as 70 times too fast. */
static void use_hpet(void)
{
	const int file = open("/dev/mem", O_RDONLY | O_CLOEXEC | O_SYNC);
	const volatile uint64_t *page = MAP_FAILED;
	uint64_t femtoseconds;

	if (file >= 0)
		page = mmap(NULL, HPET_SIZE, PROT_READ, MAP_SHARED, file, HPET);
	close(file);
	if (page == MAP_FAILED)
		return;
	femtoseconds = page[HPET_CAPABILITIES / 8] >> 32;
	if (femtoseconds && femtoseconds <= SLOWEST_HPET)
		deadline_use_counter(&page[HPET_COUNTER / 8], femtoseconds);
}

void boot_begin(void)
{
	static const struct output_port com1 = { .send = send_to_port, .receive = receive_from_port };

	if (!iopl(3))
		output_use_port(&com1);
	mount("devtmpfs", "/dev", "devtmpfs", 0, NULL);
	use_hpet();
}

const char *boot_take_archive(struct batch_source *source)
{
	(void)source;
	return NULL;
}

static int has_svm(void)
{
	unsigned int a, b, c = 0, d;

	return __get_cpuid(EXTENDED_LEAF, &a, &b, &c, &d) && c & ECX_SVM;
}

const char *boot_load_modules(void)
{
	if (!has_svm())
		return "this machine's processor has no SVM: start QEMU with -cpu max";
	return modules_load(modules, sizeof(modules) / sizeof(modules[0]));
}

void boot_power_off(void)
{
	output_flush();
	while (!(inb(COM1_STATUS) & COM1_IS_IDLE))
		;
	outw(POWER_OFF, POWER_PORT);
	reboot(RB_AUTOBOOT);	/* which QEMU's -no-reboot makes an end */
	for (;;)
		pause();
}
