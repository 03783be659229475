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

data "aws_iam_policy_document" "scan" {
  statement {
    sid       = "ReadStatesAndTheirLocks"
    actions   = ["s3:GetObject", "s3:GetObjectVersion"]
    resources = ["arn:${local.partition}:s3:::${var.state_bucket}/${var.state_key_pattern}"]
  }

  # Without it S3 answers 403 for a state that is not there, which cannot be told from a denied one.
  statement {
    sid       = "TellAbsentFromDenied"
    actions   = ["s3:ListBucket"]
    resources = ["arn:${local.partition}:s3:::${var.state_bucket}"]

    condition {
      test     = "StringLikeIfExists"
      variable = "s3:prefix"
      values   = [var.state_key_pattern]
    }
  }

  statement {
    sid       = "DecryptStates"
    actions   = ["kms:Decrypt"]
    resources = ["*"]

    condition {
      test     = "StringLike"
      variable = "kms:ViaService"
      values   = ["s3.*.${local.suffix}"]
    }

    condition {
      test     = "StringLike"
      variable = "kms:EncryptionContext:aws:s3:arn"
      values = [
        "arn:${local.partition}:s3:::${var.state_bucket}",
        "arn:${local.partition}:s3:::${var.state_bucket}/${var.state_key_pattern}",
      ]
    }
  }

  statement {
    sid       = "NeverWriteStates"
    effect    = "Deny"
    actions   = ["s3:Abort*", "s3:Bypass*", "s3:Create*", "s3:Delete*", "s3:Put*", "s3:Replicate*", "s3:RestoreObject"]
    resources = ["arn:${local.partition}:s3:::${var.state_bucket}", "arn:${local.partition}:s3:::${var.state_bucket}/*"]
  }

  dynamic "statement" {
    for_each = var.lock_table == "" ? [] : [var.lock_table]

    content {
      sid       = "ReadLocksAndDigests"
      actions   = ["dynamodb:GetItem"]
      resources = ["arn:${local.partition}:dynamodb:${local.region}:${local.account}:table/${statement.value}"]

      condition {
        test     = "ForAllValues:StringLike"
        variable = "dynamodb:LeadingKeys"
        values = [
          "${var.state_bucket}/${var.state_key_pattern}",
          "${var.state_bucket}/${var.state_key_pattern}-md5",
        ]
      }
    }
  }

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
    sid       = "UseTheKeyOfFindings"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
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
