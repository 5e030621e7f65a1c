/* SPDX-License-Identifier: BSD-2-Clause */
/* What old headers of Linux take from the rest of it: only what decides a number, a size or an offset has to be right. */
#ifndef SHIM_ASM_IRQ_H
#define SHIM_ASM_IRQ_H

#include <linux/time.h>
#include <linux/types.h>

#define NR_IRQS 224		/* of i386 with an APIC */
#define BITS_OF_WORD (8 * sizeof(long))
#define DECLARE_BITMAP(name, bits) unsigned long name[((bits) + BITS_OF_WORD - 1) / BITS_OF_WORD]
#define __stringify(text) #text

#endif
