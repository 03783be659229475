package dev.driftline.aws.live.types.iot;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.iot.model.DescribeThingResponse;

/// A device.
final class AwsIotThing {

    private static final Lookup<String, DescribeThingResponse> THINGS = Lookup.<String, DescribeThingResponse>each(
                    "iot:DescribeThing", (aws, name) -> Iot.iot(aws).describeThing(ask -> ask.thingName(name)))
            .absentOn(Iot.GONE);

    static final ResourceType<DescribeThingResponse> TYPE = ResourceType.named("aws_iot_thing")
            .identifiedBy("name")
            .readBy(THINGS)
            .attributes(thing -> thing, "attributes", "thing_type_name")
            .computed("default_client_id", DescribeThingResponse::defaultClientId)
            .ignored("arn", "made of the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("version", "counts the changes of what is compared")
            .done();

    private AwsIotThing() {}
}
