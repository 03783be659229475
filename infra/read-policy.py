#!/usr/bin/env python3
"""Puts the statements of infra/read-policy.json into template.yaml, between its two markers.

    infra/read-policy.py            writes template.yaml
    infra/read-policy.py --check    says whether they agree, and changes nothing
"""
import json
import pathlib
import sys

INFRA = pathlib.Path(__file__).resolve().parent
POLICY = INFRA / "read-policy.json"
TEMPLATE = INFRA.parent / "template.yaml"
BEGIN = "# BEGIN infra/read-policy.json"
END = "# END infra/read-policy.json"


def statements(policy, indent):
    """The policy's statements as YAML."""
    lines = []
    for statement in policy["Statement"]:
        lines.append(f"- Sid: {statement['Sid']}")
        lines.append(f"  Effect: {statement['Effect']}")
        lines.append("  Action:")
        lines += [f"    - {action}" for action in statement["Action"]]
        lines.append(f"  Resource: {json.dumps(statement['Resource'])}")
    return [" " * indent + line for line in lines]


def filled(template, policy):
    """The template with the policy between its markers."""
    lines = template.split("\n")
    begin = [at for at, line in enumerate(lines) if line.strip().startswith(BEGIN)]
    end = [at for at, line in enumerate(lines) if line.strip() == END]
    if len(begin) != 1 or len(end) != 1 or begin[0] > end[0]:
        raise SystemExit(f"{TEMPLATE.name}: expected one line '{BEGIN} ...' and one line '{END}' after it")
    indent = len(lines[begin[0]]) - len(lines[begin[0]].lstrip())
    return "\n".join(lines[: begin[0] + 1] + statements(policy, indent) + lines[end[0] :])


def agree():
    template = TEMPLATE.read_text(encoding="utf-8")
    return template == filled(template, json.loads(POLICY.read_text(encoding="utf-8")))


def main(arguments):
    if arguments == ["--check"]:
        if not agree():
            raise SystemExit("template.yaml does not hold infra/read-policy.json: run infra/read-policy.py")
    elif arguments:
        raise SystemExit(__doc__)
    else:
        policy = json.loads(POLICY.read_text(encoding="utf-8"))
        TEMPLATE.write_text(filled(TEMPLATE.read_text(encoding="utf-8"), policy), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
