package dev.driftline.aws.live.types.mq;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.mq.model.Configurations;
import software.amazon.awssdk.services.mq.model.DescribeBrokerResponse;
import software.amazon.awssdk.services.mq.model.DescribeUserResponse;
import software.amazon.awssdk.services.mq.model.LogsSummary;
import software.amazon.awssdk.services.mq.model.UserSummary;

/// A message broker with its users.
final class AwsMqBroker {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    /// Amazon MQ API reference, EncryptionOptions: a key that AWS owns unless told otherwise.
    private static final Meaning ENCRYPTION =
            Meaning.unsetIs(Value.single(Value.block().with("use_aws_owned_key", Value.of(true))));

    record Live(DescribeBrokerResponse broker, Value users) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_mq_broker")
            .readBy(AwsMqBroker::read)
            .needs(Mq.BROKERS, Mq.USERS)
            .attributes(
                    Live::broker,
                    "auto_minor_version_upgrade",
                    "broker_name",
                    "host_instance_type",
                    "publicly_accessible",
                    "security_groups")
            .computed(
                    "authentication_strategy",
                    live -> live.broker().authenticationStrategyAsString(),
                    Meaning.caseless())
            .computed("configuration", live -> configuration(live.broker().configurations()))
            .computed("data_replication_mode", live -> live.broker().dataReplicationModeAsString())
            .attribute("deployment_mode", live -> live.broker().deploymentModeAsString(), Meaning.caseless())
            .attribute("encryption_options", live -> SHAPE.single(live.broker().encryptionOptions()), ENCRYPTION)
            .attribute("engine_type", live -> live.broker().engineTypeAsString(), Meaning.caseless())
            .attribute("engine_version", live -> live.broker().engineVersion(), EngineVersions.MEANING)
            .attribute(
                    "ldap_server_metadata", live -> SHAPE.single(live.broker().ldapServerMetadata()))
            .attribute("logs", live -> logs(live.broker().logs()))
            .computed(
                    "maintenance_window_start_time",
                    live -> SHAPE.single(live.broker().maintenanceWindowStartTime()),
                    Meaning.field("day_of_week", Meaning.caseless()))
            .computed("storage_type", live -> live.broker().storageTypeAsString(), Meaning.caseless())
            .computed("subnet_ids", live -> Value.set(live.broker().subnetIds()))
            // RabbitMQ keeps its users to itself (Amazon MQ API reference, "Broker": "does not apply to RabbitMQ").
            .attribute("user", Live::users, Meaning.whereTold())
            .tags(live -> Value.map(Mq.tags(live.broker().tags())))
            .allIgnored("the identity", "arn", "id")
            .ignored("apply_immediately", "tells Terraform what to do on update; AWS knows nothing of it")
            .ignored("data_replication_primary_broker_arn", "only read when Terraform creates the broker")
            .ignored("instances", "addresses and consoles of machines that AWS replaces")
            .ignored("pending_data_replication_mode", "what becomes of a change with the next restart")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsMqBroker() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        return reads.get(Mq.BROKERS, declared.text("id")).map(broker -> new Live(broker, users(reads, broker)));
    }

    /// What cannot be read of one leaves all of them unread.
    private static Value users(Reads reads, DescribeBrokerResponse broker) {
        var names = broker.users().stream()
                .map(UserSummary::username)
                .map(name -> new Mq.User(broker.brokerId(), name))
                .toList();
        names.forEach(name -> reads.prefetch(Mq.USERS, name));
        List<Value> users = new ArrayList<>();
        for (var name : names) {
            var user = reads.attempt(Mq.USERS, name).value(AwsMqBroker::user);
            if (user instanceof Value.Unknown) {
                return user;
            }
            users.add(user);
        }
        return new Value.SetOf(users);
    }

    private static Value user(DescribeUserResponse user) {
        return Value.block()
                .with("console_access", Value.of(user.consoleAccess()))
                .with("groups", Value.set(user.groups()))
                .with("replication_user", Value.of(user.replicationUser()))
                .with("username", Value.of(user.username()));
    }

    private static Value configuration(@Nullable Configurations configurations) {
        return configurations == null ? Value.absent() : SHAPE.single(configurations.current());
    }

    /// Terraform may say "not" of the audit log where RabbitMQ, which has none, says nothing.
    private static Value logs(@Nullable LogsSummary logs) {
        return Value.single(
                logs,
                told -> Value.block()
                        .with("audit", Value.of(Boolean.TRUE.equals(told.audit())))
                        .with("general", Value.of(Boolean.TRUE.equals(told.general()))));
    }
}
