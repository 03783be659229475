package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.ec2.model.ConnectionNotification;

/// Who is told when an endpoint is connected or refused.
final class AwsVpcEndpointConnectionNotification {

    static final ResourceType<ConnectionNotification> TYPE = ResourceType.named(
                    "aws_vpc_endpoint_connection_notification")
            .readBy(Ec2EndpointServices.NOTIFICATIONS)
            .attribute("connection_events", live -> Value.set(live.connectionEvents()))
            .attribute("connection_notification_arn", ConnectionNotification::connectionNotificationArn)
            .attribute("vpc_endpoint_id", ConnectionNotification::vpcEndpointId)
            .attribute("vpc_endpoint_service_id", ConnectionNotification::serviceId)
            .computed("notification_type", ConnectionNotification::connectionNotificationTypeAsString)
            .computed("state", ConnectionNotification::connectionNotificationStateAsString)
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsVpcEndpointConnectionNotification() {}
}
