package dev.driftline.aws.live.types.s3;

import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awssdk.services.s3.model.Grant;
import software.amazon.awssdk.services.s3.model.Grantee;

/// Access control lists: who was granted what.
///
/// Display names and e-mail addresses are left out: AWS answers with canonical ids, and since 2025 without display
/// names.
final class S3Grants {

    /// The list that every bucket has and that says nothing: its owner may do everything. States of buckets that
    /// never declared a list are empty.
    static final Meaning OWNER_ONLY_WHEN_UNSET = sides -> sides.declared().isEmpty() && isOwnerOnly(sides.live())
            ? new Meaning.Sides(Value.absent(), Value.absent())
            : sides;

    private S3Grants() {}

    /// One block a grant.
    static Value each(List<Grant> grants) {
        return Value.set(grants, grant -> grant(grant.permissionAsString(), grant.grantee()));
    }

    static Value grant(String permission, Grantee grantee) {
        return Value.block()
                .with("permission", Value.of(permission))
                .with("grantee", Value.single(grantee, S3Grants::grantee));
    }

    /// One block a grantee with all permissions, as `grant` of `aws_s3_bucket` has it.
    static Value byGrantee(List<Grant> grants) {
        var permissions = new TreeMap<String, TreeSet<String>>();
        var grantees = new TreeMap<String, Value.Block>();
        for (var grant : grants) {
            var grantee = grantee(grant.grantee());
            grantees.put(grantee.toString(), grantee);
            permissions
                    .computeIfAbsent(grantee.toString(), key -> new TreeSet<>())
                    .add(grant.permissionAsString());
        }
        return Value.set(
                grantees.entrySet(),
                grantee -> grantee.getValue()
                        .with("permissions", Value.set(permissions.getOrDefault(grantee.getKey(), new TreeSet<>()))));
    }

    private static Value.Block grantee(Grantee grantee) {
        return Value.block()
                .with("id", Value.of(grantee.id()))
                .with("type", Value.of(grantee.typeAsString()))
                .with("uri", Value.of(grantee.uri()));
    }

    private static boolean isOwnerOnly(Value grants) {
        return grants.elements().size() == 1
                && grants.elements().getFirst() instanceof Value.Block grant
                && grant.get("type").asText().equals("CanonicalUser")
                && grant.get("permissions").elements().equals(List.of(Value.of("FULL_CONTROL")));
    }
}
