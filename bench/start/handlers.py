#!/usr/bin/env python3
"""Times what stands around the scans, and what Lambda bills for it: dispatcher, notifier and what Slack's buttons call, from a cold start
and again at once: `./driftline bench handlers`. Each gets the memory that template.yaml gives it.

Lambda bills memory for the time that init and handler take. A function gets a processor for 1,769 MB
(https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html), and this machine gives it two: the time that its work takes
there is at least its CPU time by that share, which comes to the same 1.73 GB-seconds for a second of CPU time whatever the memory.
"""

import argparse
import hashlib
import hmac
import json
import os
import pathlib
import statistics
import tempfile
import time
import urllib.parse

import boto3

import measure

PROCESSOR_MB = 1769
SIGNING = 'driftline-bench'
MEMORY = {'dispatch': 1024, 'scan': 2048, 'notify': 1024, 'interact': PROCESSOR_MB}
STATE = f's3://{measure.BUCKET}/{measure.KEY}'
CONFIGURATION = f"""
version: 1
targets: [{{name: configured, states: ["{STATE}"]}}]
channels:
  bot: {{kind: slack, token: "ssm:/driftline/token", channel: C0123456789, signing_secret: "ssm:/driftline/signing"}}
"""


class Deployment:
    """What the template makes around the functions, on an emulator."""

    def __init__(self, endpoint):
        self.endpoint = endpoint
        self.aws = boto3.Session(aws_access_key_id='testing', aws_secret_access_key='testing', region_name=measure.REGION)
        table = self.client('dynamodb').create_table(
            TableName='ledger', BillingMode='PAY_PER_REQUEST',
            KeySchema=[{'AttributeName': 'pk', 'KeyType': 'HASH'}, {'AttributeName': 'sk', 'KeyType': 'RANGE'}],
            AttributeDefinitions=[{'AttributeName': name, 'AttributeType': 'S'} for name in ('pk', 'sk')])
        assert table
        self.jobs, self.news = (self.client('sqs').create_queue(QueueName=name)['QueueUrl'] for name in ('jobs', 'news'))
        self.topic = self.client('sns').create_topic(Name='findings')['TopicArn']
        self.client('s3').put_object(Bucket=measure.BUCKET, Key='driftline.yaml', Body=CONFIGURATION.encode())
        for name, value in (('token', 'xoxb-bench'), ('signing', SIGNING)):
            self.client('ssm').put_parameter(Name=f'/driftline/{name}', Value=value, Type='SecureString')

    def client(self, service):
        return self.aws.client(service, endpoint_url=self.endpoint)

    def environment(self, handler):
        # Buttons need a configuration with a Slack channel; the others tell a topic, since there is no Slack here.
        told = {'DRIFT_CONFIG': f's3://{measure.BUCKET}/driftline.yaml'} if handler == 'interact' else \
            {'DRIFT_STATES': STATE, 'DRIFT_SNS_TOPIC': self.topic}
        return {'AWS_REGION': measure.REGION, 'AWS_ENDPOINT_URL': self.endpoint, 'QUARKUS_LAMBDA_HANDLER': handler, 'DRIFT_TABLE': 'ledger',
                'DRIFT_QUEUE': self.jobs, 'DRIFT_NEWS_QUEUE': self.news, **measure.CREDENTIALS, **told}

    def change(self, run):
        """Somebody sets another retention, so that each scan has a finding to tell."""
        days = (1, 3, 5, 7, 14, 30)[run % 6]
        self.client('logs').put_retention_policy(logGroupName='/driftline/start', retentionInDays=days)

    def fingerprint(self):
        """Of the finding, as a button under it has it."""
        items = self.client('dynamodb').scan(TableName='ledger')['Items']
        return next(json.loads(item['doc']['S'])['fingerprint'] for item in items if 'version' in item)


def job(run):
    body = {'job': f'{run:016x}', 'target': 'configured', 'unmanaged': False, 'waited': 0, 'lock': 'observe', 'states': [STATE]}
    return {'Records': [{'messageId': str(run), 'receiptHandle': 'r', 'eventSource': 'aws:sqs', 'body': json.dumps(body)}]}


def press(fingerprint):
    """As Slack signs it (docs.slack.dev, "Verifying requests from Slack"), by a function URL."""
    payload = {'type': 'block_actions', 'user': {'id': 'U012AB3CD', 'username': 'ann'},
               'actions': [{'action_id': 'driftline_snooze_1d', 'value': fingerprint}]}
    body = 'payload=' + urllib.parse.quote(json.dumps(payload))
    now = str(int(time.time()))
    signature = hmac.new(SIGNING.encode(), f'v0:{now}:{body}'.encode(), hashlib.sha256).hexdigest()
    return {'version': '2.0', 'rawPath': '/', 'isBase64Encoded': False, 'body': body,
            'headers': {'x-slack-request-timestamp': now, 'x-slack-signature': f'v0={signature}'}}


def gb_seconds(memory, wall_ms, cpu_ms):
    return max(memory / 1024 * wall_ms, PROCESSOR_MB / 1024 * cpu_ms) / 1000


def measured(task, deployment, run):
    """Handler -> what one run of it took, in the order in which they follow each other."""
    def start(handler, event, again, expected):
        taken, answer = measure.cold_start(task, event, deployment.environment(handler), MEMORY[handler], again=again)
        if expected not in answer:
            raise SystemExit(f'{handler} did not do its work: {answer}')
        return taken

    deployment.change(run)
    runs = {'dispatch': start('dispatch', {}, {}, '"jobs":1'),
            'scan': start('scan', job(2 * run + 1), job(2 * run + 2), '"batchItemFailures":[]'),
            'notify': start('notify', {'sweep': True}, {'sweep': True}, '"sent":1')}
    button = press(deployment.fingerprint())
    return runs | {'interact': start('interact', button, button, '"statusCode":200')}


def table(runs):
    lines = ['| | memory MB | init ms | first ms | both, CPU ms | again ms | again, CPU ms | peak MB | GB-seconds, cold | GB-seconds, again |',
             '|---' * 10 + '|']
    for handler, memory in MEMORY.items():
        median = {name: statistics.median(run[handler][name] for run in runs) for name in runs[0][handler]}
        cold = gb_seconds(memory, median['init_ms'] + median['first_ms'], median['cpu_ms'])
        again = gb_seconds(memory, median['again_ms'], median['again_cpu_ms'])
        names = ('init_ms', 'first_ms', 'cpu_ms', 'again_ms', 'again_cpu_ms', 'mb')
        lines.append(f'| {handler} | {memory} | ' + ' | '.join(f'{median[name]:.0f}' for name in names) + f' | {cold:.1f} | {again:.2f} |')
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--runs', type=int, default=5)
    parser.add_argument('--keep', action='store_true', help='write bench/results/handlers.md')
    options = parser.parse_args()
    server, endpoint = measure.emulator()
    try:
        deployment = Deployment(endpoint)
        with tempfile.TemporaryDirectory() as folder:
            task = measure.unpacked(measure.SCANNER / 'function.zip', pathlib.Path(folder) / 'task')
            # The first warms the file cache.
            runs = [measured(task, deployment, run) for run in range(options.runs + 1)][1:]
    finally:
        server.kill()
    text = '\n'.join([
        '# Handlers', '',
        f'{time.strftime("%Y-%m-%d")}, {measure.commit()}, {os.cpu_count()} cores; medians of {options.runs} runs: a target with one state of '
        'one resource, one finding told to a topic, one button pressed. `again` is the same event once more, with nothing left to do.', '',
        *table(runs)])
    print(text)
    if options.keep:
        (measure.ROOT / 'bench/results/handlers.md').write_text(text + '\n')


if __name__ == '__main__':
    main()
