/* SPDX-License-Identifier: BSD-2-Clause */
/* Of what it brings, only this is used: until 5.10 it comes with the rest of the kernel. */
#include <asm/asm-extable.h>
