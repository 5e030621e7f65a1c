/* SPDX-License-Identifier: BSD-2-Clause */
/* Texts: they end, are printable, and the two ways to get one agree. */
#include "../../harness/runtime/string.h"
#include "calls.h"
#include "probe.h"

#define FILLED 0x5a
#define LONGEST 1024u

static uint8_t text[LONGEST + 64];

static void must_be_text(const char *name, const uint8_t *start, uint32_t room)
{
	uint32_t i;

	for (i = 0; i < room && start[i]; i++) {
		if (start[i] < 0x20 || start[i] > 0x7e)
			complain("%s: byte %u is %#x, which cannot be printed", name, i, start[i]);
	}
	if (i == room)
		complain("%s: no NUL in %u bytes", name, room);
}

static void ask_text(const char *name, intptr_t (*ask)(uintptr_t), uint32_t room)
{
	unsigned int i;

	memset(text, FILLED, sizeof(text));
	if (!must_answer(name, ask((uintptr_t)text), 0))
		return;
	must_be_text(name, text, room);
	for (i = 0; i < 64; i++) {
		if (text[room + i] != FILLED) {
			complain("%s writes more than %u bytes", name, room);
			break;
		}
	}
}

void check_texts(void)
{
	ask_text("xen_version.extraversion", xen_xen_version_extraversion, 16);
	ask_text("xen_version.capabilities", xen_xen_version_capabilities, 1024);
	ask_text("xen_version.changeset", xen_xen_version_changeset, 64);
	ask_text("xen_version.commandline", xen_xen_version_commandline, 1024);
}

void check_compile_info(void)
{
	struct xen_compile_info info;

	memset(&info, FILLED, sizeof(info));
	if (!must_answer("xen_version.compile_info", xen_xen_version_compile_info((uintptr_t)&info), 0))
		return;
	must_be_text("xen_version.compile_info, compiler", (const uint8_t *)info.compiler, sizeof(info.compiler));
	must_be_text("xen_version.compile_info, compile_by", (const uint8_t *)info.compile_by,
		     sizeof(info.compile_by));
	must_be_text("xen_version.compile_info, compile_domain", (const uint8_t *)info.compile_domain,
		     sizeof(info.compile_domain));
	must_be_text("xen_version.compile_info, compile_date", (const uint8_t *)info.compile_date,
		     sizeof(info.compile_date));
}

#ifdef XEN_XEN_VERSION_EXTRAVERSION2_CMD

/* struct xen_varbuf, with room */
static struct {
	uint32_t length;
	uint8_t text[LONGEST];
} answer;

/* The new call gives the whole text without a NUL; the old one its beginning with one. */
static void compare_texts(const char *name, intptr_t (*ask)(uintptr_t), intptr_t (*ask_old)(uintptr_t), uint32_t room)
{
	int64_t length = ask(0), i;

	if (length < 0 || length > LONGEST) {
		complain("%s says %lld bytes", name, (long long)length);
		return;
	}
	memset(&answer, FILLED, sizeof(answer));
	answer.length = (uint32_t)length;
	if (!must_answer(name, ask((uintptr_t)&answer), length))
		return;
	if (length < LONGEST && answer.text[length] != FILLED)
		complain("%s writes more than the %lld bytes that it says", name, (long long)length);
	if (!must_answer(name, ask_old((uintptr_t)text), 0))
		return;
	for (i = 0; i < length && i < room - 1; i++) {
		if (answer.text[i] != text[i]) {
			complain("%s and the older call differ at byte %lld", name, (long long)i);
			return;
		}
	}
	if (length < room && text[length])
		complain("%s says %lld bytes, the older call has more", name, (long long)length);
}

void check_long_texts(void)
{
	compare_texts("xen_version.extraversion2", xen_xen_version_extraversion2, xen_xen_version_extraversion, 16);
	compare_texts("xen_version.capabilities2", xen_xen_version_capabilities2, xen_xen_version_capabilities, 1024);
	compare_texts("xen_version.changeset2", xen_xen_version_changeset2, xen_xen_version_changeset, 64);
	compare_texts("xen_version.commandline2", xen_xen_version_commandline2, xen_xen_version_commandline, 1024);
}

#endif
