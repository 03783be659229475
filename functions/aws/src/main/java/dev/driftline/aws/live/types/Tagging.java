package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.resourcegroupstaggingapi.ResourceGroupsTaggingApiClient;
import software.amazon.awssdk.services.resourcegroupstaggingapi.model.ResourceTagMapping;
import software.amazon.awssdk.services.resourcegroupstaggingapi.model.Tag;

/// Tags of many resources in one call, where their service tells those of one at a time.
final class Tagging {

    /// A hundred ARNs a call, of any services of the region. The tagging API knows of tags a while after their service
    /// does, and leaves out what has none, so it is believed only where it agrees with the state: see [#tags].
    static final Lookup<String, ResourceTagMapping> TAGGED = Lookup.batches(
            "tag:GetResources",
            100,
            (aws, arns) -> aws.client(ResourceGroupsTaggingApiClient.class, ResourceGroupsTaggingApiClient::builder)
                    .getResourcesPaginator(ask -> ask.resourceARNList(arns))
                    .resourceTagMappingList(),
            ResourceTagMapping::resourceARN);

    private Tagging() {}

    /// The tags as the tagging API has them when those are the declared ones, else as the service itself has them.
    ///
    /// @param service the service's own call, one resource at a time
    static Value tags(Reads reads, DeclaredResource declared, String arn, Lookup<String, Map<String, String>> service) {
        var expected = expected(declared);
        var bulk = switch (reads.attempt(TAGGED, arn)) {
            case LiveRead.Present<ResourceTagMapping>(var mapping) -> own(mapping);
            case LiveRead.Absent<ResourceTagMapping>() -> Map.<String, String>of();
            case LiveRead.Unreadable<ResourceTagMapping> _ -> null;
        };
        return expected.equals(bulk)
                ? Value.map(expected)
                : reads.attempt(service, arn).value(Value::map);
    }

    private static Map<String, String> expected(DeclaredResource declared) {
        var expected = new HashMap<String, String>();
        declared.get("tags_all").entries().forEach((key, value) -> expected.put(key, value.asText()));
        declared.get("tags").entries().forEach((key, value) -> expected.put(key, value.asText()));
        return expected;
    }

    private static Map<String, String> own(ResourceTagMapping mapping) {
        return mapping.tags().stream()
                .filter(tag -> !tag.key().startsWith("aws:"))
                .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second));
    }
}
