package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.rds.model.OptionGroup;

/// Features of an engine that instances may switch on.
final class AwsDbOptionGroup {

    record Live(OptionGroup group, Value options, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_db_option_group")
            .readBy(AwsDbOptionGroup::read)
            .needs(OptionGroups.OPTION_GROUPS, Rds.TAGS, Tagging.TAGGED)
            .attributes(Live::group, "engine_name", "major_engine_version", "option_group_description")
            .computed("arn", live -> live.group().optionGroupArn())
            .attribute("option", Live::options)
            .tags(Live::tags)
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the group")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsDbOptionGroup() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(OptionGroups.OPTION_GROUPS, declared.text("id"))
                .map(group -> new Live(
                        group,
                        OptionGroups.options(group, declared),
                        Tagging.tags(reads, declared, group.optionGroupArn(), Rds.TAGS)));
    }
}
