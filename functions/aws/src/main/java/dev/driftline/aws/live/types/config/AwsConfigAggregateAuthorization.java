package dev.driftline.aws.live.types.config;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.config.model.AggregationAuthorization;

/// That another account may collect what AWS Config records here: there or not there.
final class AwsConfigAggregateAuthorization {

    record Live(AggregationAuthorization authorization, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_config_aggregate_authorization")
            .identifiedBy(declared -> declared.text("account_id") + ":" + declared.text("region"))
            .readBy(AwsConfigAggregateAuthorization::read)
            .needs(Config.AGGREGATION_AUTHORIZATIONS, Config.TAGS, Tagging.TAGGED)
            .tags(Live::tags)
            .computed("arn", live -> live.authorization().aggregationAuthorizationArn())
            .allIgnored("a part of the identity", "account_id", "region")
            .ignored("id", "the identity")
            .done();

    private AwsConfigAggregateAuthorization() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(Config.AGGREGATION_AUTHORIZATIONS, Whole.LISTING)
                .flatMap(all -> all.stream()
                        .filter(one -> declared.text("account_id").equals(one.authorizedAccountId())
                                && declared.text("region").equals(one.authorizedAwsRegion()))
                        .findFirst())
                .map(found -> new Live(
                        found, Tagging.tags(reads, declared, found.aggregationAuthorizationArn(), Config.TAGS)));
    }
}
