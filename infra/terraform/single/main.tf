# The small deployment: one function that scans on a schedule, remembers what it found and tells what is new.
# The folder above is the one with queues, for many states.

data "aws_partition" "this" {}
data "aws_region" "this" {}
data "aws_caller_identity" "this" {}

locals {
  partition = data.aws_partition.this.partition
  suffix    = data.aws_partition.this.dns_suffix
  region    = data.aws_region.this.name
  account   = data.aws_caller_identity.this.account_id
  # Written by `driftline iam-policy`; each statement fits a managed policy.
  read = {
    for statement in jsondecode(file("${path.module}/../../read-policy.json")).Statement : statement.Sid => statement
    if !startswith(statement.Sid, "ListUnmanaged")
  }
}

resource "aws_s3_object" "code" {
  bucket      = var.artifact_bucket
  key         = "${var.name}/function.zip"
  source      = var.function_zip
  source_hash = filemd5(var.function_zip)
}

resource "aws_cloudwatch_log_group" "scan" {
  name              = "/aws/lambda/${var.name}"
  retention_in_days = var.log_retention_days
}

resource "aws_lambda_function" "scan" {
  function_name                  = var.name
  description                    = "Scans the states for drift and tells what it found"
  role                           = aws_iam_role.scan.arn
  runtime                        = var.runtime
  architectures                  = ["arm64"]
  handler                        = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest"
  s3_bucket                      = aws_s3_object.code.bucket
  s3_key                         = aws_s3_object.code.key
  source_code_hash               = filebase64sha256(var.function_zip)
  memory_size                    = 2048
  timeout                        = 900
  reserved_concurrent_executions = 1

  environment {
    variables = merge({
      QUARKUS_LAMBDA_HANDLER = "scan"
      DRIFT_STATES           = join(",", var.states)
      DRIFT_TABLE            = aws_dynamodb_table.ledger.name
      DRIFT_SNS_TOPIC        = aws_sns_topic.findings.arn
      }, var.slack_webhook_parameter == "" ? {} : { DRIFT_SLACK_WEBHOOK_PARAMETER = var.slack_webhook_parameter },
    var.who ? { DRIFT_WHO = "true" } : {})
  }

  logging_config {
    log_format = "Text"
    log_group  = aws_cloudwatch_log_group.scan.name
  }
}

# Not tried again: everyone was told already, and the next scan is the retry.
resource "aws_lambda_function_event_invoke_config" "scan" {
  function_name                = aws_lambda_function.scan.function_name
  maximum_retry_attempts       = 0
  maximum_event_age_in_seconds = 3600

  destination_config {
    on_failure {
      destination = aws_sqs_queue.failed.arn
    }
  }
}

resource "aws_sqs_queue" "failed" {
  name                      = "${var.name}-failed-scans"
  sqs_managed_sse_enabled   = true
  message_retention_seconds = 1209600
}

resource "aws_sns_topic" "findings" {
  name              = "${var.name}-findings"
  kms_master_key_id = aws_kms_key.findings.arn
}

resource "aws_kms_key" "findings" {
  description         = "Findings of ${var.name}: topic and ledger"
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OwnAccount"
        Effect    = "Allow"
        Principal = { AWS = "arn:${local.partition}:iam::${local.account}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      # Without it no alarm reaches the topic.
      {
        Sid       = "Alarms"
        Effect    = "Allow"
        Principal = { Service = "cloudwatch.amazonaws.com" }
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = "*"
        Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
      },
    ]
  })
}

# Findings over all scans, messages that wait, leases. Values that are sensitive never come here.
resource "aws_dynamodb_table" "ledger" {
  name                        = "${var.name}-ledger"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "pk"
  range_key                   = "sk"
  deletion_protection_enabled = true

  attribute {
    name = "pk"
    type = "S"
  }

  attribute {
    name = "sk"
    type = "S"
  }

  ttl {
    attribute_name = "expires"
    enabled        = true
  }

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.findings.arn
  }
}

resource "aws_scheduler_schedule" "scan" {
  name                         = var.name
  description                  = "Scans for drift"
  schedule_expression          = var.schedule
  schedule_expression_timezone = var.time_zone

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_function.scan.arn
    role_arn = aws_iam_role.schedule.arn
    input = jsonencode({
      schedule_arn   = "<aws.scheduler.schedule-arn>"
      scheduled_time = "<aws.scheduler.scheduled-time>"
      execution_id   = "<aws.scheduler.execution-id>"
      attempt_number = "<aws.scheduler.attempt-number>"
    })

    retry_policy {
      maximum_retry_attempts       = 3
      maximum_event_age_in_seconds = 900
    }

    dead_letter_config {
      arn = aws_sqs_queue.failed.arn
    }
  }
}
