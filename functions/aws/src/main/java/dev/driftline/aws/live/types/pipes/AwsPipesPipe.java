package dev.driftline.aws.live.types.pipes;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.EventPattern;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.pipes.PipesClient;
import software.amazon.awssdk.services.pipes.model.DescribePipeResponse;

/// A pipe from one service to another.
final class AwsPipesPipe {

    /// By name, tags and all.
    private static final Lookup<String, DescribePipeResponse> PIPES = Lookup.<String, DescribePipeResponse>each(
                    "pipes:DescribePipe", (aws, name) -> pipes(aws).describePipe(ask -> ask.name(name)))
            .absentOn("NotFoundException");

    private static final Meaning TEMPLATE = Meaning.field("input_template", JsonText.MEANING);

    private static final Meaning PATTERNS =
            Meaning.field("filter_criteria", Meaning.field("filter", Meaning.field("pattern", EventPattern.MEANING)));

    static final ResourceType<DescribePipeResponse> TYPE = ResourceType.named("aws_pipes_pipe")
            .identifiedBy("name")
            .readBy(PIPES)
            .attributes(pipe -> pipe, "description", "desired_state", "enrichment", "role_arn", "source", "target")
            .attribute("enrichment_parameters", pipe -> PipeShapes.TARGET.single(pipe.enrichmentParameters()), TEMPLATE)
            // AWS answers batch sizes of every source, also those that nobody set.
            .computed("source_parameters", pipe -> PipeShapes.SOURCE.single(pipe.sourceParameters()), PATTERNS)
            .attribute("target_parameters", pipe -> PipeShapes.TARGET.single(pipe.targetParameters()), TEMPLATE)
            .tags(AwsPipesPipe::tags)
            .computed("arn", DescribePipeResponse::arn)
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the pipe; the name is the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsPipesPipe() {}

    static PipesClient pipes(Aws aws) {
        return aws.client(PipesClient.class, PipesClient::builder);
    }

    private static Value tags(DescribePipeResponse pipe) {
        Map<String, String> own = new TreeMap<>(pipe.tags());
        own.keySet().removeIf(key -> key.startsWith("aws:"));
        return Value.map(own);
    }
}
