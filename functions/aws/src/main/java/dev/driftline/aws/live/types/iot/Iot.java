package dev.driftline.aws.live.types.iot;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.iot.IotClient;
import software.amazon.awssdk.services.iot.model.Tag;

/// The calls of IoT Core that several types share.
final class Iot {

    static final String GONE = "ResourceNotFoundException";

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "iot:ListTagsForResource",
                    (aws, arn) -> iot(aws).listTagsForResourcePaginator(ask -> ask.resourceArn(arn)).tags().stream()
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn(GONE);

    private Iot() {}

    static IotClient iot(Aws aws) {
        return aws.client(IotClient.class, IotClient::builder);
    }
}
