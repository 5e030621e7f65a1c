/* SPDX-License-Identifier: BSD-2-Clause */
/* The processor: control and debug registers, CPUID, interrupts. */
#include "../../harness/runtime/console.h"
#include "../arch/x86/control.h"
#include "../arch/x86/x86.h"
#include "kernel.h"
#include "sites.h"

#define FLAG_IF 0x200u
#define VECTOR 0x81u

int expect_equal(const char *what, uint32_t found, uint32_t right)
{
	if (found == right)
		return 1;
	console_print("# vmi3: %s: %#x, expected %#x\n", what, (unsigned int)found, (unsigned int)right);
	return 0;
}

int check_control(void)
{
	const uint32_t mode = site_get_cr0();
	int right = expect_equal("protected mode in CR0", mode & CR0_PE, CR0_PE);

	site_set_cr2(0x12345678);
	right &= expect_equal("CR2", site_get_cr2(), 0x12345678);
	site_set_cr0(mode | CR0_TS);
	right &= expect_equal("TS in CR0", site_get_cr0() & CR0_TS, CR0_TS);
	site_clts();
	right &= expect_equal("TS in CR0 after clts", site_get_cr0() & CR0_TS, 0);
	site_set_cr0(mode);
	site_io_delay();
	return right & expect_equal("CR0", site_get_cr0(), mode);
}

int check_cpuid(void)
{
	uint32_t answer[4];
	struct cpuid_answer native = ask_cpuid(0);
	int right;

	site_cpuid(0, answer);
	right = expect_equal("eax of leaf 0", answer[0], native.eax) & expect_equal("ebx", answer[1], native.ebx) &
		expect_equal("ecx", answer[2], native.ecx) & expect_equal("edx", answer[3], native.edx);
	native = ask_cpuid(1);
	site_cpuid(1, answer);
	return right & expect_equal("eax of leaf 1", answer[0], native.eax) & expect_equal("edx of leaf 1", answer[3], native.edx);
}

int check_debug(void)
{
	int right;

	site_set_dr(1, 0xabcd);
	right = expect_equal("debug register 1", site_get_dr(1), 0xabcd);
	site_set_dr(1, 0);
	return right & expect_equal("debug register 1", site_get_dr(1), 0);
}

/* Those that a function of C keeps, around a call by each way of arguments. */
int check_registers(void)
{
	uint32_t b = 0x11111111, s = 0x22222222, d = 0x33333333, frame;

	__asm__ volatile("push %%ebp\n\t"
			 "mov $0x44444444, %%ebp\n\t"
			 SITE(VMIROM_ROM_GET_CR3, "mov %%cr3, %%eax")
			 SITE(VMIROM_ROM_IO_DELAY, "outb %%al, $0x80")
			 "mov $1, %%eax\n\t"
			 SITE(VMIROM_ROM_FLUSH_TLB, "mov %%cr3, %%eax; mov %%eax, %%cr3")
			 "mov %%ebp, %%eax\n\t"
			 "pop %%ebp" : "+b"(b), "+S"(s), "+D"(d), "=a"(frame) : : "ecx", "edx", "cc", "memory");
	return expect_equal("ebx", b, 0x11111111) & expect_equal("esi", s, 0x22222222) & expect_equal("edi", d, 0x33333333) &
		expect_equal("ebp", frame, 0x44444444);
}

int check_mask(void)
{
	uint32_t kept[3] = { 0x51515151, 0x52525252, 0x53535353 };
	int right;

	site_disable_interrupts();
	right = expect_equal("the mask, disabled", site_get_interrupt_mask(), 0);
	site_set_interrupt_mask(FLAG_IF);
	right &= expect_equal("the mask, set", site_get_interrupt_mask(), FLAG_IF);
	site_set_interrupt_mask(0);
	right &= expect_equal("the mask, cleared", site_get_interrupt_mask(), 0);
	site_enable_interrupts();
	right &= expect_equal("the mask, enabled", site_get_interrupt_mask(), FLAG_IF);
	site_disable_interrupts();
	__asm__ volatile(SITE(VMIROM_ROM_ENABLE_INTERRUPTS, "sti") SITE(VMIROM_ROM_DISABLE_INTERRUPTS, "cli") :
			 "+a"(kept[0]), "+c"(kept[1]), "+d"(kept[2]) : : "cc", "memory");
	return right & expect_equal("eax", kept[0], 0x51515151) & expect_equal("ecx", kept[1], 0x52525252) &
		expect_equal("edx", kept[2], 0x53535353);
}

/* An interrupt handler whose last instruction is a site. */
extern const uint8_t handler_entry[];
uint32_t handler_count;

__asm__(".text\n"
	".globl handler_entry\n"
	"handler_entry:\n\t"
	"incl handler_count\n\t"
	".pushsection .vmi_sites, \"a\"\n\t"
	".long 771f, 772f - 771f, 33\n\t"
	".popsection\n"
	"771:\tiretl\n\t"
	".byte 0x90, 0x90, 0x90, 0x90, 0x90\n"
	"772:\n");

_Static_assert(VMIROM_ROM_IRET == 33, "the site of the handler");

static void set_gate(uint32_t vector)
{
	const uint32_t entry = (uint32_t)(uintptr_t)handler_entry;

	site_write_idt_entry((void *)(uintptr_t)IDT_ADDRESS, vector, (SELECTOR_CODE << 16) | (entry & 0xffff), (entry & 0xffff0000) | 0x8e00);
}

int check_iret(void)
{
	uint32_t a = 0x61616161, c = 0x62626262, d = 0x63636363, flags;
	const uint32_t count = handler_count;

	set_gate(VECTOR);
	__asm__ volatile("int %[vector]\n\tpushfl\n\tpop %[flags]" : "+a"(a), "+c"(c), "+d"(d), [flags] "=b"(flags) : [vector] "i"(VECTOR) :
			 "cc", "memory");
	return expect_equal("interrupts that were taken", handler_count, count + 1) & expect_equal("eax", a, 0x61616161) &
		expect_equal("ecx", c, 0x62626262) & expect_equal("edx", d, 0x63636363) & expect_equal("interrupts enabled", flags & FLAG_IF, 0);
}

int check_table_registers(void)
{
	struct table_pointer gdt, idt, again;
	int right;

	site_get_gdt((uint32_t)(uintptr_t)&gdt);
	site_get_idt((uint32_t)(uintptr_t)&idt);
	right = expect_equal("base of the GDT", (uint32_t)gdt.base, GDT_ADDRESS) & expect_equal("its limit", gdt.limit, GDT_SIZE - 1) &
		expect_equal("base of the IDT", (uint32_t)idt.base, IDT_ADDRESS);
	gdt.limit -= 8;
	site_set_gdt((uint32_t)(uintptr_t)&gdt);
	site_get_gdt((uint32_t)(uintptr_t)&again);
	right &= expect_equal("a smaller limit", again.limit, GDT_SIZE - 9) & expect_equal("base of the GDT", (uint32_t)again.base, GDT_ADDRESS);
	gdt.limit += 8;
	site_set_gdt((uint32_t)(uintptr_t)&gdt);
	site_set_idt((uint32_t)(uintptr_t)&idt);
	site_get_idt((uint32_t)(uintptr_t)&again);
	return right & expect_equal("base of the IDT", (uint32_t)again.base, IDT_ADDRESS) & expect_equal("its limit", again.limit, idt.limit);
}

int check_entries(void)
{
	static uint32_t place = 0xfeedf00d;
	const uint32_t base = (uint32_t)(uintptr_t)&place, selector = 5 * 8, count = handler_count;
	uint32_t found;
	int right;

	/* A data segment that begins at `place`. */
	site_write_gdt_entry((void *)(uintptr_t)GDT_ADDRESS, 5, (base << 16) | 3, (base & 0xff000000) | 0x00409200 | (base >> 16 & 0xff));
	__asm__ volatile("push %%gs\n\tmov %w1, %%gs\n\tmov %%gs:0, %0\n\tpop %%gs" : "=&r"(found) : "r"(selector) : "memory");
	right = expect_equal("what is at the start of a segment", found, 0xfeedf00d);
	set_gate(VECTOR + 1);
	__asm__ volatile("int %0" : : "i"(VECTOR + 1) : "cc", "memory");
	return right & expect_equal("interrupts that were taken", handler_count, count + 1);
}

/* The calls of time are asked for as Linux does: as functions. */
static uint64_t count_time(uint32_t function, uint32_t counter)
{
	uint32_t low = counter, high;

	__asm__ volatile("call *%2" : "+a"(low), "=d"(high) : "r"(function) : "ecx", "cc", "memory");
	return (uint64_t)high << 32 | low;
}

int check_time(void)
{
	const uint32_t frequency = ask_relocation(rom, VMIROM_ROM_GET_CYCLE_FREQUENCY).eip;
	const uint32_t counter = ask_relocation(rom, VMIROM_ROM_GET_CYCLE_COUNTER).eip;
	const uint64_t began = count_time(counter, VMIROM_CYCLE_COUNTER_REAL);
	uint64_t now;
	int right = expect_equal("whether the counters count", count_time(frequency, 0) != 0, 1);

	do
		now = count_time(counter, VMIROM_CYCLE_COUNTER_REAL);
	while (now == began);
	right &= expect_equal("whether time grows", now > began, 1);
	right &= expect_equal("whether less is stolen than there is", count_time(counter, VMIROM_CYCLE_COUNTER_STOLEN) <= now, 1);
	return right & expect_equal("a counter that there is not", (uint32_t)count_time(counter, 77), 0);
}
