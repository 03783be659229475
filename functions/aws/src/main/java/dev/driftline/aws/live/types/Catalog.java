package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every resource type that Driftline compares: one line each, sorted.
public final class Catalog {

    private static final List<ResourceType<?>> ALL = List.of(
            AwsIamRole.TYPE,
            AwsIamRolePolicyAttachment.TYPE,
            AwsS3Bucket.TYPE,
            AwsS3BucketAccelerateConfiguration.TYPE,
            AwsS3BucketAcl.TYPE,
            AwsS3BucketCorsConfiguration.TYPE,
            AwsS3BucketLifecycleConfiguration.TYPE,
            AwsS3BucketLogging.TYPE,
            AwsS3BucketNotification.TYPE,
            AwsS3BucketObject.TYPE,
            AwsS3BucketObjectLockConfiguration.TYPE,
            AwsS3BucketOwnershipControls.TYPE,
            AwsS3BucketPolicy.TYPE,
            AwsS3BucketPublicAccessBlock.TYPE,
            AwsS3BucketReplicationConfiguration.TYPE,
            AwsS3BucketRequestPaymentConfiguration.TYPE,
            AwsS3BucketServerSideEncryptionConfiguration.TYPE,
            AwsS3BucketVersioning.TYPE,
            AwsS3BucketWebsiteConfiguration.TYPE,
            AwsS3Object.TYPE,
            AwsSecurityGroup.TYPE,
            AwsSubnet.TYPE);

    private static final Map<String, ResourceType<?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(ResourceType::name, Function.identity()));

    private Catalog() {}

    public static Optional<ResourceType<?>> find(String type) {
        return Optional.ofNullable(BY_NAME.get(type));
    }

    public static Collection<ResourceType<?>> all() {
        return ALL;
    }
}
