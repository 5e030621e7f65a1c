/* SPDX-License-Identifier: BSD-2-Clause */
/* Families that this kernel asks for first and does without: `hvabi uses` then knows which releases can run it. */
#include "kernel.h"

#ifdef VMI_DOES_WITHOUT_TIMER
VMI_DOES_WITHOUT_TIMER;
VMI_DOES_WITHOUT_EVENT;
VMI_DOES_WITHOUT_CONSOLE;
#endif
#ifdef VMI_DOES_WITHOUT_VMA
VMI_DOES_WITHOUT_VMA;
#endif
