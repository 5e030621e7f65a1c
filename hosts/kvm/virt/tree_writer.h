/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes a flattened device tree, version 17. Without room for more it ends the host. */
#ifndef KVM_TREE_WRITER_H
#define KVM_TREE_WRITER_H

#include <stdint.h>

#define TREE_ROOM 2048u		/* of the nodes, and of the names of properties */
#define TREE_SIZE (2 * TREE_ROOM + 64u)		/* at most, of what tree_write writes */

/* Empty at first. */
struct tree {
	uint8_t nodes[TREE_ROOM], names[TREE_ROOM];
	uint32_t nodes_size, names_size;
};

/* A node, whose properties and nodes follow; the root is called "". */
void tree_begin(struct tree *tree, const char *name);
void tree_end(struct tree *tree);

/* Properties. After tree_begin_property with size 0 nothing follows. */
void tree_begin_property(struct tree *tree, const char *name, uint32_t size);
void tree_add_text(struct tree *tree, const char *name, const char *text);
void tree_add_words(struct tree *tree, const char *name, const uint32_t *words, uint32_t count);

#define TREE_WORDS(tree, name, ...) \
	tree_add_words(tree, name, (const uint32_t[]){ __VA_ARGS__ }, sizeof((const uint32_t[]){ __VA_ARGS__ }) / sizeof(uint32_t))

/* The whole, once the root has ended. */
void tree_write(struct tree *tree, uint8_t *to);

#endif
