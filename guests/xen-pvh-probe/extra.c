/* SPDX-License-Identifier: BSD-2-Clause */
/* What a virtual machine has of Xen that cases cannot express: how it finds Xen, the page of calls, pages, interrupts. */
#define XEN_INSTRUCTION_X86_64 "vmmcall"	/* QEMU's emulated processors are AMD's */
#define XEN_INSTRUCTION_I386 "vmmcall"

#include "extra.h"

#include "../../harness/runtime/ktap.h"
#include "../../harness/runtime/string.h"
#include "../arch/x86/hypercall/xenpvh/xenpvh.h"
#include "xen_guest.h"

#define NO_CALL 63
#define VECTOR 0xf1u
#define CALLBACK_BY_VECTOR (2ull << 56)
#define CALLBACK_PARAMETER 0
#define SHARED_INFO 0		/* a kind of page to be mapped */
#define FEATURE_AUTO_TRANSLATED (1u << 2)
#define FEATURE_CALLBACK_VECTOR (1u << 8)
#define LEAF_HAS_VCPU_ID (1u << 3)
#define LEAF_HAS_DOMAIN_ID (1u << 4)
#define WORD_BITS (8 * sizeof(uintptr_t))

/* xen/include/public/xen.h, in words of the guest's own size */
struct vcpu_info {
	uint8_t upcall_pending, upcall_mask;
	uintptr_t pending_selector;
	uint8_t rest[64 - 2 * sizeof(uintptr_t)];
};

struct shared_info {
	struct vcpu_info vcpu_info[32];
	uintptr_t pending[WORD_BITS], mask[WORD_BITS];
};

_Static_assert(sizeof(struct vcpu_info) == 64, "struct vcpu_info");

static uint8_t call_page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static uint8_t shared_place[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static volatile unsigned int interrupts, last_vector;
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
	return wrong ? EXTRA_WRONG : EXTRA_RIGHT;
}

/* Xen raises the interrupt again as long as the upcall is pending. */
void handle_event(unsigned int vector)
{
	interrupts++;
	last_vector = vector;
	((struct shared_info *)(void *)shared_place)->vcpu_info[0].upcall_pending = 0;
}

/* Xen fills the page when its address is written to the register that CPUID names; its entries are the calls. */
static enum extra_result check_hypercall_page(void)
{
	const struct cpuid_answer leaf = ask_cpuid(find_interface("XenVMMXenVMM") + 2);
	const intptr_t version = xen_xen_version_version();

	must_be("the number of hypercall pages in CPUID", leaf.eax, 1);
	must_be("the answer of the register that takes the page", (uint64_t)try_write_msr(leaf.ebx, (uintptr_t)call_page), 0);
	if (complaints)
		return judge();
	must_be("version through the page", (uint64_t)call_xen_by_page(call_page, XEN_XEN_VERSION_VERSION_ID_NUMBER, 0, 0, 0),
		(uint64_t)version);
	must_be("a number that is no call, through the page,", (uint64_t)call_xen_by_page(call_page, NO_CALL, 0, 0, 0),
		(uint64_t)XEN_STATUS_ENOSYS);
	return judge();
}

static enum extra_result check_page_beyond(void)
{
	const struct cpuid_answer leaf = ask_cpuid(find_interface("XenVMMXenVMM") + 2);

	must_be("writing a page's number beyond the last", (uint64_t)(int64_t)try_write_msr(leaf.ebx, (uintptr_t)call_page + 1), (uint64_t)-1);
	take_exception();
	return judge();
}

static enum extra_result check_cpuid(void)
{
	const uint32_t base = find_interface("XenVMMXenVMM");
	const struct cpuid_answer release = ask_cpuid(base + 1), own = ask_cpuid(base + 4);

	must_be("the release in CPUID", release.eax, (uint64_t)xen_xen_version_version());
	if (own.eax & LEAF_HAS_VCPU_ID)
		must_be("the number of this virtual CPU in CPUID", own.ebx, 0);
	if (own.eax & LEAF_HAS_DOMAIN_ID)
		must_be("the number of this domain, the first, in CPUID", own.ecx, 0);
	return judge();
}

static enum extra_result check_features(void)
{
	struct xen_feature_info info = { .submap_idx = 0 };

	must_be("get_features", (uint64_t)xen_xen_version_get_features((uintptr_t)&info), 0);
	must_be("the feature auto_translated_physmap", info.submap & FEATURE_AUTO_TRANSLATED, FEATURE_AUTO_TRANSLATED);
	must_be("the feature hvm_callback_vector", info.submap & FEATURE_CALLBACK_VECTOR, FEATURE_CALLBACK_VECTOR);
	return judge();
}

/* The page that Xen shares takes the place of one of the guest's own. */
static enum extra_result check_shared_info(void)
{
	struct xen_add_to_physmap add = { .domid = 0x7ff0, .space = SHARED_INFO, .gpfn = (uintptr_t)shared_place / PAGE_SIZE };

	memset(shared_place, 0x5a, PAGE_SIZE);
	must_be("add_to_physmap", (uint64_t)xen_memory_add_to_physmap((uintptr_t)&add), 0);
	must_be("the guest's own page, still there,", shared_place[PAGE_SIZE - 1] == 0x5a, 0);
	return judge();
}

/* An event comes as the interrupt that the guest has chosen, and not while the port is masked. */
static enum extra_result check_event(void)
{
	struct shared_info *shared = (struct shared_info *)(void *)shared_place;
	struct xen_hvm_param callback = { .domid = 0x7ff0, .index = CALLBACK_PARAMETER, .value = CALLBACK_BY_VECTOR | VECTOR };
	struct xen_evtchn_bind_ipi bind = { 0 };
	uint32_t port;
	uintptr_t bit, *mask;

	must_be("set_param", (uint64_t)xen_hvm_set_param((uintptr_t)&callback), 0);
	must_be("bind_ipi", (uint64_t)xen_event_channel_bind_ipi((uintptr_t)&bind), 0);
	if (complaints)
		return judge();
	port = bind.port;
	mask = &shared->mask[port / WORD_BITS];
	bit = (uintptr_t)1 << port % WORD_BITS;
	shared->vcpu_info[0].upcall_pending = 0;
	shared->vcpu_info[0].pending_selector = 0;
	__atomic_fetch_or(mask, bit, __ATOMIC_SEQ_CST);
	interrupts = 0;
	must_be("send", (uint64_t)xen_event_channel_send((uintptr_t)&port), 0);
	__asm__ volatile("sti; nop; nop; cli" : : : "memory");
	must_be("the number of interrupts while the port is masked", interrupts, 0);
	must_be("unmask", (uint64_t)xen_event_channel_unmask((uintptr_t)&port), 0);
	__asm__ volatile("sti; nop; nop; cli" : : : "memory");
	must_be("the number of interrupts once it is not", interrupts, 1);
	must_be("the vector", last_vector, VECTOR);
	must_be("the bit of the pending port", (shared->pending[port / WORD_BITS] & bit) != 0, 1);
	__atomic_fetch_or(mask, bit, __ATOMIC_SEQ_CST);
	__atomic_fetch_and(&shared->pending[port / WORD_BITS], ~bit, __ATOMIC_SEQ_CST);
	shared->vcpu_info[0].upcall_pending = 0;
	must_be("close", (uint64_t)xen_event_channel_close((uintptr_t)&port), 0);
	return judge();
}

/* In the order of guest.yaml. */
const struct extra_test extra_tests[] = {
	{ "xen_version.version.by-hypercall-page", { NULL }, check_hypercall_page },
	{ "xen_version.version.one-hypercall-page", { NULL }, check_page_beyond },
	{ "xen_version.version.agrees-with-cpuid", { NULL }, check_cpuid },
	{ "xen_version.get_features.of-machine", { NULL }, check_features },
	{ "memory.add_to_physmap.shared-info", { NULL }, check_shared_info },
	{ "event_channel.send.interrupts", { NULL }, check_event },
};

unsigned int count_extra_tests(void)
{
	return sizeof(extra_tests) / sizeof(extra_tests[0]);
}
