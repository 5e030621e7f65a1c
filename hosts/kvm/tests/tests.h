/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef KVM_TESTS_H
#define KVM_TESTS_H

void add_vms_tests(void);
void add_image_tests(void);
void add_cpuid_tests(void);
void add_start_info_tests(void);
void add_guest_output_tests(void);
void add_watch_tests(void);
void add_waits_tests(void);
void add_hart_tests(void);

#endif
