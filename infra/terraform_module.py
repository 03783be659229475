"""Reads what infra/terraform says, without Terraform, for the checks that compare and judge it."""
import json
import pathlib
import re

MODULE = pathlib.Path(__file__).resolve().parent / "terraform"


def plain(value):
    """A value of python-hcl2, which keeps the quotes of texts and marks blocks."""
    if isinstance(value, dict):
        return {plain(name): plain(each) for name, each in value.items() if not name.startswith("__")}
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, str) and len(value) > 1 and value[0] == value[-1] == '"':
        return json.loads(value)
    return value


class Module:
    """The blocks of all files in a folder."""

    def __init__(self, folder=MODULE):
        import hcl2

        self.folder = folder
        self.blocks = []
        self.text = ""
        for file in sorted(folder.glob("*.tf")):
            text = file.read_text(encoding="utf-8")
            self.text += text
            self.blocks.append(plain(hcl2.loads(text)))

    def all(self, kind, of_type):
        """Name -> block of every `kind "of_type" "name"`."""
        found = {}
        for file in self.blocks:
            for block in file.get(kind, []):
                found.update(block.get(of_type, {}))
        return found

    def part(self, name):
        """A module that this one takes in, whose folder and document have its name."""
        return Module(self.folder / next(block[name]["source"] for file in self.blocks for block in file.get("module", []) if name in block))

    def local(self, name):
        return next(block[name] for file in self.blocks for block in file.get("locals", []) if name in block)

    def own_statements(self, document):
        """The statements of one policy document, those that depend on something too."""
        block = self.all("data", "aws_iam_policy_document")[document]
        statements = list(block.get("statement", []))
        for dynamic in block.get("dynamic", []):
            statements += dynamic["statement"]["content"]
        return statements

    def statements(self, document):
        """Also those of the documents that it takes in, which it may replace by the same name."""
        block = self.all("data", "aws_iam_policy_document")[document]
        found = []
        for source in block.get("source_policy_documents", []):
            part = re.search(r"module\.(\w+)\.policy", source)
            if part:
                found += self.part(part.group(1)).statements(part.group(1))
            else:
                found += self.statements(re.search(r"aws_iam_policy_document\.(\w+)\.json", source).group(1))
        own = self.own_statements(document)
        names = {one.get("sid") for one in own}
        return [one for one in found if one["sid"] not in names] + own
