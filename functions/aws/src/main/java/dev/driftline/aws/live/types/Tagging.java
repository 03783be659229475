package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.resourcegroupstaggingapi.ResourceGroupsTaggingApiClient;
import software.amazon.awssdk.services.resourcegroupstaggingapi.model.ResourceTagMapping;
import software.amazon.awssdk.services.resourcegroupstaggingapi.model.Tag;

/// Tags of many resources in one call, where their service tells those of one at a time.
public final class Tagging {

    /// So many are worth a call to the tagging API; fewer are left to their service.
    private static final int MANY = 10;

    /// `GetResources` takes so many ARNs (Resource Groups Tagging API reference).
    private static final int ARNS = 100;

    /// Services that the tagging API knows ("Services that support the Resource Groups Tagging API") and that
    /// estates have many resources of. Of others, no answer may as well mean "never heard of it".
    private static final Set<String> KNOWN = Set.of("cloudwatch", "dynamodb", "logs", "sns", "sqs");

    /// The tags by ARN, of any services of the region. No answer for an ARN means that it tells nothing.
    public static final Lookup<String, Map<String, String>> TAGGED = Lookup.choosing("tag:GetResources", Tagging::ask);

    /// The tags by ARN of what IAM has for the whole account; the tagging API knows its policies and instance
    /// profiles, in us-east-1. No answer for an ARN means that it tells nothing.
    public static final Lookup<String, Map<String, String>> TAGGED_BY_IAM =
            Lookup.<String, Map<String, String>>choosing("tag:GetResources", Tagging::askOfIam)
                    .global();

    /// All tags of a region by ARN, those of AWS too.
    static final Lookup<Lookup.Whole, Map<String, Map<String, String>>> ALL = Lookup.whole(
            "tag:GetResources",
            aws -> aws
                    .client(ResourceGroupsTaggingApiClient.class, ResourceGroupsTaggingApiClient::builder)
                    .getResourcesPaginator(ask -> ask.resourcesPerPage(ARNS))
                    .resourceTagMappingList()
                    .stream()
                    .collect(Collectors.toMap(
                            ResourceTagMapping::resourceARN,
                            mapping -> mapping.tags().stream()
                                    .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)),
                            (first, second) -> second)));

    private Tagging() {}

    private static Map<String, Map<String, String>> ask(Aws aws, List<String> arns) {
        if (arns.size() < MANY) {
            return Map.of();
        }
        var found = tagged(aws, arns);
        // What has no tags is left out of the answer.
        arns.stream().filter(Tagging::isKnown).forEach(arn -> found.putIfAbsent(arn, Map.of()));
        return found;
    }

    /// Where not one resource has tags, no answer may as well mean "never heard of it", as an emulator has not.
    private static Map<String, Map<String, String>> askOfIam(Aws aws, List<String> arns) {
        if (arns.size() < MANY) {
            return Map.of();
        }
        var found = tagged(aws, arns);
        if (!found.isEmpty()) {
            arns.forEach(arn -> found.putIfAbsent(arn, Map.of()));
        }
        return found;
    }

    private static Map<String, Map<String, String>> tagged(Aws aws, List<String> arns) {
        var found = new HashMap<String, Map<String, String>>();
        for (var from = 0; from < arns.size(); from += ARNS) {
            var missing = new HashSet<>(arns.subList(from, Math.min(from + ARNS, arns.size())));
            var pages = aws.client(ResourceGroupsTaggingApiClient.class, ResourceGroupsTaggingApiClient::builder)
                    .getResourcesPaginator(ask -> ask.resourceARNList(List.copyOf(missing)))
                    .iterator();
            // AWS answers what is asked for by ARN on one page.
            while (!missing.isEmpty() && pages.hasNext()) {
                for (var mapping : pages.next().resourceTagMappingList()) {
                    if (missing.remove(mapping.resourceARN())) {
                        found.put(mapping.resourceARN(), own(mapping));
                    }
                }
            }
        }
        return found;
    }

    /// `sqs` of `arn:aws:sqs:eu-west-1:123456789012:jobs`.
    private static boolean isKnown(String arn) {
        var parts = arn.split(":", 4);
        return parts.length == 4 && KNOWN.contains(parts[2]);
    }

    private static Map<String, String> own(ResourceTagMapping mapping) {
        return mapping.tags().stream()
                .filter(tag -> !tag.key().startsWith("aws:"))
                .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second));
    }

    /// The tagging API knows of tags a while after their service does, so it is believed only where it agrees with the
    /// state. All else the service is asked for itself.
    ///
    /// @param service the service's own call, one resource at a time
    public static Value tags(
            Reads reads, DeclaredResource declared, String arn, Lookup<String, Map<String, String>> service) {
        return tags(reads, declared, arn, service, arn);
    }

    /// @param key what the service's own call asks by, where that is not the ARN
    public static <K> Value tags(
            Reads reads, DeclaredResource declared, String arn, Lookup<K, Map<String, String>> service, K key) {
        return agreed(reads, declared, TAGGED, arn)
                .map(Value::map)
                .orElseGet(() -> reads.attempt(service, key).value(Value::map));
    }

    /// The tags of the state, where the tagging API tells the same.
    ///
    /// @param tagged [#TAGGED] or [#TAGGED_BY_IAM]
    public static Optional<Map<String, String>> agreed(
            Reads reads, DeclaredResource declared, Lookup<String, Map<String, String>> tagged, String arn) {
        var expected = expected(declared);
        return reads.attempt(tagged, arn) instanceof LiveRead.Present<Map<String, String>>(var tags)
                        && tags.equals(expected)
                ? Optional.of(expected)
                : Optional.empty();
    }

    private static Map<String, String> expected(DeclaredResource declared) {
        var expected = new HashMap<String, String>();
        declared.get("tags_all").entries().forEach((key, value) -> expected.put(key, value.asText()));
        declared.get("tags").entries().forEach((key, value) -> expected.put(key, value.asText()));
        return expected;
    }
}
