# Web shop without servers: REST and HTTP APIs, functions, queues, events, sign-in.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

locals {
  trust = { for s in ["lambda", "apigateway", "states", "scheduler", "pipes", "events", "appsync", "firehose", "cognito-idp"] : s => jsonencode({
    Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "${s}.amazonaws.com" }, Action = "sts:AssumeRole" }]
  }) }
  tags = { Shop = "web", "team/owner" = "checkout" }
}

data "aws_region" "here" {}

data "aws_iam_policy_document" "work" {
  statement {
    sid         = "Everything but"
    not_actions = ["iam:*", "organizations:*"]
    resources   = ["*"]
    condition {
      test     = "StringEquals"
      variable = "aws:RequestedRegion"
      values   = ["us-east-1", "eu-west-1"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["true"]
    }
  }
  statement {
    effect        = "Deny"
    actions       = ["s3:DeleteBucket"]
    not_resources = ["arn:aws:s3:::scratch-*"]
  }
}

resource "aws_iam_role" "svc" {
  for_each             = local.trust
  name                 = "shop-${each.key}"
  path                 = "/shop/"
  max_session_duration = 7200
  assume_role_policy   = each.value
  tags                 = local.tags
}

resource "aws_iam_policy" "work" {
  name   = "shop-work"
  policy = replace(data.aws_iam_policy_document.work.json, "Everything but", "EverythingBut")
}

resource "aws_iam_role_policy_attachment" "work" {
  for_each   = toset(["lambda", "states"])
  role       = aws_iam_role.svc[each.key].name
  policy_arn = aws_iam_policy.work.arn
}

resource "aws_kms_key" "shop" {
  description             = "shop"
  multi_region            = true
  deletion_window_in_days = 7
  policy                  = jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "root", Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:root" }, Action = "kms:*", Resource = "*" }] })
}

resource "aws_kms_key" "plain" {
  description = "with its policy beside it"
}

resource "aws_kms_key_policy" "plain" {
  key_id = aws_kms_key.plain.id
  policy = jsonencode({ Version = "2012-10-17", Id = "beside", Statement = [{ Sid = "root", Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:root" }, Action = "kms:*", Resource = "*" }] })
}

# ------------------------------------------------------------------ functions
resource "aws_lambda_layer_version" "libs" {
  layer_name               = "shop-libs"
  filename                 = "handler.zip"
  compatible_runtimes      = ["nodejs20.x", "nodejs18.x"]
  compatible_architectures = ["arm64"]
  license_info             = "MIT"
  description              = "common"
}

resource "aws_lambda_layer_version_permission" "libs" {
  layer_name     = aws_lambda_layer_version.libs.layer_name
  version_number = aws_lambda_layer_version.libs.version
  principal      = "*"
  action         = "lambda:GetLayerVersion"
  statement_id   = "partner"
}

resource "aws_lambda_function" "orders" {
  function_name                  = "shop-orders"
  role                           = aws_iam_role.svc["lambda"].arn
  filename                       = "handler.zip"
  source_code_hash               = filebase64sha256("handler.zip")
  handler                        = "index.handler"
  runtime                        = "nodejs20.x"
  architectures                  = ["arm64"]
  memory_size                    = 512
  timeout                        = 28
  publish                        = true
  reserved_concurrent_executions = 20
  kms_key_arn                    = aws_kms_key.shop.arn
  layers                         = [aws_lambda_layer_version.libs.arn]
  environment {
    variables = { STAGE = "prod", EMPTY = "" }
  }
  ephemeral_storage {
    size = 2048
  }
  tracing_config {
    mode = "Active"
  }
  dead_letter_config {
    target_arn = aws_sqs_queue.dead["orders"].arn
  }
  tags = local.tags
}

resource "aws_lambda_function" "misc" {
  for_each      = toset(["pay.v1", "stock/level", "authorizer", "presignup"])
  function_name = "shop-${replace(replace(each.key, "/", "-"), ".", "_")}"
  role          = aws_iam_role.svc["lambda"].arn
  filename      = "handler.zip"
  handler       = "index.handler"
  runtime       = "python3.12"
  description   = each.key
  lifecycle {
    ignore_changes = [filename, source_code_hash]
  }
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.orders.function_name
  function_version = aws_lambda_function.orders.version
  description      = "what customers get"
}

resource "aws_lambda_function_url" "live" {
  function_name      = aws_lambda_function.orders.function_name
  authorization_type = "NONE"
  cors {
    allow_origins  = ["https://shop.example"]
    allow_methods  = ["GET", "POST"]
    max_age        = 300
    expose_headers = ["x-request-id"]
  }
}

resource "aws_lambda_function_event_invoke_config" "orders" {
  function_name                = aws_lambda_function.orders.function_name
  maximum_event_age_in_seconds = 120
  maximum_retry_attempts       = 0
  destination_config {
    on_failure {
      destination = aws_sqs_queue.dead["orders"].arn
    }
    on_success {
      destination = aws_sns_topic.orders.arn
    }
  }
}

resource "aws_lambda_permission" "api" {
  for_each       = { rest = "apigateway.amazonaws.com", rule = "events.amazonaws.com", bucket = "s3.amazonaws.com" }
  statement_id   = "from-${each.key}"
  action         = "lambda:InvokeFunction"
  function_name  = aws_lambda_function.orders.function_name
  principal      = each.value
  source_account = each.key == "bucket" ? "123456789012" : null
  source_arn     = each.key == "rest" ? "${aws_api_gateway_rest_api.shop.execution_arn}/*/*" : null
}

resource "aws_lambda_event_source_mapping" "queue" {
  event_source_arn                   = aws_sqs_queue.work["orders"].arn
  function_name                      = aws_lambda_alias.live.arn
  batch_size                         = 25
  maximum_batching_window_in_seconds = 5
  function_response_types            = ["ReportBatchItemFailures"]
  filter_criteria {
    filter {
      pattern = jsonencode({ body = { type = ["order"] } })
    }
  }
}

# ------------------------------------------------------------------ queues and topics
resource "aws_sqs_queue" "dead" {
  for_each                  = toset(["orders", "stock", "fifo"])
  name                      = each.key == "fifo" ? "shop-dead-fifo.fifo" : "shop-dead-${each.key}"
  fifo_queue                = each.key == "fifo"
  message_retention_seconds = 1209600
}

resource "aws_sqs_queue" "work" {
  for_each                   = toset(["orders", "stock"])
  name                       = "shop-${each.key}"
  visibility_timeout_seconds = 180
  delay_seconds              = 5
  max_message_size           = 65536
  receive_wait_time_seconds  = 20
  sqs_managed_sse_enabled    = true
  redrive_policy             = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead[each.key].arn, maxReceiveCount = 4 })
  tags                       = local.tags
}

resource "aws_sqs_queue" "fifo" {
  name                              = "shop-pay.fifo"
  fifo_queue                        = true
  content_based_deduplication       = true
  deduplication_scope               = "messageGroup"
  fifo_throughput_limit             = "perMessageGroupId"
  kms_master_key_id                 = aws_kms_key.shop.arn
  kms_data_key_reuse_period_seconds = 600
}

resource "aws_sqs_queue_redrive_policy" "fifo" {
  queue_url      = aws_sqs_queue.fifo.id
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead["fifo"].arn, maxReceiveCount = 2 })
}

resource "aws_sqs_queue_policy" "work" {
  queue_url = aws_sqs_queue.work["stock"].id
  policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "sqs:SendMessage", Resource = aws_sqs_queue.work["stock"].arn, Condition = { ArnEquals = { "aws:SourceArn" = aws_sns_topic.orders.arn } } }] })
}

resource "aws_sns_topic" "orders" {
  name              = "shop-orders"
  display_name      = "Orders"
  kms_master_key_id = "alias/aws/sns"
  delivery_policy   = jsonencode({ http = { defaultHealthyRetryPolicy = { minDelayTarget = 10, maxDelayTarget = 30, numRetries = 5, numMaxDelayRetries = 0, numNoDelayRetries = 0, numMinDelayRetries = 0, backoffFunction = "linear" }, disableSubscriptionOverrides = false } })
  tags              = local.tags
}

resource "aws_sns_topic" "fifo" {
  name                        = "shop-pay.fifo"
  fifo_topic                  = true
  content_based_deduplication = true
}

resource "aws_sns_topic_subscription" "stock" {
  topic_arn            = aws_sns_topic.orders.arn
  protocol             = "sqs"
  endpoint             = aws_sqs_queue.work["stock"].arn
  raw_message_delivery = true
  filter_policy_scope  = "MessageBody"
  filter_policy        = jsonencode({ kind = ["sold", { prefix = "re" }], amount = [{ numeric = [">", 0, "<=", 100] }], test = [{ exists = false }] })
  redrive_policy       = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead["stock"].arn })
}

resource "aws_sns_topic_subscription" "fn" {
  topic_arn     = aws_sns_topic.orders.arn
  protocol      = "lambda"
  endpoint      = aws_lambda_function.misc["pay.v1"].arn
  filter_policy = jsonencode({ store = ["berlin", "lisbon"] })
}

resource "aws_sns_topic_policy" "orders" {
  arn    = aws_sns_topic.orders.arn
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "publish", Effect = "Allow", Principal = { AWS = "*" }, Action = ["SNS:Publish"], Resource = aws_sns_topic.orders.arn, Condition = { StringEquals = { "AWS:SourceOwner" = "123456789012" } } }] })
}

# ------------------------------------------------------------------ tables
resource "aws_dynamodb_table" "orders" {
  name                        = "shop-orders"
  billing_mode                = "PROVISIONED"
  read_capacity               = 5
  write_capacity              = 4
  hash_key                    = "customer"
  range_key                   = "order"
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"
  deletion_protection_enabled = true
  table_class                 = "STANDARD_INFREQUENT_ACCESS"
  attribute {
    name = "customer"
    type = "S"
  }
  attribute {
    name = "order"
    type = "N"
  }
  attribute {
    name = "state"
    type = "S"
  }
  attribute {
    name = "sku"
    type = "B"
  }
  global_secondary_index {
    name               = "by-state"
    hash_key           = "state"
    range_key          = "order"
    projection_type    = "INCLUDE"
    non_key_attributes = ["total", "address"]
    read_capacity      = 3
    write_capacity     = 2
  }
  global_secondary_index {
    name            = "by-sku"
    hash_key        = "sku"
    projection_type = "KEYS_ONLY"
    read_capacity   = 1
    write_capacity  = 1
  }
  local_secondary_index {
    name            = "by-state-local"
    range_key       = "state"
    projection_type = "ALL"
  }
  ttl {
    attribute_name = "gone_at"
    enabled        = true
  }
  point_in_time_recovery {
    enabled = true
  }
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.shop.arn
  }
  tags = local.tags
}

resource "aws_dynamodb_resource_policy" "orders" {
  resource_arn = aws_dynamodb_table.orders.arn
  policy       = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::210987654321:root" }, Action = "dynamodb:GetItem", Resource = aws_dynamodb_table.orders.arn }] })
}

# ------------------------------------------------------------------ REST API
resource "aws_api_gateway_rest_api" "shop" {
  name                     = "shop"
  description              = "orders"
  binary_media_types       = ["image/png", "application/octet-stream"]
  minimum_compression_size = 1024
  api_key_source           = "HEADER"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
  tags = local.tags
}

resource "aws_api_gateway_authorizer" "fn" {
  name                             = "fn"
  rest_api_id                      = aws_api_gateway_rest_api.shop.id
  authorizer_uri                   = aws_lambda_function.misc["authorizer"].invoke_arn
  authorizer_credentials           = aws_iam_role.svc["apigateway"].arn
  type                             = "REQUEST"
  identity_source                  = "method.request.header.Authorization,context.identity.sourceIp"
  authorizer_result_ttl_in_seconds = 60
}

resource "aws_api_gateway_authorizer" "pool" {
  name          = "pool"
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  type          = "COGNITO_USER_POOLS"
  provider_arns = [aws_cognito_user_pool.shop.arn]
}

resource "aws_api_gateway_model" "order" {
  rest_api_id  = aws_api_gateway_rest_api.shop.id
  name         = "Order"
  description  = "an order"
  content_type = "application/json"
  schema       = jsonencode({ "$schema" = "http://json-schema.org/draft-04/schema#", type = "object", properties = { id = { type = "string" } }, required = ["id"] })
}

resource "aws_api_gateway_request_validator" "both" {
  name                        = "both"
  rest_api_id                 = aws_api_gateway_rest_api.shop.id
  validate_request_body       = true
  validate_request_parameters = true
}

resource "aws_api_gateway_resource" "path" {
  for_each    = toset(["orders", "health"])
  rest_api_id = aws_api_gateway_rest_api.shop.id
  parent_id   = aws_api_gateway_rest_api.shop.root_resource_id
  path_part   = each.key
}

resource "aws_api_gateway_resource" "order" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  parent_id   = aws_api_gateway_resource.path["orders"].id
  path_part   = "{id}"
}

resource "aws_api_gateway_method" "post" {
  rest_api_id          = aws_api_gateway_rest_api.shop.id
  resource_id          = aws_api_gateway_resource.path["orders"].id
  http_method          = "POST"
  authorization        = "CUSTOM"
  authorizer_id        = aws_api_gateway_authorizer.fn.id
  api_key_required     = true
  request_validator_id = aws_api_gateway_request_validator.both.id
  request_models       = { "application/json" = aws_api_gateway_model.order.name }
  request_parameters   = { "method.request.header.X-Store" = true, "method.request.querystring.dry" = false }
}

resource "aws_api_gateway_integration" "post" {
  rest_api_id             = aws_api_gateway_rest_api.shop.id
  resource_id             = aws_api_gateway_resource.path["orders"].id
  http_method             = aws_api_gateway_method.post.http_method
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = aws_lambda_function.orders.invoke_arn
  timeout_milliseconds    = 12000
}

resource "aws_api_gateway_method" "get" {
  rest_api_id          = aws_api_gateway_rest_api.shop.id
  resource_id          = aws_api_gateway_resource.order.id
  http_method          = "GET"
  authorization        = "COGNITO_USER_POOLS"
  authorizer_id        = aws_api_gateway_authorizer.pool.id
  authorization_scopes = ["shop/read"]
  operation_name       = "GetOrder"
}

resource "aws_api_gateway_integration" "get" {
  rest_api_id             = aws_api_gateway_rest_api.shop.id
  resource_id             = aws_api_gateway_resource.order.id
  http_method             = aws_api_gateway_method.get.http_method
  type                    = "HTTP"
  integration_http_method = "GET"
  uri                     = "https://backend.example/orders/{id}"
  passthrough_behavior    = "WHEN_NO_TEMPLATES"
  content_handling        = "CONVERT_TO_TEXT"
  request_parameters      = { "integration.request.path.id" = "method.request.path.id" }
  request_templates       = { "application/json" = "{\"id\": \"$input.params('id')\"}" }
}

resource "aws_api_gateway_method_response" "get" {
  for_each            = toset(["200", "404"])
  rest_api_id         = aws_api_gateway_rest_api.shop.id
  resource_id         = aws_api_gateway_resource.order.id
  http_method         = aws_api_gateway_method.get.http_method
  status_code         = each.key
  response_models     = { "application/json" = each.key == "200" ? aws_api_gateway_model.order.name : "Error" }
  response_parameters = { "method.response.header.Cache-Control" = true }
}

resource "aws_api_gateway_integration_response" "get" {
  for_each           = aws_api_gateway_method_response.get
  rest_api_id        = aws_api_gateway_rest_api.shop.id
  resource_id        = aws_api_gateway_resource.order.id
  http_method        = aws_api_gateway_method.get.http_method
  status_code        = each.key
  selection_pattern  = each.key == "404" ? "404" : null
  response_templates = { "application/json" = "$input.body" }
  depends_on         = [aws_api_gateway_integration.get]
}

resource "aws_api_gateway_gateway_response" "denied" {
  rest_api_id         = aws_api_gateway_rest_api.shop.id
  response_type       = "ACCESS_DENIED"
  status_code         = "403"
  response_templates  = { "application/json" = "{\"message\":$context.error.messageString}" }
  response_parameters = { "gatewayresponse.header.X-Why" = "'denied'" }
}

resource "aws_api_gateway_deployment" "shop" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  triggers    = { redeploy = sha1(jsonencode([aws_api_gateway_integration.get.id, aws_api_gateway_integration.post.id])) }
  lifecycle {
    create_before_destroy = true
  }
  depends_on = [aws_api_gateway_integration_response.get]
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id           = aws_api_gateway_rest_api.shop.id
  deployment_id         = aws_api_gateway_deployment.shop.id
  stage_name            = "prod"
  cache_cluster_enabled = true
  cache_cluster_size    = "0.5"
  xray_tracing_enabled  = true
  variables             = { color = "blue" }
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api.arn
    format          = "$context.requestId"
  }
  tags = local.tags
}

resource "aws_api_gateway_method_settings" "prod" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  stage_name  = aws_api_gateway_stage.prod.stage_name
  method_path = "orders/POST"
  settings {
    metrics_enabled        = true
    logging_level          = "INFO"
    throttling_rate_limit  = 50
    throttling_burst_limit = 20
    caching_enabled        = true
    cache_ttl_in_seconds   = 60
  }
}

resource "aws_api_gateway_usage_plan" "gold" {
  name = "gold"
  api_stages {
    api_id = aws_api_gateway_rest_api.shop.id
    stage  = aws_api_gateway_stage.prod.stage_name
  }
  quota_settings {
    limit  = 1000
    offset = 1
    period = "WEEK"
  }
  throttle_settings {
    burst_limit = 5
    rate_limit  = 10.5
  }
}

resource "aws_api_gateway_api_key" "partner" {
  name    = "partner"
  enabled = true
}

resource "aws_api_gateway_usage_plan_key" "partner" {
  key_id        = aws_api_gateway_api_key.partner.id
  key_type      = "API_KEY"
  usage_plan_id = aws_api_gateway_usage_plan.gold.id
}

resource "aws_cloudwatch_log_group" "api" {
  name              = "/aws/api/shop"
  retention_in_days = 30
}

# ------------------------------------------------------------------ HTTP and websocket API
resource "aws_apigatewayv2_api" "web" {
  name          = "shop-web"
  protocol_type = "HTTP"
  cors_configuration {
    allow_origins     = ["https://shop.example", "https://m.shop.example"]
    allow_methods     = ["GET", "PUT"]
    allow_headers     = ["authorization"]
    allow_credentials = true
    max_age           = 600
  }
  tags = local.tags
}

resource "aws_apigatewayv2_api" "live" {
  name                       = "shop-live"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

resource "aws_apigatewayv2_model" "live" {
  api_id       = aws_apigatewayv2_api.live.id
  content_type = "application/json"
  name         = "Move"
  schema       = jsonencode({ type = "object" })
}

resource "aws_apigatewayv2_authorizer" "jwt" {
  api_id           = aws_apigatewayv2_api.web.id
  name             = "jwt"
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]
  jwt_configuration {
    audience = ["web", "mobile"]
    issuer   = "https://${aws_cognito_user_pool.shop.endpoint}"
  }
}

resource "aws_apigatewayv2_authorizer" "fn" {
  api_id                            = aws_apigatewayv2_api.web.id
  name                              = "fn"
  authorizer_type                   = "REQUEST"
  authorizer_uri                    = aws_lambda_function.misc["authorizer"].invoke_arn
  authorizer_payload_format_version = "2.0"
  enable_simple_responses           = true
  authorizer_result_ttl_in_seconds  = 0
  identity_sources                  = ["$request.header.X-Key"]
}

resource "aws_apigatewayv2_integration" "fn" {
  api_id                 = aws_apigatewayv2_api.web.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_function.orders.invoke_arn
  payload_format_version = "2.0"
  timeout_milliseconds   = 9000
}

resource "aws_apigatewayv2_integration" "queue" {
  api_id              = aws_apigatewayv2_api.web.id
  integration_type    = "AWS_PROXY"
  integration_subtype = "SQS-SendMessage"
  credentials_arn     = aws_iam_role.svc["apigateway"].arn
  request_parameters  = { QueueUrl = aws_sqs_queue.work["orders"].url, MessageBody = "$request.body" }
}

resource "aws_apigatewayv2_integration" "mock" {
  api_id           = aws_apigatewayv2_api.live.id
  integration_type = "MOCK"
}

resource "aws_apigatewayv2_integration_response" "mock" {
  api_id                   = aws_apigatewayv2_api.live.id
  integration_id           = aws_apigatewayv2_integration.mock.id
  integration_response_key = "/200/"
}

resource "aws_apigatewayv2_route" "web" {
  for_each             = { "GET /orders/{id}" = "JWT", "$default" = "NONE", "PUT /orders" = "CUSTOM" }
  api_id               = aws_apigatewayv2_api.web.id
  route_key            = each.key
  target               = "integrations/${aws_apigatewayv2_integration.fn.id}"
  authorization_type   = each.value
  authorizer_id        = each.value == "JWT" ? aws_apigatewayv2_authorizer.jwt.id : each.value == "CUSTOM" ? aws_apigatewayv2_authorizer.fn.id : null
  authorization_scopes = each.value == "JWT" ? ["orders:read"] : null
}

resource "aws_apigatewayv2_route" "connect" {
  api_id         = aws_apigatewayv2_api.live.id
  route_key      = "$connect"
  operation_name = "Connect"
  target         = "integrations/${aws_apigatewayv2_integration.mock.id}"
}

resource "aws_apigatewayv2_route_response" "connect" {
  api_id             = aws_apigatewayv2_api.live.id
  route_id           = aws_apigatewayv2_route.connect.id
  route_response_key = "$default"
}

resource "aws_apigatewayv2_stage" "web" {
  api_id      = aws_apigatewayv2_api.web.id
  name        = "$default"
  auto_deploy = true
  default_route_settings {
    throttling_burst_limit   = 10
    throttling_rate_limit    = 20
    detailed_metrics_enabled = true
  }
  stage_variables = { color = "green" }
}

resource "aws_acm_certificate" "api" {
  domain_name               = "api.shop.example"
  subject_alternative_names = ["ws.shop.example"]
  validation_method         = "DNS"
}

# ------------------------------------------------------------------ sign-in
resource "aws_cognito_user_pool" "shop" {
  name                     = "shop"
  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]
  mfa_configuration        = "OPTIONAL"
  deletion_protection      = "ACTIVE"
  software_token_mfa_configuration {
    enabled = true
  }
  password_policy {
    minimum_length                   = 14
    require_lowercase                = true
    require_numbers                  = true
    require_symbols                  = false
    require_uppercase                = true
    temporary_password_validity_days = 3
  }
  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
  }
  admin_create_user_config {
    allow_admin_create_user_only = true
    invite_message_template {
      email_subject = "Welcome"
      email_message = "Hi {username}, {####}"
      sms_message   = "{username} {####}"
    }
  }
  schema {
    name                = "tier"
    attribute_data_type = "String"
    mutable             = true
    string_attribute_constraints {
      min_length = 1
      max_length = 10
    }
  }
  schema {
    name                = "points"
    attribute_data_type = "Number"
    number_attribute_constraints {
      min_value = 0
      max_value = 99999
    }
  }
  lambda_config {
    pre_sign_up = aws_lambda_function.misc["presignup"].arn
  }
  username_configuration {
    case_sensitive = false
  }
  verification_message_template {
    default_email_option  = "CONFIRM_WITH_LINK"
    email_subject_by_link = "Confirm"
    email_message_by_link = "Click {##here##}"
  }
  user_pool_add_ons {
    advanced_security_mode = "AUDIT"
  }
  device_configuration {
    challenge_required_on_new_device = true
  }
  tags = local.tags
}

resource "aws_cognito_resource_server" "shop" {
  user_pool_id = aws_cognito_user_pool.shop.id
  identifier   = "shop"
  name         = "shop"
  scope {
    scope_name        = "read"
    scope_description = "Read"
  }
  scope {
    scope_name        = "write"
    scope_description = "Write"
  }
}

resource "aws_cognito_user_pool_client" "web" {
  name                                 = "web"
  user_pool_id                         = aws_cognito_user_pool.shop.id
  generate_secret                      = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email", "shop/read"]
  callback_urls                        = ["https://shop.example/cb", "http://localhost:3000/cb"]
  logout_urls                          = ["https://shop.example/bye"]
  supported_identity_providers         = ["COGNITO", aws_cognito_identity_provider.google.provider_name]
  explicit_auth_flows                  = ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
  access_token_validity                = 30
  id_token_validity                    = 30
  refresh_token_validity               = 12
  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "hours"
  }
  prevent_user_existence_errors = "ENABLED"
  enable_token_revocation       = true
  read_attributes               = ["email", "custom:tier"]
  depends_on                    = [aws_cognito_resource_server.shop]
}

resource "aws_cognito_identity_provider" "google" {
  user_pool_id  = aws_cognito_user_pool.shop.id
  provider_name = "Google"
  provider_type = "Google"
  provider_details = {
    authorize_scopes = "email"
    client_id        = "abc"
    client_secret    = "xyz"
  }
  attribute_mapping = { email = "email", username = "sub" }
}

resource "aws_cognito_user_group" "staff" {
  name         = "staff"
  user_pool_id = aws_cognito_user_pool.shop.id
  description  = "people"
  precedence   = 42
  role_arn     = aws_iam_role.svc["cognito-idp"].arn
}

resource "aws_cognito_user" "admin" {
  user_pool_id   = aws_cognito_user_pool.shop.id
  username       = "admin@shop.example"
  attributes     = { email = "admin@shop.example", email_verified = "true" }
  message_action = "SUPPRESS"
}

resource "aws_cognito_user_in_group" "admin" {
  user_pool_id = aws_cognito_user_pool.shop.id
  group_name   = aws_cognito_user_group.staff.name
  username     = aws_cognito_user.admin.username
}

resource "aws_cognito_user_pool_domain" "shop" {
  domain       = "acme-shop"
  user_pool_id = aws_cognito_user_pool.shop.id
}

resource "aws_cognito_identity_pool" "shop" {
  identity_pool_name               = "shop"
  allow_unauthenticated_identities = false
  allow_classic_flow               = true
  cognito_identity_providers {
    client_id               = aws_cognito_user_pool_client.web.id
    provider_name           = aws_cognito_user_pool.shop.endpoint
    server_side_token_check = true
  }
  supported_login_providers = { "graph.facebook.com" = "1234567" }
}

# ------------------------------------------------------------------ events and workflows
resource "aws_cloudwatch_event_bus" "shop" {
  name = "shop"
}

resource "aws_cloudwatch_event_bus_policy" "shop" {
  event_bus_name = aws_cloudwatch_event_bus.shop.name
  policy         = jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "org", Effect = "Allow", Principal = { AWS = "210987654321" }, Action = "events:PutEvents", Resource = aws_cloudwatch_event_bus.shop.arn }] })
}

resource "aws_cloudwatch_event_rule" "bus" {
  name           = "placed"
  event_bus_name = aws_cloudwatch_event_bus.shop.name
  description    = "order placed"
  event_pattern  = jsonencode({ source = ["shop"], "detail-type" = ["placed", { prefix = "re" }], detail = { total = [{ numeric = [">=", 10] }] } })
  state          = "ENABLED"
}

resource "aws_cloudwatch_event_rule" "tick" {
  name                = "tick"
  schedule_expression = "rate(5 minutes)"
  state               = "DISABLED"
}

resource "aws_cloudwatch_event_target" "queue" {
  rule           = aws_cloudwatch_event_rule.bus.name
  event_bus_name = aws_cloudwatch_event_bus.shop.name
  target_id      = "queue"
  arn            = aws_sqs_queue.fifo.arn
  sqs_target {
    message_group_id = "all"
  }
  dead_letter_config {
    arn = aws_sqs_queue.dead["orders"].arn
  }
  retry_policy {
    maximum_event_age_in_seconds = 600
    maximum_retry_attempts       = 3
  }
}

resource "aws_cloudwatch_event_target" "fn" {
  rule           = aws_cloudwatch_event_rule.bus.name
  event_bus_name = aws_cloudwatch_event_bus.shop.name
  arn            = aws_lambda_function.orders.arn
  input_transformer {
    input_paths    = { id = "$.detail.id", at = "$.time" }
    input_template = "{\"id\": <id>, \"at\": <at>}"
  }
}

resource "aws_cloudwatch_event_target" "flow" {
  rule     = aws_cloudwatch_event_rule.tick.name
  arn      = aws_cloudwatch_event_bus.shop.arn
  role_arn = aws_iam_role.svc["events"].arn
  input    = jsonencode({ why = "tick" })
}

resource "aws_cloudwatch_event_target" "stream" {
  rule       = aws_cloudwatch_event_rule.tick.name
  arn        = aws_kinesis_stream.clicks.arn
  role_arn   = aws_iam_role.svc["events"].arn
  input_path = "$.detail"
  kinesis_target {
    partition_key_path = "$.detail.id"
  }
}

resource "aws_cloudwatch_event_target" "http" {
  rule     = aws_cloudwatch_event_rule.tick.name
  arn      = aws_cloudwatch_event_api_destination.crm.arn
  role_arn = aws_iam_role.svc["events"].arn
  http_target {
    query_string_parameters = { q = "1" }
    header_parameters       = { "X-From" = "shop" }
  }
}

resource "aws_cloudwatch_event_connection" "crm" {
  name               = "crm"
  authorization_type = "API_KEY"
  auth_parameters {
    api_key {
      key   = "x-api-key"
      value = "sekret"
    }
  }
}

resource "aws_cloudwatch_event_api_destination" "crm" {
  name                             = "crm"
  invocation_endpoint              = "https://crm.example/hook"
  http_method                      = "POST"
  invocation_rate_limit_per_second = 20
  connection_arn                   = aws_cloudwatch_event_connection.crm.arn
}

resource "aws_cloudwatch_event_archive" "shop" {
  name             = "shop"
  event_source_arn = aws_cloudwatch_event_bus.shop.arn
  retention_days   = 14
  event_pattern    = jsonencode({ source = ["shop"] })
}

resource "aws_kinesis_stream" "clicks" {
  name                = "clicks"
  shard_count         = 2
  retention_period    = 48
  shard_level_metrics = ["IncomingBytes", "OutgoingBytes"]
  encryption_type     = "KMS"
  kms_key_id          = "alias/aws/kinesis"
}

resource "aws_kinesis_resource_policy" "clicks" {
  resource_arn = aws_kinesis_stream.clicks.arn
  policy       = jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "w", Effect = "Allow", Principal = { AWS = "arn:aws:iam::210987654321:root" }, Action = ["kinesis:PutRecord"], Resource = aws_kinesis_stream.clicks.arn }] })
}

resource "aws_scheduler_schedule_group" "shop" {
  name = "shop"
}

resource "aws_scheduler_schedule" "report" {
  name                         = "report"
  group_name                   = aws_scheduler_schedule_group.shop.name
  schedule_expression          = "cron(0 6 * * ? *)"
  schedule_expression_timezone = "Europe/Berlin"
  description                  = "daily"
  kms_key_arn                  = aws_kms_key.shop.arn
  flexible_time_window {
    mode                      = "FLEXIBLE"
    maximum_window_in_minutes = 15
  }
  target {
    arn      = aws_sqs_queue.fifo.arn
    role_arn = aws_iam_role.svc["scheduler"].arn
    input    = jsonencode({ kind = "report" })
    sqs_parameters {
      message_group_id = "reports"
    }
    retry_policy {
      maximum_retry_attempts = 5
    }
    dead_letter_config {
      arn = aws_sqs_queue.dead["orders"].arn
    }
  }
}

resource "aws_pipes_pipe" "stock" {
  name     = "stock"
  role_arn = aws_iam_role.svc["pipes"].arn
  source   = aws_sqs_queue.work["stock"].arn
  target   = aws_lambda_function.misc["stock/level"].arn
  source_parameters {
    sqs_queue_parameters {
      batch_size                         = 3
      maximum_batching_window_in_seconds = 10
    }
  }
  target_parameters {
    lambda_function_parameters {
      invocation_type = "FIRE_AND_FORGET"
    }
  }
}

resource "aws_appsync_graphql_api" "shop" {
  name                = "shop"
  authentication_type = "API_KEY"
  xray_enabled        = true
  schema              = "type Query { hi: String }"
  additional_authentication_provider {
    authentication_type = "AWS_IAM"
  }
  log_config {
    cloudwatch_logs_role_arn = aws_iam_role.svc["appsync"].arn
    field_log_level          = "ERROR"
  }
}

resource "aws_appsync_api_key" "shop" {
  api_id      = aws_appsync_graphql_api.shop.id
  description = "web"
  expires     = "2027-06-01T00:00:00Z"
}

resource "aws_appsync_api_cache" "shop" {
  api_id               = aws_appsync_graphql_api.shop.id
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type                 = "SMALL"
  ttl                  = 60
}

resource "aws_config_retention_configuration" "all" {
  retention_period_in_days = 400
}

resource "aws_secretsmanager_secret" "db" {
  name                    = "shop/db"
  recovery_window_in_days = 0
  kms_key_id              = aws_kms_key.shop.arn
}

resource "aws_secretsmanager_secret_version" "db" {
  secret_id      = aws_secretsmanager_secret.db.id
  secret_string  = jsonencode({ user = "shop", password = "pw" })
  version_stages = ["AWSCURRENT", "blue"]
}

resource "aws_secretsmanager_secret_rotation" "db" {
  secret_id           = aws_secretsmanager_secret.db.id
  rotation_lambda_arn = aws_lambda_function.orders.arn
  rotate_immediately  = false
  rotation_rules {
    schedule_expression = "rate(30 days)"
    duration            = "2h"
  }
}

moved {
  from = aws_sqs_queue.old
  to   = aws_sqs_queue.fifo
}
