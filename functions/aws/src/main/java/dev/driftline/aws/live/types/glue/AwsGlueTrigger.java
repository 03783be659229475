package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.glue.model.Trigger;
import software.amazon.awssdk.services.glue.model.TriggerState;
import software.amazon.awssdk.services.glue.model.TriggerType;

/// What starts jobs and crawlers.
final class AwsGlueTrigger {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    /// On its way to a state a trigger is as good as there; while it is changed its state tells nothing.
    private static final Meaning STATE = Meaning.eachText(
                    state -> state.equals("UPDATING") ? "" : state.replaceFirst("ATING$", "ATED"))
            .then(Meaning.whereTold());

    static final ResourceType<Glue.Tagged<Trigger>> TYPE = ResourceType.named("aws_glue_trigger")
            .readBy((reads, declared) -> Glue.read(reads, declared, GlueJobs.TRIGGERS))
            .needs(GlueJobs.TRIGGERS, Glue.TAGS, Tagging.TAGGED)
            .attribute("actions", live -> SHAPE.set(live.thing().actions()))
            .attributes(Glue.Tagged::thing, "description", "schedule", "type", "workflow_name")
            .attribute("enabled", live -> enabled(live.thing()))
            .attribute(
                    "event_batching_condition",
                    live -> SHAPE.single(live.thing().eventBatchingCondition()))
            .attribute("predicate", live -> SHAPE.single(live.thing().predicate()))
            .computed("state", live -> live.thing().stateAsString(), STATE)
            .tags(Glue.Tagged::tags)
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("start_on_creation", "only read when Terraform creates the trigger")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsGlueTrigger() {}

    /// Triggers that wait for a call or an event are never activated.
    private static boolean enabled(Trigger trigger) {
        var waits = trigger.type() == TriggerType.ON_DEMAND || trigger.type() == TriggerType.EVENT;
        return waits
                ? trigger.state() == TriggerState.CREATED || trigger.state() == TriggerState.CREATING
                : trigger.state() == TriggerState.ACTIVATED || trigger.state() == TriggerState.ACTIVATING;
    }
}
