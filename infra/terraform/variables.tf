variable "name" {
  description = "Begins the names of all that is made."
  type        = string
  default     = "driftline"

  validation {
    condition     = can(regex("^[A-Za-z0-9-]{1,24}$", var.name))
    error_message = "The name must be 1 to 24 letters, digits and hyphens: AWS allows no more in the names made of it."
  }
}

variable "function_zip" {
  description = "The built function, functions/scanner/target/function.zip."
  type        = string
}

variable "artifact_bucket" {
  description = "A bucket for the function's code: Lambda takes more than 50 MB only from S3."
  type        = string
}

variable "configuration" {
  description = "Where driftline.yaml is: s3://bucket/driftline.yaml or ssm:/driftline/config; empty for `states` alone."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^s3://[^/]+/.+$|^ssm:/[A-Za-z0-9_./-]+$", var.configuration))
    error_message = "The configuration must be s3://bucket/key or ssm:/name."
  }
}

variable "states" {
  description = "Without a configuration: which states to scan together, as `driftline scan --state` takes them."
  type        = list(string)
  default     = []
}

variable "state_bucket" {
  description = "The bucket that holds them, for the permission to read them."
  type        = string
}

variable "state_key_pattern" {
  description = "Which keys of the bucket may be read, such as prod/*; the .tflock objects beside them too."
  type        = string
  default     = "*"
}

variable "lock_table" {
  description = "Terraform's DynamoDB lock table in this region; empty when there is none."
  type        = string
  default     = ""
}

variable "lock_mode" {
  description = "observe reads locks and never writes; acquire takes Terraform's DynamoDB lock while the state is read; none does not look."
  type        = string
  default     = "observe"

  validation {
    condition     = contains(["observe", "acquire", "none"], var.lock_mode)
    error_message = "The lock mode must be observe, acquire or none."
  }
}

variable "schedules" {
  description = "When to scan, as EventBridge Scheduler writes it; targets of driftline.yaml name the schedule."
  type = map(object({
    expression = string
    time_zone  = optional(string, "UTC")
  }))
  default = { main = { expression = "rate(1 hour)" } }
}

variable "scan_on_write" {
  description = "Also scan a state a minute after it was written; its bucket must send events to EventBridge."
  type        = bool
  default     = false
}

variable "unmanaged" {
  description = "Permit what `unmanaged: true` in driftline.yaml needs: listing what exists."
  type        = bool
  default     = false
}

variable "who" {
  description = "Ask CloudTrail who made a finding, and permit it; driftline.yaml may say `who: false`."
  type        = bool
  default     = false
}

variable "silence_hours" {
  description = "An alarm goes off when no scan was finished for so many hours. Choose it longer than the schedule's pause."
  type        = number
  default     = 3
}

variable "notification_email" {
  description = "Who gets findings and alarms by mail; empty for nobody."
  type        = string
  default     = ""
}

variable "slack_webhook_parameter" {
  description = "Name of the SSM parameter (SecureString) with the Slack webhook URL, such as /driftline/slack-webhook; empty for no Slack."
  type        = string
  default     = ""
}

variable "buttons" {
  description = "A function URL for the buttons under Slack's messages; every request is checked by its signature."
  type        = bool
  default     = false
}

variable "keep_reports" {
  description = "Keep each scan's whole report in a bucket for 90 days."
  type        = bool
  default     = true
}

variable "scanners" {
  description = "How many states are scanned at one time, at most (2 to 1000)."
  type        = number
  default     = 4
}

variable "runtime" {
  description = "java25, which the provider knows from its version 6 on; provided.al2023 for a native build."
  type        = string
  default     = "java25"
}

variable "architecture" {
  description = "arm64 or x86_64; a native build runs only on the one that it was built on."
  type        = string
  default     = "arm64"
}

variable "log_retention_days" {
  description = "How long the functions' log is kept."
  type        = number
  default     = 30
}
