package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.apigateway.ApiGatewayTypes;
import dev.driftline.aws.live.types.apigatewayv2.ApiGatewayV2Types;
import dev.driftline.aws.live.types.appsync.AppSyncTypes;
import dev.driftline.aws.live.types.cloudfront.CloudFrontTypes;
import dev.driftline.aws.live.types.cognito.CognitoTypes;
import dev.driftline.aws.live.types.dynamodb.DynamoDbTypes;
import dev.driftline.aws.live.types.ec2.Ec2Types;
import dev.driftline.aws.live.types.iam.IamTypes;
import dev.driftline.aws.live.types.logs.LogsTypes;
import dev.driftline.aws.live.types.route53.Route53Types;
import dev.driftline.aws.live.types.route53resolver.Route53ResolverTypes;
import dev.driftline.aws.live.types.s3.S3Types;
import dev.driftline.aws.live.types.sns.SnsTypes;
import dev.driftline.aws.live.types.sqs.SqsTypes;
import dev.driftline.aws.live.types.wafv2.Wafv2Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every resource type that Driftline compares. A type is made when a state has one of it, not before.
public final class Catalog {

    private static final Map<String, Supplier<ResourceType<?>>> BY_NAME = Stream.of(
                    ApiGatewayTypes.ALL,
                    ApiGatewayV2Types.ALL,
                    AppSyncTypes.ALL,
                    CloudFrontTypes.ALL,
                    CognitoTypes.ALL,
                    DynamoDbTypes.ALL,
                    Ec2Types.ALL,
                    IamTypes.ALL,
                    LogsTypes.ALL,
                    Route53ResolverTypes.ALL,
                    Route53Types.ALL,
                    S3Types.ALL,
                    SnsTypes.ALL,
                    SqsTypes.ALL,
                    Wafv2Types.ALL)
            .flatMap(service -> service.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Catalog() {}

    /// @param type its Terraform name, `aws_vpc`
    public static Optional<ResourceType<?>> find(String type) {
        return Optional.ofNullable(BY_NAME.get(type)).map(Supplier::get);
    }

    /// All of them, sorted by name.
    public static List<ResourceType<?>> all() {
        return BY_NAME.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<ResourceType<?>>map(type -> type.getValue().get())
                .toList();
    }
}
