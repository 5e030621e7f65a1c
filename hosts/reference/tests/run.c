/* SPDX-License-Identifier: BSD-2-Clause */
/* A whole batch, from the archive to power off, with guests played by functions. */
#include <string.h>

#include <CUnit/Basic.h>

#include "fake.h"
#include "ids.h"
#include "layout.h"
#include "page.h"

static void run_batch(void)
{
	if (!setjmp(fake.power_off))
		core_main();
}

/* An archive of the nonce and `count` good images. */
static void make_archive(const char *nonce, unsigned int count)
{
	uint8_t image[FAKE_IMAGE_SIZE];
	uint32_t end, size = fake_image(image, 1);

	fake_reset();
	end = fake_add_file(0, "nonce", nonce, (uint32_t)strlen(nonce));
	while (count--)
		end = fake_add_file(end, "guest", image, size);
	fake_add_file(end, "TRAILER!!!", NULL, 0);
}

static int output_is(const char *text)
{
	if (!strcmp(fake.output, text))
		return 1;
	fprintf(stderr, "printed:\n%s\n", fake.output);
	return 0;
}

static enum vm_exit shut_down(struct vm *vm, unsigned int run)
{
	(void)vm;
	(void)run;
	fake.id = CPU_SHUTDOWN;
	fake.args[0] = 0;
	return EXIT_HYPERCALL;
}

/* Prints a line that looks like the host's and leaves it unfinished; the second guest breaks down. */
static enum vm_exit print_and_end(struct vm *vm, unsigned int run)
{
	static const char text[] = "# hvabi-host: guess end 0 exit";

	if (run < sizeof(text) - 1) {
		vm->exit.byte = (uint8_t)text[run];
		return EXIT_CONSOLE;
	}
	if (run == sizeof(text) - 1)
		return shut_down(vm, run);
	vm->exit.what = "broke";
	vm->exit.pc = 0x1234;
	vm->exit.address = 0xfffffffffffff000;
	return EXIT_FAULT;
}

static void test_frames(void)
{
	make_archive("N0nce", 2);
	fake.guest = print_and_end;
	run_batch();
	CU_ASSERT(output_is("# hvabi-host: N0nce start 0 guest\n"
			    "# hvabi-host: guess end 0 exit\n"
			    "# hvabi-host: N0nce end 0 exit\n"
			    "# hvabi-host: N0nce start 1 guest\n"
			    "# hvabi-host: N0nce end 1 fault: broke, pc 0x1234, address 0xfffffffffffff000\n"
			    "# hvabi-host: N0nce done\n"));
	CU_ASSERT_EQUAL(page_count_used(), 0);
}

static uint64_t steps_to_watchdog;

/* What each of the guests does; the clock goes on by a second whenever it is looked at. */
static enum vm_exit end_variously(struct vm *vm, unsigned int run)
{
	static unsigned int guest;

	if (!run)
		guest = 0;
	switch (guest) {
	case 0:
		guest++;
		return EXIT_SHUTDOWN;
	case 1:
		guest++;
		return EXIT_HALT;
	case 2:
		guest++;
		return EXIT_IDLE;	/* nothing could wake it */
	default:
		CU_ASSERT_EQUAL(fake.deadline, vm->watchdog);
		steps_to_watchdog = (vm->watchdog - vm->started) / fake.step;
		return EXIT_TIMER;	/* spins */
	}
}

static void test_ends(void)
{
	make_archive("x", 4);
	fake.guest = end_variously;
	fake.step = 1000000000;
	run_batch();
	CU_ASSERT_PTR_NOT_NULL(strstr(fake.output, "x end 0 exit\n"));
	CU_ASSERT_PTR_NOT_NULL(strstr(fake.output, "x end 1 halt\n"));
	CU_ASSERT_PTR_NOT_NULL(strstr(fake.output, "x end 2 halt\n"));
	CU_ASSERT_PTR_NOT_NULL(strstr(fake.output, "x end 3 timeout\n# hvabi-host: x done\n"));
	CU_ASSERT(fake.runs >= 6 && fake.runs <= 4 + steps_to_watchdog);
}

static void test_refused_in_the_middle(void)
{
	uint8_t image[FAKE_IMAGE_SIZE];
	uint32_t end, size = fake_image(image, 1);

	fake_reset();
	fake.guest = shut_down;
	end = fake_add_file(0, "nonce", "abc\n", 4);
	end = fake_add_file(end, "no elf", "hello", 5);
	end = fake_add_file(end, "good", image, size);
	fake_add_file(end, "TRAILER!!!", NULL, 0);
	run_batch();
	CU_ASSERT(output_is("# hvabi-host: abc start 0 no?elf\n"
			    "# hvabi-host: abc end 0 refused: it is not an ELF image\n"
			    "# hvabi-host: abc start 1 good\n"
			    "# hvabi-host: abc end 1 exit\n"
			    "# hvabi-host: abc done\n"));
}

static void test_wrong_archives(void)
{
	static const char *const nonces[] = { "", "\n", "two words", "a\nb", "semi;colon",
		"0123456789012345678901234567890123456789012345678901234567890123456789" };
	unsigned int i;

	for (i = 0; i < sizeof(nonces) / sizeof(nonces[0]); i++) {
		make_archive(nonces[i], 1);
		fake.guest = shut_down;
		run_batch();
		CU_ASSERT(strstr(fake.output, "panic: the nonce") && !strstr(fake.output, "start"));
	}
	fake_reset();
	run_batch();
	CU_ASSERT_PTR_NOT_NULL(strstr(fake.output, "panic: there is no archive"));
	fake_reset();
	fake_add_file(0, "guest", "abc", 3);
	run_batch();
	CU_ASSERT_PTR_NOT_NULL(strstr(fake.output, "panic: the archive's first file"));
}

/* Each entry sees the level as it is then, also where the guest changed it by itself. */
static enum vm_exit watch_level(struct vm *vm, unsigned int run)
{
	uint64_t *area = (uint64_t *)(void *)(vm->ram + 0x2000);

	switch (run) {
	case 0:
		call4(vm, SET_AREA, GUEST_RAM_BASE + 0x2000, 0, 0, 0);
		call4(vm, SET_VECTOR, 0x55, 0, 0, 0);
		call4(vm, OPEN, 0, 0, 0, 0);
		call4(vm, SET_ALARM, 0, 0, 0, 0);
		return EXIT_TIMER;
	case 1:
		CU_ASSERT(fake.event_asserted && fake.event_vector == 0x55);
		area[1] = 1;	/* masked */
		return EXIT_TIMER;
	case 2:
		CU_ASSERT_FALSE(fake.event_asserted);
		CU_ASSERT(fake.deadline <= fake.now + 1000000);	/* what the guest does next makes no exit */
		area[1] = 0;
		return EXIT_TIMER;
	case 3:
		CU_ASSERT(fake.event_asserted);
		area[0] = 0;
		call4(vm, SET_ALARM, 3000, 0, 0, 0);
		return EXIT_TIMER;
	default:
		CU_ASSERT(!fake.event_asserted && fake.deadline == vm->started + 3000);
		return EXIT_SHUTDOWN;
	}
}

static void test_level_and_deadline(void)
{
	make_archive("x", 1);
	fake.guest = watch_level;
	run_batch();
	CU_ASSERT_EQUAL(fake.runs, 5);
}

void add_run_tests(void)
{
	CU_pSuite suite = CU_add_suite("a batch", NULL, NULL);

	CU_add_test(suite, "lines around guests", test_frames);
	CU_add_test(suite, "each way to end", test_ends);
	CU_add_test(suite, "one that is refused costs only itself", test_refused_in_the_middle);
	CU_add_test(suite, "wrong archives", test_wrong_archives);
	if (HAS_EVENTS)
		CU_add_test(suite, "the level before each entry", test_level_and_deadline);
}
