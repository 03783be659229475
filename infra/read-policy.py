#!/usr/bin/env python3
"""Puts infra/read-policy.json into template.yaml, infra/single-function.yaml and infra/member-role.yaml: a managed policy
for each of its statements (one policy would be too large for IAM), and the list of them at the role, each between its two
markers; and infra/dashboard.json into template.yaml. The Terraform modules in infra/terraform read both files themselves.

    infra/read-policy.py            writes the templates
    infra/read-policy.py --check    says whether they agree, and changes nothing
"""
import json
import pathlib
import sys

INFRA = pathlib.Path(__file__).resolve().parent
POLICY = INFRA / "read-policy.json"
TEMPLATE = INFRA.parent / "template.yaml"
TEMPLATES = (TEMPLATE, INFRA / "single-function.yaml", INFRA / "member-role.yaml")
DASHBOARD = INFRA / "dashboard.json"
POLICIES = "infra/read-policy.json"
LIST = "read policies"
WIDGETS = "infra/dashboard.json"
# Of the small deployment, which has no driftline.yaml to say `unmanaged: true`, these statements are no part.
OPTIONAL = "ListUnmanaged"
CONDITION = "ListsUnmanaged"
# What the dashboard's names are in the template; infra/terraform/alarms.tf says it for the module.
NAMES = {
    "Region": "!Ref AWS::Region",
    "Namespace": "!Sub Driftline/${AWS::StackName}",
    "Log": "!Ref ScanLog",
    "Dispatch": "!Ref DispatchFunction",
    "Scan": "!Ref ScanFunction",
    "Notify": "!Ref NotifyFunction",
    "Jobs": "!GetAtt Jobs.QueueName",
    "FailedJobs": "!GetAtt FailedJobs.QueueName",
    "FailedScans": "!GetAtt FailedScans.QueueName",
}


def resources(policy):
    """The managed policies, as YAML."""
    lines = []
    for number, statement in enumerate(policy["Statement"], 1):
        lines.append(f"ReadPolicy{number}:")
        lines.append("  Type: AWS::IAM::ManagedPolicy")
        if statement["Sid"].startswith(OPTIONAL):
            lines.append(f"  Condition: {CONDITION}")
        lines.append("  Properties:")
        lines.append("    Description: What Driftline asks of declared resources; it reads settings and no contents")
        lines.append("    PolicyDocument:")
        lines.append('      Version: "2012-10-17"')
        lines.append("      Statement:")
        lines.append(f"        - Sid: {statement['Sid']}")
        lines.append(f"          Effect: {statement['Effect']}")
        lines.append("          Action:")
        lines += [f"            - {action}" for action in statement["Action"]]
        if isinstance(statement["Resource"], str):
            lines.append(f"          Resource: {json.dumps(statement['Resource'])}")
        else:
            lines.append("          Resource:")
            lines += [f"            - {resource}" for resource in statement["Resource"]]
        lines.append("")
    return lines[:-1]


def references(policy):
    """The function's list of them."""
    return [
        f"- !If [{CONDITION}, !Ref ReadPolicy{number}, !Ref AWS::NoValue]"
        if statement["Sid"].startswith(OPTIONAL)
        else f"- !Ref ReadPolicy{number}"
        for number, statement in enumerate(policy["Statement"], 1)
    ]


def dashboard():
    """The dashboard, as YAML."""
    lines = ["Dashboard:", "  Type: AWS::CloudWatch::Dashboard", "  Properties:", "    DashboardName: !Ref AWS::StackName"]
    lines += ["    DashboardBody: !Sub", "      - |"]
    lines += ["        " + line for line in DASHBOARD.read_text(encoding="utf-8").rstrip().split("\n")]
    return lines + [f"      {'-' if at == 0 else ' '} {name}: {value}" for at, (name, value) in enumerate(NAMES.items())]


def filled(template, policy):
    """The template with the policies between their markers."""
    if CONDITION not in template:
        statements = [one for one in policy["Statement"] if not one["Sid"].startswith(OPTIONAL)]
        policy = {**policy, "Statement": statements}
    if f"# BEGIN {WIDGETS}" in template:
        template = between(template, WIDGETS, dashboard())
    return between(between(template, POLICIES, resources(policy)), LIST, references(policy))


def between(template, name, content):
    lines = template.split("\n")
    begin = [at for at, line in enumerate(lines) if line.strip().startswith(f"# BEGIN {name}")]
    end = [at for at, line in enumerate(lines) if line.strip() == f"# END {name}"]
    if len(begin) != 1 or len(end) != 1 or begin[0] > end[0]:
        raise SystemExit(f"template: expected one line '# BEGIN {name} ...' and one line '# END {name}' after it")
    indent = " " * (len(lines[begin[0]]) - len(lines[begin[0]].lstrip()))
    return "\n".join(lines[: begin[0] + 1] + [(indent + line).rstrip() for line in content] + lines[end[0] :])


def agree(template=None):
    """Whether this template holds the policy; without one, whether all do."""
    policy = json.loads(POLICY.read_text(encoding="utf-8"))
    texts = [one.read_text(encoding="utf-8") for one in ([template] if template else TEMPLATES)]
    return all(text == filled(text, policy) for text in texts)


def main(arguments):
    if arguments == ["--check"]:
        if not agree():
            raise SystemExit("the templates do not hold infra/read-policy.json and infra/dashboard.json: run infra/read-policy.py")
    elif arguments:
        raise SystemExit(__doc__)
    else:
        policy = json.loads(POLICY.read_text(encoding="utf-8"))
        for template in TEMPLATES:
            template.write_text(filled(template.read_text(encoding="utf-8"), policy), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
