/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of papr-probe: main.c runs the plan, extra.c lists what is tested beyond it, check_*.c do that. */
#ifndef PAPR_PROBE_H
#define PAPR_PROBE_H

#include "../arch/extra.h"

extern const struct extra_test extra_tests[];
unsigned int count_extra_tests(void);

/* A page of zeros for a test, aligned to its size. */
extern uint8_t *const spare_page;

enum extra_result check_sprg0(void);
enum extra_result check_cede(void);
enum extra_result check_problem_state(void);
enum extra_result check_no_such_translation(void);
enum extra_result check_register_vpa(void);
enum extra_result check_read_four(void);
enum extra_result check_bulk_remove(void);
enum extra_result check_put_tce(void);
enum extra_result check_put_tce_list(void);
enum extra_result check_metadata(void);
enum extra_result check_bind(void);
enum extra_result check_rtas_time(void);
enum extra_result check_agree_on_xive(void);
enum extra_result check_change_mac(void);

#endif
