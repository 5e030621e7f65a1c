/* SPDX-License-Identifier: BSD-2-Clause */
#include "tree_writer.h"

#include <string.h>

#include "arch.h"

/* The flattened format, version 17: the header, no reserved memory, the nodes, the names of properties. */
#define MAGIC 0xd00dfeedu
#define VERSION 17u
#define OLDEST_READER 16u
#define RESERVED_OFFSET 40u
#define NODES_OFFSET 56u

enum { BEGIN_NODE = 1, END_NODE = 2, PROPERTY = 3, END = 9 };

static void put_word(uint8_t *at, uint32_t value)
{
	at[0] = (uint8_t)(value >> 24);
	at[1] = (uint8_t)(value >> 16);
	at[2] = (uint8_t)(value >> 8);
	at[3] = (uint8_t)value;
}

static void add(struct tree *tree, const void *data, uint32_t size)
{
	const uint32_t whole = (size + 3) & ~3u;

	if (whole > TREE_ROOM - tree->nodes_size)
		host_panic("there is no room for a device tree");
	memcpy(tree->nodes + tree->nodes_size, data, size);
	tree->nodes_size += whole;
}

static void add_word(struct tree *tree, uint32_t value)
{
	uint8_t bytes[4];

	put_word(bytes, value);
	add(tree, bytes, sizeof(bytes));
}

void tree_begin(struct tree *tree, const char *name)
{
	add_word(tree, BEGIN_NODE);
	add(tree, name, (uint32_t)strlen(name) + 1);
}

void tree_end(struct tree *tree)
{
	add_word(tree, END_NODE);
}

void tree_begin_property(struct tree *tree, const char *name, uint32_t size)
{
	const uint32_t length = (uint32_t)strlen(name) + 1;

	if (length > TREE_ROOM - tree->names_size)
		host_panic("there is no room for a device tree");
	add_word(tree, PROPERTY);
	add_word(tree, size);
	add_word(tree, tree->names_size);
	memcpy(tree->names + tree->names_size, name, length);
	tree->names_size += length;
}

void tree_add_text(struct tree *tree, const char *name, const char *text)
{
	const uint32_t size = (uint32_t)strlen(text) + 1;

	tree_begin_property(tree, name, size);
	add(tree, text, size);
}

void tree_add_words(struct tree *tree, const char *name, const uint32_t *words, uint32_t count)
{
	uint32_t i;

	tree_begin_property(tree, name, count * 4);
	for (i = 0; i < count; i++)
		add_word(tree, words[i]);
}

void tree_write(struct tree *tree, uint8_t *to)
{
	const uint32_t nodes = tree->nodes_size + 4, names = NODES_OFFSET + nodes, size = names + tree->names_size;
	const uint32_t header[] = {
		MAGIC, size, NODES_OFFSET, names, RESERVED_OFFSET, VERSION, OLDEST_READER, 0, tree->names_size, nodes,
	};
	uint32_t i;

	add_word(tree, END);
	memset(to, 0, NODES_OFFSET);
	for (i = 0; i < sizeof(header) / sizeof(header[0]); i++)
		put_word(to + 4 * i, header[i]);
	memcpy(to + NODES_OFFSET, tree->nodes, nodes);
	memcpy(to + names, tree->names, tree->names_size);
}
