package dev.driftline.aws.live.types.elasticache;

import static dev.driftline.aws.live.types.elasticache.ElastiCache.elastiCache;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Listings;
import dev.driftline.aws.live.types.Parameters;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroup;

/// Parameters of the engine of a cache.
final class AwsElasticacheParameterGroup {

    private static final String NOT_FOUND = "CacheParameterGroupNotFound";

    static final Lookup<String, CacheParameterGroup> GROUPS = Listings.byName(
            "elasticache:DescribeCacheParameterGroups",
            (aws, name) -> elastiCache(aws)
                    .describeCacheParameterGroups(ask -> ask.cacheParameterGroupName(name))
                    .cacheParameterGroups(),
            aws -> elastiCache(aws)
                    .describeCacheParameterGroupsPaginator(ask -> {})
                    .cacheParameterGroups(),
            CacheParameterGroup::cacheParameterGroupName,
            NOT_FOUND);

    static final Parameters.Source PARAMETERS = new Parameters.Source(parameters("user"), parameters(""));

    record Live(CacheParameterGroup group, Value parameters, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_elasticache_parameter_group")
            .readBy(AwsElasticacheParameterGroup::read)
            .needs(GROUPS, PARAMETERS.user(), PARAMETERS.all(), ElastiCache.TAGS, Tagging.TAGGED)
            .computed("arn", live -> live.group().arn())
            .attribute("description", live -> live.group().description())
            .attribute("family", live -> live.group().cacheParameterGroupFamily())
            .attribute("parameter", Live::parameters, Parameters.MEANING)
            .tags(Live::tags)
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsElasticacheParameterGroup() {}

    private static Lookup<String, List<Parameters.Parameter>> parameters(String source) {
        return Lookup.<String, List<Parameters.Parameter>>each(
                        "elasticache:DescribeCacheParameters",
                        (aws, group) -> elastiCache(aws)
                                .describeCacheParametersPaginator(ask -> {
                                    ask.cacheParameterGroupName(group);
                                    if (!source.isEmpty()) {
                                        ask.source(source);
                                    }
                                })
                                .parameters()
                                .stream()
                                .map(parameter -> new Parameters.Parameter(
                                        parameter.parameterName(),
                                        Optional.ofNullable(parameter.parameterValue()),
                                        Optional.ofNullable(parameter.source()),
                                        Optional.empty()))
                                .toList())
                .absentOn(NOT_FOUND);
    }

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("id");
        reads.prefetch(PARAMETERS.user(), name);
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(GROUPS, name)
                .map(group -> new Live(
                        group,
                        PARAMETERS.read(reads, declared, name),
                        Tagging.tags(reads, declared, group.arn(), ElastiCache.TAGS)));
    }
}
