"""docs/deploying.md knows every parameter: python3 -m unittest discover -s infra -p '*_test.py'"""
import pathlib
import re
import unittest

from cfnlint.decode.cfn_yaml import load

ROOT = pathlib.Path(__file__).resolve().parent.parent
TEMPLATES = (ROOT / "template.yaml", ROOT / "infra" / "single-function.yaml")


def rows(document):
    """The names in the first column of the table of parameters."""
    table = document.split("| parameter | what | default |")[1].split("\n\n")[0]
    return {name for line in table.split("\n") for name in re.findall(r"`(\w+)`", line.split(" | ")[0])}


class DeployingDocument(unittest.TestCase):
    def test_it_has_the_parameters_of_the_templates_and_no_others(self):
        parameters = {name for template in TEMPLATES for name in load(str(template))["Parameters"]}
        self.assertEqual(parameters, rows((ROOT / "docs" / "deploying.md").read_text(encoding="utf-8")))

    def test_only_what_it_says_must_be_answered(self):
        """Of the rest a guided deployment takes the default."""
        for template in TEMPLATES:
            parameters = load(str(template))["Parameters"]
            self.assertLessEqual(
                {name for name, parameter in parameters.items() if "Default" not in parameter}, {"StateBucket", "StateUris"}
            )


if __name__ == "__main__":
    unittest.main()
