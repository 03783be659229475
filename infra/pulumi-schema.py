#!/usr/bin/env python3
"""Writes the shapes of Terraform's resource types, from which Pulumi's values are given back their Terraform form.

    python3 infra/pulumi-schema.py           writes the resource of the AWS module
    python3 infra/pulumi-schema.py --check   fails when the resource is not what it would write

The source is the schema of the provider that the tests have (`terraform providers schema`, version 5.46.0). A line a
type: `aws_x name,names*,block*1(a,b+),tags%`, where * is a list, + a set, % a map and 1 says "at most one element".
"""

import gzip
import io
import json
import pathlib
import sys

AWS = pathlib.Path(__file__).resolve().parent.parent / "functions/aws/src"
SOURCE = AWS / "test/resources/provider-schema/aws-5.46.json.gz"
TARGET = AWS / "main/resources/dev/driftline/aws/state/pulumi/terraform-schema.txt.gz"

# Half of all schemas in size, and properties that Pulumi leaves out (pulumi-aws, provider/resource_overrides.go).
LEFT_OUT = {("aws_quicksight_" + kind, "definition") for kind in ("analysis", "dashboard", "template")}

MARKS = {"list": "*", "set": "+", "map": "%", "single": ""}


def of_type(of):
    if isinstance(of, str):
        return ""
    kind, element = of
    if kind == "object":
        return "(" + ",".join(name + of_type(each) for name, each in sorted(element.items())) + ")"
    return MARKS[kind] + of_type(element)


def of_block(block):
    return ",".join(name + of_attribute(each) for name, each in sorted(block["attributes"].items()))


def of_attribute(attribute):
    if isinstance(attribute, list):
        return of_type(attribute[1])
    single = "1" if attribute.get("max") == 1 else ""
    return MARKS[attribute["block"]] + single + "(" + of_block(attribute) + ")"


def written():
    with gzip.open(SOURCE, "rt", encoding="utf-8") as source:
        types = json.load(source)
    for name, left_out in LEFT_OUT:
        types[name]["attributes"].pop(left_out, None)
    lines = [name + " " + of_block(block) + "\n" for name, block in sorted(types.items())]
    return "".join(lines).encode()


def main():
    text = written()
    if "--check" in sys.argv[1:]:
        if gzip.decompress(TARGET.read_bytes()) != text:
            sys.exit(f"{TARGET} is not current: run python3 infra/pulumi-schema.py")
        return
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=9, mtime=0, filename="") as out:
        out.write(text)
    TARGET.write_bytes(packed.getvalue())


if __name__ == "__main__":
    main()
