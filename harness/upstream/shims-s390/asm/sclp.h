/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SHIM_ASM_SCLP_H
#define SHIM_ASM_SCLP_H
/* What the machine says that it has. */
#include <stdbool.h>
static struct { bool has_diag204_bif; } sclp;
#endif
