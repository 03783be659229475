# What each function may do: its own, and nothing else. The names of the statements are those of template.yaml.

resource "aws_iam_role" "function" {
  for_each = local.functions
  name     = "${var.name}-${each.key}"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "function" {
  for_each = local.functions
  name     = "own"
  role     = aws_iam_role.function[each.key].id
  policy = {
    dispatch = data.aws_iam_policy_document.dispatch.json
    scan     = data.aws_iam_policy_document.scan.json
    notify   = data.aws_iam_policy_document.notify.json
    interact = data.aws_iam_policy_document.interact.json
  }[each.key]
}

resource "aws_iam_policy" "read" {
  for_each    = local.read
  name        = "${var.name}-${each.key}"
  description = "What Driftline asks of declared resources; it reads settings and no contents"
  policy      = jsonencode({ Version = "2012-10-17", Statement = [each.value] })
}

resource "aws_iam_role_policy_attachment" "read" {
  for_each   = local.read
  role       = aws_iam_role.function["scan"].name
  policy_arn = aws_iam_policy.read[each.key].arn
}

data "aws_iam_policy_document" "log" {
  statement {
    sid       = "WriteTheLog"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.log.arn}:*"]
  }
}

data "aws_iam_policy_document" "ledger_key" {
  statement {
    sid = "DecryptTheLedger"
    actions = [
      "kms:CreateGrant",
      "kms:Decrypt",
      "kms:DescribeKey",
      "kms:Encrypt",
      "kms:GenerateDataKey",
      "kms:ReEncryptFrom",
      "kms:ReEncryptTo",
    ]
    resources = [aws_kms_key.ledger.arn]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["dynamodb.${local.region}.${local.suffix}"]
    }
  }
}

data "aws_iam_policy_document" "ledger" {
  source_policy_documents = [data.aws_iam_policy_document.ledger_key.json]

  statement {
    sid = "UseTheLedger"
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
}

data "aws_iam_policy_document" "configuration" {
  dynamic "statement" {
    for_each = startswith(var.configuration, "s3://") ? [trimprefix(var.configuration, "s3://")] : []

    content {
      sid       = "ReadTheConfiguration"
      actions   = ["s3:GetObject"]
      resources = ["arn:${local.partition}:s3:::${statement.value}"]
    }
  }

  dynamic "statement" {
    for_each = startswith(var.configuration, "ssm:") ? [trimprefix(var.configuration, "ssm:")] : []

    content {
      sid       = "ReadTheConfigurationParameter"
      actions   = ["ssm:GetParameter"]
      resources = ["arn:${local.partition}:ssm:${local.region}:${local.account}:parameter${statement.value}"]
    }
  }
}

# Secrets of channels.
data "aws_iam_policy_document" "channels" {
  statement {
    sid       = "ReadTheChannelsParameters"
    actions   = ["ssm:GetParameter"]
    resources = ["arn:${local.partition}:ssm:${local.region}:${local.account}:parameter/driftline/*"]
  }

  statement {
    sid       = "ReadTheChannelsSecrets"
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["arn:${local.partition}:secretsmanager:${local.region}:${local.account}:secret:driftline/*"]
  }

  statement {
    sid       = "DecryptTheChannelsParameters"
    actions   = ["kms:Decrypt"]
    resources = ["arn:${local.partition}:kms:${local.region}:${local.account}:key/*"]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["ssm.${local.region}.${local.suffix}"]
    }

    condition {
      test     = "StringLike"
      variable = "kms:EncryptionContext:PARAMETER_ARN"
      values   = ["arn:${local.partition}:ssm:${local.region}:${local.account}:parameter/driftline/*"]
    }
  }

  statement {
    sid       = "DecryptTheChannelsSecrets"
    actions   = ["kms:Decrypt"]
    resources = ["arn:${local.partition}:kms:${local.region}:${local.account}:key/*"]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["secretsmanager.${local.region}.${local.suffix}"]
    }

    condition {
      test     = "StringLike"
      variable = "kms:EncryptionContext:SecretARN"
      values   = ["arn:${local.partition}:secretsmanager:${local.region}:${local.account}:secret:driftline/*"]
    }
  }
}

data "aws_iam_policy_document" "news" {
  statement {
    sid       = "ComeAgain"
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.news.arn]
  }
}

data "aws_iam_policy_document" "dispatch" {
  source_policy_documents = [
    data.aws_iam_policy_document.log.json,
    data.aws_iam_policy_document.ledger_key.json,
    data.aws_iam_policy_document.configuration.json,
  ]

  statement {
    sid       = "MakeJobs"
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.jobs.arn]
  }

  statement {
    sid       = "UseTheLedger"
    actions   = ["dynamodb:UpdateItem"]
    resources = [aws_dynamodb_table.ledger.arn]
  }

  statement {
    sid       = "FindStates"
    actions   = ["s3:ListBucket"]
    resources = ["arn:${local.partition}:s3:::${var.state_bucket}"]

    condition {
      test     = "StringLikeIfExists"
      variable = "s3:prefix"
      values   = [var.state_key_pattern]
    }
  }

  statement {
    sid       = "KeepFailedEvents"
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.failed_scans.arn]
  }
}

data "aws_iam_policy_document" "notify" {
  source_policy_documents = [
    data.aws_iam_policy_document.log.json,
    data.aws_iam_policy_document.ledger.json,
    data.aws_iam_policy_document.configuration.json,
    data.aws_iam_policy_document.channels.json,
    data.aws_iam_policy_document.news.json,
  ]

  statement {
    sid       = "TakeNews"
    actions   = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"]
    resources = [aws_sqs_queue.news.arn]
  }

  statement {
    sid       = "TellTheEventBus"
    actions   = ["events:PutEvents"]
    resources = ["arn:${local.partition}:events:${local.region}:${local.account}:event-bus/default"]
  }

  statement {
    sid       = "TellFindings"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.findings.arn]
  }

  statement {
    sid       = "EncryptFindings"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [aws_kms_key.topics.arn]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["sns.${local.region}.${local.suffix}"]
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

data "aws_iam_policy_document" "interact" {
  source_policy_documents = [
    data.aws_iam_policy_document.log.json,
    data.aws_iam_policy_document.ledger.json,
    data.aws_iam_policy_document.configuration.json,
    data.aws_iam_policy_document.channels.json,
    data.aws_iam_policy_document.news.json,
  ]
}
