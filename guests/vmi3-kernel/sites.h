/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Call sites. Each is the kernel's own instructions, with room for a call of five bytes behind them, and stands in a table with its
 * length and the index of its call. Arguments are where a function of the ROM wants them (regparm(3)), so the site can become that
 * call as it stands. What a site says that it destroys is what a call may destroy.
 */
#ifndef VMI3_SITES_H
#define VMI3_SITES_H

#include <stdint.h>

#include "vmirom.h"

#define SITE_TEXT(index) #index
#define SITE_INDEX(index) SITE_TEXT(index)
#define SITE(index, code) \
	".pushsection .vmi_sites, \"a\"\n\t" \
	".long 771f, 772f - 771f, " SITE_INDEX(index) "\n\t" \
	".popsection\n" \
	"771:\t" code "\n\t" \
	".byte 0x90, 0x90, 0x90, 0x90, 0x90\n" \
	"772:\n\t"

struct site {
	uint8_t *code;
	uint32_t length, call;
};

/* void (value in eax) */
#define SITE_SET(name, index, code) \
	static inline void name(uint32_t value) \
	{ \
		__asm__ volatile(SITE(index, code) : "+a"(value) : : "ecx", "edx", "cc", "memory"); \
	}
/* value in eax (nothing) */
#define SITE_GET(name, index, code) \
	static inline uint32_t name(void) \
	{ \
		uint32_t value; \
		__asm__ volatile(SITE(index, code) : "=a"(value) : : "ecx", "edx", "cc", "memory"); \
		return value; \
	}
#define SITE_DO(name, index, code) \
	static inline void name(void) \
	{ \
		__asm__ volatile(SITE(index, code) : : : "eax", "ecx", "edx", "cc", "memory"); \
	}
/* These destroy flags alone. */
#define SITE_QUIET(name, index, code) \
	static inline void name(void) \
	{ \
		__asm__ volatile(SITE(index, code) : : : "cc", "memory"); \
	}

SITE_SET(site_set_gdt, VMIROM_ROM_SET_GDT, "lgdtl (%%eax)")
SITE_SET(site_set_idt, VMIROM_ROM_SET_IDT, "lidtl (%%eax)")
SITE_SET(site_get_gdt, VMIROM_ROM_GET_GDT, "sgdtl (%%eax)")
SITE_SET(site_get_idt, VMIROM_ROM_GET_IDT, "sidtl (%%eax)")
SITE_SET(site_set_cr0, VMIROM_ROM_SET_CR0, "mov %%eax, %%cr0")
SITE_SET(site_set_cr2, VMIROM_ROM_SET_CR2, "mov %%eax, %%cr2")
SITE_SET(site_set_cr3, VMIROM_ROM_SET_CR3, "mov %%eax, %%cr3")
SITE_GET(site_get_cr0, VMIROM_ROM_GET_CR0, "mov %%cr0, %%eax")
SITE_GET(site_get_cr2, VMIROM_ROM_GET_CR2, "mov %%cr2, %%eax")
SITE_GET(site_get_cr3, VMIROM_ROM_GET_CR3, "mov %%cr3, %%eax")
SITE_DO(site_clts, VMIROM_ROM_CLTS, "clts")
SITE_DO(site_io_delay, VMIROM_ROM_IO_DELAY, "outb %%al, $0x80")
SITE_SET(site_inval_page, VMIROM_ROM_INVAL_PAGE, "invlpg (%%eax)")
SITE_SET(site_flush_tlb, VMIROM_ROM_FLUSH_TLB, "mov %%cr3, %%eax; mov %%eax, %%cr3")
SITE_SET(site_set_lazy_mode, VMIROM_ROM_SET_LAZY_MODE, "")
SITE_QUIET(site_enable_interrupts, VMIROM_ROM_ENABLE_INTERRUPTS, "sti")
SITE_QUIET(site_disable_interrupts, VMIROM_ROM_DISABLE_INTERRUPTS, "cli")

static inline uint32_t site_get_interrupt_mask(void)
{
	uint32_t mask;

	__asm__ volatile(SITE(VMIROM_ROM_GET_INTERRUPT_MASK, "pushfl; pop %%eax; and $0x200, %%eax") : "=a"(mask) : : "cc", "memory");
	return mask;
}

static inline void site_set_interrupt_mask(uint32_t mask)
{
	__asm__ volatile(SITE(VMIROM_ROM_SET_INTERRUPT_MASK, "push %%eax; popfl") : "+a"(mask) : : "cc", "memory");
}

static inline void site_set_pxe(uint32_t value, volatile uint32_t *entry, uint32_t flags)
{
	__asm__ volatile(SITE(VMIROM_ROM_SET_PXE, "mov %%eax, (%%edx)") : "+a"(value), "+d"(entry), "+c"(flags) : : "cc", "memory");
}

static inline void site_update_pxe(volatile uint32_t *entry, uint32_t flags)
{
	__asm__ volatile(SITE(VMIROM_ROM_UPDATE_PXE, "") : "+a"(entry), "+d"(flags) : : "ecx", "cc", "memory");
}

static inline void site_release_page(uint32_t page, uint32_t flags)
{
	__asm__ volatile(SITE(VMIROM_ROM_RELEASE_PAGE, "") : "+a"(page), "+d"(flags) : : "ecx", "cc", "memory");
}

static inline void site_set_dr(uint32_t number, uint32_t value)	/* of the kernel's own: number 1 */
{
	__asm__ volatile(SITE(VMIROM_ROM_SET_DR, "mov %%edx, %%dr1") : "+a"(number), "+d"(value) : : "ecx", "cc", "memory");
}

static inline uint32_t site_get_dr(uint32_t number)		/* the same */
{
	__asm__ volatile(SITE(VMIROM_ROM_GET_DR, "mov %%dr1, %%eax") : "+a"(number) : : "ecx", "edx", "cc", "memory");
	return number;
}

static inline void site_cpuid(uint32_t leaf, uint32_t answer[4])
{
	__asm__ volatile(SITE(VMIROM_ROM_CPUID, "cpuid") : "=a"(answer[0]), "=b"(answer[1]), "=c"(answer[2]), "=d"(answer[3]) :
			 "0"(leaf), "2"(0) : "cc", "memory");
}

/* Further arguments are on the stack, the first of them lowest; a function finds them above the address of return. */
static inline void site_write_gdt_entry(void *table, uint32_t entry, uint32_t low, uint32_t high)
{
	__asm__ volatile("push %%ebx\n\t"
			 SITE(VMIROM_ROM_WRITE_GDT_ENTRY,
			      "lea (%%eax,%%edx,8), %%edx; mov %%ecx, (%%edx); mov (%%esp), %%ecx; mov %%ecx, 4(%%edx)")
			 "pop %%ebx" : "+a"(table), "+d"(entry), "+c"(low) : "b"(high) : "cc", "memory");
}

static inline void site_write_idt_entry(void *table, uint32_t entry, uint32_t low, uint32_t high)
{
	__asm__ volatile("push %%ebx\n\t"
			 SITE(VMIROM_ROM_WRITE_IDT_ENTRY,
			      "lea (%%eax,%%edx,8), %%edx; mov %%ecx, (%%edx); mov (%%esp), %%ecx; mov %%ecx, 4(%%edx)")
			 "pop %%ebx" : "+a"(table), "+d"(entry), "+c"(low) : "b"(high) : "cc", "memory");
}

static inline void site_set_linear_mapping(uint32_t slot, uint32_t address, uint32_t pages, uint32_t page)
{
	__asm__ volatile("push %%ebx\n\t" SITE(VMIROM_ROM_SET_LINEAR_MAPPING, "") "pop %%ebx" :
			 "+a"(slot), "+d"(address), "+c"(pages) : "b"(page) : "cc", "memory");
}

/* Without a copy: base and count are 0. */
static inline void site_allocate_page(uint32_t page, uint32_t flags)
{
	uint32_t clone = 0;

	__asm__ volatile("push $0; push $0\n\t" SITE(VMIROM_ROM_ALLOCATE_PAGE, "") "add $8, %%esp" :
			 "+a"(page), "+d"(flags), "+c"(clone) : : "cc", "memory");
}

#endif
