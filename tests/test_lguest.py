# SPDX-License-Identifier: BSD-2-Clause
"""lguest-probe sees what is wrong with a host: hosts/lguest in process, with one change in its sources."""
from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
HOST, RELEASE = Path("hosts/lguest"), "4.4"


def make(root: Path, makefile: str, out: Path, *words: str) -> None:
    subprocess.run(["make", "-s", "-f", makefile, f"OUT={out}", f"SHARED={out}/shared", *words], cwd=root, check=True)


@pytest.fixture(scope="module")
def probe(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("probe")
    make(ROOT, "guests/lguest-probe/Makefile", out, f"RELEASE={RELEASE}")
    return out / "lguest-probe"


def failed(probe: Path, folder: Path, old: str, new: str, release: str = RELEASE) -> list[str]:
    """What the guest says is wrong with a host that has `new` for `old`: tests, or why it gave up."""
    shutil.copytree(ROOT / HOST, folder / HOST)
    for name in ("harness", "generated"):
        (folder / name).symlink_to(ROOT / name)
    source = folder / HOST / "lguest.c"
    text = source.read_text()
    assert text.count(old) == 1
    source.write_text(text.replace(old, new))
    make(folder, str(HOST / "inproc/Makefile"), folder / "out", f"VERSION={release}")
    done = subprocess.run([probe, folder / "out/inproc.so"], capture_output=True, text=True, timeout=60, check=True)
    assert "# hvabi: end" in done.stdout or "Bail out!" in done.stdout
    return [line.split()[-1] if line.startswith("not ok") else "Bail out!" for line in done.stdout.splitlines()
            if line.startswith(("not ok", "Bail out!"))]


@pytest.mark.parametrize("old,new,wrong", [
    ("m->data->hcall_status[slot] = FREE;", ";", ["only-once", "in-order", "stops-at-free", "full-ring"]),
    ("		if (status[slot] == FREE)\n			return;", "		if (status[slot] == FREE) {\n			m->next = (slot + 1) % 64;\n			continue;\n		}", ["stops-at-free"]),
    ("i < LGUEST_RING_SIZE_SLOTS && !m->killed", "i < LGUEST_RING_SIZE_SLOTS - 1 && !m->killed", ["full-ring"]),
    ("m->next = (slot + 1) % LGUEST_RING_SIZE_SLOTS;", "m->next = (slot + 1) % 32;", ["full-ring"]),
    ("if (pages > MOST_STACK_PAGES)", "if (pages > 3)", ["set_stack.kills"]),
    ("m->data->irq_pending = LGUEST_ENABLED;", "m->data->irq_pending = 1;", ["set_clockevent.pends"]),
    ("data->reserve_mem = LGUEST_RESERVED;", "data->irq_enabled = LGUEST_RESERVED;", ["Bail out!"]),
    ("data->reserve_mem = LGUEST_RESERVED;", "data->reserve_mem = LGUEST_RESERVED; data->cr2 = 0;", ["Bail out!"]),
])
def test_the_probe_sees_a_fault(probe: Path, tmp_path: Path, old: str, new: str, wrong: list[str]) -> None:
    found = failed(probe, tmp_path, old, new)
    assert [any(name.endswith(part) for name in found) for part in wrong] == [True] * len(wrong), found


def test_a_host_of_another_release_is_refused(probe: Path, tmp_path: Path) -> None:
    assert failed(probe, tmp_path, "m->ts = set != 0;", "m->ts = set != 0; ", release="2.636") == ["Bail out!"]
