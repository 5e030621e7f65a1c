# SPDX-License-Identifier: BSD-2-Clause
"""The configuration that apt runs with: ours alone.

apt reads the file that APT_CONFIG names first and the machine's own files after it, so that whatever those say would win:
that unsigned packages will do, that programs run before and after. Ours therefore says that there are no others. Of
the machine's we take over how it reaches a network (a proxy), and which archive it uses.
"""
from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

from .model import MatrixError
from .supervise import run_command

SITE_VARIABLE = "HVABI_DEBIAN_SITE"
SITE = re.compile(r"(?:https?|ftp|file|copy|(?:mirror|tor)\+[a-z]+):[^\s\[\]\"'<>\\]+")
SECONDS = 30.0
# How a network is reached and what the clock is worth, and no more: nothing here lets a package pass that is not signed.
NETWORK = re.compile(r"Acquire::(?:ForceIPv[46]|Check-Date|Max-FutureTime|(?:https?|ftp)::(?:"
                     r"Proxy(?:-?Auto-?Detect)?|Pipeline-Depth|No-Cache|User-Agent|Dl-Limit|CaInfo|CaPath|SslCert|SslKey"
                     r")(?:::[A-Za-z0-9._-]+)?)", re.IGNORECASE)
FORBIDDEN = ("Acquire::AllowInsecureRepositories", "Acquire::AllowWeakRepositories",
             "Acquire::AllowDowngradeToInsecureRepositories", "APT::Get::AllowUnauthenticated")

Stop = Callable[[], bool]


def make_settings(root: Path, machine: str, network: dict[str, str]) -> str:
    """The text of apt.conf for the folder `root`.

    An index may be past its date, as those of mirrors that lag and of archives of old suites are: its signature is
    checked all the same, and a build is known by its version and digest, not by how new it is.
    """
    nothing = ("Dir::Etc::main", "Dir::Etc::parts", "Dir::Etc::sourceparts", "Dir::Etc::preferences",
               "Dir::Etc::preferencesparts", "Dir::Etc::trusted", "Dir::Etc::trustedparts", "Dir::State::status")
    options = {
        **dict.fromkeys(nothing, "/dev/null"), **dict.fromkeys(FORBIDDEN, "false"), **network,
        "Dir::State": root / "state", "Dir::Cache": root / "cache", "Dir::Etc::sourcelist": root / "sources.list",
        "APT::Architecture": machine, "APT::Sandbox::User": "root",
        "Acquire::Languages": "none", "Acquire::GzipIndexes": "true", "Acquire::Check-Valid-Until": "false",
        "Acquire::Retries": "2", "Acquire::http::Timeout": "20", "Acquire::https::Timeout": "20",
    }
    lines = [f'{name} "{value}";' for name, value in options.items()]
    return "\n".join([*lines, f'APT::Architectures {{ "{machine}"; }};', ""])


def check_path(folder: Path) -> None:
    """apt's files know no way to write some characters."""
    if re.search(r'["\x00-\x1f\x7f]', str(folder)):
        raise MatrixError(f"apt cannot work in the folder '{folder}', because of a quotation mark or a control character "
                          "in its name: set HVABI_CACHE to another")


def read_network(stop: Stop) -> dict[str, str]:
    """What the machine's own configuration says of its network."""
    _, output, _ = run_command(["apt-config", "dump", "--format", "%f=%V%n"], Path("/"), SECONDS, stop)
    pairs = [(unquote(name), unquote(value)) for name, _, value in (line.partition("=") for line in output.splitlines())]
    return {name: value for name, value in pairs
            if NETWORK.fullmatch(name) and value and value.isprintable() and '"' not in value}


def find_site(stop: Stop) -> str:
    """The Debian archive that this machine uses itself, or $HVABI_DEBIAN_SITE."""
    named = os.environ.get(SITE_VARIABLE)
    if named:
        if not SITE.fullmatch(named):
            raise MatrixError(f"{SITE_VARIABLE} is '{named}', which is no address: write one like "
                              "https://mirror.example/debian, or unset it")
        return named
    for extra in ([], ["--no-release-info"]):
        ending, output, _ = run_command(["apt-get", "indextargets", *extra, "--format", "$(SITE)|$(CREATED_BY)"], Path("/"),
                                        SECONDS, stop, {**os.environ, "LC_ALL": "C"})
        if ending.reason == "not-started":
            raise MatrixError(ending.message)
        sites = [line.split("|")[0] for line in output.splitlines() if line.endswith("|Packages")]
        for site in sites:
            if re.search(r"/debian/?$", site) and SITE.fullmatch(site):
                return site
    raise MatrixError("apt knows no Debian archive on this machine: add one to its sources, or set "
                      f"{SITE_VARIABLE} to the address of one")
