/* SPDX-License-Identifier: BSD-2-Clause */
/* In the place of harness/runtime: outcomes and facts are kept as numbers, and nothing is printed. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "../runtime/console.h"
#include "../runtime/ktap.h"
#include "guest.h"

static struct outcome *kept;
static struct fact *facts;
static unsigned int most, count, most_facts, nfacts, failed;

uint64_t hash_text(const char *text)
{
	uint64_t hash = 0xcbf29ce484222325ull;

	while (*text)
		hash = (hash ^ (uint8_t)*text++) * 0x100000001b3ull;
	return hash;
}

void record_start(struct outcome *outcomes, unsigned int most_outcomes, struct fact *room, unsigned int most_room)
{
	kept = outcomes;
	most = most_outcomes;
	facts = room;
	most_facts = most_room;
	count = nfacts = failed = 0;
}

unsigned int record_count(void)
{
	return count;
}

unsigned int record_facts(void)
{
	return nfacts;
}

static void end(uint8_t word)
{
	if (count && count <= most)
		kept[count - 1].word = word;
	failed += word == OUTCOME_FAIL;
}

void ktap_start(unsigned int tests) { (void)tests; }
void ktap_continue(unsigned int tests) { (void)tests; }
void ktap_bail(const char *format, ...) { (void)format; }
void ktap_message(const char *format, ...) { (void)format; }
void ktap_open_message(void) { }
void ktap_close_message(void) { }
void ktap_pass(void) { end(OUTCOME_PASS); }
void ktap_fail(void) { end(OUTCOME_FAIL); }
void ktap_end(void) { }
unsigned int ktap_count_failed(void) { return failed; }
void console_print(const char *format, ...) { (void)format; }
void console_vprint(const char *format, va_list arguments) { (void)format; (void)arguments; }

void ktap_begin(const char *name)
{
	(void)name;
	if (count++ < most)
		memset(&kept[count - 1], 0, sizeof(*kept));
}

void ktap_skip(const char *format, ...)
{
	end(strncmp(format, "absent", 6) ? OUTCOME_SKIP : OUTCOME_ABSENT);
}

/* "name=number": the facts that predictions are about. */
static void keep_fact(char *text)
{
	char *value = strchr(text, '=');

	if (!value || nfacts >= most_facts || (strncmp(text, "query.", 6) && strncmp(text, "release=", 8)))
		return;
	*value++ = 0;
	facts[nfacts].name = hash_text(text);
	facts[nfacts++].value = hash_text(value);
}

/* Answers are many, and are taken as they come; all other facts are text. */
void ktap_fact(const char *format, ...)
{
	char text[CONSOLE_LINE];
	va_list arguments;

	va_start(arguments, format);
	if (!strncmp(format, "status=%lld value=%#llx", 23)) {
		if (count && count <= most) {
			kept[count - 1].status = va_arg(arguments, long long);
			kept[count - 1].value = va_arg(arguments, unsigned long long);
		}
	} else if (!strncmp(format, "exception=", 10)) {
		if (count && count <= most)
			kept[count - 1].status = HVABI_EXCEPTION;
	} else if (strncmp(format, "cpuid", 5)) {
		vsnprintf(text, sizeof(text), format, arguments);
		keep_fact(text);
	}
	va_end(arguments);
}
