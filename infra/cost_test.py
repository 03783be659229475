"""The sum of infra/cost.py, by hand: python3 -m unittest discover -s infra -p '*_test.py'"""
import importlib.util
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

INFRA = pathlib.Path(__file__).resolve().parent


def cost():
    spec = importlib.util.spec_from_file_location("cost", INFRA / "cost.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Cost(unittest.TestCase):
    PRICES = {
        "lambda_gb_second": {"arm64": 2.0},
        "lambda_request": 0.5,
        "sqs_request": 0.25,
        "sns_request": 0.125,
        "scheduler_invocation": 1.0,
        "dynamodb_write_unit": 0.1,
        "dynamodb_read_unit": 0.01,
        "log_gb": 3.0,
        "calls": {"s3:List": 5.0, "s3": 4.0},
        "month": {"keys": 7.0},
    }
    USED = {
        "gb_seconds": 10,
        "handlers_gb_seconds": 5,
        "sweep_gb_seconds": 1,
        "architecture": "arm64",
        "invocations": 2,
        "messages": 4,
        "publishes": 8,
        "table_writes": 10,
        "table_reads": 100,
        "log_bytes": 2e9,
    }

    def test_each_part(self):
        calls = {"s3:ListBucket": 1, "s3:GetBucketAcl": 2, "ec2:DescribeVpcs": 50, "s3control:GetAccessPoint": 7}
        self.assertEqual(
            {
                "AWS calls that cost": 13.0,
                "Lambda time": 30.0,
                "Lambda requests": 1.0,
                "schedule": 1.0,
                "queue requests": 1.0,
                "topic": 1.0,
                "ledger": 2.0,
                "log": 6.0,
            },
            cost().parts(calls, self.USED, self.PRICES),
        )

    def test_what_stands_there_without_a_scan(self):
        self.assertEqual(
            {"keys": 7.0, "polls of the queues": 1800 * 730 * 0.25, "sweeps": 12 * 730 * 3.5}, cost().standing(self.USED, self.PRICES)
        )

    def test_each_price_says_where_it_is_from(self):
        prices = json.loads((INFRA / "prices.json").read_text(encoding="utf-8"))
        names = set()
        for name, price in prices.items():
            if name in ("calls", "month"):
                names |= {f"{name}.{one}" for one in price}
            elif name not in ("region", "checked", "of", "sources"):
                names.add(name)
        self.assertEqual(names, set(prices["sources"]))
        for source in prices["sources"].values():
            self.assertTrue(source["as_of"])

    def test_a_report_is_read_and_the_sum_is_for_a_thousand_resources(self):
        report = {
            "scan": {"duration_ms": 5000, "api_calls": {"total": 2, "by_operation": {"ec2:DescribeVpcs": 2}}},
            "summary": {"resources": 500},
        }
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "report.json"
            file.write_text(json.dumps(report), encoding="utf-8")
            done = subprocess.run([sys.executable, str(INFRA / "cost.py"), str(file)], capture_output=True, text=True)
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn("500 resources, 2 AWS calls, 10.0 GB-seconds", done.stdout)
        one, many = [float(part.split("$")[1].split(",")[0]) for part in done.stdout.split("\n") if "a scan" in part for part in part.split(", for")]
        self.assertAlmostEqual(2 * one, many, places=5)


if __name__ == "__main__":
    unittest.main()
