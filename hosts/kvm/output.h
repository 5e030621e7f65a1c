/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the console goes: standard output, or as the machine's init its serial port. */
#ifndef KVM_OUTPUT_H
#define KVM_OUTPUT_H

/* From now on COM1's ports, past the kernel's driver, which takes several times as long under emulation. */
void output_use_serial_port(void);

/* What was written and not yet sent; a line's end sends it, too. */
void output_flush(void);

#endif
