package dev.driftline.aws.live.types.lambda;

import dev.driftline.aws.live.kit.ResourceType;

/// A statement of a function's policy: who may call it.
final class AwsLambdaPermission {

    static final ResourceType<Statement> TYPE = ResourceType.named("aws_lambda_permission")
            .identifiedBy(declared -> declared.text("function_name") + "/" + declared.text("statement_id"))
            .readBy((reads, declared) -> reads.get(Lambda.POLICIES, Qualified.of(declared))
                    .flatMap(policy -> Statement.of(policy, declared.text("statement_id"))))
            .needs(Lambda.POLICIES)
            .attribute("action", Statement::action)
            .attribute("event_source_token", statement -> statement.condition("lambda:EventSourceToken"))
            .attribute("function_url_auth_type", statement -> statement.condition("lambda:FunctionUrlAuthType"))
            .attribute("principal", Statement::principal, Statement.PRINCIPAL)
            .attribute("principal_org_id", statement -> statement.condition("aws:PrincipalOrgID"))
            .attribute("source_account", statement -> statement.condition("aws:SourceAccount"))
            .attribute("source_arn", statement -> statement.condition("aws:SourceArn"))
            .allIgnored("a part of the identity", "function_name", "id", "qualifier", "statement_id")
            .ignored("statement_id_prefix", "only read when Terraform creates the statement")
            .done();

    private AwsLambdaPermission() {}
}
