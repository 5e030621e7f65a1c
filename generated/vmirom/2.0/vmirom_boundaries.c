/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * VMI option ROM (vmirom), release 2.0: derived tests.
 *
 * Written by `hvabi generate vmirom` from spec/vmirom; changes made here are lost.
 * Spec hash: 00657569c9dede0a9c3e931e26f4c63fc70627cfbe0a805628b5c9c07db371c0
 */
#include "conformance.h"

const struct hvabi_boundaries vmirom_boundaries = {
	.ntests = 0,
};
