/* SPDX-License-Identifier: BSD-2-Clause */
/* What an arm64 guest has of Xen that cases cannot express: how it finds Xen, the instruction, pages, interrupts. */
#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "../arch/arm64/xen/guest.h"
#include "../arch/tree.h"
#include "probe.h"
#include "xen_guest.h"

#define VCPU_OP 24
#define REGISTER_RUNSTATE_PHYS_AREA 14
#define REGISTER_TIME_PHYS_AREA 15
#define DOMID_SELF 0x7ff0
#define SHARED_INFO 0			/* a kind of page to be mapped */
#define NO_INTERRUPT 1023u
#define BEYOND_TABLES (1ull << 40)	/* a bit that no address has which the page tables can map */

/* Bits of submap 0 of the features, and since which release they are known. */
#define WRITABLE_PAGE_TABLES (1u << 0)
#define AUTO_TRANSLATED (1u << 2)
#define DOM0 (1u << 11)
#define SMCCC (1u << 14)
#define NOT_DIRECT_MAPPED (1u << 16)
#define DIRECT_MAPPED (1u << 17)
#define RUNSTATE_PHYS_AREA (1u << 18)
#define TIME_PHYS_AREA (1u << 19)
#define RELEASE(major, minor) ((major) << 16 | (minor))

/* Calls of the SMC calling convention. Xen has its own in the range of standard hypervisor services. */
#define SMCCC_VERSION 0x80000000u
#define SERVICES_UID 0x8500ff01u
#define SERVICES_REVISION 0x8500ff03u

/* xen/include/public/arch-arm.h and xen.h */
struct vcpu_info {
	uint8_t upcall_pending, upcall_mask;
	uint64_t pending_selector;
	uint8_t time[32];
};

struct shared_info {
	struct vcpu_info vcpu_info;
	uint64_t pending[64], mask[64];
};

_Static_assert(sizeof(struct vcpu_info) == 48, "struct vcpu_info");

static uint8_t shared_place[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static uint8_t spare[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static volatile unsigned int interrupts, last_interrupt;
static unsigned int complaints;

static void must_be(const char *what, uint64_t found, uint64_t wanted)
{
	if (found == wanted)
		return;
	complaints++;
	ktap_message("%s is %#llx, expected %#llx", what, (unsigned long long)found, (unsigned long long)wanted);
}

static enum extra_result judge(void)
{
	const unsigned int wrong = complaints;

	complaints = 0;
	return !wrong;
}

static uint32_t read_features(void)
{
	struct xen_feature_info info = { .submap_idx = 0 };

	must_be("get_features", (uint64_t)xen_xen_version_get_features((uintptr_t)&info), 0);
	return info.submap;
}

static uint32_t read_release(void)
{
	return (uint32_t)xen_xen_version_version();
}

void handle_event(unsigned int vector)
{
	(void)vector;
	interrupts++;
	last_interrupt = end_interrupt();
	((struct shared_info *)(void *)shared_place)->vcpu_info.upcall_pending = 0;
}

/* The node "hypervisor" is compatible with "xen,xen-<release>", and behind that with "xen,xen". */
static enum extra_result check_tree(void)
{
	const char *compatible = find_text(boot_tree, "hypervisor", "compatible");
	const uint32_t release = read_release();
	char number[8] = { 0 };
	unsigned int used = 0;

	number[used++] = (char)('0' + (release >> 16) % 10);
	number[used++] = '.';
	number[used++] = (char)('0' + (release & 0xffff) / 10 % 10);
	number[used++] = (char)('0' + (release & 0xffff) % 10);
	must_be("the node hypervisor of the device tree", compatible != NULL, 1);
	if (!compatible)
		return judge();
	must_be("that it is compatible with \"xen,xen-<release>\"",
		memcmp(compatible, "xen,xen-", 8) == 0 && memcmp(compatible + 8, number, used + 1) == 0, 1);
	must_be("that it is compatible with \"xen,xen\"", memcmp(compatible + strlen(compatible) + 1, "xen,xen", 8) == 0, 1);
	return judge();
}

/* Another immediate than the tag is no call: the exception of an instruction that is not there. */
static enum extra_result check_tag(void)
{
	int instructions;

	must_be("that hvc #1 raises the exception of an unknown instruction", (uint64_t)try_other_immediate(&instructions), 1);
	must_be("the release, asked after that,", read_release() >> 16, 4);
	return judge();
}

/* As of any instruction that is not there, the exception names its address. */
static enum extra_result check_tag_address(void)
{
	int instructions;

	(void)try_other_immediate(&instructions);
	must_be("the address of the exception, in instructions behind hvc #1,", (uint64_t)instructions, 0);
	return judge();
}

static enum extra_result check_features(void)
{
	const uint32_t features = read_features(), release = read_release();
	const uint32_t known = release < RELEASE(4, 17) ? 0 : NOT_DIRECT_MAPPED | DIRECT_MAPPED;

	must_be("what is said of page tables, translation and dom0", features & (WRITABLE_PAGE_TABLES | AUTO_TRANSLATED | DOM0),
		WRITABLE_PAGE_TABLES | AUTO_TRANSLATED | DOM0);
	/* The page that a map names: dom0's frames are the machine's. */
	must_be("what is said of direct mapping", features & known, known & DIRECT_MAPPED);
	return judge();
}

/* The feature says that calls of the SMC calling convention are answered; they say who answers. */
static enum extra_result check_smccc(void)
{
	/* XEN_SMCCC_UID of public/arch-arm/smccc.h, four bytes a register. */
	static const uint32_t xen[4] = { 0xdc1218a7, 0x694398c6, 0xd179cf9a, 0x67e6de8d };
	uint64_t answer[4];
	uint32_t found = 0;
	unsigned int i;

	must_be("the feature arm_smccc_supported", read_features() & SMCCC, SMCCC);
	call_firmware(SMCCC_VERSION, answer);
	must_be("that the version of the convention is 1.1 or later", (int32_t)answer[0] >= 0x10001, 1);
	call_firmware(SERVICES_UID, answer);
	for (i = 0; i < 4; i++)
		found += (uint32_t)answer[i] == xen[i];
	if (found != 4)
		ktap_message("the UID of the hypervisor's services is %#x, %#x, %#x, %#x", (unsigned int)answer[0],
			     (unsigned int)answer[1], (unsigned int)answer[2], (unsigned int)answer[3]);
	must_be("the words of it that are Xen's", found, 4);
	call_firmware(SERVICES_REVISION, answer);
	must_be("the major revision of these services", answer[0], 0);
	must_be("the minor revision of these services", answer[1], 1);
	return judge();
}

/*
 * The guest's page tables are for addresses of 39 bits; one with a bit beyond that is mapped nowhere, whatever is mapped at the address
 * without the bit.
 */
static enum extra_result check_address_beyond(void)
{
	static struct xen_feature_info info;

	info.submap = 0x5a5a5a5a;
	must_be("get_features, into an address beyond the range of the page tables,",
		(uint64_t)xen_xen_version_get_features((uintptr_t)&info | BEYOND_TABLES), (uint64_t)XEN_STATUS_EFAULT);
	must_be("what lies at the address without the bit that is beyond", *(volatile uint32_t *)&info.submap, 0x5a5a5a5a);
	return judge();
}

/* The page that Xen shares takes the place of one of the guest's own. */
static enum extra_result check_shared_info(void)
{
	struct xen_add_to_physmap add = { .domid = DOMID_SELF, .space = SHARED_INFO, .gpfn = find_gpa(shared_place) / PAGE_SIZE };

	memset(shared_place, 0x5a, PAGE_SIZE);
	must_be("add_to_physmap", (uint64_t)xen_memory_add_to_physmap((uintptr_t)&add), 0);
	must_be("the guest's own page, still there,", shared_place[PAGE_SIZE - 1] == 0x5a, 0);
	return judge();
}

/* The interrupt that the device tree names: a word that says what kind it is (1: of each CPU), and its number among these. */
static unsigned int find_event_interrupt(void)
{
	const uint8_t *cells = (const uint8_t *)find_text(boot_tree, "hypervisor", "interrupts");

	return cells && cells[3] == 1 ? 16u + cells[7] : NO_INTERRUPT;
}

static void let_interrupts_in(void)
{
	allow_interrupts();
	__asm__ volatile("isb\n\tnop\n\tnop\n\tisb" : : : "memory");
	forbid_interrupts();
}

/* An event comes as the interrupt that the device tree names, and not while the port is masked. */
static enum extra_result check_event(void)
{
	struct shared_info *shared = (struct shared_info *)(void *)shared_place;
	struct xen_evtchn_bind_ipi bind = { 0 };
	const unsigned int number = find_event_interrupt();
	uint32_t port;
	uint64_t bit;

	must_be("that the device tree names an interrupt for events", number != NO_INTERRUPT, 1);
	must_be("bind_ipi", (uint64_t)xen_event_channel_bind_ipi((uintptr_t)&bind), 0);
	if (complaints)
		return judge();
	must_be("that the device tree names a GIC", (uint64_t)(int64_t)enable_interrupt(number), 0);
	port = bind.port;
	bit = 1ull << port % 64;
	shared->vcpu_info.upcall_pending = 0;
	shared->vcpu_info.pending_selector = 0;
	let_interrupts_in();		/* one that earlier tests left */
	shared->vcpu_info.upcall_pending = 0;
	__atomic_fetch_or(&shared->mask[port / 64], bit, __ATOMIC_SEQ_CST);
	interrupts = 0;
	must_be("send", (uint64_t)xen_event_channel_send((uintptr_t)&port), 0);
	let_interrupts_in();
	must_be("the number of interrupts while the port is masked", interrupts, 0);
	must_be("unmask", (uint64_t)xen_event_channel_unmask((uintptr_t)&port), 0);
	let_interrupts_in();
	must_be("the number of interrupts once it is not", interrupts, 1);
	must_be("the interrupt", last_interrupt, number);
	must_be("the bit of the pending port", (shared->pending[port / 64] & bit) != 0, 1);
	__atomic_fetch_or(&shared->mask[port / 64], bit, __ATOMIC_SEQ_CST);
	__atomic_fetch_and(&shared->pending[port / 64], ~bit, __ATOMIC_SEQ_CST);
	must_be("close", (uint64_t)xen_event_channel_close((uintptr_t)&port), 0);
	return judge();
}

/*
 * A page goes back and comes again, in the same place; meanwhile Xen finds nothing there. How many pages the domain has does not change
 * where its frames are the machine's.
 */
static enum extra_result check_reservation(void)
{
	uint64_t frame = find_gpa(spare) / PAGE_SIZE;
	struct xen_memory_reservation one = { .extent_start = (uintptr_t)&frame, .nr_extents = 1, .domid = DOMID_SELF };

	memset(spare, 0, PAGE_SIZE);
	must_be("get_features, into the page,", (uint64_t)xen_xen_version_get_features((uintptr_t)spare), 0);
	must_be("decrease_reservation", (uint64_t)xen_memory_decrease_reservation((uintptr_t)&one), 1);
	must_be("get_features without the page", (uint64_t)xen_xen_version_get_features((uintptr_t)spare), (uint64_t)XEN_STATUS_EFAULT);
	must_be("populate_physmap", (uint64_t)xen_memory_populate_physmap((uintptr_t)&one), 1);
	if (complaints)
		return judge();
	memset(spare, 0, PAGE_SIZE);
	must_be("get_features, into the page again,", (uint64_t)xen_xen_version_get_features((uintptr_t)spare), 0);
	return judge();
}

/*
 * The call to register an area by its address is there if and only if the feature is advertised. A release that does not know the call
 * answers enosys or einval.
 */
static enum extra_result check_area(const char *feature, uint32_t bit, unsigned int command)
{
	struct xen_vcpu_register_runstate_memory_area area = { 0 };
	const int is_advertised = (read_features() & bit) != 0;
	int64_t answer;

	area.addr.p = find_gpa(spare);
	answer = call_xen(VCPU_OP, command, 0, (uintptr_t)&area);
	if ((answer == 0) == is_advertised)
		return judge();
	ktap_message("%s is %sadvertised, and the call answers %lld", feature, is_advertised ? "" : "not ", (long long)answer);
	return EXTRA_WRONG;
}

static enum extra_result check_runstate_area(void)
{
	return check_area("runstate_phys_area", RUNSTATE_PHYS_AREA, REGISTER_RUNSTATE_PHYS_AREA);
}

static enum extra_result check_time_area(void)
{
	return check_area("vcpu_time_phys_area", TIME_PHYS_AREA, REGISTER_TIME_PHYS_AREA);
}

/* In the order of guest.yaml. */
const struct extra_test extra_tests[] = {
	{ "xen_version.version.agrees-with-device-tree", { NULL }, check_tree },
	{ "xen_version.version.by-tag-alone", { NULL }, check_tag },
	{ "xen_version.version.other-tag-names-itself", { NULL }, check_tag_address },
	{ "xen_version.get_features.of-machine", { NULL }, check_features },
	{ "xen_version.get_features.smccc", { NULL }, check_smccc },
	{ "xen_version.get_features.beyond-page-tables", { NULL }, check_address_beyond },
	{ "memory.add_to_physmap.shared-info", { NULL }, check_shared_info },
	{ "event_channel.send.interrupts", { NULL }, check_event },
	{ "memory.populate_physmap.round-trip", { NULL }, check_reservation },
	{ "vcpu.register_runstate_phys_area.agrees-with-feature", { NULL }, check_runstate_area },
	{ "vcpu.register_vcpu_time_phys_area.agrees-with-feature", { NULL }, check_time_area },
};

unsigned int count_extra_tests(void)
{
	return sizeof(extra_tests) / sizeof(extra_tests[0]);
}
