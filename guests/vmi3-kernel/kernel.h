/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of vmi3-kernel: rom.c finds the ROM, patch.c makes call sites of it, check_*.c use them, platform.c is the machine. */
#ifndef VMI3_KERNEL_H
#define VMI3_KERNEL_H

#include <stdint.h>

#include "vmirom.h"

#define PAGE 4096u
#define CALLS 74u	/* indexes of 3.0 */

/* rom.c: NULL, or the ROM of 3.0 that is there and says a licence that this kernel takes. Prints why it takes none. */
const struct vmirom_vrom_header *find_rom(void);
uint32_t call_init(const struct vmirom_vrom_header *rom);
struct vmirom_relocation_info ask_relocation(const struct vmirom_vrom_header *rom, uint32_t call);

extern const struct vmirom_vrom_header *rom;	/* main.c: what find_rom gave */

/* patch.c: patches every site; says how many became what, by type of relocation. Once, before the first use of a site. */
void patch_sites(unsigned int counts[4]);
int check_patched(void);

/* platform.c */
void serialise(void);
void leave(void) __attribute__((noreturn));

/* A test prints what is wrong, and answers 0. */
int check_answers(void);
int check_control(void);
int check_cpuid(void);
int check_debug(void);
int check_registers(void);
int check_mask(void);
int check_iret(void);
int check_table_registers(void);
int check_entries(void);
int check_own_tables(void);
int check_remap(void);
int check_lazy(void);
int check_update(void);
int check_release(void);
int check_time(void);

int expect_equal(const char *what, uint32_t found, uint32_t right);

#endif
