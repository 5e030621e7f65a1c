/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SHIM_ASM_ASM_EXTABLE_H
#define SHIM_ASM_ASM_EXTABLE_H
/* Where an exception of an instruction goes: programs over headers run none. */
#define EX_TABLE(at, to)
#endif
