# The same as template.yaml (SAM): schedules start a dispatcher, which puts jobs into a queue; scanners take them; what is
# new, changed or gone goes through a ledger to a notifier. infra/parity_test.py holds the two together.

data "aws_partition" "this" {}
data "aws_region" "this" {}
data "aws_caller_identity" "this" {}

locals {
  partition = data.aws_partition.this.partition
  suffix    = data.aws_partition.this.dns_suffix
  region    = data.aws_region.this.name
  account   = data.aws_caller_identity.this.account_id
  namespace = "Driftline/${var.name}"

  # Written by `driftline iam-policy --unmanaged`; each statement fits a managed policy.
  read = {
    for statement in jsondecode(file("${path.module}/../read-policy.json")).Statement : statement.Sid => statement
    if var.unmanaged || !startswith(statement.Sid, "ListUnmanaged")
  }
}

resource "aws_s3_object" "code" {
  bucket      = var.artifact_bucket
  key         = "${var.name}/function.zip"
  source      = var.function_zip
  source_hash = filemd5(var.function_zip)

  lifecycle {
    precondition {
      condition     = length(var.states) > 0 || var.configuration != ""
      error_message = "Give a configuration or states, or there is nothing to scan."
    }

    precondition {
      condition     = var.lock_mode != "acquire" || var.lock_table != ""
      error_message = "lock_mode acquire takes the lock in DynamoDB, so lock_table must name the table."
    }
  }
}

resource "aws_cloudwatch_log_group" "log" {
  name              = "/aws/lambda/${var.name}"
  retention_in_days = var.log_retention_days
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
    kms_key_arn = aws_kms_key.ledger.arn
  }
}

resource "aws_kms_key" "ledger" {
  description         = "Encrypts Driftline's ledger"
  enable_key_rotation = true
}
