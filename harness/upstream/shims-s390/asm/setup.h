/* SPDX-License-Identifier: BSD-2-Clause */
#define NSS_NAME_SIZE 8
