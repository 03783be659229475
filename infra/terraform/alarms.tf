# The functions write one line a scan and one a channel; these words begin them.
resource "aws_cloudwatch_log_metric_filter" "this" {
  for_each       = { ScansFinished = "scan finished", DeliveriesFailed = "delivery failed" }
  name           = "${var.name}-${each.key}"
  log_group_name = aws_cloudwatch_log_group.log.name
  pattern        = "\"${each.value}\""

  metric_transformation {
    name      = each.key
    namespace = local.namespace
    value     = "1"
  }
}

# A dead man's switch: it goes off when nothing is heard, whatever the reason.
resource "aws_cloudwatch_metric_alarm" "silence" {
  alarm_name          = "${var.name}-silence"
  alarm_description   = "Driftline finished no scan for ${var.silence_hours} h: the schedule is off, the function fails, or a state stays locked. Look for \"scan incomplete\" and \"scan failed\" in the log ${aws_cloudwatch_log_group.log.name}."
  namespace           = local.namespace
  metric_name         = "ScansFinished"
  statistic           = "Sum"
  period              = 3600
  evaluation_periods  = var.silence_hours
  threshold           = 1
  comparison_operator = "LessThanThreshold"
  treat_missing_data  = "breaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]
}

locals {
  # What goes off as soon as so much of it is measured; `alarm_name` is made of the key.
  alarms = {
    deliveries = {
      alarm_description = "Driftline could not tell one of its channels what it found. Look for \"delivery failed\" in the log ${aws_cloudwatch_log_group.log.name}."
      namespace         = local.namespace
      metric_name       = "DeliveriesFailed"
      dimensions        = {}
      statistic         = "Sum"
      threshold         = 1
    }
    failed-scans = {
      alarm_description = "Driftline's scans that failed wait in the queue ${aws_sqs_queue.failed_scans.name}. Look for \"scan failed\" and \"job failed\" in the log ${aws_cloudwatch_log_group.log.name}."
      namespace         = "AWS/SQS"
      metric_name       = "ApproximateNumberOfMessagesVisible"
      dimensions        = { QueueName = aws_sqs_queue.failed_scans.name }
      statistic         = "Maximum"
      threshold         = 1
    }
    failed-jobs = {
      alarm_description = "Driftline's jobs that failed wait in the queue ${aws_sqs_queue.failed_jobs.name}. Look for \"scan failed\" and \"job failed\" in the log ${aws_cloudwatch_log_group.log.name}."
      namespace         = "AWS/SQS"
      metric_name       = "ApproximateNumberOfMessagesVisible"
      dimensions        = { QueueName = aws_sqs_queue.failed_jobs.name }
      statistic         = "Maximum"
      threshold         = 1
    }
    # Longer than a job waits whose function died (5400 s): the scanners do not keep up.
    backlog = {
      alarm_description = "A job of Driftline waits for more than two hours in the queue ${aws_sqs_queue.jobs.name}: more states than the scanners can take (raise scanners), or they are throttled."
      namespace         = "AWS/SQS"
      metric_name       = "ApproximateAgeOfOldestMessage"
      dimensions        = { QueueName = aws_sqs_queue.jobs.name }
      statistic         = "Maximum"
      threshold         = 7200
    }
  }
  errors = {
    for name, function in aws_lambda_function.this : "${name}-errors" => {
      alarm_description = "Driftline's function ${function.function_name} failed as a whole. The reason is in the log ${aws_cloudwatch_log_group.log.name}."
      namespace         = "AWS/Lambda"
      metric_name       = "Errors"
      dimensions        = { FunctionName = function.function_name }
      statistic         = "Sum"
      threshold         = 1
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each            = merge(local.alarms, local.errors)
  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = each.value.alarm_description
  namespace           = each.value.namespace
  metric_name         = each.value.metric_name
  dimensions          = each.value.dimensions
  statistic           = each.value.statistic
  threshold           = each.value.threshold
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
}

resource "aws_cloudwatch_dashboard" "this" {
  dashboard_name = var.name
  dashboard_body = templatefile("${path.module}/../dashboard.json", {
    Region      = local.region
    Namespace   = local.namespace
    Log         = aws_cloudwatch_log_group.log.name
    Dispatch    = aws_lambda_function.this["dispatch"].function_name
    Scan        = aws_lambda_function.this["scan"].function_name
    Notify      = aws_lambda_function.this["notify"].function_name
    Jobs        = aws_sqs_queue.jobs.name
    FailedJobs  = aws_sqs_queue.failed_jobs.name
    FailedScans = aws_sqs_queue.failed_scans.name
  })
}
