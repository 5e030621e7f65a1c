/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * VMI option ROM (vmirom), release 3.0: derived tests.
 *
 * Written by `hvabi generate vmirom` from spec/vmirom; changes made here are lost.
 * Spec hash: 0cffab3f8c98531a6cc31e737d66a4f31144b1f1035f5f3c378c0497fcd80ae5
 */
#include "conformance.h"

const struct hvabi_boundaries vmirom_boundaries = {
	.ntests = 0,
};
