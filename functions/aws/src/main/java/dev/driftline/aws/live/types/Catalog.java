package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.Insights;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.acm.AcmTypes;
import dev.driftline.aws.live.types.apigateway.ApiGatewayTypes;
import dev.driftline.aws.live.types.apigatewayv2.ApiGatewayV2Types;
import dev.driftline.aws.live.types.appconfig.AppConfigTypes;
import dev.driftline.aws.live.types.applicationautoscaling.ApplicationAutoScalingTypes;
import dev.driftline.aws.live.types.appsync.AppSyncTypes;
import dev.driftline.aws.live.types.athena.AthenaTypes;
import dev.driftline.aws.live.types.autoscaling.AutoScalingTypes;
import dev.driftline.aws.live.types.backup.BackupTypes;
import dev.driftline.aws.live.types.batch.BatchTypes;
import dev.driftline.aws.live.types.budgets.BudgetsTypes;
import dev.driftline.aws.live.types.cloudcontrol.CloudControlTypes;
import dev.driftline.aws.live.types.cloudformation.CloudFormationTypes;
import dev.driftline.aws.live.types.cloudfront.CloudFrontTypes;
import dev.driftline.aws.live.types.cloudtrail.CloudTrailTypes;
import dev.driftline.aws.live.types.cloudwatch.CloudWatchTypes;
import dev.driftline.aws.live.types.codebuild.CodeBuildTypes;
import dev.driftline.aws.live.types.codedeploy.CodeDeployTypes;
import dev.driftline.aws.live.types.codepipeline.CodePipelineTypes;
import dev.driftline.aws.live.types.cognito.CognitoTypes;
import dev.driftline.aws.live.types.config.ConfigTypes;
import dev.driftline.aws.live.types.costexplorer.CostExplorerTypes;
import dev.driftline.aws.live.types.dax.DaxTypes;
import dev.driftline.aws.live.types.dms.DmsTypes;
import dev.driftline.aws.live.types.dynamodb.DynamoDbTypes;
import dev.driftline.aws.live.types.ec2.Ec2Types;
import dev.driftline.aws.live.types.ecr.EcrTypes;
import dev.driftline.aws.live.types.ecs.EcsTypes;
import dev.driftline.aws.live.types.efs.EfsTypes;
import dev.driftline.aws.live.types.eks.EksTypes;
import dev.driftline.aws.live.types.elasticache.ElastiCacheTypes;
import dev.driftline.aws.live.types.elb.ElbTypes;
import dev.driftline.aws.live.types.elbv2.Elbv2Types;
import dev.driftline.aws.live.types.emr.EmrTypes;
import dev.driftline.aws.live.types.events.EventsTypes;
import dev.driftline.aws.live.types.fates.Fates;
import dev.driftline.aws.live.types.firehose.FirehoseTypes;
import dev.driftline.aws.live.types.fsx.FsxTypes;
import dev.driftline.aws.live.types.glue.GlueTypes;
import dev.driftline.aws.live.types.guardduty.GuardDutyTypes;
import dev.driftline.aws.live.types.iam.IamTypes;
import dev.driftline.aws.live.types.iot.IotTypes;
import dev.driftline.aws.live.types.kafka.KafkaTypes;
import dev.driftline.aws.live.types.kinesis.KinesisTypes;
import dev.driftline.aws.live.types.kms.KmsTypes;
import dev.driftline.aws.live.types.lakeformation.LakeFormationTypes;
import dev.driftline.aws.live.types.lambda.LambdaTypes;
import dev.driftline.aws.live.types.logs.LogsTypes;
import dev.driftline.aws.live.types.memorydb.MemoryDbTypes;
import dev.driftline.aws.live.types.mq.MqTypes;
import dev.driftline.aws.live.types.networkmanager.NetworkManagerTypes;
import dev.driftline.aws.live.types.opensearch.OpenSearchTypes;
import dev.driftline.aws.live.types.organizations.OrganizationsTypes;
import dev.driftline.aws.live.types.owners.Owners;
import dev.driftline.aws.live.types.pipes.PipesTypes;
import dev.driftline.aws.live.types.prometheus.PrometheusTypes;
import dev.driftline.aws.live.types.quicksight.QuickSightTypes;
import dev.driftline.aws.live.types.rds.RdsTypes;
import dev.driftline.aws.live.types.redshift.RedshiftTypes;
import dev.driftline.aws.live.types.route53.Route53Types;
import dev.driftline.aws.live.types.route53resolver.Route53ResolverTypes;
import dev.driftline.aws.live.types.s3.S3Types;
import dev.driftline.aws.live.types.sagemaker.SageMakerTypes;
import dev.driftline.aws.live.types.scheduler.SchedulerTypes;
import dev.driftline.aws.live.types.secretsmanager.SecretsManagerTypes;
import dev.driftline.aws.live.types.servicediscovery.ServiceDiscoveryTypes;
import dev.driftline.aws.live.types.ses.SesTypes;
import dev.driftline.aws.live.types.sesv2.SesV2Types;
import dev.driftline.aws.live.types.sfn.SfnTypes;
import dev.driftline.aws.live.types.signer.SignerTypes;
import dev.driftline.aws.live.types.sns.SnsTypes;
import dev.driftline.aws.live.types.sqs.SqsTypes;
import dev.driftline.aws.live.types.ssm.SsmTypes;
import dev.driftline.aws.live.types.stateonly.StateOnlyTypes;
import dev.driftline.aws.live.types.swf.SwfTypes;
import dev.driftline.aws.live.types.transfer.TransferTypes;
import dev.driftline.aws.live.types.wafv2.Wafv2Types;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every resource type that Driftline compares. A type is made when a state has one of it, not before.
public final class Catalog {

    private static final Map<String, Supplier<ResourceType<?>>> BY_NAME = Stream.of(
                    AcmTypes.ALL,
                    ApiGatewayTypes.ALL,
                    ApiGatewayV2Types.ALL,
                    AppConfigTypes.ALL,
                    ApplicationAutoScalingTypes.ALL,
                    AppSyncTypes.ALL,
                    AthenaTypes.ALL,
                    AutoScalingTypes.ALL,
                    BackupTypes.ALL,
                    BatchTypes.ALL,
                    BudgetsTypes.ALL,
                    CloudFormationTypes.ALL,
                    CloudFrontTypes.ALL,
                    CloudTrailTypes.ALL,
                    CloudWatchTypes.ALL,
                    CodeBuildTypes.ALL,
                    CodeDeployTypes.ALL,
                    CodePipelineTypes.ALL,
                    CognitoTypes.ALL,
                    ConfigTypes.ALL,
                    CostExplorerTypes.ALL,
                    DaxTypes.ALL,
                    DmsTypes.ALL,
                    DynamoDbTypes.ALL,
                    Ec2Types.ALL,
                    EcrTypes.ALL,
                    EcsTypes.ALL,
                    EfsTypes.ALL,
                    EksTypes.ALL,
                    ElastiCacheTypes.ALL,
                    ElbTypes.ALL,
                    Elbv2Types.ALL,
                    EmrTypes.ALL,
                    EventsTypes.ALL,
                    FirehoseTypes.ALL,
                    FsxTypes.ALL,
                    GlueTypes.ALL,
                    GuardDutyTypes.ALL,
                    IamTypes.ALL,
                    IotTypes.ALL,
                    KafkaTypes.ALL,
                    KinesisTypes.ALL,
                    KmsTypes.ALL,
                    LakeFormationTypes.ALL,
                    LambdaTypes.ALL,
                    LogsTypes.ALL,
                    MemoryDbTypes.ALL,
                    MqTypes.ALL,
                    NetworkManagerTypes.ALL,
                    OpenSearchTypes.ALL,
                    OrganizationsTypes.ALL,
                    PipesTypes.ALL,
                    PrometheusTypes.ALL,
                    QuickSightTypes.ALL,
                    RdsTypes.ALL,
                    RedshiftTypes.ALL,
                    Route53Types.ALL,
                    Route53ResolverTypes.ALL,
                    S3Types.ALL,
                    SageMakerTypes.ALL,
                    SchedulerTypes.ALL,
                    SecretsManagerTypes.ALL,
                    ServiceDiscoveryTypes.ALL,
                    SesTypes.ALL,
                    SesV2Types.ALL,
                    SfnTypes.ALL,
                    SignerTypes.ALL,
                    SnsTypes.ALL,
                    SqsTypes.ALL,
                    SsmTypes.ALL,
                    StateOnlyTypes.ALL,
                    SwfTypes.ALL,
                    TransferTypes.ALL,
                    Wafv2Types.ALL)
            .flatMap(service -> service.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Catalog() {}

    /// What AWS tells of findings.
    ///
    /// @param everything all resources of the run
    public static Insights insights(Collection<DeclaredResource> everything) {
        var owners = new Owners(everything);
        return new Insights() {
            @Override
            public Optional<LiveResources.Fate> fate(Reads reads, DeclaredResource declared) {
                return Fates.of(reads, declared, find(declared.type()));
            }

            @Override
            public Optional<LiveResources.Owner> owner(Reads reads, DeclaredResource declared, Difference difference) {
                return owners.of(reads, declared, difference);
            }
        };
    }

    /// @param type its Terraform name, `aws_vpc`
    public static Optional<ResourceType<?>> find(String type) {
        return Optional.ofNullable(BY_NAME.get(type)).map(Supplier::get);
    }

    /// What is known of the resource's type: a type of the catalogue, or what Cloud Control API can tell.
    public static Optional<ResourceType<?>> find(DeclaredResource declared) {
        return find(declared.type()).or(() -> CloudControlTypes.find(declared));
    }

    /// What Cloud Control API needs besides the permission to read the service that it asks.
    public static Set<String> cloudControlActions() {
        return CloudControlTypes.ACTIONS;
    }

    /// The types of Terraform that are not in the catalogue and are looked for by Cloud Control API, sorted.
    public static SortedMap<String, String> existenceOnly() {
        return CloudControlTypes.terraform();
    }

    /// All of them, sorted by name.
    public static List<ResourceType<?>> all() {
        return BY_NAME.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<ResourceType<?>>map(type -> type.getValue().get())
                .toList();
    }
}
