"""The Terraform module, as far as it can be checked without an account: python3 -m unittest discover -s infra -p '*_test.py'"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

INFRA = pathlib.Path(__file__).resolve().parent
MODULE = INFRA / "terraform"
TERRAFORM = shutil.which("terraform")
# A folder with the AWS provider, as `terraform providers mirror` makes it: what the module says is checked against it.
PROVIDERS = os.environ.get("DRIFTLINE_TF_PLUGINS", "")


class TerraformModule(unittest.TestCase):
    def test_the_read_permissions_are_the_generated_ones(self):
        main = (MODULE / "main.tf").read_text(encoding="utf-8")
        self.assertIn('jsondecode(file("${path.module}/../read-policy.json"))', main)
        sids = [statement["Sid"] for statement in json.loads((INFRA / "read-policy.json").read_text())["Statement"]]
        self.assertEqual(len(sids), len(set(sids)), "a policy is made of each, by its Sid")

    def test_nothing_else_is_written_to_than_its_own(self):
        text = (MODULE / "permissions.tf").read_text(encoding="utf-8")
        for statement in re.findall(r"statement \{.*?resources *= \[[^\]]*\]", text, re.DOTALL):
            if '"Deny"' in statement:
                continue
            writes = re.findall(r'"(?:s3|dynamodb|sns|sqs|logs):(?:Put|Delete|Update|Create|Publish|Send)\w*"', statement)
            if writes:
                self.assertRegex(statement, r"resources *= \[\"?\$?\{?aws_\w+\.", f"{writes} on something of others")

    @unittest.skipUnless(TERRAFORM, "no terraform on PATH: the module's format is not checked")
    def test_the_module_is_formatted(self):
        done = subprocess.run([TERRAFORM, "fmt", "-check", "-diff", str(MODULE)], capture_output=True, text=True)
        self.assertEqual(0, done.returncode, done.stdout)

    @unittest.skipUnless(TERRAFORM and PROVIDERS, "DRIFTLINE_TF_PLUGINS names no folder of providers: not validated")
    def test_the_module_is_valid(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(MODULE, pathlib.Path(folder) / "infra" / "terraform")
            shutil.copy(INFRA / "read-policy.json", pathlib.Path(folder) / "infra")
            place = pathlib.Path(folder) / "infra" / "terraform"
            for command in (["init", "-backend=false", f"-plugin-dir={PROVIDERS}"], ["validate"]):
                done = subprocess.run([TERRAFORM, *command], cwd=place, capture_output=True, text=True)
                self.assertEqual(0, done.returncode, done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main()
