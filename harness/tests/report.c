// SPDX-License-Identifier: BSD-2-Clause
#include <stdio.h>
#include <string.h>

#include "../runtime/console.h"
#include "report.h"

#define REPORT_SIZE 131072

char report[REPORT_SIZE];
static size_t used;

void console_write(const char *data, size_t size)
{
	if (size > REPORT_SIZE - 1 - used)
		size = REPORT_SIZE - 1 - used;
	memcpy(report + used, data, size);
	used += size;
	report[used] = '\0';
}

void clear_report(void)
{
	used = 0;
	report[0] = '\0';
}

static int starts_line(const char *at)
{
	return at == report || at[-1] == '\n';
}

int has_line(const char *line)
{
	const size_t size = strlen(line);

	for (const char *at = report; (at = strstr(at, line)) != NULL; at++)
		if (starts_line(at) && at[size] == '\n')
			return 1;
	fprintf(stderr, "no line '%s' in\n%s", line, report);
	return 0;
}

unsigned int count_lines(const char *start)
{
	unsigned int count = 0;

	for (const char *at = report; (at = strstr(at, start)) != NULL; at++)
		count += (unsigned int)starts_line(at);
	return count;
}

int failed_only(const char *name)
{
	char line[128];

	if (!name ? count_lines("not ok ") == 0 : count_lines("not ok ") == 1) {
		snprintf(line, sizeof(line), " %s\n", name ? name : "");
		if (!name || (strstr(report, "not ok ") && strstr(strstr(report, "not ok "), line)))
			return 1;
	}
	fprintf(stderr, "not only %s failed:\n%s", name ? name : "nothing", report);
	return 0;
}
