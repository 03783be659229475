"""A check that cannot fail is no check: python3 -m unittest discover -s infra -p '*_test.py'"""
import importlib.util
import pathlib
import tempfile
import unittest

INFRA = pathlib.Path(__file__).resolve().parent
TEMPLATE = (INFRA.parent / "template.yaml").read_text(encoding="utf-8")


def script(name):
    spec = importlib.util.spec_from_file_location(name.replace("-", "_"), INFRA / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def wrong(old, new):
    """What the check says of the template with one change."""
    if old not in TEMPLATE:
        raise AssertionError(f"the template has no '{old}' to change")
    with tempfile.TemporaryDirectory() as folder:
        changed = pathlib.Path(folder) / "template.yaml"
        changed.write_text(TEMPLATE.replace(old, new, 1), encoding="utf-8")
        return "\n".join(script("check-template").check(changed))


class CheckTemplate(unittest.TestCase):
    def test_the_template_is_right(self):
        self.assertEqual([], script("check-template").check(INFRA.parent / "template.yaml"))

    def test_a_misspelt_property_is_told_with_its_place(self):
        self.assertRegex(wrong("SqsManagedSseEnabled", "SqsManagedSseEnabld"), r"cfn-lint .*SqsManagedSseEnabld")

    def test_a_reference_to_nothing_is_told(self):
        self.assertIn("ScanLogg", wrong("LogGroup: !Ref ScanLog", "LogGroup: !Ref ScanLogg"))

    def test_what_sam_refuses_is_told(self):
        self.assertIn("SAM translator", wrong("            Type: SQS\n", "            Type: Queue\n"))

    def test_a_wildcard_action_is_told(self):
        self.assertIn("TellFindings allows sns:*", wrong("Action: sns:Publish", "Action: sns:*"))

    def test_a_writing_action_among_the_reads_is_told(self):
        self.assertIn("allows sqs:DeleteQueue, which writes", wrong("- tag:GetResources", "- sqs:DeleteQueue"))

    def test_reading_contents_among_the_reads_is_told(self):
        self.assertIn("allows ssm:GetParameter, which reads", wrong("- tag:GetResources", "- ssm:GetParameter"))

    def test_a_lost_denial_is_told(self):
        self.assertIn("no statement NeverWriteStates", wrong("Sid: NeverWriteStates", "Sid: Other"))


class ReadPolicy(unittest.TestCase):
    def test_a_new_action_comes_between_the_markers(self):
        policy = {"Statement": [{"Sid": "S", "Effect": "Allow", "Action": ["a:B"], "Resource": "*"}]}
        read_policy = script("read-policy")
        filled = read_policy.filled(TEMPLATE, policy)
        self.assertIn("            - a:B\n", filled)
        self.assertNotIn("ReadDeclaredResources", filled)
        self.assertNotEqual(TEMPLATE, filled)

    def test_lost_markers_are_told(self):
        with self.assertRaisesRegex(SystemExit, "expected one line"):
            script("read-policy").filled("Resources:\n", {"Statement": []})


if __name__ == "__main__":
    unittest.main()
