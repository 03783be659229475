# A key of its own, since CloudWatch may not use the one that AWS manages for SNS.
resource "aws_kms_key" "topics" {
  description             = "Encrypts Driftline's findings and alarms"
  enable_key_rotation     = true
  deletion_window_in_days = 7
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

# Messages for programs and people: JSON with attributes to filter by, text for mailboxes.
resource "aws_sns_topic" "findings" {
  name              = "${var.name}-findings"
  display_name      = "Driftline"
  kms_master_key_id = aws_kms_key.topics.arn
}

# Apart from the findings: who reads those as JSON need not know what an alarm looks like.
resource "aws_sns_topic" "alarms" {
  name              = "${var.name}-alarms"
  display_name      = "Driftline alarms"
  kms_master_key_id = aws_kms_key.topics.arn
}

resource "aws_sns_topic_subscription" "email" {
  for_each  = var.notification_email == "" ? {} : { findings = aws_sns_topic.findings.arn, alarms = aws_sns_topic.alarms.arn }
  topic_arn = each.value
  protocol  = "email"
  endpoint  = var.notification_email
}

resource "aws_s3_bucket" "reports" {
  count  = var.keep_reports ? 1 : 0
  bucket = "${var.name}-reports-${local.account}-${local.region}"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "reports" {
  count  = var.keep_reports ? 1 : 0
  bucket = aws_s3_bucket.reports[0].id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_public_access_block" "reports" {
  count                   = var.keep_reports ? 1 : 0
  bucket                  = aws_s3_bucket.reports[0].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "reports" {
  count  = var.keep_reports ? 1 : 0
  bucket = aws_s3_bucket.reports[0].id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "reports" {
  count  = var.keep_reports ? 1 : 0
  bucket = aws_s3_bucket.reports[0].id

  rule {
    id     = "forget-old-reports"
    status = "Enabled"

    filter {}

    expiration {
      days = 90
    }
  }
}

resource "aws_s3_bucket_policy" "reports" {
  count  = var.keep_reports ? 1 : 0
  bucket = aws_s3_bucket.reports[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "OnlyEncryptedTransport"
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = [aws_s3_bucket.reports[0].arn, "${aws_s3_bucket.reports[0].arn}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
