"""The Terraform modules, as far as they can be checked without an account: python3 -m unittest discover -s infra -p '*_test.py'

DRIFTLINE_TF_PLUGINS names a folder with the AWS provider, as `terraform providers mirror` makes it: with it and Terraform
the modules are validated, and with moto_server on PATH (or DRIFTLINE_MOTO_SERVER) the example is applied to an emulator.
"""
import json
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

INFRA = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(INFRA))

from terraform_module import MODULE, Module  # noqa: E402

TERRAFORM = shutil.which("terraform")
PROVIDERS = os.environ.get("DRIFTLINE_TF_PLUGINS", "")
MOTO = os.environ.get("DRIFTLINE_MOTO_SERVER") or shutil.which("moto_server")
MODULES = [MODULE, MODULE / "examples" / "complete", MODULE / "member-role", MODULE / "single", MODULE / "states"]
WRITES = r"(?:s3|dynamodb|sns|sqs|logs|events):(?:Put|Delete|Update|Create|Publish|Send)\w*"


def terraform(folder, *arguments, **environment):
    return subprocess.run(
        [TERRAFORM, *arguments], cwd=folder, capture_output=True, text=True, env={**os.environ, **environment}
    )


class TerraformModules(unittest.TestCase):
    def test_the_read_permissions_are_the_generated_ones(self):
        for folder in (MODULE, MODULE / "member-role", MODULE / "single"):
            text = (folder / "main.tf").read_text(encoding="utf-8")
            named = re.search(r'jsondecode\(file\("\$\{path\.module\}/([^"]*)"\)\)', text).group(1)
            self.assertEqual(INFRA / "read-policy.json", (folder / named).resolve())
        sids = [statement["Sid"] for statement in json.loads((INFRA / "read-policy.json").read_text())["Statement"]]
        self.assertEqual(len(sids), len(set(sids)), "a policy is made of each, by its Sid")

    def test_nothing_else_is_written_to_than_its_own(self):
        for folder in (MODULE, MODULE / "single", MODULE / "states"):
            module = Module(folder)
            for name in module.all("data", "aws_iam_policy_document"):
                for one in module.own_statements(name):
                    if one.get("effect") == "Deny" or one.get("sid") == "TakeAndReleaseTheLock":
                        continue
                    if any(re.fullmatch(WRITES, action) for action in one["actions"]):
                        own = r"\$\{(aws_|statement\.value\}/\*)|event-bus/default$"
                        for resource in one["resources"]:
                            self.assertRegex(resource, own, f"{one['sid']} writes to something of others")

    def test_alarms_may_use_the_key_of_the_topic_that_they_go_to(self):
        """Else CloudWatch drops them in silence."""
        for folder in (MODULE, MODULE / "single"):
            module = Module(folder)
            topics, keys = module.all("resource", "aws_sns_topic"), module.all("resource", "aws_kms_key")
            for name, alarm in module.all("resource", "aws_cloudwatch_metric_alarm").items():
                for action in alarm["alarm_actions"]:
                    topic = topics[re.search(r"aws_sns_topic\.(\w+)\.arn", action).group(1)]
                    key = keys[re.search(r"aws_kms_key\.(\w+)\.arn", topic["kms_master_key_id"]).group(1)]
                    self.assertIn("cloudwatch.amazonaws.com", str(key.get("policy")), f"{folder.name}: {name}")

    @unittest.skipUnless(TERRAFORM, "no terraform on PATH: the modules' format is not checked")
    def test_the_modules_are_formatted(self):
        done = terraform(MODULE, "fmt", "-check", "-recursive", "-diff")
        self.assertEqual(0, done.returncode, done.stdout)


@unittest.skipUnless(TERRAFORM and PROVIDERS, "DRIFTLINE_TF_PLUGINS names no folder of providers: not validated")
class WithTheProvider(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.copy = pathlib.Path(folder.name) / "infra"
        shutil.copytree(INFRA, self.copy, ignore=shutil.ignore_patterns(".terraform*", "*.tfstate*", "__pycache__"))

    def started(self, module):
        place = self.copy / module.relative_to(INFRA)
        done = terraform(place, "init", "-backend=false", f"-plugin-dir={PROVIDERS}")
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        return place

    def test_the_modules_are_valid(self):
        for module in MODULES:
            with self.subTest(module=module.name):
                done = terraform(self.started(module), "validate")
                self.assertEqual(0, done.returncode, done.stdout + done.stderr)

    @unittest.skipUnless(MOTO, "no moto_server: the example is not applied")
    def test_the_example_is_applied_and_then_nothing_is_left_to_do(self):
        place = self.started(MODULE / "examples" / "complete")
        (place / "function.zip").write_bytes(b"PK\x05\x06" + bytes(18))
        (place / "provider.tf").write_text(
            'provider "aws" {\n  region = "us-east-1"\n  s3_use_path_style = true\n  skip_requesting_account_id = false\n}\n'
        )
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        server = subprocess.Popen([MOTO, "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        endpoint = f"http://127.0.0.1:{port}"
        for attempt in range(120):
            try:
                urllib.request.urlopen(urllib.request.Request(f"{endpoint}/acme-artifacts", method="PUT"))
                break
            except OSError:
                time.sleep(0.5)
        environment = {
            "AWS_ENDPOINT_URL": endpoint,
            "AWS_ACCESS_KEY_ID": "testing",
            "AWS_SECRET_ACCESS_KEY": "testing",
            "AWS_EC2_METADATA_DISABLED": "true",
            "TF_VAR_function_zip": str(place / "function.zip"),
            # Version 5 of the provider does not know java25.
            "TF_VAR_runtime": "java21",
        }
        done = terraform(place, "apply", "-auto-approve", "-input=false", "-no-color", **environment)
        self.assertEqual(0, done.returncode, done.stdout[-3000:] + done.stderr)
        state = json.loads(terraform(place, "show", "-json", **environment).stdout)
        made = state["values"]["root_module"]["child_modules"][0]["resources"]
        policies = [one["values"]["policy"] for one in made if one["type"] in ("aws_iam_policy", "aws_iam_role_policy")]
        self.assertGreaterEqual(len(policies), 10)
        for one in made:
            if one["type"] == "aws_iam_policy":
                self.assertLessEqual(len(one["values"]["policy"]), 6144, "IAM takes no longer managed policy")
            if one["type"] == "aws_iam_role_policy":
                self.assertLessEqual(len(one["values"]["policy"]), 10240, "IAM takes no longer inline policies of a role")
            if one["type"] == "aws_cloudwatch_dashboard":
                self.assertNotIn("${", one["values"]["dashboard_body"])


if __name__ == "__main__":
    unittest.main()
