# SPDX-License-Identifier: BSD-2-Clause
"""Names that C, C++, the headers that are included, and the generated code itself have taken."""
from __future__ import annotations

import re

from generator.lang.folder import list_architectures

C_WORDS = frozenset((
    "auto break case char const continue default do double else enum extern float for goto if inline int long register "
    "restrict return short signed sizeof static struct switch typedef union unsigned void volatile while bool true false "
    "and and_eq asm bitand bitor catch class compl const_cast delete dynamic_cast explicit export friend mutable namespace "
    "new not not_eq operator or or_eq private protected public reinterpret_cast static_assert static_cast template this "
    "thread_local throw try typeid typename using virtual wchar_t xor xor_eq nullptr constexpr decltype noexcept alignas "
    "alignof char8_t char16_t char32_t concept consteval constinit co_await co_return co_yield requires typeof "
    "typeof_unqual linux unix i386").split())
# What <stdint.h> and <stddef.h> define.
STANDARD = re.compile(r"u?int((_fast|_least)?(8|16|32|64)|max|ptr)_t|size_t|ptrdiff_t|max_align_t|nullptr_t|offsetof")
# A file <abi>.h would be taken for the header of C that has its name, and so would what is made of <abi>_…
HEADERS = frozenset((
    "assert complex ctype errno fenv float inttypes iso646 limits locale math setjmp signal stdalign stdarg stdatomic "
    "stdbool stdckdint stddef stdint stdio stdlib stdnoreturn string tgmath threads time uchar wchar wctype").split())
PREFIXES = re.compile(r"u?int((_fast|_least)?(8|16|32|64)|max|ptr)?|size|ptrdiff|max_align|hvabi|stdc")

# Locals, parameters, members and tables of the generated code, all without the ABI's prefix.
OWN = frozenset((
    "a always annotation_table annotations answer arch args argument_table asked at b back base block block_in "
    "block_out buffer by_call bytes c call call_carrier call_low call_mask call_table calls carriers condition "
    "context count end entry error families family family_table field_table fields first fixed fixed_value flag "
    "form_table forms found frame frame2 has_call held high high_first host i identity ids inside is kept kept2 kind "
    "last layout_table layouts length low made mark mask middle more most must must_be names nannotations nargs "
    "narrow ncalls ncarriers nfamilies nfields nforms nlayouts nstatuses number nvalues ordinary out parameters part "
    "parts place places prefix queue raise_exception raw read_guest registers reserved reserved_field result results "
    "run second signed_words size slot status status_table statuses taken text to told type used value value_table "
    "values variant what wide word words").split())
NUMBERED = re.compile(r"arg\d+|in_.*")
# Locals that stand for registers, of any architecture: a stub calls them as the assembler does.
REGISTERS = re.compile(r"[aefhkrstvwx]\d+|[er]?[abcd]x|[abcd][hl]|[er]?(si|di|bp|sp)|[sdb]il|[fglrst]p|lr|ra|at|zero|ctr|cr\d?|xmm\d+")

# What every ABI may have after its prefix: functions and types, and macros.
FUNCTIONS = re.compile(
    rf"trap\d+(_wide)?|({'|'.join(map(re.escape, list_architectures()))})(_\w+)?_(dispatch(_rare|_by_switch)?|registers)|"
    r"dispatch|dispatch_rare|dispatch_by_switch|[bl]e(16|32|64)(_get|_put)?|call_name|status_name|format_call|is_error|put\d+|"
    r"host|host_(answer|call|call_number|calls|carriers?|error|families|family|family_number|family_of|find|find_call|"
    r"find_family|find_way|gather|has_call|has_family|ok|places?|queued|read|result|retired|run|run_entry|run_entry_rare|"
    r"search_families|used|variant|variant_bits)|shared_(half_t|load64|store64)|conformance|result|"
    r"call_table|carrier_table|case_table|convention_table|family_table|feature_table|status_table|test_table|vm_table")
QUEUES = re.compile(r"queue|queue_(add|direct|flush|init|learn|note|run)")     # where calls can be queued
BLOCKS = re.compile(r"trap\d+(_wide)?(_in\d+)?(_out\d+_\d+)?|vector_t|block\d+|host_(block|clear|copy|put|take)")  # with blocks
MACROS = re.compile(
    r"RELEASE|RELEASE_NUMBER|SPEC_HASH|ASSERT|ASSERT_LAYOUT|ALIGNED|(GUEST_|HOST_|NAMES_)?H|NOTE|NOTE_USE|RARE|UNLIKELY|"
    r"INLINE|MAYBE_UNUSED|SHARED_WORDS|INSTRUCTION_\w+|DOES_WITHOUT_\w+|HOST_(OPS|DISPATCH|CASE|SECOND|SLOTS|LEFT_OUT_{0,2}|JOIN_?|MAKE(_[01]?)?|"
    r"MARK_1?|SLOT(_[01]?)?|GAP_\d+|RUN_\w+)")


def is_c_word(name: str) -> bool:
    """Whether a declaration of it would mean something else."""
    return name in C_WORDS or STANDARD.fullmatch(name) is not None


def every_abi_has(name: str, queues: bool, blocks: bool) -> bool:
    """Whether <abi>_<name> is a function or a type of the generated code. `queues`: calls of the ABI can be queued. `blocks`: its
    conventions have registers for buffers, or vector registers."""
    return (FUNCTIONS.fullmatch(name) is not None or (queues and QUEUES.fullmatch(name) is not None)
            or (blocks and BLOCKS.fullmatch(name) is not None))


def is_own(name: str) -> bool:
    return name in OWN or NUMBERED.fullmatch(name) is not None or REGISTERS.fullmatch(name) is not None
