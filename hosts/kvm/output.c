/* SPDX-License-Identifier: BSD-2-Clause */
#include "output.h"

#include <errno.h>
#include <unistd.h>

#include "arch.h"

static char text[4096];
static size_t used;
static const struct output_port *port;	/* NULL: standard output */

void output_use_port(const struct output_port *of_machine)
{
	port = of_machine;
}

static void send_to_file(const char *data, size_t size)
{
	while (size) {
		const ssize_t done = write(STDOUT_FILENO, data, size);

		if (done < 0 && errno == EINTR)		/* the guest's deadline */
			continue;
		if (done <= 0)
			_exit(1);	/* nobody reads any more */
		data += done;
		size -= (size_t)done;
	}
}

void output_flush(void)
{
	if (port)
		port->send(text, used);
	else
		send_to_file(text, used);
	used = 0;
}

void arch_write(const char *data, size_t size)
{
	for (; size; size--) {
		text[used++] = *data;
		if (*data++ == '\n' || used == sizeof(text))
			output_flush();
	}
}

/* A program's standard input is not for its guests. */
int arch_read(void)
{
	return port ? port->receive() : -1;
}
