package dev.driftline.aws.client;

import java.util.Locale;

/// Services as IAM calls them.
final class ServiceNames {

    private ServiceNames() {}

    /// The IAM action prefix, which is not always the SDK's service name (Service Authorization Reference).
    static String prefix(String service) {
        var name = service.toLowerCase(Locale.ROOT).replace(" ", "");
        return switch (name) {
            case "amp" -> "aps";
            case "apigatewayv2" -> "apigateway";
            case "applicationautoscaling" -> "application-autoscaling";
            case "cloudcontrol" -> "cloudformation";
            case "cloudwatchlogs" -> "logs";
            case "cognitoidentity" -> "cognito-identity";
            case "cognitoidentityprovider" -> "cognito-idp";
            case "costexplorer" -> "ce";
            case "databasemigration", "databasemigrationservice" -> "dms";
            case "efs" -> "elasticfilesystem";
            case "elasticloadbalancingv2" -> "elasticloadbalancing";
            case "elasticsearch", "elasticsearchservice", "opensearch" -> "es";
            case "emr" -> "elasticmapreduce";
            case "eventbridge" -> "events";
            case "resourcegroupstaggingapi" -> "tag";
            case "sfn" -> "states";
            case "sesv2" -> "ses";
            default -> name;
        };
    }
}
