/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the console goes: standard output, or as the machine's init its serial port. */
#ifndef KVM_OUTPUT_H
#define KVM_OUTPUT_H

#include <stddef.h>

/* A serial port, past the kernel's driver, which takes several times as long under emulation. */
struct output_port {
	void (*send)(const char *data, size_t size);
	int (*receive)(void);		/* a byte that has come, or -1 */
};

/* From now on that port; it must last. */
void output_use_port(const struct output_port *port);

/* What was written and not yet sent; a line's end sends it, too. */
void output_flush(void);

#endif
