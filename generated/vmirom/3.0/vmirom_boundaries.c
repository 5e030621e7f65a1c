/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * VMI option ROM (vmirom), release 3.0: derived tests.
 *
 * Written by `hvabi generate vmirom` from spec/vmirom; changes made here are lost.
 * Spec hash: e271dbed3206e6bd362323dc861a6e46afec009421e2a457e31e2be9c8b5a2fd
 */
#include "conformance.h"

const struct hvabi_boundaries vmirom_boundaries = {
	.ntests = 0,
};
