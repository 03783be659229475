# What the scanner may do beyond reading resources: read states and their locks, keep reports and the ledger, tell.

locals {
  lock_table = "arn:${local.partition}:dynamodb:${local.region}:${local.account}:table/${var.lock_table}"
  bucket     = "arn:${local.partition}:s3:::${var.state_bucket}"
  observes   = var.lock_table != "" && var.lock_mode != "acquire"
  acquires   = var.lock_table != "" && var.lock_mode == "acquire"
}

data "aws_iam_policy_document" "scan" {
  source_policy_documents = [
    data.aws_iam_policy_document.log.json,
    data.aws_iam_policy_document.ledger.json,
    data.aws_iam_policy_document.configuration.json,
  ]

  statement {
    sid       = "ReadStatesAndTheirLocks"
    actions   = ["s3:GetObject", "s3:GetObjectVersion"]
    resources = ["${local.bucket}/${var.state_key_pattern}"]
  }

  # Without it S3 answers 403 for a state that is not there, which cannot be told from a denied one. The versions tell
  # whether a lock was held since.
  statement {
    sid       = "TellAbsentFromDenied"
    actions   = ["s3:ListBucket", "s3:ListBucketVersions"]
    resources = [local.bucket]

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

    # The object's ARN, or the bucket's where it has a bucket key.
    condition {
      test     = "StringLike"
      variable = "kms:EncryptionContext:aws:s3:arn"
      values   = [local.bucket, "${local.bucket}/${var.state_key_pattern}"]
    }
  }

  statement {
    sid    = "NeverWriteStates"
    effect = "Deny"
    actions = [
      "s3:AbortMultipartUpload",
      "s3:BypassGovernanceRetention",
      "s3:Create*",
      "s3:Delete*",
      "s3:Initiate*",
      "s3:Put*",
      "s3:Replicate*",
      "s3:RestoreObject",
    ]
    resources = [local.bucket, "${local.bucket}/*"]
  }

  dynamic "statement" {
    for_each = var.lock_table == "" ? [] : [local.lock_table]

    content {
      sid       = "ReadLocksAndDigests"
      actions   = ["dynamodb:GetItem"]
      resources = [statement.value]

      condition {
        test     = "ForAllValues:StringLike"
        variable = "dynamodb:LeadingKeys"
        values   = ["${var.state_bucket}/${var.state_key_pattern}", "${var.state_bucket}/${var.state_key_pattern}-md5"]
      }
    }
  }

  dynamic "statement" {
    for_each = local.observes ? [local.lock_table] : []

    content {
      sid    = "NeverWriteLocks"
      effect = "Deny"
      actions = [
        "dynamodb:BatchWriteItem",
        "dynamodb:DeleteItem",
        "dynamodb:DeleteTable",
        "dynamodb:PartiQLDelete",
        "dynamodb:PartiQLInsert",
        "dynamodb:PartiQLUpdate",
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
        "dynamodb:UpdateTable",
      ]
      resources = [statement.value]
    }
  }

  dynamic "statement" {
    for_each = local.acquires ? [local.lock_table] : []

    content {
      sid       = "TakeAndReleaseTheLock"
      actions   = ["dynamodb:DeleteItem", "dynamodb:PutItem"]
      resources = [statement.value]

      condition {
        test     = "ForAllValues:StringLike"
        variable = "dynamodb:LeadingKeys"
        values   = ["${var.state_bucket}/${var.state_key_pattern}"]
      }
    }
  }

  dynamic "statement" {
    for_each = aws_s3_bucket.reports[*].arn

    content {
      sid       = "KeepReports"
      actions   = ["s3:PutObject"]
      resources = ["${statement.value}/*"]
    }
  }

  statement {
    sid       = "TakeJobs"
    actions   = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"]
    resources = [aws_sqs_queue.jobs.arn]
  }

  statement {
    sid       = "PutJobsOff"
    actions   = ["sqs:ChangeMessageVisibility", "sqs:SendMessage"]
    resources = [aws_sqs_queue.jobs.arn]
  }

  statement {
    sid       = "TellTheNotifier"
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.news.arn]
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
    for_each = var.configuration == "" ? [] : ["driftline-*"]

    content {
      sid       = "ReadOtherAccounts"
      actions   = ["sts:AssumeRole"]
      resources = ["arn:${local.partition}:iam::*:role/${statement.value}"]
    }
  }
}
