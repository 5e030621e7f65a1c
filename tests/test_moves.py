# SPDX-License-Identifier: BSD-2-Clause
"""Break the moving of a guest in one place, and the matrix must fail in exactly the cells where that matters.

The host `mutant` is hosts/inproc, or hosts/reference for x86-64, with one change in its sources; its guest is vmi-mover of the
newest release.
"""
from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from generator.tests.forked import hvabi

ROOT = Path(__file__).resolve().parent.parent
UP, SAME, DOWN, FROM_OLDEST = "4.1-to-4.3", "4.3-to-4.3", "4.3-to-4.1", "4.0-to-4.1"
PAIRS = (UP, SAME, DOWN, FROM_OLDEST)


@dataclass(frozen=True)
class Mutation:
    """In `file`, replace a text that stands there once: the cells of the pairs `broken` fail, each naming that test."""
    name: str
    file: str
    old: str
    new: str
    broken: dict[str, str]


MUTATIONS = [
    Mutation("nothing changed", "move.c", "moved = 1;", "moved = 1;", {}),
    Mutation("does not move", "move.c", "moved = 1;", "before.yielded = 0;",
             {UP: "cell", DOWN: "cell", FROM_OLDEST: "cell"}),
    Mutation("loses the pages where the queue is", "move.c", "moved = 1;",
             "__builtin_memset(after.memory + 0x30000, 0, 0x1000);\n\tmoved = 1;",
             {UP: "move.queue.error", SAME: "move.queue.error", DOWN: "move.queue.error",
              FROM_OLDEST: "move.queue.recovered"}),
    Mutation("loses a page of memory", "move.c", "moved = 1;",
             "__builtin_memset(after.memory + 0xfe000, 0, 0x1000);\n\tmoved = 1;", dict.fromkeys(PAIRS, "move.memory")),
    Mutation("loses an error of a queued call", "inproc.c", "return result;\n}\n\n#endif",
             "result.status = VMI_STATUS_SUCCESS;\n\treturn result;\n}\n\n#endif",
             dict.fromkeys((UP, SAME, DOWN), "move.queue.error")),
    Mutation("goes on in a queue after an error", "inproc.c", "i < count && result.status == VMI_STATUS_SUCCESS",
             "i < count", dict.fromkeys((UP, SAME, DOWN), "move.queue.order")),
    Mutation("runs a queue from its end", "inproc.c", "machine_read(m, entries + (uint64_t)i * sizeof(entry)",
             "machine_read(m, entries + (uint64_t)(count - 1 - i) * sizeof(entry)",
             dict.fromkeys((UP, SAME, DOWN), "move.queue.order")),
    Mutation("advertises what the first host has", "move.c", "release_then.trap(&after, registers);",
             "((*(uint64_t *)registers >> 16 & 0xff) == 0xff ? &release_first : &release_then)->trap(&after, registers);",
             {DOWN: "move.timer.set_alarm", FROM_OLDEST: "move.mmu.set_pte"}),
    Mutation("changes a register", "move.c", "if (before.yielded)\n", "((uint64_t *)registers)[9] ^= (uint64_t)before.yielded;\n\tif (before.yielded)\n",
             dict.fromkeys(PAIRS, "move.registers")),
    Mutation("loses the vCPU", "machine.c", "machine->vcpu = from->vcpu;", "(void)from;",
             dict.fromkeys(PAIRS, "move.page-table")),
    Mutation("loses registered page tables", "machine.c", "machine->size >> PAGE_SHIFT);\n\tif (events)",
             "0);\n\tif (events)", dict.fromkeys(PAIRS, "move.registered-page")),
    Mutation("loses the ports", "machine.c", "if (events)", "if (0)", {SAME: "move.ports"}),
    Mutation("loses the alarm", "events.c", "*events = *from;", "*events = *from;\n\tevents->alarm_set = 0;",
             {SAME: "move.alarm"}),
    Mutation("loses mappings", "machine.c", "if (mappings)", "if (0)", {SAME: "move.mappings"}),
]

REFERENCE_PAIRS = (SAME, DOWN)
REFERENCE_MUTATIONS = [
    Mutation("nothing changed", "move/move.c", "after.moved = 1;", "after.moved = 1;", {}),
    Mutation("loses registers", "x86_64/svm.c", "to->registers = from->registers;", "",
             dict.fromkeys(REFERENCE_PAIRS, "move.registers")),
    Mutation("loses vector registers", "x86_64/svm.c",
             'carry_state(vm->arch, from->arch);\n\t__asm__ volatile("fxrstor %0" : : "m"(fx));',
             "carry_state(vm->arch, from->arch);", dict.fromkeys(REFERENCE_PAIRS, "move.vector-register")),
    Mutation("loses a page of memory", "move/move.c", "copy_memory(after.ram, vm->ram);",
             "copy_memory(after.ram, vm->ram);\n\tmemset(after.ram + 0x1a0000, 0, PAGE_SIZE);",
             dict.fromkeys(REFERENCE_PAIRS, "move.memory")),
    Mutation("keeps the area of events where the old memory is", "move/move.c",
             "(uint64_t *)(vm->ram + ((const uint8_t *)from->event_area - from->ram))", "from->event_area", {SAME: "move.ports"}),
    Mutation("maps the old memory", "core/ops_vma.c",
             "arch_map(vm, VMA_WINDOW + i * PAGE_SIZE, (uintptr_t)vm->ram", "arch_map(vm, VMA_WINDOW + i * PAGE_SIZE, (uintptr_t)from->ram",
             {SAME: "move.mappings"}),
]


def write_mutant(folder: Path, mutation: Mutation, host: str, pairs: tuple[str, ...], words: str, rest: list[str]) -> Path:
    """The folder of hosts that holds the mutant, which is built in a checkout of its own. `words`: of its make commands; `rest`: of
    its host.yaml."""
    top = folder / "top"
    shutil.copytree(ROOT / "hosts" / host, top / "hosts" / host)
    for name in ("harness", "generated", "guests"):
        (top / name).symlink_to(ROOT / name)
    file = top / "hosts" / host / mutation.file
    text = file.read_text()
    assert text.count(mutation.old) == 1, f"'{mutation.old}' must stand once in {mutation.file}"
    file.write_text(text.replace(mutation.old, mutation.new))
    mutant = folder / "hosts" / "mutant" / "host.yaml"
    mutant.parent.mkdir(parents=True)
    releases = (pair.split("-to-") for pair in pairs)
    mutant.write_text("\n".join([
        "host: mutant", "doc: Broken.", "arch: [x86_64]", "versions:",
        *(f'  "{first}-to-{then}": {{speaks: {{abi: vmi, release: "{first}", then: "{then}"}}}}' for first, then in releases),
        "build:",
        f'  command: [make, -s, -C, "{top}/hosts/{host}", "OUT={{out}}", "VERSION={{release}}", "THEN={{then}}", {words}]',
        f'  needs: [[make, -s, -C, "{top}/hosts/{host}", {words}, lasting]]', *rest, ""]))
    return folder / "hosts"


def check_cells(hosts: Path, out: Path, mutation: Mutation, pairs: tuple[str, ...]) -> None:
    done = hvabi("matrix", "--hosts", hosts, "--guest", "vmi-mover@4.3", "--out", out, seconds=300)
    assert done.returncode == (1 if mutation.broken else 0), done.stdout + done.stderr
    cells = {cell["host"].split("@")[1]: cell for cell in json.loads((out / "results.json").read_text())["cells"]}
    assert set(cells) == set(pairs)
    findings = {pair: [finding["test"] for finding in cell["findings"]] for pair, cell in cells.items() if cell["verdict"] != "ok"}
    assert set(findings) == set(mutation.broken), findings
    for pair, test in mutation.broken.items():
        assert cells[pair]["verdict"] == "finding" and test in findings[pair], findings


def name_of(mutation: Mutation) -> str:
    return mutation.name.replace(" ", "-")


@pytest.mark.parametrize("mutation", MUTATIONS, ids=name_of)
def test_exactly_the_right_cells_fail_in_process(mutation: Mutation, tmp_path: Path) -> None:
    hosts = write_mutant(tmp_path, mutation, "inproc", PAIRS, "CFLAGS=-O0", [
        '  product: "{out}/inproc.so"', "runs: process", 'boot: {command: ["{guest}", "{image}"]}'])
    check_cells(hosts, tmp_path / "matrix", mutation, PAIRS)


@pytest.mark.parametrize("mutation", REFERENCE_MUTATIONS, ids=name_of)
def test_exactly_the_right_cells_fail_in_guest_mode(mutation: Mutation, tmp_path: Path) -> None:
    reference = yaml.safe_load((ROOT / "hosts" / "reference" / "host.yaml").read_text())
    hosts = write_mutant(tmp_path, mutation, "reference", REFERENCE_PAIRS, "ARCH=x86_64", [
        '  product: "{out}/hypervisor.elf"', "batch: {archive: cpio}",
        f"boot: {{command: {json.dumps(reference['boot']['arch']['x86_64'])}}}"])
    check_cells(hosts, tmp_path / "matrix", mutation, REFERENCE_PAIRS)
