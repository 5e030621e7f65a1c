/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SHIM_ASM_CIO_H
#define SHIM_ASM_CIO_H
/* A device of the channel subsystem. */
#include <linux/types.h>
struct ccw_dev_id { u8 ssid; u16 devno; };
#endif
