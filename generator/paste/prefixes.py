# SPDX-License-Identifier: BSD-2-Clause
"""What loggers and tracers write before a message: time stamps, levels, hosts, processors."""
from __future__ import annotations

import re

MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
DAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
CLOCK = r"\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?"
ISO = rf"\d{{4}}[-/]\d{{2}}[-/]\d{{2}}[T ]{CLOCK}(?:Z|[+-]\d{{2}}:?\d{{2}})?"
SYSLOG = rf"{MONTH} {{1,2}}\d{{1,2}} {CLOCK}"
CTIME = rf"{DAY},? {{1,2}}(?:{MONTH} {{1,2}}\d{{1,2}}|\d{{1,2}} {MONTH}) {CLOCK}(?: [A-Z]{{2,5}})?(?: \d{{4}})?"
WHO = r"(?:(?: +[\w.-]{1,64})? +(?:kernel|[A-Za-z][\w./@-]{0,63}\[\d{1,10}\]):(?= |$))?"
FLAGS = r"[.\w?#-]{4,8}"
TIME = r"\d{1,8}\.\d{3,9}:(?: |$)"

# Each is tried at the start, again and again, until none is there.
PREFIXES = tuple(re.compile(text) for text in (
    r"<\d{1,3}>(?=[\[\w(]| *\[)",                                           # level of the kernel's log
    rf"\[ *\d{{1,10}}(?:\.\d{{1,9}})?\](?:\[ *[CT]\d{{1,8}}\]| \[ *[CT]\d{{1,8}}\])?{WHO}(?: |$)",  # seconds, then who
    rf"\[(?:{CTIME}|{ISO}|{SYSLOG})\](?: |$)",                              # dmesg -T, Xen, journals
    rf"\[(?:{CTIME}|{ISO}|{SYSLOG})(?= +(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR)\b)",  # Rust's env_logger
    rf"(?:{ISO}|{SYSLOG}|{CTIME}){WHO}(?: |$)",                             # syslog, journald
    rf"{CLOCK}(?: |$)",                                                     # a clock alone: VirtualBox, QEMU
    r"\((?:XEN|d\d{1,5}(?:v\d{1,4})?)\)(?: |$)",                            # Xen's console
    # ftrace, with and without thread group, flags, latency format; the event's own name stays
    rf".{{1,40}}?-\d{{1,8}} +(?:\( *[\d-]{{1,8}}\) +)?\[\d{{3,4}}\] +(?:{FLAGS} +)?{TIME}",
    rf".{{1,40}}?-\d{{1,8}} +\d{{1,4}}{FLAGS} +\d{{1,14}}us[ !+#*@$]?: ",
    rf".{{1,40}}? +\d{{1,8}}(?:/\d{{1,8}})? +\[\d{{3,4}}\] +(?:{FLAGS} +)?{TIME}",       # perf script
    r"[\w./-]{1,80}\.(?:log|txt):(?:\d{1,8}:)?(?! *$)",                     # grep
    r"kernel: ",
))
MOST = 8


def split_prefix(text: str) -> tuple[str, str]:
    """(what a logger wrote, the message with its blanks)."""
    start = len(text) - len(text.lstrip())
    place = start
    for _ in range(MOST):
        end = match_prefix(text, place)
        if end is None:
            break
        place = end
        while text.startswith(" ", place) and match_prefix(text, skip_blanks(text, place)) is not None:
            place = skip_blanks(text, place)
    return (text[start:place], text[place:]) if place > start else ("", text)


def match_prefix(text: str, place: int) -> int | None:
    ends = (found.end() for pattern in PREFIXES if (found := pattern.match(text, place)))
    return next((end for end in ends if end > place), None)


def skip_blanks(text: str, place: int) -> int:
    while text.startswith(" ", place):
        place += 1
    return place
