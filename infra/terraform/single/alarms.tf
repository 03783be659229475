# The function writes one line a scan and one a channel; these words begin them.
resource "aws_cloudwatch_log_metric_filter" "this" {
  for_each       = { ScansFinished = "scan finished", DeliveriesFailed = "delivery failed" }
  name           = "${var.name}-${each.key}"
  log_group_name = aws_cloudwatch_log_group.scan.name
  pattern        = "\"${each.value}\""

  metric_transformation {
    name      = each.key
    namespace = "Driftline/${var.name}"
    value     = "1"
  }
}

# A dead man's switch: it goes off when nothing is heard, whatever the reason.
resource "aws_cloudwatch_metric_alarm" "silence" {
  alarm_name          = "${var.name}-silence"
  alarm_description   = "No scan was finished for ${var.silence_hours} hours"
  namespace           = "Driftline/${var.name}"
  metric_name         = "ScansFinished"
  statistic           = "Sum"
  period              = 3600
  evaluation_periods  = var.silence_hours
  comparison_operator = "LessThanThreshold"
  threshold           = 1
  treat_missing_data  = "breaching"
  alarm_actions       = [aws_sns_topic.findings.arn]
}

locals {
  function = { FunctionName = aws_lambda_function.scan.function_name }
  alarms = {
    failed = {
      about      = "A scan failed; its event is in ${aws_sqs_queue.failed.name}"
      namespace  = "AWS/SQS", metric = "ApproximateNumberOfMessagesVisible", statistic = "Maximum", threshold = 1
      dimensions = { QueueName = aws_sqs_queue.failed.name }
    }
    # Also of scans that somebody asked for and whose event goes nowhere.
    errors = {
      about      = "The function failed; the reason is in the log ${aws_cloudwatch_log_group.scan.name}"
      namespace  = "AWS/Lambda", metric = "Errors", statistic = "Sum", threshold = 1
      dimensions = local.function
    }
    # One runs at a time: a scan outlasts its schedule's period, or the account has no concurrency left.
    throttles = {
      about      = "A scan could not start since another one ran; scan less often, or move to the module with queues"
      namespace  = "AWS/Lambda", metric = "Throttles", statistic = "Sum", threshold = 1
      dimensions = local.function
    }
    slow = {
      about      = "A scan took more than nine tenths of its ${aws_lambda_function.scan.timeout} seconds; give it fewer states, or move to the module with queues"
      namespace  = "AWS/Lambda", metric = "Duration", statistic = "Maximum", threshold = aws_lambda_function.scan.timeout * 900
      dimensions = local.function
    }
    deliveries = {
      about      = "A channel did not take what it was told; look for \"delivery failed\" in the log ${aws_cloudwatch_log_group.scan.name}"
      namespace  = "Driftline/${var.name}", metric = "DeliveriesFailed", statistic = "Sum", threshold = 1
      dimensions = null
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each            = local.alarms
  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = each.value.about
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  dimensions          = each.value.dimensions
  statistic           = each.value.statistic
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = each.value.threshold
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.findings.arn]
}
