#!/usr/bin/env python3
"""Checks template.yaml, infra/single-function.yaml and infra/member-role.yaml without an AWS account, as CI does: cfn-lint,
the SAM translator, and what the project promises of the functions' permissions. Needs the packages of infra/requirements.txt; prints what is
wrong and ends with 1.

    infra/check-template.py [TEMPLATE]
"""
import importlib.util
import json
import os
import pathlib
import sys

INFRA = pathlib.Path(__file__).resolve().parent
WRITES = ("create", "delete", "modify", "put", "update", "attach", "detach", "run", "terminate", "tag", "untag")

MEMBER = "member-role.yaml"
MANAGED_POLICY = 6144  # characters without white space ("IAM and AWS STS quotas")

# Reads of what is kept in a resource, not of what the resource is.
CONTENTS = (
    "dynamodb:GetItem",
    "dynamodb:Query",
    "dynamodb:Scan",
    "kms:Decrypt",
    "lambda:GetFunction",
    "secretsmanager:GetSecretValue",
    "sqs:ReceiveMessage",
    "ssm:GetParameter",
    "ssm:GetParameters",
)


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
        actions = [statement["Action"]] if isinstance(statement["Action"], str) else statement["Action"]
        if statement["Effect"] == "Allow":
            wrong += [f"{sid} allows {action}, which is not one action" for action in actions if "*" in action]
        if sid.startswith("ReadDeclaredResources"):
            wrong += [
                f"{sid} allows {action}, which writes"
                for action in actions
                if action.split(":")[1].lower().startswith(WRITES)
            ]
            wrong += [f"{sid} allows {action}, which reads contents" for action in actions if action in CONTENTS]
    for number, policy in enumerate(managed_policies(translated), 1):
        size = len(json.dumps(policy["PolicyDocument"], separators=(",", ":")))
        if size > MANAGED_POLICY:
            wrong.append(f"managed policy {number} has {size} characters, and IAM takes {MANAGED_POLICY}")
    for sid in ("ReadDeclaredResources", "ReadStatesAndTheirLocks", "NeverWriteStates", "NeverWriteLocks"):
        if sid not in sids:
            wrong.append(f"the function's role has no statement {sid}")
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
        return wrong + agreement(template)
    translated, complaints = translate(template)
    wrong += complaints
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
        if wrong:
            raise SystemExit("\n".join(wrong) + f"\n{template.name}: {len(wrong)} wrong")
        print(f"{template.name}: cfn-lint, the SAM translator and the promises about permissions agree")


if __name__ == "__main__":
    main(sys.argv[1:])
