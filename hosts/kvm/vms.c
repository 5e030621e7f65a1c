/* SPDX-License-Identifier: BSD-2-Clause */
#include "vms.h"

#include <string.h>

#define MAX_WORDS (2u + 4u * MAX_EDITS + 1u)

/* A word of a line; not ended by NUL. */
struct word {
	const char *text;
	uint64_t size;
};

const char *const interface_names[INTERFACES] = {
	[INTERFACE_KVM] = "kvm", [INTERFACE_HYPERV] = "hyperv", [INTERFACE_VMI] = "vmi",
};

static int is_word(const struct word *word, const char *text)
{
	return word->size == strlen(text) && !memcmp(word->text, text, word->size);
}

static int digit_value(char digit)
{
	if (digit >= '0' && digit <= '9')
		return digit - '0';
	digit |= 0x20;
	return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/* A number as C writes it, in `size` bytes. 0 or -1. */
static int read_number(const char *text, uint64_t size, uint32_t *number)
{
	const int is_hex = size > 2 && text[0] == '0' && (text[1] | 0x20) == 'x';
	uint64_t value = 0, i;

	if (!size)
		return -1;
	for (i = is_hex ? 2 : 0; i < size; i++) {
		const int digit = digit_value(text[i]);

		if (digit < 0 || (!is_hex && digit > 9))
			return -1;
		value = value * (is_hex ? 16 : 10) + (uint64_t)digit;
		if (value > UINT32_MAX)
			return -1;
	}
	*number = (uint32_t)value;
	return 0;
}

static int read_leaf(const struct word *word, struct cpuid_edit *edit)
{
	const char *dot = memchr(word->text, '.', word->size);
	const uint64_t size = dot ? (uint64_t)(dot - word->text) : word->size;

	if (!dot || read_number(word->text, size, &edit->leaf))
		return -1;
	return read_number(dot + 1, word->size - size - 1, &edit->subleaf);
}

static int read_register(const struct word *word, enum cpuid_register *reg)
{
	static const char *const names[] = { "eax", "ebx", "ecx", "edx" };
	unsigned int i;

	for (i = 0; i < 4; i++)
		if (is_word(word, names[i])) {
			*reg = (enum cpuid_register)i;
			return 0;
		}
	return -1;
}

static const char *read_interface(struct vm_list *list, const struct word *words, unsigned int count)
{
	unsigned int i;

	if (count != 2)
		return "a line `interface` of its note has not one word";
	for (i = 0; i < INTERFACES; i++)
		if (is_word(&words[1], interface_names[i])) {
			list->interface = (enum interface)i;
			return NULL;
		}
	return "its note asks for an interface that this host does not have";
}

static const char *read_cpus(struct vm_list *list, const struct word *words, unsigned int count)
{
	uint32_t cpus;

	if (count != 2 || read_number(words[1].text, words[1].size, &cpus))
		return "a line `cpus` of its note has not one number";
	if (!cpus || cpus > MAX_CPUS)
		return "its note asks for no vCPU, or for too many";
	list->cpus = cpus;
	return NULL;
}

static const char *read_vm(struct vm_list *list, const struct word *words, unsigned int count)
{
	struct vm_plan *vm = &list->vm[list->count];
	unsigned int i;

	if (count < 2 || !words[1].size || words[1].size > MAX_VM_NAME)
		return "a line `vm` of its note has no name, or too long a one";
	if (list->count == MAX_VMS)
		return "its note lists too many machines";
	if ((count - 2) % 4 || (count - 2) / 4 > MAX_EDITS)
		return "a line `vm` of its note does not end where it should";
	memset(vm, 0, sizeof(*vm));
	memcpy(vm->name, words[1].text, words[1].size);
	for (i = 2; i < count; i += 4) {
		struct cpuid_edit *edit = &vm->edit[vm->edits];

		if (!is_word(&words[i], "clear") || read_leaf(&words[i + 1], edit) ||
		    read_register(&words[i + 2], &edit->reg) ||
		    read_number(words[i + 3].text, words[i + 3].size, &edit->clear))
			return "a line `vm` of its note is not `vm NAME clear LEAF.SUBLEAF REGISTER MASK …`";
		vm->edits++;
	}
	list->count++;
	return NULL;
}

/* The words of a line; one more than fit if there are too many. Other bytes than printable ones end a word too. */
static unsigned int split(const char *line, uint64_t size, struct word *words)
{
	unsigned int count = 0;
	uint64_t i, begun = 0;

	for (i = 0; i <= size && count <= MAX_WORDS; i++) {
		if (i < size && line[i] > ' ' && line[i] <= '~')
			continue;
		if (i > begun)
			words[count++] = (struct word){ line + begun, i - begun };
		begun = i + 1;
	}
	return count;
}

const char *vms_parse(struct vm_list *list, const char *text, uint64_t size)
{
	while (size) {
		const char *newline = memchr(text, '\n', size);
		const uint64_t line = newline ? (uint64_t)(newline - text) : size, step = newline ? line + 1 : size;
		struct word words[MAX_WORDS + 1];
		const unsigned int count = split(text, line, words);
		const char *why = NULL;

		if (count > MAX_WORDS)
			why = "a line of its note is too long";
		else if (count && is_word(&words[0], "interface"))
			why = read_interface(list, words, count);
		else if (count && is_word(&words[0], "cpus"))
			why = read_cpus(list, words, count);
		else if (count && is_word(&words[0], "vm"))
			why = read_vm(list, words, count);
		else if (count)
			why = "a line of its note is none of `interface`, `cpus` and `vm`";
		if (why)
			return why;
		text += step;
		size -= step;
	}
	return NULL;
}

void vms_complete(struct vm_list *list)
{
	if (list->count)
		return;
	memset(&list->vm[0], 0, sizeof(list->vm[0]));
	memcpy(list->vm[0].name, "all", 4);
	list->count = 1;
}
