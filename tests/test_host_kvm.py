# SPDX-License-Identifier: BSD-2-Clause
"""hosts/kvm where something is missing: what it says, and that it says it in one line instead of a boot that hangs."""
from __future__ import annotations

import gzip
import hashlib
import lzma
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from harness.matrix.archive import write_archive
from harness.matrix.cache import cache_folder
from harness.matrix.fetch import Image, Unavailable, get_image
from harness.matrix.frames import Frame, FrameSplitter
from harness.matrix.load import load_host
from harness.matrix.model import HostBuild, HostVersion
from harness.matrix.orders import host_order

ROOT = Path(__file__).resolve().parent.parent
HOST = ROOT / "hosts" / "kvm"
NONCE = "n" * 32
VERSION = "6.1"
SECONDS = 120


@pytest.fixture(scope="module")
def vmm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("vmm")
    subprocess.run(["make", "-s", "-C", HOST, f"OUT={out}"], check=True)
    return out / "kvm-vmm"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """No ELF image, so that nothing depends on a guest."""
    (tmp_path / "image").write_bytes(b"no image")
    write_archive(tmp_path / "guests.cpio", NONCE, [("guest", tmp_path / "image")])
    return tmp_path / "guests.cpio"


def read_frames(output: bytes) -> list[Frame]:
    frames: list[Frame] = []
    splitter = FrameSplitter(NONCE, frames.append, lambda data: None)
    splitter.feed(output)
    splitter.close()
    return frames


def find_host() -> HostVersion:
    return next(version for version in load_host(HOST / "host.yaml", ROOT).versions if version.version == VERSION)


@pytest.fixture(scope="module")
def kernel() -> Image:
    try:
        return get_image(find_host().get, HOST, cache_folder())
    except Unavailable as error:
        pytest.skip(str(error))


def boot(vmm: Path, kernel: Image, archive: Path, modules: Path, **changes: str) -> list[Frame]:
    """As the matrix boots the host, with these words of the command replaced."""
    initramfs = archive.with_name("initramfs.cpio")
    subprocess.run([sys.executable, HOST / "initramfs.py", initramfs, vmm, modules], check=True)
    values = {"{image}": str(kernel.path), "{built}": str(initramfs), "{archive}": str(archive), **changes}
    command = list(find_host().boot)
    for old, new in values.items():
        command = [part.replace(old, new) for part in command]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)
    frames = read_frames(done.stdout)
    assert frames, done.stdout[-2000:] + done.stderr[-500:]
    return frames


def copy_modules(kernel: Image, folder: Path) -> Path:
    folder.mkdir()
    for file in kernel.files.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    return folder


def test_a_guest_that_is_no_image(vmm: Path, kernel: Image, archive: Path) -> None:
    """Everything is there: the VMM has proved itself and comes to the archive."""
    assert boot(vmm, kernel, archive, kernel.files) == [
        Frame("start", 0, "guest"), Frame("end", 0, "refused: it is not an ELF image, or cut short"), Frame("done")]


def busy_image() -> bytes:
    """A guest that counts for a second or more, and then ends itself as README.md says."""
    code = bytes.fromhex("b9ffffffff" "e2fe" "66ba0406" "66b80020" "66ef")     # mov ecx; loop; mov dx; mov ax; out dx, ax
    base, start = 0x100000, 52 + 2 * 32
    note = struct.pack("<3I4sI", 4, 4, 18, b"Xen", base + start)
    size = start + len(code) + len(note)
    header = struct.pack("<16s2H5I6H", b"\x7fELF\x01\x01\x01", 2, 3, 1, base + start, 52, 0, 0, 52, 32, 2, 40, 0, 0)
    load = struct.pack("<8I", 1, 0, base, base, size, size, 7, 4096)
    notes = struct.pack("<8I", 4, size - len(note), 0, 0, len(note), len(note), 4, 4)
    return header + load + notes + code + note


def test_a_kernel_whose_time_is_far_too_fast(vmm: Path, kernel: Image, tmp_path: Path) -> None:
    """As it may measure it on a busy machine. By its clock the guest's time is over before the guest has ended."""
    (tmp_path / "image").write_bytes(busy_image())
    write_archive(tmp_path / "guests.cpio", NONCE, [("guest", tmp_path / "image")])
    frames = boot(vmm, kernel, tmp_path / "guests.cpio", kernel.files, **{"tsc=reliable": "tsc=reliable tsc_early_khz=50000"})
    assert frames == [Frame("start", 0, "guest"), Frame("end", 0, "exit"), Frame("done")]


def test_a_processor_without_svm(vmm: Path, kernel: Image, archive: Path) -> None:
    frames = boot(vmm, kernel, archive, kernel.files, **{"max,-cx16": "max,-cx16,-svm"})
    assert frames == [Frame("unavailable", text="this machine's processor has no SVM: start QEMU with -cpu max")]


@pytest.mark.parametrize(("module", "said"), [
    ("kvm-amd", "the initramfs has no module kvm-amd (No such file or directory): add it to `files` in host.yaml"),
    ("kvm", "the initramfs has no module kvm (No such file or directory): add it to `files` in host.yaml")])
def test_a_kernel_without_the_module(vmm: Path, kernel: Image, archive: Path, tmp_path: Path, module: str,
                                     said: str) -> None:
    modules = copy_modules(kernel, tmp_path / "modules")
    (modules / f"{module}.ko").unlink()
    assert boot(vmm, kernel, archive, modules) == [Frame("unavailable", text=said)]


def test_a_module_that_the_kernel_does_not_take(vmm: Path, kernel: Image, archive: Path, tmp_path: Path) -> None:
    modules = copy_modules(kernel, tmp_path / "modules")
    (modules / "kvm.ko").write_bytes((modules / "kvm.ko").read_bytes()[:5000])
    assert boot(vmm, kernel, archive, modules) == [
        Frame("unavailable", text="the kernel does not take its module kvm: Exec format error")]


@pytest.mark.parametrize(("device", "said"), [
    ("/nowhere/kvm", "/nowhere/kvm cannot be opened: No such file or directory: load the module kvm_amd or kvm_intel"),
    ("/dev/null", "/dev/null is no KVM, or not version 12 of it")])
def test_a_machine_without_kvm(vmm: Path, archive: Path, device: str, said: str) -> None:
    done = subprocess.run([vmm, "--device", device, archive], capture_output=True, timeout=SECONDS)
    assert read_frames(done.stdout) == [Frame("unavailable", text=said)] and done.returncode == 0 and not done.stderr


@pytest.mark.parametrize(("content", "said"), [
    (None, "cannot be opened: No such file or directory"), (b"", "cannot be read: Invalid argument"),
    (b"x" * 200, "it is not an archive of guests (cpio, format newc)")])
def test_an_archive_that_is_none(vmm: Path, tmp_path: Path, content: bytes | None, said: str) -> None:
    if content is not None:
        (tmp_path / "it").write_bytes(content)
    done = subprocess.run([vmm, tmp_path / "it"], capture_output=True, text=True, timeout=SECONDS)
    assert done.returncode == 2 and said in done.stderr and done.stderr.count("\n") == 1


def test_usage(vmm: Path) -> None:
    for words in ([], ["--help"], ["--device", "x"], ["a", "b"]):
        done = subprocess.run([vmm, *words], capture_output=True, text=True, timeout=SECONDS)
        assert done.returncode == 2 and done.stderr == "usage: kvm-vmm [--device FILE] ARCHIVE\n"


def test_a_kernel_of_ones_own(tmp_path: Path) -> None:
    """As README.md says: host.yaml in a folder of another name, kernel and modules beside it, and nothing else."""
    folder = tmp_path / "hosts" / "my-kvm"
    folder.mkdir(parents=True)
    (folder / "bzImage").write_bytes(b"a kernel")
    (folder / "kvm-amd.ko").write_bytes(b"module of one's own")
    begin, rest = (HOST / "host.yaml").read_text(encoding="utf-8").split("versions:\n")
    digest = hashlib.sha256(b"a kernel").hexdigest()
    own = f"""versions:
  "6.13-dev":
    speaks: [{{abi: kvm, release: "6.12"}}, {{abi: hyperv, release: "5.0"}}]
    get: {{file: bzImage, sha256: {digest}}}
"""
    text = begin.replace("host: kvm", "host: my-kvm") + own + rest[rest.index("build:\n"):]
    (folder / "host.yaml").write_text(text, encoding="utf-8")
    host = load_host(folder / "host.yaml", ROOT)
    image = get_image(host.versions[0].get, folder, tmp_path / "cache")
    order = host_order(HostBuild(host, host.versions[0], "x86_64"), ROOT, tmp_path / "build", image)
    subprocess.run(order.command, cwd=ROOT, check=True)
    assert b"module of one's own" in order.product.read_bytes()


def test_modules_are_unpacked(vmm: Path, tmp_path: Path) -> None:
    modules = tmp_path / "modules"
    modules.mkdir()
    (modules / "a.ko.xz").write_bytes(lzma.compress(b"module a"))
    (modules / "b.ko.gz").write_bytes(gzip.compress(b"module b"))
    (modules / "c.ko").write_bytes(b"module c")
    (modules / "README").write_bytes(b"not packed")
    target = tmp_path / "initramfs"
    subprocess.run([sys.executable, HOST / "initramfs.py", target, vmm, modules], check=True)
    data = target.read_bytes()
    for name in "abc":
        assert f"modules/{name}.ko\0".encode() in data and f"module {name}".encode() in data
    assert b"not packed" not in data


def signed(module: bytes, signature: bytes) -> bytes:
    """As scripts/sign-file.c of Linux appends a signature."""
    return module + signature + bytes((0, 0, 2, 0, 0, 0, 0, 0)) + struct.pack(">I", len(signature)) + b"~Module signature appended~\n"


@pytest.mark.parametrize(("content", "packed"), [
    (signed(b"a module", b"S" * 299), b"a module"), (b"a module", b"a module"),
    (signed(b"a module", b"S")[8:], signed(b"a module", b"S")[8:]),
    (b"~Module signature appended~\n", b"~Module signature appended~\n")])
def test_signatures_of_modules_are_left_off(vmm: Path, tmp_path: Path, content: bytes, packed: bytes) -> None:
    modules = tmp_path / "modules"
    modules.mkdir()
    (modules / "a.ko").write_bytes(content)
    target = tmp_path / "initramfs"
    subprocess.run([sys.executable, HOST / "initramfs.py", target, vmm, modules], check=True)
    at = target.read_bytes().index(b"modules/a.ko\0")
    header = target.read_bytes()[at - 110:at]
    assert int(header[54:62], 16) == len(packed) and packed in target.read_bytes()


@pytest.mark.parametrize(("name", "content", "said"), [
    ("README", b"x", "has no kernel modules"), ("a.ko.xz", lzma.compress(b"m" * 999)[:-9], "is damaged"),
    ("a.ko.xz", b"x", "is damaged"), ("a.ko.gz", b"x", "is damaged")])
def test_modules_that_are_none(vmm: Path, tmp_path: Path, name: str, content: bytes, said: str) -> None:
    (tmp_path / "modules").mkdir()
    (tmp_path / "modules" / name).write_bytes(content)
    done = subprocess.run([sys.executable, HOST / "initramfs.py", tmp_path / "it", vmm, tmp_path / "modules"],
                          capture_output=True, text=True)
    assert done.returncode == 1 and said in done.stderr and done.stderr.count("\n") == 1
    assert not (tmp_path / "it").exists()
