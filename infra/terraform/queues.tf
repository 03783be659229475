# Jobs for the scanner. One whose function died is seen again after the visibility timeout: six times the function's
# own, as Lambda's manual advises.
resource "aws_sqs_queue" "jobs" {
  name                       = "${var.name}-jobs"
  sqs_managed_sse_enabled    = true
  visibility_timeout_seconds = 5400
  message_retention_seconds  = 345600
  redrive_policy             = jsonencode({ deadLetterTargetArn = aws_sqs_queue.failed_jobs.arn, maxReceiveCount = 5 })
}

# Jobs that failed five times. What is wrong is in the log; redrive them when it is mended.
resource "aws_sqs_queue" "failed_jobs" {
  name                      = "${var.name}-failed-jobs"
  sqs_managed_sse_enabled   = true
  message_retention_seconds = 1209600
}

# Events that Scheduler or EventBridge could not hand over, and those that made no jobs: to look at and to replay.
resource "aws_sqs_queue" "failed_scans" {
  name                      = "${var.name}-failed-scans"
  sqs_managed_sse_enabled   = true
  message_retention_seconds = 1209600
}

# Wakes the notifier. The messages themselves wait in the ledger, so nothing is lost with this queue.
resource "aws_sqs_queue" "news" {
  name                       = "${var.name}-news"
  sqs_managed_sse_enabled    = true
  visibility_timeout_seconds = 1800
  message_retention_seconds  = 3600
}

# EventBridge puts what it could not deliver there.
resource "aws_sqs_queue_policy" "failed_scans" {
  count     = var.scan_on_write ? 1 : 0
  queue_url = aws_sqs_queue.failed_scans.url
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "UndeliveredEvents"
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.failed_scans.arn
      Condition = { ArnEquals = { "aws:SourceArn" = aws_cloudwatch_event_rule.written[0].arn } }
    }]
  })
}
