package dev.driftline.aws.live.types.iot;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.iot.model.DescribeThingTypeResponse;

/// What devices of one kind have in common.
final class AwsIotThingType {

    private static final Lookup<String, DescribeThingTypeResponse> TYPES =
            Lookup.<String, DescribeThingTypeResponse>each(
                            "iot:DescribeThingType",
                            (aws, name) -> Iot.iot(aws).describeThingType(ask -> ask.thingTypeName(name)))
                    .absentOn(Iot.GONE);

    private static final Shape PROPERTIES = Shape.PLAIN.complete().renamed("thing_type_description", "description");

    static final ResourceType<Tagged<DescribeThingTypeResponse>> TYPE = ResourceType.named("aws_iot_thing_type")
            .identifiedBy("name")
            .readBy(Tagged.by(TYPES, "name", Iot.TAGS))
            .needs(TYPES, Iot.TAGS, Tagging.TAGGED)
            .attributes(live -> live.thing().thingTypeMetadata(), "deprecated")
            .attribute("properties", live -> PROPERTIES.single(live.thing().thingTypeProperties()))
            .tags(Tagged::tags)
            .ignored("arn", "made of the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsIotThingType() {}
}
