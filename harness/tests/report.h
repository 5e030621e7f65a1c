/* SPDX-License-Identifier: BSD-2-Clause */
/* What the conformance engine says of a host in this process, kept as text. */
#ifndef REPORT_H
#define REPORT_H

#include <stddef.h>

extern char report[];

void clear_report(void);

/* Whether the report has this line, exactly. */
int has_line(const char *line);

/* How many lines begin so. */
unsigned int count_lines(const char *start);

/* Whether of all tests only this one failed; NULL: none did. Says on stderr what else. */
int failed_only(const char *name);

#endif
