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

    def test_what_the_guided_deployment_would_stumble_over_is_told(self):
        self.assertIn(
            "the open function URL of ScanFunction",
            wrong("      MemorySize: 2048\n", "      MemorySize: 2048\n      FunctionUrlConfig: {AuthType: NONE}\n"),
        )

    def test_a_wildcard_action_is_told(self):
        self.assertIn("TellFindings allows sns:*", wrong("Action: sns:Publish", "Action: sns:*"))

    def test_a_writing_action_among_the_reads_is_told(self):
        self.assertIn("allows sqs:DeleteQueue, which writes", wrong("- tag:GetResources", "- sqs:DeleteQueue"))

    def test_reading_contents_among_the_reads_is_told(self):
        self.assertIn("allows ssm:GetParameter, which reads", wrong("- tag:GetResources", "- ssm:GetParameter"))

    def test_a_lost_denial_is_told(self):
        self.assertIn("no statement NeverWriteStates", wrong("Sid: NeverWriteStates", "Sid: Other"))


# One of each kind that a policy must never hold on everything.
PLANTED = (
    "s3:GetObject",
    "dynamodb:Query",
    "secretsmanager:GetSecretValue",
    "ssm:GetParametersByPath",
    "sqs:ReceiveMessage",
    "kinesis:GetRecords",
    "logs:GetLogEvents",
    "lambda:GetFunction",
    "rds-data:ExecuteStatement",
    "ec2:GetPasswordData",
    "ecr:GetAuthorizationToken",
    "s3:Get*",
    "S3:getobject",
    "iam:PutRolePolicy",
    "ec2:*",
)


class PolicyRules(unittest.TestCase):
    def test_everything_that_is_written_is_right(self):
        check = script("check-template")
        self.assertEqual([], check.read_policy((INFRA / "read-policy.json").read_text(encoding="utf-8")))
        self.assertEqual([], check.check(INFRA / "member-role.yaml"))
        self.assertEqual([], check.check(INFRA / "single-function.yaml"))
        for folder in (INFRA / "terraform", INFRA / "terraform" / "single"):
            self.assertEqual([], check.terraform(folder))

    def test_each_is_found_in_the_read_policy(self):
        policy = (INFRA / "read-policy.json").read_text(encoding="utf-8")
        for action in PLANTED:
            changed = policy.replace('"sqs:GetQueueAttributes"', f'"{action}"')
            self.assertNotEqual(policy, changed)
            self.assertIn(action, "".join(script("check-template").read_policy(changed)))

    def test_each_is_found_in_the_module(self):
        for action in PLANTED:
            with self.subTest(action=action), tempfile.TemporaryDirectory() as folder:
                text = (INFRA / "terraform/permissions.tf").read_text(encoding="utf-8")
                changed = text.replace('["sns:Publish"]', f'["{action}"]').replace("[aws_sns_topic.findings.arn]", '["*"]')
                self.assertNotEqual(text, changed)
                (pathlib.Path(folder) / "permissions.tf").write_text(changed, encoding="utf-8")
                self.assertIn(action, "".join(script("check-template").terraform(pathlib.Path(folder))))

    def test_each_is_found_in_the_template(self):
        rules = script("policy_rules")
        for action in PLANTED:
            one = {"Sid": "S", "Effect": "Allow", "Action": action, "Resource": "*"}
            self.assertTrue(rules.judged(one, reading=False), action)
        self.assertIn(
            "TellFindings allows s3:GetObject on everything",
            wrong("Action: sns:Publish\n              Resource: !Ref FindingsTopic", 'Action: s3:GetObject\n              Resource: "*"'),
        )

    def test_everything_but_something_is_told(self):
        one = {"Sid": "S", "Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}
        self.assertEqual(["S allows everything but something"], script("policy_rules").judged(one, reading=False))

    def test_a_role_of_another_account_without_an_external_id_is_told(self):
        text = (INFRA / "member-role.yaml").read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            changed = pathlib.Path(folder) / "member-role.yaml"
            changed.write_text(text.replace("sts:ExternalId", "aws:PrincipalTag/x"), encoding="utf-8")
            self.assertIn("asks for no external id", "".join(script("check-template").check(changed)))


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
