"""Every test that docs/security.md names is there, and every claim names one: python3 -m unittest discover -s infra -p '*_test.py'"""
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "docs" / "security.md"
NAMED = re.compile(r"`((?:\w+(?:Test|IT|Contract))|(?:\w+_test))(?:\.(\w+))?`")


def sources():
    """Class or module -> the text of all files of that name."""
    found = {}
    for file in [*ROOT.glob("functions/*/src/test/java/**/*.java"), *ROOT.glob("infra/*_test.py")]:
        found[file.stem] = found.get(file.stem, "") + file.read_text(encoding="utf-8")
    return found


def missing(document, texts):
    """Tests that the document names and nobody has, and claims without one."""
    wrong = []
    for line in document.split("\n"):
        if not line.startswith("| ") or line.startswith("| claim "):
            continue
        named = NAMED.findall(line)
        if not named:
            wrong.append(f"no test: {line}")
        for name, method in named:
            text = texts.get(name)
            if text is None:
                wrong.append(f"no class {name}")
            elif method and not re.search(rf"(?:void|def) {method}\(", text):
                wrong.append(f"no test {name}.{method}")
    return wrong


class SecurityDocument(unittest.TestCase):
    def test_every_claim_has_its_test(self):
        document = DOCUMENT.read_text(encoding="utf-8")
        self.assertEqual([], missing(document, sources()))
        self.assertGreater(len(NAMED.findall(document)), 50)

    def test_a_claim_without_one_and_a_lost_one_are_told(self):
        texts = {"ATest": "void holds() {"}
        self.assertEqual([], missing("| claim | test |\n| it holds | `ATest.holds` |", texts))
        self.assertEqual(["no test: | it holds | |"], missing("| it holds | |", texts))
        self.assertEqual(["no test ATest.gone"], missing("| it holds | `ATest.gone` |", texts))
        self.assertEqual(["no class BTest"], missing("| it holds | `BTest` |", texts))


if __name__ == "__main__":
    unittest.main()
