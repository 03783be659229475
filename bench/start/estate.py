"""Makes an estate of one log group on an emulator, with its state in a bucket: estate.py ENDPOINT REGION BUCKET KEY."""

import json
import sys

import boto3

endpoint, region, bucket, key = sys.argv[1:]
group = '/driftline/start'
arn = f'arn:aws:logs:{region}:123456789012:log-group:{group}'
boto3.client('logs', endpoint_url=endpoint, region_name=region).create_log_group(logGroupName=group)
attributes = {'id': group, 'name': group, 'arn': arn, 'kms_key_id': '', 'name_prefix': '',
              'retention_in_days': 0, 'skip_destroy': False, 'tags': {}, 'tags_all': {}}
resource = {'mode': 'managed', 'type': 'aws_cloudwatch_log_group', 'name': 'start',
            'provider': 'provider["registry.terraform.io/hashicorp/aws"]', 'instances': [{'schema_version': 0, 'attributes': attributes}]}
state = {'version': 4, 'terraform_version': '1.11.4', 'serial': 1, 'lineage': '5e1d6c3a-6a1b-4a55-8d0b-7f5c1f5f0a01', 'outputs': {},
         'resources': [resource], 'check_results': None}
s3 = boto3.client('s3', endpoint_url=endpoint, region_name=region)
s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={'LocationConstraint': region})
s3.put_object(Bucket=bucket, Key=key, Body=json.dumps(state).encode())
