/* SPDX-License-Identifier: BSD-2-Clause */
#define __TOY_wide 13
#define TOY_WIDE_open 3
