package dev.driftline.aws.live.types.firehose;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.firehose.FirehoseClient;
import software.amazon.awssdk.services.firehose.model.DeliveryStreamDescription;

/// Delivery streams: one in a call, its tags in another.
final class Firehose {

    private static final String NONE = "ResourceNotFoundException";

    /// By name.
    static final Lookup<String, DeliveryStreamDescription> STREAMS = Lookup.<String, DeliveryStreamDescription>each(
                    "firehose:DescribeDeliveryStream",
                    (aws, name) -> firehose(aws)
                            .describeDeliveryStream(ask -> ask.deliveryStreamName(name))
                            .deliveryStreamDescription())
            .absentOn(NONE)
            .until(DeliveryStreamDescription::deliveryStreamStatusAsString, "DELETING");

    /// By name.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "firehose:ListTagsForDeliveryStream", Firehose::tags)
            .absentOn(NONE);

    private Firehose() {}

    static FirehoseClient firehose(Aws aws) {
        return aws.client(FirehoseClient.class, FirehoseClient::builder);
    }

    /// The SDK has no paginator for this call.
    private static Map<String, String> tags(Aws aws, String stream) {
        var tags = new HashMap<String, String>();
        @Nullable String last = null;
        var more = true;
        while (more) {
            var after = last;
            var page = firehose(aws)
                    .listTagsForDeliveryStream(
                            ask -> ask.deliveryStreamName(stream).exclusiveStartTagKey(after));
            page.tags().forEach(tag -> tags.put(tag.key(), tag.value()));
            more = Boolean.TRUE.equals(page.hasMoreTags()) && !page.tags().isEmpty();
            last = page.tags().isEmpty() ? null : page.tags().getLast().key();
        }
        return tags;
    }
}
