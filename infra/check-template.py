#!/usr/bin/env python3
"""Checks template.yaml, infra/single-function.yaml, infra/member-role.yaml, infra/read-policy.json and the modules in
infra/terraform without an AWS account, as CI does: cfn-lint, the SAM translator, and what the project promises of all
permissions (infra/policy_rules.py). Needs the packages of infra/requirements.txt; prints what is
wrong and ends with 1.

    infra/check-template.py [TEMPLATE]
"""
import importlib.util
import json
import os
import pathlib
import sys

INFRA = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(INFRA))

import policy_rules  # noqa: E402

MEMBER = "member-role.yaml"
# What these statements read is anybody's: all declared resources.
READING = ("ReadDeclaredResources", "ReadApis", "ListUnmanagedResources", "ReadEventHistory")
MANAGED_POLICY = 6144  # characters without white space ("IAM and AWS STS quotas")


def lint(template):
    """What cfn-lint says, warnings included."""
    from cfnlint import decode
    from cfnlint.api import ManualArgs, lint_file

    findings = lint_file(template, config=ManualArgs(regions=["us-east-1", "eu-west-1"]))
    return [f"cfn-lint {finding}" for finding in findings]


def translate(template):
    """What the SAM translator makes of it, and its complaints."""
    # The translator asks boto3 for a region and for nothing else.
    os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")
    from cfnlint.decode.cfn_yaml import load
    from samtranslator.model.exceptions import InvalidDocumentException
    from samtranslator.parser.parser import Parser
    from samtranslator.translator.transform import transform

    class BasicExecution:
        def load(self):
            return {
                "AWSLambdaBasicExecutionRole": "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
            }

    document = load(str(template))
    # `sam package` puts an S3 address here.
    for resource in document.get("Resources", {}).values():
        if resource.get("Type") == "AWS::Serverless::Function":
            resource["Properties"]["CodeUri"] = "s3://artifacts/function.zip"
    try:
        return transform(document, {}, BasicExecution()), []
    except InvalidDocumentException as e:
        return {}, [f"SAM translator: {cause.message}" for cause in e.causes]


def questions(template):
    """What `sam deploy --guided` would ask beyond the parameters, whose default ends it: "Security Constraints Not Satisfied!"."""
    from cfnlint.decode.cfn_yaml import load

    return [
        f"sam deploy --guided would ask whether the open function URL of {name} is meant; write AWS::Lambda::Url"
        for name, resource in load(str(template))["Resources"].items()
        if resource["Type"] == "AWS::Serverless::Function" and "FunctionUrlConfig" in resource["Properties"]
    ]


def managed_policies(translated):
    return [one["Properties"] for one in translated["Resources"].values() if one["Type"] == "AWS::IAM::ManagedPolicy"]


def statements(translated):
    """Every statement of every policy of the functions' roles, the branches of conditions too."""
    roles = [one["Properties"] for one in translated["Resources"].values() if one["Type"] == "AWS::IAM::Role"]
    policies = [policy for role in roles for policy in role.get("Policies", [])]
    for policy in policies + managed_policies(translated):
        for statement in policy["PolicyDocument"]["Statement"]:
            branches = statement["Fn::If"][1:] if "Fn::If" in statement else [statement]
            yield from (branch for branch in branches if "Effect" in branch)


def promises(translated):
    """What is wrong with the functions' permissions."""
    wrong = []
    sids = set()
    for statement in statements(translated):
        sid = statement.get("Sid", "a statement that SAM adds")
        sids.add(sid)
        wrong += policy_rules.judged(statement, reading=sid.startswith(READING))
    for number, policy in enumerate(managed_policies(translated), 1):
        size = len(json.dumps(policy["PolicyDocument"], separators=(",", ":")))
        if size > MANAGED_POLICY:
            wrong.append(f"managed policy {number} has {size} characters, and IAM takes {MANAGED_POLICY}")
    for sid in ("ReadDeclaredResources", "ReadStatesAndTheirLocks", "NeverWriteStates", "NeverWriteLocks"):
        if sid not in sids:
            wrong.append(f"the function's role has no statement {sid}")
    return wrong


def member(template):
    """The role of other accounts reads, and asks for its external id; a StackSet can make it anywhere."""
    from cfnlint.decode.cfn_yaml import load

    document = load(str(template))
    wrong = []
    for resource in document["Resources"].values():
        for statement in resource["Properties"].get("PolicyDocument", {}).get("Statement", []):
            wrong += policy_rules.judged(statement, reading=True)
    text = json.dumps(document)
    if "sts:ExternalId" not in text:
        wrong.append("the role of other accounts asks for no external id")
    # A StackSet has neither exports of other stacks nor macros without more rights, in accounts that it does not know.
    wrong += [f"a StackSet cannot resolve {word}" for word in ("Fn::ImportValue", "{{resolve:", '"Transform"') if word in text]
    return wrong


def read_policy(text):
    """What is wrong with infra/read-policy.json."""
    wrong = []
    for statement in json.loads(text)["Statement"]:
        wrong += policy_rules.judged(statement, reading=True)
        if not statement["Sid"].startswith(READING):
            wrong.append(f"{statement['Sid']} is no name of a statement that reads")
    return wrong


def terraform(folder):
    """What is wrong with the policies that a module writes itself."""
    from terraform_module import Module

    module = Module(folder)
    wrong = []
    for name in module.all("data", "aws_iam_policy_document"):
        for statement in module.own_statements(name):
            wrong += policy_rules.judged(policy_rules.of_terraform(statement), reading=False)
    return wrong


def agreement(template):
    """Whether the template holds the generated policy."""
    spec = importlib.util.spec_from_file_location("read_policy", INFRA / "read-policy.py")
    read_policy = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(read_policy)
    if template.resolve() not in read_policy.TEMPLATES or read_policy.agree(template):
        return []
    return [f"{template.name} does not hold infra/read-policy.json: run infra/read-policy.py"]


def check(template):
    """Everything that is wrong, one line each."""
    wrong = lint(template)
    if template.name == MEMBER:  # plain CloudFormation, and nothing in it but the generated policies
        return wrong + member(template) + agreement(template)
    translated, complaints = translate(template)
    wrong += complaints + questions(template)
    if translated:
        wrong += promises(translated)
    return wrong + agreement(template)


def main(arguments):
    named = [pathlib.Path(argument) for argument in arguments]
    for template in named or [INFRA.parent / "template.yaml", INFRA / "single-function.yaml", INFRA / MEMBER]:
        try:
            wrong = check(template)
        except ImportError as e:
            raise SystemExit(f"{e}; run: pip install -r infra/requirements.txt") from e
        told(template.name, wrong)
    if not named:
        told("read-policy.json", read_policy((INFRA / "read-policy.json").read_text(encoding="utf-8")))
        for folder in (INFRA / "terraform", INFRA / "terraform" / "single", INFRA / "terraform" / "states"):
            told(str(folder.relative_to(INFRA)), terraform(folder))


def told(name, wrong):
    if wrong:
        raise SystemExit("\n".join(wrong) + f"\n{name}: {len(wrong)} wrong")
    print(f"{name}: what is promised of permissions holds, and so does the form")


if __name__ == "__main__":
    main(sys.argv[1:])
