/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a guest needs to know of an ABI to test a host against it: tables that
 * the generator writes (generated/<abi>/<release>/<abi>_conformance.c) and the
 * code beside this file walks. Freestanding.
 */
#ifndef HVABI_CONFORMANCE_H
#define HVABI_CONFORMANCE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define HVABI_CARRIERS 8	/* id carriers an ABI may have */
#define HVABI_ARGUMENTS 32	/* argument registers a convention may have */
#define HVABI_FIXED 32	/* registers, or parts of them, that a convention may fix */
#define HVABI_REGISTERS 32	/* general registers of the largest architecture */
#define HVABI_VECTORS 16	/* vector registers that a call may use, from number 0 on */
#define HVABI_BLOCK_REGISTERS 16	/* registers of buffers that a convention may have, each way */
#define HVABI_BLOCK_BYTES 256	/* what they hold */
#define HVABI_NONE 0xffu	/* "no such register", "no value" */
#define HVABI_NO_INDEX 0xffffffffu	/* "no such call, case or family" */

/* A release, comparable: major number in bits 31..16, minor in 15..0. */
#define HVABI_RELEASE(major, minor) (((uint32_t)(major) << 16) | (uint32_t)(minor))

/* Architectures, those of spec/arch, as a mask; 0 stands for all. */
enum {
	HVABI_ARCH_X86_64 = 1 << 0,
	HVABI_ARCH_I386 = 1 << 1,
	HVABI_ARCH_ARM64 = 1 << 2,
	HVABI_ARCH_RISCV64 = 1 << 3,
	HVABI_ARCH_RISCV32 = 1 << 4,
	HVABI_ARCH_PPC64 = 1 << 5,
	HVABI_ARCH_S390X = 1 << 6,
	HVABI_ARCH_PPC64LE = 1 << 7,
	HVABI_ARCH_PPC32 = 1 << 8,
	HVABI_ARCH_ARM = 1 << 9,
	HVABI_ARCH_MIPS64 = 1 << 10,
	HVABI_ARCH_LOONGARCH64 = 1 << 11,
};

/* A value that only the running guest knows; the offset is added to it. */
enum hvabi_symbol {
	HVABI_CONST,		/* the offset is the value */
	HVABI_SCRATCH,		/* GPA of a page of the guest's own */
	HVABI_SCRATCH_LOW,	/* its low word */
	HVABI_SCRATCH_HIGH,	/* its high word */
	HVABI_SCRATCH_VA,	/* the page as the guest addresses it */
	HVABI_UNMAPPED,		/* GPA that is no memory */
	HVABI_UNMAPPED_LOW,
	HVABI_UNMAPPED_HIGH,
	HVABI_SELF,		/* index or id of the calling CPU */
	HVABI_ABSENT,		/* index or id of a CPU that does not exist ($none) */
	HVABI_SCRATCH2,		/* a second page */
	HVABI_SCRATCH2_VA,
	HVABI_SYMBOLS,
	HVABI_BLOCK_IN = HVABI_SYMBOLS,	/* no value: bytes that go in in registers */
	HVABI_BLOCK_OUT,	/* bytes that come out in registers */
	HVABI_GROUND,		/* from here on: of derived tests alone, by struct hvabi_ground; each GPA is followed by the guest's own address */
	HVABI_NO_MEMORY = HVABI_GROUND,	/* nothing is there */
	HVABI_NO_MEMORY_VA,
	HVABI_DEVICE,		/* a device */
	HVABI_DEVICE_VA,
	HVABI_HOST,		/* memory that is the host's alone */
	HVABI_HOST_VA,
	HVABI_CODE,		/* code of the guest's own, which is not needed */
	HVABI_CODE_VA,
	HVABI_END,		/* the first byte behind the guest's memory */
	HVABI_END_VA,
	HVABI_ALL_SYMBOLS,
};

/*
 * For numbers that depend on the architecture's word: tables are compiled for the guest that walks them. HVABI_NARROW_TABLES: that
 * guest has words of 32 bits, and is played by a program of 64.
 */
#if UINTPTR_MAX > 0xffffffffu && !defined(HVABI_NARROW_TABLES)
#define HVABI_BY_WORD(wide, narrow) (wide)
#else
#define HVABI_BY_WORD(wide, narrow) (narrow)
#endif

/* The width of a word of memory whose bytes have an order of their own; others have the guest's. */
#define HVABI_BIG(width) ((width) | 0x80)
#define HVABI_LITTLE(width) ((width) | 1)
#define HVABI_WIDTH(width) ((width) & 0x78u)

/* Instead of a status: the call raised an exception. No ABI has this number. */
#define HVABI_EXCEPTION INT64_MIN

struct hvabi_value {
	uint64_t offset;
	uint8_t symbol;		/* enum hvabi_symbol */
};

enum hvabi_carrier_kind { HVABI_IN_REGISTER, HVABI_IN_ARGUMENT, HVABI_IN_MEMORY, HVABI_IN_INSTRUCTION };

/* Where a part of the id travels. */
struct hvabi_carrier {
	uint8_t kind;		/* enum hvabi_carrier_kind */
	uint8_t width;		/* bits */
	uint8_t is_signed;	/* sign extended where the place is wider */
	uint8_t argument;	/* HVABI_IN_ARGUMENT: this argument register; _IN_MEMORY: that holds the address */
	uint16_t offset;	/* HVABI_IN_MEMORY: from there, in bytes */
	uint8_t page;		/* HVABI_IN_MEMORY: HVABI_SCRATCH or _SCRATCH_VA, how the host wants addresses */
};

/* A register of a block: a general one by its number, or HVABI_VECTOR(n); and the bytes that it holds. */
struct hvabi_block_register { uint8_t reg, bytes; };
#define HVABI_VECTOR(number) (0x80 | (number))

/* Where a status may be besides: the flags, or the condition code. */
#define HVABI_FLAGS 0x40

/* What some bits of a register hold, where a convention uses parts of registers, or several for one value. */
enum hvabi_held { HVABI_AN_ARGUMENT, HVABI_A_CARRIER, HVABI_A_FIXED, HVABI_A_STATUS, HVABI_A_VALUE };

/* `width` bits from bit `low` of a register on. Pieces of one value follow each other, the low part first. */
struct hvabi_piece {
	uint8_t held;		/* enum hvabi_held */
	uint8_t index;		/* which argument, carrier or fixed value; 0 for a result */
	uint8_t reg;		/* a number, HVABI_VECTOR(n), or HVABI_FLAGS */
	uint8_t low, width;	/* in a vector register they lie in one half of it */
};

struct hvabi_argument;

/* What the id of a call, or of a test, is by a convention that lays ids out in its own way. */
struct hvabi_own_id {
	uint64_t id[HVABI_CARRIERS];
	uint32_t carriers;			/* which of id[] are used */
	const struct hvabi_argument *args;	/* of a call: in place of its own, with where they ride in this id */
};

/*
 * How a call travels. Registers are indices into a register file as the
 * architecture numbers them: x86 rax 0, rcx 1, rdx 2, rbx 3, rsp 4, rbp 5,
 * rsi 6, rdi 7, r8 8 ...; arm64 xN = N, sp 31; riscv xN = N (a0 = 10).
 */
struct hvabi_convention {
	const char *name;
	const char *variant;			/* "" is the ordinary one */
	uint32_t arch;				/* HVABI_ARCH_... */
	uint8_t word_bits;			/* 32 or 64 */
	uint8_t narrow_zero;			/* bits beyond an argument's width must be 0 */
	uint8_t high_first;			/* order of a value of two registers */
	uint8_t narguments;
	uint8_t nfixed;
	uint8_t carriers[HVABI_CARRIERS];	/* by the ABI's order; HVABI_NONE: not a register */
	uint8_t arguments[HVABI_ARGUMENTS];
	uint8_t fixed[HVABI_FIXED];
	uint8_t status;				/* HVABI_NONE: the call has no status; or HVABI_FLAGS */
	uint8_t value[2];			/* low, high; HVABI_NONE where not used */
	uint8_t shared;				/* one register: a negative word is a status, any other the value */
	uint8_t status_low, status_bits;	/* part of the register; 0 bits: by the type of the status */
	uint8_t value_low, value_bits;		/* the same; 0 bits: by the call */
	uint64_t fixed_values[HVABI_FIXED];
	uint32_t may_change;			/* mask of registers a call may change: results and clobbers */
	uint32_t vectors_may_change;		/* the same of vector registers */
	struct hvabi_block_register inputs[HVABI_BLOCK_REGISTERS];	/* of buffers without an address */
	struct hvabi_block_register outputs[HVABI_BLOCK_REGISTERS];
	uint8_t ninputs, noutputs;
	uint8_t rest;				/* outputs begin behind what goes in, a multiple of block_align bytes on */
	uint8_t block_align;
	const struct hvabi_piece *pieces;	/* NULL: everything above is a register of its own */
	uint8_t npieces;
	/* By call and by test, where the convention lays ids out in its own way; NULL: the ids are those of calls and tests. */
	const struct hvabi_own_id *call_ids;
	const struct hvabi_own_id *test_ids;
	/* What says where the status is: so many bits of a register or of HVABI_FLAGS, 0: it always has its own place. */
	uint8_t when, when_low, when_bits;
	uint8_t when_has_success;
	uint64_t when_equals;			/* the status has its own place */
	uint64_t when_success;			/* there is none, for the call succeeded; any other number is the status */
};

struct hvabi_argument {
	const char *name;
	uint8_t width;		/* bits; 0: a word */
	uint8_t is_signed;
	uint8_t carrier;	/* of the id, in which it rides from bit `low` on; HVABI_NONE: it has registers */
	uint8_t low;		/* without a carrier 0: the next argument register that is free; else this one, counted from 1 */
};

enum hvabi_value_check { HVABI_VALUE_ANY, HVABI_VALUE_EQUALS, HVABI_VALUE_RANGE };

/* What a value must be. */
struct hvabi_expect {
	uint8_t check;				/* enum hvabi_value_check */
	uint64_t mask;				/* HVABI_VALUE_EQUALS: (value & mask) == equals */
	struct hvabi_value equals;
	uint64_t minimum, maximum;		/* HVABI_VALUE_RANGE, both included */
};

/* A word of memory on a scratch page: written before the call, or looked at after it. */
struct hvabi_store {
	struct hvabi_value at;
	uint8_t width;				/* bits, or HVABI_BIG or HVABI_LITTLE of them */
	struct hvabi_value value;
};

struct hvabi_check {
	const char *name;			/* "buffer.field", or NULL */
	struct hvabi_value at;
	uint8_t width;				/* as of a store */
	struct hvabi_expect expect;
};

/* A call that a case makes besides its own. */
struct hvabi_step { uint32_t call, case_index; };

/* One call with given arguments, and what must come back. */
struct hvabi_case {
	const struct hvabi_value *args;		/* one for each argument of the call */
	const int64_t *expect;			/* statuses that are right */
	uint8_t nexpect;
	struct hvabi_expect value;
	uint16_t nstores, nchecks;		/* with any of them, scratch pages are zeroed before the call */
	const struct hvabi_store *stores;
	const struct hvabi_check *checks;
	const struct hvabi_step *given, *after;	/* must succeed before the call, and behind it */
	uint8_t ngiven, nafter;
	uint32_t callers;			/* mask of the kinds of guests that make it; 0: all that have the call */
};

/* A feature without which a call is refused, and the status that a host then gives which enforces it. */
struct hvabi_need {
	uint32_t feature;			/* index */
	int64_t without;			/* or HVABI_EXCEPTION */
};

enum hvabi_advertised_by { HVABI_BY_FAMILY, HVABI_BY_RELEASE, HVABI_BY_CALLS };

/* A call, or one form of it with a row of its own. */
struct hvabi_call {
	const char *name;			/* "family.call", "family.call.form" */
	uint64_t id[HVABI_CARRIERS];		/* by the ABI's order of carriers, annotations clear */
	uint32_t carriers;			/* mask: which of id[] the call uses */
	uint32_t arch;				/* HVABI_ARCH_...; 0: all */
	uint32_t since;				/* HVABI_RELEASE */
	uint32_t number;			/* within the family */
	uint32_t family;			/* index */
	uint8_t advertised_by;
	uint8_t nargs;
	const struct hvabi_argument *args;
	const char *variant;			/* of the convention */
	uint8_t value_width;			/* bits of the value; 0: a word; HVABI_NONE: no value */
	uint8_t value_always;			/* meaningful whatever the status */
	const int64_t *statuses;		/* every status the call may give, success included */
	uint8_t nstatuses;
	const char *never;			/* why no test may perform it, or NULL */
	uint32_t callers;			/* mask of the kinds of guests that have it; 0: all */
	const struct hvabi_need *needs;		/* those that can be asked for */
	uint8_t nneeds;
	uint8_t block_in, block_out;		/* bytes that go in and come out in registers */
	uint8_t value_at;			/* how many pieces of values come before those of this value */
};

struct hvabi_family {
	const char *name;
	uint64_t number;			/* meaningful if has_number */
	uint32_t since;
	uint32_t arch;
	uint8_t has_number;
	uint8_t required;
	uint32_t callers;			/* as of a call */
	int64_t unknown_family, unknown_call;	/* statuses of refusals, or HVABI_EXCEPTION */
	int64_t reserved_field;			/* if the tests ask for it; as before */
};

enum hvabi_source { HVABI_FROM_WORDS, HVABI_FROM_CPUID, HVABI_FROM_CALL };

/* What a host advertises: the bits of an answer hold none of `unless`. */
struct hvabi_feature {
	const char *name;
	uint8_t source;				/* enum hvabi_source; FROM_WORDS: no program can ask */
	uint8_t reg;				/* FROM_CPUID: 0 eax, 1 ebx, 2 ecx, 3 edx */
	uint16_t leaf;				/* from where the interface is found */
	uint32_t subleaf;
	uint32_t question;			/* FROM_CALL: index */
	uint8_t low, bits;
	uint8_t nunless;
	const uint64_t *unless;
};

/* A call whose answer says which features there are. */
struct hvabi_question {
	const char *name;			/* "family.call.buffer.field", of the fact that is printed */
	uint32_t call, case_index;
	struct hvabi_value at;
	uint8_t width;				/* of memory, as of a store; 0: the call's value */
};

/* A register with a number of its own. For kinds whose instructions take the number from a register: MSRs. */
/*
 * An instruction that reaches a system register and may raise an exception. Its place stands in the section hvabi_access: a guest
 * goes on behind it, and take_exception then has the exception. What is read stays 0. The guest may use the registers that are
 * named as destroyed.
 */
#if defined(__aarch64__)
#define HVABI_ACCESS(instruction) "1:\t" instruction "\n\t.pushsection hvabi_access,\"a\"\n\t.balign 8\n\t.quad 1b\n\t.popsection"
#define HVABI_ACCESS_DESTROYS "x15", "x16", "x17", "memory"
#elif defined(__riscv) && __riscv_xlen == 64
#define HVABI_ACCESS(instruction) "1:\t" instruction "\n\t.pushsection hvabi_access,\"a\"\n\t.balign 8\n\t.quad 1b\n\t.popsection"
#define HVABI_ACCESS_DESTROYS "memory"
#elif defined(__riscv)
#define HVABI_ACCESS(instruction) "1:\t" instruction "\n\t.pushsection hvabi_access,\"a\"\n\t.balign 4\n\t.long 1b\n\t.popsection"
#define HVABI_ACCESS_DESTROYS "memory"
#endif

struct hvabi_system_register {
	const char *name;			/* "msr.name" */
	uint32_t number;
	const struct hvabi_need *needs;		/* those that can be asked for; without: an exception, or 0: it reads 0 */
	uint8_t nneeds;
	uint64_t refused;			/* bits of which a write that sets one wrongly faults */
	uint64_t reserved;			/* what they must hold */
	uint32_t callers;			/* mask of the kinds of guests that have it; 0: all */
	/* Where the instruction has the number in it; NULL: the guest does it, or it is not allowed. */
	uint64_t (*read)(void);
	void (*write)(uint64_t value);
};

/* A write, if it `writes`, and a read after it. If it `faults`, the write does, or without one the read. */
struct hvabi_register_case {
	uint32_t reg;				/* index */
	uint8_t writes, faults, reads;
	struct hvabi_value written;
	struct hvabi_expect expect;		/* of what is read, if it `reads` */
};

/* A machine in which the tests of a guest run: with one feature taken away, or (the last) with all. */
struct hvabi_vm {
	const char *name;
	uint32_t feature;			/* index, or HVABI_NO_INDEX */
};

/*
 * One line of the guest's KTAP plan. The generator orders them; a test's
 * meaning is its kind, and the harness predicts from the same list (abi.json).
 */
enum hvabi_test_kind {
	HVABI_TEST_RELEASE,	/* the host says which release it speaks */
	HVABI_TEST_PRESENCE,	/* call: advertised and behaving agree; case_index: how to try it, none: only ask */
	HVABI_TEST_CASE,	/* call, case_index: right status, value, memory */
	HVABI_TEST_REGISTERS,	/* call, case_index: all but results and clobbers survive poison */
	HVABI_TEST_ANNOTATED,	/* call, case_index, hint: made plain, then with the annotation: same result */
	HVABI_TEST_UNKNOWN_HINT,/* call, case_index, hint: as before, with each bit alone and all together */
	HVABI_TEST_UNUSED,	/* id: the family's next unused number is refused */
	HVABI_TEST_FAMILY,	/* id: an unknown family is refused */
	HVABI_TEST_RESERVED,	/* call, case_index, id = bits to set: refused with each alone and all together */
	HVABI_TEST_WITHOUT,	/* call, case_index: refused in its VM, which lacks a feature */
	HVABI_TEST_REGISTER_CASE,	/* case_index: of register_cases */
	HVABI_TEST_REGISTER_PRESENCE,	/* case_index: of system_registers: it can be read just if its features are advertised */
	HVABI_TEST_REGISTER_RESERVED,	/* as before: each reserved bit alone, set wrongly, makes a write fault */
	HVABI_TEST_RETIRED,	/* id: a number of the family that is gone is refused with the status whose index case_index is */
};

struct hvabi_test {
	const char *name;
	uint8_t kind;			/* enum hvabi_test_kind */
	uint32_t call;			/* index, or HVABI_NO_INDEX */
	uint32_t case_index;		/* index, or HVABI_NO_INDEX; RETIRED: of the status, none: HVABI_EXCEPTION; REGISTER_...: as said there */
	uint64_t id[HVABI_CARRIERS];	/* whole id (UNUSED, RETIRED, FAMILY) or bits to set (hint, RESERVED) */
	uint32_t carriers;		/* which of id[] are used */
	uint32_t family;		/* index, or HVABI_NO_INDEX */
	uint32_t arch;			/* whose plan has this test; 0: all. Others neither count nor print it */
	uint32_t vm;			/* index */
};

/* How to ask; call is an index, HVABI_NO_INDEX where the ABI has no such question. */
struct hvabi_discovery {
	uint32_t families_call;		/* asked with the family's number; not 0: present */
	uint32_t release_call;
	uint8_t major_low, major_bits, minor_low, minor_bits;
	uint8_t has_calls;		/* a query call in every family: calls_by_family[family] */
	const uint32_t *calls_by_family;
	uint64_t present_mask, annotations_mask;
	uint8_t annotations_low;
};

struct hvabi_status { int64_t number; const char *name; uint8_t absent; };

struct hvabi_abi {
	const char *name, *release;
	const char *spec_hash;
	uint32_t release_number;	/* HVABI_RELEASE */
	uint8_t ncarriers, status_width;	/* bits; 0: a word */
	uint8_t status_signed;
	const struct hvabi_carrier *carriers;
	const struct hvabi_convention *conventions;
	const struct hvabi_family *families;
	const struct hvabi_call *calls;
	const struct hvabi_case *cases;
	const struct hvabi_test *tests;
	const struct hvabi_status *statuses;
	const struct hvabi_feature *features;
	const struct hvabi_question *questions;
	const struct hvabi_system_register *system_registers;
	const struct hvabi_register_case *register_cases;
	const struct hvabi_vm *vms;		/* at least one */
	const uint32_t (*signatures)[3];	/* ebx, ecx, edx of the CPUID leaf where the interface begins */
	uint32_t nconventions, nfamilies, ncalls, ncases, ntests, nstatuses, nfeatures, nquestions;
	uint32_t nsystem_registers, nregister_cases, nvms, nsignatures;
	struct hvabi_discovery discovery;
	int64_t unknown_family;			/* status of the refusal of a family that nobody has */
};

/* All general registers, by the architecture's numbers. */
struct hvabi_registers {
	uint64_t r[HVABI_REGISTERS];
	uint64_t v[HVABI_VECTORS][2];	/* vector registers, low half first */
	uint64_t flags;			/* after a call: flags or the condition code, where the guest reads them */
};

/* What the running guest brings along. Addresses of memory are those of $scratch and $scratch2. */
struct hvabi_guest {
	uint32_t arch;					/* one HVABI_ARCH_... bit */
	uint32_t caller;				/* one bit of <ABI>_CALLER_...; 0 where the ABI has no kinds of guests */
	void (*trap)(struct hvabi_registers *registers);	/* loads all, makes the call, stores all */
	uint32_t untouchable;				/* registers that trap cannot load (stack, thread pointer) */
	unsigned int vectors;				/* how many vector registers trap loads and stores, from number 0 on */
	uint64_t symbols[HVABI_SYMBOLS];
	uint64_t (*read_memory)(uint64_t address, unsigned int width);
	void (*write_memory)(uint64_t address, unsigned int width, uint64_t value);	/* NULL: no case needs it */
	void (*reset)(void);				/* zeroes the scratch pages; before a call's first test; or NULL */
	/* The exception that the last trap raised and that was caught: vector + 1, or 0. NULL: none is caught. */
	uint32_t (*take_exception)(void);
	/* As the guest is told; NULL: the architecture has no such thing. answer: eax, ebx, ecx, edx. */
	void (*cpuid)(uint32_t leaf, uint32_t subleaf, uint32_t *answer);
	/* A system register by its number; not 0: it faulted, and take_exception has the fault. NULL: there are none. */
	int (*read_register)(uint32_t number, uint64_t *value);
	int (*write_register)(uint32_t number, uint64_t value);
	unsigned int vm, vms;				/* which of how many VMs this is; vms 0: one, with every feature */
	unsigned int extra_tests;			/* tests of the guest's own, in the plan after these */
	unsigned int flags;				/* whether trap stores the flags */
	/*
	 * Lets the next trap make its call by an instruction with this number, which a carrier of the id is. 0: no instruction
	 * holds it. NULL: the guest makes all calls by one instruction.
	 */
	int (*set_immediate)(unsigned int carrier, uint64_t number);
};

/*
 * Prints the plan (in the first VM), runs every test of this VM on this host and
 * reports KTAP (harness/runtime). Returns the number of tests that failed. In
 * the last VM the guest then reports its extra tests, if it has any, and calls
 * ktap_end; in the others it ends without a word.
 */
unsigned int hvabi_run_conformance(const struct hvabi_abi *abi, const struct hvabi_guest *guest);
int hvabi_is_last_vm(const struct hvabi_abi *abi, const struct hvabi_guest *guest);

/*
 * What an argument holds in place of what it otherwise has. HVABI_NONE: a field in memory does, which lies at `at` on a scratch page;
 * `width` is as in struct hvabi_store.
 */
struct hvabi_change {
	uint8_t argument, width;
	struct hvabi_value value, at;
};

/*
 * A buffer in memory: the arguments that say where and how long it is (HVABI_NONE: none), and what one element takes. Without
 * `low` it is at `at`: a call before this one gave it to the host.
 */
struct hvabi_extent {
	struct hvabi_value at;
	uint8_t low, high, count;
	uint8_t is_written;	/* the host may write it */
	uint32_t elements;	/* without `count` */
	uint32_t size;
};

/* A derived test: calls with one thing about their arguments turned to a boundary. */
struct hvabi_boundary {
	const char *name;
	uint32_t call;			/* index */
	uint32_t case_index;		/* the base, or HVABI_NO_INDEX */
	const struct hvabi_value *args;	/* of the base */
	const struct hvabi_change *changes;	/* `each` of them for one call after the other */
	uint16_t nchanges;
	uint8_t each;
	uint8_t refused;		/* no call may succeed; else each may */
	int32_t refusal;		/* the status that every call must have; 0: any that is right */
	uint8_t nightly;
	uint8_t nextents;
	const struct hvabi_extent *extents;
	const struct hvabi_check *checks;	/* `nchecks`, after a call that succeeds */
	uint16_t nchecks;
	uint32_t arch;			/* 0: all */
	uint32_t places;		/* mask: bit n, symbol HVABI_GROUND + n */
};

struct hvabi_boundaries {
	const struct hvabi_boundary *tests;
	uint32_t ntests;
};

/*
 * What a guest has for derived tests. A place that it does not know is left out with the tests that need it: its bit in `places`
 * is clear. The arena is memory of the guest's own with the scratch pages in it; outside of the buffers of a call none of it may
 * change.
 */
#define HVABI_CODE_BYTES 4096u
struct hvabi_ground {
	uint64_t symbols[HVABI_ALL_SYMBOLS - HVABI_GROUND];
	uint32_t places;		/* mask, as in struct hvabi_boundary */
	uint64_t *arena, *copy;		/* of arena_bytes each, aligned to 8 */
	uint32_t arena_bytes;
	uint64_t arena_gpa;		/* where the host has the arena */
	uint64_t *code;			/* HVABI_CODE, all of HVABI_CODE_BYTES, as the guest writes it; NULL if it has none */
	uint64_t arena_gva;		/* where calls say that it is; 0: at `arena` */
	uint8_t nightly;		/* which set */
};

/*
 * Instead of the first tests, which ran in an earlier boot that did not survive the last of them, the guest leaves these out: the
 * harness puts the number into the image, behind the mark (harness/matrix).
 */
struct hvabi_resume { char mark[16]; uint32_t from; };
extern const volatile struct hvabi_resume hvabi_resume;

/*
 * In place of hvabi_run_conformance: prints the plan of the derived tests and makes them. The guest then calls ktap_end. Returns
 * the number of tests that failed.
 */
unsigned int hvabi_run_boundaries(const struct hvabi_abi *abi, const struct hvabi_boundaries *boundaries,
				  const struct hvabi_guest *guest, const struct hvabi_ground *ground);

enum hvabi_presence { HVABI_PRESENT, HVABI_ABSENT_CALL, HVABI_UNKNOWN_CALL };

/*
 * For extra tests: what the host does about a call ("family.call"); asks if the
 * plan has not. Unknown: this release of the ABI has no call of that name.
 */
enum hvabi_presence hvabi_find_call(const struct hvabi_abi *abi, const struct hvabi_guest *guest, const char *name);

/*
 * A guest that its host moves, in place of hvabi_run_conformance, in this order:
 *
 * hvabi_prepare_move prints the plan, asks the host about every call and keeps the answers. The plan has the test
 * move.registers, a test move.<call> for each call of this architecture, and extra_tests. The guest then does what it
 * wants to find again.
 *
 * hvabi_make_move makes `call` ("family.call"), during which the host moves the guest, and reports whether all registers
 * survived that must survive the call. It asks the release of the host where the guest is then.
 *
 * Then the guest reports its extra tests; hvabi_find_told says what it was told before the move: PRESENT unless the host
 * said no.
 *
 * hvabi_run_moved makes, by the cases of the plan, every call that the guest was told of, and reports: passed; skipped as
 * "absent: lost" where the host refuses the call and no longer advertises it; skipped as "not told". Returns the number of
 * all tests that failed. The guest then calls ktap_end.
 */
void hvabi_prepare_move(const struct hvabi_abi *abi, const struct hvabi_guest *guest);
void hvabi_make_move(const struct hvabi_abi *abi, const struct hvabi_guest *guest, const char *call);
enum hvabi_presence hvabi_find_told(const struct hvabi_abi *abi, const char *name);
unsigned int hvabi_run_moved(const struct hvabi_abi *abi, const struct hvabi_guest *guest);

#ifdef __cplusplus
}
#endif
#endif
