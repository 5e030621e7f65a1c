/* SPDX-License-Identifier: BSD-2-Clause */
/*
 *     kvm-vmm [--device FILE] ARCHIVE    as a program, on this machine's /dev/kvm
 *     kvm-vmm --at ADDRESS               as init: the archive lies in memory there, which the kernel was told to leave
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "batch.h"
#include "boot.h"
#include "console.h"
#include "layout.h"
#include "machine.h"
#include "output.h"
#include "selftest.h"
#include "watch.h"

#define START_MS 10000		/* until KVM has shown that it takes a guest */
#define PATIENCE_MS (WATCHDOG_MS + 5000)

enum { EXIT_USAGE = 2, EXIT_BROKEN = 3 };

static const char *device = "/dev/kvm";
static int is_init;

void arch_power_off(void)
{
	output_flush();
	if (is_init)
		boot_power_off();
	exit(EXIT_BROKEN);
}

static const char *map(const char *path, uint64_t offset, uint64_t size, struct batch_source *source)
{
	static char why[300];
	const int file = open(path, O_RDONLY | O_CLOEXEC);
	struct stat status;
	void *data;

	if (file < 0 || fstat(file, &status)) {
		snprintf(why, sizeof(why), "%s cannot be opened: %s", path, strerror(errno));
		return why;
	}
	source->size = size ? size : (uint64_t)status.st_size;
	data = mmap(NULL, source->size, PROT_READ, MAP_PRIVATE, file, (off_t)offset);
	close(file);
	if (data == MAP_FAILED) {
		snprintf(why, sizeof(why), "%s cannot be read: %s", path, strerror(errno));
		return why;
	}
	source->data = data;
	return NULL;
}

/* Everything after the archive is open. */
static void run(void)
{
	const char *why = is_init ? boot_load_modules() : NULL;

	if (!why)
		why = machine_open(device);
	if (!why)
		why = selftest();
	watch_beat();
	if (why)
		batch_unavailable(why);
	else if (batch_run())
		host_panic("the archive is damaged");
}

static void run_as_init(const char *address)
{
	struct batch_source source;
	const char *why;

	is_init = 1;
	boot_begin();
	why = map("/dev/mem", strtoull(address, NULL, 0), ARCHIVE_ROOM, &source);
	if (!why)
		why = boot_take_archive(&source);
	if (!why)
		why = batch_open(&source);
	if (why)
		host_panic(why);
	run();
	boot_power_off();
}

static int run_as_program(const char *path)
{
	struct batch_source source;
	const char *why = map(path, 0, 0, &source);
	struct watched child;

	if (!why)
		why = batch_open(&source);
	if (why) {
		fprintf(stderr, "kvm-vmm: %s: %s\n", path, why);
		return EXIT_USAGE;
	}
	if (!watch_fork(START_MS, PATIENCE_MS, &child)) {
		run();
		exit(EXIT_SUCCESS);
	}
	if (!child.status)
		return EXIT_SUCCESS;
	why = child.is_silent ? "/dev/kvm does not come back: this machine's KVM hangs" :
	      "the VMM broke down on this machine's KVM";
	if (!child.beats)	/* that no guest was to blame for */
		batch_unavailable(why);
	else
		fprintf(stderr, "kvm-vmm: %s\n", why);
	return EXIT_BROKEN;
}

int main(int count, char **words)
{
	int i;

	/* The kernel gives its init what it does not know itself of its command line, too. */
	for (i = 1; i + 1 < count && getpid() == 1; i++)
		if (!strcmp(words[i], "--at"))
			run_as_init(words[i + 1]);
	if (count == 4 && !strcmp(words[1], "--device")) {
		device = words[2];
		words += 2;
		count -= 2;
	}
	if (count != 2 || words[1][0] == '-') {
		fprintf(stderr, "usage: kvm-vmm [--device FILE] ARCHIVE\n");
		return EXIT_USAGE;
	}
	return run_as_program(words[1]);
}
