package dev.driftline.aws.live.types.config;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.config.model.ConfigurationRecorder;

/// What AWS Config records.
final class AwsConfigConfigurationRecorder {

    private static final Shape SHAPE =
            Shape.PLAIN.complete().renamed("recording_mode_overrides", "recording_mode_override");

    /// AWS Config API reference, RecordingMode: continuous unless said otherwise.
    private static final Meaning CONTINUOUS =
            Meaning.unsetIs(Value.single(Value.block().with("recording_frequency", Value.of("CONTINUOUS"))));

    static final ResourceType<ConfigurationRecorder> TYPE = ResourceType.named("aws_config_configuration_recorder")
            .identifiedBy("name")
            .<ConfigurationRecorder>readBy((reads, declared) -> reads.get(Config.RECORDERS, Whole.LISTING)
                    .flatMap(all -> all.stream()
                            .filter(recorder -> declared.text("name").equals(recorder.name()))
                            .findFirst()))
            .needs(Config.RECORDERS)
            // Without one AWS records everything and says so.
            .computed("recording_group", recorder -> SHAPE.single(recorder.recordingGroup()))
            .attribute("recording_mode", recorder -> SHAPE.single(recorder.recordingMode()), CONTINUOUS)
            .attribute("role_arn", ConfigurationRecorder::roleARN)
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsConfigConfigurationRecorder() {}
}
