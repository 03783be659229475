#!/usr/bin/env python3
"""Scans a state of 100 MB and 50,000 resources in a function of 512 MB and prints the memory that it took: `./driftline bench memory`.

The resources are log groups, which an emulator makes quickly, each with as much private data of the provider as makes the state that
large. One of them is changed by hand, and must be found. The heap is the share of the memory that Lambda gives it; what the process holds in
all (its peak resident size) has to be below the memory.
"""

import argparse
import base64
import concurrent.futures
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import urllib.request

import boto3
import botocore.config

import measure

GROUP = '/driftline/{:06d}'


def state(size, megabytes):
    private = max(0, megabytes * 1_000_000 // size - 700)
    instances = []
    noise = random.Random(42)
    for number in range(size):
        name = GROUP.format(number)
        attributes = {'arn': f'arn:aws:logs:{measure.REGION}:123456789012:log-group:{name}', 'id': name, 'kms_key_id': '', 'name': name,
                      'name_prefix': '', 'retention_in_days': 30, 'skip_destroy': False, 'tags': {}, 'tags_all': {}}
        instances.append({'index_key': number, 'schema_version': 0, 'attributes': attributes, 'sensitive_attributes': [],
                          'private': base64.b64encode(noise.randbytes(private * 3 // 4)).decode()})
    resource = {'mode': 'managed', 'type': 'aws_cloudwatch_log_group', 'name': 'many',
                'provider': 'provider["registry.terraform.io/hashicorp/aws"]', 'instances': instances}
    return json.dumps({'version': 4, 'terraform_version': '1.11.4', 'serial': 1, 'lineage': '5e1d6c3a-6a1b-4a55-8d0b-7f5c1f5f0a02',
                       'outputs': {}, 'resources': [resource], 'check_results': None}, indent=2).encode()


def client(service, endpoint):
    return boto3.client(service, endpoint_url=endpoint, region_name=measure.REGION, aws_access_key_id='testing',
                        aws_secret_access_key='testing', config=botocore.config.Config(max_pool_connections=20, retries={'max_attempts': 1}))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--resources', type=int, default=50_000)
    parser.add_argument('--megabytes', type=int, default=100, help='of the state')
    parser.add_argument('--memory', type=int, default=512, help='megabytes of the function')
    parser.add_argument('--keep', action='store_true', help='write bench/results/memory.md')
    options = parser.parse_args()

    server, endpoint = measure.moto(os.environ['DRIFTLINE_BENCH_EMULATOR'])
    try:
        logs, s3 = client('logs', endpoint), client('s3', endpoint)

        def make(number):
            logs.create_log_group(logGroupName=GROUP.format(number))
            logs.put_retention_policy(logGroupName=GROUP.format(number), retentionInDays=7 if number == 4711 else 30)

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            list(pool.map(make, range(options.resources)))
        body = state(options.resources, options.megabytes)
        s3.create_bucket(Bucket=measure.BUCKET, CreateBucketConfiguration={'LocationConstraint': measure.REGION})
        s3.put_object(Bucket=measure.BUCKET, Key=measure.KEY, Body=body)
        with tempfile.TemporaryDirectory() as folder:
            task = measure.unpacked(measure.SCANNER / 'function.zip', pathlib.Path(folder) / 'task')
            settings = {'AWS_REGION': measure.REGION, 'AWS_ENDPOINT_URL': endpoint, **measure.CREDENTIALS,
                        'DRIFT_STATES': f's3://{measure.BUCKET}/{measure.KEY}'}
            took, answer = measure.cold_start(task, {}, settings, options.memory, patience=900)
    finally:
        server.kill()
    told = json.loads(answer)
    if (told['in_sync'], told['changed']) != (options.resources - 1, 1):
        raise SystemExit('the scan did not see its estate: ' + answer)
    text = (f'{time.strftime("%Y-%m-%d")}, {measure.commit()}: a state of {len(body) / 1e6:.0f} MB with {options.resources:,} resources, scanned '
            f'in a function of {options.memory} MB (heap {options.memory * 85 // 100} MB): peak {took["mb"]:.0f} MB resident, '
            f'{took["first_ms"] / 1000:.0f} s on {os.cpu_count()} cores shared with the emulator. `./driftline bench memory` prints it.')
    print(text)
    if options.keep:
        (measure.ROOT / 'bench/results/memory.md').write_text('# Memory\n\n' + text + '\n')
    if took['mb'] > options.memory:
        raise SystemExit('that is more than the function has')


if __name__ == '__main__':
    main()
