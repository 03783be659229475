#!/usr/bin/env python3
"""Checks what was built: that function.zip fits into Lambda on both architectures, and that both SBOMs (CycloneDX) list what
the artefacts hold.

    infra/check-artifact.py                          functions/scanner/target and functions/cli/target
    infra/check-artifact.py --compare OTHER.zip      whether another build of the same source is the same, and what is not
"""
import io
import json
import pathlib
import re
import sys
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
ZIP = ROOT / "functions/scanner/target/function.zip"
MEGABYTE = 1_000_000
# Lambda's own limit is 250 MB unzipped, layers included ("Lambda quotas"); what is near it starts slowly.
LARGEST_ZIP = 75 * MEGABYTE
LARGEST_UNZIPPED = 120 * MEGABYTE


def libraries_of_zip(names):
    """`group.artifact-version` of each jar that Quarkus put into lib/."""
    return {pathlib.PurePosixPath(name).stem for name in names if name.startswith("lib/") and name.endswith(".jar")}


def libraries_of_folder(folder):
    """`group.artifact` of each jar, whose version stands in no name there."""
    return {file.stem for file in folder.glob("*.jar")}


def libraries_of_sbom(sbom, versions):
    return {
        f"{one['group']}.{one['name']}" + (f"-{one['version']}" if versions else "")
        for one in sbom["components"]
        if one.get("type") == "library"
    }


def unlisted(held, sbom, versions):
    """What is held and not listed."""
    missing = held - libraries_of_sbom(sbom, versions)
    return [f"the SBOM does not list {one}" for one in sorted(missing)]


def without_hashes(sbom):
    """A list that says no hash of a library cannot tell one from another."""
    return [f"the SBOM has no hash of {one['name']}" for one in sbom["components"] if one["group"] != "dev.driftline" and not one.get("hashes")]


def size(zipped, unzipped):
    wrong = []
    if zipped > LARGEST_ZIP:
        wrong.append(f"the zip has {zipped} bytes; {LARGEST_ZIP} is the limit that the project sets itself")
    if unzipped > LARGEST_UNZIPPED:
        wrong.append(f"the zip has {unzipped} bytes unzipped; {LARGEST_UNZIPPED} is the limit that the project sets itself")
    return wrong


def architectures(libraries):
    """Native libraries that are there for one of Lambda's architectures alone: the zip would not run on the other."""
    kinds = {}
    for name in libraries:
        for architecture, words in {"arm64": r"aarch64|arm_?64", "x86_64": r"amd64|x86_?64"}.items():
            if name.endswith(".so") and re.search(words, name):
                kinds.setdefault(re.sub(words, "*", name), set()).add(architecture)
    return [f"{name} is there for {found.pop()} alone" for name, found in sorted(kinds.items()) if len(found) == 1]


def native_libraries(archive):
    found = []
    for name in archive.namelist():
        if name.endswith(".so"):
            found.append(name)
        if name.endswith(".jar"):
            with zipfile.ZipFile(io.BytesIO(archive.read(name))) as jar:
                found += [f"{name}!{inner}" for inner in jar.namelist() if inner.endswith(".so")]
    return found


def differences(one, other):
    """Entries that two zips do not have in common, or with other bytes: where to look when two builds are not the same."""
    names = set(one.namelist()) ^ set(other.namelist())
    names |= {name for name in set(one.namelist()) & set(other.namelist()) if one.read(name) != other.read(name)}
    return sorted(names)


def sbom(module):
    file = ROOT / "functions" / module / "target" / "sbom.json"
    if not file.exists():
        raise SystemExit(f"{file} is not there: the plugin that writes it does not run with mvn --offline")
    return json.loads(file.read_text(encoding="utf-8"))


def check():
    with zipfile.ZipFile(ZIP) as archive:
        wrong = size(ZIP.stat().st_size, sum(entry.file_size for entry in archive.infolist()))
        wrong += architectures(native_libraries(archive))
        wrong += unlisted(libraries_of_zip(archive.namelist()), sbom("scanner"), versions=True)
        held = len(libraries_of_zip(archive.namelist()))
    lib = libraries_of_folder(ROOT / "functions/cli/target/lib")
    wrong += unlisted(lib, sbom("cli"), versions=False)
    wrong += without_hashes(sbom("scanner")) + without_hashes(sbom("cli"))
    return wrong, f"function.zip: {ZIP.stat().st_size} bytes, {held} libraries, all listed; command line: {len(lib)}, all listed"


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--compare":
        with zipfile.ZipFile(ZIP) as one, zipfile.ZipFile(arguments[1]) as other:
            wrong, right = differences(one, other), "both builds are the same bytes"
        if not wrong and ZIP.read_bytes() != pathlib.Path(arguments[1]).read_bytes():
            wrong = ["both hold the same, packed otherwise"]
    elif arguments:
        raise SystemExit(__doc__)
    else:
        wrong, right = check()
    if wrong:
        raise SystemExit("\n".join(wrong) + f"\n{len(wrong)} wrong")
    print(right)


if __name__ == "__main__":
    main(sys.argv[1:])
