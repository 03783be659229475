package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.acm.AcmListings;
import dev.driftline.aws.live.types.apigateway.ApiGatewayListings;
import dev.driftline.aws.live.types.apigatewayv2.ApiGatewayV2Listings;
import dev.driftline.aws.live.types.appsync.AppSyncListings;
import dev.driftline.aws.live.types.athena.AthenaListings;
import dev.driftline.aws.live.types.autoscaling.AutoScalingListings;
import dev.driftline.aws.live.types.backup.BackupListings;
import dev.driftline.aws.live.types.batch.BatchListings;
import dev.driftline.aws.live.types.budgets.BudgetsListings;
import dev.driftline.aws.live.types.cloudformation.CloudFormationListings;
import dev.driftline.aws.live.types.cloudfront.CloudFrontListings;
import dev.driftline.aws.live.types.cloudtrail.CloudTrailListings;
import dev.driftline.aws.live.types.cloudwatch.CloudWatchListings;
import dev.driftline.aws.live.types.codebuild.CodeBuildListings;
import dev.driftline.aws.live.types.codepipeline.CodePipelineListings;
import dev.driftline.aws.live.types.cognito.CognitoListings;
import dev.driftline.aws.live.types.config.ConfigListings;
import dev.driftline.aws.live.types.dms.DmsListings;
import dev.driftline.aws.live.types.dynamodb.DynamoDbListings;
import dev.driftline.aws.live.types.ec2.Ec2Listings;
import dev.driftline.aws.live.types.ecr.EcrListings;
import dev.driftline.aws.live.types.ecs.EcsListings;
import dev.driftline.aws.live.types.efs.EfsListings;
import dev.driftline.aws.live.types.eks.EksListings;
import dev.driftline.aws.live.types.elasticache.ElastiCacheListings;
import dev.driftline.aws.live.types.elb.ElbListings;
import dev.driftline.aws.live.types.elbv2.Elbv2Listings;
import dev.driftline.aws.live.types.emr.EmrListings;
import dev.driftline.aws.live.types.events.EventsListings;
import dev.driftline.aws.live.types.firehose.FirehoseListings;
import dev.driftline.aws.live.types.glue.GlueListings;
import dev.driftline.aws.live.types.iam.IamListings;
import dev.driftline.aws.live.types.iot.IotListings;
import dev.driftline.aws.live.types.kafka.KafkaListings;
import dev.driftline.aws.live.types.kinesis.KinesisListings;
import dev.driftline.aws.live.types.kms.KmsListings;
import dev.driftline.aws.live.types.lambda.LambdaListings;
import dev.driftline.aws.live.types.logs.LogsListings;
import dev.driftline.aws.live.types.memorydb.MemoryDbListings;
import dev.driftline.aws.live.types.mq.MqListings;
import dev.driftline.aws.live.types.opensearch.OpenSearchListings;
import dev.driftline.aws.live.types.organizations.OrganizationsListings;
import dev.driftline.aws.live.types.rds.RdsListings;
import dev.driftline.aws.live.types.redshift.RedshiftListings;
import dev.driftline.aws.live.types.route53.Route53Listings;
import dev.driftline.aws.live.types.s3.S3Listings;
import dev.driftline.aws.live.types.scheduler.SchedulerListings;
import dev.driftline.aws.live.types.secretsmanager.SecretsListings;
import dev.driftline.aws.live.types.servicediscovery.ServiceDiscoveryListings;
import dev.driftline.aws.live.types.ses.SesListings;
import dev.driftline.aws.live.types.sfn.SfnListings;
import dev.driftline.aws.live.types.sns.SnsListings;
import dev.driftline.aws.live.types.sqs.SqsListings;
import dev.driftline.aws.live.types.ssm.SsmListings;
import dev.driftline.aws.live.types.transfer.TransferListings;
import dev.driftline.aws.live.types.wafv2.WafListings;
import dev.driftline.core.model.DeclaredResource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every type of which Driftline finds what no state holds.
public final class CatalogListings {

    private static final List<Listing<?>> ALL = Stream.of(
                    AcmListings.ALL,
                    ApiGatewayListings.ALL,
                    ApiGatewayV2Listings.ALL,
                    AppSyncListings.ALL,
                    AthenaListings.ALL,
                    AutoScalingListings.ALL,
                    BackupListings.ALL,
                    BatchListings.ALL,
                    BudgetsListings.ALL,
                    CloudFormationListings.ALL,
                    CloudFrontListings.ALL,
                    CloudTrailListings.ALL,
                    CloudWatchListings.ALL,
                    CodeBuildListings.ALL,
                    CodePipelineListings.ALL,
                    CognitoListings.ALL,
                    ConfigListings.ALL,
                    DmsListings.ALL,
                    DynamoDbListings.ALL,
                    Ec2Listings.ALL,
                    EcrListings.ALL,
                    EcsListings.ALL,
                    EfsListings.ALL,
                    EksListings.ALL,
                    ElastiCacheListings.ALL,
                    ElbListings.ALL,
                    Elbv2Listings.ALL,
                    EmrListings.ALL,
                    EventsListings.ALL,
                    FirehoseListings.ALL,
                    GlueListings.ALL,
                    IamListings.ALL,
                    IotListings.ALL,
                    KafkaListings.ALL,
                    KinesisListings.ALL,
                    KmsListings.ALL,
                    LambdaListings.ALL,
                    LogsListings.ALL,
                    MemoryDbListings.ALL,
                    MqListings.ALL,
                    OpenSearchListings.ALL,
                    OrganizationsListings.ALL,
                    RdsListings.ALL,
                    RedshiftListings.ALL,
                    Route53Listings.ALL,
                    S3Listings.ALL,
                    SchedulerListings.ALL,
                    SecretsListings.ALL,
                    ServiceDiscoveryListings.ALL,
                    SesListings.ALL,
                    SfnListings.ALL,
                    SnsListings.ALL,
                    SqsListings.ALL,
                    SsmListings.ALL,
                    TransferListings.ALL,
                    WafListings.ALL)
            .<Listing<?>>flatMap(List::stream)
            .toList();

    private CatalogListings() {}

    static List<Listing<?>> all() {
        return ALL;
    }

    /// Terraform's names of the types, sorted.
    public static Set<String> types() {
        return ALL.stream().flatMap(listing -> listing.finds().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The IAM actions that they need, and those that say who made what was found.
    public static Set<String> actions() {
        var actions = new TreeSet<>(CatalogInventory.ACTIONS);
        ALL.forEach(listing -> actions.addAll(listing.actions()));
        return actions;
    }

    /// What a state knows the resource by, and its parts, as [dev.driftline.core.scan.Existing#keys] has them.
    ///
    /// @param known what is known of its type
    public static Set<String> keys(DeclaredResource declared, Optional<ResourceType<?>> known) {
        var keys = new LinkedHashSet<String>();
        var names = known.map(type -> Stream.of(type.rules().claimedAs(), type.identity(declared))
                        .toList())
                .orElseGet(() -> List.of(declared.type(), ""));
        Stream.of(names.getLast(), declared.text("id"), declared.text("arn"))
                .filter(key -> !key.isEmpty())
                .flatMap(key -> Stream.of(Listing.key(names.getFirst(), key), Listing.key(declared.type(), key)))
                .forEach(keys::add);
        ALL.forEach(listing -> listing.held(declared).forEach(keys::add));
        terraformNames(declared.type()).forEach(name -> keys.add(Listing.key(name, declared.text("id"))));
        return keys;
    }

    /// What Terraform may call a type of CloudFormation's: `aws_sqs_queue`; `aws_vpc`, without the service.
    private static Stream<String> terraformNames(String type) {
        if (!type.startsWith("awscc_") && !type.startsWith("AWS::")) {
            return Stream.of();
        }
        var words = type.startsWith("awscc_")
                ? type.substring("awscc_".length())
                : type.substring("AWS::".length())
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                        .replace("::", "_")
                        .toLowerCase(Locale.ROOT);
        return Stream.of("aws_" + words, "aws_" + words.substring(words.indexOf('_') + 1));
    }
}
