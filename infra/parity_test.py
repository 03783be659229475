"""template.yaml and infra/terraform deploy the same: python3 -m unittest discover -s infra -p '*_test.py'"""
import importlib.util
import json
import pathlib
import re
import sys
import unittest

INFRA = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(INFRA))

from terraform_module import Module  # noqa: E402

# What SAM grants by managed policies and generated ones, the module grants by statements of its own.
GRANTED_BY_SAM = {"WriteTheLog", "TakeJobs", "TakeNews", "KeepFailedEvents"}
FUNCTIONS = {"dispatch": "DispatchFunction", "scan": "ScanFunction", "notify": "NotifyFunction", "interact": "InteractFunction"}
QUEUES = {"jobs": "Jobs", "failed_jobs": "FailedJobs", "failed_scans": "FailedScans", "news": "News"}
ALARM = {
    "MetricName": "metric_name",
    "Statistic": "statistic",
    "Period": "period",
    "EvaluationPeriods": "evaluation_periods",
    "Threshold": "threshold",
    "ComparisonOperator": "comparison_operator",
    "TreatMissingData": "treat_missing_data",
}


def translated():
    spec = importlib.util.spec_from_file_location("check_template", INFRA / "check-template.py")
    check_template = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(check_template)
    template, complaints = check_template.translate(INFRA.parent / "template.yaml")
    assert not complaints, complaints
    return template["Resources"]


def as_list(value):
    return value if isinstance(value, list) else [value]


class Parity(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.resources = translated()
        cls.module = Module()

    def properties(self, name):
        return self.resources[name]["Properties"]

    def of_type(self, kind):
        return {name: one["Properties"] for name, one in self.resources.items() if one["Type"] == kind}

    def test_the_same_functions_with_the_same_size(self):
        sizes = re.findall(r"(\w+) += \{ memory = (\d+), timeout = (\d+)", self.module.text)
        self.assertEqual(
            {
                FUNCTIONS[name]: (int(memory), int(timeout)) for name, memory, timeout in sizes
            },
            {name: (one["MemorySize"], one["Timeout"]) for name, one in self.of_type("AWS::Lambda::Function").items()},
        )

    def test_the_same_environment(self):
        module = set(self.module.local("environment")) | {"QUARKUS_LAMBDA_HANDLER"}
        for name, logical in FUNCTIONS.items():
            variables = self.properties(logical)["Environment"]["Variables"]
            self.assertEqual(module, set(variables), logical)
            self.assertEqual(name, variables["QUARKUS_LAMBDA_HANDLER"], "the module calls functions by their handler")

    def test_the_same_handler_and_log(self):
        function = self.module.all("resource", "aws_lambda_function")["this"]
        for logical in FUNCTIONS.values():
            self.assertEqual(function["handler"], self.properties(logical)["Handler"])
            self.assertEqual({"LogGroup": {"Ref": "ScanLog"}}, self.properties(logical)["LoggingConfig"])

    def test_the_same_permissions(self):
        for name, logical in FUNCTIONS.items():
            sam = {}
            for policy in self.properties(logical + "Role")["Policies"]:
                for statement in policy["PolicyDocument"]["Statement"]:
                    for branch in statement["Fn::If"][1:2] if "Fn::If" in statement else [statement]:
                        if "Sid" in branch:
                            sam[branch["Sid"]] = self.shape(branch["Effect"], branch["Action"], branch.get("Condition", {}))
            module = {}
            for one in self.module.statements(name):
                tests = {}
                for condition in one.get("condition", []):
                    tests.setdefault(condition["test"], {})[condition["variable"]] = None
                module[one["sid"]] = self.shape(one.get("effect", "Allow"), one["actions"], tests)
            self.assertEqual(sam, {sid: one for sid, one in module.items() if sid not in GRANTED_BY_SAM}, logical)

    @staticmethod
    def shape(effect, actions, conditions):
        return (
            effect,
            sorted(as_list(actions)),
            {test: sorted(keys) for test, keys in conditions.items()},
        )

    def test_the_same_queues(self):
        module = self.module.all("resource", "aws_sqs_queue")
        self.assertEqual(set(QUEUES), set(module))
        self.assertEqual(set(QUEUES.values()), set(self.of_type("AWS::SQS::Queue")))
        for name, logical in QUEUES.items():
            ours, sam = module[name], self.properties(logical)
            self.assertEqual(sam.get("VisibilityTimeout"), ours.get("visibility_timeout_seconds"), logical)
            self.assertEqual(sam["MessageRetentionPeriod"], ours["message_retention_seconds"], logical)
            self.assertEqual(sam["SqsManagedSseEnabled"], ours["sqs_managed_sse_enabled"], logical)
            redrive = sam.get("RedrivePolicy")
            if redrive:
                self.assertIn(f"maxReceiveCount = {redrive['maxReceiveCount']}", ours["redrive_policy"])
                self.assertEqual("FailedJobs", redrive["deadLetterTargetArn"]["Fn::GetAtt"][0])
                self.assertIn("aws_sqs_queue.failed_jobs.arn", ours["redrive_policy"])
            else:
                self.assertNotIn("redrive_policy", ours)

    def test_the_same_taking_of_jobs_and_news(self):
        module = self.module.all("resource", "aws_lambda_event_source_mapping")
        for name, logical in {"jobs": "ScanFunctionJobs", "news": "NotifyFunctionNews"}.items():
            self.assertEqual(self.properties(logical)["BatchSize"], module[name]["batch_size"])
            self.assertEqual(self.properties(logical)["FunctionResponseTypes"], module[name]["function_response_types"])
            self.assertEqual("ScalingConfig" in self.properties(logical), "scaling_config" in module[name])

    def test_the_same_retries(self):
        module = self.module.all("resource", "aws_lambda_function_event_invoke_config")
        for name, logical in {"dispatch": "DispatchFunction", "notify": "NotifyFunction"}.items():
            sam = self.properties(logical + "EventInvokeConfig")
            self.assertEqual(sam["MaximumRetryAttempts"], module[name]["maximum_retry_attempts"])
            self.assertEqual(sam["MaximumEventAgeInSeconds"], module[name]["maximum_event_age_in_seconds"])
            self.assertEqual(bool(sam.get("DestinationConfig")), "destination_config" in module[name])
        schedules = self.module.all("resource", "aws_scheduler_schedule")
        for name, logical in {"scan": "MainSchedule", "sweep": "NotifyFunctionSweep", "warm": "InteractFunctionWarm"}.items():
            sam, ours = self.properties(logical)["Target"], schedules[name]["target"][0]
            self.assertEqual(sam["RetryPolicy"]["MaximumRetryAttempts"], ours["retry_policy"][0]["maximum_retry_attempts"])
            self.assertEqual(sam["RetryPolicy"]["MaximumEventAgeInSeconds"], ours["retry_policy"][0]["maximum_event_age_in_seconds"])
            self.assertEqual("DeadLetterConfig" in sam, "dead_letter_config" in ours)
        for name, logical in {"sweep": "NotifyFunctionSweep", "warm": "InteractFunctionWarm"}.items():
            self.assertEqual("rate(5 minutes)", schedules[name]["schedule_expression"])
            self.assertEqual("rate(5 minutes)", self.properties(logical)["ScheduleExpression"])
            self.assertEqual(self.properties(logical)["Target"]["Input"], schedules[name]["target"][0]["input"])

    def test_the_same_words_of_schedules(self):
        words = re.findall(r"<aws\.scheduler\.[\w-]+>", json.dumps(self.properties("MainSchedule")["Target"]["Input"]))
        self.assertEqual(words, re.findall(r"<aws\.scheduler\.[\w-]+>", self.module.text))

    def test_the_same_alarms(self):
        sam = [
            [str(self.number(alarm[theirs])) for theirs in ALARM] + [alarm["Namespace"] if isinstance(alarm["Namespace"], str) else "own"]
            for alarm in self.of_type("AWS::CloudWatch::Alarm").values()
        ]
        module = [
            [str(self.number(alarm[ours])) for ours in ALARM.values()] + ["own" if "local." in alarm["namespace"] else alarm["namespace"]]
            for alarm in self.alarms_of_the_module()
        ]
        self.assertEqual(sorted(sam), sorted(module))

    def alarms_of_the_module(self):
        """One block is all but the silence: of its own data, and of each function."""
        blocks = self.module.all("resource", "aws_cloudwatch_metric_alarm")
        self.assertEqual({"silence", "this"}, set(blocks))
        self.assertEqual("${merge(local.alarms, local.errors)}", blocks["this"]["for_each"])
        of_functions = dict(re.findall(r'(\w+) = "?([^",}]+)"?', self.module.local("errors")))
        many = list(self.module.local("alarms").values()) + [of_functions] * len(FUNCTIONS)
        return [blocks["silence"]] + [{**blocks["this"], **one} for one in many]

    @staticmethod
    def number(value):
        """The hours of silence are a parameter in both."""
        return "parameter" if isinstance(value, dict) or str(value).startswith("${var.") else value

    def test_the_same_metrics_of_the_log(self):
        sam = {
            one["MetricTransformations"][0]["MetricName"]: one["FilterPattern"].strip('"')
            for one in self.of_type("AWS::Logs::MetricFilter").values()
        }
        self.assertEqual(sam, self.module.all("resource", "aws_cloudwatch_log_metric_filter")["this"]["for_each"])

    def test_the_same_ledger(self):
        sam, ours = self.properties("Ledger"), self.module.all("resource", "aws_dynamodb_table")["ledger"]
        self.assertEqual(
            [(key["AttributeName"], key["KeyType"]) for key in sam["KeySchema"]],
            [(ours["hash_key"], "HASH"), (ours["range_key"], "RANGE")],
        )
        self.assertEqual(sam["BillingMode"], ours["billing_mode"])
        self.assertEqual(sam["TimeToLiveSpecification"]["AttributeName"], ours["ttl"][0]["attribute_name"])
        self.assertTrue(ours["point_in_time_recovery"][0]["enabled"])

    def test_the_same_topics_and_keys(self):
        self.assertEqual(
            {one["DisplayName"] for one in self.of_type("AWS::SNS::Topic").values()},
            {one["display_name"] for one in self.module.all("resource", "aws_sns_topic").values()},
        )
        for one in self.module.all("resource", "aws_sns_topic").values():
            self.assertIn("aws_kms_key.topics", one["kms_master_key_id"])
        self.assertEqual(len(self.of_type("AWS::KMS::Key")), len(self.module.all("resource", "aws_kms_key")))


class Dashboard(unittest.TestCase):
    """Its metrics are ones that AWS or the functions' log really has."""

    def setUp(self):
        self.text = (INFRA / "dashboard.json").read_text(encoding="utf-8")
        self.widgets = json.loads(self.text)["widgets"]

    def test_metrics_of_our_own_are_made_of_the_log(self):
        filters = Module().all("resource", "aws_cloudwatch_log_metric_filter")["this"]["for_each"]
        shown = {
            metric[1] for one in self.widgets for metric in one["properties"].get("metrics", []) if metric[0] == "${Namespace}"
        }
        self.assertEqual(set(filters), shown)

    def test_the_words_that_the_log_is_asked_for_are_those_that_the_functions_write(self):
        log = (INFRA.parent / "functions/scanner/src/main/java/dev/driftline/scanner/ScanLog.java").read_text(encoding="utf-8")
        line = log.replace("%d", "7").replace("%s", "changed")
        for one in self.widgets:
            query = one["properties"].get("query", "")
            for pattern in re.findall(r"(?:like|parse @message) /(.*?)/(?: |$|,)", query):
                for alternative in pattern.split("|") if "(" not in pattern else [pattern]:
                    python = alternative.replace("(?<", "(?P<").strip()
                    self.assertRegex(line, python, f"no line of the log has it: {query}")
        for words in Module().all("resource", "aws_cloudwatch_log_metric_filter")["this"]["for_each"].values():
            self.assertIn(f'"{words} ', log)

    def test_its_names_are_known_to_both(self):
        names = set(re.findall(r"\$\{(\w+)\}", self.text))
        read_policy = (INFRA / "read-policy.py").read_text(encoding="utf-8")
        alarms = (INFRA / "terraform/alarms.tf").read_text(encoding="utf-8")
        for name in names:
            self.assertIn(f'"{name}":', read_policy)
            self.assertRegex(alarms, rf"\n    {name} +=")


if __name__ == "__main__":
    unittest.main()
