/* SPDX-License-Identifier: BSD-2-Clause */
/* What engine.rs takes for granted of the engine's header. */
#include "../../harness/conformance/conformance.h"

_Static_assert(offsetof(struct hvabi_registers, r) == 0 && sizeof(((struct hvabi_registers *)0)->r) == 32 * 8, "Registers");
_Static_assert(sizeof(struct hvabi_guest) == 200 && offsetof(struct hvabi_guest, symbols) == 24 &&
	       offsetof(struct hvabi_guest, vectors) == 20 && offsetof(struct hvabi_guest, extra_tests) == 184 &&
	       offsetof(struct hvabi_guest, flags) == 188, "Guest");
_Static_assert(HVABI_SYMBOLS == 12 && HVABI_SCRATCH == 1 && HVABI_SCRATCH_LOW == 2 && HVABI_SCRATCH_VA == 4 &&
	       HVABI_UNMAPPED == 5 && HVABI_UNMAPPED_LOW == 6 && HVABI_SELF == 8 && HVABI_ABSENT == 9, "symbols");
_Static_assert(HVABI_ARCH_RISCV64 == 1 << 3 && HVABI_PRESENT == 0, "numbers");
