package dev.driftline.aws.live.types.cloudfront;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.cloudfront.model.PublicKeySummary;

/// A public key for signed addresses or field-level encryption.
final class AwsCloudfrontPublicKey {

    static final ResourceType<PublicKeySummary> TYPE = ResourceType.named("aws_cloudfront_public_key")
            .readBy(Keys.PUBLIC)
            .attribute("comment", PublicKeySummary::comment)
            .attribute("encoded_key", PublicKeySummary::encodedKey, Meaning.eachText(AwsCloudfrontPublicKey::lines))
            .computed("name", PublicKeySummary::name)
            .ignored("caller_reference", "made up by Terraform to create the key, which cannot be changed")
            .ignored("etag", "another after every write")
            .ignored("id", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the key; the name is compared")
            .done();

    private AwsCloudfrontPublicKey() {}

    /// White space around lines says nothing in PEM (RFC 7468).
    private static String lines(String pem) {
        return pem.strip().replace("\r\n", "\n");
    }
}
