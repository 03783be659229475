#!/usr/bin/env python3
"""Scans a state of 100 MB and 50,000 resources in a function of 512 MB and prints the memory that it took: `./driftline bench memory`.

The resources are log groups and alarms, made within the emulator itself: through its API that would take an hour. Each has as much private
data of the provider as makes the state that large. One of them differs from the state, and must be found. The function gets the heap that
Lambda gives it, and, by root, no more memory than it is told to have: a control group kills it beyond that.
"""

import argparse
import base64
import json
import logging
import multiprocessing
import os
import pathlib
import random
import socket
import string
import sys
import tempfile
import time
import urllib.request

import boto3

import measure

REGION, ACCOUNT = 'us-east-1', '123456789012'
TEMPLATES = measure.ROOT / 'bench/src/main/resources/dev/driftline/bench/estate'
TOPIC = f'arn:aws:sns:{REGION}:{ACCOUNT}:alarms'
TAGS = {'ManagedBy': 'terraform'}
LISTED = [{'Key': key, 'Value': value} for key, value in TAGS.items()]
DRIFTED = 99
# As docs/deploying.md has it for functions of less than 1 GB.
OPTIONS = '-XX:MaxNewSize=32m'


def log_group(number):
    from moto.logs.models import logs_backends
    group = logs_backends[ACCOUNT][REGION].create_log_group(f'/app/group-{number:05}', dict(TAGS))
    group.retention_in_days = 7 if number == DRIFTED else 30
    return {'name': group.name}, {}


def alarm(number):
    from moto.cloudwatch.models import cloudwatch_backends
    description = f'Alarm {number}: ' + 'what to do about it is in the runbook. ' * 10
    made = cloudwatch_backends[ACCOUNT][REGION].put_metric_alarm(
        name=f'alarm-{number:05}', namespace='App', metric_name='Errors', comparison_operator='GreaterThanThreshold', evaluation_periods=2,
        period=60, threshold=5.0, statistic='Sum', description=description, dimensions=[], alarm_actions=[TOPIC],
        treat_missing_data='missing', tags=list(LISTED))
    return {'name': made.name, 'topic': TOPIC}, {'alarm_description': description}


KINDS = {'aws_cloudwatch_log_group': log_group, 'aws_cloudwatch_metric_alarm': alarm}


def instances(kind, count, private):
    template = json.loads((TEMPLATES / f'{kind}.json').read_text())
    attributes = string.Template(json.dumps(template['attributes']))
    for number in range(count):
        made, more = KINDS[kind](number)
        yield {'index_key': number, 'schema_version': template['schema_version'],
               'attributes': json.loads(attributes.substitute(made)) | more, 'sensitive_attributes': [], 'private': private()}


def serve(port, size, megabytes, state):
    """The emulator with its estate; never returns."""
    sys.path.insert(0, str(measure.ROOT / 'bench/src/main/python'))
    import emulator
    noise = random.Random(42)
    bytes_each = max(0, megabytes * 1_000_000 // size - 1_140)
    resources = [{'mode': 'managed', 'type': kind, 'name': 'many', 'provider': 'provider["registry.terraform.io/hashicorp/aws"]',
                  'instances': list(instances(kind, size // len(KINDS),
                                              lambda: base64.b64encode(noise.randbytes(bytes_each * 3 // 4)).decode()))}
                 for kind in KINDS]
    state.write_text(json.dumps({
        'version': 4, 'terraform_version': '1.11.4', 'serial': 1, 'lineage': '5e1d6c3a-6a1b-4a55-8d0b-7f5c1f5f0a02', 'outputs': {},
        'resources': resources, 'check_results': None}, indent=2))
    del resources
    logging.getLogger('werkzeug').setLevel(logging.ERROR)
    sys.argv = ['emulator', '-H', '127.0.0.1', '-p', str(port)]
    emulator.main()


def started(size, megabytes, state):
    with socket.socket() as free:
        free.bind(('127.0.0.1', 0))
        port = free.getsockname()[1]
    process = multiprocessing.get_context('fork').Process(target=serve, args=(port, size, megabytes, state), daemon=True)
    process.start()
    endpoint = f'http://127.0.0.1:{port}'
    while process.is_alive():
        try:
            urllib.request.urlopen(endpoint + '/moto-api/', timeout=1).close()
            return process, endpoint
        except OSError:
            time.sleep(0.2)
    raise SystemExit('the emulator does not start')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--resources', type=int, default=50_000)
    parser.add_argument('--megabytes', type=int, default=100, help='of the state')
    parser.add_argument('--memory', type=int, default=512, help='megabytes of the function')
    parser.add_argument('--keep', action='store_true', help='write bench/results/memory.md')
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        state = folder / 'terraform.tfstate'
        server, endpoint = started(options.resources, options.megabytes, state)
        try:
            s3 = boto3.client('s3', endpoint_url=endpoint, region_name=REGION, aws_access_key_id='testing', aws_secret_access_key='testing')
            s3.create_bucket(Bucket=measure.BUCKET)
            s3.upload_file(str(state), measure.BUCKET, measure.KEY)
            task = measure.unpacked(measure.SCANNER / 'function.zip', folder / 'task')
            settings = {'AWS_REGION': REGION, 'AWS_ENDPOINT_URL': endpoint, **measure.CREDENTIALS,
                        'DRIFT_STATES': f's3://{measure.BUCKET}/{measure.KEY}', 'JAVA_TOOL_OPTIONS': OPTIONS}
            with measure.confined(options.memory) as (confine, confined):
                took, answer = measure.cold_start(task, {}, settings, options.memory, patience=900, before=confine)
        finally:
            server.kill()
        size = state.stat().st_size
    told = json.loads(answer)
    if told.get('in_sync') != options.resources - 1 or told.get('findings') != 1:
        raise SystemExit('the scan did not see its estate: ' + answer)
    text = (f'{time.strftime("%Y-%m-%d")}, {measure.commit()}: a state of {size / 1e6:.0f} MB with {options.resources:,} resources (log groups, '
            f'alarms), scanned in a function of {options.memory} MB ({measure.heap(options.memory)} MB heap{confined}): '
            f'{took["anonymous_mb"]:.0f} MB of its own and {took["mb"] - took["anonymous_mb"]:.0f} MB of mapped files at the end, '
            f'{took["first_ms"] / 1000:.0f} s on {os.cpu_count()} cores shared with the emulator, {took["cpu_ms"] / 1000:.0f} s of CPU time. '
            '`./driftline bench memory` prints it.')
    print(text)
    if options.keep:
        (measure.ROOT / 'bench/results/memory.md').write_text('# Memory\n\n' + text + '\n')


if __name__ == '__main__':
    main()
