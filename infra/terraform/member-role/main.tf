# The role by which Driftline reads this account from another one; driftline.yaml names it in its accounts section.
# infra/member-role.yaml is the same as CloudFormation, for a StackSet.

terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.46"
    }
  }
}

variable "reader_role_arn" {
  description = "The role of the function that scans, from the other account."
  type        = string
}

variable "external_id" {
  description = "What the reader has to name when it assumes the role; choose one for each account."
  type        = string
  sensitive   = true

  validation {
    condition     = can(regex("^[\\w+=,.@:/-]+$", var.external_id)) && length(var.external_id) >= 2 && length(var.external_id) <= 1224
    error_message = "An external id has 2 to 1224 letters, digits and + = , . @ : / - _."
  }
}

variable "role_name" {
  description = "The scanner may assume roles that are called driftline-... and no others."
  type        = string
  default     = "driftline-read"

  validation {
    condition     = can(regex("^driftline-[\\w+=,.@-]{1,50}$", var.role_name))
    error_message = "The role's name must begin with driftline-, or the scanner may not assume it."
  }
}

variable "unmanaged" {
  description = "Permit what `unmanaged: true` in driftline.yaml needs: listing what exists."
  type        = bool
  default     = false
}

variable "who" {
  description = "Permit what `who: true` in driftline.yaml needs: asking CloudTrail for events."
  type        = bool
  default     = false
}

locals {
  read = {
    for statement in jsondecode(file("${path.module}/../../read-policy.json")).Statement : statement.Sid => statement
    if var.unmanaged || !startswith(statement.Sid, "ListUnmanaged")
  }
}

resource "aws_iam_role" "reader" {
  name                 = var.role_name
  description          = "Driftline reads the settings of this account, and no contents"
  max_session_duration = 3600
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = var.reader_role_arn }
      Condition = { StringEquals = { "sts:ExternalId" = var.external_id } }
    }]
  })
}

resource "aws_iam_policy" "read" {
  for_each    = local.read
  name        = "${var.role_name}-${each.key}"
  description = "What Driftline asks of declared resources; it reads settings and no contents"
  policy      = jsonencode({ Version = "2012-10-17", Statement = [each.value] })
}

resource "aws_iam_role_policy_attachment" "read" {
  for_each   = local.read
  role       = aws_iam_role.reader.name
  policy_arn = aws_iam_policy.read[each.key].arn
}

resource "aws_iam_role_policy" "who" {
  count = var.who ? 1 : 0
  name  = "read-event-history"
  role  = aws_iam_role.reader.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "ReadEventHistory"
      Effect   = "Allow"
      Action   = "cloudtrail:LookupEvents"
      Resource = "*"
    }]
  })
}

output "role_arn" {
  description = "For the accounts section of driftline.yaml."
  value       = aws_iam_role.reader.arn
}
