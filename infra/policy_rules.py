"""What no policy of Driftline may hold, wherever it is written: template, Terraform module or infra/read-policy.json."""
import fnmatch
import re

# Reads of what is kept in a resource, not of what the resource is. Service Authorization Reference, access level "Read".
CONTENTS = (
    "athena:GetQueryResults*",
    "cassandra:Select",
    "codecommit:GetBlob",
    "codecommit:GetFile",
    "codecommit:GitPull",
    "cognito-identity:GetCredentialsForIdentity",
    "cognito-identity:GetOpenIdToken*",
    "dynamodb:BatchGetItem",
    "dynamodb:GetItem",
    "dynamodb:GetRecords",
    "dynamodb:PartiQLSelect",
    "dynamodb:Query",
    "dynamodb:Scan",
    "ebs:GetSnapshotBlock",
    "ec2:GetConsoleOutput",
    "ec2:GetConsoleScreenshot",
    "ec2:GetPasswordData",
    "ecr:BatchGetImage",
    "ecr:GetAuthorizationToken",
    "ecr:GetDownloadUrlForLayer",
    "ecr-public:GetAuthorizationToken",
    "eks:AccessKubernetesApi",
    "es:ESHttp*",
    "execute-api:*",
    "kinesis:GetRecords",
    "kinesis:SubscribeToShard",
    "kinesisvideo:GetMedia",
    "kms:Decrypt",
    "kms:GenerateDataKey*",
    "lambda:GetFunction",  # answers an address from which the code can be fetched
    "lambda:GetLayerVersion",
    "logs:FilterLogEvents",
    "logs:GetLogEvents",
    "logs:GetQueryResults",
    "logs:StartQuery",
    "rds:DownloadDBLogFilePortion",
    "rds-data:*",
    "rds-db:connect",
    "redshift:GetClusterCredentials*",
    "redshift-data:*",
    "s3:GetObject",
    "s3:GetObjectTorrent",
    "s3:GetObjectVersion",
    "s3express:CreateSession",
    "secretsmanager:BatchGetSecretValue",
    "secretsmanager:GetSecretValue",
    "sqs:ReceiveMessage",
    "ssm:GetParameter",
    "ssm:GetParameterHistory",
    "ssm:GetParameters",
    "ssm:GetParametersByPath",
    "sts:AssumeRole",
    "sts:GetFederationToken",
    "sts:GetSessionToken",
)

# The verbs of what only asks; IAM's own word for two services, and calls named otherwise (their level is "Read" or "List").
READS = re.compile(
    r"[a-z0-9-]+:(Get|Describe|List|BatchGet|Search)\w+|apigateway:GET|budgets:ViewBudget"
    r"|cognito-idp:Admin(Get|ListGroupsFor)User"
    r"|cloudtrail:LookupEvents"
)


def opens_contents(action):
    """Also by a wildcard, in any spelling: IAM does not look at the case."""
    return any(
        fnmatch.fnmatch(content.lower(), action.lower()) or fnmatch.fnmatch(action.lower(), content.lower())
        for content in CONTENTS
    )


def everything(resource):
    """Whether it names no resource of anybody's: `*`, or a wildcard where the name belongs."""
    return resource == "*" or (isinstance(resource, str) and re.fullmatch(r"arn:[^:]*:[^:]*:[^:]*:[^:]*:\*", resource) is not None)


def as_list(value):
    return value if isinstance(value, list) else [value]


def judged(statement, reading):
    """What is wrong with one statement.

    reading: whether it is one of those that read declared resources, which may do nothing else.
    """
    sid = statement.get("Sid") or "a statement without a name"
    if statement.get("Effect", "Allow") != "Allow":
        return []
    if "NotAction" in statement or "NotResource" in statement:
        return [f"{sid} allows everything but something"]
    wrong = []
    everywhere = any(everything(resource) for resource in as_list(statement["Resource"]))
    for action in as_list(statement["Action"]):
        if "*" in action or "?" in action:
            wrong.append(f"{sid} allows {action}, which is not one action")
        if reading:
            if not READS.fullmatch(action):
                wrong.append(f"{sid} allows {action}, which writes")
            if opens_contents(action):
                wrong.append(f"{sid} allows {action}, which reads contents")
        elif everywhere and opens_contents(action) and not statement.get("Condition"):
            wrong.append(f"{sid} allows {action} on everything, which reads contents")
        elif everywhere and not opens_contents(action) and not READS.fullmatch(action):
            wrong.append(f"{sid} allows {action} on everything, which writes")
    return wrong


def of_terraform(statement):
    """A statement of the module, in IAM's words."""
    conditions = {}
    for condition in statement.get("condition", []):
        conditions.setdefault(condition["test"], {})[condition["variable"]] = condition["values"]
    return {
        "Sid": statement.get("sid"),
        "Effect": statement.get("effect", "Allow"),
        "Action": statement["actions"],
        "Resource": statement["resources"],
        "Condition": conditions,
    }
