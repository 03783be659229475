package dev.driftline.aws.live.types.memorydb;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Parameters;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.memorydb.model.ParameterGroup;

/// Parameters of the engine of a cluster.
final class AwsMemorydbParameterGroup {

    record Live(ParameterGroup group, Value parameters, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_memorydb_parameter_group")
            .readBy(AwsMemorydbParameterGroup::read)
            .needs(MemoryDb.PARAMETER_GROUPS, MemoryDb.PARAMETERS, MemoryDb.TAGS, Tagging.TAGGED)
            .attributes(Live::group, "description", "family")
            .computed("arn", live -> live.group().arn())
            .attribute("parameter", Live::parameters, Parameters.MEANING)
            .tags(Live::tags)
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the group")
            .verified(Verified.ANSWERS)
            .done();

    private AwsMemorydbParameterGroup() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("id");
        reads.prefetch(MemoryDb.PARAMETERS, name);
        reads.prefetch(MemoryDb.PARAMETERS, defaults(declared));
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(MemoryDb.PARAMETER_GROUPS, name)
                .map(group -> new Live(
                        group,
                        parameters(reads, declared, name),
                        Tagging.tags(reads, declared, group.arn(), MemoryDb.TAGS)));
    }

    /// The group that MemoryDB itself has for the family `memorydb_redis7`.
    private static String defaults(DeclaredResource declared) {
        return "default." + declared.text("family").replace('_', '-');
    }

    /// What is not the default, and what the state has.
    private static Value parameters(Reads reads, DeclaredResource declared, String name) {
        var expected = declared.get("parameter").elements().stream()
                .map(block ->
                        block.entries().getOrDefault("name", Value.absent()).asText())
                .toList();
        LiveRead<Map<String, String>> standard = reads.attempt(MemoryDb.PARAMETERS, defaults(declared));
        return reads.attempt(MemoryDb.PARAMETERS, name)
                .value(live -> standard.value(values -> changed(live, values, expected)));
    }

    private static Value changed(Map<String, String> live, Map<String, String> standard, List<String> expected) {
        var blocks = new ArrayList<Value>();
        live.forEach((name, value) -> {
            if (expected.contains(name) || !value.equals(standard.getOrDefault(name, ""))) {
                blocks.add(Value.block().with("name", Value.of(name)).with("value", Value.of(value)));
            }
        });
        return new Value.SetOf(blocks);
    }
}
