package dev.driftline.aws.live.types.mq;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.mq.MqClient;
import software.amazon.awssdk.services.mq.model.DescribeBrokerResponse;
import software.amazon.awssdk.services.mq.model.DescribeConfigurationResponse;
import software.amazon.awssdk.services.mq.model.DescribeConfigurationRevisionResponse;
import software.amazon.awssdk.services.mq.model.DescribeUserResponse;

/// The Amazon MQ calls, which describe one thing each.
final class Mq {

    private static final String NOT_FOUND = "NotFoundException";

    /// By id.
    static final Lookup<String, DescribeBrokerResponse> BROKERS = Lookup.<String, DescribeBrokerResponse>each(
                    "mq:DescribeBroker", (aws, id) -> mq(aws).describeBroker(ask -> ask.brokerId(id)))
            .absentOn(NOT_FOUND)
            // Amazon MQ REST API reference, Brokers (BrokerState).
            .until(DescribeBrokerResponse::brokerStateAsString, "DELETION_IN_PROGRESS");

    record User(String broker, String name) {}

    static final Lookup<User, DescribeUserResponse> USERS = Lookup.<User, DescribeUserResponse>each(
                    "mq:DescribeUser",
                    (aws, of) -> mq(aws).describeUser(
                                    ask -> ask.brokerId(of.broker()).username(of.name())))
            .absentOn(NOT_FOUND);

    /// By id.
    static final Lookup<String, DescribeConfigurationResponse> CONFIGURATIONS =
            Lookup.<String, DescribeConfigurationResponse>each(
                            "mq:DescribeConfiguration",
                            (aws, id) -> mq(aws).describeConfiguration(ask -> ask.configurationId(id)))
                    .absentOn(NOT_FOUND);

    record Revision(String configuration, int number) {}

    static final Lookup<Revision, DescribeConfigurationRevisionResponse> REVISIONS =
            Lookup.<Revision, DescribeConfigurationRevisionResponse>each(
                            "mq:DescribeConfigurationRevision",
                            (aws, of) -> mq(aws).describeConfigurationRevision(
                                            ask -> ask.configurationId(of.configuration())
                                                    .configurationRevision(Integer.toString(of.number()))))
                    .absentOn(NOT_FOUND);

    private Mq() {}

    static MqClient mq(Aws aws) {
        return aws.client(MqClient.class, MqClient::builder);
    }

    static Map<String, String> tags(Map<String, String> tags) {
        var own = new TreeMap<>(tags);
        own.keySet().removeIf(key -> key.startsWith("aws:"));
        return own;
    }
}
