#!/usr/bin/env python3
"""Makes a recorded estate, as in src/test/resources/worlds: what the real Terraform and the real AWS provider write and say.

    ./driftline dev record FOLDER

FOLDER holds main.tf (without a provider block) and, for the drift, drift.py: a program that is called with the
emulator's URL and the path of the state, and changes things behind Terraform's back with boto3. Written into FOLDER:

    world.jsonl.gz            the requests that built the estate; replayed on a fresh emulator they build it again
    state.unsettled.tfstate   the state as the first apply left it
    state.tfstate             the state after one refresh
    drift.jsonl.gz            the requests of drift.py
    oracle.json               what Terraform reports after them, without what it reported before them

Needs terraform (or what DRIFTLINE_TERRAFORM names) on PATH, and what `./driftline test` needs.
"""
import gzip
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

TERRAFORM = os.environ.get("DRIFTLINE_TERRAFORM", "terraform")
ACCOUNT = "123456789012"
OUTPUTS = {"world.jsonl.gz", "drift.jsonl.gz", "state.tfstate", "state.unsettled.tfstate", "oracle.json", ".terraform"}
SEED = 42  # as Emulator.SEED: the ids of a replay are those of the recording

PROVIDER = """
provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  max_retries                 = 1
  s3_use_path_style           = true
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
}
"""


class Emulator:
    """A moto_server that keeps a record of what it is asked."""

    def __init__(self, server):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self.record = pathlib.Path(tempfile.mkdtemp()) / "record"
        environment = dict(
            os.environ, MOTO_ACCOUNT_ID=ACCOUNT, AWS_DEFAULT_REGION="us-east-1", MOTO_RECORDER_FILEPATH=str(self.record)
        )
        self.process = subprocess.Popen(
            [server, "-H", "127.0.0.1", "-p", str(port)], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.wait()
        self.post(f"/moto-api/seed?a={SEED}")

    def wait(self):
        for _ in range(600):
            try:
                urllib.request.urlopen(self.url + "/moto-api/data.json", timeout=1).read()
                return
            except OSError:
                time.sleep(0.1)
        raise SystemExit("the emulator did not start")

    def post(self, path):
        urllib.request.urlopen(urllib.request.Request(self.url + path, data=b"", method="POST")).read()

    def recording(self, work):
        """What was asked during `work`, as lines of JSON."""
        self.post("/moto-api/recorder/reset-recording")
        self.post("/moto-api/recorder/start-recording")
        work()
        self.post("/moto-api/recorder/stop-recording")
        return urllib.request.urlopen(self.url + "/moto-api/recorder/download-recording").read()

    def stop(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.record.parent, ignore_errors=True)


class Estate:
    """A working copy of the configuration, applied on the emulator."""

    def __init__(self, folder, emulator):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        for item in folder.iterdir():
            if item.name not in OUTPUTS:
                (shutil.copytree if item.is_dir() else shutil.copy)(item, self.folder / item.name)
        (self.folder / "driftline_provider.tf").write_text(PROVIDER, encoding="utf-8")
        self.environment = dict(os.environ, AWS_ENDPOINT_URL=emulator.url, TF_IN_AUTOMATION="1")

    @property
    def state(self):
        return self.folder / "terraform.tfstate"

    def terraform(self, *arguments):
        done = subprocess.run([TERRAFORM, *arguments], cwd=self.folder, env=self.environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"terraform {' '.join(arguments)}:\n{done.stderr or done.stdout}")
        return done.stdout

    def seen(self):
        """What `terraform plan -refresh-only` reports, by address."""
        self.terraform("plan", "-refresh-only", "-input=false", "-parallelism=1", "-out=seen")
        plan = json.loads(self.terraform("show", "-json", "seen"))
        return {drift["address"]: entry(drift) for drift in plan.get("resource_drift", [])}

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def entry(drift):
    before, after = drift["change"].get("before") or {}, drift["change"].get("after") or {}
    changed = sorted(name for name in set(before) | set(after) if before.get(name) != after.get(name))
    gone = "delete" in drift["change"]["actions"]
    return {
        "address": drift["address"],
        "type": drift["type"],
        "actions": drift["change"]["actions"],
        "changed": [] if gone else changed,
        "before": {} if gone else {name: before.get(name) for name in changed},
        "after": {} if gone else {name: after.get(name) for name in changed},
    }


def beyond(later, earlier):
    """The entries of `later` without what `earlier` had already: Terraform reports changes that nobody made."""
    left = []
    for address, now in later.items():
        then = earlier.get(address, {"changed": [], "actions": []})
        changed = [
            name
            for name in now["changed"]
            if name not in then["changed"] or now["after"].get(name) != then["after"].get(name)
        ]
        if changed or now["actions"] != then["actions"] and "delete" in now["actions"]:
            left.append({**now, "changed": changed} | {side: {n: now[side][n] for n in changed} for side in ("before", "after")})
    return sorted(left, key=lambda one: one["address"])


def write(path, lines):
    with open(path, "wb") as file, gzip.GzipFile(fileobj=file, mode="wb", mtime=0, filename="") as zipped:
        zipped.write(lines)


def record(folder, server):
    emulator = Emulator(server)
    estate = Estate(folder, emulator)
    try:
        estate.terraform("init", "-input=false")
        built = emulator.recording(lambda: estate.terraform("apply", "-auto-approve", "-input=false", "-parallelism=1"))
        write(folder / "world.jsonl.gz", built)
        shutil.copy(estate.state, folder / "state.unsettled.tfstate")
        estate.terraform("apply", "-refresh-only", "-auto-approve", "-input=false", "-parallelism=1")
        shutil.copy(estate.state, folder / "state.tfstate")
        print(f"{folder.name}: {len(built.splitlines())} requests recorded")
        if (folder / "drift.py").exists():
            drift(folder, emulator, estate)
    finally:
        estate.remove()
        emulator.stop()


def drift(folder, emulator, estate):
    before = estate.seen()
    command = [sys.executable, str(folder / "drift.py"), emulator.url, str(folder / "state.tfstate")]
    write(folder / "drift.jsonl.gz", emulator.recording(lambda: subprocess.run(command, check=True)))
    oracle = beyond(estate.seen(), before)
    (folder / "oracle.json").write_text(json.dumps(oracle, indent=1) + "\n", encoding="utf-8")
    print(f"{folder.name}: {len(oracle)} resources drifted, by Terraform's account")


def main(arguments):
    if len(arguments) != 2 or not (pathlib.Path(arguments[1]) / "main.tf").exists():
        raise SystemExit(__doc__)
    if shutil.which(TERRAFORM) is None:
        raise SystemExit(f"{TERRAFORM} is not on PATH: install Terraform, or name one in DRIFTLINE_TERRAFORM")
    record(pathlib.Path(arguments[1]).resolve(), arguments[0])


if __name__ == "__main__":
    main(sys.argv[1:])
