/* SPDX-License-Identifier: BSD-2-Clause */
/* Registers with numbers of their own: there if and only if their features are advertised, with the values of the cases. */
#include "../runtime/console.h"
#include "../runtime/ktap.h"
#include "engine.h"

struct access {
	int faulted;
	uint64_t value;		/* what was read */
};

static void forget_exception(const struct engine *engine)
{
	if (engine->guest->take_exception)
		engine->guest->take_exception();
}

static struct access read_register(const struct engine *engine, const struct hvabi_system_register *reg)
{
	struct access access = { 0, 0 };

	if (reg->read) {
		access.value = reg->read();
		access.faulted = engine->guest->take_exception() != 0;
		return access;
	}
	access.faulted = engine->guest->read_register(reg->number, &access.value) != 0;
	if (access.faulted)
		forget_exception(engine);
	return access;
}

static int write_faults(const struct engine *engine, const struct hvabi_system_register *reg, uint64_t value)
{
	int faulted;

	if (reg->write) {
		reg->write(value);
		return engine->guest->take_exception() != 0;
	}
	faulted = engine->guest->write_register(reg->number, value) != 0;
	if (faulted)
		forget_exception(engine);
	return faulted;
}

/* A need that the host says it does not meet, or NULL. */
static const struct hvabi_need *find_lacking(const struct engine *engine, const struct hvabi_system_register *reg)
{
	unsigned int i;

	for (i = 0; i < reg->nneeds; i++) {
		if (is_feature_advertised(engine, reg->needs[i].feature) == KNOWN_NO)
			return &reg->needs[i];
	}
	return NULL;
}

static const char *name_feature(const struct engine *engine, const struct hvabi_need *need)
{
	return engine->abi->features[need->feature].name;
}

/* Whether a test can be made. What only other kinds of guests have is absent here; nobody says what becomes of an access. */
static int can_access(const struct engine *engine, const struct hvabi_system_register *reg)
{
	if (!is_callers(engine, reg->callers)) {
		ktap_skip("absent: %s is for other kinds of guests", reg->name);
		return 0;
	}
	if (reg->read || reg->write ? engine->guest->take_exception != NULL :
				      engine->guest->read_register && engine->guest->write_register)
		return 1;
	ktap_message("this guest reaches no system registers");
	ktap_fail();
	return 0;
}

/* A need of which nobody can say whether the host meets it, or NULL: that a register is not there is then no fault. */
static const struct hvabi_need *find_unknown(const struct engine *engine, const struct hvabi_system_register *reg)
{
	unsigned int i;

	for (i = 0; i < reg->nneeds; i++) {
		if (is_feature_advertised(engine, reg->needs[i].feature) == KNOWN_NOT)
			return &reg->needs[i];
	}
	return NULL;
}

static void skip_unknown(const struct engine *engine, const struct hvabi_need *unknown)
{
	ktap_skip("absent: it cannot be read, and nothing advertises %s", name_feature(engine, unknown));
}

/* Whether a test of a register has nothing to try; then it is skipped. */
static int skip_lacking(const struct engine *engine, const struct hvabi_system_register *reg)
{
	const struct hvabi_need *lacking = find_lacking(engine, reg), *unknown = find_unknown(engine, reg);

	if (lacking) {
		ktap_skip("absent: the host does not advertise %s", name_feature(engine, lacking));
		return 1;
	}
	if (unknown && read_register(engine, reg).faulted) {
		skip_unknown(engine, unknown);
		return 1;
	}
	return 0;
}

static int is_right_without(const struct hvabi_need *lacking, const struct access *access)
{
	return lacking->without == HVABI_EXCEPTION ? access->faulted : !access->faulted && !access->value;
}

void check_register_presence(const struct engine *engine, const struct hvabi_test *test)
{
	const struct hvabi_system_register *reg = &engine->abi->system_registers[test->case_index];
	const uint32_t taken = engine->abi->vms[test->vm].feature;
	const struct hvabi_need *lacking = find_lacking(engine, reg), *unknown = find_unknown(engine, reg);
	struct access access;

	if (!can_access(engine, reg))
		return;
	access = read_register(engine, reg);
	if (!lacking && taken != HVABI_NO_INDEX) {
		ktap_message("this machine still advertises %s", engine->abi->features[taken].name);
		ktap_fail();
	} else if (lacking && !is_right_without(lacking, &access)) {
		ktap_message("%s (%#x) %s without %s", reg->name, (unsigned int)reg->number,
			     access.faulted ? "faults" : "can be read", name_feature(engine, lacking));
		ktap_fail();
	} else if (!lacking && unknown && access.faulted) {
		skip_unknown(engine, unknown);
	} else if (!lacking && access.faulted) {
		ktap_message("%s (%#x) cannot be read, though the host advertises what it needs", reg->name,
			     (unsigned int)reg->number);
		ktap_fail();
	} else if (lacking && taken == HVABI_NO_INDEX) {
		ktap_skip("absent: the host does not advertise %s", name_feature(engine, lacking));
	} else {
		ktap_pass();
	}
}

static unsigned int count_wrong_accesses(const struct engine *engine, const struct hvabi_system_register *reg,
					 const struct hvabi_register_case *c)
{
	const uint64_t written = c->writes ? resolve_value(engine, &c->written) : 0;
	struct access access;
	int faulted;

	if (c->writes) {
		faulted = write_faults(engine, reg, written);
		if (faulted != c->faults) {
			ktap_message("a write of %#llx to %s %s", (unsigned long long)written, reg->name,
				     faulted ? "faults" : "does not fault");
			return 1;
		}
	}
	if (c->writes && !c->reads)
		return 0;
	access = read_register(engine, reg);
	if (access.faulted != (c->writes ? 0 : c->faults)) {
		ktap_message("a read of %s %s", reg->name, access.faulted ? "faults" : "does not fault");
		return 1;
	}
	if (!c->reads || is_as_expected(engine, &c->expect, access.value))
		return 0;
	ktap_open_message();
	console_print("%s reads %#llx", reg->name, (unsigned long long)access.value);
	print_expected(engine, &c->expect, 64);
	ktap_close_message();
	return 1;
}

void check_register_case(const struct engine *engine, const struct hvabi_test *test)
{
	const struct hvabi_register_case *c = &engine->abi->register_cases[test->case_index];
	const struct hvabi_system_register *reg = &engine->abi->system_registers[c->reg];

	if (!can_access(engine, reg) || skip_lacking(engine, reg))
		return;
	if (count_wrong_accesses(engine, reg, c))
		ktap_fail();
	else
		ktap_pass();
}

void check_register_reserved(const struct engine *engine, const struct hvabi_test *test)
{
	const struct hvabi_system_register *reg = &engine->abi->system_registers[test->case_index];
	uint64_t accepted = 0;
	unsigned int bit;

	if (!can_access(engine, reg) || skip_lacking(engine, reg))
		return;
	for (bit = 0; bit < 64; bit++) {
		const uint64_t mask = 1ull << bit;

		if (reg->refused & mask && !write_faults(engine, reg, reg->reserved ^ mask))
			accepted |= mask;
	}
	if (accepted) {
		ktap_message("%s takes a write with wrong reserved bits: %#llx", reg->name, (unsigned long long)accepted);
		ktap_fail();
	} else {
		ktap_pass();
	}
}
