/* SPDX-License-Identifier: BSD-2-Clause */
/* Call sites become what get_reloc says. */
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/string.h"
#include "kernel.h"
#include "sites.h"

#define CALL_SIZE 5u
#define OPCODE_CALL 0xe8
#define OPCODE_JUMP 0xe9
#define OPCODE_NOP 0x90
#define LONGEST 32u
#define SITES 128

extern const struct site __sites_start[], __sites_end[];

static uint8_t before[SITES][LONGEST];	/* the instructions of each site, as the image has them */

/* What the site must be. 0 if the relocation is none that there is. */
static int make_code(const struct site *site, const uint8_t *native, uint8_t *code)
{
	const struct vmirom_relocation_info info = ask_relocation(rom, site->call);
	const uint32_t distance = info.eip - ((uint32_t)(uintptr_t)site->code + CALL_SIZE);

	memcpy(code, native, site->length);
	switch (info.type) {
	case VMIROM_RELOCATION_NONE:
		return 1;
	case VMIROM_RELOCATION_CALL_REL:
	case VMIROM_RELOCATION_JUMP_REL:
		memset(code, OPCODE_NOP, site->length);
		code[0] = info.type == VMIROM_RELOCATION_CALL_REL ? OPCODE_CALL : OPCODE_JUMP;
		memcpy(code + 1, &distance, sizeof(distance));
		return 1;
	case VMIROM_RELOCATION_NOP:
		memset(code, OPCODE_NOP, site->length);
		return 1;
	default:
		return 0;
	}
}

void patch_sites(unsigned int counts[4])
{
	const struct site *site;
	uint8_t code[LONGEST];

	for (site = __sites_start; site < __sites_end && site < __sites_start + SITES; site++) {
		if (site->length > LONGEST)
			continue;	/* check_patched says so */
		memcpy(before[site - __sites_start], site->code, site->length);
		if (!rom || !make_code(site, site->code, code)) {
			counts[VMIROM_RELOCATION_NONE]++;
			continue;
		}
		memcpy(site->code, code, site->length);
		counts[ask_relocation(rom, site->call).type]++;
	}
	serialise();
}

int check_patched(void)
{
	const struct site *site;
	uint8_t code[LONGEST];
	int right = expect_equal("whether there are more sites than this kernel remembers", __sites_end - __sites_start > SITES, 0);

	for (site = __sites_start; right && site < __sites_end; site++) {
		if (site->length <= LONGEST && make_code(site, before[site - __sites_start], code) && !memcmp(site->code, code, site->length))
			continue;
		console_print("# vmi3: the site of call %u is not what get_reloc says\n", (unsigned int)site->call);
		right = 0;
	}
	return right;
}
