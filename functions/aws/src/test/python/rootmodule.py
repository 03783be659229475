"""A root module on an emulator that was made as it was recorded."""
import base64
import gzip
import http.client
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import urllib.parse

import record

PLUGINS = os.environ.get("DRIFTLINE_TF_PLUGINS", "")
# What belongs to the recorded connection, as Recording has it.
CONNECTION = {"transfer-encoding", "content-length", "connection", "accept-encoding", "expect"}


def replay(url, path):
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc)
    for line in gzip.open(path):
        request = json.loads(line)
        at = urllib.parse.urlsplit(request["url"].replace('"', "%22"))
        body = request.get("body") or ""
        body = base64.b64decode(body) if request.get("body_encoded") else body.encode()
        headers = {name: value for name, value in request["headers"].items() if name.lower() not in CONNECTION}
        connection.request(request["method"], at.path + ("?" + at.query if at.query else ""), body, headers)
        connection.getresponse().read()
    connection.close()


class Folder:
    """A root module of its own, with the emulator as its AWS."""

    def __init__(self, emulator, configuration=None, state=None):
        self.path = pathlib.Path(tempfile.mkdtemp())
        if configuration:
            shutil.copytree(configuration, self.path, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*record.OUTPUTS))
        if state:
            shutil.copy(state, self.path / "terraform.tfstate")
        (self.path / "driftline_provider.tf").write_text(record.PROVIDER, encoding="utf-8")
        self.environment = dict(os.environ, AWS_ENDPOINT_URL=emulator.url, TF_IN_AUTOMATION="1", TF_CLI_ARGS="-no-color")

    def run(self, command):
        return subprocess.run(["sh", "-c", command], cwd=self.path, env=self.environment, capture_output=True, text=True)

    def terraform(self, arguments):
        return self.run(record.TERRAFORM + " " + arguments)

    def init(self):
        done = self.terraform("init -input=false" + (f" -plugin-dir={PLUGINS}" if PLUGINS else ""))
        if done.returncode != 0:
            raise SystemExit(done.stderr)

    def plan(self, arguments):
        """What Terraform would do and what it found changed, by kind and address, and what it says against the plan: an
        address, where it names one, and the diagnostic. (`show` cannot: it refuses states of older providers.)"""
        (self.path / "generated.tf").unlink(missing_ok=True)
        done = self.terraform(f"plan -json -input=false {arguments}")
        told = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        changes = {kind: {one["change"]["resource"]["addr"]: one["change"] for one in told if one["type"] == kind}
                   for kind in ("planned_change", "resource_drift")}
        errors = [one["diagnostic"] for one in told if one.get("diagnostic", {}).get("severity") == "error"]
        if done.returncode != 0 and not errors:
            errors = [{"summary": done.stderr, "detail": ""}]
        return changes, [(address(error), error) for error in errors]

    def remove(self):
        shutil.rmtree(self.path, ignore_errors=True)


def address(error):
    named = re.search(r'existing object to "([^"]+)"', error.get("detail", ""))
    return named.group(1) if named else error.get("address", "")


def text(error):
    return " ".join(f"{error['summary']}: {error.get('detail', '')}".split())
