/* SPDX-License-Identifier: BSD-2-Clause */
/* Looks for the ROM as Linux did, and asks it. */
#include "../../harness/runtime/console.h"
#include "../../harness/runtime/string.h"
#include "kernel.h"

#define UNIT 512u		/* of a ROM's length */
#define MAJOR 3u

/* Linux takes the first two. A ROM of this repository has the third. */
static const char *const licences[] = { "GPL", "GPL v2", "BSD-2-Clause" };

static const uint8_t *bytes_of(const struct vmirom_vrom_header *header)
{
	return (const uint8_t *)header;
}

static int is_whole(const struct vmirom_vrom_header *header)
{
	uint32_t size = header->rom_length * UNIT, i;
	uint8_t sum = 0;

	if (size < sizeof(*header) || (uintptr_t)header + size > VMIROM_ROM_SIGNATURE_SCAN_END)
		return 0;
	for (i = 0; i < size; i++)
		sum = (uint8_t)(sum + bytes_of(header)[i]);
	return !sum;
}

/* The licence that the ROM names, or NULL if this kernel does not take it. */
static const char *find_licence(const struct vmirom_vrom_header *header)
{
	const char *text = (const char *)bytes_of(header) + header->license_offs;
	unsigned int i;

	for (i = 0; header->license_offs && i < sizeof(licences) / sizeof(licences[0]); i++) {
		const size_t size = strlen(licences[i]) + 1;

		if (header->license_offs + size <= header->rom_length * UNIT && !memcmp(text, licences[i], size))
			return text;
	}
	return NULL;
}

static int is_usable(const struct vmirom_vrom_header *header)
{
	const unsigned int at = (unsigned int)(uintptr_t)header;

	if (!is_whole(header)) {
		console_print("# vmi3: the ROM at %#x is not whole: its bytes do not add up to 0\n", at);
		return 0;
	}
	if (header->api_version_maj != MAJOR) {
		console_print("# vmi3: the ROM at %#x is of version %u.%u, and not of %u: it is not used\n", at,
			      (unsigned int)header->api_version_maj, (unsigned int)header->api_version_min, MAJOR);
		return 0;
	}
	if (!header->pci_header_offs) {
		console_print("# vmi3: the ROM at %#x has no PCI header: it is not used\n", at);
		return 0;
	}
	if (!find_licence(header)) {
		console_print("# vmi3: the ROM at %#x has a licence that this kernel does not take: it is not used\n", at);
		return 0;
	}
	return 1;
}

const struct vmirom_vrom_header *find_rom(void)
{
	uintptr_t at;

	for (at = VMIROM_ROM_SIGNATURE_SCAN_FIRST; at < VMIROM_ROM_SIGNATURE_SCAN_END; at += VMIROM_ROM_SIGNATURE_SCAN_STEP) {
		const struct vmirom_vrom_header *header = (const struct vmirom_vrom_header *)at;

		if (header->rom_signature == VMIROM_ROM_SIGNATURE_OPTION && header->vrom_signature == VMIROM_ROM_SIGNATURE_VROM &&
		    is_usable(header))
			return header;
	}
	return NULL;
}

uint32_t call_init(const struct vmirom_vrom_header *header)
{
	uint32_t result;

	__asm__ volatile("call *%1" : "=a"(result) : "r"(header->vmi_init) : "ecx", "edx", "cc", "memory");
	return result;
}

struct vmirom_relocation_info ask_relocation(const struct vmirom_vrom_header *header, uint32_t call)
{
	struct vmirom_relocation_info info;
	uint32_t answer[2];

	__asm__ volatile("call *%3" : "=a"(answer[0]), "=d"(answer[1]) : "0"(call), "r"(header->get_reloc) : "ecx", "cc", "memory");
	memcpy(&info, answer, sizeof(info));
	return info;
}

int check_answers(void)
{
	const uint32_t first = (uint32_t)(uintptr_t)rom, end = first + rom->rom_length * UNIT;
	static const uint32_t beyond[] = { CALLS, 0x7f, 0x80, 0xffff, 0xffffffff };
	uint32_t call, i;
	int right = expect_equal("what init answers", call_init(rom), 0);

	for (call = 0; call < CALLS; call++) {
		const struct vmirom_relocation_info info = ask_relocation(rom, call);
		const int goes = info.type == VMIROM_RELOCATION_CALL_REL || info.type == VMIROM_RELOCATION_JUMP_REL;

		if (info.type <= VMIROM_RELOCATION_NOP && !info.reserved[0] && !info.reserved[1] && !info.reserved[2] &&
		    (!goes || (info.eip >= first + sizeof(*rom) && info.eip < end)))
			continue;
		console_print("# vmi3: get_reloc of %u gave the address %#x and the type %u\n", (unsigned int)call, (unsigned int)info.eip,
			      (unsigned int)info.type);
		right = 0;
	}
	for (i = 0; i < sizeof(beyond) / sizeof(beyond[0]); i++)
		right &= expect_equal("type of a call that there is not", ask_relocation(rom, beyond[i]).type, VMIROM_RELOCATION_NONE);
	right &= expect_equal("type of iret", ask_relocation(rom, VMIROM_ROM_IRET).type, VMIROM_RELOCATION_JUMP_REL);
	return right;
}
