/* SPDX-License-Identifier: BSD-2-Clause */
/* Reads a flattened device tree: names of nodes, and properties of theirs. */
#include <stddef.h>

#include "../../harness/runtime/string.h"
#include "tree.h"

enum { MAGIC = 0xd00dfeed, BEGIN_NODE = 1, END_NODE = 2, PROPERTY = 3, NOTHING = 4 };

static uint32_t read_word(uint64_t at)
{
	const uint8_t *bytes = (const uint8_t *)(uintptr_t)at;

	return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static uint64_t read_two_words(uint64_t at)
{
	return (uint64_t)read_word(at) << 32 | read_word(at + 4);
}

static int begins(const char *name, const char *with)
{
	return memcmp(name, with, strlen(with)) == 0;
}

static uint64_t round_up(uint64_t size)
{
	return (size + 3) & ~3ull;
}

static uint64_t read_hex(const char *text)
{
	uint64_t value = 0;

	for (;; text++) {
		if (*text >= '0' && *text <= '9')
			value = value << 4 | (uint64_t)(*text - '0');
		else if (*text >= 'a' && *text <= 'f')
			value = value << 4 | (uint64_t)(*text - 'a' + 10);
		else
			return value;
	}
}

static int is_same(const char *one, const char *other)
{
	return strlen(one) == strlen(other) && begins(one, other);
}

/* The name of the first node whose name begins with `name`, or NULL. `value`: where a property of it has its value, or 0. */
static const char *find_node(uint64_t tree, const char *name, const char *property, uint64_t *value)
{
	uint64_t at, strings;
	const char *found = NULL;

	*value = 0;
	if (!tree || read_word(tree) != MAGIC)
		return NULL;
	at = tree + read_word(tree + 8);
	strings = tree + read_word(tree + 12);
	for (;;) {
		const uint32_t token = read_word(at);

		at += 4;
		if (token == BEGIN_NODE) {
			const char *node = (const char *)(uintptr_t)at;

			if (found)
				break;
			if (begins(node, name))
				found = node;
			at += round_up(strlen(node) + 1);
		} else if (token == PROPERTY) {
			if (found && is_same((const char *)(uintptr_t)(strings + read_word(at + 4)), property))
				*value = at + 8;
			at += 8 + round_up(read_word(at));
		} else if (token != NOTHING && (token != END_NODE || found)) {
			break;
		}
	}
	return found;
}

const char *find_text(uint64_t tree, const char *node, const char *property)
{
	uint64_t value;

	(void)find_node(tree, node, property, &value);
	return (const char *)(uintptr_t)value;
}

uint64_t find_device(uint64_t tree, const char *name)
{
	uint64_t reg;
	const char *found = find_node(tree, name, "reg", &reg);

	return found ? read_hex(found + strlen(name)) : 0;
}

uint64_t find_memory_start(uint64_t tree)
{
	uint64_t reg;

	(void)find_node(tree, "memory@", "reg", &reg);
	return reg ? read_two_words(reg) : 0;
}

uint64_t find_memory_end(uint64_t tree)
{
	uint64_t reg;

	(void)find_node(tree, "memory@", "reg", &reg);
	return reg ? read_two_words(reg) + read_two_words(reg + 8) : 0;
}
