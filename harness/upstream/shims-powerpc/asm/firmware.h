/* SPDX-License-Identifier: BSD-2-Clause */
/* Nothing of it decides a number of a hypercall. */
