package dev.driftline.aws.live.types.cloudfront;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.cloudfront.model.KeyGroup;

/// Public keys that a behaviour trusts.
final class AwsCloudfrontKeyGroup {

    static final ResourceType<KeyGroup> TYPE = ResourceType.named("aws_cloudfront_key_group")
            .readBy(Keys.GROUPS)
            .attributes(KeyGroup::keyGroupConfig, "comment", "items", "name")
            .ignored("etag", "another after every write")
            .ignored("id", "the identity")
            .done();

    private AwsCloudfrontKeyGroup() {}
}
