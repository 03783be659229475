"""A check of the artefact that cannot fail is no check: python3 -m unittest discover -s infra -p '*_test.py'"""
import importlib.util
import io
import pathlib
import unittest
import zipfile

INFRA = pathlib.Path(__file__).resolve().parent


def check():
    spec = importlib.util.spec_from_file_location("check_artifact", INFRA / "check-artifact.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def zipped(**entries):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return zipfile.ZipFile(file)


class CheckArtifact(unittest.TestCase):
    SBOM = {"components": [{"type": "library", "group": "org.a", "name": "b", "version": "1", "hashes": [{}]}]}

    def test_a_library_that_is_not_listed_is_told(self):
        held = check().libraries_of_zip(["lib/org.a.b-1.jar", "lib/org.a.b-2.jar", "x.class"])
        self.assertEqual(["the SBOM does not list org.a.b-2"], check().unlisted(held, self.SBOM, versions=True))
        self.assertEqual([], check().unlisted({"org.a.b"}, self.SBOM, versions=False))

    def test_a_library_without_a_hash_is_told(self):
        self.assertEqual([], check().without_hashes(self.SBOM))
        self.assertEqual(1, len(check().without_hashes({"components": [{"group": "x", "name": "y"}]})))

    def test_what_is_too_large_is_told(self):
        self.assertEqual([], check().size(70_000_000, 80_000_000))
        self.assertEqual(2, len(check().size(80_000_000, 251_000_000)))

    def test_native_code_for_one_architecture_is_told(self):
        both = ["lib/z.jar!linux-amd64/z.so", "lib/z.jar!linux-aarch64/z.so"]
        self.assertEqual([], check().architectures(both))
        self.assertEqual(["lib/z.jar!linux-*/z.so is there for x86_64 alone"], check().architectures(both[:1]))

    def test_another_content_is_told(self):
        one = zipped(a="1", c="1")
        self.assertEqual([], check().differences(one, zipped(a="1", c="1")))
        self.assertEqual(["a", "b"], check().differences(one, zipped(a="2", b="", c="1")))


if __name__ == "__main__":
    unittest.main()
