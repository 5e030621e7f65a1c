/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * VMI option ROM (vmirom), release 2.0: derived tests.
 *
 * Written by `hvabi generate vmirom` from spec/vmirom; changes made here are lost.
 * Spec hash: 062b2f5f32ff59d41125f4ea086c6717caec4cb64782da72b1de3ec6566b223f
 */
#include "conformance.h"

const struct hvabi_boundaries vmirom_boundaries = {
	.ntests = 0,
};
