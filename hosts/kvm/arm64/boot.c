/* SPDX-License-Identifier: BSD-2-Clause */
#include "boot.h"

#include <fcntl.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <unistd.h>

#include "../../../guests/arch/arm64/virt.h"
#include "output.h"

/* PL011 of QEMU's virt machine, by words of 4 bytes */
#define SERIAL_SIZE 4096
#define SERIAL_DATA (PL011_DATA / 4)
#define SERIAL_FLAGS (PL011_FLAGS / 4)

static volatile uint32_t *serial;

static void send_to_port(const char *data, size_t size)
{
	for (; size; size--) {
		while (serial[SERIAL_FLAGS] & PL011_FULL)
			;
		serial[SERIAL_DATA] = (uint8_t)*data++;
	}
}

static int receive_from_port(void)
{
	return serial[SERIAL_FLAGS] & PL011_NOTHING_CAME ? -1 : (int)(serial[SERIAL_DATA] & 0xff);
}

void boot_begin(void)
{
	static const struct output_port pl011 = { .send = send_to_port, .receive = receive_from_port };
	void *page = MAP_FAILED;
	int file;

	mount("devtmpfs", "/dev", "devtmpfs", 0, NULL);
	file = open("/dev/mem", O_RDWR | O_CLOEXEC | O_SYNC);
	if (file >= 0)
		page = mmap(NULL, SERIAL_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, file, VIRT_SERIAL);
	close(file);
	if (page == MAP_FAILED)
		return;
	serial = page;
	output_use_port(&pl011);
}

/* Debian's kernels for arm64 have KVM built in. */
const char *boot_load_modules(void)
{
	return NULL;
}

void boot_power_off(void)
{
	output_flush();
	while (serial && serial[SERIAL_FLAGS] & PL011_BUSY)
		;
	reboot(RB_POWER_OFF);
	for (;;)
		pause();
}
