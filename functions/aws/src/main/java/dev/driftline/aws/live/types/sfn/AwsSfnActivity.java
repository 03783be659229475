package dev.driftline.aws.live.types.sfn;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.sfn.model.ActivityListItem;

/// A task that somebody else's workers do.
final class AwsSfnActivity {

    record Live(ActivityListItem activity, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_sfn_activity")
            .readBy(AwsSfnActivity::read)
            .needs(Sfn.ACTIVITIES, Sfn.TAGS, Tagging.TAGGED)
            .attributes(Live::activity, "name")
            .tags(Live::tags)
            .ignored("creation_date", "set once by AWS; an activity made anew under the same name is the same")
            .ignored("id", "the identity")
            .done();

    private AwsSfnActivity() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("id");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(Sfn.ACTIVITIES, arn)
                .map(activity -> new Live(activity, Tagging.tags(reads, declared, arn, Sfn.TAGS)));
    }
}
