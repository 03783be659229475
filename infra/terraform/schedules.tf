resource "aws_scheduler_schedule" "scan" {
  for_each                     = var.schedules
  name                         = "${var.name}-${each.key}"
  description                  = "Starts Driftline's dispatcher"
  schedule_expression          = each.value.expression
  schedule_expression_timezone = each.value.time_zone

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_function.this["dispatch"].arn
    role_arn = aws_iam_role.scheduler.arn
    # Without jsonencode, which would write the < of what Scheduler fills in as \u003c.
    input = join("", [
      "{\"schedule\": \"${each.key}\", \"schedule_arn\": \"<aws.scheduler.schedule-arn>\", ",
      "\"scheduled_time\": \"<aws.scheduler.scheduled-time>\", \"execution_id\": \"<aws.scheduler.execution-id>\", ",
      "\"attempt_number\": \"<aws.scheduler.attempt-number>\"}",
    ])

    # Scheduler retries the hand-over to Lambda only; what the function does with it is Lambda's business.
    retry_policy {
      maximum_retry_attempts       = 3
      maximum_event_age_in_seconds = 900
    }

    dead_letter_config {
      arn = aws_sqs_queue.failed_scans.arn
    }
  }
}

resource "aws_scheduler_schedule" "sweep" {
  name                = "${var.name}-sweep"
  description         = "Tells what could not be told before"
  schedule_expression = "rate(5 minutes)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_function.this["notify"].arn
    role_arn = aws_iam_role.scheduler.arn
    input    = "{\"sweep\": true}"

    retry_policy {
      maximum_retry_attempts       = 0
      maximum_event_age_in_seconds = 300
    }
  }
}

# Slack waits three seconds for an answer, which a function that starts cold may miss. This one is refused, since nobody signed
# it, after most of what a press needs is loaded.
resource "aws_scheduler_schedule" "warm" {
  count               = var.buttons ? 1 : 0
  name                = "${var.name}-warm"
  description         = "Keeps what answers Slack's buttons warm"
  schedule_expression = "rate(5 minutes)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_function.this["interact"].arn
    role_arn = aws_iam_role.scheduler.arn
    input    = "{\"warm\": true}"

    retry_policy {
      maximum_retry_attempts       = 0
      maximum_event_age_in_seconds = 300
    }
  }
}

resource "aws_iam_role" "scheduler" {
  name = "${var.name}-scheduler"
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

resource "aws_iam_role_policy" "scheduler" {
  name   = "start"
  role   = aws_iam_role.scheduler.id
  policy = data.aws_iam_policy_document.scheduler.json
}

data "aws_iam_policy_document" "scheduler" {
  statement {
    sid       = "StartTheFunctions"
    actions   = ["lambda:InvokeFunction"]
    resources = [for name, function in aws_lambda_function.this : function.arn if name != "scan"]
  }

  statement {
    sid       = "KeepUndelivered"
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.failed_scans.arn]
  }
}

# States that were written, and locks that were let go: an apply ended.
resource "aws_cloudwatch_event_rule" "written" {
  count       = var.scan_on_write ? 1 : 0
  name        = "${var.name}-state-written"
  description = "Tells Driftline's dispatcher that a state was written"
  event_pattern = jsonencode({
    source      = ["aws.s3"]
    detail-type = ["Object Created", "Object Deleted"]
    detail      = { bucket = { name = [var.state_bucket] } }
  })
}

resource "aws_cloudwatch_event_target" "written" {
  count     = var.scan_on_write ? 1 : 0
  rule      = aws_cloudwatch_event_rule.written[0].name
  target_id = "dispatcher"
  arn       = aws_lambda_function.this["dispatch"].arn

  dead_letter_config {
    arn = aws_sqs_queue.failed_scans.arn
  }
}

resource "aws_lambda_permission" "written" {
  count         = var.scan_on_write ? 1 : 0
  function_name = aws_lambda_function.this["dispatch"].function_name
  action        = "lambda:InvokeFunction"
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.written[0].arn
}
