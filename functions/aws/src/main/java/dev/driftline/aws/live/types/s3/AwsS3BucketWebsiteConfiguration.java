package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.GetBucketWebsiteResponse;

/// How a bucket serves its objects as a web site.
final class AwsS3BucketWebsiteConfiguration {

    /// @param routing as the blocks of the state; they may be empty where the state has them as JSON
    record Live(GetBucketWebsiteResponse site, Value routing) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_s3_bucket_website_configuration")
            .identifiedBy("bucket")
            .readBy(AwsS3BucketWebsiteConfiguration::read)
            .needs(S3.WEBSITE)
            .mirroredIn("aws_s3_bucket", declared -> declared.text("bucket"), "website")
            .attribute(
                    "error_document",
                    live -> Value.single(
                            live.site().errorDocument(), page -> Value.block().with("key", Value.of(page.key()))))
            .attribute(
                    "index_document",
                    live -> Value.single(
                            live.site().indexDocument(), page -> Value.block().with("suffix", Value.of(page.suffix()))))
            .attribute(
                    "redirect_all_requests_to",
                    live -> Value.single(
                            live.site().redirectAllRequestsTo(),
                            to -> Value.block()
                                    .with("host_name", Value.of(to.hostName()))
                                    .with("protocol", Value.of(to.protocolAsString()))))
            .attribute("routing_rule", Live::routing)
            .computed("routing_rules", live -> S3Websites.asJson(live.site().routingRules()), JsonText.STRUCTURE)
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .ignored("expected_bucket_owner", S3.OWNER_CHECK)
            .ignored("website_domain", "follows from the region")
            .ignored("website_endpoint", "follows from the bucket's name and region")
            .done();

    private AwsS3BucketWebsiteConfiguration() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var inJson = declared.get("routing_rule").isEmpty()
                && !declared.get("routing_rules").isEmpty();
        return reads.get(S3.WEBSITE, declared.text("bucket"))
                .flatMap(set -> set)
                .map(site -> new Live(site, inJson ? Value.absent() : S3Websites.asBlocks(site.routingRules())));
    }
}
