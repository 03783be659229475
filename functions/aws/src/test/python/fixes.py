#!/usr/bin/env python3
"""Counts which fixes of `driftline scan --fixes` the real Terraform takes, in the recorded estates.

    ./driftline dev fixes [--estates FOLDER] [ESTATE...]

Each estate is rebuilt on an emulator, changed as it was, and scanned. Then, in temporary folders and with the emulator alone:

    imports.tf       `terraform plan` must read the very thing under the id; a block it refuses is told with the reason
    keep.sh, undo.sh `sh -n`; `state rm` with -dry-run; `apply` as `plan`, which must show that it does something at the address

FOLDER has ESTATE/main.tf, with the files that it reads, where that is not beside the recording; without a configuration no `apply` is tried. Needs terraform
(or what DRIFTLINE_TERRAFORM names) and the provider, from its registry or the mirror in DRIFTLINE_TF_PLUGINS.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import record
from rootmodule import Folder, replay, text

ROOT = pathlib.Path(__file__).resolve().parents[5]
ESTATES = ROOT / "functions/aws/src/test/resources/worlds"
BLOCK = re.compile(r'^import \{\n  to = (\S+)\n  id = "(.*)"\n\}$', re.MULTILINE)
# The provider asks what the emulator has not, or cannot read its answer.
EMULATOR = re.compile(
    r"\b50[01]\b|not.?(yet )?(been )?implemented|did not respond|request was cancelled|plugin crashed|deserialization failed|UnknownOperation"
    r"|InvalidAction|\b404\b, RequestID: ,|failed to decode|value \"\" returned by API", re.IGNORECASE)


class Imports:
    """Import blocks by address, and what became of each: "" when Terraform read the thing, else its reason."""

    def __init__(self, folder, blocks):
        self.folder, self.blocks, self.results = folder, blocks, {}
        self.tried(list(blocks))

    def tried(self, addresses):
        while addresses:
            content = "\n\n".join(self.blocks[one][0] for one in addresses) + "\n"
            (self.folder.path / "imports.tf").write_text(content, encoding="utf-8")
            plan, errors = self.folder.plan("-generate-config-out=generated.tf")
            if not errors:
                for one in addresses:
                    read = plan["planned_change"].get(one, {}).get("importing", {}).get("id") == self.blocks[one][1]
                    self.results[one] = "" if read else "the plan does not import it"
                return
            refused = {at: error for at, error in errors if at in addresses and not did_not_respond(error)}
            if not refused and len(addresses) == 1:
                refused = {addresses[0]: errors[0][1]}
            if not refused:
                half = len(addresses) // 2
                self.tried(addresses[:half])
                self.tried(addresses[half:])
                return
            for one, error in refused.items():
                # It was read, and the configuration that was generated of it is to be corrected.
                read = error.get("range", {}).get("filename") == "generated.tf"
                self.results[one] = "" if read else text(error)
            addresses = [one for one in addresses if one not in refused]


def did_not_respond(error):
    """What else was asked of a provider when it ended is told as cancelled."""
    return any(word in text(error) for word in ("did not respond", "request was cancelled")) or "connection" in error["summary"]


def commands(folder, script):
    """(accepted, tried, what was refused) of a file's commands that are no comments."""
    lines = [line for line in script.read_text(encoding="utf-8").splitlines() if line.startswith("terraform ")]
    removals = [line for line in lines if line.startswith("terraform state rm ")]
    applies = [line for line in lines if line.startswith("terraform apply ")] if (folder.path / "main.tf").exists() else []
    tried = len(removals) + len(applies)
    if folder.run(f"sh -n '{script}'").returncode:
        return 0, tried, [f"{script.name}: sh -n"]
    refused = [line for line in removals if not is_removed(folder, line)] + planned(folder, applies)
    return tried - len(refused), tried, refused


def is_removed(folder, line):
    dry = folder.terraform(line.removeprefix("terraform ").replace("rm ", "rm -dry-run ", 1))
    return dry.stdout.startswith("Would remove")


def planned(folder, applies):
    """The commands whose plan fails or does nothing at their address; in halves where the plan of all fails."""
    if not applies:
        return []
    options = [line.removeprefix("terraform apply ") for line in applies]
    refreshing = "-refresh-only " if "-refresh-only " in options[0] else ""
    # The addresses as the shell hands them on.
    named = {line: folder.run(f"printf %s {line.rpartition('-target=')[2]}").stdout for line in applies}
    plan, errors = folder.plan(refreshing + " ".join(one.removeprefix(refreshing) for one in options))
    if errors:
        if len(applies) == 1:
            return [f"{applies[0]}: {text(errors[0][1])}"]
        because = {at: error for at, error in errors}
        refused = [f"{line}: {text(because[at])}" for line, at in named.items() if at in because]
        left = [line for line, at in named.items() if at not in because]
        half = len(left) if refused else len(left) // 2
        return refused + planned(folder, left[:half]) + planned(folder, left[half:])
    done = plan["resource_drift" if refreshing else "planned_change"]
    return [f"{line}: the plan does nothing there" for line, at in named.items() if at not in done]


def measured(estate, server, configurations):
    emulator = record.Emulator(server)
    out = pathlib.Path(tempfile.mkdtemp())
    recorded = ESTATES / estate
    configuration = next((one for one in (recorded, configurations / estate) if (one / "main.tf").exists()), None)
    importing, stack = Folder(emulator), Folder(emulator, configuration, recorded / "state.tfstate")
    try:
        replay(emulator.url, recorded / "world.jsonl.gz")
        replay(emulator.url, recorded / "drift.jsonl.gz")
        aws = dict(AWS_ENDPOINT_URL=emulator.url, AWS_REGION="us-east-1", AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="test")
        scan = [ROOT / "driftline", "scan", "--state", recorded / "state.tfstate", "--unmanaged", "--fixes", out]
        scanned = subprocess.run(scan, env=os.environ | aws, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if not any(out.iterdir()):
            raise SystemExit(f"{estate}: nothing to fix was told: {scanned.stderr}")
        blocks = {}
        notes = []
        for file in out.glob("*/imports.tf"):
            blocks = {found[1]: (found[0], found[2]) for found in BLOCK.finditer(file.read_text(encoding="utf-8"))}
            shutil.copy(file, importing.path)
            if importing.terraform("fmt -check").returncode:
                notes.append("imports.tf: terraform fmt -check")
        importing.init()
        results = Imports(importing, blocks).results
        emulators = {at: why for at, why in results.items() if why and EMULATOR.search(why)}
        ours = {at: why for at, why in results.items() if why and at not in emulators}
        for kind, some in (("emulator", emulators), ("refused", ours)):
            notes += [f"{kind} {at} ({blocks[at][1]}): {why[:300]}" for at, why in some.items()]
        stack.init()
        accepted = tried = 0
        for script in sorted(out.glob("*/*.sh")):
            some, of, refused = commands(stack, script)
            accepted, tried, notes = accepted + some, tried + of, notes + refused
        good = len(results) - len(emulators) - len(ours)
        return f"| {estate} | {good} of {len(blocks)} | {len(emulators)} | {len(ours)} | {accepted} of {tried} |", notes
    finally:
        for each in (importing, stack):
            each.remove()
        shutil.rmtree(out, ignore_errors=True)
        emulator.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("server")
    parser.add_argument("--estates", type=pathlib.Path, default=ESTATES)
    parser.add_argument("estate", nargs="*", default=sorted(path.parent.name for path in ESTATES.glob("*/oracle.json")))
    arguments = parser.parse_intermixed_args()
    print("| estate | imports | emulator | refused | commands |\n|---|---|---|---|---|", flush=True)
    for estate in arguments.estate:
        row, notes = measured(estate, arguments.server, arguments.estates)
        print(row, flush=True)
        for note in notes:
            print(f"{estate}: {note}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
