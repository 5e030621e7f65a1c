/* SPDX-License-Identifier: BSD-2-Clause */
/* What the runtime prints goes where the kernel wants it (output.c), not straight to the serial port. */
#define console_write write_output
#include "../../harness/runtime/console.c"
