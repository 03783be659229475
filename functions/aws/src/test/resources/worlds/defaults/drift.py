import json
import sys
import urllib.request

import boto3

url, state = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))
IDS = {f"{r['type']}.{r['name']}": r["instances"][0]["attributes"] for r in state["resources"]}
# The ids made below must come out the same in a replay: this request is recorded too.
urllib.request.urlopen(urllib.request.Request(url + "/moto-api/seed?a=7", data=b"", method="POST")).read()


def client(service):
    return boto3.client(service, endpoint_url=url, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test")


ec2, s3 = client("ec2"), client("s3")

ec2.create_tags(Resources=[IDS["aws_default_vpc.default"]["id"]], Tags=[{"Key": "Name", "Value": "ours"}])
ec2.modify_vpc_attribute(VpcId=IDS["aws_default_vpc.default"]["id"], EnableDnsHostnames={"Value": False})
ec2.modify_subnet_attribute(SubnetId=IDS["aws_default_subnet.a"]["id"], MapPublicIpOnLaunch={"Value": False})
ec2.detach_internet_gateway(
    InternetGatewayId=IDS["aws_internet_gateway.main"]["id"], VpcId=IDS["aws_vpc.main"]["id"]
)
ec2.modify_vpc_endpoint(
    VpcEndpointId=IDS["aws_vpc_endpoint.s3"]["id"],
    PolicyDocument=json.dumps(
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}]}
    ),
)
ec2.modify_vpc_endpoint(VpcEndpointId=IDS["aws_vpc_endpoint.sqs"]["id"], RemoveSubnetIds=[IDS["aws_subnet.a"]["id"]])
ec2.modify_vpc_endpoint(
    VpcEndpointId=IDS["aws_vpc_endpoint.sqs"]["id"], RemoveSecurityGroupIds=[IDS["aws_security_group.endpoint"]["id"]]
)
s3.put_bucket_request_payment(Bucket="acme-leftovers-locked", RequestPaymentConfiguration={"Payer": "BucketOwner"})
s3.put_object(Bucket="acme-leftovers-locked", Key="config/app.json", Body=b'{"debug": true}')
