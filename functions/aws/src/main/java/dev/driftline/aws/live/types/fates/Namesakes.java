package dev.driftline.aws.live.types.fates;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Fate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.TagDescription;

/// Resources of EC2 and VPC that bear the `Name` of one that is gone: the prefix of an id tells the kind
/// (Amazon EC2 user guide, "Resource IDs").
final class Namesakes {

    private static final Pattern ID = Pattern.compile("([a-z]+)-[0-9a-f]{8,17}");

    /// By name, 200 a request (Amazon EC2 API reference, DescribeTags).
    private static final Lookup<String, List<TagDescription>> NAMES = Lookup.grouped(
            "ec2:DescribeTags",
            200,
            (aws, names) -> ec2(aws).describeTagsPaginator(ask -> ask.filters(
                            Filter.builder().name("key").values("Name").build(),
                            Filter.builder().name("value").values(names).build()))
                    .tags(),
            TagDescription::value);

    private Namesakes() {}

    static Ec2Client ec2(Aws aws) {
        return aws.client(Ec2Client.class, Ec2Client::builder);
    }

    static Optional<Fate> of(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        var name = declared.get("tags").entries().containsKey("Name")
                ? declared.get("tags").entries().get("Name").asText()
                : "";
        // A filter reads * and ? as wildcards.
        if (!ID.matcher(id).matches() || name.isEmpty() || name.matches(".*[*?\\\\].*")) {
            return Optional.empty();
        }
        var kind = id.substring(0, id.indexOf('-') + 1);
        var others = reads.get(NAMES, name).orElse(List.of()).stream()
                .map(TagDescription::resourceId)
                .filter(other -> other.startsWith(kind) && !other.equals(id))
                .distinct()
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(Fate.replaced("its Name tag", others));
    }
}
