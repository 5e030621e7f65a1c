/* SPDX-License-Identifier: BSD-2-Clause */
/* sbi.c: the console and the way out, over whichever extension the firmware has. */
#ifndef GUEST_RISCV64_FIRMWARE_H
#define GUEST_RISCV64_FIRMWARE_H

struct sbi_answer {
	long error, value;
};

struct sbi_answer call_sbi(long eid, long fid, unsigned long a0, unsigned long a1, unsigned long a2);
int probe_sbi(long eid);
void open_console(void);
void leave_by_firmware(void) __attribute__((noreturn));

#endif
