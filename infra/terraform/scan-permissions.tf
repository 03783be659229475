# What the scanner may do beyond reading resources: read states and their locks, keep reports and the ledger, tell.

module "states" {
  source      = "./states"
  bucket      = var.state_bucket
  key_pattern = var.state_key_pattern
  lock_table  = var.lock_table
  lock_mode   = var.lock_mode
}

data "aws_iam_policy_document" "scan" {
  source_policy_documents = [
    module.states.policy,
    data.aws_iam_policy_document.log.json,
    data.aws_iam_policy_document.ledger.json,
    data.aws_iam_policy_document.configuration.json,
  ]

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
