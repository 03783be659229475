output "function_name" {
  description = "For `driftline invoke --function`."
  value       = aws_lambda_function.scan.function_name
}

output "findings_topic_arn" {
  value = aws_sns_topic.findings.arn
}

output "role_arn" {
  description = "Who reads; roles of other accounts trust it."
  value       = aws_iam_role.scan.arn
}
