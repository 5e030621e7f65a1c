# SPDX-License-Identifier: BSD-2-Clause
"""Many guests in one boot: what the runner makes of hosts that die, hang, lie, and of guests that pretend to be a host."""
from __future__ import annotations

import random
import signal

import pytest

from harness.matrix.frames import Frame, FrameSplitter
from harness.matrix.out import FIRST_LINE, MARK

from .conftest import World, is_alive, outcomes, say, wait_for

HANG = "sleep 300"


def add_guests(world: World, **scripts: str) -> None:
    for name, script in scripts.items():
        world.add_guest(name, script)


def boots(world: World) -> list[str]:
    """The logs of the boots, in order."""
    return [path.read_text() for path in sorted((world.out / "logs").glob("boot-*.log"))]


def cell(world: World, guest: str) -> dict:
    return world.cell(f"{guest}@1.0", "many@1.0")


def treated(world: World, treatment: str, **options) -> str:
    """A good guest that the host treats in some way."""
    return f"#HOST: {treatment}\n{world.good_script(**options)}"


def dying(world: World) -> str:
    """A guest under which the host dies in its fourth test."""
    names = world.names()
    return f"#HOST: die\n{world.good_script(upto=3, end=False)}\necho '# hvabi: begin={names[3]}'"


def test_good_guests_take_one_boot(world: World) -> None:
    add_guests(world, a=world.good_script(), b=world.good_script(), c=world.good_script())
    world.add_batch_host()
    assert world.run().returncode == 0
    assert len(boots(world)) == 1
    for name in "abc":
        found = cell(world, name)
        assert (found["verdict"], found["findings"]) == ("ok", []) and set(outcomes(found).values()) == {"pass"}
        log = (world.out / found["log"]).read_text()
        assert log.count("KTAP version 1") == 1 and "firmware" not in log and "# boot: logs/boot-1.1-" in log
        assert found["boot"] in log and f"# repeat: {found['repeat']}" in log
    assert "fake_host.py" in boots(world)[0] and "firmware of the host" in boots(world)[0]
    assert "# host: start 1 b@1.0-x86_64\n# host: end 1 exit" in boots(world)[0]


def test_a_console_with_carriage_returns(world: World) -> None:
    add_guests(world, a=world.good_script(), b="printf half\n" + world.good_script())
    world.add_batch_host(trouble="crlf")
    world.run()
    assert cell(world, "a")["verdict"] == "ok" and cell(world, "b")["verdict"] == "finding"


def test_the_host_dies_under_one_guest(world: World) -> None:
    add_guests(world, a=world.good_script(), b=dying(world), c=world.good_script(), d=world.good_script())
    world.add_batch_host()
    assert world.run().returncode == 1
    assert [cell(world, name)["verdict"] for name in "abcd"] == ["ok", "finding", "ok", "ok"]
    dead, names = cell(world, "b"), world.names()
    assert list(outcomes(dead).values()) == ["pass"] * 3 + ["crash"] + ["not-run"] * (len(names) - 4)
    message = next(test["message"] for test in dead["tests"] if test["outcome"] == "crash")
    assert "the host ended: killed by SIGKILL" in message and "the host breaks down" in message
    assert len(boots(world)) == 2 and "guest 2: c@1.0-x86_64: not started" in boots(world)[0]


def test_the_host_dies_under_every_guest(world: World) -> None:
    add_guests(world, a=dying(world), b=dying(world), c=dying(world), d=dying(world))
    world.add_batch_host()
    world.run()
    assert len(boots(world)) == 4
    assert all("crash" in outcomes(cell(world, name)).values() for name in "abcd")


def test_the_host_hangs_under_one_guest(world: World) -> None:
    names = world.names()
    script = world.good_script(upto=2, end=False) + f"\necho '# hvabi: begin={names[2]}'\n{HANG}"
    add_guests(world, a=world.good_script(), b=script, c=world.good_script())
    world.add_batch_host()
    world.run("--seconds", "2")
    assert [cell(world, name)["verdict"] for name in "abc"] == ["ok", "finding", "ok"]
    assert outcomes(cell(world, "b"))[names[2]] == "timeout" and len(boots(world)) == 2


def test_the_host_dies_after_a_guest(world: World) -> None:
    add_guests(world, a=world.good_script(), b=treated(world, "die-after"), c=world.good_script())
    world.add_batch_host()
    world.run()
    assert [cell(world, name)["verdict"] for name in "abc"] == ["ok", "finding", "ok"]
    assert "after the guest's end: the host ended: killed by SIGKILL, 1 guest before the last" in cell(world, "b")["message"]
    assert set(outcomes(cell(world, "b")).values()) == {"pass"}


def test_the_host_hangs_after_the_last_guest(world: World) -> None:
    add_guests(world, a=world.good_script(), b=treated(world, "hang-after"))
    world.add_batch_host()
    world.run("--seconds", "2")
    assert cell(world, "a")["verdict"] == "ok"
    assert "no word from the host" in cell(world, "b")["message"] and len(boots(world)) == 1


def test_an_image_that_kills_the_host_before_its_start(world: World) -> None:
    add_guests(world, a=world.good_script(), b=treated(world, "die-before"), c=world.good_script())
    world.add_batch_host()
    world.run()
    assert "before it started a guest" in cell(world, "b")["message"]
    assert set(outcomes(cell(world, "b")).values()) == {"not-run"}
    assert cell(world, "c")["verdict"] == "ok" and len(boots(world)) == 3


@pytest.mark.parametrize("trouble", ["at-boot", "hang-at-boot", "no-start", "flood"])
def test_a_host_that_never_starts_a_guest_is_given_up(world: World, trouble: str) -> None:
    """Every cell has an outcome, and not every guest costs a boot."""
    add_guests(world, **{name: world.good_script() for name in "abcdefgh"})
    world.add_batch_host(trouble=trouble)
    assert world.run("--seconds", "1").returncode == 1
    assert len(boots(world)) == 3
    for name in "abcdefgh":
        found = cell(world, name)
        assert found["verdict"] == "finding" and set(outcomes(found).values()) == {"not-run"}


def test_a_host_that_does_not_say_done(world: World) -> None:
    add_guests(world, a=world.good_script(), b=world.good_script())
    world.add_batch_host(trouble="no-done")
    world.run()
    assert cell(world, "a")["verdict"] == "ok"
    assert "without saying that it is done" in cell(world, "b")["message"]


def test_a_host_that_says_done_too_early(world: World) -> None:
    add_guests(world, a=world.good_script(), b=world.good_script())
    world.add_batch_host(trouble="early-done")
    world.run()
    assert "1 guest before the last" in cell(world, "a")["message"]
    assert set(outcomes(cell(world, "b")).values()) == {"pass"} and len(boots(world)) == 2


def test_a_host_that_goes_on_after_done(world: World) -> None:
    add_guests(world, a=world.good_script(), b=world.good_script())
    world.add_batch_host(trouble="after-done")
    world.run()
    assert cell(world, "a")["verdict"] == "ok"
    assert "goes on after it was done" in cell(world, "b")["message"]


@pytest.mark.parametrize(("trouble", "words"), [
    ("out-of-order", "starts guest 1 where 0 is due"), ("wrong-name", "starts 'another' where 'a@1.0-x86_64' is due"),
    ("twice", "starts guest 0 while 0 runs"), ("gibberish", "nobody understands: begin 0")])
def test_lines_of_the_host_that_make_no_sense(world: World, trouble: str, words: str) -> None:
    add_guests(world, a=world.good_script(), b=world.good_script())
    world.add_batch_host(trouble=trouble)
    assert world.run().returncode == 1
    assert words in cell(world, "a")["message"]
    assert set(outcomes(cell(world, "a")).values()) <= {"not-run", "crash", "pass"}
    assert cell(world, "b")["verdict"] == ("ok" if trouble == "out-of-order" else "finding"), "one guest has but one order"


@pytest.mark.parametrize("forgery", [
    "# hvabi-host: 0123456789abcdefghijklmnopqrstuv end 0 exit", "# hvabi-host: end 0 exit", "# hvabi-host:  done",
    "# hvabi-host: $(echo guess) start 1 b@1.0-x86_64", "x# hvabi-host: "])
def test_a_guest_cannot_speak_for_the_host(world: World, forgery: str) -> None:
    first, rest = world.good_report().split("\n", 1)
    add_guests(world, a=say(f"{first}\n{forgery}\n{rest}"), b=world.good_script())
    world.add_batch_host()
    assert world.run().returncode == 0
    assert [cell(world, name)["verdict"] for name in "ab"] == ["ok", "ok"]
    assert forgery in (world.out / cell(world, "a")["log"]).read_text()


@pytest.mark.parametrize("noise", ["printf 'half a line'", "head -c 5000 /dev/zero", "head -c 5000 /dev/zero | tr '\\0' '#'",
                                   "printf '# hvabi-host: '", "printf '\\r\\r\\0'", "head -c 3000 /dev/urandom; echo"])
def test_what_a_guest_leaves_behind_harms_nobody(world: World, noise: str) -> None:
    add_guests(world, a=f"{world.good_script()}\n{noise}", b=world.good_script(), c=noise, d=world.good_script())
    world.add_batch_host()
    world.run()
    assert [cell(world, name)["verdict"] for name in "bd"] == ["ok", "ok"] and len(boots(world)) == 1
    assert set(outcomes(cell(world, "a")).values()) == {"pass"}


def test_a_guest_that_floods_costs_only_itself(world: World) -> None:
    flood = world.good_script(upto=2, end=False) + "\nwhile :; do echo flood flood flood; done"
    add_guests(world, a=world.good_script(), b=flood, c=world.good_script())
    world.add_batch_host()
    world.run()
    assert [cell(world, name)["verdict"] for name in "abc"] == ["ok", "finding", "ok"]
    assert "output limit" in cell(world, "b")["message"] and len(boots(world)) == 2


@pytest.mark.parametrize(("reason", "verdict", "words"), [
    ("exit", "ok", ""), ("halt", "ok", ""), ("fault: touched 0x10", "finding", "fault: touched 0x10"),
    ("timeout", "finding", "the host's watchdog"), ("refused: not an ELF", "finding", "refused: not an ELF"),
    ("boredom", "finding", "no known reason: boredom")])
def test_how_a_host_says_that_a_guest_ended(world: World, reason: str, verdict: str, words: str) -> None:
    ended = reason != "refused: not an ELF"
    add_guests(world, a=treated(world, f"end {reason}") if ended else f"#HOST: end {reason}", b=world.good_script())
    world.add_batch_host()
    world.run()
    assert cell(world, "a")["verdict"] == verdict and words in cell(world, "a")["message"]
    assert cell(world, "b")["verdict"] == "ok"


@pytest.mark.parametrize(("reason", "verdict"), [("fault: triple fault", "ok"), ("timeout", "ok"), ("exit", "finding"),
                                                 ("refused: too large", "finding")])
def test_a_guest_that_is_expected_to_end_badly(world: World, reason: str, verdict: str) -> None:
    world.add_guest("a", f"#HOST: end {reason}", more="plan: false\nends: [fault, timeout]\n")
    world.add_batch_host()
    world.add_host()    # does not say how a guest ended, so that there is no cell
    world.run()
    assert len(world.results()["cells"]) == 1 and cell(world, "a")["verdict"] == verdict


def test_refused_by_its_own_word(world: World) -> None:
    world.add_guest("a", say("KTAP version 1\nBail out! no core.more here"), releases='["1.1"]', requires="[core.more]")
    world.add_batch_host()
    assert world.run().returncode == 0
    assert world.cell("a@1.1", "many@1.0")["verdict"] == "refused"


def test_no_more_guests_than_a_boot_takes(world: World) -> None:
    add_guests(world, **{name: world.good_script() for name in "abcde"})
    world.add_batch_host(batch="{archive: cpio, guests: 2}")
    assert world.run().returncode == 0 and len(boots(world)) == 3


def test_one_cell_again_is_one_guest(world: World) -> None:
    add_guests(world, a=world.good_script(), b=dying(world), c=world.good_script())
    world.add_batch_host()
    world.run()
    again = world.run("--cell", "b@1.0", "many@1.0")
    assert again.returncode == 1 and "killed by SIGKILL" in again.stdout
    assert len(boots(world)) == 1 and "# boot: 1 guests" in boots(world)[0]


def test_a_program_that_is_missing_is_infra(world: World) -> None:
    add_guests(world, a=world.good_script(), b=world.good_script())
    world.add_host("many", boot='["no-such-emulator", "{archive}"]', more=", batch: {archive: cpio}")
    assert world.run().returncode == 3
    assert [cell(world, name)["verdict"] for name in "ab"] == ["infra", "infra"]
    assert set(outcomes(cell(world, "b")).values()) == {"infra"}


def test_nonces_differ_and_the_archive_is_kept(world: World) -> None:
    add_guests(world, a=dying(world), b=world.good_script())
    world.add_batch_host()
    world.run()
    archives = sorted((world.out / "archives").glob("*.cpio"))
    nonces = [path.read_bytes()[116:148] for path in archives]
    assert len(set(nonces)) == 2 and all(nonce.isalnum() and len(nonce) == 32 for nonce in nonces)
    assert f" {archives[0].relative_to(world.out.parent)} " in boots(world)[0].replace("\n", " ")


def test_an_interrupt_keeps_what_has_ended(world: World) -> None:
    pid = world.folder / "pid"
    add_guests(world, a=world.good_script(), b=f"echo $$ > {pid}\n{world.good_script(upto=2, end=False)}\n{HANG}",
               c=world.good_script())
    world.add_batch_host()
    process = world.start()
    wait_for(lambda: pid.exists() and pid.read_text().strip())
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 3 and "Traceback" not in errors
    assert [cell(world, name)["verdict"] for name in "abc"] == ["ok", "interrupted", "interrupted"]
    assert not is_alive(int(pid.read_text()))


def test_an_archive_that_cannot_be_written(world: World) -> None:
    add_guests(world, a=world.good_script())
    world.add_batch_host()
    world.run()
    (world.out / "archives" / "boot-1.1-many@1.0-x86_64.cpio").unlink()
    (world.out / "archives" / "boot-1.1-many@1.0-x86_64.cpio").mkdir()
    (world.out / MARK).write_text(f"{FIRST_LINE}\n")
    for file in ("results.json", "junit.xml"):
        (world.out / file).unlink()
    done = world.run()
    assert done.returncode == 3 and "Traceback" not in done.stderr and cell(world, "a")["verdict"] == "infra"
    assert "archive of a boot cannot be written" in cell(world, "a")["message"]


def test_guests_of_two_architectures_share_a_boot(world: World) -> None:
    """The host's own architecture counts, and it is built once."""
    world.add_guest("a", world.good_script())
    yaml = world.folder / "guests" / "a" / "guest.yaml"
    yaml.write_text(yaml.read_text().replace("arch: [x86_64]", "arch: [x86_64, i386]"))
    world.add_batch_host()
    yaml = world.folder / "hosts" / "many" / "host.yaml"
    building = "build: {command: [sh, -c, 'echo {machine} {arch} >> {root}/built; mkdir -p {out}; touch {out}/it'], "
    yaml.write_text(yaml.read_text().replace("arch: [x86_64]", "arch: [x86_64, i386]\nmachine: {i386: x86_64}")
                    + building + "product: '{out}/it'}\n")
    world.run()
    assert len(boots(world)) == 1 and "# boot: 2 guests" in boots(world)[0]
    assert (world.folder / "built").read_text() == "x86_64 x86_64\n"
    assert [found["arch"] for found in world.results()["cells"]] == ["x86_64", "i386"]
    assert all("--arch" in found["repeat"] for found in world.results()["cells"])


def test_a_host_that_is_the_guest_itself(world: World) -> None:
    """Its release is the guest's, in the prediction and in what it may say."""
    for release in ("1.0", "1.1"):
        world.add_guest(f"g{release[2]}", world.good_script(release), releases=f'["{release}"]')
    world.add_host("bare", releases=())
    yaml = world.folder / "hosts" / "bare" / "host.yaml"
    yaml.write_text(yaml.read_text().replace("versions:", 'versions:\n  "it": {speaks: {abi: toy, release: guest}}'))
    assert world.run().returncode == 0
    cells = world.results()["cells"]
    assert [(found["prediction"], found["verdict"]) for found in cells] == [("full", "ok")] * 2


def test_kinds_meet_only_their_own(world: World) -> None:
    world.add_guest("a", world.good_script(), more="kind: process\n")
    world.add_guest("b", world.good_script())
    world.add_host("plain")
    world.add_host("inside")
    yaml = world.folder / "hosts" / "inside" / "host.yaml"
    yaml.write_text(yaml.read_text() + "runs: process\n")
    assert world.run().returncode == 0
    met = [(found["guest"], found["host"]) for found in world.results()["cells"]]
    assert met == [("a@1.0", "inside@1.0"), ("b@1.0", "plain@1.0")]


def test_where_the_console_is_cut_makes_no_difference() -> None:
    """The same frames and the same bytes, however they come in."""
    chance = random.Random(7)
    prefix = b"# hvabi-host: aB3 "
    lines = [prefix + b"start 0 a", b"hello", b"", b"# hvabi-host: other end 0 exit", prefix[:-1], b"\0\r" + prefix + b"end 0 fault: x",
             b"x" * 3000, prefix + b"done\r", b"# hvabi", prefix + b"z" * 2000, prefix + b"start x y"]
    for _ in range(300):
        console = b"\n".join(chance.choice(lines) for _ in range(20)) + chance.choice((b"", b"\n", prefix[:9]))
        whole = read_console([console])
        cuts = sorted(chance.randrange(len(console)) for _ in range(chance.randint(1, 40)))
        pieces = [console[begin:end] for begin, end in zip([0, *cuts], [*cuts, len(console)])]
        assert read_console(pieces) == whole
        framed = sum(line.strip(b"\r\0").startswith(prefix) and len(line) < 1000 for line in console.split(b"\n")[:-1])
        assert sum(isinstance(item, Frame) for item in whole) == framed


def read_console(pieces: list[bytes]) -> list[Frame | bytes]:
    """What comes out, with neighbouring bytes joined."""
    found: list[Frame | bytes] = []

    def take(data: bytes) -> None:
        if found and isinstance(found[-1], bytes):
            found[-1] += data
        else:
            found.append(data)

    splitter = FrameSplitter("aB3", found.append, take)
    for piece in pieces:
        splitter.feed(piece)
    splitter.close()
    return found


def test_a_host_that_says_it_cannot_run_guests(world: World) -> None:
    """Its cells count neither way, with the reason, and it is not asked again."""
    add_guests(world, a=world.good_script(), b=world.good_script())
    world.add_batch_host(trouble="unavailable")
    done = world.run()
    assert done.returncode == 3 and len(boots(world)) == 1
    assert "unavailable many@1.0 (2 cells): there is no /dev/machine" in done.stdout
    assert [cell(world, name)["verdict"] for name in "ab"] == ["unavailable"] * 2
    assert set(outcomes(cell(world, "a")).values()) == {"not-run"}


def test_a_host_that_cannot_go_on(world: World) -> None:
    """What ran before counts."""
    add_guests(world, a=world.good_script(), b=world.good_script())
    world.add_batch_host(trouble="unavailable-later")
    world.run()
    assert [cell(world, name)["verdict"] for name in "ab"] == ["ok", "unavailable"]
    assert cell(world, "b")["message"] == "the machine is gone"


def test_a_host_that_refuses_as_it_says(world: World) -> None:
    add_guests(world, a=treated(world, "end refused: no such exit", upto=0, end=False), b=world.good_script())
    world.add_batch_host(speaks=', refuses: "it cannot hear them"')
    assert world.run().returncode == 1
    assert cell(world, "a")["verdict"] == "refused" and cell(world, "a")["prediction"] == "refused"
    assert cell(world, "a")["message"] == "it cannot hear them; the host says: refused: no such exit"
    assert cell(world, "b")["verdict"] == "finding"
    assert cell(world, "b")["message"] == "the host ran the image, which it was to refuse: it cannot hear them"
    assert "it cannot hear them" in world.run("--plan").stdout


def test_guests_of_two_abis_share_a_boot(world: World) -> None:
    """The second ABI is the toy by another name."""
    spec = world.folder / "spec"
    toy = spec.resolve() / "toy"
    spec.unlink()
    (spec / "other").mkdir(parents=True)
    (spec / "toy").symlink_to(toy)
    for file in toy.glob("*.yaml"):
        (spec / "other" / file.name).write_text(file.read_text().replace("abi: toy", "abi: other"))
    add_guests(world, a=world.good_script(), b=world.good_script())
    second = world.folder / "guests" / "b" / "guest.yaml"
    second.write_text(second.read_text().replace("abi: toy", "abi: other"))
    world.add_batch_host(speaks="}, {abi: other, release: \"1.0\"")
    world.run()
    assert [cell(world, name)["verdict"] for name in "ab"] == ["ok", "ok"] and len(boots(world)) == 1
    assert [cell(world, name)["abi"] for name in "ab"] == ["toy", "other"]
    assert [(host["name"], host["abi"]) for host in world.results()["hosts"]] == [("many@1.0", "toy"), ("many@1.0", "other")]


def test_an_opt_in_host_must_be_named(world: World) -> None:
    add_guests(world, a=world.good_script())
    world.add_batch_host("many", more="opt_in: true\n")
    world.add_batch_host("more")
    plain = world.run("--plan").stdout
    assert "more@1.0" in plain and "many@1.0" not in plain
    assert "many@1.0" not in world.run("--plan", "--host", "m*").stdout
    for named in (("--host", "many"), ("--host", "many@1.*"), ("--cell", "a@1.0", "many@1.0")):
        assert "many@1.0" in world.run("--plan", *named).stdout
    assert world.run("--host", "many").returncode == 0


def test_what_an_opt_in_host_refuses_is_unavailable(world: World) -> None:
    """Nobody can know what this machine offers."""
    add_guests(world, a=treated(world, "end refused: no such exit", upto=0, end=False), b=world.good_script())
    world.add_batch_host(more="opt_in: true\n")
    assert world.run("--host", "many").returncode == 0
    assert [cell(world, name)["verdict"] for name in "ab"] == ["unavailable", "ok"]
    assert cell(world, "a")["message"] == "refused: no such exit"


def test_memory_of_a_boot_has_a_limit(world: World) -> None:
    """The guest that runs meanwhile is the crash; the others get a boot of their own."""
    hog = "exec /usr/bin/python3 -I -c \"x = b'a' * (200 << 20); import time; time.sleep(60)\""
    add_guests(world, a=world.good_script(), b=f"{world.good_script(upto=1, end=False)}\n{hog}", c=world.good_script())
    world.add_batch_host(more="limits: {memory: 100MiB}\n")
    assert world.run().returncode == 1
    assert [cell(world, name)["verdict"] for name in "abc"] == ["ok", "finding", "ok"]
    assert "stopped at the limit of memory, 100 MiB" in cell(world, "b")["message"]
