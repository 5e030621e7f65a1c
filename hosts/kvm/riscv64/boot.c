/* SPDX-License-Identifier: BSD-2-Clause */
#include "boot.h"

#include <fcntl.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <unistd.h>

#include "modules.h"
#include "output.h"

/* The 16550 of QEMU's virt machine */
#define SERIAL 0x10000000
#define SERIAL_SIZE 4096
#define SERIAL_DATA 0
#define LINE_STATUS 5
#define HAS_DATA 0x01
#define IS_EMPTY 0x20
#define IS_IDLE 0x40
#define FIFO 16

static const struct module modules[] = { { "kvm", 1 } };

static volatile uint8_t *serial;

static void send_to_port(const char *data, size_t size)
{
	unsigned int room = 0;

	for (; size; size--) {
		if (!room) {
			while (!(serial[LINE_STATUS] & IS_EMPTY))
				;
			room = FIFO;
		}
		serial[SERIAL_DATA] = (uint8_t)*data++;
		room--;
	}
}

static int receive_from_port(void)
{
	return serial[LINE_STATUS] & HAS_DATA ? serial[SERIAL_DATA] : -1;
}

void boot_begin(void)
{
	static const struct output_port port = { .send = send_to_port, .receive = receive_from_port };
	void *page = MAP_FAILED;
	int file;

	mount("devtmpfs", "/dev", "devtmpfs", 0, NULL);
	file = open("/dev/mem", O_RDWR | O_CLOEXEC | O_SYNC);
	if (file >= 0)
		page = mmap(NULL, SERIAL_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, file, SERIAL);
	close(file);
	if (page == MAP_FAILED)
		return;
	serial = page;
	output_use_port(&port);
}

const char *boot_load_modules(void)
{
	return modules_load(modules, sizeof(modules) / sizeof(modules[0]));
}

void boot_power_off(void)
{
	output_flush();
	while (serial && !(serial[LINE_STATUS] & IS_IDLE))
		;
	reboot(RB_POWER_OFF);
	for (;;)
		pause();
}
