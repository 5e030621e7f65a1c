/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The two entries of the ROM that a guest calls by their place: init and get_reloc. The firmware makes the ROM's memory read-only, so
 * nothing is remembered: each question looks for the hypervisor again.
 */
#define VMI_INSTRUCTION_I386 "vmmcall"	/* hypervisors on other processors make it theirs */
#include "reloc.h"
#include "vmi_guest.h"

#define CPUID_HYPERVISOR (1u << 31)	/* ECX of leaf 1 */
#define FIRST_LEAF 0x40000000u
#define LAST_LEAF 0x4000ff00u
#define LEAF_STEP 0x100u
#define PRESENT 0x100u			/* of the answer to query */

#define HIDDEN __attribute__((visibility("hidden")))
#define ENTRY __attribute__((regparm(3)))

extern HIDDEN const uint8_t vrom_start[];		/* header.S */
extern HIDDEN const struct vrom_entry vrom_table[];	/* table.S */

HIDDEN ENTRY uint32_t vrom_init(void);
HIDDEN ENTRY uint64_t vrom_get_reloc(uint32_t call);

static void ask_cpuid(uint32_t leaf, uint32_t *eax, uint32_t *ebx, uint32_t *ecx, uint32_t *edx)
{
	__asm__ volatile("cpuid" : "=a"(*eax), "=b"(*ebx), "=c"(*ecx), "=d"(*edx) : "a"(leaf), "c"(0));
}

static uint32_t word(char a, char b, char c, char d)
{
	return (uint32_t)a | (uint32_t)b << 8 | (uint32_t)c << 16 | (uint32_t)d << 24;
}

/* As spec/vmi/abi.yaml says: feature host_on_x86. */
static int find_host(void)
{
	uint32_t leaf, eax, ebx, ecx, edx;

	ask_cpuid(1, &eax, &ebx, &ecx, &edx);
	if (!(ecx & CPUID_HYPERVISOR))
		return 0;
	for (leaf = FIRST_LEAF; leaf <= LAST_LEAF; leaf += LEAF_STEP) {
		ask_cpuid(leaf, &eax, &ebx, &ecx, &edx);
		if (ebx == word('H', 'v', 'a', 'b') && ecx == word('i', 'V', 'M', 'I') && edx == word('v', '4', '.', 'x'))
			return 1;
	}
	return 0;
}

/* A host before 4.4 has no such family, and answers that. */
static int host_has(uint32_t call)
{
	const struct vmi_result found = vmi_legacy_query((uint8_t)call);

	return found.status == VMI_STATUS_SUCCESS && found.value & PRESENT;
}

/* Nothing has to be made ready, with a hypervisor or without. */
uint32_t vrom_init(void)
{
	return 0;
}

uint64_t vrom_get_reloc(uint32_t call)
{
	return vrom_relocate(vrom_table, (uint32_t)(uintptr_t)vrom_start, call, find_host() ? host_has : 0);
}
