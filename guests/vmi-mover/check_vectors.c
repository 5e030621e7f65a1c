/* SPDX-License-Identifier: BSD-2-Clause */
/* A vector register, which nothing else here uses. A process cannot tell: the C library does as it likes. */
#include "mover.h"

#ifdef HAS_VECTORS

static const uint64_t pattern_words[2] = { 0x0123456789abcdef, 0xf0e1d2c3b4a59687 };

#if defined(__aarch64__)

#define ALLOW_VECTORS (3ull << 20)	/* CPACR_EL1.FPEN */

static void allow_vectors(void)
{
	uint64_t control;

	__asm__ volatile("mrs %0, cpacr_el1" : "=r"(control));
	__asm__ volatile("msr cpacr_el1, %0\n\tisb" : : "r"(control | ALLOW_VECTORS));
}

static void load_vector(const uint64_t *words)
{
	__asm__ volatile(".arch_extension simd\n\tldr q5, [%0]" : : "r"(words) : "memory");
}

static void store_vector(uint64_t *words)
{
	__asm__ volatile(".arch_extension simd\n\tstr q5, [%0]" : : "r"(words) : "memory");
}

#else

#define FXSR_AND_EXCEPTIONS 0x600	/* CR4.OSFXSR and OSXMMEXCPT */
#define EMULATION 4			/* CR0.EM */

static void allow_vectors(void)
{
	uintptr_t control;

	__asm__ volatile("mov %%cr0, %0" : "=r"(control));
	__asm__ volatile("mov %0, %%cr0" : : "r"(control & ~(uintptr_t)EMULATION));
	__asm__ volatile("mov %%cr4, %0" : "=r"(control));
	__asm__ volatile("mov %0, %%cr4" : : "r"(control | FXSR_AND_EXCEPTIONS));
}

static void load_vector(const uint64_t *words)
{
	__asm__ volatile("movups (%0), %%xmm5" : : "r"(words) : "memory");
}

static void store_vector(uint64_t *words)
{
	__asm__ volatile("movups %%xmm5, (%0)" : : "r"(words) : "memory");
}

#endif

int set_up_vector(void)
{
	allow_vectors();
	load_vector(pattern_words);
	return 1;
}

int look_at_vector(void)
{
	uint64_t words[2] = { 0, 0 };

	store_vector(words);
	return expect_answer("the low half of the vector register", 0, words[0], 0, pattern_words[0]) &
	       expect_answer("the high half of the vector register", 0, words[1], 0, pattern_words[1]);
}

#endif
