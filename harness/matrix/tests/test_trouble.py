# SPDX-License-Identifier: BSD-2-Clause
"""Runs that cannot be as they should: interrupted, killed, without a build, a host, a program, or a place to write."""
from __future__ import annotations

import hashlib
import os
import resource
import signal

import pytest

from .conftest import HOST_YAML, World, is_alive, outcomes, wait_for

LOST = ", get: {file: nothing-here, sha256: '" + "0" * 64 + "'}"


def test_ctrl_c_keeps_what_there_is(world: World) -> None:
    world.add_guest("quick", world.good_script())
    world.add_guest("slow", f"echo $$ > {world.folder}/pid\n" + world.good_script(upto=2, end=False) + "\nsleep 300")
    world.add_guest("unlucky", world.good_script())
    world.add_host()
    process = world.start("--jobs", "1")
    wait_for(lambda: (world.folder / "pid").exists() and (world.folder / "pid").read_text().strip())
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 3 and "interrupted" in errors and "Traceback" not in errors
    assert world.results()["run"]["interrupted"] is True
    assert world.cell("quick@1.0")["verdict"] == "ok"
    for guest in ("slow@1.0", "unlucky@1.0"):
        cell = world.cell(guest)
        assert cell["verdict"] == "interrupted" and "interrupted" in cell["message"]
        assert "not-run" in outcomes(cell).values()
    assert outcomes(world.cell("slow@1.0"))[world.names()[0]] == "pass"
    assert not is_alive(int((world.folder / "pid").read_text()))


def test_the_interactive_ctrl_c_of_a_whole_group(world: World) -> None:
    """A terminal signals the runner's group; guests are in groups of their own and die by the runner's hand."""
    world.add_guest("slow", f"trap '' INT\necho $$ > {world.folder}/pid\nsleep 300")
    world.add_host()
    process = world.start()
    wait_for(lambda: (world.folder / "pid").exists() and (world.folder / "pid").read_text().strip())
    os.kill(process.pid, signal.SIGTERM)
    process.communicate(timeout=30)
    assert process.returncode == 3 and not is_alive(int((world.folder / "pid").read_text()))


def test_ctrl_c_in_a_download_says_nothing_about_the_host(world: World) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host(more=", get: {debian: {suite: sid, package: fw, path: x}}", boot='["{image}", "{guest}"]')
    apt = world.folder / "bin" / "apt-get"
    apt.parent.mkdir()
    apt.write_text(f"#!/bin/sh\necho $$ > {world.folder}/pid\nsleep 300\n")
    apt.chmod(0o755)
    process = world.start(environment={"PATH": f"{apt.parent}:/usr/bin:/bin"})
    wait_for(lambda: (world.folder / "pid").exists() and (world.folder / "pid").read_text().strip())
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 3 and "Traceback" not in errors
    assert (world.cell()["verdict"], world.cell()["message"]) == ("interrupted", "not run: interrupted")
    assert not is_alive(int((world.folder / "pid").read_text()))


def test_a_build_that_fails_spoils_only_its_own_cells(world: World) -> None:
    world.add_guest("good", world.good_script())
    world.add_guest("bad", "")
    yaml = world.folder / "guests" / "bad" / "guest.yaml"
    failing = "sh, -c, \"echo 'bad.c:1: error: no such thing' >&2; exit 1\", x"
    yaml.write_text(yaml.read_text().replace("install, -D", failing))
    world.add_host()
    done = world.run()
    assert done.returncode == 3
    assert world.cell("good@1.0")["verdict"] == "ok" and world.cell("bad@1.0")["verdict"] == "infra"
    assert "bad.c:1: error: no such thing" in world.cell("bad@1.0")["message"]
    assert set(outcomes(world.cell("bad@1.0")).values()) == {"infra"}
    assert "does not build" in done.stdout


def test_a_host_that_cannot_be_had_is_unavailable(world: World) -> None:
    world.add_guest("good", world.good_script())
    world.add_host()
    world.add_host("lost", more=LOST, boot='["{image}", "{guest}"]')
    done = world.run()
    assert done.returncode == 0 and "unavailable good@1.0 × lost@1.0: there is no file" in done.stdout
    assert world.cell("good@1.0", "lost@1.0")["verdict"] == "unavailable"
    assert set(outcomes(world.cell("good@1.0", "lost@1.0")).values()) == {"not-run"}
    only = world.run("--host", "lost")
    assert only.returncode == 3


def test_a_program_that_is_missing_is_infra(world: World) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host(boot='["no-such-emulator", "{guest}"]')
    done = world.run()
    assert done.returncode == 3 and "no program 'no-such-emulator'" in done.stdout
    assert world.cell()["verdict"] == "infra"


def test_an_output_folder_that_cannot_be_written(world: World) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host()
    world.out.write_text("a file")
    done = world.run()
    assert done.returncode == 3 and len(done.stderr.strip().splitlines()) == 1 and "--out" in done.stderr


def test_a_log_that_cannot_be_written_ends_the_run(world: World) -> None:
    world.add_guest("fake", world.good_script())
    world.add_guest("later", world.good_script())
    world.add_host()
    world.run("--guest", "later")
    (world.out / "logs" / "fake@1.0-x86_64--direct@1.0.log").mkdir()
    done = world.run("--jobs", "1")
    assert done.returncode == 3 and world.results()["summary"]["cells"] == 2
    written = [cell["log"] for cell in world.results()["cells"]]
    assert "" in written and all((world.out / log).is_file() for log in written if log)
    assert done.stderr == "hvabi matrix: the log fake@1.0-x86_64--direct@1.0.log cannot be written: File exists\n"


def test_results_that_cannot_be_written_are_shown_all_the_same(world: World) -> None:
    """As on a full disk: a file may not grow beyond a limit."""
    world.add_guest("fake", world.good_script())
    world.add_host()
    done = world.run(first=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000)))
    assert done.returncode == 3 and "fake@1.0" in done.stdout
    assert len(done.stderr.strip().splitlines()) == 1 and "results cannot be written" in done.stderr
    assert "results.json" not in done.stdout + done.stderr and "1 ok; 0 findings." in done.stdout


@pytest.mark.parametrize(("arguments", "said"), [
    (["--host", "nobody"], "--host nobody fits nothing: the hosts are direct"),
    (["--guest", "nobody@*"], "--guest nobody@* fits nothing: the guests are fake"),
    (["--guest", "fake@7.0"], "--guest fake@7.0 fits nothing: fake has 1.0"),
    (["--host", "dirct@1.0"], "--host dirct@1.0 fits nothing: did you mean direct?"),
    (["--abi", "x"], "--abi x fits nothing: the ABIs are toy"),
    (["--arch", "vax"], "--arch vax fits nothing: the architectures are x86_64"),
    (["--cell", "fake@1.0", "direct@9.9"], "there is no cell 'fake@1.0' 'direct@9.9': direct has 1.0"),
    (["--cell", "nobody", "direct@9.9"], "there is no cell 'nobody' 'direct@9.9': the guests are fake; direct has 1.0"),
    (["--host", "direct", "--host", "nobody"], "--host nobody fits nothing: the hosts are direct"),
    (["--abi", "x", "--abi", "toy"], "--abi x fits nothing: the ABIs are toy")])
def test_a_filter_that_fits_nothing_is_usage_and_says_what_there_is(world: World, arguments: list[str], said: str) -> None:
    """Also beside another one that does fit: who misspells a host must not believe that it was tried."""
    world.add_guest("fake", world.good_script())
    world.add_host()
    done = world.run(*arguments)
    assert (done.returncode, done.stderr) == (2, f"hvabi matrix: {said}\n")


def test_filters_that_fit_no_cell_together(world: World) -> None:
    for name in ("first", "second"):
        world.add_guest(f"guest-{name}", world.good_script())
    world.add_host()
    done = world.run("--cell", "guest-first@1.0", "direct@1.0", "--guest", "guest-second")
    assert done.returncode == 2 and "no cell fits all the filters together" in done.stderr and done.stderr.count("\n") == 1


@pytest.mark.parametrize(("file", "old", "new", "said"), [
    ("guests/fake/guest.yaml", '["1.0"]', '["1.0", "7.0"]', "guest.yaml:3:30: spec/toy has no release 7.0: write one of"),
    ("hosts/direct/host.yaml", 'release: "1.0"', 'release: "7.0"', "host.yaml:5:39: spec/toy has no release 7.0"),
    ("hosts/direct/host.yaml", "abi: toy", "abi: tory", "spec/tory: there is no such ABI; there are toy"),
    ("guests/fake/guest.yaml", "requires: []", "requires: [core.sett]", "guest.yaml:5:12: no release of toy has"),
    ("guests/fake/guest.yaml", "doc:", "dog:", "guest.yaml:2:1: unknown key 'dog': did you mean 'doc'?")])
def test_a_mistake_in_a_file_is_one_line(world: World, file: str, old: str, new: str, said: str) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host()
    text = (world.folder / file).read_text()
    assert old in text
    (world.folder / file).write_text(text.replace(old, new))
    done = world.run()
    assert done.returncode == 3 and said in done.stderr and len(done.stderr.strip().splitlines()) == 1


def built_host(world: World, command: str) -> None:
    """A host that boots with what it fetched and with what was built of that."""
    host = world.folder / "hosts" / "both"
    host.mkdir(parents=True)
    (host / "fw").write_text("#!/bin/sh\nexec \"$@\"\n")
    (host / "fw").chmod(0o755)
    digest = hashlib.sha256((host / "fw").read_bytes()).hexdigest()
    version = f'  "1.0": {{speaks: {{abi: toy, release: "1.0"}}, get: {{file: fw, sha256: {digest}}}}}'
    text = HOST_YAML.format(name="both", versions=version, boot='[sh, "{image}", "{built}", "{guest}"]')
    (host / "host.yaml").write_text(f"{text}build: {{command: {command}, product: '{{out}}/built'}}\n")


def test_a_host_that_is_built_of_what_was_fetched(world: World) -> None:
    built_host(world, "[install, -D, '{image}', '{out}/built']")
    world.add_guest("fake", world.good_script())
    assert world.run().returncode == 0
    found = world.cell(host="both@1.0")
    assert found["verdict"] == "ok" and found["command"][2].endswith("/built")
    image = world.results()["hosts"][0]["image"]
    assert image["built_sha256"] == image["image_sha256"]


def test_a_host_that_cannot_be_built_of_what_was_fetched(world: World) -> None:
    built_host(world, "['false']")
    world.add_guest("fake", world.good_script())
    assert world.run().returncode == 3
    assert world.cell(host="both@1.0")["verdict"] == "infra"
    (world.folder / "hosts" / "both" / "fw").write_text("another")
    assert world.run().returncode == 3
    found = world.cell(host="both@1.0")
    assert found["verdict"] == "unavailable" and "has the SHA-256" in found["message"]


def test_kill_9_of_the_runner_ends_its_build_and_the_next_run_is_alone(world: World) -> None:
    """The build's processes, one in another session, are gone when the lock is free."""
    build = "setsid sh -c 'echo $$ >pid; exec sleep 600' & sleep 600"
    world.add_guest("fake", world.good_script())
    world.add_host()
    yaml = world.folder / "guests" / "fake" / "guest.yaml"
    good = yaml.read_text()
    yaml.write_text(good.replace('[install, -D, "{guest_dir}/guest.sh", "{out}/guest"]', f'[sh, -c, "{build}"]'))
    process = world.start()
    wait_for(lambda: (world.folder / "pid").exists() and (world.folder / "pid").read_text().strip())
    process.kill()
    process.communicate()
    yaml.write_text(good)
    assert world.run().returncode == 0
    assert not is_alive(int((world.folder / "pid").read_text()))
