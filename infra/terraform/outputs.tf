output "dispatcher_name" {
  description = "To scan now: driftline invoke --function NAME."
  value       = aws_lambda_function.this["dispatch"].function_name
}

output "scanner_role_arn" {
  description = "Who reads; the roles of other accounts trust it."
  value       = aws_iam_role.function["scan"].arn
}

output "ledger_name" {
  description = "The table with everything that was ever found."
  value       = aws_dynamodb_table.ledger.name
}

output "findings_topic_arn" {
  description = "Subscribe to it for findings; filter by stack, severity and kinds."
  value       = aws_sns_topic.findings.arn
}

output "alarm_topic_arn" {
  description = "Subscribe to it for alarms about Driftline itself."
  value       = aws_sns_topic.alarms.arn
}

output "report_bucket" {
  description = "Every scan's report, for 90 days; null without."
  value       = one(aws_s3_bucket.reports[*].bucket)
}

output "buttons_url" {
  description = "What Slack's app calls, its Interactivity Request URL; null without buttons."
  value       = one(aws_lambda_function_url.buttons[*].function_url)
}
