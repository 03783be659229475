# One artefact; QUARKUS_LAMBDA_HANDLER says which of its functions.

locals {
  functions = merge({
    dispatch = { memory = 1024, timeout = 120, does = "Makes Driftline's jobs" }
    scan     = { memory = 2048, timeout = 900, does = "Scans states for drift and writes down what it found" }
    notify   = { memory = 1024, timeout = 300, does = "Tells what Driftline found" }
    }, var.buttons ? {
    # 1769 MB are one whole processor; Slack waits three seconds.
    interact = { memory = 1769, timeout = 30, does = "Snoozes and accepts what Driftline found, as Slack's buttons say" }
  } : {})

  environment = {
    DISABLE_SIGNAL_HANDLERS       = "true"
    DRIFT_CONFIG                  = var.configuration
    DRIFT_STATES                  = join(",", var.states)
    DRIFT_LOCK                    = var.lock_mode
    DRIFT_WHO                     = var.who ? "true" : ""
    DRIFT_TABLE                   = aws_dynamodb_table.ledger.name
    DRIFT_QUEUE                   = aws_sqs_queue.jobs.url
    DRIFT_NEWS_QUEUE              = aws_sqs_queue.news.url
    DRIFT_SNS_TOPIC               = aws_sns_topic.findings.arn
    DRIFT_SLACK_WEBHOOK_PARAMETER = var.slack_webhook_parameter
    DRIFT_REPORT_BUCKET           = one(aws_s3_bucket.reports[*].bucket)
  }
}

resource "aws_lambda_function" "this" {
  for_each         = local.functions
  function_name    = "${var.name}-${each.key}"
  description      = each.value.does
  role             = aws_iam_role.function[each.key].arn
  runtime          = var.runtime
  architectures    = [var.architecture]
  handler          = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest"
  s3_bucket        = aws_s3_object.code.bucket
  s3_key           = aws_s3_object.code.key
  source_code_hash = filebase64sha256(var.function_zip)
  memory_size      = each.value.memory
  timeout          = each.value.timeout

  environment {
    variables = merge(
      { for name, value in local.environment : name => value if value != null && value != "" },
      { QUARKUS_LAMBDA_HANDLER = each.key },
    )
  }

  logging_config {
    log_format = "Text"
    log_group  = aws_cloudwatch_log_group.log.name
  }

  depends_on = [aws_iam_role_policy.function]
}

# A retry makes the same jobs, and what is there twice is scanned once.
resource "aws_lambda_function_event_invoke_config" "dispatch" {
  function_name                = aws_lambda_function.this["dispatch"].function_name
  maximum_retry_attempts       = 2
  maximum_event_age_in_seconds = 3600

  destination_config {
    on_failure {
      destination = aws_sqs_queue.failed_scans.arn
    }
  }
}

# The sweep comes again by itself.
resource "aws_lambda_function_event_invoke_config" "notify" {
  function_name                = aws_lambda_function.this["notify"].function_name
  maximum_retry_attempts       = 0
  maximum_event_age_in_seconds = 300
}

resource "aws_lambda_event_source_mapping" "jobs" {
  function_name           = aws_lambda_function.this["scan"].arn
  event_source_arn        = aws_sqs_queue.jobs.arn
  batch_size              = 5
  function_response_types = ["ReportBatchItemFailures"]

  scaling_config {
    maximum_concurrency = var.scanners
  }
}

resource "aws_lambda_event_source_mapping" "news" {
  function_name           = aws_lambda_function.this["notify"].arn
  event_source_arn        = aws_sqs_queue.news.arn
  batch_size              = 10
  function_response_types = ["ReportBatchItemFailures"]
}

# Anybody may call the address; only what Slack signed is heard.
resource "aws_lambda_function_url" "buttons" {
  count              = var.buttons ? 1 : 0
  function_name      = aws_lambda_function.this["interact"].function_name
  authorization_type = "NONE"
}

resource "aws_lambda_permission" "buttons" {
  count                  = var.buttons ? 1 : 0
  function_name          = aws_lambda_function.this["interact"].function_name
  action                 = "lambda:InvokeFunctionUrl"
  principal              = "*"
  function_url_auth_type = "NONE"
}

# AWS asks for this one too of addresses made since October 2025 (Lambda's manual, "Control access to Lambda function
# URLs"). The provider's versions before 6.28 cannot write it; CloudFormation can.
resource "aws_cloudformation_stack" "buttons" {
  count = var.buttons ? 1 : 0
  name  = "${var.name}-buttons-permission"
  template_body = jsonencode({
    Resources = {
      Permission = {
        Type = "AWS::Lambda::Permission"
        Properties = {
          FunctionName          = aws_lambda_function.this["interact"].function_name
          Action                = "lambda:InvokeFunction"
          Principal             = "*"
          InvokedViaFunctionUrl = true
        }
      }
    }
  })
}
