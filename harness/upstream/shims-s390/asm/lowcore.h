/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SHIM_ASM_LOWCORE_H
#define SHIM_ASM_LOWCORE_H
/* Nothing of it decides a number of DIAGNOSE. */
struct save_area;
typedef struct { unsigned long half[2]; } __vector128;
#endif
