#!/usr/bin/env python3
"""moto_server that counts its requests and answers the tagging API as AWS documents it.

    emulator.py -H 127.0.0.1 -p PORT      as moto_server

moto 5.2.1 ignores ResourceARNList and pages through everything that has tags, 50 at a time: what AWS answers with one
request for 100 resources becomes one request for every 50 tagged things of the account. It knows no IAM policies and
instance profiles, which AWS does, and GetAccountAuthorizationDetails leaves out the PolicyId. DescribeLogGroups ignores
logGroupIdentifiers, and pages through all groups as well. Sources: Resource Groups Tagging API reference, "GetResources"
and "Services that support the Resource Groups Tagging API"; IAM API reference, "ManagedPolicyDetail"; CloudWatch Logs
API reference, "DescribeLogGroups". DRIFTLINE_BENCH_PLAIN_MOTO=1 leaves moto as it is.

Of its own there is /bench/counts: requests so far by service; POST sets them to nothing.
"""
import collections
import json
import os
import re
import threading

from moto import server
from moto.iam.models import ManagedPolicy, iam_backends
from moto.logs.responses import LogsResponse
from moto.resourcegroupstaggingapi.responses import ResourceGroupsTaggingAPIResponse

COUNTS = collections.Counter()
LOCK = threading.Lock()
SCOPE = re.compile(r"Credential=[^/]+/\d+/[^/]+/([^/]+)/aws4_request")
MOTO_GET_RESOURCES = ResourceGroupsTaggingAPIResponse.get_resources
MOTO_DESCRIBE_LOG_GROUPS = LogsResponse.describe_log_groups


def iam_mappings(backend):
    iam = iam_backends[backend.account_id]["aws"]
    for policy in iam.managed_policies.values():
        yield policy.arn, policy.tags or {}
    for profile in iam.instance_profiles.values():
        yield profile.arn, profile.tags or {}


def plain(tags):
    """moto keeps the tags of policies by their keys in small letters, and those of instance profiles as they came."""
    one_by_one = tags.values() if isinstance(tags, dict) else tags
    return [{"Key": tag["Key"], "Value": tag["Value"]} for tag in one_by_one]


def get_resources(self):
    wanted = set(self._get_param("ResourceARNList") or [])
    if not wanted:
        return MOTO_GET_RESOURCES(self)
    found = [
        {"ResourceARN": one["ResourceARN"], "Tags": one["Tags"]}
        for one in self.backend._get_resources_generator(tag_filters=[], resource_type_filters=[])
        if one["ResourceARN"] in wanted
    ]
    if self.region == "us-east-1":
        found += [
            {"ResourceARN": arn, "Tags": plain(tags)}
            for arn, tags in iam_mappings(self.backend)
            if arn in wanted and tags
        ]
    return json.dumps({"ResourceTagMappingList": found, "PaginationToken": ""})


def describe_log_groups(self):
    """By name; the benchmark asks by no ARN."""
    wanted = self._get_param("logGroupIdentifiers")
    if not wanted:
        return MOTO_DESCRIBE_LOG_GROUPS(self)
    groups = self.logs_backend.groups
    return json.dumps({"logGroups": [groups[name].to_describe_dict() for name in wanted if name in groups]})


def service(environ):
    scope = SCOPE.search(environ.get("HTTP_AUTHORIZATION", ""))
    return scope.group(1) if scope else "unsigned"


class Counting:
    """Any WSGI application, its requests counted by the service that they are signed for."""

    def __init__(self, application):
        self.application = application

    def __call__(self, environ, start_response):
        if environ["PATH_INFO"] != "/bench/counts":
            if not environ["PATH_INFO"].startswith("/moto-api/"):
                with LOCK:
                    COUNTS[service(environ)] += 1
            return self.application(environ, start_response)
        with LOCK:
            if environ["REQUEST_METHOD"] == "POST":
                COUNTS.clear()
            body = json.dumps(COUNTS).encode()
        start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]


def main():
    if not os.environ.get("DRIFTLINE_BENCH_PLAIN_MOTO"):
        ResourceGroupsTaggingAPIResponse.get_resources = get_resources
        LogsResponse.describe_log_groups = describe_log_groups
        ManagedPolicy.policy_id = property(lambda policy: policy.id)
    run = server.run_simple
    server.run_simple = lambda host, port, application, **how: run(host, port, Counting(application), **how)
    server.main()


if __name__ == "__main__":
    main()
