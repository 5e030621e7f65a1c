/* SPDX-License-Identifier: BSD-2-Clause */
/* From the ROM to the last test. Without a ROM the kernel runs on its own instructions, and the tests of the ROM are skipped. */
#include "../../harness/runtime/ktap.h"
#include "kernel.h"

enum needs { NOTHING, ROM, TIMER };

static const struct {
	const char *name;
	enum needs needs;
	int (*run)(void);
} tests[] = {
	{ "vmi3.rom.answers", ROM, check_answers },
	{ "vmi3.rom.patched", ROM, check_patched },
	{ "vmi3.cpu.control", NOTHING, check_control },
	{ "vmi3.cpu.cpuid", NOTHING, check_cpuid },
	{ "vmi3.cpu.debug", NOTHING, check_debug },
	{ "vmi3.cpu.registers", NOTHING, check_registers },
	{ "vmi3.interrupts.mask", NOTHING, check_mask },
	{ "vmi3.interrupts.iret", NOTHING, check_iret },
	{ "vmi3.tables.registers", NOTHING, check_table_registers },
	{ "vmi3.tables.entries", NOTHING, check_entries },
	{ "vmi3.mmu.own-tables", NOTHING, check_own_tables },
	{ "vmi3.mmu.remap", NOTHING, check_remap },
	{ "vmi3.mmu.lazy", NOTHING, check_lazy },
	{ "vmi3.mmu.update", NOTHING, check_update },
	{ "vmi3.mmu.release", NOTHING, check_release },
	{ "vmi3.time.counts", TIMER, check_time },
};

#define TESTS (sizeof(tests) / sizeof(tests[0]))

const struct vmirom_vrom_header *rom;

void guest_main(void);

static int has_timer(void)
{
	return rom && ask_relocation(rom, VMIROM_ROM_GET_CYCLE_FREQUENCY).type == VMIROM_RELOCATION_CALL_REL;
}

void guest_main(void)
{
	unsigned int counts[4] = { 0, 0, 0, 0 }, i;

	rom = find_rom();
	if (rom && call_init(rom))
		rom = 0;	/* there is a hypervisor, and it could not start: go on without */
	patch_sites(counts);
	ktap_start(TESTS);
	if (rom)
		ktap_fact("release=%u.%u", (unsigned int)rom->api_version_maj, (unsigned int)rom->api_version_min);
	ktap_fact("rom=%#x", (unsigned int)(uintptr_t)rom);
	ktap_fact("sites.native=%u", counts[VMIROM_RELOCATION_NONE]);
	ktap_fact("sites.call=%u", counts[VMIROM_RELOCATION_CALL_REL]);
	ktap_fact("sites.jump=%u", counts[VMIROM_RELOCATION_JUMP_REL]);
	ktap_fact("sites.nothing=%u", counts[VMIROM_RELOCATION_NOP]);
	ktap_fact("timer=%u", (unsigned int)has_timer());
	for (i = 0; i < TESTS; i++) {
		ktap_begin(tests[i].name);
		if (tests[i].needs == ROM && !rom)
			ktap_skip("absent: there is no ROM");
		else if (tests[i].needs == TIMER && !has_timer())
			ktap_skip("absent: there is no ROM with the calls of time");
		else if (tests[i].run())
			ktap_pass();
		else
			ktap_fail();
	}
	ktap_end();
}
