/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The line between the core and a back end. Addresses: GPA is guest physical,
 * HPA host physical; the host runs with HPA = VA. Times are nanoseconds since
 * the host started. Everything runs on one CPU.
 */
#ifndef REFERENCE_ARCH_H
#define REFERENCE_ARCH_H

#include <stddef.h>
#include <stdint.h>

#define PAGE_SIZE 4096u

#define ACCESS_READ 1u
#define ACCESS_WRITE 2u
#define ACCESS_EXECUTE 4u

struct vm;

/* --- the back end brings --- */

/*
 * Per-architecture constants, defined in <arch>/layout.h: GUEST_RAM_BASE, VMA_WINDOW, VMA_WINDOW_SIZE, ARCHIVE_ADDRESS,
 * and if they are not 64 MiB, 0 and 0: ARCHIVE_SIZE (at most so much is looked at), GUESTS_ARE_X86, GUESTS_HAVE_LEGACY (legacy.h).
 */

/* What a guest image must be: ELF class (1, 2), machine number (e_machine) and where it says it begins. */
struct guest_format {
	uint8_t elf_class;
	uint16_t machine;
	uint8_t needs_pvh_note;
	const char *name;		/* "x86_64" */
};
extern const struct guest_format guest_formats[];	/* ended by an entry with name NULL */

void arch_init(void);				/* traps, timer, console; called once */
void arch_write(const char *data, size_t size);	/* to the host's console, all of it */
int arch_read(void);				/* one byte that has arrived, or -1 */
void arch_power_off(void) __attribute__((noreturn));
uint64_t arch_now(void);
/* Physical memory that the host may hand out: whole pages, not the host's own image, not the archive. */
void arch_free_memory(uint64_t *first, uint64_t *size);

/* Whatever a VM needs of this back end, in vm->arch, allocated by page_alloc; 0 or -1 (out of memory). */
int arch_vm_create(struct vm *vm, const struct guest_format *format, uint64_t entry);
void arch_vm_destroy(struct vm *vm);

/*
 * For a host that moves guests: makes in `vm` what arch_vm_create does, for the guest of `from`, which stands behind a call.
 * Its processor's state is carried over, all that a guest can see of it; from->arch is then NULL. 0 or -1 (out of memory).
 */
int arch_vm_take_over(struct vm *vm, struct vm *from);

/* Second-level translation of whole pages. arch_map replaces what was mapped. 0 or -1 (out of memory). */
int arch_map(struct vm *vm, uint64_t gpa, uint64_t hpa, uint64_t pages, unsigned int access);
void arch_unmap(struct vm *vm, uint64_t gpa, uint64_t pages);

enum vm_exit {
	EXIT_HYPERCALL,		/* arch_dispatch answers it */
	EXIT_TIMER,		/* the host's deadline has come, or an interrupt of the host */
	EXIT_IDLE,		/* the guest waits for an interrupt (hlt, wfi) */
	EXIT_CONSOLE,		/* wrote vm->exit.byte to its serial port */
	EXIT_SHUTDOWN,		/* asked the architecture's firmware to end */
	EXIT_FAULT,		/* touched what is not memory, or broke down: vm->exit says how */
	EXIT_HALT,		/* waits for an interrupt that it could never take (hlt with interrupts disabled) */
};

/*
 * Runs the guest until something happens, at the latest at `deadline`. The program counter is past what was handled.
 * A deadline that has come while the host ran counts too: a guest that makes calls without end still meets EXIT_TIMER.
 */
enum vm_exit arch_run(struct vm *vm, uint64_t deadline);

/*
 * Takes the call out of the guest's registers, has vmi_<convention>_dispatch perform it on vm, and puts the result
 * back. The table of operations is `host_operations` of host.h.
 */
void arch_dispatch(struct vm *vm);

/* The event interrupt's level. On x86 `vector` is what event.set_vector gave, 0 for none yet. */
void arch_set_event(struct vm *vm, int asserted, unsigned int vector);

/* Drops translations that the guest may hold of its own tables (mmu.flush_tlb and its kin). */
void arch_flush_guest_tlb(struct vm *vm);

/*
 * The architecture's share of operations on the guest's own state. 0, or -1 where the state does not allow it.
 * Root: CR3, TTBR0_EL1, satp. On x86 also the descriptor tables.
 */
int arch_set_page_table(struct vm *vm, uint64_t root);
/* On x86 alone, with ops_x86.c: */
int arch_set_kernel_stack(struct vm *vm, uint64_t stack);
enum arch_table { TABLE_GDT, TABLE_IDT };
int arch_set_table(struct vm *vm, enum arch_table table, uint64_t base, uint16_t limit);
enum arch_segment { SEGMENT_LDT, SEGMENT_TR };
int arch_set_segment(struct vm *vm, enum arch_segment segment, uint16_t selector);
/* Where descriptor `index` of the GDT, LDT or IDT begins in guest memory (GPA), and its size, 8 or 16; 0 or -1. */
enum arch_descriptors { DESCRIPTORS_GDT, DESCRIPTORS_LDT, DESCRIPTORS_IDT };
int arch_find_descriptor(struct vm *vm, enum arch_descriptors table, uint32_t index, uint64_t *gpa, unsigned int *size);

/* --- the core brings --- */

void core_main(void) __attribute__((noreturn));	/* after arch_init; runs the archive and switches off */
/* Zeroed, or NULL. Aligned to its size, rounded up to a power of two, or to 2 MiB if that is less. */
void *page_alloc(uint64_t pages);
void page_free(void *first, uint64_t pages);
void host_print(const char *format, ...) __attribute__((format(printf, 1, 2)));	/* %s %d %u %x with l, z; no widths */
void host_panic(const char *why) __attribute__((noreturn));

#endif
