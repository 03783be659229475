package dev.driftline.aws.live.types.codepipeline;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import software.amazon.awssdk.services.codepipeline.model.ActionDeclaration;
import software.amazon.awssdk.services.codepipeline.model.InputArtifact;
import software.amazon.awssdk.services.codepipeline.model.OutputArtifact;
import software.amazon.awssdk.services.codepipeline.model.PipelineDeclaration;
import software.amazon.awssdk.services.codepipeline.model.StageDeclaration;

/// Stages of pipelines in the spelling of a state.
final class Stages {

    /// AWS answers stars for a token, and the provider keeps a hash of it.
    static final Meaning WITHOUT_TOKENS =
            Meaning.field("action", Meaning.field("configuration", Meaning.each(configuration -> {
                var kept = new TreeMap<>(configuration.entries());
                kept.remove("OAuthToken");
                return new Value.MapOf(kept);
            })));

    private static final Shape SHAPE = Shape.PLAIN.complete();

    private Stages() {}

    static Value.Block stage(StageDeclaration stage) {
        return Value.block()
                .with("name", Value.of(stage.name()))
                .with("action", Value.list(stage.actions(), Stages::action));
    }

    private static Value.Block action(ActionDeclaration action) {
        var type = action.actionTypeId();
        return Value.block()
                .with("category", Value.of(type.categoryAsString()))
                .with("configuration", Value.map(action.configuration()))
                .with(
                        "input_artifacts",
                        Value.list(action.inputArtifacts().stream()
                                .map(InputArtifact::name)
                                .toList()))
                .with("name", Value.of(action.name()))
                .with("namespace", Value.of(action.namespace()))
                .with(
                        "output_artifacts",
                        Value.list(action.outputArtifacts().stream()
                                .map(OutputArtifact::name)
                                .toList()))
                .with("owner", Value.of(type.ownerAsString()))
                .with("provider", Value.of(type.provider()))
                .with("region", Value.of(action.region()))
                .with("role_arn", Value.of(action.roleArn()))
                .with("run_order", Value.of(action.runOrder()))
                .with("version", Value.of(type.version()));
    }

    /// One, or one for every region.
    static Value stores(PipelineDeclaration pipeline) {
        List<Value> stores = new ArrayList<>();
        if (pipeline.artifactStore() != null) {
            stores.add(SHAPE.block(pipeline.artifactStore()));
        }
        pipeline.artifactStores()
                .forEach((region, store) -> stores.add(SHAPE.block(store).with("region", Value.of(region))));
        return new Value.SetOf(stores);
    }
}
