/* SPDX-License-Identifier: BSD-2-Clause */
/* Ports and the alarm, with a clock that stands still unless a test turns it. */
#include <CUnit/Basic.h>

#include "event.h"
#include "fake.h"
#include "ids.h"
#include "layout.h"

#define AREA (GUEST_RAM_BASE + 0x1000)

static uint64_t *area_of(struct vm *vm)
{
	return (uint64_t *)(void *)(vm->ram + 0x1000);
}

/* A guest with the ports 0 and 1 open, an area, and a vector. */
static struct vm *vm_with_ports(void)
{
	struct vm *vm = fake_vm();

	CALL(vm, OPEN, 0, 0);
	CALL(vm, OPEN, 0, 0);
	CALL(vm, SET_AREA, AREA, 0);
	CALL(vm, SET_VECTOR, 0x30, 0);
	return vm;
}

static void test_ports(void)
{
	struct vm *vm = fake_vm();
	unsigned int port;

	for (port = 0; port < 64; port++)
		CU_ASSERT_EQUAL(CALL(vm, OPEN, 0, 0).value, port);
	CU_ASSERT_EQUAL(STATUS(vm, OPEN, 0, 0), NO_SPACE);
	CU_ASSERT_EQUAL(STATUS(vm, CLOSE, 40, 0), OK);
	CU_ASSERT_EQUAL(STATUS(vm, CLOSE, 40, 0), DENIED);
	CU_ASSERT_EQUAL(STATUS(vm, SEND, 40, 0), DENIED);
	CU_ASSERT_EQUAL(STATUS(vm, CLOSE, 12, 0), OK);
	CU_ASSERT_EQUAL(CALL(vm, OPEN, 0, 0).value, 12);
	CU_ASSERT_EQUAL(CALL(vm, OPEN, 0, 0).value, 40);
}

static void test_area(void)
{
	struct vm *vm = fake_vm();
	uint64_t *second;

	CALL(vm, OPEN, 0, 0);
	CALL(vm, SEND, 0, 0);
	CU_ASSERT_EQUAL(event_ready(vm), 0);	/* remembered, but nowhere to be seen */
	area_of(vm)[0] = 1u << 5;
	CU_ASSERT_EQUAL(STATUS(vm, SET_AREA, AREA, 0), OK);
	CU_ASSERT_EQUAL(area_of(vm)[0], 1u << 5 | 1);
	CU_ASSERT_EQUAL(event_ready(vm), 1);	/* port 5 is not open */
	area_of(vm)[1] = 1;
	CU_ASSERT_EQUAL(event_ready(vm), 0);
	second = area_of(vm) + 8;
	CU_ASSERT_EQUAL(STATUS(vm, SET_AREA, AREA + 64, 0), OK);
	CU_ASSERT_EQUAL(second[0], 0);		/* that was for the first one */
	CALL(vm, SEND, 0, 0);
	CU_ASSERT_EQUAL(second[0], 1);
	CU_ASSERT_EQUAL(STATUS(vm, SET_AREA, GUEST_RAM_BASE + GUEST_RAM_SIZE, 0), BAD_ADDRESS);
	CU_ASSERT_EQUAL(STATUS(vm, SET_AREA, VMA_WINDOW, 0), BAD_ADDRESS);
	CALL(vm, SEND, 0, 0);
	CU_ASSERT_EQUAL(event_ready(vm), 1);	/* the second is still the area */
}

static void test_closed_port_is_not_pending(void)
{
	struct vm *vm = vm_with_ports();

	CALL(vm, SEND, 0, 0);
	CALL(vm, SEND, 1, 0);
	CALL(vm, CLOSE, 0, 0);
	CU_ASSERT_EQUAL(area_of(vm)[0], 2);
	CALL(vm, OPEN, 0, 0);
	CU_ASSERT_EQUAL(event_ready(vm), 2);
}

static void test_interrupt_needs_a_vector(void)
{
	struct vm *vm = fake_vm();

	CALL(vm, OPEN, 0, 0);
	CALL(vm, SET_AREA, AREA, 0);
	CALL(vm, SEND, 0, 0);
	CU_ASSERT_FALSE(event_interrupt(vm));
	CALL(vm, SET_VECTOR, 0x30, 0);
	CU_ASSERT_TRUE(event_interrupt(vm));
	area_of(vm)[1] = 1;
	CU_ASSERT_FALSE(event_interrupt(vm));
}

static void test_alarm_in_time(void)
{
	struct vm *vm = vm_with_ports();

	CU_ASSERT_EQUAL(STATUS(vm, SET_ALARM, 100, 1), OK);
	fake.now += 99;
	event_update(vm);
	CU_ASSERT_EQUAL(event_ready(vm), 0);
	fake.now++;
	event_update(vm);
	CU_ASSERT_EQUAL(event_ready(vm), 2);
	CU_ASSERT_EQUAL(CALL(vm, CANCEL_ALARM, 0, 0).value, 0);
	area_of(vm)[0] = 0;
	event_update(vm);
	CU_ASSERT_EQUAL(event_ready(vm), 0);	/* once */
}

static void test_alarm_replaced_and_cancelled(void)
{
	struct vm *vm = vm_with_ports();

	CALL(vm, SET_ALARM, 100, 0);
	CALL(vm, SET_ALARM, 200, 1);
	fake.now += 150;
	event_update(vm);
	CU_ASSERT_EQUAL(event_ready(vm), 0);
	CU_ASSERT_EQUAL(CALL(vm, CANCEL_ALARM, 0, 0).value, 1);
	CU_ASSERT_EQUAL(CALL(vm, CANCEL_ALARM, 0, 0).value, 0);
	fake.now += 100;
	event_update(vm);
	CU_ASSERT_EQUAL(event_ready(vm), 0);
	CALL(vm, SET_ALARM, 10, 0);		/* long past */
	CU_ASSERT_EQUAL(event_ready(vm), 1);
	CALL(vm, SET_ALARM, 300, 0);
	fake.now += 100;			/* has come, though nobody looked */
	CALL(vm, SET_ALARM, UINT64_MAX, 1);
	CU_ASSERT_EQUAL(event_ready(vm), 1);
	CU_ASSERT_EQUAL(CALL(vm, CANCEL_ALARM, 0, 0).value, 1);
	CALL(vm, SET_ALARM, UINT64_MAX, 1);
	CALL(vm, CLOSE, 1, 0);
	CU_ASSERT_EQUAL(CALL(vm, CANCEL_ALARM, 0, 0).value, 0);
	CU_ASSERT_EQUAL(STATUS(vm, SET_ALARM, 0, 1), DENIED);
}

static void test_wait(void)
{
	struct vm *vm = fake_vm();

	CALL(vm, OPEN, 0, 0);
	CALL(vm, SEND, 0, 0);
	CU_ASSERT_EQUAL(STATUS(vm, WAIT, 0, 0), DENIED);	/* no area */
	CALL(vm, SET_AREA, AREA, 0);
	CU_ASSERT_EQUAL(CALL(vm, WAIT, 0, 0).value, 1);
	area_of(vm)[0] = 0;
	CU_ASSERT_EQUAL(STATUS(vm, WAIT, 0, 0), DENIED);	/* no alarm */
	fake.step = 1;
	CALL(vm, SET_ALARM, 500, 0);
	CU_ASSERT_EQUAL(CALL(vm, WAIT, 0, 0).value, 1);
	CU_ASSERT(fake.now >= vm->started + 500 && fake.now < vm->started + 520);
	area_of(vm)[0] = 0;
	area_of(vm)[1] = 1;
	CALL(vm, SET_ALARM, 1000, 0);
	CU_ASSERT_EQUAL(STATUS(vm, WAIT, 0, 0), DENIED);	/* came, but masked */
	fake.step = 1000;
	CALL(vm, SET_ALARM, UINT64_MAX, 0);
	CALL(vm, WAIT, 0, 0);
	CU_ASSERT_EQUAL(vm->end, END_TIMEOUT);			/* not for ever */
}

static void test_halt(void)
{
	struct vm *vm = vm_with_ports();

	fake.step = 1;
	CALL(vm, SET_ALARM, 500, 0);
	CU_ASSERT_EQUAL(STATUS(vm, CPU_HALT, 0, 0), OK);
	CU_ASSERT(vm->end == END_NOT_YET && event_interrupt(vm));
	CU_ASSERT_EQUAL(STATUS(vm, CPU_HALT, 0, 0), OK);	/* still pending */
	CU_ASSERT_EQUAL(vm->end, END_NOT_YET);
	area_of(vm)[0] = 0;
	CALL(vm, CPU_HALT, 0, 0);
	CU_ASSERT_EQUAL(vm->end, END_HALT);
}

static void test_absent(void)
{
	struct vm *vm = fake_vm();

	CU_ASSERT_EQUAL(STATUS(vm, OPEN, 0, 0), NO_FAMILY);
	CU_ASSERT_EQUAL(STATUS(vm, GET_TIME, 0, 0), NO_FAMILY);
	CALL(vm, CPU_HALT, 0, 0);
	CU_ASSERT_EQUAL(vm->end, END_HALT);
}

void add_event_tests(void)
{
	CU_pSuite suite = CU_add_suite("events", NULL, NULL);

	if (!HAS_EVENTS) {
		CU_add_test(suite, "a release without them", test_absent);
		return;
	}
	CU_add_test(suite, "ports open and close", test_ports);
	CU_add_test(suite, "area", test_area);
	CU_add_test(suite, "a closed port is not pending", test_closed_port_is_not_pending);
	CU_add_test(suite, "the interrupt needs a vector", test_interrupt_needs_a_vector);
	CU_add_test(suite, "an alarm comes in time, once", test_alarm_in_time);
	CU_add_test(suite, "alarms are replaced and cancelled", test_alarm_replaced_and_cancelled);
	CU_add_test(suite, "wait", test_wait);
	CU_add_test(suite, "halt", test_halt);
}
