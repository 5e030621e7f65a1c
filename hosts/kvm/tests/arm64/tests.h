/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef KVM_ARM64_TESTS_H
#define KVM_ARM64_TESTS_H

void add_device_tree_tests(void);
void add_event_line_tests(void);
void add_smccc_tests(void);

#endif
