variable "name" {
  description = "Begins the names of all that is made; must be driftline-... for reading other accounts."
  type        = string
  default     = "driftline"
}

variable "function_zip" {
  description = "The built function, functions/scanner/target/function.zip."
  type        = string
}

variable "artifact_bucket" {
  description = "A bucket for the function's code: Lambda takes more than 50 MB only from S3."
  type        = string
}

variable "states" {
  description = "Which states to scan together, as `driftline scan --state` takes them."
  type        = list(string)
}

variable "state_bucket" {
  description = "The bucket that holds them, for the permission to read them."
  type        = string
}

variable "state_key_pattern" {
  description = "Which keys of the bucket may be read, such as prod/*; the locks beside them too."
  type        = string
  default     = "*"
}

variable "lock_table" {
  description = "Terraform's DynamoDB lock table in this region; empty when there is none."
  type        = string
  default     = ""
}

variable "schedule" {
  description = "When to scan, as EventBridge Scheduler writes it."
  type        = string
  default     = "rate(1 hour)"
}

variable "time_zone" {
  type    = string
  default = "UTC"
}

variable "who" {
  description = "Ask CloudTrail who made a finding, and permit it."
  type        = bool
  default     = false
}

variable "silence_hours" {
  description = "An alarm goes off when no scan was finished for so many hours."
  type        = number
  default     = 3
}

variable "slack_webhook_parameter" {
  description = "Name of the SSM parameter (SecureString) with the Slack webhook URL, such as /driftline/slack-webhook; empty for no Slack."
  type        = string
  default     = ""
}

variable "log_retention_days" {
  type    = number
  default = 30
}

variable "runtime" {
  description = "java25, which the provider knows from its version 6 on; provided.al2023 for a native build."
  type        = string
  default     = "java25"
}
