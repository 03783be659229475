# Everything that the module can do: copy what you need.

terraform {
  required_version = ">= 1.5"
}

variable "function_zip" {
  type    = string
  default = "../../../../functions/scanner/target/function.zip"
}

variable "runtime" {
  type    = string
  default = "java25"
}

module "driftline" {
  source                  = "../.."
  name                    = "driftline"
  function_zip            = var.function_zip
  artifact_bucket         = "acme-artifacts"
  configuration           = "ssm:/driftline/config"
  states                  = ["s3://acme-state/prod/network.tfstate?dynamodb_table=terraform-locks"]
  state_bucket            = "acme-state"
  state_key_pattern       = "prod/*"
  lock_table              = "terraform-locks"
  scan_on_write           = true
  unmanaged               = true
  who                     = true
  notification_email      = "platform@example.com"
  slack_webhook_parameter = "/driftline/slack-webhook"
  buttons                 = true
  scanners                = 8
  runtime                 = var.runtime

  schedules = {
    main    = { expression = "rate(1 hour)" }
    nightly = { expression = "cron(0 2 ? * MON-FRI *)", time_zone = "Europe/Berlin" }
  }
}

output "buttons_url" {
  value = module.driftline.buttons_url
}
