/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SHIM_LINUX_JUMP_LABEL_H
#define SHIM_LINUX_JUMP_LABEL_H

#define DECLARE_STATIC_KEY_FALSE(name) struct static_key_of_##name

#endif
