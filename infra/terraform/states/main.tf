# What a function that scans may do with states and their locks. A part of the module above and of single, and of no use alone.

variable "bucket" {
  description = "The bucket that holds the states."
  type        = string
}

variable "key_pattern" {
  description = "Which of its keys may be read."
  type        = string
}

variable "lock_table" {
  description = "Terraform's DynamoDB lock table in this region; empty when there is none."
  type        = string
}

variable "lock_mode" {
  description = "With acquire the lock may be taken; otherwise writing to the table is denied."
  type        = string
}

data "aws_partition" "this" {}
data "aws_region" "this" {}
data "aws_caller_identity" "this" {}

locals {
  partition  = data.aws_partition.this.partition
  bucket     = "arn:${local.partition}:s3:::${var.bucket}"
  lock_table = "arn:${local.partition}:dynamodb:${data.aws_region.this.name}:${data.aws_caller_identity.this.account_id}:table/${var.lock_table}"
  observes   = var.lock_table != "" && var.lock_mode != "acquire"
  acquires   = var.lock_table != "" && var.lock_mode == "acquire"
}

data "aws_iam_policy_document" "states" {
  statement {
    sid       = "ReadStatesAndTheirLocks"
    actions   = ["s3:GetObject", "s3:GetObjectVersion"]
    resources = ["${local.bucket}/${var.key_pattern}"]
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
      values   = [var.key_pattern]
    }
  }

  statement {
    sid       = "DecryptStates"
    actions   = ["kms:Decrypt"]
    resources = ["*"]

    condition {
      test     = "StringLike"
      variable = "kms:ViaService"
      values   = ["s3.*.${data.aws_partition.this.dns_suffix}"]
    }

    # The object's ARN, or the bucket's where it has a bucket key.
    condition {
      test     = "StringLike"
      variable = "kms:EncryptionContext:aws:s3:arn"
      values   = [local.bucket, "${local.bucket}/${var.key_pattern}"]
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
        values   = ["${var.bucket}/${var.key_pattern}", "${var.bucket}/${var.key_pattern}-md5"]
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
        values   = ["${var.bucket}/${var.key_pattern}"]
      }
    }
  }
}

output "policy" {
  value = data.aws_iam_policy_document.states.json
}
