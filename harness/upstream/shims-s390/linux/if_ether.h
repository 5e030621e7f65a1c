/* SPDX-License-Identifier: BSD-2-Clause */
#define ETH_ALEN 6
