package dev.driftline.aws.live.types.sfn;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.aws.live.types.logs.LogGroupArns;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineResponse;
import software.amazon.awssdk.services.sfn.model.LogDestination;
import software.amazon.awssdk.services.sfn.model.LoggingConfiguration;

/// A workflow.
final class AwsSfnStateMachine {

    /// Step Functions API reference, `LoggingConfiguration`: off by default.
    private static final Meaning LOGGING = Meaning.field("log_destination", LogGroupArns.MEANING)
            .then(Meaning.field("level", Meaning.unsetIs("OFF")))
            .then(Meaning.unsetIs(Value.single(Value.block().with("level", Value.of("OFF")))));

    record Live(DescribeStateMachineResponse machine, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_sfn_state_machine")
            .identifiedBy("arn")
            .readBy(AwsSfnStateMachine::read)
            .needs(Sfn.STATE_MACHINES, Sfn.TAGS, Tagging.TAGGED)
            .attributes(Live::machine, "role_arn", "type")
            .allComputed(Live::machine, "description", "name")
            .attribute("definition", live -> live.machine().definition(), JsonText.MEANING)
            .attribute("logging_configuration", live -> logging(live.machine().loggingConfiguration()), LOGGING)
            .attribute(
                    "tracing_configuration",
                    live -> Value.single(
                            live.machine().tracingConfiguration(),
                            tracing -> Value.block().with("enabled", Value.of(tracing.enabled()))))
            .tags(Live::tags)
            .allIgnored("the identity", "arn", "id")
            .ignored("creation_date", "set once by AWS")
            .ignored("name_prefix", "only read when Terraform creates the state machine")
            .ignored("publish", "tells Terraform what to do on update; AWS knows nothing of it")
            .ignored("revision_id", "follows every change; the changes are compared")
            .allIgnored(
                    "the last published version, which changes nothing",
                    "state_machine_version_arn",
                    "version_description")
            .ignored("status", "active while it exists")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSfnStateMachine() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(Sfn.STATE_MACHINES, arn)
                .map(machine -> new Live(machine, Tagging.tags(reads, declared, arn, Sfn.TAGS)));
    }

    private static Value logging(@Nullable LoggingConfiguration logging) {
        return Value.single(
                logging,
                told -> Value.block()
                        .with("include_execution_data", Value.of(told.includeExecutionData()))
                        .with("level", Value.of(told.levelAsString()))
                        .with(
                                "log_destination",
                                Value.of(told.destinations().stream()
                                        .map(LogDestination::cloudWatchLogsLogGroup)
                                        .map(group -> group.logGroupArn())
                                        .findFirst()
                                        .orElse(null))));
    }
}
