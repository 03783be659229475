package dev.driftline.bench.estate;

import static dev.driftline.bench.estate.BucketKinds.s3;
import static dev.driftline.bench.estate.IdentityKinds.iam;
import static dev.driftline.bench.estate.NetworkKinds.ec2;
import static dev.driftline.bench.estate.ServiceKinds.cloudwatch;
import static dev.driftline.bench.estate.ServiceKinds.logs;
import static dev.driftline.bench.estate.ServiceKinds.sns;

import dev.driftline.aws.client.AwsClients;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.iam.model.Tag;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/// Changes behind Terraform's back, so that a scan that finds nothing is known to look.
public final class Drift {

    private Drift() {}

    /// @param ids of the resource with the number 0 of a type
    /// @return the addresses of what changed
    public static Set<String> plant(Mix mix, AwsClients aws, Ids ids) {
        return switch (mix) {
            case NETWORK -> {
                ec2(aws).releaseAddress(release -> release.allocationId(ids.of("aws_eip")));
                ec2(aws).modifySubnetAttribute(modify ->
                        modify.subnetId(ids.of("aws_subnet")).mapPublicIpOnLaunch(yes -> yes.value(true)));
                ec2(aws).deleteRoute(delete ->
                        delete.routeTableId(ids.of("aws_route_table")).destinationCidrBlock("0.0.0.0/0"));
                yield addresses("aws_eip", "aws_subnet", "aws_route");
            }
            case IAM -> {
                iam(aws).updateAssumeRolePolicy(update ->
                        update.roleName("role-0").policyDocument(IdentityKinds.TRUST.replace("lambda", "ec2")));
                iam(aws).deleteUser(delete -> delete.userName("user-0"));
                iam(aws).tagPolicy(tag -> tag.policyArn("arn:aws:iam::123456789012:policy/policy-0")
                        .tags(Tag.builder().key("Owner").value("nobody").build()));
                iam(aws).untagInstanceProfile(
                                untag -> untag.instanceProfileName("profile-0").tagKeys("ManagedBy"));
                yield addresses("aws_iam_role", "aws_iam_user", "aws_iam_policy", "aws_iam_instance_profile");
            }
            case BUCKETS -> {
                s3(aws).deletePublicAccessBlock(delete -> delete.bucket("acme-bench-0"));
                s3(aws).putBucketVersioning(put -> put.bucket("acme-bench-0")
                        .versioningConfiguration(versioning -> versioning.status(BucketVersioningStatus.SUSPENDED)));
                yield addresses("aws_s3_bucket_public_access_block", "aws_s3_bucket_versioning");
            }
            case MIXED -> {
                sns(aws).setTopicAttributes(set -> set.topicArn("arn:aws:sns:us-east-1:123456789012:topic-0")
                        .attributeName("DisplayName")
                        .attributeValue("changed"));
                logs(aws)
                        .putRetentionPolicy(
                                put -> put.logGroupName("/app/group-0").retentionInDays(7));
                cloudwatch(aws).deleteAlarms(delete -> delete.alarmNames("alarm-0"));
                yield addresses("aws_sns_topic", "aws_cloudwatch_log_group", "aws_cloudwatch_metric_alarm");
            }
        };
    }

    private static Set<String> addresses(String... types) {
        return Arrays.stream(types)
                .map(type -> "%s.%s[0]".formatted(type, Estate.NAME))
                .collect(Collectors.toSet());
    }

    /// Ids out of a state.
    @FunctionalInterface
    public interface Ids {
        String of(String type);
    }
}
