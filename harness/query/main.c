/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the hypervisors under this machine advertise, in plain lines, for
 * `hvabi query`; needs no privileges. README.md has the format.
 */
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>

#include "cpuid.h"
#include "sysfiles.h"

/* Answers of two CPUs are not to be mixed. */
static void stay_on_one_cpu(void)
{
	int cpu = sched_getcpu();
	cpu_set_t set;

	CPU_ZERO(&set);
	if (cpu >= 0 && cpu < CPU_SETSIZE) {
		CPU_SET((size_t)cpu, &set);
		if (!sched_setaffinity(0, sizeof(set), &set)) {
			printf("cpu %d\n", cpu);
			return;
		}
	}
	printf("cpu any\n");
}

int main(int argc, char **argv)
{
	struct utsname names;

	if (argc > 1) {
		int wanted = !strcmp(argv[1], "-h") || !strcmp(argv[1], "--help");

		fprintf(wanted ? stdout : stderr,
			"usage: hvabi-query\nPrints what the hypervisors under this machine advertise.\n");
		return wanted ? 0 : 2;
	}
	printf("hvabi-query 1\n");
	if (!uname(&names))
		printf("machine %s\n", names.machine);
	stay_on_one_cpu();
	if (!print_cpuid())
		printf("no-cpuid\n");
	print_files();
	if (fflush(stdout) || ferror(stdout)) {
		perror("hvabi-query: cannot write");
		return 3;
	}
	return 0;
}
