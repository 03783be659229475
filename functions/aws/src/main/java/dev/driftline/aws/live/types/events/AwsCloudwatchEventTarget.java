package dev.driftline.aws.live.types.events;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.events.Events.RuleKey;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.eventbridge.model.RunCommandParameters;
import software.amazon.awssdk.services.eventbridge.model.Target;

/// Whom a rule tells.
final class AwsCloudwatchEventTarget {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .ordered("path_parameter_values", "values")
            .renamed("input_paths_map", "input_paths")
            .renamed("secret_manager_arn", "secrets_manager_arn");

    static final ResourceType<Target> TYPE = ResourceType.named("aws_cloudwatch_event_target")
            .identifiedBy(declared ->
                    "%s/%s/%s".formatted(Events.bus(declared), declared.text("rule"), declared.text("target_id")))
            .readBy(AwsCloudwatchEventTarget::read)
            .needs(Events.TARGETS)
            .attribute("arn", Target::arn)
            .attribute("batch_target", EventTargets::batch)
            .attribute("dead_letter_config", target -> SHAPE.single(target.deadLetterConfig()))
            .attribute("ecs_target", EventTargets::ecs)
            .attribute("http_target", target -> SHAPE.single(target.httpParameters()))
            .attribute("input", Target::input, JsonText.MEANING)
            .attribute("input_path", Target::inputPath)
            .attribute(
                    "input_transformer",
                    target -> SHAPE.single(target.inputTransformer()),
                    Meaning.field("input_template", JsonText.MEANING))
            .attribute("kinesis_target", target -> SHAPE.single(target.kinesisParameters()))
            .attribute("redshift_target", target -> SHAPE.single(target.redshiftDataParameters()))
            .attribute("retry_policy", target -> SHAPE.single(target.retryPolicy()))
            .attribute("role_arn", Target::roleArn)
            .attribute("run_command_targets", target -> commandTargets(target.runCommandParameters()))
            .attribute("sagemaker_pipeline_target", target -> SHAPE.single(target.sageMakerPipelineParameters()))
            .attribute("sqs_target", target -> SHAPE.single(target.sqsParameters()))
            .allIgnored("a part of the identity", "event_bus_name", "rule", "target_id")
            .ignored("id", "the identity, as Terraform writes it")
            .done();

    private AwsCloudwatchEventTarget() {}

    private static Optional<Target> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("target_id");
        return reads.get(Events.TARGETS, new RuleKey(Events.bus(declared), declared.text("rule")))
                .flatMap(targets -> targets.stream()
                        .filter(target -> id.equals(target.id()))
                        .findFirst());
    }

    private static Value commandTargets(@Nullable RunCommandParameters parameters) {
        return parameters == null ? Value.absent() : SHAPE.list(parameters.runCommandTargets());
    }
}
