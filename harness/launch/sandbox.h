// SPDX-License-Identifier: BSD-2-Clause
// What a program may do that nobody trusts: compute, read what it is given, write to the pipes that it has.
#ifndef SANDBOX_H
#define SANDBOX_H

#include <stdint.h>

// Confines the calling process and all that it becomes and starts. Reads, and runs, only `paths` and what is below
// them. What this kernel cannot keep it from is written to `report`, a line "note …" each. 0, or a negative errno.
int enter_sandbox(const char *const paths[], uint32_t count, int report);

// Refuses system calls; defined in refuse.c. `guard_signals`: it may signal no process but itself.
int refuse_calls(int guard_signals);

#endif
