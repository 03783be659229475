package dev.driftline.aws.live.types.cloudfront;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.cloudfront.model.PublicKey;

/// A public key for signed addresses or field-level encryption.
final class AwsCloudfrontPublicKey {

    static final ResourceType<PublicKey> TYPE = ResourceType.named("aws_cloudfront_public_key")
            .readBy(CloudFront.PUBLIC_KEYS)
            .attribute("comment", key -> key.publicKeyConfig().comment())
            .attribute(
                    "encoded_key",
                    key -> key.publicKeyConfig().encodedKey(),
                    Meaning.eachText(AwsCloudfrontPublicKey::lines))
            .computed("caller_reference", key -> key.publicKeyConfig().callerReference())
            .computed("name", key -> key.publicKeyConfig().name())
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
