# SPDX-License-Identifier: BSD-2-Clause
"""guest.yaml and host.yaml: what wrong ones are told, with the place."""
from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.matrix.load import load_guests, load_host, load_hosts, native_arch, parse_size
from harness.matrix.model import Cell, GuestBuild, HostBuild, MatrixError

from .conftest import World

GUEST = """\
guest: probe
doc: "A guest."
speaks: {abi: toy, releases: all}
arch: [x86_64]
build: {command: [make, "{out}"], product: "{out}/probe"}
"""
HOST = """\
host: fw
doc: "A host."
arch: [x86_64]
versions:
  "1.0":
    speaks: {abi: toy, release: "1.0"}
    get: {debian: {suite: sid, package: fw, path: boot/fw}}
boot: {command: [emulator, "{image}", "{guest}"]}
"""


def load(tmp_path: Path, kind: str, text: str):
    file = tmp_path / f"{kind}s" / "it" / f"{kind}.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(text)
    return (load_guests if kind == "guest" else load_hosts)(tmp_path, tmp_path / f"{kind}s")[0]


def test_good_files(tmp_path: Path) -> None:
    guest = load(tmp_path, "guest", GUEST + "limits: {seconds: 2.5, output: 64KiB}\nextra_tests: [a.b, {name: c.d}]\n")
    assert (guest.name, guest.releases, guest.limits.seconds, guest.limits.output) == ("probe", None, 2.5, 65536)
    assert [test.name for test in guest.extra_tests] == ["a.b", "c.d"]
    host = load(tmp_path, "host", HOST)
    assert host.versions[0].get.kind == "debian" and host.versions[0].get.paths == ("boot/fw",)


@pytest.mark.parametrize("get", ["{debian: {suite: sid, package: fw, path: fw.gz}, unpack: gzip}",
                                 f"{{file: fw.gz, sha256: {'a' * 64}, unpack: gzip}}"])
def test_a_packed_image(tmp_path: Path, get: str) -> None:
    text = HOST.replace("{debian: {suite: sid, package: fw, path: boot/fw}}", get)
    assert load(tmp_path, "host", text).versions[0].get.unpack == "gzip"
    (tmp_path / "hosts" / "it" / "host.yaml").write_text(text.replace("unpack: gzip", "unpack: rar"))
    with pytest.raises(MatrixError, match="host.yaml:7:.*rar"):
        load_hosts(tmp_path, tmp_path / "hosts")


def test_a_guest_of_two_kinds(tmp_path: Path) -> None:
    one = "{arch: [x86_64], build: {command: [make, '{kind}'], product: '{out}/it'}}"
    text = GUEST.split("arch:")[0] + f"builds: {{process: {one}, machine: {one.replace('x86_64', 'x86_64, arm64')}}}\n"
    text += "extra_tests: [a.b, {name: c.d, kind: [process]}]\n"
    load(tmp_path, "guest", text)
    found = {spec.kind: spec for spec in load_guests(tmp_path, tmp_path / "guests")}
    assert found["machine"].arch == ("x86_64", "arm64") and found["process"].arch == ("x86_64",)
    assert [test.name for test in found["process"].extra_tests] == ["a.b", "c.d"]
    assert [test.name for test in found["machine"].extra_tests] == ["a.b"]


def test_a_program_that_plays_a_machine(tmp_path: Path) -> None:
    one = "{arch: [i386], image: x86_64, build: {command: [make], product: '{out}/it'}}"
    text = GUEST.split("arch:")[0] + f"builds: {{process: {one}}}\n"
    assert load(tmp_path, "guest", text).image == "x86_64"
    (tmp_path / "guests" / "it" / "guest.yaml").write_text(text.replace("image: x86_64", "image: x86_65"))
    with pytest.raises(MatrixError, match="guest.yaml:4:.*no architecture 'x86_65': did you mean x86_64"):
        load_guests(tmp_path, tmp_path / "guests")


def test_files_from_before_there_were_kinds(tmp_path: Path) -> None:
    assert load(tmp_path, "guest", GUEST).kind == load(tmp_path, "host", HOST).kind == "machine"


def test_a_host_with_a_command_for_each_architecture(tmp_path: Path) -> None:
    text = HOST.replace("arch: [x86_64]", "arch: [x86_64, i386, arm64]\nmachine: {i386: x86_64}")
    text = text.split("boot:")[0] + "boot: {arch: {x86_64: [pc], arm64: [virt]}}\n"
    host = load(tmp_path, "host", text)
    builds = {arch: HostBuild(host, host.versions[0], arch) for arch in host.arch}
    assert {arch: build.boot for arch, build in builds.items()} == {"x86_64": ("pc",), "i386": ("pc",), "arm64": ("virt",)}
    assert {arch: build.machine for arch, build in builds.items()} == {"x86_64": "x86_64", "i386": "x86_64", "arm64": "arm64"}


BUILT = HOST.replace("    get:", "    build: {command: [make, '{image}', '{files}'], product: '{out}/it'}\n    get:")
BUILT = BUILT.replace("path: boot/fw", "path: boot/fw, files: {package: fw-more, path: [lib/a, lib/b*]}")
BUILT = BUILT.replace('"{guest}"', '"{guest}", "{built}"')
TWO = "[{abi: toy, release: '1.0'}, {abi: other, release: '2.0'}]"
BATCH = HOST.replace('"{guest}"', '"{archive}"') + "batch: {archive: cpio}\n"


def test_what_is_built_of_what_is_fetched(tmp_path: Path) -> None:
    get = load(tmp_path, "host", BUILT).versions[0].get
    assert get.kind == "debian" and get.files == ("lib/a", "lib/b*") and get.files_package == "fw-more"
    assert get.build is not None and get.build.command == ("make", "{image}", "{files}")


def test_files_of_another_suite_or_architecture(tmp_path: Path) -> None:
    text = BUILT.replace("{package: fw-more", "{package: fw-more, arch: arm64, version: 3.*")
    get = load(tmp_path, "host", text).versions[0].get
    assert (get.files_suite, get.files_arch, get.files_pattern) == (get.suite, "arm64", "3.*")
    load(tmp_path / "b", "host", text.replace("path: boot/fw", "libraries: true, path: boot/fw"))
    with pytest.raises(MatrixError, match="'libraries' goes with neither 'files' nor 'unpack'"):
        load(tmp_path / "c", "host", BUILT.replace("path: boot/fw", "libraries: true, path: boot/fw"))
    with pytest.raises(MatrixError, match=r"host.yaml:\d+:\d+: 'files' has 'arch' and no 'package'"):
        load(tmp_path / "d", "host", BUILT.replace("{package: fw-more", "{arch: arm64"))


def test_a_build_for_all_versions_is_not_for_those_that_are_fetched(tmp_path: Path) -> None:
    text = HOST.replace("boot:", "build: {command: [make], product: x}\nboot:")
    assert load(tmp_path, "host", text).versions[0].get.build is None


def test_a_version_that_speaks_several_abis(tmp_path: Path) -> None:
    text = BATCH.replace("{abi: toy, release: \"1.0\"}", TWO.replace("'2.0'", "'2.0', refuses: why"))
    host = load(tmp_path, "host", text)
    assert [(one.version, one.abi, one.release, one.refuses) for one in host.versions] == [
        ("1.0", "toy", "1.0", ""), ("1.0", "other", "2.0", "why")]
    assert host.versions[0].get == host.versions[1].get and not host.opt_in


@pytest.mark.parametrize(("text", "size"), [("512", 512), ("64KiB", 65536), ("1MiB", 1 << 20), ("2GiB", 2 << 30)])
def test_sizes(text: str, size: int) -> None:
    assert parse_size(text) == size


def test_a_limit_of_memory(tmp_path: Path) -> None:
    """Of guest and host the more patient counts; who says nothing has none."""
    guest = load(tmp_path, "guest", GUEST + "limits: {memory: 64MiB}\n")
    host = load(tmp_path, "host", HOST + "limits: {memory: 2GiB}\n")
    build = HostBuild(host, host.versions[0], "x86_64")
    assert guest.limits.memory == 64 << 20 and guest.limits.output is None
    assert Cell(GuestBuild(guest, "1.0", "x86_64", ""), build).memory() == 2 << 30


def test_of_two_limits_of_silence_the_longer_counts(tmp_path: Path) -> None:
    guest = load(tmp_path, "guest", GUEST + "limits: {quiet: 2.5}\n")
    hosts = [load(tmp_path / str(number), "host", HOST + more) for number, more in enumerate(("", "limits: {quiet: 9}\n"))]
    assert [Cell(GuestBuild(guest, "1.0", "x86_64", ""), HostBuild(host, host.versions[0], "x86_64")).quiet() for host in hosts] == [2.5, 9]


def test_native_is_this_machine(tmp_path: Path) -> None:
    assert load(tmp_path, "guest", GUEST.replace("[x86_64]", "[native]")).arch == (native_arch(),)


GUEST_MISTAKES = [
    ("", "guests/it/guest.yaml:1:1: the file is empty: it must describe a guest"),
    ("guest: [", "guests/it/guest.yaml:2:1: not YAML: while parsing a flow node did not find expected node content"),
    ("a\n", "guests/it/guest.yaml:1:1: the file must be a mapping (lines of `key: value`), not the text \"a\""),
    (GUEST.replace("guest: probe", "guest: Probe"), "guest.yaml:1:8: 'guest': \"Probe\" does not fit the pattern"),
    (GUEST.replace("doc:", "docs:"), "guest.yaml:2:1: unknown key 'docs': did you mean 'doc'?"),
    (GUEST + "colour: red\n", "guest.yaml:6:1: unknown key 'colour': the keys are guest, doc"),
    (GUEST.replace("arch: [x86_64]\n", ""), "guest.yaml:1:1: the file has no 'arch': add it"),
    (GUEST.replace("[x86_64]", "[x86_65]"), "guest.yaml:4:8: there is no architecture 'x86_65': did you mean x86_64? spec/arch has arm, arm64, i386, "),
    (GUEST.replace("[x86_64]", "[x86_64, vax]"), "guest.yaml:4:16: there is no architecture 'vax': spec/arch has arm, "),
    (GUEST + "extra_tests: [{name: a.b, arch: [amd64]}]\n", "guest.yaml:6:34: there is no architecture 'amd64': did you mean arm64? "),
    (GUEST.replace("[x86_64]", "x86_64"), "guest.yaml:4:7: 'arch' must be a list, not \"x86_64\""),
    (GUEST.replace("[x86_64]", "[]"), "guest.yaml:4:7: 'arch' is empty"),
    (GUEST.replace("all", "some"), "guest.yaml:3:30: 'speaks.releases' must be"),
    (GUEST.replace("all", "[4.0]"), "guest.yaml:3:31: 'speaks.releases.0' must be a string (in quotes"),
    (GUEST.replace("{abi: toy, releases: all}", "{abi: toy}"), "guest.yaml:3:9: 'speaks' has no 'releases': add it"),
    (GUEST.replace("make, \"{out}\"", "make, \"{outt}\""), "guest.yaml:5:25: nothing fills in '{outt}': write one of"),
    (GUEST + "limits: {seconds: 0}\n", "guest.yaml:6:19: 'limits.seconds' must be more than 0"),
    (GUEST + "limits: {output: 1GB}\n", "guest.yaml:6:18: 'limits.output': \"1GB\" does not fit"),
    (GUEST + "extra_tests: [\"a b\"]\n", "guest.yaml:6:15: 'extra_tests.0': \"a b\" does not fit"),
    (GUEST + "extra_tests: [a.b, a.b]\n", "guest.yaml:6:20: the test 'a.b' is listed twice"),
    (GUEST + "guest: two\n", "guest.yaml:6:1: 'guest' is here a second time (first in line 1): remove one"),
    (GUEST + "4.0: x\n", "guest.yaml:6:1: a key must be a word, not the fraction 4.0: put it in quotes"),
    (GUEST + "requires: &a [*a]\n", "guest.yaml:6:11: anchor &a: remove it"),
    (GUEST + "plan: 7\n", "guest.yaml:6:7: 'plan' must be true or false or everyday or nightly or sequences, not 7"),
    (GUEST + "kind: paper\n", "guest.yaml:6:7: 'kind' must be machine or process, not \"paper\""),
    (GUEST + "builds: {}\n", "guest.yaml:6:9: 'builds' is empty"),
    (GUEST + "builds: {machine: {arch: [x86_64], build: {command: [x], product: y}}}\n",
     "guest.yaml:4:1: 'builds' says it for each kind: move 'arch' there"),
    (GUEST.replace("build:", "builds:"), "guest.yaml:5:10: unknown key 'command': the keys are machine, process"),
    (GUEST + "ends: [sleep]\n", "guest.yaml:6:8: 'ends.0' must be exit or halt or fault or timeout or refused"),
    (GUEST + "ends: []\n", "guest.yaml:6:7: 'ends' is empty"),
    (GUEST + "limits: {seconds: !!int abc}\n", "guest.yaml:6:19: tag !!int: remove it"),
    (GUEST + "limits: {seconds: 0x_}\n", "guest.yaml:6:19: 0x_ is no number: write digits"),
    (GUEST + f"limits: {{seconds: {'9' * 5000}}}\n", "guest.yaml:6:19: a number of so many digits"),
    (GUEST + f"limits: {{seconds: 0{'7' * 5000}}}\n", "guest.yaml:6:19: 0777"),
    (GUEST + f"limits: {{seconds: 0.{'1' * 5000}}}\n", "guest.yaml:6:19: 0.1111"),
    (GUEST + "limits: {seconds: 1e999}\n", "guest.yaml:6:19: 1e999 is too long or too large for a number"),
    (GUEST + "limits: {seconds: .nan}\n", "guest.yaml:6:19: 'limits.seconds' must be a number, not \".nan\""),
    (GUEST + "limits: {seconds: .inf}\n", "guest.yaml:6:19: 'limits.seconds' must be a number, not \".inf\""),
    (GUEST + "limits: {seconds: 1e9}\n", "guest.yaml:6:19: 'limits.seconds' must be at most 86400"),
    (GUEST + "limits: {output: \"1MiB\\n\"}\n", "guest.yaml:6:18: 'limits.output': \"1MiB\\n\" does not fit"),
    (GUEST + "limits: {output: \"٣MiB\"}\n", "guest.yaml:6:18: 'limits.output': \"٣MiB\" does not fit"),
    (GUEST + "limits: {memory: 2000GiB}\n", "guest.yaml:6:18: more than 1024 GiB is no limit"),
    (GUEST.replace("guest: probe", "guest: \"probe\\n\""), "guest.yaml:1:8: 'guest': \"probe\\n\" does not fit the pattern"),
    (GUEST + "ends: " + "[" * 500 + "]" * 500 + "\n", "guest.yaml:6:46: nested deeper than 40 levels"),
    (GUEST + "ends: " + "[" * 200000, "guest.yaml:6:46: nested deeper than 40 levels"),
    (GUEST + "requires: [\"a\\0b\"]\n", "guest.yaml:6:12: character U+0000 is not seen in a text: remove it"),
    (GUEST + "requires: [\"a\\u202eb\"]\n", "guest.yaml:6:12: character U+202E is not seen in a text: remove it"),
    (GUEST + "\"a\\eb\": 1\n", "guest.yaml:6:1: character U+001B is not seen in a text: remove it"),
    (GUEST + "\"a\\nguest.yaml:1:1: b\": 1\n", "guest.yaml:6:1: unknown key 'a guest.yaml:1:1: b'"),
    (GUEST + f"{'k' * 900}: 1\n", "guest.yaml:6:1: unknown key 'kkkk"),
    (GUEST + "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "guest.yaml:6:4: anchor &a: remove it"),
    (GUEST + "#" * (1 << 20), "guest.yaml:1:1: larger than 1 MiB"),
    (GUEST + "requires: &a [x]\nextra_tests: *a\n", "guest.yaml:6:11: anchor &a: remove it and write the text out"),
]
HOST_MISTAKES = [
    (HOST.replace('"1.0":\n', "1.0:\n"), "host.yaml:5:3: a key must be a word, not the fraction 1.0: put it in quotes"),
    (HOST.replace('"{image}"', '"{img}"'), "host.yaml:8:28: nothing fills in '{img}'"),
    (HOST.replace("    get: {debian: {suite: sid, package: fw, path: boot/fw}}\n", ""),
     "host.yaml:5:3: the boot command needs an {image}, and version \"1.0\" has none: add 'get' or 'build'"),
    (HOST.replace("path: boot/fw", "path: /boot/fw"), "host.yaml:7:51: '/boot/fw' must stay inside the package"),
    (HOST.replace("path: boot/fw", "path: a/../../b"), "host.yaml:7:51: 'a/../../b' must stay inside the package"),
    (HOST.replace("{debian: {suite: sid, package: fw, path: boot/fw}}", "{file: fw}"),
     "host.yaml:7:10: 'file' has no 'sha256': add what sha256sum prints"),
    (HOST.replace("{debian:", "{file: x, debian:"), "host.yaml:7:10: 'get' must be either"),
    (HOST.replace("boot: ", "build: {command: [make], product: x}\nboots: "), "host.yaml:9:1: unknown key 'boots'"),
    (HOST.replace("boot: {", "    build: {command: [make], product: x}\nboot: {"),
     "host.yaml:8:5: version \"1.0\" has both"),
    (BUILT.replace('"{guest}", "{built}"', '"{guest}"'), "host.yaml:7:5: version \"1.0\" has both 'get' and 'build'"),
    (HOST.replace('"{guest}"', '"{built}"'), "host.yaml:5:3: {built} in the boot command is what 'build' makes"),
    (BUILT.replace("    get:", "    # get:").replace(', "{built}"', ""), "host.yaml:7:29: nothing fills in '{image}'"),
    (BUILT.replace("lib/b*", "../b"), "host.yaml:8:100: '../b' must stay inside the package"),
    (HOST.replace("path: boot/fw", "path: [x, a/**b]"), "host.yaml:7:55: 'a/**b' names no file"),
    (HOST.replace("path: boot/fw", "path: ./"), "host.yaml:7:51: './' names no file"),
    (BATCH.replace("cpio}", "cpio, guests: 123456789}"), "host.yaml:9:32: 'batch.guests' must be at most 10000"),
    (HOST.replace("{abi: toy, release: \"1.0\"}", TWO.replace("other", "toy")),
     "host.yaml:6:42: version \"1.0\" speaks toy already: remove one"),
    (HOST.replace("{abi: toy, release: \"1.0\"}", TWO).replace('"{guest}"', '"{release}"'),
     "host.yaml:8:39: nothing fills in '{release}'"),
    (HOST.replace("release: \"1.0\"}", "release: \"1.0\", refuses: why}"),
     "host.yaml:6:49: only a host that takes guests in an archive says that it refuses one"),
    (HOST.replace("{abi: toy, release: \"1.0\"}", "[]"), "host.yaml:6:13: 'versions.1.0.speaks' is empty"),
    (HOST.replace("{abi: toy, release: \"1.0\"}", "[{abi: toy}]"),
     "host.yaml:6:14: 'versions.1.0.speaks.0' has no 'release': add it"),
    (HOST + "batch: {archive: cpio}\n", "host.yaml:8:39: nothing fills in '{guest}'"),
    (HOST.replace(', "{guest}"', "") + "batch: {archive: cpio}\n", "has no {archive}: add it"),
    (HOST + "batch: {archive: zip}\n", "host.yaml:9:18: 'batch.archive' must be \"cpio\", not \"zip\""),
    (HOST + "batch: {archive: cpio, guests: 0}\n", "host.yaml:9:32: 'batch.guests' must be more than 0"),
    (HOST + "runs: paper\n", "host.yaml:9:7: 'runs' must be machine or process"),
    (HOST.replace("[x86_64]", "[x86_65]"), "host.yaml:3:8: there is no architecture 'x86_65': did you mean x86_64? spec/arch has arm, "),
    (HOST + "machine: {x86_64: amd64}\n", "host.yaml:9:19: there is no architecture 'amd64': "),
    (HOST.replace("{command: [emulator, ", "{command: [x], arch: {vax: [emulator, ").replace("]}\n", "]}}\n"),
     "host.yaml:8:29: there is no architecture 'vax': spec/arch has arm, "),
    (HOST + "machine: {i386: x86_64}\n", "host.yaml:9:11: 'i386' is not in 'arch': add it there"),
    (HOST.replace("{command: [emulator, ", "{arch: {arm64: [emulator, ").replace("]}\n", "]}}\n"),
     "host.yaml:8:7: there is no command to boot with a guest for x86_64: add 'command', or 'x86_64'"),
    (HOST.replace("{command: [", "{arch: {x86_64: [").replace('"{guest}"]}', '"{gust}"]}}'), "nothing fills in '{gust}'"),
    (HOST.split("versions:")[0] + "versions: {}\nboot: {command: [x]}\n", "host.yaml:4:11: 'versions' is empty"),
]


MISTAKES = [*(("guest", *mistake) for mistake in GUEST_MISTAKES), *(("host", *mistake) for mistake in HOST_MISTAKES)]


@pytest.mark.parametrize(("kind", "text", "message"), MISTAKES, ids=[mistake[2] for mistake in MISTAKES])
def test_a_mistake_is_one_line_with_its_place(tmp_path: Path, kind: str, text: str, message: str) -> None:
    with pytest.raises(MatrixError) as caught:
        load(tmp_path, kind, text)
    assert message in str(caught.value) and "\n" not in str(caught.value) and caught.value.code == 3
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize(("old", "new"), [("direct", "d" * 41), ('"1.0": {', f'"{"1" * 41}": {{'),
                                          ("[x86_64]", f"[{'a' * 41}]")])
def test_names_that_no_file_could_have(world: World, old: str, new: str) -> None:
    """Logs are called by all of them together."""
    world.add_host()
    file = world.folder / "hosts" / "direct" / "host.yaml"
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new))
    with pytest.raises(MatrixError, match=r"host.yaml:\d+:\d+: .* is too long"):
        load_hosts(world.folder, world.folder / "hosts")


def test_bytes_that_are_not_text(tmp_path: Path) -> None:
    file = tmp_path / "host.yaml"
    file.write_bytes(b"host: \xff\n")
    with pytest.raises(MatrixError, match="host.yaml:1:7: byte 0xff is not UTF-8"):
        load_host(file, tmp_path)


def test_two_of_a_name(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / "guests" / folder).mkdir(parents=True)
        (tmp_path / "guests" / folder / "guest.yaml").write_text(GUEST)
    with pytest.raises(MatrixError, match="two/guest.yaml:1:1: there is a guest 'probe' already, in guests/one"):
        load_guests(tmp_path, tmp_path / "guests")


def make_pipe(file: Path) -> None:
    os.mkfifo(file)


@pytest.mark.parametrize(("make", "said"), [
    (make_pipe, "is no regular file"), (Path.mkdir, "cannot be read: Is a directory"),
    (lambda file: file.symlink_to("/dev/zero"), "is no regular file"),
    (lambda file: file.symlink_to(file), "cannot be read: Too many levels of symbolic links"),
    (lambda file: file.symlink_to("gone"), "cannot be read: No such file"),
    (lambda file: file.symlink_to("/proc/self/mem"), "cannot be read: ")])
def test_what_is_no_file_to_read(tmp_path: Path, make: Callable[[Path], None], said: str) -> None:
    """It neither hangs nor takes all memory."""
    file = tmp_path / "hosts" / "it" / "host.yaml"
    file.parent.mkdir(parents=True)
    make(file)
    with pytest.raises(MatrixError, match=f"^hosts/it/host.yaml:1:1: {said}") as caught:
        load_hosts(tmp_path, tmp_path / "hosts")
    assert caught.value.code == 3


def test_a_folder_whose_name_is_odd_is_one_line(tmp_path: Path) -> None:
    file = tmp_path / "a\nb\udcff\x1b" / "host.yaml"
    file.parent.mkdir()
    file.write_text("host: [")
    with pytest.raises(MatrixError) as caught:
        load_host(file, tmp_path)
    assert str(caught.value).startswith("a\\x0ab\\xff\\x1b/host.yaml:2:1: not YAML")


def make_loop(folder: Path) -> None:
    folder.symlink_to(folder)


def make_other_name(folder: Path) -> None:
    folder.mkdir()
    (folder / "host.yml").write_text(HOST)


@pytest.mark.parametrize(("make", "said"), [
    (Path.mkdir, "hosts/other: there is no host.yaml: add it, or a file NO_HOST that says"),
    (make_other_name, "hosts/other: there is no host.yaml: rename host.yml"),
    (make_loop, "hosts/other: cannot be read: Too many levels of symbolic links"),
    (lambda folder: folder.symlink_to("gone"), "hosts/other: cannot be read: No such file"),
    (make_pipe, "hosts/other: cannot be read: Not a directory"),
    (lambda folder: folder.with_name("other.yaml").write_text(HOST), "hosts/other.yaml: would not be read here")])
def test_no_folder_is_passed_over(tmp_path: Path, make: Callable[[Path], None], said: str) -> None:
    load(tmp_path, "host", HOST)
    make(tmp_path / "hosts" / "other")
    with pytest.raises(MatrixError) as caught:
        load_hosts(tmp_path, tmp_path / "hosts")
    assert str(caught.value).startswith(said) and caught.value.code == 3


def test_what_needs_no_file_among_guests(tmp_path: Path) -> None:
    load(tmp_path, "guest", GUEST)
    for name in ("shared", ".hidden", "__pycache__"):
        (tmp_path / "guests" / name).mkdir()
    (tmp_path / "guests" / "shared" / "NO_GUEST").write_text("Code of all guests.\n")
    (tmp_path / "guests" / "README.md").write_text("x")
    assert [spec.name for spec in load_guests(tmp_path, tmp_path / "guests")] == ["probe"]


def test_ten_thousand_unknown_keys_are_quick(tmp_path: Path) -> None:
    text = GUEST + "".join(f"key{number}: [{{a: 1}}]\n" for number in range(10000))
    with pytest.raises(MatrixError, match="guest.yaml:6:1: unknown key 'key0'"):
        load(tmp_path, "guest", text)


@pytest.mark.parametrize("load_all", [load_guests, load_hosts])
def test_a_folder_without_any(tmp_path: Path, load_all: object) -> None:
    """The folder of one host, or none at all, where the folder above is meant."""
    kind = "guest" if load_all is load_guests else "host"
    (tmp_path / f"{kind}.yaml").write_text("", encoding="utf-8")
    with pytest.raises(MatrixError, match=rf" has no \*/{kind}\.yaml: name the folder that holds"):
        load_all(tmp_path, tmp_path)
    with pytest.raises(MatrixError, match="there is no folder .*/gone$"):
        load_all(tmp_path, tmp_path / "gone")
