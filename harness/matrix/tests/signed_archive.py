# SPDX-License-Identifier: BSD-2-Clause
"""An archive of one package for the real apt, made without a network: signed by a key of the tests, or by nobody.

The texts belong together: the signature is over the release, which has the digest of the index, which has that of the package.
"""
from __future__ import annotations

import base64
from pathlib import Path

KEY = """\
-----BEGIN PGP PUBLIC KEY BLOCK-----

mDMEZZIAgBYJKwYBBAHaRw8BAQdA3+0/y0Zr2sBX+PhS8w61LTUunBGqnrNKt4BP
AEa/XHi0InRlc3Qgb2YgaHZhYmkgPHRlc3RAaHZhYmkuaW52YWxpZD6IkAQTFggA
OBYhBDiwwM9GRGoDE1MUvaq2dPF++VFOBQJlkgCAAhsDBQsJCAcCBhUKCQgLAgQW
AgMBAh4BAheAAAoJEKq2dPF++VFO6kEBAMc60K2O6TobeVPArToL1UpzyDd5EnWY
7csu/C4iSShUAQCLcjZlzlKRz99qrhU56xt6pE5CN6esbU+GeHa3yAShAA==
=QLA2
-----END PGP PUBLIC KEY BLOCK-----
"""
IN_RELEASE = """\
-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA512

Origin: test
Suite: bullseye
Codename: bullseye
Date: Mon, 01 Jan 2024 00:00:00 UTC
Architectures: amd64
Components: main
SHA256:
 7a81ecca48cdda68aad2f79d3b989dc50fd8450dc6e5635bc9c899d0dcd120fd 201 main/binary-amd64/Packages
-----BEGIN PGP SIGNATURE-----

iHUEARYKAB0WIQQ4sMDPRkRqAxNTFL2qtnTxfvlRTgUCZZNSAAAKCRCqtnTxfvlR
Tl17AQDX87uqq5n7YfGOHGEtzKMCMNaBD4cGLN+nwnKSeEaODQD/ZkvTWKSfz0d5
E9BcZ2QfnFoTaiJnH4dJz89Os6Z2FwE=
=ZEzK
-----END PGP SIGNATURE-----
"""
PACKAGES = """\
Package: firmware
Version: 0.9-1
Architecture: all
Maintainer: x <x@x.invalid>
Description: x
Filename: firmware.deb
Size: 546
SHA256: 39af6eac69e8310816d73c31da3ef270007501821c5410f21eb641dc63e78f43

"""
PACKAGE = base64.b64decode("""
ITxhcmNoPgpkZWJpYW4tYmluYXJ5ICAgMCAgICAgICAgICAgMCAgICAgMCAgICAgMTAwNjQ0ICA0ICAgICAgICAgYAoyLjAKY29udHJvbC50YXIuZ3og
IDAgICAgICAgICAgIDAgICAgIDAgICAgIDEwMDY0NCAgMjEyICAgICAgIGAKH4sIAAAAAAACA+3Sz0oDMRDH8ZzzFHmB7p/a3eIiUsGr4Ml7SKOGrhuZ
TXUf37A3Re1pC4XvB8IMZJjLb4pSLa7Ktk0z1+xn/aXfts1amUadwXFMVoxREmP6b+7U/4UqSheHJLFfOP92s/kz//qq/Z5/Xa/zuZiK/Bf3aN3BvvjO
PAd5+7Ti9ZOXMcShM1Vxvar1nbjXkLxLR8lTtu/1gw1Dys9LZyZzM+2mIgwftg/7W33vRyfhPc0LJq0AAAAAAAAAAAAAAAAALOgLAHE/eQAoAABkYXRh
LnRhci5neiAgICAgMCAgICAgICAgICAgMCAgICAgMCAgICAgMTAwNjQ0ICAxNDIgICAgICAgYAofiwgAAAAAAAID7dNBCoMwEEDRHCUnMJnixPMoSOtC
BI33N7gUbVcjFv7bTGCyCZ9UwZmLRaO6z+I4T85N0pfz6m6wLrmdvXfzNOVv937t/1QVuvKw8Kz+EpMo/W/sP4ztu7fsn+r6ur/Iob8kKf8/0t9c/vTe
ND4AAAAAAAAAAAAAAABMbYOj8qkAKAAA
""")
SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n"


def write_archive(folder: Path, signed: bool) -> Path:
    """The archive of a suite called bullseye, and where it is. Its package has the file boot/image ("the image")."""
    suite = folder / "debian" / "dists" / "bullseye"
    index = suite / "main" / "binary-amd64" / "Packages"
    index.parent.mkdir(parents=True)
    index.write_text(PACKAGES, encoding="utf-8")
    if signed:
        (suite / "InRelease").write_text(IN_RELEASE, encoding="utf-8")
    else:
        (suite / "Release").write_text(IN_RELEASE.removeprefix(SIGNED).split("-----BEGIN")[0], encoding="utf-8")
    (folder / "debian" / "firmware.deb").write_bytes(PACKAGE)
    return folder / "debian"


def write_key(folder: Path) -> Path:
    file = folder / "keyring.asc"
    file.write_text(KEY, encoding="utf-8")
    return file
