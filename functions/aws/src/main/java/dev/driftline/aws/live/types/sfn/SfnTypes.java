package dev.driftline.aws.live.types.sfn;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Step Functions.
public final class SfnTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_sfn_activity", () -> AwsSfnActivity.TYPE),
            entry("aws_sfn_alias", () -> AwsSfnAlias.TYPE),
            entry("aws_sfn_state_machine", () -> AwsSfnStateMachine.TYPE));

    private SfnTypes() {}
}
