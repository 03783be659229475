# What the function may do: read what the supported types need, read the states and their locks, keep its ledger, tell.

resource "aws_iam_role" "scan" {
  name = "${var.name}-scan"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_iam_policy" "read" {
  for_each    = local.read
  name        = "${var.name}-${each.key}"
  description = "What Driftline asks of declared resources; it reads settings and no contents"
  policy      = jsonencode({ Version = "2012-10-17", Statement = [each.value] })
}

resource "aws_iam_role_policy_attachment" "read" {
  for_each   = local.read
  role       = aws_iam_role.scan.name
  policy_arn = aws_iam_policy.read[each.key].arn
}

# Locks are observed and never taken.
module "states" {
  source      = "../states"
  bucket      = var.state_bucket
  key_pattern = var.state_key_pattern
  lock_table  = var.lock_table
  lock_mode   = "observe"
}

data "aws_iam_policy_document" "scan" {
  source_policy_documents = [module.states.policy]

  statement {
    sid = "KeepTheLedger"
    actions = [
      "dynamodb:ConditionCheckItem",
      "dynamodb:DeleteItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem",
      "dynamodb:Query",
      "dynamodb:UpdateItem",
    ]
    resources = [aws_dynamodb_table.ledger.arn]
  }

  statement {
    sid = "UseTheKeyOfFindings"
    # The last two are SNS's, all are DynamoDB's (its guide, "Authorizing use of your customer managed key").
    actions = [
      "kms:CreateGrant",
      "kms:DescribeKey",
      "kms:Encrypt",
      "kms:ReEncryptFrom",
      "kms:ReEncryptTo",
      "kms:Decrypt",
      "kms:GenerateDataKey",
    ]
    resources = [aws_kms_key.findings.arn]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["sns.${local.region}.${local.suffix}", "dynamodb.${local.region}.${local.suffix}"]
    }
  }

  statement {
    sid       = "TellFindings"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.findings.arn]
  }

  statement {
    sid       = "KeepFailedEvents"
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.failed.arn]
  }

  statement {
    sid       = "WriteTheLog"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.scan.arn}:*"]
  }

  dynamic "statement" {
    for_each = var.who ? ["*"] : []

    content {
      sid       = "ReadEventHistory"
      actions   = ["cloudtrail:LookupEvents"]
      resources = [statement.value]
    }
  }

  dynamic "statement" {
    for_each = var.slack_webhook_parameter == "" ? [] : [var.slack_webhook_parameter]

    content {
      sid       = "ReadTheSlackWebhook"
      actions   = ["ssm:GetParameter"]
      resources = ["arn:${local.partition}:ssm:${local.region}:${local.account}:parameter${statement.value}"]
    }
  }

  dynamic "statement" {
    for_each = var.slack_webhook_parameter == "" ? [] : [var.slack_webhook_parameter]

    content {
      sid       = "DecryptTheSlackWebhook"
      actions   = ["kms:Decrypt"]
      resources = ["*"]

      condition {
        test     = "StringEquals"
        variable = "kms:ViaService"
        values   = ["ssm.${local.region}.${local.suffix}"]
      }

      condition {
        test     = "StringEquals"
        variable = "kms:EncryptionContext:PARAMETER_ARN"
        values   = ["arn:${local.partition}:ssm:${local.region}:${local.account}:parameter${statement.value}"]
      }
    }
  }
}

resource "aws_iam_role_policy" "scan" {
  name   = "scan"
  role   = aws_iam_role.scan.id
  policy = data.aws_iam_policy_document.scan.json
}

resource "aws_iam_role" "schedule" {
  name = "${var.name}-schedule"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "scheduler.amazonaws.com" }
      Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
    }]
  })
}

resource "aws_iam_role_policy" "schedule" {
  name = "invoke"
  role = aws_iam_role.schedule.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "lambda:InvokeFunction", Resource = aws_lambda_function.scan.arn },
      { Effect = "Allow", Action = "sqs:SendMessage", Resource = aws_sqs_queue.failed.arn },
    ]
  })
}
