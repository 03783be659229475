#!/usr/bin/env python3
"""Writes what Driftline knows of CloudFormation's resource types, and checks the table of Terraform's types beside it.

    pip install -r infra/requirements.txt
    python3 infra/cloudformation-types.py           writes cloudformation-types.txt.gz
    python3 infra/cloudformation-types.py --check   fails when it, or terraform-types.txt, is not right

The source are AWS's resource schemas ("CloudFormation resource provider schemas"), in the version that cfn-lint has them.
A line a type: `AWS::X::Y Name,Names*,Labels%,Block(A,B+),Policy?,Tags~+(Key,Value)`, where * is a list, + a set, % a map,
? a free document, ! what is not compared and ~ the tags. What a handler alone writes or never tells (readOnlyProperties,
writeOnlyProperties) is left out, so everything that is here can be declared and read.
"""

import gzip
import importlib
import io
import json
import pathlib
import pkgutil
import re
import sys

from cfnlint.data.schemas import providers

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT / "functions/aws/src/main/resources/dev/driftline/aws/live/types/cloudcontrol"
TARGET = DATA / "cloudformation-types.txt.gz"
TERRAFORM = DATA / "terraform-types.txt"
PROVIDER = ROOT / "functions/aws/src/test/resources/provider-schema/aws-5.46.json.gz"
CATALOGUE = ROOT / "docs/resource-types.md"
RESOURCES = pathlib.Path(next(iter(providers.__path__))).parent / "resources"

# Nested so deeply that they would be most of the file: not compared.
HUGE = {"AWS::QuickSight::Analysis", "AWS::QuickSight::Dashboard", "AWS::QuickSight::Template"}
NAME = re.compile(r"\w+")


def schemas():
    """By type, us-east-1's where several regions have one."""
    regions = sorted(module.name for module in pkgutil.iter_modules(providers.__path__))
    found = {}
    for region in ["us_east_1"] + regions:
        types = importlib.import_module(f"{providers.__name__}.{region}").types
        for name, digest in types.items():
            if name not in found and re.fullmatch(r"AWS::\w+::\w+", name):
                found[name] = json.loads((RESOURCES / f"{digest}.json").read_text(encoding="utf-8"))
    return found


def squashed(name):
    return name.replace("_", "").lower()


class Type:
    def __init__(self, name, schema):
        self.name = name
        self.schema = schema
        self.left_out = {
            tuple(part for part in path.split("/")[2:] if part not in ("*", "items"))
            for kind in ("readOnlyProperties", "writeOnlyProperties")
            for path in schema.get(kind, [])
        }
        self.tags = schema.get("tagging", {}).get("tagProperty", "/properties/Tags").split("/")[-1]

    def line(self):
        return f"{self.name} {self.fields(self.schema.get('properties', {}), (), ())}\n"

    def fields(self, properties, path, within):
        seen = {}
        for name in properties:
            seen.setdefault(squashed(name), []).append(name)
        return ",".join(
            name + self.mark(each, (*path, name), within)
            for name, each in sorted(properties.items())
            if (*path, name) not in self.left_out and len(seen[squashed(name)]) == 1 and NAME.fullmatch(name)
        )

    def mark(self, of, path, within):
        if path == (self.tags,):
            return "~" + self.shape(of, path, within).replace("*", "+", 1)
        return self.shape(of, path, within)

    def shape(self, of, path, within):
        if "$ref" in of:
            target = of["$ref"]
            if target in within:
                return "!"
            resolved = self.schema
            for part in target.split("/")[1:]:
                resolved = resolved.get(part, {})
            return self.shape(resolved, path, (*within, target))
        kind = of.get("type", "object" if "properties" in of else "array" if "items" in of else "")
        if isinstance(kind, list):
            return "" if not {"object", "array"} & set(kind) else "?"
        if kind == "array":
            unordered = of.get("insertionOrder") is False or of.get("uniqueItems") is True
            return ("+" if unordered else "*") + self.shape(of.get("items", {}), path, within)
        if kind == "object":
            return self.structure(of, path, within)
        choices = [choice for way in ("anyOf", "oneOf", "allOf") for choice in of.get(way, [])]
        if not kind and any("$ref" in one or one.get("type") in ("object", "array") for one in choices):
            return "!"
        return "" if kind or choices else "?"

    def structure(self, of, path, within):
        if of.get("properties"):
            if len(path) == 1 and self.name in HUGE and path[0] == "Definition":
                return "!"
            fields = self.fields(of["properties"], path, within)
            return f"({fields})" if fields else "!"
        patterns = of.get("patternProperties") or {}
        if len(patterns) == 1:
            return "%" + self.shape(next(iter(patterns.values())), path, within)
        return "?"


def written(known):
    return "".join(Type(name, schema).line() for name, schema in sorted(known.items())).encode()


def wrong_terraform(known):
    """What the table of Terraform's types says that cannot be."""
    with gzip.open(PROVIDER, "rt", encoding="utf-8") as source:
        terraform = json.load(source)
    native = set(re.findall(r"^\| `(\w+)`", CATALOGUE.read_text(encoding="utf-8").split("## Existence only")[0], re.MULTILINE))
    last = ""
    for line in TERRAFORM.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        name, target, identifier, *mark = line.split(" ")
        if mark not in ([], ["unsure"]):
            yield f"{name}: {mark} means nothing"
        if name <= last:
            yield f"{name} is not in order"
        last = name
        if name not in terraform or name in native:
            yield f"{name}: no type of the provider, or compared already"
        elif target not in known:
            yield f"{name}: {target} is no type of CloudFormation"
        else:
            parts = known[target]["primaryIdentifier"]
            attributes = identifier.split("|")
            if len(parts) != len(attributes):
                yield f"{name}: {target} is identified by {parts}"
            for attribute in attributes:
                if attribute not in terraform[name]["attributes"] and attribute != "id":
                    yield f"{name} has no attribute {attribute}"


def main():
    known = schemas()
    problems = list(wrong_terraform(known))
    if problems:
        sys.exit(f"{TERRAFORM}:\n" + "\n".join(problems))
    text = written(known)
    if "--check" in sys.argv[1:]:
        if gzip.decompress(TARGET.read_bytes()) != text:
            sys.exit(f"{TARGET} is not current: run python3 infra/cloudformation-types.py")
        return
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0, filename="") as target:
        target.write(text)
    TARGET.write_bytes(packed.getvalue())


if __name__ == "__main__":
    main()
