/* SPDX-License-Identifier: BSD-2-Clause */
#include "lguest.h"

#include "../../harness/runtime/string.h"

#define RELEASE(major, minor) ((major) << 16 | (minor))
#define TICK_NS 4000000u		/* of the clock that timer_read counts */
#define MESSAGE_SIZE 128u		/* of shutdown, which reads so much */
#define SYSTEM_CALL_VECTOR 0x80u
#define KERNEL_LEVEL 1u
#define MOST_STACK_PAGES 2u
#define GATE_PRESENT 0x8000u
#define FREE 0xffu			/* status of a slot */

/* What the releases of the area and of the ring differ in, by the calls that came or went with it. */
#ifdef LGUEST_LHCALL_BIND_DMA
#define HAS_GUEST_NUMBER 1
#define RING(data) ((data)->ring)
#else
#define HAS_VIRTIO 1			/* and what the guest says of system calls and its kernel */
#define RING(data) ((data)->hcalls)
#endif
#ifdef LGUEST_LHCALL_SET_CLOCKEVENT
#define HAS_CLOCK 1
#define HAS_TIME 1
#endif
#ifdef LGUEST_LHCALL_SEND_INTERRUPTS
#define HAS_PENDING 1			/* and a fourth argument */
#endif
#if defined(HAS_VIRTIO) && LGUEST_RELEASE_NUMBER < RELEASE(3, 1)
#define HAS_FIRST_TABLE 1
#endif
#if LGUEST_RELEASE_NUMBER >= RELEASE(4, 4)
#define HAS_QUIET_INSTRUCTION 1		/* one in place of a range */
#endif

static struct lguest_host_result kill(struct lguest_machine *m, const char *why)
{
	m->killed = 1;
	m->place->kill(m->owner, why);
	return lguest_host_error(LGUEST_HOST_EXCEPTION);
}

static void *find_memory(const struct lguest_machine *m, uint64_t address, uint64_t size)
{
	return size <= m->size && address <= m->size - size ? m->memory + address : NULL;
}

static struct lguest_host_result host_lhcall_flush_async(struct lguest_machine *m)
{
	(void)m;
	return lguest_host_ok(0);
}

#ifdef HAS_TIME
static void write_time(struct lguest_machine *m)
{
	const struct lguest_time now = m->place->time(m->owner);

	m->data->time.tv_sec = (int32_t)now.seconds;
	m->data->time.tv_nsec = (int32_t)now.nanoseconds;
}
#endif

static struct lguest_host_result host_lhcall_lguest_init(struct lguest_machine *m, uint64_t address)
{
	struct lguest_lguest_data *data = find_memory(m, address, sizeof(*data));

	if (m->data)
		return kill(m, "it has its area already");
	if (!data)
		return kill(m, "its area is not in its memory");
#ifdef HAS_VIRTIO
	if (data->syscall_vec != SYSTEM_CALL_VECTOR)
		return kill(m, "bad vector for system calls");
	if (data->kernel_address >= 0u - LGUEST_RESERVED)
		return kill(m, "bad address of its kernel");
#endif
	m->data = data;
	data->reserve_mem = LGUEST_RESERVED;
#ifdef HAS_GUEST_NUMBER
	data->guestid = 1;
#endif
#ifdef HAS_CLOCK
	data->tsc_khz = 0;	/* it cannot be used */
#endif
#ifdef HAS_FIRST_TABLE
	data->pgdir = m->page_table;
#endif
#ifdef HAS_TIME
	write_time(m);
#endif
#ifdef HAS_QUIET_INSTRUCTION
	m->quiet_first = data->noirq_iret;
	m->quiet_end = data->noirq_iret + 1;
#else
	m->quiet_first = data->noirq_start;
	m->quiet_end = data->noirq_end;
#endif
	return lguest_host_ok(0);
}

static struct lguest_host_result stop(struct lguest_machine *m, uint64_t message, int restarts)
{
	const char *given = find_memory(m, message, MESSAGE_SIZE);
	char text[MESSAGE_SIZE];

	if (!given)
		return kill(m, "its last words are not in its memory");
	memcpy(text, given, sizeof(text));
	text[sizeof(text) - 1] = '\0';
	m->killed = 1;
	m->place->stop(m->owner, text, restarts);
	return lguest_host_ok(0);
}

#ifdef LGUEST_LHCALL_CRASH
static struct lguest_host_result host_lhcall_crash(struct lguest_machine *m, uint64_t message)
{
	return stop(m, message, 0);
}
#elif defined(LGUEST_SHUTDOWN_REASON_RESTART)
static struct lguest_host_result host_lhcall_shutdown(struct lguest_machine *m, uint64_t message, uint32_t how)
{
	return stop(m, message, how == LGUEST_SHUTDOWN_REASON_RESTART);
}
#endif

static struct lguest_host_result host_lhcall_new_pgtable(struct lguest_machine *m, uint32_t root)
{
	if (m->place->set_page_table && m->place->set_page_table(m->owner, root))
		return kill(m, "bad page table");
	m->page_table = root;
	return lguest_host_ok(0);
}

/* The processor walks the guest's own tables: to forget is all that there is to do. */
static struct lguest_host_result flush(struct lguest_machine *m)
{
	if (m->place->flush_tlb)
		m->place->flush_tlb(m->owner);
	return lguest_host_ok(0);
}

static struct lguest_host_result host_lhcall_flush_tlb(struct lguest_machine *m, uint32_t kernel)
{
	(void)kernel;
	return flush(m);
}

static int is_ignored(uint32_t vector)
{
	return vector == 2 || vector == 8 || vector == 15 || vector == LGUEST_TRAP_ENTRY;
}

static struct lguest_host_result host_lhcall_load_idt_entry(struct lguest_machine *m, uint32_t index, uint32_t low, uint32_t high)
{
	const uint32_t kind = high >> 8 & 0xf;

	if (is_ignored(index))
		return lguest_host_ok(0);
	if (index >= LGUEST_IDT_ENTRIES)
		return kill(m, "no such entry of the IDT");
	if (high & GATE_PRESENT && kind != 0xe && kind != 0xf)
		return kill(m, "bad kind of gate");
	m->idt[index] = high & GATE_PRESENT ? (struct lguest_descriptor){ low, high } : (struct lguest_descriptor){ 0, 0 };
	return lguest_host_ok(0);
}

static struct lguest_host_result host_lhcall_set_stack(struct lguest_machine *m, uint32_t ss, uint32_t esp, uint32_t pages)
{
	if ((ss & 3) != KERNEL_LEVEL)
		return kill(m, "bad level of the stack's segment");
	if (pages > MOST_STACK_PAGES)
		return kill(m, "too many pages of stack");
	m->stack_ss = ss;
	m->stack_esp = esp;
	m->stack_pages = pages;
	return lguest_host_ok(0);
}

static struct lguest_host_result host_lhcall_ts(struct lguest_machine *m, uint32_t set)
{
	m->ts = set != 0;
	if (m->place->set_ts)
		m->place->set_ts(m->owner, set != 0);
	return lguest_host_ok(0);
}

static struct lguest_host_result host_lhcall_halt(struct lguest_machine *m)
{
	m->place->halt(m->owner);
	if (lguest_has_interrupt(m))
		m->data->irq_enabled = LGUEST_ENABLED;	/* the one that ended it comes, enabled or not */
	return lguest_host_ok(0);
}

#ifdef LGUEST_LHCALL_TIMER_READ
static struct lguest_host_result host_lhcall_timer_read(struct lguest_machine *m)
{
	const uint64_t ticks = (m->place->now(m->owner) - m->ticks_read) / TICK_NS;

	m->ticks_read += ticks * TICK_NS;
	return lguest_host_ok((uint32_t)ticks);
}
#endif

#ifdef HAS_CLOCK
static struct lguest_host_result host_lhcall_set_clockevent(struct lguest_machine *m, uint32_t delta)
{
	m->deadline = delta ? m->place->now(m->owner) + delta : 0;
	if (m->place->set_clock)
		m->place->set_clock(m->owner, m->deadline);
	return lguest_host_ok(0);
}
#endif

#ifdef LGUEST_LHCALL_GET_WALLCLOCK
static struct lguest_host_result host_lhcall_get_wallclock(struct lguest_machine *m)
{
	return lguest_host_ok(m->place->time(m->owner).seconds);
}
#endif

#ifdef LGUEST_LHCALL_BIND_DMA
static struct lguest_offer *find_offer(struct lguest_machine *m, uint32_t key)
{
	unsigned int i;

	for (i = 0; i < LGUEST_DMAS; i++)
		if (m->offers[i].count && m->offers[i].key == key)
			return &m->offers[i];
	return NULL;
}

static struct lguest_offer *find_room(struct lguest_machine *m)
{
	unsigned int i;

	for (i = 0; i < LGUEST_DMAS; i++)
		if (!m->offers[i].count)
			return &m->offers[i];
	return NULL;
}

static struct lguest_host_result host_lhcall_bind_dma(struct lguest_machine *m, uint32_t key, uint64_t buffers, uint32_t offered)
{
	const uint32_t count = offered >> 8;
	struct lguest_offer *offer = find_offer(m, key);

	if (key % 4)
		return kill(m, "a key that is not aligned");
	if (!count) {
		if (offer)
			offer->count = 0;
		return lguest_host_ok(offer != NULL);
	}
	offer = find_room(m);
	if (!offer)
		return lguest_host_ok(0);
	*offer = (struct lguest_offer){ key, (uint32_t)buffers, count, (uint8_t)offered };
	return lguest_host_ok(1);
}

/* There is no other guest and no launcher: nobody takes the buffer. */
static struct lguest_host_result host_lhcall_send_dma(struct lguest_machine *m, uint32_t key, uint64_t buffer)
{
	if (key % 4)
		return kill(m, "a key that is not aligned");
	if (!find_memory(m, buffer, sizeof(struct lguest_lguest_dma)))
		return kill(m, "a buffer that is not in its memory");
	m->notified = 1;
	return lguest_host_ok(0);
}
#endif

static struct lguest_host_result host_lhcall_set_pmd(struct lguest_machine *m, uint32_t table, uint32_t index)
{
	(void)table;
	(void)index;
	return flush(m);
}

#ifdef HAS_PENDING
static struct lguest_host_result host_lhcall_set_pgd(struct lguest_machine *m, uint32_t table, uint32_t index)
{
	(void)table;
	(void)index;
	return flush(m);
}

static struct lguest_host_result host_lhcall_set_pte(struct lguest_machine *m, uint32_t root, uint32_t va, uint32_t low, uint32_t high)
{
	(void)root;
	(void)va;
	(void)low;
	(void)high;
	return flush(m);
}

static struct lguest_host_result host_lhcall_send_interrupts(struct lguest_machine *m)
{
	(void)m;
	return lguest_host_ok(0);
}
#else
static struct lguest_host_result host_lhcall_set_pte(struct lguest_machine *m, uint32_t root, uint32_t va, uint32_t entry)
{
	(void)root;
	(void)va;
	(void)entry;
	return flush(m);
}
#endif

static struct lguest_host_result host_lhcall_load_tls(struct lguest_machine *m, uint64_t table)
{
	const struct lguest_descriptor *given = find_memory(m, table, sizeof(m->tls));

	if (!given)
		return kill(m, "descriptors that are not in its memory");
	memcpy(m->tls, given, sizeof(m->tls));
	return lguest_host_ok(0);
}

#ifdef LGUEST_LHCALL_LOAD_GDT
static struct lguest_host_result host_lhcall_load_gdt(struct lguest_machine *m, uint64_t table, uint32_t entries)
{
	const struct lguest_descriptor *given;

	if (entries > LGUEST_GDT_ENTRIES)
		return kill(m, "too many entries of the GDT");
	given = find_memory(m, table, entries * sizeof(m->gdt[0]));
	if (!given)
		return kill(m, "descriptors that are not in its memory");
	memcpy(m->gdt, given, entries * sizeof(m->gdt[0]));
	return lguest_host_ok(0);
}
#endif

#ifdef LGUEST_LHCALL_LOAD_GDT_ENTRY
static struct lguest_host_result host_lhcall_load_gdt_entry(struct lguest_machine *m, uint32_t index, uint32_t low, uint32_t high)
{
	if (index >= LGUEST_GDT_ENTRIES)
		return kill(m, "no such entry of the GDT");
	m->gdt[index] = (struct lguest_descriptor){ low, high };
	return lguest_host_ok(0);
}
#endif

#ifdef LGUEST_LHCALL_NOTIFY
/* There are no devices, so it is a text: the console of a guest that has found none. */
static struct lguest_host_result host_lhcall_notify(struct lguest_machine *m, uint32_t address)
{
	const char *text = find_memory(m, address, 1);
	size_t size = 0;

	if (!text)
		return kill(m, "notified of what is not in its memory");
	while (address + size < m->size && text[size])
		size++;
	m->place->write(m->owner, text, size);
	m->notified = 1;
	return lguest_host_ok(0);
}
#endif

/* The dispatch calls it after each exception; those of an operation are told already, with the reason. */
static void host_raise_exception(struct lguest_machine *m)
{
	if (!m->killed)
		kill(m, "no such call");
}

LGUEST_HOST_OPS(host, struct lguest_machine)

/* A call of the ring. What it gives goes nowhere. */
static void make_queued_call(struct lguest_machine *m, unsigned int slot)
{
#ifdef HAS_GUEST_NUMBER
	const struct lguest_hcall_ring call = m->data->ring[slot];
	const uint32_t number = call.eax;
	const uint64_t args[] = { call.edx, call.ebx, call.ecx };
#elif defined(HAS_PENDING)
	const struct lguest_hcall_args call = m->data->hcalls[slot];
	const uint32_t number = call.arg0;
	const uint64_t args[] = { call.arg1, call.arg2, call.arg3, call.arg4 };
#else
	const struct lguest_hcall_args call = m->data->hcalls[slot];
	const uint32_t number = call.arg0;
	const uint64_t args[] = { call.arg1, call.arg2, call.arg3 };
#endif

	if (lguest_dispatch(&host_lguest_host, m, number, args).status == LGUEST_HOST_EXCEPTION)
		host_raise_exception(m);
}

/*
 * Once round the ring at most, from the slot where the last time ended, and no further than the first slot that was free when this
 * began. Stops behind a call for the launcher, or one that kills the guest.
 */
static void drain_once(struct lguest_machine *m)
{
	uint8_t status[LGUEST_RING_SIZE_SLOTS];
	unsigned int i;

	memcpy(status, m->data->hcall_status, sizeof(status));
	for (i = 0; i < LGUEST_RING_SIZE_SLOTS && !m->killed && !m->notified; i++) {
		const unsigned int slot = m->next;

		if (status[slot] == FREE)
			return;
		m->next = (slot + 1) % LGUEST_RING_SIZE_SLOTS;
		make_queued_call(m, slot);
		m->data->hcall_status[slot] = FREE;
	}
}

/* The launcher has done at once what it was asked for, so the rest of the ring follows. */
static void drain(struct lguest_machine *m)
{
	do {
		m->notified = 0;
		drain_once(m);
	} while (m->notified && !m->killed);
}

void lguest_start(struct lguest_machine *m, const struct lguest_place *place, void *owner, void *memory, uint64_t size)
{
	memset(m, 0, sizeof(*m));
	m->place = place;
	m->owner = owner;
	m->memory = memory;
	m->size = size;
	m->ticks_read = place->now(owner);
}

void lguest_call(struct lguest_machine *m, struct lguest_i386_registers *registers)
{
	m->killed = 0;
	if (!m->data && registers->eax != LGUEST_LHCALL_LGUEST_INIT) {
		kill(m, "a call before lguest_init");
		return;
	}
	if (m->data)
		drain(m);
	if (!m->killed)
		lguest_i386_dispatch(&host_lguest_host, m, registers);
	if (!m->killed)
		lguest_look_at_interrupts(m);
}

int lguest_has_interrupt(struct lguest_machine *m)
{
	if (m->deadline && m->place->now(m->owner) >= m->deadline) {
		m->deadline = 0;
		m->pending |= 1;
	}
	return m->data && m->pending & ~m->data->blocked_interrupts;
}

static int is_quiet(const struct lguest_machine *m)
{
	const uint32_t at = m->place->interrupt ? m->place->program_counter(m->owner) : 0;

	return m->place->interrupt && at >= m->quiet_first && at < m->quiet_end;
}

void lguest_look_at_interrupts(struct lguest_machine *m)
{
	unsigned int number;

	if (!lguest_has_interrupt(m) || is_quiet(m))
		return;
	if (!m->place->interrupt || !(m->data->irq_enabled & LGUEST_ENABLED)) {
#ifdef HAS_PENDING
		m->data->irq_pending = LGUEST_ENABLED;
#endif
		return;
	}
	number = (unsigned int)__builtin_ctz(m->pending & ~m->data->blocked_interrupts);
	if (!(m->idt[LGUEST_FIRST_VECTOR + number].high & GATE_PRESENT))
		return;
	m->pending &= ~(1u << number);
#ifdef HAS_PENDING
	if (!(m->pending & ~m->data->blocked_interrupts))
		m->data->irq_pending = 0;
#endif
#ifdef HAS_TIME
	write_time(m);
#endif
	m->data->irq_enabled = 0;	/* by an interrupt gate */
	m->place->interrupt(m->owner, LGUEST_FIRST_VECTOR + number);
}
